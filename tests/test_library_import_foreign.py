"""What other programs kept comes in: links and notes, whatever is broken; a dry run says it and changes nothing."""

from __future__ import annotations

from collections import Counter
from datetime import UTC, datetime
from pathlib import Path

import pytest
from conftest import empty_library
from foreign_files import AT, BROKEN, LINKS, QUOTES, files
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from feeds.errors import FeedsError
from reader import foreign
from reader.errors import ReaderError
from reader.foreign import Item
from reader.importing import take_in
from reader.library import Library

FILES = files()


def recovered(data: bytes) -> tuple[set[str], set[str]]:
    """The links and the marked or said words of a file."""
    items = [each for each in foreign.every(data) if isinstance(each, Item)]
    notes = [note for each in items for note in each.notes]
    return {each.url for each in items}, {note.quote for note in notes} | {note.body for note in notes}


def test_there_are_enough_of_them() -> None:
    assert len(FILES) + len(BROKEN) >= 40


@pytest.mark.parametrize("name", FILES)
def test_every_link_and_note_is_recovered(name: str) -> None:
    links, notes = recovered(FILES[name].data)
    assert FILES[name].links <= links, name
    assert FILES[name].notes <= notes, name
    assert not any(each.startswith("javascript") for each in links)


@pytest.mark.parametrize("name", BROKEN)
def test_broken_files_are_said_or_give_what_they_have(library: Library, name: str) -> None:
    try:
        lines = list(take_in(library, name, BROKEN[name]))
    except (ReaderError, FeedsError) as error:
        assert str(error)
    else:
        assert all(line.why for line in lines if line.fate == "skipped")
    assert library.check() == []


@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
@given(name=st.sampled_from(sorted(FILES)), data=st.data())
def test_damage_anywhere_is_no_exception(name: str, data: st.DataObject) -> None:
    whole = bytearray(FILES[name].data)
    for _hit in range(data.draw(st.integers(1, 6))):
        place = data.draw(st.integers(0, len(whole) - 1))
        whole[place : place + data.draw(st.integers(0, 40))] = data.draw(st.binary(max_size=6))
    for each in foreign.every(bytes(whole)):
        assert isinstance(each, Item) or each.why


def test_a_dry_run_names_each_fate_and_changes_nothing(library: Library) -> None:
    before = library.journal()
    lines = list(take_in(library, "w.json", FILES["wallabag.json"].data, dry_run=True))
    assert Counter((line.fate, line.kind) for line in lines) == {("new", "bookmark"): 12, ("new", "comment"): 12}
    assert library.journal() == before and not len(library.ids())
    again = list(take_in(library, "k.json", FILES["karakeep-texts-among-them.json"].data, dry_run=True))
    assert [line.why for line in again if line.fate == "skipped"] == ["it has no web address"]


def test_bookmarks_come_with_all_that_was_said_of_them(library: Library) -> None:
    list(take_in(library, "l.html", FILES["linkding.html"].data))
    article = library.article(library.find(LINKS[3][0]))
    kept = article.bookmark
    assert kept and kept.note == "note 3" and kept.created == datetime.fromtimestamp(AT, UTC)
    assert article.tags == ("a", "b") and len(library.ids("is:bookmarked")) == 12
    list(take_in(library, "p.csv", FILES["pocket.csv"].data))
    assert len(library.ids("is:bookmarked")) == 12


def test_marks_become_comments_once(library: Library) -> None:
    for _twice in range(2):
        fates = Counter(line.fate for line in take_in(library, "h.json", FILES["hypothesis.json"].data))
    assert fates == {"known": 12}
    found = library.comments()
    assert len(found) == 12 and {each.anchor.exact for each in found if each.anchor} == set(QUOTES)
    assert found[0].tags == ("x",) and found[0].created == datetime.fromtimestamp(AT, UTC)
    assert not library.ids("is:bookmarked")
    library.place_comments()
    assert {each.status for each in library.comments()} == {"orphan"}


def test_books_without_an_address_are_kept_by_their_title(library: Library) -> None:
    list(take_in(library, "r.csv", FILES["readwise.csv"].data))
    assert {each.anchor.exact for each in library.comments() if each.anchor} == set(QUOTES)
    assert {each.colour for each in library.comments()} == {"yellow"}
    fates = Counter(line.fate for line in take_in(library, "r.csv", FILES["readwise.csv"].data))
    assert fates == {"known": 12}


def test_replies_stand_below_what_they_answer(tmp_path: Path) -> None:
    library = empty_library(tmp_path)
    data = FILES["hypothesis.json"].data.replace(b'"id": "h1"', b'"id": "h1", "references": ["h0"]')
    data = data.replace(LINKS[1][0].encode(), LINKS[0][0].encode())
    list(take_in(library, "h.json", data))
    article = library.article(library.find(LINKS[0][0]))
    first, second = article.comments
    assert second.parent_id == first.id
    library.close()
