"""Names of sources and folders as a query compares them."""

from __future__ import annotations

import unicodedata

from feeds.text import fold


def plain(text: object) -> str:
    """Without accents and case; also a function of the database."""
    if (known := str(text)).isascii():
        return known.casefold()
    spread = unicodedata.normalize("NFD", fold(str(text)).casefold())
    return "".join([letter for letter in spread if not unicodedata.combining(letter)])
