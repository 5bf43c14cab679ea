"""The undo journal: one row a verb, written in the verb's own transaction, with every change as data.

A change is `[kind, …, before, after]`. Some kinds name what they do (`unread`, `muted` …: ids packed as differences;
`following`: a source), all others are rows: the columns of one row of an allowed table as they were and as they became.
What a person wrote is never deleted by undo, only marked as deleted: a row that is new has a *before* that says so.
"""

from __future__ import annotations

import json
import time
import zlib
from array import array
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from typing import Any

from reader import store
from reader.store.connect import Connection
from reader.store.ledger import pack, unpack

KEPT = 10_000
"""How many verbs can be taken back."""
_KEYS = {"bookmark": "article_id", "comment": "id", "subscription": "source_id", "saved_view": "id"}
_KEYS |= {"reattachment": "comment_id", "rule": "id", "rule_run": "id", "story": "article_id"}

Values = dict[str, Any]


class Change:
    """What one verb changes: each call writes it and notes it down."""

    def __init__(self, db: Connection) -> None:
        self.db = db
        self.noted: list[list[Any]] = []

    def put(self, table: str, key: str | int, /, **values: Any) -> bool:
        """Set columns of an existing row; False when they say so already."""
        if not values:
            return False
        before = read_row(self.db, table, key, values)
        if before == values:
            return False
        self._do("row", table, key, before, values)
        return True

    def add(
        self, table: str, key: str | int, row: Values, *, absent: Values, present: Values, settle: bool = True
    ) -> None:
        """Insert a row; taking it back sets `absent`, doing it again `present`.

        Without `settle` the caller sees to what follows from it, for many rows at once.
        """
        columns = ", ".join([f'"{name}"' for name in row])
        self.db.run(
            f"INSERT INTO {table}({columns}) VALUES ({', '.join('?' * len(row))})",  # names are our own
            tuple(row.values()),
        )
        self.noted.append(["row", table, key, absent, present])
        if settle:
            after_row(self.db, table, key)

    def read(self, ids: array[int], read: bool) -> int:
        """Make these read or unread; how many were not."""
        changed = store.unread.differing(self.db, ids, read)
        if changed:
            self._do("unread", pack(changed), not read, read)
        return len(changed)

    def seen(self, ids: array[int]) -> None:
        """Forget that these were updated since they were read."""
        if changed := store.articles.updated_among(self.db, ids):
            self._do("updated", pack(changed), True, False)

    def mute(self, ids: array[int]) -> int:
        """Take these out of all lists; how many were not."""
        known = set(store.listed.muted_among(self.db, ids))
        if changed := array("q", [each for each in ids if each not in known]):
            self._do("muted", pack(changed), False, True)
        return len(changed)

    def want_text(self, ids: array[int]) -> int:
        """Ask for the whole pages of these; how many had none and were not asked for."""
        if changed := store.rules.without_text(self.db, ids):
            self._do("wanted text", pack(changed), False, True)
        return len(changed)

    def tell(self, rule_id: str, ids: array[int]) -> int:
        """Have these told to the person; how many were not to be told yet."""
        if changed := store.notices.untold_among(self.db, ids):
            self._do("told", rule_id, pack(changed), False, True)
        return len(changed)

    def take_back(self, changes: bytes) -> None:
        """Bring what was changed once into the state before, as a change of this verb."""
        for *what, before, after in reversed(json.loads(zlib.decompress(changes))):
            self._do(*what, after, before)

    def tag(self, article_id: int, names: Iterable[str] | Mapping[str, int | None]) -> bool:
        """Set the tags of an article to exactly these; those that were there stay from when they were put there."""
        before = store.tags.of(self.db, article_id)
        after = store.tags.meant(self.db, names, before)
        if before == after:
            return False
        self._do("tags", article_id, before, after)
        return True

    def add_tags(self, article_id: int, names: Iterable[str]) -> bool:
        """Tag an article with these too."""
        return self.tag(article_id, [*store.tags.of(self.db, article_id), *names])

    def tag_comment(self, comment_id: str, names: Iterable[str]) -> bool:
        """Set the tags of a comment to exactly these."""
        before = store.tags.of_comment(self.db, comment_id)
        after = store.tags.meant(self.db, names, before)
        if before == after:
            return False
        self._do("comment tags", comment_id, before, after)
        return True

    def follow(self, source_id: int, following: bool) -> None:
        """Follow a source or stop to."""
        self._do("following", source_id, not following, following)

    def _do(self, *change: Any) -> None:
        self.noted.append(list(change))
        apply(self.db, list(change), change[-1])


@contextmanager
def verb(db: Connection, name: str, args: Values) -> Iterator[Change]:
    """One verb: its changes and their journal row in one durable transaction. Without a change nothing is journaled."""
    with db.write():
        change = Change(db)
        yield change
        if change.noted:
            _write(db, name, args, change.noted)


def packed(noted: list[list[Any]]) -> bytes:
    """Changes as they are kept."""
    return zlib.compress(json.dumps(noted, separators=(",", ":")).encode(), 1)


