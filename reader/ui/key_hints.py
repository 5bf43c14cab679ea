"""Which keys the bottom line names: those that do something in this pane at this moment, the most useful first."""

from __future__ import annotations

from collections.abc import Mapping

from reader.i18n import N_, _
from reader.ui.keys import first_key
from reader.ui.widgets.status_line import Hint

MOVE = (("down up", N_("move")),)
LIST = (
    *MOVE,
    ("open", N_("read")),
    ("arrivals", N_("show new")),
    ("bookmark", N_("bookmark")),
    ("comment", N_("comment")),
    ("next-unread", N_("next unread")),
    ("search", N_("search")),
    ("undo", N_("undo")),
    ("refresh-all", N_("refresh")),
    ("add-source", N_("add source")),
    ("back", N_("sources")),
)
ARTICLE = (
    ("back", N_("back")),
    ("page-down", N_("page")),
    ("bookmark", N_("bookmark")),
    ("comment", N_("comment")),
    ("next-comment", N_("next comment")),
    ("full-text", N_("full text")),
    ("browser", N_("browser")),
    ("search", N_("search")),
    ("undo", N_("undo")),
    ("zen", N_("article alone")),
)
SOURCES = (
    *MOVE,
    ("open", N_("show")),
    ("fold", N_("fold")),
    ("edit-source", N_("settings")),
    ("folder", N_("folder")),
    ("remove-source", N_("remove")),
    ("source-up source-down", N_("reorder")),
    ("add-source", N_("add source")),
    ("refresh", N_("refresh")),
    ("read-all", N_("mark all read")),
)
NOTHING = (
    ("search", N_("search")),
    ("view-1", N_("all articles")),
    ("add-source", N_("add a source")),
    ("back", N_("sources")),
)
REMARK = (
    ("⏎", N_("thread")),
    ("r", N_("reply")),
    ("e", N_("edit")),
    ("t", N_("tags")),
    ("D", N_("delete")),
    ("V", N_("versions")),
)
MODES = {
    "select": (
        ("j k", N_("paragraph")),
        ("c", N_("comment")),
        ("H", N_("highlight")),
        ("h l", N_("sentence")),
        ("w b", N_("word")),
        ("p", N_("photo")),
        ("o", N_("other end")),
        ("J K", N_("another paragraph")),
        ("1…4", N_("in a colour")),
        ("y", N_("copy")),
        ("Y", N_("quote")),
        ("Esc", N_("leave")),
    ),
    "attach": (("⏎", N_("put it there")), ("j k h l w b o J K", N_("choose its passage")), ("Esc", N_("leave"))),
    "remark": (*REMARK, ("Esc", N_("leave"))),
    "deleted": (REMARK[0], ("Esc", N_("leave"))),
    "highlight": (*REMARK[:3], ("H", N_("colour")), *REMARK[3:], ("Esc", N_("leave"))),
    "orphan": (
        ("a", N_("put it in its place")),
        ("p", N_("the text it was on")),
        *REMARK[1:],
        ("Esc", N_("leave")),
    ),
    "approximate": (
        REMARK[0],
        ("a", N_("put it in its place")),
        ("p", N_("the text it was on")),
        *REMARK[1:],
        ("Esc", N_("leave")),
    ),
    "hints": (
        ("a … z", N_("choose a link")),
        ("o", N_("browser")),
        ("⏎", N_("here")),
        ("y", N_("copy")),
        ("b", N_("save")),
        ("Esc", N_("leave")),
    ),
}
"""Keys that the article takes itself in a mode, as they are; they have no ids."""
OF_PANE = {"list": LIST, "article": ARTICLE, "sources": SOURCES, "nothing": NOTHING}


def hints_for(pane: str, without: set[str], changed: Mapping[str, str]) -> tuple[Hint, ...]:
    """The hints of a pane, less the ids that do nothing now; help is always the last.

    What can be done to a source, and not undone by moving on, matters more than how to move.
    """
    if pane in MODES:
        return tuple(Hint(key, _(label)) for key, label in MODES[pane])
    found = []
    for ids, label in (*OF_PANE[pane], ("help", N_("keys"))):
        each = ids.split()
        if not without.intersection(each):
            click = f"screen.do('{each[0]}')"
            spare = pane == "sources" and (ids, label) in MOVE
            found.append(Hint(" ".join(first_key(id, changed) for id in each), _(label), click, spare))
    return tuple(found)
