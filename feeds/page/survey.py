"""A measure of every element of a page: how much running text, how many links, and whether it is furniture."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from lxml.etree import _Element as Element

from feeds.blocks import captions
from feeds.blocks.tree import has, is_hidden, text_of
from feeds.page import furniture

_INLINE = """a abbr b bdi bdo big br cite code data del dfn em font i img ins kbd mark q ruby rt s samp small
    span strike strong sub sup time tt u var wbr label"""
INLINE = frozenset(_INLINE.split())
_SKIPPED = """script style noscript template head svg button select input textarea iframe canvas object option
    form-x title link meta"""
SKIPPED = frozenset(_SKIPPED.split())
HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))
SHORTEST = 40
"""Characters of running text (letters of unspaced scripts count three) that make a paragraph worth something."""
ENOUGH = 1_000
"""The same, of a page's text that may be the article: what lies beside it is not, however long it is."""
LEAST = 200
"""The same, of a long page's text that is left when its furniture is out, unless it was mistaken for that."""

_UNSPACED = re.compile(r"[\u0e00-\u0eff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")


@dataclass(slots=True)
class Measure:
    """What one element holds, in characters."""

    own: int = 0
    """Running text directly in it and its inline parts."""
    own_links: int = 0
    text: int = 0
    good: float = 0.0
    """Running text of paragraphs inside that are not furniture."""
    raw: float = 0.0
    """The same, furniture or not."""
    bad: bool = False
    linked: bool = False
    """Inside a link: a teaser, however much it runs on."""
    links: int = 0


@dataclass(slots=True)
class Survey:
    """Every element of the page with its measure."""

    elements: list[Element] = field(default_factory=list)
    measures: dict[Element, Measure] = field(default_factory=dict)


def survey_of(body: Element, headline: Element | None) -> Survey:
    survey = Survey([each for each in body.iter() if type(each.tag) is str])
    measures = survey.measures
    for element in survey.elements:
        measures[element] = Measure()
    for element in reversed(survey.elements):
        _measure(element, measures)
    total = measures[body].raw
    kept = set(headline.iterancestors()) if headline is not None else set()
    kept.update(_layout(survey, total))
    _judge(survey, total, kept)
    if measures[body].good < LEAST < 0.1 * total or (not measures[body].good and total > 2 * SHORTEST):
        # Hardly anything would be left: the names mislead, as they do where the discussion is what the page is for.
        kept.update([each for each in survey.elements if each.tag not in furniture.TAGS])
        _judge(survey, total, kept)
    return survey


def _judge(survey: Survey, total: float, kept: set[Element]) -> None:
    """What is furniture, and how much running text is not."""
    measures = survey.measures
    for element in survey.elements:
        measure = measures[element]
        parent = element.getparent()
        above = measures.get(parent) if parent is not None else None
        measure.linked = element.tag == "a" or (above is not None and above.linked)
        measure.bad = (above is not None and above.bad) or is_furniture(element, measure, total, kept, above)
        measure.good = 0.0
    for element in reversed(survey.elements):
        measure = measures[element]
        if not (measure.bad or measure.linked):
            measure.good += _worth(element, measure)
        parent = element.getparent()
        if parent is not None and parent in measures:
            measures[parent].good += measure.good


def _layout(survey: Survey, total: float) -> list[Element]:
    """Elements of one name that together hold much of the page's running text: the name is the grid's, not a box's."""
    shared: dict[str, float] = {}
    boxes = [each for each in survey.elements if each.tag in ("div", "section")]
    named = [each for each in boxes if (name := each.get("class")) and "teaser" not in name]
    for element in named:
        measure = survey.measures[element]
        if measure.raw > 0.05 * total and measure.links < 0.2 * measure.text:
            name = element.get("class", "")
            shared[name] = shared.get(name, 0.0) + measure.raw
    much = {name for name, raw in shared.items() if raw > 0.4 * total and not furniture.is_comments(name)}
    return [each for each in named if each.get("class") in much and not furniture.is_frame(each.get("id") or "")]


def _measure(element: Element, measures: dict[Element, Measure]) -> None:
    """From the leaves up: lengths of text, links and paragraphs."""
    measure = measures[element]
    tag = element.tag
    if tag in SKIPPED or is_hidden(element):
        measure.own = measure.own_links = measure.text = measure.links = 0
        measure.raw = 0.0
    else:
        length = _length(element.text)
        measure.own += length
        measure.text += length
        if tag == "a":
            measure.own_links = measure.own
            measure.links = measure.text
        measure.raw += _worth(element, measure)
    parent = element.getparent()
    above = measures.get(parent) if parent is not None else None
    if above is None:
        return
    tail = _length(element.tail)
    above.text += measure.text + tail
    above.own += tail
    above.links += measure.links
    above.raw += measure.raw
    if tag in INLINE:
        above.own += measure.own
        above.own_links += measure.own_links


def _worth(element: Element, measure: Measure) -> float:
    """Characters of running text that this element adds as a paragraph."""
    tag = element.tag
    if tag in INLINE or tag in ("h1", "h2", "h3", "h4", "h5", "h6", "figcaption", "dt", "th", "caption"):
        return 0.0
    worth = measure.own - 1.5 * measure.own_links
    if worth < SHORTEST:
        return 0.0
    return worth * (0.6 if tag in ("li", "td", "dd") else 1.0)


