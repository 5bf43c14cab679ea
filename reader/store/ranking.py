"""The order of what a query finds: newest first, oldest first or by relevance; typed accents before other ones."""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from functools import lru_cache

import apsw

from reader import store
from reader.query import And, Node, order
from reader.store import select
from reader.store.connect import Connection
from reader.store.matching import expression, matchable

RANKED = 2_000
"""How many of the newest are sorted by relevance; the others follow, newest first."""
LOOKED_AT = 4_000
"""How many that say the words are weighed for that: in a narrow view more than are in it."""
PAGE = 24
"""How many are looked at for the accents that were typed, at a time,"""
ENOUGH = 16
"""until so many say the words exactly: a screen of them,"""
LOOKED_THROUGH = 25 * PAGE
"""or so many were looked at. `bão` stands in few of the articles that say `báo`, and those are wanted first."""
_WEIGHTS = {"title": 8.0, "body": 1.0, "captions": 2.0, "authors": 4.0, "comments": 3.0, "facets": 0.0}
"""What a word counts in each column of the index."""


def ids(db: Connection, query: Node, *, limit: int = 0, sort: str = "") -> array[int]:
    """The ids a query gives, in the order asked for here or in the query, else newest first."""
    by = sort or order(query) or "newest"
    if by in ("source", "waiting"):
        from reader.store import arranged

        if by == "source":
            return arranged.by_source(db, query, limit)
        return arranged.waiting_first(db, query, limit)
    if by == "oldest":
        return select.ids(db, query, limit=limit, sort=by)
    typed = _accented(query) if query != And(()) else []
    looked_at = max(limit, RANKED if by == "relevance" else 0, LOOKED_THROUGH if typed else 0) if limit else 0
    found = select.ids(db, query, limit=looked_at)
    if by == "relevance":
        found = _by_relevance(db, query, found)
    if typed:
        found = _accents_first(db, typed, found)
    return found[:limit] if limit else found


def _accented(query: Node) -> list[str]:
    from reader import matches

    return [term for term in matches.terms(query) if matches.accented(term)]


def _by_relevance(db: Connection, query: Node, found: array[int]) -> array[int]:
    """The newest of them sorted by how much they say the words."""
    parts = [each for each in (query.parts if isinstance(query, And) else (query,)) if matchable(each)]
    newest = found[:RANKED]
    if not parts or len(newest) < 2:
        return found
    columns = db.column("SELECT name FROM pragma_table_info('article_fts')")  # Older libraries have another order.
    weights = ", ".join([str(_WEIGHTS[name]) for name in columns])
    rows = db.all(
        f"""SELECT bm25(article_fts, {weights}), rowid FROM article_fts WHERE article_fts MATCH ?
            AND rowid BETWEEN ? AND ? ORDER BY rowid DESC LIMIT ?""",
        (expression(And(tuple(parts))), min(newest), max(newest), LOOKED_AT),
    )
    asked = set(newest)
    ranked = [each for _score, each in sorted(rows, key=lambda row: (row[0], -row[1])) if each in asked]
    return array("q", ranked) + array("q", sorted(asked.difference(ranked), reverse=True)) + found[RANKED:]


def _accents_first(db: Connection, typed: Sequence[str], found: array[int]) -> array[int]:
    """Those first that say the words exactly as typed, as far as they are looked through; else in the same order."""
    said: dict[int, int] = {}
    end = 0
    while end < min(len(found), LOOKED_THROUGH) and list(said.values()).count(len(typed)) < ENOUGH:
        said |= _exactly(db, found[end : end + PAGE], typed) if len(found) > 1 else {}
        end += PAGE
    return array("q", sorted(found[:end], key=lambda each: -said.get(each, 0))) + found[end:]


def _exactly(db: Connection, page: array[int], wanted: Sequence[str]) -> dict[int, int]:
    """How many of the terms each article says with exactly these accents."""
    rows = db.all(
        """SELECT a.id, r.title, r.lead, a.authors, r.blocks,
                  (SELECT group_concat(body, char(10)) FROM comment WHERE article_id = a.id AND deleted_at IS NULL)
           FROM carray(?) CROSS JOIN article a ON a.id = value JOIN revision r ON r.id = a.revision_id""",
        (apsw.carray(page),),
    )
    return {key: _said(wanted, title, lead, authors, packed, own) for key, title, lead, authors, packed, own in rows}


def _said(wanted: Sequence[str], title: str, lead: str, authors: str, packed: bytes, own: str | None) -> int:
    from reader import matches

    head = f"{title}\n{lead}\n{authors}\n{own or ''}".lower()
    missing = [term for term in wanted if not matches.says(head, term)]
    if missing:
        body = store.revisions.as_json(packed)
        missing = [term for term in missing if not any(said in body for said in _plainly(term))]
    if missing:
        whole = body.decode("utf-8", "replace").lower()
        missing = [term for term in missing if not matches.says(whole, term)]
    return len(wanted) - len(missing)


@lru_cache(64)
def _plainly(term: str) -> tuple[bytes, ...]:
    """The term in small letters between spaces and the like: what says it so is found without being read as text."""
    from reader.matches import LOWER

    said = term.translate(LOWER)
    return tuple([f"{before}{said}{after}".encode() for before in ' "' for after in " .,"])
