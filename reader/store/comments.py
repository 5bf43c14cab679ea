"""Comments: what the person wrote. Every wording is kept; deleting only marks."""

from __future__ import annotations

import time
from array import array
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from feeds.text import fold
from reader.errors import NotFound
from reader.i18n import _
from reader.model import Anchor, Comment, CommentKind, Placement
from reader.store import listed, search
from reader.store.connect import Connection
from reader.store.ids import ulid

if TYPE_CHECKING:
    from reader.store.journal import Change

COLUMNS = """
SELECT c.id, c.article_id, c.body, c.created_at, c.modified_at, c.kind, c.parent_id, c.deleted_at, c.author, c.colour,
       a.title, (SELECT group_concat(name, char(10)) FROM tag JOIN comment_tag ON tag_id = tag.id
                 WHERE comment_id = c.id),
       n.revision_id, n.start, n."end", n.exact, n.prefix, n.suffix, n.block, n.photo,
       a.revision_id, p.status, p.start, p."end", p.exact, p.block,
       h.start, h."end", h.exact, h.prefix, h.suffix, h.block, h.photo
FROM comment c JOIN article a ON a.id = c.article_id LEFT JOIN anchor n ON n.comment_id = c.id
     LEFT JOIN placement p ON p.comment_id = c.id AND p.revision_id = a.revision_id
     LEFT JOIN reattachment h ON h.comment_id = c.id AND h.revision_id = a.revision_id
"""


def of(db: Connection, article_id: int) -> list[Comment]:
    """The comments on an article, oldest first; a deleted one stays while anything is said under it."""
    sql = f"""WITH RECURSIVE above(id) AS (
                SELECT parent_id FROM comment WHERE article_id = ?1 AND deleted_at IS NULL AND parent_id IS NOT NULL
                UNION SELECT c.parent_id FROM above JOIN comment c ON c.id = above.id WHERE c.parent_id IS NOT NULL)
              {COLUMNS} WHERE c.article_id = ?1 AND (c.deleted_at IS NULL OR c.id IN above)
              ORDER BY c.created_at, c.n"""
    if not db.value("SELECT 1 FROM comment WHERE article_id = ? AND deleted_at IS NULL LIMIT 1", (article_id,)):
        return []
    return [read(row) for row in db.all(sql, (article_id,))]


def read(row: tuple[Any, ...]) -> Comment:
    """A row of COLUMNS as a comment. Of a deleted one neither words nor highlight are left, only where it stood."""
    (key, article_id, body, created, modified, kind, parent, deleted, author, colour, title, tag_lines, *places) = row
    anchor, place, status, near = _places(*places)
    return Comment(
        id=key,
        article_id=article_id,
        body="" if deleted else body,
        created=_instant(created),
        modified=_instant(modified),
        kind="passage" if deleted and kind == "highlight" else kind,
        parent_id=parent or "",
        anchor=anchor,
        place=place,
        status=status,
        near=near,
        deleted=_instant(deleted) if deleted else None,
        author=author,
        colour=colour,
        tags=tuple(sorted(tag_lines.split("\n"))) if tag_lines else (),
        article_title=title,
    )


def _places(*columns: Any) -> tuple[Anchor | None, Anchor | None, Placement, int]:
    """The anchor as made, where it is in the text shown, how that was found, and where it was if it is not."""
    made, (shown, status, start, end, exact, block), by_hand = columns[:8], columns[8:14], columns[14:]
    if made[0] is None:
        return None, None, "exact", 0
    anchor = Anchor(*made)
    if by_hand[0] is not None:
        return anchor, Anchor(shown, *by_hand), "moved", 0
    if status == "orphan":
        return anchor, None, status, start
    if status is not None:
        return anchor, Anchor(shown, start, end, exact, block=block, photo=anchor.photo), status, 0
    return anchor, anchor if anchor.revision_id == shown and is_found(anchor) else None, "exact", 0


def is_found(anchor: Anchor) -> bool:
    """Whether an anchor says where it is; one that was imported may have nothing but its words."""
    return anchor.start < anchor.end or bool(anchor.photo)


def one(db: Connection, comment_id: str, *, deleted: bool = False) -> Comment:
    """The comment of an id. NotFound when it is not there, or deleted and not `deleted`."""
    found = db.one(f"{COLUMNS} WHERE c.id = ? AND (? OR c.deleted_at IS NULL)", (comment_id, deleted))
    if found is None:
        raise _no_comment(comment_id)
    return read(found)


