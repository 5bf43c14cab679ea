"""Names of sources and folders as a query compares them."""

from __future__ import annotations

import unicodedata


def plain(text: object) -> str:
    """Without accents and case; also a function of the database."""
    if (known := str(text)).isascii():
        return known.casefold()
    from feeds.text import fold

    spread = unicodedata.normalize("NFD", fold(str(text)).casefold())
    return "".join([letter for letter in spread if not unicodedata.combining(letter)])
