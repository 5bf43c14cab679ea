"""An article and a width to lines. Pure: no screen, no file, no clock but the one given in the look.

An article is set in parts: its head, each of its blocks, and pieces of what stands below. Any part can be set alone.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from functools import partial

from feeds.model import Heading, Image
from reader.model import Article
from reader.ui.setting.blocks import set_block
from reader.ui.setting.header import set_header
from reader.ui.setting.letters import foot, set_thread
from reader.ui.setting.line import BLANK, Line, Run
from reader.ui.setting.look import Look, box

__all__ = ["Line", "Look", "Part", "Run", "box", "foot", "lines", "part_heights", "parts_of", "starts_of"]

Part = Callable[[Look], list[Line]]


def parts_of(article: Article, below: Iterable[tuple[Part, int]] | None = None) -> list[Part]:
    """How each part is set: 0 is the head, 1 the first block, those after the last block what stands below."""
    blocks = [partial(_set_block, article, index) for index in range(len(article.entry.blocks))]
    return [partial(set_header, article), *blocks, *[part for part, _guess in below or foot(article)]]


def _set_block(article: Article, index: int, look: Look) -> list[Line]:
    block = article.entry.blocks[index]
    body = set_block(block, look, look.width)
    if body and isinstance(block, Heading) and block.level < 3:
        body = [BLANK, *body]
    for comment_id in look.threads.get(index, ()):
        body = [*body, BLANK, *set_thread(article.comments, comment_id, look)]
    # Made anew by position: `_replace` takes four times as long, and a long read has thousands of lines.
    return [Line(each[0], each[1], each[2], index, each[4], each[5]) for each in (BLANK, *body)] if body else []


def lines(article: Article, look: Look) -> list[Line]:
    """The whole article."""
    return [line for part in parts_of(article) for line in part(look)]


def part_heights(
    article: Article, sizes: Sequence[tuple[int, int]], look: Look, below: Iterable[tuple[Part, int]]
) -> list[int]:
    """A guess at how many lines each part takes, from how many characters and line breaks its text has."""
    width = max(1, look.width)
    heights = [2 + breaks + int(length / width * 1.04) for length, breaks in sizes]
    for index, block in enumerate(article.entry.blocks):
        if isinstance(block, Image):
            size = look.picture(block)
            heights[index] = 3 + (box(size, look.width, look.max_rows)[1] if size else 1)
    return [12, *heights, *[guess for _part, guess in below]]


def starts_of(texts: Iterable[str]) -> list[int]:
    """Where each block's text begins in the article's canonical text (`feeds.encode.plain_text`)."""
    starts: list[int] = []
    at = 0
    for text in texts:
        starts.append(at)
        if text:
            at += len(text) + 2
    return starts
