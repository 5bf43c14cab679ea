"""Days and times in words, in the person's zone and language."""

from __future__ import annotations

from datetime import date, datetime, timedelta

from reader.i18n import _, language, ngettext

WORDS_A_MINUTE = 230

_DAYS = {
    "en": ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
    "vi": ("Thứ hai", "Thứ ba", "Thứ tư", "Thứ năm", "Thứ sáu", "Thứ bảy", "Chủ nhật"),
}
_MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)


def now() -> datetime:
    """This instant, in the person's zone."""
    return datetime.now().astimezone()


def local(at: datetime) -> datetime:
    """The instant in the person's zone; an impossible one stays as it is."""
    try:
        return at.astimezone()
    except (OverflowError, OSError, ValueError):
        return at


def day_heading(day: date, today: date) -> str:
    """`Today · Sunday 22 November`, `Hôm qua · Thứ bảy 21/11`; the year when it is another one."""
    named = _full_day(day, with_year=day.year != today.year)
    if day == today:
        return f"{_('Today')} · {named}"
    if day == today - timedelta(days=1):
        return f"{_('Yesterday')} · {named}"
    return named


def _full_day(day: date, *, with_year: bool) -> str:
    if language() == "vi":
        return f"{_DAYS['vi'][day.weekday()]} {day.day}/{day.month}" + (f"/{day.year}" if with_year else "")
    return f"{_DAYS['en'][day.weekday()]} {day.day} {_MONTHS[day.month - 1]}" + (f" {day.year}" if with_year else "")


def relative(at: datetime, at_now: datetime) -> str:
    """`just now`, `5 min ago`, `1 h ago`, `3 days ago`, `2 months ago`, `in 3 h` for what lies ahead."""
    seconds = (at_now - at).total_seconds()
    if seconds < -60:
        return _("in {time}").format(time=_span(-seconds))
    return _("just now") if seconds < 60 else _("{time} ago").format(time=_span(seconds))


def _span(seconds: float) -> str:
    minutes, hours, days = int(seconds // 60), int(seconds // 3600), int(seconds // 86400)
    if minutes < 60:
        return _("{n} min").format(n=minutes)
    if hours < 24:
        return _("{n} h").format(n=hours)
    if days < 45:
        return ngettext("{n} day", "{n} days", days)
    if days < 365:
        return ngettext("{n} month", "{n} months", round(days / 30.4))
    return ngettext("{n} year", "{n} years", days // 365)


def absolute(at: datetime, *, zone: bool = True) -> str:
    """`Sun 22 Nov 2026, 13:05 (+07)`, `Chủ nhật 22/11/2026, 13:05 (+07)`."""
    at = local(at)
    if language() == "vi":
        day = f"{_DAYS['vi'][at.weekday()]} {at.day}/{at.month}/{at.year}"
    else:
        day = f"{_DAYS['en'][at.weekday()][:3]} {at.day} {_MONTHS[at.month - 1][:3]} {at.year}"
    return f"{day}, {clock(at)}" + (f" ({_offset(at)})" if zone else "")


def _offset(at: datetime) -> str:
    offset = at.strftime("%z")
    return offset[:3] if offset[3:5] == "00" else f"{offset[:3]}:{offset[3:5]}"


def clock(at: datetime) -> str:
    """`13:05` in the person's zone."""
    at = local(at)
    return f"{at.hour:02}:{at.minute:02}"


def day(day: date) -> str:
    """`21 Nov`, `21/11`."""
    return f"{day.day}/{day.month}" if language() == "vi" else f"{day.day} {_MONTHS[day.month - 1][:3]}"


def short(at: datetime, at_now: datetime) -> str:
    """As short as it stays clear: `13:05` today, `21 Nov` this year, `21 Nov 2025` before."""
    at, today = local(at), local(at_now).date()
    if at.date() == today:
        return clock(at)
    year = at.year != today.year
    if language() == "vi":
        return f"{at.day}/{at.month}" + (f"/{at.year}" if year else "")
    return f"{at.day} {_MONTHS[at.month - 1][:3]}" + (f" {at.year}" if year else "")


def moment(at: datetime, at_now: datetime) -> str:
    """`today 13:22`, `yesterday 09:10`, `21 Nov, 09:10`."""
    at, today = local(at), local(at_now).date()
    if at.date() == today:
        return _("today {time}").format(time=clock(at))
    if at.date() == today - timedelta(days=1):
        return _("yesterday {time}").format(time=clock(at))
    return f"{short(at, at_now)}, {clock(at)}"


def reading_time(words: int) -> str:
    """`4 min`; at least one."""
    return _("{n} min").format(n=max(1, round(words / WORDS_A_MINUTE)))
