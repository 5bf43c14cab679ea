"""A second, plain file of what the person did and wrote, so that damage to the database costs none of it.

`ledger.jsonl`: a line for each durable transaction, with the rows as they became and, for what was kept of an article,
the article itself. Written after the commit and not synced: the database survives a power cut by itself, this file
survives the database. See docs/ledger.md.
"""

from __future__ import annotations

import base64
import json
import os
import time
from array import array
from collections.abc import Iterable, Iterator
from datetime import datetime
from itertools import accumulate, pairwise
from pathlib import Path
from typing import Any

import apsw

NAME = "ledger.jsonl"
KEYS = {
    "subscription": ("source_id",),
    "state": ("article_id",),
    "bookmark": ("id",),
    "tag": ("id",),
    "article_tag": ("tag_id", "article_id"),
    "saved_view": ("id",),
    "rule": ("id",),
    "comment": ("n",),
    "comment_revision": ("comment_id", "seq"),
    "anchor": ("comment_id",),
    "reattachment": ("comment_id",),
    "comment_tag": ("tag_id", "comment_id"),
    "draft": ("key",),
}
"""The tables of what the person did and wrote with their keys; what was read is noted as ids."""
OWN = tuple(KEYS)
_KEEPING = ("bookmark", "comment", "article_tag", "draft")
_CONTEXT = {
    "source": "SELECT * FROM source WHERE id = ?",
    "article": "SELECT * FROM article WHERE id = ?",
    "revision": "SELECT * FROM revision WHERE article_id = ? ORDER BY id",
    "identity": "SELECT * FROM identity WHERE article_id = ?",
    "membership": "SELECT * FROM membership WHERE article_id = ?",
}
Row = dict[str, Any]


class Ledger:
    """What one connection writes down. `start` and `noted` inside a transaction, `keep` once it is on disk."""

    def __init__(self, raw: apsw.Connection, folder: Path) -> None:
        self.raw = raw
        self.file = folder / NAME
        self._session: apsw.Session | None = None
        self._read: list[tuple[bool, list[int]]] = []
        self._complete: set[tuple[str, int]] = set()
        self._owed = b""

    def start(self) -> None:
        """Watch what this transaction changes."""
        self._read = []
        self._session = apsw.Session(self.raw, "main")
        for table in OWN:
            self._session.attach(table)

    def marked(self, ids: Iterable[int], read: bool) -> None:
        """Articles were made read or unread; noted apart, because there can be a hundred thousand at once."""
        if self._session is not None:
            self._read.append((read, pack(ids)))

    def noted(self) -> bytes:
        """The line for what was changed, empty for nothing. Call it before the commit."""
        session, self._session = self._session, None
        if session is None:
            return b""
        changes = session.changeset()
        session.close()
        line = self._line(changes) if changes or self._read else {}
        return (json.dumps(line, ensure_ascii=False, separators=(",", ":")) + "\n").encode() if line else b""

    def forget(self) -> None:
        """The transaction was rolled back."""
        if self._session is not None:
            self._session.close()
        self._session = None

    def keep(self, line: bytes) -> None:
        """Append a line of a committed transaction; what cannot be written now is written with the next one."""
        if not line:
            return
        self._owed += line
        try:
            with open(os.open(self.file, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600), "ab", buffering=0) as file:
                end = file.seek(0, os.SEEK_END)
                if file.write(self._owed) != len(self._owed):
                    file.truncate(end)
                    return
        except OSError:
            return
        self._owed = b""

    def _line(self, changes: bytes) -> Row:
        rows: list[tuple[str, Row]] = []
        gone: list[tuple[str, Row]] = []
        for change in apsw.Changeset.iter(changes):
            names = self._columns(change.name)
            given = dict(zip(names, (change.new if change.op == "INSERT" else change.old) or (), strict=True))
            key = {name: given[name] for name in KEYS[change.name]}
            if change.op == "DELETE":
                gone.append((change.name, key))
            else:
                rows += [(change.name, row) for row in self._select(*by_key(change.name, key))]
        line = {"with": self._context(rows), "set": rows, "gone": gone, "read": self._read}
        return {"at": int(time.time()), **{name: value for name, value in line.items() if value}}

    def _context(self, rows: list[tuple[str, Row]]) -> list[tuple[str, Row]]:
        """What has to be there for these rows to mean something: sources, and the articles that were kept."""
        articles = [row["article_id"] for table, row in rows if table in _KEEPING]
        found = [each for n in dict.fromkeys(articles) for each in self._article(n)]
        sources = [row["source_id"] for table, row in [*rows, *found] if "source_id" in row and table != "identity"]
        return [each for n in dict.fromkeys(sources) for each in self._once("source", n)] + found

    def _article(self, key: int) -> list[tuple[str, Row]]:
        found = self._once("article", key)
        for part in ("identity", "membership") if found else ():
            found += [(part, row) for row in self._select(_CONTEXT[part], (key,))]
        texts = [
            row for row in self._select(_CONTEXT["revision"], (key,)) if ("revision", row["id"]) not in self._complete
        ]
        self._complete |= {("revision", row["id"]) for row in texts}
        return found + [("revision", row | {"html": None}) for row in texts]

    def _once(self, table: str, key: int) -> list[tuple[str, Row]]:
        if (table, key) in self._complete:
            return []
        self._complete.add((table, key))
        return [(table, row) for row in self._select(_CONTEXT[table], (key,))]

    def _select(self, sql: str, args: tuple[Any, ...]) -> list[Row]:
        cursor = self.raw.execute(sql, args)
        return [
            {name: _plain(value) for (name, *_type), value in zip(cursor.description, row, strict=True)}
            for row in cursor
        ]

    def _columns(self, table: str) -> list[str]:
        return [row[1] for row in self.raw.execute(f"PRAGMA table_info({table})")]


