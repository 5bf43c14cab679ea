"""Takes in the sources and articles of an archive, hidden until what the person did to them is there, too.

Their numbers stay what they were where they are free; a known article gets the texts it lacks.
"""

from __future__ import annotations

import json
from array import array
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from feeds.encode import images, load_blocks
from feeds.model import Entry
from reader.store import arrivals, identity, revisions, search, sources
from reader.store.connect import Connection
from reader.store.ids import first_id, take
from reader.store.import_fields import DAMAGE, Line, parts, taken, words

BATCH = 100
_SOURCE = dict.fromkeys(("url", "title", "link", "subtitle", "language", "icon", "format", "hub"), "")
_VISIT = {
    **dict.fromkeys(("etag", "last_modified", "body_hash", "skip_hours", "skip_days", "error", "moved_to"), ""),
    **dict.fromkeys(("wait", "ttl", "failures", "http_status", "elapsed_ms"), 0),
    **dict.fromkeys(("checked_at", "changed_at", "newest_at", "next_at", "failing_since", "gone_at"), None),
}
_ARTICLE = {
    **dict.fromkeys(("guid", "link", "title", "published", "updated", "published_as_printed", "section"), ""),
    **dict.fromkeys(("language", "comments_url", "comments_feed"), ""),
    "at": 0,
    "arrived_at": 0,
    "comments_count": None,
    "updated_since_read": 0,
}
_TEXT = {"id": 0, "seq": 0, "origin": "feed", "arrived_at": 0, "title": "", "lead": "", "status": "full"}
_ENCLOSURE = {"url": "", "type": "", "length": 0}
_FAR = 1_000_000
"""Ids that an article can be away from where its date would put it."""


@dataclass(slots=True)
class Known:
    """Where the archive's things are in the library."""

    sources: dict[int, int] = field(default_factory=dict)
    articles: dict[int, int] = field(default_factory=dict)
    texts: dict[int, dict[int, int]] = field(default_factory=dict)
    """Of each article, by its number here: the archive's numbers of its texts to ours."""
    new: set[int] = field(default_factory=set)
    same: bool = True
    """All sources have the numbers that they had, so that keys that were made with those hold."""
    damaged: int = 0


def take_sources(db: Connection, lines: Iterable[Line], known: Known) -> None:
    """Sources with how their last visits went."""
    with db.write(durable=False):
        for line in lines:
            try:
                _source(db, line, known)
            except DAMAGE:
                known.damaged += 1


def _source(db: Connection, line: Line, known: Known) -> None:
    row, kind, number = taken(line, _SOURCE), line.get("type"), line["id"]
    visit = taken(line["visit"], _VISIT) if line.get("visit") else None
    if kind not in ("feed", "sample", "saved") or not row["url"] or not isinstance(number, int):
        raise ValueError(kind)
    found = db.value("SELECT id FROM source WHERE url = ?", (row["url"],))
    if found is None:
        free = 0 < number < 1 << 40 and not db.value("SELECT 1 FROM source WHERE id = ?", (number,))
        insert(db, "source", {"id": number if free else None, "kind": kind, **row})
        found = db.new_id
        if visit:
            insert(db, "visit", {"source_id": found, **visit})
    known.sources[number] = found
    known.same &= number == found


def insert(db: Connection, table: str, row: dict[str, Any], *, how: str = "INSERT") -> None:
    """A row of columns with our own names."""
    names = ", ".join([f'"{name}"' for name in row])
    db.run(f"{how} INTO {table}({names}) VALUES ({', '.join('?' * len(row))})", tuple(row.values()))


def take_articles(db: Connection, lines: Iterable[Line], known: Known) -> None:
    """Articles with their texts, some at a time so that nobody waits."""
    batch: list[Line] = []
    for line in lines:
        batch.append(line)
        if len(batch) == BATCH:
            _articles(db, batch, known)
            batch = []
    _articles(db, batch, known)


def _articles(db: Connection, batch: list[Line], known: Known) -> None:
    with db.write(durable=False):
        for line in batch:
            try:
                _article(db, line, known)
            except DAMAGE:
                known.damaged += 1


