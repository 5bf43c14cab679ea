"""Drawing the rows of a laid-out article: styles, comment marks, photos. Rows are kept until they change."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from rich.segment import Segment
from rich.style import Style
from textual.cache import LRUCache
from textual.strip import Strip
from textual.widget import Widget

from reader.ui.widgets.article_styles import SIXTEEN, STYLES
from reader.ui.widgets.photos import Photos

if TYPE_CHECKING:  # Loaded with the first article.
    from feeds.model import Image
    from reader.ui.margin import Marks
    from reader.ui.setting.line import Line
    from reader.ui.setting.page import Page
    from reader.ui.widgets.paint import Overlay

KEPT = 512


class Drawing:
    """Rows as strips. The widget gives the tones of its component classes, `article--TONE` for each."""

    def __init__(self, widget: Widget, photos: Photos) -> None:
        self._widget = widget
        self._photos = photos
        self._strips: LRUCache[int, Strip] = LRUCache(KEPT)
        self._styles: dict[str, Style] = {}
        self._images: dict[str, Image] = {}

    def show(self, images: Sequence[Image]) -> None:
        """The photos of the article from now on."""
        self._widget.get_component_styles()  # Before anything is drawn with them.
        self._images = {image.src: image for image in reversed(images)}
        self.clear()

    def clear(self) -> None:
        """Rows differ: draw them anew."""
        self._strips.clear()

    def restyle(self) -> None:
        """The theme changed: look everything up again."""
        self._styles.clear()
        self._strips.clear()

    def kept(self, y: int) -> Strip | None:
        """The row as drawn before."""
        return self._strips.get(y)

    def row(self, page: Page, marks: Marks, y: int, left: int, width: int, overlays: Sequence[Overlay]) -> Strip:
        """Row `y` in exactly `width` cells, the column beginning at `left`."""
        from reader.ui.widgets.paint import gutter, paint, strip_of

        line = page.lines[y]
        before = gutter(left, y in marks.tones, self.style)
        if line.kind == "photo":
            segments = [*before, *self._photo(page, line)]
        else:
            segments = paint(line, before, self.style, overlays)
        strip = strip_of(segments, width, self.style, self._count(page, marks, y, left, width))
        self._strips[y] = strip
        return strip

    def blank(self, width: int) -> Strip:
        """A row below the end."""
        return Strip.blank(width, self.style("text"))

    def _count(self, page: Page, marks: Marks, y: int, left: int, width: int) -> tuple[int, Segment] | None:
        """How many comments end on the row, and where that is written."""
        if not (count := marks.counts.get(y)):
            return None
        column = left + page.look.width
        mark = Segment(f"✎{count[0]}{count[2]}", self.style("count") + Style.from_meta({"comment": count[1]}))
        return column + (2 if width - column > 4 else 0), mark

    def _photo(self, page: Page, line: Line) -> list[Segment]:
        """A row of a photo; its tone alone until the photo is decoded."""
        from reader.ui.setting.look import box

        image = self._images[line.target.partition(":")[2]]
        if size := self._photos.size(image):
            columns, rows = box(size, page.look.width, page.look.max_rows)
            if cells := self._photos.row(image.src, columns, rows, line.row):
                return cells
        return [Segment(line.text, self.style("photo"))]

    def style(self, names: str) -> Style:
        """The style of one or more names, later over earlier, over the page's own."""
        if (style := self._styles.get(names)) is None:
            style = self._widget.rich_style
            for name in names.split():
                style += self._named(name)
            self._styles[names] = style
        return style

    def _named(self, name: str) -> Style:
        sixteen = SIXTEEN if self._widget.app.native_ansi_color else {}
        tones, letters = sixteen.get(name) or STYLES.get(name, ("", ""))
        style = Style.parse(letters)
        for tone in tones.split():
            own = self._widget.get_component_rich_style(f"article--{tone}", partial=True)
            # A partial style forgets that a background is see-through; the whole one has it blended.
            whole = self._widget.get_component_rich_style(f"article--{tone}") if own.bgcolor else own
            style += Style(color=own.color, bgcolor=whole.bgcolor)
        return style
