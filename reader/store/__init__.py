"""SQLite: connect and migrations, one module per table, SQL written out.

`store.rules.save(…)` loads `rules` when it is first used: a list on the screen needs a third of the modules.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from reader.store import (
        arrivals,
        articles,
        authors,
        bookmarks,
        care,
        comment_search,
        comments,
        decide,
        drafts,
        export_all,
        identity,
        import_all,
        ingest,
        journal,
        listed,
        lists,
        notices,
        packing,
        pages,
        pictures,
        placements,
        public,
        ranking,
        retention,
        revisions,
        rules,
        sample,
        search,
        select,
        snippets,
        sources,
        state,
        stories,
        tags,
        trash,
        unread,
        unused_photos,
        views,
    )

__all__ = [
    "arrivals",
    "articles",
    "authors",
    "bookmarks",
    "care",
    "comment_search",
    "comments",
    "decide",
    "drafts",
    "export_all",
    "identity",
    "import_all",
    "ingest",
    "journal",
    "listed",
    "lists",
    "notices",
    "packing",
    "pages",
    "pictures",
    "placements",
    "public",
    "ranking",
    "retention",
    "revisions",
    "rules",
    "sample",
    "search",
    "select",
    "snippets",
    "sources",
    "state",
    "stories",
    "tags",
    "trash",
    "unread",
    "unused_photos",
    "views",
]


def __getattr__(name: str) -> Any:
    """One of the modules above."""
    if name not in __all__:
        raise AttributeError(name)
    return import_module(f"{__name__}.{name}")
