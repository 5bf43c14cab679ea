"""A bare app with the reader's look, to put one dialog on."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from textual.app import App
from textual.screen import Screen
from textual.strip import Strip

import reader.ui
from reader.ui.themes import OWN, house_names

NOTHING = object()


class Stage(App[None]):
    """Shows `dialog`; `given` is what it gave back, NOTHING before it did."""

    CSS_PATH = Path(reader.ui.__file__).with_name("app.tcss")

    def __init__(self, dialog: Screen[Any], theme: str = "ink") -> None:
        super().__init__()
        self.animation_level = "none"
        for each in OWN:
            self.register_theme(each)
        self.theme = theme
        self.dialog = dialog
        self.given: Any = NOTHING
        self.suspended = 0

    def get_css_variables(self) -> dict[str, str]:
        """The house's names for the theme's colours."""
        variables = super().get_css_variables()
        return {**house_names(variables), **variables}

    def on_mount(self) -> None:
        """Show the dialog."""
        self.push_screen(self.dialog, self.keep)

    def keep(self, given: Any) -> None:
        """Keep what the dialog gave."""
        self.given = given

    @contextmanager
    def suspend(self) -> Iterator[None]:
        """Without a terminal there is nothing to give away."""
        self.suspended += 1
        yield

    def text(self) -> str:
        """Everything on the screen, as lines of text."""
        return "\n".join(Strip(strip).text.rstrip() for strip in self.screen._compositor.render_strips())


async def until(condition: Callable[[], object], seconds: float = 8) -> None:
    """Wait until it holds; an assertion fails when it never does."""
    deadline = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < deadline, "it did not happen in time"
        await asyncio.sleep(0.005)
