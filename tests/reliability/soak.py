"""A long day: PYTHONPATH=tests python -m reliability.soak [2000 refreshes] [20000 keys]

Visits to many sources and key presses in turn, in one process with the whole app; then what it has grown by.
"""

from __future__ import annotations

import asyncio
import gc
import os
import random
import sys
import tempfile
import threading
import time
from dataclasses import dataclass
from pathlib import Path

import psutil
from conftest import entry, update
from desk import reading

from reader.library import Library

from .shelf import filled, report, sound

SOURCES = 200
KEYS = "j j j k k l j j space h n N m m b b u u U 1 2 5 1 question_mark escape slash a escape g g G v escape i i"


@dataclass(slots=True)
class Figures:
    """What was left afterwards."""

    refreshes: int = 0
    keys: int = 0
    grown_mb: float = 0.0
    descriptors: int = 0
    threads: int = 0
    log_mb: float = 0.0


async def run(refreshes: int, keys: int, sources: int = SOURCES) -> Figures:
    """A fifth of it first, to warm up; then the figures are taken."""
    figures = Figures(refreshes, keys)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name) / "data"
        library = filled(folder, 60)
        ids = [library.subscribe(f"https://s{n}.example/feed") for n in range(sources)]
        library.close()
        async with reading(folder) as (_main, pilot):
            worker = Library.open(folder)
            chance = random.Random(5)
            before = (0.0, 0, 0)
            for n in range(refreshes):
                if n == refreshes // 5:
                    before = _used()
                for source in ids if n % 20 == 0 else chance.sample(ids, max(1, sources // 20)):
                    worker.store(update(source, *[entry(source * 100 + each) for each in range(n % 3 + 3)]))
                for _ in range(keys // refreshes):
                    await pilot.press(chance.choice(KEYS.split()))
                figures.log_mb = max(figures.log_mb, _log(folder))
            await pilot.press("escape", "escape")
            after = _used()
            worker.close()
        figures.grown_mb, figures.descriptors, figures.threads = (a - b for a, b in zip(after, before, strict=True))
        sound(folder)
    return figures


def _used() -> tuple[float, int, int]:
    gc.collect()
    process = psutil.Process()
    return process.memory_info().rss / (1 << 20), process.num_fds(), threading.active_count()


def _log(folder: Path) -> float:
    file = folder / "library.db-wal"
    return file.stat().st_size / (1 << 20) if file.exists() else 0.0


def main() -> None:
    """Print the figures."""
    start = time.perf_counter()
    os.environ["XDG_CACHE_HOME"] = os.environ["XDG_STATE_HOME"] = tempfile.mkdtemp()
    refreshes, keys = (int(each) for each in (sys.argv[1:] + ["2000", "20000"][len(sys.argv) - 1 :]))
    done = asyncio.run(run(refreshes, keys))
    report(
        "soak",
        start,
        refreshes=done.refreshes,
        keys=done.keys,
        memory_grown_by=f"{done.grown_mb:.1f} MB",
        descriptors=f"{done.descriptors:+d}",
        threads=f"{done.threads:+d}",
        log_at_most=f"{done.log_mb:.0f} MB",
    )


if __name__ == "__main__":
    main()
