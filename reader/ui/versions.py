"""The texts of an article as they arrived, with what they are called."""

from __future__ import annotations

from feeds.encode import block_text, images
from feeds.model import Blocks
from reader.i18n import _, dates
from reader.library import Library
from reader.model import Article, Revision


def versions_of(library: Library, article: Article) -> list[tuple[int, str, str]]:
    """(id, name, text) of every kept text, captions in it, the first that arrived first. Raises ReaderError."""
    every = library.revisions(article.id)
    return [(each.id, name(each, every[-1].number), _said(library.blocks(each.id))) for each in every]


def name(each: Revision, total: int) -> str:
    """Which version it is and when it arrived."""
    text = _("version {n} of {total}, {when}").format(
        n=each.number, total=total, when=dates.absolute(each.arrived, zone=False)
    )
    facts = [text, *([_("full text")] if each.origin == "page" else []), *([_("last read")] if each.read else [])]
    return ", ".join(facts)


def _said(blocks: Blocks) -> str:
    """All the words of a text: what a publisher changes below a photo is a change, too."""
    parts = []
    for block in blocks:
        captions = [" ".join(filter(None, (image.caption, image.credit))) for image in images((block,))]
        parts += [block_text(block), *[f"▣ {caption}" for caption in captions if caption]]
    return "\n\n".join(filter(None, parts))
