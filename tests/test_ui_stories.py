"""Stories in the list: folded, unfolded, read together, taken apart; nothing is out of reach."""

from __future__ import annotations

from array import array
from datetime import UTC, datetime, timedelta
from pathlib import Path

from conftest import empty_library, update
from desk import reading, settled, text, title
from hypothesis import given
from hypothesis import strategies as st
from test_store_stories import ELSEWHERE, QUAKE, QUAKE_TOO

from feeds.model import Entry, Paragraph, Span
from reader.library import Library
from reader.model import Row
from reader.ui.folds import Folds
from reader.ui.snapshot import Snapshot


def told(data: Path) -> Library:
    """Three tellings of one event, another event between them; the newest first: QUAKE, ELSEWHERE, QUAKE_TOO twice."""
    library = empty_library(data)
    for number, (headline, body) in enumerate([QUAKE, ELSEWHERE, QUAKE_TOO, (QUAKE_TOO[0] + "!", QUAKE_TOO[1])]):
        made = Entry(
            id=f"told-{number}",
            title=headline,
            published=datetime.now(UTC) - timedelta(minutes=10 + number),
            blocks=(Paragraph((Span(body),)),),
        )
        library.store(update(library.subscribe(f"https://teller{number}.example/feed", title=f"T{number}"), made))
    return library


async def test_a_story_is_one_row_that_unfolds_and_says_why(tmp_path: Path) -> None:
    async with reading(tmp_path, library=told(tmp_path)) as (main, pilot):
        assert len(main.articles.snapshot) == 2 and "+2" in text(main)
        assert main.library.counts().all == 4, "counts are of articles"
        await pilot.press("plus")
        await settled(pilot, lambda: len(main.articles.snapshot) == 4)
        assert "−2" in text(main) and "┊" in text(main) and title(main) == QUAKE[0]
        assert "2 more sources:" in text(main) and "Orimond" in text(main)
        await pilot.press("j", "j")
        assert title(main).startswith("Strong tremor")
        await pilot.press("plus")
        await settled(pilot, lambda: len(main.articles.snapshot) == 2)
        assert title(main) == QUAKE[0]
        await pilot.press("j", "plus")
        await settled(pilot, lambda: "No other source in this list" in text(main))


async def test_next_unread_and_mark_all_reach_what_is_folded(tmp_path: Path) -> None:
    async with reading(tmp_path, library=told(tmp_path)) as (main, pilot):
        main.library.mark_read([main.articles.snapshot.ids[0]])
        await pilot.press("n")
        await settled(pilot, lambda: title(main).startswith("Strong tremor"))
        await pilot.press("2")
        await settled(pilot, lambda: main.view.id == "unread")
        await pilot.press("A")
        await settled(pilot, lambda: main.library.counts().unread == 0)
        await pilot.press("u")
        await settled(pilot, lambda: main.library.counts().unread == 3)


async def test_m_on_a_folded_row_means_the_story(tmp_path: Path) -> None:
    async with reading(tmp_path, library=told(tmp_path)) as (main, pilot):
        await pilot.press("m")
        await settled(pilot, lambda: main.library.counts().unread == 1)
        await pilot.press("u")
        await settled(pilot, lambda: main.library.counts().unread == 4)
        await pilot.press("plus", "m")
        await settled(pilot, lambda: main.library.counts().unread == 3)


async def test_reading_one_reads_the_story_when_the_person_wants_it(tmp_path: Path) -> None:
    async with reading(tmp_path, library=told(tmp_path), story_read=True) as (main, pilot):
        await pilot.press("enter")
        await settled(pilot, lambda: main.library.counts().unread == 1)
        await pilot.press("u")
        await settled(pilot, lambda: main.library.counts().unread == 4)


async def test_an_article_is_taken_out_and_put_back(tmp_path: Path) -> None:
    async with reading(tmp_path, library=told(tmp_path)) as (main, pilot):
        await pilot.press("underscore")
        await settled(pilot, lambda: len(main.articles.snapshot) == 3)
        assert "stands for itself now" in text(main) and "+1" in text(main)
        await pilot.press("underscore")
        await settled(pilot, lambda: "already" in text(main))
        main.library.undo()
        assert len(main.library.stories(main.library.ids())) == 3


async def test_searches_kept_things_and_other_orders_show_every_article(tmp_path: Path) -> None:
    library = told(tmp_path)
    library.bookmark_many(list(library.ids()), True)
    async with reading(tmp_path, library=library) as (main, pilot):
        await pilot.press("4")
        await settled(pilot, lambda: main.view.id == "bookmarks")
        assert len(main.articles.snapshot) == 4
        await pilot.press("1", "S")
        assert len(main.articles.snapshot) == 2, "oldest first folds too"
        await pilot.press("S")
        await settled(pilot, lambda: len(main.articles.snapshot) == 4)


async def test_folding_can_be_turned_off(tmp_path: Path) -> None:
    async with reading(tmp_path, library=told(tmp_path), stories=False) as (main, _pilot):
        assert len(main.articles.snapshot) == 4


class Shelf:
    """What a snapshot asks of the library, with stories of our own making."""

    def __init__(self, stories: dict[int, int]) -> None:
        self.known = stories

    def stories(self, ids: array[int]) -> dict[int, int]:
        """The story of each that has one."""
        return {each: self.known[each] for each in ids if each in self.known}

    def rows(self, _ids: array[int]) -> list[Row]:
        """No row is looked at here."""
        return []


def test_what_comes_later_and_what_is_unfolded_keep_their_places() -> None:
    shelf = Shelf({90: 1, 70: 1, 50: 1, 40: 2, 30: 2})
    shown = Snapshot(shelf, array("q", [90, 80, 70, 60]), fold=True)  # type: ignore[arg-type]
    assert list(shown.ids) == [90, 80, 60] and shown.find(70) == 0 and shown.find(65) is None
    assert shown.unfold(0) == 0 and list(shown.ids) == [90, 70, 80, 60]
    shown.complete(array("q", [90, 80, 70, 60, 50, 40, 30, 20]))
    assert list(shown.ids) == [90, 70, 80, 60, 40, 20]
    assert list(shown.every()) == [90, 70, 50, 80, 60, 40, 30, 20]
    assert shown.newer([95, 90, 70, 50, 30, 20, 15]) == [95, 15]
    assert shown.unfold(1) == 0 and list(shown.ids) == [90, 80, 60, 40, 20]
    assert shown.unfold(1) == 1, "nothing stands behind it"
    assert [shown.day(index).date for index in range(5)]


def test_a_list_without_stories_is_kept_once() -> None:
    shown = Snapshot(Shelf({}), array("q", [9, 8]), fold=True)  # type: ignore[arg-type]
    shown.complete(array("q", [9, 8, 7]))
    assert list(shown.ids) == [9, 8, 7] and shown._given is shown.ids is shown._rows


@given(st.sets(st.integers(1, 60), max_size=40), st.dictionaries(st.integers(1, 60), st.integers(1, 6)))
def test_folding_the_newest_first_gives_what_looking_at_all_does(ids: set[int], stories: dict[int, int]) -> None:
    falling = array("q", sorted(ids, reverse=True))
    quick, plain = Folds(), Folds()
    for part in (falling[:9], falling[9:]):
        assert quick.take(part, stories, falling=True) == plain.take(part, stories)
    assert (quick.behind, quick.head_of) == (plain.behind, plain.head_of)
    rows = array("q", [each for each in falling if each not in plain.head_of])
    every = quick.every(rows, falling=True)
    assert every == plain.every(rows) and sorted(every, reverse=True) == list(falling)
