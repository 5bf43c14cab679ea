"""What rules want said to the person: put there where articles arrive, taken once by the app that says it."""

from __future__ import annotations

from array import array

import apsw

from reader.model import Notice
from reader.store.connect import Connection


def untold_among(db: Connection, ids: array[int]) -> array[int]:
    """Those of `ids` that are not to be told yet."""
    sql = "SELECT value FROM carray(?) WHERE value NOT IN (SELECT article_id FROM notice)"
    return array("q", db.column(sql, (apsw.carray(ids),))) if ids else ids


def set_told(db: Connection, rule_id: str, ids: array[int], told: bool) -> None:
    """Have these told for a rule, or not any more."""
    if told:
        sql = "INSERT OR IGNORE INTO notice SELECT value, ? FROM carray(?) WHERE value IN (SELECT id FROM article)"
    else:
        sql = "DELETE FROM notice WHERE rule_id = ? AND article_id IN (SELECT value FROM carray(?))"
    if ids:
        db.run(sql, (rule_id, apsw.carray(ids)))


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
