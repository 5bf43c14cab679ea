"""Panes draw themselves as Textual would draw them, and anew whenever something looks different."""

from __future__ import annotations

from pathlib import Path

from desk import reading
from rich.style import Style
from textual.geometry import Region
from textual.strip import Strip
from textual.widget import Widget

from reader.ui.screens.main import MainScreen
from reader.ui.widgets.kept_lines import KeptLines


def panes(main: MainScreen) -> list[KeptLines]:
    return [main.articles, main.article_view, main.sources]


def looks(strips: list[Strip], width: int) -> list[list[tuple[object, ...]]]:
    """What each cell shows: not what only the mouse asks for."""
    return [
        [(char, *(_look(segment.style) if segment.style else ())) for segment in strip for char in segment.text][:width]
        for strip in strips
    ]


def _look(style: Style) -> tuple[object, ...]:
    return style.color, style.bgcolor, bool(style.bold), bool(style.italic), bool(style.underline), bool(style.reverse)


async def test_a_pane_looks_as_textual_draws_it(tmp_path: Path) -> None:
    async with reading(tmp_path, (160, 40)) as (main, pilot):
        await pilot.press("enter", "space")
        await pilot.pause()
        for pane in panes(main):
            for crop in (pane.size.region, Region(3, 2, 9, 4)):
                own, theirs = pane.render_lines(crop), Widget.render_lines(pane, crop)
                width = min(crop.width, pane.scrollable_content_region.width)
                assert looks(own, width) == looks(theirs, width), pane


async def test_a_pane_is_drawn_anew_when_it_changes_and_only_then(tmp_path: Path) -> None:
    async with reading(tmp_path, (160, 40)) as (main, pilot):
        await pilot.pause(0.3)
        before = [pane.render_lines(pane.size.region) for pane in panes(main)]
        for pane, lines in zip(panes(main), before, strict=True):
            assert pane.render_lines(pane.size.region) is lines
        await pilot.press("j")
        await pilot.pause()
        assert looks(main.articles.render_lines(main.articles.size.region), 999) != looks(before[0], 999)
        main.app.theme = "paper"
        await pilot.pause()
        for pane, lines in zip(panes(main), before, strict=True):
            assert looks(pane.render_lines(pane.size.region), 999) != looks(lines, 999)


async def test_what_is_written_about_one_article_draws_its_row_alone(tmp_path: Path) -> None:
    async with reading(tmp_path, (120, 40)) as (main, pilot):
        rows, third = main.articles, main.articles.snapshot.ids[2]
        await pilot.pause(0.3)
        kept = dict(rows._blocks)
        main.library.bookmark(third)
        main.written(third)
        await pilot.pause()
        assert {key[0] for key, block in kept.items() if rows._blocks.get(key) is not block} == {2}
        assert looks(rows._blocks[2, False], 99) != looks(kept[2, False], 99)
