"""Where comments show in the text: a tone over the passage, a bar in the margin, a count at the line's end. Pure."""

from __future__ import annotations

from dataclasses import dataclass, field

from reader.model import Article, Comment
from reader.ui.passage import Words
from reader.ui.setting.page import Page


@dataclass(slots=True)
class Margin:
    """Marks by line, for the lines laid out so far."""

    tones: dict[int, list[tuple[int, int]]] = field(default_factory=dict)
    """Characters of the row that a comment is on."""
    counts: dict[int, tuple[int, str]] = field(default_factory=dict)
    """How many comments end on a line, and the first one's id."""


def anchored(article: Article) -> list[tuple[Comment, int]]:
    """Comments that stand on a passage of this text, each with its size as a thread."""
    replies: dict[str, int] = {}
    parents = {comment.id: comment.parent_id for comment in article.comments}
    for comment in article.comments:
        if comment.deleted is None:
            root, seen = comment.id, {comment.id}
            while (parent := parents.get(root, "")) and parent in parents and parent not in seen:
                root = parent
                seen.add(parent)
            replies[root] = replies.get(root, 0) + 1
    return [
        (comment, replies.get(comment.id, 1))
        for comment in article.comments
        if comment.anchor and comment.deleted is None and comment.status != "orphan"
    ]


def margin(page: Page, words: Words) -> Margin:
    """The marks on the lines laid out so far."""
    marks = Margin()
    for comment, size in anchored(page.article):
        assert comment.anchor
        if (place := words.place(comment.anchor)) is None:
            continue
        last = -1
        for block, start, end in words.pieces(*place):
            for y, left, right in page.lines_of(block, start, end):
                marks.tones.setdefault(y, []).append((left, right))
                last = max(last, y)
        if last >= 0:
            count, first = marks.counts.get(last, (0, comment.id))
            marks.counts[last] = count + size, first
    return marks
