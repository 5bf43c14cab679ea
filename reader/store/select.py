"""A query's tree as SQL. The most selective part drives, in id order; the others are looked up for each of its ids.

No list query walks the article rows: every driver is a table or index of ids, newest last. A driver that has to sort,
and a condition that has to be looked up as a whole, are first asked about the newest articles only (`least`): mostly
that is all a list needs, and what they give is the same.
"""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any, assert_never

import apsw

from reader.query import And, Between, Is, Named, Node, Not, Or, Sort, Text, Words
from reader.store import tally
from reader.store.connect import Connection
from reader.store.ids import first_id
from reader.store.matching import expression, matchable
from reader.store.plain import plain
from reader.store.tags import folded

LEAST = 1_000
"""So many are asked for at least: a few articles may be the work of one source, and say nothing of the others."""
SPARED = 8
"""Words of a search that finds nothing that are left out in turn."""
SAMPLE = 2
"""How many times as many of the newest articles as are wanted are asked about first."""
LARGER = 1.15
"""How many times as far back as the average says is looked, for sources do not bring the same every day."""
MOST_OF = 0.9
"""From this share of all on, all are asked at once."""
RESOLVED = "sources"
"""The field of a name that was looked up: the numbers of sources. Nobody can type it."""
NONE = "-1"
"""The number of no source: of an empty list SQLite makes a query that no index can serve, and refuses to run it."""
_HIDDEN = "{id} NOT IN (SELECT id FROM article WHERE hidden = 1)"
_FOLLOWED = "SELECT f.source_id FROM subscription f JOIN source s ON s.id = f.source_id WHERE f.removed_at IS NULL AND "

_KEPT = "SELECT article_id AS id FROM bookmark INDEXED BY bookmark_kept WHERE deleted_at IS NULL"
_TABLES = {
    "unread": "SELECT article_id AS id FROM unread",
    "bookmarked": _KEPT,
    "later": f"{_KEPT} AND read_later = 1",
    "archived": f"{_KEPT} AND archived = 1",
    "commented": "SELECT DISTINCT article_id AS id FROM comment INDEXED BY comment_article WHERE deleted_at IS NULL",
    "updated": "SELECT id FROM article INDEXED BY article_updated WHERE updated_since_read = 1",
    "offline": "SELECT id FROM article INDEXED BY article_offline WHERE offline = 1",
}
_IS_KEPT = "SELECT 1 FROM bookmark x WHERE x.article_id = {id} AND x.deleted_at IS NULL"
_TESTS = {
    "unread": "EXISTS (SELECT 1 FROM unread x WHERE x.article_id = {id})",
    "read": "NOT EXISTS (SELECT 1 FROM unread x WHERE x.article_id = {id})",
    "bookmarked": f"EXISTS ({_IS_KEPT})",
    "later": f"EXISTS ({_IS_KEPT} AND x.read_later = 1)",
    "archived": f"EXISTS ({_IS_KEPT} AND x.archived = 1)",
    "commented": "EXISTS (SELECT 1 FROM comment x WHERE x.article_id = {id} AND x.deleted_at IS NULL)",
    "updated": "EXISTS (SELECT 1 FROM article x WHERE x.id = {id} AND x.updated_since_read = 1)",
    "offline": "EXISTS (SELECT 1 FROM article x WHERE x.id = {id} AND x.offline = 1)",
}
_COST = {"match": 1, "later": 1, "archived": 2, "bookmarked": 2, "commented": 2, "updated": 2, "tag": 3, "source": 4}
_COST |= {"unread": 5, "offline": 6}
_SORTED = ("later", "archived", "bookmarked", "commented", "updated", "tag", "unread", "offline")


@dataclass(frozen=True, slots=True)
class Part:
    """SQL with its arguments."""

    sql: str
    args: tuple[Any, ...] = ()


@dataclass(frozen=True, slots=True)
class Driver:
    """A subquery of ids, how much is expected of it (less is better), and whether its table has them in id order."""

    cost: int
    part: Part
    sorted: bool = True
    sources: tuple[int, ...] = ()
    """The sources that it gives the articles of, when that is what it does."""


@dataclass(frozen=True, slots=True)
class Compiled:
    """A statement of ids without its order, and whether it is worth asking about the newest articles first."""

    part: Part
    costly: bool
    sources: tuple[int, ...] = ()
    """Those that drive it."""


def ids(db: Connection, query: Node, *, limit: int = 0, sort: str = "newest") -> array[int]:
    """The ids that a query gives, newest first (or `oldest`)."""
    oldest, query = sort == "oldest", _resolved(db, query)
    if limit and not oldest:
        asked = _compile(query, 0)
        if asked.sources and (found := _of_sources(db, query, asked.sources, limit)):
            return found
        if asked.costly and not asked.sources and (found := _among_newest(db, query, limit)):
            return found
    return _run(db, compile_ids(query, limit=limit, oldest=oldest))


