"""Files of other programs: what a read-later service, an annotator or a browser kept, read as plain values.

Nothing in such a file is trusted: addresses are http(s) or nothing, words are cleaned, and what cannot be read is said.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from reader.foreign import archives, documents, links, tables
from reader.foreign.item import Item, Refused, decoded

__all__ = ["Item", "Refused", "read"]


def read(data: bytes) -> Iterable[Item | Refused] | None:
    """What a file keeps, in its order; None when it is of no known kind."""
    if data.startswith(b"PK\x03\x04"):
        return archives.read(data)
    text = decoded(data)
    start = text.lstrip()[:1]
    if start in ("{", "["):
        return documents.read(text)
    if start == "<":
        return links.read(text) if links.is_list(text) else None
    return tables.read(text)


def every(data: bytes) -> Iterator[Item | Refused]:
    """The same without a difference between nothing and no known kind."""
    yield from read(data) or ()
