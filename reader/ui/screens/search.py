"""The search line at the foot of the screen: the list follows what is typed; a view or a rule can be made of it."""

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
from reader.completion import Completion
from reader.errors import ReaderError
from reader.i18n import _, ngettext
from reader.ui.dialogs import HEIGHTS, STYLE, WIDTHS, once_typed
from reader.ui.filter import harmless
from reader.ui.keys import bindings, key_now
from reader.ui.widgets.line_input import LineInput
from reader.ui.widgets.status_line import Hint, StatusLine

Complete = Callable[[str, int], list[Completion]]
Save = Callable[[str, str], str]
AFTER = 0.06
"""Seconds between the last key and the search."""


class SearchBox(ModalScreen[str]):
    """Gives the query to keep. Left with Esc it shows the first one again and gives nothing.

    `live` shows what a query finds; it may give back how many, and raises ReaderError for a query that cannot be
    read. `scope` is the query of the view that is searched and `within` its name; a second `/` searches everywhere.
    `complete` says what the word at the cursor can become; `save` keeps a query under a name and says so; `rule` goes
    on to rules made of it; `nearly` says what a query that finds nothing comes near to. What stands there at first is
    selected: typing replaces it, moving goes on with it.
    """

    CSS_PATH = STYLE
    HORIZONTAL_BREAKPOINTS = WIDTHS
    VERTICAL_BREAKPOINTS = HEIGHTS
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "leave", show=False, priority=True),
        Binding("tab", "complete(1)", show=False, priority=True),
        Binding("shift+tab", "complete(-1)", show=False, priority=True),
        *bindings("save", "rule", priority=True),
    ]

    def __init__(
        self,
        typed: str,
        live: Callable[[str], object],
        *,
        scope: str = "",
        within: str = "",
        complete: Complete | None = None,
        save: Save | None = None,
        rule: Callable[[], object] | None = None,
        nearly: Callable[[str], str] | None = None,
    ) -> None:
        super().__init__()
        self._live, self._complete, self._save, self._rule, self._nearly = live, complete, save, rule, nearly
        self._offered: list[str] = []
        """What the line becomes with each completion, while Tab goes through them."""
        self._fits = ""
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
                yield LineInput(self._typed, placeholder=examples, select_on_focus=True)
            yield StatusLine()

    def on_mount(self) -> None:
        """Nothing is searched before something is typed."""
        self._hint()

    @property
    def wanted(self) -> str:
        """The whole query: what is typed, within the scope."""
        return query.joined(self._scope, self._typed.strip())

    def on_input_changed(self, event: Input.Changed) -> None:
        """Search once the typing rests for a moment; a first `/` widens the search."""
        if event.value.startswith("/"):
            self._scope = ""
            event.input.value = event.value[1:]
            self._hint()
            return
        self._typed = event.value
        if event.value not in self._offered:
            self._offered = []
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
        nearly = self._nearly(self.wanted) if self._nearly and found == 0 else ""
        self._say(self._fits if self._offered else nearly)
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

    def action_complete(self, step: int) -> None:
        """Complete the word at the cursor; again, with the next that fits."""
        line = self.query_one(Input)
        if len(self._offered) < 2 and self._complete:
            cursor = line.cursor_position
            with suppress(ReaderError):
                found = self._complete(line.value, cursor)
                self._offered = [line.value[: each.start] + each.text + line.value[cursor:] for each in found]
                self._fits = "  ".join([each.text for each in found])
                self._say(self._fits)
            step = min(step, 0)
        if self._offered:
            here = self._offered.index(line.value) if line.value in self._offered else 0
            line.value = self._offered[(here + step) % len(self._offered)]
            line.cursor_position = len(line.value)

    def action_save(self) -> None:
        """Keep the query as a view of its own."""
        once_typed(self, self._keep_view)

    def action_rule(self) -> None:
        """Keep the query and go on to rules made of it."""
        once_typed(self, self._keep_for_rule)

    def _keep_for_rule(self) -> None:
        if self._rule and self._some() and self.search():
            self.dismiss(self.wanted)
            self._rule()

    def _some(self) -> bool:
        """Whether anything is asked for; says so when not."""
        if not self.wanted:
            self._say(_("Type what to look for first."))
        return bool(self.wanted)

    def _keep_view(self) -> None:
        if self._save and self._some() and self.search():
            try:
                self._say(self._save(self._typed.strip() or self._within, self.wanted))
            except ReaderError as error:
                self._say(str(error))

    def _say(self, text: str) -> None:
        line = self.query_one("#wrong", Static)
        line.update(harmless(text))
        line.set_classes("said unfinished" if text else "hidden")

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
        complete = (Hint("Tab", _("complete"), "screen.complete(1)"),) if self._complete else ()
        save = (Hint(key_now(self, "save"), _("as a view"), "screen.save"),) if self._save else ()
        rule = (Hint(key_now(self, "rule"), _("as a rule"), "screen.rule"),) if self._rule else ()
        self.query_one(StatusLine).show_hints((keep, *everywhere, *complete, *save, *rule, leave))

    def _wrong(self, error: ReaderError) -> None:
        """The error, pointing at its character. What is only not finished yet is said quietly."""
        message, at = harmless(str(error)), error.at if isinstance(error, query.QueryError) else -1
        unfinished = at >= len(self._typed.rstrip())
        column = self.query_one("#slash").size.width + cell_len(self._typed[: max(0, at)])
        said = message
        if at >= 0:  # Beside the pointer when there is room, else above it.
            fits = column + cell_len(message) + 2 < self.app.size.width
            left = " " * (column - 1)  # The line has its own blank before it.
            said = f"{left}▾ {message}" if fits else f"{message}\n{left}▾"
        line = self.query_one("#wrong", Static)
        line.update(said)
        line.set_classes("wrong unfinished" if unfinished else "wrong")
        self.query_one(StatusLine).show_position("")
