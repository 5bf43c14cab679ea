"""Initials: the first letter of an article, which markup sets large and apart from its word."""

from __future__ import annotations

import re
from itertools import islice

from lxml.etree import _Element as Element

from feeds.blocks.tree import put, text_of

WORDS = "AIOYEUÀÈÉÓÔÝKSVWZАИОУВСКЯ"
"""Letters that are words in some language, so that a space after them may be one."""

MOST = 30
"""Initials of one article."""

_INITIAL = re.compile(r"(?:^|[\s_-])(?:initial|drop-?cap|first-?letter)", re.I)


def join(root: Element) -> None:
    """Join each initial to the rest of its word."""
    named = (each for each in root.iter("span", "b", "strong") if _INITIAL.search(each.get("class", "")))
    for element in list(islice(named, MOST)):
        letter = text_of(element).strip()
        if len(letter) != 1 or not letter.isalpha() or letter in WORDS:
            continue
        while not element.tail and (parent := element.getparent()) is not None and text_of(parent).strip() == letter:
            element = parent
        following = element.getnext()
        rest = (element.tail or "").lstrip() or (text_of(following) if following is not None else "")
        if rest[:1].islower():
            put(element, (element.tail or "").lstrip(), after=True)
