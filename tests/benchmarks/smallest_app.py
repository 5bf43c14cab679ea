"""The smallest Textual program: what every program made with it takes before it draws anything of its own."""

from textual.app import App, ComposeResult
from textual.widgets import Static


class Smallest(App[None]):
    """One word."""

    def compose(self) -> ComposeResult:
        """It."""
        yield Static("hello")


if __name__ == "__main__":
    Smallest().run()
