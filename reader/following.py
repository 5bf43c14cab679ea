"""Verbs of the library about what is followed: settings of a source, folders as a whole, an address that moved."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

from reader import store
from reader.store.connect import Connection
from reader.store.journal import verb

if TYPE_CHECKING:
    from reader.store.journal import Change

Order = Sequence[tuple[int, str]]
"""Ids of sources with their folders, as they stand in the list."""


class Wanted(NamedTuple):
    """A source to follow, with the person's own name for it and its folder (`A/B`)."""

    url: str
    title: str = ""
    folder: str = ""
    private: bool = False
    user: str = ""
    """A name for basic authentication."""


class Following:
    """The part of `Library` that keeps the tree of sources in order."""

    _db: Connection

    def subscribe(self, url: str, *, title: str = "", folder: str = "", private: bool = False, user: str = "") -> int:
        """The source's id; subscribing twice gives the same one. `user` is a name for basic authentication."""
        return self.subscribe_all([Wanted(url, title, folder, private, user)])[0]

    def subscribe_all(self, wanted: Sequence[Wanted]) -> list[int]:
        """Follow a whole list as one verb, on disk and taken back at once; the ids in its order."""
        if not wanted:
            return []
        name, args = "subscribe-many", dict[str, Any](n=len(wanted))
        if len(wanted) == 1:
            name, args = "subscribe", {"title": wanted[0].title or wanted[0].url}
        with verb(self._db, name, args) as change:
            return [_follow(change, each) for each in wanted]

    def set_source(
        self, source_id: int, *, title: str, folder: str, minutes: int, full_text: str, user: str | None = None
    ) -> bool:
        """What the person decided about a source, as one verb; whether anything changed.

        `minutes` between visits, 0 leaves it to the reader; `full_text` is `auto`, `always` or `never`; `user` is the
        name for basic authentication, None leaves it.
        """
        with verb(self._db, "set-source", {"title": store.sources.title(self._db, source_id)}) as change:
            before = len(change.noted)
            change.put("subscription", source_id, interval_s=minutes * 60, full_text=full_text)
            info = next(each for each in store.sources.every(self._db) if each.id == source_id)
            if user is not None:
                change.put("subscription", source_id, user=user)
            if " ".join(title.split()) != info.title:
                change.put("subscription", source_id, title=" ".join(title.split()))
            if folder_name(folder) != info.folder:
                store.sources.move(change, source_id, folder_name(folder), None)
            return len(change.noted) > before

    def move_folder(self, old: str, new: str) -> int:
        """Give a folder another name or another place (`A/B`), with everything in it; how many sources moved."""
        new = folder_name(new)
        with verb(self._db, "move-folder", {"title": old}) as change:
            inside = [each for each in store.sources.every(self._db) if within(each.folder, old)]
            for each in inside:
                change.put("subscription", each.id, folder=folder_name(f"{new}/{each.folder[len(old) :]}"))
        return len(inside)

    def shift_folder(self, path: str, step: int) -> bool:
        """Put a folder after the next one beside it, or before the one before; whether there was one."""
        order = shifted([(each.id, each.folder) for each in store.sources.every(self._db)], path, step)
        with verb(self._db, "move-folder", {"title": path}) as change:
            for place, source_id in enumerate(order, start=1):
                change.put("subscription", source_id, position=place)
            return bool(change.noted)

    def take_address(self, source_id: int) -> int:
        """Follow a source where it moved to instead, as the old one was; the id of what is followed now.

        A name for basic authentication comes along. Its password stays where it is: with the site it was given for.
        """
        known = {each.id: each for each in store.sources.every(self._db)}
        info = known[source_id]
        [old] = store.sources.due(self._db, [source_id], 0)
        private = old.private and store.sources.is_same_site(info.moved_to, info.url)
        with verb(self._db, "take-address", {"title": info.title}) as change:
            there = next((each for each in known.values() if each.url == info.moved_to), None)
            user = "" if there and there.user else info.user
            new = _follow(change, Wanted(info.moved_to, info.title, info.folder, private, user))
            if not there:
                change.put("subscription", new, interval_s=info.minutes * 60, full_text=info.full_text)
            change.follow(source_id, False)
        return new


def _follow(change: Change, wanted: Wanted) -> int:
    """Follow a source, in the verb of who calls; what was decided about it before stays where nothing is said."""
    db, folder = change.db, wanted.folder
    source_id = store.sources.insert(db, wanted.url)
    store.sources.prepare(db, source_id, title=wanted.title, folder=folder, private=wanted.private, user=wanted.user)
    if not store.sources.following(db, source_id):
        given = {"title": wanted.title, "folder": folder}
        change.put("subscription", source_id, **{name: value for name, value in given.items() if value})
        change.follow(source_id, True)
    if wanted.user:
        change.put("subscription", source_id, user=wanted.user)
    if wanted.private:  # A list may have brought it before; now the person typed it.
        change.put("subscription", source_id, private=1)
    return source_id


def folder_name(typed: str) -> str:
    """A folder's path as it is kept: no empty names in it."""
    return "/".join([name for part in typed.split("/") if (name := " ".join(part.split()))])


def within(folder: str, path: str) -> bool:
    """Whether a folder is this one or lies in it."""
    return f"{folder}/".startswith(f"{path}/")


def shifted(order: Order, path: str, step: int) -> list[int]:
    """The ids with a folder's sources moved past its neighbour; as they were when there is none."""
    depth, parent = path.count("/") + 1, path.rpartition("/")[0]
    names = list(dict.fromkeys("/".join(folder.split("/")[:depth]) for _id, folder in order if folder))
    names = [name for name in names if name.count("/") == depth - 1 and name.rpartition("/")[0] == parent]
    at = names.index(path) + step if path in names else -1
    ids = [key for key, _folder in order]
    if not 0 <= at < len(names):
        return ids
    block = [key for key, folder in order if within(folder, path)]
    neighbour = [key for key, folder in order if within(folder, names[at])]
    rest = [key for key in ids if key not in block]
    place = rest.index(neighbour[-1]) + 1 if step > 0 else rest.index(neighbour[0])
    return [*rest[:place], *block, *rest[place:]]
