"""Dates as pages print them: `Thứ Hai, 14/02/2022 15:12`, `March 5, 2024 at 3:15 p.m.`, `2024年3月5日 15:12`."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, timezone, tzinfo
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

# English, German, French, Spanish, Italian, Portuguese, Dutch, Nordic, Slavic, Baltic, Finnish, Turkish, Arabic.
_MONTH_NAMES = (
    "january jan januar jänner janvier janv enero ene gennaio gen janeiro januari styczeń "
    "stycznia января янв ledna tammikuu tammikuuta يناير ocak січня leden janúar jaanuar sausio",
    "february feb februar février févr fevr febrero febbraio fevereiro fev februari "
    "lutego февраля февр фев února helmikuuta فبراير şubat лютого luty veebruar vasario",
    "march mar märz maerz mars marzo março maart mrt marca "
    "марта мар března maaliskuuta مارس mart березня marzec märts kovo",
    "april apr avril avr abril abr aprile kwietnia апреля "
    "апр dubna huhtikuuta أبريل nisan квітня kwiecień aprill balandžio",
    "may mai mayo maggio mag maio mei maja мая května toukokuuta مايو mayıs травня maj gegužės",
    "june jun juni juin junio giugno giu junho czerwca "
    "июня июн června kesäkuuta يونيو haziran червня czerwiec juuni birželio",
    "july jul juli juillet juil julio luglio lug julho lipca "
    "июля июл července heinäkuuta يوليو temmuz липня lipiec juuli liepos",
    "august aug août aout agosto ago augustus sierpnia "
    "августа авг srpna elokuuta أغسطس ağustos серпня sierpień rugpjūčio",
    "september sep sept septembre septiembre set settembre setembro septembri września "
    "сентября сент сен září syyskuuta سبتمبر eylül вересня wrzesień rugsėjo",
    "october oct oktober okt octobre octubre ottobre ott outubro out "
    "października октября окт října lokakuuta أكتوبر ekim жовтня październik oktoober spalio",
    "november nov novembre noviembre novembro listopada ноября "
    "ноя listopadu marraskuuta نوفمبر kasım листопада listopad lapkričio",
    "december dec dezember dez décembre déc diciembre dic dicembre dezembro desember "
    "grudnia декабря дек prosince joulukuuta ديسمبر aralık грудня grudzień detsember gruodžio",
)
_MONTHS = {name: number for number, names in enumerate(_MONTH_NAMES, 1) for name in names.split()}
_NAME = "|".join(sorted(map(re.escape, _MONTHS), key=len, reverse=True))
_YEAR = r"(?P<y>(?:19|20)\d\d)"
_DATES = [
    re.compile(pattern, re.I)
    for pattern in (
        rf"(?<!\d){_YEAR}-(?P<m>\d{{1,2}})-(?P<d>\d{{1,2}})(?!\d)",
        rf"(?<!\d){_YEAR}\s*[年년]\s*(?P<m>\d{{1,2}})\s*[月월]\s*(?P<d>\d{{1,2}})\s*[日일]",
        rf"(?<!\d){_YEAR}[./]\s?(?P<m>\d{{1,2}})[./]\s?(?P<d>\d{{1,2}})(?![\d])",
        rf"(?<![\d.])(?P<d>\d{{1,2}})(?:\.|er|º|th|st|nd|rd)?,?\s*(?:de\s+|of\s+|-|"
        rf"/)?\s*(?P<name>{_NAME})\b\.?,?\s*(?:de\s+|del\s+|-|/)?\s*{_YEAR}(?!\d)",
        rf"\b(?P<name>{_NAME})\b\.?\s+(?P<d>\d{{1,2}})(?:st|nd|rd|th)?\s*,?\s*{_YEAR}(?!\d)",
        rf"(?:ngày\s+)?(?<!\d)(?P<d>\d{{1,2}})\s+tháng\s+(?P<m>\d{{1,2}})\s*(?:,|năm)?\s*{_YEAR}(?!\d)",
        rf"(?<![\d./-])(?P<a>\d{{1,2}})\s?(?P<sep>[./-])\s?(?P<b>\d{{1,2}})\s?(?P=sep)\s?{_YEAR}(?!\d)",
        r"(?<![\d./])(?P<a>\d{1,2})(?P<sep>[.])(?P<b>\d{1,2})(?P=sep)(?P<yy>\d\d)(?![\d.])",
    )
]
ORIGINAL = re.compile(
    r"(?:\b|(?<=\d))(?:first |originally )?(?:published|erschienen|veröffentlicht|publié|publicado|pubblicato|"
    r"đăng(?: lúc)?)\b(?=.*\d)",
    re.I,
)
_MAYBE = re.compile(r"(?:19|20)\d\d|\d\.\d{1,2}\.\d\d")
_TIME = re.compile(
    r"(?<![\d.:,/])(?P<h>[01]?\d|2[0-3])\s?(?P<sep>[:.h点時时시H])\s?(?P<mi>[0-5]\d)(?!\d)"
    r"(?:[:.](?P<s>[0-5]\d))?\s*(?:分|분)?(?:\s*(?P<pm>[ap])\.?\s?m\b\.?)?"
    r"|(?<!\d)(?P<h12>1[0-2]|0?[1-9])\s?(?P<pm2>[ap])\.?m\b",
    re.I,
)
_AFTERNOON = re.compile(r"下午|오후|午後")
_NAMED = {
    "EDT": -4, "EST": -5, "CDT": -5, "CST": -6, "MDT": -6, "MST": -7, "PDT": -7, "PST": -8, "ET": -5,
    "CT": -6, "PT": -8, "BST": 1, "CET": 1, "CEST": 2, "IST": 5.5, "JST": 9, "KST": 9, "SGT": 8,
    "HKT": 8, "AEST": 10, "AEDT": 11,
    "WIB": 7, "ICT": 7,
}  # fmt: skip
_OFFSET = re.compile(
    r"(?:\(\s*)?(?:GMT|UTC)\s*(?P<sign>[+-])\s*(?P<h>\d{1,2})(?::?(?P<m>\d\d))?(?:\s*\))?"
    r"|(?P<z>\b(?:GMT|UTC)\b|(?<=\d)Z\b)"
    rf"|(?P<name>\b(?:{'|'.join(_NAMED)})\b)"
    r"|(?<=[\d\s])\s?(?P<s2>[+-])(?P<h2>\d\d):?(?P<m2>\d\d)\b"
)
_ISO = re.compile(
    r"^\s*(\d{4})-?(\d\d)-?(\d\d)(?:(?:[T ]|\s+)(\d\d?):?(\d\d)(?::?(\d\d)(?:[.,:]\d{1,9})?)?\s*(Z|UTC|"
    r"GMT|[+-]\d\d(?::?\d\d)?)?)?\s*$",
    re.I,
)

_AMERICAN = re.compile(
    rf"^(?:\w+,?\s)?(?:{_NAME})\b\.?\s+\d{{1,2}}(?:st|nd|rd|th)?\s*,?\s*(?:19|20)\d\d\b.*\d\s?[ap]\.?m\b", re.I
)
_YEAR_LAST = re.compile(r"(\d\d:\d\d:\d\d)\s+([A-Z]{3,4})\s+((?:19|20)\d\d)$")
_EPOCH = re.compile(r"^\s*(1\d{9})(\d{3})?\s*$|^\s*(\d{9})\s*$")


@dataclass(frozen=True, slots=True)
class Found:
    """A date in a text: the instant, the words that say it, and whether they say a time of day."""

    instant: datetime
    printed: str
    timed: bool


def read_iso(text: str, zone: tzinfo | None) -> Found | None:
    """An ISO 8601 date with its own offset or in the page's zone, or seconds or milliseconds since 1970."""
    match = _ISO.match(text)
    if not match:
        epoch = _EPOCH.match(text)
        return Found(datetime.fromtimestamp(int(epoch[1] or epoch[3]), UTC), text, True) if epoch else None
    year, month, day, hour, minute, second, offset = match.groups()
    own: tzinfo = zone or UTC
    if offset:
        own = UTC if offset.upper() in ("Z", "UTC", "GMT") else _offset(offset[0], offset[1:3], offset[3:].lstrip(":"))
    instant = _instant(
        int(year), int(month), int(day), int(hour or 0), int(minute or 0), min(int(second or 0), 59), own
    )
    return Found(instant, text.strip(), hour is not None) if instant else None


