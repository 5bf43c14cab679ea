"""Making a damaged library whole: the newest good copy, what can still be read of the damage, then the ledger.

Nothing is repaired in place: a new file is built beside the damaged one, checked, and takes its place; the damaged one
is kept in backups/.
"""

from __future__ import annotations

import json
import os
import shutil
import tempfile
import time
from array import array
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

import apsw

from feeds.model import Entry
from reader.errors import Damaged, StoreError
from reader.i18n import _
from reader.store import care, comments, guard, ledger, listed, revisions, search, sources, tally
from reader.store.connect import NAME, Connection, connect, copies, known
from reader.store.restore import is_whole
from reader.store.schema import OLD_TAGS

LEFT_AFTER = 3600
"""Seconds after which the folder of a repair that was killed is no longer another one at work."""
_ARRIVED = (
    "source",
    "visit",
    "article",
    "revision",
    "membership",
    "identity",
    "unread",
    "picture",
    "muted",
    "wanted_text",
)
_SALVAGED = (*_ARRIVED, *ledger.OWN, "setting")


@dataclass(frozen=True, slots=True)
class Repaired:
    """What a library was made whole from."""

    copy: Path | None
    """The copy it starts from, None when there was no good one."""
    salvaged: int
    """Rows that only the damaged file still had."""
    lines: int
    """Lines of the ledger: what the person did and wrote."""
    kept: Path | None
    """Where the damaged file is now."""


def repair(data_dir: Path) -> Repaired | None:
    """Build the library again; None when it is whole. Raises StoreError without anything to build it from, or room."""
    file = data_dir / NAME
    if _is_sound(data_dir):
        return None
    if not file.exists() and not known(data_dir):
        raise StoreError(_("There is no library in {folder}; start newsreader once.").format(folder=data_dir))
    try:
        for left in data_dir.glob("repair-*"):
            if time.time() - left.stat().st_mtime > LEFT_AFTER:
                shutil.rmtree(left, ignore_errors=True)
        with tempfile.TemporaryDirectory(prefix="repair-", dir=data_dir) as folder:
            copy, salvaged, lines = _build(data_dir, Path(folder))
            kept = _set_aside(file)
            (Path(folder) / NAME).replace(file)
    except OSError as error:
        text = _("The library cannot be repaired in {folder} ({why}); check the disk.")
        raise StoreError(text.format(folder=data_dir, why=error.strerror)) from error
    db = connect(data_dir)
    try:
        care.backup(db, None)
    finally:
        db.close()
    return Repaired(copy, salvaged, lines, kept)


def _is_sound(data_dir: Path) -> bool:
    """Whether the library opens and every page of it is right. Raises StoreError for what is not ours to mend."""
    try:
        db = connect(data_dir, create=False)
    except StoreError as error:
        if not isinstance(error, Damaged) and _every_page_is_right(data_dir / NAME):
            raise  # Written by a newer newsreader, or no library at all.
        return False
    try:
        return (
            care.is_sound(db)
            and not db.all("PRAGMA foreign_key_check")
            and all(_makes_sense(db, table) for table in _SALVAGED)
            and _says_what_was_written(db, data_dir)
        )
    except StoreError:
        return False
    finally:
        db.close()


def _makes_sense(db: Connection, table: str) -> bool:
    """Whether every row of a table can be read as what it should be."""
    try:
        names = db.column("SELECT name FROM pragma_table_info(?)", (table,))
        rows = db.raw.execute(f"SELECT * FROM {table}")
        return all(_is_sensible(table, dict(zip(names, row, strict=True))) for row in rows)
    except (apsw.Error, UnicodeDecodeError):
        return False


def _is_sensible(table: str, row: ledger.Row) -> bool:
    """SQLite has no checksums: inside a damaged row anything can stand."""
    try:
        if table == "revision":
            revisions.unpack(bytes(row["blocks"]))
        elif table == "article":
            for name in ("authors", "tags", "enclosures"):
                json.loads(row[name])
            for name in ("published", "updated"):
                datetime.fromisoformat(row[name] or "2000-01-01")
    except (StoreError, ValueError, TypeError):
        return False
    return True


def _says_what_was_written(db: Connection, data_dir: Path) -> bool:
    """SQLite notices a wrong page, not a wrong letter: the ledger does."""
    for (table, key), row in ledger.newest(data_dir).items():
        where = " AND ".join([f'"{name}" IS ?' for name, _value in key])
        names = ", ".join([f'"{name}"' for name in row]) if row else "1"
        found = db.one(f"SELECT {names} FROM {table} WHERE {where}", [value for _name, value in key])
        if found != (tuple(row.values()) if row else None):
            return False
    return True


