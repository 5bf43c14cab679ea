"""The sample edition goes into a new library once, so that the first start shows news without a network."""

from __future__ import annotations

from array import array
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from reader import store
from reader.i18n import language
from reader.store.connect import Connection

if TYPE_CHECKING:
    from feeds.model import Entry

DONE = "sample"


def store_once(db: Connection, now: int) -> None:
    """Store the edition unless this library had it, or anything else, before."""
    if db.value("SELECT 1 FROM setting WHERE name = ?", (DONE,)):
        return
    with db.write():
        if db.value("SELECT 1 FROM setting WHERE name = ?", (DONE,)):
            return
        db.run("INSERT INTO setting VALUES (?, ?)", (DONE, str(now)))
        if not db.value("SELECT EXISTS (SELECT 1 FROM source)"):
            _store(db, now)


def _store(db: Connection, now: int) -> None:
    from feeds import sample

    ids = {}
    for name in sample.sources():
        ids[name] = store.sources.insert(db, f"sample:{name}", "sample", title=name)
        store.sources.prepare(db, ids[name])
        store.sources.set_following(db, ids[name], True)
    for each in sample.entries(datetime.fromtimestamp(now, UTC), language()):
        _store_one(db, ids[each.source], each.entry, each.earlier, now)


def _store_one(db: Connection, source_id: int, entry: Entry, earlier: Entry | None, now: int) -> None:
    from feeds.encode import images

    keys = tuple(store.identity.keys(entry, source_id, frozenset()))
    ready = store.arrivals.make_ready(earlier or entry, "")
    new = store.arrivals.insert(db, source_id, [ready], now)
    store.search.add(db, [(new[0], ready.words)])
    store.ingest.remember(
        db, source_id, [(new[0], store.decide.Arrived(entry, keys, store.identity.content_hash(entry)))]
    )
    store.listed.count_new(db, array("q", new))
    if earlier:
        db.run("UPDATE revision SET arrived_at = ? WHERE article_id = ?", (now - _AGE, new[0]))
        store.arrivals.edit(db, new[0], source_id, store.arrivals.make_ready(entry, ""), now)
    for image in images(entry.blocks):
        store.pictures.add_row(db, image.src, store.pictures.SAMPLE, "image/webp", image.width, image.height, 0)
    store.pictures.settle(db, new[0])


_AGE = int(timedelta(hours=2).total_seconds())
