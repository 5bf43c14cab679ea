"""What changed in an article since it was read: words that came and went, in their paragraphs."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import ClassVar

from rich.segment import Segment
from rich.style import Style
from textual import events
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, Vertical
from textual.geometry import Size
from textual.screen import ModalScreen
from textual.scroll_view import ScrollView
from textual.strip import Strip
from textual.widgets import Label

from reader.changes import Change, Paragraph, changed, counts, paragraphs
from reader.i18n import _, ngettext
from reader.ui import keys
from reader.ui.dialogs import HEIGHTS, STYLE, WIDTHS
from reader.ui.filter import harmless
from reader.ui.setting.line import Run
from reader.ui.setting.wrap import wrap
from reader.ui.widgets.line_list import LineList, Piece, Row
from reader.ui.widgets.status_line import Hint, StatusLine

MEASURE = 76
MARKS = {frozenset({"added"}): "+", frozenset({"removed"}): "−", frozenset({"same"}): " "}


class ChangesScreen(ModalScreen[int]):
    """The difference between two texts; `when` says which texts they are.

    `older` are all texts it can be compared with, oldest first, `place` the one to begin with: `[` and `]` go through
    them. `at` are words to begin at. With `restorable`, Enter gives the place of the one to have back.
    """

    CSS_PATH = STYLE
    HORIZONTAL_BREAKPOINTS = WIDTHS
    VERTICAL_BREAKPOINTS = HEIGHTS
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape,q,d,h,left", "leave", show=False),
        Binding("a", "all", show=False),
        Binding("left_square_bracket", "other(-1)", show=False),
        Binding("right_square_bracket", "other(1)", show=False),
        Binding("enter", "restore", show=False),
    ]

    def __init__(
        self,
        title: str,
        old: str,
        new: str,
        when: str = "",
        *,
        older: Sequence[tuple[str, str]] = (),
        place: int = 0,
        at: str = "",
        restorable: bool = False,
    ) -> None:
        super().__init__()
        self.heading = harmless(title)
        self.older = list(older) or [(when, old)]
        self.place, self.new, self.at = place, new, at
        self.restorable = restorable
        self.whole = bool(at)
        self.text = Difference()
        self.versions = LineList(id="versions")

    @property
    def old(self) -> str:
        """What it is compared with."""
        return self.older[self.place][1]

    @property
    def when(self) -> str:
        """Which text that is."""
        return harmless(self.older[self.place][0])

    def compose(self) -> ComposeResult:
        """Which article, how much, the text."""
        with Vertical(classes="dialog"):
            yield Label(self.heading, classes="title", markup=False)
            yield Label(self._summary(), id="summary", classes="muted", markup=False)
            with Horizontal(id="beside"):
                yield self.versions
                yield self.text
            yield StatusLine()

    def on_mount(self) -> None:
        """Only what changed, at first; the versions to choose from beside it where there is room."""
        self.set_class(len(self.older) > 1, "-several")
        self.versions.show(self._rows(), keep=self.place)
        self.text.focus()
        self._show()
        if self.at:
            self.call_after_refresh(self.text.go_to, self.at)

    def on_resize(self, event: events.Resize) -> None:
        """The text takes what it needs, and no more than what the lines around it leave."""
        self.call_after_refresh(self._fit)

    def _fit(self) -> None:
        around = sum(label.outer_size.height for label in self.query(Label)) + (3 if self.size.height < 20 else 5)
        self.text.styles.max_height = max(3, self.size.height - around)

    def _summary(self) -> str:
        added, removed = counts(self.old, self.new)
        words = (
            ngettext("{n} word added", "{n} words added", added),
            ngettext("{n} word removed", "{n} words removed", removed),
        )
        return " · ".join([self.when, *words] if self.when else words)

    def _show(self) -> None:
        found = (paragraphs if self.whole else changed)(self.old, self.new)
        self.text.show(found)
        other = _("only what changed") if self.whole else _("whole text")
        hints = [Hint("⏎", _("have this back"), "screen.restore")] if self.restorable else []
        hints += [Hint("↓↑", _("move")), Hint("a", other, "screen.all")]
        if len(self.older) > 1:
            hints += [Hint("[", _("older"), "screen.other(-1)"), Hint("]", _("newer"), "screen.other(1)")]
            if self.versions.display:
                hints.append(Hint("Tab", _("versions")))
        self.query_one(StatusLine).show_hints((*hints, Hint("Esc", _("close"), "screen.leave")))

    def _rows(self) -> list[Row]:
        """The newest first."""
        return [Row((Piece(harmless(when)),), (), place) for place, (when, _text) in enumerate(self.older)][::-1]

    def on_line_list_moved(self, message: LineList.Moved) -> None:
        """Compare with the version under the cursor."""
        if isinstance(message.value, int) and message.value != self.place:
            self._compare(message.value)

    def on_line_list_chosen(self) -> None:
        """Have it back, or read the difference."""
        if self.restorable:
            self.action_restore()
        else:
            self.text.focus()

    def action_other(self, step: int) -> None:
        """Compare with another text."""
        self._compare(min(max(0, self.place + step), len(self.older) - 1))
        self.versions.show(self.versions.rows, keep=self.place)

    def _compare(self, place: int) -> None:
        self.place = place
        self.query_one("#summary", Label).update(self._summary())
        self._show()

    def action_restore(self) -> None:
        """Have this wording back."""
        if self.restorable:
            self.dismiss(self.place)

    def action_all(self) -> None:
        """The whole text, or only what changed."""
        self.whole = not self.whole
        self._show()

    def action_leave(self) -> None:
        """Close."""
        self.dismiss(None)


class Difference(ScrollView, can_focus=True):
    """Paragraphs with what came underlined and what went struck out; a mark in the margin says so without colour."""

    COMPONENT_CLASSES: ClassVar[set[str]] = {f"difference--{name}" for name in ("same", "added", "removed", "mark")}
    BINDINGS: ClassVar[list[BindingType]] = [
        *keys.bindings("down", "up", "top", "bottom", "half-down", "half-up", "page-down", "page-up")
    ]

    def __init__(self) -> None:
        super().__init__()
        self._paragraphs: list[Paragraph] = []
        self._lines: list[tuple[str, tuple[Run, ...]]] = []

    def show(self, found: list[Paragraph]) -> None:
        """Other paragraphs, from the top."""
        self._paragraphs = found
        self._set()
        self.scroll_to(y=0, animate=False)

    def on_resize(self) -> None:
        """Break the lines anew."""
        self._set()

    def get_content_height(self, container: Size, viewport: Size, width: int) -> int:
        """As high as the text."""
        return max(1, len(self._lines) or len(_set(self._paragraphs, self._measure(width))))

    def _measure(self, width: int) -> int:
        return max(8, min(MEASURE, width - 4))

    def _set(self) -> None:
        width = self.scrollable_content_region.width
        self._lines = _set(self._paragraphs, self._measure(width)) if width else []
        self.virtual_size = Size(max(1, width), len(self._lines))
        self.refresh(layout=True)

    def render_line(self, y: int) -> Strip:
        """One line: the mark, the words."""
        width = self.scrollable_content_region.width
        ground = Style.from_color(bgcolor=self.background_colors[1].rich_color)
        place = y + self.scroll_offset.y
        if place >= len(self._lines):
            return Strip.blank(width, ground)
        mark, runs = self._lines[place]
        segments = [Segment(f" {mark} ", ground + self._of("mark"))]
        segments += [Segment(harmless(run.text), ground + self._of(run.style)) for run in runs]
        return Strip(segments).adjust_cell_length(width, ground)

    def _of(self, name: str) -> Style:
        style = self.get_component_rich_style(f"difference--{name}", partial=True)
        return Style(color=style.color, bold=style.bold, underline=style.underline, strike=style.strike)

    def action_move(self, step: int) -> None:
        """Scroll by a line."""
        self.scroll_relative(y=step, animate=False, force=True, immediate=True)

    def action_half(self, step: int) -> None:
        """Scroll by half a page."""
        self.action_move(step * max(1, self.size.height // 2))

    def action_page(self, step: int) -> None:
        """Scroll by a page, keeping two lines in sight."""
        self.action_move(step * max(1, self.size.height - 2))

    def action_top(self) -> None:
        """The beginning."""
        self.scroll_to(y=0, animate=False, force=True, immediate=True)

    def go_to(self, words: str) -> None:
        """Show where these words begin."""
        wanted, text = "".join(words.split())[:24], ""
        starts: list[int] = []
        for y, (_mark, runs) in enumerate(self._lines):
            said = "".join("".join(run.text.split()) for run in runs)
            starts += [y] * len(said)
            text += said
        found = text.find(wanted) if wanted else -1
        if found >= 0:
            self.scroll_to(y=max(0, starts[found] - 2), animate=False, force=True, immediate=True)

    def action_bottom(self) -> None:
        """The end."""
        self.scroll_to(y=len(self._lines), animate=False, force=True, immediate=True)


def _set(found: list[Paragraph], width: int) -> list[tuple[str, tuple[Run, ...]]]:
    """The lines of all paragraphs, each with its mark: + came, − went, ~ something in it changed."""
    if not found:
        return [("", (Run(_("The words are the same."), "same"),))]
    return [line for paragraph in found for line in _paragraph(paragraph, width)][:-1]


def _paragraph(paragraph: Paragraph, width: int) -> Iterator[tuple[str, tuple[Run, ...]]]:
    mark = MARKS.get(frozenset(change.op for change in paragraph if change.text.strip()), "~")
    for line in wrap([run for change in paragraph for run in _runs(change)], width):
        yield mark, line
    yield "", ()


def _runs(change: Change) -> Iterator[Run]:
    """The change, the space before it without its line."""
    words = change.text.lstrip()
    if len(words) < len(change.text):
        yield Run(change.text[: len(change.text) - len(words)], "same")
    if words:
        yield Run(words, change.op)
