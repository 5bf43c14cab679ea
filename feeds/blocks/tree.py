"""Elements: parsing that survives anything, and small questions asked of one element."""

from __future__ import annotations

import re

from lxml import etree
from lxml.etree import _Element as Element

from feeds.text import clean

_PARSER = etree.HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True, huge_tree=True)
_LONG_TAG = re.compile(r"<([a-zA-Z][a-zA-Z0-9]*)\s[^<>]{16000,}>")
_MANY = 500
"""Attributes of one element. The parser's time grows with their square."""
_HIDDEN = re.compile(r"(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)", re.I)
_FOLDED = re.compile(r"collaps|accordion|akkordeon|foldable|spoiler|callout|expand(?:able|er|ed)", re.I)
_CENTRED = re.compile(r"text-align\s*:\s*center", re.I)
_CENTRED_CLASS = re.compile(r"(?:^|[\s_-])(?:text|align|has-text-align)?-?cent(?:er|re)(?:ed)?(?:$|\s)", re.I)
_LANGUAGE = re.compile(
    r"(?:^|[\s\"'])(?:lang(?:uage)?|highlight-source|highlight|brush:|sourceCode)[-\s:]*([A-Za-z0-9_+#.]{1,20})"
)
_CONTROLS = frozenset(("style", "script", "button", "select", "svg"))
_SILENT = ("script", "style", "svg", "button")
_SHOWN = f".//text()[not({' or '.join(f'ancestor::{each}' for each in _SILENT)})]"
_GUTTER = re.compile(r"lineno|line-number|(?:^|\s)(?:gutter|lnt)(?:\s|$)")


def parse(html: str) -> Element | None:
    """The tree; None when there is none or the parser gave up half way, which would lose text."""
    if len(html) > 16_000:
        html = _LONG_TAG.sub(_short_tag, html)
    try:
        root: Element | None = etree.fromstring(html.replace("\x00", "").encode("utf-8", "replace"), _PARSER)
    except (etree.ParserError, etree.XMLSyntaxError, ValueError):
        return None
    if html.count("<") > 250 and any(error.level_name == "FATAL" for error in _PARSER.error_log):
        return None
    return root


def text_of(element: Element) -> str:
    """All text inside, as it stands in the source."""
    return etree.tostring(element, method="text", encoding="unicode", with_tail=False)


def shown_text(element: Element) -> str:
    """All text inside that a reader sees: without scripts, styles, drawings and buttons."""
    if next(element.iter(*_SILENT), None) is None:
        return text_of(element)
    found = element.xpath(_SHOWN)
    return "".join(map(str, found)) if isinstance(found, list) else ""


def select(root: Element, path: str, limit: int) -> list[Element]:
    """The first elements that an XPath finds."""
    found = root.xpath(path)
    return [each for each in found[:limit] if isinstance(each, Element)] if isinstance(found, list) else []


def has(element: Element, *tags: str) -> bool:
    """Whether one of these tags is inside (or is the element itself)."""
    return next(element.iter(*tags), None) is not None


def is_clean(root: Element) -> bool:
    """Whether no text in the tree needs cleaning: one look at all of it is cheaper than one at each piece."""
    text = text_of(root)
    return (text.isascii() and text.isprintable()) or clean(text, lines=True) == text


def targets(root: Element) -> frozenset[str]:
    """The names that links inside this text point at."""
    return frozenset([href[1:] for a in root.iter("a") if (href := a.get("href")) and href[0] == "#" and len(href) > 1])


def is_hidden(element: Element) -> bool:
    """Whether the page itself says that this is not shown."""
    if not element.attrib:
        return False
    style = element.get("style")
    hidden = element.get("hidden") is not None or (style is not None and bool(_HIDDEN.search(style)))
    return hidden and not _is_folded(element)


def _is_folded(element: Element) -> bool:
    """Whether a tap would show it: the page only keeps it folded."""
    above = element.getparent()
    names = [each.get("class") or "" for each in (element, above) if each is not None]
    return any(_FOLDED.search(name) for name in names)


def is_centred(element: Element) -> bool:
    """Whether the text inside is set in the middle of the column."""
    if not element.attrib:
        return element.tag == "center"
    if element.get("align", "").lower() == "center" or element.tag == "center":
        return True
    return bool(_CENTRED.search(element.get("style", "")) or _CENTRED_CLASS.search(element.get("class", "")))


def put(element: Element, text: str, *, after: bool = False) -> None:
    """Set what stands at the beginning of an element or after it, without what a broken page has and a tree refuses."""
    try:
        setattr(element, "tail" if after else "text", text)
    except ValueError:
        setattr(element, "tail" if after else "text", clean(text, lines=True))


def code_text(element: Element) -> str:
    """Preformatted text to the letter, without line numbers and what a page sets there to copy or run it."""
    above = element.getparent()
    if above is not None and _GUTTER.search(above.get("class", "")):
        return ""
    for each in list(element.iter()):
        if each.tag in _CONTROLS or (type(each.tag) is str and _GUTTER.search(each.get("class", ""))):
            each.text = ""
            del each[:]
        elif each.tag == "br":
            put(each, "\n" + (each.tail or ""), after=True)
    return clean(text_of(element), lines=True).expandtabs(4).strip("\n").rstrip()


def code_language(element: Element) -> str:
    """The language a code block says it is in."""
    for each in (element, element.find("code"), element.getparent()):
        if each is not None:
            named = each.get("data-lang") or each.get("data-language") or ""
            match = _LANGUAGE.search(each.get("class", ""))
            if found := (match[1] if match else named):
                return clean(found).lower()[:20]
    return ""


def _short_tag(match: re.Match[str]) -> str:
    return f"<{match[1]}>" if match[0].count("=") > _MANY else match[0]
