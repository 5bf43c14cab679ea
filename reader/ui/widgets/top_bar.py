"""The top line: where I am, how much is unread, what arrived, what is being fetched, what is ready offline."""

from __future__ import annotations

from typing import ClassVar

from rich.segment import Segment
from rich.style import Style
from textual.strip import Strip
from textual.widget import Widget

from reader.i18n import _, ngettext
from reader.ui.article_rows import cropped
from reader.ui.filter import harmless

BRAND = " newsreader "


class TopBar(Widget):
    """One line. Set what changed with `tell`; parts that do not fit go from the right's left end."""

    ALLOW_SELECT = False
    COMPONENT_CLASSES: ClassVar[set[str]] = {
        f"top-bar--{name}" for name in ("brand", "view", "muted", "new", "busy", "warning")
    }

    def __init__(self) -> None:
        super().__init__()
        self.view = ""
        self.unread = 0
        self.order = ""
        """How the list is sorted, when it is not newest first."""
        self.arrived = 0
        self.refreshing: tuple[int, int] | None = None
        """Sources done and to do while a refresh runs."""
        self.offline = 0
        self.network = True
        self.warning = ""

    def tell(self, **facts: object) -> None:
        """Set some of the facts above and draw the line again if one differs."""
        changed = {name: fact for name, fact in facts.items() if getattr(self, name) != fact}
        for name, fact in changed.items():
            setattr(self, name, fact)
        if changed:
            self.refresh()

    def render_line(self, y: int) -> Strip:
        """The line, left part and right part."""
        width = self.size.width
        ground = Style.from_color(bgcolor=self.background_colors[1].rich_color)
        right = self._right(ground)
        while right and sum(each.cell_length for each in right) > max(0, width - len(BRAND) - 12):
            right.pop()
        room = width - sum(each.cell_length for each in right)
        left = Strip(self._left(ground, room)).adjust_cell_length(room, ground)
        return Strip.join([left, *right]).adjust_cell_length(width, ground)

    def _left(self, ground: Style, room: int) -> list[Segment]:
        facts = [ngettext("{n} unread", "{n} unread", self.unread)] if self.unread else []
        if self.view == _("Unread"):
            facts = [f"{self.unread}"] if self.unread else []
        count = " · ".join([*facts, self.order] if self.order else facts)
        view = cropped(harmless(self.view), max(4, room - len(BRAND) - len(count) - 4))
        if room - len(BRAND) - len(view) - len(count) < 4:  # The name is worth more than the number.
            count, view = "", cropped(harmless(self.view), max(4, room - len(BRAND) - 3))
        return [
            Segment(BRAND, self._of("brand") + Style(meta={"@click": "screen.pane_to('sources')"})),
            Segment("  ", ground),
            Segment(view, ground + self._of("view")),
            Segment(" ", ground),
            Segment(count, ground + self._of("muted") + Style(meta={"@click": "screen.sort"})),
        ]

    def _right(self, ground: Style) -> list[Strip]:
        """What stands at the right, the most important first; each ends in a gap."""
        parts: list[tuple[str, str, str]] = []
        if self.warning:
            parts.append((self.warning, "warning", ""))
        if self.arrived:
            parts.append((ngettext("{n} new ↑", "{n} new ↑", self.arrived), "new", "screen.arrivals"))
        if self.refreshing:
            parts.append(("⟳ {}/{}".format(*self.refreshing), "busy", "screen.refresh_all"))
        if not self.network:
            parts.append((_("offline"), "muted", ""))
        if self.offline:
            parts.append((_("offline ready {n}").format(n=self.offline), "muted", ""))
        return [self._part(ground, *each) for each in parts]

    def _part(self, ground: Style, text: str, name: str, action: str) -> Strip:
        style = ground + self._of(name)
        if action:
            style += Style(meta={"@click": action})
        return Strip([Segment("  ", ground), Segment(text, style), Segment(" ", ground)])

    def _of(self, name: str) -> Style:
        return self.get_component_rich_style(f"top-bar--{name}", partial=True)
