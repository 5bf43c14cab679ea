"""Articles, comments and sources as the JSON of the command line. Scripts rely on every name here."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from feeds.encode import captions, dump_blocks, words
from feeds.model import Entry, Page
from reader import health
from reader.model import Article, Comment, SourceInfo


def instant(value: datetime | None) -> str | None:
    """ISO 8601 with the zone as it was given."""
    return value.isoformat() if value else None


def article(value: Article) -> dict[str, Any]:
    """The document of `newsreader show --format json`."""
    return {
        "id": value.id,
        **_head(value.entry, value.entry.link, value.source),
        **_body(value.entry),
        "comments_count": value.entry.comments_count,
        "comments": [comment(each) for each in value.comments if not each.deleted],
        **_kept(value),
    }


def listed(value: Article) -> dict[str, Any]:
    """One line of `newsreader list --json`."""
    return {
        "id": value.id,
        **_head(value.entry, value.entry.link, value.source),
        "captions": captions(value.entry.blocks),
        "comments_count": value.entry.comments_count,
        "comments_local": sum(not each.deleted for each in value.comments),
        **_kept(value),
    }


def page(value: Page) -> dict[str, Any]:
    """The document of `newsreader show FILE --format json`: an article that is not kept."""
    return {
        "id": None,
        **_head(value.entry, value.url or value.entry.link, value.source),
        **_body(value.entry),
        "comments_count": value.entry.comments_count,
        "comments": [],
        "bookmarked": False,
        "read": False,
        "tags": [],
        "revision": None,
    }


def comment(value: Comment) -> dict[str, Any]:
    """One line of `newsreader comments --json`."""
    return {
        "id": value.id,
        "article_id": value.article_id,
        "headline": value.article_title,
        "kind": value.kind,
        "parent_id": value.parent_id or None,
        "body": value.body,
        "quote": value.anchor.exact if value.anchor else None,
        "status": value.status,
        "created": instant(value.created),
        "modified": instant(value.modified),
        "tags": list(value.tags),
    }


def source(value: SourceInfo, now: datetime) -> dict[str, Any]:
    """One source of `newsreader sources --json`; `health` names its state, `says` and `advice` are for a person."""
    return {
        "id": value.id,
        "url": value.url,
        "title": value.title,
        "folder": value.folder,
        "link": value.link,
        "kind": value.kind,
        "unread": value.unread,
        "total": value.total,
        "health": health.name(value, now),
        "says": health.words(value, now),
        "advice": health.advice(value, now, health.BY_VERB),
        "error": value.error,
        "failing_since": instant(value.failing_since),
        "checked": instant(value.checked),
        "next_visit": instant(value.next_visit),
        "newest": instant(value.newest),
        "moved_to": value.moved_to,
        "moved": instant(value.moved),
        "gone": value.gone,
        "slow": value.slow,
        "interval_minutes": value.minutes or None,
        "full_text": value.full_text,
    }


def _head(entry: Entry, url: str, source_name: str) -> dict[str, Any]:
    return {
        "url": url,
        "source": source_name,
        "section": entry.section,
        "headline": entry.title,
        "published": instant(entry.published),
        "updated": instant(entry.updated),
        "published_as_printed": entry.published_as_printed,
        "authors": list(entry.authors),
        "language": entry.language,
        "lead": entry.lead,
    }


def _body(entry: Entry) -> dict[str, Any]:
    return {
        "blocks": dump_blocks(entry.blocks),
        "captions": captions(entry.blocks),
        "text": words(entry.blocks),
    }


def _kept(value: Article) -> dict[str, Any]:
    return {
        "bookmarked": value.bookmark is not None,
        "read": not value.unread,
        "tags": list(value.tags),
        "revision": value.revision,
    }
