"""Where comments show in the text: a tone over the passage, a bar in the margin, a count at the line's end. Pure."""

from __future__ import annotations

from dataclasses import dataclass, field

from reader.model import Article, Comment
from reader.ui.colours import COLOURS, colour_letter
from reader.ui.passage import Words
from reader.ui.setting.page import Page

PICTURED = ("photo", "placeholder", "caption")
"""Kinds of lines that show a photo."""


@dataclass(slots=True)
class Margin:
    """Marks by line, for the lines laid out so far."""

    tones: dict[int, list[tuple[int, int, str]]] = field(default_factory=dict)
    """Characters of the row that a comment is on, and in which style."""
    starts: dict[int, str] = field(default_factory=dict)
    """The comment whose passage begins on a line; the first of several."""
    counts: dict[int, tuple[int, str, str]] = field(default_factory=dict)
    """How many comments end on a line, the first one's id, and the letters of their colours."""


def anchored(article: Article) -> list[tuple[Comment, int]]:
    """Comments that stand on a passage or photo of this text, each with its size as a thread."""
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
        tone = f"mark-{comment.colour}" if comment.colour in COLOURS else "commented"
        rows = _rows(page, words, comment)
        for y, left, right in rows:
            marks.tones.setdefault(y, []).append((left, right, tone))
        if rows:
            marks.starts.setdefault(rows[0][0], comment.id)
            last = max(y for y, _left, _right in rows)
            count, first, letters = marks.counts.get(last, (0, comment.id, ""))
            letter = colour_letter(comment.colour)
            marks.counts[last] = count + size, first, letters if letter in letters else letters + letter
    return marks


def _rows(page: Page, words: Words, comment: Comment) -> list[tuple[int, int, int]]:
    """(line, first character, end character) of what a comment is on."""
    place = comment.place or comment.anchor
    assert place
    if place.photo:
        return [(y, 0, 0) for y in photo_lines(page, place.block)]
    stretch = words.place(place)
    pieces = words.pieces(*stretch) if stretch else []
    return [row for block, start, end in pieces for row in page.lines_of(block, start, end)]


def photo_lines(page: Page, block: int) -> list[int]:
    """The lines that show the photo of a block, its caption among them."""
    if block + 1 >= len(page.first):
        return []
    lines = range(page.first[block + 1], page.end_of(block + 1))
    return [y for y in lines if page.lines[y].kind in PICTURED]
