"""The full-text index: what of an article goes in, and how a query's words are asked for."""

from __future__ import annotations

import json
from array import array
from collections.abc import Iterable
from dataclasses import dataclass

import apsw

from feeds.encode import captions, plain_text
from feeds.model import Block, Blocks, Embed, List, Quote, Table
from feeds.text import fold
from reader.store import revisions
from reader.store.connect import Connection
from reader.store.matching import FACET

_INSERT = (
    "INSERT INTO article_fts(rowid, title, body, captions, authors, comments, facets) VALUES (?, ?, ?, ?, ?, ?, ?)"
)


@dataclass(frozen=True, slots=True)
class Indexed:
    """An article's words as the index takes them."""

    title: str
    body: str
    captions: str
    authors: str
    facets: str


def words_of(
    title: str, lead: str, plain: str, caption_lines: str, blocks: Blocks, authors: Iterable[str], language: str
) -> Indexed:
    """The folded words of one text."""
    return Indexed(
        fold(title),
        fold(f"{lead}\n{plain}" if lead else plain),
        fold(caption_lines),
        fold(", ".join(authors)),
        " ".join([FACET + name for name in facets(blocks, language)]),
    )


def facets(blocks: Blocks, language: str) -> list[str]:
    """What `has:` and `lang:` ask for."""
    found = {kind for block in blocks for kind in _kinds(block)}
    return sorted(found) + ([f"lang{language[:2].lower()}"] if language else [])


def _kinds(block: Block) -> list[str]:
    match block:
        case Quote():
            return [kind for each in block.blocks for kind in _kinds(each)]
        case List():
            return [kind for item in block.items for each in item.blocks for kind in _kinds(each)]
        case Table():
            return ["table"]
        case Embed():
            return ["video"] if block.type == "video" else []
        case _:
            return ["photo"] if type(block).__name__ == "Image" else []


def add(db: Connection, rows: Iterable[tuple[int, Indexed]]) -> None:
    """Index new articles."""
    db.many(_INSERT, [(n, w.title, w.body, w.captions, w.authors, "", w.facets) for n, w in rows])


def reindex(db: Connection, article_id: int) -> None:
    """Index an article again from what is shown of it and the comments on it."""
    db.run("DELETE FROM article_fts WHERE rowid = ?", (article_id,))
    found = db.one(
        """SELECT r.id, r.title, r.lead, a.authors, a.language
           FROM article a JOIN revision r ON r.id = a.revision_id WHERE a.id = ?""",
        (article_id,),
    )
    if found is None:
        return
    revision_id, title, lead, authors, language = found
    blocks = revisions.blocks(db, revision_id)
    lines = "\n".join(captions(blocks))
    words = words_of(title, lead, plain_text(blocks), lines, blocks, json.loads(authors), language)
    own = db.column("SELECT body FROM comment WHERE article_id = ? AND deleted_at IS NULL", (article_id,))
    row = (article_id, words.title, words.body, words.captions, words.authors, fold("\n".join(own)), words.facets)
    db.run(_INSERT, row)


def forget(db: Connection, ids: array[int]) -> None:
    """Take articles out of the index."""
    db.run("DELETE FROM article_fts WHERE rowid IN (SELECT value FROM carray(?))", (apsw.carray(ids),))
