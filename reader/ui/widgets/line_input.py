"""A line of input: its hint ends in … when there is no room for all of it, and an input method opens at the cursor."""

from __future__ import annotations

from textual import events
from textual.geometry import Offset
from textual.widgets import Input

from reader.ui.article_rows import cropped


class LineInput(Input):
    """Textual breaks a hint that is too long at a space and shows its first line."""

    _whole = ""

    def _on_resize(self, event: events.Resize) -> None:
        self._whole = self._whole or self.placeholder
        self.placeholder = cropped(self._whole, self.content_size.width)

    @property
    def cursor_screen_offset(self) -> Offset:
        """Where the terminal's own cursor stands: on ours. Textual puts it one cell further behind the last letter."""
        x, y, _width, _height = self.content_region
        return Offset(x + self._position_to_cell(self.cursor_position) - self.scroll_offset.x, y)
