"""The query language: text to a small tree. What the tree gives is for `reader.store.select` to say, in SQL.

    words begun* "a phrase" -not this OR that (a OR b) -(c d) is:unread has:photo source:bbc source:=12
    folder:"News/Asia" tag:climate author:nam lang:vi title:word on:today on:"hôm qua" after:-7d before:2022-03
    words:>800 sort:relevance

What stands side by side must all hold; `OR` binds weaker than that. An empty query gives everything.
Dates are in reader/when.py. Why the parser is written by hand: docs/query-language.md.
"""

from __future__ import annotations

import re
from datetime import datetime
from typing import NamedTuple, NoReturn, TypeVar

from reader.errors import ReaderError
from reader.i18n import _

IS = ("unread", "read", "bookmarked", "later", "archived", "commented", "updated", "offline")
HAS = ("photo", "comment", "video", "table")
SORT = ("newest", "oldest", "relevance", "source", "waiting")
TEXT_FIELDS = ("title", "author", "body", "caption", "comment")
NAME_FIELDS = ("source", "folder", "tag", "lang")
DATE_FIELDS = ("on", "after", "before")
FIELDS = ("is", "has", *NAME_FIELDS, *TEXT_FIELDS, *DATE_FIELDS, "words", "sort")
MOST = 200
DEEPEST = 40
"""How deep parentheses may stand in each other."""


class QueryError(ReaderError):
    """A query that cannot be read; `at` is the character where the trouble is, from 0."""

    def __init__(self, message: str, at: int) -> None:
        super().__init__(message)
        self.at = at


def _same(one: tuple[object, ...], other: object) -> bool:
    return isinstance(other, type(one)) and tuple.__eq__(one, other)


def _unlike(one: tuple[object, ...], other: object) -> bool:
    return not _same(one, other)


Some = TypeVar("Some", bound=type)


def _kind(node: Some) -> Some:
    """A kind of node, equal to no other kind; a frozen dataclass takes ten times as long to make."""
    for name, method in (("__eq__", _same), ("__ne__", _unlike)):
        setattr(node, name, method)
    return node


@_kind
class Text(NamedTuple):
    """Words in a row, anywhere in the article or in one field of it; with a star at the end the last one is begun."""

    text: str
    field: str = ""


def begun(text: str) -> bool:
    """Whether the last word of a text stands for all that begin so: two letters or more, and a star."""
    return len(text) > 2 and text[-1] == "*" and text[-3:-1].isalnum()


@_kind
class Is(NamedTuple):
    """A state: one of IS, or what it has: one of HAS with `has:` before it."""

    state: str


@_kind
class Named(NamedTuple):
    """A source, folder, tag or language by name; `source:=12` by its number."""

    field: str
    name: str


@_kind
class Between(NamedTuple):
    """Published from `start` on and before `end`, in local time; None leaves that side open."""

    start: datetime | None
    end: datetime | None


@_kind
class Words(NamedTuple):
    """As long as this, both ends included; None leaves that side open."""

    least: int | None
    most: int | None


@_kind
class Sort(NamedTuple):
    """The order that is asked for, one of SORT; a condition that always holds."""

    by: str


@_kind
class Not(NamedTuple):
    """What must not hold."""

    part: Node


@_kind
class And(NamedTuple):
    """All of these."""

    parts: tuple[Node, ...]


@_kind
class Or(NamedTuple):
    """Any of these."""

    parts: tuple[Node, ...]


Node = Text | Is | Named | Between | Words | Sort | Not | And | Or

_TERM = re.compile(
    r"""(?P<minus>-?)(?:(?P<field>[^\W\d_]+):)?
        (?:"(?P<quoted>[^"]*)(?P<closed>"?)|“(?P<curly>[^”"]*)(?P<curled>[”"]?)|(?P<plain>[^\s"“()]*))""",
    re.X,
)
_SPACE = re.compile(r"\s*")
_OR = re.compile(r"OR(?![^\s()\"“])")
_OR_BETWEEN = re.compile(r"\sOR\s")
_OPEN = re.compile(r"-?\(")
_SORT = re.compile(r"(?<![^\s(])sort:\S+", re.I)
_LENGTH = re.compile(r"([<>]=?)?(\d{1,7})|(\d{1,7})(?:-|\.\.)(\d{1,7})")


