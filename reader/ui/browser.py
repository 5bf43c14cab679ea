"""Opens an address in the person's browser: http(s) only, by an argument list, never through a shell."""

from __future__ import annotations

import os
import shlex
import subprocess
import sys

from reader.ui.filter import safe_link


def open_address(url: str) -> str:
    """Open it; what is wrong, in a few words, or nothing when the browser was started."""
    address = safe_link(url)
    if not address:
        return "no address"
    if sys.platform == "win32":
        os.startfile(address)
        return ""
    try:
        subprocess.Popen(
            command(address),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )
    except OSError as error:
        return error.strerror or str(error)
    return ""


def command(address: str) -> list[str]:
    """The program and its arguments; `BROWSER` first, as everywhere."""
    if chosen := os.environ.get("BROWSER", "").split(os.pathsep)[0].strip():
        words = shlex.split(chosen)
        return [word.replace("%s", address) for word in words] if "%s" in chosen else [*words, address]
    return ["open" if sys.platform == "darwin" else "xdg-open", address]
