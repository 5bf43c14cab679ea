"""One SQLite connection: how it is opened, how transactions run, and every SQLite error in words.

A person's own changes are written with `synchronous=FULL`: on disk when the verb returns. Fetched articles need only
`NORMAL`: a power cut can lose the last of them, never damage the file, and they are fetched again.
"""

from __future__ import annotations

import glob
import os
import random
import time
from array import array
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from itertools import islice
from pathlib import Path
from typing import Any

import apsw

from reader.errors import Damaged, StoreError
from reader.i18n import _
from reader.store import ledger
from reader.store.guard import DAMAGE, TROUBLE, guarded, has_tables, is_there
from reader.store.plain import plain
from reader.store.schema import BODY_FIRST, MIGRATIONS

NAME = "library.db"
APPLICATION_ID = 0x6E657773  # "news"
BUSY = 10.0
"""Seconds to wait for another process that is writing."""
CACHE_KIB = 16 * 1024
PAGE_BYTES = 8 * 1024
MAP_BYTES = 256 * 1024 * 1024
LOG_BYTES = 16 * 1024 * 1024
"""What the write-ahead log is cut back to once it grew longer."""
PART_SECONDS = 3600
ROWS = 4096
_SETTINGS = ("foreign_keys=ON", "temp_store=MEMORY", f"journal_size_limit={LOG_BYTES}")


class Connection:
    """A connection with the few calls the store needs. Raises StoreError for all that can go wrong outside our code."""

    def __init__(self, file: Path, raw: apsw.Connection, read_only: str) -> None:
        self.file = file
        self.raw = raw
        self.read_only = read_only
        """Why nothing can be changed, one sentence; empty when everything can."""
        self.next_free: dict[int, int] = {}
        """Where runs of taken article ids end, as far as this connection met them: see ids.py."""
        self.names: Counter[int] = Counter()
        """In how many articles of the last days a name is, once that was asked: see stories.py."""
        self.room = 0
        """Bytes left of the page that texts are written to, as far as this connection knows: see fitting.py."""
        self.ledger = ledger.Ledger(raw, file.parent)
        self._durable = True

    def all(self, sql: str, args: Sequence[Any] = ()) -> list[tuple[Any, ...]]:
        """Every row."""
        try:
            return self.raw.execute(sql, args).fetchall()
        except (*TROUBLE, UnicodeDecodeError) as error:
            raise self.in_words(error) from error

    def one(self, sql: str, args: Sequence[Any] = ()) -> tuple[Any, ...] | None:
        """The first row."""
        try:
            return self.raw.execute(sql, args).fetchone()
        except (*TROUBLE, UnicodeDecodeError) as error:
            raise self.in_words(error) from error

    def value(self, sql: str, args: Sequence[Any] = ()) -> Any:
        """The first column of the first row, None without one."""
        row = self.one(sql, args)
        return row[0] if row else None

    def column(self, sql: str, args: Sequence[Any] = ()) -> list[Any]:
        """The first column of every row."""
        return [row[0] for row in self.all(sql, args)]

    def numbers(self, sql: str, args: Sequence[Any] = ()) -> array[int]:
        """The first column of every row, eight bytes each also while they are read: there may be a million."""
        found = array("q")
        try:
            rows = self.raw.execute(sql, args)
            while some := [row[0] for row in islice(rows, ROWS)]:
                found.extend(some)
        except (*TROUBLE, UnicodeDecodeError) as error:
            raise self.in_words(error) from error
        return found

    def named(self, sql: str, args: Sequence[Any] = ()) -> list[dict[str, Any]]:
        """Every row by the names of its columns."""
        try:
            rows = self.raw.execute(sql, args)
            return [{name: value for (name, *_), value in zip(rows.description, row, strict=True)} for row in rows]
        except (*TROUBLE, UnicodeDecodeError) as error:
            raise self.in_words(error) from error

    def run(self, sql: str, args: Sequence[Any] = ()) -> int:
        """Change something; how many rows."""
        try:
            self.raw.execute(sql, args).fetchall()  # Execution pauses at a row: only reading to the end does it all.
        except TROUBLE as error:
            raise self.in_words(error) from error
        return self.raw.changes()

    def many(self, sql: str, rows: Iterable[Sequence[Any]]) -> None:
        """The same change for many rows."""
        try:
            self.raw.executemany(sql, rows)
        except TROUBLE as error:
            raise self.in_words(error) from error

    @property
    def new_id(self) -> int:
        """The rowid of the last insert."""
        return self.raw.last_insert_rowid()

    @contextmanager
    def write(self, *, durable: bool = True, own: bool | None = None) -> Iterator[None]:
        """One transaction: all of it or nothing. Durable ones survive a power cut once this returns.

        What is the person's own goes into the ledger, too: durable changes are, unless `own` says otherwise.
        """
        if self.read_only:
            raise StoreError(self.read_only)
        if durable != self._durable:
            self.run(f"PRAGMA synchronous={'FULL' if durable else 'NORMAL'}")
            self._durable = durable
        self.run("BEGIN IMMEDIATE")
        try:
            if durable if own is None else own:
                self.ledger.start()
            yield
            line = self.ledger.noted()
            self.run("COMMIT")
        except BaseException as error:
            self._roll_back()
            if isinstance(error, TROUBLE):
                raise self.in_words(error) from error
            raise
        self.ledger.keep(line)

    def _roll_back(self) -> None:
        self.ledger.forget()
        try:
            if self.raw.in_transaction:
                self.raw.execute("ROLLBACK")
        except TROUBLE:
            pass  # What went wrong is being said already, and a transaction without COMMIT never was.

    @contextmanager
    def read(self) -> Iterator[None]:
        """Several reads of one and the same state."""
        self.run("BEGIN")
        try:
            yield
        finally:
            if self.raw.in_transaction:
                self.raw.execute("COMMIT")

    def close(self) -> None:
        """Close; the planner's statistics are brought up to date on the way."""
        if not self.raw:
            return
        try:
            if not self.read_only:
                self.raw.execute("PRAGMA optimize")
        except TROUBLE:
            pass  # Statistics only: whatever is wrong was or will be said by something that matters.
        _close(self.raw)

    def in_words(self, error: Exception) -> StoreError:
        """An error of SQLite as one sentence; after damage nothing is changed any more."""
        if isinstance(error, (*DAMAGE, UnicodeDecodeError)):
            self.read_only = damaged(self.file)  # Writing into a damaged file only makes it worse.
        return StoreError(in_words(error, self.file))