def strays(raw: apsw.Connection) -> int:
    """Rows of a database that no row of ours says, or that lead nowhere. Raises apsw.Error or UnicodeDecodeError."""
    dangling = sum(1 for _row in raw.execute("PRAGMA foreign_key_check"))
    return dangling + sum(len(_senseless(raw, table)) for table in ("revision", "article"))


def mend(db: Connection) -> None:
    """Take them out. What the person kept and wrote stays, with an empty article if need be."""
    db.run("PRAGMA foreign_keys=OFF")
    with db.write():
        for table in ("revision", "article"):
            db.many(f"DELETE FROM {table} WHERE id = ?", [(key,) for key in _senseless(db.raw, table)])
        _settle(db)
    db.run("PRAGMA foreign_keys=ON; PRAGMA wal_checkpoint(TRUNCATE)")


def _senseless(raw: apsw.Connection, table: str) -> list[int]:
    names = [row[1] for row in raw.execute(f"PRAGMA table_info({table})")]
    rows = (dict(zip(names, row, strict=True)) for row in raw.execute(f"SELECT * FROM {table}"))
    return [row["id"] for row in rows if not _is_sensible(table, row)]


def _every_page_is_right(file: Path) -> bool:
    if not file.exists() or not file.stat().st_size:
        return False
    try:
        raw = guard.looking_at(file)
        try:
            return raw.execute("PRAGMA quick_check(1)").fetchone() == ("ok",)
        finally:
            raw.close()
    except apsw.Error:
        return False


def _build(data_dir: Path, folder: Path) -> tuple[Path | None, int, int]:
    copy = next((each for each in reversed(copies(data_dir)) if is_whole(each)), None)
    if copy:
        shutil.copyfile(copy, folder / NAME)
        (folder / NAME).chmod(0o600)
    db = connect(folder)
    try:
        db.run("PRAGMA foreign_keys=OFF")
        with db.write(durable=False):
            salvaged = _salvage(db, data_dir / NAME, folder / "damaged.db")
            lines = sum(_replay(db, line) for line in ledger.lines(data_dir))
            _settle(db)
        db.run("PRAGMA wal_checkpoint(TRUNCATE)")
    finally:
        db.close()
    return copy, salvaged, lines


# What can still be read


def _salvage(db: Connection, file: Path, work: Path) -> int:
    """Rows of the damaged file that are not there yet. It is read as a copy: reading can write, into its log."""
    for end in ("", "-wal"):
        if (part := file.with_name(file.name + end)).exists():
            shutil.copyfile(part, work.with_name(work.name + end))
    if not work.exists():
        return 0
    try:
        damaged = guard.guarded(apsw.Connection(str(work), flags=apsw.SQLITE_OPEN_READWRITE))
    except guard.TROUBLE:
        return 0
    try:
        return sum(_salvage_table(db, damaged, table) for table in _SALVAGED)
    finally:
        damaged.close()


def _salvage_table(db: Connection, damaged: apsw.Connection, table: str) -> int:
    try:
        names = [row[1] for row in damaged.execute(f"PRAGMA table_info({table})")]
        key = [row[1] for row in damaged.execute(f"PRAGMA table_info({table})") if row[5]]
    except (apsw.Error, UnicodeDecodeError):
        return 0
    if not names or not set(names) <= set(db.column("SELECT name FROM pragma_table_info(?)", (table,))):
        return 0
    found = 0
    for order in ("ASC", "DESC"):  # What lies behind the damage is reached from the other end.
        by = ", ".join([f'"{name}" {order}' for name in key])
        for values in _readable(damaged, f"SELECT * FROM {table} ORDER BY {by}"):
            row = dict(zip(names, values, strict=True))
            if _is_sensible(table, row):
                found += _put(db, "OR IGNORE", table, row)
    return found


def _readable(damaged: apsw.Connection, sql: str) -> Iterator[tuple[Any, ...]]:
    with suppress(apsw.Error, UnicodeDecodeError):
        yield from damaged.execute(sql)


def _put(db: Connection, how: str, table: str, row: ledger.Row) -> int:
    """Insert a row; one that breaks a rule of its table is no row of ours."""
    columns = ", ".join([f'"{name}"' for name in row])
    values = [ledger.value_of(value) for value in row.values()]
    with suppress(apsw.ConstraintError, apsw.MismatchError, apsw.SQLError, UnicodeEncodeError):
        return db.run(f"INSERT {how} INTO {table}({columns}) VALUES ({', '.join('?' * len(row))})", values)
    return 0


# What was written down


