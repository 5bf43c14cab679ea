"""Where the words of a search stand in a text: whole words or begun ones (`wor*`), accents and case optional.

In scripts without spaces any part is a word. Texts are NFC, as everything stored is. Every fold is one character for
one, so that places stay. Pure.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from reader.query import And, Node, Or, Text, begun

WIDTH = 160
"""Characters of a snippet, about."""
Ranges = tuple[tuple[int, int], ...]
"""Begin and end of each place, first to last, none in another."""


@dataclass(frozen=True, slots=True)
class Snippet:
    """A piece of a text around the words that were looked for, on one line; empty when they are not there."""

    text: str = ""
    ranges: Ranges = ()
    """Where the words stand in it."""


_QUOTES = {0x2018: "'", 0x2019: "'", 0x201C: '"', 0x201D: '"'}
_UNSPACED = re.compile(r"[\u0e01-\u0eff\u1000-\u109f\u1780-\u17ff\u3005-\u30ff\u3400-\u9fff\uf900-\ufaff\uff66-\uff9f]")
_TOKEN = re.compile(r"[^\W_]+")


class _Folded(dict[int, str]):
    """Each character as search compares it."""

    def __missing__(self, code: int) -> str:
        char = chr(code)
        base = unicodedata.normalize("NFD", char)[0]
        folded = "d" if base in "đĐ" else base.lower()
        self[code] = found = folded if len(folded) == 1 else char
        return found


class _Lower(dict[int, str]):
    def __missing__(self, code: int) -> str:
        char = chr(code)
        self[code] = found = char.lower() if len(char.lower()) == 1 else char
        return found


FOLDED = _Folded(_QUOTES)
"""For `str.translate`: without case and accents."""
LOWER = _Lower(_QUOTES)
"""For `str.translate`: without case."""


def plain(text: str) -> str:
    """Without case and accents."""
    return unicodedata.normalize("NFC", text).translate(FOLDED)


def terms(query: Node) -> tuple[str, ...]:
    """The words that a query asks for; what it leaves out is not among them."""
    match query:
        case Text(text=text):
            return (unicodedata.normalize("NFC", text),) if _TOKEN.search(text) else ()
        case And(parts=parts) | Or(parts=parts):
            return tuple(dict.fromkeys([term for each in parts for term in terms(each)]))
    return ()


def accented(term: str) -> bool:
    """Whether a term is typed with accents."""
    return term.translate(FOLDED) != term.translate(LOWER)


def says(text: str, term: str) -> bool:
    """Whether a text in lower case says a term with exactly its accents."""
    term = term.translate(LOWER)
    if not all(token in text for token in _TOKEN.findall(term)):
        return False
    return next(_spans(text, term), None) is not None


def places(text: str, wanted: Sequence[str]) -> Ranges:
    """Where the terms stand in a text; where one typed with accents stands exactly so, those places only."""
    lower, folded = text.translate(LOWER), text.translate(FOLDED)
    found: list[tuple[int, int]] = []
    for term in wanted:
        exact = list(_spans(lower, term.translate(LOWER))) if accented(term) else []
        found += exact or _spans(folded, term.translate(FOLDED))
    return _merged(found)


def snippet(pieces: Iterable[str], wanted: Sequence[str], width: int = WIDTH) -> Snippet:
    """The piece that says most of the terms, cut to about `width` around the first place."""
    best, most = Snippet(), 0
    for piece in pieces if wanted else ():
        if (said := sum(1 for term in wanted if places(piece, (term,)))) > most:
            best, most = _cut(piece, places(piece, wanted), width), said
            if most == len(wanted):
                break
    return best


def _cut(piece: str, found: Ranges, width: int) -> Snippet:
    first = found[0][0]
    start = max(0, first - width // 3)
    end = min(len(piece), start + width)
    start = max(0, min(start, end - width))
    if start and (space := piece.rfind(" ", start, first)) >= 0:
        start = piece.find(" ", start, space + 1) + 1
    if end < len(piece) and (space := piece.rfind(" ", found[0][1], end)) >= 0:
        end = space
    before, after = "…" if start else "", "…" if end < len(piece) else ""
    text = piece[start:end].replace("\n", " ")
    shift = len(before) - start
    inside = [(a + shift, min(b, end) + shift) for a, b in found if a >= start and a < end]
    return Snippet(f"{before}{text}{after}", tuple(inside))


def _spans(text: str, term: str) -> Iterator[tuple[int, int]]:
    pattern, place = _pattern(term), 0
    while pattern and (match := pattern.search(text, place)):
        start, place = match.start(), match.start() + 1
        # Looked at here, because a pattern that begins with a literal is found several times as fast.
        if not start or _UNSPACED.match(text, start) or not _TOKEN.match(text, start - 1):
            yield match.span()


def _merged(found: Iterable[tuple[int, int]]) -> Ranges:
    merged: list[tuple[int, int]] = []
    for start, end in sorted(found):
        if merged and start < merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return tuple(merged)


@lru_cache(maxsize=256)
def _pattern(term: str) -> re.Pattern[str] | None:
    """The tokens of a term in a row, whole unless its script has no spaces; a begun one goes on to its end."""
    tokens = _TOKEN.findall(term)
    parts = []
    for place, token in enumerate(tokens, 1):
        last = r"[^\W_]*" if place == len(tokens) and begun(term) else ""
        after = "" if _UNSPACED.match(token[-1]) else last or r"(?![^\W_])"
        parts.append(re.escape(token) + after)
    return re.compile(r"[\W_]{0,9}".join(parts)) if parts else None
