"""Comments over all articles by query: words in them, what they are, and what a query can ask of their articles."""

from __future__ import annotations

import re

from reader.model import Comment
from reader.query import And, Between, Named, Node, Not, Or, Text, parse
from reader.store import comments, matching, select
from reader.store.connect import Connection
from reader.store.select import Part
from reader.store.tags import folded

_KINDS = {name: f"c.kind = '{name}'" for name in ("passage", "highlight", "photo", "reply")}
_STATES = _KINDS | {
    "orphan": """c.id IN (SELECT p.comment_id FROM placement p INDEXED BY placement_orphan
                 JOIN comment o ON o.id = p.comment_id JOIN article b ON b.id = o.article_id
                 WHERE p.status = 'orphan' AND p.revision_id = b.revision_id)
                 AND NOT EXISTS (SELECT 1 FROM reattachment h WHERE h.comment_id = c.id
                 AND h.revision_id = a.revision_id)""",
    "edited": "EXISTS (SELECT 1 FROM comment_revision r WHERE r.comment_id = c.id AND r.seq > 1)",
}
STATES = tuple(_STATES)
"""What `is:` takes for comments beside what it takes for articles."""
_STATE = re.compile(rf"(?<!\S)(-?)is:({'|'.join(STATES)})(?!\S)")


def find(db: Connection, query: str, limit: int) -> list[Comment]:
    """Comments newest first. Raises QueryError."""
    tests = [Part(f"NOT ({_STATES[state]})" if no else _STATES[state]) for no, state in _STATE.findall(query)]
    tests.append(_said(parse(_STATE.sub(lambda found: " " * len(found[0]), query))))
    where = " AND ".join(["c.deleted_at IS NULL", *[f"({each.sql})" for each in tests]])
    # Only what is shown is looked up whole.
    rows = db.all(
        f"""{comments.COLUMNS} JOIN (
                SELECT c.n AS k FROM comment c JOIN article a ON a.id = c.article_id
                WHERE {where} ORDER BY c.created_at DESC, c.n DESC LIMIT ?) ON k = c.n
            ORDER BY c.created_at DESC, c.n DESC""",
        (*[arg for each in tests for arg in each.args], limit or -1),
    )
    return [comments.read(row) for row in rows]


def _said(node: Node) -> Part:
    """The condition on a comment `c`. Words, tags and dates are its own, everything else asks about its article."""
    match node:
        case Text(text=text, field="" | "comment") if matching.has_word(text):
            sql = "c.n IN (SELECT rowid FROM comment_fts WHERE comment_fts MATCH ?)"
            return Part(sql, (matching.phrase(text),))
        case Named(field="tag", name=name):
            tag = "tag_id = (SELECT id FROM tag WHERE folded = ?)"
            sql = f"""c.article_id IN (SELECT article_id FROM article_tag WHERE {tag})
                      OR c.id IN (SELECT comment_id FROM comment_tag WHERE {tag})"""
            return Part(sql, (folded(name), folded(name)))
        case Between(start=start, end=end):
            ends = ((" >= ?", start), (" < ?", end))
            given = [(sql, int(instant.timestamp() * 1000)) for sql, instant in ends if instant]
            return Part(
                " AND ".join([f"c.created_at{sql}" for sql, _at in given]) or "1", tuple([at for _sql, at in given])
            )
        case Not():
            inner = _said(node.part)
            return Part(f"NOT ({inner.sql})", inner.args)
        case And(parts=parts) | Or(parts=parts):
            found = [_said(each) for each in parts]
            word, empty = (" AND ", "1") if isinstance(node, And) else (" OR ", "0")
            sql = word.join([f"({each.sql})" for each in found]) or empty
            return Part(sql, tuple([arg for each in found for arg in each.args]))
    return select.test(node, "c.article_id")
