"""Finding the article's own words: the part of the page where running text is dense, without what is not part of it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import islice

from lxml.etree import _Element as Element

from feeds.blocks import captions
from feeds.blocks.tree import has, put, text_of
from feeds.page import furniture
from feeds.page.links import leads_out, site_of
from feeds.page.survey import ENOUGH, HEADINGS, INLINE, LEAST, SHORTEST, SKIPPED, Measure, Survey, is_furniture, survey_of
from feeds.text import safe_url

WORDS_OF_ONE = "AIOYEUÀÈÉÓÔÝKSVWZАИОУВСКЯ"
"""Letters that are words in some language, so that a space after them may be one."""
_INITIAL = re.compile(r"(?:^|[\s_-])(?:initial|drop-?cap|first-?letter)", re.I)
TITLE = 20
"""Characters of a link that may name another article, and not only a place or a person."""

_BODY = re.compile(
    r"(?:^|[\s_-])(?:article-?_?_?(?:body|content|text|main)|articlebody|entry-?content|post-?(?:body|"
    r"content|text)|story-?(?:body|content|text)|body-?(?:content|text|copy)|news-?(?:content|body|text|"
    r"detail)|content-?(?:body|detail|news|article)|detail-?(?:content|body)|td-post-content|fck_detail|"
    r"richtext|wysiwyg|prose|cms-?body)(?:$|[\s_-])",
    re.I,
)


@dataclass(frozen=True, slots=True)
class Article:
    """The element that holds the article, and the containers of photos that stand before it."""

    element: Element
    opening: tuple[Element, ...]
    survey: Survey


def find(root: Element, headline: Element | None) -> Article:
    """Where the article is."""
    body = next(root.iter("body"), root)
    survey = survey_of(body, headline)
    best = _with_twins(_framed(_best(survey, body, headline), survey, headline), survey)
    return Article(best, _opening(survey, best, headline), survey)


def _opening(survey: Survey, best: Element, headline: Element | None) -> tuple[Element, ...]:
    """Containers of photos between the top of the article's frame and its text."""
    above = set(best.iterancestors())
    frame = _frame(best, above, headline)
    if frame is None or frame is best or frame not in above:
        return ()
    found: list[Element] = []
    taken: set[Element] = set()
    picture: Element | None = None
    for element in frame.iterdescendants():
        if element is best:
            break
        if element.tag == "img":
            picture = element
        measure = survey.measures.get(element)
        if measure is None or element in above or measure.bad:
            continue
        parent = element.getparent()
        if parent in taken:
            taken.add(element)
        elif element.tag == "figure" or (
            (element.tag == "img" and element.get("data-caption"))
            or (
                element.tag in ("div", "span", "p", "a", "section")
                and captions.is_figure(element)
                and captions.has_caption(element)
                and not has(element, "h1", "h2")
                and measure.text < 1_500
            )
        ):
            taken.add(element)
            found.append(element)
        elif picture is not None and element.tag not in INLINE and captions.is_caption(element):
            taken.add(element)
            found.extend((picture, element))
            picture = None
    return tuple(found[:40])


def _frame(best: Element, above: set[Element], headline: Element | None) -> Element | None:
    """The part of the page that holds headline and article."""
    if headline is not None:
        for element in headline.iterancestors():
            if element is best or element in above:
                outer = next((each for each in element.iterancestors("article", "main")), None)
                return outer if outer is not None and element.tag != "body" else element
    return next((each for each in best.iterancestors("article", "main")), best.getparent())


def _best(survey: Survey, body: Element, headline: Element | None) -> Element:
    """The element that has most of the good text and little else."""
    measures = survey.measures
    total = measures[body].good
    best, best_score = body, 0.0
    if total <= 0:
        return next((each for each in survey.elements if each.tag in ("article", "main") and measures[each].text), body)
    after = _position(survey, headline)
    for number, element in enumerate(survey.elements):
        measure = measures[element]
        if measure.good < 0.15 * total or element.tag in INLINE or element.tag in ("p", "ul", "ol", "tr", "tbody"):
            continue
        precision = measure.good / max(measure.text, 1)
        recall = measure.good / total
        score = 2 * min(precision, 1.0) * recall / (min(precision, 1.0) + recall)
        if "articleBody" in (element.get("itemprop") or ""):
            score *= 1.5
        elif _BODY.search(furniture.name_of(element)):
            score *= 1.2
        elif element.tag == "article":
            score *= 1.1
        if after and number < after and headline not in set(element.iterdescendants("h1", "h2")):
            score *= 0.8
        if score > best_score:
            best, best_score = element, score
    return best


