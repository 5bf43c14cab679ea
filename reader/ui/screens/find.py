"""The line at the foot of the screen that searches in the article being read."""

from __future__ import annotations

from collections.abc import Callable
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal
from textual.screen import ModalScreen
from textual.widgets import Input, Label

from reader.i18n import _, ngettext
from reader.ui.widgets.line_input import LineInput

EVERYWHERE = "/"


class FindBox(ModalScreen[str]):
    """Gives the words to keep marked, `/` for a search of the whole library instead, or nothing after Esc.

    `live` marks what is typed and says how often it is there.
    """

    BINDINGS: ClassVar[list[BindingType]] = [Binding("escape", "leave", show=False, priority=True)]
    CSS = """
    FindBox { align: left bottom; background: transparent; }
    FindBox Horizontal { height: 1; background: $bar; color: $ink; }
    FindBox Label { width: auto; background: $bar; color: $accented; text-style: bold; }
    FindBox #count { color: $muted; text-style: none; }
    FindBox Input, FindBox Input:focus { width: 1fr; height: 1; border: none; padding: 0; background: $bar; }
    """

    def __init__(self, live: Callable[[str], int]) -> None:
        super().__init__()
        self._live = live

    def compose(self) -> ComposeResult:
        """What is typed, and how often it is there."""
        with Horizontal():
            yield Label(f" {_('in this article')} / ", markup=False)
            yield LineInput(placeholder=_("words; / again to search everywhere"))
            yield Label("", id="count", markup=False)

    def on_input_changed(self, event: Input.Changed) -> None:
        """Mark it."""
        if event.value == EVERYWHERE:
            self._live("")
            self.dismiss(EVERYWHERE)
            return
        found = self._live(event.value)
        count = ngettext("{n} found", "{n} found", found) if event.value else ""
        self.query_one("#count", Label).update(f"{count} ")

    def on_input_submitted(self, event: Input.Submitted) -> None:
        """Keep the marks."""
        self.dismiss(event.value)

    def action_leave(self) -> None:
        """Without marks, as before."""
        self._live("")
        self.dismiss(None)
