"""A line of input whose hint ends in … when there is no room for all of it."""

from __future__ import annotations

from textual import events
from textual.widgets import Input

from reader.ui.article_rows import cropped


class LineInput(Input):
    """Textual breaks a hint that is too long at a space and shows its first line."""

    _whole = ""

    def _on_resize(self, event: events.Resize) -> None:
        self._whole = self._whole or self.placeholder
        self.placeholder = cropped(self._whole, self.content_size.width)
