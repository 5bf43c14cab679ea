"""Verbs of the library about what is not here yet: whole texts and photos to read without a network."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from reader import store
from reader.store.connect import Connection

if TYPE_CHECKING:
    from reader.model import Article

AHEAD = 200
"""Unread articles that are made ready, beside all kept ones."""


class Missing:
    """The part of `Library` that knows what should be fetched ahead. The worker asks, and brings it."""

    _db: Connection

    def wanted_pages(self, ahead: int = AHEAD) -> list[int]:
        """Articles of which only a summary is here: kept and lately opened ones first, then the newest unread."""
        return store.pages.wanted(self._db, ahead, int(time.time()))

    def page_in_vain(self, article_id: int) -> None:
        """The page of an article told no more than its feed: it is not asked again for a while."""
        store.pages.in_vain(self._db, article_id, int(time.time()))

    def wanted_pictures(
        self, limit: int = 200, *, article_id: int | None = None, ahead: int = AHEAD
    ) -> list[tuple[int, str, bool]]:
        """(article id, address, whether it is kept) of photos to fetch: kept articles first, then the next unread.

        With `article_id` those of this one.
        """
        return store.pictures.wanted(self._db, limit, article_id, ahead)

    def is_incomplete(self, article: Article) -> bool:
        """Whether a summary stands for an article's text, or photos of it were never asked for."""
        if article.offline:
            return False
        wanted = store.pages.is_wanted(self._db, article.id, int(time.time()))
        return wanted or store.pictures.lacking(self._db, article.entry.blocks)

    def store_picture(self, url: str, data: bytes, kind: str, width: int, height: int) -> None:
        """Keep a photo; without data it is noted as not to be had."""
        store.pictures.keep(self._db, url, data, kind, width, height)

    def make_room(self, wanted: int, ahead: int = AHEAD) -> int:
        """Give up so many bytes of photos, of the oldest articles that nobody kept or opened; how many became free."""
        return store.unused_photos.make_room(self._db, wanted, ahead)
