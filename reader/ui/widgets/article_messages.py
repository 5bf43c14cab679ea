"""What an `ArticleView` tells the screen; each is also a name of the widget's own (`ArticleView.Scrolled`)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from textual.message import Message

from reader.model import Position

if TYPE_CHECKING:
    from reader.model import Anchor

How = Literal["browser", "here", "copy", "save"]

Deed = Literal["edit", "reply", "delete", "tags", "old", "colour", "history"]


@dataclass(eq=False, repr=False)
class Scrolled(Message, namespace="article_view"):
    """Where reading stands: the place at the top, and how much of the whole is behind it in percent."""

    position: Position
    percent: int


@dataclass(eq=False, repr=False)
class ReachedEnd(Message, namespace="article_view"):
    """A page down at the end: on to the next."""


@dataclass(eq=False, repr=False)
class LinkChosen(Message, namespace="article_view"):
    """A link was clicked or chosen by its letters."""

    url: str
    how: How


@dataclass(eq=False, repr=False)
class CommentChosen(Message, namespace="article_view"):
    """Something is to be done with a comment."""

    comment_id: str
    deed: Deed = "edit"


@dataclass(eq=False, repr=False)
class PictureChosen(Message, namespace="article_view"):
    """A photo was clicked; the index counts the article's photos."""

    index: int


@dataclass(eq=False, repr=False)
class CommentWanted(Message, namespace="article_view"):
    """The chosen passage is to be commented on; a `highlight` is kept without a note, in a colour if one is named.

    With `attach`, the comment of that id is put there instead.
    """

    anchor: Anchor
    highlight: bool = False
    colour: str = ""
    attach: str = ""


@dataclass(eq=False, repr=False)
class CopyWanted(Message, namespace="article_view"):
    """The chosen words are to be copied; with `quote`, as a quotation with title, source and date."""

    text: str
    quote: bool = False


@dataclass(eq=False, repr=False)
class Found(Message, namespace="article_view"):
    """In-page search: which match is shown (from 1) of how many; no term when the search ended."""

    term: str
    current: int
    total: int


@dataclass(eq=False, repr=False)
class OutlineWanted(Message, namespace="article_view"):
    """The headings are to be listed, to jump from."""


@dataclass(eq=False, repr=False)
class ModeChanged(Message, namespace="article_view"):
    """Which keys work now: `select`, `hints`, `link` (with its address), those of a comment (`remark`, `highlight`,
    `orphan`, `approximate`), or nothing."""

    mode: str
    note: str = ""


@dataclass(eq=False, repr=False)
class SideThread(Message, namespace="article_view"):
    """This thread is to stand beside the article, or none; it may be the same one with other words."""

    root: str
    focused: str = ""
