"""Verbs of the library over several articles at once: one entry in the journal, so that one undo takes them back."""

from __future__ import annotations

from collections.abc import Iterable

from reader import store
from reader.store.connect import Connection
from reader.store.journal import verb


class Many:
    """The part of `Library` that acts on marked rows."""

    _db: Connection

    def bookmark_many(self, ids: Iterable[int], on: bool = True) -> int:
        """Bookmark these articles or stop to; how many changed."""
        args = {"n": 0}
        with verb(self._db, "bookmark-many" if on else "unbookmark-many", args) as change:
            for article_id in ids:
                store.articles.require(self._db, article_id)
                args["n"] += store.bookmarks.set_bookmark(change, article_id, on, "")
        return args["n"]

    def tag_many(self, ids: Iterable[int], add: Iterable[str], remove: Iterable[str] = ()) -> int:
        """Put tags on these articles and take others off; how many changed."""
        args, gone = {"n": 0}, {each.casefold() for each in remove}
        added = list(add)
        with verb(self._db, "tag-many", args) as change:
            for article_id in ids:
                store.articles.require(self._db, article_id)
                had = store.articles.article(self._db, article_id).tags
                kept = [each for each in had if each.casefold() not in gone]
                args["n"] += change.tag(article_id, [*kept, *added])
        return args["n"]
