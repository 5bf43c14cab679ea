"""Where the terminal's own cursor stands while something is typed: there the window of an input method opens."""

from __future__ import annotations

import select
from pathlib import Path

import pytest
from terminal import Terminal, running

INPUTS = {
    "palette": (":", "All actions"),
    "help": ("?", "Keys"),
    "comment": ("c", "^S save"),
    "tags": ("t", "Tags"),
    "search": ("/", "⏎ keep"),
    "add": ("a", "Add a source"),
    "folder of a bookmark": ("B", "folder"),
}


def _rest(terminal: Terminal) -> None:
    """Until nothing more comes."""
    while terminal.pump(0.05) and select.select([terminal.fd], [], [], 0.2)[0]:
        pass


def _stands_behind(terminal: Terminal, typed: str) -> bool:
    """Whether the cursor is in the cell behind what was typed. A wide letter takes two."""
    row, x = terminal.screen.buffer[terminal.screen.cursor.y], terminal.screen.cursor.x
    return "".join(row[at].data for at in range(x)).endswith(typed)


@pytest.mark.parametrize("size", [(120, 36), (40, 12)], ids=["wide", "tiny"])
def test_the_cursor_is_where_letters_go(tmp_path: Path, size: tuple[int, int]) -> None:
    with running(tmp_path, columns=size[0], rows=size[1]) as reader:
        reader.until("Welcome to your")
        reader.send("b")
        for key, shown in INPUTS.values():
            _rest(reader)
            reader.send(key)
            reader.until(shown)
            reader.send("dân日")
            reader.until(lambda _: _stands_behind(reader, "dân日"), 20)
            reader.send("\x1b[D\x1b[D")
            reader.until(lambda _: _stands_behind(reader, "dâ"), 20)
            _rest(reader)
            for _each in range(3):
                reader.send("\x1b")
                _rest(reader)
        reader.send("Q")
        assert reader.wait() == 0
