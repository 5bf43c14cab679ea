"""Finding words in the laid-out article: accents optional, across line ends. Pure."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from reader.query import begun
from reader.ui.setting.code import CONTINUED_STYLE
from reader.ui.setting.line import Line


class Piece(NamedTuple):
    """A stretch of one row."""

    y: int
    start: int
    end: int


Match = tuple[Piece, ...]
"""What was found: one piece for each row that it runs over."""


class _Folder(dict[int, str]):
    """Each character as search compares it, always one for one so that places stay."""

    def __missing__(self, code: int) -> str:
        char = chr(code)
        base = unicodedata.normalize("NFD", char)[0]
        folded = "d" if base in "đĐ" else base.lower()
        self[code] = found = folded if len(folded) == 1 else char
        return found


class _Lower(dict[int, str]):
    def __missing__(self, code: int) -> str:
        char = chr(code)
        self[code] = found = char.lower() if len(char.lower()) == 1 else char
        return found


_LEADS = ("bar", "code", CONTINUED_STYLE)
_FOLDER = _Folder({0x2018: "'", 0x2019: "'", 0x201C: '"', 0x201D: '"'})
_LOWER = _Lower({0x2018: "'", 0x2019: "'", 0x201C: '"', 0x201D: '"'})


def find(lines: Sequence[Line], term: str) -> list[Match]:
    """Every place where `term` is said, top to bottom. A term with accents finds only those accents.

    Several terms stand on lines of their own.
    """
    if "\n" in term:
        return sorted({match for each in term.split("\n") for match in find(lines, each)})
    needle = " ".join(term.split())
    needle = needle[:-1] if begun(needle) else needle  # As in a search of the list; here any part of a word is found.
    if not needle:
        return []
    folder = _FOLDER if needle.translate(_FOLDER) == needle.translate(_LOWER) else _LOWER
    rows = [line.text for line in lines]
    text, begins = _joined(lines, rows)
    haystack, needle = text.translate(folder), needle.translate(folder)
    found: list[Match] = []
    at, y = haystack.find(needle), 0
    while at >= 0:
        end = at + len(needle)
        while y + 1 < len(begins) and begins[y + 1] <= at:
            y += 1
        if match := _pieces(at, end, y, begins, rows, lines):
            found.append(match)
        at = haystack.find(needle, end)
    return found


def _joined(lines: Sequence[Line], rows: list[str]) -> tuple[str, list[int]]:
    """The rows as one text and where each begins; a blank row keeps paragraphs apart. Indents are left out."""
    parts: list[str] = []
    begins: list[int] = []
    at = 0
    for line, row in zip(lines, rows, strict=True):
        said = row[_lead(line) :] if line.kind not in ("photo", "rule") else ""
        begins.append(at)
        parts.append(said or "\n")
        at += len(parts[-1]) + 1
    return " ".join(parts), begins


def _lead(line: Line) -> int:
    """Characters at the row's start that belong to its setting: indent, bar, the mark of continued code."""
    lead = line.indent
    for run in line.runs:
        if run.at >= 0 or run.style not in _LEADS or (run.style == "code" and run.text.strip()):
            break
        lead += len(run.text)
    return lead


def _pieces(at: int, end: int, y: int, begins: list[int], rows: list[str], lines: Sequence[Line]) -> Match:
    pieces: list[Piece] = []
    while y < len(rows) and begins[y] < end:
        lead = _lead(lines[y])
        start, stop = max(at - begins[y], 0) + lead, min(end - begins[y] + lead, len(rows[y]))
        if start < stop:
            pieces.append(Piece(y, start, stop))
        y += 1
    return tuple(pieces)


@dataclass(slots=True)
class Finding:
    """A search in the article that is open: its matches, and which of them is shown."""

    term: str
    matches: list[Match] = field(default_factory=list)
    current: int = 0

    def search(self, lines: Sequence[Line], top: int | None = None) -> None:
        """Look through the lines; with `top`, the first match from that line on is the one shown."""
        self.matches = find(lines, self.term)
        if top is not None:
            self.current = next((i for i, match in enumerate(self.matches) if match[0].y >= top), 0)
        self.current = min(self.current, max(0, len(self.matches) - 1))

    def step(self, by: int) -> None:
        """On to another match, round the end."""
        self.current = (self.current + by) % max(1, len(self.matches))

    @property
    def line(self) -> int | None:
        """The line of the match shown."""
        return self.matches[self.current][0].y if self.matches else None

    def on(self, y: int) -> Iterator[tuple[Piece, bool]]:
        """The pieces on a row, and whether each belongs to the match shown."""
        for number, match in enumerate(self.matches):
            for piece in match:
                if piece.y == y:
                    yield piece, number == self.current
