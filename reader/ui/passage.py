"""Choosing a passage: a stretch of the article's canonical text with one end that moves. Pure."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Literal, Self

from feeds.encode import block_text
from reader.model import Anchor, Article
from reader.ui.render import starts_of
from reader.ui.setting.line import Line

CONTEXT = 48
Unit = Literal["paragraph", "sentence", "word"]
Stretch = tuple[int, int]

_SENTENCE = re.compile(r"\S.*?(?:[.!?…]+[\"'”’»)\]]*(?=\s|$)|[。！？]+[」』”’）]*|(?=\n)|$)")
_WORD = re.compile(r"\w+(?:['’.,-]\w+)*|[^\w\s]")


class Words:
    """The canonical text of one article, and where its blocks, sentences and words are."""

    def __init__(self, article: Article) -> None:
        self.article = article
        texts = [block_text(block) for block in article.entry.blocks]
        self.text = "\n\n".join(filter(None, texts))
        self.starts = starts_of(texts)
        self.sizes = [(len(text), text.count("\n")) for text in texts]
        """Characters and line breaks of each block."""
        self._units: dict[Unit, list[Stretch]] = {}

    def units(self, unit: Unit) -> list[Stretch]:
        """Every stretch of a kind, in order; found when first asked for."""
        if unit not in self._units:
            self._units[unit] = self._paragraphs() if unit == "paragraph" else self._matches(unit)
        return self._units[unit]

    def _paragraphs(self) -> list[Stretch]:
        blocks = zip(self.starts, self.article.entry.blocks, strict=True)
        return [(start, start + len(text)) for start, block in blocks if (text := block_text(block))]

    def _matches(self, unit: Unit) -> list[Stretch]:
        pattern = _SENTENCE if unit == "sentence" else _WORD
        return [match.span() for match in pattern.finditer(self.text) if match.end() > match.start()]

    def block_at(self, point: int) -> int:
        """The block that a code point of the text belongs to."""
        block = bisect_right(self.starts, point) - 1
        # Blocks without text share their start with the next one that has some.
        return max(0, block)

    def pieces(self, start: int, end: int) -> list[tuple[int, int, int]]:
        """(block, start, end) for each block that a stretch touches, counted in the block's own text."""
        found: list[tuple[int, int, int]] = []
        paragraphs = self.units("paragraph")
        for left, right in paragraphs[max(0, bisect_right(paragraphs, (start, start)) - 1) :]:
            if left >= end:
                break
            if right > start:
                found.append((self.block_at(left), max(start, left) - left, min(end, right) - left))
        return found

    def said_at(self, lines: Sequence[Line], x: int, y: int, step: int) -> int | None:
        """The code point shown at character `x` of row `y`, or at the nearest row below (1) or above (-1) with one."""
        own = True
        while 0 <= y < len(lines):
            line = lines[y]
            edge = 0 if step > 0 else len(line.text)
            point = line.point(x if own else edge) if line.block >= 0 else None
            if point is not None:
                return self.starts[line.block] + point
            y, own = y + step, False
        return None

    def anchor(self, start: int, end: int) -> Anchor | None:
        """The stretch as comments keep it, without blank ends; None when nothing is left."""
        text = self.text
        while start < end and text[start].isspace():
            start += 1
        while end > start and text[end - 1].isspace():
            end -= 1
        if start >= end:
            return None
        return Anchor(
            self.article.revision_id,
            start,
            end,
            text[start:end],
            text[max(0, start - CONTEXT) : start],
            text[end : end + CONTEXT],
            self.block_at(start),
        )

    def place(self, anchor: Anchor) -> Stretch | None:
        """Where an anchor is in this text: by its offsets if they say the same words, else where it is said once."""
        if self.text[anchor.start : anchor.end] == anchor.exact or anchor.revision_id == self.article.revision_id:
            return (anchor.start, min(anchor.end, len(self.text))) if anchor.start < len(self.text) else None
        at = self.text.find(anchor.exact) if anchor.exact else -1
        return (at, at + len(anchor.exact)) if at >= 0 and self.text.find(anchor.exact, at + 1) < 0 else None


@dataclass(frozen=True, slots=True)
class Passage:
    """A chosen stretch; `forward` when its end is what moves."""

    start: int
    end: int
    forward: bool = True

    def other_end(self) -> Self:
        """The same stretch, its other end moving."""
        return replace(self, forward=not self.forward)

    def moved(self, words: Words, unit: Unit, step: int) -> Self:
        """The moving end one unit on or back. Where the ends would meet, the unit beyond becomes the passage."""
        units = words.units(unit)
        if self.forward:
            ends = [end for _, end in units]
            point = _beyond(ends, self.end, step)
            if point is None:
                return self
            return replace(self, end=point) if point > self.start else self._alone(units, point, 1)
        begins = [start for start, _ in units]
        point = _beyond(begins, self.start, step)
        if point is None:
            return self
        return replace(self, start=point) if point < self.end else self._alone(units, point, 0)

    def shifted(self, words: Words, step: int) -> Self:
        """The paragraph after or before the one that the passage begins in, whole."""
        units = words.units("paragraph")
        here = bisect_right(units, (self.start, len(words.text))) - 1
        start, end = units[min(max(0, here + step), len(units) - 1)]
        return replace(self, start=start, end=end)

    def _alone(self, units: list[Stretch], point: int, side: int) -> Self:
        start, end = next(unit for unit in units if unit[side] == point)
        return replace(self, start=start, end=end)


def _beyond(points: list[int], point: int, step: int) -> int | None:
    """The nearest of sorted points after (step 1) or before (step -1) a point."""
    if step > 0:
        return next((each for each in points if each > point), None)
    return next((each for each in reversed(points) if each < point), None)
