"""HTML to blocks: what a publisher's markup says, as values that every screen can set.

An allow-list walk over lxml: unknown markup is read through, nothing in it can act, the worst gives plain paragraphs.
"""

from __future__ import annotations

from feeds.blocks.entry import with_blocks
from feeds.blocks.read import from_element, from_html

__all__ = ["from_element", "from_html", "with_blocks"]
