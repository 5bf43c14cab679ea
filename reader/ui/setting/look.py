"""What the setting of an article depends on besides the article itself."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime

from feeds.model import Image
from reader.model import Comment
from reader.ui.setting.line import Line

MIN_WIDTH = 8
SHARPNESS = 4
"""Pixels a column at least: an icon is not blown up to a photo."""
Highlight = Callable[[str, str], list[tuple[str, str]] | None]


def no_pictures(_image: Image) -> tuple[int, int] | None:
    """Every photo by its placeholder."""
    return None


def no_colours(_text: str, _language: str) -> list[tuple[str, str]] | None:
    """Code in one colour."""
    return None


@dataclass(frozen=True, slots=True)
class Look:
    """Width of the column, the instant that relative times count from, and what can be shown of photos and code."""

    width: int
    now: datetime
    picture: Callable[[Image], tuple[int, int] | None] = no_pictures
    """Pixel size of a photo that will be shown; None sets the placeholder."""
    max_rows: int = 22
    highlight: Highlight = no_colours
    """(style, text) pieces of code when they are known already; None sets it plain."""
    threads: Mapping[int, tuple[str, ...]] = field(default_factory=dict)
    """Comments that are set out below the block they are on, by its index."""
    letters: dict[tuple[Comment, int], list[Line]] = field(default_factory=dict)
    """Comments that were set at this width on this day already, with how deep they stood."""


def box(size: tuple[int, int], width: int, max_rows: int) -> tuple[int, int]:
    """Columns and rows of a photo of this many pixels: as wide as the column unless that is too high or too blurred."""
    pixels_wide, pixels_high = max(1, size[0]), max(1, size[1])
    columns = min(width, max(4, pixels_wide // SHARPNESS))
    rows = round(columns * pixels_high / pixels_wide / 2)
    if rows <= max_rows:
        return columns, max(1, rows)
    return max(1, min(columns, round(max_rows * 2 * pixels_wide / pixels_high))), max_rows
