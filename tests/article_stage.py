"""A bare app with the reader's look and one article view, to try it alone."""

from __future__ import annotations

from typing import TypeVar

from textual.app import App, ComposeResult
from textual.message import Message

from reader.model import Article
from reader.ui.themes import OWN, house_names
from reader.ui.widgets.article_view import ArticleView
from reader.ui.widgets.photos import PictureOf

T = TypeVar("T", bound=Message)


class ArticleStage(App[None]):
    """Shows `article`; `heard` is what the view said, oldest first."""

    def __init__(self, article: Article | None = None, picture: PictureOf | None = None, theme: str = "ink") -> None:
        super().__init__()
        self.animation_level = "none"
        for each in OWN:
            self.register_theme(each)
        self.theme = theme
        self.article = article
        self.picture = picture
        self.heard: list[Message] = []

    def get_css_variables(self) -> dict[str, str]:
        """The house's names for the theme's colours."""
        variables = super().get_css_variables()
        return {**house_names(variables), **variables}

    def compose(self) -> ComposeResult:
        """The view, alone."""
        yield ArticleView(self.picture)

    def on_mount(self) -> None:
        """Show the article."""
        self.view.focus()
        if self.article:
            self.view.show(self.article)

    @property
    def view(self) -> ArticleView:
        """The view."""
        return self.query_one(ArticleView)

    def rows(self) -> list[str]:
        """What the view shows, row by row."""
        return [self.view.render_line(y).text.rstrip() for y in range(self.view.size.height)]

    def _hear(self, message: Message) -> None:
        self.heard.append(message)

    on_article_view_scrolled = _hear
    on_article_view_reached_end = _hear
    on_article_view_link_chosen = _hear
    on_article_view_comment_chosen = _hear
    on_article_view_picture_chosen = _hear
    on_article_view_comment_wanted = _hear
    on_article_view_copy_wanted = _hear
    on_article_view_found = _hear
    on_article_view_mode_changed = _hear

    def said(self, kind: type[T]) -> list[T]:
        """What was said of one kind."""
        return [message for message in self.heard if isinstance(message, kind)]


if __name__ == "__main__":
    import articles

    ArticleStage(articles.article()).run()
