"""Stories: the same event told by several sources. Found as articles arrive, among those of the same days.

A story has one article of a source at most, so that what a source itself tells apart is never folded. Nothing here
takes an article away: lists fold and unfold, and what the person took out of a story stays out. See docs/stories.md.
"""

from __future__ import annotations

from array import array
from collections import Counter, defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

import apsw

from reader.store import revisions
from reader.store.arrivals import Ready
from reader.store.connect import Connection
from reader.store.ids import SLOTS, first_id
from reader.store.sketch import LEAST, TOGETHER, Sketch, likeness, named, sketch

DAYS = 3
"""How old an article may be to be looked at when it arrives; what is older is forgotten after a day more."""
A_DAY = 24 * 60 * SLOTS
APART = 2 * A_DAY
"""Ids between two articles of one story at most."""
LOOKED_FOR = 6
"""The rarest of its names by which others are found that share some with an article."""
TOO_COMMON = 24
"""A name in more articles than that finds none."""
COMPARED = 6
"""Articles that one is compared with at most, those that share most of these."""
MENTIONED = 6


@dataclass(frozen=True, slots=True)
class Near:
    """An article that a new one is compared with; its story is itself when it is in none."""

    id: int
    source_id: int
    story_id: int
    sketch: Sketch


def arrived(db: Connection, source_id: int, ids: Sequence[int], ready: Sequence[Ready], now: int) -> None:
    """Find the stories that new articles of a source belong to, in the transaction that brings them."""
    oldest = first_id(now - DAYS * 86_400)
    words = {
        each: sketch(one.entry.title, one.entry.lead + "\n" + one.text.plain)
        for each, one in zip(ids, ready, strict=True)
        if each >= oldest
    }
    if not words:
        return
    _forget(db, oldest)
    fresh = {each: Sketch(some) for each, some in words.items()}
    counts = _counts(db)
    for one in fresh.values():
        counts.update(one.names)
    _join(db, source_id, fresh, counts)
    db.many("INSERT INTO sketch VALUES (?, ?, ?)", [(each, source_id, some.tobytes()) for each, some in words.items()])
    rows = sorted([(name, each) for each, one in fresh.items() for name in one.names])
    db.many("INSERT OR IGNORE INTO sketch_name VALUES (?, ?)", rows)


def _forget(db: Connection, oldest: int) -> None:
    """Once a day, the sketches of days past; the stories stay."""
    first = db.value("SELECT min(article_id) FROM sketch")
    if first is not None and first < oldest - A_DAY:
        db.run("DELETE FROM sketch WHERE article_id < ?", (oldest,))
        db.run("DELETE FROM sketch_name WHERE article_id < ?", (oldest,))
        db.names.clear()


def _counts(db: Connection) -> Counter[int]:
    """In how many articles of these days a name is; counted once for a connection and kept from then on."""
    if not db.names:
        db.names.update(dict(db.all("SELECT name, count(*) FROM sketch_name GROUP BY name")))
    return db.names


def _join(db: Connection, source_id: int, fresh: Mapping[int, Sketch], counts: Counter[int]) -> None:
    found = _sharing(db, fresh, counts)
    near = _near(db, {each for some in found.values() for each in some})
    stories: defaultdict[int, list[Near]] = defaultdict(list)
    for one in near.values():
        stories[one.story_id].append(one)
    rows = []
    for article_id, candidates in found.items():
        asked = {near[each].story_id for each in candidates if each in near}
        others = [stories[each] for each in asked if all(one.source_id != source_id for one in stories[each])]
        if members := _best(fresh[article_id], sorted(others, key=lambda some: (len(some), -some[0].id)), counts):
            story_id = members[0].story_id
            members.append(Near(article_id, source_id, story_id, fresh[article_id]))
            rows += [(each.id, story_id) for each in members]
    db.many("INSERT OR IGNORE INTO story(article_id, story_id) VALUES (?, ?)", rows)


def _best(one: Sketch, stories: Sequence[list[Near]], counts: Mapping[int, int]) -> list[Near]:
    """The story it is surely of, nothing without one. An article that resembles two events must not melt them.

    Of stories that it is as surely of, the last one given.
    """
    best, found = 1.0, list[Near]()
    for members in stories:
        sure = [likeness(one, each.sketch, counts) for each in members]
        if max(sure) >= best and sum(sure) / len(sure) >= TOGETHER:
            best, found = max(sure), members
    return found


def _sharing(db: Connection, fresh: Mapping[int, Sketch], counts: Mapping[int, int]) -> dict[int, list[int]]:
    """For each new article those of its days that share most of its rare names."""
    looked_for = {each: _rarest(one.names, counts) for each, one in fresh.items()}
    every = array("q", sorted({name for names in looked_for.values() for name in names}))
    having: defaultdict[int, list[int]] = defaultdict(list)
    if not every:
        return {}
    for name, article_id in db.all(
        "SELECT name, article_id FROM carray(?) CROSS JOIN sketch_name ON name = value AND article_id BETWEEN ? AND ?",
        (apsw.carray(every), min(fresh) - APART, max(fresh) + APART),
    ):
        having[name].append(article_id)
    found = {}
    for each, names in looked_for.items():
        hits = Counter([one for name in names if name in having for one in having[name] if abs(one - each) <= APART])
        if close := [one for one, n in hits.most_common(COMPARED) if n >= LEAST]:
            found[each] = close
    return found


def _rarest(names: Collection[int], counts: Mapping[int, int]) -> list[int]:
    """What nobody else had when this was last counted costs nothing to look for."""
    others = sorted([(counts[name], name) for name in names if 1 < counts[name] <= TOO_COMMON])
    return [name for name in names if counts[name] == 1] + [name for _n, name in others[:LOOKED_FOR]]


def _near(db: Connection, ids: set[int]) -> dict[int, Near]:
    """These articles and all others of their stories, but those the person took out."""
    if not ids:
        return {}
    rows = db.all(
        """WITH given AS (SELECT value AS id FROM carray(?)),
                every AS (SELECT id FROM given UNION SELECT o.article_id FROM given
                          CROSS JOIN story t ON t.article_id = given.id AND t.apart = 0
                          CROSS JOIN story o ON o.story_id = t.story_id)
           SELECT k.article_id, k.source_id, coalesce(t.story_id, k.article_id), k.words FROM every
           CROSS JOIN sketch k ON k.article_id = every.id LEFT JOIN story t ON t.article_id = k.article_id
           WHERE coalesce(t.apart, 0) = 0""",
        (apsw.carray(array("q", sorted(ids))),),
    )
    return {key: Near(key, source_id, story_id, Sketch(array("I", words))) for key, source_id, story_id, words in rows}


def reasons(db: Connection, article_id: int, other: int) -> list[str]:
    """Names and figures that two articles share, as the first writes them: why they are one story."""
    one, two = [named(*_text(db, each)) for each in (article_id, other)]
    shared = [spelled for word, spelled in one.items() if word in two]
    return [each for each in shared if not any(each != more and each in more for more in shared)][:MENTIONED]


def _text(db: Connection, article_id: int) -> tuple[str, str]:
    sql = "SELECT r.title, r.lead, r.blocks FROM article a JOIN revision r ON r.id = a.revision_id WHERE a.id = ?"
    found = db.one(sql, (article_id,))
    if found is None:
        return "", ""
    from feeds.encode import plain_text

    return found[0], found[1] + "\n" + plain_text(revisions.unpack(found[2]))
