"""Power cuts by the record: PYTHONPATH=tests python -m reliability.power [500]

Every write and sync of a session is written down; then the power fails after any of them. What was synced is there. Of
what was written since, any part may be there, in any order, also torn sectors. The library made of it must be whole,
with everything whose verb had returned.
"""

from __future__ import annotations

import random
import tempfile
import time
from collections import defaultdict
from dataclasses import dataclass
from pathlib import Path

from reader.library import Library
from reader.model import Draft
from reader.store.connect import NAME

from .disk import Disk, Event, watched
from .shelf import argument, arrive, filled, report, sound

SECTOR = 512


@dataclass(slots=True)
class Figures:
    """What the cuts gave."""

    cuts: int = 0
    promised: int = 0
    lost: int = 0
    reordered: int = 0


def record(folder: Path) -> tuple[dict[str, bytes], list[Event]]:
    """The files of a library, and what one session did to them."""
    filled(folder, 12).close()
    start = {NAME: (folder / NAME).read_bytes()}
    disk = Disk()
    with watched(disk):
        library = Library.open(folder)
        for n in range(40):
            ids = library.ids()
            disk.say(f"comment {library.comment(ids[n % len(ids)], f'said {n} ' * 40).id}")
            library.save_draft(Draft(ids[0], f"draft {n}", comment_id=str(n)))
            disk.say(f"draft draft {n}")
            arrive(library, n, 2)
            library.bookmark(ids[n % len(ids)], folder=f"folder {n}")
            disk.say(f"bookmark {ids[n % len(ids)]}")
            if n % 10 == 9:  # A checkpoint, as one comes by itself after some thousand pages.
                library._db.run("PRAGMA wal_checkpoint(TRUNCATE)" if n % 20 == 9 else "PRAGMA wal_checkpoint(PASSIVE)")
        library.close()
    return start, disk.log


def run(cuts: int, seed: int = 11) -> Figures:
    """Cut the power so many times."""
    figures, chance = Figures(), random.Random(seed)
    with tempfile.TemporaryDirectory() as name:
        start, log = record(Path(name) / "recorded")
        for n in range(cuts):
            cut = chance.randrange(len(log))
            folder = Path(name) / str(n)
            figures.reordered += _after(folder, start, log[:cut], chance)
            promised = [each.file for each in log[:cut] if each.kind == "said"]
            figures.cuts += 1
            figures.promised += len(promised)
            figures.lost += _lost(folder, promised)
    return figures


def _after(folder: Path, start: dict[str, bytes], log: list[Event], chance: random.Random) -> bool:
    """Lay down what the disk could hold after the cut; whether anything unsynced was there to be mixed up."""
    folder.mkdir()
    files = {name: bytearray(data) for name, data in start.items()}
    pending: dict[str, list[Event]] = defaultdict(list)
    for each in log:
        match each.kind:
            case "said":
                pass
            case "sync":
                _apply(files, pending.pop(each.file, []))
            case "delete":
                files.pop(each.file, None)
                pending.pop(each.file, None)
            case _:
                pending[each.file].append(each)
    mixed = False
    for name, events in pending.items():
        some = [part for each in events for part in _torn(each, chance) if chance.random() < 0.5]
        chance.shuffle(some)
        _apply(files, some)
        mixed |= name.startswith(NAME) and len(events) > 1
    for name, data in files.items():
        if name.startswith(NAME):
            (folder / name).write_bytes(data)
    return mixed


def _torn(each: Event, chance: random.Random) -> list[Event]:
    """A write as one, or as sectors of which each may or may not arrive."""
    if each.kind != "write" or chance.random() < 0.5:
        return [each]
    places = range(0, len(each.data), SECTOR)
    return [Event("write", each.file, each.offset + n, each.data[n : n + SECTOR]) for n in places]


def _apply(files: dict[str, bytearray], events: list[Event]) -> None:
    for each in events:
        data = files.setdefault(each.file, bytearray())
        if each.kind == "truncate":
            del data[each.offset :]
            continue
        if len(data) < each.offset:
            data.extend(bytes(each.offset - len(data)))
        data[each.offset : each.offset + len(each.data)] = each.data


def _lost(folder: Path, promised: list[str]) -> int:
    library = Library.open(folder)
    comments = {each.id for each in library.comments()}
    drafts = {each.body for each in library.drafts()}
    bookmarks = {str(n) for n in library.ids("is:bookmarked")}
    there = {"comment": comments, "draft": drafts, "bookmark": bookmarks}
    lost = [each for each in promised if each.partition(" ")[2] not in there[each.partition(" ")[0]]]
    assert library.check() == []
    library.close()
    sound(folder)
    return len(lost)


def main() -> None:
    """Print the figures."""
    start = time.perf_counter()
    done = run(argument(500))
    report(
        "power cuts",
        start,
        cuts=done.cuts,
        with_unsynced_writes_mixed_up=done.reordered,
        promised=done.promised,
        lost=done.lost,
        damaged=0,
    )


if __name__ == "__main__":
    main()
