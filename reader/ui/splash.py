"""The last frame of the last session, on the terminal before Textual is even imported.

It is shown only when it is what the app is about to draw: same size, theme, terminal and colours. Imports nothing big.
"""

from __future__ import annotations

import hashlib
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from reader.config import Config

if TYPE_CHECKING:
    from textual.app import App

FILE = "last-frame"
TELLING = ("TERM", "COLORTERM", "NO_COLOR", "TEXTUAL_COLOR_SYSTEM", "TERM_PROGRAM", "TMUX", "LC_ALL", "LANG")
ALTERNATE_SCREEN = b"\x1b[?1049h\x1b[?25l\x1b[H"


def show(data_dir: Path, config: Config) -> bool:
    """Write the kept frame to the terminal if it fits; whether it did."""
    try:
        head, _, frame = (data_dir / FILE).read_bytes().partition(b"\n")
        size = os.get_terminal_size(sys.__stdout__.fileno() if sys.__stdout__ else 1)
        if head != _head(config, size.columns, size.lines) or not frame:
            return False
        os.write(1, ALTERNATE_SCREEN + frame)
    except OSError:
        return False
    return True


def keep(app: App[int], data_dir: Path, config: Config) -> None:
    """Keep what is on the screen now, when nothing lies over it."""
    from reader.ui.state import write_private

    if len(app.screen_stack) > 1 or app.is_headless:
        return
    lines = app.screen._compositor.render_strips()
    frame = "\r\n".join(strip.render(app.console) for strip in lines)
    write_private(data_dir / FILE, _head(config, *app.size) + b"\n" + frame.encode())


def _head(config: Config, columns: int, rows: int) -> bytes:
    """What must be the same for a frame to be worth showing."""
    from reader.i18n import language

    told = [
        str(columns),
        str(rows),
        config.theme,
        config.density,
        language(),
        *(os.environ.get(n, "") for n in TELLING),
    ]
    return hashlib.sha256("\0".join(told).encode()).hexdigest().encode()
