"""Where a passage went when the publisher edited the article. Pure: texts and anchors in, places out.

The revision a comment was made on is kept, so this is first a diff between two texts we own; searching for the quote is
the fallback. All positions are code points of the canonical text (`feeds.encode.plain_text`), which no renderer moves.
The steps and thresholds are those of docs/anchoring.md.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from reader.anchoring.diff import Diff, longest_blocks
from reader.anchoring.quote import QuoteSearch
from reader.anchoring.text import Text
from reader.model import Anchor, Placement

SURVIVES = 0.50
"""Share of the anchor's weight that must have an image in the new text."""
SAME_BLOCK = 0.50
"""Token-multiset Jaccard from which a new block counts as the old one, moved."""
SHORT = 4
"""Letters up to which a word proves little by itself."""
IN_STEP = 3
"""Words on either side of a short one, of which one must have gone as far as it did, …"""
SLACK = 2
"""… give or take a word with its quotation mark."""
BRACKETED = 0.25
"""The same when the words on both sides of the passage still stand where they should."""
RELATED = 0.12
"""Share of six-word runs in common below which this is another article at the same address."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where an anchor is in the new text; 0 to 0 for an orphan, with `near` the spot that survived nearest."""

    status: Placement
    start: int = 0
    end: int = 0
    score: float = 0.0
    method: str = ""
    near: int = 0
    block: int = 0
    """Of a photo: the block it stands in."""


def place_all(old: str, new: str, anchors: Sequence[Anchor]) -> list[Place]:
    """Places of anchors made on `old` in `new`, in the order given. The diff is made once."""
    if old == new:
        return [Place("exact", each.start, each.end, 1.0, "same") for each in anchors]
    before, after = Text(old), Text(new)
    diff = Diff(before, after)
    search = QuoteSearch(after)
    if likeness(before, after) < RELATED:
        return [_searched(search, each, removed=True) or Place("orphan") for each in anchors]
    return [_place(diff, search, each) for each in anchors]


def likeness(old: Text, new: Text) -> float:
    """The share of six-word runs of the shorter text that stand in the other; 1 for texts too short to tell."""
    runs = [{tuple(each.tokens[i : i + 6]) for i in range(len(each.tokens) - 5)} for each in (old, new)]
    shorter = min(map(len, runs))
    return len(runs[0] & runs[1]) / shorter if shorter >= 20 else 1.0


def nearest(old: str, new: str, points: Sequence[int]) -> list[int]:
    """For points of `old`, where in `new` the words end that stood before them."""
    diff = Diff(Text(old), Text(new))
    return [_nearest(diff, diff.old.range_of(each, each)[0]) for each in points]


def place_by_quotes(new: str, anchors: Sequence[Anchor]) -> list[Place]:
    """The places of anchors whose own revision is not kept (imported ones): quote search alone."""
    search = QuoteSearch(Text(new))
    return [
        _searched(search, each, removed=False) or Place("orphan", near=min(each.start, len(new))) for each in anchors
    ]


def place_by_quote(new: str, anchor: Anchor) -> Place:
    """The place of one anchor whose own revision is not kept."""
    return place_by_quotes(new, [anchor])[0]


def _place(diff: Diff, search: QuoteSearch, anchor: Anchor) -> Place:
    first, last = diff.old.range_of(anchor.start, anchor.end)
    if first >= last:
        return Place("orphan", near=_nearest(diff, first))
    return (
        _mapped(diff, anchor, first, last, diff.image, "diff")
        or _bracketed(diff, first, last)
        or _moved_block(diff, anchor, first, last)
        or _searched(search, anchor, removed=_was_removed(diff, first, last))
        or Place("orphan", near=_nearest(diff, first))
    )


def _mapped(diff: Diff, anchor: Anchor, first: int, last: int, image: Sequence[int], method: str) -> Place | None:
    """Step 2: the place that the anchor's surviving tokens span."""
    tokens = diff.old.tokens
    found = [i for i in range(first, last) if image[i] >= 0 and not _is_lone(tokens, image, i, first, last)]
    while len(found) > 1 and _strayed(tokens, image, found[-1], found[-2]):
        found.pop()
    while len(found) > 1 and _strayed(tokens, image, found[0], found[1]):
        found.pop(0)
    kept, weight = (sum(len(tokens[i]) for i in some) for some in (found, range(first, last)))
    spots, count = [image[i] for i in found], last - first
    if not spots or kept < SURVIVES * weight or spots[-1] - spots[0] + 1 > 2 * count + 4:
        return None
    start, end = diff.new.starts[spots[0]], diff.new.ends[spots[-1]]
    if len(spots) == count == spots[-1] - spots[0] + 1:
        same = diff.old.text[anchor.start : anchor.end] == diff.new.text[start:end] and start == anchor.start
        return Place("exact" if same else "moved", start, end, 1.0, method)
    return Place("edited", start, end, kept / weight, method)


