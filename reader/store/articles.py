"""Articles as lists and the reading screen want them, and which of them are listed at all."""

from __future__ import annotations

import json
from array import array
from collections.abc import Sequence
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import apsw

from reader import store
from reader.errors import NotFound
from reader.i18n import _
from reader.model import Position, Row
from reader.store.connect import Connection

if TYPE_CHECKING:
    from feeds.model import Entry
    from reader.model import Article

AS_LINK = "\x1e"
"""Kept instead of a guid that is the article's address, as most are; no cleaned text has it."""
GUID = "iif(a.guid = char(30), a.link, a.guid)"
"""The guid of an article `a`, in SQL."""
_ROWS = """
SELECT a.id, a.title, a.source_id, coalesce(nullif(f.title, ''), nullif(s.title, ''), s.url), a.at,
       EXISTS (SELECT 1 FROM unread WHERE article_id = a.id),
       EXISTS (SELECT 1 FROM bookmark WHERE article_id = a.id AND deleted_at IS NULL),
       (SELECT count(*) FROM comment WHERE article_id = a.id AND deleted_at IS NULL),
       a.photos, a.updated_since_read, a.offline, a.words, a.language
FROM carray(?) CROSS JOIN article a ON a.id = value
     CROSS JOIN source s ON s.id = a.source_id LEFT JOIN subscription f ON f.source_id = s.id
"""

_ARTICLE = f"""
SELECT a.source_id, coalesce(nullif(f.title, ''), nullif(s.title, ''), s.url), a.at, a.arrived_at,
       a.revision_id, r.seq, r.origin, r.status, r.title, r.lead, r.blocks,
       EXISTS (SELECT 1 FROM unread WHERE article_id = a.id), a.updated_since_read,
       coalesce(st.block, 0), coalesce(st.fraction, 0), a.words, a.offline,
       a.feed_revision_id IS NOT NULL AND a.page_revision_id IS NOT NULL,
       {GUID}, a.link, a.published, a.updated, a.published_as_printed, a.authors, a.section, a.language, a.tags,
       a.enclosures, a.comments_count, a.comments_url, a.comments_feed
FROM article a JOIN revision r ON r.id = a.revision_id JOIN source s ON s.id = a.source_id
     LEFT JOIN subscription f ON f.source_id = s.id LEFT JOIN state st ON st.article_id = a.id
WHERE a.id = ?
"""


def rows(db: Connection, ids: Sequence[int]) -> list[Row]:
    """The rows of these ids in this order; an id that is gone is left out."""
    if not ids:
        return []
    found = {}
    for n, title, source_id, source, at, *flags in db.all(_ROWS, (apsw.carray(array("q", ids)),)):
        is_unread, kept, comment_count, photos, updated, offline, words, language = flags
        instant = datetime.fromtimestamp(at, UTC)
        found[n] = Row(
            *(n, title, source_id, source, instant, bool(is_unread), bool(kept), comment_count),
            *(photos, bool(updated), bool(offline), words, language),
        )
    return [found[each] for each in ids if each in found]


def article(db: Connection, article_id: int) -> Article:
    """One article with everything known of it, except the markup it was made from."""
    from reader.model import Article  # with a dozen others that no list shows

    found = db.one(_ARTICLE, (article_id,))
    if found is None:
        raise no_article(str(article_id))
    source_id, source, at, arrived, revision_id, seq, origin, status, title, lead, packed = found[:11]
    is_unread, updated, block, fraction, words, offline, both = found[11:18]
    return Article(
        id=article_id,
        entry=_entry(title, lead, packed, found[18:]),
        source_id=source_id,
        source=source,
        at=datetime.fromtimestamp(at, UTC),
        arrived=datetime.fromtimestamp(arrived, UTC),
        revision_id=revision_id,
        revision=seq,
        origin=origin,
        unread=bool(is_unread),
        updated=bool(updated),
        bookmark=store.bookmarks.of(db, article_id),
        tags=tuple(store.tags.of(db, article_id)),
        comments=tuple(store.comments.of(db, article_id)),
        public=tuple(store.public.of(db, article_id)) if found[-1] else (),
        position=Position(block, fraction),
        words=words,
        offline=bool(offline),
        has_full_text=bool(both),
        status=status,
    )


def _entry(title: str, lead: str, packed: bytes, facts: tuple[object, ...]) -> Entry:
    guid, link, published, updated, printed, authors, section, language, publishers_tags, enclosures, *counter = facts
    from feeds.encode import load_enclosure
    from feeds.model import Entry

    return Entry(
        id=str(guid),
        title=title,
        link=str(link),
        published=datetime.fromisoformat(str(published)) if published else None,
        updated=datetime.fromisoformat(str(updated)) if updated else None,
        published_as_printed=str(printed),
        authors=tuple(json.loads(str(authors))),
        section=str(section),
        language=str(language),
        lead=lead,
        blocks=store.revisions.unpack(packed),
        tags=tuple(json.loads(str(publishers_tags))),
        enclosures=tuple([load_enclosure(each) for each in json.loads(str(enclosures))]),
        comments_count=counter[0] if isinstance(counter[0], int) else None,
        comments_url=str(counter[1]),
        comments_feed=str(counter[2]),
    )


def no_article(reference: str) -> NotFound:
    """The error for an article that is not there."""
    return NotFound(
        _("There is no article {reference}; newsreader list shows what there is.").format(reference=reference)
    )


def require(db: Connection, article_id: int) -> str:
    """The title of an article; NotFound without one."""
    found = db.one("SELECT title FROM article WHERE id = ?", (article_id,))
    if found is None:
        raise no_article(str(article_id))
    return str(found[0])


# Updated since read


def updated_among(db: Connection, ids: array[int]) -> array[int]:
    """Those of `ids` that the publisher changed after they were read."""
    if not db.value("SELECT EXISTS (SELECT 1 FROM article WHERE updated_since_read = 1)"):
        return array("q")
    sql = "SELECT id FROM article WHERE updated_since_read = 1 AND id IN (SELECT value FROM carray(?))"
    return array("q", db.column(sql, (apsw.carray(ids),))) if ids else ids


def set_updated(db: Connection, ids: array[int], updated: bool) -> None:
    """Mark these as changed since they were read, or not."""
    sql = "UPDATE article SET updated_since_read = ? WHERE id IN (SELECT value FROM carray(?))"
    db.run(sql, (int(updated), apsw.carray(ids)))
