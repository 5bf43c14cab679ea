"""The publisher's public comment counter."""

from __future__ import annotations

import re
from typing import Any

from lxml.etree import _Element as Element

from feeds.blocks.tree import text_of
from feeds.page.metadata import Metadata

_WORD = (
    r"(?:comments?|replies|responses|bình luận|ý kiến(?: bạn đọc)?|phản hồi|kommentare?|kommentarer|"
    r"commentaires?|réactions?|comentarios?|comentários?|commenti|reacties|komentarzy?|komentarze|"
    r"yorum(?:lar)?|комментари\w+|コメント|评论|評論|댓글)"
)
_AFTER = re.compile(rf"^\W*{_WORD}\s*[(\[:：]?\s*(\d{{1,6}})\s*[)\]]?\W*$", re.I)
_BEFORE = re.compile(rf"^\W*(\d{{1,6}})\s*{_WORD}\b.{{0,40}}$", re.I)
_ON = re.compile(
    r"^\W*(\d{1,6})\s+(?:comments?|thoughts?|responses?|replies|kommentare?)\s+(?:on|to|zu|zum|für)\b", re.I
)
_NONE = re.compile(
    r"^\W*(?:no comments|keine kommentare|chưa có bình luận|aucun commentaire|sin comentarios)\W*(?:yet|\.)?\W*$", re.I
)
_INTERACTION = re.compile(r"UserComments:\s*(\d{1,7})")


def count(root: Element, metadata: Metadata) -> int | None:
    """How many public comments there are, as the page says; None when it does not."""
    for found in (_from_json(metadata), _from_itemprops(metadata), _visible(root)):
        if found is not None:
            return found
    return None


def read_line(text: str) -> int | None:
    """The number in a line that is nothing but a comment counter."""
    text = " ".join(text.split())
    if len(text) > 120:
        return None
    for pattern in (_AFTER, _BEFORE, _ON):
        if match := pattern.match(text):
            return int(match[1])
    return 0 if _NONE.match(text) else None


def _from_json(metadata: Metadata) -> int | None:
    for node in [metadata.article, *metadata.nodes]:
        if (number := _number(node.get("commentCount"))) is not None:
            return number
        statistics = node.get("interactionStatistic")
        for each in statistics if isinstance(statistics, list) else [statistics]:
            if isinstance(each, dict) and "Comment" in str(each.get("interactionType")):
                return _number(each.get("userInteractionCount"))
    return None


def _from_itemprops(metadata: Metadata) -> int | None:
    for value in metadata.itemprops.get("commentcount", ()):
        if (number := _number(value)) is not None:
            return number
    for value in metadata.itemprops.get("interactioncount", ()):
        if match := _INTERACTION.search(value):
            return int(match[1])
    return None


def _visible(root: Element) -> int | None:
    seen: int | None = None
    for element in root.iter(
        "h1", "h2", "h3", "h4", "h5", "h6", "a", "span", "div", "p", "strong", "b", "button", "li"
    ):
        if len(element) > 4:
            continue
        text = text_of(element)
        if 3 < len(text) < 160 and (number := read_line(text)) is not None:
            if element.tag[0] == "h" or number == 0:
                return number
            seen = number if seen is None else seen
    return seen


def _number(value: Any) -> int | None:
    if isinstance(value, int) and not isinstance(value, bool):
        return value if 0 <= value < 10**9 else None
    return int(value) if isinstance(value, str) and value.strip().isdecimal() and len(value) < 10 else None
