"""A few lines to fill in: what a source is called, where it stands, how it is fetched; what a folder is called."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical, VerticalScroll
from textual.screen import ModalScreen
from textual.suggester import SuggestFromList
from textual.widgets import Input, Label

from reader.i18n import _
from reader.ui.dialogs import HEIGHTS, STYLE, WIDTHS
from reader.ui.filter import harmless
from reader.ui.keys import bindings
from reader.ui.widgets.choice_box import ChoiceBox
from reader.ui.widgets.line_input import LineInput
from reader.ui.widgets.status_line import Hint, StatusLine
from reader.ui.widgets.tick_box import TickBox


@dataclass(frozen=True, slots=True)
class Field:
    """A line: its name in the answer, its label, what stands there, and what may (`known` ones are offered)."""

    id: str
    label: str
    value: str = ""
    hint: str = ""
    known: tuple[str, ...] = ()
    digits: bool = False
    secret: bool = False


@dataclass(frozen=True, slots=True)
class Tick:
    """Something to be had or not."""

    id: str
    label: str
    on: bool = False


@dataclass(frozen=True, slots=True)
class Choice:
    """One of a few: values and what they are called."""

    id: str
    label: str
    choices: Mapping[str, str]
    value: str


class Form(ModalScreen[dict[str, str]]):
    """Gives what stands in each field, the value of each choice, and `yes` for each tick that is on."""

    CSS_PATH = STYLE
    HORIZONTAL_BREAKPOINTS = WIDTHS
    VERTICAL_BREAKPOINTS = HEIGHTS
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "leave", show=False),
        *bindings("save", save="done"),
        Binding("down", "app.focus_next", show=False),
        Binding("up", "app.focus_previous", show=False),
    ]

    def __init__(
        self,
        title: str,
        fields: Sequence[Field],
        ticks: Sequence[Tick] = (),
        about: str = "",
        choices: Sequence[Choice] = (),
    ) -> None:
        super().__init__()
        self.heading = title
        self.about = about
        self.fields = fields
        self.ticks = ticks
        self.choices = choices

    def compose(self) -> ComposeResult:
        """Label above line."""
        with Vertical(classes="dialog"):
            yield Label(harmless(self.heading), classes="title", markup=False)
            with VerticalScroll(can_focus=False):  # What has the focus comes into sight.
                about = "\n".join(harmless(line) for line in self.about.splitlines())
                yield Label(about, classes="muted", markup=False)
                yield from self._lines()
            yield StatusLine()

    def _lines(self) -> ComposeResult:
        for each in self.fields:
            yield Label(each.label, classes="label", markup=False)
            yield LineInput(
                each.value,
                placeholder=each.hint,
                password=each.secret,
                id=each.id,
                suggester=SuggestFromList(each.known, case_sensitive=False) if each.known else None,
                restrict=r"\d{0,5}" if each.digits else None,
            )
        for choice in self.choices:
            yield ChoiceBox(choice.label, choice.choices, choice.value, id=choice.id)
        for tick in self.ticks:
            yield TickBox(tick.label, tick.on, id=tick.id)

    def on_mount(self) -> None:
        """What works here."""
        hints = (Hint("⏎", _("keep"), "screen.done"), Hint("Tab", _("next line"), "app.focus_next"))
        self.query_one(StatusLine).show_hints((*hints, Hint("Esc", _("as before"), "screen.leave")))

    def on_input_submitted(self) -> None:
        """Enter."""
        self.action_done()

    def action_done(self) -> None:
        """Give it."""
        values = {each.id: self.query_one(f"#{each.id}", Input).value.strip() for each in self.fields}
        ticks = {each.id: "yes" if self.query_one(f"#{each.id}", TickBox).value else "" for each in self.ticks}
        choices = {each.id: self.query_one(f"#{each.id}", ChoiceBox).value for each in self.choices}
        self.dismiss({**values, **choices, **ticks})

    def action_leave(self) -> None:
        """Nothing."""
        self.dismiss(None)
