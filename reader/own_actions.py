"""The person's own actions: a name, a key, and a program that gets the article. By argument lists, never by a shell."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, fields, replace
from pathlib import PurePath
from typing import TYPE_CHECKING, Any

from reader.config import Refused, unknown
from reader.i18n import _, language

if TYPE_CHECKING:
    from reader.model import Article

GIVEN = ("text", "markdown", "json", "address", "nothing")
OUTPUT = ("pane", "drop")
SHELLS = ("sh", "bash", "dash", "zsh", "fish", "ksh", "mksh", "csh", "tcsh", "cmd", "powershell", "pwsh")
LONGEST_NAME = 60
_PLACE = re.compile(r"%([stul%])")
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8})*")


@dataclass(frozen=True, slots=True)
class OwnAction:
    """One table of the config's `[[actions]]`."""

    name: str
    command: tuple[str, ...]
    """The program and its words, `%s` standing for what it is given, `%t` title, `%u` address, `%l` language."""
    key: str = ""
    give: str = "text"
    """What the program gets: on its standard input, or where `%s` stands."""
    output: str = "pane"
    stop: bool = False
    """The same action once more ends the program, and so does leaving the reader."""


def taken(tables: Any) -> tuple[OwnAction, ...]:
    """The actions of the config, checked. Raises Refused with the place of what cannot be."""
    if not isinstance(tables, list) or not all(isinstance(each, dict) for each in tables):
        raise Refused(_("{name} must be tables: [[{name}]].").format(name="actions"), "actions")
    found: list[OwnAction] = []
    for number, table in enumerate(tables):
        at = "actions", str(number)
        action = _one(table, at)
        if action.name in [each.name for each in found]:
            raise Refused(_("Two actions are called “{name}”.").format(name=action.name), *at, "name")
        found.append(action)
    return tuple(found)


def _one(table: Mapping[str, Any], at: tuple[str, ...]) -> OwnAction:
    for name, value in table.items():
        if name not in _KINDS:
            raise Refused(unknown(name, _KINDS), *at, name)
        if not _is(value, _KINDS[name]):
            raise Refused(_("{name} must be {kind}.").format(name=name, kind=_kind(_KINDS[name])), *at, name)
    for name in ("name", "command"):
        if not table.get(name) or not table[name][0].strip():
            raise Refused(_("An action needs a name and a command."), *at, *([name] if name in table else []))
    for name, choices in (("give", GIVEN), ("output", OUTPUT)):
        if name in table and table[name] not in choices:
            raise Refused(unknown(table[name], choices), *at, name)
    if why := _danger(table["command"]):
        raise Refused(why, *at, "command")
    named = " ".join(table["name"].split())[:LONGEST_NAME]
    return OwnAction(**{**table, "name": named, "command": tuple(table["command"])})


_KINDS: Mapping[str, type] = {
    each.name: {"command": list, "stop": bool}.get(each.name, str) for each in fields(OwnAction)
}


def _is(value: Any, kind: type) -> bool:
    if kind is list:
        return isinstance(value, list) and all(isinstance(word, str) for word in value)
    return type(value) is kind


def _kind(kind: type) -> str:
    return {list: _('words in brackets: ["wc", "-w"]'), bool: _("true or false")}.get(kind, _("text in quotes"))


def _danger(command: Iterable[str]) -> str:
    """Why these words are not run: an article must never be read as commands."""
    program, *words = command
    name = PurePath(program.replace("\\", "/")).name.lower().removesuffix(".exe")
    if name in SHELLS:
        return _("{program} is a shell, and would take the article for commands; name a script of your own.").format(
            program=name
        )
    for word in words:
        if " " in word and any(found[1] != "%" for found in _PLACE.finditer(word)):
            return _("“{word}” mixes the article with other words; let %s be a word of its own.").format(word=word)
    return ""


def argv(action: OwnAction, article: Article, passage: str = "") -> tuple[list[str], str]:
    """The words to start, and what comes on standard input: the article, or the passage that is chosen."""
    text = given(action, article, passage)
    values = {"s": text, "t": article.entry.title, "u": article.entry.link, "l": _language(article), "%": "%"}
    words = list(_filled(action.command, values))
    return words, "" if any("s" in _PLACE.findall(word) for word in action.command) else text


def _filled(command: tuple[str, ...], values: Mapping[str, str]) -> Iterator[str]:
    for word in command:
        filled = _PLACE.sub(lambda found: values[found[1]].replace("\0", ""), word)
        # What an article begins with is no option of a program.
        yield f" {filled}" if filled.startswith("-") and not word.startswith("-") else filled


def given(action: OwnAction, article: Article, passage: str = "") -> str:
    """The article as the action wants it; a chosen passage in place of the text. Comments are in the JSON only."""
    from reader.export.files import article_text

    match action.give:
        case "nothing":
            return ""
        case "address":
            return article.entry.link
        case "text" if passage:
            return passage
        case "json":
            return article_text(article, "json")
        case form:
            return article_text(replace(article, comments=()), form)


def _language(article: Article) -> str:
    return article.entry.language if _LANGUAGE.fullmatch(article.entry.language or "") else language()
