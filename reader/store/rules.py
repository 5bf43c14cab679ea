"""Rules: what a person wants done with articles that a query gives, when they arrive or once over old ones."""

from __future__ import annotations

import time
from array import array
from collections.abc import Sequence
from contextlib import suppress
from datetime import UTC, datetime
from typing import assert_never

import apsw

from reader.errors import NotFound
from reader.i18n import _
from reader.model import Rule, RuleAction, RuleRun
from reader.query import QueryError, parse
from reader.store import bookmarks, journal, select
from reader.store.connect import Connection
from reader.store.ids import ulid
from reader.store.journal import Change

_COLUMNS = "SELECT id, name, query, action, argument, until FROM rule WHERE deleted_at IS NULL"
KEPT = 1_000
"""How many runs are remembered."""


def every(db: Connection) -> list[Rule]:
    """In the order they were made."""
    return [_read(*row) for row in db.all(f"{_COLUMNS} ORDER BY id")]


def one(db: Connection, rule_id: str) -> Rule:
    """The rule of an id or a name. NotFound without one."""
    found = db.one(f"{_COLUMNS} AND (id = ?1 OR name = ?1) ORDER BY id = ?1 DESC", (rule_id,))
    if found is None:
        raise NotFound(_("There is no rule {id}; newsreader rules shows what there is.").format(id=rule_id))
    return _read(*found)


def _read(key: str, name: str, query: str, action: RuleAction, argument: str, until: int | None) -> Rule:
    return Rule(key, name, query, action, argument, None if until is None else datetime.fromtimestamp(until, UTC))


def save(change: Change, name: str, query: str, action: RuleAction, argument: str, until: datetime | None) -> Rule:
    """A new rule, or another wording of the one of this name."""
    values = {
        "query": query,
        "action": action,
        "argument": argument,
        "until": int(until.timestamp()) if until else None,
    }
    key = change.db.value("SELECT id FROM rule WHERE name = ? AND deleted_at IS NULL", (name,))
    if key:
        change.put("rule", key, **values)
    else:
        key, now = ulid(), int(time.time())
        row = {"id": key, "name": name, "created_at": now, **values}
        change.add("rule", key, row, absent={"deleted_at": now}, present={"deleted_at": None})
    return one(change.db, key)


def remove(change: Change, rule_id: str) -> None:
    """Take a rule away; what it did stays."""
    change.put("rule", rule_id, deleted_at=int(time.time()))


# What they do


def arrived(db: Connection, ids: Sequence[int], now: int) -> None:
    """Do what the rules say with articles that just arrived, each rule in a transaction with its note in the log."""
    for rule in every(db):
        if rule.until and rule.until.timestamp() <= now:
            continue
        with suppress(QueryError), db.write(durable=False, own=True):
            change = Change(db)
            if n := act(change, rule, among(db, rule.query, array("q", ids))):
                note(change, rule.id, n, now)


def among(db: Connection, query: str, ids: array[int]) -> array[int]:
    """Those of `ids` that a query gives."""
    if not ids:
        return ids
    test = select.test(parse(query), "a.id", min(ids))
    sql = f"SELECT a.id FROM carray(?) CROSS JOIN article a ON a.id = value WHERE a.hidden = 0 AND ({test.sql})"
    return array("q", db.column(sql, (apsw.carray(ids), *test.args)))


def act(change: Change, rule: Rule, ids: array[int]) -> int:
    """Do with these what the rule says; how many changed."""
    match rule.action:
        case "read":
            return change.read(ids, True)
        case "mute":
            return change.mute(ids)
        case "bookmark":
            return sum([bookmarks.set_bookmark(change, each, True, "") for each in ids])
        case "tag":
            return sum([change.add_tags(each, [rule.argument]) for each in ids])
        case "full-text":
            return change.want_text(ids)
        case "notify":
            return change.tell(rule.id, ids)
    assert_never(rule.action)


def without_text(db: Connection, ids: array[int]) -> array[int]:
    """Those of `ids` that have an address, no whole page yet, and none asked for."""
    sql = """SELECT a.id FROM carray(?) CROSS JOIN article a ON a.id = value
             WHERE a.page_revision_id IS NULL AND a.link <> '' AND a.id NOT IN (SELECT article_id FROM wanted_text)"""
    return array("q", db.column(sql, (apsw.carray(ids),))) if ids else ids


def set_wanted(db: Connection, ids: array[int], wanted: bool) -> None:
    """Note that whole pages are wanted of these, or not any more."""
    if wanted:
        sql = "INSERT OR IGNORE INTO wanted_text SELECT value FROM carray(?) WHERE value IN (SELECT id FROM article)"
    else:
        sql = "DELETE FROM wanted_text WHERE article_id IN (SELECT value FROM carray(?))"
    if ids:
        db.run(sql, (apsw.carray(ids),))


def wanted_texts(db: Connection, limit: int) -> list[int]:
    """Articles whose whole page a rule asked for, the newest first; each is given once."""
    found = db.column("SELECT article_id FROM wanted_text ORDER BY article_id DESC LIMIT ?", (limit,))
    if found:
        given = (apsw.carray(array("q", found)),)
        with db.write(durable=False):
            db.run("DELETE FROM wanted_text WHERE article_id IN (SELECT value FROM carray(?))", given)
    return found


# The log


def note(change: Change, rule_id: str, n: int, now: int) -> None:
    """Remember a run with all that it changed. Undo of the verb it is part of says so here."""
    db = change.db
    key = db.value("SELECT 1 + coalesce(max(id), 0) FROM rule_run")
    row = {"id": key, "rule_id": rule_id, "at": now, "n": n, "changes": journal.packed(change.noted)}
    change.add("rule_run", key, row, absent={"undone": 1}, present={"undone": 0})
    if key % 100 == 0:
        db.run("DELETE FROM rule_run WHERE id <= ?", (key - KEPT,))


def runs(db: Connection, limit: int) -> list[RuleRun]:
    """What rules did, newest first."""
    rows = db.all(
        """SELECT u.id, r.name, r.action, u.at, u.n, u.undone FROM rule_run u JOIN rule r ON r.id = u.rule_id
           ORDER BY u.id DESC LIMIT ?""",
        (limit,),
    )
    return [
        RuleRun(key, name, action, datetime.fromtimestamp(at, UTC), n, bool(undone))
        for key, name, action, at, n, undone in rows
    ]


def articles_of_run(db: Connection, run_id: int) -> array[int]:
    """The articles that a run changed, newest first."""
    changes = db.value("SELECT changes FROM rule_run WHERE id = ?", (run_id,))
    return journal.articles(changes) if changes else array("q")


def undo(change: Change, run_id: int) -> tuple[str, int]:
    """Take back what a rule did; its name and with how many articles, an empty one without anything to take back."""
    found = change.db.one(
        """SELECT r.name, u.n, u.changes FROM rule_run u JOIN rule r ON r.id = u.rule_id
           WHERE u.id = ? AND u.undone = 0 AND u.changes <> x''""",
        (run_id,),
    )
    if found is None:
        return "", 0
    name, n, changes = found
    change.take_back(changes)
    change.put("rule_run", run_id, undone=1)
    return name, n
