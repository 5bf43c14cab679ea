"""The feeds that a web page announces or links, read from its bytes alone."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from feeds.model import Candidate
from feeds.text import TITLE_LIMIT, clean, safe_url

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

MAX_CANDIDATES = 50

TYPES = {
    "application/rss+xml": "rss",
    "application/x-rss+xml": "rss",
    "text/rss+xml": "rss",
    "application/atom+xml": "atom",
    "application/x.atom+xml": "atom",
    "application/x-atom+xml": "atom",
    "text/atom+xml": "atom",
    "application/rdf+xml": "rdf",
    "application/feed+json": "json",
}
VAGUE_TYPES = {"application/xml", "text/xml", "application/json"}

# What a path or query has to look like to be taken for a feed without asking.
_FEED_FILE = re.compile(r"\.(?:rss|atom|rdf)$|/(?:rss|atom|feed|feeds|index\.rss|rss2|index)\.(?:xml|json)$", re.I)
_FEED_QUERY = re.compile(r"(?:^|&)(?:feed=(?:rss2?|atom|rdf)|alt=rss|format=(?:rss|atom|feed))(?:&|$)", re.I)
_FEED_HOSTS = ("feeds.feedburner.com", "feedproxy.google.com")
_MAYBE_FEED = re.compile(r"(?:^|[/._-])(?:rss|feeds?|atom)(?:$|[/._?-])|\.xml$", re.I)


def find(data: bytes, url: str) -> list[Candidate]:
    """The feeds a web page announces, or, when it announces none, those it plainly links; in the page's order."""
    root = _tree(data)
    if root is None:
        return []
    base = _base(root, url)
    return _unique(_links(root, base)) or _unique(_anchors(root, base, _is_feed_address))


def maybe(data: bytes, url: str) -> list[Candidate]:
    """Links that might lead to a feed, or to a page about feeds; only asking can tell."""
    root = _tree(data)
    return [] if root is None else _unique(_anchors(root, _base(root, url), might_be_feed))


def might_be_feed(url: str) -> bool:
    """Whether an address is named like a feed, or like a page about feeds."""
    try:
        path = urlsplit(url).path
    except ValueError:
        return False
    return _MAYBE_FEED.search(path) is not None or _is_feed_address(url)


def _tree(data: bytes) -> Element | None:
    from feeds.blocks.tree import parse
    from feeds.page.decode import decode

    return parse(decode(data))


def _base(root: Element, url: str) -> str:
    for element in root.iter("base"):
        if href := element.get("href"):
            return safe_url(href, url) or url
    return url


def _links(root: Element, base: str) -> Iterator[Candidate]:
    for element in root.iter("link"):
        rel = (element.get("rel") or "").lower().split()
        kind = (element.get("type") or "").partition(";")[0].strip().lower()
        url = safe_url(element.get("href") or "", base)
        if url and _announces(rel, kind, url):
            yield Candidate(url, _clean(element.get("title")), TYPES.get(kind, ""), "link")


def _announces(rel: list[str], kind: str, url: str) -> bool:
    if "feed" in rel:
        return True
    return "alternate" in rel and (kind in TYPES or (kind in VAGUE_TYPES and _is_feed_address(url)))


def _anchors(root: Element, base: str, wanted: Callable[[str], bool]) -> Iterator[Candidate]:
    for element in root.iter("a"):
        href = element.get("href")
        if href and (url := safe_url(href, base)) and wanted(url):
            yield Candidate(url, _clean(element.get("title") or "".join(map(str, element.itertext()))), "", "anchor")


def _is_feed_address(url: str) -> bool:
    parts = urlsplit(url)
    if parts.hostname in _FEED_HOSTS:
        return len(parts.path) > 1
    return bool(_FEED_FILE.search(parts.path.rstrip("/")) or _FEED_QUERY.search(parts.query))


def _clean(title: str | None) -> str:
    return clean(title or "", limit=TITLE_LIMIT)


def _unique(candidates: Iterator[Candidate]) -> list[Candidate]:
    found: dict[str, Candidate] = {}
    for each in candidates:
        found.setdefault(each.url, each)
        if len(found) == MAX_CANDIDATES:
            break
    return list(found.values())
