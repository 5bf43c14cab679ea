"""Fetching whole pages: the full text of an article that came by feed, or an address the person typed."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

import feeds
from feeds import fence
from feeds.encode import plain_text
from feeds.errors import FeedsError
from feeds.model import Page
from reader.errors import NotFound
from reader.i18n import _
from reader.library import Library

if TYPE_CHECKING:
    from feeds.http import Answer, Client

MOST_PARTS = 20
"""Pages of one article that are followed."""
MOST_BYTES = 16 << 20
"""Bytes of them from which on no further one is asked for."""


async def fetch_full_text(library: Library, article_id: int, data_dir: Path) -> int:
    """Keep the whole page of an article beside the feed's text; its id. Raises NotFound or FeedsError."""
    from feeds import http
    from reader import passwords

    async with http.Client(password_of=passwords.reader_for(data_dir)) as client:
        await full_text(library, client, article_id)
    return article_id


async def full_text(library: Library, client: Client, article_id: int, *, only_if_longer: bool = False) -> bool:
    """Whether the whole page of an article was kept. Raises NotFound or FeedsError."""
    article = library.article(article_id)
    if not article.entry.link:
        raise NotFound(_("This article names no address, so there is no page to fetch."))
    private = may_be_private(library, article.source_id, article.entry.link)
    page, html = await read_whole(client, article.entry.link, private_ok=private)
    longer = len(plain_text(page.entry.blocks)) > len(plain_text(article.entry.blocks))
    if only_if_longer and (page.status == "doubtful" or not longer):
        return False  # A wall gives less than the feed did.
    library.store_page(page, article_id=article_id, html=html)
    return True


async def fetch_new(library: Library, client: Client, address: str, *, typed: bool) -> int:
    """Keep the page of an address; the new article's id. Only a typed one may be private. Raises FeedsError."""
    page, html = await read_whole(client, address, private_ok=typed)
    return library.store_page(page, html=html, address=address)


async def read_whole(client: Client, address: str, *, private_ok: bool) -> tuple[Page, bytes]:
    """The article at an address with all its pages, and their bytes. Raises FeedsError when the first cannot be had."""
    from feeds.http import PAGE
    from feeds.page.parts import joined

    answer = await client.get(address, accept=PAGE, private_ok=private_ok)
    pages, bodies = [_read(answer)], [answer.body]
    host, seen = urlsplit(answer.url).netloc, {address, answer.url}
    while (following := pages[-1].next_url) and len(pages) < MOST_PARTS and sum(map(len, bodies)) < MOST_BYTES:
        try:
            answer = await client.get(following, accept=PAGE, private_ok=private_ok)
            if answer.url in seen:  # Led back: there is no such part.
                pages[-1] = replace(pages[-1], next_url="")
                break
            if urlsplit(answer.url).netloc != host:
                break
            pages.append(_read(answer))
        except FeedsError:
            break  # What is here is shown; its status says that a part is missing.
        bodies.append(answer.body)
        seen.update((following, answer.url))
    return joined(pages), b"\n".join(bodies)


def _read(answer: Answer) -> Page:
    with fence.bounded():
        return feeds.read_page(answer.body, answer.url)


def may_be_private(library: Library, source_id: int, address: str) -> bool:
    """Whether an address that a source names may be private: only on the origin that the person had typed."""
    for source in library.due([source_id]):
        if source.private:
            ours, theirs = urlsplit(source.url), urlsplit(address)
            return (ours.scheme, ours.netloc) == (theirs.scheme, theirs.netloc)
    return False
