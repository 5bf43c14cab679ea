"""What typesetting gives: lines of runs that know which words of the article they show.

Named tuples, not dataclasses: a long read makes ten thousand of them, at a third of the cost.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from rich.cells import cell_len


class Run(NamedTuple):
    """Text set one way. `style` holds style names separated by spaces, later ones over earlier ones."""

    text: str
    style: str = "text"
    href: str = ""
    """http(s) or mailto, `#name` inside the article, `#` for its top."""
    at: int = -1
    """Code point of the block's canonical text where this run begins; -1 for what is set but not said by it."""


class Line(NamedTuple):
    """One row of the article. `runs` start after `indent` blank cells."""

    runs: tuple[Run, ...] = ()
    kind: str = "text"
    """text, head, blank, rule, photo, code, letter, top."""
    indent: int = 0
    block: int = -1
    """Index of the block in the article; -1 for the headline above and the comments below."""
    target: str = ""
    """What a click on the whole line means: `photo:ADDRESS`, `comment:ULID`."""
    row: int = 0
    """Which row of a photo's box this is."""

    @property
    def text(self) -> str:
        """The row as it reads, indent included."""
        return " " * self.indent + "".join([run.text for run in self.runs])

    @property
    def cells(self) -> int:
        """How wide the row is."""
        return self.indent + sum([cell_len(run.text) for run in self.runs])

    def placed(self) -> Iterator[tuple[int, Run]]:
        """Each run with the character of `text` it begins at."""
        x = self.indent
        for run in self.runs:
            yield x, run
            x += len(run.text)

    def point(self, x: int) -> int | None:
        """The code point of the block's text at character `x` of the row, or the nearest said on it."""
        best: tuple[int, int] | None = None
        for start, run in self.placed():
            if run.at < 0:
                continue
            inside = min(max(x - start, 0), len(run.text))
            distance = abs(start + inside - x)
            if best is None or distance < best[0]:
                best = distance, run.at + inside
        return best[1] if best else None

    def spans(self, start: int, end: int) -> Iterator[tuple[int, int]]:
        """The stretches of the row that show code points `start` to `end` of the block's text, touching ones joined."""
        joined: tuple[int, int] | None = None
        for x, run in self.placed():
            if run.at < 0 or run.at >= end or run.at + len(run.text) <= start:
                continue
            left, right = x + max(0, start - run.at), x + min(len(run.text), end - run.at)
            if joined and joined[1] == left:
                joined = joined[0], right
                continue
            if joined:
                yield joined
            joined = left, right
        if joined:
            yield joined


BLANK = Line(kind="blank")


def shifted(line: Line, *prefix: Run) -> Line:
    """The line behind a prefix such as a bar or a bullet; its indent becomes part of the row."""
    inner = (Run(" " * line.indent, ""), *line.runs) if line.indent else line.runs
    return line._replace(runs=(*prefix, *inner), indent=0)