def _bracketed(diff: Diff, first: int, last: int) -> Place | None:
    """A rewritten passage between words that stayed: what is left of it there, if that is not too little."""
    low, high = _left_edge(diff, first), _right_edge(diff, last)
    if low is None or high is None or high - low + 1 > 2 * (last - first) + 4:
        return None
    there = [i for i in range(first, last) if low <= diff.image[i] <= high]
    kept, weight = (sum(len(diff.old.tokens[i]) for i in some) for some in (there, range(first, last)))
    if not there or kept < BRACKETED * weight:
        return None
    start, end = diff.new.starts[diff.image[there[0]]], diff.new.ends[diff.image[there[-1]]]
    return Place("edited", start, end, kept / weight, "bracket")


def _left_edge(diff: Diff, first: int) -> int | None:
    """The new token after the words that stood before a passage; the first one where all before it was cut off."""
    left = diff.image[max(0, first - 3) : first]
    if len(left) == 3 and min(left) >= 0 and left[-1] - left[0] <= 4:
        return left[-1] + 1
    return None if first == 0 or any(spot >= 0 for spot in diff.image[:first]) else 0


def _right_edge(diff: Diff, last: int) -> int | None:
    """The new token before the words that stood after a passage; the last one where all after it was cut off."""
    right = diff.image[last : last + 3]
    if len(right) == 3 and min(right) >= 0 and right[-1] - right[0] <= 4:
        return right[0] - 1
    cut = last < len(diff.image) and not any(spot >= 0 for spot in diff.image[last:])
    return len(diff.new.tokens) - 1 if cut else None


def _is_lone(tokens: Sequence[str], image: Sequence[int], i: int, first: int, last: int) -> bool:
    """A short word proves nothing when its neighbours, and those next to them, went elsewhere."""
    if len(tokens[i]) > SHORT or last - first == 1:
        return False
    around = range(max(0, i - IN_STEP), min(len(image), i + IN_STEP + 1))
    return not any(k != i and image[k] >= 0 and abs(image[k] - k - image[i] + i) <= SLACK for k in around)


def _strayed(tokens: Sequence[str], image: Sequence[int], i: int, beside: int) -> bool:
    """Whether a short word at an edge is now much farther from the one that is next to it in the passage."""
    return len(tokens[i]) <= SHORT and abs(image[i] - image[beside]) > abs(i - beside) + SLACK + 1


def _moved_block(diff: Diff, anchor: Anchor, first: int, last: int) -> Place | None:
    """Step 3: the anchor's paragraph stands elsewhere now."""
    old, new = diff.old, diff.new
    home = max(
        range(len(old.paragraphs)),
        key=lambda n: min(last, old.paragraphs[n][1]) - max(first, old.paragraphs[n][0]),
    )
    best, score = -1, 0.0
    for n, words in enumerate(new.counters):
        likeness = _jaccard(old.counters[home], words)
        if likeness > score:
            best, score = n, likeness
    if score < SAME_BLOCK:
        return None
    (a, b), (c, d) = old.paragraphs[home], new.paragraphs[best]
    image = [-1] * len(old.tokens)
    for i, j, size in longest_blocks(old.tokens[a:b], new.tokens[c:d]):
        for k in range(size):
            image[a + i + k] = c + j + k
    return _mapped(diff, anchor, first, last, image, "block")


def _jaccard(a: Counter[str], b: Counter[str]) -> float:
    small, large = (a, b) if len(a) < len(b) else (b, a)
    common = sum(min(n, large[word]) for word, n in small.items() if word in large)
    return common / (a.total() + b.total() - common or 1)


def _was_removed(diff: Diff, first: int, last: int) -> bool:
    """Step 4: what stood around the passage now stands side by side."""
    left = [diff.image[i] for i in range(max(0, first - 6), first)]
    right = [diff.image[i] for i in range(last, min(len(diff.image), last + 6))]
    if not left and not right:
        return False
    if any(spot < 0 for spot in left[-3:]) or any(spot < 0 for spot in right[:3]):
        return False
    low = left[-1] if left else -1
    high = right[0] if right else len(diff.new.tokens)
    return 0 < high - low <= max(3, (last - first) / 3) + 1


def _searched(search: QuoteSearch, anchor: Anchor, *, removed: bool) -> Place | None:
    """Step 5: guarded quote search."""
    found = search.best(anchor.exact, anchor.prefix, anchor.suffix, near=anchor.start, removed=removed)
    return Place("approximate", found.start, found.end, found.score, "quote") if found else None


def _nearest(diff: Diff, first: int) -> int:
    """Where in the new text the words before the passage still stand; where nothing is left of them, its first word."""
    for i in range(min(first, len(diff.image)) - 1, -1, -1):
        if diff.image[i] >= 0:
            return diff.new.ends[diff.image[i]]
    return diff.new.ends[0] if diff.new.ends else 0
