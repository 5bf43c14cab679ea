"""Every wording of a comment, to compare and to have back."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from textual.screen import Screen

from reader.errors import ReaderError
from reader.i18n import _, dates
from reader.library import Library
from reader.model import Comment
from reader.ui.screens.changes import ChangesScreen


def open_wordings(screen: Screen[Any], library: Library, comment: Comment, say: Callable[[str, bool], None]) -> None:
    """List the earlier wordings; `say` hears what came of it and whether something was written."""
    try:
        earlier = library.comment_history(comment.id)[:-1]
    except ReaderError as error:
        return say(str(error), False)
    if not earlier:
        return say(_("This comment was never edited."), False)
    older = [(dates.absolute(at, zone=False), body) for at, body in earlier]

    def chosen(place: int | None) -> None:
        if place is None:
            return
        try:
            library.edit_comment(comment.id, older[place][1])
        except ReaderError as error:
            return say(str(error), False)
        say(_("The earlier wording is back."), True)

    last = len(older) - 1
    screen.app.push_screen(
        ChangesScreen(comment.article_title, "", comment.body, older=older, place=last, restorable=True), chosen
    )
