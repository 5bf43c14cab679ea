"""The headings of the article being read, as a list to jump from."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar, NamedTuple

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.screen import ModalScreen
from textual.widgets import Label

from reader.i18n import _
from reader.ui.dialogs import HEIGHTS, STYLE, WIDTHS
from reader.ui.widgets.line_list import LineList, Piece, Row
from reader.ui.widgets.status_line import Hint, StatusLine


class Stop(NamedTuple):
    """A place in the article: the level of its heading, what it says, and how far in it is in percent."""

    level: int
    text: str
    percent: int


class Outline(ModalScreen[int]):
    """Gives the number of the place to go to, nothing after Esc. The cursor begins `at` the one being read."""

    CSS_PATH = STYLE
    HORIZONTAL_BREAKPOINTS = WIDTHS
    VERTICAL_BREAKPOINTS = HEIGHTS
    BINDINGS: ClassVar[list[BindingType]] = [Binding("escape,q,h,left,O", "leave", show=False)]

    def __init__(self, stops: Sequence[Stop], at: int) -> None:
        super().__init__()
        self.list = LineList()
        self._stops = stops
        self._at = at

    def compose(self) -> ComposeResult:
        """The headings, at the edge, so that the text beside them stays in sight."""
        with Vertical(classes="dialog"):
            yield Label(_("In this article"), classes="title", markup=False)
            yield Label("")
            yield self.list
            yield StatusLine()

    def on_mount(self) -> None:
        """The cursor on what is being read."""
        go, leave = Hint("⏎", _("go there"), "screen.go"), Hint("Esc", _("close"), "screen.leave")
        self.query_one(StatusLine).show_hints((go, leave))
        rows = [
            Row(
                (Piece("  " * max(0, stop.level - 1)), Piece(stop.text, "ink" if stop.level > 1 else "bold")),
                (Piece(f"{stop.percent}%", "muted"),),
                number,
            )
            for number, stop in enumerate(self._stops)
        ]
        self.list.show(rows, keep=self._at)

    def on_line_list_chosen(self) -> None:
        """Go there."""
        self.action_go()

    def action_go(self) -> None:
        """Go to the one under the cursor."""
        self.dismiss(self.list.current if isinstance(self.list.current, int) else None)

    def action_leave(self) -> None:
        """Stay where reading stands."""
        self.dismiss(None)
