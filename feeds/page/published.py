"""When a page was published and updated: what it tells machines, checked against what it prints."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, timezone, tzinfo

from lxml.etree import _Element as Element

from feeds.page import printed_date, visible_date
from feeds.page.metadata import Metadata
from feeds.page.visible_date import Found

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
_SCRIPT_DATE = re.compile(
    r"[\"'](?:date_?published|published_?at|publish(?:ed)?_?date|"
    r"publication_?date)\\?[\"']\s*:\s*\\?[\"'](\d{4}-\d\d-\d\d[T ]?[\d:.Z+-]*)",
    re.I,
)
_QUARTER = timedelta(minutes=15)
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
    seen = printed_date.find(root, headline, zone, month_first)
    printed = seen.printed if seen else ""
    best = told
    if told is None or not told.timed:
        best = _finer(told, seen)
        if best is not None and best is seen and zone is None and _is_american(url):
            best = visible_date.as_american(best)
    elif zone is None and seen is not None:
        best = seen if printed_date.says_zone(seen, told) else _on_clock(told, seen)
    if best is None:
        best = _in_url(url, zone) or _in_scripts(root, zone) or printed_date.first_post(root, zone, month_first)
    return Dates(_in_zone(best, zone), _in_zone(updated, zone), printed)


def _is_american(url: str) -> bool:
    host = url.split("/")[2] if url.count("/") > 1 else ""
    return not re.search(r"\.(?:uk|au|nz|ie|in|za|ng|ke|vn|sg|my|ph|eu|de|fr|it|es)(?::\d+)?$", host)


def _told(metadata: Metadata, updated: Found | None, zone: tzinfo | None, month_first: bool) -> Found | None:
    """When it was published; where that is the hour of the last change, the earlier one that it tells beside it."""
    keys = ("datePublished", "uploadDate", "dateCreated")
    told = _first(metadata, keys, _PUBLISHED, zone, month_first)
    if told is None or updated is None or not _is_same(told, updated):
        return told
    all_told = _found(metadata, ("datePublished",), _ORIGINAL, zone, month_first)
    return min([told, *[each for each in all_told if each.timed]], key=lambda each: each.instant)


def _is_same(told: Found, updated: Found) -> bool:
    if told.timed:
        return told.instant == updated.instant
    return told.instant.date() == updated.instant.date()


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
        if found and printed_date.is_possible(found):
            yield found


def _on_clock(told: Found, seen: Found) -> Found:
    """What machines are told in UTC, in the zone of the clock that prints the same minute some hours off."""
    shift = seen.instant.replace(second=0, tzinfo=UTC) - told.instant.replace(second=0, tzinfo=UTC)
    utc = not told.instant.utcoffset() and not seen.instant.utcoffset() and not visible_date.has_zone(seen.printed)
    if not (seen.timed and utc and timedelta(hours=-12) <= shift <= timedelta(hours=14)) or shift % _QUARTER:
        return told
    return Found(told.instant.astimezone(timezone(shift)), told.printed, timed=True)


def _in_scripts(root: Element, zone: tzinfo | None) -> Found | None:
    """The date in the data a page's own script draws it from."""
    for script in root.iter("script"):
        text = script.text or ""
        if 20 < len(text) < 3_000_000 and (match := _SCRIPT_DATE.search(text)):
            return visible_date.read_iso(match[1], zone)
    return None


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
