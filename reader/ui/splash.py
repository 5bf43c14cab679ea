"""The last frame of the last session, on the terminal before anything big is imported.

It is shown only when it is what the app is about to draw: same size, settings, terminal and colours. Nothing is
imported here but what Python has loaded anyway: the first glyph is there before the settings are even read.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from textual.app import App

FILE = "last-frame"
TELLING = (
    "TERM",
    "COLORTERM",
    "NO_COLOR",
    "TEXTUAL_COLOR_SYSTEM",
    "TERM_PROGRAM",
    "TMUX",
    "LC_ALL",
    "LC_MESSAGES",
    "LANG",
)
ENTER, LEAVE = b"\x1b[?1049h\x1b[?25l\x1b[H", b"\x1b[?1049l\x1b[?25h"

_shown = False


def show(data_dir: Path, config_file: Path) -> bool:
    """Write the kept frame to the terminal if it fits; whether it did."""
    global _shown
    try:
        head, _, frame = (data_dir / FILE).read_bytes().partition(b"\n")
        if not frame or head != _head(config_file, *os.get_terminal_size(1)):
            return False
        os.write(1, ENTER + frame)
    except OSError:
        return False
    _shown = True
    return True


def take_back() -> None:
    """Leave the terminal as it was when the app cannot start after all."""
    global _shown
    if _shown:
        os.write(1, LEAVE)
    _shown = False


def taken_over() -> None:
    """The app draws now, and leaves the terminal clean itself."""
    global _shown
    _shown = False


def keep(app: App[int], data_dir: Path, config_file: Path) -> None:
    """Keep what is on the screen now, when nothing lies over it."""
    from reader.ui.state import write_private

    if len(app.screen_stack) > 1 or app.is_headless:
        return
    lines = app.screen._compositor.render_strips()
    frame = "\r\n".join(strip.render(app.console) for strip in lines)
    write_private(data_dir / FILE, _head(config_file, *app.size) + b"\n" + frame.encode())


def _head(config_file: Path, columns: int, rows: int) -> bytes:
    """What must be the same for a frame to be worth showing, on one line."""
    try:
        settings = config_file.read_bytes()
    except OSError:
        settings = b""
    return repr((columns, rows, settings, [os.environ.get(name) for name in TELLING])).encode()
