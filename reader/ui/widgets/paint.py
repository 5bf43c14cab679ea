"""A line of the article to a strip: every segment harmless, with a style, and its place for the mouse."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from rich.segment import Segment
from rich.style import Style
from textual.strip import Strip

from reader.ui.filter import harmless, safe_link
from reader.ui.setting.line import Line
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
    ground = style_of("text")
    segments = list(left)
    if line.indent:
        segments.append(Segment(" " * line.indent, ground))
    for x, run in line.placed():
        style = style_of(run.style)
        if link := safe_link(run.href) if run.href else "":
            style += Style(link=link)
        if run.href:
            style += Style.from_meta({"href": run.href})
        if overlays:
            segments.extend(_overlaid(run.text, x, style, overlays, style_of))
        elif run.text:
            segments.append(Segment(harmless(run.text), style))
    return segments


def gutter(left: int, marked: bool, style_of: StyleOf) -> list[Segment]:
    """The cells left of the column, with a bar beside a passage that has comments."""
    ground = style_of("text")
    if not marked or left < 2:
        return [Segment(" " * left, ground)]
    before = [Segment(" " * (left - 2), ground)] if left > 2 else []
    return [*before, Segment("▌", style_of("accent")), Segment(" ", ground)]


def strip_of(segments: list[Segment], y: int, width: int, style_of: StyleOf, tail: tuple[int, Segment] | None) -> Strip:
    """Segments as a strip of exactly `width` cells, `tail` from its cell on. Offsets count characters of the row."""
    ground = style_of("text")
    strip = Strip(segments)
    if tail:
        column = max(0, min(tail[0], width - tail[1].cell_length))
        strip = Strip([*strip.adjust_cell_length(column, ground), tail[1]])
    return strip.adjust_cell_length(width, ground).apply_offsets(0, y)


def _overlaid(text: str, x: int, style: Style, overlays: Sequence[Overlay], style_of: StyleOf) -> list[Segment]:
    """One run cut where overlays begin and end."""
    end = x + len(text)
    cuts = {x, end}
    for overlay in overlays:
        cuts.update([cut for cut in (overlay.start, overlay.end) if x < cut < end])
    places = sorted(cuts)
    segments: list[Segment] = []
    for left, right in zip(places, places[1:], strict=False):
        piece, laid = text[left - x : right - x], style
        for overlay in overlays:
            if overlay.start <= left and right <= overlay.end:
                laid += style_of(overlay.style)
                if overlay.text:
                    shown = overlay.text[left - overlay.start : right - overlay.start]
                    piece = shown.ljust(width_of(piece))
        segments.append(Segment(harmless(piece), laid))
    return segments
