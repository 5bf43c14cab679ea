"""In which order new texts fill the pages of the database: in the order in which they come a tenth stays empty."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

from reader.store.connect import PAGE_BYTES
from reader.store.revisions import Text

HEAD = 8
"""Bytes of a page that rows cannot have."""
BESIDE = 52
"""Bytes of a row of `revision` beside its texts."""


def text_size(text: Text) -> int:
    """What a text takes on its page, near enough."""
    return BESIDE + len(text.packed) + len(text.html) + len(text.title.encode()) + len(text.lead.encode())


def page_by_page(sizes: Sequence[int], room: int) -> tuple[list[int], int]:
    """Places in `sizes`: each time the largest that fits what is left of a page. `room` is left of the one in use.

    SQLite begins a new page with the first row that does not fit the last one.
    """
    places = sorted(range(len(sizes)), key=sizes.__getitem__)
    waiting = [sizes[each] for each in places]
    order = []
    while waiting:
        at = bisect_right(waiting, room) - 1
        if at < 0:
            at, room = len(waiting) - 1, PAGE_BYTES - HEAD
        room = max(0, room - waiting.pop(at))
        order.append(places.pop(at))
    return order, room
