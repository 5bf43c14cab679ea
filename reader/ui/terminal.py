"""The driver that draws: on standard output, as one expects of `newsreader 2>log`; Textual alone draws on stderr.

It names the window too, and gives it back the name it had.
"""

from __future__ import annotations

import os
import signal
import sys
from io import TextIOWrapper
from typing import TYPE_CHECKING, Any, TextIO

if TYPE_CHECKING:
    from textual.driver import Driver

NO_WRAP, WRAP = "\x1b[?7l", "\x1b[?7h"
KEEP_TITLE, OLD_TITLE = "\x1b[22;2t", "\x1b[23;2t"
WINDOWS: tuple[str, ...] = (
    "WINDOWID",
    "TERM_PROGRAM",
    "VTE_VERSION",
    "KITTY_WINDOW_ID",
    "KONSOLE_VERSION",
    "ALACRITTY_WINDOW_ID",
)
WINDOWS += ("WEZTERM_PANE", "WT_SESSION", "TMUX")
"""What terminals that have a window to name say in the environment; consoles and pipes of programs say none of it."""


class Leaving:
    """A terminal that may go away: what is written then is lost, and the program ends as if it had been told to.

    Textual's writer dies of the first error, and whoever waits for it at the end waits for ever.
    """

    def __init__(self, file: TextIO) -> None:
        self._file = file
        self._gone = False

    def __getattr__(self, name: str) -> Any:
        return getattr(self._file, name)

    def write(self, text: str) -> int:
        """Write, or notice that nobody reads any more."""
        try:
            return self._file.write(text)
        except OSError:
            return self._leave()

    def flush(self) -> None:
        """The same for what was written before."""
        try:
            self._file.flush()
        except OSError:
            self._leave()

    def _leave(self) -> int:
        if not self._gone:
            self._gone = True
            os.kill(os.getpid(), getattr(signal, "SIGHUP", signal.SIGTERM))
        return 0


def titled(title: str) -> str:
    """The name for the window of this terminal, if it has one. Never foreign text: a title can be made to be typed."""
    return f"\x1b]2;{title}\x07" if any(os.environ.get(name) for name in WINDOWS) else ""


def on_stdout(driver: type[Driver]) -> type[Driver]:
    """The driver class, writing to standard output if it writes to standard error."""

    class OnStdout(driver):  # type: ignore[valid-type, misc]
        def __init__(self, *arguments: object, **options: object) -> None:
            super().__init__(*arguments, **options)
            if sys.__stdout__ and getattr(self, "_file", None) is sys.__stderr__:
                if isinstance(sys.__stdout__, TextIOWrapper):  # Else one letter too many ends the thread that draws.
                    sys.__stdout__.reconfigure(errors="replace")
                self._file = Leaving(sys.__stdout__)

        def start_application_mode(self) -> None:
            """What a terminal takes to be wider than it is stops at the edge instead of going on below."""
            super().start_application_mode()
            self.write(NO_WRAP)
            if title := titled(getattr(self._app, "window_title", self._app.title)):
                self.write(KEEP_TITLE + title)

        def stop_application_mode(self) -> None:
            """As it was."""
            self.write(WRAP)
            if titled(""):
                self.write(OLD_TITLE)
            super().stop_application_mode()

    return OnStdout
