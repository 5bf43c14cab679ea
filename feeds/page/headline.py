"""The headline as the page sets it, without the site's name."""

from __future__ import annotations

import re

from lxml.etree import _Element as Element

from feeds.blocks.tree import is_hidden, text_of
from feeds.page.metadata import Metadata, as_text
from feeds.text import clean

_SEPARATOR = re.compile(
    r"(?<=[\u3040-\u30ff\u3400-\u9fff！？」』）])\s*[-_|–]+\s*(?=[\u3040-\u30ff\u3400-\u9fff]{1,8}$)|\s+[|–—·•»«:-]+\s+|\s*[|»«]\s*|(?<=\S):\s+|\s+::\s+|\s+/\s+"
)
_WORDS = re.compile(r"[^\W_]+")
_NOT_HEADLINE = re.compile(
    r"logo|site-?(?:title|name)|brand|masthead|visually-?hidden|sr-only|widget|related|sidebar|comment|navbar|menu",
    re.I,
)
_HEADLINE = re.compile(
    r"headline|(?:article|entry|post|story|page|detail|content|news)[-_]*(?:title|heading|header|hd)|^title|[-_ ]title",
    re.I,
)
_SILENT = ("script", "style", "svg", "button")


def find(root: Element, metadata: Metadata, site: str) -> tuple[str, Element | None]:
    """The headline, and the element that sets it when one does."""
    told = [each for each in _told(metadata) if each]
    names = {_key(site), *[_key(each) for each in metadata.meta.get("og:site_name", ())]} - {""}
    knows = any(len(_WORDS.findall(each)) > 1 and _key(each) not in names for each in told[:3])
    best, best_score, best_text = None, 0.0, ""
    for order, element in enumerate(_headings(root)):
        text = _text(element)
        if not text or len(text) > 400 or _key(text) in names:
            continue
        score = _score(element, text, told, knows) - order * 0.01
        if score > best_score:
            best, best_score, best_text = element, score, text
    if best is not None:
        return _without_kicker(best_text, told), best
    return (without_site(told[0], names, told) if told else ""), None


def _without_kicker(text: str, told: list[str]) -> str:
    """The headline without the topic set before it in the same heading, when the page's titles leave it out too."""
    for other in told:
        if len(other) > 0.5 * len(text) and len(other) < len(text) and text.endswith(other) and len(other.split()) > 2:
            return other
    return text


def without_site(title: str, names: set[str], others: list[str]) -> str:
    """A title without the site's name before or after it."""
    title = title[:1_000]
    parts = _SEPARATOR.split(title)
    if len(parts) < 2:
        return title
    keys = {_key(each) for each in others}
    for other in others:
        if other != title and len(other) > 10 and title.startswith(other) and _SEPARATOR.match(title, len(other)):
            return other
    last = list(_SEPARATOR.finditer(title))[-1]
    first = next(_SEPARATOR.finditer(title))
    if _names(title[last.end() :], names) or ("|" in last[0] and len(title[: last.start()]) > 12):
        rest = title[: last.start()]
        return rest if _key(rest) in keys else without_site(rest, names, others)
    if _names(title[: first.start()], names):
        return title[first.end() :]
    tail, head = title[last.end() :], title[: last.start()]
    if (
        last[0].strip() in ("-", "–", "—", "»", "«", "·", "•", "::")
        and len(tail) < 30
        and len(tail.split()) <= 4
        and len(head.split()) > 2
    ):
        return head
    return title


def _told(metadata: Metadata) -> list[str]:
    return [
        metadata.text("headline"),
        metadata.first("og:title"),
        metadata.first(
            "twitter:title",
            "title",
            "dc.title",
            "dcterms.title",
            "parsely-title",
            "sailthru.title",
            "citation_title",
            "headline",
        ),
        *metadata.itemprops.get("headline", [])[:1],
        metadata.title,
        as_text(metadata.article.get("name")),
    ]


def _headings(root: Element) -> list[Element]:
    found = list(root.iter("h1"))
    found.extend([each for each in root.iter("h2", "h3") if _HEADLINE.search(_name(each))][:20])
    if not found:
        found = list(root.iter("h2"))[:5]
    return [each for each in found if not is_hidden(each) and not _NOT_HEADLINE.search(_name(each))][:60]


def _score(element: Element, text: str, told: list[str], knows: bool) -> float:
    """How surely this heading is the headline; 0 when it is not."""
    words = set(_WORDS.findall(text.casefold()))
    if not words:
        return 0.0
    likeness = max([_likeness(words, text, each) for each in told], default=0.0)
    level = {"h1": 0.45, "h2": 0.1}.get(str(element.tag), 0.0)
    named = 0.2 if _HEADLINE.search(_name(element)) or "headline" in (element.get("itemprop") or "") else 0.0
    if told and likeness < 0.34 and not (level and named):
        # A heading that no title knows is a headline only where those titles say nothing but the site's name.
        return 0.2 if element.tag == "h1" and not knows else 0.0
    if element.tag != "h1" and likeness < 0.6:
        return 0.0
    return (
        likeness
        + level
        + named
        + (0.1 if _within(element, ("article", "main")) else 0.0)
        - (0.4 if _within(element, ("nav", "footer", "aside")) else 0.0)
    )


def _likeness(words: set[str], text: str, other: str) -> float:
    theirs = set(_WORDS.findall(other.casefold()))
    if not theirs:
        return 0.0
    shared = len(words & theirs)
    if shared == 0:
        return 0.7 if len(text) > 5 and text in other else 0.0
    return shared / len(words) * 0.7 + shared / len(theirs) * 0.3


def _within(element: Element, tags: tuple[str, ...]) -> bool:
    return next(element.iterancestors(*tags), None) is not None


def _text(element: Element) -> str:
    if next(element.iter(*_SILENT), None) is None:
        return clean(text_of(element))
    return clean("".join(_pieces(element)))


def _pieces(element: Element) -> list[str]:
    found = [element.text or ""]
    for child in element:
        if type(child.tag) is str and child.tag not in _SILENT:
            found.extend(_pieces(child))
        found.append(child.tail or "")
    return found


def _name(element: Element) -> str:
    return f"{element.get('class') or ''} {element.get('id') or ''}"


def _names(part: str, names: set[str]) -> bool:
    key = _key(part)
    return any(
        key == name or (len(key) > 3 and (key in name or (name in key and len(key) < 2 * len(name))))
        for name in names
        if name
    )


def _key(text: str) -> str:
    return "".join(_WORDS.findall(text.casefold()))
