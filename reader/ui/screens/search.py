"""The search line at the foot of the screen: the list follows what is typed."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from typing import ClassVar

from rich.cells import cell_len
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, Vertical
from textual.screen import ModalScreen
from textual.timer import Timer
from textual.widgets import Input, Label, Static

from reader import query
from reader.errors import ReaderError
from reader.i18n import _, ngettext
from reader.ui.dialogs import HEIGHTS, STYLE, WIDTHS
from reader.ui.filter import harmless
from reader.ui.widgets.status_line import Hint, StatusLine

AFTER = 0.06
"""Seconds between the last key and the search."""


class SearchBox(ModalScreen[str]):
    """Gives the query to keep. Left with Esc it shows the first one again and gives nothing.

    `live` shows what a query finds; it may give back how many, and raises ReaderError for a query that cannot be
    read. `scope` is the query of the view that is searched and `within` its name; a second `/` searches everywhere.
    """

    CSS_PATH = STYLE
    HORIZONTAL_BREAKPOINTS = WIDTHS
    VERTICAL_BREAKPOINTS = HEIGHTS
    BINDINGS: ClassVar[list[BindingType]] = [Binding("escape", "leave", show=False, priority=True)]

    def __init__(self, typed: str, live: Callable[[str], object], *, scope: str = "", within: str = "") -> None:
        super().__init__()
        self._live = live
        self._typed = typed
        self._scope, self._within = scope, within
        self._before = self.wanted
        self._shown = self.wanted
        self._timer: Timer | None = None

    def compose(self) -> ComposeResult:
        """What is wrong, what is typed, the keys."""
        with Vertical(classes="dialog"):
            yield Static(id="wrong", classes="hidden", markup=False)
            with Horizontal():
                yield Label("", id="slash", markup=False)
                examples = _("words, “a phrase”, -not, is:unread, source:name, after:-7d")
                yield Input(self._typed, placeholder=examples, select_on_focus=False)
            yield StatusLine()

    def on_mount(self) -> None:
        """Nothing is searched before something is typed."""
        self._hint()

    @property
    def wanted(self) -> str:
        """The whole query: what is typed, within the scope."""
        return f"{self._scope} {self._typed}".strip()

    def on_input_changed(self, event: Input.Changed) -> None:
        """Search once the typing rests for a moment; a first `/` widens the search."""
        if event.value.startswith("/"):
            self._scope = ""
            event.input.value = event.value[1:]
            self._hint()
            return
        self._typed = event.value
        if self._timer:
            self._timer.stop()
        self._timer = self.set_timer(AFTER, self.search)

    def search(self) -> bool:
        """Show what the query finds now; whether it could be read."""
        if self._timer:
            self._timer.stop()
            self._timer = None
        if self.wanted == self._shown:
            return not self.query_one("#wrong").has_class("wrong")
        try:
            query.parse(self._typed)  # By itself, so that an error points into what was typed.
            found = self._live(self.wanted)
        except ReaderError as error:
            self._wrong(error)
            return False
        finally:
            self._shown = self.wanted
        self.query_one("#wrong").set_classes("hidden")
        count = ngettext("{n} found", "{n} found", found) if isinstance(found, int) else ""
        self.query_one(StatusLine).show_position(count)
        return True

    def on_input_submitted(self) -> None:
        """Keep the query, if it can be read."""
        if self.search():
            self.dismiss(self.wanted)

    def action_leave(self) -> None:
        """Show what was there before."""
        if self._timer:
            self._timer.stop()
        if self._shown != self._before:
            with suppress(ReaderError):
                self._live(self._before)
        self.dismiss(None)

    def action_everywhere(self) -> None:
        """Search everything, not only the view."""
        self._scope = ""
        self._hint()
        self.search()

    def _hint(self) -> None:
        place = harmless(self._within) if self._scope else _("everywhere") if self._within else ""
        self.query_one("#slash", Label).update(f" {place} / " if place else " / ")
        everywhere = (Hint("/", _("everywhere"), "screen.everywhere"),) if self._scope else ()
        keep, leave = Hint("⏎", _("keep")), Hint("Esc", _("as before"), "screen.leave")
        self.query_one(StatusLine).show_hints((keep, *everywhere, leave))

    def _wrong(self, error: ReaderError) -> None:
        """The error, pointing at its character. What is only not finished yet is said quietly."""
        message, at = harmless(str(error)), error.at if isinstance(error, query.QueryError) else -1
        unfinished = at >= len(self._typed.rstrip())
        column = self.query_one("#slash").size.width + cell_len(self._typed[: max(0, at)])
        pointing = f"{' ' * column}▾ {message}" if at >= 0 else message
        fits = cell_len(pointing) < self.app.size.width
        line = self.query_one("#wrong", Static)
        line.update(pointing if fits else f" {message}")
        line.set_classes("wrong unfinished" if unfinished else "wrong")
        self.query_one(StatusLine).show_position("")
