"""The nouns of `feeds`: everything a feed or a page can say, as finished, frozen values.

Text in these values has passed `feeds.text.clean`; addresses are absolute http(s), or relative as written where the
document's own address is unknown (a file); instants carry a zone.
"""

from __future__ import annotations

import dataclasses
from dataclasses import field
from datetime import datetime
from enum import IntFlag
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from dataclasses import dataclass

    from feeds.http import Answer
else:

    def dataclass(*, frozen, slots):
        """Frozen for the type checker, which sees every line; frozen at run time, a value takes three times as long."""
        return dataclasses.dataclass(slots=slots, unsafe_hash=frozen)


class Mark(IntFlag):
    """How a span is set; several may hold at once."""

    NONE = 0
    STRONG = 1
    EMPHASIS = 2
    CODE = 4
    STRIKE = 8
    SUPERSCRIPT = 16
    SUBSCRIPT = 32
    HIGHLIGHT = 64


@dataclass(frozen=True, slots=True)
class Span:
    """A run of text set one way; `href` is an absolute http(s) or mailto address, or `#name` inside the article."""

    text: str
    marks: Mark = Mark.NONE
    href: str = ""


Spans = tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Running text. A newline in a span is a line break the author set. `anchor` is what a `#name` link points at."""

    spans: Spans
    anchor: str = ""


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading inside the body, level 1 to 6."""

    level: int
    spans: Spans
    anchor: str = ""


@dataclass(frozen=True, slots=True)
class Quote:
    """A block quotation."""

    blocks: tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class Item:
    """One list item; `anchor` lets footnotes be reached."""

    blocks: tuple[Block, ...]
    anchor: str = ""


@dataclass(frozen=True, slots=True)
class List:
    """An ordered (numbered from `start`) or unordered list."""

    items: tuple[Item, ...]
    ordered: bool = False
    start: int = 1


@dataclass(frozen=True, slots=True)
class Cell:
    """A table cell; cells that span rows or columns have been repeated or padded so that every row is whole."""

    spans: Spans
    header: bool = False


@dataclass(frozen=True, slots=True)
class Table:
    """A data table, all rows equally long."""

    rows: tuple[tuple[Cell, ...], ...]
    caption: str = ""


@dataclass(frozen=True, slots=True)
class Code:
    """Preformatted text, kept to the letter."""

    text: str
    language: str = ""


@dataclass(frozen=True, slots=True)
class Image:
    """A photo or drawing. `width` and `height` are pixels as the page declares them, 0 when it does not."""

    src: str
    alt: str = ""
    caption: str = ""
    credit: str = ""
    width: int = 0
    height: int = 0


@dataclass(frozen=True, slots=True)
class Embed:
    """Something a terminal cannot show, named honestly: video, audio, post, map, frame, file."""

    type: str
    url: str
    title: str = ""


@dataclass(frozen=True, slots=True)
class Rule:
    """A thematic break."""


Block = Paragraph | Heading | Quote | List | Table | Code | Image | Embed | Rule
Blocks = tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class Enclosure:
    """An attached file: a podcast episode, a video. `length` in bytes, 0 when unknown."""

    url: str
    type: str = ""
    length: int = 0


@dataclass(frozen=True, slots=True)
class Entry:
    """One article as it arrived, from a feed or from a page.

    `summary` and `content` are the publisher's HTML after cleaning; `blocks` are made from them by
    `feeds.blocks.with_blocks` (a feed is parsed without, so that unchanged entries cost nothing) or by the page reader.
    """

    id: str = ""
    """The guid as given; empty when the feed has none."""
    title: str = ""
    link: str = ""
    published: datetime | None = None
    updated: datetime | None = None
    published_as_printed: str = ""
    authors: tuple[str, ...] = ()
    section: str = ""
    language: str = ""
    summary: str = ""
    content: str = ""
    lead: str = ""
    blocks: Blocks = ()
    tags: tuple[str, ...] = ()
    enclosures: tuple[Enclosure, ...] = ()
    images: tuple[Image, ...] = ()
    """Photos given beside the text (Media RSS, JSON Feed image, og:image), with captions and credits."""
    comments_count: int | None = None
    """The publisher's public counter; None when it gives none."""
    comments_url: str = ""
    comments_feed: str = ""


