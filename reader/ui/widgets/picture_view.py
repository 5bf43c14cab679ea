"""One photo as large as its place allows, or a part of it larger: as half-cells, placeholders or Sixel."""

from __future__ import annotations

from pathlib import Path

from rich.segment import Segment
from rich.style import Style
from textual import work
from textual.strip import Strip
from textual.widget import Widget

from reader.ui import graphics
from reader.ui.graphics import Protocol
from reader.ui.pictures import WHOLE, Part, as_png, half_cells, in_thread, scaled

MOST_ZOOM = 8.0
STEP = 1.5
PAN = 0.25
"""How much of what is in sight a key moves."""


class PictureView(Widget):
    """Shows a file; nothing is decoded on the way of a key."""

    ALLOW_SELECT = False

    def __init__(self, protocol: Protocol) -> None:
        super().__init__()
        self.protocol = protocol
        self.zoom = 1.0
        self.broken = False
        self._file: Path | None = None
        self._pixels_of_file = (1, 1)
        self._centre = (0.5, 0.5)
        self._made: tuple[int, int, bytes] | None = None
        """Columns, rows and half-cell pixels of what is shown; no pixels where the terminal has them."""
        self._number = 0

    # What is shown

    def show(self, file: Path | None, width: int, height: int) -> None:
        """Another photo, whole."""
        self._file, self._pixels_of_file = file, (max(1, width), max(1, height))
        self.zoom, self._centre = 1.0, (0.5, 0.5)
        self._made = None
        self._again()

    def zoom_by(self, step: int) -> None:
        """Nearer (1) or farther (-1); 0 shows the whole photo."""
        self.zoom = min(MOST_ZOOM, max(1.0, self.zoom * STEP**step)) if step else 1.0
        self._again()

    def pan(self, x: int, y: int) -> None:
        """Move over the photo."""
        left, top, right, bottom = self.part()
        self._centre = (
            (left + right) / 2 + x * PAN * (right - left),
            (top + bottom) / 2 + y * PAN * (bottom - top),
        )
        self._again()

    def part(self) -> Part:
        """The stretch of the photo in sight."""
        wide, high = self._pixels_of_file
        cells_wide, cells_high = max(1, self.size.width), max(1, self.size.height * 2)
        fit = min(cells_wide / wide, cells_high / high) * self.zoom
        share = min(1.0, cells_wide / (wide * fit)), min(1.0, cells_high / (high * fit))
        x, y = (min(1 - each / 2, max(each / 2, at)) for each, at in zip(share, self._centre, strict=True))
        if share == (1.0, 1.0):
            return WHOLE
        return x - share[0] / 2, y - share[1] / 2, x + share[0] / 2, y + share[1] / 2

    def box(self) -> tuple[int, int]:
        """Columns and rows of what is in sight."""
        left, top, right, bottom = self.part()
        wide, high = (right - left) * self._pixels_of_file[0], (bottom - top) * self._pixels_of_file[1]
        scale = min(self.size.width / wide, self.size.height * 2 / high)
        return max(1, round(wide * scale)), max(1, round(high * scale / 2))

    # Making it

    def on_resize(self) -> None:
        """Another size fits."""
        self._again()

    def on_unmount(self) -> None:
        """The terminal need not keep it."""
        self._drop()

    def _drop(self) -> None:
        if self._number:
            from reader.ui import kitty

            graphics.send(self.app, kitty.forget(self._number))
            self._number = 0

    def _again(self) -> None:
        if self._file and self.size.width and self.size.height:
            self._make(self._file, self.part(), *self.box())
        else:
            self.refresh()

    @work(group="picture", exclusive=True, exit_on_error=False)
    async def _make(self, file: Path, part: Part, columns: int, rows: int) -> None:
        found = await in_thread(made, self.protocol, file, part, columns, rows)
        pixels, sequence, number = found or (None, "", 0)
        self.broken = pixels is None
        self._drop()
        self._made, self._number = (columns, rows, pixels) if pixels is not None else None, number
        self.refresh()
        if number:
            graphics.send(self.app, sequence)
        elif sequence:
            self.call_after_refresh(self._put, sequence)

    def _put(self, sequence: str) -> None:
        """Draw Sixel over the blank cells that were just painted."""
        if self._made and self.screen.is_active:
            x, y = self.region.x + self._left(self._made[0]), self.region.y + self._top(self._made[1])
            graphics.send(self.app, f"\x1b7\x1b[{y + 1};{x + 1}H{sequence}\x1b8")

    # Drawing

    def _left(self, columns: int) -> int:
        return max(0, (self.size.width - columns) // 2)

    def _top(self, rows: int) -> int:
        return max(0, (self.size.height - rows) // 2)

    def render_line(self, y: int) -> Strip:
        """One row, the photo in the middle."""
        ground = Style.from_color(bgcolor=self.background_colors[1].rich_color)
        width = self.size.width
        if not self._made or not 0 <= y - self._top(self._made[1]) < self._made[1]:
            return Strip.blank(width, ground)
        columns, rows, pixels = self._made
        row = y - self._top(rows)
        cells = [Segment(" " * columns, ground)]
        if self._number:
            from reader.ui import kitty

            cells = kitty.cells(self._number, columns, row)
        elif pixels:
            cells = half_cells(pixels, columns, row)
        return Strip([Segment(" " * self._left(columns), ground), *cells]).adjust_cell_length(width, ground)


def made(protocol: Protocol, file: Path, part: Part, columns: int, rows: int) -> tuple[bytes | None, str, int]:
    """In a thread: half-cell pixels, or nothing of them and what the terminal is sent, with the number it gets."""
    if not protocol:
        return scaled(file, columns, rows * 2, part), "", 0
    width, height = (cells * size for cells, size in zip((columns, rows), graphics.cell_pixels(), strict=True))
    if protocol == "kitty":
        from reader.ui import kitty

        rows = min(rows, len(kitty.marks()))
        png, number = as_png(file, width, height, part), kitty.next_id()
        return (b"", kitty.show(number, png, columns, rows), number) if png else (None, "", 0)
    from reader.ui import sixel

    pixels = scaled(file, width, height - height % sixel.BAND, part)
    return (b"", sixel.encode(pixels, width, height - height % sixel.BAND), 0) if pixels else (None, "", 0)
