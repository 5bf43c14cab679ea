"""A piece of HTML, or an element of a parsed page, as blocks."""

from __future__ import annotations

from lxml.etree import _Element as Element

from feeds.blocks.inline import from_text
from feeds.blocks.tree import is_clean, parse, targets
from feeds.blocks.walk import Builder
from feeds.model import Blocks
from feeds.text import strip_tags


def from_html(html: str, base: str) -> Blocks:
    """The blocks of a piece of HTML (or plain text), addresses resolved against `base`. Never raises."""
    if "<" not in html:
        return from_text(html)
    root = parse(html)
    if root is None:
        return from_text(strip_tags(html))
    return from_element(root, base)


def from_element(root: Element, base: str) -> Blocks:
    """The blocks of a parsed element."""
    builder = Builder(base, targets(root), is_clean=is_clean(root))
    builder.read(root, 0, "")
    return builder.finish()
