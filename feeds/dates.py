"""Instants as feeds write them: RFC 822 with every sloppy habit, ISO 8601 and its cousins, numbers, local words.

`parse_date` never raises; a text it cannot place gives None. Visible dates on web pages are the page reader's.
"""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta, timezone
from functools import lru_cache

from feeds.date_words import MONTHS, plainer

LONGEST = 100
FIRST_YEAR, LAST_YEAR = 2, 9998

_ZONES = {
    name.lower(): int(float(hours) * 60)
    for hours, names in (
        (0, "Z UT UTC GMT WET"),
        (-10, "HST"),
        (-9, "AKST"),
        (-8, "PST PT AKDT"),
        (-7, "MST MT PDT"),
        (-6, "CST CT MDT"),
        (-5, "EST ET CDT"),
        (-4, "EDT AST"),
        (-3, "ADT BRT ART"),
        (1, "CET MET MEZ BST WEST"),
        (2, "CEST MEST MESZ EET"),
        (3, "EEST MSK"),
        (5.5, "IST"),
        (7, "ICT"),
        (8, "HKT SGT AWST"),
        (9, "JST KST"),
        (10, "AEST"),
        (11, "AEDT"),
        (12, "NZST"),
        (13, "NZDT"),
    )
    for name in names.split()
}
_TIDY = re.compile(
    r"(?:[A-Z][a-z][a-z], )?(\d\d?) ([A-Z][a-z][a-z]) (\d{4}) ([01]\d|2[0-3]):([0-5]\d):([0-5]\d) "
    r"([+-]\d{4}|GMT|UTC|Z|[ECMP][SD]T)",
    re.A,
)
_MAILED = re.compile(
    r"(?:[^\W\d]+[.,]?\s*,?\s*)?(\d{1,2})(?:st|nd|rd|th|\.)?[\s/-]+([^\W\d]+)[.,]*[\s/-]+(\d{2,4})"
    r"(?:[,\sT:]+(?:[-–]\s+)?(\d{1,2})[:.](\d{1,2})(?:[:.](\d{1,2})(?:[.,]\d+)?)?\s*([ap]\.?m\.?\b)?)?\s*(.*)",
    re.I | re.S,
)
_SPOKEN = re.compile(  # July 4, 2026 3:04 pm PST; Thu Jul 4 15:04:05 2026; Thu Jul 4 15:04:05 +0700 2026
    r"(?:[^\W\d]+[.,]?\s+)?([^\W\d]+)\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(?:(\d{4}),?\s*)?"
    r"(?:(?:at\s+|[-–|]\s+)?(\d{1,2}):(\d{1,2})(?::(\d{1,2}))?\s*([ap]\.?m\.?\b)?)?\s*(.*)",
    re.I | re.S,
)
_ISO = re.compile(
    r"([+-]?\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2}))?"
    r"(?:[T,\s]*\D{0,6}?(\d{1,2}):(\d{1,2})(?::(\d{1,2})(?:[.,:]\d+)?)?\s*([ap]\.?m\.?\b)?)?\s*(.*)",
    re.I | re.S,
)
_NUMERIC = re.compile(
    r"(\d{1,2})[./-](\d{1,2})[./-](\d{4}|\d{2})"
    r"(?:[,\s]+(\d{1,2})[:.](\d{1,2})(?:[:.](\d{1,2}))?\s*([ap]\.?m\.?\b)?)?\s*(.*)",
    re.I | re.S,
)
_COMPACT = re.compile(r"(\d{4})(\d\d)(\d\d)(?:T?(\d\d):?(\d\d)(?::?(\d\d))?)?()\s*(.*)", re.S)
_ORDINAL = re.compile(r"(\d{4})-?(\d{3})(?:T.*)?")
_YEAR = re.compile(r"(?<![\d:+-])\d{4}(?!\d)")
_UNIX = re.compile(r"(\d{9,10}|\d{12,13})(?:\.\d+)?")
_UNSIGNED = re.compile(r"(0\d|1[0-4]):?(00|30|45)")
"""An offset whose plus was lost on the way: in an address it means a space."""
_OFFSET = re.compile(r"(?:GMT|UTC|UT|Z)?\s*([+-])\s*(\d{1,2}):?(\d\d)?", re.I)
_WORD = re.compile(r"[^\W\d_]+")
_AFTERNOON = ("pm", "오후", "下午", "午後", "ch")
_MORNING = ("am", "오전", "上午", "午前", "sa")


def parse_date(text: str) -> datetime | None:
    """The instant a feed's date means, with its zone (UTC when it names none); None when it cannot be read."""
    text = text.strip()
    if not text or len(text) > LONGEST:
        return None
    try:
        return _parse(text) or _parse(plainer(text) or "-")
    except (ValueError, OverflowError):
        return None


