"""A query's tree as SQL. The most selective part drives, in id order; the others are looked up for each of its ids.

No list query walks the article rows or sorts: every driver is a table or index of ids, newest last.
"""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any, assert_never

from feeds.text import fold
from reader.query import And, Between, Is, Named, Node, Not, Or, Text
from reader.store.connect import Connection
from reader.store.ids import first_id
from reader.store.plain import plain
from reader.store.search import FACET
from reader.store.tags import folded

_COLUMNS = {"title": "title", "author": "authors", "body": "body", "caption": "captions", "comment": "comments"}
_HIDDEN = "{id} NOT IN (SELECT id FROM article WHERE hidden = 1)"
_FOLLOWED = "SELECT f.source_id FROM subscription f JOIN source s ON s.id = f.source_id WHERE f.removed_at IS NULL AND "

_TABLES = {
    "unread": "SELECT article_id AS id FROM unread",
    "bookmarked": "SELECT article_id AS id FROM bookmark INDEXED BY bookmark_kept WHERE deleted_at IS NULL",
    "commented": "SELECT DISTINCT article_id AS id FROM comment INDEXED BY comment_article WHERE deleted_at IS NULL",
    "updated": "SELECT id FROM article INDEXED BY article_updated WHERE updated_since_read = 1",
    "offline": "SELECT id FROM article INDEXED BY article_offline WHERE offline = 1",
}
_TESTS = {
    "unread": "EXISTS (SELECT 1 FROM unread x WHERE x.article_id = {id})",
    "read": "NOT EXISTS (SELECT 1 FROM unread x WHERE x.article_id = {id})",
    "bookmarked": "EXISTS (SELECT 1 FROM bookmark x WHERE x.article_id = {id} AND x.deleted_at IS NULL)",
    "commented": "EXISTS (SELECT 1 FROM comment x WHERE x.article_id = {id} AND x.deleted_at IS NULL)",
    "updated": "EXISTS (SELECT 1 FROM article x WHERE x.id = {id} AND x.updated_since_read = 1)",
    "offline": "EXISTS (SELECT 1 FROM article x WHERE x.id = {id} AND x.offline = 1)",
}
_COST = {"match": 1, "bookmarked": 2, "commented": 2, "updated": 2, "tag": 3, "source": 4, "unread": 5, "offline": 6}


@dataclass(frozen=True, slots=True)
class Part:
    """SQL with its arguments."""

    sql: str
    args: tuple[Any, ...] = ()


@dataclass(frozen=True, slots=True)
class Driver:
    """A subquery of ids in id order, and how much is expected of it: less is better."""

    cost: int
    part: Part
    sorted: bool = True


def ids(db: Connection, query: Node, *, limit: int = 0, sort: str = "newest") -> array[int]:
    """The ids that a query gives, newest first (or `oldest`)."""
    part = compile_ids(query, limit=limit, oldest=sort == "oldest")
    return array("q", db.column(part.sql, part.args))


def compile_ids(query: Node, *, limit: int = 0, oldest: bool = False) -> Part:
    """The statement of `ids`."""
    parts = list(query.parts) if isinstance(query, And) else [query]
    texts = [each for each in parts if _matchable(each)]
    drivers = [(_driver(each), [each]) for each in parts if not _matchable(each)]
    if texts:
        texts += [each for each in parts if isinstance(each, Not) and _matchable(each.part)]
        drivers.append((Driver(_COST["match"], _match(texts)), texts))
    usable = [(driver, used) for driver, used in drivers if driver is not None]
    every = Part("SELECT id FROM article INDEXED BY article_listed WHERE hidden = 0")
    best, used = min(usable, key=lambda each: each[0].cost) if usable else (Driver(9, every), [])
    rest = [test(each, "d.id") for each in parts if not any(each is one for one in used)]
    if usable:
        rest.append(Part(_HIDDEN.format(id="d.id")))
    where = " AND ".join([f"({each.sql})" for each in rest]) or "1"
    sql = f"SELECT d.id FROM ({best.part.sql}) d WHERE {where} ORDER BY d.id {'' if oldest else 'DESC'}"
    args = (*best.part.args, *[arg for each in rest for arg in each.args])
    return Part(f"{sql} LIMIT ?", (*args, limit)) if limit else Part(sql, args)


def _driver(node: Node) -> Driver | None:
    match node:
        case Is(state=state) if state in _TABLES:
            return Driver(_COST[state], Part(_TABLES[state]))
        case Named(field="tag", name=name):
            sql = "SELECT article_id AS id FROM article_tag WHERE tag_id = (SELECT id FROM tag WHERE folded = ?)"
            return Driver(_COST["tag"], Part(sql, (folded(name),)))
        case Named(field="source", name=name) if name.startswith("=") and name[1:].isdigit():
            sql = "SELECT article_id AS id FROM membership WHERE source_id = ?"
            return Driver(_COST["source"], Part(sql, (_number(name),)))
        case Named(field="source" | "folder"):
            which = _sources(node)
            sql = f"SELECT DISTINCT article_id AS id FROM membership WHERE source_id IN ({which.sql})"
            return Driver(_COST["source"], Part(sql, which.args))
        case Between():
            where = _between(node, "id")
            sql = f"SELECT id FROM article INDEXED BY article_listed WHERE hidden = 0 AND {where.sql}"
            return Driver(_COST["source"], Part(sql, where.args))
    return None


