"""Announcing outside the window: the terminal's own notification, by OSC 9. No program is started, no shell is near."""

from __future__ import annotations

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


def words(notice: Notice) -> str:
    """What is said of it, with nothing in it that a terminal would act on."""
    many = "" if notice.n == 1 else f" ({ngettext('{n} article', '{n} articles', notice.n)})"
    text = " ".join(harmless(f"{notice.rule}: {notice.title}").split())
    room = MOST - len(many)
    return (text if len(text) <= room else text[: room - 1].rstrip() + "…") + many


def announce(app: App[object], text: str) -> None:
    """Show a notification of the terminal, where it has any; others pass over it."""
    if app._driver is not None:
        app._driver.write(f"\x1b]9;{BEFORE}{harmless(text)}\x07")
