"""Bookmark files as browsers export them (Netscape format), read once from front to back."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from dataclasses import dataclass

from feeds.opml.found import MAX_FOLDERS, Found

_TOKEN = re.compile(r"<!--|<(?P<end>/?)(?P<tag>dl|h[1-6]|a|dd|dt)(?=[\s>/])", re.I)
_REST = re.compile(r"(?:[^>\"']++|\"[^\"]*+\"|'[^']*+')*+(?=>)")
_ATTRIBUTE = re.compile(r"(?<![A-Za-z_-])([A-Za-z_-]++)\s*+=\s*+(?:\"([^\"]*)\"|'([^']*)'|([^\s>\"']+))")


@dataclass(slots=True)
class Tag:
    """A tag with its attributes as they are written."""

    name: str
    end: bool
    attributes: str
    text: str = ""
    """What follows, up to the next of these tags."""


def tags(text: str) -> Iterator[Tag]:
    """The few tags bookmark files are made of, read once from front to back whatever is broken."""
    open_tag, position, in_quotes = None, 0, True
    while match := _TOKEN.search(text, position):
        if open_tag is not None:
            open_tag.text += text[position : match.start()]
        if match[0] == "<!--":
            position = _find(text, "-->", match.end())
            continue
        if open_tag is not None:
            yield open_tag
        rest = _REST.match(text, match.end()) if in_quotes else None
        in_quotes = rest is not None  # One that is never closed: quotes say nothing from here on.
        position = rest.end() if rest else _find(text, ">", match.end())
        open_tag = Tag(match["tag"].lower(), bool(match["end"]), text[match.end() : position])
        position += 1
    if open_tag is not None:
        open_tag.text += text[position:]
        yield open_tag


def _find(text: str, what: str, start: int) -> int:
    found = text.find(what, start)
    return found if found >= 0 else len(text)


def read(text: str) -> Iterator[Found]:
    """`<DT><H3>folder</H3><DL>…</DL>` and `<DT><A HREF>name</A>`, whose end tags browsers leave out as they like."""
    folders: list[str] = []
    heading = ""
    for tag in tags(text):
        if tag.name == "dl" and tag.end:
            folders[-1:] = []
        elif tag.name == "dl":
            folders.append(heading)
            heading = ""
        elif tag.end:
            continue
        elif tag.name[0] == "h" and tag.name != "h1":
            heading = inner_text(tag.text)
        elif tag.name == "a":
            yield _bookmark(tag.attributes, inner_text(tag.text), tuple(folders[-MAX_FOLDERS:]))


def _bookmark(attributes: str, title: str, path: tuple[str, ...]) -> Found:
    given = attributes_of(attributes)
    page = given.get("href", "")
    return Found(
        url=given.get("feedurl") or page,
        title=title,
        path=path,
        site=page if given.get("feedurl") else "",
        tags=given.get("tags", "").split(","),
    )


def attributes_of(written: str) -> dict[str, str]:
    """Attributes by name in small letters; of two with one name, the first."""
    given: dict[str, str] = {}
    for match in _ATTRIBUTE.finditer(written):
        given.setdefault(match[1].lower(), html.unescape(match[2] or match[3] or match[4] or ""))
    return given


def inner_text(markup: str) -> str:
    """What a reader of the file sees."""
    return html.unescape(re.sub(r"<[^<>]*>", "", markup)).strip()