@dataclass(frozen=True, slots=True)
class Feed:
    """A parsed feed document, entries in the order of the file."""

    title: str = ""
    link: str = ""
    subtitle: str = ""
    language: str = ""
    authors: tuple[str, ...] = ()
    entries: tuple[Entry, ...] = ()
    icon: str = ""
    format: str = ""
    """rss, rdf, atom, json or cdf."""
    ttl: int = 0
    """Minutes the publisher asks to wait between visits, 0 when it does not say."""
    skip_hours: frozenset[int] = frozenset()
    """UTC hours in which the publisher asks not to be visited."""
    skip_days: frozenset[int] = frozenset()
    """Weekdays (Monday is 0) in which the publisher asks not to be visited."""
    self_url: str = ""
    next_url: str = ""
    hub: str = ""


Status = Literal["full", "summary", "paywalled", "doubtful"]


@dataclass(frozen=True, slots=True)
class Page:
    """A whole web page (or a saved text of one) read as an article."""

    entry: Entry
    url: str = ""
    """The page's own address (canonical when it names one)."""
    source: str = ""
    """The site's name."""
    status: Status = "full"
    next_url: str = ""
    """The next part of an article over several pages."""
    feeds: tuple[Candidate, ...] = ()


@dataclass(frozen=True, slots=True)
class Candidate:
    """A feed that a page announces or links, or that its platform is known to have."""

    url: str
    title: str = ""
    type: str = ""
    how: str = "link"
    """itself, link, anchor, platform or guess: how it was found."""
    newest: datetime | None = None
    """The date of its newest entry, when it had to be fetched."""
    answer: Answer | None = field(default=None, compare=False, repr=False)
    """What fetching it gave, for the first visit of a source to take: nobody has to be asked twice."""


@dataclass(frozen=True, slots=True)
class Subscription:
    """One line of an OPML, bookmark or urls file; `path` names the folders from the outside in."""

    url: str
    title: str = ""
    path: tuple[str, ...] = ()
    site: str = ""
    tags: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Skipped:
    """An entry of such a file, or a part of one, that cannot be followed. `url` is only ever shown, never opened."""

    url: str
    reason: str
    """Why, in a sentence."""
    title: str = ""
    path: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Validators:
    """What makes the next request conditional, kept from every answer."""

    etag: str = ""
    last_modified: str = ""
    body_hash: str = ""


@dataclass(frozen=True, slots=True)
class Source:
    """What the refresh needs to know of one subscribed address."""

    id: int
    url: str
    validators: Validators = field(default_factory=Validators)
    failures: int = 0
    """Failures in a row so far; the back-off grows with it."""
    user: str = ""
    """A name for basic authentication; the password is asked for where it is kept, never carried here."""
    private: bool = False
    """The person typed a private address; its own origin, and only that, may be private."""


Outcome = Literal["new", "unchanged", "failed", "gone"]


@dataclass(frozen=True, slots=True)
class FeedUpdate:
    """What one visit to one source gave. Errors are values here: `error` is one sentence for a person."""

    source: Source
    outcome: Outcome
    feed: Feed | None = None
    validators: Validators = field(default_factory=Validators)
    error: str = ""
    http_status: int = 0
    moved_to: str = ""
    """The new address after permanent redirects, once it parsed as a feed."""
    wait: int = 0
    """Seconds the server asks to wait (Retry-After, Cache-Control, ttl), 0 when it does not say."""
    elapsed: float = 0.0
    """Seconds the visit took."""
    size: int = 0
    """Bytes over the wire."""
