"""Footnotes that a page keeps folded until their mark is touched: in print they stand below the text."""

from __future__ import annotations

import re

from lxml.etree import _Element as Element

from feeds.blocks.tree import is_hidden, text_of

_MARK = re.compile(r"[\[(]?(?:\d{1,3}|[*†‡§]{1,3})[\])]?")
_KEEPERS = ("aside", "div", "section", "span", "p", "li", "ol")


def unfold(root: Element) -> None:
    """Show what is hidden but named by the mark of a note."""
    names = _names(root)
    if not names:
        return
    for element in list(root.iter(*_KEEPERS)):
        if element.get("id") in names and is_hidden(element):
            for name, _ in element.items():
                if name in ("hidden", "style"):
                    del element.attrib[name]
            if element.tag == "aside":
                element.tag = "div"


def _names(root: Element) -> set[str]:
    """What the marks of notes point at."""
    found: set[str] = set()
    for mark in root.iter("a", "sup", "span", "button"):
        if not mark.attrib or len(mark.text or "") > 5 or len(mark) > 1 or (len(mark) and len(mark[0])):
            continue
        if _MARK.fullmatch(text_of(mark).strip()):
            found.update([str(value).removeprefix("#") for _, value in mark.items()])
    return found - {""}
