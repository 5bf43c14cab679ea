"""Choosing a theme by looking at it: the screen wears the one under the cursor."""

from __future__ import annotations

from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.screen import ModalScreen
from textual.widgets import Label

from reader.i18n import N_, _
from reader.ui.dialogs import HEIGHTS, STYLE, WIDTHS
from reader.ui.widgets.line_list import GAP, LineList, Piece, Row
from reader.ui.widgets.status_line import Hint, StatusLine

HOUSE = {"ink": N_("dark"), "paper": N_("light"), "high-contrast": N_("white on black")}
TERMINAL = {"ansi-dark": N_("the terminal's 16 colours"), "ansi-light": N_("the same, on light")}


class ThemePicker(ModalScreen[str]):
    """Gives the name of the theme to keep; leaving otherwise puts the one before back."""

    CSS_PATH = STYLE
    HORIZONTAL_BREAKPOINTS = WIDTHS
    VERTICAL_BREAKPOINTS = HEIGHTS
    BINDINGS: ClassVar[list[BindingType]] = [Binding("escape,q,h,left", "leave", show=False)]

    def __init__(self, current: str) -> None:
        super().__init__()
        self.before = current
        self.list = LineList()

    def compose(self) -> ComposeResult:
        """The names, at the edge, so that the screen beside them can be judged."""
        with Vertical(classes="dialog"):
            yield Label(_("Theme"), classes="title", markup=False)
            yield Label("")
            yield self.list
            yield StatusLine()

    def on_mount(self) -> None:
        """The cursor on the theme that is worn."""
        hints = (
            Hint("↓↑", _("try"), "screen.next"),
            Hint("⏎", _("keep"), "screen.keep"),
            Hint("Esc", _("as before"), "screen.leave"),
        )
        self.query_one(StatusLine).show_hints(hints)
        others = sorted(name for name in self.app.available_themes if name not in {**HOUSE, **TERMINAL})
        rows = [_row(name, _(words)) for name, words in HOUSE.items()]
        rows += [GAP, *[_row(name, _(words)) for name, words in TERMINAL.items()], GAP, *map(_row, others)]
        self.list.show(rows, keep=self.before)

    def on_line_list_moved(self, message: LineList.Moved) -> None:
        """Wear it."""
        if isinstance(message.value, str):
            self.app.theme = message.value

    def on_line_list_chosen(self) -> None:
        """Keep it."""
        self.action_keep()

    def action_next(self) -> None:
        """Try the next one."""
        self.list.action_move(1)

    def action_keep(self) -> None:
        """Keep the one under the cursor."""
        self.dismiss(str(self.list.current or self.before))

    def action_leave(self) -> None:
        """Put the one before back."""
        self.app.theme = self.before
        self.dismiss(None)


def _row(name: str, words: str = "") -> Row:
    return Row((Piece(name),), (Piece(words, "muted"),) if words else (), name)