def _parse(text: str) -> datetime | None:
    if text[0] in "0123456789" and len(text) > 9 and text[4] == "-":
        try:
            return _in_range(datetime.fromisoformat(text))
        except ValueError:
            pass
    elif (match := _TIDY.fullmatch(text)) and (month := MONTHS.get(match[2].lower())):
        day, _, year, hour, minute, second, zone = match.groups()
        instant = datetime(int(year), month, int(day), int(hour), int(minute), int(second), tzinfo=_zone(zone))
        return _in_range(instant)
    elif match := _UNIX.fullmatch(text):
        return _in_range(datetime.fromtimestamp(int(match[1]) / (1000 if len(match[1]) > 11 else 1), UTC))
    if match := _MAILED.fullmatch(text):
        day, word, year, *rest = match.groups()
        if month := MONTHS.get(word.lower()):
            return _make(_full_year(year), month, int(day), rest)
    if match := _ORDINAL.fullmatch(text):
        return _in_range(datetime(int(match[1]), 1, 1, tzinfo=UTC) + timedelta(days=int(match[2]) - 1))
    if match := _ISO.fullmatch(text):
        year, month_text, day, *rest = match.groups()
        return _make(int(year), int(month_text), int(day or 1), rest, text)
    return _parse_rare(text)


def _parse_rare(text: str) -> datetime | None:
    if match := _NUMERIC.fullmatch(text):
        first, second, year, *rest = match.groups()
        day, month = int(first), int(second)
        if month > 12 or (rest[3] and day <= 12):  # a clock of twelve hours goes with the month first
            day, month = month, day
        return _make(_full_year(year), month, day, rest)
    if match := _COMPACT.fullmatch(text):
        year, month_text, day_text, *rest = match.groups()
        return _make(int(year), int(month_text), int(day_text), rest)
    if match := _SPOKEN.fullmatch(text):
        word, day_text, spoken_year, *rest = match.groups()
        found = spoken_year or next(iter(_YEAR.findall(rest[-1])), None)
        if found and (number := MONTHS.get(word.lower())):
            zone = _YEAR.sub("", rest[-1], count=1) if not spoken_year and rest[-1].strip() == found else rest[-1]
            return _make(int(found), number, int(day_text), [*rest[:-1], zone.removesuffix(found)])
    if _YEAR.fullmatch(text):
        return _in_range(datetime(int(text), 1, 1, tzinfo=UTC))
    return None


def _make(year: int, month: int, day: int, clock: list[str | None], text: str = "") -> datetime | None:
    hour, minute, second = (int(part or 0) for part in clock[:3])
    half = (clock[3] or "").lower().replace(".", "")
    if not half and text and not text.isascii():
        half = "pm" if any(word in text for word in _AFTERNOON) else half
        half = "am" if any(word in text for word in _MORNING) else half
    if half == "pm" and hour < 12:
        hour += 12
    elif half == "am" and hour == 12:
        hour = 0
    later = timedelta(0)
    if hour == 24 and not minute:
        hour, later = 0, timedelta(days=1)
    if hour > 23 or minute > 59:  # the day is still right
        hour = minute = second = 0
    zone = _zone(clock[4] or "")
    return _in_range(datetime(year, month, day, hour, minute, min(second, 59), tzinfo=zone) + later)


@lru_cache(maxsize=256)
def _zone(name: str) -> timezone:
    minutes = _offset(name)
    return timezone(timedelta(minutes=minutes)) if minutes else UTC


def _offset(zone: str) -> int:
    """Minutes east of UTC; a zone nobody knows is UTC."""
    zone = zone.strip(" \t\r\n()")
    if not zone:
        return 0
    if _UNSIGNED.fullmatch(zone):
        zone = f"+{zone}"
    if match := _OFFSET.match(zone):
        minutes = int(match[2]) * 60 + int(match[3] or 0)
        if minutes >= 24 * 60:
            return 0
        return -minutes if match[1] == "-" else minutes
    word = _WORD.match(zone)
    return _ZONES.get(word[0].lower(), 0) if word else 0


def _full_year(year: str) -> int:
    number = int(year)
    return number if len(year) > 2 else number + (1900 if number > 68 else 2000)


def _in_range(instant: datetime) -> datetime | None:
    """Years far off are fillers (0001, 9999), and would overflow when moved to another zone."""
    if not FIRST_YEAR <= instant.year <= LAST_YEAR:
        return None
    return instant if instant.tzinfo else instant.replace(tzinfo=UTC)