def read(text: str, zone: tzinfo | None, *, month_first: bool = False) -> Found | None:
    """The first date in a line of text, with the time of day and zone that stand beside it."""
    if not _MAYBE.search(text):
        return None  # Most texts with a digit are no date, and this tells it much sooner than all patterns.
    text = _YEAR_LAST.sub(r"\3 \1 \2", text[:600])
    if original := ORIGINAL.search(text):
        text = text[original.start() :]
    for pattern in _DATES:
        if match := pattern.search(text):
            found = _at(text, match, zone, month_first)
            if found:
                return found
    return None


def has_zone(text: str) -> bool:
    """Whether a printed date says in which zone it is."""
    return bool(_OFFSET.search(text))


def as_american(found: Found) -> Found:
    """A date as Americans print it, month first and with a.m. or p.m., that says no zone: most of them live in one."""
    if not found.timed or not _AMERICAN.search(found.printed) or has_zone(found.printed):
        return found
    try:
        return Found(found.instant.replace(tzinfo=ZoneInfo("America/New_York")), found.printed, timed=True)
    except (ZoneInfoNotFoundError, OSError):
        return found


def _at(text: str, match: re.Match[str], zone: tzinfo | None, month_first: bool) -> Found | None:
    parts = match.groupdict()
    year = int(parts["y"]) if parts.get("y") else 2000 + int(parts["yy"])
    if parts.get("a"):
        first, second = int(parts["a"]), int(parts["b"])
        swap = (month_first and parts["sep"] == "/" and first <= 12) or second > 12
        day, month = (second, first) if swap else (first, second)
    else:
        day = int(parts["d"])
        month = _MONTHS[parts["name"].lower()] if parts.get("name") else int(parts["m"])
    clock = _clock(text, match)
    own = zone or UTC
    start, end = match.span()
    hour = minute = second_ = 0
    if clock:
        hour, minute, second_ = _hour(clock, text), int(clock["mi"] or 0), int(clock["s"] or 0)
        start, end = min(start, clock.start()), max(end, clock.end())
        if offset := _OFFSET.match(text, end) or _OFFSET.search(text, end, end + 14):
            own, end = _zone(offset, own), offset.end()
    instant = _instant(year, month, day, hour, minute, second_, own)
    return (
        Found(instant, " ".join(text[_line_start(text, start) : end].split()), clock is not None) if instant else None
    )


