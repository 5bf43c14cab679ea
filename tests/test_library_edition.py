"""The edition since the last visit, and the picture of one's reading."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from command import Command, own_folders
from conftest import empty_library, entry, update
from desk import reading, settled, text
from stage import Stage
from test_store_stories import ELSEWHERE, QUAKE, QUAKE_TOO

from feeds.model import Entry, Paragraph, Span
from reader.library import Library
from reader.model import Stored
from reader.stats import axis, bar, columns, sparkline
from reader.ui import state
from reader.ui.screens.edition import EditionScreen
from reader.ui.screens.stats import StatsScreen

Fill = Callable[..., Stored]
NOW = datetime.now(UTC)


def brought(library: Library) -> None:
    """A quake told by two sources, another by a third, and two other articles; one of long ago that came today."""
    world = {"section": "World"}
    tellings = [
        (1, QUAKE, world),
        (2, QUAKE_TOO, world),
        (3, ELSEWHERE, {"section": "WORLD"}),
        (3, ("Tea", "x " * 460), {}),
    ]
    for number, (source, (headline, body), more) in enumerate(tellings):
        source_id = library.subscribe(f"https://teller{source}.example/feed", title=f"T{source}", folder="At home")
        made = Entry(
            id=f"told-{number}",
            title=headline,
            published=NOW - timedelta(minutes=10 + number),
            blocks=(Paragraph((Span(body),)),),
            **more,  # type: ignore[arg-type]
        )
        library.store(update(source_id, made))


def test_an_edition_has_sections_stories_and_a_length(library: Library) -> None:
    brought(library)
    edition = library.edition()
    assert [each.name for each in edition.sections] == ["World", "At home"]
    quake, other = edition.sections[0].stories
    assert (quake.title, quake.sources) == (QUAKE[0], ("T1", "T2")) and len(quake.ids) == 2
    assert other.title == ELSEWHERE[0] and edition.stories == edition.unread == 3 and edition.articles == 4
    assert edition.words == sum(told.words for section in edition.sections for told in section.stories)
    library.mark_read([quake.ids[1]])
    assert library.edition().unread == 2, "one telling is enough"
    library.mark_read(library.ids())
    assert library.edition().unread == library.edition().words == 0
    assert library.edition(int(NOW.timestamp()) + 3600).sections == ()


def test_an_edition_is_of_what_arrived_since_whenever_it_was_published(library: Library, filled: Fill) -> None:
    filled(entry(1, published=NOW - timedelta(days=40)))
    assert library.edition().articles == 1
    library._db.run("UPDATE article SET arrived_at = arrived_at - 7200")
    assert library.edition(int(NOW.timestamp()) - 3600).articles == 0


def test_a_short_break_is_no_new_visit() -> None:
    screen = state.ScreenState()
    state.visit(screen, 10_000)
    assert (screen.since, screen.seen) == (0, 10_000)
    state.visit(screen, 10_000 + state.PAUSE)
    assert (screen.since, screen.seen) == (0, 10_000 + state.PAUSE)
    state.visit(screen, 100_000)
    assert (screen.since, screen.seen) == (10_000 + state.PAUSE, 100_000)


async def test_the_edition_is_read_to_its_end(library: Library) -> None:
    brought(library)
    stage = Stage(EditionScreen(library))
    async with stage.run_test(size=(120, 36)) as pilot:
        await pilot.pause()
        assert (
            "3 stories" in stage.text()
            and "T1, T2" in stage.text()
            and "3 stories are still to be read" in stage.text()
        )
        await pilot.press("m")
        await pilot.pause()
        assert library.counts().unread == 2 and "2 stories are still" in stage.text()
        await pilot.press("A")
        await pilot.pause()
        assert library.counts().unread == 0 and "That is all." in stage.text()
        await pilot.press("u")
        await pilot.pause()
        assert library.counts().unread == 2
        await pilot.press("enter")
        await pilot.pause()
    assert stage.given == library.story(library.ids()[0])[0]


async def test_a_story_of_the_edition_is_opened_in_the_reader(tmp_path: Path) -> None:
    library = empty_library(tmp_path)
    brought(library)
    async with reading(tmp_path, library=library) as (main, pilot):
        await pilot.press("I")
        await settled(pilot, lambda: isinstance(main.app.screen, EditionScreen))
        await pilot.press("enter")
        await settled(pilot, lambda: main.panes.pane == "article" and main.article)
        assert main.article and main.article.entry.title == QUAKE[0] and QUAKE[0] in text(main)
    assert state.load(tmp_path).seen > 0


# A picture of one's reading


def read_in(library: Library) -> None:
    """Three sources: one read, one noisy, one silent since long ago; one that never gave anything."""
    for name, count, apart in (("read", 4, 1), ("noisy", 200, 0.1), ("silent", 2, 100)):
        source = library.subscribe(f"https://{name}.example/feed", title=name.title())
        given = [
            entry(
                n,
                id=f"{name}{n}",
                link="",
                title=f"{name} {n}",
                published=NOW - timedelta(days=apart * (n + (apart > 50))),
            )
            for n in range(count)
        ]
        library.store(update(source, *given))
    library.subscribe("https://never.example/feed", title="Never")
    for each in library.ids("source:Read")[:3]:
        library.open_article(each)
    library.mark_read(library.ids("source:Noisy"))


def test_a_picture_counts_days_hours_and_sources(library: Library) -> None:
    read_in(library)
    picture = library.stats()
    assert len(picture.published) == len(picture.opened) == 30 and sum(picture.published) == 204
    assert picture.opened[-1] == 3 and sum(picture.opened) == 3 and sum(picture.hours) == 3
    assert [(use.title, use.arrived, use.read, use.opened) for use in picture.sources] == [
        ("Read", 4, 3, 3),
        ("Noisy", 200, 200, 0),
    ]
    assert [use.title for use in picture.noisy] == ["Noisy"]
    assert {use.title for use in picture.silent} == {"Silent", "Never"}
    assert library.stats(days=1).published == (sum(1 for row in library.rows(library.ids("on:today"))),)


def test_sparklines_and_bars_say_how_much() -> None:
    assert sparkline((0, 1, 4, 8)) == "·▁▄█" and sparkline(()) == "" and sparkline((0, 0)) == "··"
    assert columns((0, 1, 8, 16), 2, 3) == ["         ██", "   ▁▁ ██ ██"] and columns((0, 0), 1, 2) == [""]
    assert columns((4, 8), 1, 1) == ["▄█"] and columns((1, 1000), 1, 2) == ["▁ █"], "never nothing for something"
    assert axis({0: "1 Nov", 1: "8 Nov", 4: "9"}, 3) == "1 Nov       9"
    assert (bar(1, 2, 4), bar(0.0001, 1, 4), bar(0, 1, 4), bar(3, 2, 2), bar(1, 0, 2)) == ("██", "▏", "", "██", "")


async def test_the_picture_on_the_screen(library: Library) -> None:
    read_in(library)
    stage = Stage(StatsScreen(library))  # type: ignore[arg-type]
    async with stage.run_test(size=(120, 40)) as pilot:
        await pilot.pause()
        shown = stage.text()
        for words in ("Articles a day", "Opened by hour", "Read", "75%", "3/4", "█", "Noisy", "never", "most: 3"):
            assert words in shown, words
        await pilot.press("escape")
        await pilot.pause()
    assert stage.given is None


def test_the_verb_stats(tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    own_folders(tmp_path, monkeypatch)
    library = empty_library(tmp_path / "library")
    read_in(library)
    library.close()
    command = Command(tmp_path / "library", capsys, monkeypatch)
    said = command.good("stats").out
    assert "75% 3/4" in " ".join(said.split()) and "Silent" in said and "█" in said
    found = json.loads(command.good("stats", "--json").out)
    assert found["sources"][0]["title"] == "Read" and found["sources"][0]["share"] == 0.75
    assert len(found["opened_by_hour"]) == 24 and found["noisy"][0]["opened"] == 0