def parse(text: str, now: datetime | None = None) -> And:
    """The tree of a query. Raises QueryError pointing at the character that is wrong."""
    reading = _Reading(text, (now or datetime.now()).astimezone())
    found = reading.either()
    if reading.place < len(text):
        _fail(_("This parenthesis has no partner"), reading.place)
    parts = found.parts if isinstance(found, And) else (found,)
    return And((*parts, reading.sort) if reading.sort else parts)


def joined(scope: str, typed: str) -> str:
    """One query for what holds in both; an order may stand in either."""
    if not scope or not typed:
        return scope or typed
    try:
        sides = [_closed(each) for each in (scope, typed)]
    except QueryError:
        sides = [scope, typed]  # Whoever runs it is told what is wrong.
    return " ".join(sides)


def _closed(text: str) -> str:
    """A query that another can stand beside."""
    if not any(isinstance(part, Or) for part in parse(text).parts):
        return text
    orders = " ".join([match[0] for match in _SORT.finditer(text)])
    return f"({_SORT.sub('', text).strip()}) {orders}".strip()


def sorted_by(text: str, order: str) -> str:
    """The same query in another order, one of SORT; newest first is not said."""
    bare = " ".join(_SORT.sub("", text).split())
    return bare if order == "newest" else f"{bare} sort:{order}".strip()


def any_of(words: str) -> str:
    """A query for any of some words with commas between them; what is a query by itself stays as it is."""
    if any(each in words for each in ':"“()') or _OR_BETWEEN.search(words):
        return words.strip()
    pieces = [" ".join(piece.split()) for piece in words.split(",")]
    return " OR ".join([f'"{piece}"' if " " in piece else piece for piece in pieces if piece])


def order(query: Node) -> str:
    """How a query wants its articles sorted: one of SORT, empty when it does not say."""
    parts = query.parts if isinstance(query, And) else (query,)
    return next((each.by for each in parts if isinstance(each, Sort)), "")


class _Reading:
    """A query on its way from text to tree: what is left begins at `place`."""

    def __init__(self, text: str, now: datetime) -> None:
        self.text = text
        self.now = now
        self.place = 0
        self.depth = 0
        self.terms = 0
        self.sort: Sort | None = None

    def either(self) -> Node:
        """Groups with OR between them."""
        groups = [self.together()]
        while (match := _OR.match(self.text, self.place)) is not None:
            if groups[-1] == And(()):
                _fail(_("OR stands between two searches"), match.start())
            self.place = match.end()
            groups.append(self.together())
        if len(groups) > 1 and groups[-1] == And(()):
            _fail(_wanted(), self.place)
        return Or(tuple([_single(each) for each in groups])) if len(groups) > 1 else groups[0]

    def together(self) -> And:
        """What stands side by side, up to OR, a closing parenthesis or the end."""
        parts: list[Node] = []
        self._skip()
        while self.place < len(self.text) and self.text[self.place] != ")" and not _OR.match(self.text, self.place):
            if self.terms == MOST:
                _fail(_("A search takes at most {n} words").format(n=MOST), self.place)
            part = self._group() if _OPEN.match(self.text, self.place) else self._term()
            if isinstance(part, Sort):
                self.sort = part  # Of the whole query, wherever it stands.
            else:
                parts.append(part)
            self._skip()
        return And(tuple(parts))

    def _skip(self) -> None:
        match = _SPACE.match(self.text, self.place)
        self.place = match.end() if match else self.place

    def _group(self) -> Node:
        negated = self.text[self.place] == "-"
        opened = self.place + negated
        self.place, self.depth = opened + 1, self.depth + 1
        if self.depth > DEEPEST:
            _fail(_("Parentheses stand at most {n} deep").format(n=DEEPEST), opened)
        found = self.either()
        if self.place == len(self.text):
            _fail(_("This parenthesis has no partner"), opened)
        if found == And(()):
            _fail(_wanted(), self.place)
        self.place, self.depth = self.place + 1, self.depth - 1
        found = _single(found)
        return Not(found) if negated else found

    def _term(self) -> Node:
        self.terms += 1
        match = _TERM.match(self.text, self.place)
        assert match is not None
        name = next(each for each in ("quoted", "curly", "plain") if match[each] is not None)
        if name != "plain" and not (match["closed"] or match["curled"]):
            _fail(_("A quotation mark has no partner"), match.start(name) - 1)
        self.place = match.end()
        node = self._named(match["field"] or "", match[name], match.start("field"), match.start(name))
        if match["minus"] and isinstance(node, Sort):
            _fail(_("An order cannot be left out"), match.start())
        return Not(node) if match["minus"] else node

    def _named(self, field: str, value: str, at_field: int, at: int) -> Node:
        if field and field.lower() not in FIELDS:
            _check_typing(field.lower(), value, at_field)
            return Text(f"{field}:{value}")
        return self._field(field.lower(), value, at)

    def _field(self, field: str, value: str, at: int) -> Node:
        if not value.strip():
            _fail(_wanted(field), at)
        match field:
            case "is" | "has":
                return _state(field, value.lower(), at)
            case "on" | "after" | "before":
                return _dates(field, value, at, self.now)
            case "source" | "folder" | "tag" | "lang":
                return Named(field, value)
            case "words":
                return _length(value, at)
            case "sort":
                if self.depth:
                    _fail(_("An order belongs outside parentheses"), at)
                return Sort(_one_of(field, value.lower(), SORT, at))
            case _:
                return Text(value, field)


