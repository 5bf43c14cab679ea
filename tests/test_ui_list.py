"""The list of articles: what a row says, where it is cut, and that nothing moves by itself."""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from desk import NOON, bring, lines, reading, settled, title
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len
from rich.style import Style

from reader.library import Library
from reader.model import Row
from reader.ui.article_rows import BAR, RowStyles, cropped, folded, row_lines
from reader.ui.snapshot import PAGE, Snapshot

PLAIN = RowStyles(*[Style()] * 8)
AT = datetime(2026, 11, 22, 13, 5, tzinfo=UTC)


def row(title: str = "A headline", **facts: object) -> Row:
    """A row of a list."""
    return Row(7, title, 1, "The Hill Gazette", AT, **facts)  # type: ignore[arg-type]


def said(row: Row | None, width: int = 40, density: str = "comfortable", edge: str = "") -> list[str]:
    """The lines of a row as text."""
    return [strip.text.rstrip() for strip in row_lines(row, width, density, PLAIN, edge)]


def test_a_row_says_headline_source_time_and_marks() -> None:
    found = said(row(unread=True, bookmarked=True, comments=2, photos=1, updated=True), edge="▌")
    assert found[0] == "▌● A headline"
    assert found[1].startswith("▌  The Hill Gazette · ") and found[1].endswith("▣ ★ ✎2 ↻")
    assert found[2] == ""


def test_unread_is_not_told_by_colour_alone() -> None:
    assert "●" in said(row(unread=True))[0] and "●" not in said(row())[0]


def test_a_row_in_reverse_video_is_of_one_colour() -> None:
    """Sixteen colours have no tone for the cursor; a coloured word on it would be a patch."""
    coloured = RowStyles(Style(), Style(reverse=True), *[Style(color="red", bold=True)] * 6)
    on = [segment.style for strip in row_lines(row(unread=True), 40, "compact", coloured, BAR) for segment in strip]
    off = [segment.style for strip in row_lines(row(unread=True), 40, "compact", coloured) for segment in strip]
    assert not any(style and style.color for style in on) and any(style and style.bold for style in on)
    assert any(style and style.color for style in off)


@pytest.mark.parametrize(("density", "height"), [("comfortable", 4), ("compact", 2), ("dense", 1)])
def test_density_sets_the_height(density: str, height: int) -> None:
    assert len(said(row("Long words " * 9), density=density)) == height


def test_a_long_headline_is_cut_with_an_ellipsis_at_its_second_line() -> None:
    found = said(row("word " * 30))
    assert found[1].endswith("…") and len(found) == 4


def test_markup_and_escapes_are_shown_as_letters() -> None:
    found = said(row("[b]bold[/b] \x1b]52;c;aGk=\x07 \u202ex"))
    assert found[0] == "   [b]bold[/b] ]52;c;aGk= x"


def test_an_article_that_is_gone_says_so() -> None:
    assert "no longer kept" in " ".join(said(None))


NASTY = st.text(alphabet=st.sampled_from("ab cđễ漢字 👩‍🚀🇻🇳❤️é\u0301[]\t\n\x1b\x07\u202eกำहिन्दी"), max_size=80)


@given(NASTY, st.integers(8, 60), st.sampled_from(["dense", "compact", "comfortable"]))
def test_no_line_is_wider_or_narrower_than_the_pane(headline: str, width: int, density: str) -> None:
    for strip in row_lines(row(headline, comments=3, photos=1), width, density, PLAIN, "▌"):
        assert strip.cell_length == width == sum(cell_len(segment.text) for segment in strip)
        assert not any(ord(letter) < 32 for letter in strip.text)


@given(NASTY, st.integers(1, 30), st.integers(1, 4))
def test_folding_keeps_to_its_room(text: str, width: int, most: int) -> None:
    found = folded(text, width, most)
    assert 1 <= len(found) <= most
    assert all(cell_len(line) <= width for line in found)


def test_folding_loses_nothing_when_there_is_room() -> None:
    text = "Đội cứu hộ tìm thấy nhóm leo núi sau một đêm mưa"
    assert " ".join(folded(text, 20, 9)) == text
    assert cropped(text, 99) == text


# The snapshot, over a library that counts what is read of it


