"""Takes in what arrived: one transaction for each source, texts made ready before it so that nobody waits for them."""

from __future__ import annotations

import json
from array import array
from collections.abc import Sequence

from feeds.model import Entry, FeedUpdate
from reader.model import Stored
from reader.store import arrivals, identity, listed, placements, sources
from reader.store.arrivals import Ready
from reader.store.connect import Connection
from reader.store.decide import Arrived, Intent, Known, decide

_MEMBERSHIP = """
INSERT INTO membership VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET content_hash = excluded.content_hash
"""


def store(db: Connection, update: FeedUpdate, now: int) -> Stored:
    """Take in one source's update and remember the visit."""
    source_id, feed = update.source.id, update.feed
    entries = feed.entries if feed is not None and update.outcome == "new" else ()
    site = frozenset([identity.publisher(each) for each in (update.source.url, feed.link if feed else "") if each])
    arrived = [_arrived(entry, source_id, site) for entry in entries]
    ready: dict[str, Ready] = {}
    seen = db.value("PRAGMA data_version")
    intents = _intents(db, arrived, source_id)
    for intent in intents:
        _make_ready(ready, intent, update.source.url)
    with db.write(durable=False):
        new = changed = array("q")
        if db.value("SELECT 1 FROM source WHERE id = ?", (source_id,)):
            if db.value("PRAGMA data_version") != seen:  # Another process wrote meanwhile.
                intents = _intents(db, arrived, source_id)
            for intent in intents:
                _make_ready(ready, intent, update.source.url)
            new, changed = _write(db, source_id, intents, ready, now)
            sources.keep_visit(db, update, len(new), now)
        title = db.value("SELECT coalesce(nullif(title, ''), url) FROM source WHERE id = ?", (source_id,)) or ""
    placements.settle(db, changed)
    return Stored(source_id, title, len(new), len(changed), update.outcome == "unchanged", update.error, tuple(new))


def _arrived(entry: Entry, source_id: int, site: frozenset[str]) -> Arrived:
    return Arrived(entry, tuple(identity.keys(entry, source_id, site)), identity.content_hash(entry))


def _intents(db: Connection, arrived: Sequence[Arrived], source_id: int) -> list[Intent]:
    if not arrived:
        return []
    wanted = json.dumps([key for each in arrived for key in each.keys])
    owners = dict(
        db.all("SELECT key, article_id FROM identity WHERE key IN (SELECT value FROM json_each(?))", (wanted,))
    )
    ids = json.dumps(sorted({each for each in owners.values() if each is not None}))
    known = {
        row[0]: Known(*row)
        for row in db.all(
            # An article whose own source is no longer followed belongs to the next one that carries it.
            """SELECT a.id, iif(f.removed_at IS NULL, a.source_id, ?2), a.guid, a.title, coalesce(m.content_hash, '')
               FROM json_each(?1) CROSS JOIN article a ON a.id = value
               LEFT JOIN subscription f ON f.source_id = a.source_id
               LEFT JOIN membership m ON m.article_id = a.id AND m.source_id = ?2""",
            (ids, source_id),
        )
    }
    return decide(arrived, owners, known, source_id)


def _make_ready(ready: dict[str, Ready], intent: Intent, base: str) -> None:
    if intent.kind != "join" and intent.arrived.hash not in ready:
        ready[intent.arrived.hash] = arrivals.make_ready(intent.arrived.entry, base)


def _write(
    db: Connection, source_id: int, intents: Sequence[Intent], ready: dict[str, Ready], now: int
) -> tuple[array[int], array[int]]:
    fresh = [each for each in intents if each.kind == "new"]
    new = arrivals.insert(db, source_id, [ready[each.arrived.hash] for each in fresh], now)
    known = [(article_id, intent.arrived) for article_id, intent in zip(new, fresh, strict=True)]
    changed = array("q")
    for intent in intents:
        if intent.kind == "new":
            continue
        known.append((intent.article_id, intent.arrived))
        if intent.kind == "edit" and arrivals.edit(db, intent.article_id, source_id, ready[intent.arrived.hash], now):
            changed.append(intent.article_id)
    met = array("q", [intent.article_id for intent in intents if intent.kind != "new"])
    joined = listed.not_carried(db, source_id, met)
    remember(db, source_id, known)
    listed.count_new(db, new)
    listed.count_joined(db, source_id, joined)
    return new, changed


def remember(db: Connection, source_id: int, known: Sequence[tuple[int, Arrived]]) -> None:
    """By which keys the articles were met here, and what this source said of them."""
    db.many("INSERT OR IGNORE INTO identity VALUES (?, ?)", [(key, n) for n, each in known for key in each.keys])
    db.many(_MEMBERSHIP, [(source_id, n, each.hash) for n, each in known])
