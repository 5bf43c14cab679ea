"""Writes articles that arrived: new ones in bulk, edits as revisions, whole pages beside the feed's text."""

from __future__ import annotations

import json
from array import array
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from operator import itemgetter
from typing import Any

from feeds.encode import dump_enclosure, plain_text
from feeds.model import Entry
from reader.model import Origin
from reader.store import listed, revisions, search, tally
from reader.store.articles import AS_LINK, GUID
from reader.store.connect import Connection
from reader.store.fitting import page_by_page, text_size
from reader.store.ids import SLOTS, take

SLOT_SECONDS = 60 / SLOTS
REMEMBERED_RUNS = 200_000
WHOLE = 1_500
"""Code points from which on a description is the whole article, if it does not break off."""
CUT = 600
"""Code points up to which a content that breaks off is a summary."""
LABEL = 100
"""Code points of the first words that stand for a missing headline in lists."""
_DUMP = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode


@dataclass(frozen=True, slots=True)
class Ready:
    """An entry with its blocks, its text and its words, made away from the write lock."""

    entry: Entry
    text: revisions.Text
    words: search.Indexed
    count: int
    whole: bool
    """It is complete without a network: a full text and no photos to fetch."""


def make_ready(entry: Entry, base: str, *, html: bytes = b"", status: str = "") -> Ready:
    """Blocks when there are none yet, the stored text, the words for the index."""
    if not entry.blocks and (entry.content or entry.summary or entry.images):
        from feeds.blocks import with_blocks

        entry = with_blocks(entry, base)
    plain = plain_text(entry.blocks)
    text = revisions.make(entry, html, status or ("summary" if _is_summary(entry, plain) else "full"), plain)
    words = search.words_of(
        *(entry.title, entry.lead, text.plain, text.captions, entry.blocks, entry.authors, entry.language)
    )
    whole = text.status == "full" and not text.photos
    return Ready(entry, text, words, _count(words.body), whole)


def _is_summary(entry: Entry, plain: str) -> bool:
    """Whether a feed gave less than the article: a description that is short or breaks off. A note has no more."""
    cut = plain.endswith(("…", "...", "[…]", "[...]"))
    if entry.content:
        return cut and len(plain) < CUT
    return bool(entry.summary and entry.title) and (cut or len(plain) < WHOLE)


def _count(text: str) -> int:
    """Words, without making a list of them where white space stands only once."""
    if "  " in text or "\n\n\n" in text:
        return len(text.split())
    return text.count(" ") + text.count("\n") - text.count("\n\n") + bool(text)


_ARTICLE = """
INSERT INTO article(id, source_id, at, arrived_at, revision_id, feed_revision_id, page_revision_id, guid, title, link,
    published, updated, published_as_printed, authors, section, language, tags, enclosures, comments_count,
    comments_url, comments_feed, words, photos, offline) VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)
"""
_FACTS = f"""
UPDATE article AS a SET guid = {GUID}, title = ?, link = ?, published = ?, updated = ?, published_as_printed = ?,
    authors = ?, section = ?, language = ?, tags = ?, enclosures = ?, comments_count = ?, comments_url = ?,
    comments_feed = ?, source_id = ? WHERE id = ?
"""
_REVISION = """
INSERT INTO revision(id, article_id, seq, origin, arrived_at, title, lead, status, text_hash, blocks, html)
VALUES (?, ?, 1, ?, ?, ?, ?, ?, ?, ?, ?)
"""


def insert(db: Connection, source_id: int, ready: Sequence[Ready], now: int, origin: Origin = "feed") -> array[int]:
    """New articles, unread, not indexed yet. Ids in the order given; of the same instant, the first is the newest."""
    if len(db.next_free) > REMEMBERED_RUNS:
        db.next_free.clear()
    instants = [_instant(each.entry, now, n) for n, each in enumerate(ready)]
    ids = array("q", reversed(take(db, instants[::-1])))
    first = db.value("SELECT coalesce(max(id), 0) + 1 FROM revision")
    articles: list[tuple[Any, ...]] = []
    texts: list[tuple[Any, ...]] = []
    order, db.room = page_by_page([text_size(each.text) for each in ready], db.room)
    for n in order:
        each, text, revision_id = ready[n], ready[n].text, first + len(texts)
        from_feed = origin == "feed"
        shown = (revision_id, revision_id if from_feed else None, None if from_feed else revision_id)
        sizes = (each.count, text.photos, each.whole)
        guid = AS_LINK if each.entry.id and each.entry.id == each.entry.link else each.entry.id
        articles.append((ids[n], source_id, int(instants[n]), now, *shown, guid, *_facts(each), *sizes))
        what = (text.title, text.lead, text.status, text.hash, text.packed, text.html or None)
        texts.append((revision_id, ids[n], origin, now, *what))
    db.many(_ARTICLE, sorted(articles, key=itemgetter(0)))
    db.many(_REVISION, texts)
    db.many("INSERT INTO unread VALUES (?)", [(each,) for each in sorted(ids)])
    return ids


