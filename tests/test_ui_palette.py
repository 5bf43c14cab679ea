"""The palette: everything there is to do is found by name and done."""

from __future__ import annotations

from pathlib import Path

import pytest
from desk import bring, reading, settled
from textual.pilot import Pilot

from reader.library import Library
from reader.ui.keys import KEYS
from reader.ui.screens.main import MainScreen
from reader.ui.screens.palette import Palette, commands


@pytest.fixture
def library(tmp_path: Path) -> Library:
    opened = Library.open(tmp_path)
    bring(opened, ["Chợ nổi Cái Răng", "A quiet valley", "[red]Third[/red]"], source="harbour")
    return opened


async def typed(pilot: Pilot[int], words: str) -> Palette:
    """The palette with these words in it."""
    await pilot.press("ctrl+p")
    await settled(pilot, lambda: isinstance(pilot.app.screen, Palette) and pilot.app.screen.list.rows)
    palette = pilot.app.screen
    assert isinstance(palette, Palette)
    await pilot.press(*("space" if char == " " else char for char in words))
    await pilot.pause()
    return palette


def names(palette: Palette) -> list[str]:
    return ["".join(piece.text for piece in row.left) for row in palette.list.rows]


async def done(pilot: Pilot[int], main: MainScreen) -> None:
    await pilot.press("enter")
    await settled(pilot, lambda: pilot.app.screen is main)


async def test_every_action_can_be_run_by_name(library: Library, tmp_path: Path) -> None:
    async with reading(tmp_path, library=library) as (main, _):
        found = {command.run.args[1].id for command in commands(main) if not command.kind}  # type: ignore[attr-defined]
    assert {key.id for key in KEYS} - found == {"palette"}


async def test_an_action_is_done(library: Library, tmp_path: Path) -> None:
    async with reading(tmp_path, library=library) as (main, pilot):
        await typed(pilot, "bookm")
        await done(pilot, main)
        assert library.ids("is:bookmarked")


async def test_an_action_of_a_pane_goes_to_that_pane(library: Library, tmp_path: Path) -> None:
    async with reading(tmp_path, library=library) as (main, pilot):
        await typed(pilot, "bottom")
        await done(pilot, main)
        assert main.articles.cursor == len(main.articles.snapshot) - 1


async def test_a_source_is_opened_without_its_accents(library: Library, tmp_path: Path) -> None:
    source = library.subscribe("http://127.0.0.1:9/b.xml", title="Báo Đất Mũi")
    async with reading(tmp_path, library=library) as (main, pilot):
        palette = await typed(pilot, "dat mui")
        assert names(palette)[0] == "Báo Đất Mũi"
        await done(pilot, main)
        assert main.view.query == f"source:={source}"


async def test_a_view_and_a_theme(library: Library, tmp_path: Path) -> None:
    library.save_view("Valleys", "valley")
    async with reading(tmp_path, library=library) as (main, pilot):
        await typed(pilot, "valleys")
        await done(pilot, main)
        assert main.view.query == "valley"
        await typed(pilot, "paper")
        await done(pilot, main)
        assert pilot.app.theme == "paper"


async def test_the_key_stands_beside_its_action_after_the_config(library: Library, tmp_path: Path) -> None:
    async with reading(tmp_path, library=library, keys={"undo": "ctrl+t"}) as (_, pilot):
        palette = await typed(pilot, "undo")
        assert [piece.text for piece in palette.list.rows[0].right] == ["^T"]


async def test_escape_does_nothing(library: Library, tmp_path: Path) -> None:
    async with reading(tmp_path, library=library) as (main, pilot):
        await typed(pilot, "bookm")
        await pilot.press("escape")
        await settled(pilot, lambda: pilot.app.screen is main)
        assert not library.ids("is:bookmarked")


async def test_what_is_not_there_is_said(library: Library, tmp_path: Path) -> None:
    async with reading(tmp_path, library=library) as (_, pilot):
        palette = await typed(pilot, "qqxxzz")
        assert names(palette) == ["Nothing is called that."]
        await pilot.press("enter")
        await pilot.pause()
        assert pilot.app.screen is palette


@pytest.mark.parametrize(
    ("pane", "where", "offered", "left_out"),
    [
        ("list", (8, 6), "Bookmark", "Remove the source"),
        ("article", (60, 6), "Link hints", "Remove the source"),
        ("sources", (8, 10), "Remove the source", "Link hints"),
    ],
)
async def test_the_other_button_of_the_mouse_asks_what_to_do(
    tmp_path: Path, library: Library, pane: str, where: tuple[int, int], offered: str, left_out: str
) -> None:
    async with reading(tmp_path, (160, 40), library) as (main, pilot):
        unread = library.counts().unread
        widget = {"list": main.articles, "article": main.article_view, "sources": main.sources}[pane]
        await pilot.click(widget, offset=where, button=3)
        await settled(pilot, lambda: isinstance(main.app.screen, Palette) and main.app.screen.list.rows)
        palette = main.app.screen
        assert isinstance(palette, Palette) and main.panes.pane == pane
        assert offered in names(palette) and left_out not in names(palette) and "All articles" not in names(palette)
        entry = main.sources.current
        meant = main.meant()
        assert palette.heading == (entry.label if pane == "sources" and entry else meant and meant.entry.title)
        assert library.counts().unread == unread, "pointing is not reading"
        if pane == "list":
            assert main.articles.cursor > 0
            await pilot.click(palette.list, offset=(6, names(palette).index("Bookmark")))
            await settled(pilot, lambda: library.counts().bookmarks == 1)
            assert main.is_active, "one click does it"
