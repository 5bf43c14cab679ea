"""What screens ask over many articles: counts, the next unread, an article by any of its names."""

from __future__ import annotations

from array import array
from datetime import datetime, timedelta

import apsw

from reader import store
from reader.model import Counts
from reader.store import articles, tally
from reader.store.connect import Connection
from reader.store.ids import first_id

CHUNK = 512


def counts(db: Connection) -> Counts:
    """What the smart views hold."""
    total, unread, offline = tally.read(db)
    midnight = datetime.now().replace(hour=0, minute=0, second=0, microsecond=0)
    today = db.value(
        "SELECT count(*) FROM article INDEXED BY article_listed WHERE hidden = 0 AND id >= ? AND id < ?",
        (first_id(midnight.timestamp()), first_id((midnight + timedelta(days=1)).timestamp())),
    )
    bookmarks = db.value("SELECT count(*) FROM bookmark INDEXED BY bookmark_kept WHERE deleted_at IS NULL")
    comments = db.value(
        "SELECT count(DISTINCT article_id) FROM comment INDEXED BY comment_article WHERE deleted_at IS NULL"
    )
    return Counts(total, unread, today, bookmarks, comments, offline)


def next_unread(db: Connection, after: int, ids: array[int]) -> int | None:
    """The nearest unread article after this one in a list snapshot, wrapping once; never the article itself."""
    try:
        start = ids.index(after) + 1
    except ValueError:
        start = 0
    places = [*range(start, len(ids), CHUNK), *range(0, start - 1, CHUNK)]
    for place in places:
        end = len(ids) if place >= start else start - 1
        some = ids[place : min(place + CHUNK, end)]
        sql = "SELECT article_id FROM unread WHERE article_id IN (SELECT value FROM carray(?))"
        if unread := set(db.column(sql, (apsw.carray(some),))):
            return next(each for each in some if each in unread)
    return None


def find(db: Connection, reference: str) -> int:
    """The article an id, an address or a guid names. Raises NotFound."""
    reference = reference.strip()
    if reference.isascii() and reference.isdigit() and len(reference) < 19:
        found = db.value("SELECT id FROM article WHERE id = ?", (int(reference),))
        if found is not None:
            return int(found)
    keys = tuple(store.identity.lookup_keys(reference, db.column("SELECT id FROM source"))) if reference else ("",)
    sql = """SELECT article_id FROM carray(?) CROSS JOIN identity ON key = value
             WHERE EXISTS (SELECT 1 FROM article WHERE id = article_id) LIMIT 1"""
    if (found := db.value(sql, (apsw.carray(keys),))) is not None:
        return int(found)
    raise articles.no_article(reference)
