"""Every key of the reader: its id, its default, what the presets put there, and the action it calls.

The table is the one place: bindings, help, palette, the bottom line and the config's `[keys]` all read it.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from textual.binding import Binding
from textual.keys import Keys, _character_to_key, format_key, key_to_character

from reader.config import Config, check_keys, refused
from reader.errors import ReaderError
from reader.i18n import N_, _

if TYPE_CHECKING:
    from textual.screen import Screen

PANES = "panes"
ARTICLE = "article"
SOURCES = "sources"
LIST = "list"
LAYOUT = "layout"
EVERYWHERE = "everywhere"
WRITING = "writing"
COMMENTS = "comments"
OFFERS = "offers"
SEARCHING = "searching"
DIALOGS = (WRITING, COMMENTS, OFFERS, SEARCHING)
"""Over the main screen, whose keys do nothing then: a key may mean one thing here and another there."""


class BadKey(ReaderError):
    """A binding that cannot be; `id` is the action it is for."""

    def __init__(self, message: str, id: str) -> None:
        super().__init__(message)
        self.id = id


class Key(NamedTuple):
    """One bindable action. `keys` are separated by commas, as Textual writes them; `g g` is pressed one by one."""

    id: str
    keys: str
    action: str
    label: str
    where: str = EVERYWHERE
    """Which part binds it: every pane that moves, the sources, the article, the panes together, the main screen, or a
    kind of dialog."""


KEYS: tuple[Key, ...] = (
    Key("down", "j,down", "move(1)", N_("down"), PANES),
    Key("up", "k,up", "move(-1)", N_("up"), PANES),
    Key("top", "g g,home", "top", N_("top"), PANES),
    Key("bottom", "G,end", "bottom", N_("bottom"), PANES),
    Key("half-down", "ctrl+d", "half(1)", N_("half a page down"), PANES),
    Key("half-up", "ctrl+u", "half(-1)", N_("half a page up"), PANES),
    Key("page-down", "space,pagedown", "page(1)", N_("page down"), PANES),
    Key("page-up", "ctrl+b,pageup", "page(-1)", N_("page up"), PANES),
    Key("open", "enter,l,right", "open", N_("read"), PANES),
    Key("back", "h,left", "back", N_("back"), PANES),
    Key("next-group", "]", "group(1)", N_("next day or heading"), PANES),
    Key("previous-group", "[", "group(-1)", N_("previous day or heading"), PANES),
    Key("next-article", "J", "step(1)", N_("next article")),
    Key("previous-article", "K", "step(-1)", N_("previous article")),
    Key("next-unread", "n", "next_unread(1)", N_("next unread")),
    Key("previous-unread", "N", "next_unread(-1)", N_("previous unread")),
    Key("bookmark", "b,s", "bookmark", N_("bookmark")),
    Key("comment", "c", "comment", N_("comment")),
    Key("file-bookmark", "B", "file_bookmark", N_("folder and note of a bookmark")),
    Key("changes", "d", "changes", N_("what changed")),
    Key("public-comments", "L", "public_comments", N_("what others say at the publisher")),
    Key("trash", "X", "trash", N_("what was removed")),
    Key("comments", "C", "comments", N_("all comments")),
    Key("tags", "t", "tags", N_("tags")),
    Key("read", "m", "toggle_read", N_("read or unread")),
    Key("read-all", "A", "read_all", N_("mark all read")),
    Key("undo", "u", "undo", N_("undo")),
    Key("redo", "U", "redo", N_("redo")),
    Key("arrivals", "full_stop", "arrivals", N_("show new articles")),
    Key("refresh", "r", "refresh_here", N_("refresh this source")),
    Key("refresh-all", "R", "refresh_all", N_("refresh all, or stop")),
    Key("view-1", "1", "view('1')", N_("all articles")),
    Key("view-2", "2", "view('2')", N_("unread")),
    Key("view-3", "3", "view('3')", N_("today")),
    Key("view-4", "4", "view('4')", N_("bookmarks")),
    Key("view-5", "5", "view('5')", N_("commented")),
    Key("view-6", "6", "view('6')", N_("first saved search")),
    Key("view-7", "7", "view('7')", N_("second saved search")),
    Key("view-8", "8", "view('8')", N_("third saved search")),
    Key("view-9", "9", "view('9')", N_("fourth saved search")),
    Key("edition", "I", "edition", N_("edition: new since the last visit")),
    Key("stats", "W", "stats", N_("a picture of your reading")),
    Key("search", "/", "search", N_("search")),
    Key("rules", "M", "rules", N_("rules and muted words")),
    Key("add-source", "a", "add_source", N_("add a source")),
    Key("full-text", "x", "full_text", N_("feed or full text")),
    Key("images", "i", "images", N_("photos or captions"), ARTICLE),
    Key("outline", "O", "outline", N_("headings of the article"), ARTICLE),
    Key("photos", "P", "photos", N_("look at the photos"), ARTICLE),
    Key("select", "v", "choose", N_("select a passage"), ARTICLE),
    Key("highlight", "H", "highlight", N_("highlight"), ARTICLE),
    Key("links", "f", "hint", N_("link hints"), ARTICLE),
    Key("sort", "S", "sort", N_("newest, oldest, by source, longest unread")),
    Key("mark", "V", "mark", N_("mark the row"), LIST),
    Key("story", "plus", "story", N_("other sources on this"), LIST),
    Key("whole-title", "w", "whole_title", N_("whole headline"), LIST),
    Key("take-out", "underscore", "take_out", N_("take out of its story")),
    Key("export", "e", "export", N_("export or cite")),
    Key("edit-source", "E", "edit_source", N_("source settings")),
    Key("folder", "F", "folder", N_("put into a folder, new or old"), SOURCES),
    Key("remove-source", "D,delete", "remove_source", N_("remove the source"), SOURCES),
    Key("source-down", "ctrl+down,alt+j", "shift_source(1)", N_("move the source down"), SOURCES),
    Key("source-up", "ctrl+up,alt+k", "shift_source(-1)", N_("move the source up"), SOURCES),
    Key("browser", "o", "browser", N_("open in the browser")),
    Key("copy-link", "y", "copy_link", N_("copy the link")),
    Key("copy-quote", "Y", "copy_quote", N_("copy with title and date")),
    Key("next-comment", "}", "comment_jump(1)", N_("next comment"), ARTICLE),
    Key("previous-comment", "{", "comment_jump(-1)", N_("previous comment"), ARTICLE),
    Key("next-pane", "tab", "pane(1)", N_("next pane"), LAYOUT),
    Key("previous-pane", "shift+tab", "pane(-1)", N_("previous pane"), LAYOUT),
    Key("narrower", "<", "widen(-2)", N_("narrower list"), LAYOUT),
    Key("wider", ">", "widen(2)", N_("wider list"), LAYOUT),
    Key("zen", "z", "zen", N_("article alone"), LAYOUT),
    Key("theme", "T", "theme", N_("theme")),
    Key("palette", "ctrl+p,colon", "app.command_palette", N_("all actions")),
    Key("fold", "minus", "fold", N_("fold or unfold"), SOURCES),
    Key("help", "?", "help", N_("keys")),
    Key("close", "q", "close", N_("close or quit")),
    Key("cancel", "escape", "cancel", N_("cancel")),
    Key("quit", "Q", "app.quit", N_("quit")),
)
DIALOG_KEYS: tuple[Key, ...] = (
    Key("save", "ctrl+s,ctrl+o", "save", N_("save"), WRITING),
    Key("rule", "ctrl+r", "rule", N_("as a rule"), SEARCHING),
    Key("editor", "ctrl+e", "editor", N_("write in your editor"), WRITING),
    Key("preview", "ctrl+t", "preview", N_("preview"), WRITING),
    Key("comment-edit", "e", "edit", N_("edit"), COMMENTS),
    Key("comment-reply", "r", "reply", N_("reply"), COMMENTS),
    Key("comment-tags", "t", "tags", N_("tags"), COMMENTS),
    Key("comment-versions", "v", "history", N_("versions"), COMMENTS),
    Key("comment-filter", "f", "filter", N_("filter"), COMMENTS),
    Key("comment-delete", "d,delete", "delete", N_("delete"), COMMENTS),
    Key("comment-undo", "u", "undo", N_("undo"), COMMENTS),
    Key("comment-search", "/", "search", N_("search"), COMMENTS),
    Key("take", "space", "choose", N_("choose"), OFFERS),
    Key("take-all", "A", "toggle_all", N_("all"), OFFERS),
)
BY_ID: Mapping[str, Key] = {key.id: key for key in (*KEYS, *DIALOG_KEYS)}

PRESETS: Mapping[str, Mapping[str, str]] = {
    "default": {},
    "newsboat": {
        "previous-unread": "p",
        "read": "N",
        "bookmark": "ctrl+e,s",
        "page-up": "b,pageup",
        "narrower": "<,left_parenthesis",
        "wider": ">,right_parenthesis",
    },
    "arrows": {
        "down": "down",
        "up": "up",
        "top": "home",
        "bottom": "end",
        "open": "enter,right",
        "back": "left,backspace",
        "half-down": "shift+pagedown",
        "half-up": "shift+pageup",
        "page-up": "pageup",
        "next-article": "shift+down",
        "previous-article": "shift+up",
    },
}


def bindings(*ids: str, priority: bool = False, **actions: str) -> list[Binding]:
    """The bindings of a widget or screen, by id; `actions` renames an action (`back="close"`), with `_` for `-`.

    `priority`: before what has the focus, such as a line of text.
    """
    found = [(BY_ID[id], actions.get(id.replace("-", "_"), BY_ID[id].action)) for id in ids]
    return [Binding(key.keys, action, key.label, show=False, priority=priority, id=key.id) for key, action in found]


def bindings_for(*where: str) -> list[Binding]:
    """The bindings of every action that belongs in one of these places."""
    return bindings(*(id for id, key in BY_ID.items() if key.where in where))


def own(config: Config) -> tuple[Key, ...]:
    """The person's own actions, also those without a key; the name stands for the id."""
    return tuple(
        Key(action.name, _normal(action.key), f"own({number})", action.name)
        for number, action in enumerate(config.actions)
    )


