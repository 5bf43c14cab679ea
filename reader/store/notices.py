"""What rules want said to the person: put there where articles arrive, taken once by the app that says it."""

from __future__ import annotations

from array import array

import apsw

from reader.model import Notice
from reader.store.connect import Connection


def add(db: Connection, rule_id: str, ids: array[int]) -> int:
    """Note that these are to be told; how many were not yet."""
    sql = "INSERT OR IGNORE INTO notice SELECT value, ? FROM carray(?)"
    return db.run(sql, (rule_id, apsw.carray(ids))) if ids else 0


def take(db: Connection) -> list[Notice]:
    """Everything to be told, by rule, and nothing of it again."""
    if db.read_only or not db.value("SELECT EXISTS (SELECT 1 FROM notice)"):
        return []
    with db.write(durable=False):
        rows = db.all(
            """SELECT r.name, max(n.article_id), count(*), a.title FROM notice n JOIN rule r ON r.id = n.rule_id
               JOIN article a ON a.id = n.article_id
               WHERE r.deleted_at IS NULL AND a.hidden = 0 GROUP BY r.id ORDER BY r.id"""
        )
        db.run("DELETE FROM notice")
    return [Notice(*row) for row in rows]
