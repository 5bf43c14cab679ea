"""Whether the page gave the whole article."""

from __future__ import annotations

import re

from feeds.model import Status
from feeds.page.metadata import Metadata

_WALL = re.compile(
    r"subscribe to (?:continue|read|keep)|to (?:continue|keep) reading|already a subscriber|"
    r"for subscribers only|subscribers? only|this (?:article|content|story) is (?:for|reserved|only)|"
    r"sign in to (?:continue|read)|create a free account to|"
    r"(?:weiterlesen mit|nur für abonnenten|mit einem abo|jetzt testen)|réservé aux abonnés|"
    r"la suite (?:est|de cet article)|article réservé|contenido exclusivo|solo para suscriptores|"
    r"per gli abbonati|alleen voor abonnees|dành cho (?:thành viên|độc giả)|đăng nhập để đọc tiếp|"
    r"この記事は有料|有料会員|続きを読むには|会員限定|残り\d*文字",
    re.I,
)
_CUT = re.compile(
    r"(?:\[…\]|\[\.\.\.\]|…|\.\.\.)\s*$|(?:read more|continue reading|đọc tiếp|weiterlesen|lire la suite)\W*$", re.I
)


def judge(text: str, page_text: str, metadata: Metadata) -> Status:
    """full, summary, paywalled or doubtful, from what was read and what the page says."""
    short = len(text) < 1_500
    if short and (_free(metadata) is False or _WALL.search(page_text)):
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
