"""The lead: the words between headline and body that say what the article is about."""

from __future__ import annotations

import re

from lxml.etree import _Element as Element

from feeds.blocks import captions
from feeds.blocks.entry import comparable
from feeds.blocks.tree import has, text_of
from feeds.page.furniture import name_of
from feeds.page.metadata import Metadata
from feeds.text import clean

LONGEST = 900
_NAMES = re.compile(
    r"(?:^|[\s_-]|__)(?:lead|leadtext|lede|sapo|stand-?first|dek|deck|intro(?:text|duction)?|sub-?(?:title|head\w*|headline|line)|summary|excerpt|teaser-?text|(?:article|post|story|entry|news|detail|page|content)[-_]*(?:lead|dek|deck|intro|summary|description|desc|subtitle|excerpt|perex|abstract|teaser|standfirst|sapo|sub-?head\w*)|abstract|chapeau|chapo|entradilla|bajada|copete|perex|ingress|vorspann|anleser|occhiello|sommario|lid|sub-?tit\w*|short-?desc\w*|description|kicker-text|tagline|tldr)(?:$|[\s_-]|__)",
    re.I,
)
_NOT = re.compile(r"related|widget|sidebar|teaser-?list|card|share|author|caption|credit|comment|footer|nav|promo|more|cookie|lead-?(?:image|media|photo)|image|img", re.I)


def find(root: Element, article: Element, headline: Element | None, metadata: Metadata) -> tuple[str, Element | None]:
    """The lead and the element that sets it."""
    told = [metadata.text("description"), metadata.first("og:description", "description", "twitter:description"), metadata.text("alternativeHeadline")]
    keys = [comparable(each.rstrip("….")) for each in told if each]
    for element in _between(root, article, headline):
        text = clean(text_of(element))
        if not 20 <= len(text) <= LONGEST or has(element, "img", "ul", "table", "h1"):
            continue
        key = comparable(text)
        told_so = len(key) > 30 and any(key == other or (len(other) > 60 and (key.startswith(other[:120]) and abs(len(key) - len(other)) < 80)) for other in keys)
        if told_so or (_NAMES.search(name := name_of(element)) and not _NOT.search(name)) or element.get("itemprop") in ("description", "alternativeHeadline", "alternativeheadline"):
            return text, element
    return "", None


def _between(root: Element, article: Element, headline: Element | None) -> list[Element]:
    """The candidates from the headline down to the first paragraphs of the article."""
    found: list[Element] = []
    started = headline is None
    paragraphs = 0
    for element in root.iter("p", "div", "h1", "h2", "h3", "h4", "span", "strong", "section", "blockquote", "header", "em", "b"):
        if element is headline:
            started = True
            continue
        if not started or next(element.iterancestors("figure", "figcaption", "nav", "footer"), None) is not None or captions.is_caption(element):
            continue
        if element.tag == "p" and len(element.text or "") > 80:
            paragraphs += 1
        if paragraphs > 3 or len(found) > 250:
            break
        found.append(element)
    return found
