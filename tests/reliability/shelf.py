"""What the reliability scripts share: a small library, what a person has in it, and how much of each proof to run."""

from __future__ import annotations

import os
import sys
import time
from array import array
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

import apsw
from conftest import empty_library, entry, update

from feeds.model import Entry
from reader.library import Library
from reader.model import Draft
from reader.store.connect import NAME

SHARED = Path(__file__).resolve().parents[2].parent / "shared"


def scaled(full: int, short: int) -> int:
    """How many rounds: `full` on demand, `short` in the suite, times NEWSREADER_SCALE."""
    scale = float(os.environ.get("NEWSREADER_SCALE", "1"))
    return max(1, min(full, int(short * scale)))


def argument(full: int) -> int:
    """The rounds a script was asked for."""
    return int(sys.argv[1]) if len(sys.argv) > 1 else full


def filled(folder: Path, articles: int = 20) -> Library:
    """A library with one source and some articles, nothing kept yet."""
    library = empty_library(folder)
    source = library.subscribe("https://paper.example/feed", folder="Papers")
    library.store(update(source, *[entry(n) for n in range(1, articles + 1)]))
    return library


def lived_in(library: Library, first: int = 0) -> None:
    """What a person does in a while: bookmarks, tags, comments with edits and replies, drafts, views, read marks."""
    ids = library.ids()
    for n, article in enumerate(ids[:10]):
        library.bookmark(article, tags=[f"tag {n % 3}"], folder="kept")
        written = library.comment(article, f"comment {first}-{n} đã viết")
        library.comment(article, f"reply {first}-{n}", parent_id=written.id)
        library.edit_comment(written.id, f"comment {first}-{n} edited")
    library.save_draft(Draft(ids[-1], f"half-typed {first}"))
    library.save_view(f"view {first}", "is:unread")
    library.subscribe(f"https://other{first}.example/feed", title=f"Other {first}")
    library.mark_read(ids[:5])


@dataclass(frozen=True, slots=True)
class Own:
    """Everything a person would miss."""

    comments: frozenset[tuple[str, str, str]]
    bookmarks: frozenset[tuple[str, str]]
    tags: frozenset[tuple[str, int]]
    sources: frozenset[tuple[str, str]]
    drafts: frozenset[str]
    views: frozenset[str]
    wordings: int

    def missing(self, other: Own) -> list[str]:
        """What `other` does not have of this."""
        names = ("comments", "bookmarks", "tags", "sources", "drafts", "views")
        lost = [f"{name}: {each}" for name in names for each in getattr(self, name) - getattr(other, name)]
        return lost + (["wordings"] if other.wordings < self.wordings else [])


def own(library: Library) -> Own:
    """What the library has of the person's."""
    said = library.comments()
    kept = [library.article(n) for n in library.ids("is:bookmarked")]
    return Own(
        frozenset([(each.id, each.body, each.parent_id) for each in said]),
        frozenset([(each.entry.title, each.bookmark.folder if each.bookmark else "") for each in kept]),
        frozenset(library.tags()),
        frozenset([(each.url, each.folder) for each in library.sources()]),
        frozenset([each.body for each in library.drafts()]),
        frozenset([each.name for each in library.views()]),
        sum(len(library.comment_history(each.id)) for each in said),
    )


def sound(folder: Path) -> None:
    """Fail unless every page of the database is right."""
    raw = apsw.Connection(str(folder / NAME))
    found = raw.execute("PRAGMA integrity_check").fetchall()
    raw.close()
    assert found == [("ok",)], found[:3]


def arrive(library: Library, first: int, count: int = 3) -> array[int]:
    """Store some articles the way a refresh does."""
    source = library.sources()[0].id
    return array("q", library.store(update(source, *new_entries(first, count))).new_ids)


def new_entries(first: int, count: int) -> Iterable[Entry]:
    """Entries nobody has met."""
    return [entry(1000 + first * 10 + n) for n in range(count)]


def report(name: str, start: float, **figures: object) -> None:
    """One line: what was shown, and how long it took."""
    said = ", ".join([f"{key.replace('_', ' ')} {value}" for key, value in figures.items()])
    print(f"{name}: {said} ({time.perf_counter() - start:.0f} s)", flush=True)
