"""The library: every verb of the reader. The screen and the command line use this and nothing below it."""

from __future__ import annotations

import time
from array import array
from collections.abc import Iterable, Sequence
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Self

from reader import query as language
from reader import store, undo
from reader.errors import ReaderError
from reader.folding import Folding
from reader.following import Following
from reader.i18n import N_, _
from reader.many import Many
from reader.missing import Missing
from reader.model import Counts, Position, Row, SourceInfo, View
from reader.moving import Moving
from reader.ruling import Ruling
from reader.store.connect import Connection, connect
from reader.store.journal import verb
from reader.written import Written

if TYPE_CHECKING:
    from feeds.model import Entry, FeedUpdate, Page, Source
    from reader.matches import Snippet
    from reader.model import Article, Done, PublicComment, Stored
    from reader.store.retention import Tidied

SMART_VIEWS = (
    View("all", N_("All"), "", "1"),
    View("unread", N_("Unread"), "is:unread", "2"),
    View("today", N_("Today"), "on:today", "3"),
    View("bookmarks", N_("Bookmarks"), "is:bookmarked", "4"),
    View("comments", N_("Comments"), "is:commented", "5"),
)


class Library(Written, Following, Folding, Many, Ruling, Moving, Missing):
    """Everything kept in one data directory. Verbs that change something are on disk when they return.

    Every change is journaled with its inverse in the same transaction; `undo` takes it back, also after a restart.
    A connection belongs to one thread at a time: a background thread opens its own with `another()`.
    Raises StoreError when the directory or database cannot be used, NotFound for what is not there.
    """

    usual_minutes = 0
    """Between two visits to a source about which nobody says anything; 0 for an hour."""

    def __init__(self, db: Connection) -> None:
        self._db = db
        self._data_version = db.value("PRAGMA data_version")
        self._known: tuple[int, dict[str, str]] = (0, {})

    @classmethod
    def open(cls, data_dir: Path, *, create: bool = True) -> Self:
        """Open or create the library. The first start puts the sample edition in. Folders 0700, files 0600."""
        library = cls(connect(data_dir, create=create))
        try:
            if not library.read_only:
                store.sample.store_once(library._db, int(time.time()))
        except BaseException:
            library.close()
            raise
        return library

    def close(self) -> None:
        """Close the connection; the library can be opened again at any time."""
        self._db.close()

    def another(self, *, cache_kib: int = 0) -> Library:
        """The same library through a connection of its own, for another thread; who reads once needs little cache."""
        library = Library(connect(self._db.file.parent, create=False))
        if cache_kib:
            library._db.value(f"PRAGMA cache_size=-{cache_kib}")
        return library

    @property
    def read_only(self) -> str:
        """Why nothing can be changed now, in one sentence; empty when everything can."""
        return self._db.read_only

    def changed_elsewhere(self) -> bool:
        """Whether another connection wrote since the last call (PRAGMA data_version)."""
        before, self._data_version = self._data_version, self._db.value("PRAGMA data_version")
        return bool(before != self._data_version)

    # Lists

    def ids(self, query: str = "", *, limit: int = 0, sort: str = "") -> array[int]:
        """The ids a query gives, for a list. `sort` (newest, oldest, source, waiting …) wins over the query's own."""
        return store.ranking.ids(self._db, language.parse(query), limit=limit, sort=sort)

    def spared(self, query: str) -> list[str]:
        """Words of a search without which it would find something: one of them may be remembered wrongly."""
        return store.select.spared(self._db, language.parse(query))

    def snippet(self, article_id: int, query: str, width: int = 0) -> Snippet:
        """Where an article says the words of a query; empty when nothing but its headline does."""
        return store.snippets.of(self._db, article_id, language.parse(query), width)

    def authors(self) -> list[str]:
        """Who wrote the newest articles, who wrote most first."""
        return store.authors.newest(self._db)

    def rows(self, ids: Sequence[int]) -> list[Row]:
        """The rows of these ids in this order; an id that is gone is left out."""
        return store.articles.rows(self._db, ids)

    def counts(self) -> Counts:
        """What the smart views hold."""
        return store.lists.counts(self._db)

    def sources(self) -> list[SourceInfo]:
        """Subscriptions in the person's order: folders first seen first, then position."""
        return store.sources.every(self._db)

    def views(self) -> list[View]:
        """Smart views, then saved searches."""
        return [*SMART_VIEWS, *store.views.saved(self._db)]

    def count(self, query: str) -> int:
        """How many articles a query gives; at 100,000 some tens of milliseconds, so not between two frames."""
        return store.select.count(self._db, language.parse(query))

    # One article

    def article(self, article_id: int) -> Article:
        """One article with everything known of it, without the markup it was made from."""
        try:
            return store.articles.article(self._db, article_id)
        except ValueError as error:  # A flipped bit inside a row is nothing that SQLite would notice.
            raise store.packing.damaged() from error

    def find(self, reference: str) -> int:
        """The article an id, an address or a guid names. Raises NotFound with what to do."""
        return store.lists.find(self._db, reference)

    def picture(self, url: str) -> tuple[Path, int, int] | None:
        """File and pixel size of a kept photo, None when it is not there (`sample:` pictures always are)."""
        return store.pictures.find(self._db, url)

    def next_unread(self, after: int, ids: array[int]) -> int | None:
        """The nearest unread article after this one in a list snapshot, wrapping once."""
        return store.lists.next_unread(self._db, after, ids)

    # Did (each returns when it is on disk, each can be undone)

    def mark_read(self, ids: Iterable[int], read: bool = True) -> int:
        """How many changed. Acts on a captured list of ids."""
        given = array("q", ids)
        args = {"n": 0}
        with verb(self._db, "read" if read else "unread", args) as change:
            args["n"] = change.read(given, read)
            if read:
                change.seen(given)
        return args["n"]

    def open_article(self, article_id: int) -> None:
        """Remember that it was opened and which revision was read; marks it read as part of the same verb."""
        title = store.articles.require(self._db, article_id)
        with verb(self._db, "open", {"title": title}) as change:
            store.state.opened(self._db, article_id)
            change.read(array("q", [article_id]), True)
            change.seen(array("q", [article_id]))

    def keep_position(self, article_id: int, position: Position) -> None:
        """Remember where reading stopped. Not an undoable verb."""
        store.state.keep_position(self._db, article_id, position)

    def bookmark(self, article_id: int, on: bool = True, *, tags: Iterable[str] = (), folder: str = "") -> bool:
        """Whether anything changed. `tags` are added to those there are."""
        title = store.articles.require(self._db, article_id)
        with verb(self._db, "bookmark" if on else "unbookmark", {"title": title}) as change:
            changed = store.bookmarks.set_bookmark(change, article_id, on, folder)
            return change.add_tags(article_id, tags) or changed

    def tag(self, article_id: int, tags: Iterable[str]) -> None:
        """Set the person's tags of an article to exactly these."""
        with verb(self._db, "tag", {"title": store.articles.require(self._db, article_id)}) as change:
            change.tag(article_id, tags)

    def keep_bookmark(self, article_id: int, **values: str | bool | datetime) -> bool:
        """Set `folder`, `note`, `read_later`, `archived` or `created` of a bookmark; whether anything changed."""
        with verb(self._db, "keep-bookmark", {"title": store.articles.require(self._db, article_id)}) as change:
            return store.bookmarks.keep(change, article_id, **values)

    def folders(self) -> list[str]:
        """The folders that bookmarks are in."""
        return store.bookmarks.folders(self._db)

    def tags(self) -> list[tuple[str, int]]:
        """All tags with how many articles and comments carry each."""
        return store.tags.counted(self._db)

    def unsubscribe(self, source_id: int) -> None:
        """Stop following. Articles that were bookmarked or commented stay for good; the rest go with retention."""
        with verb(self._db, "unsubscribe", {"title": store.sources.title(self._db, source_id)}) as change:
            change.follow(source_id, False)

    def rename_source(self, source_id: int, title: str) -> None:
        """Call a source by the person's own name; empty goes back to the publisher's."""
        with verb(self._db, "rename-source", {"title": store.sources.title(self._db, source_id)}) as change:
            change.put("subscription", source_id, title=" ".join(title.split()))

    def move_source(self, source_id: int, folder: str, position: int | None = None) -> None:
        """Put a source into a folder (`A/B`, empty for none), at a place among its sources or at the end."""
        with verb(self._db, "move-source", {"title": store.sources.title(self._db, source_id)}) as change:
            store.sources.move(change, source_id, folder.strip("/"), position)

    def save_view(self, name: str, query: str, key: str = "") -> View:
        """Keep a search under a name; the same name again changes it. Raises QueryError."""
        language.parse(query)
        with verb(self._db, "save-view", {"title": name}) as change:
            return store.views.save(change, name, query, key)

    def remove_view(self, view_id: str) -> None:
        """Take a saved search away."""
        with verb(self._db, "remove-view", {"title": store.views.one(self._db, view_id).name}) as change:
            store.views.remove(change, view_id)

    def set_view(self, view_id: str, **values: str) -> bool:
        """Set `name`, `query` or `key` of a saved search; whether anything changed. Raises QueryError."""
        before = store.views.one(self._db, view_id)
        view = before._replace(**{name: value.strip() for name, value in values.items()})
        language.parse(view.query)
        if not view.name:
            raise ReaderError(_("A saved search needs a name."))
        with verb(self._db, "save-view", {"title": view.name}) as change:
            return store.views.set_view(change, view)

    def move_view(self, view_id: str, step: int) -> bool:
        """Put a saved search one place up (-1) or down (1); False at the end."""
        with verb(self._db, "move-view", {"title": store.views.one(self._db, view_id).name}) as change:
            return store.views.shift(change, view_id, step)

    # Undo

    def undo(self, n: int = 1) -> list[Done]:
        """Take back the last n verbs, newest first; fewer when there are fewer."""
        return undo.undo(self._db, n)

    def redo(self, n: int = 1) -> list[Done]:
        """Do the last n verbs taken back again, in their order."""
        return undo.redo(self._db, n)

    def is_long(self, *, redo: bool = False) -> bool:
        """Whether the next undo (or redo) takes longer than a frame."""
        return undo.is_long(self._db, redo=redo)

    def can_undo(self) -> bool:
        """Whether there is anything to take back."""
        return store.journal.is_any(self._db)

    def journal(self, limit: int = 50) -> list[Done]:
        """What was done, newest first."""
        return undo.newest(self._db, limit)

    # Arrived (the worker calls these)

    def due(self, source_ids: Sequence[int] = (), *, now: datetime | None = None) -> list[Source]:
        """Sources to visit: the named ones, or all whose time has come."""
        return store.sources.due(self._db, source_ids, int(now.timestamp() if now else time.time()))

    def is_any_due(self) -> bool:
        """Whether the time of any source has come."""
        return store.sources.is_any_due(self._db, int(time.time()))

    def welcome(self) -> list[int]:
        """The sources to visit when the person asks for all: not those gone, nor those that asked for a pause."""
        return store.sources.welcome(self._db, int(time.time()))

    def known(self, source_id: int) -> dict[str, str]:
        """Identity key to content hash of what a source carried, so that unchanged entries cost nothing."""
        return store.identity.known(self._db, source_id)

    def is_news(self, source: Source, entry: Entry) -> bool:
        """Whether an entry is new or changed, so that its blocks are worth making (`make_blocks` of a refresh)."""
        if self._known[0] != source.id:
            self._known = source.id, store.identity.known(self._db, source.id)
        return not store.identity.is_known(self._known[1], entry, source.id)

    def store(self, update: FeedUpdate) -> Stored:
        """Take in one source's update: written and indexed in one transaction, never destructive."""
        return self.store_all([update])[0]

    def store_all(self, updates: Sequence[FeedUpdate]) -> list[Stored]:
        """Take in the updates of a few sources together, which costs far less; all are on disk when this returns."""
        self._known = (0, {})
        now = int(time.time())
        stored = store.ingest.store_all(self._db, updates, now, self.usual_minutes * 60)
        if new_ids := [each for one in stored for each in one.new_ids]:
            store.rules.arrived(self._db, new_ids, now)
        return stored

    def store_page(self, page: Page, *, article_id: int | None = None, html: bytes = b"", address: str = "") -> int:
        """Take in a whole page: as the full text of an article, or as a new one under *Saved pages*. Its id.

        `address` is where it was asked for, when the page names another as its own.
        """
        found = store.pages.store(self._db, page, article_id, html, int(time.time()), address)
        self.place_comments([found])
        return found

    def store_public(self, article_id: int, said: Sequence[PublicComment]) -> None:
        """Keep what others said of an article, instead of what was kept before."""
        store.public.keep(self._db, article_id, said)

    def switch_text(self, article_id: int) -> str:
        """Show the feed's text instead of the page's, or the other way: `feed`, `page`, empty when there is only one.

        Not an undoable verb: the same again takes it back.
        """
        shown = store.pages.switch(self._db, article_id)
        if shown:
            self.place_comments([article_id])
        return shown

    # Care

    def backup(self, file: Path | None = None) -> Path:
        """A verified copy by the backup API; without a file, one of the daily ones in backups/."""
        return store.care.backup(self._db, file)

    def daily_backup(self) -> Path | None:
        """The first copy of a day, None when there is one already. Raises StoreError when the library is damaged."""
        return store.care.daily(self._db)

    def tidy(self, *, days: int = 0, most: int = 0) -> Tidied:
        """Let go of what nobody kept: older than `days`, or beyond `most` articles; 0 is no bound."""
        return store.retention.tidy(self._db, int(time.time()), days=days, most=most)

    def check(self) -> list[str]:
        """What is wrong, one sentence each; empty when nothing is."""
        return store.care.check(self._db)

    def facts(self) -> dict[str, int | str]:
        """How much of everything there is, without any of it: for a bug report."""
        return store.care.facts(self._db)
