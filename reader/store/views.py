"""Saved searches. Removing one only marks it, so that it can come back."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from reader.errors import NotFound, ReaderError
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


def one(db: Connection, view_id: str) -> View:
    """The saved search of an id. NotFound without one."""
    found = next((view for view in saved(db) if view.id == view_id), None)
    if found is None:
        raise NotFound(_("There is no saved search {id}.").format(id=view_id))
    return found


def set_view(change: Change, view: View) -> bool:
    """Another name, query or key; a key that another one has is taken from it."""
    others = [each for each in saved(change.db) if each.id != view.id]
    if view.name in [each.name for each in others]:
        raise ReaderError(_("There is a saved search “{name}” already; choose another name.").format(name=view.name))
    for each in others:
        if view.key and each.key == view.key:
            change.put("saved_view", each.id, key="")
    return change.put("saved_view", view.id, name=view.name, query=view.query, key=view.key)


def shift(change: Change, view_id: str, step: int) -> bool:
    """One place up or down; False at the end."""
    views = [view.id for view in saved(change.db)]
    place = views.index(view_id)
    if not 0 <= place + step < len(views):
        return False
    views.insert(place + step, views.pop(place))
    for n, each in enumerate(views, 1):
        change.put("saved_view", each, position=n)
    return True


def remove(change: Change, view_id: str) -> None:
    """Take a view away."""
    change.put("saved_view", view_id, deleted_at=int(time.time()))
