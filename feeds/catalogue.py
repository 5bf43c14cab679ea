"""The built-in catalogue: a few dozen real sources by address, to pick from."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache


@dataclass(frozen=True, slots=True)
class Listed:
    """A source of the catalogue. `topic` is news, world, business, technology, science, sport or culture."""

    title: str
    url: str
    language: str
    topic: str


@cache
def sources() -> tuple[Listed, ...]:
    """The whole catalogue, in the order of its file: Vietnamese first, then English."""
    import tomllib
    from importlib.resources import files

    data = tomllib.loads(files("feeds").joinpath("catalogue.toml").read_text(encoding="utf-8"))
    return tuple([Listed(**each) for each in data["source"]])


def search(words: str) -> list[Listed]:
    """The sources whose title, address, language or topic has all the words; accents do not matter."""
    wanted = _plain(words).split()
    return [each for each in sources() if all(word in _searched(each) for word in wanted)]


def _searched(source: Listed) -> str:
    return _plain(f"{source.title} {source.url} {source.language} {source.topic}")


def _plain(text: str) -> str:
    import unicodedata

    from feeds.text import fold

    decomposed = unicodedata.normalize("NFD", fold(text).casefold())
    return "".join([each for each in decomposed if not unicodedata.combining(each)])
