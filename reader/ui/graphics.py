"""How photos get onto this terminal: as half-cells everywhere, with real pixels where the terminal proves it can.

The one question is asked before the app runs, because afterwards Textual reads every answer.
"""

from __future__ import annotations

import os
import re
import select
import sys
import time
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, Literal

if TYPE_CHECKING:
    from textual.app import App

Protocol = Literal["", "kitty", "sixel"]
"""What besides half-cells is spoken; nothing is the rule."""

# A picture of one pixel that is only asked about, then what every terminal answers, so that silence ends the waiting.
QUESTION = b"\x1b_Gi=31,s=1,v=1,a=q,t=d,f=24;AAAA\x1b\\\x1b[c"
_YES = re.compile(rb"\x1b_Gi=31;OK\x1b\\")
_DEVICE = re.compile(rb"\x1b\[\?([0-9;]*)c")
PATIENCE = 1.0
SIXEL = b"4"


def protocol(images: str, env: Mapping[str, str], ask: Callable[[], bytes]) -> Protocol:
    """What the setting and the terminal allow. `ask` gives the terminal's answer; a plain terminal is never asked."""
    if images in ("kitty", "sixel"):
        return images  # type: ignore[return-value]
    if images != "auto" or "NO_COLOR" in env or not _may_be_kitty(env):
        return ""
    answer = ask()
    if _YES.search(answer):
        return "kitty"
    device = _DEVICE.search(answer)
    return "sixel" if device and SIXEL in device[1].split(b";") else ""


def _may_be_kitty(env: Mapping[str, str]) -> bool:
    """Whether the names it goes by suggest a terminal with placeholders; inside tmux or screen nothing is proven."""
    if env.get("TMUX") or env.get("STY") or env.get("TERM", "").startswith(("tmux", "screen")):
        return False
    return any(name in f"{env.get('TERM', '')} {env.get('TERM_PROGRAM', '')}".lower() for name in ("kitty", "ghostty"))


def ask() -> bytes:
    """Ask the terminal; what it answers within a second, up to the answer that all terminals give."""
    try:
        import termios
        import tty
    except ImportError:  # Windows
        return b""
    try:
        ground = termios.tcgetattr(0)
    except termios.error:
        return b""
    try:
        tty.setcbreak(0, termios.TCSANOW)
        os.write(1, QUESTION)
        return _answer()
    finally:
        termios.tcsetattr(0, termios.TCSANOW, ground)


def _answer() -> bytes:
    end, answer = time.monotonic() + PATIENCE, b""
    while not _DEVICE.search(answer) and (left := end - time.monotonic()) > 0:
        if not select.select([0], [], [], left)[0]:
            break
        if not (more := os.read(0, 1024)):
            break
        answer += more
    return answer


def send(app: App[Any], data: str) -> None:
    """Give the terminal bytes that are no cells, in order with the frames."""
    if app._driver and not app.is_headless:
        app._driver.write(data)


def cell_pixels() -> tuple[int, int]:
    """Width and height of a cell; a common size where the terminal does not say."""
    try:
        import fcntl
        import struct
        import termios

        size = fcntl.ioctl(sys.__stdout__ or 1, termios.TIOCGWINSZ, b"\0" * 8)
        rows, columns, width, height = struct.unpack("HHHH", size)
    except (ImportError, OSError, ValueError):
        return 10, 20
    return (width // columns, height // rows) if columns and rows and width and height else (10, 20)
