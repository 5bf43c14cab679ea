"""A list in a dialog: one line a row, drawn on demand, so that thousands of rows cost what is seen of them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar, NamedTuple

from rich.cells import cell_len
from rich.segment import Segment
from rich.style import Style
from textual import events
from textual.binding import Binding, BindingType
from textual.geometry import Region, Size
from textual.message import Message
from textual.scroll_view import ScrollView
from textual.strip import Strip

from reader.ui import keys
from reader.ui.article_rows import BAR, cropped, folded, without_colour
from reader.ui.filter import harmless

NAMES = ("ink", "bold", "muted", "accent", "second", "quote", "heading", "good", "bad")


class Piece(NamedTuple):
    """Words set one way; `style` is one of NAMES."""

    text: str
    style: str = "ink"


@dataclass(frozen=True, slots=True)
class Row:
    """One line: what stands left gives way to what stands right. Without a value the cursor passes over it."""

    left: tuple[Piece, ...] = ()
    right: tuple[Piece, ...] = ()
    value: object = None


GAP = Row()
MOST_TOLD = 6


class LineList(ScrollView, can_focus=True):
    """Rows with a cursor. The dialog around it decides what choosing one means."""

    ALLOW_SELECT = False
    COMPONENT_CLASSES: ClassVar[set[str]] = {f"line-list--{name}" for name in (*NAMES, "cursor")}
    BINDINGS: ClassVar[list[BindingType]] = [
        *keys.bindings("down", "up", "top", "bottom", "half-down", "half-up"),
        Binding("g", "top", show=False),
        Binding("pagedown", "page(1)", show=False),
        Binding("pageup", "page(-1)", show=False),
        Binding("enter", "choose", show=False),
    ]

    @dataclass
    class Moved(Message):
        """The cursor is on another row."""

        value: object

    @dataclass
    class Chosen(Message):
        """Enter, or a click on the row under the cursor."""

        value: object
        clicked: bool = False

    def __init__(self, *, id: str | None = None, lively: bool = False, at_once: bool = False) -> None:
        """`lively`: as bright without the focus, for lists that an input steers; `at_once`: one click chooses."""
        super().__init__(id=id)
        self.rows: Sequence[Row] = ()
        self.cursor = -1
        self._lively = lively
        self._at_once = at_once
        self._told: list[str] = []
        """The lines of a row that is alone and no more than words: they are read, not chosen, and so broken."""

    @property
    def current(self) -> object:
        """The value under the cursor, None when there is none."""
        return self.rows[self.cursor].value if 0 <= self.cursor < len(self.rows) else None

    def show(self, rows: Sequence[Row], keep: object = None) -> None:
        """Other rows, the cursor on the one whose value is `keep`, else on the first that has one."""
        self.rows = rows
        places = [n for n, row in enumerate(rows) if row.value is not None]
        kept = [n for n in places if keep is not None and rows[n].value == keep]
        self.cursor = (kept or places or [-1])[0]
        self._measure()
        self._reveal()
        self.refresh()
        self.post_message(self.Moved(self.current))

    def redraw(self, rows: Sequence[Row]) -> None:
        """The same rows, said differently; nothing moves."""
        self.rows = rows
        self.refresh()

    # Moving

    def action_move(self, step: int) -> None:
        """To the next or previous row with a value; without any, the text moves."""
        if self.cursor < 0:
            return self._leap(step)
        place = self.cursor + step
        while 0 <= place < len(self.rows) and self.rows[place].value is None:
            place += 1 if step > 0 else -1
        if 0 <= place < len(self.rows):
            self.go(place)
        elif step < 0:
            self.scroll_to(y=0, animate=False)

    def action_page(self, step: int) -> None:
        """As many rows as are in sight."""
        self._leap(step * max(1, self.size.height - 1))

    def action_half(self, step: int) -> None:
        """Half as many rows as are in sight."""
        self._leap(step * max(1, self.size.height // 2))

    def action_top(self) -> None:
        """The first row."""
        self._leap(-len(self.rows))

    def action_bottom(self) -> None:
        """The last row."""
        self._leap(len(self.rows))

    def action_choose(self) -> None:
        """Say that the row under the cursor is chosen."""
        if self.current is not None:
            self.post_message(self.Chosen(self.current))

    def go(self, place: int) -> None:
        """Put the cursor on a row and bring it into sight."""
        before, self.cursor = self.cursor, place
        self._reveal()
        top = self.scroll_offset.y
        self.refresh(*(Region(0, y - top, self.size.width, 1) for y in (before, place)))
        if before != place:
            self.post_message(self.Moved(self.current))

    def go_near(self, place: int) -> None:
        """The row with a value nearest to a place."""
        self._leap(place - self.cursor)

    def _leap(self, by: int) -> None:
        places = [n for n, row in enumerate(self.rows) if row.value is not None]
        if places:
            wanted = self.cursor + by
            self.go(min(places, key=lambda place: abs(place - wanted)))
        else:
            self.scroll_relative(y=by, animate=False, force=True, immediate=True)

    def _reveal(self) -> None:
        """The row in sight, and with it the headings right above it."""
        first = self.cursor
        while first > 0 and self.rows[first - 1].value is None:
            first -= 1
        height, top = self.size.height, round(self.scroll_target_y)
        if height and self.cursor >= 0:
            wanted = max(min(top, first), self.cursor - height + 1)
            if wanted != top:
                self.scroll_to(y=wanted, animate=False, force=True, immediate=True)

    # Drawing

    def _measure(self) -> None:
        width = max(1, self.scrollable_content_region.width)
        alone = len(self.rows) == 1 and self.rows[0].value is None and not self.rows[0].right
        words = "".join([piece.text for piece in self.rows[0].left]) if alone else ""
        self._told = folded(harmless(words), width - 3, MOST_TOLD) if cell_len(words) > width - 3 > 8 else []
        self.virtual_size = Size(width, max(len(self.rows), len(self._told)))

    def on_resize(self) -> None:
        """The width decides what fits."""
        self._measure()
        self._reveal()

    def render_line(self, y: int) -> Strip:
        """One row."""
        place, width = y + self.scroll_offset.y, self.scrollable_content_region.width
        ground = Style.from_color(bgcolor=self.background_colors[1].rich_color)
        if place < len(self._told):
            words = Segment(f"  {self._told[place]}", ground + self._of(self.rows[0].left[0].style))
            return Strip([words]).adjust_cell_length(width, ground)
        if place >= len(self.rows):
            return Strip.blank(width, ground)
        row, bar = self.rows[place], Segment(" ", ground)
        if place == self.cursor:
            bright = self.has_focus or self._lively
            ground = self.get_component_rich_style("line-list--cursor") if bright else ground
            bar = Segment(" " if ground.reverse else BAR, ground + self._of("accent"))
        free = width - 4 - sum(cell_len(piece.text) for piece in row.left)
        right = self._segments(row.right, max(width // 2, free), ground)
        room = width - 3 - sum(each.cell_length for each in right)
        left = Strip([bar, Segment(" ", ground), *self._segments(row.left, room - (1 if right else 0), ground)])
        return Strip([*left.adjust_cell_length(room + 2, ground), *right]).adjust_cell_length(width, ground)

    def _segments(self, pieces: Sequence[Piece], room: int, ground: Style) -> list[Segment]:
        found = []
        for piece in pieces:
            text = cropped(harmless(piece.text), room)
            if text:
                words = self._of(piece.style)
                found.append(Segment(text, ground + (without_colour(words) if ground.reverse else words)))
            room -= cell_len(text)
        return found

    def _of(self, name: str) -> Style:
        """A component's words without its background, which is the row's business."""
        style = self.get_component_rich_style(f"line-list--{name}", partial=True)
        return Style(color=style.color, bold=style.bold, italic=style.italic)

    def on_focus(self) -> None:
        """The cursor row shows where keys go."""
        self.refresh()

    def on_blur(self) -> None:
        """The cursor row shows where keys do not go."""
        self.refresh()

    def on_click(self, event: events.Click) -> None:
        """A click puts the cursor there; a click on the row under the cursor chooses it."""
        place = event.y + self.scroll_offset.y
        if 0 <= place < len(self.rows) and self.rows[place].value is not None:
            if place == self.cursor or self._at_once:
                self.cursor = place
                self.post_message(self.Chosen(self.current, clicked=True))
            else:
                self.go(place)
