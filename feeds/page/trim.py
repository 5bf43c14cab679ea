"""The last cut, on blocks: what still stands at the edges of an article without being part of it."""

from __future__ import annotations

from feeds.blocks.entry import comparable, without_headline
from feeds.encode import block_text
from feeds.model import Block, Blocks, Embed, Heading, Image, List, Paragraph, Quote, Rule
from feeds.page import furniture


def trim(blocks: Blocks, headline: str, lead: str, printed: str) -> Blocks:
    """The article's blocks without repeated headline, lead and date, and without controls and pointers elsewhere."""
    blocks = without_headline(blocks, headline)
    gone = {comparable(each) for each in (headline, lead, printed) if each}
    kept: list[Block] = []
    for number, block in enumerate(blocks):
        text = block_text(block)
        if number < 6 and text and comparable(text) in gone:
            continue
        if not _is_pointer(block, text):
            kept.append(block)
    while kept and _is_tail(kept[-1]):
        kept.pop()
    while kept and isinstance(kept[0], Rule):
        kept.pop(0)
    return tuple(kept)


def _is_pointer(block: Block, text: str) -> bool:
    """Whether a block is a control of the page or only points at another article."""
    if isinstance(block, Paragraph | Heading):
        if furniture.is_line(text):
            return True
        linked = sum(len(span.text) for span in block.spans if span.href)
        if furniture.LINK_LEAD.match(text) and len(text) < 250 and (linked * 3 > len(text) or len(text) < 30):
            return True
        return False
    if isinstance(block, List):
        return not block.items or all(_is_linked(item.blocks) for item in block.items) and len(block.items) > 1
    return False


def _is_linked(blocks: Blocks) -> bool:
    return all(isinstance(block, Paragraph) and all(span.href for span in block.spans if span.text.strip(" -·|,•")) for block in blocks)


def _is_tail(block: Block) -> bool:
    return isinstance(block, Heading | Rule) or (isinstance(block, Quote) and not block.blocks)
