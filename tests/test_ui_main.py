"""The main screen, by keys, on a real library."""

from __future__ import annotations

from pathlib import Path

import pytest
from desk import bring, lines, reading, settled, text, title

from reader.library import Library
from reader.ui.screens.main import MainScreen

TITLES = [f"Headline number {n}" for n in range(30)]


@pytest.fixture
def library(tmp_path: Path) -> Library:
    """Thirty articles of one source, and the sample edition."""
    library = Library.open(tmp_path)
    bring(library, TITLES)
    return library


async def test_the_first_start_shows_news(tmp_path: Path) -> None:
    async with reading(tmp_path) as (main, _pilot):
        assert main.articles.current is not None
        assert "newsreader" in lines(main)[0] and "All" in lines(main)[0]
        assert main.article is not None and main.article.entry.title in text(main)
        assert "? keys" in lines(main)[-1]


async def test_enter_reads_and_undo_takes_it_back(tmp_path: Path, library: Library) -> None:
    async with reading(tmp_path, library=library) as (main, pilot):
        before = library.counts().unread
        await pilot.press("j", "enter")
        await settled(pilot, lambda: main.panes.pane == "article")
        assert library.counts().unread == before - 1
        assert main.article and main.article.id == main.articles.current and not main.article.unread
        await pilot.press("u")
        assert library.counts().unread == before
        assert "Undone" in main.status.notice


async def test_moving_marks_nothing_read(tmp_path: Path, library: Library) -> None:
    async with reading(tmp_path, library=library) as (main, pilot):
        before = library.counts().unread
        await pilot.press(*"jjjkG")
        await settled(pilot, lambda: main.article and main.article.id == main.articles.current)
        assert library.counts().unread == before


async def test_staying_on_an_article_reads_it(tmp_path: Path, library: Library) -> None:
    async with reading(tmp_path, library=library, dwell=0.05) as (_main, pilot):
        before = library.counts().unread
        await pilot.pause(0.2)
        assert library.counts().unread == before, "nobody went to the first one"
        await pilot.press("j")
        await settled(pilot, lambda: library.counts().unread == before - 1)


async def test_bookmark_shows_in_the_row_at_once(tmp_path: Path, library: Library) -> None:
    async with reading(tmp_path, library=library) as (main, pilot):
        await pilot.press("b")
        row = main.articles.snapshot.row(0)
        assert row and row.bookmarked
        assert "★" in "".join(lines(main)[2:5])
        await pilot.press("4")
        assert list(main.articles.snapshot.ids) == [row.id]
        await pilot.press("b")
        assert list(main.articles.snapshot.ids) == [row.id], "a row does not vanish under the cursor"


async def test_views_by_number(tmp_path: Path, library: Library) -> None:
    async with reading(tmp_path, library=library) as (main, pilot):
        for key, view in zip("12345", ("all", "unread", "today", "bookmarks", "comments"), strict=True):
            await pilot.press(key)
            assert main.view.id == view
        assert "No comments yet" in text(main)
        assert main.article is None


async def test_read_articles_stay_in_the_unread_list(tmp_path: Path, library: Library) -> None:
    async with reading(tmp_path, library=library) as (main, pilot):
        await pilot.press("2")
        before = list(main.articles.snapshot.ids)
        await pilot.press("enter", "h", "m")
        assert list(main.articles.snapshot.ids) == before
        await pilot.press("A")
        assert list(main.articles.snapshot.ids) == before
        assert library.counts().unread == 0
        await pilot.press("u")
        assert library.counts().unread == len(before)


async def test_arrivals_are_announced_and_come_when_asked(tmp_path: Path, library: Library) -> None:
    async with reading(tmp_path, library=library) as (main, pilot):
        await pilot.press("j", "j")
        here, shown = main.articles.current, [line[:40] for line in lines(main)[1:-1]]
        other = library.another()
        bring(other, ["Fresh one", "Fresh two"], source="two")
        other.close()
        main.look_around()
        await pilot.pause()
        assert "2 new ↑" in lines(main)[0]
        assert main.articles.current == here and [line[:40] for line in lines(main)[1:-1]] == shown
        await pilot.press("full_stop")
        assert len(main.articles.snapshot) == len(library.ids())
        assert "new ↑" not in lines(main)[0]


async def test_next_unread_from_the_list_and_at_the_end_of_an_article(tmp_path: Path, library: Library) -> None:
    async with reading(tmp_path, library=library) as (main, pilot):
        library.mark_read(library.ids()[:3])
        await pilot.press("n")
        assert main.articles.cursor == 3
        await pilot.press("enter")
        await settled(pilot, lambda: main.panes.pane == "article")
        await pilot.press("end", "space")
        await settled(pilot, lambda: main.articles.cursor == 4 and main.article)
        assert main.article and main.article.id == main.articles.current and not main.article.unread


async def test_next_and_previous_article_from_the_article(tmp_path: Path, library: Library) -> None:
    async with reading(tmp_path, library=library) as (main, pilot):
        await pilot.press("enter", "J", "J", "K")
        assert main.panes.pane == "article" and main.articles.cursor == 1
        assert main.article and main.article.id == main.articles.current


