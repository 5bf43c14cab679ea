"""Every script beside every other in the whole screen: a terminal shows each pane where it was put, cell by cell."""

from __future__ import annotations

import re
import time
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from articles import ARABIC, EMOJI, HANGUL, NFD, VIETNAMESE, WIDE
from desk import NOON, bring, reading
from rich.cells import split_graphemes
from terminal import Terminal, home, running

from reader.library import Library
from reader.ui.screens.main import MainScreen

THAI = "ภาษาไทยไม่มีช่องว่างระหว่างคำ "
HINDI = "हिन्दी में लिखा हुआ शीर्षक "
HEBREW = "כותרת בעברית מימין לשמאל "
TITLES = [
    "What stands beside all of them",
    EMOJI,
    EMOJI[24:],
    WIDE[:60],
    NFD[:80],
    VIETNAMESE[:72],
    ARABIC[:60],
    HEBREW,
    HANGUL[:40],
    THAI * 3,
    HINDI * 2,
]
WIDTHS = (80, 101, 120, 151, 200)
ROWS = 30
ODD = re.compile(
    "[\ufe0f\u200d\u20e3\u0300-\u036f\u0591-\u05c7\u0900-\u0dff\u0e00-\u0e7f\U0001f1e6-\U0001f1ff\U0001f3fb-\U0001f3ff]"
)
"""What pyte takes to be wider or narrower than it is, as some terminal does with each."""


def cells(text: str) -> list[str]:
    """A row as a terminal keeps it: a character in its first cell, nothing in its second."""
    found: list[str] = []
    for start, end, width in split_graphemes(text)[0]:
        found += [text[start:end], *[""] * (width - 1)][:width]
    return found


def parts(main: MainScreen) -> Iterator[tuple[int, int, list[str]]]:
    """(row, column, cells) of every pane's part of every row that all terminals agree about."""
    for y, row in enumerate(main._compositor._render_chops(main.size.region, lambda _y: True)):
        for x, strip in row.items():
            if not ODD.search(strip.text):
                yield y, x, cells(strip.text)


async def set_in(data: Path, width: int) -> tuple[list[tuple[int, int, list[str]]], set[int]]:
    """What the screen of this width holds, and the rows on which some pane has what terminals disagree about."""
    async with reading(data, (width, ROWS)) as (main, _pilot):
        whole = main._compositor.render_strips()
        return list(parts(main)), {y for y, strip in enumerate(whole) if ODD.search(strip.text)}


def wrong(terminal: Terminal, expected: list[tuple[int, int, list[str]]]) -> list[str]:
    """Every part that the terminal shows otherwise."""
    found = []
    for y, x, wanted in expected:
        shown = [terminal.screen.buffer[y][x + n].data for n in range(len(wanted))]
        if shown != wanted:
            found.append(f"{y},{x}: {''.join(wanted)!r} is {''.join(shown)!r}")
    return found


@pytest.mark.parametrize("width", WIDTHS)
async def test_no_pane_is_moved_by_what_another_says(width: int, tmp_path: Path) -> None:
    data, config = tmp_path / "data" / "newsreader", tmp_path / "config" / "newsreader"
    config.mkdir(parents=True)
    (config / "config.toml").write_text("refresh_minutes = 0\ndwell = 0\n")
    library = Library.open(data)
    for source in library.sources():
        library.unsubscribe(source.id)
    bring(library, TITLES, at=NOON - timedelta(days=40))
    expected, disputed = await set_in(data, width)
    beside = [part for part in expected if part[0] in disputed and part[1] > 24 and "".join(part[2]).strip()]
    assert len(beside) > 3, "nothing stands beside a disputed character"
    with running(tmp_path, columns=width, rows=ROWS, env=home(tmp_path)) as terminal:
        deadline = time.monotonic() + 30
        while amiss := wrong(terminal, expected):
            assert time.monotonic() < deadline and terminal.pump(), "\n".join(amiss)
        terminal.send("Q")
        assert terminal.wait() == 0
