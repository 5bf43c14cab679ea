"""Letting go of what nobody kept, so that the library stays the size its person wants. The worker does it.

Never let go: what was bookmarked, commented, tagged, half commented or opened, ever. Of the others the oldest go; that
they were seen once stays known (`identity`), so that a publisher who still lists them does not bring them back.
Everything happens a few articles to a transaction, so that nobody waits.
"""

from __future__ import annotations

from array import array
from dataclasses import dataclass

import apsw

from reader.store import listed, search, tally, unread, unused_photos
from reader.store.connect import Connection
from reader.store.ids import first_id

STEP = 100
"""Articles to a transaction."""
PAGES = 2_000
"""Free pages given back to the disk at a time."""
DAY = 86_400
TRASH_DAYS = 30
"""How long deleted comments can be had back."""

_LET_GO = """
SELECT a.id FROM article a WHERE a.id < ?1 AND a.id > ?2 AND {which} < ?4
AND NOT EXISTS (SELECT 1 FROM bookmark WHERE article_id = a.id)
AND NOT EXISTS (SELECT 1 FROM comment WHERE article_id = a.id)
AND NOT EXISTS (SELECT 1 FROM article_tag WHERE article_id = a.id)
AND NOT EXISTS (SELECT 1 FROM draft WHERE article_id = a.id)
AND NOT EXISTS (SELECT 1 FROM state WHERE article_id = a.id)
ORDER BY a.id LIMIT ?3
"""
_ARRIVED = "a.arrived_at"
_UNFOLLOWED = """iif(a.hidden = 1, coalesce(
  (SELECT max(f.removed_at) FROM membership m JOIN subscription f ON f.source_id = m.source_id
   WHERE m.article_id = a.id), a.arrived_at), NULL)"""
"""Since when no source of it is followed any more."""


@dataclass(frozen=True, slots=True)
class Tidied:
    """What a tidying let go of."""

    articles: int
    comments: int
    photos: int
    bytes: int
    """Given back to the disk, those of photos included."""


def tidy(db: Connection, now: int, *, days: int = 0, most: int = 0) -> Tidied:
    """Let go of articles that came more than `days` ago, of the oldest beyond `most`, and of what no source carries.

    0 means no bound. Days count from when an article came here: what a source followed today wrote ten years ago is
    new to the person. Deleted comments go after 30 days, what unsubscribing hid after as many.
    """
    comments = purge_comments(db, now)
    photos: set[str] = set()
    articles = let_go(db, photos, _ARRIVED, now - days * DAY) if days else 0
    if most and (bound := _nth_newest(db, most)):
        articles += let_go(db, photos, "a.id", bound, bound)
    articles += let_go(db, photos, _UNFOLLOWED, now - TRASH_DAYS * DAY)
    removed, size = unused_photos.remove(db, photos)
    db.run("PRAGMA optimize")
    return Tidied(articles, comments, removed, size + vacuum(db))


def _nth_newest(db: Connection, n: int) -> int:
    """The id that n articles are not older than; 0 when there are not so many."""
    return int(db.value("SELECT id FROM article ORDER BY id DESC LIMIT 1 OFFSET ?", (n - 1,)) or 0)


def let_go(db: Connection, photos: set[str], which: str, before: int, bound: int | None = None) -> int:
    """Let go of articles whose `which` is smaller and that nothing was kept of; `photos` gets addresses of theirs."""
    if bound is None:  # an instant; no article came before it was published
        bound = first_id(before)
    sql, after, gone = _LET_GO.format(which=which), 0, 0
    while True:
        with db.write(durable=False):
            ids = array("q", db.column(sql, (bound, after, STEP, before)))
            photos |= unused_photos.of(db, ids)
            _delete(db, ids)
        gone += len(ids)
        if len(ids) < STEP:
            return gone
        after = ids[-1]


def _delete(db: Connection, ids: array[int]) -> None:
    if not ids:
        return
    shown = array(
        "q", db.column("SELECT id FROM article WHERE hidden = 0 AND id IN (SELECT value FROM carray(?))", _of(ids))
    )
    tally.add(db, "total", shown, -1)
    tally.add(db, "unread", unread.differing(db, shown, True), -1)
    tally.add(db, "offline", listed.offline_among(db, shown), -1)
    search.forget(db, ids)
    db.run("UPDATE identity SET article_id = NULL WHERE article_id IN (SELECT value FROM carray(?))", _of(ids))
    db.run("DELETE FROM article WHERE id IN (SELECT value FROM carray(?))", _of(ids))


def _of(ids: array[int]) -> tuple[object]:
    return (apsw.carray(ids),)


def purge_comments(db: Connection, now: int) -> int:
    """Comments that were deleted long ago and that no living reply stands under; how many."""
    before = (now - TRASH_DAYS * DAY) * 1000
    sql = """WITH RECURSIVE above(id) AS (
               SELECT parent_id FROM comment WHERE deleted_at IS NULL AND parent_id IS NOT NULL
               UNION SELECT c.parent_id FROM above JOIN comment c ON c.id = above.id WHERE c.parent_id IS NOT NULL)
             SELECT id FROM comment WHERE deleted_at < ? AND id NOT IN above"""
    if not (keys := db.column(sql, (before,))):
        return 0
    with db.write():
        db.many("DELETE FROM comment WHERE id = ?", [(key,) for key in keys])
    return len(keys)


def vacuum(db: Connection) -> int:
    """Give free pages back to the disk, some at a time; how many bytes."""
    size, start = db.value("PRAGMA page_size"), db.value("PRAGMA freelist_count")
    left = start
    while left:
        db.run(f"PRAGMA incremental_vacuum({PAGES})")
        before, left = left, db.value("PRAGMA freelist_count")
        if left >= before:
            break
    return int((start - left) * size)
