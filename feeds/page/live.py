"""Live coverage: the updates that a page tells machines, in its order, also those that only a script would draw."""

from __future__ import annotations

import html
import re
from datetime import tzinfo
from itertools import islice

from feeds.blocks import from_html
from feeds.blocks.entry import comparable
from feeds.encode import block_text
from feeds.model import Block, Blocks, Heading, Mark, Paragraph, Span
from feeds.page import visible_date
from feeds.page.metadata import Metadata, Node, as_text, types

MOST = 500
"""Updates that are read."""
ENOUGH = 40
"""Letters at an update's beginning by which it is found on the page."""

_TAG = re.compile(r"<\s*/?\s*(?:p|br|a|ul|ol|li|b|i|strong|em|div|h\d|blockquote|img|figure)\b", re.I)


def with_updates(blocks: Blocks, metadata: Metadata, base: str, zone: tzinfo | None) -> Blocks:
    """The blocks with the updates that they lack, each before the next one that is there."""
    node = next((each for each in metadata.nodes if "LiveBlogPosting" in types(each)), {})
    told = node.get("liveBlogUpdate")
    updates = [each for each in islice(told if isinstance(told, list) else [told], MOST) if isinstance(each, dict)]
    texts = [comparable(block_text(block)) for block in blocks] if updates else []
    whole = "".join(texts)
    found: list[Block] = []
    waiting: list[Block] = []
    done = 0
    for update in updates:
        key = comparable(_body(update))[:ENOUGH]
        at = next((at for at in range(done, len(texts)) if key and texts[at].startswith(key)), None)
        if at is not None and waiting:
            at = _top(at, texts, update, done)
            found.extend((*blocks[done:at], *waiting))
            waiting, done = [], at
        elif at is None and key and key not in whole:
            waiting.extend(_blocks(update, base, zone))
    return (*found, *blocks[done:], *waiting)


def _top(at: int, texts: list[str], update: Node, done: int) -> int:
    """Where an update begins on the page: with its headline, if that stands right before its words."""
    key = comparable(as_text(update.get("headline")))
    return next((above for above in (at - 1, at - 2) if above >= done and key and texts[above] == key), at)


def _body(update: Node) -> str:
    return as_text(update.get("articleBody") or update.get("description"))


def _blocks(update: Node, base: str, zone: tzinfo | None) -> Blocks:
    """An update as blocks: its headline, when it came, its words."""
    body = update.get("articleBody") or update.get("description")
    text = body if isinstance(body, str) else as_text(body)
    if not _TAG.search(text):
        text = "".join([f"<p>{line}</p>" for line in html.escape(html.unescape(text)).splitlines() if line.strip()])
    title, when = as_text(update.get("headline")), visible_date.read_iso(as_text(update.get("datePublished")), zone)
    head: list[Block] = [Heading(2, (Span(title),))] if title else []
    if when:
        instant = when.instant.astimezone(zone) if zone else when.instant
        head.append(Paragraph((Span(f"{instant:%Y-%m-%d %H:%M}", Mark.EMPHASIS),)))
    return (*head, *from_html(text, base))
