"""Recipes: ingredients and what else they ask for, which pages set apart from the steps, in a form no prose has."""

from __future__ import annotations

import re
from copy import deepcopy
from dataclasses import dataclass
from itertools import groupby

from lxml.etree import _Element as Element

from feeds.blocks import from_element
from feeds.blocks.tree import put, text_of
from feeds.encode import block_text
from feeds.model import Block, Blocks, Image, Item, List, Paragraph
from feeds.page import furniture
from feeds.page.article import Article
from feeds.page.furniture import name_of
from feeds.page.metadata import Metadata, types
from feeds.page.survey import INLINE, SHORTEST

LONGEST = 3_000
"""Characters of a recipe's ingredients."""
LONGEST_ITEM = 120
"""Characters of one of them."""

_INGREDIENTS = re.compile(r"(?:^|[\s_-])(?:ingr[eé]dient\w*|zutaten\w*|nguyen-?lieu)(?:$|[\s_-])", re.I)
_NEEDS = re.compile(
    r"(?:^|[\s_-])(?:recipe|rezept)[\s_-]*(?:requirements?|utensils?|utensilien|utilities|equipment|zubehoer)(?:$|[\s_-])",
    re.I,
)
"""What else a recipe asks for."""
_PROPERTIES = frozenset(("ingredients", "recipeingredient"))


@dataclass(frozen=True, slots=True)
class Ingredients:
    """What a page calls a recipe's ingredients, before and after its steps."""

    before: tuple[Element, ...] = ()
    after: tuple[Element, ...] = ()


def find(article: Article, metadata: Metadata) -> Ingredients:
    """A recipe's ingredients, copied; none where the article itself holds them."""
    if not (_PROPERTIES & metadata.itemprops.keys() or any("Recipe" in types(node) for node in metadata.nodes)):
        return Ingredients()
    inside, above = set(article.element.iter()), set(article.element.iterancestors())
    before: list[Element] = []
    after: list[Element] = []
    found, taken = before, set[Element]()
    for element in article.survey.elements:
        measure = article.survey.measures[element]
        if element in inside and not measure.bad and measure.own > SHORTEST:
            found = after
        name = name_of(element)
        needed = bool(_NEEDS.search(name))
        if element.tag in INLINE or not 20 < measure.text < LONGEST or not (needed or _INGREDIENTS.search(name)):
            continue
        if element in inside and not measure.bad:
            if needed:
                continue
            return Ingredients()
        if element not in above and taken.isdisjoint(element.iterancestors()):
            found.append(deepcopy(element))
            taken.add(element)
    return Ingredients(tuple(before), tuple(after))


def with_ingredients(blocks: Blocks, ingredients: Ingredients, base: str) -> Blocks:
    """The blocks of the steps with the ingredients before or after them, as on the page."""
    return (*_read(ingredients.before, base), *blocks, *_read(ingredients.after, base))


def _set_items(ingredients: Element) -> None:
    """Make each amount and its ingredient one line, where the page sets them side by side in boxes."""
    for item in ingredients.iterdescendants("div", "li", "tr"):
        parts = list(item.iterdescendants("div", "p"))
        if len(" ".join(text_of(item).split())) < LONGEST_ITEM and _INGREDIENTS.search(name_of(item)):
            for part in parts:
                part.tag = "span"
                put(part, f" {part.tail or ''}", after=True)


def _read(elements: tuple[Element, ...], base: str) -> Blocks:
    """The ingredients as blocks, lines that follow each other as one list."""
    blocks: list[Block] = []
    for element in elements:
        _set_items(element)
        read = [each for each in from_element(element, base) if not _is_control(each)]
        for is_line, some in groupby(read, _is_line):
            group = tuple(some)
            blocks.extend((List(tuple([Item((each,)) for each in group])),) if is_line and len(group) > 1 else group)
    return tuple(blocks)


def _is_control(block: Block) -> bool:
    """Whether this is no ingredient: a picture of one, or what puts them all on a shopping list."""
    if isinstance(block, Paragraph) and len(block.spans) > 1 and all(span.href for span in block.spans):
        return True
    return isinstance(block, Image) or furniture.is_line(block_text(block))


def _is_line(block: Block) -> bool:
    return isinstance(block, Paragraph) and len(block_text(block)) < LONGEST_ITEM
