"""Several rows at once: orders, groups, marks and what is done to all that are marked; the whole headline."""

from __future__ import annotations

import gc
from datetime import timedelta
from pathlib import Path

import pytest
from conftest import empty_library
from desk import NOON, bring, lines, reading, settled, text, title
from textual._styles_cache import StylesCache

from reader.library import Library
from reader.ui.snapshot import Snapshot


@pytest.fixture
def library(tmp_path: Path) -> Library:
    """Two sources whose articles stand between each other; everything else is read."""
    library = Library.open(tmp_path)
    library.mark_read(library.ids())
    bring(library, [f"Zebra {n}" for n in range(4)], source="zoo")
    bring(library, [f"Apple {n}" for n in range(3)], source="attic", at=NOON - timedelta(minutes=2))
    return library


def titles(library: Library, sort: str, limit: int = 0) -> list[str]:
    return [row.title for row in library.rows(library.ids("source:zoo OR source:attic", sort=sort, limit=limit))]


def test_orders(library: Library) -> None:
    library.mark_read(library.ids("source:zoo")[-1:])
    assert titles(library, "source") == [f"Apple {n}" for n in range(3)] + [f"Zebra {n}" for n in range(4)]
    assert titles(library, "waiting") == ["Apple 2", "Zebra 2", "Apple 1", "Zebra 1", "Apple 0", "Zebra 0", "Zebra 3"]
    assert titles(library, "oldest") == titles(library, "newest")[::-1]
    for sort in ("source", "waiting", "oldest"):
        assert titles(library, sort, limit=4) == titles(library, sort)[:4], sort


def test_sources_stand_together_and_are_found_by_halving(library: Library) -> None:
    bring(library, [f"Many {n}" for n in range(300)], source="mill")
    snapshot = Snapshot(library, library.ids(sort="source"), by_day=False, by_source=True)
    starts = [n for n in range(len(snapshot)) if snapshot.starts_group(n)]
    names = [row.source for n in starts if (row := snapshot.row(n))]
    assert len(set(names)) == len(names) and names == sorted(names, key=str.casefold)
    place, walked = 0, [0]
    while (after := snapshot.next_group(place, 1)) != place:
        walked.append(place := after)
    assert walked == starts
    assert snapshot.next_group(starts[2], -1) == starts[1] and snapshot.next_group(starts[1] + 1, -1) == starts[1]


async def test_the_order_goes_round_is_named_and_remembered(tmp_path: Path, library: Library) -> None:
    async with reading(tmp_path, library=library) as (main, pilot):
        here = main.articles.current
        await pilot.press("S")
        assert main.articles.snapshot.ids == library.ids(sort="oldest") and "oldest first" in lines(main)[0]
        assert main.articles.current == here
        await pilot.press("S", "home")
        await pilot.pause()
        row = main.articles.snapshot.row(0)
        assert "by source" in lines(main)[0] and row and lines(main)[1].startswith(f" {row.source}")
        await pilot.press("]")
        assert main.articles.cursor == main.articles.snapshot.next_group(0, 1) > 0
        await pilot.press("S")
        assert title(main) and main.articles.snapshot.ids == library.ids(sort="waiting")
        bring(library, ["Fresh"], source="zoo", at=NOON + timedelta(hours=1))
        main.find_arrivals()
        await pilot.pause()
        assert "1 new ↑" in lines(main)[0], "also when the newest is not at the top"
    async with reading(tmp_path) as (main, pilot):
        assert "longest unread first" in lines(main)[0]
        await pilot.click("TopBar", offset=(lines(main)[0].index("longest"), 0))
        assert main.screen_state.order == "newest"


async def test_marked_rows_are_meant_together(tmp_path: Path, library: Library) -> None:
    async with reading(tmp_path, library=library) as (main, pilot):
        await pilot.press("2")
        ids = list(main.articles.snapshot.ids[:3])
        await pilot.press("V", "V", "V")
        assert main.articles.marked == ids and main.articles.cursor == 3
        assert sum(line.startswith("✓") for line in lines(main)) >= 3 and "✓3" in lines(main)[-1]
        await pilot.press("b")
        assert sorted(library.ids("is:bookmarked")) == sorted(ids)
        await pilot.press("u")
        assert not library.ids("is:bookmarked"), "one undo for all of them"
        await pilot.press("m")
        assert not any(row.unread for row in library.rows(ids))
        await pilot.press("m")
        assert all(row.unread for row in library.rows(ids))
        await pilot.press("t", *"rain", "ctrl+s")
        await settled(pilot, lambda: main.is_active)
        assert sorted(library.ids("tag:rain")) == sorted(ids)
        unread = library.counts().unread
        await pilot.press("A")
        assert library.counts().unread == unread - 3
        await pilot.press("escape")
        assert main.articles.marked == [] and "✓" not in "".join(line[0] for line in lines(main))
        await pilot.press("b")
        assert len(library.ids("is:bookmarked")) == 1


async def test_the_mouse_marks_with_a_modifier(tmp_path: Path, library: Library) -> None:
    async with reading(tmp_path, library=library) as (main, pilot):
        cursor = main.articles.cursor
        await pilot.click(main.articles, offset=(6, 5), control=True)
        assert len(main.articles.marked) == 1 and main.articles.cursor == cursor
        await pilot.click(main.articles, offset=(6, 5), shift=True)
        assert main.articles.marked == []


@pytest.mark.parametrize("density", ["dense", "compact", "comfortable"])
async def test_a_headline_is_shown_whole_when_asked(tmp_path: Path, library: Library, density: str) -> None:
    long = " ".join(["Something with many words"] * 9) + " at its end"
    bring(library, [long], source="zoo", at=NOON + timedelta(hours=1))
    async with reading(tmp_path, (60, 24), library, density=density) as (main, pilot):
        await pilot.press("2")
        assert title(main) == long and "at its end" not in text(main)
        await pilot.press("w")
        assert "at its end" in text(main)
        await pilot.press("w")
        assert "at its end" not in text(main)


async def test_dialogs_that_were_closed_are_forgotten(tmp_path: Path) -> None:
    library = empty_library(tmp_path)
    bring(library, [f"Article {n}" for n in range(5)])
    async with reading(tmp_path, library=library) as (_main, pilot):
        kept = []
        for _ in range(6):
            await pilot.press("question_mark", "j", "escape", "slash", "a", "escape", "escape")
            gc.collect()
            kept.append(sum(isinstance(each, StylesCache) for each in gc.get_objects()))
    assert kept[-1] <= kept[1] + 2, kept
