"""One of a few: a line that shows the choice between arrows; Space, ← → or a click go to another."""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from textual.app import RenderResult
from textual.binding import Binding, BindingType
from textual.content import Content
from textual.reactive import reactive
from textual.widget import Widget


class ChoiceBox(Widget, can_focus=True):
    """`choices` are values and what they are called; `value` is the chosen one."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("space,right", "turn(1)", show=False),
        Binding("left", "turn(-1)", show=False),
    ]
    value: reactive[str] = reactive("")

    def __init__(self, label: str, choices: Mapping[str, str], value: str, *, id: str) -> None:
        super().__init__(id=id)
        self.label = label
        self.choices = choices
        self.set_reactive(ChoiceBox.value, value)

    def render(self) -> RenderResult:
        """Label, arrows, choice."""
        return Content(f"{self.label}: ‹ {self.choices[self.value]} ›")

    def on_click(self) -> None:
        """The next one."""
        self.action_turn(1)

    def action_turn(self, step: int) -> None:
        """Go to the next or previous choice, round and round."""
        values = list(self.choices)
        self.value = values[(values.index(self.value) + step) % len(values)]
