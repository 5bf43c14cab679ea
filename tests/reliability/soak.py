"""A long day: PYTHONPATH=tests python -m reliability.soak [2000 refreshes] [20000 keys]

Refreshes of 200 sources and key presses in turn, in one process with the whole app; then what it has grown by. As in a
day of reading, most visits say that nothing is new, some bring an article, some the same ones again.
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
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path

import psutil
from conftest import entry, update
from desk import NOON, reading
from newslike import article, sentence

from feeds.model import Entry, Paragraph, Span
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
    """Memory of its own; what is resident counts the parts of the library's file that the system holds for it, too."""
    resident_mb: float = 0.0
    descriptors: int = 0
    threads: int = 0
    log_mb: float = 0.0
    articles: int = 0
    trail: list[float] = field(default_factory=list)  # memory in MB, after every tenth of the way


async def run(refreshes: int, keys: int, sources: int = SOURCES) -> Figures:
    """A fifth of it first, to warm up; then the figures are taken."""
    figures = Figures(refreshes, keys)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name) / "data"
        library = filled(folder, 60)
        ids = [library.subscribe(f"https://s{n}.example/feed") for n in range(sources)]
        library.close()
        async with reading(folder) as (main, pilot):
            chance = random.Random(5)
            before = (0.0, 0.0, 0, 0)
            for n in range(refreshes):
                if n == refreshes // 5:
                    before = _used()
                if n % max(1, refreshes // 10) == 0:
                    figures.trail.append(round(_used()[0], 1))
                worker = Library.open(folder)  # In the reader it is a process of its own, which ends.
                _refresh(worker, ids, n, chance)
                worker.close()
                await pilot.press(*chance.choices(KEYS.split(), k=keys // refreshes))
                figures.log_mb = max(figures.log_mb, _log(folder))
            await pilot.press("escape", "escape")
            after = _used()
            figures.trail.append(round(after[0], 1))
            figures.articles = len(main.library.ids())
        grown = [a - b for a, b in zip(after, before, strict=True)]
        figures.grown_mb, figures.resident_mb, figures.descriptors, figures.threads = grown
        sound(folder)
    return figures


def _refresh(worker: Library, ids: list[int], n: int, chance: random.Random) -> None:
    """Every source is visited: one in twenty has an article nobody has met, and at each twentieth all have old ones."""
    fresh = set(chance.sample(ids, max(1, len(ids) // 20)))
    for source in ids:
        if source in fresh:
            worker.store(update(source, _news(source * 100_000 + n, chance), entry(source * 100)))
        elif n % 20 == 0:
            worker.store(update(source, *[entry(source * 100 + each) for each in range(n % 3 + 3)]))
        else:
            worker.store(update(source, outcome="unchanged", feed=None, http_status=304))


def _news(number: int, chance: random.Random) -> Entry:
    language = chance.choice(("en", "vi"))
    return entry(
        number,
        title=sentence(chance, language)[:90],
        language=language,
        published=NOON - timedelta(minutes=chance.randrange(60 * 24 * 30)),
        blocks=tuple([Paragraph((Span(text),)) for text in article(chance, language, 200)]),
    )


def _used() -> tuple[float, float, int, int]:
    gc.collect()
    process = psutil.Process()
    memory = process.memory_full_info()
    return memory.uss / (1 << 20), memory.rss / (1 << 20), process.num_fds(), threading.active_count()


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
        resident=f"{done.resident_mb:+.1f} MB",
        descriptors=f"{done.descriptors:+d}",
        threads=f"{done.threads:+d}",
        log_at_most=f"{done.log_mb:.0f} MB",
        articles=done.articles,
        memory_on_the_way=" ".join([f"{each:.0f}" for each in done.trail]),
    )


if __name__ == "__main__":
    main()
