"""Taking lists and exports in: what a file holds, what would happen to each entry, and doing it."""

from __future__ import annotations

import io
import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any
from zipfile import ZipFile

from feeds.encode import images, plain_text
from feeds.model import Entry, Page, Skipped, Subscription
from feeds.text import clean, safe_url
from reader import bounded, foreign, notes_in
from reader.errors import ReaderError
from reader.export.web_annotations import DELETED, ID
from reader.following import Wanted
from reader.foreign import archives
from reader.foreign.item import decoded
from reader.i18n import _
from reader.i18n.reasons import reason
from reader.import_items import Line, anchor_of, article_at, take_items
from reader.library import Library
from reader.model import COLOURS, Anchor, Article, Comment
from reader.passages import passage, photo

__all__ = ["Line", "take_in"]
EARLIEST = datetime(1990, 1, 1, tzinfo=UTC)
MAX_MEMBER = 200 << 20
"""Bytes that one file of an archive may have when unpacked."""


def take_in(library: Library, name: str, data: bytes, *, dry_run: bool = False) -> Iterator[Line]:
    """Take in a file of any known kind, an entry at a time. Raises ReaderError or FeedsError when it is none."""
    if data.startswith(b"PK\x03\x04") and _is_own(data):
        yield from _archive(library, name, data, dry_run)
    elif notes_in.is_notes(data):
        yield from _notes(library, data, dry_run)
    elif (found := foreign.read(data)) is not None:
        items = list(found)
        if not items and data.startswith(b"PK"):
            raise ReaderError(_("{file} holds nothing that can be taken in.").format(file=name))
        yield from take_items(library, items, dry_run)
    elif data.lstrip(b"\xef\xbb\xbf \t\r\n")[:1] in (b"{", b"["):
        yield from _annotations(library, list(_annotation_items(name, data)), dry_run)
    else:
        yield from _sources(library, data, dry_run)


def _is_own(data: bytes) -> bool:
    from reader.export import everything

    try:
        with ZipFile(io.BytesIO(data)) as archive:
            return bool({everything.ANNOTATIONS, everything.LIBRARY} & set(archive.namelist()))
    except archives.DAMAGE as error:
        raise ReaderError(_("This archive is damaged: export it again.")) from error


def _archive(library: Library, name: str, data: bytes, dry_run: bool) -> Iterator[Line]:
    from reader import import_archive
    from reader.export import everything

    try:
        with ZipFile(io.BytesIO(data)) as archive:
            if everything.LIBRARY in archive.namelist():
                yield from import_archive.take_in(library, archive, name, dry_run)
                return
            members = {info.filename: info for info in archive.infolist() if info.file_size <= MAX_MEMBER}
            if everything.SOURCES in members and b"xmlUrl" in (content := archive.read(everything.SOURCES)):
                yield from _sources(library, content, dry_run)
            if everything.BOOKMARKS in members:
                yield from take_items(library, foreign.every(archive.read(everything.BOOKMARKS)), dry_run)
            if everything.ANNOTATIONS in members:
                content = archive.read(everything.ANNOTATIONS)
                items = list(_annotation_items(everything.ANNOTATIONS, content))
                yield from _annotations(library, items, dry_run)
    except archives.DAMAGE as error:
        raise ReaderError(_("This archive is damaged: export it again.")) from error


def _sources(library: Library, data: bytes, dry_run: bool) -> Iterator[Line]:
    from feeds.opml import rows

    given = list(rows(data))
    found = [each for each in given if isinstance(each, Subscription)]
    private = bool(found) and all(_is_private(each.url) for each in found)
    known = {_place(each.url): each.url for each in library.sources()}
    first: dict[str, Subscription] = {}
    for each in found:
        if _place(each.url) not in known:
            first.setdefault(_place(each.url), each)
    if first and not dry_run:
        wanted = [Wanted(each.url, each.title, "/".join(each.path), private) for each in first.values()]
        library.subscribe_all(wanted)
    for row in given:
        if isinstance(row, Skipped):
            name = f"{row.title} ({row.url})" if row.title else row.url
            yield Line("skipped", "source", name, reason(row.reason))
            continue
        place = _place(row.url)
        why = _("followed as {url}").format(url=known[place]) if place in known else _("it is there twice")
        new = first.get(place) is row
        yield Line("new" if new else "known", "source", row.title or row.url, "" if new else why)


