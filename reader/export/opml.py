"""The subscriptions as OPML."""

from __future__ import annotations

from feeds import opml
from feeds.model import Subscription
from reader.i18n import _
from reader.library import Library


def document(library: Library) -> bytes:
    """Every subscribed feed with its folders and the person's names."""
    subscriptions = [
        Subscription(each.url, each.title, tuple(each.folder.split("/")) if each.folder else (), each.link)
        for each in library.sources()
        if each.kind == "feed"
    ]
    return opml.write(subscriptions, _("Sources of newsreader"))
