"""An article set for the size of its view: what is in sight at once, the rest in slices between frames."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from datetime import date
from typing import TYPE_CHECKING

from textual.geometry import Size
from textual.timer import Timer

from reader.i18n import dates
from reader.ui.widgets.photos import Photos

if TYPE_CHECKING:  # Loaded with the first article.
    from feeds.model import Code
    from reader.model import Article, Comment
    from reader.ui.margin import Margin
    from reader.ui.passage import Words
    from reader.ui.setting.line import Line
    from reader.ui.setting.look import Look
    from reader.ui.setting.page import Page
    from reader.ui.widgets.article_view import ArticleView

SLICE = 0.006
FRAME = 1 / 60
MARGINS = 5
"""Cells beside the column that a narrow view keeps: two for the bar, three for the count of comments."""
MOST_ROWS = 22


class Setting:
    """The page of one view, its words and its comment marks, kept up to date while lines are added."""

    def __init__(self, view: ArticleView, photos: Photos) -> None:
        self._view = view
        self._photos = photos
        self.slices: Timer | None = None
        """Ticks only while there is something to lay out."""
        self.page: Page | None = None
        self.words: Words | None = None
        self.margin: Margin
        """There as soon as there is a page."""
        self.left = 0
        """Cells left of the column."""
        self.size = Size(0, 0)
        """What the page is set for."""
        self.colours: dict[tuple[str, str], list[tuple[str, str]] | None] = {}
        """Code and language to coloured pieces, filled in late."""
        self._letters: dict[tuple[Comment, int], list[Line]] = {}
        self._letters_of: tuple[int, int, date | None] = (0, 0, None)
        """The article whose comments those are, their width and day."""

    def take(self, article: Article | None) -> None:
        """Another article, or the same with other marks; nothing is laid out yet."""
        from reader.ui.passage import Words

        if article is None or self._letters_of[0] != article.id:
            self._letters_of = (article.id if article else 0, 0, None)
            self._letters = {}
        self.words = Words(article) if article else None
        self.page = None

    def fits(self) -> bool:
        """Whether the page is set for the view's present size."""
        return self.size == self._view.scrollable_content_region.size

    def lay_out(self, article: Article, place: tuple[int, float] | None) -> int | None:
        """Two screens from the place on; the line the place is at, None when there is no room at all.

        Without a place, it is where reading stopped last time.
        """
        from reader.ui.margin import Margin
        from reader.ui.setting.page import Page

        self.size = self._view.scrollable_content_region.size
        if not self.size.width or not self.size.height:
            return None
        assert self.words
        self.page = Page(article, self._look(), self.words.sizes)
        self.margin = Margin(self.page, self.words)
        line = self.page.line_of(*place) if place else self.page.line_at(article.position)
        self.page.lay_to(line + 2 * self.size.height)
        self._laid()
        if self.slices is None:
            self.slices = self._view.set_interval(FRAME, self._lay_slice)
        return line

    def _look(self) -> Look:
        from reader.ui.setting.look import Look, no_pictures

        width, height = self.size
        measure = max(8, min(self._view.measure, width - MARGINS))
        self.left = max(2, (width - measure) // 2)
        picture = self._photos.size if self._view.show_pictures and self._has_colours() else no_pictures
        rows = max(3, min(MOST_ROWS, height // 2))
        now = dates.now()
        meant = (self._letters_of[0], measure, dates.local(now).date())
        if meant != self._letters_of:
            self._letters_of, self._letters = meant, {}
        return Look(
            *(measure, now, picture, rows),
            lambda text, name: self.colours.get((text, name)),
            self._view.letters.threads(),
            self._letters,
        )

    def _has_colours(self) -> bool:
        app = self._view.app
        return not app.no_color and app.console.color_system in ("truecolor", "256")

    def _laid(self) -> None:
        """More lines are there: the height is known better."""
        assert self.page
        self._view.grow(Size(self.size.width, self.page.height))

    def _lay_slice(self) -> None:
        if self.page and not self.page.done:
            self.page.lay_for(SLICE)
            self._laid()
            return
        if self.slices:
            self.slices.stop()
            self.slices = None
        if self.page and any((code.text, code.language) not in self.colours for _, code in self._codes()):
            self._view.colour()

    async def colour_code(self) -> None:
        """Colour what names its language; Pygments is loaded in a thread. Lines stay where they are."""
        from reader.ui.setting.code import highlight

        assert self.page
        page = self.page
        for block, code in self._codes():
            key = code.text, code.language
            if key not in self.colours:
                self.colours[key] = await asyncio.to_thread(highlight, *key)
            page.set_again(block + 1)

    def _codes(self) -> Iterator[tuple[int, Code]]:
        from reader.ui.setting.targets import codes

        return codes(self.page.article.entry.blocks) if self.page else iter(())

    def lay_to(self, line: int) -> None:
        """Have two screens from a line on."""
        wanted = line + 2 * self.size.height
        if self.page and not self.page.done and len(self.page.lines) < wanted:
            self.page.lay_to(wanted)
            self._laid()

    def lay_block(self, block: int) -> None:
        """Have a block, and everything before it."""
        assert self.page
        before = len(self.page.first)
        self.page.line_of(block + 1, 0)
        if len(self.page.first) > before:
            self._laid()

    def whole(self) -> Page | None:
        """The page, all of it laid out."""
        if self.page and not self.page.done:
            self.page.lay_all()
            self._laid()
        return self.page
