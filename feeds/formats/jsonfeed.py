"""JSON Feed 1.0 and 1.1. Every value is checked for its type: JSON from strangers holds anything."""

from __future__ import annotations

import json
import re
from typing import Any

from feeds.errors import FeedError
from feeds.formats.document import known_base, resolve
from feeds.formats.encoding import decode
from feeds.formats.entry import html_of_text, make_entry, people
from feeds.model import Enclosure, Entry, Feed, Image
from feeds.text import TITLE_LIMIT, clean

LONGEST_NUMBER = 30


def read(data: bytes, url: str) -> Feed:
    """A JSON Feed document as a feed. Raises FeedError."""
    document = _load(decode(data))
    if not isinstance(document, dict) or not isinstance(document.get("items"), list):
        raise FeedError("This JSON is not a feed: it has no list of items; check the address.")
    base = known_base(url)
    link = resolve(_text(document.get("home_page_url")), base)
    base = link if "://" in link else base
    hubs = [_text(each.get("url")) for each in _dicts(document.get("hubs"))]
    return Feed(
        title=clean(_text(document.get("title")), limit=TITLE_LIMIT),
        link=link,
        subtitle=clean(_text(document.get("description"))),
        language=clean(_text(document.get("language")), limit=35),
        authors=people(_authors(document)),
        entries=tuple([_entry(item, base) for item in _dicts(document["items"])]),
        icon=resolve(_text(document.get("icon")) or _text(document.get("favicon")), base),
        format="json",
        self_url=resolve(_text(document.get("feed_url")), base),
        next_url=resolve(_text(document.get("next_url")), base),
        hub=resolve(hubs[0], base) if hubs else "",
    )


_LAST_COMMA = re.compile(r'("(?:[^"\\]++|\\.)*+")|,(?=\s*+[}\]])', re.S)
"""A text, which stays, or a comma after the last of a list, which JSON knows not and editors leave."""


def _load(text: str) -> Any:
    decoder = json.JSONDecoder(parse_int=_int, parse_constant=lambda name: None, strict=False)
    text = text.lstrip("\ufeff \t\r\n")
    try:
        try:
            return decoder.raw_decode(text)[0]
        except json.JSONDecodeError:
            return decoder.raw_decode(_LAST_COMMA.sub(lambda match: match[1] or "", text))[0]
    except (ValueError, RecursionError):
        raise FeedError("This looks like a JSON feed but is broken; try again later or tell its publisher.") from None


def _int(digits: str) -> int | str:
    return int(digits) if len(digits) <= LONGEST_NUMBER else digits


def _entry(item: dict[str, Any], base: str) -> Entry:
    html, text = _text(item.get("content_html")), _text(item.get("content_text"))
    link = resolve(_text(item.get("url")) or _text(item.get("external_url")), base)
    picture = resolve(_text(item.get("image")) or _text(item.get("banner_image")), base)
    return make_entry(
        id=_text(item.get("id")),
        title=html_of_text(_text(item.get("title"))),
        link=link,
        published=_text(item.get("date_published")),
        updated=_text(item.get("date_modified")),
        authors=_authors(item),
        summary=html_of_text(_text(item.get("summary"))),
        content=html or html_of_text(text),
        language=_text(item.get("language")),
        tags=_tags(item.get("tags")),
        enclosures=tuple(
            [each for each in (_attachment(part, base) for part in _dicts(item.get("attachments"))) if each]
        ),
        images=(Image(picture),) if picture else (),
    )


def _tags(value: object) -> list[str]:
    return value.split(",") if isinstance(value, str) else [_text(tag) for tag in _list(value)]


def _attachment(part: dict[str, Any], base: str) -> Enclosure | None:
    url = resolve(_text(part.get("url")), base)
    length = part.get("size_in_bytes")
    size = int(length) if isinstance(length, int | float) and 0 <= length < 1e15 else 0
    return Enclosure(url, clean(_text(part.get("mime_type")), limit=100), size) if url else None


def _authors(item: dict[str, Any]) -> list[str]:
    found = _list(item.get("authors")) or _list(item.get("author"))
    people = [each for each in found if isinstance(each, dict)]
    return [_text(each.get("name")) or _text(each.get("url")) for each in people] or [_text(each) for each in found]


def _text(value: object) -> str:
    if isinstance(value, str):
        return value
    return str(value) if isinstance(value, int | float) and not isinstance(value, bool) else ""


def _list(value: object) -> list[Any]:
    """A list; of what should be one and is a single thing, that."""
    if isinstance(value, list):
        return value
    return [value] if isinstance(value, dict | str) else []


def _dicts(value: object) -> list[dict[str, Any]]:
    return [each for each in _list(value) if isinstance(each, dict)]
