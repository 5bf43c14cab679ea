"""Dates as a query says them, in English and Vietnamese: `2022-03`, `yesterday`, `hôm qua`, `-7d`, `last week`."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, timedelta

EXAMPLES = ("2022-02-14", "2022-02", "14/2/2022", "today", "hôm-qua", "-7d", '"last week"', '"3 days ago"')


@dataclass(frozen=True, slots=True)
class Span:
    """From the first instant, in local time, to the first one after it."""

    start: datetime
    end: datetime
    counted: bool = False
    """Counted back from now: `after:` means since its start, not after its end."""


_DAYS = {
    "today": 0, "hom-nay": 0, "nay": 0, "yesterday": 1, "hom-qua": 1, "qua": 1, "hom-kia": 2, "tomorrow": -1,
    "ngay-mai": -1,
}  # fmt: skip
_WEEKS = {"this-week": 0, "tuan-nay": 0, "last-week": 1, "tuan-truoc": 1, "tuan-qua": 1}
_MONTHS = {"this-month": 0, "thang-nay": 0, "last-month": 1, "thang-truoc": 1, "thang-qua": 1}
_YEARS = {"this-year": 0, "nam-nay": 0, "last-year": 1, "nam-ngoai": 1, "nam-truoc": 1, "nam-qua": 1}
_WEEKDAYS = {
    name: number
    for number, names in enumerate(
        (
            "monday mon thu-hai thu-2",
            "tuesday tue thu-ba thu-3",
            "wednesday wed thu-tu thu-4",
            "thursday thu thu-nam thu-5",
            "friday fri thu-sau thu-6",
            "saturday sat thu-bay thu-7",
            "sunday sun chu-nhat cn",
        )
    )
    for name in names.split()
}
_UNITS = {
    "h": 0, "hour": 0, "hours": 0, "gio": 0, "tieng": 0, "d": 1, "day": 1, "days": 1, "ngay": 1, "hom": 1,
    "w": 7, "week": 7, "weeks": 7, "tuan": 7, "m": 30, "month": 30, "months": 30, "thang": 30,
    "y": 365, "year": 365, "years": 365, "nam": 365,
}  # fmt: skip
_BACK = re.compile(r"-(\d{1,4})([a-z]+)")
_AGO = re.compile(r"(\d{1,4})-?([a-z]+)-(?:ago|truoc)")
_ISO = re.compile(r"(\d{4})(?:[-/](\d{1,2})(?:[-/](\d{1,2}))?)?")
_LOCAL = re.compile(r"(?:(\d{1,2})[-/.])?(\d{1,2})[-/.](\d{4})")


def span(text: str, now: datetime) -> Span | None:
    """What a date in a query means, None for what is none. `now` has its zone."""
    value = _bare(text)
    readers: tuple[Callable[[str, datetime], Span | None], ...] = (_named, _back, _ago, _calendar)
    try:
        return next((found for read in readers if (found := read(value, now)) is not None), None)
    except (ValueError, OverflowError, OSError):
        return None


def _bare(text: str) -> str:
    """Without accents and case, words joined by hyphens."""
    spread = unicodedata.normalize("NFD", text.replace("đ", "d").replace("Đ", "d")).lower()
    return "-".join("".join([each for each in spread if not unicodedata.combining(each)]).replace("_", " ").split())


def _named(value: str, now: datetime) -> Span | None:
    today = now.date()
    if (back := _DAYS.get(value)) is not None:
        return _days(today - timedelta(days=back))
    if (back := _WEEKDAYS.get(value)) is not None:
        return _days(today - timedelta(days=(today.weekday() - back) % 7))
    if (back := _WEEKS.get(value)) is not None:
        return _days(today - timedelta(days=today.weekday() + 7 * back), 7)
    if (back := _MONTHS.get(value)) is not None:
        return _month(today.year - (today.month - 1 < back), (today.month - 1 - back) % 12 + 1)
    if (back := _YEARS.get(value)) is not None:
        return _year(today.year - back)
    return None


def _back(value: str, now: datetime) -> Span | None:
    """`-7d`: as long before now."""
    match = _BACK.fullmatch(value)
    if match is None or match[2] not in _UNITS:
        return None
    return Span(now - _length(int(match[1]), match[2]), now, counted=True)


def _ago(value: str, now: datetime) -> Span | None:
    """`3 days ago`, `3 ngày trước`: that day; hours count back from now."""
    match = _AGO.fullmatch(value)
    if match is None or match[2] not in _UNITS:
        return None
    then = now - _length(int(match[1]), match[2])
    return _days(then.date()) if _UNITS[match[2]] else Span(then, now, counted=True)


def _length(number: int, unit: str) -> timedelta:
    days = _UNITS[unit]
    return timedelta(days=number * days) if days else timedelta(hours=number)


def _calendar(value: str, now: datetime) -> Span | None:
    if match := _ISO.fullmatch(value):
        year, month, day = int(match[1]), int(match[2] or 0), int(match[3] or 0)
    elif match := _LOCAL.fullmatch(value):
        year, month, day = int(match[3]), int(match[2]), int(match[1] or 0)
    else:
        return None
    if day:
        return _days(date(year, month, day))
    return _month(year, month) if match[2] else _year(year)


def _month(year: int, month: int) -> Span:
    first = date(year, month, 1)
    following = date(year + 1, 1, 1) if month == 12 else date(year, month + 1, 1)
    return _days(first, (following - first).days)


def _year(year: int) -> Span:
    return _days(date(year, 1, 1), (date(year + 1, 1, 1) - date(year, 1, 1)).days)


def _days(first: date, days: int = 1) -> Span:
    """Whole local days: each end takes the clock rule of its own date, so that summer time cannot shift it."""
    start, end = (datetime(each.year, each.month, each.day) for each in (first, first + timedelta(days=days)))
    return Span(start.astimezone(), end.astimezone())
