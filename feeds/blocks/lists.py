"""Lists: what their markup says of their numbers, and lists that only set photos."""

from __future__ import annotations

from lxml.etree import _Element as Element

from feeds.model import Image, Item


def start(element: Element) -> int:
    """The number of a list's first item."""
    value = element.get("start", "")
    return int(value) if value.isdecimal() and len(value) < 7 else 1


def only_photos(items: list[Item]) -> bool:
    """Whether the items hold photos and nothing else: a gallery."""
    return all(isinstance(block, Image) for item in items for block in item.blocks)
