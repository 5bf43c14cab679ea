"""A page from a file on this computer: its relative addresses lead nowhere, but its photos and captions count."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from urllib.parse import urlsplit

import feeds
from feeds.encode import dump_blocks, load_blocks
from feeds.model import Page

NOWHERE = "https://saved-page.invalid/"
"""Stands for the unknown address while the page is read, so that nothing is dropped for lack of one."""


def read(data: bytes) -> Page:
    """The article in a saved page or text. Raises FeedError when there is none."""
    page = feeds.read_page(data, NOWHERE)
    entry = page.entry
    blocks = json.dumps(dump_blocks(entry.blocks), ensure_ascii=False)
    if NOWHERE in blocks:
        blocks = re.sub(rf'"{re.escape(NOWHERE)}[^"]*"', '""', blocks)
        entry = replace(entry, blocks=load_blocks(json.loads(blocks)))
    return replace(
        page,
        entry=replace(entry, link=_known(entry.link), images=tuple([i for i in entry.images if _known(i.src)])),
        url=_known(page.url),
        source="" if page.source == urlsplit(NOWHERE).hostname else page.source,
    )


def _known(address: str) -> str:
    return "" if address.startswith(NOWHERE.rstrip("/")) else address
