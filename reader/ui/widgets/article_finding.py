"""Searching inside the article: where the matches are, and which one is shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.ui.widgets.article_messages import Found

if TYPE_CHECKING:
    from reader.ui.find import Finding
    from reader.ui.widgets.article_view import ArticleView


class InPageSearch:
    """The in-page search of an article view; there may be none."""

    def __init__(self, view: ArticleView) -> None:
        self._view = view
        self.live: Finding | None = None

    @property
    def has_matches(self) -> bool:
        """Whether there is something to step through."""
        return bool(self.live and self.live.matches)

    def find(self, term: str) -> int:
        """Mark every match and show the first one from here on; how many there are."""
        from reader.ui.find import Finding

        if not (page := self._view.setting.whole()):
            return 0
        self.live = Finding(term)
        self.live.search(page.lines, self._view.scroll_offset.y)
        self._show()
        return len(self.live.matches)

    def again(self) -> None:
        """The lines are others: look where the matches are now."""
        if self.live and (page := self._view.setting.whole()):
            self.live.search(page.lines)

    def clear(self) -> None:
        """End it."""
        if self.live:
            self.live = None
            self._view.post_message(Found("", 0, 0))
            self._view.redraw()

    def step(self, step: int) -> None:
        """Another match."""
        if self.live:
            self.live.step(step)
            self._show()

    def _show(self) -> None:
        assert self.live
        view, total = self._view, len(self.live.matches)
        if (y := self.live.line) is not None and not (view.in_sight(y) and view.in_sight(y + 1)):
            view.scroll_to_line(max(0, y - view.size.height // 3))
        view.post_message(Found(self.live.term, self.live.current + 1 if total else 0, total))
        view.redraw()