def _single(node: Node) -> Node:
    return node.parts[0] if isinstance(node, And) and len(node.parts) == 1 else node


def _check_typing(field: str, value: str, at: int) -> None:
    """A colon in a word asks for nothing (`12:30`, an address), but a field with a slip of the finger is said."""
    from difflib import get_close_matches

    near = get_close_matches(field, FIELDS, 1, 0.75) if value and not value.startswith("//") else []
    if near:
        text = _("There is no {field}: but there is {near}: (and {others})")
        others = ", ".join([each for each in FIELDS if each != near[0]])
        _fail(text.format(field=field, near=near[0], others=others), at)


def _state(field: str, value: str, at: int) -> Node:
    _one_of(field, value, IS if field == "is" else HAS, at)
    if value == "comment":
        return Is("commented")
    return Is(value if field == "is" else f"has:{value}")


def _one_of(field: str, value: str, allowed: tuple[str, ...], at: int) -> str:
    if value not in allowed:
        _fail(_wanted(field), at)
    return value


def _wanted(field: str = "") -> str:
    """What may stand after a field; without one, what may stand where a search begins."""
    match field:
        case "is" | "has" | "sort":
            allowed = {"is": IS, "has": HAS, "sort": SORT}[field]
            return _("{field}: takes one of {allowed}").format(field=field, allowed=", ".join(allowed))
        case "on" | "after" | "before":
            from reader import when

            return _("A date is written {examples}").format(examples=", ".join(when.EXAMPLES))
        case "words":
            return _("words: takes a number as in >800, <300 or 300-800")
        case "source" | "folder" | "tag" | "lang":
            return _("{field}: takes a name, in quotes if there are spaces in it").format(field=field)
        case "":
            return _("Here belongs a word, a “phrase”, (…) or a field such as is: source: title: after:")
    return _("{field}: takes a word, or several in quotes").format(field=field)


def _dates(field: str, value: str, at: int, now: datetime) -> Between:
    from reader import when  # Most queries name no date.

    span = when.span(value, now)
    if span is None:
        _fail(_wanted(field), at)
    match field:
        case "on":
            return Between(span.start, span.end)
        case "after":
            return Between(span.start if span.counted else span.end, None)
        case _:
            return Between(None, span.start)


def _length(value: str, at: int) -> Words:
    match = _LENGTH.fullmatch(value)
    if match is None:
        _fail(_wanted("words"), at)
    if match[3]:
        return Words(int(match[3]), int(match[4]))
    number = int(match[2])
    match match[1]:
        case ">":
            return Words(number + 1, None)
        case ">=":
            return Words(number, None)
        case "<":
            return Words(None, number - 1)
        case "<=":
            return Words(None, number)
        case _:
            return Words(number, number)


def _fail(what: str, at: int) -> NoReturn:
    raise QueryError(_("{what} (character {n} of the search).").format(what=what, n=at + 1), at)