def _framed(best: Element, survey: Survey, headline: Element | None) -> Element:
    """The headline's own `article`: inside what was found where most of that is in it, around it where more is."""
    measures = survey.measures
    own = next(headline.iterancestors("article"), None) if headline is not None else None
    if own is not None and best in set(own.iterancestors()):
        if measures[own].good > 0.6 * measures[best].good or (measures[own].good > LEAST and _others(best, own)):
            return own
    above = next(best.iterancestors("article", "main"), None)
    if above is None or headline is None or above not in set(headline.iterancestors()):
        return best
    around, inside = measures[above], measures[best]
    plain = around.links < 0.25 * around.text
    return above if plain and inside.good < 0.5 * ENOUGH and around.good > 1.4 * inside.good else best


def _others(best: Element, own: Element) -> bool:
    """Whether more articles with headlines of their own follow the one that was asked for."""
    return any(own not in each.iterancestors() and has(each, "h1") for each in best.iter("article") if each is not own)


def _with_twins(best: Element, survey: Survey) -> Element:
    """The element that also holds the other parts of an article cut into pieces of the same name."""
    name = best.get("class")
    if not name or best.tag in ("body", "main"):
        return best
    inside = set(best.iterdescendants())
    twins = [
        each
        for each in survey.elements
        if each.get("class") == name and each.tag == best.tag and each is not best and each not in inside
    ]
    twins = [each for each in twins if not survey.measures[each].bad]
    goods = [survey.measures[each].good for each in twins]
    if not 1 <= len(twins) <= 40 or sum(goods) < 0.2 * survey.measures[best].good or best.tag == "article":
        return best
    above = list(best.iterancestors())
    for twin in twins:
        if survey.measures[twin].good > 0:
            theirs = set(twin.iterancestors())
            above = [each for each in above if each in theirs]
    joined = above[0] if above else best
    return joined if survey.measures[joined].good > 0.45 * survey.measures[joined].text else best


def _position(survey: Survey, headline: Element | None) -> int:
    if headline is None:
        return 0
    try:
        return survey.elements.index(headline)
    except ValueError:
        return 0


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
            or (_is_related(element) and measures[best].good - measure.good > LEAST)
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


def _is_related(element: Element) -> bool:
    """A box under a heading that names other articles, which all lead away, however much it tells of them."""
    if element.tag not in ("div", "section", "article") or not 2 < len(element) <= 60:
        return False
    heading = element[0]
    if heading.tag not in HEADINGS or not furniture.RELATED.match(text_of(heading).strip()):
        return False
    teasers = [each for each in element[1:] if each.tag not in SKIPPED and len(text_of(each)) > SHORTEST]
    return len(teasers) > 1 and all(has(each, "a") for each in teasers)


def _is_wall(element: Element, measure: Measure) -> bool:
    """A box that asks to pay or to sign in before reading on, or tells at length of cookies."""
    if element.tag not in ("div", "section") or not 40 < measure.text < 1_500 or not has(element, "a", "button", "input"):
        return False
    text = text_of(element)
    if measure.text >= 600:
        return text.lower().count("cookie") > 3 and furniture.is_consent(" ".join(text.split()))
    return furniture.is_wall(text) or any(furniture.is_wall(part) for part in text.splitlines() if part.strip())


def join_initials(article: Article) -> None:
    """Join an initial, which markup sets large and apart, to the rest of its word."""
    for element in list(article.element.iter("span", "b", "strong")):
        letter = text_of(element).strip()
        if len(letter) != 1 or not letter.isalpha() or letter in WORDS_OF_ONE or not _INITIAL.search(element.get("class", "")):
            continue
        while not element.tail and (parent := element.getparent()) is not None and text_of(parent).strip() == letter:
            element = parent
        following = element.getnext()
        rest = (element.tail or "").lstrip() or (text_of(following) if following is not None else "")
        if rest[:1].islower():
            put(element, (element.tail or "").lstrip(), after=True)


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
