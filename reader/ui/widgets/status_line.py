"""The bottom line: the keys that work here and now, or for a moment what has just happened."""

from __future__ import annotations

from typing import ClassVar, Literal, NamedTuple

from rich.cells import cell_len
from rich.segment import Segment
from rich.style import Style
from textual.strip import Strip
from textual.timer import Timer
from textual.widget import Widget

from reader.ui.article_rows import cropped
from reader.ui.filter import harmless

Kind = Literal["done", "problem"]
SECONDS: dict[Kind, float] = {"done": 3.0, "problem": 8.0}


class Hint(NamedTuple):
    """A key as it is read on a keyboard, what it does, and the action a click runs."""

    key: str
    label: str
    action: str = ""


class StatusLine(Widget):
    """One line; hints that do not fit are left out, the last one (help) never."""

    ALLOW_SELECT = False
    COMPONENT_CLASSES: ClassVar[set[str]] = {f"status-line--{name}" for name in ("key", "muted", "done", "problem")}

    def __init__(self) -> None:
        super().__init__()
        self.hints: tuple[Hint, ...] = ()
        self.position = ""
        self.pending = ""
        self.notice = ""
        self._kind: Kind = "done"
        self._timer: Timer | None = None

    def show_hints(self, hints: tuple[Hint, ...]) -> None:
        """Name other keys."""
        if hints != self.hints:
            self.hints = hints
            self.refresh()

    def show_pending(self, keys: str) -> None:
        """Name the keys that wait for another one, in place of everything else."""
        if keys != self.pending:
            self.pending = keys
            self.refresh()

    def show_position(self, position: str) -> None:
        """Say where the focused pane is."""
        if position != self.position:
            self.position = position
            self.refresh()

    def say(self, notice: str, kind: Kind = "done") -> None:
        """Say something in place of the hints for some seconds; the next notice replaces it at once."""
        self.notice, self._kind = harmless(notice), kind
        if self._timer:
            self._timer.stop()
        self._timer = self.set_timer(SECONDS[kind], self.hush)
        self.refresh()

    def hush(self) -> None:
        """Back to the hints."""
        if self.notice:
            self.notice = ""
            self.refresh()

    def render_line(self, y: int) -> Strip:
        """The line."""
        width = self.size.width
        ground = Style.from_color(bgcolor=self.background_colors[1].rich_color)
        position = self.position if width >= 40 else ""
        room = width - cell_len(position) - 2
        left = self._left(ground, room)
        strip = Strip(left).adjust_cell_length(room, ground)
        right = Segment(f" {position} ", ground + self._of("muted"))
        return Strip([*strip, right]).adjust_cell_length(width, ground)

    def _left(self, ground: Style, room: int) -> list[Segment]:
        if self.pending:
            return [Segment(f" {cropped(self.pending, room - 3)} …", ground + self._of("key"))]
        return self._notice(ground, room) if self.notice else self._hints(ground, room)

    def _notice(self, ground: Style, room: int) -> list[Segment]:
        return [Segment(f" {cropped(self.notice, room - 2)}", ground + self._of(self._kind))]

    def _hints(self, ground: Style, room: int) -> list[Segment]:
        if not self.hints:
            return []
        *most, last = self.hints
        room -= self._width(last)
        fitting: list[Hint] = []
        for hint in most:
            room -= self._width(hint)
            if room < 1:
                break
            fitting.append(hint)
        return [segment for hint in [*fitting, last] for segment in self._hint(ground, hint)]

    def _hint(self, ground: Style, hint: Hint) -> list[Segment]:
        click = Style(meta={"@click": hint.action}) if hint.action else Style()
        return [
            Segment(" ", ground),
            Segment(hint.key, ground + self._of("key") + click),
            Segment(f" {hint.label}", ground + self._of("muted") + click),
            Segment(" ", ground),
        ]

    def _width(self, hint: Hint) -> int:
        return cell_len(hint.key) + cell_len(hint.label) + 3

    def _of(self, name: str) -> Style:
        return self.get_component_rich_style(f"status-line--{name}", partial=True)
