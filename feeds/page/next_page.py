"""The next part of an article that a site spreads over several pages."""

from __future__ import annotations

import re
from urllib.parse import urlsplit

from lxml.etree import _Element as Element

from feeds.blocks.tree import text_of
from feeds.text import safe_url

_PAGED = re.compile(
    r"^(?P<stem>.*?)(?:[/_.-](?:page|p|seite|trang)?[-_/]?\d{1,3}|/\d{1,3})?(?P<end>(?:\.\w{2,5})?)/?$", re.I
)
_NUMBER = re.compile(
    r"(?:[?&](?:page|p|pg|seite|trang)=|[/_.-](?:page|p|seite|trang)?[-_/]?)(\d{1,3})(?:\.\w{2,5})?/?(?:&|$)", re.I
)
_NEXT = re.compile(
    r"^\W*(?:next(?: page)?|nächste seite|weiter|page suivante|suivante?|siguiente|trang sau|trang tiếp|"
    r"次へ|次のページ|下一页|下一頁|다음)\W*$",
    re.I,
)


def find(root: Element, url: str, base: str) -> str:
    """The address of the next page of the same article; empty when there is none."""
    for element in root.iter("link", "a"):
        rel = (element.get("rel") or "").lower().split()
        href = element.get("href") or ""
        if not href or not (
            "next" in rel or (element.tag == "a" and len(element) < 4 and _NEXT.match(text_of(element)))
        ):
            continue
        target = safe_url(href, base)
        if target and _continues(url, target):
            return target
    return ""


def _continues(here: str, there: str) -> bool:
    """Whether the other address is this one, one page on: archives and neighbouring articles are not."""
    ours, theirs = urlsplit(here), urlsplit(there)
    if ours.netloc != theirs.netloc or _number(there) != _number(here) + 1:
        return False
    return _stem(ours.path) == _stem(theirs.path)


def _number(url: str) -> int:
    match = _NUMBER.search(url)
    number = int(match[1]) if match else 1
    return number if 0 < number < 100 else 1


def _stem(path: str) -> str:
    match = _PAGED.match(path.rstrip("/"))
    return f"{match['stem']}{match['end']}".rstrip("/") if match else path
