"""Saved plain text of a news page: headline, printed date, paragraphs, captions as short lines of their own."""

from __future__ import annotations

import re

from feeds.model import Block, Blocks, Entry, Image, Page, Paragraph, Span
from feeds.page import comments, furniture, visible_date, zones
from feeds.text import clean

CAPTION_LONGEST = 200
_BLANK = re.compile(r"\n\s*\n")
_VIETNAMESE = re.compile(r"[ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]", re.I)
_SENTENCE = re.compile(r"[.!?…][\"”»')\]]?\s+\S")


def read(text: str, url: str) -> Page | None:
    """The article in a plain text; None when there is no headline in it."""
    parts = [part for raw in _BLANK.split(text.replace("\r\n", "\n")) if (part := clean(raw))]
    count = next((number for part in reversed(parts[-8:]) if (number := comments.read_line(part)) is not None), None)
    parts = [
        part
        for part in parts
        if len(part.strip("|-–•· ")) > 1 and not furniture.is_line(part) and comments.read_line(part) is None
    ]
    if not parts:
        return None
    language = "vi" if len(_VIETNAMESE.findall(text)) * 25 > len(text) else ""
    headline, rest = parts[0], parts[1:]
    date, place = _date(rest, url, language)
    if date and len(rest[place]) < 80:
        del rest[place]
    blocks = _blocks([part for part in rest if part != headline])
    entry = Entry(
        title=clean(headline, limit=1_000),
        link=url if url.startswith("http") else "",
        published=date.instant if date else None,
        published_as_printed=date.printed if date else "",
        language=language,
        blocks=blocks,
        comments_count=count,
    )
    return Page(entry, url=entry.link)


def _date(parts: list[str], url: str, language: str) -> tuple[visible_date.Found | None, int]:
    zone = zones.zone_of(url, language)
    for place, part in enumerate(parts[:4]):
        if len(part) < 120 and (found := visible_date.read(part, zone)):
            return found, place
    return None, 0


def _blocks(parts: list[str]) -> Blocks:
    """Paragraphs, and photos where only their captions are left.

    There a caption is a short line between paragraphs: one phrase, while the paragraphs around it run on.
    """
    lengths = sorted(len(part) for part in parts)
    usual = lengths[len(lengths) // 2] if lengths else 0
    blocks: list[Block] = []
    for number, part in enumerate(parts):
        around = [len(parts[near]) for near in (number - 1, number + 1) if 0 <= near < len(parts)]
        if number and number < len(parts) - 1 and _is_caption(part, usual, around):
            blocks.append(Image("", caption=part))
        else:
            blocks.append(Paragraph((Span(part),)))
    return tuple(blocks)


def _is_caption(part: str, usual: int, around: list[int]) -> bool:
    if len(part) > CAPTION_LONGEST or _SENTENCE.search(part) or part[-1] in ":?!…" or part[0] in "-–—•*\"“«'":
        return False
    return len(part) * 2 < usual and min(around) > 1.5 * len(part)
