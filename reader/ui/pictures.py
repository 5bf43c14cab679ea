"""Photos as pixels, and as half-cells: two pixels a cell, one above the other.

Decoded in a thread, after the text is there.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from functools import lru_cache
from pathlib import Path
from typing import ParamSpec, TypeVar

from rich.color import Color
from rich.segment import Segment
from rich.style import Style

FORMATS = ("PNG", "JPEG", "GIF", "WEBP")
FILE_LIMIT = 10_000_000
PIXEL_LIMIT = 40_000_000

Part = tuple[float, float, float, float]
"""Left, top, right and bottom of a stretch of a photo, each as a share of its width or height."""
WHOLE: Part = (0.0, 0.0, 1.0, 1.0)
Given = ParamSpec("Given")
Made = TypeVar("Made")


async def in_thread(make: Callable[Given, Made], *given: Given.args, **more: Given.kwargs) -> Made | None:
    """What `make` makes of a photo, in a thread; None when a damaged file raised whatever its decoder raises."""
    try:
        return await asyncio.to_thread(make, *given, **more)
    except Exception:  # It costs this photo and nothing else.
        return None


def decode(file: Path, columns: int, rows: int) -> bytes | None:
    """The photo scaled to `columns` by twice `rows` pixels, three bytes each; None when it is too large.

    Loads Pillow: call it in a thread, never before the first frame. A damaged file may raise anything.
    """
    return scaled(file, columns, rows * 2)


def scaled(file: Path, width: int, height: int, part: Part = WHOLE) -> bytes | None:
    """The photo, or a part of it, in that many pixels; None when it is too large."""
    from PIL import Image

    if file.stat().st_size > FILE_LIMIT:
        return None
    image: Image.Image
    with Image.open(file, formats=FORMATS) as image:
        if image.width * image.height > PIXEL_LIMIT:
            return None
        if part == WHOLE:
            image.draft("RGB", (width * 2, height * 2))
        if image.has_transparency_data:
            # Drawings with a see-through ground are made for white pages.
            whole = image.convert("RGBA")
            image = Image.alpha_composite(Image.new("RGBA", whole.size, "white"), whole)
        left, top, right, bottom = part
        box = (left * image.width, top * image.height, right * image.width, bottom * image.height)
        smaller = width < box[2] - box[0]
        way = Image.Resampling.BOX if smaller else Image.Resampling.BILINEAR
        return image.convert("RGB").resize((width, height), way, box=box).tobytes()


def as_png(file: Path, width: int, height: int, part: Part = WHOLE) -> bytes | None:
    """The same as a PNG file."""
    import io

    from PIL import Image

    if (pixels := scaled(file, width, height, part)) is None:
        return None
    out = io.BytesIO()
    Image.frombytes("RGB", (width, height), pixels).save(out, "PNG", compress_level=1)
    return out.getvalue()


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
