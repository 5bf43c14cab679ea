"""The keys: one table, three presets, the person's own."""

from __future__ import annotations

from pathlib import Path

import pytest
from desk import bring, lines, reading, title

from reader.config import Config, load
from reader.errors import ReaderError
from reader.library import Library
from reader.ui import keys
from reader.ui.app import NewsreaderApp
from reader.ui.screens.add_source import AddSource
from reader.ui.screens.comments import CommentsScreen
from reader.ui.screens.composer import Composer
from reader.ui.screens.main import MainScreen
from reader.ui.screens.search import SearchBox
from reader.ui.widgets.article_list import ArticleList
from reader.ui.widgets.article_view import ArticleView
from reader.ui.widgets.panes import Panes
from reader.ui.widgets.sources_pane import SourcesPane
from reader.ui.widgets.status_line import StatusLine

HOLDERS = {
    keys.PANES: (ArticleList, SourcesPane, ArticleView),
    keys.SOURCES: (SourcesPane,),
    keys.LIST: (ArticleList,),
    keys.ARTICLE: (ArticleView,),
    keys.LAYOUT: (Panes,),
    keys.EVERYWHERE: (MainScreen,),
    keys.WRITING: (Composer,),
    keys.COMMENTS: (CommentsScreen,),
    keys.OFFERS: (AddSource,),
    keys.SEARCHING: (SearchBox,),
}
NOT_FOR_COMMANDS = {"ctrl+q", "ctrl+z", "ctrl+i", "ctrl+m", "ctrl+j", "ctrl+h"}


def test_ids_are_unique() -> None:
    assert len(keys.BY_ID) == len(keys.KEYS) + len(keys.DIALOG_KEYS)


@pytest.mark.parametrize("key", keys.BY_ID.values(), ids=lambda key: key.id)
def test_every_action_exists_where_it_is_bound(key: keys.Key) -> None:
    name = key.action.partition("(")[0]
    if name.startswith("app."):
        assert hasattr(NewsreaderApp, f"action_{name.removeprefix('app.')}")
        return
    for holder in HOLDERS[key.where]:
        if key.id in ("open", "fold") and holder is ArticleView:
            continue
        assert hasattr(holder, f"action_{name}"), holder


@pytest.mark.parametrize("preset", keys.PRESETS)
def test_presets_name_known_actions_and_have_no_clash(preset: str) -> None:
    assert set(keys.PRESETS[preset]) <= set(keys.BY_ID)
    changed = keys.keymap(Config(keymap=preset))
    every = [key for id in keys.BY_ID for key in changed.get(id, keys.BY_ID[id].keys).split(",")]
    assert not NOT_FOR_COMMANDS.intersection(every)


def test_own_keys_replace_the_preset() -> None:
    assert keys.keymap(Config(keymap="newsboat", keys={"read": "ctrl+r", "bookmark": " Z , s "})) == {
        **keys.PRESETS["newsboat"],
        "read": "ctrl+r",
        "bookmark": "Z,s",
    }


def test_a_key_given_twice_is_refused_by_name() -> None:
    with pytest.raises(ReaderError, match="“bookmark” and “comment”"):
        keys.keymap(Config(keys={"comment": "b"}))


def test_exchanging_two_keys_is_no_clash() -> None:
    assert keys.keymap(Config(keys={"comment": "b,s", "bookmark": "c"}))


@pytest.mark.parametrize(
    ("key", "read"), [("ctrl+d", "^D"), ("slash", "/"), ("G", "G"), ("enter", "⏎"), ("full_stop", ".")]
)
def test_keys_read_as_on_a_keyboard(key: str, read: str) -> None:
    assert keys.shown(key) == read


@pytest.fixture
def library(tmp_path: Path) -> Library:
    library = Library.open(tmp_path)
    bring(library, [f"Headline {n}" for n in range(9)])
    return library


async def test_the_newsboat_preset_works(tmp_path: Path, library: Library) -> None:
    async with reading(tmp_path, library=library, keymap="newsboat") as (main, pilot):
        unread = library.counts().unread
        await pilot.press("N")
        assert library.counts().unread == unread - 1
        await pilot.press("n")
        assert main.articles.cursor == 1
        await pilot.press("j", "p")
        assert main.articles.cursor == 1


async def test_the_arrows_preset_frees_the_letters(tmp_path: Path, library: Library) -> None:
    async with reading(tmp_path, library=library, keymap="arrows") as (main, pilot):
        await pilot.press("j", "j")
        assert main.articles.cursor == 0
        await pilot.press("down", "right")
        assert main.articles.cursor == 1 and main.panes.pane == "article"
        await pilot.press("left")
        assert main.panes.pane == "list"


