"""Over many texts: a place may follow from the one before, as long as that was no guess. Pure."""

from __future__ import annotations

from difflib import SequenceMatcher

from reader.anchoring import Place

_TRUSTED = ("same", "diff", "bracket", "block")


def trusted(method: str) -> bool:
    """Whether another place may follow from one found like this; never from a quote search."""
    return method in _TRUSTED


def nearer(quote: str, text: str, direct: Place, chained: Place) -> Place:
    """Of two places in `text`, the one whose words are nearer to the quote; if there is one only, that."""
    if not trusted(chained.method):
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