def test(node: Node, name: str) -> Part:
    """The condition on an article's id in column `name`."""
    match node:
        case And():
            return _joined(" AND ", node.parts, name, "1")
        case Or():
            return _joined(" OR ", node.parts, name, "0")
        case Not():
            inner = test(node.part, name)
            return Part(f"NOT ({inner.sql})", inner.args)
        case Between():
            return _between(node, name)
        case Is(state=state) if state in _TESTS:
            return Part(_TESTS[state].format(id=name))
        case Text() if not has_word(node.text):
            return Part("1")
        case Text() | Is():
            match = _match([node])
            return Part(f"{name} IN ({match.sql})", match.args)
        case Named():
            return _named(node, name)
    assert_never(node)


def _joined(word: str, parts: Iterable[Node], name: str, empty: str) -> Part:
    tests = [test(each, name) for each in parts]
    sql = word.join([f"({each.sql})" for each in tests]) or empty
    return Part(sql, tuple([arg for each in tests for arg in each.args]))


def _named(node: Named, name: str) -> Part:
    match node.field:
        case "tag":
            sql = f"""EXISTS (SELECT 1 FROM article_tag x WHERE x.article_id = {name}
                      AND x.tag_id = (SELECT id FROM tag WHERE folded = ?))"""
            return Part(sql, (folded(node.name),))
        case "lang":
            match = _match([node])
            return Part(f"{name} IN ({match.sql})", match.args)
        case _:
            which = _sources(node)
            sql = f"EXISTS (SELECT 1 FROM membership x WHERE x.article_id = {name} AND x.source_id IN ({which.sql}))"
            return Part(sql, which.args)


def _sources(node: Named) -> Part:
    """The ids of the followed sources a name means: a number, a part of a title or address, or a folder."""
    if node.field == "folder":
        path = node.name.strip("/")
        return Part(f"{_FOLLOWED} (f.folder = ? OR substr(f.folder, 1, ?) = ?)", (path, len(path) + 1, path + "/"))
    if node.name.startswith("=") and node.name[1:].isdigit():
        return Part("SELECT ?", (_number(node.name),))
    wanted = plain(node.name)
    sql = f"{_FOLLOWED} instr(plain(f.title || char(10) || s.title || char(10) || s.url), ?) > 0"
    return Part(sql, (wanted,))


def _number(name: str) -> int:
    return min(int(name[1:]), 2**62)


def _between(node: Between, name: str) -> Part:
    start = first_id(node.start.timestamp()) if node.start else None
    end = first_id(node.end.timestamp()) if node.end else None
    bounds = [(f"{name} >= ?", start), (f"{name} < ?", end)]
    used = [(sql, bound) for sql, bound in bounds if bound is not None]
    return Part(" AND ".join([sql for sql, _bound in used]) or "1", tuple([bound for _sql, bound in used]))


# Words


def _matchable(node: Node) -> bool:
    return has_word(node.text) if isinstance(node, Text) else _facet(node) != ""


def _facet(node: Node) -> str:
    match node:
        case Is(state=state) if state.startswith("has:"):
            return state.removeprefix("has:")
        case Named(field="lang", name=name):
            return f"lang{name[:2].lower()}"
    return ""


def _match(nodes: Sequence[Node]) -> Part:
    """What matches all of these words and facets; the negated among them must not."""
    asked = " AND ".join([_expression(each) for each in nodes if not isinstance(each, Not)])
    unasked = [_expression(each.part) for each in nodes if isinstance(each, Not)]
    words = " NOT ".join([f"({each})" for each in (asked, *unasked)])
    return Part("SELECT rowid AS id FROM article_fts WHERE article_fts MATCH ?", (words,))


def _expression(node: Node) -> str:
    if facet := _facet(node):
        return f'facets : "{FACET}{facet}"'
    assert isinstance(node, Text)
    words = phrase(node.text)
    return f"{_COLUMNS[node.field]} : {words}" if node.field else words


def has_word(text: str) -> bool:
    """Whether there is anything in it that the index knows; a lone dash or star asks for nothing."""
    return any(letter.isalnum() for letter in text)


def phrase(text: str) -> str:
    """Words in a row as the index is asked for them."""
    bare = fold(text).replace(FACET, "").replace('"', " ").replace("\x00", " ")
    return f'"{bare}"'