def _length(text: str | None) -> int:
    if not text or text.isspace():
        return 0
    length = len(text) if "  " not in text and "\n" not in text else len(" ".join(text.split()))
    return length if text.isascii() or not _UNSPACED.search(text) else length + 2 * len(_UNSPACED.findall(text))


def _stands_alone(element: Element, measure: Measure, above: Measure | None) -> bool:
    """Whether an inline element is a block in all but name: nothing of a sentence is around it."""
    if above is None or not measure.text or above.own - measure.own >= 20:
        return False
    link = element.getparent()
    block = link.getparent() if link is not None and link.tag == "a" else None
    if block is not None and _length(text_of(block)) - measure.text >= 20:
        return False
    return next(element.iterancestors("figure", "figcaption"), None) is None


def is_furniture(
    element: Element, measure: Measure, total: float, kept: set[Element], above: Measure | None = None
) -> bool:
    tag = element.tag
    if element in kept or tag in ("body", "html", "main", "article"):
        return False
    if tag in furniture.TAGS or element.get("role") in furniture.ROLES:
        if tag == "aside" and furniture.is_callout(element.get("class") or "") and measure.links < 0.3 * measure.text:
            return False
        least = ENOUGH / 2 if furniture.is_sidebar(furniture.name_of(element)) else ENOUGH
        return measure.raw <= 0.5 * total or total - measure.raw > least
    if tag == "form":
        return measure.raw <= 0.25 * total and has(element, "input", "select", "textarea")
    if element.get("role") == "button" and _is_control(element, measure):
        return tag not in INLINE or _stands_alone(element, measure, above)
    if tag == "figure" and measure.links > 0.5 * measure.text and has(element, "h2", "h3", "h4"):
        return True
    unnamed = not element.attrib and "-" not in tag
    if unnamed or tag in HEADINGS or tag == "figcaption" or (tag in INLINE and tag not in ("span", "a")):
        return False
    name = furniture.name_of(element)
    if "-" in tag:
        name += " " + tag
    if len(name) < 3 or "articleBody" in (element.get("itemprop") or ""):
        return False
    inline = tag in ("span", "a")
    if furniture.is_comments(name) and measure.raw < 0.95 * total:
        return not inline or _stands_alone(element, measure, above)
    if not furniture.is_named(name):
        return not inline and _is_cards(element, measure)
    if inline and not _stands_alone(element, measure, above) and not (furniture.is_unseen(name) and measure.text > 3):
        return False
    if measure.raw > 0.4 * total or (not measure.links and measure.text > 60 and _is_vague(element, name)):
        return False
    return not _holds_photo(element, name, measure)


def _is_control(element: Element, measure: Measure) -> bool:
    """Whether a button does something to the page; one that folds a part of the text is that part's heading."""
    folds = element.get("aria-expanded") or element.get("aria-controls") or element.get("data-toggle")
    return 0 < measure.text <= 40 and not folds and not has(element, "img", "picture", "sup", *HEADINGS)


def _is_vague(element: Element, name: str) -> bool:
    """Whether the name may be that of a lead or a slide; what is said of an author is neither."""
    parent = element.getparent()
    if "-" in element.tag and "teaser" in element.tag:
        return False
    return furniture.is_vague(name) and not (parent is not None and furniture.is_author(furniture.name_of(parent)))


def _is_cards(element: Element, measure: Measure) -> bool:
    """Whether this is a row of teasers: three or more short children alike, with linked headings or mostly links."""
    if len(element) < 3 or measure.links < 30:
        return False
    cards: dict[tuple[str, str], int] = {}
    for child in element:
        if type(child.tag) is str and child.tag not in ("p", "br", "a", "hr") and _is_card(child):
            key = (child.tag, (child.get("class") or "")[:12])
            cards[key] = cards.get(key, 0) + 1
    return bool(cards) and max(cards.values()) >= 3 and max(cards.values()) >= 0.6 * len(element)


def _is_card(child: Element) -> bool:
    text = len(text_of(child))
    links = list(child.iter("a"))
    if not links or text > 500:
        return False
    heading = next(child.iter("h2", "h3", "h4", "h5"), None)
    if heading is not None and (has(heading, "a") or next(heading.iterancestors("a"), None) is not None):
        return True
    if sum(len(text_of(link)) for link in links) > 0.5 * text and (has(child, "img") or heading is not None):
        return True
    return text < 300 and len({link.get("href") for link in links}) == 1 and any(_is_title(link) for link in links)


def _is_title(link: Element) -> bool:
    """Whether a link is a line of its own."""
    words, parent = len(text_of(link).strip()), link.getparent()
    return words > 10 and parent is not None and parent.tag == "div" and len(text_of(parent).strip()) == words


def _holds_photo(element: Element, name: str, measure: Measure) -> bool:
    """Whether this is a photo of the article in a frame with an unlucky name."""
    if not has(element, "img") or measure.links > 0.3 * measure.text or has(element, "h2", "h3", "h4"):
        return False
    if element.tag in ("figure", "figcaption") or captions.is_figure(element):
        return not furniture.is_elsewhere(name)
    return has(element, "figcaption") and not furniture.is_elsewhere(name)
