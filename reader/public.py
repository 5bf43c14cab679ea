"""Fetching what others said of an article at the publisher's, from the feed of comments that its source names."""

from __future__ import annotations

from pathlib import Path

from feeds.errors import FeedsError
from feeds.model import Blocks, Entry, Image, Paragraph, Source, Span
from reader.errors import NotFound
from reader.i18n import _
from reader.library import Library
from reader.model import PublicComment
from reader.pages import may_be_private


async def fetch_public(library: Library, article_id: int, data_dir: Path) -> int:
    """Keep the public comments of an article; how many there are. Raises NotFound or FeedsError."""
    from feeds.http import Client
    from feeds.refresh import visit
    from reader import passwords

    article = library.article(article_id)
    if not (address := article.entry.comments_feed):
        raise NotFound(_("The publisher offers no feed of its comments; o opens its page."))
    private = may_be_private(library, article.source_id, address)
    async with Client(password_of=passwords.reader_for(data_dir)) as client:
        update = await visit(client, Source(0, address, private=private))
    if update.feed is None:
        raise FeedsError(update.error)
    said = [_said(entry) for entry in update.feed.entries]
    library.store_public(article_id, said)
    return len(said)


def _said(entry: Entry) -> PublicComment:
    return PublicComment(", ".join(entry.authors), entry.published or entry.updated, _words(entry))


def _words(entry: Entry) -> Blocks:
    """The words alone: a stranger's photo would be fetched from anywhere. Without any, the headline."""
    blocks = tuple([block for block in entry.blocks if not isinstance(block, Image)])
    return blocks or (Paragraph((Span(entry.title),)),)