def articles(changes: bytes) -> array[int]:
    """The articles that changes are about, newest first."""
    found: set[int] = set()
    for kind, *what, _before, _after in json.loads(zlib.decompress(changes)):
        if kind in ("unread", "muted", "wanted text", "told"):
            found.update(unpack(what[-1]))
        elif kind == "tags" or (kind == "row" and what[0] == "bookmark"):
            found.add(what[-1])
    return array("q", sorted(found, reverse=True))


def _write(db: Connection, name: str, args: Values, noted: list[list[Any]]) -> None:
    db.run("DELETE FROM journal WHERE undone = 1")
    changes = packed(noted)
    db.run(
        "INSERT INTO journal(at, verb, args, changes) VALUES (?, ?, ?, ?)",
        (int(time.time()), name, json.dumps(args, ensure_ascii=False), changes),
    )
    if db.new_id % 100 == 0:
        db.run("DELETE FROM journal WHERE id <= ?", (db.new_id - KEPT,))


def step(db: Connection, back: bool) -> int | None:
    """Take back the newest verb, or do the last one taken back again. Its journal id."""
    with db.write():
        found = db.one(
            "SELECT id, changes FROM journal WHERE undone = 0 ORDER BY id DESC LIMIT 1"
            if back
            else "SELECT id, changes FROM journal WHERE undone = 1 ORDER BY id LIMIT 1"
        )
        if found is None:
            return None
        noted = json.loads(zlib.decompress(found[1]))
        for change in reversed(noted) if back else noted:
            apply(db, change, change[-2] if back else change[-1])
        db.run("UPDATE journal SET undone = ? WHERE id = ?", (back, found[0]))
        return int(found[0])


def weight(db: Connection, back: bool) -> tuple[int, int]:
    """How many articles the next `step` says it is about, and the bytes of what it would do."""
    newest = "WHERE undone = 0 ORDER BY id DESC" if back else "WHERE undone = 1 ORDER BY id"
    found = db.one(f"SELECT args, length(changes) FROM journal {newest} LIMIT 1")
    return (json.loads(found[0]).get("n", 1), found[1]) if found else (0, 0)


def is_any(db: Connection) -> bool:
    """Whether there is a verb to take back."""
    return db.value("SELECT 1 FROM journal WHERE undone = 0 ORDER BY id DESC LIMIT 1") is not None


def newest(db: Connection, limit: int) -> list[tuple[int, str, str, int, int]]:
    """(id, verb, args, at, undone), newest first."""
    rows = db.all("SELECT id, verb, args, at, undone FROM journal ORDER BY id DESC LIMIT ?", (limit,))
    return [(row[0], row[1], row[2], row[3], row[4]) for row in rows]


def entry(db: Connection, journal_id: int) -> tuple[int, str, str, int, int]:
    """One row of `newest`."""
    row = db.all("SELECT id, verb, args, at, undone FROM journal WHERE id = ?", (journal_id,))[0]
    return row[0], row[1], row[2], row[3], row[4]


# Changes


def apply(db: Connection, change: list[Any], state: Any) -> None:
    """Bring what a change is about into one of its two states. What is gone since is passed over."""
    match change[0]:
        case "unread":
            store.unread.set_read(db, unpack(change[1]), state)
        case "updated":
            store.articles.set_updated(db, unpack(change[1]), state)
        case "muted":
            store.listed.set_muted(db, unpack(change[1]), state)
        case "wanted text":
            store.rules.set_wanted(db, unpack(change[1]), state)
        case "told":
            store.notices.set_told(db, change[1], unpack(change[2]), state)
        case "tags":
            store.tags.set_tags(db, change[1], state)
        case "comment tags":
            store.tags.set_comment_tags(db, change[1], state)
        case "following":
            store.sources.set_following(db, change[1], state)
        case "row":
            _set_row(db, change[1], change[2], state)


def read_row(db: Connection, table: str, key: str | int, columns: Iterable[str]) -> Values:
    """Columns of one row of an allowed table."""
    names = list(columns)
    listed = ", ".join([f'"{name}"' for name in names])
    found = db.one(f"SELECT {listed} FROM {table} WHERE {_KEYS[table]} = ?", (key,))
    return dict(zip(names, found, strict=True)) if found else {}


def _set_row(db: Connection, table: str, key: str | int, values: Values) -> None:
    if not values or not all(name.isidentifier() for name in values):
        return
    assigned = ", ".join([f'"{name}" = ?' for name in values])
    db.run(f"UPDATE {table} SET {assigned} WHERE {_KEYS[table]} = ?", (*values.values(), key))
    after_row(db, table, key)


def after_row(db: Connection, table: str, key: str | int) -> None:
    """What follows from a changed row: the search index, and whether its article is listed."""
    if table == "comment":
        store.comments.reindex(db, str(key))
    elif table == "reattachment":
        store.placements.forget(db, str(key))
    elif table == "bookmark":
        store.listed.settle(db, array("q", [int(key)]))
