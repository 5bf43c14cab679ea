"""Bytes of a page to text: byte order mark, then UTF-8 if it fits, then what the page declares."""

from __future__ import annotations

import codecs
import re

_DECLARED = re.compile(rb"<(?:meta|\?xml)[^>]{0,400}?(?:charset|encoding)\s*=\s*[\"']?\s*([A-Za-z0-9_:.-]{2,30})", re.I)
_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
# What browsers read these names as: supersets that publishers really use.
_SUPERSETS = {
    "iso-8859-1": "cp1252", "latin-1": "cp1252", "latin1": "cp1252", "ascii": "cp1252", "us-ascii": "cp1252",
    "gb2312": "gb18030", "gbk": "gb18030", "shift_jis": "cp932", "shift-jis": "cp932", "sjis": "cp932",
    "x-sjis": "cp932", "euc-kr": "cp949", "ks_c_5601-1987": "cp949", "big5": "big5hkscs", "iso-8859-9": "cp1254",
    "tis-620": "cp874", "windows-874": "cp874",
}  # fmt: skip


def decode(data: bytes) -> str:
    """The text of these bytes. Never raises; what cannot be read becomes U+FFFD."""
    for mark, name in _BOMS:
        if data.startswith(mark):
            return data.decode(name, "replace").lstrip("\ufeff")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        pass
    declared = _declared(data)
    if declared and declared != "utf-8":
        return data.decode(declared, "replace")
    text = data.decode("utf-8", "replace")
    # A few broken bytes in a UTF-8 page stay a few broken characters; a page full of them is something older.
    return text if text.count("\ufffd") * 50 < len(text) else data.decode("cp1252", "replace")


def _declared(data: bytes) -> str:
    match = _DECLARED.search(data[:8192])
    if not match:
        return ""
    name = match[1].decode("ascii").lower()
    name = _SUPERSETS.get(name, name)
    try:
        found = codecs.lookup(name).name
        "".encode(found)
    except (LookupError, ValueError):
        return ""
    return "" if found.startswith(("utf-16", "utf-32", "idna", "punycode", "raw", "unicode")) else found
