"""What a program says about the article, beside it, as it comes; leaving ends the program."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import TYPE_CHECKING, ClassVar

from textual import events
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.message import Message
from textual.screen import ModalScreen
from textual.timer import Timer
from textual.widgets import Label

from reader.i18n import _
from reader.ui.dialogs import HEIGHTS, STYLE, WIDTHS
from reader.ui.filter import UNSAFE, harmless
from reader.ui.programs import MOST, Program, ProgramEnded, ProgramSaid, why
from reader.ui.setting.wrap import breaks
from reader.ui.widgets.line_list import LineList, Piece, Row
from reader.ui.widgets.status_line import Hint, StatusLine

if TYPE_CHECKING:
    Start = Callable[[Callable[[Message], object]], Program]

TOGETHER = 0.1
"""Seconds in which words are gathered before they are set."""
# Colours and moves of the cursor, titles of windows, and what a progress bar wrote over.
_ESCAPES = re.compile(r"\x1b\[[0-?]*[ -/]*[@-~]|\x1b[\]PX^_][^\x07\x1b]*(?:\x07|\x1b\\)?|[^\n]*\r(?!\n)|\x1b.")


class OutputScreen(ModalScreen[None]):
    """`start` starts the program; it is given who hears of it."""

    CSS_PATH = STYLE
    HORIZONTAL_BREAKPOINTS = WIDTHS
    VERTICAL_BREAKPOINTS = HEIGHTS
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape,q,h,left", "leave", show=False),
        Binding("y", "copy", show=False),
    ]

    def __init__(self, title: str, start: Start) -> None:
        super().__init__()
        self.heading = title
        self.text = ""
        self.list = LineList()
        self.program: Program | None = None
        self._start = start
        self._soon: Timer | None = None

    def compose(self) -> ComposeResult:
        """What is done, and what came of it."""
        with Vertical(classes="dialog"):
            yield Label(harmless(self.heading), classes="title", markup=False)
            yield Label(_("at work …"), id="how", classes="muted", markup=False)
            yield self.list
            yield StatusLine()

    def on_mount(self) -> None:
        """Start it."""
        self.list.focus()
        try:
            self.program = self._start(self.post_message)
        except (OSError, ValueError) as error:
            self._how(why(error), "problem")
        self._hint()

    def on_unmount(self) -> None:
        """Nobody hears it any more."""
        if self.program:
            self.program.stop()

    def on_resize(self, event: events.Resize) -> None:
        """Other breaks."""
        self.call_after_refresh(self._fill)

    def on_program_said(self, message: ProgramSaid) -> None:
        """More of it; it is set when some has come together."""
        self.text += message.text
        self._soon = self._soon or self.set_timer(TOGETHER, self._fill)

    def on_program_ended(self, message: ProgramEnded) -> None:
        """How it ended."""
        self._fill()
        if len(self.text) >= MOST:
            self._how(_("It says too much; this is the beginning."), "problem")
        elif message.status:
            self._how(_("It ended with status {n}.").format(n=message.status), "problem")
        elif not self.text.strip():
            self._how(_("Done; it said nothing."), "muted")
        else:
            self.query_one("#how").display = False
        self._hint()

    def _how(self, said: str, style: str) -> None:
        label = self.query_one("#how", Label)
        label.update(harmless(said))
        label.set_classes(style)

    def _hint(self) -> None:
        leave = _("end it") if self.program and self.program.running else _("close")
        hints = Hint("↓↑", _("move")), Hint("y", _("copy"), "screen.copy"), Hint("Esc", leave, "screen.leave")
        self.query_one(StatusLine).show_hints(hints)

    def _fill(self) -> None:
        self._soon = None
        text = readable(self.text)
        room = max(8, self.list.scrollable_content_region.width - 4)
        self.list.redraw([Row((Piece(text[start:end]),)) for start, end in breaks(text, room)])

    def action_copy(self) -> None:
        """All of it."""
        self.app.copy_to_clipboard(readable(self.text))
        self.query_one(StatusLine).say(_("Copied."))

    def action_leave(self) -> None:
        """Back to the article."""
        self.dismiss(None)


def readable(text: str) -> str:
    """What a program printed as text: no colours, no controls, nothing that a progress bar wrote over."""
    return UNSAFE.sub("", _ESCAPES.sub("", text).expandtabs(4)).strip("\n")
