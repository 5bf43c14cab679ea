"""Text that is almost XML made into text that a parser takes: entities, stray ampersands, illegal characters, junk."""

from __future__ import annotations

import re
from html.entities import html5, name2codepoint

_HEAD = re.compile(r"<(?:[\w.-]+:)?(?:rss|rdf|feed|channel|opml|html|entry|item)\b", re.I)
_ELEMENT = re.compile(r"<[A-Za-z_]")
_ENTITY = re.compile(r"""<!ENTITY\s+([\w.-]{1,64})\s+(?:"([^"&<%]{0,1000})"|'([^'&<%]{0,1000})')\s*>""")
_REFERENCE = re.compile(r"&(?:#(?:[xX]([0-9a-fA-F]{1,8})|([0-9]{1,8}));?|([A-Za-z][A-Za-z0-9]{0,31});)?")
_PAIR = re.compile(
    r"&#(?:[xX]([dD][89abAB][0-9a-fA-F]{2})|(5[56]\d{3}));&#(?:[xX]([dD][c-fC-F][0-9a-fA-F]{2})|(5[67]\d{3}));"
)
"""One character beyond the first plane, written as the two halves that only UTF-16 knows."""
_ESCAPED = re.compile(r"\x1b([@-_])")
_ESCAPED_OTHER = re.compile(r"\x1b[ !#-%'-/]{0,4}[0-9=>?`-~]?")
_ILLEGAL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_XML_NAMES = {"amp", "lt", "gt", "quot", "apos"}
_CDATA, _CDATA_END = "<![CDATA[", "]]>"


def repair(text: str) -> str:
    """The document from its outermost element on, mended wherever single characters would trip a parser."""
    text, entities = _body(text)
    pieces, position = [], 0
    while (start := text.find(_CDATA, position)) >= 0 and (end := text.find(_CDATA_END, start)) >= 0:
        pieces.append(_mend(text[position:start], entities))
        pieces.append(text[start : end + 3])
        position = end + 3
    pieces.append(_mend(text[position:], entities))
    text = "".join(pieces)
    return _ILLEGAL.sub("", _escapes_to_c1(text) if "\x1b" in text else text)


def _body(text: str) -> tuple[str, dict[str, str]]:
    """What follows declaration, DOCTYPE and junk, and the plain entities that the DOCTYPE declares."""
    start = _HEAD.search(text) or _ELEMENT.search(text)
    if not start:
        return text, {}
    head = text[: min(start.start(), 65_536)]
    entities = {name: single or double for name, double, single in _ENTITY.findall(head)} if "<!ENTITY" in head else {}
    return text[start.start() :], entities


def _mend(text: str, entities: dict[str, str]) -> str:
    if "&" not in text:
        return text

    def replace(match: re.Match[str]) -> str:
        hexadecimal, decimal, name = match.groups()
        if name:
            return _named(name, entities)
        if hexadecimal or decimal:
            return _numbered(int(hexadecimal, 16) if hexadecimal else int(decimal))
        return "&amp;"

    return _REFERENCE.sub(replace, _PAIR.sub(_joined, text) if "&#" in text else text)


def _joined(match: re.Match[str]) -> str:
    high = int(match[1], 16) if match[1] else int(match[2])
    low = int(match[3], 16) if match[3] else int(match[4])
    if not (0xD800 <= high < 0xDC00 <= low < 0xE000):
        return match[0]
    return f"&#{0x10000 + (high - 0xD800 << 10) + (low - 0xDC00)};"


def _named(name: str, entities: dict[str, str]) -> str:
    if name in _XML_NAMES:
        return f"&{name};"
    value = entities.get(name) or (chr(name2codepoint[name]) if name in name2codepoint else "")
    value = value or html5.get(f"{name};") or html5.get(f"{name.lower()};", "")
    if not value:
        return f"&amp;{name};"
    return value.replace("&", "&amp;").replace("<", "&lt;")


def _numbered(code: int) -> str:
    if 0x80 <= code <= 0x9F:  # meant as Windows-1252 wherever it occurs
        return bytes([code]).decode("cp1252", "replace")
    if code == 0x1B:
        return "\x1b"
    if code in (0x9, 0xA, 0xD) or 0x20 <= code < 0xD800 or 0xE000 <= code < 0xFFFE or 0x10000 <= code < 0x110000:
        return f"&#{code};"
    return ""


def _escapes_to_c1(text: str) -> str:
    """Escape sequences in their one-character form, which XML may carry, so that `clean` still sees them whole."""
    return _ESCAPED_OTHER.sub("", _ESCAPED.sub(lambda match: chr(ord(match[1]) + 0x40), text))