def in_words(error: Exception, file: Path) -> str:
    """What went wrong, why, and what to do, in one sentence."""
    match error:
        case apsw.BusyError() | apsw.LockedError() | apsw.ProtocolError():
            return _("The library is busy: another newsreader is writing to it; try again in a moment.")
        case apsw.FullError():
            return _("The disk is full: nothing was changed; free some space and try again.")
        case _ if isinstance(error, (*DAMAGE, UnicodeDecodeError)):
            return damaged(file)
        case apsw.ReadOnlyError() | apsw.PermissionsError():
            return read_only_words(file)
        case apsw.CantOpenError():
            text = _("The library {file} cannot be opened: check that it exists and that you may read it.")
        case apsw.NoMemError():
            return _("There is not enough memory for this; close something and try again.")
        case apsw.IOError() if getattr(error, "extendedresult", 0) == apsw.SQLITE_IOERR_SHMMAP:
            text = _("{file} is on a disk that programs cannot share: choose a folder of this machine with --data-dir.")
        case _:
            text = _("The disk gave an error on {file} ({error}): nothing was changed; check the disk.")
    return text.format(file=file, error=error)


def damaged(file: Path) -> str:
    """What to say about a damaged file, and which copy it can be repaired from."""
    if found := copies(file.parent):
        text = _("The library {file} is damaged and was left as it is; newsreader restore repairs it from {copy}.")
        return text.format(file=file, copy=found[-1])
    text = _("The library {file} is damaged and was left as it is; newsreader restore saves what can be saved.")
    return text.format(file=file)


def copies(data_dir: Path) -> list[Path]:
    """The daily copies and those before a migration, the newest last."""
    backups = data_dir / "backups"
    found = [*backups.glob("daily-*.db"), *backups.glob("before-version-*.db")]
    return sorted(found, key=lambda copy: copy.stat().st_mtime)


def known(data_dir: Path) -> bool:
    """Whether something was kept here once, whatever became of the database."""
    return bool(copies(data_dir)) or (data_dir / ledger.NAME).exists()


def read_only_words(file: Path) -> str:
    """Why nothing can be changed here."""
    return _("Nothing can be changed: {folder} is read-only; check its permissions or the disk.").format(
        folder=file.parent
    )


def connect(data_dir: Path, *, create: bool = True, migrations: Sequence[str] = tuple(MIGRATIONS)) -> Connection:
    """Open or create the library's database, brought to the newest schema. Never empties or overwrites a file."""
    file = data_dir / NAME
    if not is_there(file):
        if known(data_dir):
            text = _("The library {file} is gone; newsreader restore brings back what was in it.")
            raise StoreError(text.format(file=file))
        if not create:
            raise StoreError(_("There is no library in {folder}; start newsreader once.").format(folder=data_dir))
        _create(file)
    elif file.stat().st_size == 0 and known(data_dir):
        raise StoreError(damaged(file))
    read_only = "" if _writable(file) else read_only_words(file)
    connection = _open(file, read_only)
    try:
        _prepare(connection, migrations)
    except BaseException:
        _close(connection.raw)
        raise
    return connection


def _create(file: Path) -> None:
    try:
        file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        os.close(os.open(file, os.O_CREAT | os.O_RDWR, 0o600))
    except OSError as error:
        text = _("The library cannot be made in {folder} ({why}); choose another with --data-dir.")
        raise StoreError(text.format(folder=file.parent, why=error.strerror)) from error


def _writable(file: Path) -> bool:
    return os.access(file, os.W_OK) and os.access(file.parent, os.W_OK)