def _instant(entry: Entry, now: int, place: int) -> float:
    """When it was published, never later than now; without a date now, a slot earlier for each place in the file."""
    instant = entry.published or entry.updated
    return min(max(instant.timestamp(), 0), now) if instant else now - place * SLOT_SECONDS


def _label(ready: Ready) -> str:
    """The headline in lists; a note without one (as microblogs send them) goes by its first words."""
    words = ready.entry.title or " ".join(ready.text.plain[: 2 * LABEL].split())
    return words if ready.entry.title or len(words) <= LABEL else words[:LABEL].rsplit(" ", 1)[0] + "…"


def _facts(ready: Ready) -> tuple[Any, ...]:
    """Title to comments_feed, as both statements above list them."""
    entry = ready.entry
    return (
        *(_label(ready), entry.link, _iso(entry.published), _iso(entry.updated), entry.published_as_printed),
        *(_json(entry.authors), entry.section, entry.language, _json(entry.tags)),
        *(_json([dump_enclosure(each) for each in entry.enclosures]), entry.comments_count),
        *(entry.comments_url, entry.comments_feed),
    )


def _iso(instant: datetime | None) -> str:
    return instant.isoformat() if instant else ""


def _json(value: Sequence[object]) -> str:
    return _DUMP(value) if value else "[]"


def edit(db: Connection, article_id: int, source_id: int, ready: Ready, now: int) -> bool:
    """Take in what a feed changed in an article; whether a person could see it. What was done to the article stays."""
    db.run(_FACTS, (*_facts(ready), source_id, article_id))
    newest, shown = db.all("SELECT feed_revision_id, revision_id FROM article WHERE id = ?", (article_id,))[0]
    if newest and db.value("SELECT text_hash FROM revision WHERE id = ?", (newest,)) == ready.text.hash:
        revisions.replace_blocks(db, newest, ready.text)
        return False
    revision_id = revisions.insert(db, article_id, "feed", ready.text, now)
    db.run("UPDATE article SET feed_revision_id = ? WHERE id = ?", (revision_id, article_id))
    if shown != newest:  # The whole page is shown, and tells more.
        return False
    show(db, article_id, revision_id, ready)
    _mark_updated(db, article_id)
    revisions.prune(db, article_id)
    return True


def show(db: Connection, article_id: int, revision_id: int, ready: Ready) -> None:
    """Make a text the one that is shown, counted and found."""
    was_offline = bool(listed.offline_among(db, array("q", [article_id])))
    db.run(
        "UPDATE article SET revision_id = ?, words = ?, photos = ?, offline = ? WHERE id = ?",
        (revision_id, ready.count, ready.text.photos, ready.whole, article_id),
    )
    if was_offline != ready.whole:
        tally.add(db, "offline", array("q", [article_id]), 1 if ready.whole else -1)
    search.reindex(db, article_id)


def _mark_updated(db: Connection, article_id: int) -> None:
    """Only what was read can have changed since."""
    db.run(
        """UPDATE article SET updated_since_read = 1 WHERE id = ?1 AND (
           NOT EXISTS (SELECT 1 FROM unread WHERE article_id = ?1)
           OR EXISTS (SELECT 1 FROM state WHERE article_id = ?1 AND opened_at IS NOT NULL))""",
        (article_id,),
    )


def add_page(db: Connection, article_id: int, ready: Ready, now: int) -> None:
    """Take in the whole page of a known article and show it; the feed's facts about the article stay."""
    newest = db.value("SELECT page_revision_id FROM article WHERE id = ?", (article_id,))
    if newest and db.value("SELECT text_hash FROM revision WHERE id = ?", (newest,)) == ready.text.hash:
        revisions.replace_blocks(db, newest, ready.text)
        return
    revision_id = revisions.insert(db, article_id, "page", ready.text, now)
    db.run("UPDATE article SET page_revision_id = ? WHERE id = ?", (revision_id, article_id))
    show(db, article_id, revision_id, ready)
    revisions.prune(db, article_id)
