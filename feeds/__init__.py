"""Brings articles in: bytes become finished, frozen values here. Knows nothing of SQLite or Textual.

Everything is imported where it is used, so that importing this package costs nothing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from feeds.model import Candidate, Feed, Page, Skipped, Subscription


def read_feed(data: bytes, url: str, content_type: str | None = None) -> Feed:
    """Parse a feed of any known format. Raises FeedError when the bytes are no feed."""
    from feeds.formats import parse

    return parse(data, url, content_type)


def read_page(data: bytes, url: str) -> Page:
    """Read a web page, or a saved text of one, as an article. Raises FeedError when there is no article in it."""
    from feeds.page import read

    return read(data, url)


def find_feeds(data: bytes, url: str) -> list[Candidate]:
    """The feeds a web page announces or links, best first."""
    from feeds.discover import find

    return find(data, url)


def read_opml(data: bytes) -> list[Subscription | Skipped]:
    """The entries of an OPML, bookmarks HTML or urls file, in order, those that cannot be followed too. FeedError."""
    from feeds.opml import entries

    return entries(data)


def as_json(value: object) -> Any:
    """A feed, page, entry, block or list of them as plain JSON values, as the command line prints them."""
    from feeds.encode import dump

    return dump(value)
