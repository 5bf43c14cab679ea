"""Copies and checks: the library's own health."""

from __future__ import annotations

import shutil
from datetime import datetime
from pathlib import Path

import apsw

from reader.errors import StoreError
from reader.i18n import _
from reader.store import ledger, tally
from reader.store.connect import Connection, copy_to, damaged

DAILY = 7
SPACE = 2 << 30
"""Bytes that daily copies may take together; two are kept whatever they take."""


def backup(db: Connection, file: Path | None) -> Path:
    """A verified copy; without a file, today's in backups/, where the last seven are kept."""
    if file is not None:
        copy_to(db, file)
        return file
    today = _today(db)
    try:
        ledger.set_aside(db.file.parent)
    except OSError as error:
        text = _("The copy {file} cannot be written ({why}); choose another place.")
        raise StoreError(text.format(file=today, why=error.strerror)) from error
    copy_to(db, today)
    _let_go(today.parent)
    return today


def daily(db: Connection) -> Path | None:
    """The first copy of a day, if there is none and the disk has room; it is also how damage is noticed."""
    today = _today(db)
    if db.read_only or today.exists() or shutil.disk_usage(db.file.parent).free < 2 * db.file.stat().st_size:
        return None
    with db.read():  # One state, whatever is written meanwhile.
        return backup(db, None)


def _today(db: Connection) -> Path:
    return db.file.parent / "backups" / f"daily-{datetime.now():%Y-%m-%d}.db"


def _let_go(folder: Path) -> None:
    """Old copies, and of the ledger what every copy that is kept has."""
    taken = 0
    for number, copy in enumerate(sorted(folder.glob("daily-*.db"), reverse=True)):
        taken += copy.stat().st_size
        if number >= DAILY or (number >= 2 and taken > SPACE):
            copy.unlink(missing_ok=True)
    kept = [copy.stat().st_mtime for copy in folder.glob("daily-*.db")]
    for old in folder.glob("ledger-*.jsonl"):
        if len(kept) > 1 and old.stat().st_mtime < min(kept):
            old.unlink(missing_ok=True)


def is_sound(db: Connection) -> bool:
    """Whether every page is right; if not, nothing is written any more, not even on closing."""
    try:
        sound = db.column("PRAGMA integrity_check(1)") == ["ok"]
    except apsw.Error:  # Not even its own tables make sense.
        sound = False
    if not sound:
        db.read_only = damaged(db.file)
    return sound


def check(db: Connection) -> list[str]:
    """What is wrong, one sentence each; empty when nothing is. Counters that are off are set right."""
    if not is_sound(db):
        return [damaged(db.file)]
    wrong = []
    if db.all("PRAGMA foreign_key_check"):
        wrong.append(_("Some rows refer to articles that are gone; newsreader restore brings back a copy."))
    counted = {row[0]: row[1:] for row in db.all("SELECT source_id, total, unread, offline FROM tally")}
    expected = tally.expected(db)
    if {key: value for key, value in counted.items() if any(value)} != {k: v for k, v in expected.items() if any(v)}:
        wrong.append(_("The counters were wrong; they have been counted again."))
        with db.write():
            tally.count_again(db)
    return wrong


def facts(db: Connection) -> dict[str, int | str]:
    """How much of everything there is, without any of it: for a bug report."""
    settings = ("user_version", "page_count", "freelist_count", "journal_mode", "auto_vacuum")
    tables = db.column("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE '%fts%' ORDER BY name")
    found: dict[str, int | str] = {name: db.value(f"PRAGMA {name}") for name in settings}
    found |= {f"rows of {name}": db.value(f'SELECT count(*) FROM "{name}"') for name in tables}
    return found | {"sqlite": db.value("SELECT sqlite_version()")}
