"""The keys that work in the focused pane, generated from its bindings: what help says is always true."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import zip_longest
from typing import ClassVar

from rich.cells import cell_len
from textual import events
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.screen import ModalScreen
from textual.widgets import Input, Label

from reader.i18n import N_, _
from reader.ui.dialogs import HEIGHTS, STYLE, WIDTHS
from reader.ui.keys import BY_ID, as_listed, shown
from reader.ui.plain import matches
from reader.ui.widgets.line_input import LineInput
from reader.ui.widgets.line_list import LineList, Piece, Row
from reader.ui.widgets.status_line import Hint, StatusLine

MOVE, READ, MARK, COMMENT, SOURCES, SCREEN, OWN = (
    N_("Move"),
    N_("Read"),
    N_("Mark"),
    N_("Comment"),
    N_("Sources"),
    N_("Screen"),
    N_("Own actions"),
)
GROUPS: Mapping[str, str] = {
    MOVE: "down up page-down page-up half-down half-up top bottom next-group previous-group next-pane previous-pane",
    READ: "open back next-article previous-article next-unread previous-unread search full-text images browser links"
    " changes outline photos whole-title edition story take-out arrivals next-match previous-match",
    MARK: "bookmark file-bookmark tags read read-all mark undo redo copy-link copy-quote export trash rules",
    COMMENT: "comment comments public-comments next-comment previous-comment select highlight comment-edit"
    " comment-reply comment-delete comment-tags comment-versions comment-filter comment-search comment-undo",
    SOURCES: "add-source edit-source folder remove-source source-down source-up fold refresh refresh-all"
    " view-1 view-2 view-3 view-4 view-5 view-6 view-7 view-8 view-9",
    SCREEN: "sort stats zen narrower wider theme palette help close cancel quit",
    OWN: "",
}
GROUP_OF = {id: group for group, ids in GROUPS.items() for id in ids.split()}
COLUMNS, BETWEEN = 3, 3

Lines = list[tuple[Piece, ...]]


class HelpScreen(ModalScreen[None]):
    """Every key of the pane that had the focus, by group; typing narrows it down."""

    CSS_PATH = STYLE
    HORIZONTAL_BREAKPOINTS = WIDTHS
    VERTICAL_BREAKPOINTS = HEIGHTS
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "leave", show=False),
        Binding("down", "move('move', 1)", show=False),
        Binding("up", "move('move', -1)", show=False),
        Binding("pagedown", "move('page', 1)", show=False),
        Binding("pageup", "move('page', -1)", show=False),
    ]

    def __init__(self, active: Mapping[str, tuple[object, Binding, bool, str]]) -> None:
        """`active` is `Screen.active_bindings` as it was before this screen opened."""
        super().__init__()
        self.groups = grouped(active)
        self.list = LineList()

    def compose(self) -> ComposeResult:
        """Title, what to look for, the keys."""
        with Vertical(classes="dialog"):
            yield Label(_("Keys"), classes="title", markup=False)
            yield LineInput(placeholder=_("type to find a key or what it does"))
            yield self.list
            yield StatusLine()

    def on_mount(self) -> None:
        """Everything at first."""
        hints = Hint("↓↑", _("move")), Hint("Esc", _("close"), "screen.leave")
        self.query_one(StatusLine).show_hints(hints)
        self._fill()

    def on_resize(self, event: events.Resize) -> None:
        """More columns may fit."""
        self.call_after_refresh(self._fill)

    def on_input_changed(self) -> None:
        """Narrow down."""
        self._fill()

    def _fill(self) -> None:
        words = self.query_one(Input).value
        found = {name: [each for each in keys if matches(words, *each, _(name))] for name, keys in self.groups.items()}
        self.list.show(_rows({name: keys for name, keys in found.items() if keys}, self.list.size.width - 3))

    def action_move(self, how: str, step: int) -> None:
        """Move the text while the words stay where they are typed."""
        getattr(self.list, f"action_{how}")(step)

    def action_leave(self) -> None:
        """Close."""
        self.dismiss(None)


def grouped(active: Mapping[str, tuple[object, Binding, bool, str]]) -> dict[str, list[tuple[str, str]]]:
    """Group to (keys, what they do), as the bindings are now; bindings without an id are Textual's own business."""
    keys_of: dict[str, list[str]] = {}
    labels: dict[str, str] = {}
    for key, (_node, binding, _enabled, _tip) in active.items():
        if binding.id:
            keys_of.setdefault(binding.id, []).append(key)
            known = BY_ID.get(binding.id)
            labels[binding.id] = _(known.label if known else binding.description)
    groups: dict[str, list[tuple[str, str]]] = {name: [] for name in GROUPS}
    order = [*GROUP_OF, *[id for id in keys_of if id not in GROUP_OF]]
    for id in order:
        if id in keys_of:
            keys = " ".join(map(shown, as_listed(id, keys_of[id])))
            groups[GROUP_OF.get(id, SCREEN if id in BY_ID else OWN)].append((keys, labels[id]))
    return {name: keys for name, keys in groups.items() if keys}


def _rows(groups: dict[str, list[tuple[str, str]]], room: int) -> list[Row]:
    """The groups in as many columns as there is room for."""
    if not groups:
        return [Row((Piece(_("No such key."), "muted"),))]
    keys = max(cell_len(key) for each in groups.values() for key, _label in each)
    blocks = [_block(name, each, keys + 2) for name, each in groups.items()]
    for columns in range(COLUMNS, 0, -1):
        sides = _columns(blocks, columns)
        widths = [max(map(_width, side), default=0) + BETWEEN for side in sides]
        if sum(widths) - BETWEEN <= room:
            break
    widths[-1] = 0
    return [_row(line, widths) for line in zip_longest(*sides, fillvalue=())]


def _row(line: tuple[tuple[Piece, ...], ...], widths: list[int]) -> Row:
    """The parts of one line, each as wide as its column; nothing stands behind the last."""
    pieces: list[Piece] = []
    for part, width in zip(line, widths, strict=True):
        pieces += [*part, Piece(" " * (width - _width(part)))]
    return Row(tuple(pieces))


def _columns(blocks: list[Lines], columns: int) -> list[Lines]:
    """The blocks in columns of about the same height, each block whole."""
    goal = sum(map(len, blocks)) / columns
    sides: list[Lines] = [[] for _ in range(columns)]
    at = 0
    for block in blocks:
        if sides[at] and len(sides[at]) + len(block) / 2 > goal and at < columns - 1:
            at += 1
        sides[at] += [(), *block] if sides[at] else block
    return sides


def _block(name: str, keys: list[tuple[str, str]], width: int) -> Lines:
    lines: Lines = [(Piece(_(name), "heading"),)]
    for key, label in keys:
        lines.append((Piece(key + " " * (width - cell_len(key)), "accent"), Piece(label)))
    return lines


def _width(line: tuple[Piece, ...]) -> int:
    return sum(cell_len(piece.text) for piece in line)
