"""The nouns of `reader`: what the person did to articles and wrote about them, and the rows a screen shows.

What arrived is `feeds.model.Entry`; an `Article` contains one. Instants are aware datetimes. The nouns of the first
frame stand here; those in `kept.py` are made when one of them is used.
"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any, Literal, NamedTuple

if TYPE_CHECKING:
    from reader.model.kept import (
        Anchor,
        Article,
        Bookmark,
        Comment,
        Done,
        Draft,
        Notice,
        PublicComment,
        Revision,
        Rule,
        RuleRun,
        Stored,
        Trashed,
    )

CommentKind = Literal["article", "passage", "highlight", "photo", "reply"]
Origin = Literal["feed", "page"]
COLOURS = ("yellow", "green", "blue", "red")
"""Of highlights."""
Placement = Literal["exact", "moved", "edited", "approximate", "orphan"]
RuleAction = Literal["read", "mute", "bookmark", "tag", "full-text", "notify"]

__all__ = [
    "COLOURS",
    "Anchor",
    "Article",
    "Bookmark",
    "Comment",
    "CommentKind",
    "Counts",
    "Done",
    "Draft",
    "Notice",
    "Origin",
    "Placement",
    "Position",
    "PublicComment",
    "Revision",
    "Row",
    "Rule",
    "RuleAction",
    "RuleRun",
    "SourceInfo",
    "Stored",
    "Trashed",
    "View",
]


def __getattr__(name: str) -> Any:
    """One of the others."""
    if name not in __all__:
        raise AttributeError(name)
    from reader.model import kept

    return getattr(kept, name)


class Row(NamedTuple):
    """One article in a list: everything its row shows, nothing of its body."""

    id: int
    title: str
    source_id: int
    source: str
    at: datetime
    """The instant the list is sorted by: published, or arrived when the publisher gives none."""
    unread: bool = False
    bookmarked: bool = False
    comments: int = 0
    """Comments of the person's own, replies included."""
    photos: int = 0
    updated: bool = False
    """The publisher changed it after it was last read."""
    offline: bool = False
    """Text and photos are ready without a network."""
    words: int = 0
    language: str = ""


class Position(NamedTuple):
    """Where reading stopped: a block and how far into it, 0 to 1. No width or theme can move it."""

    block: int = 0
    fraction: float = 0.0


class SourceInfo(NamedTuple):
    """One subscription with its counts and health."""

    id: int
    url: str
    title: str
    folder: str = ""
    """Names of the folders from the outside in, joined by `/`."""
    link: str = ""
    language: str = ""
    kind: Literal["feed", "sample", "saved"] = "feed"
    unread: int = 0
    total: int = 0
    error: str = ""
    """Why the last visit failed, one sentence; empty when it did not."""
    failing_since: datetime | None = None
    failures: int = 0
    checked: datetime | None = None
    next_visit: datetime | None = None
    newest: datetime | None = None
    moved_to: str = ""
    gone: bool = False
    slow: bool = False
    minutes: int = 0
    """Between visits, as the person chose; 0 leaves it to the reader."""
    full_text: Literal["auto", "always", "never"] = "auto"
    """Whole pages: `auto` of what is kept, opened or unread next and has only a summary; `always` of every new one."""
    user: str = ""
    """The name for basic authentication."""
    status: int = 0
    """What the server answered last, 0 for nothing."""
    moved: datetime | None = None
    """When it was found to have moved here for good."""


class Counts(NamedTuple):
    """What the sources pane shows beside the smart views."""

    all: int = 0
    unread: int = 0
    today: int = 0
    bookmarks: int = 0
    comments: int = 0
    """Articles with comments."""
    offline: int = 0


class View(NamedTuple):
    """A named query; the smart views are five of them. `key` is the digit that opens it, empty for none."""

    id: str
    name: str
    query: str
    key: str = ""
