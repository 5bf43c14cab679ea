"""Which articles are unread: a table of nothing but ids, with the counters of each source beside it."""

from __future__ import annotations

from array import array

import apsw

from reader.store import tally
from reader.store.connect import Connection


def differing(db: Connection, ids: array[int], read: bool) -> array[int]:
    """Those of `ids` that are not as asked for yet."""
    if read:
        sql = "SELECT DISTINCT article_id FROM carray(?) CROSS JOIN unread ON article_id = value"
    else:
        sql = """SELECT DISTINCT id FROM carray(?) CROSS JOIN article ON id = value
                 WHERE NOT EXISTS (SELECT 1 FROM unread WHERE article_id = id)"""
    return array("q", db.column(sql, (apsw.carray(ids),))) if ids else ids


def set_read(db: Connection, ids: array[int], read: bool) -> None:
    """Make these read or unread and keep the counters. Each is expected to be the other; if not, it costs a count."""
    if not ids:
        return
    db.ledger.marked(ids, read)
    given = (apsw.carray(ids),)
    if read:
        changed = db.run("DELETE FROM unread WHERE article_id IN (SELECT value FROM carray(?))", given)
    else:
        changed = db.run(
            "INSERT OR IGNORE INTO unread SELECT value FROM carray(?) WHERE value IN (SELECT id FROM article)", given
        )
    if changed == len(ids):
        tally.add(db, "unread", ids, -1 if read else 1)
    else:
        tally.count_again(db)
