"""Taking lists and exports in: what a file holds, what would happen to each entry, and doing it."""

from __future__ import annotations

import io
import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, Literal
from zipfile import BadZipFile, ZipFile

from feeds.model import Entry, Page, Subscription
from feeds.text import clean, safe_url
from reader.errors import NotFound, ReaderError
from reader.export.web_annotations import ID
from reader.i18n import _
from reader.library import Library
from reader.model import Anchor, Article

Fate = Literal["new", "known", "skipped"]
EARLIEST = datetime(1990, 1, 1, tzinfo=UTC)
MAX_MEMBER = 200 << 20
"""Bytes that one file of an archive may have when unpacked."""


@dataclass(frozen=True, slots=True)
class Line:
    """What happens, or would happen, to one entry of a file."""

    fate: Fate
    kind: Literal["source", "bookmark", "comment"]
    name: str
    why: str = ""


def take_in(library: Library, name: str, data: bytes, *, dry_run: bool = False) -> Iterator[Line]:
    """Take in a file of any known kind, an entry at a time. Raises ReaderError or FeedsError when it is none."""
    if data.startswith(b"PK\x03\x04"):
        yield from _archive(library, data, dry_run)
    elif data.lstrip(b"\xef\xbb\xbf \t\r\n")[:1] in (b"{", b"["):
        yield from _annotations(library, name, data, dry_run)
    elif _is_bookmarks(data):
        yield from _bookmarks(library, data, dry_run)
    else:
        yield from _sources(library, data, dry_run)


def _is_bookmarks(data: bytes) -> bool:
    """A browser's bookmarks; with feed addresses in it, it is a list of sources."""
    return b"netscape-bookmark" in data[:4096].lower() and b"feedurl=" not in data.lower()


def _archive(library: Library, data: bytes, dry_run: bool) -> Iterator[Line]:
    from reader.export import everything

    try:
        with ZipFile(io.BytesIO(data)) as archive:
            members = {info.filename: info for info in archive.infolist() if info.file_size <= MAX_MEMBER}
            if not {everything.SOURCES, everything.BOOKMARKS, everything.ANNOTATIONS} & set(members):
                raise ReaderError(_("This archive is no export of newsreader."))
            if everything.SOURCES in members and b"xmlUrl" in (content := archive.read(everything.SOURCES)):
                yield from _sources(library, content, dry_run)
            if everything.BOOKMARKS in members:
                yield from _bookmarks(library, archive.read(everything.BOOKMARKS), dry_run)
            if everything.ANNOTATIONS in members:
                content = archive.read(everything.ANNOTATIONS)
                yield from _annotations(library, everything.ANNOTATIONS, content, dry_run)
    except BadZipFile as error:
        raise ReaderError(_("This archive is damaged: export it again.")) from error


def _sources(library: Library, data: bytes, dry_run: bool) -> Iterator[Line]:
    from feeds.opml import read_report

    found, skipped = read_report(data)
    private = bool(found) and all(_is_private(each.url) for each in found)
    known = {each.url for each in library.sources()}
    for each in found:
        if each.url in known:
            yield Line("known", "source", each.title or each.url)
            continue
        known.add(each.url)
        if not dry_run:
            library.subscribe(each.url, title=each.title, folder="/".join(each.path), private=private)
        yield Line("new", "source", each.title or each.url)
    for refused in skipped:
        yield Line("skipped", "source", refused.address, refused.reason)


def _is_private(address: str) -> bool:
    """A list of nothing but private addresses was made for this network; one among public ones may be a trap."""
    from feeds.errors import AddressError
    from reader.discovery import is_private

    try:
        return is_private(address)
    except AddressError:
        return False


def _bookmarks(library: Library, data: bytes, dry_run: bool) -> Iterator[Line]:
    from feeds.opml import read_report

    found, skipped = read_report(data)
    for each in found:
        article = _article_at(library, each.url)
        if article and article.bookmark:
            yield Line("known", "bookmark", each.title or each.url)
            continue
        if not dry_run:
            article_id = article.id if article else _placeholder(library, each.url, each.title)
            library.bookmark(article_id, tags=each.tags, folder=_folder(each))
        yield Line("new", "bookmark", each.title or each.url)
    for refused in skipped:
        yield Line("skipped", "bookmark", refused.address, refused.reason)


def _folder(each: Subscription) -> str:
    """Browsers put everything below one folder without a name."""
    return "/".join(each.path)


def _article_at(library: Library, address: str) -> Article | None:
    try:
        return library.article(library.find(address))
    except NotFound:
        return None


def _placeholder(library: Library, address: str, title: str) -> int:
    """An article of which only address and headline are known yet."""
    return library.store_page(Page(Entry(title=title or address, link=address), url=address, status="summary"))


