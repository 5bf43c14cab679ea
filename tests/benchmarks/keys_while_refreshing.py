"""Keys while a refresh runs: from a key to the list that shows it, in a real terminal, beside the same keys before it.

    python tests/benchmarks/keys_while_refreshing.py [--world PATH/world.py] [--feeds 1000] [--seconds 30]

The sources come from a server on this machine; `R` fetches all of them, `j` and `k` move meanwhile, and at the end the
refresh is stopped. On a busy machine only the difference between the two rows says anything, and the CPU of a key.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

import refresh as worlds
from screen import READER, Figures, Watched, environment

EVERY = 0.06
"""Seconds from a key to the next: faster than a person moves, slower than a held key."""
COLUMNS, ROWS = 120, 40


def cursor(terminal: Watched) -> tuple[object, ...]:
    """Where the list's cursor is: the colours of one of its columns."""
    return tuple(terminal.screen.buffer[row][6].bg for row in range(1, ROWS - 2))


def drawn(terminal: Watched, seconds: float) -> float | None:
    """When the next bytes came, and with them on the screen; None when there are none."""
    start = len(terminal.raw)
    at = terminal.read(seconds)
    if at:
        terminal._stream.feed(terminal.raw[start:])
    return at


def pressed(terminal: Watched, key: str) -> float | None:
    """Milliseconds from a key to the cursor's move; None when it did not move in two seconds."""
    while drawn(terminal, 0):
        pass
    before, start = cursor(terminal), time.perf_counter()
    terminal.send(key)
    while time.perf_counter() < start + 2:
        if (at := drawn(terminal, 0.1)) and cursor(terminal) != before:
            return (at - start) * 1000
    return None


def ready(terminal: Watched) -> None:
    """Until it answers keys as it will from then on."""
    deadline = time.perf_counter() + 60
    while pressed(terminal, "j") is None and time.perf_counter() < deadline:
        pass
    for key in "jkjkjkjkjk":
        pressed(terminal, key)


def walk(terminal: Watched, figures: Figures, name: str, seconds: float) -> None:
    """Down and up, for some time."""
    end, number, before = time.perf_counter() + seconds, 0, terminal.cpu
    while time.perf_counter() < end:
        start = time.perf_counter()
        took = pressed(terminal, "jjjkkk"[number % 6])
        figures.add(name, 2_000 if took is None else took)
        number += 1
        while (left := start + EVERY - time.perf_counter()) > 0:
            drawn(terminal, left)
    figures.add(f"{name}, CPU of the app for each", (terminal.cpu - before) / number)


def worker_of(pid: int) -> int:
    """The child process that fetches, 0 when there is none."""
    for each in Path("/proc").glob("[0-9]*"):
        try:
            parent = int((each / "stat").read_text().rpartition(")")[2].split()[1])
            if parent == pid and b"reader.worker" in (each / "cmdline").read_bytes():
                return int(each.name)
        except (OSError, ValueError):
            continue
    return 0


def stopped(terminal: Watched, pid: int) -> float:
    """Milliseconds from the key that stops to the end of the process that fetches."""
    start = time.perf_counter()
    terminal.send("\x1b")
    while Path(f"/proc/{pid}").exists() and time.perf_counter() < start + 10:
        drawn(terminal, 0.005)
    return (time.perf_counter() - start) * 1000


def measure(world: worlds.World, folder: Path, seconds: float) -> None:
    """One run."""
    figures, data, env = Figures(), folder / "data", environment(folder)
    env |= {"no_proxy": "127.0.0.1"}
    (folder / "world.opml").write_text(world.urls("opml"))
    given = [*READER, "--data-dir", str(data)]
    subprocess.run(
        [*given, "import", str(folder / "world.opml")], env=env, check=True, capture_output=True, timeout=120
    )
    (folder / "config.toml").write_text("refresh_minutes = 0\n")
    terminal = Watched([*given, "--config", str(folder / "config.toml")], columns=COLUMNS, rows=ROWS, env=env)
    try:
        ready(terminal)
        walk(terminal, figures, "key at rest", seconds / 3)
        terminal.send("R")
        deadline = time.perf_counter() + 10
        while not (pid := worker_of(terminal.pid)) and time.perf_counter() < deadline:
            drawn(terminal, 0.05)
        assert pid, "no refresh began"
        walk(terminal, figures, "key while refreshing", seconds)
        if Path(f"/proc/{pid}").exists():
            figures.add("stopping", stopped(terminal, pid))
        else:
            print("the refresh was over before it could be stopped: more --feeds, or fewer --seconds")
    finally:
        terminal.close()
    print(f"{'ms':44}{'p50':>8}{'p99':>8}{'most':>8}{'n':>6}")
    for name, found in figures.of.items():
        print(f"{name:44}{figures.median(name):8.1f}{figures.p99(name):8.1f}{max(found):8.1f}{len(found):6}")
    print(f"machine's load: {os.getloadavg()[0]:.1f}; no key may take more than 50 ms longer than at rest")


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--world", type=Path, default=worlds.SHARED)
    options.add_argument("--feeds", type=int, default=1000)
    options.add_argument("--entries", type=int, default=50)
    options.add_argument("--seconds", type=float, default=30)
    given = options.parse_args()
    if not given.world.exists():
        sys.exit(f"{given.world} is not there; name the world's script with --world.")
    world = worlds.World(given.world, given.feeds, given.entries)
    with world.served(), tempfile.TemporaryDirectory() as folder:
        measure(world, Path(folder), given.seconds)


if __name__ == "__main__":
    main()
