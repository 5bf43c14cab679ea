"""Lists of sources: OPML read and written, bookmark files of browsers and newsboat `urls` files read.

Whatever a list says, all that can be followed are http(s) addresses with names; nothing in it can become a command.
What cannot be followed is told, as a value of another type that nothing opens.
"""

from __future__ import annotations

from collections.abc import Iterator

from feeds.errors import FeedError
from feeds.model import Skipped, Subscription
from feeds.opml import bookmarks, outlines, urls
from feeds.opml.found import MAX_FOLDERS, Found
from feeds.opml.writing import write
from feeds.text import TITLE_LIMIT, clean, safe_url

__all__ = ["entries", "read", "read_report", "rows", "write"]

MAX_SUBSCRIPTIONS = 100_000

COMMAND = "It is a command, and no list may bring one."
FILTER = "Its filter command was left out."
SEARCH = "It is a saved search of another program."
NOT_WEB = "Only http and https addresses can be followed."
TOO_MANY = f"A list may have {MAX_SUBSCRIPTIONS:,} sources at most."


Row = Subscription | Skipped


def read(data: bytes) -> list[Subscription]:
    """The subscriptions of an OPML, bookmarks or urls file, in its order. Raises FeedError when it is none of them."""
    return read_report(data)[0]


def read_report(data: bytes) -> tuple[list[Subscription], list[Skipped]]:
    """The subscriptions, and everything that was left out with its reason. Raises FeedError."""
    taken: list[Subscription] = []
    skipped: list[Skipped] = []
    for each in rows(data):
        if isinstance(each, Subscription):
            taken.append(each)
        else:
            skipped.append(each)
    return taken, skipped


def entries(data: bytes) -> list[Row]:
    """Every entry of a file, in its order: what can be followed, and what cannot with its reason. Raises FeedError."""
    return [each for each in rows(data) if isinstance(each, Subscription) or each.reason not in (FILTER, TOO_MANY)]


def rows(data: bytes) -> Iterator[Row]:
    """Every entry of a file with its fate, and what else was left out where it stood. Raises FeedError."""
    taken = 0
    for found in _entries(data):
        reason = _refusal(found.url)
        url = "" if reason else safe_url(_web(found.url))
        if not url:
            yield Skipped(clean(found.url, limit=TITLE_LIMIT), reason or NOT_WEB, _title(found), _path(found))
            continue
        taken += 1
        if taken > MAX_SUBSCRIPTIONS:
            yield Skipped(url, TOO_MANY)
            break
        yield _subscription(found, url)
        if found.filtered:
            yield Skipped(url, FILTER, _title(found), _path(found))


def _subscription(found: Found, url: str) -> Subscription:
    return Subscription(
        url=url,
        title=_title(found),
        path=_path(found),
        site=safe_url(found.site),
        tags=tuple(dict.fromkeys([tag for tag in map(_name, found.tags) if tag])),
    )


def _title(found: Found) -> str:
    return clean(found.title, limit=TITLE_LIMIT)


def _path(found: Found) -> tuple[str, ...]:
    return tuple([name for name in map(_name, found.path) if name])[:MAX_FOLDERS]


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
