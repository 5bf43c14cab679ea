"""The app: themes, keys, signals, and the main screen."""

from __future__ import annotations

import asyncio
import os
import signal
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import ClassVar

from textual._styles_cache import StylesCache
from textual.app import App
from textual.await_complete import AwaitComplete
from textual.binding import Binding, BindingType
from textual.driver import Driver
from textual.filter import LineFilter
from textual.geometry import Offset
from textual.theme import Theme

from reader.config import Config
from reader.i18n import _, ngettext
from reader.library import Library
from reader.ui import graphics, keys, splash, state
from reader.ui.filter import UNSAFE
from reader.ui.graphics import Protocol
from reader.ui.screens.main import MainScreen
from reader.ui.terminal import on_stdout, titled
from reader.ui.themes import OWN, house_names
from reader.ui.wall import Wall

ENDING = ("SIGTERM", "SIGHUP", "SIGINT")
PLAIN = "ansi-dark"
"""The theme that needs no colours."""


class NewsreaderApp(App[int]):
    """The reader on a terminal."""

    TITLE = "newsreader"
    CSS_PATH = "app.tcss"
    ENABLE_COMMAND_PALETTE = False
    protocol: Protocol = ""
    window_title = TITLE
    BINDINGS: ClassVar[list[BindingType]] = [Binding("ctrl+q", "nothing", show=False, system=True)]

    def __init__(
        self,
        library: Library,
        config: Config,
        data_dir: Path,
        open_id: int | None = None,
        config_file: Path | None = None,
    ) -> None:
        self._variables: tuple[Theme | None, dict[str, str]] = None, {}
        self.wall: Wall | None = Wall()
        """None lets everything through: for proving that the first wall holds alone."""
        # Without colours the look is that of sixteen, by weight and reverse video; Textual would make greys of tones.
        super().__init__(ansi_color=True if "NO_COLOR" in os.environ else None)
        self.animation_level = "none"
        self.library = library
        self.config = config
        self.data_dir = data_dir
        self.config_file = config_file
        self.screen_state = state.load(data_dir)
        for theme in OWN:
            self.register_theme(theme)
        self._wear(self._theme_wanted())
        self.main = MainScreen(library, config, data_dir, self.screen_state, open_id)
        if changed := keys.keymap(config):
            self.set_keymap(changed)

    def _wear(self, theme: str) -> None:
        """Begin with a theme: the stylesheet is read once, with its colours, instead of twice."""
        self._worn_already = theme != self.theme
        self.theme = theme
        self.stylesheet.set_variables(self.get_css_variables())

    def refresh_css(self, animate: bool = True) -> None:
        """Textual asks for this for every change of theme, the first one too."""
        if self._worn_already:
            self._worn_already = False
        else:
            super().refresh_css(animate)

    def _theme_wanted(self) -> str:
        wanted = PLAIN if self.no_color else self.screen_state.theme or self.config.theme
        return wanted if wanted in self.available_themes else "ink"

    def get_css_variables(self) -> dict[str, str]:
        """The theme's colours, with the house's names for them."""
        worn = self.current_theme
        if self._variables[0] is not worn:  # Making them takes some milliseconds, and a start asks twice.
            variables = super().get_css_variables()
            self._variables = worn, {**house_names(variables), **variables}
        return self._variables[1]

    def get_driver_class(self) -> type[Driver]:
        """Textual's driver for this system, drawing on standard output."""
        return on_stdout(super().get_driver_class())

    def get_line_filters(self) -> Sequence[LineFilter]:
        """Textual's filters and the wall behind them; a new one when they change, for strips remember filters."""
        before = tuple(super().get_line_filters())
        if self.wall and self.wall.before != before:
            self.wall = Wall(before)
        return [self.wall] if self.wall else before

    def name_window(self, unread: int) -> None:
        """Let the terminal's window say how much is unread. Textual's own title would draw the whole screen anew."""
        title = f"{self.TITLE} · {ngettext('{n} unread', '{n} unread', unread)}" if unread else self.TITLE
        if title != self.window_title:
            self.window_title = title
            if self._driver and not self.is_headless:
                self._driver.write(titled(title))

    @property
    def cursor_position(self) -> Offset:
        """Where the terminal's own cursor goes with every frame: to that of the line being typed, wherever it is now.

        Textual remembers where it was when the last letter was typed; a dialog may have been laid out anew since.
        """
        place: Offset | None = getattr(self.focused, "cursor_screen_offset", None) if self.is_running else None
        return self._cursor_was if place is None else place

    @cursor_position.setter
    def cursor_position(self, position: Offset) -> None:
        self._cursor_was = position

    def copy_to_clipboard(self, text: str) -> None:
        """Copy text, with nothing in it that a terminal would act on when it is pasted.

        By OSC 52, and by the system's own program: no terminal says whether it took it.
        """
        from reader.ui import clipboard

        harmless = UNSAFE.sub("", text)
        super().copy_to_clipboard(harmless)
        if not self.is_headless and (command := clipboard.tool(os.environ)):
            copying = asyncio.to_thread(clipboard.give, harmless, command)
            self.run_worker(copying, group="clipboard", exit_on_error=False)

    def open_url(self, url: str, *, new_tab: bool = True) -> None:
        """Open an address as every other one: checked, in the person's browser."""
        from reader.ui.browser import open_address

        open_address(url, program=self.config.browser)

    def pop_screen(self) -> AwaitComplete:
        """Close a dialog. Textual would remember all lines of the last thousand widgets that are gone: 40 MB."""
        StylesCache.get_inner_outer.cache_clear()
        return super().pop_screen()

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

    def speak(self, protocol: Protocol) -> None:
        """Show photos by a protocol of the terminal's; the numbers of Kitty's are colours, so it takes all of them."""
        self.protocol = protocol if self.console.color_system == "truecolor" else ""
        if self.protocol == "kitty":
            self.main.article_view.send_photos(partial(graphics.send, self))

    def keep_frame(self) -> None:
        """Keep what is on the screen for the next start."""
        if self.config_file:
            splash.keep(self, self.data_dir, self.config_file)

    async def action_quit(self) -> None:
        """Quit; everything is on disk already."""
        self.exit(0)

    def action_help_quit(self) -> None:
        """Ctrl+C copies what is selected; without anything selected, say how to leave."""
        self.main.status.say(
            _("{key} quits; everything is on disk.").format(key=keys.first_key("quit", keys.changed(self.config)))
        )

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
        keys.check(config, config_file)
    library = Library.open(data_dir)
    try:
        app = NewsreaderApp(library, config, data_dir, open_id, config_file)
        app.speak(graphics.protocol(config.images, os.environ, graphics.ask))
        result = app.run(mouse=config.mouse)
        if app._exception:
            raise app._exception
        return result if result is not None else app.return_code or 0
    finally:
        library.close()
