"""Opens an address in the person's browser: http(s) by an argument list, never through a shell; mail when confirmed."""

from __future__ import annotations

import os
import re
import shlex
import subprocess
import sys

from reader.i18n import _
from reader.ui.filter import UNSAFE, safe_link

# One recipient and nothing else: a subject, a copy or an attachment is what its author wants, not the person.
_MAIL = re.compile(r"mailto:(?!-)[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9.-]{1,253}", re.I)


def open_address(url: str, *, mail: bool = False, program: str = "") -> str:
    """Open it; what is wrong, in a few words, or nothing when the browser was started.

    `mail` is for confirmed ones; `program` is what the person has chosen in the config.
    """
    address = allowed(url) or (mail_address(url) if mail else "")
    if not address:
        return _("no address that a browser may open")
    if sys.platform == "win32" and not program:
        os.startfile(address)
        return ""
    try:
        subprocess.Popen(
            command(address, program),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )
    except OSError as error:
        return error.strerror or str(error)
    except ValueError as error:
        return str(error)
    return ""


def allowed(url: str) -> str:
    """The address as an argument, absolute http(s) in printable ASCII; empty for anything else."""
    return "" if UNSAFE.search(url) or any(each.isspace() for each in url) else safe_link(url)


def mail_address(url: str) -> str:
    """`mailto:` and its one recipient, empty for anything else."""
    match = _MAIL.match(url)
    return match[0] if match and url[match.end() : match.end() + 1] in ("", "?") else ""


def command(address: str, program: str = "") -> list[str]:
    """A program and its arguments: the one chosen, else `BROWSER`'s first. Raises ValueError when it is a shell's."""
    if chosen := program.strip() or os.environ.get("BROWSER", "").split(os.pathsep)[0].strip():
        words = shlex.split(chosen)
        if any("%s" in word and " " in word for word in words):
            raise ValueError(_("{program} hands the address to a shell").format(program=words[0]))
        return [word.replace("%s", address) for word in words] if "%s" in chosen else [*words, address]
    return ["open" if sys.platform == "darwin" else "xdg-open", address]
