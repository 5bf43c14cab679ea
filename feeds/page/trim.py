"""The last cut, on blocks: what still stands at the edges of an article without being part of it."""

from __future__ import annotations

import re
from itertools import takewhile

from feeds.blocks.entry import comparable, without_headline
from feeds.encode import block_text
from feeds.model import Block, Blocks, Code, Heading, Image, List, Mark, Paragraph, Quote, Rule, Spans
from feeds.page import furniture, visible_date
from feeds.page.links import leads_out, site_of

_BYLINE = re.compile(r"^\W*(?:by|von|par|por|di|door|theo|text|foto|posted|published|updated|stand)\b", re.I)
_SIGNED = re.compile(r"(?:^|\s)(?:[Bb]y|BY|[Vv]on|[Pp]ar|[Pp]or|[Tt]heo|[Tt]ext:?|[Ff]otos?:?)\s+[^\W\d_a-z]")
_ADDRESS = re.compile(r"https?://\S{20,}")

SHORT = 80
"""Characters of a line that may be a byline or date when it stands before the first paragraph."""


MOST_KEYWORDS = 2
"""Lines of topics under one article."""


MOST_OF_APPEAL, LONGEST_APPEAL = 8, 1_000
"""Blocks of what a publisher asks its readers for below an article, and characters of one of them."""


def trim(blocks: Blocks, headline: str, lead: str, printed: str, authors: tuple[str, ...], address: str = "") -> Blocks:
    """The article's blocks without repeated headline, lead and date, and without controls and pointers elsewhere."""
    site = site_of(address)
    blocks = without_headline(blocks, headline)
    gone = {comparable(each) for each in (headline, lead) if each}
    date = comparable(printed)
    kept: list[Block] = []
    blocks = _without_related(_without_head(blocks, authors))
    keywords = _keywords(blocks)
    for number, block in enumerate(blocks):
        text = block_text(block)
        key = comparable(text) if number < 6 else ""
        if key and (key in gone or (key == date and isinstance(block, Paragraph))):
            continue
        if block not in keywords and not _is_pointer(block, text, site):
            kept.append(block)
    kept = _without_banners(_without_appeal(kept))
    while kept and _is_tail(kept[-1], site) and (keywords or not _is_tag_line(kept[-1])):
        kept.pop()
    while kept and isinstance(kept[0], Rule):
        kept.pop(0)
    return tuple(kept)


def _without_appeal(blocks: list[Block]) -> list[Block]:
    """The blocks without what follows the article to ask for help with the costs of such articles."""
    start = max(len(blocks) - MOST_OF_APPEAL, 3)
    for at in range(start, len(blocks)):
        if furniture.APPEAL.search(block_text(blocks[at])[:LONGEST_APPEAL]):
            if isinstance(blocks[at], Heading):
                return blocks[:at]
            if isinstance(blocks[at - 1], Heading):
                return blocks[: at - 1]
            if at >= len(blocks) - 3:
                return blocks[:at]
    return blocks


def _without_banners(blocks: list[Block]) -> list[Block]:
    """The blocks without the pictures under a line that sells something, and without that line."""
    end = len(blocks)
    while end and isinstance(photo := blocks[end - 1], Image) and not photo.caption:
        end -= 1
    line = blocks[end - 1] if 0 < end < len(blocks) else None
    sells = isinstance(line, Paragraph) and len(text := block_text(line)) < 300 and furniture.PROMOTION.search(text)
    return blocks[: end - 1] if sells else blocks


def _keywords(blocks: Blocks) -> list[Block]:
    """The lines of links that name an article's topics; many such lines are a list of its own, set as paragraphs."""
    found = [block for block in blocks if _is_tag_line(block)]
    return found if len(found) <= MOST_KEYWORDS else []


def _without_related(blocks: Blocks) -> Blocks:
    """The blocks before the heading over pointers to other articles, where no running text comes after it."""
    end = max((at for at, block in enumerate(blocks, 1) if _is_running(block)), default=0)
    for at in range(end, len(blocks)):
        block = blocks[at]
        text = block_text(block) if isinstance(block, Paragraph | Heading) else ""
        if len(text) < 60 and furniture.RELATED.match(text):
            return blocks[:at]
    return blocks


def _is_running(block: Block) -> bool:
    if not isinstance(block, Paragraph):
        return not isinstance(block, Heading | Rule | List)
    text = block_text(block)
    return len(text) > 120 and text[-1] in '.!?…"”»“。'


def _without_head(blocks: Blocks, authors: tuple[str, ...]) -> Blocks:
    """The blocks without bylines, dates and labels that stand before the first paragraph."""
    names = {comparable(each) for each in authors}
    start = next((at for at, block in enumerate(blocks) if _begins(block)), 0)
    head = [
        block
        for at, block in enumerate(blocks[:start])
        if not _is_label(block, names)
        or (at and isinstance(block, List) and isinstance(blocks[at - 1], Heading))
        or (at == start - 1 and _is_crosshead(block))
    ]
    return (*head, *blocks[start:])


