"""When a page was published and updated: what it tells machines, checked against what it prints."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, timezone, tzinfo
from itertools import islice

from lxml.etree import _Element as Element

from feeds.blocks.tree import text_of
from feeds.page import furniture, visible_date
from feeds.page.furniture import name_of
from feeds.page.metadata import Metadata
from feeds.page.visible_date import Found
from feeds.text import clean

_ORIGINAL = (
    "article:published_time", "og:article:published_time", "og:published_time", "datepublished",
    "article:published", "og:pubdate", "pubdate", "publishdate", "publish-date", "publish_date", "published_time",
    "published-date", "date_published", "parsely-pub-date",
)  # fmt: skip
_PUBLISHED = (
    *_ORIGINAL, "sailthru.date", "dc.date.issued", "dcterms.created",
    "dc.date.created", "dcterms.date", "dc.date", "dcterms.issued", "cxenseparse:recs:publishtime",
    "article.published", "article_date_original", "originalpublicationdate", "rnews:datepublished",
    "citation_publication_date", "citation_date", "date", "created", "timestamp", "lastpublish", "ptime",
    "displaydate", "dcsext.articlefirstpublished", "weibo:article:create_at", "bt:pubdate",
)  # fmt: skip
_UPDATED = (
    "article:modified_time",
    "og:updated_time",
    "datemodified",
    "lastmod",
    "last-modified",
    "dc.date.modified",
    "dcterms.modified",
    "article:modified",
)
_DATE_NAME = re.compile(
    r"date|time|publish|posted|byline|pub-|created|ngay|meta|datum|fecha|data|info|stand|article-?header|submitted",
    re.I,
)
_OTHERS = re.compile(r"(?:^|[\s_-])(?:related|teasers?|recommend\w*|most-?read|popular|latest)(?:$|[\s_-])", re.I)
_UPDATE_WORD = re.compile(
    r"^\W*(?:last\s+)?(?:updated?|modified|cập nhật|aktualisiert|modifié|mis à jour|actualizado|edited)", re.I
)
_SCRIPT_DATE = re.compile(
    r"[\"'](?:date_?published|published_?at|publish(?:ed)?_?date|"
    r"publication_?date)\\?[\"']\s*:\s*\\?[\"'](\d{4}-\d\d-\d\d[T ]?[\d:.Z+-]*)",
    re.I,
)
_DATELINE = re.compile(r"\d{1,4}[./-]\d{1,2}[./-]\d{1,4} ?[-–—:|](?= )")
_QUARTER = timedelta(minutes=15)
LOOK = 15_000
"""Elements that are looked at for a printed date."""
_DIGIT = re.compile(r"\d")
_TAGS = (
    "time",
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
_URL_DATE = re.compile(r"/((?:19|20)\d\d)[/-]?(0[1-9]|1[0-2])[/-]?(0[1-9]|[12]\d|3[01])(?=[/_-]|$)")
_AMERICAN = re.compile(r"^en(?:-us)?$", re.I)


@dataclass(frozen=True, slots=True)
class Dates:
    """What was found."""

    published: datetime | None = None
    updated: datetime | None = None
    printed: str = ""


def find(root: Element, headline: Element | None, metadata: Metadata, url: str, zone: tzinfo | None) -> Dates:
    """The page's dates."""
    month_first = bool(_AMERICAN.match(metadata.language)) and _is_american(url)
    updated = _first(metadata, ("dateModified",), _UPDATED, zone, month_first)
    told = _told(metadata, updated, zone, month_first)
    seen = _visible(root, headline, zone, month_first)
    printed = seen.printed if seen else ""
    best = told
    if told is None or not told.timed:
        best = _finer(told, seen)
        if best is not None and best is seen and zone is None and _is_american(url):
            best = visible_date.as_american(best)
    elif zone is None and seen is not None:
        best = seen if _says_zone(seen, told) else _on_clock(told, seen)
    if best is None:
        best = _in_url(url, zone) or _in_scripts(root, zone)
    return Dates(_in_zone(best, zone), _in_zone(updated, zone), printed)


def _is_american(url: str) -> bool:
    host = url.split("/")[2] if url.count("/") > 1 else ""
    return not re.search(r"\.(?:uk|au|nz|ie|in|za|ng|ke|vn|sg|my|ph|eu|de|fr|it|es)(?::\d+)?$", host)


def _told(metadata: Metadata, updated: Found | None, zone: tzinfo | None, month_first: bool) -> Found | None:
    """When it was published; where that is the hour of the last change, the earlier one that it tells beside it."""
    keys = ("datePublished", "uploadDate", "dateCreated")
    told = _first(metadata, keys, _PUBLISHED, zone, month_first)
    if told is None or updated is None or not told.timed or told.instant != updated.instant:
        return told
    all_told = _found(metadata, ("datePublished",), _ORIGINAL, zone, month_first)
    return min([told, *[each for each in all_told if each.timed]], key=lambda each: each.instant)


def _first(
    metadata: Metadata, keys: tuple[str, ...], names: tuple[str, ...], zone: tzinfo | None, month_first: bool
) -> Found | None:
    day_only: Found | None = None
    for found in _found(metadata, keys, names, zone, month_first):
        if found.timed:
            if day_only is None or abs(found.instant - day_only.instant) < timedelta(hours=36):
                return found
        elif day_only is None:
            day_only = found
    return day_only