def _place(address: str) -> str:
    """An address without http or https: lists that were written before a site moved to https mean the same source."""
    return address.partition("://")[2]


def _is_private(address: str) -> bool:
    """A list of nothing but private addresses was made for this network; one among public ones may be a trap."""
    from feeds.errors import AddressError
    from reader.discovery import is_private

    try:
        return is_private(address)
    except AddressError:
        return False


def _placeholder(library: Library, address: str, title: str) -> int:
    """An article of which only address and headline are known yet."""
    return library.store_page(Page(Entry(title=title or address, link=address), url=address, status="summary"))


# Annotations


def _notes(library: Library, data: bytes, dry_run: bool) -> Iterator[Line]:
    """Comments in Markdown of our own, and the tags of their articles."""
    text = decoded(data)
    yield from _annotations(library, notes_in.as_annotations(text), dry_run)
    for facts in () if dry_run else notes_in.articles(text):
        tags = [clean(each, limit=200) for each in _listed(facts.get("tags")) if isinstance(each, str)]
        address, _title = _target({"target": {"source": facts}})
        if tags and (article := article_at(library, address)):
            library.tag(article.id, [*article.tags, *tags])


def _annotations(library: Library, items: list[dict[str, Any]], dry_run: bool) -> Iterator[Line]:
    """Web Annotations on whole pages or passages of them; parents before their replies."""
    known = {each.id: each for each in library.export_comments()}
    kept = {(each.article_id, each.body, each.anchor.exact if each.anchor else "") for each in known.values()}
    ids: dict[str, str] = {}
    depths = _depths(items)
    for item in sorted(items, key=lambda each: (depths.get(str(each.get("id")), 0), str(each.get("created", "")))):
        body, quote = _body(item), _quote(item)
        address, title = _target(item)
        article = article_at(library, address) if address else None
        label = clean(body or quote, limit=60)
        own_id = str(item.get("id", "")).removeprefix(ID)
        if not address or not (body or quote or item.get(DELETED)):
            yield Line("skipped", "comment", label, _("it names no article or has no words"))
        elif own_id in known:
            ids[own_id] = own_id
            yield Line("new" if _reworded(library, known[own_id], body, dry_run) else "known", "comment", label)
        elif article and ((article.id, body, quote) in kept or own_id in {each.id for each in article.comments}):
            ids[own_id] = own_id
            yield Line("known", "comment", label)
        else:
            if not dry_run:
                article_id = article.id if article else _placeholder(library, address, title)
                parent = ids.get(str(item.get("replyTo", "")).removeprefix(ID), "")
                ids[own_id] = _write(library, article_id, item, body, quote, parent)
            yield Line("new", "comment", label)


def _reworded(library: Library, comment: Comment, body: str, dry_run: bool) -> bool:
    """Whether a comment that is here says something there that it never said here; then that is its new wording."""
    if not body or body in [old for _at, old in library.comment_history(comment.id)]:
        return False
    if not dry_run:
        library.edit_comment(comment.id, body)
    return True


def _depths(items: list[dict[str, Any]]) -> dict[str, int]:
    """How many comments stand above each: whatever their times say, parents come first."""
    above = {str(each.get("id")): str(each.get("replyTo") or "") for each in items}
    found: dict[str, int] = {}
    for key in above:
        seen, parent = {key}, above[key]
        while parent in above and parent not in seen:
            seen.add(parent)
            parent = above[parent]
        found[key] = len(seen) - 1 + bool(above[key])
    return found


def _write(library: Library, article_id: int, item: dict[str, Any], body: str, quote: str, parent: str) -> str:
    given = str(item.get("id", ""))
    comment_id = given.removeprefix(ID) if re.fullmatch(rf"{ID}[0-9A-HJKMNP-TV-Z]{{26}}", given) else ""
    colour = str(item.get("newsreader:colour", ""))
    tags = [str(each.get("value", "")) for each in _listed(item.get("body")) if _is_tag(each)]
    made = library.comment(
        article_id,
        body,
        parent_id=parent,
        anchor=_anchor(library, article_id, item, quote),
        comment_id=comment_id,
        created=_instant(item.get("created")),
        modified=_instant(item.get("modified")),
        deleted=_instant(item.get(DELETED)),
        colour=colour if colour in COLOURS else "",
        tags=[clean(tag, limit=200) for tag in tags],
    )
    return made.id


