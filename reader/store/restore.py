"""Bringing a copy back: checked first, and what it replaces is kept beside it."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

import apsw

from reader.errors import StoreError
from reader.i18n import _
from reader.paths import make_private
from reader.store import care, guard, ledger
from reader.store.connect import APPLICATION_ID, NAME, connect, copy_to, in_words
from reader.store.schema import MIGRATIONS


@dataclass(frozen=True, slots=True)
class Restored:
    """What bringing a copy back did."""

    replaced: Path
    """The file that holds what was there before."""
    left_out: int
    """Rows of the copy that no library has."""


def restore(data_dir: Path, copy: Path) -> Restored:
    """Make the library say what a copy says, also under a running app."""
    _check(copy)
    file = data_dir / NAME
    replaced = data_dir / "backups" / f"before-restore-{datetime.now():%Y-%m-%d-%H%M%S-%f}.db"
    with _mended(copy, data_dir) as (whole, left_out):
        if file.exists():
            _keep(data_dir, replaced)
        try:
            _copy_pages(whole, file)
        except guard.DAMAGE:
            _replace(whole, file)
        except guard.TROUBLE as error:
            raise StoreError(in_words(error, file)) from error
    ledger.retire(data_dir)
    db = connect(data_dir)
    try:
        care.backup(db, None)
    finally:
        db.close()
    return Restored(replaced, left_out)


@contextmanager
def _mended(copy: Path, data_dir: Path) -> Iterator[tuple[Path, int]]:
    """The copy, or another one of it without the rows that no library has, and how many these were."""
    from reader.store import repair

    try:
        raw = guard.looking_at(copy)
        try:
            left_out = repair.strays(raw)
        finally:
            raw.close()
    except (apsw.Error, UnicodeDecodeError) as error:
        raise StoreError(_no_copy(copy)) from error
    if not left_out:
        yield copy, 0
        return
    # In a folder of ours: what a stranger sent goes nowhere else on the disk.
    with tempfile.TemporaryDirectory(prefix="mending-", dir=make_private(data_dir)) as folder:
        shutil.copyfile(copy, Path(folder) / NAME)
        db = connect(Path(folder))
        try:
            repair.mend(db)
        finally:
            db.close()
        yield Path(folder) / NAME, left_out


def is_whole(copy: Path) -> bool:
    """Whether a library can be made from this copy."""
    try:
        _check(copy)
    except StoreError:
        return False
    return True


def _check(copy: Path) -> None:
    try:
        raw = guard.looking_at(copy)
        try:
            sound = raw.execute("PRAGMA quick_check(1)").fetchone() == ("ok",)
            ours = raw.pragma("application_id") == APPLICATION_ID
            version = raw.pragma("user_version")
            whole = not 0 < version <= len(MIGRATIONS) or guard.is_ours(raw, MIGRATIONS[:version])
        finally:
            raw.close()
    except (apsw.Error, UnicodeDecodeError) as error:
        raise StoreError(_no_copy(copy)) from error
    if not (sound and ours and whole):
        raise StoreError(_no_copy(copy))
    if not 0 < version <= len(MIGRATIONS):
        text = _("The copy {file} was written by a newer newsreader, so nothing was changed; update this one.")
        raise StoreError(text.format(file=copy))


def _no_copy(copy: Path) -> str:
    return _("{file} is no whole copy of a library, so nothing was changed; choose another one.").format(file=copy)


def _keep(data_dir: Path, replaced: Path) -> None:
    """A proper copy when the library can be read, else its files as they are."""
    try:
        db = connect(data_dir, create=False)
    except StoreError:
        _keep_files(data_dir / NAME, replaced)
        return
    try:
        copy_to(db, replaced)
    except StoreError:
        _keep_files(data_dir / NAME, replaced)
    finally:
        db.close()


def _keep_files(file: Path, replaced: Path) -> None:
    try:
        replaced.parent.mkdir(mode=0o700, exist_ok=True)
        for end in ("", "-wal"):
            if (part := file.with_name(file.name + end)).exists():
                shutil.copyfile(part, replaced.with_name(replaced.name + end))
                replaced.with_name(replaced.name + end).chmod(0o600)
    except OSError as error:
        text = _("What is there now cannot be kept in {folder} ({why}), so nothing was changed.")
        raise StoreError(text.format(folder=replaced.parent, why=error.strerror)) from error


def _copy_pages(copy: Path, file: Path) -> None:
    """Into the file that others may have open: they see the restored state with their next read."""
    if not file.exists():
        file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        os.close(os.open(file, os.O_CREAT | os.O_RDWR, 0o600))
    source = guard.looking_at(copy)
    target = guard.guarded(apsw.Connection(str(file), flags=apsw.SQLITE_OPEN_READWRITE))
    try:
        target.set_busy_timeout(10_000)
        with target.backup("main", source, "main") as backup:
            while not backup.step(2_000):
                pass
    finally:
        target.close()
        source.close()


def _replace(copy: Path, file: Path) -> None:
    """A file too damaged to be written into makes way for the copy."""
    part = file.with_name(file.name + ".part")
    try:
        shutil.copyfile(copy, part)
        part.chmod(0o600)
        for end in ("-wal", "-shm"):
            file.with_name(file.name + end).unlink(missing_ok=True)
        part.replace(file)
    except OSError as error:
        text = _("The copy {file} cannot be put in place ({why}); check the disk.")
        raise StoreError(text.format(file=copy, why=error.strerror)) from error
