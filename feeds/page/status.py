"""Whether the page gave the whole article."""

from __future__ import annotations

import re

from feeds.model import Status
from feeds.page import furniture
from feeds.page.metadata import Metadata

_CUT = re.compile(
    r"(?:\[…\]|\[\.\.\.\]|…|\.\.\.)\s*$|(?:read more|continue reading|đọc tiếp|weiterlesen|lire la suite)\W*$", re.I
)


def judge(text: str, page_text: str, metadata: Metadata) -> Status:
    """full, summary, paywalled or doubtful, from what was read and what the page says."""
    short = len(text) < 1_500
    if short and (_free(metadata) is False or furniture.WALL.search(page_text)):
        return "paywalled"
    if len(text) < 600 and _CUT.search(text):
        return "summary"
    if len(text) < 120:
        return "doubtful"
    return "full"


def _free(metadata: Metadata) -> bool | None:
    value = metadata.article.get("isAccessibleForFree")
    if isinstance(value, bool):
        return value
    if isinstance(value, str):
        return value.strip().lower().rsplit("/", 1)[-1] not in ("false", "no", "0")
    tier = metadata.first("article:content_tier").lower()
    return False if tier in ("locked", "metered") else None
