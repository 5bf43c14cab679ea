"""Over many texts: a place may follow from the one before, as long as that was no guess. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from difflib import SequenceMatcher
from typing import Literal

from reader.anchoring import Place, place_all
from reader.anchoring.quote import LONG
from reader.anchoring.text import Text
from reader.model import Anchor, Placement

KEPT = 0.34
"""Share of the quote's words that must still be there after several edits; fewer may have come there by chance."""
BACK = 0.50
"""The same for what was gone from the text before."""
COPIED = 0.90
"""Share of its words that a copy elsewhere needs, once a passage is gone from where it was."""
_TRUSTED = ("same", "diff", "bracket", "block")


def trusted(method: str) -> bool:
    """Whether another place may follow from one found like this; never from a quote search."""
    return method in _TRUSTED


GONE: Literal["gone"] = "gone"
Before = Anchor | Literal["gone"] | None
"""Where a passage was in the text before: a trusted place, nowhere, or nobody knows."""


def stood(place: Anchor, method: str, status: Placement) -> Before:
    """What is known of a passage once a place was found for it in a text."""
    if trusted(method):
        return place
    return GONE if status == "orphan" else None


def followed(
    old: str, new: str, anchors: Sequence[Anchor], direct: Sequence[Place], known: Sequence[Before]
) -> list[Place]:
    """Places in `new`, those found directly where these are sure, else also followed from where they were in `old`.

    Where a passage stood in the text before is evidence: once it is gone from there, a few equal words elsewhere in
    the text are no reason to think that it moved.
    """
    found = [
        _no_guess(anchor, place, new, BACK, place.near) if before == GONE else place
        for anchor, place, before in zip(anchors, direct, known, strict=True)
    ]
    unsure = [
        (n, before)
        for n, before in enumerate(known)
        if isinstance(before, Anchor) and direct[n].status not in ("exact", "moved")
    ]
    if unsure:
        again = place_all(old, new, [before for _n, before in unsure])
        for (n, _before), place in zip(unsure, again, strict=True):
            found[n], quote = _no_guess(anchors[n], direct[n], new, KEPT, place.near), anchors[n].exact
            if _stands(quote, new, place):
                found[n] = _agreed(found[n], _trimmed(quote, new, place))
    return found


def _stands(quote: str, text: str, chained: Place) -> bool:
    """Whether a passage is where it was followed to; edit by edit it may have been replaced word by word."""
    return trusted(chained.method) and survives(quote, text[chained.start : chained.end]) >= KEPT


def _trimmed(quote: str, text: str, chained: Place) -> Place:
    """From the first to the last word that is still the quote's: with every edit others come to stand around them."""
    words, quoted = Text(text[chained.start : chained.end]), set(Text(quote).tokens)
    kept = [n for n, token in enumerate(words.tokens) if token in quoted]
    if not kept:
        return chained
    return replace(chained, start=chained.start + words.starts[kept[0]], end=chained.start + words.ends[kept[-1]])


def _no_guess(anchor: Anchor, place: Place, text: str, least: float, near: int) -> Place:
    """The place, unless too little is left there, or it is a guess: of what is gone only a long, exact copy counts."""
    if anchor.start >= anchor.end or place.status not in ("edited", "approximate"):
        return place
    left = survives(anchor.exact, text[place.start : place.end])
    enough = left >= least if place.status == "edited" else left >= COPIED and len(anchor.exact) >= LONG
    return place if enough else Place("orphan", near=near)


def _agreed(direct: Place, chained: Place) -> Place:
    """What both say where they share at least half; the one there is; none where they contradict each other."""
    if direct.status == "orphan":
        # Nothing moved since the text before, but something did since the quote was taken.
        return replace(chained, status="edited")
    start, end = min(direct.start, chained.start), max(direct.end, chained.end)
    if 2 * (min(direct.end, chained.end) - max(direct.start, chained.start)) < end - start:
        return Place("orphan", near=chained.end)
    return replace(direct, status="edited", start=start, end=end, method=chained.method)


def likeness(quote: str, words: str) -> float:
    """How much two passages have in common, word by word, 0 to 1."""
    return SequenceMatcher(None, quote.split(), words.split(), autojunk=False).ratio()


def survives(quote: str, words: str) -> float:
    """The share of a quote's words that another passage still has, in their order, 0 to 1."""
    wanted, there = ([token for token in Text(each).tokens if token[0].isalnum()] for each in (quote, words))
    blocks = SequenceMatcher(None, wanted, there, autojunk=False).get_matching_blocks()
    return sum(block.size for block in blocks) / max(1, len(wanted))