def _is_crosshead(block: Block) -> bool:
    """Whether a paragraph is a heading in all but its markup: bold, and neither names, date nor link."""
    if not isinstance(block, Paragraph) or not all(span.marks & Mark.STRONG and not span.href for span in block.spans):
        return False
    text = block_text(block)
    words = text.split()
    named = _SIGNED.search(text) or (len(words) > 1 and all(not word[0].islower() for word in words))
    return not named and visible_date.read(text, None) is None


def _begins(block: Block) -> bool:
    """Whether the text begins here: with a paragraph, or with a sentence in a script that says much in little."""
    if not isinstance(block, Paragraph | Quote | Code):
        return False
    text = block_text(block)
    return len(text) > SHORT or (len(text) > SHORT // 8 and text[-1] in "。！？」")


def _is_label(block: Block, names: set[str]) -> bool:
    if isinstance(block, List):
        return all(len(block_text(part)) < 30 for item in block.items for part in item.blocks)
    if not isinstance(block, Paragraph):
        return False
    text = block_text(block)
    if len(text) > SHORT:
        return False
    if text[-1] not in '.!?…:"”»' and len(text) < 25:
        return True
    if _BYLINE.match(text) or any(name and name in comparable(text) and len(name) * 3 > len(text) for name in names):
        return True
    return visible_date.read(text, None) is not None


def _is_pointer(block: Block, text: str, site: str) -> bool:
    """Whether a block is a control of the page or only points at another article."""
    if isinstance(block, Paragraph | Heading):
        if furniture.is_line(text) or furniture.is_wall(text) or furniture.is_consent(text):
            return True
        if _is_bare_link(block, text) or _is_labelled_link(block, text, site):
            return True
        linked = sum(len(span.text) for span in block.spans if span.href)
        leads_away = len(text) < 250 and (linked * 3 > len(text) or len(text) < 30)
        return leads_away and bool(furniture.LINK_LEAD.match(text))
    if isinstance(block, List):
        pointers = all(_is_linked(item.blocks) for item in block.items) and not _leads_out(block, site)
        return not block.items or (pointers and len(block.items) > 1)
    return False


def _is_bare_link(block: Paragraph | Heading, text: str) -> bool:
    """Whether a paragraph is one link and nothing else: it names another article."""
    one = isinstance(block, Paragraph) and len(block.spans) == 1 and block.spans[0].href[:4] == "http"
    return one and 25 < len(text) < 160


def _is_labelled_link(block: Paragraph | Heading, text: str, site: str) -> bool:
    """Whether a paragraph is a label and a link to another article of the site: `More on this: …`, in any language."""
    if not isinstance(block, Paragraph) or not site or len(text) > 200:
        return False
    label = "".join([span.text for span in takewhile(lambda span: not span.href, block.spans)]).strip()
    linked = [span for span in block.spans if span.href]
    if not linked or not 3 < len(label) <= 45 or label[-1] not in ":|»>–":
        return False
    rest = text.removeprefix(label).strip(" .…»>→")
    title = "".join([span.text for span in linked]).strip(" .…»>→")
    apart = all(span.marks & (Mark.EMPHASIS | Mark.STRONG) for span in block.spans if span.text.strip())
    if len(title) <= (12 if apart else 25):
        return False
    return len(title) + 2 >= len(rest) and all(site_of(span.href) == site for span in linked)


def _is_tag_line(block: Block) -> bool:
    if not isinstance(block, Paragraph | Heading):
        return False
    links = [span for span in block.spans if span.href]
    text = block_text(block)
    return (
        len({span.href for span in links}) > 2
        and sum(len(span.text) for span in links) > 0.75 * len(text)
        and all(len(span.text) < 40 for span in links)
    )


def _is_linked(blocks: Blocks) -> bool:
    return all(
        isinstance(block, Paragraph) and all(span.href for span in block.spans if span.text.strip(" -·|,•"))
        for block in blocks
    )


def _leads_out(block: List, site: str) -> bool:
    spans = [span for item in block.items for part in item.blocks for span in _spans(part)]
    return leads_out([span.href for span in spans if span.href], site)


def _spans(block: Block) -> Spans:
    return block.spans if isinstance(block, Paragraph) else ()


def _is_tail(block: Block, site: str) -> bool:
    """Whether a block at the end only leads away or announces what is not there."""
    if isinstance(block, Heading | Rule):
        return True
    if isinstance(block, Quote):
        return not block.blocks
    if isinstance(block, List):
        return all(_is_linked(item.blocks) for item in block.items) and not _leads_out(block, site)
    if not isinstance(block, Paragraph):
        return False
    text = block_text(block)
    linked = sum(len(span.text) for span in block.spans if span.href)
    if len(text) < 300 and furniture.PROMOTION.search(text):
        return True
    if len(_ADDRESS.sub("", text)) < SHORT and furniture.STAMP.match(text):
        return True
    return linked > 0.8 * len(text) or (len(text) < SHORT and text.endswith(":"))
