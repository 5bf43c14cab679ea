"""A thread beside the article where there is room, and the earlier wordings of a comment as a list."""

from __future__ import annotations

from pathlib import Path

import pytest
from conftest import empty_library
from desk import reading, settled, text
from test_ui_remarks import OLD, PHOTO, blocks, bring, comments, write
from textual.widgets import Static

from reader.library import Library
from reader.passages import photo, quoted
from reader.ui.screens.changes import ChangesScreen
from reader.ui.screens.main import MainScreen
from reader.ui.widgets.line_list import LineList
from reader.ui.widgets.thread_pane import ThreadPane, thread

WIDE, NARROW = (190, 36), (120, 36)


def beside(main: MainScreen) -> list[str]:
    """What stands in the pane beside the article; nothing when there is none."""
    return [str(each.render()) for pane in main.query(ThreadPane) if pane.display for each in pane.query(Static)]


@pytest.fixture
def library(tmp_path: Path) -> Library:
    """One article with a thread of three and a second comment."""
    library = empty_library(tmp_path)
    n = bring(library, *blocks(*OLD))
    first = library.comment(n, "Who paid?", anchor=quoted(library.article(n), "a crate of oranges"))
    reply = library.comment(n, "The parish.", parent_id=first.id)
    library.comment(n, "All of it?", parent_id=reply.id)
    library.comment(n, "Another place", anchor=quoted(library.article(n), "the last crossing"))
    return library


async def test_a_thread_stands_beside_the_article_and_follows_the_comment_in_focus(
    tmp_path: Path, library: Library
) -> None:
    async with reading(tmp_path, WIDE, library) as (main, pilot):
        await pilot.press("enter", "}")
        before = main.article_view.size.width
        assert not beside(main)
        await pilot.press("enter")
        await settled(pilot, lambda: len(beside(main)) == 3 and main.article_view.size.width == before - 40)
        first, second, third = beside(main)
        assert "Who paid?" in first and "The parish." in second and "All of it?" in third
        assert "a crate of oranges" in first
        main.article_view.go_to_comment(comments(main)[3].id)
        await settled(pilot, lambda: "Another place" in "".join(beside(main)[:1]))
        await pilot.press("r")
        await write(main, pilot, "Answered here")
        await settled(pilot, lambda: "Answered here" in "".join(beside(main)[1:]))
        await pilot.press("escape")
        await settled(pilot, lambda: not beside(main) and main.article_view.size.width == before)


async def test_enter_puts_it_away_and_another_article_has_none(tmp_path: Path, library: Library) -> None:
    async with reading(tmp_path, WIDE, library) as (main, pilot):
        await pilot.press("enter", "}", "enter")
        await settled(pilot, lambda: beside(main))
        await pilot.press("enter")
        await settled(pilot, lambda: not beside(main))
        await pilot.press("enter")
        await settled(pilot, lambda: beside(main))
        main.article_view.show(None)
        await settled(pilot, lambda: not beside(main))


async def test_where_there_is_no_room_it_stands_below_the_passage(tmp_path: Path, library: Library) -> None:
    async with reading(tmp_path, NARROW, library) as (main, pilot):
        await pilot.press("enter", "}", "enter")
        await settled(pilot, lambda: text(main).count("Who paid?") == 2)
        assert not beside(main)


async def test_a_window_made_narrow_puts_it_away(tmp_path: Path, library: Library) -> None:
    async with reading(tmp_path, WIDE, library) as (main, pilot):
        await pilot.press("enter", "}", "enter")
        await settled(pilot, lambda: beside(main))
        await pilot.resize_terminal(*NARROW)
        await settled(pilot, lambda: not beside(main))


def test_a_thread_is_a_comment_with_all_below_it(library: Library) -> None:
    [n] = library.ids()
    first, reply, last, other = library.article(n).comments
    assert list(thread(library.article(n).comments, first.id)) == [(first, 0), (reply, 1), (last, 2)]
    assert list(thread(library.article(n).comments, reply.id)) == [(reply, 0), (last, 1)]
    assert list(thread(library.article(n).comments, other.id)) == [(other, 0)]
    library.close()


