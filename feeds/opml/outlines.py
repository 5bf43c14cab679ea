"""OPML: outlines with addresses, nested in outlines that are folders; read however broken."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

from feeds.errors import FeedError
from feeds.opml.found import MAX_FOLDERS, Found

if TYPE_CHECKING:
    from lxml.etree import _Element

_ENTITY = re.compile(rb"&(?!(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|amp|lt|gt|quot|apos);)(?:([A-Za-z][A-Za-z0-9]{1,31});)?")


def _tree(data: bytes) -> _Element:
    from lxml import etree

    if not data.startswith((b"\xff\xfe", b"\xfe\xff", b"<\0", b"\0<")):
        data = _ENTITY.sub(_as_reference, data.lstrip())
    parser = etree.XMLParser(recover=True, resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)
    try:
        root = etree.fromstring(data, parser)
    except (etree.XMLSyntaxError, ValueError):
        root = None
    if root is None or _tag(root) not in ("opml", "outlinedocument", "body", "outline"):
        raise FeedError("This file is no OPML list: check which file it is, or export it again.")
    return root


def _as_reference(match: re.Match[bytes]) -> bytes:
    """HTML's named characters as numbers, and a stray ampersand as itself, both of which XML would drop."""
    name = (match[1] or b"").decode("ascii")
    text = html.unescape(f"&{name};") if name else ""
    if name and not text.startswith("&"):
        return "".join([f"&#{ord(each)};" for each in text]).encode()
    return b"&amp;" + match[0][1:]


def read(data: bytes) -> Iterator[Found]:
    """Every outline with an address, depth first. Raises FeedError when it is no OPML.

    By a stack of its own: a list may be nested a thousand deep.
    """
    stack: list[tuple[_Element, tuple[str, ...]]] = [(_tree(data), ())]
    while stack:
        element, path = stack.pop()
        if _tag(element) == "outline":
            given = {str(name).lower(): str(value) for name, value in element.attrib.items()}
            found = _outline(given, path)
            if found is not None:
                yield found
            elif len(element) and len(path) < MAX_FOLDERS:
                path = (*path, given.get("text") or given.get("title") or "")
        stack.extend([(child, path) for child in reversed(element)])


def _outline(given: Mapping[str, str], path: tuple[str, ...]) -> Found | None:
    url = given.get("xmlurl")
    if url is None and given.get("type", "").lower() in ("rss", "atom", "feed"):
        url = given.get("url")
    if not url or not url.strip():
        return None
    categories = [name.strip() for name in given.get("category", "").split(",")]
    folders = [name for name in categories if name.startswith("/")]
    if folders and not path:
        path = tuple(folders[0].strip("/").split("/"))
    return Found(
        url=url,
        title=given.get("title") or given.get("text") or "",
        path=path,
        site=given.get("htmlurl", ""),
        tags=[name for name in categories if not name.startswith("/")],
        filtered=any(name.startswith("filtercmd") for name in given),
    )


def _tag(element: _Element) -> str:
    tag = element.tag
    return tag.rpartition("}")[2].lower() if isinstance(tag, str) else ""
