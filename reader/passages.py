"""A passage of an article, from a range of its canonical text or from a quotation."""

from __future__ import annotations

from feeds.encode import block_text, plain_text
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
        block=_block_at(article, start),
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


def _block_at(article: Article, position: int) -> int:
    """The index of the block that a code point of the canonical text stands in."""
    end = found = 0
    for index, block in enumerate(article.entry.blocks):
        if text := block_text(block):
            found, end = index, end + len(text) + 2
            if position < end:
                break
    return found
