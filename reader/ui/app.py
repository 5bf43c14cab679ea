"""The app: themes, keys, signals, and the main screen."""

from __future__ import annotations

import asyncio
import signal
from pathlib import Path
from typing import ClassVar

from textual.app import App
from textual.binding import Binding, BindingType
from textual.driver import Driver

from reader.config import Config, check_keys
from reader.library import Library
from reader.ui import keys, splash, state
from reader.ui.screens.main import MainScreen
from reader.ui.terminal import on_stdout
from reader.ui.themes import OWN, house_names

ENDING = ("SIGTERM", "SIGHUP")


class NewsreaderApp(App[int]):
    """The reader on a terminal."""

    TITLE = "newsreader"
    CSS_PATH = "app.tcss"
    ENABLE_COMMAND_PALETTE = False
    BINDINGS: ClassVar[list[BindingType]] = [Binding("ctrl+q", "nothing", show=False, system=True)]

    def __init__(
        self,
        library: Library,
        config: Config,
        data_dir: Path,
        open_id: int | None = None,
        config_file: Path | None = None,
    ) -> None:
        self._house: dict[str, str] = {}
        super().__init__()
        self.animation_level = "none"
        self.library = library
        self.config = config
        self.data_dir = data_dir
        self.config_file = config_file
        self.screen_state = state.load(data_dir)
        for theme in OWN:
            self.register_theme(theme)
        self.theme = self._theme_wanted()
        self.main = MainScreen(library, config, data_dir, self.screen_state, open_id)
        if changed := keys.keymap(config):
            self.set_keymap(changed)

    def _theme_wanted(self) -> str:
        wanted = self.screen_state.theme or self.config.theme
        return wanted if wanted in self.available_themes else "ink"

    def get_css_variables(self) -> dict[str, str]:
        """The theme's colours, with the house's names for them."""
        variables = super().get_css_variables()
        return {**house_names(variables), **variables}

    def get_driver_class(self) -> type[Driver]:
        """Textual's driver for this system, drawing on standard output."""
        return on_stdout(super().get_driver_class())

    def get_default_screen(self) -> MainScreen:
        """The main screen."""
        return self.main

    def on_mount(self) -> None:
        """Leave a clean terminal also when the system ends the program."""
        splash.taken_over()
        loop = asyncio.get_running_loop()
        for name in ENDING:
            if number := getattr(signal, name, None):
                try:
                    loop.add_signal_handler(number, self.exit, 0)
                except (NotImplementedError, RuntimeError, ValueError):
                    break  # Windows, or a loop outside the main thread as in tests.
        self.theme_changed_signal.subscribe(self, lambda theme: self._remember_theme(theme.name))

    def _remember_theme(self, name: str) -> None:
        if name != self.config.theme or self.screen_state.theme:
            self.screen_state.theme = name
            state.save(self.data_dir, self.screen_state)

    def on_panes_widened(self) -> None:
        """Remember the widths."""
        state.save(self.data_dir, self.screen_state)

    def keep_frame(self) -> None:
        """Keep what is on the screen for the next start."""
        if self.config_file:
            splash.keep(self, self.data_dir, self.config_file)

    async def action_quit(self) -> None:
        """Quit; everything is on disk already."""
        self.exit(0)

    def action_command_palette(self) -> None:
        """Everything there is to do, by name."""
        from reader.ui.screens.palette import open_palette

        open_palette(self.main)

    def _fatal_error(self) -> None:
        """End without a traceback on the screen: `run` raises the error again, and the way out logs it."""
        self._close_messages_no_wait()

    def action_nothing(self) -> None:
        """Not a command: terminals use this key for themselves."""

    def exit(self, result: int | None = None, return_code: int = 0, message: object = None) -> None:
        """Leave, keeping the frame for the next start."""
        self.keep_frame()
        super().exit(result, return_code)


def run(data_dir: Path, config: Config, open_id: int | None = None, config_file: Path | None = None) -> int:
    """Run the app until the person leaves; the exit code."""
    if config_file:
        check_keys(config, keys.BY_ID, config_file)
    library = Library.open(data_dir)
    try:
        app = NewsreaderApp(library, config, data_dir, open_id, config_file)
        result = app.run(mouse=config.mouse)
        if app._exception:
            raise app._exception
        return result if result is not None else app.return_code or 0
    finally:
        library.close()
