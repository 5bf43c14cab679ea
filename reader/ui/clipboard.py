"""The system's own clipboard, for terminals that do not take text by OSC 52. By argument lists, never by a shell."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Mapping

PATIENCE = 3.0
_WAYLAND = (("wl-copy", "--type", "text/plain;charset=utf-8"),)
_X11 = (("xclip", "-selection", "clipboard", "-in"), ("xsel", "--clipboard", "--input"))


def tool(env: Mapping[str, str], platform: str = sys.platform) -> list[str]:
    """The program that takes text here, nothing when there is none; a display over ssh is not where the person sits."""
    if platform == "darwin":
        tools: tuple[tuple[str, ...], ...] = (("pbcopy",),)
    elif "SSH_CONNECTION" in env:
        tools = ()
    else:
        tools = (_WAYLAND if env.get("WAYLAND_DISPLAY") else ()) + (_X11 if env.get("DISPLAY") else ())
    return next((list(each) for each in tools if shutil.which(each[0], path=env.get("PATH"))), [])


def give(text: str, command: list[str]) -> bool:
    """Hand text to such a program; whether it took it. Waits: call it in a thread."""
    try:
        done = subprocess.run(
            command,
            input=text.encode(),
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            timeout=PATIENCE,
            start_new_session=True,
            check=False,
        )
    except (OSError, subprocess.TimeoutExpired):
        return False
    return done.returncode == 0
