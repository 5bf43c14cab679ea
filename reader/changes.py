"""What changed between two texts of an article, word by word, as paragraphs one can read."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby
from typing import Literal

from reader.anchoring.diff import Diff
from reader.anchoring.text import Text

Op = Literal["same", "added", "removed"]
_PARAGRAPH = re.compile(r"\n\n+")


@dataclass(frozen=True, slots=True)
class Change:
    """A run of words that stayed, came or went."""

    op: Op
    text: str


Paragraph = tuple[Change, ...]


def paragraphs(old: str, new: str) -> list[Paragraph]:
    """Every paragraph of both texts in reading order, each as runs of changes."""
    result: list[Paragraph] = []
    current: list[Change] = []
    for change in _merged(_runs(Text(old), Text(new))):
        first, *rest = _PARAGRAPH.split(change.text)
        if first:
            current.append(Change(change.op, first))
        for piece in rest:
            # A paragraph break that only one text has still ends what is being read.
            if current:
                result.append(tuple(current))
            current = [Change(change.op, piece)] if piece else []
    if current:
        result.append(tuple(current))
    return result


def changed(old: str, new: str) -> list[Paragraph]:
    """Only the paragraphs in which something came or went."""
    return [each for each in paragraphs(old, new) if any(run.op != "same" and run.text.strip() for run in each)]


def counts(old: str, new: str) -> tuple[int, int]:
    """How many words came and how many went."""
    added = removed = 0
    for run in _runs(Text(old), Text(new)):
        words = len(run.text.split())
        added += words if run.op == "added" else 0
        removed += words if run.op == "removed" else 0
    return added, removed


def _runs(old: Text, new: Text) -> Iterator[Change]:
    """Removed before added between words that stayed; every code point of `new` comes out once."""
    image = Diff(old, new).image
    at_old = at_new = 0
    for i, j in [(i, j) for i, j in enumerate(image) if j >= 0] + [(len(old.tokens), len(new.tokens))]:
        if i > at_old:
            yield Change("removed", _words(old, at_old, i) + (_gap(old, i) if at_old == 0 else ""))
        if j > at_new:
            yield Change("added", _words(new, at_new, j))
        if i < len(old.tokens):
            yield Change("same", _words(new, j, j + 1))
        at_old, at_new = i + 1, j + 1


def _words(text: Text, first: int, last: int) -> str:
    """Tokens first to last (exclusive) with the white space before them."""
    return text.text[text.ends[first - 1] if first else 0 : text.ends[last - 1]]


def _gap(text: Text, token: int) -> str:
    """The white space before a token."""
    return text.text[text.ends[token - 1] : text.starts[token]] if token < len(text.starts) else ""


def _merged(runs: Iterator[Change]) -> Iterator[Change]:
    for op, group in groupby(runs, key=lambda run: run.op):
        yield Change(op, "".join([run.text for run in group]))
