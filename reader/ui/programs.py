"""A program of the person's own at work beside the reader: by an argument list, with nobody waiting for it."""

from __future__ import annotations

import codecs
import os
import signal
import subprocess
import tempfile
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from threading import Thread

from textual.message import Message

from reader.i18n import _

MOST = 1_000_000
"""Letters of output that are shown; a program that says more is ended."""
LAST_WORDS = 500


@dataclass
class ProgramSaid(Message):
    """Words of a program."""

    program: Program
    text: str


@dataclass
class ProgramEnded(Message):
    """A program is done. `status` is 0 when all is well, `wrong` what it said of it last."""

    program: Program
    status: int
    wrong: str = ""


class Program:
    """Started at once, with text on its standard input. `tell` hears of it from another thread, as messages.

    What it is given and what it complains of are files without a name: it may outlive the reader and read on.
    """

    def __init__(self, argv: Sequence[str], text: str, tell: Callable[[Message], object], *, listen: bool) -> None:
        """`listen`: its words are told; else nobody reads them. Raises OSError or ValueError when it cannot start."""
        self.name = argv[0]
        """What it is called when it is spoken of."""
        self._tell = tell
        self._wrong = tempfile.TemporaryFile()  # noqa: SIM115  closed by the thread that waits
        with tempfile.TemporaryFile() as given:
            given.write(text.encode("utf-8", "replace"))
            given.seek(0)
            try:
                self._process = subprocess.Popen(
                    argv,
                    stdin=given,
                    stdout=subprocess.PIPE if listen else subprocess.DEVNULL,
                    stderr=subprocess.STDOUT if listen else self._wrong,
                    start_new_session=True,
                )
            except (OSError, ValueError):
                self._wrong.close()
                raise
        self._thread = Thread(target=self._follow, daemon=True)
        self._thread.start()

    @property
    def running(self) -> bool:
        """Whether it has not ended."""
        return self._process.returncode is None

    def stop(self) -> None:
        """End it, and what it has started."""
        with suppress(OSError):
            if self.running and hasattr(os, "killpg"):
                os.killpg(self._process.pid, signal.SIGTERM)
            elif self.running:
                self._process.terminate()

    def wait(self, seconds: float) -> None:
        """Until it has ended and everything is told, or that long."""
        self._thread.join(seconds)

    def _follow(self) -> None:
        if out := self._process.stdout:
            decoder, said = codecs.getincrementaldecoder("utf-8")("replace"), 0
            with out:
                while (data := os.read(out.fileno(), 65_536)) and said < MOST:
                    text = decoder.decode(data)
                    said += len(text)
                    self._say(ProgramSaid(self, text))
            if said >= MOST:
                self.stop()
        status = self._process.wait()
        with self._wrong:
            self._wrong.seek(max(0, self._wrong.seek(0, os.SEEK_END) - LAST_WORDS))
            lines = self._wrong.read().decode("utf-8", "replace").split("\n")
        wrong = next((line.strip() for line in reversed(lines) if line.strip()), "")
        self._say(ProgramEnded(self, status, wrong))

    def _say(self, message: Message) -> None:
        with suppress(RuntimeError):  # The reader is gone; the program goes on.
            self._tell(message)


def why(error: Exception) -> str:
    """Why a program cannot be started, in a few words."""
    if isinstance(error, FileNotFoundError):
        return _("“{program}” is not on this machine.").format(program=error.filename)
    return getattr(error, "strerror", "") or str(error)
