"""What was removed and can be had back: sources, bookmarks, comments."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from reader.errors import NotFound
from reader.i18n import _
from reader.model import Trashed
from reader.store.connect import Connection

if TYPE_CHECKING:
    from reader.store.journal import Change

_TABLES = {
    "source": ("subscription", "source_id"),
    "bookmark": ("bookmark", "article_id"),
    "comment": ("comment", "id"),
}
_EVERY = """
SELECT 'source', s.id, coalesce(nullif(f.title, ''), nullif(s.title, ''), s.url), s.url, f.removed_at
FROM subscription f JOIN source s ON s.id = f.source_id WHERE f.removed_at IS NOT NULL AND s.kind = 'feed'
UNION ALL
SELECT 'bookmark', b.article_id, a.title, b.note, b.deleted_at
FROM bookmark b JOIN article a ON a.id = b.article_id WHERE b.deleted_at IS NOT NULL
UNION ALL
SELECT 'comment', c.id, coalesce(nullif(c.body, ''), n.exact, ''), a.title, c.deleted_at / 1000
FROM comment c JOIN article a ON a.id = c.article_id LEFT JOIN anchor n ON n.comment_id = c.id
WHERE c.deleted_at IS NOT NULL
"""


def every(db: Connection, limit: int) -> list[Trashed]:
    """What was removed, the last first."""
    rows = db.all(f"SELECT * FROM ({_EVERY}) ORDER BY 5 DESC LIMIT ?", (limit,))
    return [
        Trashed(kind, str(key), title, about, datetime.fromtimestamp(at, UTC)) for kind, key, title, about, at in rows
    ]


def restore(change: Change, kind: str, key: str) -> None:
    """Have it back as it was. Raises NotFound for what is not in the trash any more."""
    table, column = _TABLES[kind]
    removed = "removed_at" if kind == "source" else "deleted_at"
    if not change.db.value(f"SELECT 1 FROM {table} WHERE {column} = ? AND {removed} IS NOT NULL", (key,)):
        raise NotFound(_("This is not in the trash any more."))
    if kind == "source":
        change.follow(int(key), True)
    else:
        change.put(table, int(key) if kind == "bookmark" else key, deleted_at=None)
