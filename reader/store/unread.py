"""Which articles are unread: a table of nothing but ids, with the counters of each source beside it."""

from __future__ import annotations

from array import array

import apsw

from reader.store import tally
from reader.store.connect import Connection


def differing(db: Connection, ids: array[int], read: bool) -> array[int]:
    """Those of `ids` that are not as asked for yet."""
    if read:
        sql = "SELECT article_id FROM unread WHERE article_id IN (SELECT value FROM carray(?))"
    else:
        sql = """SELECT id FROM article WHERE id IN (SELECT value FROM carray(?))
                 AND NOT EXISTS (SELECT 1 FROM unread WHERE article_id = article.id)"""
    return array("q", db.column(sql, (apsw.carray(ids),))) if ids else ids


def set_read(db: Connection, ids: array[int], read: bool) -> None:
    """Make these read or unread and keep the counters; ids that are so already, or gone, do not count."""
    ids = differing(db, ids, read)
    if not ids:
        return
    given = (apsw.carray(ids),)
    if read:
        db.run("DELETE FROM unread WHERE article_id IN (SELECT value FROM carray(?))", given)
    else:
        db.run("INSERT INTO unread SELECT value FROM carray(?)", given)
    tally.add(db, "unread", ids, -1 if read else 1)
