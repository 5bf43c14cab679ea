"""Bringing a copy back: checked first, put in by the backup API, so that a running app goes on with it."""

from __future__ import annotations

import shutil
import tempfile
from datetime import datetime
from pathlib import Path

import apsw

from reader.errors import NotFound, StoreError
from reader.i18n import _
from reader.store.connect import NAME, Connection, connect, copy_to, in_words


def restore(data_dir: Path, file: Path) -> Path:
    """Make the library what `file` holds; where the replaced one was put, beside it. Raises NotFound and StoreError."""
    if not file.is_file():
        raise NotFound(_("There is no file {file}: newsreader doctor names the copies there are.").format(file=file))
    try:
        data_dir.mkdir(mode=0o700, parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(prefix=".restore-", dir=data_dir) as folder:
            ready = Path(folder) / NAME
            shutil.copyfile(file, ready)
            ready.chmod(0o600)
            return _put_in(data_dir, file, ready)
    except OSError as error:
        text = _("The copy cannot be brought back into {folder}: {why}.")
        raise StoreError(text.format(folder=data_dir, why=error.strerror)) from error


def _put_in(data_dir: Path, file: Path, ready: Path) -> Path:
    copy = _checked(file, ready)
    replaced = data_dir / f"replaced-{datetime.now():%Y%m%d-%H%M%S-%f}.db"
    try:
        if not (data_dir / NAME).exists():
            connect(data_dir).close()
        try:
            current = connect(data_dir, create=False)
        except StoreError:
            _set_aside(data_dir, replaced)
            current = connect(data_dir)
        else:
            copy_to(current, replaced)
        _copy_back(current, copy)
    finally:
        copy.raw.close()
    return replaced


def _checked(file: Path, ready: Path) -> Connection:
    """The copy, opened and found whole, brought to the newest schema."""
    try:
        if ready.stat().st_size:
            copy = connect(ready.parent, create=False)
            if copy.column("PRAGMA integrity_check(1)") == ["ok"]:
                return copy
            copy.raw.close()
    except StoreError:
        pass
    text = _("{file} is no whole copy of a library of this version, so nothing was changed: choose another copy.")
    raise StoreError(text.format(file=file))


def _set_aside(data_dir: Path, replaced: Path) -> None:
    """A library that cannot be opened is moved as it is, with its log."""
    for suffix in ("", "-wal", "-shm"):
        part = data_dir / (NAME + suffix)
        if part.exists():
            part.rename(replaced.with_name(replaced.name + suffix))


def _copy_back(current: Connection, copy: Connection) -> None:
    if current.read_only:
        current.raw.close()
        raise StoreError(current.read_only)
    try:
        with current.raw.backup("main", copy.raw, "main") as backup:
            while not backup.done:
                backup.step(-1)
        current.run("PRAGMA wal_checkpoint(TRUNCATE)")
    except apsw.Error as error:
        raise StoreError(in_words(error, current.file)) from error
    finally:
        current.raw.close()