def article_of(db: Connection, comment_id: str) -> int:
    """The article of a comment, deleted or not. NotFound when there is none."""
    found = db.value("SELECT article_id FROM comment WHERE id = ?", (comment_id,))
    if found is None:
        raise _no_comment(comment_id)
    return int(found)


def _no_comment(comment_id: str) -> NotFound:
    text = _("There is no comment {id}; newsreader comments shows what there is.")
    return NotFound(text.format(id=comment_id))


def history(db: Connection, comment_id: str) -> list[tuple[datetime, str]]:
    """Every wording, oldest first."""
    rows = db.all("SELECT edited_at, body FROM comment_revision WHERE comment_id = ? ORDER BY seq", (comment_id,))
    return [(_instant(at), body) for at, body in rows]


def write(
    change: Change,
    article_id: int,
    body: str,
    parent_id: str,
    anchor: Anchor | None,
    key: str = "",
    created: datetime | None = None,
    colour: str = "",
    modified: datetime | None = None,
) -> str:
    """A new comment, or one from an export with its own time, and its own id unless that is taken. Its id."""
    now = round(created.timestamp() * 1000) if created else _now()
    if not key or change.db.value("SELECT 1 FROM comment WHERE id = ?", (key,)):
        key = ulid()
    kind: CommentKind = "reply" if parent_id else "article"
    if anchor:
        kind = "photo" if anchor.photo else "passage" if body else "highlight"
    row = {
        "id": key,
        "article_id": article_id,
        "kind": kind,
        "parent_id": parent_id or None,
        "body": body,
        "colour": colour,
        "created_at": now,
        "modified_at": max(now, round(modified.timestamp() * 1000)) if modified else now,
    }
    change.add("comment", key, row, absent={"deleted_at": now}, present={"deleted_at": None})
    if anchor:
        change.db.run(
            """INSERT INTO anchor(comment_id, revision_id, block, start, "end", exact, prefix, suffix, photo)
               VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)""",
            (
                *(key, anchor.revision_id, anchor.block, anchor.start, anchor.end),
                *(anchor.exact, anchor.prefix, anchor.suffix, anchor.photo),
            ),
        )
        reindex(change.db, key)
    _keep_wording(change.db, key, body, now)
    return key


def edit(change: Change, comment_id: str, body: str) -> bool:
    """Another wording; False when it is the same."""
    if one(change.db, comment_id).body == body:
        return False
    now = _now()
    change.put("comment", comment_id, body=body, modified_at=now)
    _keep_wording(change.db, comment_id, body, now)
    return True


def delete(change: Change, comment_id: str) -> None:
    """Mark as deleted; replies stay."""
    change.put("comment", comment_id, deleted_at=_now())


def _keep_wording(db: Connection, comment_id: str, body: str, now: int) -> None:
    db.run(
        """INSERT INTO comment_revision(comment_id, seq, body, edited_at)
           VALUES (?1, 1 + (SELECT count(*) FROM comment_revision WHERE comment_id = ?1), ?2, ?3)""",
        (comment_id, body, now),
    )


def reindex(db: Connection, comment_id: str) -> None:
    """Bring the indexes of comments and of their article up to what the comment says now."""
    if (article_id := index(db, comment_id)) is not None:
        search.reindex(db, article_id)
        listed.settle(db, array("q", [article_id]))


def index(db: Connection, comment_id: str) -> int | None:
    """Bring the index of comments up to what this one says; its article."""
    found = db.one(
        """SELECT c.n, c.article_id, c.body, c.deleted_at, n.exact
           FROM comment c LEFT JOIN anchor n ON n.comment_id = c.id WHERE c.id = ?""",
        (comment_id,),
    )
    if found is None:
        return None
    n, article_id, body, deleted, exact = found
    db.run("DELETE FROM comment_fts WHERE rowid = ?", (n,))
    if deleted is None:
        db.run("INSERT INTO comment_fts(rowid, body, exact) VALUES (?, ?, ?)", (n, fold(body), fold(exact or "")))
    return int(article_id)


def _now() -> int:
    return int(time.time() * 1000)


def _instant(milliseconds: int) -> datetime:
    return datetime.fromtimestamp(milliseconds / 1000, UTC)


def every(db: Connection) -> Iterator[Comment]:
    """Every comment, oldest first, a page at a time."""
    last = 0
    while True:
        page = db.all(
            f"{COLUMNS.replace('SELECT', 'SELECT c.n,', 1)} WHERE c.n > ? AND c.deleted_at IS NULL "
            "ORDER BY c.n LIMIT 500",
            (last,),
        )
        if not page:
            return
        last = page[-1][0]
        yield from [read(row[1:]) for row in page]
