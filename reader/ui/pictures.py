"""Photos as half-cells: two pixels a cell, one above the other. Decoded in a thread, after the text is there."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from rich.color import Color
from rich.segment import Segment
from rich.style import Style

FORMATS = ("PNG", "JPEG", "GIF", "WEBP")
FILE_LIMIT = 10_000_000
PIXEL_LIMIT = 40_000_000


def decode(file: Path, columns: int, rows: int) -> bytes | None:
    """The photo scaled to `columns` by twice `rows` pixels, three bytes each; None when it is too large.

    Loads Pillow: call it in a thread, never before the first frame. A damaged file may raise anything.
    """
    if file.stat().st_size > FILE_LIMIT:
        return None
    return _scaled(file, columns, rows * 2)


def _scaled(file: Path, width: int, height: int) -> bytes | None:
    from PIL import Image

    image: Image.Image
    with Image.open(file, formats=FORMATS) as image:
        if image.width * image.height > PIXEL_LIMIT:
            return None
        image.draft("RGB", (width * 2, height * 2))
        if image.has_transparency_data:
            # Drawings with a see-through ground are made for white pages.
            whole = image.convert("RGBA")
            image = Image.alpha_composite(Image.new("RGBA", whole.size, "white"), whole)
        return image.convert("RGB").resize((width, height), Image.Resampling.BOX).tobytes()


def half_cells(pixels: bytes, columns: int, row: int) -> list[Segment]:
    """One row of cells of a decoded photo; equal neighbours share a segment."""
    above = pixels[row * 2 * columns * 3 : (row * 2 + 1) * columns * 3]
    below = pixels[(row * 2 + 1) * columns * 3 : (row * 2 + 2) * columns * 3]
    segments: list[Segment] = []
    previous, count = b"", 0
    for x in range(0, columns * 3, 3):
        pair = above[x : x + 3] + below[x : x + 3]
        if pair != previous and count:
            segments.append(Segment("▀" * count, _style(previous)))
            count = 0
        previous = pair
        count += 1
    segments.append(Segment("▀" * count, _style(previous)))
    return segments


@lru_cache(maxsize=8192)
def _style(pair: bytes) -> Style:
    red, green, blue, red2, green2, blue2 = pair
    return Style(color=Color.from_rgb(red, green, blue), bgcolor=Color.from_rgb(red2, green2, blue2))
