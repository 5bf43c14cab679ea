"""Bookmarks as the HTML file that every browser and bookmark service reads."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from html import escape

from reader.export.markdown import title_of
from reader.library import Library
from reader.model import Article, Bookmark

HEAD = """<!DOCTYPE NETSCAPE-Bookmark-file-1>
<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=UTF-8">
<TITLE>Bookmarks</TITLE>
<H1>Bookmarks</H1>
<DL><p>
"""


def document(library: Library, since: datetime | None = None) -> Iterator[str]:
    """The file in pieces: folders as headings, tags and times as attributes, notes as descriptions."""
    folders: dict[str, list[str]] = {}
    for article_id in library.ids("is:bookmarked"):
        article = library.article(article_id)
        new = since is None or (article.bookmark is not None and article.bookmark.created >= since)
        if article.bookmark and article.entry.link and new:
            folders.setdefault(article.bookmark.folder, []).append(_line(article, article.bookmark))
    yield HEAD
    for folder, lines in folders.items():
        names = folder.split("/") if folder else []
        yield from (f"<DT><H3>{escape(name)}</H3>\n<DL><p>\n" for name in names)
        yield from lines
        yield "</DL><p>\n" * len(names)
    yield "</DL><p>\n"


def _line(article: Article, bookmark: Bookmark) -> str:
    tags = f' TAGS="{escape(",".join(article.tags))}"' if article.tags else ""
    note = f"<DD>{escape(bookmark.note)}\n" if bookmark.note else ""
    later, archived = (
        f' {name}="1"' if on else "" for name, on in (("TOREAD", bookmark.read_later), ("ARCHIVED", bookmark.archived))
    )
    time = int(bookmark.created.timestamp())
    title = escape(title_of(article.entry), quote=False)
    return f'<DT><A HREF="{escape(article.entry.link)}" ADD_DATE="{time}"{tags}{later}{archived}>{title}</A>\n{note}'
