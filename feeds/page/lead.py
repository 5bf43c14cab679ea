"""The lead: the words between headline and body that say what the article is about."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from lxml.etree import _Element as Element

from feeds.blocks import captions
from feeds.blocks.entry import comparable
from feeds.blocks.tree import has, shown_text, text_of
from feeds.page.article import Article
from feeds.page.furniture import name_of
from feeds.page.metadata import Metadata
from feeds.text import clean

LONGEST = 900
_TAGS = frozenset(
    ("p", "div", "h2", "h3", "h4", "span", "strong", "section", "blockquote", "header", "em", "b", "td", "summary")
)
_UNSPACED = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
_BOLD = re.compile(r"(?:^|[\s_-])(?:font-?)?(?:bold|medium|semibold|strong)(?:$|\s)", re.I)
_NAMES = re.compile(
    r"(?:^|[\s_-]|__)(?:lead|leadtext|lede|sapo|stand-?first|dek|deck|intro(?:text|duction)?|"
    r"sub-?(?:title|head\w*|headline|line)|summary|excerpt|teaser-?text|(?:article|post|story|entry|news|"
    r"detail|page|content|teaser)[-_]*(?:lead|text|dek|deck|intro|summary|description|desc|subtitle|"
    r"excerpt|perex|abstract|teaser|standfirst|sapo|sub-?head\w*)|abstract|chapeau|chapo|entradilla|"
    r"bajada|copete|perex|ingress|vorspann|anleser|occhiello|sommario|lid|sub-?tit\w*|short-?desc\w*|"
    r"description|kicker-text|tagline|tldr)(?:$|[\s_-]|__)",
    re.I,
)
_NOT = re.compile(
    r"related|widget|sidebar|teaser-?list|card|body|content|share|author|caption|credit|comment|footer|"
    r"nav|promo|more|cookie|lead-?(?:image|media|photo)|image|img",
    re.I,
)


def find(article: Article, headline: Element | None, title: str, metadata: Metadata) -> tuple[str, Element | None]:
    """The lead and the element that sets it: the best of what stands between the headline and the third paragraph."""
    told = [
        metadata.text("description"),
        metadata.first("og:description"),
        metadata.first("description", "twitter:description"),
    ]
    keys = [key for each in told if each and len(key := comparable(each.rstrip("…. "))) > 30]
    inside = set(article.element.iterdescendants())
    whole = article.survey.measures[article.element].text
    best, best_text, best_score = None, "", 1.9
    first = True
    gone = {comparable(title), comparable(metadata.text("headline"))}
    notes = _captions(article)
    for order, element in enumerate(_between(article, headline, set(keys))):
        text = clean(shown_text(element))
        if not 20 <= len(text) <= LONGEST or comparable(text) in gone:
            continue
        if comparable(text) in notes and not any(_named(each) for each in islice(_up(element), 2)):
            continue
        if element in inside and whole - len(text) < 200:
            continue
        named = _named(element)
        outside = element not in inside and element is not article.element
        score = _told(element, comparable(text), keys) + named - order * 0.01
        score += _set_apart(element, text, first=first, named=named > 0, outside=outside)
        first = first and len(text) < 60
        if score > best_score:
            best, best_text, best_score = element, text, score
    return best_text, best


def _up(element: Element) -> Iterator[Element]:
    yield element
    yield from element.iterancestors()


def _captions(article: Article) -> set[str]:
    """What stands under photos, which some pages write once more beside them."""
    notes = [each for each in article.survey.elements if each.tag == "figcaption"]
    return {comparable(shown_text(each)) for each in notes[:40]}


def _told(element: Element, key: str, keys: list[str]) -> float:
    """How surely this is what the page gives machines as its summary."""
    for other in keys:
        if key == other:
            return 6.0 if element.tag == "p" else 4.0
        if len(key) > 40 and (key.startswith(other[:80]) or (other in key)) and len(key) < 1.4 * len(other) + 40:
            return 3.0
        if len(key) > 60 and other.startswith(key):
            return 2.5
    return 0.0


def _named(element: Element) -> float:
    name = name_of(element)
    if element.get("itemprop") in ("description", "alternativeHeadline"):
        return 2.5
    return 2.5 if len(name) > 3 and _NAMES.search(name) and not _NOT.search(name) else 0.0


def _set_apart(element: Element, text: str, *, first: bool, named: bool, outside: bool) -> float:
    """How much the page sets this apart: bold, or a heading right after the headline; short labels count less."""
    score = 0.0
    bold = next(element.iter("strong", "b"), None)
    length = len(text) if text.isascii() else len(text) + len(_UNSPACED.findall(text))
    if first and length >= 60 and outside:
        score += 1.6
    elif (
        first
        and length >= 60
        and (
            (bold is not None and len(text_of(bold).strip()) > 0.9 * len(text))
            or _BOLD.search(name_of(element))
            or element.tag in ("h2", "h3", "h4")
        )
    ):
        score += 2.0
    if length < 30 or (length < 60 and not named):
        score -= 1.0
    if text[-1] in '.!?…。"”»':
        score += 0.4
    return score


def _between(article: Article, headline: Element | None, told: set[str]) -> list[Element]:
    """The candidates, from the headline down to the third paragraph."""
    found: list[Element] = []
    started = headline is None
    measures = article.survey.measures
    paragraphs = 0
    for element in article.survey.elements:
        if element is headline:
            started = True
        elif started and element.tag in _TAGS and _may_be(element, article, told):
            found.append(element)
            if element.tag == "p" and measures[element].own > 80:
                paragraphs += 1
            if paragraphs > 2 or len(found) > 200:
                break
    return found


def _may_be(element: Element, article: Article, told: set[str]) -> bool:
    measures = article.survey.measures
    measure = measures[element]
    if (
        not 15 < measure.text <= 3 * LONGEST
        or measure.links > 0.4 * measure.text
        or has(element, "img", "ul", "ol", "table", "h1", "figure")
    ):
        return False
    parent = element.getparent()
    if parent is not None and parent in measures and measures[parent].bad:
        return element.tag == "p" and comparable(text_of(element)) in told
    for above in islice(element.iterancestors(), 3):
        around = measures.get(above)
        close = around is not None and around.text < measure.text + 60
        if close and captions.is_figure(above) and has(above, "img"):
            return False
    if next(element.iterancestors("figure", "figcaption"), None) is not None or captions.is_caption(element):
        return False
    inside = islice(element.iterdescendants(), 40)
    return not any(type(each.tag) is str and captions.is_caption(each) for each in inside)
