"""The texts of articles: each edit by the publisher is a new revision; old ones stay while anything refers to them.

Blocks are compressed, see packing.py. The markup of a feed that they were made from is not kept, for nothing reads it;
before schema version 9 it followed the blocks in their frame, after a line's end. A whole page has a frame of its own,
so that opening the article need not unpack it.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import UTC, datetime

from feeds.encode import dump_json, images, load_blocks, plain_text
from feeds.model import Blocks, Entry
from reader.model import Revision
from reader.store import packing
from reader.store.connect import Connection
from reader.store.identity import digest


@dataclass(frozen=True, slots=True)
class Text:
    """A text made ready to be stored, away from the write lock."""

    title: str
    lead: str
    blocks: Blocks
    packed: bytes
    html: bytes
    hash: str
    plain: str
    captions: str
    photos: int
    status: str = "full"


def make(entry: Entry, html: bytes = b"", status: str = "full", plain: str = "") -> Text:
    """The stored form of an entry that has its blocks. `plain` is their text, if it is known."""
    photos = list(images(entry.blocks))
    plain = plain or plain_text(entry.blocks)
    photo_lines = "\n".join([each.caption for each in photos if each.caption])
    return Text(
        entry.title,
        entry.lead,
        entry.blocks,
        packing.pack(dump_json(entry.blocks).encode("utf-8", "replace")),
        packing.pack(html) if html else b"",
        digest("\x1e".join((entry.title, entry.lead, plain, photo_lines))),
        plain,
        photo_lines,
        len(photos),
        status,
    )


def insert(db: Connection, article_id: int, origin: str, text: Text, now: int) -> int:
    """A new revision after the ones there are. Its id."""
    db.run(
        """INSERT INTO revision(article_id, seq, origin, arrived_at, title, lead, status, text_hash, blocks, html)
           VALUES (?1, 1 + coalesce((SELECT max(seq) FROM revision WHERE article_id = ?1), 0),
                   ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)""",
        (article_id, origin, now, text.title, text.lead, text.status, text.hash, text.packed, text.html or None),
    )
    return db.new_id


def replace_blocks(db: Connection, revision_id: int, text: Text) -> None:
    """The same words with other addresses or markup: no edit a person could see, so no new revision."""
    db.run(
        "UPDATE revision SET blocks = ?, html = ?, status = ? WHERE id = ?",
        (text.packed, text.html or None, text.status, revision_id),
    )


def blocks(db: Connection, revision_id: int) -> Blocks:
    """The blocks of a revision, empty when it is not there."""
    packed = db.value("SELECT blocks FROM revision WHERE id = ?", (revision_id,))
    return unpack(packed) if packed else ()


def unpack(packed: bytes) -> Blocks:
    """Stored blocks as values."""
    return load_blocks(json.loads(packing.unpack(packed).partition(b"\n")[0]))


def source(db: Connection, revision_id: int) -> bytes:
    """What the blocks of a revision were made from; empty when that is not kept."""
    found = db.one("SELECT blocks, html FROM revision WHERE id = ?", (revision_id,))
    if found is None:
        return b""
    return packing.unpack(found[1]) if found[1] else packing.unpack(found[0]).partition(b"\n")[2]


def every(db: Connection, article_id: int) -> list[Revision]:
    """The texts of an article, the first that arrived first."""
    rows = db.all(
        """SELECT r.id, r.seq, r.origin, r.arrived_at, r.title, r.id = a.revision_id, coalesce(r.id = s.revision_id, 0)
           FROM revision r JOIN article a ON a.id = r.article_id LEFT JOIN state s ON s.article_id = a.id
           WHERE a.id = ? ORDER BY r.seq""",
        (article_id,),
    )
    return [
        Revision(key, seq, origin, datetime.fromtimestamp(at, UTC), title, bool(shown), bool(read))
        for key, seq, origin, at, title, shown, read in rows
    ]


def compared(db: Connection, article_id: int) -> int | None:
    """The text to compare the one shown with: what was read before it, else the first one of the same origin."""
    found: int | None = db.value(
        """SELECT coalesce(
               (SELECT iif(s.revision_id <> a.revision_id, s.revision_id, s.before_id) FROM state s
                WHERE s.article_id = a.id),
               (SELECT o.id FROM revision o JOIN revision r ON r.id = a.revision_id
                WHERE o.article_id = a.id AND o.origin = r.origin AND o.id <> r.id ORDER BY o.seq LIMIT 1))
           FROM article a WHERE a.id = ?""",
        (article_id,),
    )
    return found


def prune(db: Connection, article_id: int) -> None:
    """Let go of texts that are not shown, were not the last one read, and that no comment or bookmark refers to."""
    db.run(
        """DELETE FROM revision WHERE article_id = ?1
           AND id NOT IN (SELECT value FROM article, json_each(json_array(revision_id, feed_revision_id,
                          page_revision_id)) WHERE article.id = ?1 AND value IS NOT NULL)
           AND id NOT IN (SELECT value FROM state, json_each(json_array(revision_id, before_id))
                          WHERE article_id = ?1 AND value IS NOT NULL)
           AND NOT EXISTS (SELECT 1 FROM comment WHERE article_id = ?1)
           AND NOT EXISTS (SELECT 1 FROM bookmark WHERE article_id = ?1)""",
        (article_id,),
    )


def as_text(packed: bytes) -> str:
    """Stored blocks as the JSON they are."""
    return as_json(packed).decode("utf-8", "replace")


def as_json(packed: bytes) -> bytes:
    """The same in UTF-8, for looking through many of them."""
    return packing.unpack(packed).partition(b"\n")[0]
