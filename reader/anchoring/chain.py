"""Over many texts: a place may follow from the one before, as long as that was no guess. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from difflib import SequenceMatcher

from reader.anchoring import Place, place_all
from reader.anchoring.text import Text
from reader.model import Anchor

KEPT = 0.25
"""Share of the quote's words that must still be there, however many edits there were between."""
_TRUSTED = ("same", "diff", "bracket", "block")


def trusted(method: str) -> bool:
    """Whether another place may follow from one found like this; never from a quote search."""
    return method in _TRUSTED


def followed(
    old: str, new: str, anchors: Sequence[Anchor], direct: Sequence[Place], known: Sequence[Anchor | None]
) -> list[Place]:
    """Places in `new`, those found directly where these are sure, else also followed from where they were in `old`.

    `known` are the trusted places in `old`, the text before this one.
    """
    found = list(direct)
    unsure = [
        (n, before)
        for n, before in enumerate(known)
        if before is not None and direct[n].status not in ("exact", "moved")
    ]
    if unsure:
        again = place_all(old, new, [before for _n, before in unsure])
        for (n, _before), place in zip(unsure, again, strict=True):
            found[n] = nearer(anchors[n].exact, new, direct[n], place)
    return found


def nearer(quote: str, text: str, direct: Place, chained: Place) -> Place:
    """Of two places in `text`, the one whose words are nearer to the quote; if there is one only, that.

    Edit by edit a passage may be replaced word by word: what has hardly anything of the quote is not its place.
    """
    if not trusted(chained.method) or survives(quote, text[chained.start : chained.end]) < KEPT:
        return direct
    if direct.status == "orphan" or likeness(quote, text[chained.start : chained.end]) > likeness(
        quote, text[direct.start : direct.end]
    ):
        # Nothing moved since the text before, but something did since the quote was taken.
        return Place("edited", chained.start, chained.end, chained.score, chained.method)
    return direct


def likeness(quote: str, words: str) -> float:
    """How much two passages have in common, word by word, 0 to 1."""
    return SequenceMatcher(None, quote.split(), words.split(), autojunk=False).ratio()


def survives(quote: str, words: str) -> float:
    """The share of a quote's words that another passage still has, in their order, 0 to 1."""
    wanted = Text(quote).tokens
    blocks = SequenceMatcher(None, wanted, Text(words).tokens, autojunk=False).get_matching_blocks()
    return sum(block.size for block in blocks) / max(1, len(wanted))
