"""Drawing a widget's own strips as they are: a strip that was on the screen before costs nothing to show elsewhere.

Textual makes new strips of every line it draws, for borders, padding and opacity. A pane has none of them, and its
lines are kept: what filters and cuts made of a strip is kept with it, so scrolling moves strips instead of making them.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Self

from textual.color import Color
from textual.css.styles import RenderStyles
from textual.filter import LineFilter
from textual.geometry import Region
from textual.strip import Strip
from textual.widget import Widget


class ToneAtNeed(Widget):
    """A widget whose component classes meet the styles when the first one is asked for, not at the start."""

    _toned = False

    def _get_component_classes(self) -> frozenset[str]:  # type: ignore[override]
        return super()._get_component_classes() if self._toned else frozenset()

    def get_component_styles(self, *names: str) -> RenderStyles:
        """The styles of these names."""
        if not self._toned:
            self._toned = True
            self.app.stylesheet.apply(self, animate=False)
        return super().get_component_styles(*names)


class KeptLines(Widget):
    """A widget whose `render_line` fills its width (but for a scroll bar), the same content with the same strip."""

    _shown: tuple[tuple[Region, Color, tuple[LineFilter, ...]], list[Strip]] | None = None

    def kept_line(self, y: int) -> Strip:
        """A line as it is drawn; what only the mouse asks for may be left to `render_line`."""
        return self.render_line(y)

    def refresh(self, *regions: Region, repaint: bool = True, layout: bool = False, recompose: bool = False) -> Self:
        """Something looks different now."""
        self._shown = None
        return super().refresh(*regions, repaint=repaint, layout=layout, recompose=recompose)

    def render_lines(self, crop: Region) -> list[Strip]:
        """The lines of a region, filtered as Textual filters them.

        For a key in one pane Textual asks all panes for all lines; those that did not change have them at hand.
        """
        background = self.background_colors[1]
        filters = tuple(self.get_line_filters())
        if self._shown and self._shown[0] == (crop, background, filters):
            return self._shown[1]
        strips = self._drawn(crop, background, filters)
        self._shown = (crop, background, filters), strips
        return strips

    def _drawn(self, crop: Region, background: Color, filters: Sequence[LineFilter]) -> list[Strip]:
        start, end = crop.column_span
        strips: list[Strip] = []
        for y in crop.line_range:
            strip = self.kept_line(y)
            for each in filters:
                strip = strip.apply_filter(each, background)
            strips.append(strip if start == 0 and end >= strip.cell_length else strip.crop(start, end))
        return strips
