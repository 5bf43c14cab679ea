"""An article that a site spreads over several pages, put together again."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from feeds.blocks.entry import comparable
from feeds.blocks.photos import address_key
from feeds.encode import block_text
from feeds.model import Block, Image, Page, Paragraph, Span


def joined(pages: Sequence[Page]) -> Page:
    """The pages as one, in their order; what they all repeat stands once. Not `full` while a part is missing."""
    first = pages[0]
    blocks = list(first.entry.blocks)
    seen = {_key(block) for block in blocks} | {comparable(first.entry.title), comparable(first.entry.lead)}
    for page in pages[1:]:
        # What reads like a lead on a later page is the first paragraph of its part.
        lead = (Paragraph((Span(page.entry.lead),)),) if page.entry.lead else ()
        fresh = [block for block in (*lead, *page.entry.blocks) if not _key(block) or _key(block) not in seen]
        seen.update([_key(block) for block in fresh])
        blocks.extend(fresh)
    missing = pages[-1].next_url
    status = first.status
    if any(page.status == "paywalled" for page in pages):
        status = "paywalled"
    elif missing or len(pages) > 1:
        status = "doubtful" if missing else "full"
    return replace(first, entry=replace(first.entry, blocks=tuple(blocks)), status=status, next_url=missing)


def _key(block: Block) -> str:
    """What two blocks share that say the same; empty for those that are never the same."""
    return address_key(block.src) if isinstance(block, Image) else comparable(block_text(block))
