"""Where jumping stops: headings and comments of a laid-out article. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from feeds.encode import block_text
from feeds.model import Heading
from reader.i18n import _
from reader.ui.margin import Margin
from reader.ui.setting.line import Line
from reader.ui.setting.page import Page
from reader.ui.setting.targets import find_target


def heading_stops(page: Page) -> list[int]:
    """The top, the line of each heading, and the comments' title."""
    parts = [part for part, block in enumerate(page.article.entry.blocks, 1) if isinstance(block, Heading)]
    return [0, *[_first_head(page, part) for part in (*parts, page.foot)]]


def outline(page: Page) -> list[tuple[int, str, int]]:
    """Level, words and line of the headline, each heading, and the comments below."""
    found = [block for block in page.article.entry.blocks if isinstance(block, Heading)]
    said = [(1, page.article.entry.title), *[(block.level, block_text(block)) for block in found]]
    stops = heading_stops(page)
    return [
        *[(level, text, y) for (level, text), y in zip(said, stops, strict=False)],
        (1, _("Comments ({n})").format(n=len(page.article.comments)), stops[-1]),
    ]


def public_line(page: Page) -> int:
    """Where what others said begins."""
    start = page.first[page.foot]
    return next((y for y in range(start, len(page.lines)) if page.lines[y].target == "public"), start)


def line_of_target(page: Page, name: str) -> int | None:
    """The line a `#name` link inside the article leads to."""
    if not (target := find_target(page.article.entry.blocks, name)):
        return None
    block, point = target
    places = page.lines_of(block, point, point + 1)
    return places[0][0] if places else page.first[block + 1]


def photo_among(lines: Sequence[Line]) -> str:
    """The address of the first photo in some lines, empty when there is none."""
    return next((line.target[6:] for line in lines if line.target.startswith("photo:")), "")


def _first_head(page: Page, part: int) -> int:
    start, end = page.first[part], page.end_of(part)
    return next((y for y in range(start, end) if page.lines[y].kind == "head"), start)


def comment_stops(page: Page, margin: Margin) -> dict[int, str]:
    """The first line of each commented passage, and of each comment set out, with its id."""
    stops = margin.starts()
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
