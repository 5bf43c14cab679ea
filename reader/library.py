"""The library: every verb of the reader. The screen and the command line use this and nothing below it."""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime
from pathlib import Path
from typing import Self

from feeds.model import FeedUpdate, Page, Source
from reader.model import (
    Anchor,
    Article,
    Comment,
    Counts,
    Done,
    Draft,
    Position,
    Row,
    SourceInfo,
    Stored,
    View,
)

SMART_VIEWS = (
    View("all", "All", "", "1"),
    View("unread", "Unread", "is:unread", "2"),
    View("today", "Today", "on:today", "3"),
    View("bookmarks", "Bookmarks", "is:bookmarked", "4"),
    View("comments", "Comments", "is:commented", "5"),
)


class Library:
    """Everything kept in one data directory. Verbs that change something are on disk when they return.

    Every change is journaled with its inverse in the same transaction; `undo` takes it back, also after a restart.
    A connection belongs to one thread at a time: a background thread opens its own with `another()`.
    Raises StoreError when the directory or database cannot be used, NotFound for what is not there.
    """

    @classmethod
    def open(cls, data_dir: Path, *, create: bool = True) -> Self:
        """Open or create the library. The first start puts the sample edition in. Folders 0700, files 0600."""
        raise NotImplementedError

    def close(self) -> None: ...
    def another(self) -> Library:
        """The same library through a connection of its own, for another thread."""
        raise NotImplementedError

    @property
    def read_only(self) -> str:
        """Why nothing can be changed now, in one sentence; empty when everything can."""
        raise NotImplementedError

    def changed_elsewhere(self) -> bool:
        """Whether another process wrote since the last call (PRAGMA data_version)."""
        raise NotImplementedError

    # Lists

    def ids(self, query: str = "", *, limit: int = 0, sort: str = "newest") -> array[int]:
        """The ids a query gives, newest first: a snapshot for a list. `source:=12` and `folder:"A/B"` are queries too."""
        raise NotImplementedError

    def rows(self, ids: Sequence[int]) -> list[Row]:
        """The rows of these ids in this order; an id that is gone is left out."""
        raise NotImplementedError

    def counts(self) -> Counts: ...  # type: ignore[empty-body]
    def sources(self) -> list[SourceInfo]:
        """Subscriptions in the person's order: folders first seen first, then position."""
        raise NotImplementedError

    def views(self) -> list[View]:
        """Smart views, then saved searches."""
        raise NotImplementedError

    # One article

    def article(self, article_id: int) -> Article: ...  # type: ignore[empty-body]
    def find(self, reference: str) -> int:
        """The article an id, an address or a guid names. Raises NotFound with what to do."""
        raise NotImplementedError

    def picture(self, url: str) -> tuple[Path, int, int] | None:
        """File and pixel size of a kept photo, None when it is not there (`sample:` pictures always are)."""
        raise NotImplementedError

    def next_unread(self, after: int, ids: array[int]) -> int | None:
        """The nearest unread article after this one in a list snapshot, wrapping once."""
        raise NotImplementedError

    # Did (each returns when it is on disk, each can be undone)

    def mark_read(self, ids: Iterable[int], read: bool = True) -> int:
        """How many changed. Acts on a captured list of ids."""
        raise NotImplementedError

    def open_article(self, article_id: int) -> None:
        """Remember that it was opened and which revision was read; marks it read as part of the same verb."""
        raise NotImplementedError

    def keep_position(self, article_id: int, position: Position) -> None:
        """Remember where reading stopped. Not an undoable verb."""
        raise NotImplementedError

    def bookmark(self, article_id: int, on: bool = True, *, tags: Iterable[str] = (), folder: str = "") -> bool:
        """Whether anything changed."""
        raise NotImplementedError

    def tag(self, article_id: int, tags: Iterable[str]) -> None:
        """Set the person's tags of an article to exactly these."""
        raise NotImplementedError

    def tags(self) -> list[tuple[str, int]]:
        """All tags with how many articles carry each."""
        raise NotImplementedError

    def subscribe(self, url: str, *, title: str = "", folder: str = "", private: bool = False) -> int:
        """The source's id; subscribing twice gives the same one."""
        raise NotImplementedError

    def unsubscribe(self, source_id: int) -> None:
        """Stop following. Articles that were bookmarked or commented stay for good; the rest go with retention."""
        raise NotImplementedError

    def rename_source(self, source_id: int, title: str) -> None: ...
    def move_source(self, source_id: int, folder: str, position: int | None = None) -> None: ...
    def save_view(self, name: str, query: str, key: str = "") -> View: ...  # type: ignore[empty-body]
    def remove_view(self, view_id: str) -> None: ...

    # Wrote

    def comment(self, article_id: int, body: str, *, parent_id: str = "", anchor: Anchor | None = None) -> Comment:
        """Write a comment; it is on disk when this returns, and its draft is gone."""
        raise NotImplementedError

    def edit_comment(self, comment_id: str, body: str) -> Comment: ...  # type: ignore[empty-body]
    def delete_comment(self, comment_id: str) -> None:
        """Soft: replies stay, undo brings it back, purged after 30 days."""
        raise NotImplementedError

    def comments(self, query: str = "", *, limit: int = 0) -> list[Comment]:
        """Comments over all articles, newest first, with their articles' titles."""
        raise NotImplementedError

    def comment_history(self, comment_id: str) -> list[tuple[datetime, str]]:
        """Every wording, oldest first."""
        raise NotImplementedError

    def save_draft(self, draft: Draft) -> None:
        """Keep a half-typed comment; an empty body forgets it. On disk when it returns."""
        raise NotImplementedError

    def draft(
        self, article_id: int, parent_id: str = "", comment_id: str = "", anchor: Anchor | None = None
    ) -> Draft | None:
        """The half-typed comment for exactly this place."""
        raise NotImplementedError

    def drafts(self) -> list[Draft]: ...  # type: ignore[empty-body]

    # Undo

    def undo(self, n: int = 1) -> list[Done]:
        """Take back the last n verbs, newest first; fewer when there are fewer."""
        raise NotImplementedError

    def redo(self, n: int = 1) -> list[Done]: ...  # type: ignore[empty-body]
    def journal(self, limit: int = 50) -> list[Done]: ...  # type: ignore[empty-body]

    # Arrived (the worker calls these)

    def due(self, source_ids: Sequence[int] = (), *, now: datetime | None = None) -> list[Source]:
        """Sources to visit: the named ones, or all whose time has come."""
        raise NotImplementedError

    def known(self, source_id: int) -> dict[str, str]:
        """Identity key to content hash of what a source carried, so that unchanged entries cost nothing."""
        raise NotImplementedError

    def store(self, update: FeedUpdate) -> Stored:
        """Take in one source's update: decide, write and index in one transaction. Never undoable, never destructive."""
        raise NotImplementedError

    def store_page(self, page: Page, *, article_id: int | None = None, html: bytes = b"") -> int:
        """Take in a whole page: as the full text of an article, or as a new one under *Saved pages*. Its id."""
        raise NotImplementedError

    def store_picture(self, url: str, data: bytes, kind: str, width: int, height: int) -> None: ...
    def wanted_pictures(self, limit: int = 200) -> list[tuple[int, str]]:
        """(article id, address) of photos to fetch ahead: kept articles first, then the next unread."""
        raise NotImplementedError

    # Care

    def backup(self, file: Path | None = None) -> Path:
        """A verified copy by the backup API; without a file, one of the daily ones in backups/."""
        raise NotImplementedError

    def check(self) -> list[str]:
        """What is wrong, one sentence each; empty when nothing is."""
        raise NotImplementedError

    def export_comments(self) -> Iterator[Comment]: ...  # type: ignore[empty-body]
