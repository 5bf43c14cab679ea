"""Feed bytes to text, whatever their declaration says."""

from __future__ import annotations

import codecs
import re

_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_UNMARKED = (
    (b"<\0\0\0", "utf-32-le"),
    (b"\0\0\0<", "utf-32-be"),
    (b"<\0", "utf-16-le"),
    (b"\0<", "utf-16-be"),
)
_EBCDIC = b"\x4c\x6f\xa7\x94"  # "<?xm" on a mainframe
_DECLARED = re.compile(rb"""<\?xml[^>]{0,200}?encoding\s*=\s*["']\s*([A-Za-z0-9._:-]{1,40})""")
_CHARSET = re.compile(r"""charset\s*=\s*["']?\s*([A-Za-z0-9._:-]{1,40})""", re.I)
# Names whose bytes in the wild are those of a larger set.
_LARGER = {
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "euc_kr": "cp949",
    "shift_jis": "cp932",
    "big5": "big5hkscs",
    "tis-620": "cp874",
    "iso8859-11": "cp874",
    "iso8859-9": "cp1254",
}


def decode(data: bytes, content_type: str | None = None) -> str:
    """The text of a document; a mark at its head wins, then its own declaration, then the server's word."""
    for mark, name in (*_BOMS, *_UNMARKED):
        if data.startswith(mark):
            return data.decode(name, "replace").lstrip("\ufeff")
    if data.startswith(_EBCDIC):
        return data.decode("cp037", "replace")
    declared = _DECLARED.search(data, 0, 1_024)
    served = _CHARSET.search(content_type or "")
    names = [declared[1].decode("ascii")] if declared else []
    names += [served[1]] if served else []
    for name in [*names, "utf-8"]:
        if (text := _try(data, name)) is not None:
            return text
    return data.decode("utf-8", "western")


def _try(data: bytes, name: str) -> str | None:
    try:
        codec = codecs.lookup(name).name
        if codec.startswith(("utf-16", "utf-32")):
            return None  # the declaration itself could be read, so it is neither
        if codec in ("iso8859-1", "cp1252", "ascii"):
            return data.decode("utf-8", "western")
        text = data.decode(_LARGER.get(codec, codec))
    except (LookupError, ValueError):
        return None
    return text if isinstance(text, str) else None


def _as_western(error: UnicodeError) -> tuple[str, int]:
    """Bytes that are no UTF-8 are Windows-1252 far more often than anything else."""
    if not isinstance(error, UnicodeDecodeError):
        raise error
    return error.object[error.start : error.end].decode("cp1252", "replace"), error.end


codecs.register_error("western", _as_western)
