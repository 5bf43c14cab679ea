"""Help is made from the bindings that are active, so it is always true."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from desk import bring, reading, settled
from textual.pilot import Pilot

from reader.i18n import set_language
from reader.library import Library
from reader.ui.keys import BY_ID, COMMENTS, KEYS
from reader.ui.screens.help import GROUP_OF, HelpScreen, grouped
from reader.ui.screens.main import MainScreen


@pytest.fixture
def library(tmp_path: Path) -> Library:
    opened = Library.open(tmp_path)
    bring(opened, ["One", "Two"])
    return opened


async def opened(pilot: Pilot[int], key: str = "?") -> HelpScreen:
    await pilot.press(key)
    await settled(pilot, lambda: isinstance(pilot.app.screen, HelpScreen) and pilot.app.screen.list.rows)
    screen = pilot.app.screen
    assert isinstance(screen, HelpScreen)
    return screen


def said(screen: HelpScreen) -> str:
    return "\n".join("".join(piece.text for piece in row.left) for row in screen.list.rows)


def ids_now(main: MainScreen) -> set[str]:
    return {active.binding.id for active in main.active_bindings.values() if active.binding.id}


async def test_every_active_binding_is_there_in_a_group(library: Library, tmp_path: Path) -> None:
    async with reading(tmp_path, library=library) as (main, pilot):
        expected = sum(len(keys) for keys in grouped(main.active_bindings).values())
        assert expected == len(ids_now(main)) > 40
        text = said(await opened(pilot))
        for words in ("Move", "Mark", "Sources", "bookmark", "b s", "add a source", "refresh all, or stop"):
            assert words in text


async def test_it_is_about_the_pane_that_had_the_focus(library: Library, tmp_path: Path) -> None:
    async with reading(tmp_path, library=library) as (main, pilot):
        assert "fold or unfold" not in said(await opened(pilot))
        await pilot.press("escape")
        await settled(pilot, lambda: pilot.app.screen is main)
        main.panes.go("sources")
        await pilot.pause()
        assert "fold or unfold" in said(await opened(pilot))


async def test_it_shows_the_persons_own_keys(library: Library, tmp_path: Path) -> None:
    async with reading(tmp_path, library=library, keys={"bookmark": "ctrl+t"}) as (_, pilot):
        text = said(await opened(pilot))
        assert re.search(r"\^T +bookmark\b", text) and "b s" not in text


async def test_typing_narrows_it_down(library: Library, tmp_path: Path) -> None:
    async with reading(tmp_path, library=library) as (main, pilot):
        screen = await opened(pilot)
        await pilot.press(*"undo")
        await settled(pilot, lambda: "undo" in said(screen) and "bookmark" not in said(screen))
        await pilot.press(*"xxx")
        await settled(pilot, lambda: "No such key" in said(screen))
        await pilot.press("escape")
        await settled(pilot, lambda: pilot.app.screen is main)


async def test_it_scrolls_where_it_does_not_fit(library: Library, tmp_path: Path) -> None:
    async with reading(tmp_path, size=(40, 12), library=library) as (_, pilot):
        screen = await opened(pilot)
        for _page in range(12):
            await pilot.press("pagedown")
        assert screen.list.scroll_offset.y + screen.list.size.height >= len(screen.list.rows)


async def test_it_speaks_the_language_of_the_interface(library: Library, tmp_path: Path) -> None:
    set_language("vi")
    async with reading(tmp_path, library=library) as (main, _):
        groups = grouped(main.active_bindings)
    labels = {label for keys in groups.values() for _key, label in keys}
    assert "undo" not in labels and len(labels) > 40


def test_every_key_belongs_to_a_group() -> None:
    assert {key.id for key in BY_ID.values() if key in KEYS or key.where == COMMENTS} == set(GROUP_OF) - {
        "next-match",
        "previous-match",
    }


async def test_the_keys_of_an_action_stand_in_one_order(library: Library, tmp_path: Path) -> None:
    async with reading(tmp_path, library=library, keymap="newsboat") as (main, _pilot):
        active = list(main.active_bindings.items())
        for shuffled in (dict(active), dict(reversed(active))):  # Textual keeps them in sets once a preset is set.
            keys = {keys for each in grouped(shuffled).values() for keys, _label in each}
            assert {"j ↓", "Space PgDn", "⏎ l →", "b PgUp"} <= keys
