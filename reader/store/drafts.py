"""Half-typed comments, on disk until they are saved or thrown away: keyed by exactly the place they belong to."""

from __future__ import annotations

import json
import time
from dataclasses import asdict
from datetime import UTC, datetime
from typing import Any

from reader.model import Anchor, Draft
from reader.store.connect import Connection

_COLUMNS = "article_id, body, parent_id, comment_id, anchor, modified_at"


def key(article_id: int, parent_id: str, comment_id: str, anchor: Anchor | None) -> str:
    """The place of a draft: one for each article, reply, edit and passage."""
    passage = f"{anchor.revision_id}-{anchor.start}-{anchor.end}" if anchor else ""
    return f"{article_id}/{parent_id}/{comment_id}/{passage}"


def save(db: Connection, draft: Draft) -> None:
    """Keep a draft; an empty body forgets it."""
    place = key(draft.article_id, draft.parent_id, draft.comment_id, draft.anchor)
    with db.write():
        if not draft.body.strip():
            forget(db, place)
            return
        anchor = json.dumps(asdict(draft.anchor), ensure_ascii=False) if draft.anchor else ""
        db.run(
            f"INSERT OR REPLACE INTO draft(key, {_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?)",
            (place, draft.article_id, draft.body, draft.parent_id, draft.comment_id, anchor, int(time.time() * 1000)),
        )


def forget(db: Connection, place: str) -> None:
    """Throw a draft away, in the transaction of what made it needless."""
    db.run("DELETE FROM draft WHERE key = ?", (place,))


def find(db: Connection, place: str) -> Draft | None:
    """The draft of a place."""
    found = db.one(f"SELECT {_COLUMNS} FROM draft WHERE key = ?", (place,))
    return _read(found) if found else None


def every(db: Connection) -> list[Draft]:
    """All drafts, the last touched first."""
    return [_read(row) for row in db.all(f"SELECT {_COLUMNS} FROM draft ORDER BY modified_at DESC")]


def _read(row: tuple[Any, ...]) -> Draft:
    article_id, body, parent_id, comment_id, anchor, modified = row
    passage = Anchor(**json.loads(anchor)) if anchor else None
    return Draft(article_id, body, parent_id, comment_id, passage, datetime.fromtimestamp(modified / 1000, UTC))


def forget_edit(db: Connection, comment_id: str) -> None:
    """Throw away what was typed over a comment that is now saved."""
    db.run("DELETE FROM draft WHERE comment_id = ?", (comment_id,))
