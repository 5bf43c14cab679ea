"""The colours of highlights. Each has a letter beside it, so that nothing depends on seeing it."""

from __future__ import annotations

from reader.i18n import _
from reader.model import COLOURS

__all__ = ["COLOURS", "colour_letter", "colour_name", "next_colour"]


def colour_letter(colour: str) -> str:
    """A colour for those who do not see it, or have none: a letter of its name that no other has."""
    return {"yellow": _("Y"), "green": _("G"), "blue": _("B"), "red": _("R")}.get(colour, "")


def colour_name(colour: str) -> str:
    """A colour in the language in use."""
    return {"yellow": _("yellow"), "green": _("green"), "blue": _("blue"), "red": _("red")}.get(colour, "")


def next_colour(colour: str) -> str:
    """The colour after this one, from the last back to the first."""
    return COLOURS[(COLOURS.index(colour) + 1) % len(COLOURS)] if colour in COLOURS else COLOURS[0]
