"""Prints how long a search takes to the screen, in real terminals, beside newsboat.

    python tests/benchmarks/search_screen.py WORK [COUNT…] [--runs N]

WORK/COUNT holds a library of COUNT articles as `fill.py WORK/COUNT COUNT` makes it, WORK/newsboat-COUNT a cache for
newsboat; what is missing is made. The programs take turns. The time is from Enter to the frame that shows what was
found; beside it the processor time of the program, which a busy machine inflates less.
"""

from __future__ import annotations

import argparse
import shutil
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
sys.path.insert(0, str(Path(__file__).resolve().parent))

import newsboat_cache
from screen import READER, Figures, Watched, environment, fill, painted

WORDS = ("bridge", "chợ nổi", "night train", "cầu treo", "ferry", "nông dân")
WALL, CPU = "Enter to the screen", "CPU of that"
RELATIVE = 0.03
REACH = {100_000: 30, 1_000_000: 60}


def searched(terminal: Watched, words: str, shown: bytes, figures: Figures) -> None:
    """Type a search, and Enter before it is searched for by itself; wait for the frame that shows what it finds."""
    terminal.press("/")
    terminal.settle(0.2)
    terminal.raw = b""
    terminal.send(words)
    while terminal.read(0.015):
        pass
    early = shown in terminal.raw  # A busy machine was slower than the pause after the last letter.
    cpu, start = terminal.cpu, time.perf_counter()
    terminal.send("\r")
    while shown not in terminal.raw:
        at = terminal.read(60)
        assert at, terminal.raw[-500:]
    if not early:
        figures.add(WALL, (at - start) * 1000)
        figures.add(CPU, terminal.cpu - cpu)
    terminal.settle()


def measure(work: Path, count: int, runs: int) -> tuple[Figures, Figures]:
    """The reader and newsboat in turn."""
    env, ours, theirs = environment(work), Figures(), Figures()
    fill(work, count)
    boat = None
    config = work / "home" / "config.toml"
    config.parent.mkdir(parents=True, exist_ok=True)
    config.write_text("refresh_minutes = 0\n")
    command = [*READER, "--data-dir", str(work / str(count)), "--config", str(config)]
    terminal = painted(command, env, "●".encode(), Figures())
    if count <= 100_000 and shutil.which("newsboat"):
        folder = work / f"newsboat-{count}"
        newsboat_cache.make(folder, count)
        boat = painted(newsboat_cache.command(folder), env, b"Newspaper", Figures())
    for number in range(-1, runs):  # The first round warms caches; it does not count.
        words = WORDS[number % len(WORDS)]
        searched(terminal, words, f"Search: {words}".encode(), ours if number >= 0 else Figures())
        terminal.press("1")
        terminal.settle()
        if boat:
            searched(boat, words, b"Search result", theirs if number >= 0 else Figures())
            boat.press("q")
            boat.settle()
    terminal.close()
    if boat:
        boat.close()
    return ours, theirs


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("work", type=Path)
    parser.add_argument("counts", type=int, nargs="*", default=[100_000])
    parser.add_argument("--runs", type=int, default=len(WORDS))
    arguments = parser.parse_args()
    for count in arguments.counts:
        ours, theirs = measure(arguments.work.resolve(), count, arguments.runs)
        for program, figures in (("newsreader", ours), ("newsboat", theirs)):
            for name in figures.of:
                least, median = figures.least(name), figures.median(name)
                print(f"{count:>9,} {program:11} {name:32} least {least:8.1f}  median {median:8.1f}")
        reach = REACH.get(count, 60)
        print(f"{count:>9,} CPU {ours.median(CPU):.1f} ms ≤ {reach} {'' if ours.median(CPU) <= reach else 'MISSED'}")
        for name in (WALL, CPU) if theirs.of else ():
            ratio = ours.median(name) / theirs.median(name)
            print(f"{count:>9,} {name} / newsboat: {ratio:.3f}  ≤ {RELATIVE} {'' if ratio <= RELATIVE else 'MISSED'}")


if __name__ == "__main__":
    main()
