"""The articles that a query gives as JSON Lines, each as `show --format json` prints it; one is in memory at a time."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from contextlib import suppress

from reader.errors import NotFound
from reader.export import values
from reader.library import Library


def lines(library: Library, query: str) -> Iterator[str]:
    """A line for each article, in the order of the query. Raises QueryError before the first."""
    return _each(library, library.ids(query))


def _each(library: Library, ids: Iterable[int]) -> Iterator[str]:
    for article_id in ids:
        with suppress(NotFound):  # Let go by a running app since the list was made.
            yield json.dumps(values.article(library.article(article_id)), ensure_ascii=False) + "\n"
