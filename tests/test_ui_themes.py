"""The themes: readable on every tone, and every theme of Textual's usable."""

from __future__ import annotations

from pathlib import Path

import pytest
from article_stage import ArticleStage
from articles import article
from desk import lines, reading
from textual.theme import BUILTIN_THEMES, Theme

from reader.ui.themes import OWN, TONES, house_names
from reader.ui.widgets.article_styles import STYLES

WORDS = ("ink", "muted", "accented", "second", "good", "warn", "bad")


def luminance(colour: str) -> float:
    """Relative luminance as WCAG defines it."""
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """The ratio of two colours, 1 to 21."""
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("theme", OWN, ids=lambda theme: theme.name)
@pytest.mark.parametrize("word", WORDS)
@pytest.mark.parametrize("tone", TONES)
def test_words_are_readable_on_every_tone(theme: Theme, word: str, tone: str) -> None:
    assert contrast(theme.variables[word], theme.variables[tone]) >= 4.5


OVERLAYS = ("commented", "selected", "found", "found-now", "mark-yellow", "mark-green", "mark-blue", "mark-red")
SHAPES = {"bar", "rule", "photo", "bullet"}
"""Styles of what is no text."""


@pytest.mark.parametrize("theme", OWN, ids=lambda theme: theme.name)
async def test_words_stay_readable_under_every_mark(theme: Theme) -> None:
    """Chosen, found, highlighted and commented passages, whatever their words look like without that."""
    app = ArticleStage(article(), theme=theme.name)
    async with app.run_test():
        for overlay in OVERLAYS:
            for name in set(STYLES) - SHAPES - {*OVERLAYS, "hint", "hint-chosen"}:
                style = app.view._drawing.style(f"text {name} {overlay}")
                assert style.color and style.color.triplet and style.bgcolor and style.bgcolor.triplet
                ratio = contrast(style.color.triplet.hex, style.bgcolor.triplet.hex)
                assert ratio >= 4.5, (overlay, name, round(ratio, 2))


@pytest.mark.parametrize("tone", TONES)
def test_high_contrast_is_more_than_enough(tone: str) -> None:
    high = next(theme for theme in OWN if theme.name == "high-contrast")
    for word in WORDS:
        assert contrast(high.variables[word], high.variables[tone]) >= 7, word


@pytest.mark.parametrize("theme", OWN, ids=lambda theme: theme.name)
def test_the_three_tones_differ(theme: Theme) -> None:
    assert len({theme.variables[tone] for tone in TONES}) == 3


def test_every_other_theme_gives_the_same_names() -> None:
    for theme in BUILTIN_THEMES.values():
        names = house_names(theme.to_color_system().generate())
        assert {*WORDS, *TONES, "rule"} == set(names)
        assert set(names) <= set(OWN[0].variables)


@pytest.mark.parametrize("theme", ["paper", "nord", "ansi-dark", "ansi-light"])
async def test_a_theme_from_the_config(tmp_path: Path, theme: str) -> None:
    async with reading(tmp_path, theme=theme) as (main, _pilot):
        assert main.app.theme == theme
        assert "newsreader" in lines(main)[0]


async def test_sixteen_colours_mark_the_cursor_without_tones(tmp_path: Path) -> None:
    async with reading(tmp_path, theme="ansi-dark") as (main, _pilot):
        style = main.articles.get_component_rich_style("article-list--cursor")
        assert style.reverse
        assert main.sources.get_component_rich_style("sources-pane--cursor").reverse


async def test_ctrl_c_says_how_to_leave_in_our_own_words(tmp_path: Path) -> None:
    async with reading(tmp_path) as (main, pilot):
        await pilot.press("ctrl+c")
        assert main.status.notice == "Q quits; everything is on disk." and not main.app._notifications


async def test_a_chosen_theme_is_remembered(tmp_path: Path) -> None:
    async with reading(tmp_path) as (main, pilot):
        main.app.theme = "paper"
        await pilot.pause()
    async with reading(tmp_path) as (main, _pilot):
        assert main.app.theme == "paper"


async def test_an_unknown_theme_falls_back(tmp_path: Path) -> None:
    async with reading(tmp_path, theme="no such theme") as (main, _pilot):
        assert main.app.theme == "ink"
