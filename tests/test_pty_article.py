"""The article in a real terminal: what a screen without a driver cannot see."""

from __future__ import annotations

import re
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from articles import article
from terminal import Terminal, home, running

from reader.i18n.dates import now
from reader.ui.render import Look, lines

HALF = "▀▀▀▀"
OSC_8 = re.compile(rb"\x1b\]8;[^;]*;([^\x1b\x07]*)(?:\x1b\\|\x07)")


def open_photo_story(terminal: Terminal) -> None:
    """The sample story with a photo, in the article pane."""
    terminal.until("A quiet valley counts its stars again")
    terminal.send("jj\r")
    terminal.until(lambda text: "THE HILL GAZETTE" in text and "Welcome to your newspaper\n" not in text)


@pytest.mark.parametrize(
    ("env", "pictures"),
    [
        ({}, True),
        ({"COLORTERM": "", "TERM": "xterm-256color"}, True),
        ({"COLORTERM": "", "TERM": "linux"}, False),
        ({"NO_COLOR": "1"}, False),
    ],
    ids=["truecolor", "256", "16", "no-color"],
)
def test_photos_where_colours_allow_and_their_place_elsewhere(
    env: dict[str, str], pictures: bool, tmp_path: Path
) -> None:
    with running(tmp_path, env=home(tmp_path, **env)) as terminal:
        open_photo_story(terminal)
        terminal.until(HALF if pictures else "▣ photo")
        assert (HALF in terminal.text) == pictures
        terminal.send("i")
        terminal.until(lambda text: HALF not in text and "▣ photo" in text)
        terminal.send("Q")
        assert terminal.wait() == 0


@contextmanager
def alone(folder: Path, columns: int, rows: int = 30) -> Iterator[Terminal]:
    """The sample of every kind of block in a view of its own."""
    stage = Path(__file__).with_name("article_stage.py")
    terminal = Terminal([sys.executable, str(stage)], columns=columns, rows=rows, env=home(folder))
    try:
        yield terminal
    finally:
        terminal.close()


def test_links_are_given_to_the_terminal_and_only_to_the_web(tmp_path: Path) -> None:
    with alone(tmp_path, 100) as terminal:
        terminal.until("four readings")
        terminal.send("G")
        terminal.until("Back to top")
        links = {link.decode() for link in OSC_8.findall(terminal.raw) if link}
        assert {"https://example.org/readings", "https://example.org/stars"} <= links
        assert all(re.fullmatch(r"https?://[!-~]+", link) for link in links)


@pytest.mark.parametrize("columns", [24, 40, 57, 80, 130])
def test_rows_of_every_script_stand_where_they_were_set(columns: int, tmp_path: Path) -> None:
    """Every row a terminal shows is a row that was set, in its column: none is shifted or cut."""
    width = min(72, columns - 6)
    left = max(2, (columns - 1 - width) // 2)
    expected = {line.text.rstrip() for line in lines(article(), Look(width, now()))}
    with alone(tmp_path, columns) as terminal:
        terminal.until("THE HILL GAZETTE")
        seen: set[str] = set()
        rows: list[str] = []
        while not any("↑ Back to top" in row for row in rows):
            rows = next_rows(terminal, rows, left, width)
            seen.update(rows)
            terminal.send(" ")
        # pyte counts flags, skin tones and variation selectors otherwise than terminals do.
        odd = re.compile("[\ufe0f\u200d\U0001f1e6-\U0001f1ff\U0001f3fb-\U0001f3ff\u0300-\u036f]")
        assert {row for row in expected if not odd.search(row)} - seen - {""} == set()


def next_rows(terminal: Terminal, before: list[str], left: int, width: int) -> list[str]:
    """The rows of the column once they differ and nothing more comes. (A half-drawn wide character stops `text`.)"""
    deadline = time.monotonic() + 20
    rows, size = before, -1
    while rows == before or len(terminal.raw) != size:
        assert time.monotonic() < deadline, "the screen does not change any more"
        size = len(terminal.raw)
        terminal.pump(0.06)
        rows = [row_of(terminal, y, left, width) for y in range(terminal.screen.lines)]
    return rows


def row_of(terminal: Terminal, y: int, left: int, width: int) -> str:
    """A row of the column; the second cell of a wide character holds nothing."""
    cells = terminal.screen.buffer[y]
    return "".join([cells[x].data for x in range(left, left + width)]).rstrip()


def test_a_storm_of_resizes_ends_in_a_whole_screen(tmp_path: Path) -> None:
    with running(tmp_path) as terminal:
        open_photo_story(terminal)
        for step in range(60):
            terminal.resize(60 + step * 3 % 90, 20 + step % 20)
            terminal.pump(0.01)
        terminal.resize(100, 30)
        terminal.until(lambda text: "THE HILL GAZETTE" in text and "A quiet valley counts its stars again" in text)
        terminal.send("Q")
        assert terminal.wait() == 0
