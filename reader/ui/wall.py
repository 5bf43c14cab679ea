"""The second wall, whole: every strip of every widget passes here on its way to the terminal.

Widgets take care of what they draw (`reader.ui.filter.harmless`); this one holds where one of them forgets.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from rich.cells import cell_len
from rich.segment import Segment
from textual.color import Color
from textual.filter import LineFilter

from reader.ui.filter import UNSAFE, safe_link

_UNSAFE = re.compile(UNSAFE.pattern[:-1] + "\t\n]")
_link = lru_cache(4096)(safe_link)


class Wall(LineFilter):
    """Lets printable text and honest links pass, and nothing else. What is taken out leaves its cells blank.

    It runs the filters in front of it itself: a strip for each filter is what filters cost, the looking is cheap.
    """

    def __init__(self, before: Sequence[LineFilter] = ()) -> None:
        super().__init__()
        self.before = tuple(before)

    def apply(self, segments: list[Segment], background: Color) -> list[Segment]:
        """The segments of a strip; the very same when there is nothing to look at, as there is nearly always."""
        for each in self.before:
            segments = each.apply(segments, background)
        for text, style, control in segments:
            if control is not None or not text.isprintable() or (style is not None and style._link):
                return [_checked(segment) for segment in segments]
        return segments


def _checked(segment: Segment) -> Segment:
    text, style, control = segment
    if not text.isprintable():
        text = _UNSAFE.sub(lambda match: " " * cell_len(match[0]), text)
    if style is not None and style._link and (link := _link(style._link)) != style._link:
        style = style.update_link(link or None)
    return segment if (text, style, control) == (segment.text, segment.style, None) else Segment(text, style)
