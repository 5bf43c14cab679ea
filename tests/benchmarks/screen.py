"""The program in a real terminal beside `python -c pass`, the smallest Textual program and newsboat, in one run.

    python tests/benchmarks/screen.py WORK [COUNT…] [--runs N]

WORK/COUNT holds a library of COUNT articles, as `fill.py WORK/COUNT COUNT` makes it; it is filled when it is missing.
Programs take turns, so that a busy machine hits all alike. Where it is busy, look at CPU and at the least of each.
"""

from __future__ import annotations

import argparse
import os
import re
import select
import shutil
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

import newsboat_cache
from terminal import Terminal, home

HERE = Path(__file__).parent
PYTHON = sys.executable
SCRIPT = Path(PYTHON).with_name("newsreader")
READER = [str(SCRIPT)] if SCRIPT.exists() else [PYTHON, "-m", "reader"]
GLYPH = re.compile(
    rb"(?:\x1b\[[0-9;:?<>=]*[ -/]*[@-~]|\x1b[()][0-9A-B]|\x1b[=>]|[\r\n ]|\x1b\][^\x07\x1b]*(?:\x07|\x1b\\))*[^\x1b\s]"
)
QUIET = 0.025
"""A frame is over when nothing has come for so long."""


@dataclass(slots=True)
class Figures:
    """What was measured of one program, run after run, in milliseconds and megabytes."""

    of: dict[str, list[float]] = field(default_factory=dict)

    def add(self, name: str, *values: float) -> None:
        """More measurements of one thing."""
        self.of.setdefault(name, []).extend(values)

    def least(self, name: str) -> float:
        """The best one."""
        return min(self.of.get(name, [float("nan")]))

    def median(self, name: str) -> float:
        """The one in the middle."""
        return statistics.median(self.of.get(name, [float("nan")]))

    def p99(self, name: str) -> float:
        """What one in a hundred exceeds."""
        found = sorted(self.of.get(name, [float("nan")]))
        return found[min(len(found) - 1, int(len(found) * 0.99))]


class Watched(Terminal):
    """A program whose bytes are timed when they arrive; nothing is parsed while the clock runs."""

    def read(self, seconds: float) -> float | None:
        """Take what comes within this time: when it came, None when nothing did."""
        if not select.select([self.fd], [], [], seconds)[0]:
            return None
        at = time.perf_counter()
        try:
            self.raw += (data := os.read(self.fd, 65536))
        except OSError:
            return None
        return at if data else None

    def first(self, wanted: Callable[[bytes], object], seconds: float = 120) -> float:
        """Milliseconds since the start until what has come satisfies a test."""
        end = time.perf_counter() + seconds
        while time.perf_counter() < end:
            at = self.read(0.5)
            if at and wanted(self.raw):
                return (at - self.started) * 1000
        raise AssertionError(f"it did not appear: {self.raw[-2000:]!r}")

    def settle(self, quiet: float = 0.4, seconds: float = 10) -> None:
        """Until nothing more comes."""
        end = time.perf_counter() + seconds
        while time.perf_counter() < end and self.read(quiet) is not None:
            pass

    def press(self, keys: str, *, first: bool = False) -> float | None:
        """Milliseconds from a key to the last byte of what it draws, or of its first frame; None when nothing comes."""
        start = time.perf_counter()
        self.send(keys)
        last = self.read(0.5)
        found, at = last, last
        while at is not None:
            last, at = at, self.read(QUIET)
        at = found if first else last
        return (at - start) * 1000 if at else None

    @property
    def cpu(self) -> float:
        """Milliseconds of CPU that the program's threads have used."""
        tasks = Path(f"/proc/{self.pid}/task").glob("*/schedstat")
        return sum(int(each.read_text().split()[0]) for each in tasks) / 1e6

    @property
    def memory(self) -> float:
        """Resident megabytes."""
        pages = int(Path(f"/proc/{self.pid}/statm").read_text().split()[1])
        return pages * os.sysconf("SC_PAGE_SIZE") / 1e6


