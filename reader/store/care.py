"""Copies and checks: the library's own health."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from reader.i18n import _
from reader.store import tally
from reader.store.connect import Connection, copy_to, damaged

DAILY = 7


def backup(db: Connection, file: Path | None) -> Path:
    """A verified copy; without a file, today's in backups/, where the last seven are kept."""
    if file is not None:
        copy_to(db, file)
        return file
    folder = db.file.parent / "backups"
    today = folder / f"daily-{datetime.now():%Y-%m-%d}.db"
    copy_to(db, today)
    for old in sorted(folder.glob("daily-*.db"))[:-DAILY]:
        old.unlink(missing_ok=True)
    return today


def check(db: Connection) -> list[str]:
    """What is wrong, one sentence each; empty when nothing is. Counters that are off are set right."""
    found = db.column("PRAGMA integrity_check(5)")
    if found != ["ok"]:
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
