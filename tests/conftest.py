"""What many tests start from: a fresh library, one with the sample edition, and builders of what arrives."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import settings

from feeds.model import Entry, Feed, FeedUpdate, Paragraph, Source, Span
from reader.i18n import set_language
from reader.library import Library
from reader.model import Stored
from reader.store.connect import connect

# The same examples every time, so that a run says something about the change; others with NEWSREADER_SCALE.
settings.register_profile("steady", derandomize="NEWSREADER_SCALE" not in os.environ)
settings.load_profile("steady")

NOON = datetime(2026, 3, 14, 12, 0, tzinfo=UTC)


@pytest.fixture(autouse=True)
def english() -> None:
    """Every test starts in English, whatever the locale of the machine."""
    set_language("en")


def empty_library(folder: Path) -> Library:
    """A library without the sample edition."""
    db = connect(folder)
    with db.write():
        db.run("INSERT OR IGNORE INTO setting VALUES ('sample', '0')")
    db.close()
    return Library.open(folder)


def entry(number: int = 1, **changes: Any) -> Entry:
    """An entry with a guid, an address, a date of its own and two paragraphs."""
    facts: dict[str, Any] = {
        "id": f"guid-{number}",
        "title": f"Headline number {number}",
        "link": f"https://paper.example/{number}",
        "published": NOON.replace(minute=number % 60, hour=number // 60 % 24),
        "language": "en",
        "blocks": (
            Paragraph((Span(f"First paragraph of article {number}."),)),
            Paragraph((Span("The second one tells the rest."),)),
        ),
    }
    return Entry(**(facts | changes))


def update(source: Source | int, *entries: Entry, **changes: Any) -> FeedUpdate:
    """A visit to a source that brought these entries."""
    if isinstance(source, int):
        source = Source(source, "https://paper.example/feed")
    feed = Feed(title="The Paper", link="https://paper.example/", entries=entries)
    return FeedUpdate(**({"source": source, "outcome": "new", "feed": feed, "http_status": 200} | changes))


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    """An empty library in `tmp_path / "data"`."""
    opened = empty_library(tmp_path / "data")
    yield opened
    opened.close()


@pytest.fixture
def sample_library(tmp_path: Path) -> Iterator[Library]:
    """A library as the first start makes it, with the sample edition."""
    opened = Library.open(tmp_path / "sample")
    yield opened
    opened.close()


@pytest.fixture
def filled(library: Library) -> Callable[..., Stored]:
    """Call it with entries: they are stored as those of one subscribed source."""

    def fill(*entries: Entry) -> Stored:
        return library.store(update(library.subscribe("https://paper.example/feed"), *entries))

    return fill
