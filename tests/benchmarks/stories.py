"""Prints how well and how fast stories are found: python tests/benchmarks/stories.py [FIRST SEED [SEED AFTER THE LAST]]

Pairwise precision and recall over the labelled set of tests/tellings.py: the part that was tuned on, the part that was
not, and both where every event shares two of place, firm and person with another one; and the processor time that an
article of usual length costs on top of storing it.
"""

from __future__ import annotations

import random
import sys
import tempfile
import time
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

import newslike
import tellings
from tellings import HELD_OUT, TUNED, judged

from feeds.model import Entry, Feed, FeedUpdate, Paragraph, Source, Span
from reader.library import Library
from reader.store import arrivals, stories
from reader.store.connect import connect

SEEDS = range(int(sys.argv[1]) if len(sys.argv) > 1 else 1, int(sys.argv[2]) if len(sys.argv) > 2 else 6)
ARTICLES, BATCH = 3_000, 25


def empty(folder: Path) -> Library:
    """A library without the sample edition."""
    db = connect(folder)
    with db.write():
        db.run("INSERT OR IGNORE INTO setting VALUES ('sample', '0')")
    db.close()
    return Library.open(folder)


def grouped(library: Library, told: list[tellings.Told]) -> tuple[float, float, int]:
    """What the library makes of the set, arriving a few articles at a time."""
    sources = [library.subscribe(f"https://teller{n}.example/feed") for n in range(6)]
    events = {}
    for start in range(0, len(told), 20):
        for number, source_id in enumerate(sources):
            some = [each for each in told[start : start + 20] if each.source == number]
            feed = Feed(title=f"Teller {number}", entries=tuple([each.entry for each in some]))
            source = Source(source_id, f"https://teller{number}.example/feed")
            new = library.store(FeedUpdate(source, "new", feed, http_status=200)).new_ids
            events |= {key: each.event for key, each in zip(new, some, strict=True)}
    return judged(events, library.stories(library.ids()))


def quality(name: str, kinds: Mapping[str, tellings.Kinds], *, near: bool = False) -> None:
    """One line of the table: the mean and the worst of some seeds."""
    found = []
    for seed in SEEDS:
        with tempfile.TemporaryDirectory() as folder:
            library = empty(Path(folder))
            found.append(grouped(library, tellings.told(kinds, seed, datetime.now(UTC), near=near)))
            library.close()
    for place, what, reach in ((0, "precision", 0.98), (1, "recall", 0.85)):
        values = [each[place] for each in found]
        mean, worst = sum(values) / len(values), min(values)
        missed = "" if worst >= reach else "MISSED"
        print(f"{name:10} {what:10} {mean:.3f}  worst of {len(values)}: {worst:.3f}   ≥ {reach} {missed}")
    print(f"{name:10} pairs of the same event: {sum(each[2] for each in found)}")


def speed() -> None:
    """Articles of two days, 300 words each, as a busy reader gets them."""
    rng, now = random.Random(7), datetime.now(UTC)
    ready = []
    for number in range(ARTICLES):
        language = "vi" if number % 2 else "en"
        texts = tuple([Paragraph((Span(each),)) for each in newslike.article(rng, language, 300)])
        at = now - timedelta(minutes=rng.randint(0, 2 * 24 * 60))
        title = newslike.sentence(rng, language)[:90]
        entry = Entry(id=str(number), title=title, language=language, published=at, blocks=texts)
        ready.append(arrivals.make_ready(entry, ""))
    with tempfile.TemporaryDirectory() as folder:
        library = empty(Path(folder))
        db, spent, whole = library._db, 0.0, 0.0
        sources = [library.subscribe(f"https://n{each}.example/feed") for each in range(40)]
        for start in range(0, ARTICLES, BATCH):
            some, source_id = ready[start : start + BATCH], sources[start // BATCH % len(sources)]
            begin = time.process_time()
            with db.write(durable=False):
                new = arrivals.insert(db, source_id, some, int(now.timestamp()))
                before = time.process_time()
                stories.arrived(db, source_id, new, some, int(now.timestamp()))
                spent += time.process_time() - before
            whole += time.process_time() - begin
        each = spent / ARTICLES * 1000
        print(f"finding stories, an article: {each:.3f} ms   ≤ 0.3 {'' if each <= 0.3 else 'MISSED'}")
        print(f"the rows of an article beside it, unread and unindexed: {(whole - spent) / ARTICLES * 1000:.3f} ms")
        print(f"of {ARTICLES:,} unrelated articles in two days folded: {len(library.stories(library.ids()))}")
        ids = library.ids()
        begin = time.process_time()
        library.stories(ids[:2_000])
        print(f"asking for the stories of a first list of 2,000: {(time.process_time() - begin) * 1000:.2f} ms")
        library.close()


if __name__ == "__main__":
    quality("tuned", TUNED)
    quality("held out", HELD_OUT)
    quality("near", {language: TUNED[language] | HELD_OUT[language] for language in TUNED}, near=True)
    speed()
