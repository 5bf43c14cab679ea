"""kill -9 at random moments: PYTHONPATH=tests python -m reliability.kill [1000]

A child process does what a person and a refresh do and says each thing only once its verb has returned; it is killed at
a random moment. Everything said must be there, the file must be whole, and the next start must be quick.
"""

from __future__ import annotations

import os
import random
import select
import signal
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from reader import importing
from reader.errors import StoreError
from reader.library import Library
from reader.model import Draft
from reader.store.connect import connect
from reader.store.schema import MIGRATIONS

from .shelf import argument, arrive, filled, report, sound

LATER = [
    *MIGRATIONS,
    "ALTER TABLE comment ADD COLUMN mood TEXT NOT NULL DEFAULT 'calm'; UPDATE comment SET mood = 'glad'",
]
"""The schema of a next version."""


@dataclass(slots=True)
class Figures:
    """What the rounds gave."""

    rounds: int = 0
    said: int = 0
    lost: int = 0
    slowest_start: float = 0.0


def run(rounds: int, seed: int = 3) -> Figures:
    """Kill so many times."""
    figures, chance = Figures(), random.Random(seed)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name) / "data"
        filled(folder, 30).close()
        said: list[str] = []
        for n in range(rounds):
            if n % 50 == 49:  # A young library again, so that a migration can happen again.
                folder, said = Path(name) / f"data{n}", []
                filled(folder, 30).close()
            said += _killed(folder, n, chance)
            figures.rounds += 1
            start = time.perf_counter()
            library = _open(folder)
            figures.slowest_start = max(figures.slowest_start, time.perf_counter() - start)
            figures.lost += len(_missing(library, said))
            library.close()
            sound(folder)
            figures.said += len(said) if n % 50 == 48 or n == rounds - 1 else 0
    return figures


def _killed(folder: Path, number: int, chance: random.Random) -> list[str]:
    """What the child had said when it was killed."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reading)
        try:
            for line in _life(folder, number):
                os.write(writing, line.encode() + b"\n")
        finally:
            os._exit(3)
    os.close(writing)
    ready, _, _ = select.select([reading], [], [], 20)
    assert ready, "the child did nothing"
    time.sleep(chance.random() ** 2 * 0.15)
    os.kill(child, signal.SIGKILL)
    _pid, status = os.waitpid(child, 0)
    assert os.WIFSIGNALED(status), "the child failed by itself"
    with os.fdopen(reading, "rb") as pipe:
        return pipe.read().decode().splitlines()


def _life(folder: Path, number: int) -> Iterator[str]:
    library = _open(folder)
    chance = random.Random(number)
    yield "open "
    if number % 50 == 25:
        connect(folder, migrations=LATER).close()
        yield "migrated "
    for n in range(10_000):
        name, ids = f"{number}-{n}", library.ids(limit=20)
        match chance.randrange(7):
            case 0 | 1:
                yield f"comment {library.comment(chance.choice(ids), f'said {name}').id}"
            case 2:
                article = chance.choice(ids)
                library.bookmark(article, folder=name)
                yield f"bookmark {article}"
            case 3:
                article = chance.choice(ids)
                library.mark_read([article])
                yield f"read {article}"
            case 4:
                yield f"article {arrive(library, number * 1000 + n, 2)[0]}"
            case 5:
                library.save_draft(Draft(chance.choice(ids), name, comment_id=name))
                yield f"draft {name}"
            case 6:
                address = f"https://kept.example/{name}"
                yield from [f"import {address}" for _line in importing.take_in(library, "list", _page(address))]


def _page(address: str) -> bytes:
    return f'<!DOCTYPE NETSCAPE-Bookmark-file-1><DL><DT><A HREF="{address}">kept</A></DL>'.encode()


def _open(folder: Path) -> Library:
    """Of whichever of the two versions the file is."""
    try:
        return Library(connect(folder))
    except StoreError:
        return Library(connect(folder, migrations=LATER))


def _missing(library: Library, said: list[str]) -> list[str]:
    comments = {each.id for each in library.comments()}
    drafts = {each.body for each in library.drafts()}
    bookmarks = set(library.ids("is:bookmarked"))
    unread, every = set(library.ids("is:unread")), set(library.ids())
    links = {library.article(n).entry.link for n in bookmarks}
    there = {
        "comment": lambda key: key in comments,
        "draft": lambda key: key in drafts,
        "bookmark": lambda key: int(key) in bookmarks,
        "read": lambda key: int(key) not in unread,
        "article": lambda key: int(key) in every,
        "import": lambda key: key in links,
        "open": lambda key: True,
        "migrated": lambda key: library._db.value(
            "SELECT count(*) FROM pragma_table_info('comment') WHERE name = 'mood'"
        ),
    }
    return [line for line in said if not there[line.partition(" ")[0]](line.partition(" ")[2])]


def main() -> None:
    """Print the figures."""
    start = time.perf_counter()
    done = run(argument(1000))
    report(
        "kill -9",
        start,
        kills=done.rounds,
        acknowledged=done.said,
        lost=done.lost,
        slowest_next_start=f"{done.slowest_start:.2f} s",
    )


if __name__ == "__main__":
    main()
