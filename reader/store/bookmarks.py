"""Bookmarks: that the person kept an article, and how. Taking one away only marks it, so that it can come back."""

from __future__ import annotations

import time
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from reader.errors import NotFound
from reader.i18n import _
from reader.model import Bookmark
from reader.store.connect import Connection
from reader.store.ids import ulid

if TYPE_CHECKING:
    from reader.store.journal import Change

_COLUMNS = "id, article_id, created_at, folder, note, read_later, archived"


def of(db: Connection, article_id: int) -> Bookmark | None:
    """The bookmark of an article."""
    found = db.one(f"SELECT {_COLUMNS} FROM bookmark WHERE article_id = ? AND deleted_at IS NULL", (article_id,))
    if found is None:
        return None
    key, article, created, folder, note, read_later, archived = found
    return Bookmark(key, article, datetime.fromtimestamp(created, UTC), folder, note, bool(read_later), bool(archived))


def set_bookmark(change: Change, article_id: int, on: bool, folder: str) -> bool:
    """Bookmark an article or stop to; whether anything changed. An empty folder leaves it where it is."""
    now = int(time.time())
    found = change.db.one("SELECT deleted_at, folder FROM bookmark WHERE article_id = ?", (article_id,))
    if found is None:
        if on:
            row = {"id": ulid(), "article_id": article_id, "created_at": now, "modified_at": now, "folder": folder}
            change.add("bookmark", article_id, row, absent={"deleted_at": now}, present={"deleted_at": None})
        return on
    kept = found[0] is None
    if kept == on and (not folder or folder == found[1]):
        return False
    values = {"deleted_at": None if on else now, "folder": folder or found[1]}
    if on and not kept:
        values["created_at"] = now
    return change.put("bookmark", article_id, **values, modified_at=now)


def keep(change: Change, article_id: int, **values: object) -> bool:
    """Set folder, note, read_later, archived or created of a bookmark; whether anything changed."""
    before = of(change.db, article_id)
    if before is None:
        raise NotFound(_("This article is not bookmarked: b bookmarks it."))
    given = {name: int(value) if isinstance(value, bool) else value for name, value in values.items()}
    if isinstance(created := given.pop("created", None), datetime):
        given["created_at"] = int(created.timestamp())
    if all(getattr(before, name) == value for name, value in values.items()):
        return False
    return change.put("bookmark", article_id, **given, modified_at=int(time.time()))


def folders(db: Connection) -> list[str]:
    """The folders that bookmarks are in, by name."""
    return db.column("SELECT DISTINCT folder FROM bookmark WHERE deleted_at IS NULL AND folder <> '' ORDER BY folder")