# Annotations


def _annotations(library: Library, name: str, data: bytes, dry_run: bool) -> Iterator[Line]:
    """Web Annotations on whole pages or passages of them; parents before their replies."""
    items = list(_annotation_items(name, data))
    kept = {
        (each.article_id, each.body, each.anchor.exact if each.anchor else "") for each in library.export_comments()
    }
    known_ids = {each.id for each in library.export_comments()}
    ids: dict[str, str] = {}
    for item in sorted(items, key=lambda each: (bool(each.get("replyTo")), str(each.get("created", "")))):
        body, quote = _body(item), _quote(item)
        address, title = _target(item)
        article = _article_at(library, address) if address else None
        label = clean(body or quote, limit=60)
        own_id = str(item.get("id", "")).removeprefix(ID)
        if not address or not (body or quote):
            yield Line("skipped", "comment", label, _("it names no article or has no words"))
        elif own_id in known_ids or (article and (article.id, body, quote) in kept):
            ids[own_id] = own_id
            yield Line("known", "comment", label)
        else:
            if not dry_run:
                article_id = article.id if article else _placeholder(library, address, title)
                parent = ids.get(str(item.get("replyTo", "")).removeprefix(ID), "")
                ids[own_id] = _write(library, article_id, item, body, quote, parent)
            yield Line("new", "comment", label)


def _write(library: Library, article_id: int, item: dict[str, Any], body: str, quote: str, parent: str) -> str:
    from reader.passages import quoted

    anchor = None
    if quote:
        article = library.article(article_id)
        try:
            anchor = quoted(article, quote)
        except NotFound:
            anchor = Anchor(article.revision_id, 0, 0, quote)
    given = str(item.get("id", ""))
    comment_id = given.removeprefix(ID) if re.fullmatch(rf"{ID}[0-9A-HJKMNP-TV-Z]{{26}}", given) else ""
    created = _instant(item.get("created"))
    return library.comment(article_id, body, parent_id=parent, anchor=anchor, comment_id=comment_id, created=created).id


def _instant(value: Any) -> datetime | None:
    """A time of an annotation; none that is impossible, without a zone or yet to come."""
    try:
        found = datetime.fromisoformat(value) if isinstance(value, str) else None
    except ValueError:
        return None
    return found if found and found.tzinfo and EARLIEST <= found <= datetime.now(UTC) else None


def _annotation_items(name: str, data: bytes) -> Iterator[dict[str, Any]]:
    try:
        document = json.loads(data)
    except (ValueError, RecursionError) as error:
        raise ReaderError(_("{file} is no JSON that can be read: export it again.").format(file=name)) from error
    if isinstance(document, dict):
        first = document.get("first")
        inner = first if isinstance(first, dict) else document
        document = inner.get("items", [document])
    found = (
        [each for each in document if isinstance(each, dict) and "target" in each] if isinstance(document, list) else []
    )
    if not found and document:
        raise ReaderError(_("{file} holds no annotations: newsreader imports W3C Web Annotations.").format(file=name))
    yield from found


def _body(item: dict[str, Any]) -> str:
    """The words of an annotation: every text body that is no tag."""
    if isinstance(item.get("bodyValue"), str):
        return str(clean(item["bodyValue"], lines=True)).strip()
    texts = [
        str(each.get("value", "")) if isinstance(each, dict) else ""
        for each in _listed(item.get("body"))
        if not (isinstance(each, dict) and each.get("purpose") == "tagging")
    ]
    return clean("\n\n".join([text for text in texts if text]), lines=True).strip()


def _target(item: dict[str, Any]) -> tuple[str, str]:
    """Address and headline of the page an annotation is on."""
    for target in _listed(item.get("target")):
        source = target.get("source", target) if isinstance(target, dict) else target
        address = source.get("id", "") if isinstance(source, dict) else source
        title = source.get("dcterms:title", "") if isinstance(source, dict) else ""
        if isinstance(address, str) and (found := safe_url(address) or _own(address)):
            return found, clean(str(title), limit=1000)
    return "", ""


def _own(address: str) -> str:
    from reader.export.web_annotations import ARTICLE

    return address.removeprefix(ARTICLE) if address.startswith(ARTICLE) else ""


def _quote(item: dict[str, Any]) -> str:
    for target in _listed(item.get("target")):
        for selector in _listed(target.get("selector") if isinstance(target, dict) else None):
            if isinstance(selector, dict) and isinstance(selector.get("exact"), str):
                return clean(selector["exact"], lines=True)
    return ""


def _listed(value: Any) -> Iterable[Any]:
    return value if isinstance(value, list) else [] if value is None else [value]
