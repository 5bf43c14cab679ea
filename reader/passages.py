"""A passage of an article, from a range of its canonical text or from a quotation."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

from feeds.encode import block_text, plain_text
from feeds.model import Blocks
from reader.errors import NotFound
from reader.i18n import _
from reader.model import Anchor, Article

CONTEXT = 48
"""Code points kept before and after a passage."""


def passage(article: Article, start: int, end: int) -> Anchor:
    """The anchor of code points `start` to `end` of the article's canonical text."""
    text = plain_text(article.entry.blocks)
    return Anchor(
        revision_id=article.revision_id,
        start=start,
        end=end,
        exact=text[start:end],
        prefix=text[max(0, start - CONTEXT) : start],
        suffix=text[end : end + CONTEXT],
        block=block_at(article.entry.blocks, start),
    )


def quoted(article: Article, quote: str) -> Anchor:
    """The anchor of a quotation; small differences in spacing and quotation marks do not matter. Raises NotFound."""
    text, quote = plain_text(article.entry.blocks), quote.strip()
    start = text.find(quote) if quote else -1
    if start >= 0:
        return passage(article, start, start + len(quote))
    from reader.anchoring import place_by_quote

    place = place_by_quote(text, Anchor(article.revision_id, 0, 0, quote))
    if place.status == "orphan":
        raise NotFound(_("The article does not have these words: copy the passage from newsreader show."))
    return passage(article, place.start, place.end)


def photo(article: Article, index: int) -> Anchor:
    """The anchor of the photo of this number, from 0; its words are its caption."""
    from reader.anchoring.photos import photos

    image, block, at = list(photos(article.entry.blocks))[index]
    return Anchor(article.revision_id, at, at, image.caption or image.alt, block=block, photo=image.src)


def block_at(blocks: Blocks, position: int) -> int:
    """The index of the block that a code point of the canonical text stands in."""
    return blocks_at(blocks, [position])[0]


def blocks_at(blocks: Blocks, positions: Sequence[int]) -> list[int]:
    """The same for many."""
    starts, indexes, at = [], [], 0
    for index, block in enumerate(blocks):
        if text := block_text(block):
            starts.append(at)
            indexes.append(index)
            at += len(text) + 2
    return [indexes[max(0, bisect_right(starts, each) - 1)] if starts else 0 for each in positions]
