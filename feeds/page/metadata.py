"""What a page says about itself to machines: JSON-LD, microdata, OpenGraph and the older meta names."""

from __future__ import annotations

import html
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from lxml.etree import _Element as Element

from feeds.blocks.tree import select, text_of
from feeds.text import clean, plain_from_html

JSON_LIMIT = 1_000_000
NODES_LIMIT = 2_000
VALUE_LIMIT = 5_000

_ARTICLE = re.compile(
    r"(?:^|/)(?:\w*Article|BlogPosting|LiveBlogPosting|Report|NewsItem|SocialMediaPosting|Review|"
    r"DiscussionForumPosting|Recipe)$"
)
_OPENING = re.compile(r"\A(?:<!--\s*)?(?:(?://|/\*)?\s*<!\[CDATA\[(?:\s*\*/)?)?")
_CLOSING = ("-->", "*/", "]]>", "//", "/*")
_BARE_COMMA = re.compile(r",\s*([}\]])")
_RAW_BREAK = re.compile(r"[\x00-\x1f]+")

Node = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Metadata:
    """All of it, as strings by lower-cased name, and the JSON-LD node of the article."""

    meta: dict[str, list[str]] = field(default_factory=dict)
    article: Node = field(default_factory=dict)
    nodes: list[Node] = field(default_factory=list)
    itemprops: dict[str, list[str]] = field(default_factory=dict)
    title: str = ""
    language: str = ""
    canonical: str = ""

    def first(self, *names: str) -> str:
        """The first meta value that is not empty among these names."""
        for name in names:
            for value in self.meta.get(name, ()):
                if value:
                    return value
        return ""

    def text(self, key: str) -> str:
        """A text of the article's JSON-LD node."""
        return as_text(self.article.get(key))


def read(root: Element) -> Metadata:
    """The metadata of a page."""
    meta: dict[str, list[str]] = {}
    for element in root.iter("meta"):
        value = clean((element.get("content") or element.get("value") or "")[:VALUE_LIMIT])
        for attribute in ("property", "name", "http-equiv"):
            if value and (name := element.get(attribute)):
                meta.setdefault(name.strip().lower(), []).append(value)
    nodes = list(_nodes(root))
    title = next((clean(text_of(each)[:VALUE_LIMIT]) for each in root.iter("title") if _in_head(each)), "")
    return Metadata(
        meta,
        _article(nodes, title),
        nodes,
        _itemprops(root),
        title,
        _language(root, meta, nodes),
        next((each.get("href") or "" for each in root.iter("link") if each.get("rel") == "canonical"), ""),
    )


def as_text(value: object) -> str:
    """A JSON-LD value as one clean line; of a list the first, of an object its name."""
    if isinstance(value, str):
        value = value[:JSON_LIMIT]
        return plain_from_html(html.unescape(value) if "&" in value else value, limit=VALUE_LIMIT)
    if isinstance(value, list):
        return next((text for each in value[:10] if (text := as_text(each))), "")
    if isinstance(value, dict):
        return as_text(value.get("name") or value.get("@value") or value.get("headline"))
    return str(value) if isinstance(value, int) and not isinstance(value, bool) and abs(value) < 1e15 else ""


def types(node: Node) -> list[str]:
    """The types of a JSON-LD node."""
    found = node.get("@type")
    return [each for each in found if isinstance(each, str)] if isinstance(found, list) else [str(found or "")]


def _in_head(title: Element) -> bool:
    parent = title.getparent()
    return parent is None or parent.tag in ("head", "html", "body")


def _nodes(root: Element) -> Iterator[Node]:
    count = 0
    for script in root.iter("script"):
        if "ld+json" not in (script.get("type") or "").lower() or not script.text or len(script.text) > JSON_LIMIT:
            continue
        stack: list[Any] = [_load(script.text)]
        while stack and count < NODES_LIMIT:
            value = stack.pop()
            if isinstance(value, list):
                stack.extend(reversed(value[:NODES_LIMIT]))
            elif isinstance(value, dict):
                count += 1
                yield value
                stack.extend(
                    [
                        value[key]
                        for key in ("@graph", "mainEntity", "mainEntityOfPage", "liveBlogUpdate")
                        if isinstance(value.get(key), list | dict)
                    ]
                )


def _load(text: str) -> Any:
    """The JSON value; slips that publishers make are mended."""
    text = _OPENING.sub("", text.strip())
    for mark in _CLOSING:
        text = text.removesuffix(mark).rstrip()
    text = text.rstrip(";")
    for attempt in (text, _BARE_COMMA.sub(r"\1", _RAW_BREAK.sub(" ", text))):
        try:
            return json.loads(attempt, strict=False)
        except (ValueError, RecursionError):
            continue
    try:
        return json.JSONDecoder(strict=False).raw_decode(text)[0]
    except (ValueError, RecursionError):
        return None


def _article(nodes: list[Node], title: str) -> Node:
    """The node that describes the article: the one whose headline the page's title repeats, else the first."""
    found = [node for node in nodes if any(_ARTICLE.search(name) for name in types(node))]
    found.sort(key=lambda node: "LiveBlogPosting" not in types(node))  # Its updates are no articles.
    for node in found:
        headline = as_text(node.get("headline") or node.get("name"))
        if headline and headline[:40] in title:
            return node
    if found and "LiveBlogPosting" in types(found[0]):
        return found[0]
    if found:
        return max(found, key=lambda node: ("headline" in node) + ("datePublished" in node))
    return next((node for node in nodes if "WebPage" in types(node) and "datePublished" in node), {})


def _itemprops(root: Element) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for element in select(root, "//*[@itemprop]", 500):
        value = element.get("content") or element.get("datetime") or element.get("value") or ""
        if not value and element.tag not in ("div", "article", "section", "body", "main"):
            value = text_of(element)[:1_000]
        for name in (element.get("itemprop") or "").split():
            if value := clean(value):
                found.setdefault(name.lower(), []).append(value)
    return found


def _language(root: Element, meta: dict[str, list[str]], nodes: list[Node]) -> str:
    html_tag = next(root.iter("html"), root)
    for value in (
        html_tag.get("lang"),
        html_tag.get("{http://www.w3.org/XML/1998/namespace}lang"),
        *meta.get("content-language", [])[:1],
        *meta.get("language", [])[:1],
        *meta.get("og:locale", [])[:1],
        *[as_text(node.get("inLanguage")) for node in nodes[:20]],
    ):
        if value and re.fullmatch(r"[a-zA-Z]{2,3}(?:[-_][\w-]{1,20})?", value.strip()):
            return value.strip().replace("_", "-")
    return ""
