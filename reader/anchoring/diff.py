"""A map from the tokens of an old text to those of a new one."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from difflib import SequenceMatcher

from reader.anchoring.text import Text

MAX_PAIRS = 25_000_000
"""Token pairs in the differing hunks beyond which only unique shingles are matched."""
SMALL_PAIRS = 40_000
"""Token pairs up to which a hunk is diffed as it is; larger ones are first cut at unique shingles."""
SHINGLE = 4


class Diff:
    """A map from the tokens of the old text to those of the new one, made once for all anchors of an article."""

    def __init__(self, old: Text, new: Text) -> None:
        self.old, self.new = old, new
        self.image = [-1] * len(old.tokens)
        self._match_all()

    def _match_all(self) -> None:
        old, new = self.old.tokens, self.new.tokens
        head = _equal_run(old, new)
        tail = _equal_run(old[head:][::-1], new[head:][::-1])
        for i in range(head):
            self.image[i] = i
        for i in range(1, tail + 1):
            self.image[len(old) - i] = len(new) - i
        hunks = self._match_paragraphs(head, len(old) - tail, head, len(new) - tail)
        pairs = sum((b - a) * (d - c) for a, b, c, d in hunks)
        for hunk in hunks:
            self._match_tokens(*hunk, shingles_only=pairs > MAX_PAIRS)

    def _match_paragraphs(self, a: int, b: int, c: int, d: int) -> list[tuple[int, int, int, int]]:
        """Map equal paragraphs between tokens a–b and c–d; the hunks left between them."""
        old = [(x, y) for x, y in self.old.paragraphs if x >= a and y <= b]
        new = [(x, y) for x, y in self.new.paragraphs if x >= c and y <= d]
        keys_old = [tuple(self.old.tokens[x:y]) for x, y in old]
        keys_new = [tuple(self.new.tokens[x:y]) for x, y in new]
        hunks, at_old, at_new = [], a, c
        for i, j, size in SequenceMatcher(None, keys_old, keys_new, autojunk=False).get_matching_blocks():
            from_old, from_new = (old[i][0], new[j][0]) if size else (b, d)
            if at_old < from_old and at_new < from_new:
                hunks.append((at_old, from_old, at_new, from_new))
            if not size:
                break
            at_old, at_new = old[i + size - 1][1], new[j + size - 1][1]
            for k in range(at_old - from_old):
                self.image[from_old + k] = from_new + k
        return hunks

    def _match_tokens(self, a: int, b: int, c: int, d: int, *, shingles_only: bool) -> None:
        pieces = [(a, b, c, d)]
        if shingles_only or (b - a) * (d - c) > SMALL_PAIRS:
            pieces = self._cut_at_shingles(a, b, c, d)
        for i, j, k, n in pieces:
            if not shingles_only and (j - i) * (n - k) <= MAX_PAIRS:
                for x, y, size in longest_blocks(self.old.tokens[i:j], self.new.tokens[k:n]):
                    for step in range(size):
                        self.image[i + x + step] = k + y + step

    def _cut_at_shingles(self, a: int, b: int, c: int, d: int) -> list[tuple[int, int, int, int]]:
        """Map shingles that stand once on each side, in the longest increasing order; the pieces between them."""
        mine, theirs = _unique_shingles(self.old.tokens, a, b), _unique_shingles(self.new.tokens, c, d)
        pairs = _increasing(sorted((i, theirs[key]) for key, i in mine.items() if key in theirs))
        pieces, at_old, at_new = [], a, c
        for i, j in pairs:
            if i >= at_old and j >= at_new:
                if i > at_old and j > at_new:
                    pieces.append((at_old, i, at_new, j))
                at_old, at_new = i, j
            # Overlapping shingles continue each other: map what is new of this one.
            shift = max(at_old - i, 0)
            if j + shift != at_new:
                continue
            for k in range(shift, SHINGLE):
                self.image[i + k] = j + k
            at_old, at_new = i + SHINGLE, j + SHINGLE
        if b > at_old and d > at_new:
            pieces.append((at_old, b, at_new, d))
        return pieces


def _equal_run(a: Sequence[str], b: Sequence[str]) -> int:
    """How many tokens two lists begin with alike; so few as the full stop of any text are none."""
    count = 0
    for x, y in zip(a, b, strict=False):
        if x != y:
            break
        count += 1
    return count if count >= SHINGLE or count == min(len(a), len(b)) else 0


def longest_blocks(a: list[str], b: list[str]) -> list[tuple[int, int, int]]:
    """Matching blocks (i, j, size) of two token lists, longest first and recursively between."""
    return [(m.a, m.b, m.size) for m in SequenceMatcher(None, a, b, autojunk=False).get_matching_blocks() if m.size]


def _unique_shingles(tokens: list[str], start: int, end: int) -> dict[tuple[str, ...], int]:
    seen: dict[tuple[str, ...], int] = {}
    for i in range(start, end - SHINGLE + 1):
        key = tuple(tokens[i : i + SHINGLE])
        seen[key] = -1 if key in seen else i
    return {key: i for key, i in seen.items() if i >= 0}


def _increasing(pairs: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """The longest run of pairs, sorted by the first, whose second also increases (patience sorting)."""
    ends: list[int] = []
    last: list[int] = []
    before: list[int] = []
    for n, (_, j) in enumerate(pairs):
        at = bisect_left(ends, j)
        before.append(last[at - 1] if at else -1)
        if at == len(ends):
            ends.append(j)
            last.append(n)
        else:
            ends[at], last[at] = j, n
    chosen, n = [], last[-1] if last else -1
    while n >= 0:
        chosen.append(pairs[n])
        n = before[n]
    return chosen[::-1]
