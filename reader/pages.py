"""Fetching whole pages: the full text of an article that came by feed, or an address the person typed."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

import feeds
from reader.errors import NotFound
from reader.i18n import _
from reader.library import Library

if TYPE_CHECKING:
    from feeds.http import Client


async def fetch_full_text(library: Library, article_id: int, data_dir: Path) -> int:
    """Keep the whole page of an article beside the feed's text; its id. Raises NotFound or FeedsError."""
    from feeds import http
    from reader import passwords

    article = library.article(article_id)
    if not article.entry.link:
        raise NotFound(_("This article names no address, so there is no page to fetch."))
    async with http.Client(password_of=passwords.reader_for(data_dir)) as client:
        answer = await client.get(
            article.entry.link,
            accept=http.PAGE,
            private_ok=may_be_private(library, article.source_id, article.entry.link),
        )
    page = feeds.read_page(answer.body, answer.url)
    return library.store_page(page, article_id=article_id, html=answer.body)


async def fetch_new(library: Library, client: Client, address: str, *, typed: bool) -> int:
    """Keep the page of an address; the new article's id. Only a typed one may be private. Raises FeedsError."""
    from feeds import http

    answer = await client.get(address, accept=http.PAGE, private_ok=typed)
    return library.store_page(feeds.read_page(answer.body, answer.url), html=answer.body, address=address)


def may_be_private(library: Library, source_id: int, address: str) -> bool:
    """Whether an address that a source names may be private: only on the origin that the person had typed."""
    for source in library.due([source_id]):
        if source.private:
            ours, theirs = urlsplit(source.url), urlsplit(address)
            return (ours.scheme, ours.netloc) == (theirs.scheme, theirs.netloc)
    return False