def _clock(text: str, match: re.Match[str]) -> re.Match[str] | None:
    """The time of day right after the date, else right before it."""
    after = _TIME.search(text, match.end(), match.end() + 40)
    if after and not re.search(
        r"(?:19|20)\d\d|updated|cập nhật|aktualisiert|modifi", text[match.end() : after.start()], re.I
    ):
        return after
    before = list(_TIME.finditer(text, max(0, match.start() - 40), match.start()))
    return before[-1] if before else None


def _hour(clock: re.Match[str], text: str) -> int:
    hour = int(clock["h"] or clock["h12"])
    half = (clock["pm"] or clock["pm2"] or "").lower()
    if not half and hour < 12 and _AFTERNOON.search(text, max(0, clock.start() - 5), clock.start()):
        half = "p"
    if half == "p" and hour < 12:
        return hour + 12
    return 0 if half == "a" and hour == 12 else hour


def _zone(match: re.Match[str], default: tzinfo) -> tzinfo:
    if match["sign"]:
        return _offset(match["sign"], match["h"], match["m"] or "")
    if match["s2"]:
        return _offset(match["s2"], match["h2"], match["m2"])
    if match["z"]:
        return UTC
    return timezone(timedelta(hours=_NAMED[match["name"].upper()])) if match["name"] else default


def _offset(sign: str, hours: str, minutes: str) -> tzinfo:
    delta = timedelta(hours=min(int(hours), 14), minutes=min(int(minutes or 0), 59))
    return timezone(-delta if sign == "-" else delta)


def _instant(year: int, month: int, day: int, hour: int, minute: int, second: int, zone: tzinfo) -> datetime | None:
    try:
        return datetime(year, month, day, hour, minute, second, tzinfo=zone)
    except ValueError:
        return None


def _line_start(text: str, start: int) -> int:
    """Where the printed date begins: with the day of the week, if one stands before it."""
    match = re.search(r"(?:\b\w{2,10}\.?\s){0,1}\b\w{2,10}\.?,\s*$", text[max(0, start - 24) : start])
    return max(0, start - 24) + match.start() if match else start
