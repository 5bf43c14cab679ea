"""Bylines: where a page prints who wrote it."""

from __future__ import annotations

import re
from itertools import islice

from lxml.etree import _Element as Element

from feeds.blocks.tree import select, text_of
from feeds.page import furniture
from feeds.page.names import BRACKETS, BY, NAME, first_names, split_all
from feeds.text import clean

_BYLINE = re.compile(
    r"(?:^|[\s_-])(?:byline|by-line|author|authors|autor|autoren|auteur|writer|reporter|contributor|firma|"
    r"tac-?gia)(?:s?[-_]?(?:name|names|link|title|list|\d))?(?:$|[\s_-])",
    re.I,
)
_NOT_BYLINE = re.compile(
    r"bio|avatar|image|photo|more|related|follow|social|comment|box-content|description|email|twitter|"
    r"share|job|role|img",
    re.I,
)
_SIGNATURE = re.compile(r"^(?:[A-ZÀ-ỸĐ][\w.]*\s?){1,5}(?:[-–,]\s?(?:[A-ZÀ-ỸĐ][\w.]*\s?){1,5})?$")
_IMPRINT = re.compile(
    r"(作者|[记記]者|[责責]任[编編][辑輯]|[责責][编編])\s*[：:]\s*([\u4e00-\u9fff·]{2,5}(?:[、\s]+[\u4e00-\u9fff·]{2,5})*)"
)
_LINE = re.compile(
    r"(?:^|[\d)|]\s*)(?:(?i:by|von|par|por|text:|bài và ảnh|aut(?:h?or(?:in)?|eur)(?= ?:))|(?i:ein\w* \w+ von))\s*:?\s+"
    r"((?:(?:von|van|de|der|und|and|et)\s|[^\W\d_a-zß-ÿ][^\W\d_]*[\w.'’-]*,?\s?){1,6})$",
)
_PROFILE = re.compile(
    r"/(?:authors?|autor(?:en|es)?|auteurs?|tac-gia|profil|profiles?|editors|newsteam|staff|people|contributors?|writers?|"
    r"reporters?|journalists?|by|redaktion|firma)/(?:\d+/)?[^/?#]*[a-z]",
    re.I,
)


def from_elements(root: Element, path: str) -> tuple[str, ...]:
    """The names in these elements, as long as they stand together: further down the page others sign other articles."""
    values: list[str] = []
    block: Element | None = None
    for element in select(root, path, 20):
        if next(element.iterancestors("footer", "aside"), None) is not None or furniture.is_comments(_near(element)):
            continue
        if block is not None and block not in element.iterancestors():
            break
        text = element.get("content") or text_of(element)
        if len(text) < 200 and clean(text):
            block = block if block is not None else _block(element)
            values.append(text)
    return split_all(values)


def _block(element: Element) -> Element:
    for _ in range(3):
        parent = element.getparent()
        if parent is None or parent.tag in ("article", "main", "body"):
            break
        element = parent
    return element


def _near(element: Element) -> str:
    return " ".join([furniture.name_of(each) for each in [element, *element.iterancestors()][:5]])


def from_classes(root: Element) -> tuple[str, ...]:
    """The names in the first short element that is named a byline."""
    for element in root.iter("span", "a", "p", "div", "address", "strong", "em", "li", "b", "cite"):
        name = f"{furniture.name_of(element)} {element.get('data-role') or ''}"
        if len(name) > 3 and _BYLINE.search(name):
            if _NOT_BYLINE.search(name) and not BY.match(text_of(element)[:60]):
                continue
            pieces = [clean(str(piece)) for piece in islice(element.itertext(), 12)]
            if 3 < len(text_of(element)) < 300 and (names := first_names([each for each in pieces if each])):
                return names
    return ()


def from_lines(root: Element, headline: Element | None) -> tuple[str, ...]:
    """The names in a line near the headline that says who it is by, whatever it is called."""
    left = 150 if headline is None else 400
    started = headline is None
    for element in root.iter("h1", "h2", "h3", "span", "p", "div", "strong", "em", "b", "small", "address", "i"):
        started = started or element is headline
        if not started or len(element) > 4:
            continue
        left -= 1
        if left < 0:
            break
        text = clean(text_of(element)[:200])
        if 5 < len(text) < 80 and (match := _LINE.search(text)):
            if furniture.is_elsewhere(_near(element)) or element.getparent() is None:
                continue
            return split_all([match[1]])
    return ()


def from_opening(root: Element, headline: Element | None) -> tuple[str, ...]:
    """The names that stand alone and bold as one of the first paragraphs."""
    started = headline is None
    left = 3
    for number, element in enumerate(root.iter("h1", "h2", "p")):
        started = started or element is headline
        if element.tag != "p" or not started or not len(text := clean(text_of(element)[:200])) > 5:
            continue
        left -= 1
        bold = next(element.iter("strong", "b"), None)
        if number > 200 or left < 0:
            break
        names = [each.strip() for each in text.split("/")]
        signed = len(text) <= 60 and bold is not None and clean(text_of(bold)) == text
        if signed and all(_SIGNATURE.match(each) and " " in each for each in names):
            return tuple(names)
    return ()


def from_profiles(root: Element, headline: Element | None) -> tuple[str, ...]:
    """Names that link to a page about an author, the first such links after the headline."""
    values: list[str] = []
    block: Element | None = None
    started = headline is None
    for element in root.iter("h1", "h2", "h3", "a"):
        started = started or element is headline
        if not started or element.tag != "a" or not _PROFILE.search(element.get("href") or ""):
            continue
        text = clean(text_of(element))
        if block is not None and block not in element.iterancestors():
            break
        if NAME.match(text) and next(element.iterancestors("footer", "nav"), None) is None:
            block = block if block is not None else _block(element)
            values.append(text)
    return split_all(values)


def from_signature(root: Element) -> tuple[str, ...]:
    """A name alone in the last bold or right-aligned paragraph, as Vietnamese papers sign."""
    last = [
        each for each in root.iter("p") if 3 < len(each.text or "") + sum(len(child.text or "") for child in each) < 60
    ]
    for element in reversed(last[-12:]):
        text = clean(text_of(element))
        right = "right" in (element.get("style") or "") + (element.get("align") or "") + (element.get("class") or "")
        bold = next(element.iter("strong", "b"), None)
        if (right or (bold is not None and len(clean(text_of(bold))) > 0.6 * len(text))) and _SIGNATURE.match(
            BRACKETS.sub("", text)
        ):
            return split_all([text])
    return ()


def from_imprint(root: Element) -> tuple[str, ...]:
    """Who wrote it, else who edited it, as Chinese papers say at the end."""
    edited: tuple[str, ...] = ()
    for element in root.iter("div", "p", "span"):
        for piece in (element.text or "", element.tail or ""):
            if len(piece) < 100 and (match := _IMPRINT.search(piece)):
                names = split_all(re.split(r"[、\s]+", match[2]))
                if match[1] in ("作者", "记者", "記者"):
                    return names
                edited = edited or names
    return edited
