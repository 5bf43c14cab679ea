"""One thing another program kept, from a row or an object whose names for it differ from program to program."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from feeds.dates import parse_date
from feeds.text import TITLE_LIMIT, clean, safe_url

EARLIEST = datetime(1990, 1, 1, tzinfo=UTC)
MAX_TAGS = 200
URL = (
    "url",
    "link",
    "href",
    "given_url",
    "resolved_url",
    "uri",
    "source_url",
    "article_url",
    "original_url",
    "address",
)
TITLE = ("title", "book_title", "document_title", "resolved_title", "given_title", "name", "headline")
TAGS = ("tags", "document_tags", "labels", "tag_names", "label", "tag")
CREATED = (
    *(
        "time_added",
        "created_at",
        "createdat",
        "savedat",
        "saved_at",
        "date_added",
        "saved_date",
        "created",
        "timestamp",
    ),
    *("highlighted_at", "highlightedat", "add_date", "date", "added", "time"),
)
NOTE = ("note", "notes", "document_note", "my_note", "description", "excerpt")
QUOTE = ("highlight", "selection", "quote", "exact")
FOLDER = ("folder", "status", "state", "location", "list", "collection")
COLOUR = ("color", "colour")
_YES = ("1", "true", "yes", "archived", "archive")
_UNREAD = ("unread", "inbox", "new", "later", "active", "succeeded", "saved", "starred", "archive", "archived", "")


@dataclass(frozen=True, slots=True)
class Note:
    """Words marked in an article, what was said about them, or both."""

    quote: str = ""
    body: str = ""
    created: datetime | None = None
    tags: tuple[str, ...] = ()
    colour: str = ""
    id: str = ""
    parent: str = ""
    prefix: str = ""
    suffix: str = ""


@dataclass(frozen=True, slots=True)
class Item:
    """An article that was kept (`kept`), or on which there are notes."""

    url: str
    title: str = ""
    created: datetime | None = None
    tags: tuple[str, ...] = ()
    folder: str = ""
    note: str = ""
    read_later: bool = False
    archived: bool = False
    kept: bool = True
    notes: tuple[Note, ...] = ()


@dataclass(frozen=True, slots=True)
class Refused:
    """A row that gives nothing to keep, and why."""

    name: str
    why: str


def decoded(data: bytes) -> str:
    """The text of a file, whatever its program wrote it as."""
    for bom, name in ((b"\xef\xbb\xbf", "utf-8"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16")):
        if data.startswith(bom):
            return data.decode(name, "replace").lstrip("\ufeff")
    try:
        return data.decode()
    except UnicodeDecodeError:
        return data.decode("cp1252", "replace")


def item_of(raw: Mapping[str, Any]) -> Item | Refused:
    """A row or an object of any of these programs."""
    given = {_name(str(key)): value for key, value in raw.items() if value is not None}
    inner = given.get("content")
    if isinstance(inner, Mapping):  # Karakeep keeps the address one level deeper.
        given = {**{_name(str(key)): value for key, value in inner.items()}, **given}
    url = next((found for name in URL if (found := safe_url(_text(given, name)))), "")
    title = _first(given, TITLE, TITLE_LIMIT)
    notes = tuple(notes_of(given))
    if not url and not (title and notes):
        return Refused(title or _first(given, URL, 200) or _first(given, QUOTE, 60), "it has no web address")
    highlight = (bool(notes) and not url) or _has(given, "highlight", "highlighted_at")
    place = _first(given, FOLDER, 200)
    archived = any(_text(given, name).lower() in _YES for name in ("archived", "is_archived", "isarchived"))
    archived = archived or place.lower() in ("archive", "archived") or _text(given, "status") == "1"
    return Item(
        url=url,
        title=title,
        created=instant(next((given[name] for name in CREATED if given.get(name) not in (None, "")), None)),
        tags=tags_of(next((given[name] for name in TAGS if given.get(name)), None)),
        folder="" if place.lower() in _UNREAD or place.isdigit() else place,
        note="" if highlight else _first(given, NOTE, 0),
        read_later=any(_text(given, name).lower() in _YES for name in ("unread", "toread", "is_unread"))
        or place.lower() in ("unread", "later", "inbox"),
        archived=archived,
        kept=not highlight,
        notes=notes,
    )


def notes_of(given: Mapping[str, Any]) -> Iterator[Note]:
    """The marks of an article: its own row's, and those listed in it."""
    if quote := _first(given, QUOTE, 0):
        yield note_of({**given, "quote": quote})
    for name in ("annotations", "highlights"):
        listed = given.get(name)
        for each in listed if isinstance(listed, list) else ():
            if isinstance(each, Mapping) and (found := note_of(each)) != Note():
                yield found
            elif isinstance(each, str) and each.strip():
                yield Note(quote=clean(each, lines=True).strip())


