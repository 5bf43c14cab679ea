"""Where jumping stops: headings and comments of a laid-out article. Pure."""

from __future__ import annotations

from collections.abc import Iterable

from feeds.model import Heading
from reader.ui.margin import Margin
from reader.ui.setting.page import Page


def heading_stops(page: Page) -> list[int]:
    """The top, the line of each heading, and the comments' title."""
    parts = [part for part, block in enumerate(page.article.entry.blocks, 1) if isinstance(block, Heading)]
    return [0, *[_first_head(page, part) for part in (*parts, page.parts - 1)]]


def _first_head(page: Page, part: int) -> int:
    start, end = page.first[part], page.end_of(part)
    return next((y for y in range(start, end) if page.lines[y].kind == "head"), start)


def comment_stops(page: Page, margin: Margin) -> dict[int, str]:
    """The first line of each commented passage, and of each comment set out, with its id."""
    stops = dict(margin.starts)
    seen: set[str] = set()
    for y, line in enumerate(page.lines):
        if line.kind == "letter" and line.target not in seen:
            seen.add(line.target)
            stops[y] = line.target.partition(":")[2]
    return stops


def beyond(stops: Iterable[int], here: int, step: int) -> int | None:
    """The nearest stop after (1) or before (-1) a line."""
    after = [y for y in stops if (y - here) * step > 0]
    return min(after, key=lambda y: abs(y - here), default=None)
