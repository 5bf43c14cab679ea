"""Rules: made of the search that is shown, used on old articles, taken away; and what they did, to be taken back."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.screen import ModalScreen
from textual.widgets import Label

from reader.errors import ReaderError
from reader.i18n import _, dates, ngettext
from reader.library import Library
from reader.model import Rule, RuleAction
from reader.ui.dialogs import HEIGHTS, STYLE, WIDTHS
from reader.ui.widgets.line_list import LineList, Piece, Row
from reader.ui.widgets.status_line import Hint, StatusLine

MONTH = timedelta(days=30)
Deed = Callable[[], str]
"""What Enter does with a line; gives what to say."""


class RulesScreen(ModalScreen[bool]):
    """Gives whether anything was changed. `query` is the search that is shown, empty when it is none."""

    CSS_PATH = STYLE
    HORIZONTAL_BREAKPOINTS = WIDTHS
    VERTICAL_BREAKPOINTS = HEIGHTS
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape,q,h,left", "leave", show=False),
        Binding("u", "undo", show=False),
        Binding("x,delete", "remove", show=False),
    ]

    def __init__(self, library: Library, query: str = "") -> None:
        super().__init__()
        self.library = library
        self.asked = query
        self.list = LineList()
        self._rules: dict[int, Rule] = {}
        self._changed = False

    def compose(self) -> ComposeResult:
        """What it is, the list, the keys."""
        with Vertical(classes="dialog"):
            yield Label(_("Rules"), classes="title", markup=False)
            yield self.list
            yield StatusLine()

    def on_mount(self) -> None:
        """What can be made of the search first."""
        self.list.focus()
        self.load()

    def load(self, said: str = "") -> None:
        """Ask the library again, the cursor near where it was."""
        place = self.list.cursor
        try:
            self.list.show(list(self._rows()))
        except ReaderError as error:
            said = str(error)
        if place > 0:
            self.list.go_near(place)
        hints = (Hint("⏎", _("do it")), Hint("x", _("take the rule away"), "screen.remove"))
        more = (Hint("u", _("undo"), "screen.undo"), Hint("Esc", _("close"), "screen.leave"))
        self.query_one(StatusLine).show_hints((*hints, *more))
        if said:
            self.query_one(StatusLine).say(said)

    def _rows(self) -> Iterator[Row]:
        if self.asked:
            count = ngettext("{n} found", "{n} found", self.library.count(self.asked))
            yield Row(
                (Piece(_("From now on, what “{query}” finds").format(query=self.asked), "heading"),), (Piece(count),)
            )
            for action, until in (
                ("read", None),
                ("mute", None),
                ("mute", MONTH),
                ("bookmark", None),
                ("full-text", None),
                ("notify", None),
            ):
                yield Row((Piece(f"  {self._named(action, until)}"),), (), self._maker(action, until))
            yield Row()
        self._rules = {}
        yield Row((Piece(_("Rules; Enter uses one on old articles as well"), "heading"),))
        for rule in self.library.rules():
            until = datetime.now(UTC) - rule.until if rule.until else None
            deed = self._runner(rule)
            self._rules[id(deed)] = rule
            kind = f"{self._named(rule.action, until)} {rule.argument}".strip()
            caught = ngettext("{n} found", "{n} found", self.library.count(rule.query))
            yield Row(
                (Piece(f"  {rule.name}", "bold"), Piece(f"  {rule.query}", "muted")),
                (Piece(f"{kind} · {caught}"),),
                deed,
            )
        yield Row()
        yield Row((Piece(_("What they did; Enter takes it back"), "heading"),))
        for run in self.library.rule_runs():
            when = dates.moment(run.at, dates.now())
            done = _("taken back") if run.undone else ngettext("{n} article", "{n} articles", run.n)
            taken = None if run.undone or run.own else self._taker(run.id)
            yield Row((Piece(f"  {when}  ", "muted"), Piece(run.rule)), (Piece(done, "muted"),), taken)

    def _named(self, action: str, until: timedelta | None) -> str:
        names = {
            "read": _("is marked read"),
            "mute": _("is muted") if until is None else _("is muted for 30 days"),
            "bookmark": _("is bookmarked"),
            "tag": _("is tagged"),
            "full-text": _("gets its full text"),
            "notify": _("is announced"),
        }
        return names[action]

    def _maker(self, action: RuleAction | str, until: timedelta | None) -> Deed:
        def make() -> str:
            end = datetime.now(UTC) + until if until else None
            self.library.save_rule(self.asked, self.asked, action, until=end)  # type: ignore[arg-type]
            return _("Saved the rule “{title}”").format(title=self.asked)

        return make

    def _runner(self, rule: Rule) -> Deed:
        def run() -> str:
            n = self.library.run_rule(rule.id)
            return ngettext("A rule changed {n} article", "A rule changed {n} articles", n)

        return run

    def _taker(self, run_id: int) -> Deed:
        def take() -> str:
            self.library.undo_rule_run(run_id)
            return _("taken back")

        return take

    def on_line_list_chosen(self, message: LineList.Chosen) -> None:
        """Do what the line says."""
        if callable(message.value):
            self._do(message.value)

    def action_remove(self) -> None:
        """Take the rule under the cursor away."""
        if rule := self._rules.get(id(self.list.current)):
            self._do(lambda: self._removed(rule))

    def _removed(self, rule: Rule) -> str:
        self.library.remove_rule(rule.id)
        return _("Removed the rule “{title}”").format(title=rule.name)

    def action_undo(self) -> None:
        """Take the last change back."""
        self._do(lambda: done[0].label if (done := self.library.undo()) else "")

    def _do(self, deed: Deed) -> None:
        try:
            said = deed()
        except ReaderError as error:
            self.query_one(StatusLine).say(str(error), "problem")
            return
        self._changed = True
        self.load(said)

    def action_leave(self) -> None:
        """Close."""
        self.dismiss(self._changed)