def environment(work: Path) -> dict[str, str]:
    """A home in the work folder, and compiled modules as an installed program has them."""
    env = home(work / "home", PYTHONPYCACHEPREFIX=str(work / "compiled"))
    env.pop("PYTHONDONTWRITEBYTECODE")
    return env


def bare(env: dict[str, str], figures: Figures) -> None:
    """`python -c pass`, spawn to end."""
    start = time.perf_counter()
    subprocess.run([PYTHON, "-c", "pass"], env=env, check=True)
    figures.add("end", (time.perf_counter() - start) * 1000)


def painted(command: Sequence[str], env: dict[str, str], wanted: bytes, figures: Figures, screens: int = 1) -> Watched:
    """Start a program; first glyph, first frame of its own, CPU and memory then."""
    terminal = Watched(command, columns=120, rows=40, env=env)

    def live(raw: bytes) -> bool:
        return raw.count(b"\x1b[?1049h") >= screens and wanted in raw[raw.rfind(b"\x1b[?1049h") :]

    figures.add("first glyph", terminal.first(GLYPH.search))
    figures.add("first frame", terminal.first(live) if not live(terminal.raw) else figures.of["first glyph"][-1])
    figures.add("CPU at first frame", terminal.cpu)
    terminal.settle()
    figures.add("memory", terminal.memory)
    return terminal


def reader(work: Path, count: int, env: dict[str, str], figures: Figures, *, warm: bool) -> Watched:
    """The reader on a library; `warm` with the frame that its last session has kept."""
    folder, config = work / str(count), work / "home" / "config.toml"
    config.parent.mkdir(parents=True, exist_ok=True)
    config.write_text("refresh_minutes = 0\n")
    if not warm:
        (folder / "last-frame").unlink(missing_ok=True)
    command = [*READER, "--data-dir", str(folder), "--config", str(config)]
    return painted(command, env, b"Newspaper", figures, screens=2 if warm else 1)


def leave(terminal: Watched) -> None:
    """End it as a person does, so that the frame is kept."""
    terminal.send("Q")
    terminal.wait(20)
    terminal.close()


def used(terminal: Watched, figures: Figures) -> None:
    """A person at the keys: down, pages, articles, views, and nothing at all."""
    before, times = terminal.cpu, 150
    figures.add("key down", *[found for _ in range(times) if (found := terminal.press("j"))])
    figures.add("CPU a key down", (terminal.cpu - before) / times)
    terminal.settle()
    figures.add("page down", *[found for _ in range(40) if (found := terminal.press(" "))])
    terminal.settle()
    for _ in range(12):
        figures.add("open article", terminal.press("\r", first=True) or 0)
        terminal.settle(0.3)
        figures.add("page down in article", terminal.press(" ") or 0)
        terminal.press("h")
        terminal.press("j")
        terminal.settle(0.3)
    for view in "2431" * 2:
        figures.add("switch view", terminal.press(view) or 0)
        terminal.settle(0.5)
    idle(terminal, figures)
    figures.add("memory after use", terminal.memory)


def idle(terminal: Watched, figures: Figures) -> None:
    """What it costs when nobody does anything."""
    terminal.settle(2)
    before = terminal.cpu
    terminal.settle(10, 10)
    figures.add("CPU a second, idle", (terminal.cpu - before) / 10)


def fill(work: Path, count: int) -> None:
    """A library of that size, made once."""
    if not (work / str(count) / "library.db").exists():
        print(f"filling {count} articles …", flush=True)
        subprocess.run([PYTHON, str(HERE / "fill.py"), str(work / str(count)), str(count)], check=True)


