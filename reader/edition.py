"""The edition: what is new since the last visit, by section and story, how long it takes to read, and its end."""

from __future__ import annotations

import time
from collections import defaultdict
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import groupby

from reader.matches import plain
from reader.store import edition as table
from reader.store.connect import Connection
from reader.store.edition import Arrival

MOST = 2_000
"""Articles of an edition at most, those that arrived last."""
DAY = 86_400


@dataclass(frozen=True, slots=True)
class Told:
    """One story of an edition: the newest article, the ids of all, and the names of their sources."""

    title: str
    ids: tuple[int, ...]
    sources: tuple[str, ...]
    words: int
    """Of the newest article: one telling is enough."""
    unread: bool
    """All of it is still to be read."""


@dataclass(frozen=True, slots=True)
class Section:
    """The stories under one heading, those that most sources tell first, then the newest."""

    name: str
    stories: tuple[Told, ...]


@dataclass(frozen=True, slots=True)
class Edition:
    """What arrived since `since`, the fullest section first."""

    since: datetime
    sections: tuple[Section, ...]
    articles: int

    @property
    def stories(self) -> int:
        """How many stories there are."""
        return sum(len(each.stories) for each in self.sections)

    @property
    def unread(self) -> int:
        """How many of them nobody read any telling of."""
        return sum(told.unread for each in self.sections for told in each.stories)

    @property
    def words(self) -> int:
        """How long those are."""
        return sum(told.words for each in self.sections for told in each.stories if told.unread)


def edition(db: Connection, since: int = 0) -> Edition:
    """The edition of what arrived after `since`, of the last day without it."""
    moment = since or int(time.time()) - DAY
    arrived = table.since(db, moment, MOST)
    return Edition(datetime.fromtimestamp(moment, UTC), _sections(arrived), len(arrived))


def _sections(arrived: list[Arrival]) -> tuple[Section, ...]:
    stories: dict[int, list[Arrival]] = defaultdict(list)
    for each in arrived:
        stories[each.story].append(each)
    named: dict[str, str] = {}
    found = []
    for members in stories.values():
        name = _section(members)
        key = plain(name)
        named.setdefault(key, name)
        found.append((key, _told(members)))
    found.sort(key=lambda each: each[0])
    sections = [
        Section(named[key], tuple(sorted([told for _key, told in some], key=lambda told: -len(told.ids))))
        for key, some in groupby(found, key=lambda each: each[0])
    ]
    return tuple(sorted(sections, key=lambda each: -len(each.stories)))


def _section(members: list[Arrival]) -> str:
    """The publisher's section, else the person's folder, else the source."""
    first = next((each for each in members if each.section), members[0])
    return " ".join(first.section.split()) or first.folder.rpartition("/")[2] or first.source


def _told(members: list[Arrival]) -> Told:
    newest = members[0]
    return Told(
        newest.title,
        tuple([each.id for each in members]),
        tuple(dict.fromkeys([each.source for each in members])),
        newest.words,
        all(each.unread for each in members),
    )
