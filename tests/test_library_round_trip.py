"""What goes out comes in again: bookmarks as HTML and comments as Web Annotations, into a library that was wiped."""

from __future__ import annotations

import tempfile
from datetime import UTC, datetime
from pathlib import Path

from conftest import empty_library, entry, update
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from feeds.text import clean
from reader.export import bookmarks, web_annotations
from reader.importing import take_in
from reader.library import Library
from reader.passages import passage

WORDS = st.text(st.characters(codec="utf-8", exclude_categories=["Cs", "Cc"]), min_size=1, max_size=40)
LINE = WORDS.map(lambda text: clean(" ".join(text.split()), limit=40)).filter(lambda text: text == text.strip() != "")
TAG = LINE.map(lambda text: "".join(c for c in text if c.isalnum())).filter(bool)
AT = st.integers(1_000_000_000, 1_700_000_000).map(lambda n: datetime.fromtimestamp(n, UTC))
QUIET = settings(
    max_examples=8, deadline=None, phases=(Phase.generate,), database=None, suppress_health_check=list(HealthCheck)
)


def filled(folder: Path) -> Library:
    library = empty_library(folder)
    library.store(update(library.subscribe("https://paper.example/feed"), *[entry(n) for n in range(4)]))
    return library


def kept(library: Library) -> list[object]:
    found = [library.article(n) for n in library.ids("is:bookmarked")]
    return [
        (a.entry.link, a.tags, b.created, b.folder, b.note, b.read_later, b.archived)
        for a in found
        if (b := a.bookmark)
    ]


def said(library: Library) -> list[object]:
    return [
        (c.id, c.article_id, c.body, c.created, c.kind, c.parent_id, c.anchor, c.place, c.colour, c.tags)
        for c in library.export_comments()
    ]


@QUIET
@given(st.lists(st.tuples(LINE, LINE, st.lists(TAG, max_size=3), AT, st.booleans(), st.booleans()), max_size=4))
def test_bookmarks_html(given_: list[tuple[str, str, list[str], datetime, bool, bool]]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        library, wiped = filled(Path(folder) / "a"), filled(Path(folder) / "b")
        for n, (name, note, tags, created, later, archived) in enumerate(given_):
            article = library.find(f"https://paper.example/{n}")
            library.bookmark(article, tags=tags, folder=name.replace("/", ""))
            library.keep_bookmark(article, note=note, created=created, read_later=later, archived=archived)
        list(take_in(wiped, "b.html", "".join(bookmarks.document(library)).encode()))
        assert kept(wiped) == kept(library)
        library.close()
        wiped.close()


@QUIET
@given(st.lists(st.tuples(st.integers(0, 3), LINE, st.integers(0, 50), AT, st.lists(TAG, max_size=2)), max_size=6))
def test_web_annotations(given_: list[tuple[int, str, int, datetime, list[str]]]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        library, wiped = filled(Path(folder) / "a"), filled(Path(folder) / "b")
        parents: dict[int, str] = {}
        for n, body, start, created, tags in given_:
            article = library.article(library.find(f"https://paper.example/{n}"))
            anchor = passage(article, start, start + 7) if start % 2 else None
            parent = "" if anchor else parents.get(n, "")
            colour = "green" if anchor else ""
            made = library.comment(article.id, body, anchor=anchor, parent_id=parent, created=created, colour=colour)
            library.tag_comment(made.id, tags)
            parents[n] = made.id
        list(take_in(wiped, "a.jsonld", "".join(web_annotations.document(library)).encode()))
        assert sorted(map(repr, said(wiped))) == sorted(map(repr, said(library)))
        library.close()
        wiped.close()