async def test_an_own_key_works_and_is_named_below(tmp_path: Path, library: Library) -> None:
    async with reading(tmp_path, library=library, keys={"bookmark": "ctrl+k"}) as (main, pilot):
        await pilot.press("b")
        assert library.counts().bookmarks == 0
        await pilot.press("ctrl+k")
        assert library.counts().bookmarks == 1
        assert "^K" in [hint.key for hint in main.status.hints]


def test_a_dialog_has_its_keys_for_itself() -> None:
    assert keys.keymap(Config(keys={"comment-edit": "b", "preview": "ctrl+d"}))
    for id, key, other in (
        ("save", "ctrl+e", "editor"),
        ("comment-edit", "r", "comment-reply"),
        ("take", "A", "take-all"),
    ):
        with pytest.raises(ReaderError, match=f"“{id}”.*“{other}”|“{other}”.*“{id}”"):
            keys.keymap(Config(keys={id: key}))
    with pytest.raises(ReaderError, match="“down”"):
        keys.keymap(Config(keys={"comment-edit": "j"}))


async def test_the_keys_of_a_dialog_can_be_set_and_are_named_below(tmp_path: Path, library: Library) -> None:
    own = {"save": "ctrl+g", "comment-edit": "w"}
    async with reading(tmp_path, library=library, keys=own) as (main, pilot):
        await pilot.press("c", "x", "ctrl+s")
        assert isinstance(main.app.screen, Composer)
        assert "^G" in [hint.key for hint in main.app.screen.query_one(StatusLine).hints]
        await pilot.press("ctrl+g")
        assert main.is_active and [comment.body for comment in library.comments("")] == ["x"]
        await pilot.press("C", "e")
        assert isinstance(main.app.screen, CommentsScreen)
        assert "w" in [hint.key for hint in main.app.screen.query_one(StatusLine).hints]
        await pilot.press("w")
        assert isinstance(main.app.screen, Composer)


async def test_keys_one_after_the_other_wait_in_the_bottom_line(tmp_path: Path, library: Library) -> None:
    async with reading(tmp_path, library=library, keys={"bookmark": "g x,b"}) as (main, pilot):
        await pilot.press("j", "g")
        assert lines(main)[-1].startswith(" g …")
        await pilot.press("x")
        assert library.counts().bookmarks == 1 and " g …" not in lines(main)[-1]
        await pilot.press("g", "j")
        assert main.articles.cursor == 1, "what does not belong to a sequence ends it and does nothing"
        await pilot.press("j", "b")
        assert main.articles.cursor == 2 and library.counts().bookmarks == 2
        await pilot.press("g", "g")
        assert main.articles.cursor == 0
        await pilot.press("l", "G", "g", "g")
        assert main.article_view.scroll_offset.y == 0


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ('comment = "b"', "The key b is given to both"),
        ('comment = "g"', "The key g is given to both"),
        ('comment = "g g x"', "The key g g is given to both"),
        ('comment = "pagdown"', "did you mean “pagedown”"),
        ('coment = "k"', "did you mean “comment”"),
    ],
)
def test_a_line_that_cannot_be_is_refused_with_its_number(tmp_path: Path, line: str, words: str) -> None:
    file = tmp_path / "config.toml"
    file.write_text(f'measure = 70\n\n[keys]\nhelp = "f1"\n{line}\n')
    with pytest.raises(ReaderError) as caught:
        keys.check(load(file), file)
    assert str(caught.value).startswith(f"{file}, line 5: ") and words in str(caught.value)


async def test_moving_keys(tmp_path: Path, library: Library) -> None:
    async with reading(tmp_path, library=library) as (main, pilot):
        for key, cursor in (
            ("j", 1),
            ("down", 2),
            ("k", 1),
            ("up", 0),
            ("G", 22),
            ("g g", 0),
            ("end", 22),
            ("home", 0),
        ):
            await pilot.press(*key.split())
            await pilot.pause()
            assert main.articles.cursor == cursor, key
        await pilot.press("ctrl+d")
        half = main.articles.cursor
        await pilot.press("ctrl+u", "pagedown")
        assert 0 < half < main.articles.cursor
        await pilot.press("pageup")
        assert title(main) and main.articles.cursor < half


def test_a_key_that_no_keyboard_sends_is_refused_with_the_nearest() -> None:
    with pytest.raises(ReaderError, match="pagedown"):
        keys.keymap(Config(keys={"bookmark": "pagdown"}))
    for good in ("ctrl+k", "shift+f5", "comma", "é", "f7", "alt+x"):
        assert keys.keymap(Config(keys={"bookmark": good})) == {"bookmark": good}
