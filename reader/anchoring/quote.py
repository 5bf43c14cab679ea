"""Guarded search for a quotation in a text: exact copies first, then the nearest approximate ones.

Bit-parallel approximate matching (Myers 1999): Python's integers are the bit vectors, so there is no limit on length.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher

from reader.anchoring.text import Text

MAX_ERRORS = 0.34
"""Share of the quote's characters that may differ."""
CONTEXT = 48
"""Code points of prefix and suffix that are compared."""
ACCEPT = 0.72
ACCEPT_EXACT = 0.60
"""For an exact copy of a quote of 40 characters or more."""
SHORT = 25
"""Below this many characters the context must agree as well."""
LONG = 40
"""From this many characters on a quote speaks for itself."""
LEAD = 0.05
"""What the best place of a shorter quote must be ahead of the second by."""


@dataclass(frozen=True, slots=True)
class Found:
    """A place in the text with its score, 0 to 1."""

    start: int
    end: int
    score: float
    exact: bool


class QuoteSearch:
    """A text made ready for many searches: its normal form with a map back to the original."""

    def __init__(self, text: Text) -> None:
        self._text = text
        self.normal, self._at = text.normal

    def best(self, quote: str, prefix: str, suffix: str, *, near: int = 0, removed: bool = False) -> Found | None:
        """The place the quote is at, or None when there is none or two that cannot be told apart."""
        wanted = normal_text(quote)
        if not wanted:
            return None
        before, after = normal_text(prefix)[-CONTEXT:], normal_text(suffix)[:CONTEXT]
        found = sorted(
            (self._scored(each, wanted, before, after) for each in self._candidates(wanted)),
            key=lambda item: (-item[0].score, abs(item[0].start - near)),
        )
        if not found:
            return None
        (top, context, errors), rest = found[0], found[1:]
        if removed and (len(wanted) < LONG or errors > 0.10 * len(wanted)):
            return None
        if top.score < (ACCEPT_EXACT if top.exact and len(wanted) >= LONG else ACCEPT):
            return None
        if len(wanted) < SHORT and context < 0.60:
            return None
        if len(wanted) < LONG and rest and top.score - rest[0][0].score < LEAD:
            return None
        return top

    def _candidates(self, wanted: str) -> Iterator[tuple[int, int, int]]:
        """(start, end, errors) in the normal text: up to 50 exact copies, else up to 6 approximate ones."""
        at, copies = self.normal.find(wanted), 0
        while at >= 0 and copies < 50:
            yield at, at + len(wanted), 0
            copies += 1
            at = self.normal.find(wanted, at + 1)
        if not copies:
            yield from approximate(self.normal, wanted, int(MAX_ERRORS * len(wanted)))

    def _scored(
        self, candidate: tuple[int, int, int], wanted: str, before: str, after: str
    ) -> tuple[Found, float, int]:
        start, end, errors = candidate
        left = self.normal[max(0, start - CONTEXT) : start].strip()
        right = self.normal[end : end + CONTEXT].strip()
        # An imported quote may come without any context: then only the quote speaks.
        known = before or after
        context = max(_alike(before, left), _alike(after, right)) if known else 1 - errors / len(wanted)
        score = 0.6 * (1 - errors / len(wanted)) + 0.4 * context
        return Found(*self._original(start, end), score, errors == 0), context, errors

    def _original(self, start: int, end: int) -> tuple[int, int]:
        first = max(bisect_right(self._at, start) - 1, 0)
        last = max(bisect_right(self._at, max(end - 1, start)) - 1, first)
        return self._text.starts[first], self._text.ends[last]


def normal_text(text: str) -> str:
    """The normal form of a text: its tokens as they are compared, white space as single spaces."""
    return Text(text).normal[0]


def _alike(a: str, b: str) -> float:
    if not a and not b:
        return 1.0
    if not a or not b:
        return 0.0
    return SequenceMatcher(None, a, b, autojunk=False).ratio()


def approximate(text: str, pattern: str, limit: int) -> Iterator[tuple[int, int, int]]:
    """Up to six non-overlapping (start, end, errors) with at most `limit` edits, best first."""
    ends = [hit for hit in distances(text, pattern, free_start=True) if hit[1] <= limit]
    ends.sort(key=lambda hit: hit[1])
    taken: list[tuple[int, int]] = []
    for end, errors in ends:
        if any(start - len(pattern) // 2 < end <= stop + len(pattern) // 2 for start, stop in taken):
            continue
        start = _start_of(text, pattern, end, errors)
        taken.append((start, end))
        yield start, end, errors
        if len(taken) == 6:
            return


def distances(text: str, pattern: str, *, free_start: bool) -> Iterator[tuple[int, int]]:
    """(end, edit distance of the pattern to text up to `end`) for every end (Myers 1999).

    With a free start the match may begin anywhere; without, skipped text before it costs.
    """
    size = len(pattern)
    masks: dict[str, int] = {}
    for i, char in enumerate(pattern):
        masks[char] = masks.get(char, 0) | 1 << i
    every, top, carry = (1 << size) - 1, 1 << (size - 1), 0 if free_start else 1
    plus, minus, distance = every, 0, size
    for at, char in enumerate(text, 1):
        equal = masks.get(char, 0)
        through = equal | minus
        diagonal = ((((equal & plus) + plus) ^ plus) | equal) & every
        up = minus | ~(diagonal | plus) & every
        down = plus & diagonal
        if up & top:
            distance += 1
        elif down & top:
            distance -= 1
        up, down = (up << 1 | carry) & every, down << 1 & every
        plus, minus = down | ~(through | up) & every, up & through
        yield at, distance


def _start_of(text: str, pattern: str, end: int, errors: int) -> int:
    """Where the best match that ends at `end` starts: the same search backwards."""
    window = text[max(0, end - len(pattern) - errors) : end][::-1]
    best, best_distance = min(len(pattern), end), len(pattern) + 1
    for length, distance in distances(window, pattern[::-1], free_start=False):
        if distance < best_distance:
            best, best_distance = length, distance
    return end - best
