"""The bottom line: the keys that work here and now, or for a moment what has just happened."""

from __future__ import annotations

from collections.abc import Callable
from time import monotonic
from typing import ClassVar, Literal, NamedTuple

from rich.cells import cell_len
from rich.segment import Segment
from rich.style import Style
from textual.strip import Strip
from textual.timer import Timer
from textual.widget import Widget

from reader.ui.article_rows import cropped, folded
from reader.ui.filter import harmless

Kind = Literal["aside", "done", "problem"]
"""What nobody asked for, what a key has done, what went wrong: each more important than the one before it."""
SECONDS: dict[Kind, float] = {"aside": 3.0, "done": 3.0, "problem": 8.0}
READABLE = 1.5
"""Seconds that a notice has before one that is less important may take its place."""


TYPED = {"⏎": "enter", "Esc": "escape", "Tab": "tab", "Space": "space"}


class Hint(NamedTuple):
    """A key as it is read on a keyboard, what it does, and the action a click runs; without one, it types the key."""

    key: str
    label: str
    action: str = ""
    spare: bool = False
    """Whether it is left out before any other where there is no room."""

    @property
    def click(self) -> str:
        """What a click runs; nothing for several keys."""
        typed = TYPED.get(self.key, self.key if len(self.key) == 1 and self.key.isalnum() else "")
        return self.action or (f"app.simulate_key('{typed}')" if typed else "")


class StatusLine(Widget):
    """One line; hints that do not fit are left out, the last one (help) never."""

    ALLOW_SELECT = False
    COMPONENT_CLASSES: ClassVar[set[str]] = {f"status-line--{name}" for name in ("key", "muted", *SECONDS)}

    def __init__(self) -> None:
        super().__init__()
        self.hints: tuple[Hint, ...] = ()
        self.position = ""
        self.pending = ""
        self.notice = ""
        self._kind: Kind = "done"
        self._said_at = 0.0
        self._part = 0
        self._waiting: tuple[str, Kind] | None = None
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
            self._check_refresh()  # In the frame of what has moved; by itself it comes too late for that.

    def say(self, notice: str, kind: Kind = "done") -> None:
        """Say something instead of the hints for some seconds: at once, unless what stands there is more important."""
        if self.notice and [*SECONDS].index(kind) < [*SECONDS].index(self._kind) and not self._was_read():
            self._waiting = notice, kind
            self._then(max(0.0, self._said_at + READABLE - monotonic()), self._turn)
            return
        self.notice, self._kind, self._waiting, self._part = harmless(notice), kind, None, -1
        self._turn()

    def _was_read(self) -> bool:
        """Whether all of what is said was there long enough."""
        return self._part >= len(self._parts()) - 1 and monotonic() >= self._said_at + READABLE

    def _turn(self) -> None:
        """The next part of a notice that is longer than the line; then what waits for its end."""
        self._part += 1
        self._said_at = monotonic()
        parts = self._parts()
        if self._part < len(parts):
            seconds = max(SECONDS["done"], SECONDS[self._kind] / len(parts))
            self._then(READABLE if self._waiting else seconds, self._turn)
            self.refresh()
        elif self._waiting:
            self.notice = ""
            self.say(*self._waiting)
        else:
            self.hush()

    def _parts(self) -> list[str]:
        room = self._room() - 2
        return [self.notice] if room < 1 or cell_len(self.notice) <= room else folded(self.notice, max(8, room - 2), 99)

    def _room(self) -> int:
        """What the place in the focused pane leaves."""
        return self.size.width - cell_len(self.position if self.size.width >= 40 else "") - 2

    def _then(self, seconds: float, call: Callable[[], None]) -> None:
        if self._timer:
            self._timer.stop()
        self._timer = self.set_timer(seconds, call)

    def take_back(self, notice: str) -> None:
        """This does not hold any more, be it said or still to be said."""
        if harmless(notice) == self.notice:
            self.hush()
        elif self._waiting and self._waiting[0] == notice:
            self._waiting = None
            self._then(SECONDS[self._kind], self._turn)

    def hush(self) -> None:
        """Back to the hints."""
        self._waiting = None
        if self.notice:
            self.notice = ""
            self.refresh()

    def render_line(self, y: int) -> Strip:
        """The line."""
        width, room = self.size.width, self._room()
        ground = Style.from_color(bgcolor=self.background_colors[1].rich_color)
        position = self.position if width >= 40 else ""
        left = self._left(ground, room)
        strip = Strip(left).adjust_cell_length(room, ground)
        right = Segment(f" {position} ", ground + self._of("muted"))
        return Strip([*strip, right]).adjust_cell_length(width, ground)

    def _left(self, ground: Style, room: int) -> list[Segment]:
        if self.pending:
            return [Segment(f" {cropped(self.pending, room - 3)} …", ground + self._of("key"))]
        return self._notice(ground, room) if self.notice else self._hints(ground, room)

    def _notice(self, ground: Style, room: int) -> list[Segment]:
        parts = self._parts()
        last = self._part >= len(parts) - 1
        text = parts[-1] if last else f"{parts[self._part]} …"
        return [Segment(f" {cropped(text, room - 2)}", ground + self._of(self._kind))]

    def _hints(self, ground: Style, room: int) -> list[Segment]:
        if not self.hints:
            return []
        *most, last = self.hints
        room -= self._width(last)
        fitting = {last}
        for hint in sorted(most, key=lambda hint: hint.spare):
            if self._width(hint) <= room:
                room -= self._width(hint)
                fitting.add(hint)
        return [segment for hint in self.hints if hint in fitting for segment in self._hint(ground, hint)]

    def _hint(self, ground: Style, hint: Hint) -> list[Segment]:
        click = Style(meta={"@click": hint.click}) if hint.click else Style()
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
