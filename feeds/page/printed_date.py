"""The date a page prints, beside the headline or wherever else it stands."""

from __future__ import annotations

import re
from datetime import UTC, tzinfo
from itertools import islice

from lxml.etree import _Element as Element

from feeds.blocks.tree import text_of
from feeds.page import furniture, visible_date
from feeds.page.furniture import name_of
from feeds.page.visible_date import Found
from feeds.text import clean

_DATE_NAME = re.compile(
    r"date|time|publish|posted|byline|author|pub-|created|ngay|meta|datum|fecha|data|info|stand|article-?header|submitted",
    re.I,
)
_OTHERS = re.compile(r"(?:^|[\s_-])(?:related|teasers?|recommend\w*|most-?read|popular|latest)(?:$|[\s_-])", re.I)
_UPDATE_WORD = re.compile(
    r"^\W*(?:last\s+)?(?:updated?|modified|cập nhật|aktualisiert|modifié|mis à jour|actualizado|edited|"
    r"registriert|registered|joined|dabei seit|mitglied seit|member since|ngày tham gia|"
    r"aktuelle zeit|it is currently|current time)",
    re.I,
)
_CLOCK = re.compile(r"(?:^|[\s_-])(?:uhr|clock|today|current-?date|heute|now)(?:$|[\s_-])", re.I)
_DATELINE = re.compile(r"\d{1,4}[./-]\d{1,2}[./-]\d{1,4} ?[-–—:|](?= )")
LOOK = 15_000
"""Elements that are looked at for a printed date."""
_DIGIT = re.compile(r"\d")
_TIMES = ("time", "relative-time", "time-ago", "local-time")
_TAGS = (
    *_TIMES,
    "span",
    "div",
    "p",
    "li",
    "em",
    "small",
    "abbr",
    "td",
    "i",
    "strong",
    "a",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "dd",
    "b",
    "font",
)


def is_possible(found: Found) -> bool:
    return found.instant.year >= 1990


def find(root: Element, headline: Element | None, zone: tzinfo | None, month_first: bool) -> Found | None:
    """The date the page prints: in a time element, else in a short line that is named or placed like one."""
    best: Found | None = None
    best_score = 0
    seen = after = 0
    holders = _holders(root)
    for element in islice(root.iter(*_TAGS), LOOK):
        if element is headline:
            after, seen = 1, 0
            continue
        after += after > 0
        if len(element) > 12:
            continue
        raw = text_of(element)[:400]
        if not _DIGIT.search(raw) and element.tag not in _TIMES:
            continue
        text = clean(raw)
        if len(text) > 200 and (dateline := _DATELINE.match(text)):
            text = dateline[0]
        if not 6 <= len(text) <= 200 or not _DIGIT.search(text):
            datetime_only = element.get("datetime") if element.tag in _TIMES else None
            if not datetime_only:
                continue
        if element in holders:
            continue  # Its own turn comes, with what it tells machines.
        found = visible_date.read(text, zone, month_first=month_first)
        machine = _machine(element, zone) if found or element.tag in _TIMES else None
        if machine and not (zone is None and found and says_zone(found, machine)):
            found = (
                Found(machine.instant, text if found else "", machine.timed)
                if found is None or machine.timed
                else found
            )
        if found is None or not is_possible(found):
            continue
        score = _score(element, text, found) - min(seen, 6) - min(after // 40, 8)
        seen += 1
        if score > best_score:
            near = _near(element)
            score = 0 if furniture.is_comments(near) else score - (8 if _OTHERS.search(near) else 0)
        if score > best_score:
            best, best_score = found, score
        if seen > 60 and after != 1:
            break
    return best


def first_post(root: Element, zone: tzinfo | None, month_first: bool) -> Found | None:
    """The earliest date in a discussion: where the page has no other, that is what began it."""
    found: list[Found] = []
    for element in islice(root.iter(*_TIMES, "span", "p", "a"), LOOK):
        text = clean(text_of(element)[:80]) if len(element) < 3 else ""
        date = _machine(element, zone)
        if date is None and 6 <= len(text) <= 60 and _DIGIT.search(text):
            date = visible_date.read(text, zone, month_first=month_first)
        if date and is_possible(date) and furniture.is_comments(_near(element)):
            found.append(date)
    return min(found, key=lambda each: (each.instant.date(), not each.timed, each.instant), default=None)


def _holders(root: Element) -> set[Element]:
    """Everything around a time of day that is told to scripts."""
    timed = [each for each in islice(root.iter(*_TIMES), 1_000) if ":" in (each.get("datetime") or "")]
    return {above for each in timed for above in each.iterancestors()}


def says_zone(printed: Found, told: Found) -> bool:
    """Whether both show the same clock, and only the printed one says in which zone."""
    same = printed.instant.replace(tzinfo=UTC) == told.instant.replace(second=0)
    return printed.timed and same and not told.instant.utcoffset() and bool(printed.instant.utcoffset())


def _machine(element: Element, zone: tzinfo | None) -> Found | None:
    """The date that an element tells scripts beside the one it prints."""
    # By name they could not be asked for: a broken page has names that are none.
    for name, value in ((str(name), str(value)) for name, value in element.items()):
        dated = name == "datetime" or (name[:5] == "data-" and ":" in value and _DATE_NAME.search(name))
        if dated and (found := visible_date.read_iso(value, zone)):
            return found
    return None


def _near(element: Element) -> str:
    return " ".join([name_of(each) for each in [element, *element.iterancestors()][:6]])


def _score(element: Element, text: str, found: Found) -> int:
    name = name_of(element)
    score = 10 + (6 if found.timed else 0)
    score += 5 if element.tag in _TIMES else 0
    score += 5 if _DATE_NAME.search(name) else 0
    score += 4 if len(text) < 60 else 0
    score -= 8 if _UPDATE_WORD.search(text) or _CLOCK.search(name) else 0
    score += 5 if visible_date.ORIGINAL.search(text) else 0
    score -= 8 if next(element.iterancestors("footer", "aside", "nav"), None) is not None else 0
    score += 3 if element.get("pubdate") is not None or "published" in (element.get("itemprop") or "").lower() else 0
    return score
