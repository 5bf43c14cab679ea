"""Photos by the Kitty graphics protocol with Unicode placeholders: sent once, then text cells that scroll like text."""

from __future__ import annotations

import base64
import unicodedata
from collections.abc import Iterator
from functools import cache
from itertools import count

from rich.color import Color
from rich.segment import Segment
from rich.style import Style

PLACEHOLDER = "\U0010eeee"
CHUNK = 4096
LAST = 0x82D
"""The marks up to this one were all there when the protocol numbered them; a photo has no more rows than marks."""
_COMPOSING = {*range(0x300, 0x305), *range(0x306, 0x30D), 0x30F, 0x311, 0x313, 0x314, 0x342, 0x653, 0x654}
_ids = count(1)


def next_id() -> int:
    """A number for a photo; it is the colour of its cells, so 24 bits."""
    return next(_ids) % 0xFFFFFF or next_id()


@cache
def marks() -> list[str]:
    """The combining marks that number rows and columns: those above the letter that no letter is composed with."""
    return [chr(code) for code in range(0x305, LAST + 1) if code not in _COMPOSING and _is_above(chr(code))]


def _is_above(char: str) -> bool:
    return unicodedata.combining(char) == 230 and not unicodedata.decomposition(char)


def show(number: int, png: bytes, columns: int, rows: int) -> str:
    """What gives the terminal a photo under a number, to be shown in that many cells wherever its placeholders are."""
    return "".join(_chunks(f"a=T,U=1,q=2,f=100,i={number},c={columns},r={rows}", base64.b64encode(png).decode()))


def _chunks(keys: str, data: str) -> Iterator[str]:
    for start in range(0, len(data), CHUNK):
        more = int(start + CHUNK < len(data))
        yield f"\x1b_G{f'{keys},' if not start else ''}m={more};{data[start : start + CHUNK]}\x1b\\"


def forget(number: int) -> str:
    """What lets the terminal drop a photo."""
    return f"\x1b_Ga=d,d=I,q=2,i={number}\x1b\\"


def cells(number: int, columns: int, row: int) -> list[Segment]:
    """One row of a photo's cells. The first says row and column; each after it is one column on."""
    colour = Color.from_rgb(number >> 16 & 255, number >> 8 & 255, number & 255)
    text = PLACEHOLDER + marks()[row] + marks()[0] + PLACEHOLDER * (columns - 1)
    return [Segment(text, Style(color=colour))]
