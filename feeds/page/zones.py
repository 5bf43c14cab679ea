"""Which zone a page's clock runs in, when it does not say: from its address, else from its language."""

from __future__ import annotations

import re
from datetime import UTC, timedelta, timezone, tzinfo
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

# One zone for the whole country; countries with several are left to their language or to UTC.
_BY_COUNTRY: dict[str, float | str] = {
    "vn": 7, "th": 7, "la": 7, "kh": 7, "id": 7, "jp": 9, "kr": 9, "cn": 8, "tw": 8, "hk": 8, "sg": 8,
    "my": 8, "ph": 8,
    "in": 5.5, "lk": 5.5, "pk": 5, "bd": 6, "np": 5.75, "mm": 6.5, "ae": 4, "sa": 3, "tr": 3, "qa": 3,
    "kw": 3, "iq": 3,
    "ar": -3, "co": -5, "pe": -5, "ve": -4, "ke": 3, "tz": 3, "ug": 3, "ng": 1, "za": 2, "na": 2, "by": 3,
    "de": "Europe/Berlin", "at": "Europe/Vienna", "ch": "Europe/Zurich", "fr": "Europe/Paris", "it": "Europe/Rome",
    "es": "Europe/Madrid", "nl": "Europe/Amsterdam", "be": "Europe/Brussels", "lu": "Europe/Luxembourg",
    "dk": "Europe/Copenhagen", "se": "Europe/Stockholm", "no": "Europe/Oslo", "fi": "Europe/Helsinki",
    "pl": "Europe/Warsaw", "cz": "Europe/Prague", "sk": "Europe/Bratislava", "hu": "Europe/Budapest",
    "gr": "Europe/Athens", "pt": "Europe/Lisbon", "ie": "Europe/Dublin", "uk": "Europe/London",
    "il": "Asia/Jerusalem",
    "ro": "Europe/Bucharest", "bg": "Europe/Sofia", "ua": "Europe/Kyiv", "lt": "Europe/Vilnius", "lv": "Europe/Riga",
    "ee": "Europe/Tallinn", "hr": "Europe/Zagreb", "rs": "Europe/Belgrade", "si": "Europe/Ljubljana",
    "nz": "Pacific/Auckland",
    "uy": -3, "bo": -4, "do": -4, "pa": -5, "jm": -5, "cr": -6, "gt": -6, "sv": -6, "hn": -6, "ni": -6, "is": 0,
    "gh": 0, "sn": 0, "dz": 1, "tn": 1, "et": 3, "ir": 3.5, "ge": 4, "am": 4, "az": 4, "uz": 5, "bn": 8,
    "eg": "Africa/Cairo", "mt": "Europe/Malta", "cy": "Asia/Nicosia", "al": "Europe/Tirane", "mk": "Europe/Skopje",
    "ba": "Europe/Sarajevo", "me": "Europe/Podgorica", "md": "Europe/Chisinau",
}  # fmt: skip
_BY_LANGUAGE = {
    "vi": "vn", "ja": "jp", "ko": "kr", "th": "th", "lo": "la", "km": "kh", "my": "mm", "zh-tw": "tw",
    "zh-hk": "hk", "zh": "cn",
    "tr": "tr", "de": "de", "it": "it", "nl": "nl", "da": "dk", "sv": "se", "nb": "no", "no": "no",
    "fi": "fi", "pl": "pl",
    "cs": "cz", "sk": "sk", "hu": "hu", "el": "gr", "he": "il", "ro": "ro", "bg": "bg", "uk": "ua",
    "lt": "lt", "lv": "lv",
    "et": "ee", "hr": "hr", "sl": "si", "fr": "fr", "hi": "in", "ne": "np",
}  # fmt: skip


_MANY = frozenset(("au", "br", "ca", "cl", "ec", "kz", "mx", "ru", "us"))
"""Countries with several zones."""
_SCRIPTS = (
    ("jp", re.compile(r"[\u3040-\u30ff]")),
    ("kr", re.compile(r"[\uac00-\ud7a3]")),
    ("th", re.compile(r"[\u0e01-\u0e5b]")),
    ("vn", re.compile(r"[ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệịỉọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]", re.I)),
    ("cn", re.compile(r"[\u4e00-\u9fff]")),
)


def zone_of(url: str, language: str, title: str = "") -> tzinfo | None:
    """The zone that this page's times without one are in; None when nothing tells. Without a language, letters do."""
    host = urlsplit(url).hostname or ""
    language, _, region = language.lower().partition("-")
    country = host.rpartition(".")[2]
    if country in _MANY or (region in _MANY and country not in _BY_COUNTRY):
        return None
    written = "" if language else next((code for code, letters in _SCRIPTS if letters.search(title)), "")
    for key in (country, _BY_LANGUAGE.get(f"{language}-{region}", ""), _BY_LANGUAGE.get(language, ""), written):
        if (zone := _BY_COUNTRY.get(key)) is not None:
            return _zone(zone)
    return None


def _zone(zone: float | str) -> tzinfo | None:
    if isinstance(zone, str):
        try:
            return ZoneInfo(zone)
        except (ZoneInfoNotFoundError, OSError):
            return UTC
    return timezone(timedelta(hours=zone))
