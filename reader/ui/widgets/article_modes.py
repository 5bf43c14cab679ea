"""The two modes of the article that take keys for themselves: choosing a passage, choosing a link."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from reader.ui.link_hints import Hint
from reader.ui.passage import Passage, Unit, Words
from reader.ui.widgets.paint import Overlay

How = Literal["browser", "here", "copy", "save"]

_MOVES: dict[str, tuple[Unit, int]] = {
    "j": ("paragraph", 1),
    "down": ("paragraph", 1),
    "k": ("paragraph", -1),
    "up": ("paragraph", -1),
    "l": ("sentence", 1),
    "right": ("sentence", 1),
    "h": ("sentence", -1),
    "left": ("sentence", -1),
    "w": ("word", 1),
    "b": ("word", -1),
}
_HOWS: dict[str, How] = {"o": "browser", "enter": "here", "y": "copy", "b": "save"}


class Choosing:
    """A passage being chosen with the keyboard."""

    def __init__(self, words: Words, passage: Passage) -> None:
        self.words = words
        self.passage = passage

    def key(self, key: str) -> bool:
        """Move an end; False when the key is none of this mode's."""
        if key == "o":
            self.passage = self.passage.other_end()
        elif move := _MOVES.get(key):
            self.passage = self.passage.moved(self.words, *move)
        else:
            return False
        return True


class Hinting:
    """Links with their labels; letters typed choose one, a further key says what to do with it."""

    def __init__(self, found: list[Hint]) -> None:
        self.found = found
        self.typed = ""

    @property
    def chosen(self) -> Hint | None:
        """The link whose letters are all typed."""
        return next((hint for hint in self.found if hint.label == self.typed), None)

    def key(self, key: str) -> How | None:
        """Take a letter; what to do once a link is chosen."""
        if self.chosen:
            return _HOWS.get(key)
        if key == "backspace":
            self.typed = self.typed[:-1]
        elif any(hint.label.startswith(self.typed + key) for hint in self.found):
            self.typed += key
        return None

    def overlays(self, y: int) -> Iterator[Overlay]:
        """The labels still possible, over the links' first letters."""
        for hint in self.found:
            if hint.y == y and hint.label.startswith(self.typed):
                style = "hint-chosen" if hint.label == self.typed else "hint"
                yield Overlay(hint.x, hint.x + len(hint.label), style, hint.label)
