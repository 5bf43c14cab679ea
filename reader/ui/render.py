"""An article and a width to lines. Pure: no screen, no file, no clock but the one given in the look.

An article is set in parts: its head, each of its blocks, and what stands below. Any part can be set alone.
"""

from __future__ import annotations

from feeds.encode import block_text
from feeds.model import Heading, Image
from reader.model import Article
from reader.ui.setting.blocks import set_block
from reader.ui.setting.header import set_header
from reader.ui.setting.letters import set_footer, set_thread
from reader.ui.setting.line import BLANK, Line, Run
from reader.ui.setting.look import Look, box

__all__ = ["Line", "Look", "Run", "box", "lines", "part_count", "part_height", "set_part", "starts_of"]


def part_count(article: Article) -> int:
    """Head, blocks, foot."""
    return len(article.entry.blocks) + 2


def set_part(article: Article, part: int, look: Look) -> list[Line]:
    """The lines of one part: 0 is the head, 1 the first block, the last one what stands below."""
    if part == 0:
        return set_header(article, look)
    if part > len(article.entry.blocks):
        return set_footer(article, look)
    block = article.entry.blocks[part - 1]
    body = set_block(block, look, look.width)
    if body and isinstance(block, Heading) and block.level < 3:
        body = [BLANK, *body]
    for comment_id in look.threads.get(part - 1, ()):
        body = [*body, BLANK, *set_thread(article.comments, comment_id, look)]
    # Made anew by position: `_replace` takes four times as long, and a long read has thousands of lines.
    return [Line(each[0], each[1], each[2], part - 1, each[4], each[5]) for each in (BLANK, *body)] if body else []


def lines(article: Article, look: Look) -> list[Line]:
    """The whole article."""
    return [line for part in range(part_count(article)) for line in set_part(article, part, look)]


def part_height(article: Article, part: int, look: Look) -> int:
    """A guess at how many lines a part takes, without setting it."""
    if part == 0 or part > len(article.entry.blocks):
        return 12
    block = article.entry.blocks[part - 1]
    if isinstance(block, Image):
        size = look.picture(block)
        return 3 + (box(size, look.width, look.max_rows)[1] if size else 1)
    text = block_text(block)
    return 2 + text.count("\n") + int(len(text) / max(1, look.width) * 1.04)


def starts_of(article: Article) -> list[int]:
    """Where each block's text begins in the article's canonical text (`feeds.encode.plain_text`)."""
    starts: list[int] = []
    at = 0
    for block in article.entry.blocks:
        starts.append(at)
        if text := block_text(block):
            at += len(text) + 2
    return starts
