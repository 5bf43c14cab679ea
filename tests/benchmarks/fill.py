"""Fills a library with synthetic articles, the way a refresh does: python tests/benchmarks/fill.py DIR N"""

from __future__ import annotations

import random
import sys
import time
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

import newslike

from feeds.model import Cell, Entry, Feed, FeedUpdate, Image, Paragraph, Source, Span, Table
from reader.library import Library

SOURCES = 200
BATCH = 50
POOL = 3_000
READ = 3
"""One in so many stays unread."""


class Maker:
    """Articles of about 300 words from pools of sentences, with a few words of their own, over three years."""

    def __init__(self, seed: int = 1) -> None:
        self.rng = random.Random(seed)
        self.now = datetime.now(UTC)
        self.pool = {
            language: [newslike.sentence(self.rng, language) for _ in range(POOL)] for language in newslike.WORDS
        }

    def entry(self, number: int, age: timedelta) -> Entry:
        """One article; every third has a photo."""
        rng = self.rng
        language = "vi" if number % 2 else "en"
        sentences = rng.choices(self.pool[language], k=17)
        place = newslike.proper(rng, language)
        texts = [" ".join(sentences[start : start + 3]) for start in range(1, 16, 3)]
        blocks = [Paragraph((Span(f"{place} {number}. {texts[0]}"),)), *[Paragraph((Span(t),)) for t in texts[1:]]]
        if number % 3 == 0:
            blocks.insert(1, Image(f"https://img.example/{number}.jpg", caption=f"{sentences[16]} Ảnh: {place}"))
        if number % 50 == 0:
            blocks.append(Table(((Cell((Span(place),), True), Cell((Span("2026"),))),)))
        return Entry(
            id=f"https://n{number % SOURCES}.example/{number}",
            title=f"{sentences[0][:90].rstrip('.,')} – {place}",
            link=f"https://n{number % SOURCES}.example/{number}",
            published=self.now - age,
            authors=(newslike.word(rng, language, "name"),),
            language=language,
            blocks=tuple(blocks),
        )


def fill(library: Library, count: int, *, sources: int = SOURCES, seed: int = 1) -> Iterator[int]:
    """Store `count` articles in visits of 50, oldest first; yields how many are there after each visit."""
    maker = Maker(seed)
    ids = [library.subscribe(f"https://n{each}.example/feed", folder=f"Folder {each % 10}") for each in range(sources)]
    span = timedelta(days=3 * 365)
    for start in range(0, count, BATCH):
        number = start // BATCH % sources
        source = Source(ids[number], f"https://n{number}.example/feed")
        entries = tuple(
            [
                replace(maker.entry(each, span * (1 - each / count)), link=f"https://n{number}.example/{each}")
                for each in range(start, min(start + BATCH, count))
            ]
        )
        feed = Feed(title=f"Newspaper {number}", link=f"https://n{number}.example/", entries=entries)
        library.store(FeedUpdate(source, "new", feed, http_status=200))
        yield min(start + BATCH, count)


def main() -> None:
    """Fill a folder, leave a third unread, bookmark and comment a few."""
    folder, count = Path(sys.argv[1]), int(sys.argv[2])
    start = time.monotonic()
    library = Library.open(folder)
    for done in fill(library, count):
        if done % 10_000 < BATCH:
            print(f"{done} in {time.monotonic() - start:.0f} s", flush=True)
    ids = library.ids()
    library.mark_read([each for place, each in enumerate(ids) if place % READ])
    for each in ids[:2_000:20]:
        library.bookmark(each)
    for each in ids[:2_000:40]:
        library.comment(each, "A note on this: worth reading again. Đáng đọc lại.")
    library.close()


if __name__ == "__main__":
    main()
