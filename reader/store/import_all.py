"""Takes a whole archive in: what arrived, then what the person did and wrote, as one verb. See docs/archive.md."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Iterator
from typing import Any

from reader.store import import_arrived, import_own
from reader.store.connect import Connection
from reader.store.import_fields import DAMAGE, words
from reader.store.journal import verb

Lines = Callable[[], Iterator[dict[str, Any]]]
Counts = dict[tuple[str, str], int]


def take_in(db: Connection, lines: Lines, name: str, *, dry_run: bool = False) -> Counts:
    """How many of each kind were new, known or damaged."""
    if dry_run:
        return _would(db, lines)
    known = import_arrived.Known()
    untouched = not db.value("SELECT EXISTS (SELECT 1 FROM journal)")
    import_arrived.take_sources(db, _of(lines, "source"), known)
    import_arrived.take_articles(db, _of(lines, "article"), known)
    for line in _of(lines, "let go") if known.same else ():
        import_arrived.let_go(db, words(line, "keys"))
    with verb(db, "import", {"title": name}) as change:
        fates = import_own.take(change, lines(), known, untouched)
    fates["line", "damaged"] = known.damaged
    return dict(fates)


def _of(lines: Lines, kind: str) -> Iterator[dict[str, Any]]:
    return (line for line in lines() if line.get("kind") == kind)


def _would(db: Connection, lines: Lines) -> Counts:
    """What would happen, without any of it."""
    fates: Counter[tuple[str, str]] = Counter()
    for line in lines():
        try:
            for kind, there in _there(db, line):
                fates[kind, "known" if there else "new"] += 1
        except DAMAGE:
            fates["line", "damaged"] += 1
    return dict(fates)


def _there(db: Connection, line: dict[str, Any]) -> Iterator[tuple[str, bool]]:
    """What a line holds, and whether the library has that."""
    kind = line.get("kind")
    if kind == "source" and line.get("yours"):
        sql = "SELECT 1 FROM source JOIN subscription ON source_id = id WHERE url = ?"
        yield "source", bool(db.value(sql, (line["url"],)))
    elif kind in ("view", "rule"):
        table = "saved_view" if kind == "view" else "rule"
        yield kind, bool(db.value(f"SELECT 1 FROM {table} WHERE id = ?", (line["id"],)))
    elif kind == "article":
        keys = json.dumps(words(line, "keys"))
        sql = "SELECT article_id FROM identity WHERE key IN (SELECT value FROM json_each(?)) AND article_id IS NOT NULL"
        found = db.value(sql, (keys,))
        yield "article", found is not None
        if line.get("bookmark") and not line["bookmark"]["deleted_at"]:
            yield "bookmark", bool(db.value("SELECT 1 FROM bookmark WHERE article_id = ?", (found,)))
        for each in line["comments"]:
            yield "comment", bool(db.value("SELECT 1 FROM comment WHERE id = ?", (each["id"],)))
