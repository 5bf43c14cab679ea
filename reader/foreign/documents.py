"""JSON: wallabag, Hypothesis, Omnivore, Karakeep, linkding, Readwise, Pocket; also cut short, or one object a line."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from feeds.text import clean, safe_url
from reader.bounded import is_bomb
from reader.foreign.item import Item, Note, Refused, instant, item_of, tags_of

LISTS = (
    "bookmarks",
    "results",
    "rows",
    "items",
    "articles",
    "entries",
    "annotations",
    "list",
    "links",
    "data",
    "_embedded",
)

MOST_FAILURES = 300
"""Beginnings that lead nowhere before a damaged document is given up: each may be read to its end."""


def read(text: str) -> Iterable[Item | Refused] | None:
    """The objects of a document; None when there are none of a known kind."""
    objects = [] if is_bomb(text) else list(_objects(text))
    if not objects or any("target" in each and "uri" not in each for each in objects[:1]):
        return None
    found = [_item(each) for each in objects]
    return found if any(isinstance(each, Item) for each in found) else None


def _item(raw: Mapping[str, Any]) -> Item | Refused:
    return _annotation(raw) if "uri" in raw and ("target" in raw or "text" in raw) else item_of(raw)


def _objects(text: str) -> Iterator[Mapping[str, Any]]:
    try:
        yield from _listed(json.loads(text))
    except (ValueError, RecursionError):
        yield from _salvaged(text)


def _listed(document: Any, depth: int = 0) -> Iterator[Mapping[str, Any]]:
    if isinstance(document, list):
        yield from [each for each in document if isinstance(each, Mapping)]
    elif isinstance(document, Mapping) and depth < 4:
        name = next((each for each in LISTS if isinstance(document.get(each), list | Mapping)), "")
        if not name or "uri" in document or "url" in document:
            yield document
        elif isinstance(inner := document[name], list):
            yield from _listed(inner)
        elif any(key in inner for key in LISTS):
            yield from _listed(inner, depth + 1)
        else:  # Pocket: objects by their numbers.
            yield from [each for each in inner.values() if isinstance(each, Mapping)]


def _salvaged(text: str) -> Iterator[Mapping[str, Any]]:
    """Every whole object of a damaged document, or of one with an object a line; the outermost that can be read."""
    decoder, place, failures = json.JSONDecoder(strict=False), 0, 0
    while (place := text.find("{", place)) >= 0 and failures < MOST_FAILURES:
        try:
            found, place = decoder.raw_decode(text, place)
        except (ValueError, RecursionError):
            place, failures = place + 1, failures + 1
            continue
        if isinstance(found, Mapping) and len(found) > 1:
            yield found


def _annotation(raw: Mapping[str, Any]) -> Item | Refused:
    """An annotation of Hypothesis, or a reply to one."""
    url = safe_url(str(raw.get("uri") or ""))
    body = clean(str(raw.get("text") or ""), lines=True).strip()
    quote = prefix = suffix = ""
    targets = raw.get("target")
    for target in targets if isinstance(targets, list) else ():
        selectors = target.get("selector") if isinstance(target, Mapping) else None
        for each in selectors if isinstance(selectors, list) else ():
            if isinstance(each, Mapping) and isinstance(each.get("exact"), str):
                quote, prefix, suffix = (
                    clean(str(each.get(name) or ""), lines=True) for name in ("exact", "prefix", "suffix")
                )
    if not url or not (body or quote):
        return Refused(
            body or quote or str(raw.get("uri") or "")[:60], "it has no web address" if not url else "it is empty"
        )
    document = raw.get("document")
    titles = document.get("title") if isinstance(document, Mapping) else ""
    title = titles[0] if isinstance(titles, list) and titles else titles
    above = raw.get("references")
    note = Note(
        quote.strip(),
        body,
        instant(raw.get("created")),
        tags_of(raw.get("tags")),
        id=str(raw.get("id") or ""),
        parent=str(above[-1]) if isinstance(above, list) and above else "",
        prefix=prefix,
        suffix=suffix,
    )
    return Item(url, clean(title, limit=1000) if isinstance(title, str) else "", kept=False, notes=(note,))
