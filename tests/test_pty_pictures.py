"""Photos in a real terminal: which bytes are sent where the terminal says what it can, and none where it does not."""

from __future__ import annotations

import os
import re
import time
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest
from terminal import Terminal, home, running

from reader.ui import graphics, kitty

ASKED = b"\x1b_Gi=31,"
KITTY_SAYS, XTERM_SAYS, SIXEL_SAYS = b"\x1b_Gi=31;OK\x1b\\\x1b[?62c", b"\x1b[?62;22c", b"\x1b[?62;4c"
KITTY = {"TERM": "xterm-kitty", "COLORTERM": "truecolor"}
PLACEHOLDER = kitty.PLACEHOLDER.encode()


def until(terminal: Terminal, test: Callable[[bytes], object], seconds: float = 20) -> None:
    """Wait until the bytes that came satisfy a test."""
    deadline = time.monotonic() + seconds
    while not test(terminal.raw):
        assert time.monotonic() < deadline, terminal.text
        terminal.pump(0.05)


def answer(terminal: Terminal, says: bytes) -> None:
    """Answer the question like a terminal of that kind."""
    until(terminal, lambda raw: ASKED in raw)
    os.write(terminal.fd, says)


def open_photo(terminal: Terminal) -> None:
    """The sample story with a photo."""
    terminal.until("A quiet valley counts its stars again")
    terminal.send("jj\r")
    terminal.until("THE HILL GAZETTE")


def config(folder: Path, images: str) -> None:
    (folder / "config" / "newsreader").mkdir(parents=True)
    (folder / "config" / "newsreader" / "config.toml").write_text(f'images = "{images}"\nrefresh_minutes = 0\n')


def test_kitty_is_asked_and_gets_each_photo_once_and_is_told_to_drop_it(tmp_path: Path) -> None:
    with running(tmp_path, env=home(tmp_path, **KITTY)) as terminal:
        answer(terminal, KITTY_SAYS)
        open_photo(terminal)
        until(terminal, lambda raw: b"\x1b_Ga=T,U=1,q=2,f=100" in raw and PLACEHOLDER in raw)
        sent = re.search(rb"\x1b_Ga=T,U=1,q=2,f=100,i=(\d+),c=(\d+),r=(\d+),m=[01];iVBOR", terminal.raw)
        assert sent, "a PNG, with its number and cells"
        number, columns = int(sent[1]), int(sent[2])
        colour = f"38;2;{number >> 16 & 255};{number >> 8 & 255};{number & 255}".encode()
        row = kitty.cells(number, columns, 0)[0].text.encode()
        until(terminal, lambda raw: row in raw)
        assert colour in terminal.raw.partition(row)[0][-60:], "the number is the colour of the cells"
        terminal.send("J")
        until(terminal, lambda raw: kitty.forget(number).encode() in raw)
        terminal.send("Q")
        assert terminal.wait() == 0


@pytest.mark.parametrize(
    ("env", "says"),
    [
        (KITTY, XTERM_SAYS),
        (KITTY | {"NO_COLOR": "1"}, b""),
        (KITTY | {"TMUX": "/tmp/tmux,1,0"}, b""),
        ({}, b""),
    ],
    ids=["denied", "no-color", "tmux", "xterm"],
)
def test_half_cells_where_nothing_is_proven(env: Mapping[str, str], says: bytes, tmp_path: Path) -> None:
    with running(tmp_path, env=home(tmp_path, **env)) as terminal:
        if says:
            answer(terminal, says)
        open_photo(terminal)
        terminal.until("▣ photo" if "NO_COLOR" in env else "▀▀▀▀")
        assert (
            b"\x1b_Ga=T" not in terminal.raw and PLACEHOLDER not in terminal.raw and b"\x1bP0;1;0q" not in terminal.raw
        )
        assert (ASKED in terminal.raw) == bool(says)
        terminal.send("Q")
        assert terminal.wait() == 0


def test_sixel_is_for_the_viewer_alone(tmp_path: Path) -> None:
    config(tmp_path, "sixel")
    with running(tmp_path, env=home(tmp_path)) as terminal:
        open_photo(terminal)
        terminal.until("▀▀▀▀")
        assert b"\x1bP0;1;0q" not in terminal.raw
        terminal.send("P")
        until(terminal, lambda raw: re.search(rb'\x1b7\x1b\[\d+;\d+H\x1bP0;1;0q"1;1;\d+;\d+#0;2;', raw))
        until(terminal, lambda raw: b"\x1b\\\x1b8" in raw)
        terminal.send("q")
        terminal.until("▀▀▀▀")
        terminal.send("Q")
        assert terminal.wait() == 0


def test_the_viewer_by_kitty_when_forced(tmp_path: Path) -> None:
    config(tmp_path, "kitty")
    with running(tmp_path, env=home(tmp_path)) as terminal:
        open_photo(terminal)
        terminal.send("P")
        terminal.until("1 of 2")
        until(terminal, lambda raw: raw.count(b"\x1b_Ga=T,U=1") >= 2)
        assert ASKED not in terminal.raw
        terminal.send("+")
        until(terminal, lambda raw: raw.count(b"\x1b_Ga=T,U=1") >= 3 and raw.count(b"\x1b_Ga=d,d=I") >= 1)
        terminal.send("qQ")
        assert terminal.wait() == 0


def test_what_the_setting_and_the_terminal_allow() -> None:
    def never() -> bytes:
        raise AssertionError("a terminal that cannot be meant is not asked")

    assert graphics.protocol("auto", KITTY, lambda: KITTY_SAYS) == "kitty"
    assert graphics.protocol("auto", {"TERM": "xterm-ghostty"}, lambda: KITTY_SAYS) == "kitty"
    assert graphics.protocol("auto", KITTY, lambda: SIXEL_SAYS) == "sixel"
    assert graphics.protocol("auto", KITTY, lambda: b"") == ""
    for images in ("blocks", "captions"):
        assert graphics.protocol(images, KITTY, never) == ""
    assert graphics.protocol("sixel", {"TERM": "xterm"}, never) == "sixel"


def test_rows_are_numbered_as_the_protocol_says() -> None:
    marks = kitty.marks()
    assert len(marks) == 129 and marks[:4] == ["\u0305", "\u030d", "\u030e", "\u0310"]
    assert (marks[35], marks[99], marks[128]) == ("\u0592", "\u074a", "\u082d")
