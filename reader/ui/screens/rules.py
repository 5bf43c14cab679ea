"""Rules: made of the search that is shown or of words typed here, used on old articles, taken away; and what they did.

What stands under the cursor is shown at the foot: the articles a rule would catch, or those that it changed.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.screen import ModalScreen
from textual.widgets import Label, Static

from reader import query
from reader.errors import ReaderError
from reader.i18n import _, dates, ngettext
from reader.library import Library
from reader.model import Rule, RuleAction, RuleRun
from reader.ui.apart import do
from reader.ui.dialogs import HEIGHTS, STYLE, WIDTHS
from reader.ui.filter import harmless
from reader.ui.screens.form import Field, Form
from reader.ui.widgets.line_list import GAP, LineList, Piece, Row
from reader.ui.widgets.status_line import Hint, StatusLine

A_WHILE = 30
"""Days that are offered for muting something for a while."""
COUNTED = 1_000
"""Articles are counted up to so many: what a rule catches is to be seen at once, in any library."""
PREVIEWED = 5


Deed = Callable[[Library], str]
"""Gives what to say of it; nothing when a form asks for more first."""


@dataclass(frozen=True, slots=True, eq=False)
class Line:
    """What a line of the list is for: what Enter does, and whose articles are shown meanwhile."""

    deed: Deed
    query: str = ""
    rule: Rule | None = None
    run: RuleRun | None = None
    long: bool = False
    """It is about so many articles that no key may wait for it."""


class RulesScreen(ModalScreen[bool]):
    """Gives whether anything was changed. `asked` is the search that is shown, empty when it is none."""

    CSS_PATH = STYLE
    HORIZONTAL_BREAKPOINTS = WIDTHS
    VERTICAL_BREAKPOINTS = HEIGHTS
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape,q,h,left,M", "leave", show=False),
        Binding("u", "undo", show=False),
        Binding("x,delete", "remove", show=False),
    ]

    def __init__(self, library: Library, asked: str = "") -> None:
        super().__init__()
        self.library = library
        self.asked = asked
        self.list = LineList()
        self._changed = False

    def compose(self) -> ComposeResult:
        """What it is, the list, what is caught, the keys."""
        with Vertical(classes="dialog"):
            yield Label(_("Rules"), classes="title", markup=False)
            yield self.list
            yield Static(id="caught", classes="muted", markup=False)
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
        self._hint()
        if said:
            self.query_one(StatusLine).say(said)

    def _hint(self) -> None:
        """The keys that do something on the line under the cursor."""
        line = self.list.current
        removing = (
            (Hint("x", _("take the rule away"), "screen.remove"),) if isinstance(line, Line) and line.rule else ()
        )
        more = (Hint("u", _("undo"), "screen.undo"), Hint("Esc", _("close"), "screen.leave"))
        self.query_one(StatusLine).show_hints((Hint("⏎", _("do it")), *removing, *more))

    def _rows(self) -> Iterator[Row]:
        if self.asked:
            heading = _("From now on, what “{query}” finds").format(query=self.asked)
            yield Row((Piece(heading, "heading"),), (Piece(_found(self._count(self.asked)), "muted"),))
            for action in ("read", "mute", "bookmark", "full-text", "notify"):
                yield self._offer(self._named(action), self._maker(action))
            yield self._offer(_("is muted for a while …"), self._asker(self._ask_days))
            yield self._offer(_("is tagged …"), self._asker(self._ask_tag))
            yield GAP
        for name, ask in (
            (_("Mute words for a while …"), self._ask_words),
            (_("A rule of another search …"), self._ask_search),
        ):
            yield Row((Piece(f"  {name}"),), (), Line(self._asker(ask)))
        yield GAP
        if rules := self.library.rules():
            yield Row((Piece(_("Rules; Enter uses one on old articles as well"), "heading"),))
            yield from map(self._rule, rules)
            yield GAP
        if runs := self.library.rule_runs():
            yield Row((Piece(_("What they did; Enter takes it back"), "heading"),))
            yield from map(self._run, runs)

    def _offer(self, name: str, deed: Deed) -> Row:
        return Row((Piece(f"  {name}"),), (), Line(deed, self.asked))

    def _rule(self, rule: Rule) -> Row:
        over = rule.until is not None and rule.until <= datetime.now(UTC)
        until = _("over since {when}") if over else _("until {when}")
        when = f" · {until.format(when=dates.moment(rule.until, dates.now()))}" if rule.until else ""
        kind = f"{self._named(rule.action)} {rule.argument}".strip()
        n = self._count(rule.query)
        words = Piece(f"  {rule.query}", "muted") if rule.query != rule.name else Piece("")
        left = (Piece(f"  {rule.name}", "muted" if over else "bold"), words)
        line = Line(_runner(rule), rule.query, rule, long=n > COUNTED)
        return Row(left, (Piece(f"{kind}{when} · {_found(n)}"),), line)

    def _run(self, run: RuleRun) -> Row:
        when = dates.moment(run.at, dates.now())
        done = _("taken back") if run.undone else ngettext("{n} article", "{n} articles", run.n)
        left = (Piece(f"  {when}  ", "muted"), Piece(run.rule), Piece(f"  {self._named(run.action)}", "muted"))
        return Row(left, (Piece(done, "muted"),), Line(_taker(run), run=run, long=run.n > COUNTED))

    def _named(self, action: str) -> str:
        names = {
            "read": _("is marked read"),
            "mute": _("is muted"),
            "bookmark": _("is bookmarked"),
            "tag": _("is tagged"),
            "full-text": _("gets its full text"),
            "notify": _("is announced"),
        }
        return names[action]

    def _count(self, query: str) -> int:
        return len(self.library.ids(query, limit=COUNTED + 1))

    # What is caught

    def on_line_list_moved(self, message: LineList.Moved) -> None:
        """Show the newest articles that the line under the cursor is about."""
        line = message.value
        self._hint()
        ids = []
        try:
            if isinstance(line, Line) and line.run:
                ids = list(self.library.articles_of_run(line.run.id)[:PREVIEWED])
            elif isinstance(line, Line) and line.query:
                ids = list(self.library.ids(line.query, limit=PREVIEWED))
            titles = [f"· {harmless(row.title)}" for row in self.library.rows(ids)]
        except ReaderError as error:
            titles = [str(error)]
        self.query_one("#caught", Static).update("\n".join(titles))

    # What lines do

    def _maker(self, action: RuleAction | str, argument: str = "", days: str = "", words: str = "") -> Deed:
        """Makes a rule of the search, or of words that are to be muted in old articles as well."""
        asked = words or self.asked

        def make(library: Library) -> str:
            until = datetime.now(UTC) + timedelta(days=int(days)) if days else None
            taken = {rule.name for rule in library.rules() if (rule.action, rule.argument) != (action, argument)}
            name = asked if asked not in taken else f"{asked} ({self._named(action)})"
            library.save_rule(name, asked, action, argument, until=until, old=bool(words))  # type: ignore[arg-type]
            return _("Saved the rule “{title}”").format(title=name)

        return make

    # What asks for more first

    def _asker(self, ask: Callable[[], None]) -> Deed:
        def asks(_library: Library) -> str:
            ask()
            return ""

        return asks

    def _ask(self, title: str, fields: list[Field], then: Callable[[dict[str, str]], Deed], *, long: bool) -> None:
        def given(values: dict[str, str] | None) -> None:
            if values and values[fields[0].id]:
                self._do(then(values), long=long)

        self.app.push_screen(Form(title, fields), given)

    def _ask_days(self) -> None:
        title = _("What “{query}” finds is muted").format(query=self.asked)
        self._ask(title, [_days()], lambda given: self._maker("mute", days=given["days"]), long=False)

    def _ask_tag(self) -> None:
        title = _("What “{query}” finds is tagged").format(query=self.asked)
        field = Field("tag", _("Tag"), known=tuple(name for name, _times in self.library.tags()))
        self._ask(title, [field], lambda given: self._maker("tag", given["tag"]), long=False)

    def _ask_words(self) -> None:
        words = Field("words", _("Words, or several with commas between them; old articles are muted as well"))

        def then(given: dict[str, str]) -> Deed:
            return self._maker("mute", days=given["days"], words=query.any_of(given["words"]))

        self._ask(_("Mute words for a while …"), [words, _days()], then, long=True)

    def _ask_search(self) -> None:
        field = Field("query", _("Search"), self.asked, _("words, “a phrase”, -not, is:unread, source:name, after:-7d"))

        def then(given: dict[str, str]) -> Deed:
            def ask(_library: Library) -> str:
                query.parse(given["query"])
                self.asked = given["query"]
                self.list.cursor = 0
                return ""

            return ask

        self._ask(_("A rule of another search …"), [field], then, long=False)

    # Keys

    def on_line_list_chosen(self, message: LineList.Chosen) -> None:
        """Do what the line says."""
        if isinstance(message.value, Line):
            self._do(message.value.deed, long=message.value.long)

    def action_remove(self) -> None:
        """Take the rule under the cursor away."""
        line = self.list.current
        if isinstance(line, Line) and line.rule:
            self._do(_remover(line.rule))

    def action_undo(self) -> None:
        """Take the last change back."""
        self._do(_undo, long=self.library.is_long())

    def _do(self, deed: Deed, *, long: bool = False) -> None:
        def failed(error: str) -> None:
            self.query_one(StatusLine).say(error, "problem")

        def done(said: str) -> None:
            self._changed = True
            if self.is_current:
                self.load(said)

        do(self, self.library, deed, done, failed, long=long)

    def action_leave(self) -> None:
        """Close."""
        self.dismiss(self._changed)


def _days() -> Field:
    return Field("days", _("For so many days"), str(A_WHILE), _("for good"), digits=True)


def _found(n: int) -> str:
    return _("more than {n} found").format(n=COUNTED) if n > COUNTED else ngettext("{n} found", "{n} found", n)


def _runner(rule: Rule) -> Deed:
    def run(library: Library) -> str:
        n = library.run_rule(rule.id)
        return ngettext("A rule changed {n} article", "A rule changed {n} articles", n)

    return run


def _taker(run: RuleRun) -> Deed:
    return lambda library: _("taken back") if library.undo_rule_run(run.id) else _("It is taken back already.")


def _remover(rule: Rule) -> Deed:
    def remove(library: Library) -> str:
        library.remove_rule(rule.id)
        return _("Removed the rule “{title}”").format(title=rule.name)

    return remove


def _undo(library: Library) -> str:
    done = library.undo()
    return _("Undone: {what}").format(what=done[0].label) if done else _("There is nothing to undo.")