def changed(config: Config) -> dict[str, str]:
    """What differs from the defaults: the preset, then the person's own keys."""
    chosen = {**PRESETS[config.keymap], **{id: _normal(keys) for id, keys in config.keys.items()}}
    return {id: keys for id, keys in chosen.items() if id in BY_ID and keys != BY_ID[id].keys}


def check(config: Config, file: Path) -> None:
    """Refuse what the config's `[keys]` cannot mean, with its line. Raises ConfigError."""
    check_keys(config, BY_ID, file)
    for number, action in enumerate(config.actions):
        if action.name in BY_ID:
            why = _("“{name}” is what the reader calls an action of its own.").format(name=action.name)
            raise refused(file, why, "actions", str(number), "name")
    try:
        keymap(config)
    except BadKey as bad:
        names = [action.name for action in config.actions]
        place = ("actions", str(names.index(bad.id)), "key") if bad.id in names else ("keys", bad.id)
        raise refused(file, str(bad), *place) from bad


def keymap(config: Config) -> dict[str, str]:
    """What differs from the defaults, checked. Raises BadKey when a key is given to two actions or cannot be typed."""
    new = changed(config)
    owned = {key.id: key.keys for key in own(config)}
    for id, keys in {**new, **owned}.items():
        for key in keys.split(","):
            for each in key.split():
                _check_name(id, each)
    if clash := clashes({**{id: key.keys for id, key in BY_ID.items()}, **new, **owned}):
        key, *ids = clash[0]
        theirs = [*config.keys, *owned]
        first, second = sorted(ids, key=theirs.index) if set(ids) <= set(theirs) else ids
        raise BadKey(
            _("The key {key} is given to both “{first}” and “{second}”; change one of them in the config.").format(
                key=shown(key), first=first, second=second
            ),
            second if second in theirs else first,
        )
    return new


