"""Four processes that write at once: PYTHONPATH=tests python -m reliability.processes [600]

Each does what a person and a refresh do, for so many seconds, and looks at the clock for how long it takes until what
another one wrote is seen. Nobody may be told that the library is busy, and nothing may be lost.
"""

from __future__ import annotations

import os
import random
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

from reader.errors import ReaderError
from reader.library import Library
from reader.model import Draft

from .shelf import argument, arrive, filled, report, sound

PROCESSES = 4
PAUSE = 0.04
"""Seconds between two writes at most; still a hundred times as fast as a person."""
LOOK = 0.2
"""Seconds between two looks for changes, as the app does."""


@dataclass(slots=True)
class Figures:
    """What the processes said."""

    written: int = 0
    refused: int = 0
    lost: int = 0
    latest: float = 0.0
    longest_wait: float = 0.0
    log_bytes: int = 0


def run(seconds: float) -> Figures:
    """Let them write for so long."""
    figures = Figures()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name) / "data"
        filled(folder, 30).close()
        running = [_start(folder, n, seconds) for n in range(PROCESSES)]
        lines: list[str] = []
        for child, said in running:
            _pid, status = os.waitpid(child, 0)
            assert status == 0, "a process failed"
            lines += said.read_text().splitlines()
            figures.log_bytes = max(figures.log_bytes, _size(folder / "library.db-wal"))
        _judge(folder, lines, figures)
    return figures


def _size(file: Path) -> int:
    return file.stat().st_size if file.exists() else 0


def _start(folder: Path, number: int, seconds: float) -> tuple[int, Path]:
    """A process and the file it writes down what happened in: a pipe that nobody empties would hold it up."""
    said = folder.with_name(f"said-{number}")
    child = os.fork()
    if child == 0:
        status = 1
        try:
            with open(said, "w") as out:
                _write(folder, number, seconds, out.write)
            status = 0
        finally:
            os._exit(status)
    return child, said


def _write(folder: Path, number: int, seconds: float, say: object) -> None:
    assert callable(say)
    library, chance = Library.open(folder), random.Random(number)
    seen = {each.id for each in library.comments()}
    end, look, n = time.monotonic() + seconds, 0.0, 0
    while time.monotonic() < end:
        n += 1
        before = time.monotonic()
        try:
            say(_one(library, number, n, chance) + "\n")
        except ReaderError as error:
            say(f"refused {error}\n")
        say(f"wait {time.monotonic() - before}\n")
        if time.monotonic() > look and library.changed_elsewhere():
            for each in library.comments(limit=100):
                if each.id not in seen and not each.body.startswith(f"{number} "):
                    say(f"late {time.time() - float(each.body.split()[1])}\n")
                seen.add(each.id)
            look = time.monotonic() + LOOK
        time.sleep(chance.random() * PAUSE)
    library.close()


def _one(library: Library, number: int, n: int, chance: random.Random) -> str:
    ids = library.ids(limit=40)
    match chance.randrange(5):
        case 0:
            return f"comment {library.comment(chance.choice(ids), f'{number} {time.time()}').id}"
        case 1:
            library.bookmark(ids[number], folder=str(n))
            return f"bookmark {ids[number]}"
        case 2:
            return f"article {arrive(library, (number + 1) * 1_000_000 + n, 2)[0]}"
        case 3:
            library.save_draft(Draft(ids[0], "typed", comment_id=f"{number}-{n}"))
            return f"draft {number}-{n}"
    library.mark_read([ids[number + 5]], bool(n % 2))
    return "mark "


def _judge(folder: Path, lines: list[str], figures: Figures) -> None:
    library = Library.open(folder)
    there = {
        "comment": {each.id for each in library.comments()},
        "bookmark": {str(n) for n in library.ids("is:bookmarked")},
        "article": {str(n) for n in library.ids()},
        "draft": {each.comment_id for each in library.drafts()},
    }
    for line in lines:
        kind, _, what = line.partition(" ")
        match kind:
            case "late":
                figures.latest = max(figures.latest, float(what))
            case "wait":
                figures.longest_wait = max(figures.longest_wait, float(what))
            case "refused":
                figures.refused += 1
            case _:
                figures.written += 1
                figures.lost += kind in there and what not in there[kind]
    assert library.check() == []
    library.close()
    sound(folder)


def main() -> None:
    """Print the figures."""
    start = time.perf_counter()
    done = run(argument(600))
    report(
        "four processes",
        start,
        writes=done.written,
        refused_as_busy=done.refused,
        lost=done.lost,
        seen_elsewhere_within=f"{done.latest:.2f} s",
        longest_verb=f"{done.longest_wait:.2f} s",
        log_at_most=f"{done.log_bytes >> 20} MB",
    )


if __name__ == "__main__":
    main()