def by_key(table: str, key: Row) -> tuple[str, tuple[Any, ...]]:
    """What asks for the row of a key."""
    where = " AND ".join([f'"{name}" IS ?' for name in key])
    return f"SELECT * FROM {table} WHERE {where}", tuple(key.values())


def _plain(value: Any) -> Any:
    return {"b64": base64.b64encode(value).decode()} if isinstance(value, bytes) else value


def value_of(value: Any) -> Any:
    """A value as the database holds it."""
    return base64.b64decode(value["b64"]) if isinstance(value, dict) else value


def lines(folder: Path) -> Iterator[Row]:
    """Every line there is, oldest first: of the files set aside with each copy, then of the one in use."""
    for file in [*sorted((folder / "backups").glob("ledger-*.jsonl")), folder / NAME]:
        if file.exists():
            with open(file, "rb") as stream:
                yield from filter(None, map(_read_line, stream))


def _read_line(line: bytes) -> Row | None:
    """A line cut off by a kill, or damaged, says nothing; the one that was appended to it does."""
    try:
        found = json.loads(line)
    except (ValueError, RecursionError):
        after = line.rfind(b'{"at":')
        return _read_line(line[after:]) if after > 0 else None
    return found if isinstance(found, dict) else None


def newest(folder: Path) -> dict[tuple[str, tuple[tuple[str, Any], ...]], Row | None]:
    """What the ledger last said of each row it knows, by table and key; None for one that is gone."""
    found: dict[tuple[str, tuple[tuple[str, Any], ...]], Row | None] = {}
    for line in lines(folder):
        for table, key in line.get("gone", ()):
            found[table, tuple(key.items())] = None
        for table, row in line.get("set", ()):
            found[table, tuple([(name, row[name]) for name in KEYS[table]])] = row
    return found


def set_aside(folder: Path) -> None:
    """Begin a new file: a copy of the database is about to hold everything so far. Raises OSError."""
    if (file := folder / NAME).exists():
        (folder / "backups").mkdir(mode=0o700, exist_ok=True)
        file.rename(folder / "backups" / f"ledger-{_now()}.jsonl")


def retire(folder: Path) -> None:
    """Keep every line, but out of the way: the person went back to a copy, and a repair must not undo that."""
    set_aside(folder)
    for file in (folder / "backups").glob("ledger-*.jsonl"):
        file.rename(file.with_name(f"before-restore-{_now()}-{file.name}"))


def _now() -> str:
    return f"{datetime.now():%Y-%m-%d-%H%M%S-%f}"


def pack(ids: Iterable[int]) -> list[int]:
    """Ids as differences: small numbers that compress well."""
    ordered = sorted(ids)
    return ordered[:1] + [after - before for before, after in pairwise(ordered)]


def unpack(packed: list[int]) -> array[int]:
    """The ids of `pack`, ascending."""
    return array("q", accumulate(packed))
