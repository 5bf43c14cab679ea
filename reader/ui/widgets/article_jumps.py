"""Going to a heading, a comment or a link's target of an article view."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.ui.jumps import beyond, comment_stops, heading_stops, line_of_target, outline, photo_among, public_line

if TYPE_CHECKING:
    from reader.model import Article
    from reader.ui.widgets.article_view import ArticleView


class Jumps:
    """Where one article view can jump to, and where it last did."""

    def __init__(self, view: ArticleView) -> None:
        self._view = view
        self._last: tuple[Article | None, int] = None, -1

    @property
    def headings(self) -> list[tuple[int, str, int]]:
        """Level, words and line of the headline, each heading, and the comments below."""
        return outline(page) if (page := self._view.setting.whole()) else []

    def group(self, step: int) -> None:
        """The next or previous heading; the comments count as one."""
        if page := self._view.setting.whole():
            y = beyond(heading_stops(page), self._here(step), step)
            if y is not None:
                self.to(y)

    def comment(self, step: int) -> None:
        """The next or previous comment: on passages first, then those below the article."""
        setting, y = self._view.setting, None
        while page := setting.page:
            stops = comment_stops(page, setting.margin)
            y = beyond(stops, self._here(step), step)
            if y is not None or page.done:
                break
            setting.lay_to(len(page.lines))  # No further than to the next one: there may be a long way after it.
        if y is not None:
            self.to(y, stops[y])

    def public(self) -> None:
        """What others said at the publisher's."""
        if page := self._view.setting.whole():
            self.to(public_line(page))

    def target(self, name: str) -> None:
        """What a link inside the article leads to."""
        if (page := self._view.setting.whole()) and (line := line_of_target(page, name)) is not None:
            self.to(line)

    def photo_in_sight(self) -> str:
        """The address of the first photo in sight, empty without one."""
        top, page = self._view.scroll_offset.y, self._view.page
        return photo_among(page.lines[top : top + self._view.size.height]) if page else ""

    def to(self, y: int, comment: str = "") -> None:
        """Put a line near the top, one line of air above it."""
        self._view.letters.focus(comment)
        self._view.scroll_to_line(max(0, y - 1))
        self._last = self._view.article, y
        self._view.redraw()

    def _here(self, step: int) -> int:
        """Where jumps count from: the last one's line while it is in sight, else the top of the screen.

        At the end of the article, back from the end: what comes before it is still in sight.
        """
        view = self._view
        article, y = self._last
        if article is not None and view.article and article.id == view.article.id and view.in_sight(y):
            return y
        return view.scroll_offset.y + (view.size.height if step < 0 and view.percent == 100 else 0)