def note_of(raw: Mapping[str, Any]) -> Note:
    """One mark; where a quote is named, `text` is what was said about it, else it is the quote."""
    given = {_name(str(key)): value for key, value in raw.items()}
    quote = _first(given, QUOTE, 0)
    body = _first(given, ("note", "annotation", "comment", "body") + (("text",) if quote else ()), 0)
    if not quote and given.get("type") in ("NOTE", "note"):
        return Note(body=body or _first(given, ("text",), 0), created=_when(given))
    return Note(
        quote=quote or _first(given, ("text", "content"), 0),
        body=body,
        created=_when(given),
        tags=tags_of(given.get("tags") or given.get("labels")) if quote or "text" in given else (),
        colour=_first(given, COLOUR, 20).lower(),
    )


def _when(given: Mapping[str, Any]) -> datetime | None:
    return instant(next((given[name] for name in CREATED if given.get(name) not in (None, "")), None))


def instant(value: Any) -> datetime | None:
    """A time as seconds, milliseconds or microseconds, or written out; none that is impossible or yet to come."""
    try:
        if isinstance(value, str) and not re.fullmatch(r"\s*-?\d+(\.\d+)?\s*", value):
            try:
                found = datetime.fromisoformat(value.strip())
            except ValueError:
                parsed = parse_date(value)
                if parsed is None:
                    return None
                found = parsed
            found = found if found.tzinfo else found.replace(tzinfo=UTC)
        else:
            number = float(value)
            for _thousand in range(2):
                number = number / 1000 if abs(number) > 1e11 else number
            found = datetime.fromtimestamp(number, UTC)
    except (TypeError, ValueError, OverflowError, OSError):
        return None
    return found if EARLIEST <= found <= datetime.now(UTC) else None


def tags_of(value: Any) -> tuple[str, ...]:
    """Tags as a list of names or objects, a mapping, or a line with commas or bars between."""
    if isinstance(value, str):
        text = value.strip()
        if text[:1] == "[":
            try:
                return tags_of(json.loads(text))
            except (ValueError, RecursionError):
                text = text.strip("[]").replace('"', "")
        value = re.split(r"[|,;]", text)
    names: dict[str, None] = {}
    for each in value if isinstance(value, list | tuple | dict) else ():
        if len(names) == MAX_TAGS:
            break
        if isinstance(each, Mapping):
            each = next((each[key] for key in ("label", "name", "tag", "title") if isinstance(each.get(key), str)), "")
        name = clean(str(each), limit=200).strip().lstrip("#").strip()
        if name:
            names[name] = None
    return tuple(names)


def _name(key: str) -> str:
    return re.sub(r"[\s_-]+", "_", key.strip().strip("\ufeff").lower())


def _text(given: Mapping[str, Any], name: str) -> str:
    value = given.get(name, "")
    return str(value).strip() if isinstance(value, str | int | float | bool) else ""


def _first(given: Mapping[str, Any], names: tuple[str, ...], limit: int) -> str:
    """The first of these that says something; a limit means one line."""
    for name in names:
        if found := _text(given, name):
            return clean(found, limit=limit) if limit else clean(found, lines=True).strip()
    return ""


def _has(given: Mapping[str, Any], *names: str) -> bool:
    return any(_text(given, name) for name in names)
