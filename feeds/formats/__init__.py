"""One file per feed format, one table, one door: `parse`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feeds.errors import FeedError
from feeds.formats import atom, cdf, jsonfeed, rdf, rss
from feeds.formats.document import Document, read_document

if TYPE_CHECKING:
    from collections.abc import Callable

    from feeds.model import Feed

READERS: dict[str, Callable[[Document], Feed]] = {
    "rss": rss.read,
    "rdf": rdf.read,
    "feed": atom.read,
    "channel": cdf.read,
    "item": rss.read,
    "entry": atom.read,
}
"""How each format is read, by the name of its outermost element."""


def parse(data: bytes, url: str = "", content_type: str | None = None) -> Feed:
    """The feed in `data`, fetched from `url`. Raises FeedError when there is none."""
    start = data[:64].lstrip(b"\xef\xbb\xbf\xff\xfe\0 \t\r\n")[:1]
    if start in (b"{", b"["):
        return jsonfeed.read(data, url)
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
