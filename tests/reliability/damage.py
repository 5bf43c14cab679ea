"""Random damage to the database, then `newsreader restore`: PYTHONPATH=tests python -m reliability.damage [500]

The library was copied in the morning; comments, bookmarks and articles came after it. Each round damages the file in
one of seven ways and looks at how it opens, that nothing was overwritten, and what is there after the repair.
"""

from __future__ import annotations

import os
import random
import shutil
import tempfile
import time
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

import apsw

from reader.errors import ReaderError
from reader.library import Library
from reader.store.connect import NAME
from reader.store.repair import repair

from .shelf import Own, argument, arrive, filled, lived_in, own, report, sound


@dataclass(slots=True)
class Figures:
    """What the rounds gave."""

    rounds: int = 0
    noticed: int = 0
    saved: int = 0
    unexpected: int = 0
    without_copy: int = 0
    overwritten: int = 0
    slowest_open: float = 0.0
    slowest_repair: float = 0.0
    lost: Counter[str] = field(default_factory=Counter)


def run(rounds: int, seed: int = 7) -> Figures:
    """Damage and repair so many times."""
    figures, chance = Figures(), random.Random(seed)
    with tempfile.TemporaryDirectory() as folder:
        whole, before = _whole(Path(folder) / "whole")
        for n in range(rounds):
            target = Path(folder) / "damaged"
            shutil.copytree(whole, target)
            _one(target, before, chance, figures, without_copy=n % 5 == 4)
            shutil.rmtree(target)
    return figures


def _whole(folder: Path) -> tuple[Path, Own]:
    library = filled(folder, 60)
    lived_in(library, 1)
    library.daily_backup()
    arrive(library, 1)
    lived_in(library, 2)
    arrive(library, 2)
    library.comment(library.ids()[0], "on an article of this afternoon")
    before = own(library)
    library.close()
    return folder, before


def _one(folder: Path, before: Own, chance: random.Random, figures: Figures, *, without_copy: bool) -> None:
    if without_copy:
        for copy in (folder / "backups").glob("*.db"):
            copy.unlink()
        figures.without_copy += 1
    file = folder / NAME
    how = hurt(file, chance)
    broken = file.read_bytes() if file.exists() else None
    figures.rounds += 1
    start = time.perf_counter()
    noticed = _read_all(folder, figures)
    figures.slowest_open = max(figures.slowest_open, time.perf_counter() - start)
    now = file.read_bytes() if file.exists() else None
    if noticed and now != broken:
        figures.overwritten += 1
        figures.lost[f"{how}: written to before the damage was noticed"] += 1
    start = time.perf_counter()
    done = repair(folder)
    figures.slowest_repair = max(figures.slowest_repair, time.perf_counter() - start)
    figures.noticed += noticed or done is not None
    if done and done.kept and now is not None:
        figures.overwritten += done.kept.read_bytes() != now
    sound(folder)
    library = Library.open(folder)
    try:
        assert library.check() == [], how
        lost = before.missing(own(library))
        if lost:
            figures.lost[f"{how}{' without copy' if without_copy else ''}: {lost[0]}"] += 1
        figures.saved += not lost
        library.comment(library.ids()[0], "goes on")
    finally:
        library.close()


def _read_all(folder: Path, figures: Figures) -> bool:
    """Open the library and look at everything a person looks at; whether something was said to be wrong."""
    try:
        library = Library.open(folder)
    except ReaderError as error:
        assert "\n" not in str(error)
        return True
    try:
        own(library)
        for article in library.ids():
            library.article(article)
        return False
    except ReaderError as error:
        assert "\n" not in str(error)
        return True
    except (
        TypeError,
        ValueError,
        apsw.Error,
    ):  # Inside a row anything can stand; the program says so in one line and ends.
        figures.unexpected += 1
        return True
    finally:
        library.close()


def hurt(file: Path, chance: random.Random) -> str:
    """Damage a file in a random way; which."""
    data = bytearray(file.read_bytes())
    how = chance.choice(["bytes", "page", "pages", "header", "cut", "zeros", "empty", "gone", "swapped"])
    pages = len(data) // 4096
    page = chance.randrange(pages) * 4096
    match how:
        case "bytes":
            for _ in range(chance.randrange(1, 200)):
                data[chance.randrange(len(data))] = chance.randrange(256)
        case "page":
            data[page : page + 4096] = chance.randbytes(4096)
        case "pages":
            for _ in range(chance.randrange(2, pages // 2)):
                at = chance.randrange(pages) * 4096
                data[at : at + 4096] = chance.randbytes(4096)
        case "header":
            for _ in range(chance.randrange(1, 60)):
                data[chance.randrange(100)] = chance.randrange(256)
        case "cut":
            del data[chance.randrange(1, len(data)) :]
        case "zeros":
            data[page : page + 4096 * 8] = bytes(len(data[page : page + 4096 * 8]))
        case "swapped":
            other = chance.randrange(pages) * 4096
            data[page : page + 4096], data[other : other + 4096] = data[other : other + 4096], data[page : page + 4096]
        case "empty":
            data.clear()
    if how == "gone":
        file.unlink()
    else:
        file.write_bytes(data)
    return how


def main() -> None:
    """Print the figures."""
    start = time.perf_counter()
    os.environ.setdefault("TZ", "UTC")
    figures = run(argument(500))
    report(
        "damage",
        start,
        rounds=figures.rounds,
        noticed=figures.noticed,
        of_them_only_by_what_a_row_said=figures.unexpected,
        everything_saved=f"{figures.saved / figures.rounds:.1%}",
        rounds_without_any_copy=figures.without_copy,
        overwritten=figures.overwritten,
        slowest_open=f"{figures.slowest_open:.2f} s",
        slowest_repair=f"{figures.slowest_repair:.2f} s",
    )
    for what, times in figures.lost.most_common(8):
        print(f"  lost {times}×: {what}")


if __name__ == "__main__":
    main()