class Counted:
    """As much of a library as a snapshot asks, with the ids that were read."""

    def __init__(self) -> None:
        self.read: list[int] = []

    def rows(self, ids: Sequence[int]) -> list[Row]:
        self.read += ids
        return [Row(each, f"Article {each}", 1, "Source", datetime.fromtimestamp(each // 32 * 60, UTC)) for each in ids]


def snapshot(ids: Sequence[int]) -> tuple[Snapshot, Counted]:
    """A snapshot and what it reads from."""
    library = Counted()
    return Snapshot(library, array("q", ids)), library  # type: ignore[arg-type]


def minute(at: datetime) -> int:
    """The first id an article of this minute can have."""
    return int(at.timestamp()) // 60 * 32


def test_days_are_found_without_reading_rows() -> None:
    ids = [minute(NOON - timedelta(hours=6 * n)) for n in range(12)]
    days, library = snapshot(ids)
    starts = [index for index in range(12) if days.starts_day(index)]
    assert len(starts) in (3, 4) and starts[0] == 0
    assert days.next_day(0, 1) == starts[1]
    assert days.next_day(starts[1], -1) == 0
    assert days.next_day(starts[1] + 1, -1) == starts[1]
    assert days.next_day(11, 1) == 11
    assert library.read == []


def test_a_million_articles_cost_one_page_of_rows() -> None:
    newest = minute(NOON)
    million, library = snapshot(range(newest, newest - 1_000_000, -1))
    assert million.row(999_999) is not None
    assert len(library.read) <= PAGE
    assert million.find(newest - 500_000) == 500_000
    assert million.newer([newest + 64, newest, newest - 999_999]) == [newest + 64]


def test_the_rest_is_appended_and_nothing_shown_moves() -> None:
    shown, _ = snapshot([90, 80, 70])
    shown.complete(array("q", [90, 80, 70, 60, 50]))
    assert list(shown.ids) == [90, 80, 70, 60, 50]
    shown, _ = snapshot([90, 80, 70])
    shown.complete(array("q", [95, 90, 85, 80, 60]))
    assert list(shown.ids) == [90, 80, 70, 60]


# In the app


@pytest.fixture
def library(tmp_path: Path) -> Library:
    """Articles with headlines of one and two lines, over several days."""
    library = Library.open(tmp_path)
    bring(library, [f"{n} " + "says it in many words " * (n % 3) for n in range(60)], apart=40)
    return library


async def test_the_row_under_the_cursor_is_always_whole_in_sight(tmp_path: Path, library: Library) -> None:
    async with reading(tmp_path, (60, 14), library) as (main, pilot):
        for key in [
            *"jjjjjjjjjkkkkjjjjjjjjjj]]][[",
            "G",
            *"kkkkkkkkk",
            "ctrl+u",
            "pageup",
            "pagedown",
            *"jjj",
            "home",
            "j",
        ]:
            await pilot.press(key)
            body = lines(main)[2:-1]
            marked = [line[1:].strip(" ●") for line in body if line.startswith("▌")]
            assert len(marked) == len(said(row(title(main)), 60)) - 1, (key, body)
            assert title(main)[:20].startswith(marked[0][:20])


async def test_the_day_stays_pinned_above(tmp_path: Path, library: Library) -> None:
    async with reading(tmp_path, (60, 14), library) as (main, pilot):
        await pilot.press("]", "]", "j", "j", "j", "j")
        day = main.articles.snapshot.day(main.articles.cursor).date
        assert f" {day.day} " in lines(main)[1]


async def test_the_wheel_moves_the_text_and_not_the_cursor(tmp_path: Path, library: Library) -> None:
    async with reading(tmp_path, (100, 20), library) as (main, pilot):
        unread = library.counts().unread
        before = [line[:30] for line in lines(main)]
        await pilot._post_mouse_events(
            [__import__("textual.events").events.MouseScrollDown], "ArticleList", offset=(5, 5)
        )
        await pilot.pause()
        assert [line[:30] for line in lines(main)] != before
        assert main.articles.cursor == 0 and library.counts().unread == unread


async def test_clicks_choose_and_then_read(tmp_path: Path, library: Library) -> None:
    async with reading(tmp_path, (100, 20), library) as (main, pilot):
        unread = library.counts().unread
        await pilot.click("ArticleList", offset=(8, 7))
        here = main.articles.cursor
        assert here > 0 and main.panes.pane == "list" and library.counts().unread == unread
        await pilot.click("ArticleList", offset=(8, 7))
        await settled(pilot, lambda: main.panes.pane == "article")
        assert main.articles.cursor == here and library.counts().unread == unread - 1


async def test_scrolling_up_again_shows_the_same_lines(tmp_path: Path, library: Library) -> None:
    async with reading(tmp_path, (60, 16), library) as (main, _pilot):
        before = main.articles._layout()
        for step in (7, 11, -5, 40, -13, -40, 300, -300):
            main.articles._scroll(step)
        assert main.articles._layout() == before


@pytest.mark.parametrize(
    ("text", "width", "shown"),
    [
        ("one two three four five", 10, ["one two", "three…"]),
        ("seven eight nine ten, eleven twelve", 15, ["seven eight", "nine ten…"]),
        ("one two three four five", 11, ["one two", "three four…"]),
        ("one, incomprehensibilities of it all", 10, ["one,", "incompreh…"]),
    ],
)
def test_a_headline_that_is_cut_ends_with_a_whole_word(text: str, width: int, shown: list[str]) -> None:
    assert folded(text, width, 2) == shown