def _check_name(id: str, key: str) -> None:
    """Refuse a key that no keyboard sends. Raises BadKey."""
    name = key
    while name.startswith(("ctrl+", "shift+", "alt+")):
        name = name.partition("+")[2]
    known = {each.value for each in Keys}
    if len(name) > 1 and name not in known and key_to_character(name) is None:
        from difflib import get_close_matches

        near = get_close_matches(name, sorted(known), 1)
        hint = (
            _("did you mean “{near}”?").format(near=near[0])
            if near
            else _("write it as a letter or a name like pageup")
        )
        raise BadKey(_("“{key}” for “{id}” is not a key; {hint}").format(key=key, id=id, hint=hint), id)


def clashes(chosen: Mapping[str, str]) -> list[tuple[str, str, str]]:
    """Keys given to two actions, or beginning those of another: the key and both ids."""
    taken: dict[str, list[tuple[str, str]]] = {}
    found = []
    for id, keys in chosen.items():
        for key in _each(keys):
            others = taken.setdefault(key.partition(" ")[0], [])
            for other, owner in others:
                if _never_together(owner, id):
                    continue
                short, long = sorted((key, other), key=len)
                if f"{long} ".startswith(f"{short} "):
                    found.append((short, owner, id))
            others.append((key, id))
    return found


