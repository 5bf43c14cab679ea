"""A database may come from a stranger: what acts by itself in one does nothing here, and none reaches other files.

Ours has no triggers and no views. `restore` and `--data-dir` take whatever file they are given.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path

import apsw

from reader.errors import StoreError
from reader.i18n import _
from reader.store.schema import BODY_FIRST

DAMAGE = (apsw.CorruptError, apsw.NotADBError, apsw.TooBigError)
"""What SQLite says of a damaged file: also of a length in it that no value has."""
TROUBLE = (
    *DAMAGE,
    apsw.BusyError,
    apsw.LockedError,
    apsw.FullError,
    apsw.IOError,
    apsw.ReadOnlyError,
    apsw.CantOpenError,
    apsw.PermissionsError,
    apsw.NoMemError,
    apsw.ProtocolError,
)
"""What can go wrong outside our code."""
_MADE = re.compile(r"^CREATE (?:VIRTUAL )?TABLE (\w+)", re.M)


def guarded(raw: apsw.Connection) -> apsw.Connection:
    """The connection, with triggers and views off, no way to attach another file, and the schema trusted in nothing."""
    for setting in (apsw.SQLITE_DBCONFIG_ENABLE_TRIGGER, apsw.SQLITE_DBCONFIG_ENABLE_VIEW):
        raw.config(setting, 0)
    raw.config(apsw.SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0)
    raw.config(apsw.SQLITE_DBCONFIG_DEFENSIVE, 1)
    raw.limit(apsw.SQLITE_LIMIT_ATTACHED, 0)
    return raw


def is_there(file: Path) -> bool:
    """Whether a file exists. Raises StoreError where we may not even look."""
    try:
        return file.exists()
    except OSError as error:
        text = _("{folder} cannot be entered ({why}); check its permissions, or choose another with --data-dir.")
        raise StoreError(text.format(folder=file.parent, why=error.strerror)) from error


def looking_at(file: Path) -> apsw.Connection:
    """A guarded connection that only reads. Raises apsw.Error."""
    flags = apsw.SQLITE_OPEN_READONLY | apsw.SQLITE_OPEN_URI
    return guarded(apsw.Connection(f"{file.resolve().as_uri()}?mode=ro", flags=flags))


def has_tables(raw: apsw.Connection, migrations: Sequence[str]) -> bool:
    """Whether every table is there that these make. Raises apsw.Error."""
    names = {name for migration in migrations for name in _MADE.findall(migration)}
    return names <= {row[0] for row in raw.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")}


def is_ours(raw: apsw.Connection, migrations: Sequence[str]) -> bool:
    """Whether the tables are those that these make, to the letter: types, bounds and what refers to what.

    Nothing else but indexes may be there. Raises apsw.Error.
    """
    if raw.execute("SELECT 1 FROM sqlite_schema WHERE type NOT IN ('table', 'index')").fetchone():
        return False
    model = apsw.Connection(":memory:")
    try:
        for migration in migrations:
            model.execute(migration).fetchall()
        earlier = _tables(model)
        model.execute(BODY_FIRST).fetchall()
        return any(made <= _tables(raw) for made in (earlier, _tables(model)))
    finally:
        model.close()


def _tables(raw: apsw.Connection) -> set[tuple[str, str]]:
    """Names and statements; tables that SQLite makes for its own index of words are as its version wants them."""
    sql = """SELECT s.name, s.sql FROM sqlite_schema s JOIN pragma_table_list t ON t.name = s.name AND t.schema = 'main'
             WHERE s.type = 'table' AND t.type <> 'shadow'"""
    return {(row[0], row[1]) for row in raw.execute(sql)}
