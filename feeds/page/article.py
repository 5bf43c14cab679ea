"""Finding the article's own words: the part of the page where running text is dense, without what is not part of it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import islice

from lxml.etree import _Element as Element

from feeds.blocks import captions
from feeds.blocks.tree import has
from feeds.page import furniture
from feeds.page.survey import ENOUGH, INLINE, LEAST, Survey, survey_of

_BODY = re.compile(
    r"(?:^|[\s_-])(?:article-?_?_?(?:body|content|text|main)|articlebody|entry-?content|post-?(?:body|"
    r"content|text)|story-?(?:body|content|text)|body-?(?:content|text|copy)|news-?(?:content|body|text|"
    r"detail)|content-?(?:body|detail|news|article)|detail-?(?:content|body)|td-post-content|fck_detail|"
    r"richtext|wysiwyg|prose|cms-?body)(?:$|[\s_-])",
    re.I,
)

_POST = re.compile(r"(?:^|\s)hentry(?:\s|$)")


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
        good = measures[own].good
        if good > 0.6 * measures[best].good or (good > LEAST and _others(best, own)):
            return own
    if own is None and headline is not None and (post := _post(headline)) in measures and _is_apart(post, best):
        good = measures[post].good
        if good > LEAST and good > 0.4 * measures[best].good:
            return post
    above = next(best.iterancestors("article", "main"), None)
    if above is None or headline is None or above not in set(headline.iterancestors()):
        return best
    around, inside = measures[above], measures[best]
    plain = around.links < 0.25 * around.text
    return above if plain and inside.good < 0.5 * ENOUGH and around.good > 1.4 * inside.good else best


def _post(headline: Element) -> Element | None:
    """What blog software marks as the post of a headline."""
    return next((each for each in headline.iterancestors() if _POST.search(each.get("class") or "")), None)


def _is_apart(element: Element, other: Element) -> bool:
    return element is not other and element not in set(other.iterancestors()) and other not in element.iterancestors()


def _others(best: Element, own: Element) -> bool:
    """Whether more articles with headlines of their own follow the one that was asked for."""
    around = {own, *own.iterancestors()}
    for headline in islice(best.iter("h1"), 20):
        above = list(headline.iterancestors())
        article = next((each for each in above if each.tag == "article"), None)
        if article is not None and article not in around and own not in above:
            return True
    return False


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
