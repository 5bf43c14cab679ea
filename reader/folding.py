"""Verbs of the library about a whole: stories that several sources tell, editions, and a picture of one's reading."""

from __future__ import annotations

from array import array
from typing import TYPE_CHECKING

from reader import store
from reader.store import story as table
from reader.store.connect import Connection
from reader.store.journal import verb

if TYPE_CHECKING:
    from reader.edition import Edition
    from reader.stats import Picture


class Folding:
    """The part of `Library` that says which articles tell the same event. Nothing is ever left out of a query."""

    _db: Connection

    def stories(self, ids: array[int]) -> dict[int, int]:
        """The story of each of these articles that belongs to one, by a number of the story."""
        return table.among(self._db, ids)

    def story(self, article_id: int) -> array[int]:
        """All articles that tell what this one does, newest first; empty when no other source does."""
        return table.members(self._db, article_id)

    def why_one_story(self, article_id: int, other: int) -> list[str]:
        """Names and figures that two articles share, as the first writes them."""
        return store.stories.reasons(self._db, article_id, other)

    def take_out_of_story(self, article_id: int) -> bool:
        """Let an article stand for itself from now on; False when it does already."""
        with verb(self._db, "take-out", {"title": store.articles.require(self._db, article_id)}) as change:
            return table.take_out(change, article_id)

    def edition(self, since: int = 0) -> Edition:
        """What arrived after a moment (seconds since 1970; 0: in the last day), by section and story."""
        from reader.edition import edition

        return edition(self._db, since)

    def stats(self, days: int = 30) -> Picture:
        """A picture of the last so many days of reading."""
        from reader.stats import picture

        return picture(self._db, days)

    def open_with_story(self, article_id: int) -> int:
        """`open_article`, and mark what other sources tell of it read in the same verb; how many those were."""
        title = store.articles.require(self._db, article_id)
        with verb(self._db, "open", {"title": title}) as change:
            store.state.opened(self._db, article_id)
            ids = table.members(self._db, article_id) or array("q", [article_id])
            n = change.read(ids, True)
            change.seen(array("q", [article_id]))
        return n
