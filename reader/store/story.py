"""Which articles are one story: what lists ask. How stories are found: stories.py."""

from __future__ import annotations

from array import array
from typing import TYPE_CHECKING

import apsw

from reader.store.connect import Connection

if TYPE_CHECKING:
    from reader.store.journal import Change

ALL = 5_000
"""From so many ids on the whole table is read rather than looked up."""


def among(db: Connection, ids: array[int]) -> dict[int, int]:
    """The story of each of these articles that belongs to one."""
    if len(ids) > ALL:
        return dict(db.all("SELECT article_id, story_id FROM story WHERE apart = 0"))
    sql = "SELECT article_id, story_id FROM carray(?) CROSS JOIN story ON article_id = value WHERE apart = 0"
    return dict(db.all(sql, (apsw.carray(ids),))) if ids else {}


def members(db: Connection, article_id: int) -> array[int]:
    """All articles of the story of this one, newest first; empty when it belongs to none."""
    sql = """SELECT o.article_id FROM story t CROSS JOIN story o ON o.story_id = t.story_id
             WHERE t.article_id = ? AND t.apart = 0 AND o.apart = 0 ORDER BY o.article_id DESC"""
    found = array("q", db.column(sql, (article_id,)))
    return found if len(found) > 1 else array("q")


def take_out(change: Change, article_id: int) -> bool:
    """Make an article stand for itself, whatever it resembles; False when it does."""
    if not members(change.db, article_id):
        return False
    return change.put("story", article_id, apart=1)
