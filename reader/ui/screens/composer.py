"""Writing a comment. What is typed is kept on disk while it is typed, and nothing here can lose it."""

from __future__ import annotations

import time
import unicodedata
from collections.abc import Callable
from typing import ClassVar

from textual.app import ComposeResult, SuspendNotSupported
from textual.binding import Binding, BindingType
from textual.containers import Vertical, VerticalScroll
from textual.screen import ModalScreen
from textual.timer import Timer
from textual.widgets import Label, Static, TextArea

from reader import editor as external
from reader.errors import ReaderError
from reader.i18n import _, ngettext
from reader.ui.dialogs import HEIGHTS, STYLE, WIDTHS
from reader.ui.filter import harmless
from reader.ui.keys import bindings, key_now
from reader.ui.markdown import as_content
from reader.ui.widgets.status_line import Hint, StatusLine

AFTER_A_PAUSE, AT_MOST = 0.4, 0.8
"""Seconds until what was typed is written: after the last key, and after the first one that is not.

Half a second after a pause, and one second after any letter, it is on disk: the rest is for a slow machine.
"""

Keep = Callable[[str], object]


class Composer(ModalScreen[str]):
    """Gives the text to save. Left with Esc it gives nothing, and the draft stays.

    `save`, when given, is called with the text first and may raise ReaderError: then the text stays where it is and
    one line says why. `quote` is the passage or comment that is written about; `editor` overrides $EDITOR.
    """

    CSS_PATH = STYLE
    HORIZONTAL_BREAKPOINTS = WIDTHS
    VERTICAL_BREAKPOINTS = HEIGHTS
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "leave", show=False, priority=True),
        *bindings("save", "editor", "preview", priority=True),
    ]

    def __init__(
        self, title: str, text: str, keep_draft: Keep, *, quote: str = "", save: Keep | None = None, editor: str = ""
    ) -> None:
        super().__init__()
        self.heading, self.quote = harmless(title), quote
        self._keep_draft, self._save, self._editor = keep_draft, save, editor
        self._editor_name = harmless(external.name(editor)) or _("editor")
        self._text = self._kept = text
        self._waiting_since = 0.0
        self._timer: Timer | None = None

    def compose(self) -> ComposeResult:
        """What it is about, the text, the keys."""
        with Vertical(classes="dialog"):
            yield Label(self.heading, classes="title", markup=False)
            if self.quote:
                yield Static("\n".join(map(harmless, self.quote.split("\n"))), classes="quote", markup=False)
            yield TextArea(self._text, soft_wrap=True, compact=True, highlight_cursor_line=False)
            with VerticalScroll(id="preview", classes="hidden"):
                yield Static(markup=False)
            yield StatusLine()

    def on_mount(self) -> None:
        """The cursor where the text ends."""
        area = self.query_one(TextArea)
        area.move_cursor(area.document.end)
        area.focus()
        self._hint()

    @property
    def text(self) -> str:
        """What is written, accents composed."""
        return unicodedata.normalize("NFC", self._text)

    # The draft

    def on_text_area_changed(self, event: TextArea.Changed) -> None:
        """Keep it soon: a moment after the typing pauses, and at least every second while it does not."""
        self._text = event.text_area.text
        now = time.monotonic()
        if self._timer:
            self._timer.stop()
        else:
            self._waiting_since = now
        wait = min(AFTER_A_PAUSE, self._waiting_since + AT_MOST - now)
        self._timer = self.set_timer(max(0.01, wait), self._keep)
        self._hint()

    def _keep(self) -> bool:
        """Put the draft on disk; whether it is there."""
        if self._timer:
            self._timer.stop()
            self._timer = None
        if self.text == self._kept:
            return True
        try:
            self._keep_draft(self.text)
        except ReaderError as error:
            self._say(str(error))
            return False
        self._kept = self.text
        return True

    def on_unmount(self) -> None:
        """The app ends while something is half typed: keep it."""
        if self._timer:
            self._keep()

    # Keys. They arrive here before the letters typed just before them reach the text: those are waited for.

    def _once_typed(self, then: Callable[[], object]) -> None:
        def typed() -> None:
            self._text = area.text
            then()

        area = self.query_one(TextArea)
        area.call_later(self.call_later, typed)

    def action_save(self) -> None:
        """Give the text back, once it is on disk."""
        self._once_typed(self._give)

    def action_leave(self) -> None:
        """Close; the draft stays. From the preview, back to the text."""
        self._once_typed(self._leave)

    def action_editor(self) -> None:
        """Go on writing in the person's own editor."""
        self._once_typed(self._edit_outside)

    def action_preview(self) -> None:
        """The text as it will be set, and back."""
        self._once_typed(self._turn)

    def _give(self) -> None:
        text = self.text.strip()
        if not text:
            self._say(_("There is nothing to save yet; Esc closes."))
            return
        if self._save:
            try:
                self._save(text)
            except ReaderError as error:
                self._keep()
                self._say(str(error))
                return
        elif not self._keep():
            return
        if self._timer:
            self._timer.stop()
        self._timer = None
        self.dismiss(text)

    def _leave(self) -> None:
        if not self.query_one("#preview").has_class("hidden"):
            self._turn()
        elif self._keep():
            self.dismiss(None)

    def _edit_outside(self) -> None:
        self._keep()
        try:
            argv = external.command(self._editor)
            with self.app.suspend():
                text = external.edited(argv, self.text)
        except (ReaderError, SuspendNotSupported) as error:
            self._say(str(error) if isinstance(error, ReaderError) else _("No editor can be opened in this terminal."))
            return
        area = self.query_one(TextArea)
        area.replace(text, (0, 0), area.document.end)
        area.move_cursor(area.document.end)
        self._text = text
        self._keep()

    def _turn(self) -> None:
        area, preview = self.query_one(TextArea), self.query_one("#preview")
        preview.query_one(Static).update(as_content(self.text))
        shown, hidden = (preview, area) if preview.has_class("hidden") else (area, preview)
        shown.remove_class("hidden")
        hidden.add_class("hidden")
        shown.focus()
        self._hint()

    def _hint(self) -> None:
        previewing = not self.query_one("#preview").has_class("hidden")
        hints = (
            Hint(key_now(self, "save"), _("save"), "screen.save"),
            Hint(key_now(self, "preview"), _("write on") if previewing else _("preview"), "screen.preview"),
            Hint(key_now(self, "editor"), self._editor_name, "screen.editor"),
            Hint("Esc", _("close, keep draft") if self._text.strip() else _("close"), "screen.leave"),
        )
        line = self.query_one(StatusLine)
        line.show_hints(hints)
        words = len(self._text.split())
        line.show_position(ngettext("{n} word", "{n} words", words) if words else "")

    def _say(self, what: str) -> None:
        self.query_one(StatusLine).say(what, "problem")
