"""How a bookmark is kept: its folder, a note, to be read later, or put away."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar, TypedDict

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.screen import ModalScreen
from textual.suggester import SuggestFromList
from textual.widgets import Input, Label, TextArea

from reader.i18n import _
from reader.model import Bookmark
from reader.ui.dialogs import HEIGHTS, STYLE, WIDTHS, once_typed
from reader.ui.filter import harmless
from reader.ui.keys import bindings, key_now
from reader.ui.widgets.line_input import LineInput
from reader.ui.widgets.status_line import Hint, StatusLine
from reader.ui.widgets.tick_box import TickBox


class Filing(TypedDict):
    """What the dialog gives, as `Library.keep_bookmark` takes it."""

    folder: str
    note: str
    read_later: bool
    archived: bool


class BookmarkDialog(ModalScreen[Filing]):
    """Gives the bookmark's new folder, note and places; nothing when it is left with Esc."""

    CSS_PATH = STYLE
    HORIZONTAL_BREAKPOINTS = WIDTHS
    VERTICAL_BREAKPOINTS = HEIGHTS
    BINDINGS: ClassVar[list[BindingType]] = [
        *bindings("save", priority=True),
        Binding("escape", "leave", show=False, priority=True),
    ]

    def __init__(self, title: str, bookmark: Bookmark | None, folders: Sequence[str]) -> None:
        super().__init__()
        self.heading = harmless(title)
        self.bookmark = bookmark
        self.folders = list(folders)

    def compose(self) -> ComposeResult:
        """Folder, note, where it waits."""
        kept = self.bookmark
        with Vertical(classes="dialog"):
            yield Label(f"★ {self.heading}", classes="title", markup=False)
            yield LineInput(
                kept.folder if kept else "",
                placeholder=_("folder, with / inside another"),
                suggester=SuggestFromList(self.folders, case_sensitive=False),
            )
            yield TextArea(kept.note if kept else "", placeholder=_("note"), tab_behavior="focus")
            yield TickBox(_("read later"), bool(kept and kept.read_later), id="later")
            yield TickBox(_("archived"), bool(kept and kept.archived), id="archived")
            yield StatusLine()

    def on_mount(self) -> None:
        """The keys; the folder first."""
        hints = (
            Hint("Tab", _("next")),
            Hint(key_now(self, "save"), _("save"), "screen.save"),
            Hint("Esc", _("close"), "screen.leave"),
        )
        self.query_one(StatusLine).show_hints(hints)
        self.query_one(Input).focus()

    def on_input_submitted(self) -> None:
        """Enter in the folder saves."""
        self.action_save()

    def action_save(self) -> None:
        """Give what was chosen."""
        once_typed(self, self._give)

    def _give(self) -> None:
        folder = "/".join([" ".join(part.split()) for part in self.query_one(Input).value.split("/") if part.strip()])
        note = self.query_one(TextArea).text.strip()
        later, archived = (self.query_one(f"#{name}", TickBox).value for name in ("later", "archived"))
        self.dismiss(Filing(folder=folder, note=note, read_later=later, archived=archived))

    def action_leave(self) -> None:
        """Close; everything stays as it was."""
        self.dismiss(None)
