"""A canonical text cut into tokens and paragraphs, and how tokens are compared."""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left, bisect_right
from collections import Counter
from functools import cached_property, lru_cache
from itertools import pairwise

_CJK = "\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7af\u0e00-\u0e7f"
_INSIDE = "\u00ad\u200b-\u200d\u0300-\u036f\ufeff"
"""Characters that do not end a word: soft hyphens, zero-width ones, combining marks."""
_TOKEN = re.compile(rf"[{_CJK}]|[^\W{_CJK}](?:[^\W{_CJK}]|[{_INSIDE}])*|\.{{3}}|\S")
_INVISIBLE = dict.fromkeys([0xAD, 0x200B, 0x200C, 0x200D, 0xFEFF, 0x2060])
_PLAIN = str.maketrans("‘’‚‛“”„‟«»‹›′″‐‑‒–—―−", "''''\"\"\"\"\"\"'''\"-------", "")
_PARAGRAPH = re.compile(r"\n\n+")


@lru_cache(maxsize=65536)
def normal(token: str) -> str:
    """A token as it is compared: NFKC, lower case, plain quotes and dashes, nothing invisible."""
    if token.isascii():
        return token.lower()
    return unicodedata.normalize("NFKC", token.translate(_INVISIBLE)).translate(_PLAIN).lower() or token


class Text:
    """A canonical text cut into tokens and paragraphs."""

    def __init__(self, text: str) -> None:
        self.text = text
        matches = list(_TOKEN.finditer(text))
        self.starts = [match.start() for match in matches]
        self.ends = [match.end() for match in matches]
        self.tokens = [normal(match.group()) for match in matches]

    @cached_property
    def paragraphs(self) -> list[tuple[int, int]]:
        """Token ranges of the paragraphs."""
        edges = [0, *(bisect_left(self.starts, gap.end()) for gap in _PARAGRAPH.finditer(self.text)), len(self.tokens)]
        return [(a, b) for a, b in pairwise(edges) if b > a]

    @cached_property
    def counters(self) -> list[Counter[str]]:
        """The words of each paragraph with how often they stand there."""
        return [Counter(self.tokens[a:b]) for a, b in self.paragraphs]

    def range_of(self, start: int, end: int) -> tuple[int, int]:
        """The tokens that a range of code points touches."""
        return bisect_right(self.ends, start), bisect_left(self.starts, end)

    @cached_property
    def normal(self) -> tuple[str, list[int]]:
        """The text in its normal form, white space as single spaces, and where in it each token starts."""
        parts: list[str] = []
        at: list[int] = []
        length = 0
        for n, token in enumerate(self.tokens):
            if n and self.starts[n] > self.ends[n - 1]:
                parts.append(" ")
                length += 1
            at.append(length)
            parts.append(token)
            length += len(token)
        return "".join(parts), at
