"""Lists of sources: OPML read and written, bookmark files of browsers and newsboat `urls` files read.

Whatever a list says, all that comes out are http(s) addresses with names; nothing in it can become a command.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from feeds.errors import FeedError
from feeds.model import Subscription
from feeds.opml import bookmarks, outlines, urls
from feeds.opml.found import MAX_FOLDERS, Found
from feeds.opml.writing import write
from feeds.text import TITLE_LIMIT, clean, safe_url

__all__ = ["Skipped", "read", "read_report", "write"]

MAX_SUBSCRIPTIONS = 100_000

COMMAND = "It is a command, and no list may bring one."
FILTER = "Its filter command was left out."
SEARCH = "It is a saved search of another program."
NOT_WEB = "Only http and https addresses can be followed."
TOO_MANY = f"A list may have {MAX_SUBSCRIPTIONS:,} sources at most."


@dataclass(frozen=True, slots=True)
class Skipped:
    """An entry of a list, or a part of one, that was not taken, and why, in a sentence."""

    address: str
    reason: str


def read(data: bytes) -> list[Subscription]:
    """The subscriptions of an OPML, bookmarks or urls file, in its order. Raises FeedError when it is none of them."""
    return read_report(data)[0]


def read_report(data: bytes) -> tuple[list[Subscription], list[Skipped]]:
    """The subscriptions, and everything that was left out with its reason. Raises FeedError."""
    taken: list[Subscription] = []
    skipped: list[Skipped] = []
    for found in _entries(data):
        reason = _refusal(found.url)
        url = "" if reason else safe_url(_web(found.url))
        if not url:
            skipped.append(Skipped(clean(found.url, limit=TITLE_LIMIT), reason or NOT_WEB))
            continue
        if len(taken) == MAX_SUBSCRIPTIONS:
            skipped.append(Skipped(url, TOO_MANY))
            break
        if found.filtered:
            skipped.append(Skipped(url, FILTER))
        taken.append(_subscription(found, url))
    return taken, skipped


def _subscription(found: Found, url: str) -> Subscription:
    return Subscription(
        url=url,
        title=clean(found.title, limit=TITLE_LIMIT),
        path=tuple([name for name in map(_name, found.path) if name])[:MAX_FOLDERS],
        site=safe_url(found.site),
        tags=tuple(dict.fromkeys([tag for tag in map(_name, found.tags) if tag])),
    )


def _name(text: str) -> str:
    return clean(text, limit=200)


def _refusal(url: str) -> str:
    lowered = url.strip().lower()
    if lowered.startswith(("exec:", "filter:", "|", "!", "`", "$(", "-")):
        return COMMAND
    return SEARCH if lowered.startswith("query:") else ""


def _web(url: str) -> str:
    """feed://site/… and feed:https://site/… are ordinary addresses in disguise."""
    url = url.strip()
    if url[:5].lower() != "feed:":
        return url
    rest = url[5:]
    return f"http:{rest}" if rest.startswith("//") else rest


def _entries(data: bytes) -> Iterator[Found]:
    head = data[:4096].replace(b"\0", b"").lstrip(b"\xef\xbb\xbf\xff\xfe \t\r\n").lower()
    if b"netscape-bookmark" in head or (head.startswith(b"<") and b"<dl" in head and b"<opml" not in head):
        return bookmarks.read(_decoded(data))
    if head.startswith(b"<"):
        return outlines.read(data)
    lines = _decoded(data).splitlines()
    if not any(urls.is_source(line) for line in lines):
        raise FeedError("This file is no OPML, bookmarks or urls file: check which file it is, or export it again.")
    return urls.read(lines)


def _decoded(data: bytes) -> str:
    for bom, name in ((b"\xef\xbb\xbf", "utf-8"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16")):
        if data.startswith(bom):
            return data.decode(name, "replace").lstrip("\ufeff")
    try:
        return data.decode()
    except UnicodeDecodeError:
        return data.decode("cp1252", "replace")
