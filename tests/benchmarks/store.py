"""Prints what the library costs at a size: python tests/benchmarks/store.py [N or DIR]

Without a folder, N articles (100,000 by default) are stored first, the way a refresh does. Medians, in milliseconds on
the clock and of the processor.
"""

from __future__ import annotations

import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from statistics import median

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from datetime import timedelta

from benchmarks.fill import Maker, fill
from feeds.model import Feed, FeedUpdate, Source
from reader.library import Library
from reader.query import parse
from reader.store.select import compile_ids

QUERIES = [
    "",
    "is:unread",
    "is:read",
    "is:bookmarked",
    "is:commented",
    "is:updated",
    "is:offline",
    "on:today",
    "has:photo",
    "has:table",
    "lang:vi",
    "source:=1",
    "source:=1 is:unread",
    'folder:"Folder 3"',
    "source:n17",
    "bridge",
    "cau treo",
    '"the night train"',
    "bridge is:unread",
    "bridge -ferry",
    "author:lind",
    "title:chợ",
    "-bridge",
    "after:-30d",
    "before:2025-01",
    "tag:none",
    "zzzzz",
]


def milliseconds(call: Callable[[], object], times: int = 7) -> tuple[float, float]:
    """The median time of a call, on the clock and of the processor."""
    clock, cpu = [], []
    for _ in range(times):
        start, start_cpu = time.perf_counter(), time.process_time()
        call()
        clock.append((time.perf_counter() - start) * 1000)
        cpu.append((time.process_time() - start_cpu) * 1000)
    return median(clock), median(cpu)


def report(name: str, spent: tuple[float, float], note: str = "") -> None:
    """One line of the table."""
    print(f"{name:30}{spent[0]:9.2f}{spent[1]:9.2f}  {note}", flush=True)


def plan(library: Library, query: str) -> str:
    """What SQLite would walk row by row or sort for a query; empty when nothing."""
    part = compile_ids(parse(query))
    steps = [row[3] for row in library._db.all(f"EXPLAIN QUERY PLAN {part.sql}", part.args)]
    return "; ".join(
        step for step in steps if step.startswith(("SCAN article", "SCAN a", "USE TEMP")) and "INDEX" not in step
    )


def lists(library: Library) -> None:
    """Every kind of list, whole and its first 2,000."""
    for query in QUERIES:
        found = len(library.ids(query))
        whole = milliseconds(lambda q=query: library.ids(q), 3)
        first = milliseconds(lambda q=query: library.ids(q, limit=2_000), 3)
        report(
            f"ids({query!r})", whole, f"first 2,000: {first[0]:.2f} {first[1]:.2f}  {found} ids  {plan(library, query)}"
        )


def screens(library: Library) -> None:
    """What a screen asks for."""
    ids = library.ids()
    places = [len(ids) * each // 64 for each in range(64)]
    report("rows(64), together", milliseconds(lambda: library.rows(ids[5000:5064]), 31))
    report("rows(64), far apart", milliseconds(lambda: library.rows([ids[each] for each in places]), 31))
    report("article", milliseconds(lambda: library.article(ids[len(ids) // 2]), 31))
    report("counts", milliseconds(library.counts, 31))
    report("sources", milliseconds(library.sources, 31))
    report("next_unread", milliseconds(lambda: library.next_unread(ids[100], ids), 31))
    report("find by address", milliseconds(lambda: library.find(library.article(ids[5_000]).entry.link), 31))


def verbs(library: Library) -> None:
    """What a person does."""
    ids = library.ids()
    some = iter(ids[10_000:])
    report("open_article", milliseconds(lambda: library.open_article(next(some)), 31))
    report("bookmark", milliseconds(lambda: library.bookmark(next(some)), 31))
    report("comment", milliseconds(lambda: library.comment(next(some), "A note on this."), 31))
    report("undo a comment", milliseconds(library.undo, 7))
    library.mark_read(ids, False)
    report("mark all read", milliseconds(lambda: library.mark_read(ids), 1))
    report("undo it", milliseconds(library.undo, 1))
    report("redo it", milliseconds(library.redo, 1))
    library.undo()


def arrivals(library: Library) -> None:
    """A visit that brings 50 new articles, and one that brings the same again."""
    maker = Maker(seed=99)
    source = library.subscribe("https://bench.example/feed")

    def visit(first: int) -> FeedUpdate:
        entries = tuple([maker.entry(first + each, timedelta(minutes=each)) for each in range(50)])
        return FeedUpdate(Source(source, "https://bench.example/feed"), "new", Feed("Bench", entries=entries))

    visits = [visit(10_000_000 + 50 * each) for each in range(5)]
    waiting = iter(visits)
    report("store 50 new", milliseconds(lambda: library.store(next(waiting)), 5))
    report("store the same 50", milliseconds(lambda: library.store(visits[0]), 5))


def main() -> None:
    """Fill if asked to, then the table."""
    given = sys.argv[1] if len(sys.argv) > 1 else "100000"
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(given) if not given.isdigit() else Path(scratch)
        start = time.perf_counter()
        library = Library.open(folder)
        if given.isdigit():
            for _done in fill(library, int(given)):
                pass
            ids = library.ids()
            library.mark_read([each for place, each in enumerate(ids) if place % 3])
            spent = (time.perf_counter() - start) * 1000 / int(given)
            report("fill, an article", (spent, spent))
        library.close()
        report("open", milliseconds(lambda: Library.open(folder).close(), 5))
        library = Library.open(folder)
        size = (folder / "library.db").stat().st_size
        print(f"{library.counts()}  {size / 1e6:.0f} MB, {size / max(library.counts().all, 1):.0f} bytes an article")
        lists(library)
        screens(library)
        arrivals(library)
        verbs(library)
        wrong = library.check()
        print(wrong or "sound")
        library.close()


if __name__ == "__main__":
    main()
