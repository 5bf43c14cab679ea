"""The headline as the page sets it, without the site's name."""

from __future__ import annotations

import re
from itertools import islice

from lxml.etree import _Element as Element

from feeds.blocks.tree import is_hidden, select, shown_text, text_of
from feeds.page import titles
from feeds.page.metadata import Metadata
from feeds.page.titles import WORDS, key
from feeds.text import clean

_NOT_HEADLINE = re.compile(
    r"logo|site-?(?:title|name)|brand|masthead|visually-?hidden|sr-only|widget|related|sidebar|comment|navbar|menu|"
    r"modal|cookie|consent|(?:^|[\s-])hidden(?:\s|$)",
    re.I,
)
_AROUND = re.compile(r"logo\b|site-?(?:title|name)|modal|cookie|consent|popup|goog-gt", re.I)
_HEADLINE = re.compile(
    r"headline|(?:article|entry|post|story|page|detail|content|news)[-_]*(?:title|heading|header|hd)|^title|[-_ ]title",
    re.I,
)
_CRUMBS = re.compile(r"bread-?_?(?:crumb|bar)|\bcrumbs?\b", re.I)
_STEP = re.compile(r"\s*[>›»/→]\s*$")
_HOME = re.compile(r"\s*(?:https?://[^/?#]+)?/?\s*$")
_PART = re.compile(r"title|headline|(?:^|\s)h1(?:\s|$)", re.I)
_KICKER = re.compile(
    r"kicker|dachzeile|(?:over|top|roof|high|pre)-?line|eyebrow|spitzmarke|(?:pre|super|over)-?(?:title|head)|"
    r"(?:^|[\s_-])h\d-?small|small-?head|volanta|antetitulo|occhiello",
    re.I,
)
_DATED = re.compile(r"^\d{1,2}\.\d{1,2}\.\d{4}\s*[-–—|:]\s+(?=\S+\s\S)")
_PERMALINK = re.compile(r"\s*[¶§#🔗]+$")
_PARTS = ("span", "strong", "small", "div", "p", "em", "b")


def find(root: Element, metadata: Metadata, site: str) -> tuple[str, Element | None]:
    """The headline, and the element that sets it when one does."""
    told = [each for each in titles.told(metadata) if each]
    names = {key(site), *[key(each) for each in metadata.meta.get("og:site_name", ())]} - {""}
    bare = titles.bare(metadata, told, names)
    knows = any(len(WORDS.findall(each)) > 1 and key(each) not in names for each in told[:3])
    best, best_score, best_text = None, 0.0, ""
    parts = {key(each) for each in titles.parts(metadata.title)}
    headings = _headings(root, {key(each) for each in bare} | parts)
    lone = all(each.tag != "h1" for each in headings)
    for order, element in enumerate(headings):
        text = _DATED.sub("", _PERMALINK.sub("", _text(element)))
        if not text or len(text) > 400 or key(text) in names:
            continue
        alone = not knows or (len(text.split()) > 3 and not any(text in each for each in told))
        score = _score(element, text, bare, alone=alone, lone=lone) - order * 0.01
        if key(text) in parts:
            score = max(score, 0.7 - order * 0.01)
        if score > best_score:
            best, best_score, best_text = element, score, text
    if best is not None:
        return _as_set(best, best_text, bare, metadata.text("headline")), best
    return (titles.without_site(told[0], names, told) if told else ""), None


def _as_set(element: Element, text: str, bare: list[str], own: str) -> str:
    """The headline with or without its topic, date or second line, as the page's titles have it."""
    inside = [clean(text_of(each)) for each in islice(element.iterdescendants(*_PARTS), 8)]
    for other in bare:
        shorter = 0.3 * len(text) < len(other) < len(text) and len(other.split()) > 2
        if shorter and text.endswith(other) and (other in inside or text[: -len(other)].strip() in inside):
            return other
        if shorter and text.startswith(other) and (rest := text[len(other) :].strip()) in inside:
            words = set(WORDS.findall(rest.casefold()))
            return rest if any(_likeness(words, rest, each) > 0.6 for each in bare if each != text) else other
    if text in bare:
        return text
    if rest := _without_kicker(element, text, bare):
        return rest
    for other in bare:
        if key(other) == key(text) and inside and other.count(":") + other.count(" / ") > text.count(":"):
            return other
        if other == own and other.endswith(": " + text):
            return other
    return text


