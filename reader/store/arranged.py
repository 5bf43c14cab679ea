"""Orders of a list that are not by date alone: by source, and what has been unread the longest first.

Each asks for what a list needs first and stops when it has that many, so that the first screen does not wait for all.
"""

from __future__ import annotations

from array import array

import apsw

from reader.query import And, Is, Named, Node
from reader.store import select
from reader.store.connect import Connection
from reader.store.plain import plain

_SOURCES = """
SELECT s.id, coalesce(nullif(f.title, ''), nullif(s.title, ''), s.url)
FROM source s LEFT JOIN subscription f ON f.source_id = s.id
"""
_OWN = "SELECT value FROM carray(?) CROSS JOIN article a ON a.id = value WHERE a.source_id = ? ORDER BY value DESC"


def by_source(db: Connection, query: Node, limit: int) -> array[int]:
    """Source by source in the order of their names, newest first in each; an article stands once."""
    found: array[int] = array("q")
    for source_id, _name in sorted(db.all(_SOURCES), key=lambda row: (plain(row[1]), row[0])):
        if limit and len(found) >= limit:
            break
        some = select.ids(db, And((query, Named("source", f"={source_id}"))))
        if some:
            found.extend(db.column(_OWN, (apsw.carray(some), source_id)))
    return found[:limit] if limit else found


def waiting_first(db: Connection, query: Node, limit: int) -> array[int]:
    """The unread ones, oldest first; then the others, newest first."""
    unread = select.ids(db, And((query, Is("unread"))), limit=limit, sort="oldest")
    if limit and len(unread) == limit:
        return unread
    return unread + select.ids(db, And((query, Is("read"))), limit=limit - len(unread) if limit else 0)