@pytest.mark.parametrize(
    ("width", "layout", "seen"),
    [(200, "wide", (True, True, True)), (120, "medium", (False, True, True)), (60, "narrow", (False, True, False))],
)
async def test_layouts_by_width(tmp_path: Path, width: int, layout: str, seen: tuple[bool, ...]) -> None:
    async with reading(tmp_path, (width, 30)) as (main, pilot):
        assert main.panes.layout_name == layout
        assert tuple(each.display for each in (main.sources, main.articles, main.article_view)) == seen
        await pilot.press("h")
        assert main.panes.pane == "sources" and main.sources.display and main.sources.has_focus
        await pilot.press("enter")
        assert main.panes.pane == "list" and main.articles.has_focus


async def test_narrow_shows_one_pane_at_a_time(tmp_path: Path) -> None:
    async with reading(tmp_path, (40, 12)) as (main, pilot):
        assert all(len(line) <= 40 for line in lines(main))
        await pilot.press("enter")
        assert (main.articles.display, main.article_view.display) == (False, True)
        await pilot.press("h")
        assert (main.articles.display, main.article_view.display) == (True, False)


async def test_resizing_keeps_the_place(tmp_path: Path, library: Library) -> None:
    async with reading(tmp_path, (160, 30), library) as (main, pilot):
        await pilot.press(*["j"] * 20)
        here = main.articles.current
        for size in ((120, 30), (60, 20), (40, 12), (90, 24), (200, 50)):
            await pilot.resize_terminal(*size)
            await pilot.pause()
            assert main.articles.current == here
            assert title(main)[:12] in "\n".join(lines(main)), size


async def test_zen_shows_the_article_alone(tmp_path: Path) -> None:
    async with reading(tmp_path) as (main, pilot):
        await pilot.press("z")
        assert not main.articles.display and not main.top_bar.display and main.article_view.has_focus
        await pilot.press("escape")
        assert main.articles.display and main.top_bar.display


async def test_width_keys_and_their_memory(tmp_path: Path, library: Library) -> None:
    async with reading(tmp_path, library=library) as (main, pilot):
        before = main.articles.size.width
        await pilot.press("greater_than_sign", "greater_than_sign")
        assert main.articles.size.width == before + 4
    async with reading(tmp_path) as (main, pilot):
        assert main.articles.size.width == before + 4


async def test_the_divider_can_be_dragged(tmp_path: Path) -> None:
    async with reading(tmp_path) as (main, pilot):
        width = main.articles.size.width
        await pilot.mouse_down(offset=(width, 10))
        await pilot.hover(offset=(width - 8, 10))
        await pilot.mouse_up(offset=(width - 8, 10))
        assert main.articles.size.width == width - 8


async def test_q_closes_layer_by_layer_and_escape_never_quits(tmp_path: Path) -> None:
    async with reading(tmp_path) as (main, pilot):
        await pilot.press("enter", "q")
        assert main.panes.pane == "list" and main.app.is_running
        await pilot.press("escape", "escape")
        assert main.app.is_running and main.app.return_value is None
        await pilot.press("q")
        assert main.app.return_value == 0


async def test_sources_open_their_articles(tmp_path: Path, library: Library) -> None:
    async with reading(tmp_path, (160, 40), library) as (main, pilot):
        await pilot.press("h", "G", "enter")
        assert main.view.name == "The One Post"
        assert len(main.articles.snapshot) == len(TITLES)
        assert "The One Post" in lines(main)[0] and "30 unread" in lines(main)[0]


@pytest.mark.parametrize("width", [80, 120])
async def test_sources_over_the_list_cover_all_of_it(tmp_path: Path, width: int) -> None:
    async with reading(tmp_path, (width, 24)) as (main, pilot):
        await pilot.press("h")
        await settled(pilot, lambda: main.sources.region.width)
        assert main.sources.region.contains_region(main.articles.region)


async def test_the_first_frame_waits_for_no_article(
    tmp_path: Path, library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    found: list[tuple[bool, bool, int]] = []
    settle = MainScreen._settle

    def settled_now(main: MainScreen) -> None:
        own = [each for each in main.article_view._component_styles if each.startswith("article--")]
        found.append((main.article is None, main.focused is main.articles, len(own)))
        settle(main)

    monkeypatch.setattr(MainScreen, "_settle", settled_now)
    async with reading(tmp_path, library=library) as (main, pilot):
        assert found == [(True, True, 0)], "its styles are not matched either"
        await settled(pilot, lambda: main.article and main.article_view.page)
        assert "article--ink" in main.article_view._component_styles


async def test_going_to_the_sources_and_back_keeps_the_place_in_the_list(tmp_path: Path) -> None:
    async with reading(tmp_path) as (main, pilot):
        await pilot.press("j", "j")
        here = main.articles.current
        await pilot.press("h", "enter")
        assert main.panes.pane == "list" and main.articles.current == here
        await pilot.press("h", "j", "enter")
        assert main.view.id == "unread" and main.articles.cursor == 0


async def test_an_article_without_photos_says_so(tmp_path: Path) -> None:
    async with reading(tmp_path) as (main, pilot):
        await pilot.press("enter", "P")
        await settled(pilot, lambda: "There is no photo in this article." in main.status.notice)
        assert main.is_active
