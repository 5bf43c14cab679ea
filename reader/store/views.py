"""Saved searches. Removing one only marks it, so that it can come back."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from reader.errors import NotFound
from reader.i18n import _
from reader.model import View
from reader.store.connect import Connection
from reader.store.ids import ulid

if TYPE_CHECKING:
    from reader.store.journal import Change


def saved(db: Connection) -> list[View]:
    """In the person's order."""
    sql = "SELECT id, name, query, key FROM saved_view WHERE deleted_at IS NULL ORDER BY position, id"
    return [View(*row) for row in db.all(sql)]


def save(change: Change, name: str, query: str, key: str) -> View:
    """A new view, or another query for the one of this name."""
    db, now = change.db, int(time.time())
    found = db.value("SELECT id FROM saved_view WHERE name = ? AND deleted_at IS NULL", (name,))
    if found:
        change.put("saved_view", found, query=query, key=key)
        return View(found, name, query, key)
    position = db.value("SELECT 1 + coalesce(max(position), 0) FROM saved_view")
    view = View(ulid(), name, query, key)
    row = {"id": view.id, "name": name, "query": query, "key": key, "position": position}
    change.add("saved_view", view.id, row, absent={"deleted_at": now}, present={"deleted_at": None})
    return view


def remove(change: Change, view_id: str) -> None:
    """Take a view away."""
    change.put("saved_view", view_id, deleted_at=int(time.time()))


def name(db: Connection, view_id: str) -> str:
    """What a view is called. NotFound without one."""
    found = db.value("SELECT name FROM saved_view WHERE id = ? AND deleted_at IS NULL", (view_id,))
    if found is None:
        raise NotFound(_("There is no saved search {id}.").format(id=view_id))
    return str(found)
