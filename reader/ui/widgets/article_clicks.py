"""What the mouse means in the article: clicks on links, counts, photos, captions, comments; rows that were chosen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual import events
from textual.selection import Selection

from reader.ui.messages import OTHER_BUTTON

if TYPE_CHECKING:
    from reader.ui.setting.page import Page
    from reader.ui.widgets.article_view import ArticleView


def clicked(view: ArticleView, event: events.Click) -> None:
    """Do what the line or the words under the mouse ask for; a chosen passage is left alone."""
    y = view.scroll_offset.y + event.y
    if not view.page or y >= len(view.page.lines) or view.text_selection or event.button == OTHER_BUTTON:
        return
    line = view.page.lines[y]
    kind, _colon, name = line.target.partition(":")
    if href := event.style.meta.get("href"):
        view.follow(href, "browser")
    elif comment := event.style.meta.get("comment"):
        view.letters.focus(comment)
        view.letters.key("enter")
    elif kind == "photo":
        view.show_photo(name)
    elif kind == "comment":
        view.letters.focus(name)
        view.redraw()
    elif line.kind == "caption":
        view.modes.choose_photo(line.block)


def rows_under(selection: Selection, page: Page, left: int) -> tuple[str, str]:
    """The chosen rows as they read, for what is not the article's own text."""
    rows = "\n".join([" " * left + line.text for line in page.lines])
    return "\n".join([row.strip() for row in selection.extract(rows).split("\n")]), "\n"
