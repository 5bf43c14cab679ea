"""A real terminal for tests: the program in a pty, its bytes in a screen one can read. Every wait has a deadline."""

from __future__ import annotations

import contextlib
import fcntl
import os
import pty
import re
import select
import signal
import struct
import sys
import termios
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path

import pyte

from reader.ui.terminal import WINDOWS

# pyte does not know private CSI sequences (kitty keys, mode queries): they would be drawn as text.
_PRIVATE = re.compile(rb"\x1b\[[<>=?][0-9;]*[^hl0-9;]|\x1b\[\?[0-9;]*\$p|\x1b[P_^][^\x1b]*\x1b\\")
HIDDEN = ("XDG_", "LC_", "NEWSREADER", "COLUMNS", "LINES", *WINDOWS)
"""What of the environment no program here may see: folders, languages, and the size and kind of another terminal."""
NEWSREADER = [sys.executable, "-m", "reader"]


class Terminal:
    """One program in a pseudo-terminal of `columns` × `rows`."""

    def __init__(
        self, command: Sequence[str], *, columns: int = 120, rows: int = 36, env: Mapping[str, str] | None = None
    ) -> None:
        self.raw = b""
        self.started = time.perf_counter()
        self.screen = pyte.Screen(columns, rows)
        self._stream = pyte.ByteStream(self.screen)
        self.status: int | None = None
        self.pid, self.fd = pty.fork()
        if self.pid == 0:
            os.execvpe(command[0], list(command), dict(env or os.environ))
        self.resize(columns, rows)

    def resize(self, columns: int, rows: int) -> None:
        """Change the window's size; the program gets SIGWINCH."""
        fcntl.ioctl(self.fd, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))
        self.screen.resize(rows, columns)

    def send(self, keys: str) -> None:
        """Type."""
        os.write(self.fd, keys.encode())

    def pump(self, seconds: float = 0.02) -> bool:
        """Read what there is within this time; False when the program has closed the terminal."""
        ready, _, _ = select.select([self.fd], [], [], seconds)
        if not ready:
            return True
        try:
            data = os.read(self.fd, 65536)
        except OSError:
            return False
        self.raw += data
        self._stream.feed(_PRIVATE.sub(b"", data))
        return bool(data)

    @property
    def text(self) -> str:
        """The screen as lines of text."""
        return "\n".join(line.rstrip() for line in self.screen.display)

    def until(self, wanted: str | Callable[[str], bool], seconds: float = 60) -> str:
        """Wait until the screen holds a text (or satisfies a test); the screen. Fails with what was there instead."""
        deadline = time.monotonic() + seconds
        test = wanted if callable(wanted) else lambda text: wanted in text
        while time.monotonic() < deadline:
            if test(self.text):
                return self.text
            if not self.pump():
                break
        if test(self.text):
            return self.text
        raise AssertionError(f"waited for {wanted!r}, the screen is:\n{self.text}")

    def kill(self, number: int = signal.SIGKILL) -> None:
        """Send a signal."""
        with contextlib.suppress(ProcessLookupError):
            os.kill(self.pid, number)

    def suspend(self, seconds: float = 60) -> None:
        """As ^Z does, until it has stopped: a signal to go on that comes earlier is lost."""
        self.kill(signal.SIGTSTP)
        deadline = time.monotonic() + seconds
        while time.monotonic() < deadline:
            self.pump()
            pid, status = os.waitpid(self.pid, os.WNOHANG | os.WUNTRACED)
            if pid and os.WIFSTOPPED(status):
                return
        raise AssertionError("it did not stop")

    def wait(self, seconds: float = 60) -> int:
        """Wait for the end; the exit status, negative for a signal."""
        deadline = time.monotonic() + seconds
        while self.status is None and time.monotonic() < deadline:
            self.pump()
            pid, status = os.waitpid(self.pid, os.WNOHANG)
            if pid:
                self.status = os.waitstatus_to_exitcode(status)
        if self.status is None:
            raise AssertionError(f"still running, the screen is:\n{self.text}")
        while self.pump(0) and select.select([self.fd], [], [], 0)[0]:
            pass
        return self.status

    def close(self) -> None:
        """End it, however it is."""
        if self.status is None:
            self.kill()
            with contextlib.suppress(AssertionError, ChildProcessError):
                self.wait(5)
        with contextlib.suppress(OSError):
            os.close(self.fd)


def home(folder: Path, **more: str) -> dict[str, str]:
    """An environment whose every folder is inside `folder` and whose network leads nowhere."""
    env = {name: value for name, value in os.environ.items() if not name.startswith(HIDDEN)}
    env |= {f"XDG_{kind}_HOME": str(folder / kind.lower()) for kind in ("DATA", "CONFIG", "CACHE", "STATE")}
    env |= {"HOME": str(folder), "LANG": "C.UTF-8", "TERM": "xterm-256color", "COLORTERM": "truecolor"}
    env |= {"http_proxy": "http://127.0.0.1:9", "https_proxy": "http://127.0.0.1:9"}
    env.pop("NO_COLOR", None)
    return env | more


@contextlib.contextmanager
def running(
    folder: Path, *arguments: str, columns: int = 120, rows: int = 36, env: Mapping[str, str] | None = None
) -> Iterator[Terminal]:
    """The reader in a terminal, with its own home in `folder`."""
    terminal = Terminal([*NEWSREADER, *arguments], columns=columns, rows=rows, env=env or home(folder))
    try:
        yield terminal
    finally:
        terminal.close()
