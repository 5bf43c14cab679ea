"""Counters of listed articles, in the transaction of each change: `total`, `unread`, `offline`; source 0 is all."""

from __future__ import annotations

from array import array
from collections.abc import Iterable
from typing import Literal

import apsw

from reader.store.connect import Connection

What = Literal["total", "unread", "offline"]


def add(db: Connection, what: What, ids: array[int], step: int) -> None:
    """Add `step` for each listed article of `ids`: to every source that carries it, and once to that of all."""
    if not ids:
        return
    given = (apsw.carray(ids),)
    rows = db.all(
        f"""SELECT source_id, count(*) FROM carray(?) CROSS JOIN membership INDEXED BY membership_article
            ON article_id = value WHERE {_listed(db)} GROUP BY source_id""",
        given,
    )
    every = db.value(f"SELECT count(*) FROM carray(?) WHERE {_listed(db)}", given)
    bump(db, what, [(0, step * every), *[(source_id, n * step) for source_id, n in rows]])


def _listed(db: Connection) -> str:
    """The condition that leaves hidden articles out; most libraries have none, and asking 100,000 times costs."""
    some = db.value("SELECT EXISTS (SELECT 1 FROM article WHERE hidden = 1)")
    return "value NOT IN (SELECT id FROM article WHERE hidden = 1)" if some else "1"


def bump(db: Connection, what: What, steps: Iterable[tuple[int, int]]) -> None:
    """Add to the counters of sources."""
    db.many(
        f"""INSERT INTO tally(source_id, {what}) VALUES (?1, ?2)
            ON CONFLICT(source_id) DO UPDATE SET {what} = {what} + ?2""",
        steps,
    )


def add_new(db: Connection, source_id: int, count: int, offline: int) -> None:
    """Count articles of one source that were not there before, all of them unread and listed."""
    db.many(
        """INSERT INTO tally(source_id, total, unread, offline) VALUES (?1, ?2, ?2, ?3) ON CONFLICT(source_id)
           DO UPDATE SET total = total + ?2, unread = unread + ?2, offline = offline + ?3""",
        [(0, count, offline), (source_id, count, offline)],
    )


def read(db: Connection) -> tuple[int, int, int]:
    """Total, unread and offline of everything listed."""
    total, unread, offline = db.all("SELECT total, unread, offline FROM tally WHERE source_id = 0")[0]
    return total, unread, offline


def expected(db: Connection) -> dict[int, tuple[int, int, int]]:
    """What the counters should say, counted from the tables."""
    flags = """count(*), count(u.article_id), sum(a.offline) FROM {carried}
               LEFT JOIN unread u ON u.article_id = a.id WHERE a.hidden = 0"""
    every = db.all("SELECT 0, " + flags.format(carried="article a"))
    carried = flags.format(carried="membership m JOIN article a ON a.id = m.article_id")
    each = db.all(f"SELECT m.source_id, {carried} GROUP BY m.source_id")
    return {source_id: (total, unread, offline or 0) for source_id, total, unread, offline in [*every, *each]}


def count_again(db: Connection) -> None:
    """Set every counter right, in the transaction of who calls."""
    rows = expected(db)
    db.run("UPDATE tally SET total = 0, unread = 0, offline = 0")
    db.many("INSERT OR REPLACE INTO tally VALUES (?, ?, ?, ?)", [(key, *value) for key, value in rows.items()])