def _found(
    metadata: Metadata, keys: tuple[str, ...], names: tuple[str, ...], zone: tzinfo | None, month_first: bool
) -> Iterator[Found]:
    """The dates under these names, in JSON-LD, microdata and meta elements."""
    values = [metadata.text(key) for key in keys]
    values += [value for key in keys for value in metadata.itemprops.get(key.lower(), ())[:2]]
    values += [value for name in names for value in metadata.meta.get(name, ())[:1]]
    for value in values:
        found = value and (
            visible_date.read_iso(value, zone) or visible_date.read(value, zone, month_first=month_first)
        )
        if found and _is_possible(found):
            yield found


def _is_possible(found: Found) -> bool:
    return found.instant.year >= 1990


def _visible(root: Element, headline: Element | None, zone: tzinfo | None, month_first: bool) -> Found | None:
    """The date the page prints: in a time element, else in a short line that is named or placed like one."""
    best: Found | None = None
    best_score = 0
    seen = after = 0
    for element in islice(root.iter(*_TAGS), LOOK):
        if element is headline:
            after, seen = 1, 0
            continue
        after += after > 0
        if len(element) > 12:
            continue
        text = clean(text_of(element)[:400])
        if len(text) > 200 and (dateline := _DATELINE.match(text)):
            text = dateline[0]
        if not 6 <= len(text) <= 200 or not _DIGIT.search(text):
            datetime_only = element.get("datetime") if element.tag == "time" else None
            if not datetime_only:
                continue
        if element.tag != "time" and any(":" in (each.get("datetime") or "") for each in element.iter("time")):
            continue  # Its own turn comes, with what it tells machines.
        found = visible_date.read(text, zone, month_first=month_first)
        machine = _machine(element, zone) if found or element.tag == "time" else None
        if machine and not (zone is None and found and _says_zone(found, machine)):
            found = (
                Found(machine.instant, text if found else "", machine.timed)
                if found is None or machine.timed
                else found
            )
        if found is None or not _is_possible(found):
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


def _says_zone(printed: Found, told: Found) -> bool:
    """Whether both show the same clock, and only the printed one says in which zone."""
    same = printed.instant.replace(tzinfo=UTC) == told.instant.replace(second=0)
    return printed.timed and same and not told.instant.utcoffset() and bool(printed.instant.utcoffset())


def _on_clock(told: Found, seen: Found) -> Found:
    """What machines are told in UTC, in the zone of the clock that prints the same minute some hours off."""
    shift = seen.instant.replace(second=0, tzinfo=UTC) - told.instant.replace(second=0, tzinfo=UTC)
    utc = not told.instant.utcoffset() and not seen.instant.utcoffset()
    if not (seen.timed and utc and timedelta(hours=-12) <= shift <= timedelta(hours=14)) or shift % _QUARTER:
        return told
    return Found(told.instant.astimezone(timezone(shift)), told.printed, timed=True)


def _machine(element: Element, zone: tzinfo | None) -> Found | None:
    """The date that an element tells scripts beside the one it prints."""
    for name in map(str, element.keys()):
        value = element.get(name) or ""
        dated = name == "datetime" or (name[:5] == "data-" and ":" in value and _DATE_NAME.search(name))
        if dated and (found := visible_date.read_iso(value, zone)):
            return found
    return None


def _near(element: Element) -> str:
    return " ".join([name_of(each) for each in [element, *element.iterancestors()][:6]])


def _in_scripts(root: Element, zone: tzinfo | None) -> Found | None:
    """The date in the data a page's own script draws it from."""
    for script in root.iter("script"):
        text = script.text or ""
        if 20 < len(text) < 3_000_000 and (match := _SCRIPT_DATE.search(text)):
            return visible_date.read_iso(match[1], zone)
    return None


def _score(element: Element, text: str, found: Found) -> int:
    name = name_of(element)
    score = 10 + (6 if found.timed else 0)
    score += 5 if element.tag == "time" else 0
    score += 5 if _DATE_NAME.search(name) else 0
    score += 4 if len(text) < 60 else 0
    score -= 8 if _UPDATE_WORD.search(text) else 0
    score += 5 if visible_date.ORIGINAL.search(text) else 0
    score -= 8 if next(element.iterancestors("footer", "aside", "nav"), None) is not None else 0
    score += 3 if element.get("pubdate") is not None or "published" in (element.get("itemprop") or "").lower() else 0
    return score


def _finer(told: Found | None, seen: Found | None) -> Found | None:
    """The printed time of day when it is of the same day as what machines are told, or all there is."""
    if told is None or seen is None:
        return told or seen
    return seen if seen.timed and abs(seen.instant - told.instant) < timedelta(hours=36) else told


def _in_url(url: str, zone: tzinfo | None) -> Found | None:
    match = _URL_DATE.search(url)
    return visible_date.read_iso("-".join(match.groups()), zone) if match else None


def _in_zone(found: Found | None, zone: tzinfo | None) -> datetime | None:
    """An instant told in UTC, in the page's own zone."""
    if found is None:
        return None
    return found.instant.astimezone(zone) if zone and found.timed else found.instant
