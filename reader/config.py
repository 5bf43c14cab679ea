"""The settings: a small TOML file, never needed. A bad line is refused by number, with the nearest valid name."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, fields
from pathlib import Path
from typing import TYPE_CHECKING, Any

from reader.errors import ReaderError
from reader.i18n import N_, _

if TYPE_CHECKING:
    from reader.own_actions import OwnAction


class ConfigError(ReaderError):
    """A line of the config that cannot be used: which, why, and what is meant perhaps."""


def _setting(default: Any, doc: str, *choices: str, low: float = 0, high: float = 0) -> Any:
    """A field: what it is for, and either its choices or its range (`high` 0 means no range)."""
    return field(default=default, metadata={"doc": doc, "choices": choices, "low": low, "high": high})


@dataclass(frozen=True, slots=True)
class Config:
    """Every setting with its default. A new setting is one field here; the default file and the checks follow."""

    language: str = _setting("", N_("language of the interface; empty follows the locale"), "", "en", "vi")
    theme: str = _setting("ink", N_("ink (dark), paper (light), high-contrast, or any theme the T key offers"))
    measure: int = _setting(72, N_("width of the text column, in characters"), low=30, high=200)
    density: str = _setting("comfortable", N_("rows of the article list"), "dense", "compact", "comfortable")
    images: str = _setting(
        "auto",
        N_("photos in the text: auto asks the terminal, blocks never does, captions leaves them out"),
        *("auto", "blocks", "kitty", "sixel", "captions"),
    )
    keymap: str = _setting("default", N_("preset of the keys"), "default", "newsboat", "arrows")
    mouse: bool = _setting(True, N_("use the mouse; false leaves it to the terminal"))
    dwell: float = _setting(2.0, N_("seconds on an article until it counts as read; 0 waits for Enter"), high=60)
    refresh_minutes: int = _setting(30, N_("minutes between automatic refreshes; 0 turns them off"), high=10_080)
    offline_mb: int = _setting(
        500, N_("megabytes of photos kept for reading offline; 0 fetches none ahead"), high=1_000_000
    )
    keep_days: int = _setting(
        1825,
        N_("days after they came that articles nobody opened, bookmarked, commented or tagged are kept; 0 keeps them"),
        high=36_500,
    )
    keep_articles: int = _setting(
        0, N_("how many such articles are kept at most, the newest of them; 0 keeps them all"), high=100_000_000
    )
    stories: bool = _setting(True, N_("fold what several sources tell of one event into one row of the list"))
    story_read: bool = _setting(False, N_("reading one article of such a story marks the others read as well"))
    browser: str = _setting(
        "", N_("program that opens addresses, %s standing for the address; empty uses $BROWSER or the system's")
    )
    editor: str = _setting("", N_("editor for long comments; empty uses $VISUAL or $EDITOR"))
    keys: Mapping[str, str] = field(
        default_factory=dict, metadata={"doc": N_("own keys by the id of their action, several separated by commas")}
    )
    actions: tuple[OwnAction, ...] = field(
        default_factory=tuple,
        metadata={"doc": N_("own actions: a name, a key, a program that gets the article; see docs/own-actions.md")},
    )


def load(file: Path) -> Config:
    """The settings of a file; the defaults when there is none. Raises ConfigError."""
    try:
        text = file.read_text(encoding="utf-8")
    except FileNotFoundError:
        return Config()
    except (OSError, UnicodeDecodeError) as error:
        why = getattr(error, "strerror", "") or _("it is not UTF-8 text")
        raise ConfigError(_("The config {file} cannot be read: {why}.").format(file=file, why=why)) from error
    return parse(text, file)


def parse(text: str, file: Path) -> Config:
    """The settings of a text; `file` is named in errors."""
    import tomllib

    try:
        data = tomllib.loads(text)
    except (ValueError, RecursionError) as error:  # Also a number of five thousand digits, or a thousand brackets.
        found = re.search(r"^(.*?) \(at (?:line (\d+), column \d+|end of document)\)$", str(error))
        line = int(found[2]) if found and found[2] else len(text.splitlines())
        raise ConfigError(
            _at(file, line, _("this is not TOML ({why}).").format(why=found[1] if found else error))
        ) from error
    known = {each.name: each for each in fields(Config)}
    for name in data:
        if name not in known:
            raise ConfigError(_at(file, _line_of(text, name), unknown(name, known)))
    try:
        return Config(**{name: _checked(known[name], value) for name, value in data.items()})
    except Refused as refused:
        raise ConfigError(_at(file, _line_of(text, *refused.path), str(refused))) from refused


def check_keys(config: Config, actions: Iterable[str], file: Path) -> None:
    """Refuse a binding for an action that does not exist. Raises ConfigError."""
    valid = list(actions)
    for name in config.keys:
        if name not in valid:
            raise refused(file, unknown(name, valid), "keys", name)


def refused(file: Path, why: str, *path: str) -> ConfigError:
    """Why the setting at a path (`keys`, then its name) cannot be, with the line on which it stands."""
    text = file.read_text(encoding="utf-8") if file.exists() else ""
    return ConfigError(_at(file, _line_of(text, *path), why))


EXAMPLE = ["# [[actions]]", '# name = "Count words"', '# key = "ctrl+w"', '# command = ["wc", "-w"]']


def default_file() -> str:
    """The documented config file with every setting at its default, ready to be edited."""
    return as_file(Config())


def as_file(config: Config) -> str:
    """The settings as a documented config file."""
    lines = [f"# {_('Settings of newsreader. Every line may be left out; then its default holds.')}", ""]
    for each in fields(Config):
        lines.append(f"# {_(each.metadata['doc'])}")
        if choices := [choice for choice in each.metadata.get("choices", ()) if choice]:
            lines.append(f"# {_('one of:')} {', '.join(choices)}")
        value = getattr(config, each.name)
        if each.name == "keys":
            table = [f"{_toml(name)} = {_toml(key)}" for name, key in value.items()]
            lines += ["[keys]", *(table or ['# bookmark = "b,s"'])]
        elif each.name == "actions":
            lines += [line for action in value for line in _table(action)] or EXAMPLE
        else:
            lines.append(f"{each.name} = {_toml(value)}")
        lines.append("")
    return "\n".join(lines).rstrip("\n") + "\n"


def _table(action: OwnAction) -> list[str]:
    set_to = [(each.name, getattr(action, each.name), each.default) for each in fields(action)]
    return ["[[actions]]", *[f"{name} = {_toml(value)}" for name, value, default in set_to if value != default], ""]


class Refused(Exception):
    """A value that does not fit; `path` is where it stands."""

    def __init__(self, message: str, *path: str) -> None:
        super().__init__(message)
        self.path = path


def _checked(each: Any, value: Any) -> Any:
    """The value as the field holds it."""
    if each.name == "keys":
        return _checked_keys(each.name, value)
    if each.name == "actions":
        from reader.own_actions import taken

        return taken(value)
    kind = type(each.default)
    if kind is float and type(value) is int:
        value = float(value)
    if type(value) is not kind:
        wanted = {str: _("text in quotes"), int: _("a whole number"), float: _("a number"), bool: _("true or false")}
        raise Refused(_("{name} must be {kind}.").format(name=each.name, kind=wanted[kind]), each.name)
    choices, low, high = each.metadata["choices"], each.metadata["low"], each.metadata["high"]
    if choices and value not in choices:
        raise Refused(unknown(value, [choice for choice in choices if choice]), each.name)
    if high and not low <= value <= high:
        raise Refused(
            _("{name} must be between {low} and {high}.").format(name=each.name, low=low, high=high), each.name
        )
    return value


def _checked_keys(table: str, value: Any) -> dict[str, str]:
    if not isinstance(value, dict):
        raise Refused(_("{name} must be a table: [{name}].").format(name=table), table)
    for name, keys in value.items():
        if not isinstance(keys, str):
            raise Refused(_("{name} must be {kind}.").format(name=name, kind=_("text in quotes")), table, name)
    return value


def unknown(name: str, valid: Iterable[str]) -> str:
    """That something is not known, and what is meant perhaps."""
    from difflib import get_close_matches

    names = list(valid)
    if near := get_close_matches(name, names, 1, 0.4):
        return _("“{name}” is not known; did you mean “{near}”?").format(name=name, near=near[0])
    return _("“{name}” is not known; valid are {names}.").format(name=name, names=", ".join(names))


def _at(file: Path, line: int, what: str) -> str:
    return _("{file}, line {line}: {what}").format(file=file, line=line, what=what)


def _line_of(text: str, *path: str) -> int:
    """The line on which a key stands, 1 when it cannot be found."""
    table, wanted = "", ".".join(path)
    seen: dict[str, int] = {}
    for number, line in enumerate(text.splitlines(), 1):
        if header := re.match(r"\s*(\[\[?)\s*(.+?)\s*\]", line):
            table = header[2].strip("\"' ")
            if header[1] == "[[":
                seen[table] = seen.get(table, -1) + 1
                table = f"{table}.{seen[table]}"
            if table == wanted:
                return number
        elif found := re.match(r"\s*([\w.\"'-]+)\s*=", line):
            name = found[1].strip("\"'")
            if wanted == (f"{table}.{name}" if table else name):
                return number
    return 1


def _toml(value: object) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, tuple):
        return f"[{', '.join(map(_toml, value))}]"
    if not isinstance(value, str):
        return str(value)
    escaped = value.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
    return f'"{escaped}"'
