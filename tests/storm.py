"""Openings and resizes without end: does the program grow, does it break? Run: python tests/storm.py WORK"""

from __future__ import annotations

import os
import select
import sys
import time
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent / "benchmarks"))

from fill import fill
from terminal import Terminal, home, running

from reader.library import Library

SIZES = [(120, 40), (70, 24), (200, 50), (40, 12), (90, 30), (155, 45)]
A_SECOND = 60


def memory(terminal: Terminal) -> float:
    """Resident megabytes."""
    pages = int(Path(f"/proc/{terminal.pid}/statm").read_text().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 1e6


def take(terminal: Terminal, quiet: float) -> None:
    """Let the program draw until it is quiet, without looking at what; a storm is too much for the emulator."""
    while select.select([terminal.fd], [], [], quiet)[0]:
        if not os.read(terminal.fd, 65536):
            return


def open_articles(terminal: Terminal, count: int) -> None:
    """One article after another, down the list and up again."""
    for number in range(count):
        terminal.send("J" if number // 100 % 2 == 0 else "K")
        take(terminal, 0.02)


def resize(terminal: Terminal, seconds: float) -> None:
    """Another size sixty times a second."""
    end, number = time.monotonic() + seconds, 0
    while time.monotonic() < end:
        columns, rows = SIZES[number % len(SIZES)]
        terminal.resize(columns + number % 7, rows + number % 3)
        take(terminal, 1 / A_SECOND / 4)
        time.sleep(1 / A_SECOND / 2)
        number += 1


def growth(terminal: Terminal, storm: Callable[[], None], rounds: int) -> list[float]:
    """Megabytes more after each round; the first one is warming up."""
    found = [memory(terminal)]
    for _ in range(rounds):
        storm()
        take(terminal, 0.5)
        found.append(memory(terminal))
    return [after - before for before, after in pairwise(found)]


def weather(work: Path, openings: int, seconds: float, rounds: int = 3) -> tuple[list[float], list[float], int]:
    """Growth by openings, growth by resizes, and how the program ended."""
    articles = min(300, openings * 2)
    data = work / "data" / "newsreader"
    library = Library.open(data)
    for _ in fill(library, articles, sources=10):
        pass
    library.close()
    (work / "config" / "newsreader").mkdir(parents=True)
    (work / "config" / "newsreader" / "config.toml").write_text("refresh_minutes = 0\n")
    with running(work, env=home(work)) as terminal:
        terminal.until("Harbour Post")
        terminal.send("\r")
        take(terminal, 0.5)
        opened = growth(terminal, lambda: open_articles(terminal, openings), rounds)
        resized = growth(terminal, lambda: resize(terminal, seconds), rounds)
        terminal.resize(120, 36)
        take(terminal, 0.5)
        terminal.send("Q")
        return opened, resized, terminal.wait()


def main() -> None:
    """Print the table."""
    opened, resized, status = weather(Path(sys.argv[1]), 300, 10, rounds=5)
    print("megabytes more after each round, the first one warming up; exit status", status)
    print("300 openings:", *[f"{each:+.2f}" for each in opened])
    print("60 resizes a second for 10 s:", *[f"{each:+.2f}" for each in resized])


if __name__ == "__main__":
    main()
