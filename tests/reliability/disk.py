"""A disk between SQLite and the real one: it writes down every write and sync, and fails when it is told to.

SQLite's shared memory is not part of what apsw lets one stand in for, so the write-ahead log is used with its index in
this process; the bytes written and the syncs are the same.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal

import apsw

Kind = Literal["write", "truncate", "sync", "delete", "said"]
NAME = "watched"
BELOW = apsw.vfs_names()[0]


@dataclass(frozen=True, slots=True)
class Event:
    """One thing that happened to a file; `said` is what a verb had promised by then."""

    kind: Kind
    file: str
    offset: int = 0
    data: bytes = b""


@dataclass(slots=True)
class Disk:
    """What happened, and when to fail."""

    log: list[Event] = field(default_factory=list)
    keep: bool = True
    calls: int = 0
    fail_at: range = range(0)
    """The calls that fail, counted from 1."""
    error: Callable[[str], apsw.Error] | None = None
    """The error of a kind of call (open, read, write, truncate, sync, delete), None when it cannot have this one."""
    failed: int = 0

    def call(self, kind: str) -> None:
        """One call to the disk is about to be made."""
        self.calls += 1
        if self.error and self.calls in self.fail_at and (error := self.error(kind)):
            self.failed += 1
            raise error

    def note(self, kind: Kind, file: str, offset: int = 0, data: bytes = b"") -> None:
        """Write down what was done."""
        if self.keep:
            self.log.append(Event(kind, Path(file).name, offset, data))

    def say(self, what: str) -> None:
        """A verb returned: from now on this must never be lost."""
        self.note("said", what)


class _File(apsw.VFSFile):
    def __init__(self, disk: Disk, name: Any, flags: list[int]) -> None:
        self.disk = disk
        self.name = name.filename() if isinstance(name, apsw.URIFilename) else name or ""
        disk.call("open")
        super().__init__(BELOW, name, flags)

    def xRead(self, amount: int, offset: int) -> bytes:
        self.disk.call("read")
        return super().xRead(amount, offset)

    def xWrite(self, data: Any, offset: int) -> None:
        self.disk.call("write")
        super().xWrite(data, offset)
        self.disk.note("write", self.name, offset, bytes(data))

    def xTruncate(self, size: int) -> None:
        self.disk.call("truncate")
        super().xTruncate(size)
        self.disk.note("truncate", self.name, size)

    def xSync(self, flags: int) -> None:
        self.disk.call("sync")
        super().xSync(flags)
        self.disk.note("sync", self.name)


class _Disk(apsw.VFS):
    def __init__(self, disk: Disk) -> None:
        self.disk = disk
        super().__init__(NAME, BELOW, makedefault=True)

    def xOpen(self, name: Any, flags: list[int]) -> _File:
        return _File(self.disk, name, flags)

    def xDelete(self, filename: str, syncdir: bool) -> None:
        self.disk.call("delete")
        super().xDelete(filename, syncdir)
        self.disk.note("delete", filename)


def _alone(connection: apsw.Connection) -> None:
    """Log index in this process; and no memory mapping, which reads past the disk that is watched."""
    connection.execute("PRAGMA locking_mode=EXCLUSIVE")


@contextmanager
def watched(disk: Disk) -> Iterator[Disk]:
    """Everything SQLite opens meanwhile goes through this disk."""
    before = apsw.vfs_names()[0]
    layer = _Disk(disk)
    apsw.connection_hooks.append(_alone)
    try:
        yield disk
    finally:
        apsw.connection_hooks.remove(_alone)
        layer.unregister()
        assert apsw.vfs_names()[0] == before
