"""What a source's entries mean for what is already known: pure data in, intents out. No database here."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from feeds.model import Entry


@dataclass(frozen=True, slots=True)
class Arrived:
    """An entry with the keys it can be known by, best first, and the hash of what it says."""

    entry: Entry
    keys: tuple[str, ...]
    hash: str


@dataclass(frozen=True, slots=True)
class Known:
    """What the library has of an article; `hash` is what the asking source last said of it, empty if it never did."""

    id: int
    source_id: int
    guid: str
    title: str
    hash: str


@dataclass(frozen=True, slots=True)
class Intent:
    """What to do with one entry: take it in, take in an edit, or note that this source carries the article too."""

    kind: Literal["new", "edit", "join"]
    arrived: Arrived
    article_id: int = 0


def decide(
    arrived: Sequence[Arrived], owners: Mapping[str, int | None], known: Mapping[int, Known], source_id: int
) -> list[Intent]:
    """The intents for one source's entries, in their order; nothing for what is unchanged, repeated or let go."""
    intents = []
    seen: set[str | int] = set()
    for each in _trusted(arrived):
        match = _match(each, owners, known, source_id)
        if match is None:
            each = _with_keys(each, tuple([key for key in each.keys if key not in owners and key not in seen]))
        marks = {match.id} if isinstance(match, Known) else set(each.keys)
        if match == "gone" or not marks or seen & marks:
            continue
        seen |= marks
        if not isinstance(match, Known):
            intents.append(Intent("new", each))
        elif match.hash != each.hash:
            kind: Literal["edit", "join"] = "edit" if match.source_id == source_id else "join"
            intents.append(Intent(kind, each, match.id))
    return intents


def _match(
    each: Arrived, owners: Mapping[str, int | None], known: Mapping[int, Known], source_id: int
) -> Known | Literal["gone"] | None:
    for number, key in enumerate(each.keys):
        if key not in owners:
            continue
        owner = owners[key]
        if owner is None or owner not in known:
            return "gone"
        found = known[owner]
        if number == 0 or found.source_id != source_id or _same(each.entry, found):
            return found
    return None


def _same(entry: Entry, found: Known) -> bool:
    """One source, one address, but another guid: the same article only when the headline says so too."""
    return not entry.id or not found.guid or entry.title == found.title


def _trusted(arrived: Sequence[Arrived]) -> list[Arrived]:
    """The entries without keys that name several different ones in the same file, as careless publishers' do."""
    users: dict[str, set[tuple[str, str]]] = defaultdict(set)
    for each in arrived:
        for key in each.keys:
            users[key].add((each.entry.id, each.entry.link if len(each.keys) > 1 else ""))
    return [
        _with_keys(each, tuple([key for key in each.keys if len(users[key]) == 1]) or each.keys[-1:])
        for each in arrived
    ]


def _with_keys(arrived: Arrived, keys: tuple[str, ...]) -> Arrived:
    return arrived if keys == arrived.keys else replace(arrived, keys=keys)
