"""Prints what searching costs: python tests/benchmarks/search.py [DIR or N]

Medians of processor time in milliseconds, in the library and through the app (key to drawn list, in Pilot, with the
pause after the last key taken off). Without a folder, N articles (100,000 by default) are stored first.
"""

from __future__ import annotations

import asyncio
import random
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from statistics import median

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from benchmarks.fill import fill
from reader.config import Config
from reader.library import Library

FIRST = 2_000
NEWEST = ["cau treo", "bridge", "cầu treo", '"the night train"', "bridge -ferry", "bridge is:unread", "zzzzz"]
NARROW = ['folder:"Folder 3"', "source:n17", "-bridge", "bridge OR ferry", 'folder:"Folder 3" is:unread', "words:>300"]
VIEWS = ["", "is:unread", "on:today", "is:bookmarked", "is:commented", 'folder:"Folder 3"', "source:n17", "cau treo"]
RELEVANT = ["cau treo sort:relevance", "bridge ferry sort:relevance", "source:n17 bridge sort:relevance"]


def spent(call: Callable[[], object], times: int = 15) -> float:
    """The median processor time of a call."""
    found = []
    for _ in range(times):
        start = time.process_time()
        call()
        found.append((time.process_time() - start) * 1000)
    return median(found)


def report(name: str, milliseconds: float, reach: float | None = None) -> None:
    """One line of the table."""
    bound = f"   ≤ {reach:g} {'' if milliseconds <= reach else 'MISSED'}" if reach else ""
    print(f"{name:58}{milliseconds:9.2f} ms{bound}", flush=True)


def queries(library: Library) -> None:
    """The first screens of every kind of search, and the pages after them."""
    for reach, texts in ((2, NEWEST), (2, NARROW), (50, RELEVANT)):
        for text in texts:
            report(f"{text}  (first {FIRST})", spent(lambda text=text: library.ids(text, limit=FIRST)), reach)
    some = library.ids("cau treo", limit=10)
    report("snippets of a screen, 10 rows", spent(lambda: [library.snippet(each, "cau treo") for each in some]))


def pages(library: Library) -> None:
    """Pages of 64 rows anywhere in the views; and the first page of each, its query included."""
    rng = random.Random(1)
    for query in VIEWS:
        ids, found = library.ids(query), []
        for place in [rng.randrange(max(1, len(ids) - 63)) for _ in range(300)]:
            start = time.process_time()
            library.rows(ids[place : place + 64])
            found.append((time.process_time() - start) * 1000)
        found.sort()
        name = f"any page of {query or 'all'} ({len(ids):,})"
        report(f"{name}, p50", found[150], 1)
        report(f"{name}, p99", found[296], 5)


def marking(library: Library) -> None:
    """A hundred thousand read, and back."""
    ids = library.ids(limit=100_000)
    library.mark_read(ids, False)
    report(f"mark {len(ids):,} read", spent(lambda: library.mark_read(ids), 1), 400)
    report("undo it", spent(library.undo, 1), 400)


def memory() -> float:
    """Megabytes that are this process's alone; pages of the database file are the system's to take back."""
    lines = Path("/proc/self/status").read_text(encoding="ascii").splitlines()
    return next((int(line.split()[1]) / 1024 for line in lines if line.startswith("RssAnon")), 0)


async def screen(folder: Path) -> None:
    """Typing a search into the app: from the query to the list drawn."""
    from reader.ui.app import NewsreaderApp
    from reader.ui.searching import open_search

    library = Library.open(folder)
    app = NewsreaderApp(library, Config(refresh_minutes=0, offline_mb=0), folder)
    async with app.run_test(size=(120, 36)) as pilot:
        await pilot.pause()
        open_search(app.screen)  # type: ignore[arg-type]
        await pilot.pause()
        found = []
        for text in ["cau treo", "bridge", "ferry", "chợ", "train", "night bridge"] * 3:
            box = app.screen
            start = time.process_time()
            box._typed = text  # type: ignore[attr-defined]
            box.search()  # type: ignore[attr-defined]
            app.screen_stack[-2]._compositor.render_strips()
            found.append((time.process_time() - start) * 1000)
            await pilot.pause()
        report("search to the screen", median(found), 30)
        print(f"{'memory of its own, after these searches':58}{memory():9.0f} MB", flush=True)
    library.close()


def main() -> None:
    """Fill if asked to, then the tables."""
    given = sys.argv[1] if len(sys.argv) > 1 else "100000"
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch) if given.isdigit() else Path(given)
        library = Library.open(folder)
        if given.isdigit():
            for _done in fill(library, int(given)):
                pass
        print(f"{len(library.ids()):,} articles")
        asyncio.run(screen(folder))
        queries(library)
        pages(library)
        marking(library)
        library.close()


if __name__ == "__main__":
    main()
