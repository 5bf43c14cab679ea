"""What can be written to a file: one article in four forms, everything kept in five. A file that is there stays."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from pathlib import Path

from reader.errors import ReaderError
from reader.export.text import by
from reader.export.write import replacing
from reader.i18n import _, dates
from reader.library import Library
from reader.model import Article

ARTICLE = {"markdown": ".md", "html": ".html", "text": ".txt", "json": ".json"}
LIBRARY = {"comments": ".md", "bookmarks": ".html", "opml": ".opml", "annotations": ".jsonld", "all": ".zip"}
LONGEST = 60


def article_text(article: Article, form: str) -> str:
    """The article with its comments, in one of the forms of ARTICLE."""
    from reader.export import html, markdown, text, values

    entry, of = article.entry, (article.entry.link, article.source, article.comments)
    match form:
        case "markdown":
            return markdown.article_markdown(entry, *of)
        case "html":
            return html.article_html(entry, *of)
        case "text":
            return text.article_text(entry, article.source, article.comments)
        case _:
            return json.dumps(values.article(article), ensure_ascii=False, indent=2) + "\n"


def library_pieces(library: Library, what: str) -> Iterable[bytes]:
    """Comments, bookmarks, annotations or sources, piece by piece."""
    from reader.export import bookmarks, comments, opml, web_annotations

    if what == "opml":
        return [opml.document(library)]
    document = {"bookmarks": bookmarks, "comments": comments, "annotations": web_annotations}[what].document
    return (piece.encode() for piece in document(library))


def write(file: Path, library: Library, what: str, article: Article | None) -> None:
    """Write the article or what is kept to a new file. Raises ReaderError, also when there is one already."""
    if file.exists():
        raise ReaderError(_("{file} is there already; choose another name.").format(file=file))
    try:
        with replacing(file) as out:
            if what == "all":
                from reader.export import everything

                everything.write(library, out)
            elif article is not None and what in ARTICLE:
                out.write(article_text(article, what).encode())
            else:
                out.writelines(library_pieces(library, what))
    except OSError as error:
        why = (error.strerror or str(error)).lower()
        raise ReaderError(_("{file} cannot be written: {why}.").format(file=file, why=why)) from error


def free_name(folder: Path, name: str, ending: str) -> Path:
    """A file of this name that is not there yet."""
    stem = re.sub(r"[^\w.-]+", "-", name[:LONGEST]).strip("-.") or "newsreader"
    numbers = ("" if n == 1 else f"-{n}" for n in range(1, 1_000))
    return next((file for n in numbers if not (file := folder / f"{stem}{n}{ending}").exists()), folder / stem)


def citation(article: Article) -> str:
    """Who wrote what, where and when, and its address: one line for a text of one's own."""
    entry = article.entry
    parts = [by(entry), f"“{entry.title}”", article.source, dates.absolute(article.at, zone=False)]
    return ". ".join([part for part in parts if part]) + (f". {entry.link}" if entry.link else ".")
