"""Takes in what arrived: a few sources to a transaction, texts made ready before it so that nobody waits for them."""

from __future__ import annotations

import json
from array import array
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from operator import itemgetter

import apsw

from feeds.model import Entry, FeedUpdate, Source
from reader.model import Stored
from reader.store import arrivals, articles, identity, listed, placements, search, sources, stories
from reader.store.arrivals import Ready
from reader.store.connect import Connection
from reader.store.decide import Arrived, Intent, Known, decide

_MEMBERSHIP = """
INSERT INTO membership VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET content_hash = excluded.content_hash
"""


@dataclass(slots=True)
class _Visit:
    """What one source brought, and what it means."""

    update: FeedUpdate
    arrived: list[Arrived]
    intents: list[Intent] = field(default_factory=list)
    new: array[int] = field(default_factory=lambda: array("q"))
    changed: array[int] = field(default_factory=lambda: array("q"))
    title: str = ""
    moved_to: str = ""


Words = list[tuple[int, search.Indexed]]
"""What is new for the index. It wants them by rising id, all that a transaction has: see FTS5's flushing."""


def store(db: Connection, update: FeedUpdate, now: int) -> Stored:
    """Take in one source's update and remember the visit."""
    return store_all(db, [update], now)[0]


def store_all(db: Connection, updates: Sequence[FeedUpdate], now: int, usual: int = 0) -> list[Stored]:
    """Take in updates of different sources in one transaction; what they tell of the same articles in one after it.

    `usual` is the seconds between two visits to a source about which nobody says anything; 0 for an hour.
    """
    stored = []
    for visits in _apart([_visit(update) for update in updates]):
        _store(db, visits, now, usual)
        stored += [_told(each) for each in visits]
    return stored


def _visit(update: FeedUpdate) -> _Visit:
    source_id, feed = update.source.id, update.feed
    entries = feed.entries if feed is not None and update.outcome == "new" else ()
    site = frozenset([identity.publisher(each) for each in (update.source.url, feed.link if feed else "") if each])
    return _Visit(update, [_arrived(entry, source_id, site) for entry in entries])


def _apart(visits: Sequence[_Visit]) -> Iterator[list[_Visit]]:
    """Runs of visits that share no key: what one brings decides what the other means."""
    together: list[_Visit] = []
    seen: set[str] = set()
    for visit in visits:
        keys = {key for each in visit.arrived for key in each.keys}
        if not seen.isdisjoint(keys):
            yield together
            together, seen = [], set()
        together.append(visit)
        seen |= keys
    if together:
        yield together


def _told(visit: _Visit) -> Stored:
    update, new = visit.update, visit.new
    unchanged = update.outcome == "unchanged"
    counts = len(new), len(visit.changed)
    return Stored(update.source.id, visit.title, *counts, unchanged, update.error, tuple(new), visit.moved_to)


def _store(db: Connection, visits: Sequence[_Visit], now: int, usual: int) -> None:
    ready: dict[str, Ready] = {}
    seen = db.value("PRAGMA data_version")
    with db.read():  # One for all: each takes the locks again.
        _decide(db, visits)
    _make_ready(visits, ready)
    with db.write(durable=False):
        if db.value("PRAGMA data_version") != seen:  # Another process wrote meanwhile.
            _decide(db, visits)
            _make_ready(visits, ready)
        words: Words = []
        for visit in visits:
            source_id = visit.update.source.id
            if db.value("SELECT 1 FROM source WHERE id = ?", (source_id,)):
                _write(db, visit, ready, now, words)
                visit.moved_to = sources.keep_visit(db, visit.update, len(visit.new), now, usual)
            title = "SELECT coalesce(nullif(title, ''), url) FROM source WHERE id = ?"
            visit.title = db.value(title, (source_id,)) or ""
        search.add(db, sorted(words, key=itemgetter(0)))
    for visit in visits:
        placements.settle(db, visit.changed)


