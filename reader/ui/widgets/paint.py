"""A line of the article to a strip: every segment harmless, with a style, and its place for the mouse."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from rich.segment import Segment
from rich.style import Style
from textual.strip import Strip

from reader.ui.filter import harmless, safe_link
from reader.ui.setting.line import Line, Run
from reader.ui.setting.wrap import width_of

StyleOf = Callable[[str], Style]


class Overlay(NamedTuple):
    """A style over characters `start` to `end` of a row."""

    start: int
    end: int
    style: str
    text: str = ""
    """Shown instead of what is there; as long as the stretch."""


def paint(line: Line, left: Sequence[Segment], style_of: StyleOf, overlays: Sequence[Overlay] = ()) -> list[Segment]:
    """The row behind what stands left of it."""
    segments = list(left)
    if line.indent:
        segments.append(Segment(" " * line.indent, style_of("text")))
    for x, run in line.placed():
        if run.text:
            extra = _linked(run.href) if run.href else None
            for text, names in _overlaid(run, x, overlays):
                style = style_of(names)
                segments.append(Segment(harmless(text), style + extra if extra else style))
    return segments


def _linked(href: str) -> Style:
    """What makes a run a link, to the terminal and to the mouse."""
    link = safe_link(href)
    return Style.from_meta({"href": href}) + (Style(link=link) if link else Style())


def gutter(left: int, marked: bool, style_of: StyleOf) -> list[Segment]:
    """The cells left of the column, with a bar beside a passage that has comments."""
    ground = style_of("text")
    if not marked or left < 2:
        return [Segment(" " * left, ground)]
    before = [Segment(" " * (left - 2), ground)] if left > 2 else []
    return [*before, Segment("▌", style_of("accent")), Segment(" ", ground)]


def strip_of(segments: list[Segment], width: int, style_of: StyleOf, tail: tuple[int, Segment] | None = None) -> Strip:
    """Segments as a strip of exactly `width` cells, `tail` from its cell on."""
    ground = style_of("text")
    if tail:
        column = max(0, min(tail[0], width - tail[1].cell_length))
        segments = [*Strip(segments).adjust_cell_length(column, ground), tail[1]]
    cells = sum([width_of(text) for text, _style, _control in segments])
    if cells > width:
        return Strip(segments, cells).adjust_cell_length(width, ground)
    return Strip([*segments, Segment(" " * (width - cells), ground)] if cells < width else segments, width)


def _overlaid(run: Run, x: int, overlays: Sequence[Overlay]) -> Iterator[tuple[str, str]]:
    """One run cut where overlays begin and end: each piece with the names of its styles."""
    end = x + len(run.text)
    cuts = {x, end}
    for overlay in overlays:
        cuts.update([cut for cut in (overlay.start, overlay.end) if x < cut < end])
    places = sorted(cuts)
    for left, right in pairwise(places):
        piece, names = run.text[left - x : right - x], run.style
        for overlay in overlays:
            if overlay.start <= left and right <= overlay.end:
                names += f" {overlay.style}"
                if overlay.text:
                    shown = overlay.text[left - overlay.start : right - overlay.start]
                    piece = shown.ljust(width_of(piece))
        yield piece, names
