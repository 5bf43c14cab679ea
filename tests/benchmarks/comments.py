"""Search over 50,000 comments: `python tests/benchmarks/comments.py`."""

from __future__ import annotations

import random
import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

import newslike
from conftest import empty_library, entry, update

from reader.library import Library

COMMENTS, ARTICLES = 50_000, 500
QUERIES = (
    *("station", "khao sat", "mayor bridge", "b", "nothing-of-the-kind", "is:highlight", "is:orphan"),
    *("tag:one", "source:paper", "after:-7d", "the -station", "", "is:reply station"),
)


def fill(folder: Path) -> Library:
    """A library with so many comments, words as in news."""
    rng = random.Random(1)
    library = empty_library(folder)
    source = library.subscribe("https://paper.example/feed", title="Paper")
    library.store(update(source, *[entry(each) for each in range(ARTICLES)]))
    ids = library.ids()
    bodies = [newslike.sentence(rng, rng.choice(("en", "vi"))) for _each in range(5_000)]
    db = library._db
    with db.write(durable=False):
        db.many(
            """INSERT INTO comment(n, id, article_id, kind, body, created_at, modified_at)
               VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?6)""",
            [
                (n, f"{n:026}", rng.choice(ids), rng.choice(("article", "highlight", "reply")), rng.choice(bodies), n)
                for n in range(1, COMMENTS + 1)
            ],
        )
        db.run("INSERT INTO comment_fts(rowid, body, exact) SELECT n, body, '' FROM comment")
        db.run("INSERT INTO tag(name, folded) VALUES ('one', 'one')")
        db.run("INSERT INTO comment_tag(tag_id, comment_id) SELECT 1, id FROM comment WHERE n % 50 = 0")
    return library


def p95(times: list[float]) -> str:
    """In milliseconds."""
    return f"{sorted(times)[len(times) * 95 // 100 - 1] * 1000:5.1f}"


def main() -> None:
    """Print the 95th percentile of each query for the first 100, and for the thousand that the screen shows.

    In CPU time, and beside it by the clock, which other programs count in.
    """
    with tempfile.TemporaryDirectory() as folder:
        library = fill(Path(folder))
        for query in QUERIES:
            said = []
            for limit in (100, 1_001):
                times, clock = [], []
                for _round in range(20):
                    began, wall = time.process_time(), time.perf_counter()
                    found = library.comments(query, limit=limit)
                    times.append(time.process_time() - began)
                    clock.append(time.perf_counter() - wall)
                said.append(f"{p95(times)} ms CPU {p95(clock)} ms for {len(found):4}")
            print(f"{query or '(everything)':24} {'   '.join(said)}")
        library.close()


if __name__ == "__main__":
    main()