def _decide(db: Connection, visits: Sequence[_Visit]) -> None:
    wanted = json.dumps([key for visit in visits for each in visit.arrived for key in each.keys])
    sql = "SELECT key, article_id FROM identity WHERE key IN (SELECT value FROM json_each(?))"
    owners = dict(db.all(sql, (wanted,)))
    for visit in visits:
        visit.intents = _intents(db, visit.arrived, owners, visit.update.source)


def _make_ready(visits: Sequence[_Visit], ready: dict[str, Ready]) -> None:
    for visit in visits:
        for intent in visit.intents:
            if intent.kind != "join" and intent.arrived.hash not in ready:
                ready[intent.arrived.hash] = arrivals.make_ready(intent.arrived.entry, visit.update.source.url)


def _arrived(entry: Entry, source_id: int, site: frozenset[str]) -> Arrived:
    return Arrived(entry, tuple(identity.keys(entry, source_id, site)), identity.content_hash(entry))


def _intents(
    db: Connection, arrived: Sequence[Arrived], owners: Mapping[str, int | None], source: Source
) -> list[Intent]:
    found = {owners.get(key) for each in arrived for key in each.keys} - {None}
    known = _known(db, array("q", sorted(filter(None, found))), source) if found else {}
    return decide(arrived, owners, known, source.id)


def _known(db: Connection, ids: array[int], source: Source) -> dict[int, Known]:
    known = {}
    for article_id, owner, guid, title, said, link, url in db.all(
        # An article whose own source is no longer followed belongs to the next one that carries it.
        f"""SELECT a.id, iif(f.removed_at IS NULL, a.source_id, ?2), {articles.GUID}, a.title,
                  coalesce(m.content_hash, ''), a.link, s.url
           FROM carray(?1) CROSS JOIN article a ON a.id = value
           LEFT JOIN source s ON s.id = a.source_id
           LEFT JOIN subscription f ON f.source_id = a.source_id
           LEFT JOIN membership m ON m.article_id = a.id AND m.source_id = ?2""",
        (apsw.carray(ids), source.id),
    ):
        if owner != source.id and identity.is_rather_of(link, source.url, url or ""):
            owner, guid = source.id, ""  # The guid is the other source's, and tells nothing here.
        known[article_id] = Known(article_id, owner, guid, title, said)
    return known


def _write(db: Connection, visit: _Visit, ready: dict[str, Ready], now: int, words: Words) -> None:
    source_id, intents = visit.update.source.id, visit.intents
    fresh = [each for each in intents if each.kind == "new"]
    texts = [ready[each.arrived.hash] for each in fresh]
    visit.new = arrivals.insert(db, source_id, texts, now)
    stories.arrived(db, source_id, visit.new, texts, now)
    words += zip(visit.new, [each.words for each in texts], strict=True)
    known = [(article_id, intent.arrived) for article_id, intent in zip(visit.new, fresh, strict=True)]
    for intent in intents:
        if intent.kind == "new":
            continue
        known.append((intent.article_id, intent.arrived))
        if intent.kind == "edit" and arrivals.edit(db, intent.article_id, source_id, ready[intent.arrived.hash], now):
            visit.changed.append(intent.article_id)
    met = array("q", [intent.article_id for intent in intents if intent.kind != "new"])
    joined = listed.not_carried(db, source_id, met)
    remember(db, source_id, known)
    listed.count_visit(db, source_id, visit.new, sum([each.whole for each in texts]))
    listed.count_joined(db, source_id, joined)


def remember(db: Connection, source_id: int, known: Sequence[tuple[int, Arrived]]) -> None:
    """By which keys the articles were met here, and what this source said of them."""
    keys = sorted([(key, n) for n, each in known for key in each.keys], key=itemgetter(0))
    db.many("INSERT OR IGNORE INTO identity VALUES (?, ?)", keys)
    db.many(_MEMBERSHIP, [(source_id, n, each.hash) for n, each in known])
