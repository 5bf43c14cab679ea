"""Comments over all articles by query: words in them, what they are, and what a query can ask of their articles."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

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
                 AND NOT EXISTS (SELECT 1 FROM reattachment h JOIN article b ON b.id = c.article_id
                 WHERE h.comment_id = c.id AND h.revision_id = b.revision_id)""",
    "edited": "EXISTS (SELECT 1 FROM comment_revision r WHERE r.comment_id = c.id AND r.seq > 1)",
}
_TAG = "tag_id = (SELECT id FROM tag WHERE folded = ?)"
_TAGGED = f"""
SELECT o.n FROM article_tag t CROSS JOIN comment o ON o.article_id = t.article_id WHERE {_TAG} AND o.deleted_at IS NULL
UNION ALL SELECT o.n FROM comment_tag t CROSS JOIN comment o ON o.id = t.comment_id WHERE {_TAG}
"""
LONG = 4_000
"""Comments of a list for which it is no longer worth to look each up and to put them in order."""
STATES = tuple(_STATES)
"""What `is:` takes for comments beside what it takes for articles."""
_STATE = re.compile(rf"(?<!\S)(-?)is:({'|'.join(STATES)})(?!\S)")


def find(db: Connection, query: str, limit: int) -> list[Comment]:
    """Comments newest first. Raises QueryError."""
    tests = [Part(f"NOT ({_STATES[state]})" if no else _STATES[state]) for no, state in _STATE.findall(query)]
    tests.append(_said(db, parse(_STATE.sub(lambda found: " " * len(found[0]), query))))
    where = " AND ".join(["c.deleted_at IS NULL", *[f"({each.sql})" for each in tests]])
    # Only what is shown is looked up whole.
    rows = db.all(
        f"""{comments.COLUMNS} JOIN (
                SELECT c.n AS k FROM comment c WHERE {where} ORDER BY c.created_at DESC, c.n DESC LIMIT ?) ON k = c.n
            ORDER BY c.created_at DESC, c.n DESC""",
        (*[arg for each in tests for arg in each.args], limit or -1),
    )
    return [comments.read(row) for row in rows]


def _said(db: Connection, node: Node) -> Part:
    """The condition on a comment `c`. Words, tags and dates are its own, everything else asks about its article."""
    if words := _words(node):
        return _among(db, "SELECT rowid FROM comment_fts WHERE comment_fts MATCH ?", (words,))
    match node:
        case Named(field="tag", name=name):
            return _among(db, _TAGGED, (folded(name), folded(name)))
        case Between(start=start, end=end):
            ends = ((" >= ?", start), (" < ?", end))
            given = [(sql, int(instant.timestamp() * 1000)) for sql, instant in ends if instant]
            return Part(
                " AND ".join([f"c.created_at{sql}" for sql, _at in given]) or "1", tuple([at for _sql, at in given])
            )
        case Not():
            inner = _said(db, node.part)
            return Part(f"NOT ({inner.sql})", inner.args)
        case And(parts=parts):
            # What the index can say at once it says at once: of two long lists only what is in both leaves it.
            wordy = [each for each in parts if _words(each.part if isinstance(each, Not) else each)]
            if len(wordy) > 1 and _words(And(tuple(wordy))):
                return _all(db, [And(tuple(wordy)), *[each for each in parts if each not in wordy]])
            return _all(db, parts)
        case Or(parts=parts):
            found = [_said(db, each) for each in parts]
            return Part(" OR ".join([f"({each.sql})" for each in found]) or "0", _args(found))
    return select.test(node, "c.article_id")


def _all(db: Connection, parts: Sequence[Node]) -> Part:
    found = [_said(db, each) for each in parts]
    return Part(" AND ".join([f"({each.sql})" for each in found]) or "1", _args(found))


def _args(parts: Sequence[Part]) -> tuple[Any, ...]:
    return tuple([arg for each in parts for arg in each.args])


def _among(db: Connection, sql: str, args: tuple[str, ...]) -> Part:
    """Comments of a list. A short one leads to them; of a long one most of the newest are in it, so those are tried."""
    long = db.value(f"SELECT count(*) FROM (SELECT 1 FROM ({sql}) LIMIT {LONG})", args) == LONG
    return Part(f"{'+' if long else ''}c.n IN ({sql})", args)


def _words(node: Node) -> str:
    """What the index is asked for a tree of nothing but words, with something asked for in it; else empty."""
    match node:
        case Text(text=text, field="" | "comment") if matching.has_word(text):
            return matching.phrase(text)
        case And(parts=parts):
            asked = [_words(each) for each in parts if not isinstance(each, Not)]
            unasked = [_words(each.part) for each in parts if isinstance(each, Not)]
            if asked and all([*asked, *unasked]):
                return " NOT ".join(
                    ["(" + " AND ".join([f"({each})" for each in asked]) + ")", *[f"({each})" for each in unasked]]
                )
        case Or(parts=parts):
            found = [_words(each) for each in parts]
            if found and all(found):
                return " OR ".join([f"({each})" for each in found])
    return ""
