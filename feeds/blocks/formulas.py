"""Formulas: the same one in whichever of its forms a page gives it, as the TeX its author wrote."""

from __future__ import annotations

import re
from urllib.parse import parse_qs, unquote, urlsplit

from lxml.etree import _Element as Element

from feeds.blocks.tree import has, text_of
from feeds.text import clean

_DRAWN = re.compile(
    r"(?:^|\s)(?:katex-html|MathJax(?:_Preview|_SVG|_CHTML|_Display)?|mjx-chtml|mwe-math-fallback\S*)(?:\s|$)"
)
"""Names of a formula set as shapes for the eye, which stand beside the one that can be read."""

_PICTURE = re.compile(r"(?:^|[\s_-])(?:la)?tex(?:$|[\s_-])|\bmath|equation|formula", re.I)
_COMMAND = re.compile(r"\\[a-zA-Z]{2,}|[_^]\{")
_NOT_CHARACTERS = re.compile(r"\\(?:displaystyle|textstyle)\s*")


_SHAPES = {
    "mfrac": r"\frac{%s}{%s}",
    "msup": "%s^{%s}",
    "msub": "%s_{%s}",
    "msubsup": "%s_{%s}^{%s}",
    "munder": "%s_{%s}",
    "mover": "%s^{%s}",
    "munderover": "%s_{%s}^{%s}",
    "mroot": r"\sqrt{%s}{%s}",
}
"""How the parts of MathML's two-dimensional elements stand in one line."""
_DEEPEST = 60
_TOLD = ("data-math", "data-tex", "data-latex")


def is_drawn(element: Element) -> bool:
    """Whether this only draws a formula whose words stand beside it."""
    name = element.get("class")
    if not name or not _DRAWN.search(name):
        return False
    parent = element.getparent()
    return parent is not None and any(
        (each.tag == "script" and is_script(each)) or (each is not element and has(each, "math")) for each in parent
    )


def of_element(element: Element) -> str:
    """The formula that any element says it shows, unless it holds one that says so itself."""
    found = next((value for name in _TOLD if (value := element.get(name))), "")
    return "" if not found or has(element, "math") else " ".join(clean(found).split())


def is_readable(element: Element) -> bool:
    """Whether this is hidden from the eye only because the formula in it is drawn beside it."""
    return has(element, "math")


def is_script(element: Element) -> bool:
    return (element.get("type") or "").lower().startswith("math/tex")


def is_alone(element: Element) -> bool:
    """Whether the formula stands on a line of its own."""
    return element.get("display") == "block" or "mode=display" in (element.get("type") or "")


def told(element: Element) -> str:
    """The formula of a `math` element or of a script that would draw one."""
    if element.tag == "script":
        return clean(element.text or "") if is_script(element) else ""
    notes = [each for each in element.iter("annotation") if "tex" in (each.get("encoding") or "").lower()]
    text = text_of(notes[0]) if notes else element.get("alttext") or _written(element, 0)
    return " ".join(_NOT_CHARACTERS.sub("", text).split())


def _written(element: Element, depth: int) -> str:
    """MathML in one line."""
    parts = [_written(each, depth + 1) for each in element if type(each.tag) is str] if depth < _DEEPEST else []
    shape = _SHAPES.get(element.tag)
    if shape and len(parts) == shape.count("%s"):
        return shape % tuple(parts)
    if not parts:
        return text_of(element).strip()
    text = " ".join(parts) if element.tag in ("mtable", "mtr") else "".join(parts)
    return rf"\sqrt{{{text}}}" if element.tag == "msqrt" else text


def of_picture(img: Element) -> str:
    """The formula that a picture shows; empty for others."""
    return drawn_by(img.get("src") or "", img.get("alt") or "", img.get("class") or "")


def drawn_by(src: str, alt: str, name: str = "") -> str:
    """The formula of a picture, from its description or the address that has it drawn."""
    if alt and ((name and _PICTURE.search(name)) or _COMMAND.search(alt)):
        return " ".join(_NOT_CHARACTERS.sub("", clean(alt)).split())
    if "%5c" not in src.lower() and "\\" not in src and "tex" not in src:
        return ""
    return _in_address(src)


def _in_address(address: str) -> str:
    """TeX in a query, in one of its values, or in the last step of a path."""
    try:
        parts = urlsplit(address)
    except ValueError:
        return ""
    if parts.query:
        values = [value for each in parse_qs(parts.query).values() for value in each]
        found = next((value for value in (*values, unquote(parts.query)) if _COMMAND.search(value)), "")
    else:
        found = unquote(parts.path.rsplit("/", 1)[-1])
    return " ".join(clean(found).split()) if _COMMAND.search(found) else ""
