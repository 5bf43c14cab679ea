"""What can stand where one is typing a query: fields, states, sources, folders, tags, languages, authors, dates."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from reader import matches
from reader.library import Library
from reader.query import DATE_FIELDS, FIELDS, HAS, IS, SORT

MOST = 20
_TYPED = re.compile(r"""[-(]*(?:(?P<field>[^\W\d_]+):)?(?P<value>["“][^"”]*|[^\s"“”()]*)$""")
_DATES = ("today", "yesterday", "hôm-nay", "hôm-qua", "-7d", "-1m", "last-week", "last-month")
_LENGTHS = (">800", "<300", "300-800")


@dataclass(frozen=True, slots=True)
class Completion:
    """What `start` to the cursor can be replaced by."""

    start: int
    text: str


def complete(text: str, cursor: int, library: Library) -> list[Completion]:
    """What the word at the cursor can become, likeliest first; a field is offered with its colon."""
    match = _TYPED.search(text[:cursor])
    if match is None:
        return []
    value = match["value"].lstrip('"“')
    if match["field"] is None:
        if match["value"] != value:
            return []  # Inside a phrase.
        found = [f"{field}:" for field in _matching(value, FIELDS)]
        return [Completion(match.start("value"), each) for each in found[:MOST]]
    names = _matching(value, _values(match["field"].lower(), library))
    return [Completion(match.start("value"), _quoted(each)) for each in names[:MOST]]


def _values(field: str, library: Library) -> Iterable[str]:
    match field:
        case "is" | "has" | "sort":
            return {"is": IS, "has": HAS, "sort": SORT}[field]
        case "source":
            return [source.title for source in library.sources()]
        case "folder":
            folders = dict.fromkeys([source.folder for source in library.sources() if source.folder])
            return dict.fromkeys([*folders, *(path.rpartition("/")[0] for path in folders if "/" in path)])
        case "lang":
            return dict.fromkeys([source.language[:2] for source in library.sources() if source.language])
        case "tag":
            return [name for name, _times in sorted(library.tags(), key=lambda each: -each[1])]
        case "author":
            return library.authors()
        case "words":
            return _LENGTHS
    return _DATES if field in DATE_FIELDS else ()


def _matching(typed: str, names: Iterable[str]) -> list[str]:
    """Those that begin with what is typed, then those with a word that does; accents and case optional."""
    wanted = matches.plain(typed)
    plain = [(matches.plain(name), name) for name in names]
    first = [name for key, name in plain if key.startswith(wanted)]
    return first + [name for key, name in plain if f" {wanted}" in f" {key}"[1:]] if wanted else first


def _quoted(name: str) -> str:
    return f'"{name.replace(chr(34), "")}"' if re.search(r'[\s()"“]', name) else name
