"""Which articles lists show: those of followed sources, and those of which something was kept."""

from __future__ import annotations

from array import array

import apsw

from reader.store import tally, unread
from reader.store.connect import Connection

_WRONGLY_LISTED = """
SELECT a.id, a.hidden FROM carray(?) CROSS JOIN article a ON a.id = value
WHERE a.hidden = (
    EXISTS (SELECT 1 FROM membership m JOIN subscription f ON f.source_id = m.source_id
            WHERE m.article_id = a.id AND f.removed_at IS NULL
            AND NOT EXISTS (SELECT 1 FROM muted WHERE article_id = a.id))
    OR EXISTS (SELECT 1 FROM bookmark WHERE article_id = a.id AND deleted_at IS NULL)
    OR EXISTS (SELECT 1 FROM comment WHERE article_id = a.id AND deleted_at IS NULL))
"""


def settle(db: Connection, ids: array[int]) -> None:
    """Hide those that no followed source carries and of which nothing is kept; show the others. Counters follow."""
    if not ids:
        return
    wrong = db.all(_WRONGLY_LISTED, (apsw.carray(ids),))
    show = array("q", [n for n, hidden in wrong if hidden])
    hide = array("q", [n for n, hidden in wrong if not hidden])
    if hide:
        _count(db, hide, -1)
        db.run("UPDATE article SET hidden = 1 WHERE id IN (SELECT value FROM carray(?))", (apsw.carray(hide),))
    if show:
        db.run("UPDATE article SET hidden = 0 WHERE id IN (SELECT value FROM carray(?))", (apsw.carray(show),))
        _count(db, show, 1)


def muted_among(db: Connection, ids: array[int]) -> array[int]:
    """Those of `ids` that a rule muted."""
    sql = "SELECT article_id FROM muted WHERE article_id IN (SELECT value FROM carray(?))"
    return array("q", db.column(sql, (apsw.carray(ids),))) if ids else ids


def set_muted(db: Connection, ids: array[int], muted: bool) -> None:
    """Mute these or let them be heard: muted ones are listed only when something was kept of them."""
    if muted:
        sql = "INSERT OR IGNORE INTO muted SELECT value FROM carray(?) WHERE value IN (SELECT id FROM article)"
    else:
        sql = "DELETE FROM muted WHERE article_id IN (SELECT value FROM carray(?))"
    if ids:
        db.run(sql, (apsw.carray(ids),))
        settle(db, ids)


def _count(db: Connection, ids: array[int], step: int) -> None:
    tally.add(db, "total", ids, step)
    tally.add(db, "unread", unread.differing(db, ids, True), step)
    tally.add(db, "offline", offline_among(db, ids), step)


def offline_among(db: Connection, ids: array[int]) -> array[int]:
    """Those of `ids` that are ready without a network."""
    sql = "SELECT a.id FROM carray(?) CROSS JOIN article a ON a.id = value WHERE offline = 1"
    return array("q", db.column(sql, (apsw.carray(ids),))) if ids else ids


def not_carried(db: Connection, source_id: int, ids: array[int]) -> array[int]:
    """Those of `ids` that this source did not carry so far."""
    sql = """SELECT value FROM carray(?) WHERE NOT EXISTS
             (SELECT 1 FROM membership WHERE source_id = ? AND article_id = value)"""
    return array("q", db.column(sql, (apsw.carray(ids), source_id))) if ids else ids


def count_new(db: Connection, ids: array[int]) -> None:
    """Count articles that were not there before."""
    _count(db, ids, 1)
    settle(db, ids)


def count_visit(db: Connection, source_id: int, ids: array[int], offline: int) -> None:
    """`count_new` of one source's articles, so many of them ready without a network: nothing of them is asked."""
    if ids:
        tally.add_new(db, source_id, len(ids), offline)
        if not db.value("SELECT 1 FROM subscription WHERE source_id = ? AND removed_at IS NULL", (source_id,)):
            settle(db, ids)


def count_joined(db: Connection, source_id: int, ids: array[int]) -> None:
    """Count articles for one more source that carries them."""
    sql = "SELECT a.id FROM carray(?) CROSS JOIN article a ON a.id = value WHERE hidden = 0"
    seen = array("q", db.column(sql, (apsw.carray(ids),))) if ids else ids
    if seen:
        tally.bump(db, "total", [(source_id, len(seen))])
        tally.bump(db, "unread", [(source_id, len(unread.differing(db, seen, True)))])
        tally.bump(db, "offline", [(source_id, len(offline_among(db, seen)))])
    settle(db, ids)
