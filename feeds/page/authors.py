"""Who wrote it: names only, each once, in the page's order."""

from __future__ import annotations

import re
from typing import Any

from lxml.etree import _Element as Element

from feeds.blocks.tree import text_of
from feeds.page.metadata import Metadata, as_text
from feeds.text import clean

_BY = re.compile(
    r"^\s*(?:(?:written|posted|published|reported|words|story|text|article)?\s*by|von|par|por|di|da|door|av|af|theo|bài và ảnh|tác giả|thực hiện|author|autor|auteur|text|texto|words|reporter|von unserem redakteur|geschrieben von|ein\w* \w+ von|propos recueillis par)\b\s*:?\s+",
    re.I,
)
_PARTS = re.compile(r"\s*(?:,|;|\||/|•|·|\s&\s|\sand\s|\sund\s|\set\s|\sy\s|\se\s|\svà\s|\s-\s|、)\s*", re.I)
_BYLINE = re.compile(r"(?:^|[\s_-])(?:byline|by-line|author|authors|autor|autoren|auteur|writer|reporter|contributor|firma|tac-?gia|details?__author)(?:s?[-_]?(?:name|names|link|title|list))?(?:$|[\s_-])", re.I)
_NOT_BYLINE = re.compile(r"bio|avatar|image|photo|more|related|follow|social|comment|box-content|description|email|twitter|share|job|role|img", re.I)
_NOT_NAME = re.compile(r"https?:|www\.|@|[<>{}]|\d{3}|facebook|twitter|\bfollow\b|\bupdated?\b|\bpublished\b|\bstaff writer$|^(?:admin|author|unknown|none|null|by|redaktion|editor|editors|share|view|more|reuters staff|guest|user|default)$", re.I)
_TITLE = re.compile(r"\s*(?:,|\||–|—|\bof\b|\bfor\b|\bat\b).*$")


def find(root: Element, metadata: Metadata, site: str) -> tuple[str, ...]:
    """The authors, from what the page tells machines, else from its byline."""
    for names in (
        _from_json(metadata),
        _split_all(metadata.meta.get("author", [])),
        _split_all(metadata.meta.get("article:author", [])),
        _split_all([*metadata.meta.get("parsely-author", []), *metadata.meta.get("sailthru.author", [])]),
        _split_all([*metadata.meta.get("dc.creator", []), *metadata.meta.get("dcterms.creator", []), *metadata.meta.get("citation_author", []), *metadata.meta.get("byl", [])]),
        _from_byline(root, "//*[@itemprop='author']//*[@itemprop='name'] | //*[@itemprop='author' and not(.//*[@itemprop='name'])]"),
        _from_byline(root, "//a[@rel='author'] | //*[contains(@rel,'author') and self::a]"),
        _from_classes(root),
    ):
        if names:
            return names
    return ()


def _from_json(metadata: Metadata) -> tuple[str, ...]:
    value: Any = metadata.article.get("author") or metadata.article.get("creator")
    by_id = {node["@id"]: node for node in metadata.nodes if isinstance(node.get("@id"), str)}
    names: list[str] = []
    for each in value if isinstance(value, list) else [value]:
        if isinstance(each, dict):
            if "name" not in each and isinstance(each.get("@id"), str):
                each = by_id.get(each["@id"], each)
            inner = each.get("name")
            names.extend([as_text(name) for name in inner] if isinstance(inner, list) else [as_text(each)])
        elif isinstance(each, str):
            names.append(as_text(each))
    return _split_all(names)


def _split_all(values: list[str]) -> tuple[str, ...]:
    found: list[str] = []
    for value in values[:30]:
        found.extend(split(value))
    return _unique(found)


def split(text: str) -> list[str]:
    """The names in a byline."""
    text = _BY.sub("", clean(text, limit=300))
    names = []
    for part in _PARTS.split(text):
        name = _BY.sub("", part).strip(" .:-–—()|")
        if name and len(name) <= 60 and not _NOT_NAME.search(name) and len(name.split()) <= 6:
            names.append(name)
    return names


def _unique(names: list[str]) -> tuple[str, ...]:
    found: dict[str, str] = {}
    for name in names:
        found.setdefault(name.casefold(), name)
    return tuple(found.values())[:20]


def _from_byline(root: Element, path: str) -> tuple[str, ...]:
    values = []
    for element in root.xpath(path)[:8]:  # type: ignore[index,union-attr]
        text = element.get("content") or text_of(element)  # type: ignore[union-attr,arg-type]
        if len(text) < 200:
            values.append(text)
    return _split_all(values)


def _from_classes(root: Element) -> tuple[str, ...]:
    """The first short text in an element that is named a byline."""
    for element in root.iter("span", "a", "p", "div", "address", "strong", "em", "li", "b", "cite"):
        name = f"{element.get('class') or ''} {element.get('id') or ''}"
        if len(name) > 3 and _BYLINE.search(name) and not _NOT_BYLINE.search(name):
            text = clean(text_of(element))
            if 3 < len(text) < 120 and (names := _split_all([_TITLE.sub("", text) if not _BY.match(text) else text])):
                return names
    return ()
