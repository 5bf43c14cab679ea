"""What goes out comes in again, into a library that was wiped: bookmarks as HTML, comments as JSON-LD and Markdown."""

from __future__ import annotations

import json
import tempfile
import time
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from conftest import empty_library, entry, update
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from feeds.model import Image, Paragraph, Span
from feeds.text import clean
from reader.errors import NotFound
from reader.export import bookmarks, comments, web_annotations
from reader.export.folder import write as write_folder
from reader.importing import take_in
from reader.library import Library
from reader.model import Comment
from reader.passages import passage, photo
from reader.store.retention import purge_comments

WORDS = st.text(st.characters(codec="utf-8", exclude_categories=["Cs", "Cc"]), min_size=1, max_size=40)
LINE = WORDS.map(lambda text: clean(" ".join(text.split()), limit=40)).filter(lambda text: text == text.strip() != "")
TAG = LINE.map(lambda text: "".join(c for c in text if c.isalnum())).filter(bool)
ODD = ["<!-- newsreader:end -->", "> quoted", "-->", "<!-- newsreader\\:comment {} -->", "", "# x", "```", "  two"]
BODY = st.lists(st.one_of(LINE, st.sampled_from(ODD)), min_size=1, max_size=4).map("\n".join).filter(str.strip)
AT = st.integers(1_000_000_000, 1_700_000_000).map(lambda n: datetime.fromtimestamp(n, UTC))
MOMENT = st.integers(1_000_000_000_000, 1_700_000_000_000).map(lambda n: datetime.fromtimestamp(n / 1000, UTC))
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


def said(library: Library) -> list[str]:
    """Every comment with all that these formats say of it, deleted ones that replies stand under as well."""
    found = [each for n in library.ids("is:commented") for each in library.article(n).comments]
    return sorted(repr(each) for each in found)


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


def talked(library: Library, steps: Iterable[Step]) -> None:
    """Comments on articles and passages, replies to any of them, some deleted."""
    made: list[Comment] = []
    for n, body, start, created, tags, deed in steps:
        article = library.article(library.find(f"https://paper.example/{n}"))
        above = [each for each in made if each.article_id == article.id]
        parent = above[start % len(above)].id if above and deed == "reply" else ""
        anchor = passage(article, start, start + 7) if deed == "passage" else None
        colour = "green" if anchor else ""
        made.append(library.comment(article.id, body, anchor=anchor, parent_id=parent, created=created, colour=colour))
        library.tag_comment(made[-1].id, tags)
        if deed == "delete" and above:
            with suppress(NotFound):
                library.delete_comment(above[start % len(above)].id)


DEED = st.sampled_from(["say", "passage", "reply", "reply", "delete"])
Step = tuple[int, str, int, datetime, list[str], str]
STEPS = st.lists(
    st.tuples(st.integers(0, 3), BODY, st.integers(0, 50), MOMENT, st.lists(TAG, max_size=2), DEED), max_size=9
)


@QUIET
@given(STEPS)
def test_web_annotations(steps: list[Step]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        library, wiped = filled(Path(folder) / "a"), filled(Path(folder) / "b")
        talked(library, steps)
        list(take_in(wiped, "a.jsonld", "".join(web_annotations.document(library)).encode()))
        assert said(wiped) == said(library)
        library.close()
        wiped.close()


def edited(folder: Path) -> Library:
    """A library with an article that was edited twice, an hour apart; its photo was there in the second text only."""
    library = empty_library(folder)
    source = library.subscribe("https://paper.example/feed")
    picture = Image("https://paper.example/quay.jpg", "The quay", "The quay at dawn.")
    for n, after in enumerate(("The last crossing.", "It was the last crossing.", "It was the last.")):
        parts = [Paragraph((Span(each),)) for each in ("The ferry left at six.", after)]
        library.store(update(source, entry(1, blocks=(*parts, *([picture] if n == 1 else [])))))
        if n == 0:
            library.comment(library.find("https://paper.example/1"), "Kept for its texts.")
    with library._db.write():
        library._db.run("UPDATE revision SET arrived_at = 1600000000 + 3600 * seq")
    return library


def test_web_annotations_on_earlier_texts(tmp_path: Path) -> None:
    library, wiped = edited(tmp_path / "a"), edited(tmp_path / "b")
    n = library.find("https://paper.example/1")
    shown = library.article(n)
    for revision in library.revisions(n):  # The same words stand at the same place in all three.
        then = replace(shown, revision_id=revision.id, entry=replace(shown.entry, blocks=library.blocks(revision.id)))
        library.comment(n, f"Six in {revision.number}?", anchor=passage(then, 4, 22))
        if revision.number == 2:
            library.comment(n, "Who took it?", anchor=photo(then, 0))
    wiped.undo()
    document = "".join(web_annotations.document(library))
    dates = [each["target"].get("state", {}).get("sourceDate") for each in json.loads(document)["items"]]
    assert dates == [None, *[f"2020-09-13T{hour}:26:40Z" for hour in (13, 14, 14, 15)]]
    list(take_in(wiped, "a.jsonld", document.encode()))
    library.place_comments()
    wiped.place_comments()
    assert said(wiped) == said(library)
    assert "".join(web_annotations.document(wiped)) == document
    library.close()
    wiped.close()


@QUIET
@given(STEPS)
def test_markdown_as_one_book(steps: list[Step]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        library, wiped = filled(Path(folder) / "a"), filled(Path(folder) / "b")
        talked(library, steps)
        list(take_in(wiped, "comments.md", "".join(comments.document(library)).encode()))
        assert said(wiped) == said(library)
        library.close()
        wiped.close()


@QUIET
@given(STEPS, st.lists(TAG, max_size=3))
def test_markdown_in_a_folder(steps: list[Step], tags: list[str]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        library, wiped, notes = filled(Path(folder) / "a"), filled(Path(folder) / "b"), Path(folder) / "notes"
        talked(library, steps)
        commented = list(library.ids("is:commented"))
        library.tag_many(commented, tags)
        assert write_folder(library, notes)["new"] == len(commented) == len(list(notes.iterdir()))
        assert write_folder(library, notes)["unchanged"] == len(commented)
        for file in notes.iterdir():
            list(take_in(wiped, file.name, file.read_bytes()))
        assert said(wiped) == said(library)
        assert [wiped.article(n).tags for n in commented] == [library.article(n).tags for n in commented]
        library.close()
        wiped.close()


def test_a_time_comes_back_to_the_millisecond(tmp_path: Path) -> None:
    at = datetime.fromtimestamp(1084908543.429, UTC)  # As a float this is a little less than its milliseconds.
    library = filled(tmp_path)
    made = library.comment(library.ids()[0], "Then", created=at, modified=at)
    assert (made.created, made.modified) == (at, at)
    library.close()


def test_replies_under_two_deleted_comments_keep_their_place(tmp_path: Path) -> None:
    library, wiped = filled(tmp_path / "a"), filled(tmp_path / "b")
    article = library.article(library.ids()[0])
    first = library.comment(article.id, "first", anchor=passage(article, 0, 7))
    second = library.comment(article.id, "second", parent_id=first.id)
    library.comment(article.id, "third", parent_id=second.id)
    for each in (first, second):
        library.delete_comment(each.id)
    assert [(each.body, bool(each.deleted)) for each in library.article(article.id).comments] == [
        ("", True),
        ("", True),
        ("third", False),
    ]
    assert purge_comments(library._db, int(time.time()) + 40 * 86_400) == 0
    list(take_in(wiped, "comments.md", "".join(comments.document(library)).encode()))
    assert said(wiped) == said(library)
    library.close()
    wiped.close()
