"""Comments as one Markdown book: a chapter for each article. It comes in again: see notes.py."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from reader.export import notes
from reader.i18n import _
from reader.library import Library


def document(library: Library, since: datetime | None = None) -> Iterator[str]:
    """The book in pieces, with the comments that changed since."""
    yield f"<!-- newsreader:book -->\n# {_('Comments')}\n"
    for article, comments in notes.commented(library, since):
        yield f"\n{notes.chapter(article, comments, level=2)}"
