"""Prints what new articles cost in a large library beside an empty one: python tests/benchmarks/arrivals.py DIR

The same visits of 50 new articles, stored and indexed in turn into the library in DIR, which fill.py made, and into an
empty one. Processor time and the clock; of a whole refresh the fetching and reading of feeds, the same in both, is left
out, so its ratio is smaller.
"""

from __future__ import annotations

import sys
import tempfile
import time
from datetime import timedelta
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from benchmarks.fill import Maker
from feeds.model import Feed, FeedUpdate, Source
from reader.library import Library

VISITS, WARM, ENTRIES = 60, 10, 50
TOGETHER = 4
"""Updates in a transaction, as the worker stores them while a refresh is busy."""
REACH = 1.2


def main() -> None:
    """Store in turn, then the ratio."""
    with tempfile.TemporaryDirectory() as scratch:
        libraries = [Library.open(Path(sys.argv[1])), Library.open(Path(scratch))]
        urls = [f"https://arrivals{n}.example/feed" for n in range(TOGETHER)]
        sources = [[library.subscribe(url) for url in urls] for library in libraries]
        names = [f"{len(library.ids()):,} articles" for library in libraries]
        maker, number = Maker(seed=int(time.time())), int(time.time()) * 1000
        cpu, wall = [0.0, 0.0], [0.0, 0.0]
        for visit in range(VISITS):
            feeds = []
            for _url in urls:
                entries = tuple([maker.entry(number + n, timedelta(minutes=3 * n)) for n in range(ENTRIES)])
                feeds.append(Feed("Arrivals", entries=entries))
                number += ENTRIES
            for which in (0, 1) if visit % 2 else (1, 0):
                given = zip(sources[which], urls, feeds, strict=True)
                updates = [FeedUpdate(Source(source, url), "new", feed) for source, url, feed in given]
                start, begin = time.process_time(), time.perf_counter()
                stored = libraries[which].store_all(updates)
                if visit >= WARM:
                    cpu[which] += time.process_time() - start
                    wall[which] += time.perf_counter() - begin
                assert sum(each.new for each in stored) == TOGETHER * ENTRIES
        articles = (VISITS - WARM) * TOGETHER * ENTRIES
        for name, spent, waited in zip(names, cpu, wall, strict=True):
            each = 1000 / articles
            print(
                f"into {name:22}{spent * each:8.3f} ms of the processor an article, {waited * each:8.3f} on the clock"
            )
        ratio = cpu[0] / cpu[1]
        print(
            f"ratio {ratio:.3f}, on the clock {wall[0] / wall[1]:.3f}   ≤ {REACH} {'' if ratio <= REACH else 'MISSED'}"
        )
        for library in libraries:
            library.close()


if __name__ == "__main__":
    main()