def _replay(db: Connection, line: ledger.Row) -> bool:
    """Bring the library to what one line of the ledger says; False for what is no such line."""
    with suppress(KeyError, TypeError, ValueError, AttributeError):
        for table, row in line.get("with", ()):
            if table in _ARRIVED:
                _put(db, "OR IGNORE", table, row)
        for table, key in line.get("gone", ()):
            if table in ledger.OWN:
                where = " AND ".join([f'"{name}" IS ?' for name in key])
                db.run(f"DELETE FROM {table} WHERE {where}", tuple(key.values()))
        for table, row in line.get("set", ()):
            if table in ledger.OWN:
                _put(db, "OR REPLACE", table, _there(db, table, row) | row)
        for read, packed in line.get("read", ()):
            _mark(db, ledger.unpack(packed), read)
        return True
    return False


def _there(db: Connection, table: str, row: ledger.Row) -> ledger.Row:
    """The row of the same key. A line from before a column was made says nothing of it."""
    found = db.named(*ledger.by_key(table, {name: row.get(name) for name in ledger.KEYS[table]}))
    return found[0] if found else {}


def _mark(db: Connection, ids: array[int], read: bool) -> None:
    given = (apsw.carray(ids),)
    if read:
        db.run("DELETE FROM unread WHERE article_id IN (SELECT value FROM carray(?))", given)
    else:
        db.run("INSERT OR IGNORE INTO unread SELECT value FROM carray(?)", given)


# Setting right what follows from the rows


_STUB_ARTICLE = """
INSERT OR IGNORE INTO article(id, source_id, title, at, arrived_at)
SELECT DISTINCT article_id, ?1, ?2, min(article_id * 60 / 32, unixepoch()), unixepoch() FROM (
    SELECT article_id FROM comment UNION SELECT article_id FROM bookmark UNION SELECT article_id FROM article_tag
    UNION SELECT article_id FROM draft) WHERE article_id NOT IN (SELECT id FROM article)
"""
_STUB_TEXT = """
INSERT OR IGNORE INTO revision(id, article_id, seq, origin, arrived_at, title, text_hash, blocks)
SELECT DISTINCT s.revision_id, a.id, -abs(s.revision_id), 'feed', unixepoch(), a.title, '', ?1 FROM (
    SELECT n.revision_id, c.article_id FROM anchor n JOIN comment c ON c.id = n.comment_id
    UNION ALL SELECT revision_id, id FROM article) s JOIN article a ON a.id = s.article_id
WHERE s.revision_id NOT IN (SELECT id FROM revision)
"""


def _settle(db: Connection) -> None:
    """What was kept stays, with an empty article if need be; other rows without one go; indexes are made again."""
    source = sources.insert(db, sources.SAVED_URL, "saved")
    title = _("(this article is no longer kept)")
    db.run(_STUB_ARTICLE, (source, title))
    db.run("UPDATE article SET revision_id = -id WHERE revision_id IS NULL")
    db.run(_STUB_TEXT, (revisions.make(Entry()).packed,))
    # Whatever publishers still have is fetched again.
    db.run("UPDATE visit SET etag = '', last_modified = '', body_hash = ''")
    db.run(
        "UPDATE membership SET content_hash = '' WHERE article_id IN (SELECT article_id FROM revision WHERE seq < 0)"
    )
    for _round in range(5):
        orphans = db.all('SELECT DISTINCT "table" FROM pragma_foreign_key_check')
        if not orphans:
            break
        _drop_orphans(db, {row[0] for row in orphans})
    db.run(OLD_TAGS)
    for key in db.column("SELECT id FROM article WHERE id NOT IN (SELECT rowid FROM article_fts)"):
        search.reindex(db, key)
    for key in db.column("SELECT id FROM comment"):
        comments.reindex(db, key)
    listed.settle(db, array("q", db.column("SELECT id FROM article")))
    tally.count_again(db)


def _drop_orphans(db: Connection, tables: set[str]) -> None:
    for table in tables:
        for row in db.all(f'SELECT "table", "from", coalesce("to", \'id\') FROM pragma_foreign_key_list(\'{table}\')'):
            parent, column, target = row
            db.run(
                f'DELETE FROM {table} WHERE "{column}" IS NOT NULL '
                f'AND NOT EXISTS (SELECT 1 FROM {parent} p WHERE p."{target}" = {table}."{column}")'
            )


def _set_aside(file: Path) -> Path | None:
    """The damaged file, with its log, among the copies; its log must be gone before another file has its name."""
    if not file.exists():
        return None
    kept = file.parent / "backups" / f"damaged-{datetime.now():%Y-%m-%d-%H%M%S-%f}.db"
    kept.parent.mkdir(mode=0o700, exist_ok=True)
    for end in ("", "-wal"):
        if (part := file.with_name(file.name + end)).exists():
            shutil.copyfile(part, kept.with_name(kept.name + end))
            kept.with_name(kept.name + end).chmod(0o600)
    for end in ("-wal", "-shm"):
        with suppress(FileNotFoundError):
            os.unlink(file.with_name(file.name + end))
    return kept
