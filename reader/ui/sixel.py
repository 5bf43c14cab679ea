"""Photos as Sixel, for the viewer alone: a terminal cannot scroll or clip them with the text."""

from __future__ import annotations

from collections.abc import Iterator

COLOURS = 128
BAND = 6


def encode(pixels: bytes, width: int, height: int) -> str:
    """RGB pixels as one Sixel image. Loads Pillow and takes a while: call it in a thread."""
    from PIL import Image

    few = Image.frombytes("RGB", (width, height), pixels).quantize(COLOURS)
    palette = few.getpalette() or []
    shades = [palette[at : at + 3] for at in range(0, len(palette), 3)]
    names = "".join(
        [f"#{n};2;{r * 100 // 255};{g * 100 // 255};{b * 100 // 255}" for n, (r, g, b) in enumerate(shades)]
    )
    data = few.tobytes()
    bands = "-".join(["$".join(_band(data[y * width : (y + BAND) * width], width)) for y in range(0, height, BAND)])
    return f'\x1bP0;1;0q"1;1;{width};{height}{names}{bands}\x1b\\'


def _band(data: bytes, width: int) -> Iterator[str]:
    """Six rows, one colour after another."""
    for colour in sorted(set(data)):
        bits = bytearray(width)
        for row in range(len(data) // width):
            at = data.find(colour, row * width, (row + 1) * width)
            while at >= 0:
                bits[at - row * width] |= 1 << row
                at = data.find(colour, at + 1, (row + 1) * width)
        yield f"#{colour}{''.join(_packed(bits))}"


def _packed(bits: bytearray) -> Iterator[str]:
    """Runs of equal columns by their length."""
    start = 0
    for x in range(1, len(bits) + 1):
        if x == len(bits) or bits[x] != bits[start]:
            char, run = chr(63 + bits[start]), x - start
            yield f"!{run}{char}" if run > 3 else char * run
            start = x
