"""RSS 0.90 and 1.0: items stand beside the channel, not in it."""

from __future__ import annotations

from feeds.formats.document import Document
from feeds.formats.rss import make_feed
from feeds.model import Feed


def read(document: Document) -> Feed:
    """An RDF document as a feed."""
    root = document.fields(document.root)
    channel = next(iter(root.get("channel", ())), document.root)
    fields = document.fields(channel)
    items = [*root.get("item", ()), *(fields.get("item", ()) if channel is not document.root else ())]
    return make_feed(document, "rdf", channel, fields | {"image": root.get("image", [])}, items)
