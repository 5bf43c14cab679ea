"""An article being laid out: what is on the screen at once, the rest in slices, its height guessed until then."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from time import perf_counter

from reader.model import Article, Position
from reader.ui.render import foot, part_heights, parts_of
from reader.ui.setting.line import Line
from reader.ui.setting.look import Look


class Page:
    """The lines of one article at one width, as far as they are laid out. `sizes` are those of `Words`."""

    def __init__(self, article: Article, look: Look, sizes: Sequence[tuple[int, int]]) -> None:
        self.article = article
        self.look = look
        self.lines: list[Line] = []
        self.first: list[int] = []
        """The line each part begins at, for the parts laid out."""
        below = foot(article)
        self._parts = parts_of(article, below)
        self.foot = len(article.entry.blocks) + 1
        """The first part of what stands below."""
        self._guessed = part_heights(article, sizes, look, below)
        self._left = sum(self._guessed)

    @property
    def parts(self) -> int:
        """How many there are."""
        return len(self._parts)

    @property
    def done(self) -> bool:
        """Whether everything is laid out."""
        return len(self.first) == self.parts

    @property
    def height(self) -> int:
        """Lines laid out and a guess at the rest."""
        return len(self.lines) + (0 if self.done else self._left)

    def lay_part(self) -> None:
        """Lay out one more part."""
        part = len(self.first)
        self.first.append(len(self.lines))
        self.lines.extend(self._parts[part](self.look))
        self._left -= self._guessed[part]

    def lay_to(self, line: int) -> None:
        """Lay out at least this many lines."""
        while not self.done and len(self.lines) < line:
            self.lay_part()

    def lay_for(self, seconds: float) -> None:
        """Lay out for about this long."""
        end = perf_counter() + seconds
        while not self.done and perf_counter() < end:
            self.lay_part()

    def lay_all(self) -> None:
        """Lay out the rest."""
        while not self.done:
            self.lay_part()

    def set_again(self, part: int) -> None:
        """Set a part anew where it stands: the look knows more colours now, but no other breaks."""
        if part < len(self.first):
            start, end = self.first[part], self.end_of(part)
            fresh = self._parts[part](self.look)
            if len(fresh) == end - start:
                self.lines[start:end] = fresh

    def end_of(self, part: int) -> int:
        """The line after a part's last."""
        return self.first[part + 1] if part + 1 < len(self.first) else len(self.lines)

    def part_at(self, line: int) -> int:
        """The part that a line belongs to."""
        return max(0, bisect_right(self.first, line) - 1)

    # Places that no width can move

    def place_of(self, line: int) -> tuple[int, float]:
        """The part a line belongs to and how far into it the line is, 0 to 1."""
        part = self.part_at(line)
        start, end = self.first[part], self.end_of(part)
        return part, (line - start) / max(1, end - start)

    def line_of(self, part: int, fraction: float) -> int:
        """The line at a place; lays out as far as that."""
        part = min(max(0, part), self.parts - 1)
        while len(self.first) <= part:
            self.lay_part()
        start, end = self.first[part], self.end_of(part)
        return min(start + round(fraction * (end - start)), max(start, end - 1))

    def position_of(self, line: int) -> Position:
        """The reading position with this line at the top; the head counts as the start of the first block."""
        part, fraction = self.place_of(line)
        return Position(part - 1, round(fraction, 4)) if part else Position()

    def line_at(self, position: Position) -> int:
        """The line that a reading position puts at the top."""
        if position.block == 0 and position.fraction <= 0:
            return 0
        return self.line_of(position.block + 1, position.fraction)

    # Words

    def lines_of(self, block: int, start: int, end: int) -> list[tuple[int, int, int]]:
        """(line, first character, end character) of every stretch that shows code points of a block's text."""
        part = block + 1
        if part >= len(self.first):
            return []
        return [
            (y, left, right)
            for y in range(self.first[part], self.end_of(part))
            for left, right in self.lines[y].spans(start, end)
        ]
