"""What the list of articles tells the screen."""

from __future__ import annotations

from dataclasses import dataclass

from textual.message import Message


@dataclass(eq=False, repr=False)
class Moved(Message, namespace="article_list"):
    """The cursor is on another article; `by_hand` when the person moved it."""

    article_id: int
    by_hand: bool = True


@dataclass(eq=False, repr=False)
class Opened(Message, namespace="article_list"):
    """The person wants to read this article."""

    article_id: int


class Marked(Message, namespace="article_list"):
    """Other rows are marked."""


class AtTop(Message, namespace="article_list"):
    """The person went to the top."""


@dataclass(eq=False, repr=False)
class Story(Message, namespace="article_list"):
    """The person asked for what stands behind a row: `others`, shown now or folded again."""

    article_id: int
    others: list[int]
    shown: bool
