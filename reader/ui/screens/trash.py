"""What was removed: sources, bookmarks, comments. Enter brings one back."""

from __future__ import annotations

from collections.abc import Callable
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.screen import ModalScreen
from textual.widgets import Label

from reader.errors import ReaderError
from reader.i18n import _, dates
from reader.library import Library
from reader.model import Trashed
from reader.ui.comment_rows import one_line
from reader.ui.dialogs import HEIGHTS, STYLE, WIDTHS
from reader.ui.widgets.line_list import LineList, Piece, Row
from reader.ui.widgets.status_line import Hint, StatusLine

MARKS = {"source": "≡ ", "bookmark": "★ ", "comment": "✎ "}


class TrashScreen(ModalScreen[bool]):
    """Gives whether anything was brought back."""

    CSS_PATH = STYLE
    HORIZONTAL_BREAKPOINTS = WIDTHS
    VERTICAL_BREAKPOINTS = HEIGHTS
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape,q,h,left,X", "leave", show=False),
        Binding("u", "undo", show=False),
    ]

    def __init__(self, library: Library) -> None:
        super().__init__()
        self.library = library
        self.list = LineList()
        self._changed = False

    def compose(self) -> ComposeResult:
        """What it is, the list, the keys."""
        with Vertical(classes="dialog"):
            yield Label(_("What was removed"), classes="title", markup=False)
            yield self.list
            yield StatusLine()

    def on_mount(self) -> None:
        """The last removed first."""
        self.list.focus()
        self.load()

    def load(self) -> None:
        """Ask the library again, the cursor near where it was."""
        try:
            found = self.library.trash()
        except ReaderError as error:
            self.query_one(StatusLine).say(str(error), "problem")
            return
        place = self.list.cursor
        self.list.show([_row(each) for each in found] or [Row((Piece(_("Nothing was removed."), "muted"),))])
        if found and place > 0:
            self.list.go_near(place)
        back = (Hint("⏎", _("bring back"), "screen.choose"),) if found else ()
        hints = (*back, Hint("u", _("undo"), "screen.undo"), Hint("Esc", _("close"), "screen.leave"))
        self.query_one(StatusLine).show_hints(hints)

    def on_line_list_chosen(self) -> None:
        """Bring it back."""
        self.action_choose()

    def action_choose(self) -> None:
        """Bring back what is under the cursor."""
        each = self.list.current
        if isinstance(each, Trashed):
            self._do(
                lambda: self.library.restore(each), _("“{title}” is back.").format(title=one_line(each.title)[:60])
            )

    def action_undo(self) -> None:
        """Take back the last thing done."""
        self._do(self._undo, "")

    def _undo(self) -> None:
        done = self.library.undo()
        text = _("Undone: {what}").format(what=done[0].label) if done else _("There is nothing to undo.")
        self.query_one(StatusLine).say(text)

    def _do(self, deed: Callable[[], object], said: str) -> None:
        try:
            deed()
        except ReaderError as error:
            self.query_one(StatusLine).say(str(error), "problem")
            return
        self._changed = True
        self.load()
        if said:
            self.query_one(StatusLine).say(said)

    def action_leave(self) -> None:
        """Close."""
        self.dismiss(self._changed)


def _row(each: Trashed) -> Row:
    about = (Piece(f"  {one_line(each.about)}", "muted"),) if each.about else ()
    left = (Piece(MARKS[each.kind], "accent"), Piece(one_line(each.title) or _("(without a headline)")), *about)
    return Row(left, (Piece(dates.moment(each.at, dates.now()), "muted"),), each)
