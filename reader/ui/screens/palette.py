"""Everything there is to do, by name: actions with their keys, views, sources, themes. Typing finds, Enter does it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.dom import DOMNode
from textual.fuzzy import FuzzySearch
from textual.screen import ModalScreen
from textual.widgets import Input, Label

from reader.i18n import N_, _
from reader.model import View
from reader.ui.dialogs import HEIGHTS, STYLE, WIDTHS
from reader.ui.filter import harmless
from reader.ui.keys import ARTICLE, EVERYWHERE, KEYS, LIST, PANES, SOURCES, Key, changed, first_key, own, shown
from reader.ui.plain import plain
from reader.ui.widgets.line_input import LineInput
from reader.ui.widgets.line_list import LineList, Piece, Row
from reader.ui.widgets.status_line import Hint, StatusLine

if TYPE_CHECKING:
    from reader.ui.screens.main import MainScreen

VIEW, SOURCE, THEME, OWN = N_("view"), N_("source"), N_("theme"), N_("own action")


@dataclass(frozen=True, slots=True, eq=False)
class Command:
    """One thing to do. `kind` is empty for actions, `key` for what has none."""

    name: str
    run: Callable[[], object]
    kind: str = ""
    key: str = ""


class Palette(ModalScreen[Command]):
    """Gives the command that was chosen, to be run once this screen is gone."""

    CSS_PATH = STYLE
    HORIZONTAL_BREAKPOINTS = WIDTHS
    VERTICAL_BREAKPOINTS = HEIGHTS
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape,ctrl+p", "leave", show=False, priority=True),
        Binding("down", "move('move', 1)", show=False),
        Binding("up", "move('move', -1)", show=False),
        Binding("pagedown", "move('page', 1)", show=False),
        Binding("pageup", "move('page', -1)", show=False),
    ]

    def __init__(self, commands: list[Command], title: str = "") -> None:
        super().__init__()
        self.heading = title or _("All actions")
        self.commands = commands
        self.list = LineList(lively=True, at_once=True)
        self._search = FuzzySearch()

    def compose(self) -> ComposeResult:
        """What is typed, and what it finds."""
        with Vertical(classes="dialog"):
            yield Label(harmless(self.heading), classes="title", markup=False)
            yield LineInput(placeholder=_("type what to do, where to go, which source to read"))
            yield self.list
            yield StatusLine()

    def on_mount(self) -> None:
        """All actions, in the order of the keys."""
        hints = Hint("⏎", _("do it")), Hint("↓↑", _("move")), Hint("Esc", _("close"), "screen.leave")
        self.query_one(StatusLine).show_hints(hints)
        self._fill("")

    def on_input_changed(self, event: Input.Changed) -> None:
        """Find."""
        self._fill(event.value)

    def on_input_submitted(self) -> None:
        """Do what is under the cursor."""
        self.list.action_choose()

    def on_line_list_chosen(self, message: LineList.Chosen) -> None:
        """Do it."""
        if isinstance(message.value, Command):
            self.dismiss(message.value)

    def action_move(self, how: str, step: int) -> None:
        """Move the cursor of the list while the focus stays where words are typed."""
        getattr(self.list, f"action_{how}")(step)

    def action_leave(self) -> None:
        """Close."""
        self.dismiss(None)

    def _fill(self, typed: str) -> None:
        wanted = plain(typed).strip()
        found = [(self._search.match(wanted, plain(each.name)), each) for each in self.commands] if wanted else []
        hits = [hit for hit in found if hit[0][0] > 0]
        hits.sort(key=lambda hit: (not plain(hit[1].name).startswith(wanted), -hit[0][0]))
        rows = [_row(each, set(places)) for (_score, places), each in hits]
        if not wanted:
            rows = [_row(each, set()) for each in self.commands]
        self.list.show(rows or [Row((Piece(_("Nothing is called that."), "muted"),))])


def open_menu(main: MainScreen, title: str) -> None:
    """The actions for what the mouse points at: those of the pane it is in, and of every pane."""
    places = {"sources": (SOURCES,), "list": (LIST,), "article": (ARTICLE,)}[main.panes.pane]
    wanted = [key for where in (*places, EVERYWHERE) for key in KEYS if key.where == where and "view-" not in key.id]
    by_name = {command.name: command for command in _actions(main)}
    found = [by_name[name] for key in wanted if (name := _named(key)) in by_name]
    open_palette(main, [*found, *_own(main)], title)


def open_palette(main: MainScreen, offered: list[Command] | None = None, title: str = "") -> None:
    """Show the palette over the main screen, and do what is chosen."""

    def chosen(command: Command | None) -> None:
        if command:
            main.call_later(command.run)

    if main.is_active:
        main.app.push_screen(Palette(offered or commands(main), title), chosen)


def commands(main: MainScreen) -> list[Command]:
    """Everything the main screen can do now, actions first."""
    return [*_actions(main), *_own(main), *_views(main), *_sources(main), *_themes(main)]


def _actions(main: MainScreen) -> Iterator[Command]:
    """Each action of the table with the pane that is meant: the focused one if it can, else one that can."""
    keys = changed(main.config)
    focused = [main.focused, *main.focused.ancestors] if main.focused else [main]
    nodes: list[DOMNode] = [*focused, *main.walk_children(), main.app]
    for key in sorted(KEYS, key=lambda key: key.where == PANES):  # Who moves does it by key.
        if key.id != "palette" and (node := next((each for each in nodes if _can(each, key)), None)):
            yield Command(_named(key), partial(_run, main, key, node), key=first_key(key.id, keys))


def _named(key: Key) -> str:
    name = _(key.label)
    return name[:1].upper() + name[1:]


def _own(main: MainScreen) -> Iterator[Command]:
    for key in own(main.config):
        pressed = shown(key.keys.split(",")[0]) if key.keys else ""
        yield Command(key.label, partial(_run, main, key, main), OWN, pressed)


def _can(node: DOMNode, key: Key) -> bool:
    return hasattr(node, f"action_{key.action.partition('(')[0].removeprefix('app.')}")


async def _run(main: MainScreen, key: Key, node: DOMNode) -> None:
    await main.app.run_action(key.action, node)


def _views(main: MainScreen) -> Iterator[Command]:
    for view in main.library.views():
        yield Command(_(view.name), partial(_show, main, view), VIEW, view.key)


def _sources(main: MainScreen) -> Iterator[Command]:
    for source in main.library.sources():
        view = View("", source.title, f"source:={source.id}")
        yield Command(source.title or source.url, partial(_show, main, view), SOURCE)


def _show(main: MainScreen, view: View) -> None:
    main.show_view(view)
    main.panes.go("list")


def _themes(main: MainScreen) -> Iterator[Command]:
    for name in main.app.available_themes:
        yield Command(name, partial(setattr, main.app, "theme", name), THEME)


def _row(command: Command, found: set[int]) -> Row:
    """The name with the letters that were found, its key or what it is at the right."""
    pieces: list[Piece] = []
    for place, char in enumerate(command.name):
        style = "accent" if place in found else "ink"
        if pieces and pieces[-1].style == style:
            pieces[-1] = Piece(pieces[-1].text + char, style)
        else:
            pieces.append(Piece(char, style))
    kind = (Piece(_(command.kind), "muted"),) if command.kind else ()
    key = (Piece(f" {command.key}" if kind else command.key, "accent"),) if command.key else ()
    return Row(tuple(pieces), (*kind, *key), command)
