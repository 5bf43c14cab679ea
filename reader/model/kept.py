"""What is kept of articles and of what the person wrote: the nouns of `reader` that a list can do without."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING, Literal

from reader.model import CommentKind, Origin, Placement, Position, RuleAction

if TYPE_CHECKING:
    from feeds.model import Blocks, Entry


@dataclass(frozen=True, slots=True)
class Anchor:
    """A passage: code points `start` to `end` of the canonical text of one revision, and the words themselves."""

    revision_id: int
    start: int
    end: int
    exact: str
    prefix: str = ""
    suffix: str = ""
    block: int = 0
    """Index of the first block the passage touches."""
    photo: str = ""
    """Address of the photo it is on; the words are then its caption, and `start` and `end` where it stands."""


@dataclass(frozen=True, slots=True)
class Comment:
    """What the person wrote (Markdown) on an article, a passage or another comment. `id` is a ULID."""

    id: str
    article_id: int
    body: str
    created: datetime
    modified: datetime
    kind: CommentKind = "article"
    parent_id: str = ""
    anchor: Anchor | None = None
    """As it was made, in the text that was shown then."""
    place: Anchor | None = None
    """Where that is in the text shown now; None when it was removed, or is still to be looked for (status exact)."""
    status: Placement = "exact"
    near: int = 0
    """Of what was removed: the code point that what stood before it ends at now; 0 when that is not known."""
    deleted: datetime | None = None
    author: str = ""
    colour: str = ""
    tags: tuple[str, ...] = ()
    article_title: str = ""
    """Filled in lists over many articles."""

    @property
    def unplaced(self) -> bool:
        """Its place in the text shown now is still to be looked for (`Library.place_comments`)."""
        return self.anchor is not None and self.place is None and self.status != "orphan" and self.deleted is None


@dataclass(frozen=True, slots=True)
class PublicComment:
    """What somebody else said at the publisher's."""

    author: str
    at: datetime | None
    blocks: Blocks


@dataclass(frozen=True, slots=True)
class Bookmark:
    """That the person kept an article, and how."""

    id: str
    article_id: int
    created: datetime
    folder: str = ""
    note: str = ""
    read_later: bool = False
    archived: bool = False


@dataclass(frozen=True, slots=True)
class Article:
    """One article with everything known of it."""

    id: int
    entry: Entry
    source_id: int
    source: str
    at: datetime
    arrived: datetime
    revision_id: int
    revision: int
    """1 for the first text that arrived, one more for each edit by the publisher."""
    origin: Origin = "feed"
    unread: bool = False
    updated: bool = False
    bookmark: Bookmark | None = None
    tags: tuple[str, ...] = ()
    comments: tuple[Comment, ...] = ()
    """Oldest first; replies follow their parent by `parent_id`."""
    public: tuple[PublicComment, ...] = ()
    """What others said at the publisher's when it was last asked, oldest first."""
    position: Position = field(default_factory=Position)
    words: int = 0
    offline: bool = False
    has_full_text: bool = False
    """Both the feed's text and the page's are kept."""
    status: str = "full"


@dataclass(frozen=True, slots=True)
class Draft:
    """A comment being typed, kept on disk until it is saved or thrown away."""

    article_id: int
    body: str
    parent_id: str = ""
    comment_id: str = ""
    """The comment being edited, when it is one."""
    anchor: Anchor | None = None
    modified: datetime | None = None


@dataclass(frozen=True, slots=True)
class Rule:
    """What happens to new articles that a query gives."""

    id: str
    name: str
    query: str
    action: RuleAction
    argument: str = ""
    """The tag."""
    until: datetime | None = None
    """It rests from then on; None: never."""


@dataclass(frozen=True, slots=True)
class Notice:
    """What a rule wants said: its name, the newest article it caught since the last notice, and how many."""

    rule: str
    article_id: int
    n: int
    title: str


@dataclass(frozen=True, slots=True)
class RuleRun:
    """What a rule did once, with what arrived or over old articles."""

    id: int
    rule: str
    action: RuleAction
    at: datetime
    n: int
    undone: bool = False


@dataclass(frozen=True, slots=True)
class Stored:
    """What one source's update gave, as the worker reports it: one JSON line each."""

    source_id: int
    title: str
    new: int = 0
    changed: int = 0
    unchanged: bool = False
    error: str = ""
    new_ids: tuple[int, ...] = ()
    moved_to: str = ""
    """Where it is followed from now on, because it moved there for good."""


@dataclass(frozen=True, slots=True)
class Done:
    """One entry of the undo journal: what a verb did, in words."""

    id: int
    label: str
    at: datetime
    undone: bool = False


@dataclass(frozen=True, slots=True)
class Revision:
    """One text of an article as it arrived."""

    id: int
    number: int
    origin: Origin
    arrived: datetime
    title: str
    shown: bool = False
    read: bool = False
    """It is the one last read."""


@dataclass(frozen=True, slots=True)
class Trashed:
    """Something removed that can be had back; `title` is a comment's words, `about` its article."""

    kind: Literal["source", "bookmark", "comment"]
    id: str
    title: str
    about: str
    at: datetime
