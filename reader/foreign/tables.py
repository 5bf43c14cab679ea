"""Tables: the CSV of Pocket, Instapaper, Readwise, Raindrop, and any other that has a column of addresses."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator

from reader.foreign.item import QUOTE, URL, Item, Refused, item_of

csv.field_size_limit(32 << 20)
_KNOWN = {*URL, *QUOTE, "highlight"}


def read(text: str) -> Iterator[Item | Refused] | None:
    """The rows of a table whose first row names its columns; None when there is no such row."""
    head, _, _rest = text.lstrip().partition("\n")
    dividers = sorted(",;\t", key=head.count)
    columns = [each.strip().strip('"').lower().replace(" ", "_") for each in head.split(dividers[-1])]
    if not _KNOWN & set(columns) or len(columns) < 2:
        return None
    return _rows(text.lstrip().replace("\x00", ""), dividers[-1])


def _rows(text: str, divider: str) -> Iterator[Item | Refused]:
    reader = csv.DictReader(io.StringIO(text, newline=""), delimiter=divider, restkey="more")
    while True:
        try:
            row = next(reader)
        except StopIteration:
            return
        except csv.Error as error:
            yield Refused("", f"the row cannot be read ({error})")
            continue
        yield item_of({str(key): value for key, value in row.items() if isinstance(value, str)})
