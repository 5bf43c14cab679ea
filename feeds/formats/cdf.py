"""Channel Definition Format, RSS's forerunner; and bare RSS channels that lost their `rss` element."""

from __future__ import annotations

from feeds.formats.document import Document, Element, first, texts
from feeds.formats.entry import make_entry
from feeds.formats.rss import make_feed
from feeds.model import Entry, Feed
from feeds.text import TITLE_LIMIT, plain_from_html


def read(document: Document) -> Feed:
    """A CDF document as a feed."""
    root = document.root
    fields = document.fields(root)
    if not root.get("HREF") and not root.get("href") and "link" in fields:
        return make_feed(document, "rss", root, fields, fields.get("item", []))
    return Feed(
        title=plain_from_html(first(fields, "title"), limit=TITLE_LIMIT),
        link=_href(document, root),
        subtitle=plain_from_html(first(fields, "abstract")),
        entries=tuple([_entry(document, item) for item in fields.get("item", ())]),
        format="cdf",
    )


def _entry(document: Document, item: Element) -> Entry:
    fields = document.fields(item)
    link = _href(document, item)
    return make_entry(
        title=first(fields, "title"),
        link=link,
        published=item.get("LASTMOD") or item.get("lastmod") or "",
        summary=first(fields, "abstract", "description"),
        authors=texts(fields, "author"),
    )


def _href(document: Document, element: Element) -> str:
    return document.link(element.get("HREF") or element.get("href"), element)