def measure(work: Path, counts: list[int], runs: int) -> dict[str, Figures]:
    """All programs in turn."""
    env, found = environment(work), dict[str, Figures]()
    smallest = [PYTHON, str(HERE / "smallest_app.py")]
    boats = [count for count in counts if count <= 100_000] if shutil.which("newsboat") else []
    for count in counts:
        fill(work, count)
    for count in boats:
        newsboat_cache.make(work / f"newsboat-{count}", count)

    def of(name: str) -> Figures:
        return found.setdefault(name, Figures())

    for number in range(-1, runs):  # The first round warms caches and compiles; it does not count.
        if number == 0:
            found.clear()
        bare(env, of("python -c pass"))
        app = painted(smallest, env, b"hello", of("smallest app"))
        if number == runs - 1:
            idle(app, of("smallest app"))
        app.close()
        for count in counts:
            leave(reader(work, count, env, of(f"reader {count}"), warm=False))
            terminal = reader(work, count, env, of(f"reader {count} again"), warm=True)
            if number == runs - 1:
                used(terminal, of(f"reader {count} again"))
            leave(terminal)
        for count in boats:
            boat = newsboat_cache.command(work / f"newsboat-{count}")
            painted(boat, env, b"Newspaper", of(f"newsboat {count}")).close()
    return found


def table(found: dict[str, Figures]) -> None:
    """Everything, then what it is held against."""
    print(f"{'':46} {'least':>8} {'median':>8} {'p99':>8}")
    for program, figures in found.items():
        for name in figures.of:
            three = figures.least(name), figures.median(name), figures.p99(name)
            print(f"{program + ': ' + name:46} " + " ".join(f"{each:8.1f}" for each in three))
    print()
    for what, value, bar in bars(found):
        print(f"{'ok  ' if value <= bar else 'MISS'} {what:58} {value:8.2f}  (at most {bar})")


def bars(found: dict[str, Figures]) -> list[tuple[str, float, float]]:
    """What, how much, and how much at most; ratios by the medians."""
    rows: list[tuple[str, float, float]] = []
    hello, frame = found["smallest app"], "first frame"
    sizes = [int(name.split()[1]) for name in found if name.startswith("reader") and name.endswith("again")]
    for count in sizes:
        cold, warm = found[f"reader {count}"], found[f"reader {count} again"]
        glyph = warm.median("first glyph") / found["python -c pass"].median("end")
        rows.append((f"{count}: first glyph / python -c pass", glyph, 2))
        rows.append((f"{count}: first frame / smallest app", cold.median(frame) / hello.median(frame), 1.3))
        cpu = "CPU at first frame"
        rows.append((f"{count}: CPU at first frame / smallest app", cold.median(cpu) / hello.median(cpu), 1.3))
        if boat := found.get(f"newsboat {count}"):
            paint = "first glyph"  # Of the kept frame: what a person sees first.
            rows.append((f"{count}: first paint / newsboat", warm.median(paint) / boat.median(paint), 0.5))
        rows.append((f"{count}: CPU a key down, ms", warm.median("CPU a key down"), 5))
        rows.append((f"{count}: key down p99, ms", warm.p99("key down"), 33))
        rows.append((f"{count}: page down p50, ms", warm.median("page down"), 15))
        rows.append((f"{count}: open article p50, ms", warm.median("open article"), 20))
        rows.append((f"{count}: switch view p50, ms", warm.median("switch view"), 100))
        idle = "CPU a second, idle"  # Textual's own input thread wakes ten times a second.
        rows.append((f"{count}: {idle}, beyond the smallest app's, ms", warm.median(idle) - hello.median(idle), 0.2))
        most = 65 if count <= 100_000 else 75
        rows.append((f"{count}: memory after the first frame, MB", cold.median("memory"), most))
    for count in sizes:
        if count > 100_000 and 100_000 in sizes:
            ratio = found[f"reader {count}"].median(frame) / found["reader 100000"].median(frame)
            rows.append((f"{count}: first frame / that at 100000", ratio, 1.1))
    return rows


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("work", type=Path)
    parser.add_argument("counts", type=int, nargs="*", default=[10_000, 100_000])
    parser.add_argument("--runs", type=int, default=7)
    arguments = parser.parse_args()
    table(measure(arguments.work.resolve(), arguments.counts, arguments.runs))


if __name__ == "__main__":
    main()