def _without_kicker(element: Element, text: str, bare: list[str]) -> str:
    """The heading without the topic that it opens with, where its markup says so and no title has it as well."""
    first = next((each for each in islice(element.iterdescendants(*_PARTS), 3) if _KICKER.search(_name(each))), None)
    kicker = clean(text_of(first)) if first is not None else ""
    rest = text[len(kicker) :].strip(" :|–-")
    known = any(key(text) == key(each) for each in bare)
    return rest if kicker and text.startswith(kicker) and len(rest.split()) > 2 and not known else ""


def _headings(root: Element, titles_known: set[str]) -> list[Element]:
    """What may be the headline: headings of the first level, and others that are named or repeat a title."""
    first_level = list(root.iter("h1"))
    found = [each for each in first_level if not _is_crumb(each)]
    if not found:
        found = select(root, "//div[@itemprop='headline'] | //p[@itemprop='headline']", 3)
    lower = list(islice(root.iter("h2", "h3", "h4"), 60))
    named = [each for each in lower if each.tag != "h4" and _HEADLINE.search(_name(each))][:20]
    found.extend(named)
    found.extend([each for each in lower if each not in named and key(_text(each)) in titles_known])
    if not found:
        found = [each for each in lower if each.tag == "h2"][:5]
    return [each for each in found if not is_hidden(each) and not _NOT_HEADLINE.search(_name(each))][:60]


def _is_crumb(heading: Element) -> bool:
    """Whether a heading is only the last step of the path to this page, or the site's own sign."""
    above = list(islice(heading.iterancestors(), 4))
    link = next(heading.iter("a"), None)
    if link is not None and _HOME.match(link.get("href") or "") and text_of(link).strip() == text_of(heading).strip():
        return True
    if _ends_path(heading):
        return True
    if any(each.tag in ("nav", "li") or _CRUMBS.search(_name(each)) for each in [heading, *above]):
        return True
    return any(_AROUND.search(_name(each)) for each in above[:3] if each.tag not in ("body", "html", "article", "main"))


def _ends_path(heading: Element) -> bool:
    """Whether links to the sections above stand before a heading, in its own line."""
    before = [each for each in islice(heading.itersiblings(preceding=True), 12) if type(each.tag) is str]
    links = [each for each in before if each.tag == "a"]
    plain = all(each.tag in ("a", "span", "svg", "i") and len(text_of(each)) < 40 for each in before)
    return plain and (len(links) > 1 or (len(links) == 1 and any(_STEP.match(text_of(each)) for each in before)))


def _score(element: Element, text: str, told: list[str], *, alone: bool, lone: bool) -> float:
    """How surely this heading is the headline; 0 when it is not. `lone`: none of the first level may be it."""
    words = set(WORDS.findall(text.casefold()))
    if not words:
        return 0.0
    likeness = max([_likeness(words, text, each) for each in told], default=0.0)
    level = {"h1": 0.45, "h2": 0.1}.get(str(element.tag), 0.0)
    named = 0.2 if _HEADLINE.search(_name(element)) or "headline" in (element.get("itemprop") or "") else 0.0
    if told and likeness < 0.34 and not (level and named):
        # A heading that no title knows is a headline where those titles say nothing but the site's name, or where
        # it says much and nothing else on the page fits them.
        return 0.2 if element.tag == "h1" and alone else 0.0
    if element.tag != "h1" and likeness < (0.34 if lone and named else 0.6):
        return 0.0
    return (
        likeness
        + level
        + named
        + (0.1 if _within(element, ("article", "main")) else 0.0)
        - (0.4 if _within(element, ("nav", "footer", "aside")) else 0.0)
    )


def _likeness(words: set[str], text: str, other: str) -> float:
    theirs = set(WORDS.findall(other.casefold()))
    if not theirs:
        return 0.0
    shared = len(words & theirs)
    if shared == 0:
        return 0.7 if len(text) > 5 and text in other else 0.0
    return shared / len(words) * 0.7 + shared / len(theirs) * 0.3


def _within(element: Element, tags: tuple[str, ...]) -> bool:
    return next(element.iterancestors(*tags), None) is not None


def _text(element: Element) -> str:
    return clean(shown_text(element))


def _name(element: Element) -> str:
    return f"{element.get('class') or ''} {element.get('id') or ''}"
