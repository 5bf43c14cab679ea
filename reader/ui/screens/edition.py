"""The edition: what is new since the last visit, by section and story, with the time it takes and an end."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.screen import ModalScreen
from textual.widgets import Label

from reader.edition import Edition, Told
from reader.errors import ReaderError
from reader.i18n import _, dates, ngettext
from reader.library import Library
from reader.ui.article_rows import CHECK, DOT
from reader.ui.dialogs import HEIGHTS, STYLE, WIDTHS
from reader.ui.widgets.line_list import GAP, LineList, Piece, Row
from reader.ui.widgets.status_line import Hint, StatusLine

NAMED = 3
"""Sources of a story that are named."""


class EditionScreen(ModalScreen[int]):
    """Gives the article to read. `since` is when the last visit ended, 0 when there was none."""

    CSS_PATH = STYLE
    HORIZONTAL_BREAKPOINTS = WIDTHS
    VERTICAL_BREAKPOINTS = HEIGHTS
    DEFAULT_CSS = """
    EditionScreen { align: center middle; }
    EditionScreen .dialog { width: 110; height: 90%; }
    EditionScreen LineList { height: 1fr; margin: 1 0 0 0; }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape,q,h,left,I", "leave", show=False),
        Binding("l,right", "choose", show=False),
        Binding("m", "read", show=False),
        Binding("A", "read_all", show=False),
        Binding("u", "undo", show=False),
    ]

    def __init__(self, library: Library, since: int = 0) -> None:
        super().__init__()
        self.library = library
        self.since = since
        self.list = LineList()

    def compose(self) -> ComposeResult:
        """What it is, the list, the keys."""
        with Vertical(classes="dialog"):
            yield Label("", classes="title", markup=False)
            yield self.list
            yield StatusLine()

    def on_mount(self) -> None:
        """The fullest section first."""
        self.list.focus()
        self.load()

    def load(self) -> None:
        """Ask the library, the cursor where it was."""
        status, place = self.query_one(StatusLine), self.list.cursor
        hints = Hint("⏎", _("read")), Hint("m", _("mark read"), "screen.read"), Hint("A", _("mark all read"))
        status.show_hints((*hints, Hint("u", _("undo"), "screen.undo"), Hint("Esc", _("close"), "screen.leave")))
        try:
            edition = self.library.edition(self.since)
        except ReaderError as error:
            status.say(str(error), "problem")
            return
        self.query_one(".title", Label).update(headline(edition))
        self.list.show(list(rows(edition, brief=self.app.size.width < WIDTHS[1][0])))
        if place > 0:
            self.list.go_near(place)

    def on_line_list_chosen(self) -> None:
        """Read it."""
        self.action_choose()

    def action_choose(self) -> None:
        """Read what is under the cursor."""
        if isinstance(told := self.list.current, Told):
            self.dismiss(told.ids[0])

    def action_read(self) -> None:
        """Mark the story under the cursor read, or unread again."""
        if isinstance(told := self.list.current, Told):
            self._mark(told.ids, read=told.unread)

    def action_read_all(self) -> None:
        """Mark the whole edition read, exactly what is shown."""
        shown = [row.value for row in self.list.rows]
        self._mark([each for told in shown if isinstance(told, Told) for each in told.ids], read=True)

    def _mark(self, ids: tuple[int, ...] | list[int], *, read: bool) -> None:
        try:
            self.library.mark_read(ids, read)
        except ReaderError as error:
            self.query_one(StatusLine).say(str(error), "problem")
            return
        self.load()

    def action_undo(self) -> None:
        """Take back the last thing done."""
        try:
            done = self.library.undo()
        except ReaderError as error:
            self.query_one(StatusLine).say(str(error), "problem")
            return
        self.load()
        text = _("Undone: {what}").format(what=done[0].label) if done else _("There is nothing to undo.")
        self.query_one(StatusLine).say(text)

    def action_leave(self) -> None:
        """Close."""
        self.dismiss(None)


def headline(edition: Edition) -> str:
    """Since when, how many stories, how long they take."""
    when = _("New since {moment}").format(moment=dates.moment(edition.since, dates.now()))
    many = ngettext("{n} story", "{n} stories", edition.stories)
    time = f"  ·  {dates.reading_time(edition.words)}" if edition.words else ""
    return f"{when}  ·  {many}{time}"


def rows(edition: Edition, *, brief: bool = False) -> Iterator[Row]:
    """Sections with their stories, and the end; `brief` leaves the sources to the headlines' room."""
    for section in edition.sections:
        yield Row((Piece(section.name, "heading"),), (Piece(str(len(section.stories)), "muted"),))
        for told in section.stories:
            yield _row(told, brief)
        yield GAP
    left = edition.unread
    if left:
        end = ngettext("{n} story is still to be read.", "{n} stories are still to be read.", left)
    else:
        end = _("That is all. Nothing else is new.")
    yield Row((Piece(f"  — {end} —", "muted"),))


def _row(told: Told, brief: bool) -> Row:
    sources = "" if brief else ", ".join(told.sources[:NAMED])
    more = f" +{len(told.sources) - NAMED} · " if len(told.sources) > NAMED else " · "
    time = dates.reading_time(told.words)
    mark = Piece(f"{DOT} ", "accent") if told.unread else Piece(f"{CHECK} ", "muted")
    title = Piece(told.title or _("(without a headline)"), "bold" if told.unread else "muted")
    return Row((mark, title), (Piece(f"{sources}{more}{time}" if sources else time, "muted"),), told)
