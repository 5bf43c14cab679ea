"""Where comments show in the text: a tone over the passage, a bar in the margin, a count at the line's end. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cached_property

from reader.model import Article, Comment
from reader.ui.colours import COLOURS, colour_letter
from reader.ui.passage import Words
from reader.ui.setting.page import Page

PICTURED = ("photo", "placeholder", "caption")
"""Kinds of lines that show a photo."""
REMOVED = "−"
"""At the line that a passage stood behind before the publisher removed it."""


@dataclass(slots=True)
class Marks:
    """Marks by line, of a few lines."""

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


class Margin:
    """The marks of a page, found block by block when a line of it is looked at: no line waits for the others."""

    def __init__(self, page: Page, words: Words) -> None:
        self._page = page
        self._words = words
        self._found: dict[int, Marks] = {}

    @cached_property
    def _touching(self) -> dict[int, list[tuple[Comment, int, list[int]]]]:
        """The comments on each block with their size as threads and all blocks they are on."""
        found: dict[int, list[tuple[Comment, int, list[int]]]] = {}
        for comment, size in anchored(self._page.article):
            blocks = blocks_of(self._words, comment)
            for block in blocks:
                found.setdefault(block, []).append((comment, size, blocks))
        return found

    def on(self, y: int) -> Marks:
        """The marks of the block that a line is of; none outside of blocks."""
        return self._of(self._page.lines[y].block)

    def starts(self) -> dict[int, str]:
        """The first line of every passage laid out so far, and the comment on it; the first of several."""
        return {y: key for block in sorted(self._touching) for y, key in self._of(block).starts.items()}

    def _of(self, block: int) -> Marks:
        if (marks := self._found.get(block)) is None:
            touching = self._touching.get(block, [])
            marks = _marks(self._page, self._words, block, touching)
            if all(blocks[-1] + 1 < len(self._page.first) for _comment, _size, blocks in touching):
                self._found[block] = marks
        return marks


def anchored(article: Article) -> list[tuple[Comment, int]]:
    """Comments on passages and photos, each with its size as a thread; a deleted one as long as it has replies."""
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
        if comment.anchor and (comment.deleted is None or comment.id in replies)
    ]


def _marks(page: Page, words: Words, block: int, touching: Sequence[tuple[Comment, int, list[int]]]) -> Marks:
    """The marks of a block, as far as its comments are laid out."""
    marks = Marks()
    for comment, size, _blocks in touching:
        rows = _rows(page, words, comment)
        here = [row for row in rows if page.lines[row[0]].block == block]
        if here and rows[0] == here[0]:
            marks.starts.setdefault(here[0][0], comment.id)
        last = max((y for y, _left, _right in rows), default=-1)
        if comment.status == "orphan":  # Where it stood, only the count is left, and jumps stop there.
            letter = REMOVED
        else:
            tone, letter = _tone(comment), colour_letter(comment.colour)
            for y, left, right in here:
                marks.tones.setdefault(y, []).append((left, right, tone))
        if here and page.lines[last].block == block:
            marks.count(last, comment, size, letter)
    return marks


def _tone(comment: Comment) -> str:
    return f"mark-{comment.colour}" if comment.colour in COLOURS else "commented"


def line_of(page: Page, words: Words, comment: Comment) -> int | None:
    """The line that a comment's passage or photo begins on, or stood behind; None when that is not laid out."""
    rows = _rows(page, words, comment) if comment.anchor else []
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


def blocks_of(words: Words, comment: Comment) -> list[int]:
    """The blocks of a comment's passage or photo, or the one that a removed passage stood in."""
    return [block for block, _start, _end in _pieces(words, comment)]


def _pieces(words: Words, comment: Comment) -> list[tuple[int, int, int]]:
    """(block, start, end) of what a comment is on, in each block's own text; of a photo, the block alone."""
    if comment.status == "orphan":
        if not comment.near or not words.starts:
            return []
        block = words.block_at(comment.near - 1)
        at = comment.near - words.starts[block]
        return [(block, at - 1, at)]
    place = comment.place or comment.anchor
    assert place
    if place.photo:
        return [(place.block, 0, 0)]
    stretch = words.place(place)
    return words.pieces(*stretch) if stretch else []


def _rows(page: Page, words: Words, comment: Comment) -> list[tuple[int, int, int]]:
    """(line, first character, end character) of what a comment is on."""
    place = comment.place or comment.anchor
    if place and place.photo and comment.status != "orphan":
        return [(y, 0, 0) for y in photo_lines(page, place.block)]
    return [row for block, start, end in _pieces(words, comment) for row in page.lines_of(block, start, end)]


def photo_lines(page: Page, block: int) -> list[int]:
    """The lines that show the photo of a block, its caption among them."""
    if block + 1 >= len(page.first):
        return []
    lines = range(page.first[block + 1], page.end_of(block + 1))
    return [y for y in lines if page.lines[y].kind in PICTURED]