def _article(db: Connection, line: Line, known: Known) -> None:
    row, number = taken(line, _ARTICLE), line["id"]
    row |= {name: json.dumps(words(line, name), ensure_ascii=False) for name in ("authors", "tags")}
    row["enclosures"] = json.dumps([taken(each, _ENCLOSURE) for each in parts(line, "enclosures")], ensure_ascii=False)
    for name in ("published", "updated"):
        if row[name] and datetime.fromisoformat(row[name]).tzinfo is None:
            raise ValueError(row[name])
    entry = Entry(
        id=row["guid"],
        link=row["link"],
        authors=tuple(words(line, "authors")),
        language=row["language"],
    )
    texts = {
        text["seq"]: (text, _ready(entry, text, each)) for each in parts(line, "texts") for text in [taken(each, _TEXT)]
    }
    carried = [(known.sources[n], str(hashed)) for n, hashed in parts(line, "carried_by") if n in known.sources]
    # Of an article whose source is damaged, what was kept must not go with it.
    owner = known.sources.get(line["source_id"]) or sources.insert(db, sources.SAVED_URL, "saved", title="Saved pages")
    keys = words(line, "keys") if known.same else _keys(db, entry, [owner, *[each for each, _hash in carried]])
    shown = line["revision_id"]
    if not isinstance(number, int) or shown not in texts:
        raise ValueError(number)
    found = _existing(db, keys, number)
    if found is None:
        row |= {"source_id": owner, "hidden": 1, **_sizes(db, texts[shown][1], bool(line.get("offline")))}
        found = _new(db, row, number, texts, line)
        if line.get("read") is not True:
            db.run("INSERT INTO unread VALUES (?)", (found,))
        known.new.add(found)
    known.articles[number] = found
    known.texts[found] = _texts(db, found, texts, found in known.new)
    db.many(
        """INSERT INTO identity VALUES (?1, ?2) ON CONFLICT(key) DO UPDATE SET article_id = ?2
           WHERE article_id IS NULL""",
        [(key, found) for key in keys],
    )
    if found in known.new:
        db.many("INSERT OR IGNORE INTO membership VALUES (?, ?, ?)", [(n, found, hashed) for n, hashed in carried])


def _ready(entry: Entry, text: dict[str, Any], line: Line) -> arrivals.Ready:
    if text["origin"] not in ("feed", "page") or text["status"] not in ("full", "summary", "paywalled", "doubtful"):
        raise ValueError(text["origin"])
    blocks = load_blocks(list(parts(line, "blocks")))
    whole = Entry(title=text["title"], lead=text["lead"], blocks=blocks, authors=entry.authors, language=entry.language)
    return arrivals.make_ready(whole, "", status=text["status"])


def _keys(db: Connection, entry: Entry, source_ids: list[int]) -> list[str]:
    """The keys of an article as each of its sources would give them now."""
    found = [identity.link_key(identity.canonical(entry.link))] if entry.link else []
    for n in dict.fromkeys(source_ids):
        found += identity.keys(entry, n, frozenset()) if entry.id or entry.link else []
    return list(dict.fromkeys(found))


def _existing(db: Connection, keys: list[str], number: int) -> int | None:
    """The article that is known by one of these keys; the one of this number first."""
    found = db.column(
        """SELECT DISTINCT article_id FROM identity WHERE key IN (SELECT value FROM json_each(?))
           AND article_id IS NOT NULL""",
        (json.dumps(keys),),
    )
    return number if number in found else next(iter(found), None)


def _sizes(db: Connection, ready: arrivals.Ready, offline: bool) -> dict[str, int]:
    photos = {image.src for image in images(ready.text.blocks)}
    here = set(
        db.column(
            "SELECT url FROM picture WHERE hash <> '' AND url IN (SELECT value FROM json_each(?))",
            (json.dumps(sorted(photos)),),
        )
    )
    return {"words": ready.count, "photos": ready.text.photos, "offline": int(offline and photos <= here)}


Texts = dict[int, tuple[dict[str, Any], arrivals.Ready]]


def _new(db: Connection, row: dict[str, Any], number: int, texts: Texts, line: Line) -> int:
    """A new article; its number stays when it is free and fits its date."""
    start = first_id(row["at"])
    free = start <= number < start + _FAR and not db.value("SELECT 1 FROM article WHERE id = ?", (number,))
    key = number if free else take(db, [row["at"]])[0]
    insert(db, "article", {"id": key, **row})
    for seq, (text, ready) in sorted(texts.items()):
        given = {name: text[name] for name in ("seq", "origin", "arrived_at", "title", "lead", "status")}
        free = text["id"] > 0 and not db.value("SELECT 1 FROM revision WHERE id = ?", (text["id"],))
        given |= {"id": text["id"] if free else None, "article_id": key}
        insert(db, "revision", {**given, "text_hash": ready.text.hash, "blocks": ready.text.packed})
        for name in ("revision_id", "feed_revision_id", "page_revision_id"):
            if line.get(name) == seq:
                db.run(f"UPDATE article SET {name} = ? WHERE id = ?", (db.new_id, key))
    search.add(db, [(key, texts[line["revision_id"]][1].words)])
    return key


def _texts(db: Connection, key: int, texts: Texts, new: bool) -> dict[int, int]:
    """Where the texts are; those that a known article lacks are put behind its own."""
    if new:
        return dict(db.all("SELECT seq, id FROM revision WHERE article_id = ?", (key,)))
    there = {
        (origin, hashed): n
        for n, origin, hashed in db.all("SELECT id, origin, text_hash FROM revision WHERE article_id = ?", (key,))
    }
    found = {}
    for seq, (text, ready) in sorted(texts.items()):
        at = there.get((text["origin"], ready.text.hash))
        found[seq] = at or revisions.insert(db, key, text["origin"], ready.text, text["arrived_at"])
    return found


def let_go(db: Connection, keys: Iterable[str]) -> None:
    """Articles that were seen once stay seen."""
    with db.write(durable=False):
        db.many("INSERT OR IGNORE INTO identity VALUES (?, NULL)", [(key,) for key in keys])


def ids(known: Known) -> array[int]:
    """The new articles, ascending."""
    return array("q", sorted(known.new))