def _never_together(one: str, other: str) -> bool:
    """Whether no screen binds both. Lists in dialogs move by the keys of the panes."""
    places = {BY_ID[id].where if id in BY_ID else EVERYWHERE for id in (one, other)}
    return len(places) > 1 and bool(places.intersection(DIALOGS)) and places != {COMMENTS, PANES}


def sequences(config: Config) -> dict[str, str]:
    """Keys that are pressed one after the other (`g g`) with the ids of their actions, after preset and config."""
    every = {**{key.id: key.keys for key in (*KEYS, *own(config))}, **changed(config)}
    return {key: id for id, keys in every.items() for key in _each(keys) if " " in key}


def _each(keys: str) -> Iterable[str]:
    """The keys as Textual names them; those of a sequence stay parted by a space."""
    for key in keys.split(","):
        if key:
            yield " ".join(_character_to_key(part) if len(part) == 1 else part for part in key.split())


def _normal(keys: str) -> str:
    """Keys as the person may write them, spaces and capitals in names included, as Textual names them."""
    each = (" ".join(part if len(part) == 1 else part.lower() for part in key.split()) for key in keys.split(","))
    return ",".join(key for key in each if key)


_NAMES = {"enter": "⏎", "space": "Space", "escape": "Esc", "tab": "Tab", "shift+tab": "⇧Tab", "down": "↓", "up": "↑"}
_NAMES |= {"left": "←", "right": "→", "home": "Home", "end": "End", "pagedown": "PgDn", "pageup": "PgUp"}
_NAMES |= {"full_stop": ".", "colon": ":", "comma": ","}


def shown(key: str) -> str:
    """A key as a person reads it on a keyboard: `ctrl+d` is `^D`."""
    if " " in key:
        return " ".join(shown(part) for part in key.split())
    if key in _NAMES:
        return _NAMES[key]
    if key[:1] == "f" and key[1:].isdigit():
        return key.upper()
    if key.startswith("ctrl+"):
        rest = key.removeprefix("ctrl+")
        return "^" + _NAMES.get(rest, rest.upper())
    return key_to_character(key) or format_key(key)


def as_listed(id: str, keys: list[str]) -> list[str]:
    """The person's own first, the others as the table has them: Textual shuffles all when one is changed."""
    table = BY_ID[id].keys.split(",") if id in BY_ID else []
    return sorted(keys, key=lambda key: table.index(key) if key in table else -1)


def key_now(screen: Screen[Any], id: str) -> str:
    """The first key of an action of this screen, as it is bound now and as a person reads it."""
    bound = [active.binding.key for active in screen.active_bindings.values() if active.binding.id == id]
    return shown(as_listed(id, bound or BY_ID[id].keys.split(","))[0])


def first_key(id: str, changed: Mapping[str, str]) -> str:
    """The first key of an action as a person reads it, after preset and config."""
    return shown(changed.get(id, BY_ID[id].keys).split(",")[0])
