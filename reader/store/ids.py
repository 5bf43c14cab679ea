"""Article ids in date order, and ids for what the person writes that need no central counter."""

from __future__ import annotations

import os
import time
from array import array
from collections.abc import Sequence
from threading import Lock

import apsw

from reader.store.connect import Connection

SLOTS = 32
"""Ids to a minute; one is 1.875 seconds wide."""
_CROCKFORD = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_one = Lock()
_last = 0


def first_id(instant: float) -> int:
    """The smallest id of an article of this instant, in seconds since 1970; also the bound of a date in a query."""
    return max(1, int(instant * SLOTS // 60))


def take(db: Connection, instants: Sequence[float]) -> list[int]:
    """A free id for an article of each instant; call it in the transaction that uses them."""
    starts = array("q", map(first_id, instants))
    if not starts:
        return []
    taken = set(db.column("SELECT a.id FROM carray(?) CROSS JOIN article a ON a.id = value", (apsw.carray(starts),)))
    ids = []
    for start in starts:
        if start in taken or start in db.next_free:
            ids.append(_next(db, start))
        else:
            db.next_free[start] = start + 1
            ids.append(start)
    return ids


def _next(db: Connection, start: int) -> int:
    """The first free id from here on.

    Where a run of taken ids ends is remembered with the connection, so that thousands in one minute cost nothing.
    """
    free = _after(db.next_free, start)
    while db.value("SELECT 1 FROM article WHERE id = ?", (free,)):
        free = _after(db.next_free, _gap(db, free))
    db.next_free[start] = db.next_free[free] = free + 1
    return free


def _after(next_free: dict[int, int], slot: int) -> int:
    """Follow what is remembered to the end of a run, and shorten the way for the next."""
    path = []
    while (following := next_free.get(slot)) is not None:
        path.append(slot)
        slot = following
    for each in path:
        next_free[each] = slot
    return slot


def _gap(db: Connection, taken: int) -> int:
    """The first id after `taken` that is not in a run with it."""
    while True:
        run = db.column("SELECT id FROM article WHERE id >= ? ORDER BY id LIMIT 256", (taken,))
        for index, each in enumerate(run):
            if each != taken + index:
                return taken + index
        taken += len(run)
        if len(run) < 256:
            return taken


def ulid(instant: float | None = None) -> str:
    """A new id that sorts by time, also within a millisecond of this process: 48 bits of milliseconds, 80 of chance."""
    global _last
    number = int((time.time() if instant is None else instant) * 1000) << 80 | int.from_bytes(os.urandom(10), "big")
    with _one:
        if number >> 80 == _last >> 80:
            number = max(number, _last + 1)
        _last = number
    return "".join([_CROCKFORD[number >> shift & 31] for shift in range(125, -1, -5)])