def _anchor(library: Library, article_id: int, item: dict[str, Any], quote: str) -> Anchor | None:
    """The place an annotation names: its own numbers where they say the same words, else where its words are."""
    found = {str(each.get("type")): each for each in _selectors(item)}
    address = _photo(found.get("FragmentSelector", {}).get("newsreader:photo"))
    if not quote and not address:
        return None
    start, end = (found.get("TextPositionSelector", {}).get(name) for name in ("start", "end"))
    numbers = (start, end) if isinstance(start, int) and isinstance(end, int) and 0 <= start < end else None
    article = library.article(article_id)
    for then in _texts(library, article, item):
        sources = [image.src for image in images(then.entry.blocks)] if address else []
        if address in sources:
            return photo(then, sources.index(address))
        if numbers and not address and plain_text(then.entry.blocks)[slice(*numbers)] == quote:
            return passage(then, *numbers)
    if address:
        return Anchor(article.revision_id, 0, 0, quote, photo=address)
    words = found.get("TextQuoteSelector", {})
    return anchor_of(article, quote, *[clean(str(words.get(name) or ""), lines=True) for name in ("prefix", "suffix")])


def _texts(library: Library, article: Article, item: dict[str, Any]) -> Iterator[Article]:
    """The article as it read when an annotation says, the newest text first; as it is now; as it ever read."""
    dates = [_instant(each.get("sourceDate")) for each in _states(item) if each.get("type") == "TimeState"]
    if not dates or dates[0] is None:
        yield article
        return
    known = sorted(library.revisions(article.id), key=lambda each: (each.arrived, each.number), reverse=True)
    by_then = [each.id for each in known if each.arrived <= dates[0]]
    for key in dict.fromkeys([*by_then, article.revision_id, *[each.id for each in known]]):
        yield replace(article, revision_id=key, entry=replace(article.entry, blocks=library.blocks(key)))


def _photo(address: Any) -> str:
    """The address of a photo, one of the sample edition's perhaps; empty for anything else."""
    if not isinstance(address, str):
        return ""
    return safe_url(address) or (address if re.fullmatch(r"sample:[\w./-]+", address, re.A) else "")


def _is_tag(body: Any) -> bool:
    return isinstance(body, dict) and body.get("purpose") == "tagging"


def _instant(value: Any) -> datetime | None:
    """A time of an annotation; none that is impossible, without a zone or yet to come."""
    try:
        found = datetime.fromisoformat(value) if isinstance(value, str) else None
    except ValueError:
        return None
    return found if found and found.tzinfo and EARLIEST <= found <= datetime.now(UTC) else None


def _annotation_items(name: str, data: bytes) -> Iterator[dict[str, Any]]:
    try:
        document = bounded.loads(data)
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
        if not _is_tag(each)
    ]
    said = clean("\n\n".join([text for text in texts if text]), lines=True)
    return said if str(item.get("id", "")).startswith(ID) else said.strip()


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


def _states(item: dict[str, Any]) -> Iterator[dict[str, Any]]:
    for target in _listed(item.get("target")):
        for state in _listed(target.get("state") if isinstance(target, dict) else None):
            if isinstance(state, dict):
                yield state


def _quote(item: dict[str, Any]) -> str:
    words = [each["exact"] for each in _selectors(item) if isinstance(each.get("exact"), str)]
    return clean(words[0], lines=True) if words else ""


def _selectors(item: dict[str, Any]) -> Iterator[dict[str, Any]]:
    for target in _listed(item.get("target")):
        for selector in _listed(target.get("selector") if isinstance(target, dict) else None):
            if isinstance(selector, dict):
                yield selector


def _listed(value: Any) -> Iterable[Any]:
    return value if isinstance(value, list) else [] if value is None else [value]
