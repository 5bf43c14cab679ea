"""Archives of other programs: every table and document in them, Omnivore's metadata with its highlights."""

from __future__ import annotations

import io
import re
from collections.abc import Iterator
from dataclasses import replace
from lzma import LZMAError
from struct import error as StructError
from zipfile import BadZipFile, ZipFile, ZipInfo
from zlib import error as ZlibError

from feeds.text import clean
from reader.foreign import documents, links, tables
from reader.foreign.item import Item, Note, Refused, decoded

MAX_MEMBER = 200 << 20
MAX_ALL = 1 << 30
DAMAGE = (BadZipFile, ZlibError, LZMAError, StructError, OSError, RuntimeError, EOFError, ValueError, KeyError)
"""What reading a damaged archive raises."""
_QUOTE = re.compile(r"^> ?(.*)$")


def read(data: bytes) -> Iterator[Item | Refused]:
    """Every kept link of an archive, in the order of its files."""
    try:
        with ZipFile(io.BytesIO(data)) as archive:
            members = _members(archive)
            marks = {m.filename: m for m in members if m.filename.startswith("highlights/")}
            for member in members:
                yield from _with_marks(archive, _member(archive, member), marks)
    except DAMAGE:
        yield Refused("", "the archive is damaged")


def _members(archive: ZipFile) -> list[ZipInfo]:
    found, total = [], 0
    for info in archive.infolist():
        total += info.file_size
        if info.file_size <= MAX_MEMBER and total <= MAX_ALL and not info.is_dir():
            found.append(info)
    return sorted(found, key=lambda info: info.filename)


def _member(archive: ZipFile, member: ZipInfo) -> Iterator[tuple[str, Item | Refused]]:
    name = member.filename.lower()
    if not name.endswith((".json", ".csv", ".html", ".htm")) or name.startswith("content/"):
        return
    text = _text(archive, member)
    found = documents.read(text) if name.endswith(".json") else tables.read(text) if name.endswith(".csv") else None
    if name.endswith((".html", ".htm")) and links.is_list(text):
        found = links.read(text)
    slugs = re.findall(r'"slug"\s*:\s*"([^"]+)"', text) if name.endswith(".json") else []
    for n, each in enumerate(found or ()):
        yield slugs[n] if n < len(slugs) else "", each


def _text(archive: ZipFile, member: ZipInfo) -> str:
    try:
        return decoded(archive.read(member))
    except DAMAGE:
        return ""  # One damaged file costs only what is in it.


def _with_marks(
    archive: ZipFile, found: Iterator[tuple[str, Item | Refused]], marks: dict[str, ZipInfo]
) -> Iterator[Item | Refused]:
    for slug, each in found:
        member = marks.get(f"highlights/{slug}.md") if slug else None
        if isinstance(each, Item) and member:
            each = replace(each, notes=(*each.notes, *_marks(_text(archive, member))))
        yield each


def _marks(text: str) -> Iterator[Note]:
    """Quotations of a Markdown file, each with the words below it."""
    quote: list[str] = []
    body: list[str] = []
    for line in [*text.split("\n"), "> "]:
        match = _QUOTE.match(line)
        if (match and body and quote) or line == "> ":
            if quote:
                words = clean("\n".join(quote), lines=True).strip()
                yield Note(words, clean("\n".join(body), lines=True).strip())
            quote, body = [], []
        if match and match[1]:
            quote.append(match[1])
        elif quote and not match:
            body.append(line)
