"""The whole library as one ZIP archive of the plain exports, beside everything kept as JSON."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from typing import IO
from zipfile import ZIP_DEFLATED, ZipFile

from reader.export import bookmarks, comments, opml, values, web_annotations
from reader.library import Library

SOURCES, BOOKMARKS, COMMENTS, ANNOTATIONS = "sources.opml", "bookmarks.html", "comments.md", "annotations.jsonld"
ARTICLES = "articles.jsonl"
README = """An export of newsreader.

sources.opml        the subscriptions, for any feed reader
bookmarks.html      the bookmarks, for any browser
comments.md         the comments, to be read
annotations.jsonld  the comments as W3C Web Annotations, to be imported again
articles.jsonl      every article that was bookmarked or commented, one JSON object a line
"""


def write(library: Library, out: IO[bytes]) -> None:
    """Write the archive, article by article, so that memory stays small."""
    with ZipFile(out, "w", ZIP_DEFLATED) as archive:
        archive.writestr("README.txt", README)
        archive.writestr(SOURCES, opml.document(library))
        for name, pieces in (
            (BOOKMARKS, bookmarks.document(library)),
            (COMMENTS, comments.document(library)),
            (ANNOTATIONS, web_annotations.document(library)),
            (ARTICLES, _articles(library)),
        ):
            _add(archive, name, pieces)


def _add(archive: ZipFile, name: str, pieces: Iterable[str]) -> None:
    with archive.open(name, "w", force_zip64=True) as member:
        for piece in pieces:
            member.write(piece.encode())


def _articles(library: Library) -> Iterator[str]:
    for article_id in dict.fromkeys([*library.ids("is:bookmarked"), *library.ids("is:commented")]):
        yield json.dumps(values.article(library.article(article_id)), ensure_ascii=False) + "\n"
