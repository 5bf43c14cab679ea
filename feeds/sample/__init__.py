"""The built-in sample edition: something good to read before the first source is added.

Each article is one readable file `NN-name.json`: the fields of `feeds.model.Entry`, its `source`, and its body as the
stored blocks of `feeds.encode`. To add an article, add a file; pictures go to `pictures/`, addressed as `sample:NAME`.

`published` and `updated` are counted back from the first start, so that the edition is always today's:
`-PT1H10M` is that long before it, `-P2D 16:05` is five past four in the afternoon two days before.
`earlier`, where an article has it, holds the fields that read differently in the version published first.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime, timedelta, timezone
from pathlib import Path
from typing import Any

from feeds.encode import load_blocks
from feeds.model import Entry

HERE = Path(__file__).parent
VIETNAM = timezone(timedelta(hours=7))
SINCE_START = re.compile(r"-PT(?:(\d+)H)?(?:(\d+)M)?")
DAYS_AND_CLOCK = re.compile(r"-P(\d+)D (\d\d):(\d\d)")
OWN = "Newsreader"
"""The source that welcomes the person, in each language."""
PICTURE_NAME = re.compile(r"(?:sample:)?([a-z0-9-]+\.webp)")


@dataclass(frozen=True, slots=True)
class SampleArticle:
    """An article of the sample edition; `earlier` is the version it replaced, None when it was never changed."""

    source: str
    entry: Entry
    earlier: Entry | None = None


def sources() -> list[str]:
    """The names of the newspapers in the edition, in the order in which they first appear."""
    return list(dict.fromkeys(data["source"] for data in _files()))


def entries(now: datetime, language: str = "en") -> list[SampleArticle]:
    """The edition as published by `now`, an instant with a zone; newest first, the welcome in `language` above all."""
    edition = list(_files())
    welcomes = [data for data in edition if data["source"] == OWN]
    times = [data["published"] for data in welcomes]
    for data, at in zip(sorted(welcomes, key=lambda data: data["language"] != language), times, strict=True):
        data["published"] = at
    articles = [_article(data, now) for data in edition]
    return sorted(articles, key=lambda each: each.entry.published or now, reverse=True)


def picture(name: str) -> bytes | None:
    """The file of a picture, named as in an image's `src`; None when the edition has no such picture."""
    matched = PICTURE_NAME.fullmatch(name)
    file = HERE / "pictures" / matched[1] if matched else None
    return file.read_bytes() if file and file.is_file() else None


def _files() -> Iterator[dict[str, Any]]:
    for file in sorted(HERE.glob("*.json")):
        yield json.loads(file.read_text("utf-8"))


def _article(data: dict[str, Any], now: datetime) -> SampleArticle:
    entry = _entry(data, now.astimezone(VIETNAM) if data["language"] == "vi" else now)
    earlier = data.get("earlier")
    return SampleArticle(data["source"], entry, _earlier(entry, earlier) if earlier else None)


def _entry(data: dict[str, Any], now: datetime) -> Entry:
    return Entry(
        id=data["id"],
        title=data["title"],
        link=data["link"],
        published=_instant(data["published"], now),
        updated=_instant(data["updated"], now) if data["updated"] else None,
        authors=tuple(data["authors"]),
        section=data["section"],
        language=data["language"],
        lead=data["lead"],
        blocks=load_blocks(data["blocks"]),
        tags=tuple(data["tags"]),
        comments_count=data["comments_count"],
    )


def _earlier(entry: Entry, data: dict[str, Any]) -> Entry:
    return replace(entry, title=data["title"], lead=data["lead"], blocks=load_blocks(data["blocks"]), updated=None)


def _instant(text: str, now: datetime) -> datetime:
    """The instant that a `published` or `updated` means on this first start."""
    if matched := SINCE_START.fullmatch(text):
        hours, minutes = (int(part or 0) for part in matched.groups())
        return now.replace(second=0, microsecond=0) - timedelta(hours=hours, minutes=minutes)
    if matched := DAYS_AND_CLOCK.fullmatch(text):
        days, hour, minute = map(int, matched.groups())
        return (now - timedelta(days=days)).replace(hour=hour, minute=minute, second=0, microsecond=0)
    raise ValueError(f"not a time of the sample edition: {text}")
