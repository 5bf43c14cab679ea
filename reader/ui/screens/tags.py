"""The tags of an article: typing finds or makes one, Enter puts it on or takes it off."""

from __future__ import annotations

from collections.abc import Iterable
from typing import ClassVar

from textual import events
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.message import Message
from textual.screen import ModalScreen
from textual.widgets import Input, Label

from reader.i18n import _
from reader.ui.dialogs import HEIGHTS, STYLE, WIDTHS
from reader.ui.keys import bindings, key_now, shown
from reader.ui.plain import matches, plain
from reader.ui.widgets.line_input import LineInput
from reader.ui.widgets.line_list import LineList, Piece, Row
from reader.ui.widgets.status_line import Hint, StatusLine

ON, OFF = "✓", "·"


class TagInput(LineInput):
    """Where a tag's name is typed. A space before any letter is no part of a name."""

    after_comma = False
    """A comma was the last key: the space that people write after one means nothing."""

    class Space(Message):
        """Space with nothing typed."""

    def on_key(self, event: events.Key) -> None:
        """Names may have spaces, but none begins with one."""
        if event.key == "space" and not self.value:
            event.prevent_default().stop()
            if not self.after_comma:
                self.post_message(self.Space())
        self.after_comma = event.character == ","


class TagsDialog(ModalScreen[list[str]]):
    """Gives the article's new tags, or nothing when it is left with Esc."""

    CSS_PATH = STYLE
    HORIZONTAL_BREAKPOINTS = WIDTHS
    VERTICAL_BREAKPOINTS = HEIGHTS
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "leave", show=False),
        Binding("down", "move('move', 1)", show=False),
        Binding("up", "move('move', -1)", show=False),
        Binding("pagedown", "move('page', 1)", show=False),
        Binding("pageup", "move('page', -1)", show=False),
        *bindings("save", save="done"),
    ]

    def __init__(self, tags: Iterable[str], all_tags: Iterable[tuple[str, int]]) -> None:
        """The article's tags, and all there are with how many articles carry each."""
        super().__init__()
        self.tags = list(tags)
        self.counts = dict(all_tags) | {tag: dict(all_tags).get(tag, 0) for tag in self.tags}
        self.list = LineList(lively=True)

    def compose(self) -> ComposeResult:
        """What is typed, and the tags it finds."""
        with Vertical(classes="dialog"):
            yield Label(_("Tags"), classes="title", markup=False)
            yield TagInput(placeholder=_("type to find a tag, or to make one"))
            yield self.list
            yield StatusLine()

    def on_mount(self) -> None:
        """The article's own tags first."""
        self._fill()

    @property
    def _typed(self) -> str:
        return _name(self.query_one(Input).value)

    def on_input_changed(self) -> None:
        """Find. A comma ends a name."""
        *names, last = self.query_one(Input).value.split(",")
        if names:
            for name in filter(None, map(_name, names)):
                self._put_on(name)
            self.query_one(Input).value = last.lstrip()
        self._fill()

    def on_input_submitted(self) -> None:
        """With something typed: put it on or take it off. With nothing: done."""
        self._toggle() if self._typed else self.action_done()

    def on_line_list_chosen(self) -> None:
        """A click."""
        self._toggle()

    def on_tag_input_space(self) -> None:
        """Put the tag under the cursor on or take it off."""
        self._toggle()

    def action_move(self, how: str, step: int) -> None:
        """Move the cursor of the list while the focus stays where names are typed."""
        getattr(self.list, f"action_{how}")(step)

    def action_done(self) -> None:
        """Give the tags back; a name still being typed is one of them."""
        if self._typed:
            self._put_on(self._typed)
        self.dismiss(self.tags)

    def action_leave(self) -> None:
        """First what is typed goes, then the dialog."""
        if self.query_one(Input).value:
            self.query_one(Input).value = ""
        else:
            self.dismiss(None)

    def _put_on(self, name: str) -> None:
        tag = self._known(name)
        self.counts.setdefault(tag, 0)
        if tag not in self.tags:
            self.tags.append(tag)

    def _toggle(self) -> None:
        tag = self.list.current
        if not isinstance(tag, str):
            return
        self.tags.remove(tag) if tag in self.tags else self.tags.append(tag)
        self.counts.setdefault(tag, 0)
        if self.query_one(Input).value:
            self.query_one(Input).value = ""
        self._fill(keep=tag)

    def _known(self, name: str) -> str:
        """The name as it was first written, when there is such a tag."""
        return next((tag for tag in self.counts if tag.casefold() == name.casefold()), name)

    def _fill(self, keep: str = "") -> None:
        typed = self._typed
        found = [tag for tag in self.counts if matches(typed, tag)]
        found.sort(key=lambda tag: (tag not in self.tags, not plain(tag).startswith(plain(typed)), plain(tag)))
        rows = [self._row(tag) for tag in found]
        exact = self._known(typed) in self.counts
        if typed and not exact:
            rows.append(
                Row((Piece("+ ", "accent"), Piece(_("new tag"), "muted"), Piece(f"  {typed}", "bold")), value=typed)
            )
        if not rows:
            rows = [Row((Piece(_("No tags yet: type a name and press Enter."), "muted"),))]
        self.list.show(rows, keep=keep or (self._known(typed) if exact else None))
        self._hint()

    def _row(self, tag: str) -> Row:
        on = tag in self.tags
        count = str(self.counts[tag]) if self.counts[tag] else ""
        mark = Piece(f"{ON} ", "accent") if on else Piece(f"{OFF} ", "muted")
        return Row((mark, Piece(tag, "bold" if on else "ink")), (Piece(count, "muted"),), tag)

    def _hint(self) -> None:
        on_off = Hint("⏎" if self._typed else shown("space"), _("on or off"))
        done = Hint(key_now(self, "save") if self._typed else "⏎", _("done"), "screen.done")
        leave = Hint("Esc", _("clear") if self._typed else _("leave as it was"), "screen.leave")
        self.query_one(StatusLine).show_hints((on_off, done, Hint("↓↑", _("move")), leave))


def _name(typed: str) -> str:
    return " ".join(typed.strip().lstrip("#").split())