def _open(file: Path, read_only: str) -> Connection:
    flags = apsw.SQLITE_OPEN_READONLY | apsw.SQLITE_OPEN_URI if read_only else apsw.SQLITE_OPEN_READWRITE
    raw = None
    try:
        raw = guarded(apsw.Connection(_address(file) if read_only else str(file), flags=flags))
        raw.set_busy_handler(_patience())
        raw.create_scalar_function("plain", lambda *given: plain(given[0]), 1, deterministic=True)
        for setting in (*_SETTINGS, f"cache_size=-{CACHE_KIB}", f"mmap_size={MAP_BYTES}"):
            raw.execute(f"PRAGMA {setting}").fetchall()
    except TROUBLE as error:
        if raw:
            _close(raw)
        raise StoreError(in_words(error, file)) from error
    return Connection(file, raw, read_only)


def _patience() -> Callable[[int], bool]:
    """How to wait for a lock: by the clock, where SQLite adds up the pauses it asked for, and looking more often."""
    since = 0.0

    def wait(times: int) -> bool:
        nonlocal since
        now = time.monotonic()
        since = since if times else now
        time.sleep(random.uniform(0.001, 0.008))
        return now - since < BUSY

    return wait


def _close(raw: apsw.Connection) -> None:
    with suppress(*TROUBLE):  # Everything that was promised is on disk already; the next start tidies up.
        raw.close()


def _address(file: Path) -> str:
    """Where nothing may be written SQLite cannot share memory with a writer, and must not look for a log either."""
    log = file.with_name(file.name + "-wal")
    unshared = "" if log.exists() and log.stat().st_size else "&immutable=1"
    return f"{file.resolve().as_uri()}?mode=ro{unshared}"


def _prepare(connection: Connection, migrations: Sequence[str]) -> None:
    with connection.read():
        version = connection.value("PRAGMA user_version")
        tables = connection.value("SELECT count(*) FROM sqlite_schema")
    if version > len(migrations):
        text = _("The library {file} was written by a newer newsreader and was not touched; update this one.")
        raise StoreError(text.format(file=connection.file))
    if version == 0 and tables:
        text = _("{file} is not a newsreader library and was not touched; choose another folder with --data-dir.")
        raise StoreError(text.format(file=connection.file))
    if not has_tables(connection.raw, migrations[:version]):
        raise Damaged(damaged(connection.file))
    if connection.read_only:
        if version < len(migrations):
            raise StoreError(connection.read_only)
        return
    if version == 0:
        # Texts of a kilobyte leave less of a large page empty: a library is a twentieth smaller.
        connection.run(
            f"PRAGMA page_size={PAGE_BYTES}; PRAGMA auto_vacuum=INCREMENTAL; PRAGMA application_id={APPLICATION_ID}"
        )
    connection.run("PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL")
    if version < len(migrations):
        _migrate(connection, version, migrations)


def _migrate(connection: Connection, version: int, migrations: Sequence[str]) -> None:
    if version:
        with connection.read():  # One state: another process may be migrating meanwhile.
            if connection.value("PRAGMA user_version") == version:
                copy_to(connection, connection.file.parent / "backups" / f"before-version-{version + 1}.db")
    for step in range(version, len(migrations)):
        with connection.write(own=False):
            # Another process may have been first while this one waited for the lock.
            if connection.value("PRAGMA user_version") == step:
                connection.run(migrations[step] if step else f"{migrations[step]}{BODY_FIRST}")
                connection.run(f"PRAGMA user_version={step + 1}")


def copy_to(connection: Connection, target: Path) -> None:
    """A verified copy by the backup API; the target appears whole or not at all."""
    part = target.with_name(f"{target.name}.{os.getpid()}.part")  # Several first starts at once copy side by side.
    try:
        target.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        _sweep(target)
        part.unlink(missing_ok=True)
        os.close(os.open(part, os.O_CREAT | os.O_RDWR | os.O_EXCL, 0o600))
        _copy_pages(connection, part)
        part.replace(target)
    except TROUBLE as error:
        part.unlink(missing_ok=True)
        if isinstance(error, DAMAGE):
            raise connection.in_words(error) from error  # A copy has the pages of what it was copied from.
        raise StoreError(in_words(error, target)) from error
    except OSError as error:
        text = _("The copy {file} cannot be written ({why}); choose another place.")
        raise StoreError(text.format(file=target, why=error.strerror)) from error


def _sweep(target: Path) -> None:
    """Remove what copies that were killed have left; one that is being written is younger."""
    for left in target.parent.glob(f"{glob.escape(target.name)}.*.part"):
        with suppress(OSError):
            if time.time() - left.stat().st_mtime > PART_SECONDS:
                left.unlink()


def _copy_pages(connection: Connection, part: Path) -> None:
    copy = guarded(apsw.Connection(str(part), flags=apsw.SQLITE_OPEN_READWRITE))
    try:
        with copy.backup("main", connection.raw, "main") as backup:
            backup.step(-1)
        copy.execute("PRAGMA journal_mode=DELETE")
        found = copy.execute("PRAGMA quick_check(1)").fetchone()
        if found != ("ok",):
            raise apsw.CorruptError(str(found))
    finally:
        copy.close()
