"""What stands inside the element that holds an article without being part of it, taken out."""

from __future__ import annotations

from itertools import islice

from lxml.etree import _Element as Element

from feeds.blocks.tree import has, put, text_of
from feeds.page import furniture
from feeds.page.article import Article
from feeds.page.links import leads_out, site_of
from feeds.page.survey import HEADINGS, LEAST, SHORTEST, Measure, is_furniture
from feeds.text import safe_url

TITLE = 20
"""Characters of a link that may name another article, and not only a place or a person."""


def prune(article: Article, headline: Element | None, base: str = "") -> None:
    """Remove from the article what is not part of it."""
    best, measures = article.element, article.survey.measures
    bad_above = measures[best].bad
    total = max(measures[best].raw, 1.0)
    whole = measures[best].text
    for element in list(best.iterdescendants()):
        if type(element.tag) is not str or element.getparent() is None or element not in measures:
            continue
        measure = measures[element]
        if (
            (measure.bad and (not bad_above or is_furniture(element, measure, total, set())))
            or element is headline
            or (_is_link_list(element, measure, base) and measure.text < 0.5 * whole)
            or (_is_wall(element, measure) and measure.text < 0.3 * whole)
            or (measures[best].good - measure.good > LEAST and _is_related(element, measures))
        ):
            remove(element)


def _is_link_list(element: Element, measure: Measure, base: str) -> bool:
    """Lists and boxes that are nothing but links, which stay where they lead to other sites."""
    if element.tag not in ("ul", "ol", "div", "section", "p", "table"):
        return False
    if measure.text < 20 or measure.links < 0.75 * measure.text:
        return False
    if element.tag in ("ul", "ol") and base:
        some = islice(element.iter("a"), 200)  # Boxes lie in each other: each looking at all links would take hours.
        if leads_out([safe_url(each.get("href") or "", base) for each in some], site_of(base)):
            return False
    if element.tag == "p" and measure.links < TITLE * sum(1 for _ in islice(element.iter("a"), 200)):
        return False
    links = sum(1 for _ in islice(element.iter("a"), 3))
    if next(element.iter("img"), None) is not None and measure.text < 30:
        return False
    return links > 2 or (
        links >= 1 and element.tag in ("div", "section") and next(element.iter("p", "figcaption"), None) is None
    )


def _is_related(element: Element, measures: dict[Element, Measure]) -> bool:
    """A box under a heading that names other articles, which all lead away, however much it tells of them."""
    if element.tag not in ("div", "section", "article") or not 2 < len(element) <= 60:
        return False
    heading = element[0]
    if heading.tag not in HEADINGS or not furniture.RELATED.match(text_of(heading).strip()):
        return False
    teasers = [measure for each in element.iterchildren() if (measure := measures.get(each)) and each is not heading]
    teasers = [measure for measure in teasers if measure.text > SHORTEST]
    return len(teasers) > 1 and all(measure.links for measure in teasers)


def _is_wall(element: Element, measure: Measure) -> bool:
    """A box that asks to pay or to sign in before reading on, or tells at length of cookies."""
    if element.tag not in ("div", "section") or not 40 < measure.text < 1_500:
        return False
    if not has(element, "a", "button", "input"):
        return False
    text = text_of(element)
    if measure.text >= 600 or text.lower().count("cookie") > 3:
        return text.lower().count("cookie") > 3 and furniture.is_consent(" ".join(text.split()))
    return furniture.is_wall(text) or any(furniture.is_wall(part) for part in text.splitlines() if part.strip())


def remove(element: Element) -> None:
    """Take an element out; the text after it stays."""
    parent = element.getparent()
    if parent is None:
        return
    if tail := element.tail:
        before = element.getprevious()
        if before is None:
            put(parent, (parent.text or "") + tail)
        else:
            put(before, (before.tail or "") + tail, after=True)
    parent.remove(element)