async def test_earlier_wordings_are_listed_compared_and_had_back(tmp_path: Path, library: Library) -> None:
    first = library.comments("paid")[0]
    for words in ("Who paid for it?", "Who paid for them?", "Who paid in the end?"):
        library.edit_comment(first.id, words)
    async with reading(tmp_path, NARROW, library) as (main, pilot):
        await pilot.press("enter", "}", "V")
        await settled(pilot, lambda: isinstance(main.app.screen, ChangesScreen))
        screen = main.app.screen
        assert isinstance(screen, ChangesScreen)
        rows = screen.query_one(LineList)
        assert [row.value for row in rows.rows] == [2, 1, 0]
        assert rows.display and screen.old == "Who paid for them?"
        await pilot.press("tab", "j", "j")
        await settled(pilot, lambda: screen.old == "Who paid?")
        await pilot.press("]")
        assert screen.old == "Who paid for it?" and rows.current == screen.place
        await pilot.press("enter")
        await settled(pilot, lambda: comments(main)[0].body == "Who paid for it?")
        assert "The earlier wording is back." in text(main)
        await pilot.press("u")
        await settled(pilot, lambda: comments(main)[0].body == "Who paid in the end?")


async def test_a_comment_that_was_never_edited_has_no_list(tmp_path: Path, library: Library) -> None:
    async with reading(tmp_path, NARROW, library) as (main, pilot):
        await pilot.press("enter", "}", "V")
        await settled(pilot, lambda: "never edited" in text(main))
        assert main.app.screen is main


@pytest.mark.parametrize("size", [WIDE, NARROW, (60, 20)])
async def test_a_comment_on_a_removed_photo_is_marked_and_quotes_its_caption(
    tmp_path: Path, size: tuple[int, int]
) -> None:
    library = empty_library(tmp_path)
    n = bring(library, *blocks(OLD[0]), PHOTO, *blocks(*OLD[1:]))
    library.comment(n, "Who took it?", anchor=photo(library.article(n), 0))
    bring(library, *blocks(*OLD))
    async with reading(tmp_path, size, library) as (main, pilot):
        await pilot.press("enter")
        await settled(pilot, lambda: any("✎1−" in row for row in text(main).split("\n")))
        assert "✎1−" in next(row for row in text(main).split("\n") if "forty years" in row or "years." in row)
        await pilot.press("}", "enter")
        if size == WIDE:
            await settled(pilot, lambda: len(beside(main)) == 1)
            said = beside(main)[0]
        else:
            await settled(pilot, lambda: "Who took it?" in text(main))
            said = " ".join(text(main).replace("▏", " ").split())
        assert "▣ The quay on the last morning." in said and "removed from this version" in said
        await pilot.press("escape", "G")
        await settled(pilot, lambda: "Removed from this version (1)" in text(main))
        assert "▣ The quay on the last morning." in " ".join(text(main).replace("▏", " ").split())


async def test_a_passage_whose_comment_was_deleted_still_counts_the_replies(tmp_path: Path, library: Library) -> None:
    n = library.find("https://paper.example/1")
    first = library.article(n).comments[0]
    async with reading(tmp_path, NARROW, library) as (main, pilot):
        await pilot.press("enter", "}")
        await settled(pilot, lambda: main.article_view.letters.focused == first.id)
        await pilot.press("D")
        await settled(pilot, lambda: comments(main)[0].deleted)
        main.status.hush()
        await settled(pilot, lambda: "delete" not in text(main).split("\n")[-1])
        await pilot.press("escape")
        assert "✎2" in next(row for row in text(main).split("\n") if "a crate of oranges" in row)
        main.article_view.go_to_comment(first.id)
        await settled(pilot, lambda: main.article_view.letters.focused == first.id)
        bottom = text(main).split("\n")[-1]
        assert "⏎ thread" in bottom and "edit" not in bottom and "delete" not in bottom
        await pilot.press("enter")
        await settled(pilot, lambda: text(main).find("deleted comment") > 0)
        shown = text(main)
        assert shown.index("a crate of oranges") < shown.index("deleted comment") < shown.index("The parish.")
        await pilot.press("D", "V")
        await pilot.pause()
        assert main.is_active and comments(main)[0].deleted, "nothing is done to what is deleted"
        library.undo()
        main.written(n)
        await settled(pilot, lambda: "✎3" in text(main))
