"""Undo and redo: the journal's steps, and each verb in words of the language in use."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from reader import store
from reader.i18n import _, ngettext
from reader.store.connect import Connection

if TYPE_CHECKING:
    from reader.model import Done

TITLE_LIMIT = 60
MANY, LONG = 2_000, 50_000
"""Articles, and bytes of changes as they are kept, from which on a step takes longer than a frame."""

_LABELS: dict[str, Callable[[], str]] = {
    "open": lambda: _("Opened “{title}”"),
    "bookmark": lambda: _("Bookmarked “{title}”"),
    "unbookmark": lambda: _("Took the bookmark from “{title}”"),
    "tag": lambda: _("Tagged “{title}”"),
    "comment": lambda: _("Commented on “{title}”"),
    "edit-comment": lambda: _("Edited a comment on “{title}”"),
    "delete-comment": lambda: _("Deleted a comment on “{title}”"),
    "tag-comment": lambda: _("Tagged a comment on “{title}”"),
    "colour-comment": lambda: _("Coloured a highlight on “{title}”"),
    "reattach": lambda: _("Put a comment on “{title}” in its place"),
    "keep-bookmark": lambda: _("Filed the bookmark of “{title}”"),
    "import": lambda: _("Took in {title}"),
    "take-out": lambda: _("Took “{title}” out of its story"),
    "restore": lambda: _("Brought back “{title}”"),
    "subscribe": lambda: _("Subscribed to “{title}”"),
    "unsubscribe": lambda: _("Unsubscribed from “{title}”"),
    "rename-source": lambda: _("Renamed “{title}”"),
    "move-source": lambda: _("Moved “{title}”"),
    "set-source": lambda: _("Changed the settings of “{title}”"),
    "move-view": lambda: _("Moved the search “{title}”"),
    "move-folder": lambda: _("Moved the folder “{title}”"),
    "take-address": lambda: _("Followed “{title}” to its new address"),
    "save-view": lambda: _("Saved the search “{title}”"),
    "save-rule": lambda: _("Saved the rule “{title}”"),
    "rule-undo": lambda: _("Took back what the rule “{title}” did"),
    "remove-rule": lambda: _("Removed the rule “{title}”"),
    "remove-view": lambda: _("Removed the search “{title}”"),
}


def undo(db: Connection, n: int) -> list[Done]:
    """Take back the last n verbs, newest first; fewer when there are fewer."""
    return _steps(db, n, back=True)


def redo(db: Connection, n: int) -> list[Done]:
    """Do the last n verbs taken back again, in their order."""
    return _steps(db, n, back=False)


def is_long(db: Connection, *, redo: bool) -> bool:
    """Whether the next undo, or redo, is about some thousands of articles."""
    n, size = store.journal.weight(db, not redo)
    return n > MANY or size > LONG


def newest(db: Connection, limit: int) -> list[Done]:
    """The journal, newest first."""
    return [_done(*row) for row in store.journal.newest(db, limit)]


def _steps(db: Connection, n: int, *, back: bool) -> list[Done]:
    done: list[Done] = []
    while len(done) < n and (step := store.journal.step(db, back)) is not None:
        done.append(_done(*store.journal.entry(db, step)))
    return done


def _done(key: int, verb: str, args: str, at: int, undone: int) -> Done:
    from reader.model import Done

    return Done(key, label(verb, json.loads(args)), datetime.fromtimestamp(at, UTC), bool(undone))


def label(verb: str, args: dict[str, Any]) -> str:
    """What a verb did, in the language in use."""
    n = args.get("n", 1)
    if verb == "read":
        return ngettext("Marked {n} article read", "Marked {n} articles read", n)
    if verb == "unread":
        return ngettext("Marked {n} article unread", "Marked {n} articles unread", n)
    if verb == "bookmark-many":
        return ngettext("Bookmarked {n} article", "Bookmarked {n} articles", n)
    if verb == "unbookmark-many":
        return ngettext("Took {n} bookmark away", "Took {n} bookmarks away", n)
    if verb == "subscribe-many":
        return ngettext("Subscribed to {n} source", "Subscribed to {n} sources", n)
    if verb == "tag-many":
        return ngettext("Tagged {n} article", "Tagged {n} articles", n)
    if verb == "rule":
        text = ngettext("A rule changed {n} article", "A rule changed {n} articles", n)
        return f"{text} (“{args.get('title', '')}”)"
    title = args.get("title", "") or _("(without a headline)")
    if len(title) > TITLE_LIMIT:
        title = title[: TITLE_LIMIT - 1].rstrip() + "…"
    known = _LABELS.get(verb)
    return known().format(title=title) if known else verb
