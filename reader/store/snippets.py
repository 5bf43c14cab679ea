"""What a search found in an article, in a line: the piece of its text, captions or comments with the words."""

from __future__ import annotations

from collections.abc import Iterator

from feeds.encode import captions, plain_text
from reader import matches
from reader.query import Node
from reader.store import revisions
from reader.store.connect import Connection


def of(db: Connection, article_id: int, query: Node, width: int) -> matches.Snippet:
    """The snippet of an article for a query; empty when only its headline says the words, or it asks for none."""
    wanted = matches.terms(query)
    return matches.snippet(_pieces(db, article_id), wanted, width or matches.WIDTH) if wanted else matches.Snippet()


def _pieces(db: Connection, article_id: int) -> Iterator[str]:
    """Lead, paragraphs, captions, the person's own comments, authors."""
    found = db.one(
        "SELECT r.lead, r.id, a.authors FROM article a JOIN revision r ON r.id = a.revision_id WHERE a.id = ?",
        (article_id,),
    )
    if found is None:
        return
    lead, revision_id, authors = found
    yield lead
    blocks = revisions.blocks(db, revision_id)
    yield from filter(None, plain_text(blocks).split("\n"))
    yield from captions(blocks)
    yield from db.column("SELECT body FROM comment WHERE article_id = ? AND deleted_at IS NULL", (article_id,))
    yield authors.strip("[]").replace('"', "")
