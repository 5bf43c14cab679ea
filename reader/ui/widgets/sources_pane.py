"""The pane of sources: smart views, saved searches, folders and sources, with unread counts and health."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from rich.cells import cell_len
from rich.segment import Segment
from rich.style import Style
from textual import events
from textual.binding import BindingType
from textual.message import Message
from textual.strip import Strip

from reader.i18n import dates
from reader.library import SMART_VIEWS
from reader.model import Counts, SourceInfo, View
from reader.ui import keys
from reader.ui.article_rows import BAR, THIN_BAR, cropped, folded
from reader.ui.filter import harmless
from reader.ui.messages import OTHER_BUTTON, Left
from reader.ui.widgets.kept_lines import KeptLines
from reader.ui.widgets.source_lines import FAILING, GONE, Entry, of_sources, of_views


class SourcesPane(KeptLines, can_focus=True):
    """Everything that can be read, one line each."""

    ALLOW_SELECT = False
    BINDINGS: ClassVar[list[BindingType]] = [*keys.bindings_for(keys.PANES, keys.SOURCES)]
    COMPONENT_CLASSES: ClassVar[set[str]] = {
        f"sources-pane--{name}" for name in ("cursor", "label", "muted", "mark", "bad")
    }

    @dataclass(eq=False, repr=False)
    class Chosen(Message):
        """The person wants to see the articles of a view, folder or source."""

        name: str
        query: str

    @dataclass(eq=False, repr=False)
    class Moved(Message):
        """The cursor is on another line."""

    @dataclass(eq=False, repr=False)
    class Removal(Message):
        """The person wants this line gone."""

        entry: Entry

    @dataclass(eq=False, repr=False)
    class Foldering(Message):
        """The person wants this line in another folder, which may be a new one."""

        entry: Entry

    @dataclass(eq=False, repr=False)
    class Shifted(Message):
        """The person moves this line among those beside it."""

        entry: Entry
        step: int

    @dataclass(eq=False, repr=False)
    class Dropped(Message):
        """The mouse carried a source or folder onto another line."""

        entry: Entry
        onto: Entry

    def __init__(self, *, id: str | None = None) -> None:
        super().__init__(id=id)
        self._carried: Entry | None = None
        self._over = -1
        """The line that the mouse holds something over."""
        self._entries: list[Entry] = []
        self._stale = False
        self.cursor = 0
        self._top = 0
        self._folded: set[str] = set()
        self.saved: dict[str, int] = {}
        """Unread articles in saved searches, by the id of the view."""
        self._given: tuple[list[View], Counts, list[SourceInfo]] = ([], Counts(), [])

    @property
    def current(self) -> Entry | None:
        """The line under the cursor."""
        return self.entries[self.cursor] if self.cursor < len(self.entries) else None

    def show(self, views: list[View], counts: Counts, sources: list[SourceInfo]) -> None:
        """Show these; the cursor stays on the line it is on."""
        self._given = (views, counts, sources)
        self._stale = True
        self.refresh()

    @property
    def entries(self) -> list[Entry]:
        """The lines, made when somebody asks: a pane that is not on the screen costs nothing."""
        if self._stale:
            self._stale = False
            views, counts, sources = self._given
            here = self.current
            self._entries = [*of_views(views, counts, self.saved), *of_sources(sources, self._folded)]
            places = {each.key: index for index, each in reversed(list(enumerate(self._entries)))}
            last = min(self.cursor, len(self._entries) - 1)
            self._put(places.get(here.key, last) if here else last)
        return self._entries

    def go_to(self, query: str) -> None:
        """Put the cursor on the line that opens this query, if there is one."""
        for index, entry in enumerate(self.entries):
            if entry.query == query and entry.kind in ("view", "folder", "source"):
                self._put(index)
                return

    def position(self) -> str:
        """The pane is short; its position says nothing worth a place."""
        return ""

    # Keys

    def action_move(self, step: int) -> None:
        """Move by lines that open something."""
        index = self.cursor
        while 0 <= index + step < len(self.entries):
            index += step
            if self.entries[index].kind not in ("gap", "heading"):
                self._put(index)
                return

    def action_top(self) -> None:
        """Go to the first view."""
        self._put(0)

    def action_bottom(self) -> None:
        """Go to the last source."""
        self._put(len(self.entries) - 1)

    def action_half(self, step: int) -> None:
        """Move by half a screen."""
        for _each in range(max(1, self.size.height // 2)):
            self.action_move(step)

    def action_page(self, step: int) -> None:
        """Move by a screen."""
        self.action_half(step)
        self.action_half(step)

    def action_group(self, step: int) -> None:
        """Go to the next folder or part."""
        index = self.cursor + step
        while 0 < index < len(self.entries) - 1 and self.entries[index].kind not in ("folder", "gap", "heading"):
            index += step
        self._put(max(0, min(index, len(self.entries) - 1)))
        if self.current and self.current.kind in ("gap", "heading"):
            self.action_move(step)

    def action_open(self) -> None:
        """Show the articles of this line."""
        if (entry := self.current) and entry.kind in ("view", "folder", "source"):
            self.post_message(self.Chosen(entry.label, entry.query))

    def action_back(self) -> None:
        """Leave the pane."""
        self.post_message(Left())

    def action_fold(self) -> None:
        """Fold or unfold the folder under the cursor, or the one a source is in."""
        entry = self.current
        path = (entry.source.folder if entry.source else entry.path) if entry else ""
        if path:
            self._folded ^= {path}
            self.show(*self._given)

    def action_remove_source(self) -> None:
        """Take this line away."""
        if self.current:
            self.post_message(self.Removal(self.current))

    def action_folder(self) -> None:
        """Put this line into a folder."""
        if self.current:
            self.post_message(self.Foldering(self.current))

    def action_shift_source(self, step: int) -> None:
        """Move this line among those beside it."""
        if self.current and not self.idle()["source-up"]:
            self.post_message(self.Shifted(self.current, step))

    def idle(self) -> dict[str, bool]:
        """Actions on a line, by id, and whether they do nothing on the one under the cursor."""
        entry = self.current
        filed = bool(entry and entry.kind in ("source", "folder"))
        own = filed or bool(entry and entry.view not in (None, *SMART_VIEWS))
        foldable = bool(entry and (entry.source.folder if entry.source else entry.path))
        return {
            **dict.fromkeys(("edit-source", "remove-source", "source-up"), not own),
            "folder": not filed,
            "fold": not foldable,
        }

    # Drawing

    def render_line(self, y: int) -> Strip:
        """One line of the pane; the last ones say how the source under the cursor is."""
        why = self._why()
        width, ground = self.size.width, Style.from_color(bgcolor=self.background_colors[1].rich_color)
        if y >= self.size.height - len(why):
            text = why[y - self.size.height + len(why)]
            return Strip(
                [Segment(f" {text}", ground + self._of("bad" if self._is_bad() else "muted"))]
            ).adjust_cell_length(width, ground)
        index = y + self._top
        if index >= len(self.entries):
            return Strip.blank(width, ground)
        return self._line(self.entries[index], width, ground, here=index == self.cursor, drop=index == self._over)

    def _line(self, entry: Entry, width: int, ground: Style, *, here: bool, drop: bool) -> Strip:
        if entry.kind == "gap":
            return Strip.blank(width, ground)
        if here:
            ground = self._of("cursor")
        edge = DROP if drop else (BAR if self.has_focus else THIN_BAR) if here else " "
        if drop:
            ground += Style(underline=True)
        count = f"{entry.count:,}" if entry.count else ""
        room = width - 4 - 2 * entry.depth - cell_len(count)
        label = cropped(harmless(entry.label), max(1, room - 1 if count else room))
        quiet = entry.kind == "heading" or (entry.kind in ("folder", "source") and not entry.count)
        segments = [
            Segment(edge + "  " * entry.depth, ground + self._of("mark")),
            Segment(f"{entry.mark or ' '} ", ground + self._of("bad" if entry.mark in (FAILING, GONE) else "mark")),
            Segment(label, ground + self._of("muted" if quiet else "label")),
            Segment(" " * max(0, room - cell_len(label)), ground),
            Segment(f"{count} ", ground + self._of("muted")),
        ]
        return Strip(segments).adjust_cell_length(width, ground)

    def _why(self) -> list[str]:
        """How the source under the cursor is, and what there is to do about it."""
        source = self.current.source if self.current else None
        if not source or source.kind != "feed":
            return []
        now = dates.now()
        from reader import health

        said = " ".join(each for each in (health.words(source, now), health.advice(source, now)) if each)
        most = max(1, min(8, self.size.height // 2))
        return ["", *folded(harmless(said), max(8, self.size.width - 2), most), ""]

    def _is_bad(self) -> bool:
        source = self.current.source if self.current else None
        return bool(source and (source.error or source.gone))

    def _of(self, name: str) -> Style:
        style = self.get_component_rich_style(f"sources-pane--{name}", partial=name != "cursor")
        return style

    def _put(self, index: int) -> None:
        """Put the cursor on a line and bring it into sight."""
        index = max(0, index)
        moved = index != self.cursor
        self.cursor = index
        room = max(1, self.size.height - len(self._why()))
        self._top = max(0, min(self._top, index, len(self._entries) - room), index - room + 1)
        self.refresh()
        if moved:
            self.post_message(self.Moved())

    def on_resize(self) -> None:
        """A cursor that was moved while the pane was hidden is brought into sight of the room there is."""
        if self.size.height:
            self._put(self.cursor)

    def on_focus(self) -> None:
        """The bar at the cursor is full in the focused pane, thin elsewhere."""
        self.refresh()

    def on_blur(self) -> None:
        """See `on_focus`."""
        self.refresh()

    # Mouse

    def on_mouse_down(self, event: events.MouseDown) -> None:
        """What may be carried somewhere else."""
        index = event.y + self._top
        entry = self.entries[index] if index < len(self.entries) else None
        self._carried = entry if entry and entry.kind in ("source", "folder") else None

    def on_mouse_move(self, event: events.MouseMove) -> None:
        """Show where what is carried would go."""
        index = event.y + self._top if self._carried and event.button else -1
        onto = self.entries[index] if 0 <= index < len(self.entries) else None
        index = index if onto and onto is not self._carried and onto.kind in TAKING else -1
        if index != self._over:
            self._over = index
            self.refresh()

    def on_leave(self) -> None:
        """Nothing is held over the pane any more."""
        self._over = -1
        self.refresh()

    def on_mouse_up(self, event: events.MouseUp) -> None:
        """Let go of what was carried."""
        self._over = -1
        self.refresh()
        index = event.y + self._top
        onto = self.entries[index] if 0 <= index < len(self.entries) else None
        if self._carried and onto and onto is not self._carried and onto.kind in TAKING:
            self.post_message(self.Dropped(self._carried, onto))
        else:
            self._carried = None

    def on_click(self, event: events.Click) -> None:
        """Open what is clicked; a click on a folder's triangle folds it. What was carried here is no click."""
        index = event.y + self._top
        carried, self._carried = self._carried, None
        if carried or index >= len(self.entries) or self.entries[index].kind in ("gap", "heading"):
            return
        self._put(index)
        entry = self.entries[index]
        if event.button == OTHER_BUTTON:
            return
        if entry.kind == "folder" and event.x <= 2 + 2 * entry.depth:
            self.action_fold()
        else:
            self.action_open()

    def on_mouse_scroll_down(self, event: events.MouseScrollDown) -> None:
        """Scroll without moving the cursor."""
        event.stop()
        self._top = max(0, min(self._top + 3, len(self.entries) - self.size.height + 2))
        self.refresh()

    def on_mouse_scroll_up(self, event: events.MouseScrollUp) -> None:
        """Scroll without moving the cursor."""
        event.stop()
        self._top = max(0, self._top - 3)
        self.refresh()


DROP = "→"
TAKING = ("source", "folder", "heading")
"""Lines that take what is carried onto them; on the heading it stands in no folder."""
