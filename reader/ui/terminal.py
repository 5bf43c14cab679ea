"""The driver that draws: on standard output, as one expects of `newsreader 2>log`; Textual alone draws on stderr."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from textual.driver import Driver


def on_stdout(driver: type[Driver]) -> type[Driver]:
    """The driver class, writing to standard output if it writes to standard error."""

    class OnStdout(driver):  # type: ignore[valid-type, misc]
        def __init__(self, *arguments: object, **options: object) -> None:
            super().__init__(*arguments, **options)
            if getattr(self, "_file", None) is sys.__stderr__:
                self._file = sys.__stdout__

    return OnStdout
