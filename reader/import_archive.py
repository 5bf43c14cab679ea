"""Reading an archive of a whole library: bounded, every word of it cleaned as if a stranger had written it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from hashlib import blake2b
from typing import Any
from zipfile import ZipFile

from feeds.text import clean
from reader import bounded
from reader.export import everything
from reader.i18n import _
from reader.import_items import Line
from reader.library import Library

MAX_LINE = 64 << 20
MAX_ALL = 8 << 30
"""Bytes of one line and of everything, unpacked."""
MAX_DEPTH = 64
_LONG = ("body", "text", "exact", "prefix", "suffix", "note", "caption")
_ADDRESS = ("url", "link", "src", "href", "comments_url", "comments_feed", "icon", "hub", "moved_to")
_SCHEME = re.compile(r"\s*([a-zA-Z][a-zA-Z0-9+.-]*):")
_SCHEMES = ("http", "https", "mailto", "sample", "saved")
_BLOCKS = {
    **dict.fromkeys(("text", "href", "src", "alt", "caption", "credit", "type", "url", "title", "kind"), str),
    **dict.fromkeys(("language", "anchor"), str),
    **dict.fromkeys(("level", "start", "width", "height"), int),
    **dict.fromkeys(("blocks", "items", "rows", "spans", "marks"), list),
    **dict.fromkeys(("ordered", "header"), bool),
}
"""What the fields of blocks hold."""


def take_in(library: Library, archive: ZipFile, name: str, dry_run: bool) -> Iterator[Line]:
    """Take in everything, photos first; says how much of each kind was new or known."""
    if not dry_run:
        _photos(library, archive)
    counts = library.import_all(lambda: _lines(archive), name, dry_run=dry_run)
    for (kind, fate), n in counts.items():
        if fate == "damaged" and n:
            yield Line("skipped", "line", name, _("it is damaged"), n)
        elif fate in ("new", "known") and n:
            yield Line(fate, kind, name, "", n)  # type: ignore[arg-type]
    if not dry_run:
        library.place_comments()


def _lines(archive: ZipFile) -> Iterator[dict[str, Any]]:
    """Every line that can be read, cleaned; one that cannot is an empty one, which nothing is made of."""
    for found in _objects(archive, everything.LIBRARY):
        yield found if isinstance(found, dict) else {"kind": "article", "id": None}


def _objects(archive: ZipFile, member: str) -> Iterator[Any]:
    """What each line of a file says, cleaned; None for one that cannot be read."""
    left = MAX_ALL
    with archive.open(member) as stream:
        while left > 0 and (raw := stream.readline(MAX_LINE)):
            left -= len(raw)
            try:
                yield _cleaned(bounded.loads(raw))
            except (ValueError, RecursionError, TypeError):
                yield None


def _cleaned(value: Any, name: str = "", depth: int = 0, blocks: bool = False) -> Any:
    if depth > MAX_DEPTH:
        raise ValueError(name)
    if blocks and name in _BLOCKS and not isinstance(value, _BLOCKS[name]):
        raise ValueError(name)
    match value:
        case str():
            return _words(value, name, blocks)
        case dict():
            inside = blocks or "blocks" in value
            found = {
                clean(str(key), limit=100): _cleaned(each, str(key), depth + 1, inside and (blocks or key == "blocks"))
                for key, each in value.items()
            }
            return _table(found) if blocks and found.get("kind") == "table" else found
        case list():
            return [_cleaned(each, name if not blocks else "", depth + 1, blocks) for each in value]
    return value


def _words(value: str, name: str, blocks: bool) -> str:
    text = clean(value, lines=True)
    if name in _ADDRESS:
        scheme = _SCHEME.match(text)
        text = text if not scheme or scheme[1].lower() in _SCHEMES else ""
    return text if blocks or name in _LONG else text.replace("\n", " ").replace("\t", " ")


def _table(table: dict[str, Any]) -> dict[str, Any]:
    """A table whose rows are not equally long was made by no program of ours."""
    if len({len(row) for row in table["rows"]}) > 1:
        raise ValueError("rows")
    return table


def _photos(library: Library, archive: ZipFile) -> None:
    """Photos whose content is what its name says, checked as if they came from the web."""
    from feeds.errors import FeedsError
    from reader import pictures

    sizes = {each.filename: each.file_size for each in archive.infolist()}
    for each in _photo_lines(archive) if everything.PHOTOS in sizes else ():
        url, name = str(each.get("url", "")), f"{everything.FOLDER}{each.get('hash')}"
        if sizes.get(name, pictures.MAX_BYTES + 1) > pictures.MAX_BYTES or library.picture(url):
            continue
        data = archive.read(name)
        if blake2b(data, digest_size=16).hexdigest() != each.get("hash"):
            continue
        try:
            found = pictures.prepared(data)
        except FeedsError:
            continue
        library.store_picture(url, found.data, found.type, found.width, found.height)


def _photo_lines(archive: ZipFile) -> Iterator[dict[str, Any]]:
    for found in _objects(archive, everything.PHOTOS):
        if isinstance(found, dict) and str(found.get("url", "")).startswith(("http://", "https://")):
            yield found
