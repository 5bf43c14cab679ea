"""The dialogs as the main screen opens them, and what it does with what they give."""

from __future__ import annotations

from pathlib import Path

import pytest
from desk import bring, reading, settled, text, title
from textual.strip import Strip
from textual.widgets import Input, TextArea

from reader.library import Library
from reader.ui.screens.edition import EditionScreen


@pytest.fixture
def library(tmp_path: Path) -> Library:
    """Articles to write about."""
    library = Library.open(tmp_path)
    bring(library, [f"Headline about {what}" for what in ("bridges", "ferries", "orchards", "libraries")])
    return library


async def test_a_comment_is_written_and_marked(tmp_path: Path, library: Library) -> None:
    async with reading(tmp_path, library=library) as (main, pilot):
        here = main.articles.current
        await pilot.press("c")
        await pilot.press(*"Hay")
        await pilot.press("ctrl+s")
        await settled(pilot, lambda: main.is_active)
        assert [each.body for each in library.comments()] == ["Hay"]
        assert "✎1" in text(main) and main.status.notice == "Comment saved."
        await pilot.press("5")
        assert main.articles.current == here
        await pilot.press("u")
        assert library.comments() == [] and "Undone" in main.status.notice


async def test_a_half_typed_comment_comes_back(tmp_path: Path, library: Library) -> None:
    async with reading(tmp_path, library=library) as (main, pilot):
        await pilot.press("c", *"half", "escape")
        await settled(pilot, lambda: main.is_active)
        await pilot.press("c")
        await settled(pilot, lambda: not main.is_active)
        assert main.app.screen.query_one(TextArea).text == "half"


async def test_search_follows_the_typing_and_leaves_as_before(tmp_path: Path, library: Library) -> None:
    async with reading(tmp_path, library=library) as (main, pilot):
        await pilot.press("j", "j")
        here, count = main.articles.current, len(main.articles.snapshot)
        await pilot.press("/", *"ferries")
        await settled(pilot, lambda: "ferries" in title(main) and len(main.articles.snapshot) < count)
        await pilot.press("escape")
        await settled(pilot, lambda: main.is_active)
        assert main.articles.current == here and len(main.articles.snapshot) == count
        await pilot.press("/", *"ferries", "enter")
        await settled(pilot, lambda: main.is_active)
        assert main.view.id == "search" and main.panes.pane == "list"
        await pilot.press("q")
        assert main.view.id == "all" and main.app.is_running


async def test_search_in_the_article_and_then_everywhere(tmp_path: Path, library: Library) -> None:
    async with reading(tmp_path, library=library) as (main, pilot):
        await pilot.press("4", "1", "G", "enter", "/", *"the")
        await settled(pilot, lambda: main.article_view.finding)
        await pilot.press("enter")
        await settled(pilot, lambda: main.is_active)
        assert main.article_view.finding
        cursor = main.articles.cursor
        await pilot.press("n")
        assert main.articles.cursor == cursor, "n goes to the next match while a search is live"
        await pilot.press("/", "/")
        await settled(pilot, lambda: type(main.app.screen).__name__ == "SearchBox")


async def test_tags_theme_help_palette_and_sources_open(tmp_path: Path, library: Library) -> None:
    async with reading(tmp_path, library=library) as (main, pilot):
        for key, name in (
            ("t", "TagsDialog"),
            ("T", "ThemePicker"),
            ("?", "HelpScreen"),
            ("ctrl+p", "Palette"),
            ("C", "CommentsScreen"),
            ("a", "AddSource"),
        ):
            await pilot.press(key)
            await settled(pilot, lambda wanted=name: type(main.app.screen).__name__ == wanted)  # type: ignore[misc]
            await pilot.press("escape")
            await settled(pilot, lambda: main.is_active)


async def test_the_palette_does_what_is_chosen(tmp_path: Path, library: Library) -> None:
    async with reading(tmp_path, library=library) as (main, pilot):
        await pilot.press("ctrl+p")
        await settled(pilot, lambda: not main.is_active)
        main.app.screen.query_one(Input).value = "bookmark"
        await pilot.pause()
        await pilot.press("enter")
        await settled(pilot, lambda: library.counts().bookmarks == 1)


@pytest.mark.parametrize(("size", "named"), [((40, 12), False), ((120, 36), True)])
async def test_an_edition_in_a_small_terminal_leaves_the_room_to_the_headlines(
    tmp_path: Path, library: Library, size: tuple[int, int], named: bool
) -> None:
    async with reading(tmp_path, size, library) as (main, pilot):
        await pilot.press("I")
        await settled(pilot, lambda: isinstance(main.app.screen, EditionScreen))
        rows = [Strip(strip).text for strip in main.app.screen._compositor.render_strips()]
        row = next(row for row in rows if "Headline about bridges" in row)
        assert ("The One Post" in row) is named and "min" in row
