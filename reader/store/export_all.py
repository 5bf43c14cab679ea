"""Everything kept, as plain values for an archive: a line a source, tag, article, view and rule. See docs/archive.md.

A line is what its rows say, by the names of their columns; articles carry their texts, and what was done to them and
written on them. Sources, articles and texts go by numbers that mean something inside the archive only.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from reader.store import articles, pictures, revisions, tags
from reader.store.connect import Connection

Line = dict[str, Any]
FORMAT = 1
PAGE = 200
_ANCHOR = 'block, start, "end", exact, prefix, suffix, photo'


def lines(db: Connection) -> Iterator[Line]:
    """Every line, sources first."""
    yield {"kind": "library", "format": FORMAT}
    yield from _sources(db)
    for tag in db.named("SELECT name, ulid, created_at FROM tag ORDER BY ulid"):
        yield {"kind": "tag", **tag}
    last = -1
    while ids := db.column("SELECT id FROM article WHERE id > ? ORDER BY id LIMIT ?", (last, PAGE)):
        with db.read():  # One state of each page; one of the whole library would keep the log from being tidied up.
            page = [_article(db, each) for each in ids]
        yield from page
        last = ids[-1]
    for view in db.named("SELECT * FROM saved_view WHERE deleted_at IS NULL ORDER BY position, id"):
        yield {"kind": "view", **view}
    for rule in db.named("SELECT * FROM rule WHERE deleted_at IS NULL ORDER BY id"):
        yield {"kind": "rule", **rule}
    gone = db.column("SELECT key FROM identity WHERE article_id IS NULL")
    for start in range(0, len(gone), 1_000):
        yield {"kind": "let go", "keys": gone[start : start + 1_000]}


def photos(db: Connection) -> list[Line]:
    """The photos that are kept, by their addresses."""
    return db.named("SELECT url, hash FROM picture WHERE hash NOT IN ('', ?) ORDER BY url", (pictures.SAMPLE,))


def files(db: Connection) -> Iterator[tuple[str, Path]]:
    """The photos that are kept: their content's name and their file."""
    for name in db.column("SELECT DISTINCT hash FROM picture WHERE hash NOT IN ('', ?)", (pictures.SAMPLE,)):
        if (file := pictures.file_of(db, name)).is_file():
            yield name, file


def _row(db: Connection, sql: str, args: tuple[Any, ...]) -> Line | None:
    return next(iter(db.named(sql, args)), None)


def _sources(db: Connection) -> Iterator[Line]:
    for source in db.named("SELECT * FROM source ORDER BY id"):
        given = (source["id"],)
        yield {
            **source,
            "kind": "source",
            "type": source["kind"],
            "yours": _row(db, "SELECT * FROM subscription WHERE source_id = ?", given),
            "visit": _row(db, "SELECT * FROM visit WHERE source_id = ?", given),
        }


def _article(db: Connection, key: int) -> Line:
    given = (key,)
    [article] = db.named("SELECT * FROM article WHERE id = ?", given)
    texts = db.named("SELECT * FROM revision WHERE article_id = ? ORDER BY seq", given)
    seq = {text["id"]: text["seq"] for text in texts}
    state = _row(db, "SELECT * FROM state WHERE article_id = ?", given)
    for name in ("revision_id", "feed_revision_id", "page_revision_id"):
        article[name] = seq.get(article[name])
    for name in ("revision_id", "before_id") if state else ():
        state[name] = seq.get(state[name])  # type: ignore[index]
    if article["guid"] == articles.AS_LINK:
        article["guid"] = article["link"]
    return {
        **article,
        **{name: json.loads(article[name]) for name in ("authors", "tags", "enclosures")},
        "kind": "article",
        "texts": [_text(text) for text in texts],
        "carried_by": db.all("SELECT source_id, content_hash FROM membership WHERE article_id = ?", given),
        "keys": db.column("SELECT key FROM identity WHERE article_id = ? ORDER BY key", given),
        "read": not db.value("SELECT EXISTS (SELECT 1 FROM unread WHERE article_id = ?)", given),
        "muted": bool(db.value("SELECT EXISTS (SELECT 1 FROM muted WHERE article_id = ?)", given)),
        "state": state,
        "bookmark": _row(db, "SELECT * FROM bookmark WHERE article_id = ?", given),
        "story": _row(db, "SELECT story_id, apart FROM story WHERE article_id = ?", given),
        "own_tags": list(own_tags := tags.of(db, key)),
        "tagged_at": list(own_tags.values()),
        "comments": [
            _comment(db, each, seq) for each in db.named("SELECT * FROM comment WHERE article_id = ? ORDER BY n", given)
        ],
        "drafts": [_draft(each, seq) for each in db.named("SELECT * FROM draft WHERE article_id = ?", given)],
    }


def _text(text: Line) -> Line:
    shown = {name: text[name] for name in ("id", "seq", "origin", "arrived_at", "title", "lead", "status")}
    return {**shown, "blocks": json.loads(revisions.as_text(text["blocks"]))}


def _comment(db: Connection, comment: Line, seq: dict[int, int]) -> Line:
    given = (comment["id"],)
    places = 'revision_id AS seq, status, start, "end", score, method, confirmed, block, exact'
    anchor, moved = (
        _row(db, f"SELECT revision_id AS seq, {_ANCHOR} FROM {table} WHERE comment_id = ?", given)
        for table in ("anchor", "reattachment")
    )
    found = db.named(f"SELECT {places} FROM placement WHERE comment_id = ?", given)
    return {
        **{name: value for name, value in comment.items() if name != "article_id"},
        "tags": list(own_tags := tags.of_comment(db, comment["id"])),
        "tagged_at": list(own_tags.values()),
        "wordings": db.all("SELECT body, edited_at FROM comment_revision WHERE comment_id = ? ORDER BY seq", given),
        "anchor": _numbered(anchor, seq),
        "put_at": _numbered(moved, seq),
        "places": [_numbered(each, seq) for each in found],
    }


def _numbered(place: Line | None, seq: dict[int, int]) -> Line | None:
    return {**place, "seq": seq.get(place["seq"])} if place else None


def _draft(draft: Line, seq: dict[int, int]) -> Line:
    anchor = json.loads(draft["anchor"]) if draft["anchor"] else None
    if anchor:
        anchor = {**anchor, "seq": seq.get(anchor.pop("revision_id"))}
    return {name: draft[name] for name in ("parent_id", "comment_id", "body", "modified_at")} | {"anchor": anchor}
