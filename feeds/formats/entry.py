"""The one door through which every format's entries pass: `make_entry` cleans each field."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable
from functools import lru_cache

from feeds.dates import parse_date
from feeds.model import Enclosure, Entry, Image
from feeds.text import TITLE_LIMIT, clean, plain_from_html

NAME_LIMIT = 1_000
ID_LIMIT = 1_000
SHORT = 100
"""Characters up to which a name is remembered."""
MANY = 1_000
"""The most authors, tags, files or photos one entry may have."""

_BARE_AMPERSAND = re.compile(r"&(?!#?\w{1,31};)")
_COUNT = re.compile(r"\s*(\d{1,9})\s*")
_THOUSANDS = re.compile(r"\s*\d{1,3}(?:[.,]\d{3}){1,2}\s*")


def make_entry(
    *,
    id: str = "",
    title: str = "",
    link: str = "",
    published: str = "",
    updated: str = "",
    authors: Iterable[str] = (),
    summary: str = "",
    content: str = "",
    section: str = "",
    language: str = "",
    tags: Iterable[str] = (),
    enclosures: tuple[Enclosure, ...] = (),
    images: tuple[Image, ...] = (),
    comments: str = "",
    comments_url: str = "",
    comments_feed: str = "",
) -> Entry:
    """An entry from a format's raw strings: titles, names and tags as HTML, addresses resolved, dates as written."""
    return Entry(
        id=_identity(id) if id else "",
        title=plain_from_html(title, limit=TITLE_LIMIT),
        link=link,
        published=parse_date(published) if published else None,
        updated=parse_date(updated) if updated else None,
        authors=people(authors),
        section=clean(section, limit=NAME_LIMIT) if section else "",
        language=clean(language, limit=35) if language else "",
        summary=clean(summary, lines=True) if summary else "",
        content=clean(content, lines=True) if content else "",
        tags=labels(tags),
        enclosures=enclosures[:MANY],
        images=images[:MANY],
        comments_count=count(comments),
        comments_url=comments_url,
        comments_feed=comments_feed,
    )


def _identity(guid: str) -> str:
    guid = clean(guid)
    if len(guid) > ID_LIMIT:  # cut, yet still its own
        guid = guid[:ID_LIMIT] + "#" + hashlib.sha256(guid.encode("utf-8", "replace")).hexdigest()
    return guid


def people(names: Iterable[str]) -> tuple[str, ...]:
    """Authors as the publisher writes them, once each; a name that another one contains says nothing more."""
    found = labels(names)
    if not 1 < len(found) <= 20:
        return found
    return tuple([name for name in found if not any(name != other and name in other for other in found)])


def labels(names: Iterable[str]) -> tuple[str, ...]:
    """Tags, once each, in order."""
    found = [_label(name) if len(name) < SHORT else plain_from_html(name, limit=NAME_LIMIT) for name in names]
    return tuple(dict.fromkeys(filter(None, found)))[:MANY] if found else ()


@lru_cache(maxsize=1_000)
def _label(name: str) -> str:
    """The same few authors and tags stand under entry after entry."""
    return plain_from_html(name, limit=NAME_LIMIT)


def count(text: str) -> int | None:
    """A publisher's counter; None when there is no number."""
    if text and _THOUSANDS.fullmatch(text):
        text = text.replace(",", "").replace(".", "")
    match = _COUNT.fullmatch(text) if text else None
    return int(match[1]) if match else None


def size(text: str | None) -> int:
    """Bytes or pixels as a feed declares them, 0 when it says nothing sensible."""
    if not text:
        return 0
    match = _COUNT.match(text)
    return int(match[1]) if match else 0


def html_of_text(text: str) -> str:
    """Plain text as HTML: its blank lines part paragraphs. Entities in it are escaping, not text."""
    text = _BARE_AMPERSAND.sub("&amp;", text.strip()).replace("<", "&lt;").replace(">", "&gt;")
    if "\n" not in text:
        return text
    return "".join([f"<p>{'<br>'.join(part.split(chr(10)))}</p>" for part in re.split(r"\n\s*\n", text)])
