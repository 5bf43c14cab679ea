"""A tick that can be read without colour: ✓ when it is on, · when it is not, as in the list of tags."""

from __future__ import annotations

from textual.content import Content
from textual.widgets import Checkbox

ON, OFF = "✓", "·"


class TickBox(Checkbox):
    """Textual's checkbox shows the same X either way and tells the two apart by colour."""

    @property
    def _button(self) -> Content:
        return Content.styled(ON if self.value else OFF, self.get_visual_style("toggle--button"))
