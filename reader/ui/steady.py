"""Panes that stay in their columns, however wide a terminal takes a character to be.

Terminals disagree about emoji with joiners, skin tones and flags, and about the scripts of India. Textual writes a
whole screen row by row, and one such character in a list would move the article beside it. Here every pane's part of a
row is written at its own place. (`reader.ui.terminal` keeps what sticks out at the right from wrapping.)
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from rich.console import Console
from textual._compositor import Compositor, LayoutUpdate
from textual.geometry import Region
from textual.strip import Strip


class PlacedUpdate(LayoutUpdate):
    """The whole screen, each part of a row with the column it begins at."""

    def __init__(self, rows: Sequence[Mapping[int, Strip]], region: Region) -> None:
        super().__init__([row.values() for row in rows], region)
        self._rows = rows

    def render_segments(self, console: Console) -> str:
        """What the terminal gets."""
        parts = ((y, x, strip) for y, row in enumerate(self._rows, 1) for x, strip in row.items())
        return "".join([f"\x1b[{y};{x + 1}H{strip.render(console)}" for y, x, strip in parts])


class SteadyCompositor(Compositor):
    """Textual's own, but for what it asks of widgets and how a whole screen is written."""

    def _get_renders(self, crop: Region | None = None) -> Iterable[tuple[Region, Region, list[Strip]]]:
        """Rows of the widgets that are in sight where something changed; Textual asks all of them for all rows."""
        for widget, (region, clip) in self.visible_widgets.items():
            if crop:
                clip = Region(clip.x, crop.y, clip.width, crop.height).intersection(clip)
            seen = region.intersection(clip)
            if seen and (crop is None or crop.overlaps(seen)):
                yield region, clip, widget.render_lines(seen.translate(-region.offset))

    def render_full_update(self, simplify: bool = False) -> LayoutUpdate:
        """Every row; `simplify` is for pictures of the screen, which have no columns to keep."""
        if simplify:
            return super().render_full_update(simplify)
        region = self.size.region
        self._dirty_regions.clear()
        return PlacedUpdate(self._render_chops(region, lambda _y: True), region)
