"""The photos of the article in sight: which files there are, which are decoded. Dropped when it is left."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from rich.segment import Segment

from reader.ui.pictures import decode, half_cells, in_thread

if TYPE_CHECKING:
    from feeds.model import Image

PictureOf = Callable[[str], tuple[Path, int, int] | None]
"""File and pixel size of a kept photo, None when it is not there."""
Size = tuple[str, int, int]


class Photos:
    """Files looked up once, pixels decoded in a thread one after another."""

    def __init__(self, picture: PictureOf | None) -> None:
        self._picture = picture
        self.to_terminal: Callable[[str], None] | None = None
        """Set where the terminal shows real pixels: takes what is to be sent to it."""
        self._files: dict[str, tuple[Path, int, int] | None] = {}
        self._pixels: dict[Size, bytes | None] = {}
        self._numbers: dict[Size, int] = {}
        """Photos that the terminal has, by the numbers it knows them by."""
        self._wanted: list[Size] = []
        self._busy = False

    def forget(self) -> None:
        """Drop everything: the article is left, or new photos have arrived."""
        if self.to_terminal and self._numbers:
            from reader.ui import kitty

            self.to_terminal("".join(map(kitty.forget, self._numbers.values())))
        self._numbers.clear()
        self._files.clear()
        self._pixels.clear()
        self._wanted.clear()

    def size(self, image: Image) -> tuple[int, int] | None:
        """Pixel size of a photo that can be shown."""
        if not self._picture or not image.src:
            return None
        if image.src not in self._files:
            self._files[image.src] = self._picture(image.src)
        found = self._files[image.src]
        return (found[1], found[2]) if found and found[1] > 0 and found[2] > 0 else None

    def row(self, src: str, columns: int, rows: int, row: int) -> list[Segment] | None:
        """One row of a photo's cells, None while it is not there yet; asking makes it wanted."""
        pixels = self.pixels(src, columns, rows)
        if number := self._numbers.get((src, columns, rows)):
            from reader.ui import kitty

            return kitty.cells(number, columns, row)
        return half_cells(pixels, columns, row) if pixels else None

    def pixels(self, src: str, columns: int, rows: int) -> bytes | None:
        """The decoded photo, None while it is not there yet; asking makes it wanted."""
        key = src, columns, rows
        if key not in self._pixels and key not in self._wanted:
            self._wanted.append(key)
        return self._pixels.get(key)

    @property
    def wanted(self) -> bool:
        """Whether a photo in sight is still to be decoded."""
        return bool(self._wanted)

    def start(self) -> bool:
        """Whether somebody should begin to decode: something is wanted and nobody is at it."""
        begins = bool(self._wanted) and not self._busy
        self._busy = self._busy or begins
        return begins

    async def decode_next(self) -> bool:
        """Decode one wanted photo in a thread, the one asked for last first; False when none is wanted any more."""
        if not self._wanted:
            self._busy = False
            return False
        src, columns, rows = key = self._wanted[-1]
        found = self._files.get(src)
        make = _for_terminal if self.to_terminal else decode
        made = await in_thread(make, found[0], columns, rows) if found else None
        if key in self._wanted:  # else the article was left meanwhile
            self._wanted.remove(key)
            self._pixels[key] = made
            if self.to_terminal and made:
                from reader.ui import kitty

                self._numbers[key] = number = kitty.next_id()
                self.to_terminal(kitty.show(number, made, columns, rows))
                self._pixels[key] = None  # the terminal has them now
        return True


def _for_terminal(file: Path, columns: int, rows: int) -> bytes | None:
    from reader.ui.graphics import cell_pixels
    from reader.ui.pictures import as_png

    width, height = cell_pixels()
    return as_png(file, columns * width, rows * height)
