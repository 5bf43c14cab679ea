"""What the dialogs have in common besides their look (`dialogs.tcss`): when it changes, and no letter lost."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from textual.screen import Screen

STYLE = Path(__file__).with_name("dialogs.tcss")
WIDTHS = [(0, "-narrow"), (60, "-normal"), (100, "-wide")]
HEIGHTS = [(0, "-short"), (20, "-tall")]


def once_typed(screen: Screen[Any], then: Callable[[], object]) -> None:
    """Do this once the letters typed just before have reached the text: a key of the screen's own overtakes them."""
    if screen.focused:
        screen.focused.call_later(screen.call_later, then)
    else:
        then()
