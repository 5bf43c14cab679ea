"""The texts of an article as they arrived, with what they are called."""

from __future__ import annotations

from feeds.encode import plain_text
from reader.i18n import _, dates
from reader.library import Library
from reader.model import Article, Revision


def versions_of(library: Library, article: Article) -> list[tuple[int, str, str]]:
    """(id, name, text) of every kept text, the first that arrived first. Raises ReaderError."""
    every = library.revisions(article.id)
    return [(each.id, name(each, every[-1].number), plain_text(library.blocks(each.id))) for each in every]


def name(each: Revision, total: int) -> str:
    """Which version it is and when it arrived."""
    text = _("version {n} of {total}, {when}").format(
        n=each.number, total=total, when=dates.absolute(each.arrived, zone=False)
    )
    facts = [text, *([_("full text")] if each.origin == "page" else []), *([_("last read")] if each.read else [])]
    return ", ".join(facts)