def spared(db: Connection, query: And) -> list[str]:
    """The words that stand side by side in a query and without which it would find something."""
    words = [each for each in query.parts if isinstance(each, Text)][:SPARED]
    rest = [(each, And(tuple([part for part in query.parts if part is not each]))) for each in words]
    return [each.text for each, others in rest if len(words) > 1 and ids(db, others, limit=1)]


def count(db: Connection, query: Node) -> int:
    """How many articles a query gives."""
    part = _compile(_resolved(db, query), 0).part
    return int(db.value(f"SELECT count(*) FROM ({part.sql})", part.args))


def _among_newest(db: Connection, query: Node, limit: int) -> array[int] | None:
    """The same when the newest articles have that many: a sample says how far back to look."""
    look_at, every = SAMPLE * max(limit, LEAST), tally.read(db)[0]
    for _try in range(2):
        if look_at >= every:
            return None
        found = _run(db, compile_ids(query, limit=limit, least=_nth_newest(db, look_at)))
        if len(found) == limit:
            return found
        look_at = look_at * max(limit, LEAST) * 5 // (4 * len(found)) if found else every
    return None


def _of_sources(db: Connection, query: Node, sources: Sequence[int], limit: int) -> array[int] | None:
    """The same for what drives by sources: their counters say how far back to look, three of them when that was."""
    parts = query.parts if isinstance(query, And) else (query,)
    column = "unread" if Is("unread") in parts else "total"
    given = (apsw.carray(array("q", sources)),)
    counted = db.all(
        f"SELECT {column}, total, source_id FROM tally WHERE source_id IN (SELECT value FROM carray(?))", given
    )
    share = LARGER * max(limit, LEAST) / (sum([row[0] for row in counted]) or 1)
    largest = sorted([row[1:] for row in counted], reverse=True)[:3]
    nth = "SELECT article_id FROM membership WHERE source_id = ? ORDER BY article_id DESC LIMIT 1 OFFSET ?"
    for _try in range(2):
        if share >= MOST_OF:
            return None
        bounds = sorted([db.value(nth, (source, int(total * share))) or 0 for total, source in largest])
        found = _run(db, compile_ids(query, limit=limit, least=bounds[len(bounds) // 2]))
        if len(found) == limit:
            return found
        share *= LARGER * max(limit, LEAST) / (len(found) or 1)
    return None


def _resolved(db: Connection, node: Node) -> Node:
    """With the names of sources and folders looked up, once rather than for every article."""
    match node:
        case And(parts=parts):
            return And(tuple([_resolved(db, each) for each in parts]))
        case Or(parts=parts):
            return Or(tuple([_resolved(db, each) for each in parts]))
        case Not(part=part):
            return Not(_resolved(db, part))
        case Named(field="source" | "folder", name=name) if not (name.startswith("=") and name[1:].isdigit()):
            which = _sources(node)
            return Named(RESOLVED, ",".join([str(each) for each in db.column(which.sql, which.args)]) or NONE)
    return node


def _run(db: Connection, part: Part) -> array[int]:
    return db.numbers(part.sql, part.args)


def _nth_newest(db: Connection, n: int) -> int:
    """The id that so many listed articles are not older than; 0 when there are not so many."""
    sql = "SELECT id FROM article INDEXED BY article_listed WHERE hidden = 0 ORDER BY id DESC LIMIT 1 OFFSET ?"
    return int(db.value(sql, (n,)) or 0)


def compile_ids(query: Node, *, limit: int = 0, oldest: bool = False, least: int = 0) -> Part:
    """The statement of `ids`; with `least`, only of articles with that id and after."""
    part = _compile(query, least).part
    sql = f"{part.sql} ORDER BY d.id {'' if oldest else 'DESC'}"
    return Part(f"{sql} LIMIT ?", (*part.args, limit)) if limit else Part(sql, part.args)


def _compile(query: Node, least: int) -> Compiled:
    parts = list(query.parts) if isinstance(query, And) else [query]
    texts = [each for each in parts if matchable(each)]
    drivers = [(_driver(each, least), [each]) for each in parts if not matchable(each)]
    if texts:  # Together they are one question to the index.
        texts += [each for each in parts if isinstance(each, Not) and matchable(each.part)]
        drivers.append((Driver(_COST["match"], _match(And(tuple(texts)), least)), texts))
    usable = [(driver, used) for driver, used in drivers if driver is not None]
    best, used = min(usable, key=lambda each: each[0].cost) if usable else (Driver(9, _EVERY), [])
    left = [each for each in parts if not any(each is one for one in used)]
    rest = [test(each, "d.id", least) for each in left]
    if usable:
        rest.append(Part(_HIDDEN.format(id="d.id")))
    if least:
        rest.append(Part("d.id >= ?", (least,)))
    where = " AND ".join([f"({each.sql})" for each in rest]) or "1"
    args = (*best.part.args, *[arg for each in rest for arg in each.args])
    whole = any(" MATCH " in each.sql for each in rest)
    return Compiled(
        Part(f"SELECT d.id FROM ({best.part.sql}) d WHERE {where}", args), whole or not best.sorted, best.sources
    )


_EVERY = Part("SELECT id FROM article INDEXED BY article_listed WHERE hidden = 0")


def _driver(node: Node, least: int) -> Driver | None:
    match node:
        case Is(state=state) if state in _TABLES:
            return Driver(_COST[state], Part(_TABLES[state]), state in _SORTED)
        case Named(field="tag", name=name):
            sql = "SELECT article_id AS id FROM article_tag WHERE tag_id = (SELECT id FROM tag WHERE folded = ?)"
            return Driver(_COST["tag"], Part(sql, (folded(name),)))
        case Named(field="source", name=name) if name.startswith("=") and name[1:].isdigit():
            sql = "SELECT article_id AS id FROM membership WHERE source_id = ?"
            return Driver(_COST["source"], Part(sql, (_number(name),)))
        case Named(field="sources", name=name):
            sql = f"""SELECT DISTINCT article_id AS id FROM membership
                      WHERE source_id IN ({name}) AND article_id >= ?"""
            return Driver(_COST["source"], Part(sql, (least,)), False, tuple(map(int, name.split(","))))
        case Named(field="source" | "folder"):
            which = _sources(node)
            sql = f"""SELECT DISTINCT article_id AS id FROM membership
                      WHERE source_id IN ({which.sql}) AND article_id >= ?"""
            return Driver(_COST["source"], Part(sql, (*which.args, least)), False)
        case Between():
            where = _between(node, "id")
            sql = f"SELECT id FROM article INDEXED BY article_listed WHERE hidden = 0 AND {where.sql}"
            return Driver(_COST["source"], Part(sql, where.args))
        case And(parts=parts) if parts:
            found = [each for each in (_side(part, least) for part in parts) if each is not None]
            return Driver(min(each.cost for each in found), _compile(node, least).part, False) if found else None
        case Or(parts=parts) if parts:
            return _union(parts, least)
    return None


def _side(node: Node, least: int) -> Driver | None:
    return Driver(_COST["match"], _match(node, least)) if matchable(node) else _driver(node, least)


def _union(parts: Sequence[Node], least: int) -> Driver | None:
    """What any of these gives, when each has a driver of its own."""
    sides = [_side(each, least) for each in parts]
    found = [each for each in sides if each is not None]
    if len(found) < len(sides):
        return None
    sql = " UNION ".join([f"SELECT id FROM ({each.part.sql})" for each in found])
    args = tuple([arg for each in found for arg in each.part.args])
    return Driver(max(each.cost for each in found) + 1, Part(sql, args), False)


def test(node: Node, name: str, least: int = 0) -> Part:
    """The condition on an article's id in column `name`; with `least`, for ids from there on."""
    if matchable(node):
        match = _match(node, least)
        return Part(f"{name} IN ({match.sql})", match.args)
    match node:
        case And():
            return _joined(" AND ", node.parts, name, "1", least)
        case Or():
            return _joined(" OR ", node.parts, name, "0", least)
        case Not():
            inner = test(node.part, name, least)
            return Part(f"NOT ({inner.sql})", inner.args)
        case Between():
            return _between(node, name)
        case Is(state=state) if state in _TESTS:
            return Part(_TESTS[state].format(id=name))
        case Text() | Sort() | Is():
            return Part("1")  # Without a word it asks for nothing.
        case Words():
            bounds = (node.least or 0, 2**62 if node.most is None else node.most)
            return Part(f"EXISTS (SELECT 1 FROM article x WHERE x.id = {name} AND x.words BETWEEN ? AND ?)", bounds)
        case Named():
            return _named(node, name)
    assert_never(node)


def _joined(word: str, parts: Iterable[Node], name: str, empty: str, least: int) -> Part:
    tests = [test(each, name, least) for each in parts]
    sql = word.join([f"({each.sql})" for each in tests]) or empty
    return Part(sql, tuple([arg for each in tests for arg in each.args]))


def _named(node: Named, name: str) -> Part:
    match node.field:
        case "tag":
            sql = f"""EXISTS (SELECT 1 FROM article_tag x WHERE x.article_id = {name}
                      AND x.tag_id = (SELECT id FROM tag WHERE folded = ?))"""
            return Part(sql, (folded(node.name),))
        case "sources":
            sql = f"EXISTS (SELECT 1 FROM membership x WHERE x.article_id = {name} AND x.source_id IN ({node.name}))"
            return Part(sql)
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


def _match(node: Node, least: int) -> Part:
    """What the index finds for a matchable tree."""
    bound = " AND rowid >= ?" if least else ""
    args = (expression(node), least) if least else (expression(node),)
    return Part(f"SELECT rowid AS id FROM article_fts WHERE article_fts MATCH ?{bound}", args)
