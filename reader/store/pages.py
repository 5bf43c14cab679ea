"""Whole pages: the full text of an article the library has, or an article of its own under *Saved pages*."""

from __future__ import annotations

from array import array
from dataclasses import replace

from feeds.model import Page
from reader.store import arrivals, articles, identity, ingest, listed, revisions, search, sources
from reader.store.connect import Connection
from reader.store.decide import Arrived
from reader.store.pictures import KEPT, OPENED

DAY = 86_400


def store(db: Connection, page: Page, article_id: int | None, html: bytes, now: int, address: str = "") -> int:
    """Take in a page; the id of its article, which is known by the page's own address and the one it was asked at."""
    entry = replace(page.entry, link=page.url or page.entry.link)
    ready = arrivals.make_ready(entry, entry.link, html=html, status=page.status)
    named = dict.fromkeys(each for each in (entry.link, address) if each)
    keys = tuple([identity.link_key(identity.canonical(each)) for each in named])
    with db.write():
        if article_id is None:
            article_id = _known(db, keys)
        else:
            articles.require(db, article_id)
        if article_id is None:
            return _save(db, page, ready, keys, now)
        arrivals.add_page(db, article_id, ready, now)
        db.many("INSERT OR IGNORE INTO identity(key, article_id) VALUES (?, ?)", [(key, article_id) for key in keys])
        return article_id


def switch(db: Connection, article_id: int) -> str:
    """Show the other one of an article's two texts; which it is now, empty when there is only one."""
    with db.write():
        shown, *both = db.all(
            "SELECT revision_id, feed_revision_id, page_revision_id FROM article WHERE id = ?", (article_id,)
        )[0]
        if None in both or both[0] == both[1]:
            return ""
        other = both[0] if shown == both[1] else both[1]
        before = articles.article(db, article_id).entry
        title, lead, status = db.all("SELECT title, lead, status FROM revision WHERE id = ?", (other,))[0]
        entry = replace(before, title=title, lead=lead, blocks=revisions.blocks(db, other))
        arrivals.show(db, article_id, other, arrivals.make_ready(entry, entry.link, status=status))
        return "feed" if other == both[0] else "page"


def wanted(db: Connection, ahead: int, now: int) -> list[int]:
    """Articles of which only a summary is here: kept and lately opened ones, then the newest unread."""
    return [int(each) for each in dict.fromkeys(db.column(_SUMMARIES, (now, OPENED, ahead)))]


def is_wanted(db: Connection, article_id: int, now: int) -> bool:
    """Whether only a summary of an article is here, and its page may tell more."""
    return bool(db.value(f"SELECT 1 FROM {_SUMMARY} AND a.id = ?2", (now, article_id)))


def in_vain(db: Connection, article_id: int, now: int) -> None:
    """Its page told no more than the feed: it is asked again after a day, then two, four … thirty-two."""
    with db.write(durable=False):
        db.run(
            """INSERT INTO page_visit(article_id, at, failures) VALUES (?, ?, 1)
               ON CONFLICT DO UPDATE SET at = excluded.at, failures = failures + 1""",
            (article_id, now),
        )


_SUMMARY = f"""article a JOIN revision r ON r.id = a.revision_id
    WHERE r.status = 'summary' AND a.page_revision_id IS NULL AND a.link LIKE 'http%'
    AND NOT EXISTS (SELECT 1 FROM subscription f WHERE f.source_id = a.source_id AND f.full_text = 'never')
    AND NOT EXISTS (SELECT 1 FROM page_visit v WHERE v.article_id = a.id
                    AND v.at + ({DAY} << min(v.failures - 1, 5)) > ?1)"""
_SUMMARIES = f"""
SELECT a.id FROM {_SUMMARY} AND a.id IN ({KEPT})
UNION ALL SELECT * FROM (
    SELECT a.id FROM {_SUMMARY} AND a.hidden = 0
    AND a.id IN (SELECT article_id FROM unread ORDER BY article_id DESC LIMIT ?3) ORDER BY a.id DESC)
"""


def _known(db: Connection, keys: tuple[str, ...]) -> int | None:
    found = (db.value("SELECT article_id FROM identity WHERE key = ?", (key,)) for key in keys)
    return next((int(each) for each in found if each is not None), None)


def _save(db: Connection, page: Page, ready: arrivals.Ready, keys: tuple[str, ...], now: int) -> int:
    saved = sources.insert(db, sources.SAVED_URL, "saved", title="Saved pages")
    sources.prepare(db, saved)
    if not sources.following(db, saved):
        sources.set_following(db, saved, True)
    hashed = identity.content_hash(ready.entry)
    if not keys:
        keys = tuple(identity.keys(ready.entry, saved, frozenset()))
        if (found := _known(db, keys[:1])) is not None:
            arrivals.add_page(db, found, ready, now)
            return found
    new = arrivals.insert(db, saved, [ready], now, "page")
    search.add(db, [(new[0], ready.words)])
    ingest.remember(db, saved, [(new[0], Arrived(ready.entry, keys, hashed))])
    listed.count_new(db, array("q", new))
    return new[0]
