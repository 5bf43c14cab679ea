"""The whole library as one ZIP archive: what takes it in again, beside plain exports for other programs."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from typing import IO
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile

from reader.export import bookmarks, comments, opml, values, web_annotations
from reader.library import Library

SOURCES, BOOKMARKS, COMMENTS, ANNOTATIONS = "sources.opml", "bookmarks.html", "comments.md", "annotations.jsonld"
ARTICLES, LIBRARY, PHOTOS, FOLDER = "articles.jsonl", "library.jsonl", "photos.jsonl", "photos/"
README = """An export of newsreader. `newsreader import` takes the archive in again, also into another library.

sources.opml        the subscriptions, for any feed reader
bookmarks.html      the bookmarks, for any browser
comments.md         the comments, to be read
annotations.jsonld  the comments as W3C Web Annotations, for other annotators
articles.jsonl      every article that was bookmarked or commented, one JSON object a line
library.jsonl       everything: sources, articles with all their texts, what was read, kept and written
photos.jsonl        the addresses of the photos in photos/, whose names are hashes of their content
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
            (LIBRARY, _lines(library.export_all())),
            (PHOTOS, _lines(library.export_photos())),
        ):
            _add(archive, name, pieces)
        for name, file in library.photo_files():
            archive.write(file, FOLDER + name, ZIP_STORED)


def _add(archive: ZipFile, name: str, pieces: Iterable[str]) -> None:
    with archive.open(name, "w", force_zip64=True) as member:
        for piece in pieces:
            member.write(piece.encode("utf-8", "replace"))


def _articles(library: Library) -> Iterator[str]:
    for article_id in dict.fromkeys([*library.ids("is:bookmarked"), *library.ids("is:commented")]):
        yield json.dumps(values.article(library.article(article_id)), ensure_ascii=False) + "\n"


def _lines(objects: Iterable[dict[str, object]]) -> Iterator[str]:
    for each in objects:
        yield json.dumps(each, ensure_ascii=False, separators=(",", ":")) + "\n"
