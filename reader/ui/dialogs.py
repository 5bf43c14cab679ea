"""What the dialogs have in common besides their look (`dialogs.tcss`): the sizes at which it changes."""

from __future__ import annotations

from pathlib import Path

STYLE = Path(__file__).with_name("dialogs.tcss")
WIDTHS = [(0, "-narrow"), (60, "-normal"), (100, "-wide")]
HEIGHTS = [(0, "-short"), (20, "-tall")]
