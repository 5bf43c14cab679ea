"""The query language: text to a small tree. What the tree gives is for `reader.store.select` to say, in SQL.

    words "a phrase" -not is:unread has:photo source:bbc source:=12 folder:"News/Asia" tag:climate author:nam
    lang:vi title:word on:today on:2022-02-14 after:-7d before:2022-03

Everything must hold. An empty query gives everything.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import NoReturn

from reader.errors import ReaderError
from reader.i18n import _

IS = ("unread", "read", "bookmarked", "commented", "updated", "offline")
HAS = ("photo", "comment", "video", "table")
TEXT_FIELDS = ("title", "author", "body", "caption", "comment")
NAME_FIELDS = ("source", "folder", "tag", "lang")
DATE_FIELDS = ("on", "after", "before")
MOST = 200
FIELDS = ("is", "has", *NAME_FIELDS, *TEXT_FIELDS, *DATE_FIELDS)


class QueryError(ReaderError):
    """A query that cannot be read; `at` is the character where the trouble is, from 0."""

    def __init__(self, message: str, at: int) -> None:
        super().__init__(message)
        self.at = at


@dataclass(frozen=True, slots=True)
class Text:
    """Words in a row, anywhere in the article or in one field of it."""

    text: str
    field: str = ""


@dataclass(frozen=True, slots=True)
class Is:
    """A state: one of IS, or what it has: one of HAS with `has:` before it."""

    state: str


@dataclass(frozen=True, slots=True)
class Named:
    """A source, folder, tag or language by name; `source:=12` by its number."""

    field: str
    name: str


@dataclass(frozen=True, slots=True)
class Between:
    """Published from `start` on and before `end`, in local time; None leaves that side open."""

    start: datetime | None
    end: datetime | None


@dataclass(frozen=True, slots=True)
class Not:
    """What must not hold."""

    part: Node


@dataclass(frozen=True, slots=True)
class And:
    """All of these."""

    parts: tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class Or:
    """Any of these."""

    parts: tuple[Node, ...]


Node = Text | Is | Named | Between | Not | And | Or

_TERM = re.compile(r'(?P<minus>-?)(?:(?P<field>[^\W\d_]+):)?(?:"(?P<quoted>[^"]*)(?P<closed>"?)|(?P<plain>[^\s"]*))')
_SPACE = re.compile(r"\s*")
_AGO = re.compile(r"-(\d{1,4})([dwmy])")
_DATE = re.compile(r"(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?")
_DAYS = {"today": 0, "yesterday": 1, "hôm-nay": 0, "hôm-qua": 1}


def parse(text: str, now: datetime | None = None) -> And:
    """The tree of a query. Raises QueryError pointing at the character that is wrong."""
    now = (now or datetime.now()).astimezone()
    parts, place = [], _skip(text, 0)
    while place < len(text):
        match = _TERM.match(text, place)
        assert match is not None
        if match.end() == place:
            _fail(_("A quotation mark has no partner"), place)
        parts.append(_term(match, now))
        if len(parts) > MOST:
            _fail(_("A search takes at most {n} words").format(n=MOST), place)
        place = _skip(text, match.end())
    return And(tuple(parts))


def _skip(text: str, place: int) -> int:
    match = _SPACE.match(text, place)
    return match.end() if match else place


def _term(match: re.Match[str], now: datetime) -> Node:
    if match["quoted"] is not None and not match["closed"]:
        _fail(_("A quotation mark has no partner"), match.start("quoted") - 1)
    field = (match["field"] or "").lower()
    value = match["quoted"] if match["quoted"] is not None else match["plain"]
    at = match.start("quoted" if match["quoted"] is not None else "plain")
    if field and field not in FIELDS:
        node: Node = Text(f"{match['field']}:{value}")
    else:
        node = _field(field, value, at, now)
    return Not(node) if match["minus"] else node


def _field(field: str, value: str, at: int, now: datetime) -> Node:
    if not value.strip():
        _fail(_("Something has to follow here"), at)
    match field:
        case "is" | "has":
            return _state(field, value.lower(), at)
        case "on" | "after" | "before":
            return _dates(field, value.lower(), at, now)
        case "source" | "folder" | "tag" | "lang":
            return Named(field, value)
        case _:
            return Text(value, field)


def _state(field: str, value: str, at: int) -> Node:
    allowed = IS if field == "is" else HAS
    if value not in allowed:
        text = _("{field}: takes one of {allowed}")
        _fail(text.format(field=field, allowed=", ".join(allowed)), at)
    if value == "comment":
        return Is("commented")
    return Is(value if field == "is" else f"has:{value}")


def _dates(field: str, value: str, at: int, now: datetime) -> Between:
    start, end = _span(value, at, now)
    match field:
        case "on":
            return Between(start, end)
        case "after":
            return Between(start if _AGO.fullmatch(value) else end, None)
        case _:
            return Between(None, start)


def _span(value: str, at: int, now: datetime) -> tuple[datetime, datetime]:
    """The first instant of a day, month or year in local time, and the first after it."""
    try:
        if value in _DAYS:
            return _day(now.date() - timedelta(days=_DAYS[value]), 1)
        if match := _AGO.fullmatch(value):
            days = int(match[1]) * {"d": 1, "w": 7, "m": 30, "y": 365}[match[2]]
            return now - timedelta(days=days), now
        if match := _DATE.fullmatch(value):
            return _calendar(int(match[1]), int(match[2] or 0), int(match[3] or 0))
    except (ValueError, OverflowError):
        pass
    _fail(_("A date is written 2022-02-14, 2022-02, 2022, today, yesterday or -7d"), at)


def _calendar(year: int, month: int, day: int) -> tuple[datetime, datetime]:
    if day:
        return _day(date(year, month, day), 1)
    first = date(year, month or 1, 1)
    following = date(year + 1, 1, 1) if not month or month == 12 else date(year, month + 1, 1)
    return _day(first, (following - first).days)


def _day(first: date, days: int) -> tuple[datetime, datetime]:
    """Whole local days: each end takes the clock rule of its own date, so that summer time cannot shift it."""
    start, end = (datetime(each.year, each.month, each.day) for each in (first, first + timedelta(days=days)))
    return start.astimezone(), end.astimezone()


def _fail(what: str, at: int) -> NoReturn:
    raise QueryError(_("{what} (character {n} of the search).").format(what=what, n=at + 1), at)
