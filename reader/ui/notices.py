"""Announcing outside the window: the terminal's own notification. No program is started, no shell is near.

By OSC 9, or by OSC 777 where that is the one the terminal knows. Never by both: some know both, and would say it twice.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from textual.app import App

from reader.i18n import ngettext
from reader.ui.filter import harmless

if TYPE_CHECKING:
    from reader.model import Notice

MOST = 160
"""Letters of a notification."""
BEFORE = "newsreader: "
"""OSC 9 followed by a digit means other things to some terminals; a notification never begins with foreign text."""


BY_777 = ("rxvt", "foot", "contour")
"""What names of terminals begin with that know OSC 777 and not OSC 9."""


def words(notice: Notice) -> str:
    """What is said of it, with nothing in it that a terminal would act on."""
    many = "" if notice.n == 1 else f" ({ngettext('{n} article', '{n} articles', notice.n)})"
    text = " ".join(harmless(f"{notice.rule}: {notice.title}").split())
    room = MOST - len(many)
    return (text if len(text) <= room else text[: room - 1].rstrip() + "…") + many


def announce(app: App[object], text: str) -> None:
    """Show a notification of the terminal, where it has any; others pass over it."""
    if app._driver is not None:
        app._driver.write(sequence(harmless(text)))


def sequence(text: str) -> str:
    """What the terminal is told. A semicolon would part the title from the words."""
    if os.environ.get("TERM", "").startswith(BY_777):
        return f"\x1b]777;notify;newsreader;{text.replace(';', ',')}\x07"
    return f"\x1b]9;{BEFORE}{text}\x07"
