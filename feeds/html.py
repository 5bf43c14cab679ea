"""A publisher's HTML down to an allow-list: what may be printed, exported or handed on. Screens use blocks instead."""

from __future__ import annotations

import html
import re

from lxml import etree

from feeds.blocks.tree import parse
from feeds.text import clean, safe_url, strip_tags

_KEPT = frozenset(
    """a abbr audio b blockquote br caption cite code col colgroup dd del details dfn div dl dt em figcaption figure
    h1 h2 h3 h4 h5 h6 hr i img ins kbd li mark ol p picture pre q rp rt ruby s samp small source span strike strong
    sub summary sup table tbody td tfoot th thead time tr tt u ul var video wbr""".split()  # noqa: SIM905
)
_EMPTY = frozenset(("br", "col", "hr", "img", "source", "wbr"))
_DROPPED = frozenset(
    ("head", "script", "style", "svg", "template", "noscript", "textarea", "select", "option", "noembed")
)
_ADDRESSES = frozenset(("href", "src", "poster", "cite"))
_ATTRIBUTES = _ADDRESSES | frozenset(
    """alt colspan controls datetime dir height lang reversed rowspan start title type width""".split()  # noqa: SIM905
)
_NO_DECLARATION = re.compile(r"<!(?!--|[a-zA-Z\[])")
DEEPEST = 200


def clean_html(markup: str, base: str = "") -> str:
    """HTML with allowed tags, attributes and http(s) addresses only, and every text in it through `clean`."""
    if "<" not in markup:
        return html.escape(clean(html.unescape(markup), lines=True), quote=False) if "&" in markup else markup
    root = parse(f"<div>{_literal(markup)}</div>")
    if root is None:
        return html.escape(clean(html.unescape(strip_tags(markup)), lines=True), quote=False)
    body = root.find("body")
    pieces: list[str] = []
    _write(root if body is None else body, base, pieces)
    written = "".join(pieces)
    return written.removeprefix("<div>").removesuffix("</div>") if written.count("<div>") == 1 else written


def _literal(markup: str) -> str:
    """With the `<` that begin no tag as text, which the parser would swallow with all that follows."""
    end = markup.rfind(">") + 1
    return _NO_DECLARATION.sub("&lt;!", markup[:end]) + markup[end:].replace("<", "&lt;")


def _write(root: etree._Element, base: str, pieces: list[str]) -> None:
    depth = 0
    walk = etree.iterwalk(root, events=("start", "end"))
    for event, element in walk:
        tag = element.tag if isinstance(element.tag, str) else ""
        kept = tag in _KEPT and element is not root
        if event == "start":
            depth += 1
            if not tag or tag in _DROPPED or depth > DEEPEST * 5:
                walk.skip_subtree()
                continue
            if kept and depth <= DEEPEST:
                pieces.append(f"<{tag}{_attributes(element, base)}>")
            pieces.append(_text(strip_tags(element.text or "") if tag == "iframe" else element.text))
        else:
            if kept and depth <= DEEPEST and tag not in _EMPTY:
                pieces.append(f"</{tag}>")
            depth -= 1
            if element is not root:
                pieces.append(_text(element.tail))


def _text(text: str | None) -> str:
    return html.escape(clean(text, lines=True), quote=False) if text else ""


def _attributes(element: etree._Element, base: str) -> str:
    written = []
    for name in element.keys():  # noqa: SIM118 - an element is no mapping
        if name not in _ATTRIBUTES:
            continue
        value = element.get(name, "")
        if name in _ADDRESSES:
            value = value if value.startswith("#") else safe_url(value, base, mailto=name == "href")
            if not value:
                continue
        written.append(f' {name}="{html.escape(clean(value))}"')
    return "".join(written)
