"""Days and times in words."""

from __future__ import annotations

import time
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta

import pytest

from reader.i18n import dates, set_language

NOW = datetime(2026, 11, 22, 7, 5, tzinfo=UTC)
TODAY = date(2026, 11, 22)


@pytest.fixture(autouse=True)
def hanoi(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setenv("TZ", "Asia/Ho_Chi_Minh")
    time.tzset()
    yield
    monkeypatch.undo()
    time.tzset()


def test_day_headings() -> None:
    assert dates.day_heading(TODAY, TODAY) == "Today · Sunday 22 November"
    assert dates.day_heading(TODAY - timedelta(days=1), TODAY) == "Yesterday · Saturday 21 November"
    assert dates.day_heading(date(2026, 11, 12), TODAY) == "Thursday 12 November"
    assert dates.day_heading(date(2025, 11, 12), TODAY) == "Wednesday 12 November 2025"


def test_absolute_and_short() -> None:
    at = datetime(2026, 11, 22, 6, 5, tzinfo=UTC)
    assert dates.absolute(at) == "Sun 22 Nov 2026, 13:05 (+07)"
    assert dates.short(at, NOW) == "13:05"
    assert dates.short(at - timedelta(days=1), NOW) == "21 Nov"
    assert dates.short(at - timedelta(days=365), NOW) == "22 Nov 2025"
    assert dates.moment(at, NOW) == "today 13:05"
    assert dates.moment(at - timedelta(days=1), NOW) == "yesterday 13:05"


@pytest.mark.parametrize(
    ("seconds", "said"),
    [
        (0, "just now"),
        (59, "just now"),
        (300, "5 min ago"),
        (3600, "1 h ago"),
        (86_400, "1 day ago"),
        (3 * 86_400, "3 days ago"),
        (60 * 86_400, "2 months ago"),
        (800 * 86_400, "2 years ago"),
        (-30, "just now"),
        (-7200, "in 2 h"),
    ],
)
def test_relative(seconds: int, said: str) -> None:
    assert dates.relative(NOW - timedelta(seconds=seconds), NOW) == said


def test_vietnamese() -> None:
    set_language("vi")
    at = datetime(2026, 11, 22, 6, 5, tzinfo=UTC)
    assert dates.absolute(at, zone=False) == "Chủ nhật 22/11/2026, 13:05"
    assert dates.relative(at, NOW) == "1 giờ trước"
    assert dates.day_heading(TODAY, TODAY) == "Hôm nay · Chủ nhật 22/11"
    assert dates.reading_time(900) == "4 phút"
    assert dates.moment(at, NOW) == "hôm nay 13:05"


def test_reading_time_is_never_nothing() -> None:
    assert dates.reading_time(0) == "1 min"
    assert dates.reading_time(33_000) == "143 min"


def test_an_impossible_instant_is_still_worded() -> None:
    assert dates.absolute(datetime.min.replace(tzinfo=UTC)).startswith("Mon 1 Jan 1")
