"""The sidebar of articles: lines drawn on demand over a snapshot of ids.

Rows have their natural heights. Nothing needs the height of a row that is not on the screen, because the scroll
position is a row and a line within it: a million articles cost eight bytes each, and the text never jumps.
"""

from __future__ import annotations

from array import array
from typing import ClassVar

from textual import events
from textual.binding import BindingType
from textual.geometry import Region, Size
from textual.strip import Strip

from reader.i18n import _
from reader.library import Library
from reader.ui import keys
from reader.ui.article_rows import BAR, CHECK, THIN_BAR, RowStyles, folded, row_lines
from reader.ui.list_look import heading, look_of, said
from reader.ui.messages import OTHER_BUTTON, Left
from reader.ui.snapshot import Snapshot
from reader.ui.widgets import list_messages as messages
from reader.ui.widgets.row_extras import RowExtras, words_of

WHEEL = 3


class ArticleList(RowExtras, can_focus=True):
    """The articles of a view. `cursor` is an index into the snapshot; `current` the article under it."""

    ALLOW_SELECT = False
    BINDINGS: ClassVar[list[BindingType]] = [*keys.bindings_for(keys.PANES, keys.LIST)]
    COMPONENT_CLASSES: ClassVar[set[str]] = {
        f"article-list--{name}" for name in ("cursor", "unread", "read", "source", "muted", "mark", "day")
    }

    def __init__(self, library: Library, density: str = "comfortable", *, id: str | None = None) -> None:
        super().__init__(id=id)
        self.library = library
        self.density: str = density
        self.empty = ""
        """What to say when there is nothing in the list."""
        self.snapshot = Snapshot(library, array("q"))
        self.query_shown = ""
        self.wanted: tuple[str, ...] = ()
        """The words that are searched for; empty when the list is no search."""
        self.cursor = 0
        self.marked: list[int] = []
        """The articles that are marked, in the order they were."""
        self._whole: int | None = None
        self._top = 0
        self._skipped = 0
        self._styles_used: RowStyles | None = None
        self._blocks: dict[tuple[int, bool], list[Strip]] = {}
        self._visible: list[tuple[int, int]] | None = None

    # What is shown

    @property
    def current(self) -> int | None:
        """The id of the article under the cursor."""
        return self.snapshot.ids[self.cursor] if len(self.snapshot) else None

    def show(
        self, ids: array[int], *, by_source: bool = False, keep: int | None = None, query: str = "", fold: bool = False
    ) -> None:
        """Show another snapshot, the cursor on the article `keep` when it is there, else at the top.

        The words that `query` asks for are marked, with a line of where each article says them; a list of what was
        searched for shows every article, any other one `fold`s stories if asked to.
        """
        self.query_shown, self.wanted = query, words_of(query)
        fold = fold and not by_source and not self.wanted
        self.snapshot = Snapshot(self.library, ids, by_day=not by_source, by_source=by_source, fold=fold)
        found = self.snapshot.find(keep) if keep is not None else None
        self._top = self._skipped = 0
        self.cursor = found or 0
        self.marked = [each for each in self.marked if self.snapshot.find(each) is not None]
        self._whole = None
        self._changed()
        self._reveal()
        self._tell(by_hand=False)

    def complete(self, ids: array[int]) -> None:
        """Append the rest of the snapshot, which was read in the background."""
        self.snapshot.complete(ids)
        self._visible = None
        self.refresh()

    def reread(self, *ids: int) -> None:
        """Draw the rows of these articles, or all, anew: something about them was written. Nothing moves."""
        if not ids:
            self.snapshot.forget()
            self._changed()
        elif indexes := self.snapshot.places(ids):
            self.snapshot.forget(*indexes)
            before, self._visible = self._visible, None
            self._redraw(*indexes)
            if self._layout() != before:
                self.refresh()

    def position(self) -> str:
        """How many rows are marked, and how far down the cursor is: `Top`, `End` or a percentage."""
        last = len(self.snapshot) - 1
        marked = f"{CHECK}{len(self.marked)}  " if self.marked else ""
        if last < 1:
            return marked
        place = _("Top") if self.cursor == 0 else _("End") if self.cursor == last else f"{100 * self.cursor // last}%"
        return marked + place

    @property
    def grouped(self) -> bool:
        """Whether headings part the rows."""
        return self.snapshot.by_day or self.snapshot.by_source

    # Marking rows, to do something with all of them

    def action_mark(self) -> None:
        """Mark the row under the cursor or take its mark off, and go on to the next."""
        if self.current is not None:
            self.toggle_mark(self.cursor)
            self.action_move(1)

    def toggle_mark(self, index: int) -> None:
        """Mark a row or take its mark off."""
        article_id = self.snapshot.ids[index]
        self.marked.remove(article_id) if article_id in self.marked else self.marked.append(article_id)
        self._redraw(index)
        self.post_message(messages.Marked())

    def unmark(self) -> None:
        """Take every mark off."""
        self.marked = []
        self._changed()
        self.post_message(messages.Marked())

    def action_whole_title(self) -> None:
        """Show the whole headline of the row under the cursor, or as much as of the others."""
        self._whole = None if self._whole == self.current else self.current
        self._changed()
        self._reveal()

    def _redraw(self, *indexes: int) -> None:
        for index in indexes:
            self._blocks.pop((index, True), None)
            self._blocks.pop((index, False), None)
        self._repaint(*indexes)

    # Moving

    def action_move(self, step: int) -> None:
        """Move the cursor by rows."""
        self.go(self.cursor + step)

    def action_top(self) -> None:
        """Go to the first article."""
        self.go(0)
        self.post_message(messages.AtTop())

    def action_bottom(self) -> None:
        """Go to the last article."""
        self.go(len(self.snapshot) - 1)

    def action_half(self, step: int) -> None:
        """Move by half a screen."""
        self._leap(step * max(1, self.size.height // 2))

    def action_page(self, step: int) -> None:
        """Move by a screen, keeping two lines in sight."""
        self._leap(step * max(1, self.size.height - 3))

    def action_group(self, step: int) -> None:
        """Go to the first article of the next or the previous day or source."""
        if len(self.snapshot):
            self.go(self.snapshot.next_group(self.cursor, step), at_top=True)

    def action_open(self) -> None:
        """Read the article under the cursor."""
        if self.current is not None:
            self.post_message(messages.Opened(self.current))

    def action_back(self) -> None:
        """Leave the list."""
        self.post_message(Left())

    def go(self, index: int, *, at_top: bool = False) -> None:
        """Put the cursor on a row and bring it into sight, as the first one if asked."""
        index = max(0, min(index, len(self.snapshot) - 1))
        if not len(self.snapshot):
            return
        before, self.cursor = self.cursor, index
        top = (self._top, self._skipped)
        if at_top:
            self._set_top(index, 0)
            self._scroll(-self._headroom(index))
        self._reveal()
        if (self._top, self._skipped) == top:
            self._repaint(before, index)
        if index != before:
            self._tell()

    def _tell(self, *, by_hand: bool = True) -> None:
        if self.current is not None:
            self.post_message(messages.Moved(self.current, by_hand))

    def _leap(self, lines: int) -> None:
        """Scroll by lines and keep the cursor at its height on the screen; at an end, go to that end."""
        if not len(self.snapshot):
            return
        shown = self._layout()
        height = next((y for y, (index, _) in enumerate(shown) if index == self.cursor), len(shown) // 2)
        before = (self._top, self._skipped)
        self._scroll(lines)
        if (self._top, self._skipped) == before:
            self.go(len(self.snapshot) - 1 if lines > 0 else 0)
            return
        shown = self._layout()
        self.go(shown[min(height, len(shown) - 1)][0])

    # Scrolling: the first line on the screen is line `_skipped` of row `_top`

    def _scroll(self, lines: int) -> None:
        """Move the text by lines, up to both ends."""
        top, skipped = self._top, self._skipped + lines
        while skipped < 0 and top > 0:
            top -= 1
            skipped += len(self._block(top))
        while top < len(self.snapshot) - 1 and skipped >= len(self._block(top)):
            skipped -= len(self._block(top))
            top += 1
        self._set_top(top, max(0, skipped))
        if self._shortage() > 0:
            self._set_top(*self._top_when_last(len(self.snapshot) - 1))

    def _shortage(self) -> int:
        """How many lines of the pane stay empty below the last row though there is something above."""
        return self.size.height - len(self._layout()) if (self._top, self._skipped) != (0, 0) else 0

    def _top_when_last(self, index: int) -> tuple[int, int]:
        """Where the text must begin for this row to end on the last line of the pane."""
        room = self.size.height
        while index >= 0:
            room -= len(self._block(index))
            if room <= 0:
                return index, -room
            index -= 1
        return 0, 0

    def _headroom(self, index: int) -> int:
        """Lines that must stay above a row: the pinned day, unless the row's own block begins with it."""
        return 1 if self.grouped and not self.snapshot.starts_group(index) else 0

    def _reveal(self) -> None:
        """Scroll as little as needed for the row under the cursor to be whole in sight."""
        if not len(self.snapshot) or not self.size.height:
            return
        headroom, last = self._headroom(self.cursor), self._top_when_last(self.cursor)
        if (self.cursor, -headroom) < (self._top, self._skipped):
            self._set_top(self.cursor, 0)
            self._scroll(-headroom)
        elif last > (self._top, self._skipped):
            self._set_top(*last)

    def _set_top(self, top: int, skipped: int) -> None:
        if (top, skipped) != (self._top, self._skipped):
            self._top, self._skipped = top, skipped
            self._visible = None
            self.refresh()

    # Drawing

    def render_line(self, y: int) -> Strip:
        """One line of the pane."""
        shown = self._layout()
        if not shown:
            return self._empty_line(y)
        if y >= len(shown):
            return Strip.blank(self.size.width, self._look().page)
        index, line = shown[y]
        if y == 0 and self.grouped:
            return self._heading(index)
        return self._block(index)[line]

    def get_content_width(self, container: Size, viewport: Size) -> int:
        """As wide as it is allowed to be."""
        return container.width

    def notify_style_update(self) -> None:
        """Colours changed: draw everything anew."""
        super().notify_style_update()
        self._styles_used = None
        self._changed()

    def on_resize(self) -> None:
        """Set all lines anew at the new width; the row at the top stays there, and the cursor in sight."""
        self._skipped = 0
        self._changed()
        self._scroll(0)
        self._reveal()

    def on_focus(self) -> None:
        """The bar at the cursor row is full in the focused pane."""
        self._redraw(self.cursor)

    def on_blur(self) -> None:
        """The bar at the cursor row is thin in a pane without the focus."""
        self.on_focus()

    def rows_changed(self) -> None:
        """Other rows are there: draw all anew, the one under the cursor in sight."""
        self._changed()
        self._reveal()

    def _changed(self) -> None:
        self._blocks.clear()
        self._visible = None
        self.refresh()

    def _layout(self) -> list[tuple[int, int]]:
        """For every line on the screen its row and the line within that row."""
        if self._visible is None:
            found: list[tuple[int, int]] = []
            index, line = self._top, self._skipped
            while len(found) < self.size.height and index < len(self.snapshot):
                found += [(index, each) for each in range(line, len(self._block(index)))]
                index, line = index + 1, 0
            self._visible = found[: self.size.height]
        return self._visible

    def _block(self, index: int) -> list[Strip]:
        """The lines of a row, its day heading included."""
        key = (index, index == self.cursor)
        block = self._blocks.get(key)
        if block is None:
            if len(self._blocks) > 1024:
                self._blocks.clear()
            row = self.snapshot.row(index)
            edge = "" if not key[1] else BAR if self.has_focus else THIN_BAR
            whole = self.snapshot.ids[index] == self._whole
            density = "compact" if whole and self.density == "dense" else self.density
            snippet = self.snippet(row) if density != "dense" else None
            block = row_lines(
                *(row, self.size.width, density, self._look(), edge, self.wanted, snippet),
                marked=self.snapshot.ids[index] in self.marked,
                most=99 if whole else 0,
                story=self.story_of(index),
            )
            if self.snapshot.starts_group(index):
                block.insert(0, self._heading(index))
            self._blocks[key] = block
        return block

    def _heading(self, index: int) -> Strip:
        """The day or the source that a row belongs to."""
        return said(heading(self.snapshot, index), self.size.width, self._look())

    def _empty_line(self, y: int) -> Strip:
        width = self.size.width
        text = folded(self.empty, max(1, width - 2), 6)
        return said(text[y - 1] if 0 < y <= len(text) else "", width, self._look())

    def _look(self) -> RowStyles:
        if self._styles_used is None:
            self._styles_used = look_of(self)
        return self._styles_used

    def _repaint(self, *indexes: int) -> None:
        """Draw the lines of these rows again, and nothing else."""
        shown = self._layout()
        lines = [y for y, (index, _) in enumerate(shown) if index in indexes]
        self.refresh(*(Region(0, y, self.size.width, 1) for y in lines))

    # Mouse

    def on_click(self, event: events.Click) -> None:
        """A click puts the cursor there; one on the row under the cursor reads it; with Ctrl or Shift it marks."""
        shown = self._layout()
        if event.y >= len(shown):
            return
        index = shown[event.y][0]
        if event.ctrl or event.shift:
            self.toggle_mark(index)
        elif index == self.cursor and event.button != OTHER_BUTTON:
            self.action_open()
        else:
            self.go(index)

    def on_mouse_scroll_down(self, event: events.MouseScrollDown) -> None:
        """Scroll without moving the cursor."""
        event.stop()
        self._scroll(WHEEL)

    def on_mouse_scroll_up(self, event: events.MouseScrollUp) -> None:
        """Scroll without moving the cursor."""
        event.stop()
        self._scroll(-WHEEL)
