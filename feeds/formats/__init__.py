"""One file per feed format, one table, one door: `parse`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feeds.errors import FeedError
from feeds.formats.atom import read as read_atom
from feeds.formats.cdf import read as read_cdf
from feeds.formats.document import Document, read_document
from feeds.formats.jsonfeed import read as read_json
from feeds.formats.rdf import read as read_rdf
from feeds.formats.rss import read as read_rss

if TYPE_CHECKING:
    from collections.abc import Callable

    from feeds.model import Feed

READERS: dict[str, Callable[[Document], Feed]] = {
    "rss": read_rss,
    "rdf": read_rdf,
    "feed": read_atom,
    "channel": read_cdf,
    "item": read_rss,
    "entry": read_atom,
}
"""How each format is read, by the name of its outermost element."""


def parse(data: bytes, url: str = "", content_type: str | None = None) -> Feed:
    """The feed in `data`, fetched from `url`. Raises FeedError when there is none."""
    start = data[:64].lstrip(b"\xef\xbb\xbf\xff\xfe\0 \t\r\n")[:1]
    if start in (b"{", b"["):
        return read_json(data, url)
    document = read_document(data, url, content_type)
    reader = READERS.get(document.kind)
    if reader is None:
        raise FeedError(_refusal(document.kind))
    return reader(document)


def _refusal(kind: str) -> str:
    if kind == "html":
        return "This is a web page, not a feed; give its address to “add” and its feeds will be looked for."
    if kind == "opml":
        return "This is a list of feeds, not a feed; use “import” for it."
    return "This is not a feed in any known format; check the address."
