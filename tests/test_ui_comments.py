"""All comments on one screen: found, read in full, gone to, edited, deleted and had back."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from conftest import entry
from stage import NOTHING, Stage, until
from textual.widgets import Input, TextArea

from reader.library import Library
from reader.model import Anchor, Draft, Stored
from reader.ui.screens.comments import CommentsScreen
from reader.ui.screens.composer import Composer

Fill = Callable[..., Stored]


@pytest.fixture
def ids(library: Library, filled: Fill) -> list[int]:
    """Three articles, the first two with comments."""
    filled(entry(1, title="Chợ nổi"), entry(2, title="A [b]quiet[/b] valley"), entry(3, title="Third"))
    found = [library.find(f"https://paper.example/{n}") for n in (1, 2, 3)]
    library.comment(found[0], "Bố từng kể về **chợ** này.")
    asked = library.comment(found[1], "Who pays for the shields?\n\nAsk the parish.")
    library.comment(found[1], "The parish pays half.", parent_id=asked.id)
    return found


def rows(stage: Stage) -> list[str]:
    screen = stage.dialog
    assert isinstance(screen, CommentsScreen)
    return ["".join(piece.text for piece in row.left) for row in screen.list.rows]


async def test_newest_first_under_their_articles(library: Library, ids: list[int]) -> None:
    stage = Stage(CommentsScreen(library))
    async with stage.run_test(size=(120, 30)) as pilot:
        await pilot.pause()
        assert rows(stage) == [
            "A [b]quiet[/b] valley",
            "↳ The parish pays half.",
            "Who pays for the shields? Ask the parish.",
            "",
            "Chợ nổi",
            "Bố từng kể về **chợ** này.",
        ]
        assert "3 on 2 articles" in stage.text() and "A [b]quiet[/b] valley" in stage.text()


async def test_the_one_under_the_cursor_is_shown_in_full(library: Library, ids: list[int]) -> None:
    stage = Stage(CommentsScreen(library))
    async with stage.run_test(size=(120, 30)) as pilot:
        await pilot.press("j", "j")
        await pilot.pause()
        assert "Bố từng kể về chợ này." in stage.text()


async def test_enter_gives_the_article(library: Library, ids: list[int]) -> None:
    stage = Stage(CommentsScreen(library))
    async with stage.run_test() as pilot:
        await pilot.press("G", "enter")
        await pilot.pause()
    assert stage.given.article_id == ids[0]


async def test_typing_searches_without_accents(library: Library, ids: list[int]) -> None:
    stage = Stage(CommentsScreen(library))
    async with stage.run_test(size=(120, 30)) as pilot:
        await pilot.press("/", *"cho")
        await until(lambda: rows(stage) == ["Chợ nổi", "Bố từng kể về **chợ** này."])
        await pilot.press("enter", "enter")
        await pilot.pause()
    assert stage.given.article_id == ids[0]


async def test_escape_ends_the_search_then_the_screen(library: Library, ids: list[int]) -> None:
    stage = Stage(CommentsScreen(library))
    async with stage.run_test() as pilot:
        await pilot.press("/", *"cho")
        await until(lambda: len(rows(stage)) == 2)
        await pilot.press("escape")
        await until(lambda: len(rows(stage)) == 6)
        assert stage.given is NOTHING and stage.dialog.query_one(Input).value == ""
        await pilot.press("escape")
        await pilot.pause()
    assert stage.given is None


async def test_a_bad_query_is_explained(library: Library, ids: list[int]) -> None:
    stage = Stage(CommentsScreen(library))
    async with stage.run_test(size=(120, 30)) as pilot:
        await pilot.press("/", *"is:x")
        await until(lambda: "takes one of" in stage.text())


async def test_editing_writes_the_library(library: Library, ids: list[int]) -> None:
    stage = Stage(CommentsScreen(library))
    async with stage.run_test(size=(120, 30)) as pilot:
        await pilot.press("G", "e")
        await until(lambda: isinstance(stage.screen, Composer))
        await pilot.press("!", "ctrl+s")
        await until(lambda: "Bố từng kể về **chợ** này.!" in rows(stage))
        assert "Comment saved" in stage.text()
    assert [c.body for c in library.comments("cho")] == ["Bố từng kể về **chợ** này.!"]
    assert not library.drafts()


async def test_deleting_keeps_the_place_and_u_brings_it_back(library: Library, ids: list[int]) -> None:
    stage = Stage(CommentsScreen(library))
    async with stage.run_test(size=(120, 30)) as pilot:
        await pilot.press("G", "d")
        await pilot.pause()
        assert "Chợ nổi" not in rows(stage) and len(library.comments()) == 2
        assert stage.dialog.list.current is not None  # type: ignore[attr-defined]
        await pilot.press("u")
        await pilot.pause()
        assert "Chợ nổi" in rows(stage) and len(library.comments()) == 3


async def test_half_typed_comments_stand_first_and_go_on(library: Library, ids: list[int]) -> None:
    library.save_draft(Draft(ids[2], "Tôi nghĩ"))
    stage = Stage(CommentsScreen(library))
    async with stage.run_test(size=(120, 30)) as pilot:
        await pilot.pause()
        assert rows(stage)[:2] == ["Half-typed", "✎ Tôi nghĩ  Third"]
        await pilot.press("enter")
        await until(lambda: isinstance(stage.screen, Composer))
        assert stage.screen.query_one(TextArea).text == "Tôi nghĩ"
        await pilot.press("space", *"vậy", "ctrl+s")
        await until(lambda: not isinstance(stage.screen, Composer))
    assert not library.drafts() and library.article(ids[2]).comments[0].body == "Tôi nghĩ vậy"


async def test_a_draft_of_a_passage_keeps_its_place(library: Library, ids: list[int]) -> None:
    article = library.article(ids[2])
    anchor = Anchor(article.revision_id, 0, 15, "First paragraph")
    library.save_draft(Draft(ids[2], "Note", anchor=anchor))
    stage = Stage(CommentsScreen(library))
    async with stage.run_test(size=(120, 30)) as pilot:
        await pilot.press("enter")
        await until(lambda: isinstance(stage.screen, Composer))
        await pilot.pause()
        assert "First paragraph" in stage.text()
        await pilot.press("ctrl+s")
        await until(lambda: not isinstance(stage.screen, Composer))
    (comment,) = library.article(ids[2]).comments
    assert comment.anchor and comment.anchor.exact == "First paragraph"


async def test_a_draft_thrown_away_comes_back(library: Library, ids: list[int]) -> None:
    library.save_draft(Draft(ids[2], "Tôi nghĩ"))
    stage = Stage(CommentsScreen(library))
    async with stage.run_test(size=(120, 30)) as pilot:
        await pilot.press("d")
        await pilot.pause()
        assert not library.drafts()
        await pilot.press("u")
        await pilot.pause()
    assert [draft.body for draft in library.drafts()] == ["Tôi nghĩ"]
    assert len(library.comments()) == 3


async def test_thousands_are_listed_without_a_widget_each(library: Library, ids: list[int]) -> None:
    for number in range(300):
        library.comment(ids[2], f"Note {number}")
    stage = Stage(CommentsScreen(library))
    async with stage.run_test(size=(120, 30)) as pilot:
        await pilot.press("G")
        await pilot.pause()
        assert len(rows(stage)) == 300 + 3 + 3 + 2
        assert len(list(stage.dialog.walk_children())) < 12
        assert "chợ này" in stage.text()


@pytest.mark.parametrize("size", [(40, 12), (80, 24), (200, 50)])
async def test_comments_and_keys_are_in_sight_at_every_size(
    library: Library, ids: list[int], size: tuple[int, int]
) -> None:
    stage = Stage(CommentsScreen(library))
    async with stage.run_test(size=size) as pilot:
        await pilot.pause()
        assert "The parish" in stage.text() and "go to it" in stage.text() and "Esc close" in stage.text()


async def test_an_empty_screen_says_how_to_begin(library: Library) -> None:
    stage = Stage(CommentsScreen(library))
    async with stage.run_test() as pilot:
        await pilot.pause()
        assert "No comments yet" in stage.text()
        await pilot.press("enter", "e", "d", "q")
        await pilot.pause()
    assert stage.given is None


@pytest.mark.parametrize("size", [(80, 24), (120, 36)])
async def test_every_key_of_the_screen_can_be_asked_for(
    library: Library, ids: list[int], size: tuple[int, int]
) -> None:
    stage = Stage(CommentsScreen(library))
    async with stage.run_test(size=size) as pilot:
        await until(lambda: "? keys" in stage.text())
        await pilot.press("question_mark")
        await until(lambda: "type to find a key" in stage.text())
        await pilot.press(*"versions")
        await until(lambda: "v " in stage.text() and "versions" in stage.text())
        await pilot.press("escape")
        await until(lambda: stage.screen is stage.dialog)
