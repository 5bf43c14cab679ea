"""Counts for a picture of one's reading: what arrived and was opened, by day, hour and source."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from reader.store.connect import Connection
from reader.store.ids import first_id

_BY_SOURCE = """
SELECT s.id, coalesce(nullif(f.title, ''), nullif(s.title, ''), s.url),
       (SELECT max(article_id) FROM membership WHERE source_id = s.id),
       coalesce(n.arrived, 0), coalesce(n.arrived - n.unread, 0), coalesce(n.opened, 0)
FROM subscription f JOIN source s ON s.id = f.source_id LEFT JOIN (
    SELECT a.source_id, count(*) AS arrived, count(u.article_id) AS unread, count(o.opened_at) AS opened
    FROM article a LEFT JOIN unread u ON u.article_id = a.id LEFT JOIN state o ON o.article_id = a.id
    WHERE a.id >= ? AND a.hidden = 0 GROUP BY a.source_id) n ON n.source_id = s.id
WHERE f.removed_at IS NULL
"""


def published(db: Connection, instants: Sequence[float]) -> list[int]:
    """How many listed articles were published between each of these instants and the next."""
    bounds = [first_id(each) for each in instants]
    sql = "SELECT count(*) FROM article INDEXED BY article_listed WHERE hidden = 0 AND id >= ? AND id < ?"
    return [db.value(sql, pair) for pair in pairwise(bounds)]


def opened(db: Connection, since: float) -> list[int]:
    """When articles were opened since an instant, in seconds since 1970."""
    return db.column("SELECT opened_at FROM state WHERE opened_at >= ?", (int(since),))


def by_source(db: Connection, since: float) -> list[tuple[int, str, int | None, int, int, int]]:
    """(id, title, newest article, published since, of these read, opened) of each source that is followed."""
    rows = db.all(_BY_SOURCE, (first_id(since),))
    return [(row[0], row[1], row[2], row[3], row[4], row[5]) for row in rows]
