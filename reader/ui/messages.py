"""What widgets tell the screen. Widgets never act on the library themselves; only the screen's handlers do.

Messages that only one widget sends are nested in that widget; these are sent by several.
"""

from __future__ import annotations

from dataclasses import dataclass

from textual.message import Message

OTHER_BUTTON = 3
"""Of the mouse: what it points at is asked about, not opened."""


@dataclass(eq=False, repr=False)
class Left(Message):
    """The focused pane is done: go back to the one before it."""


@dataclass(eq=False, repr=False)
class LibraryChanged(Message):
    """Something was written: marks and counts may differ. Empty `ids` means anything may."""

    ids: tuple[int, ...] = ()
