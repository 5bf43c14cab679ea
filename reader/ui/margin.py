"""Where comments show in the text: a tone over the passage, a bar in the margin, a count at the line's end. Pure."""

from __future__ import annotations

from dataclasses import dataclass, field

from reader.model import Article, Comment
from reader.ui.colours import COLOURS, colour_letter
from reader.ui.passage import Words
from reader.ui.setting.page import Page

PICTURED = ("photo", "placeholder", "caption")
"""Kinds of lines that show a photo."""
REMOVED = "−"
"""At the line that a passage stood behind before the publisher removed it."""


@dataclass(slots=True)
class Margin:
    """Marks by line, for the lines laid out so far."""

    tones: dict[int, list[tuple[int, int, str]]] = field(default_factory=dict)
    """Characters of the row that a comment is on, and in which style."""
    starts: dict[int, str] = field(default_factory=dict)
    """The comment whose passage begins on a line; the first of several."""
    counts: dict[int, tuple[int, str, str]] = field(default_factory=dict)
    """How many comments end on a line, the first one's id, and the letters of their colours."""

    def count(self, y: int, comment: Comment, size: int, letter: str) -> None:
        """A thread of this size ends on a line."""
        count, first, letters = self.counts.get(y, (0, comment.id, ""))
        self.counts[y] = count + size, first, letters if letter in letters else letters + letter


def anchored(article: Article) -> list[tuple[Comment, int]]:
    """Comments on passages and photos, each with its size as a thread."""
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
        if comment.anchor and comment.deleted is None
    ]


def margin(page: Page, words: Words) -> Margin:
    """The marks on the lines laid out so far."""
    marks = Margin()
    for comment, size in anchored(page.article):
        if comment.status == "orphan":
            _mark_removed(marks, page, words, comment, size)
            continue
        tone = f"mark-{comment.colour}" if comment.colour in COLOURS else "commented"
        rows = _rows(page, words, comment)
        for y, left, right in rows:
            marks.tones.setdefault(y, []).append((left, right, tone))
        if rows:
            marks.starts.setdefault(rows[0][0], comment.id)
            marks.count(max(y for y, _left, _right in rows), comment, size, colour_letter(comment.colour))
    return marks


def _mark_removed(marks: Margin, page: Page, words: Words, comment: Comment, size: int) -> None:
    """Where a removed passage stood, only the count is left, and jumps stop there."""
    if rows := _rows(page, words, comment):
        marks.starts.setdefault(rows[0][0], comment.id)
        marks.count(rows[0][0], comment, size, REMOVED)


def line_of(page: Page, words: Words, comment: Comment) -> int | None:
    """The line that a comment's passage or photo begins on, or stood behind; None when that is not laid out."""
    rows = _rows(page, words, comment) if comment.anchor and comment.deleted is None else []
    return rows[0][0] if rows else None


def block_of(words: Words, comment: Comment) -> int | None:
    """The block that a comment's thread is set out below: that of its passage, or where that stood."""
    if comment.status == "orphan":
        return words.block_at(comment.near - 1) if comment.near else None
    place = comment.place or comment.anchor
    stretch = words.place(place) if place else None
    if place is None or place.photo or not stretch:
        return place.block if place else None
    return words.block_at(stretch[1] - 1)


def _rows(page: Page, words: Words, comment: Comment) -> list[tuple[int, int, int]]:
    """(line, first character, end character) of what a comment is on."""
    if comment.status == "orphan":
        block = words.block_at(max(0, comment.near - 1))
        at = comment.near - words.starts[block] if words.starts else 0
        return page.lines_of(block, at - 1, at) if comment.near else []
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
