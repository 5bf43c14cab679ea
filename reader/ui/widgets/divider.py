"""The invisible line between the list and the article, which the mouse can drag."""

from __future__ import annotations

from dataclasses import dataclass

from textual import events
from textual.message import Message
from textual.widget import Widget


class Divider(Widget):
    """One column of the page's tone."""

    ALLOW_SELECT = False
    BLANK = True

    @dataclass(eq=False, repr=False)
    class Dragged(Message):
        """The mouse wants the divider at this column of the screen."""

        column: int

    def on_mouse_down(self, event: events.MouseDown) -> None:
        """Begin to drag."""
        event.stop()
        self.capture_mouse()

    def on_mouse_up(self, event: events.MouseUp) -> None:
        """End dragging."""
        event.stop()
        self.release_mouse()

    def on_mouse_move(self, event: events.MouseMove) -> None:
        """Move while dragging."""
        if self.app.mouse_captured is self:
            self.post_message(self.Dragged(int(event.screen_x)))
