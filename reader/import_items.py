"""Taking in what other programs kept: bookmarks with their notes, marked words as comments; each row's fate is said."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from datetime import datetime
from typing import Literal

from feeds.model import Entry, Page
from reader.errors import NotFound, ReaderError
from reader.foreign.item import Item, Note, Refused
from reader.library import Library
from reader.model import COLOURS, Anchor, Article

Fate = Literal["new", "known", "skipped"]
BOOK = "urn:newsreader:book:"
"""Begins the guid of something that was read elsewhere than on the web."""


@dataclass(frozen=True, slots=True)
class Line:
    """What happens, or would happen, to one entry of a file."""

    fate: Fate
    kind: Literal["source", "bookmark", "comment", "article", "view", "rule", "line"]
    name: str
    why: str = ""
    n: int = 1
    """How many there are of it: archives of whole libraries are not counted out."""


@dataclass(slots=True)
class _Taking:
    """What one file has brought so far; a dry run only counts."""

    library: Library
    dry_run: bool
    kept: set[str] = field(default_factory=set)
    said: set[tuple[str, str, str]] = field(default_factory=set)
    ids: dict[str, str] = field(default_factory=dict)
    """Their ids of notes to ours, for replies."""


def take_items(library: Library, items: Iterable[Item | Refused], dry_run: bool) -> Iterator[Line]:
    """Take in one thing after the other; what the library refuses is left out and said."""
    taking = _Taking(library, dry_run)
    for each in items:
        if isinstance(each, Refused):
            yield Line("skipped", "bookmark", each.name, each.why)
        elif each.kept or not each.notes:
            yield from _guarded(lambda each=each: _bookmark(taking, each), each.title or each.url)  # type: ignore[misc]
            yield from _notes(taking, each)
        else:
            yield from _notes(taking, each)


def _guarded(take: Callable[[], Line], name: str) -> Iterator[Line]:
    try:
        yield take()
    except ReaderError as error:
        yield Line("skipped", "bookmark", name, str(error))


def _bookmark(taking: _Taking, item: Item) -> Line:
    article = article_at(taking.library, _reference(item))
    known = bool(article and article.bookmark) or _reference(item) in taking.kept
    taking.kept.add(_reference(item))
    if not known and not taking.dry_run:
        n = article.id if article else _placeholder(taking.library, item)
        taking.library.bookmark(n, tags=item.tags, folder=item.folder)
        values: dict[str, str | bool | datetime | None] = {
            "note": item.note,
            "read_later": item.read_later,
            "archived": item.archived,
            "created": item.created,
        }
        if given := {name: value for name, value in values.items() if value is not None and value}:
            taking.library.keep_bookmark(n, **given)
    return Line("known" if known else "new", "bookmark", item.title or item.url)


def _notes(taking: _Taking, item: Item) -> Iterator[Line]:
    for note in item.notes:
        name = (note.body or note.quote).replace("\n", " ")[:60]
        try:
            yield Line(_note(taking, item, note), "comment", name)
        except ReaderError as error:
            yield Line("skipped", "comment", name, str(error))


def _note(taking: _Taking, item: Item, note: Note) -> Fate:
    reference = _reference(item)
    article = article_at(taking.library, reference)
    mine = (reference, note.quote, note.body)
    there = {(c.anchor.exact if c.anchor else "", c.body): c.id for c in article.comments} if article else {}
    if mine in taking.said or (note.quote, note.body) in there:
        taking.ids.setdefault(note.id, there.get((note.quote, note.body), ""))
        return "known"
    taking.said.add(mine)
    if not taking.dry_run:
        library = taking.library
        article = article or library.article(_placeholder(library, item))
        anchor = anchor_of(article, note.quote, note.prefix, note.suffix) if note.quote else None
        parent = taking.ids.get(note.parent, "") if note.parent else ""
        colour = note.colour if note.colour in COLOURS else ""
        made = library.comment(
            article.id, note.body, parent_id=parent, anchor=anchor, created=note.created, colour=colour
        )
        if note.tags:
            library.tag_comment(made.id, note.tags)
        taking.ids[note.id] = made.id
    return "new"


def anchor_of(article: Article, quote: str, prefix: str = "", suffix: str = "") -> Anchor:
    """Where a quote stands in an article; only its words when it does not, to be looked for in later texts."""
    from reader.passages import quoted

    try:
        return quoted(article, quote)
    except NotFound:
        return Anchor(article.revision_id, 0, 0, quote, prefix, suffix)


def article_at(library: Library, reference: str) -> Article | None:
    """The article of an address or guid, None when there is none."""
    try:
        return library.article(library.find(reference))
    except NotFound:
        return None


def _reference(item: Item) -> str:
    return item.url or BOOK + item.title


def _placeholder(library: Library, item: Item) -> int:
    """An article of which only address and headline are known yet."""
    entry = Entry(id="" if item.url else _reference(item), title=item.title or item.url, link=item.url)
    return library.store_page(Page(entry, url=item.url, status="summary"))
