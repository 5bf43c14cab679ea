"""Completing a query while it is typed."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from conftest import entry

from reader.completion import complete
from reader.library import Library
from reader.model import Stored
from reader.query import joined, parse


@pytest.fixture
def shelf(library: Library, filled: Callable[..., Stored]) -> Library:
    """Two sources, tags and authors."""
    filled(entry(1, authors=("Trần Văn An", "Mai")), entry(2, authors=("Mai",)))
    library.subscribe("https://hau.example/feed", title="Báo Sông Hậu", folder="Tin/Miền Tây")
    library.bookmark(library.ids()[0], tags=["khí hậu", "sông"])
    return library


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("mưa aut", "mưa author:"),
        ("au", "author:"),
        ("-so", "-source:"),
        ("(is:un", "(is:unread"),
        ("has:v", "has:video"),
        ("source:bao", 'source:"Báo Sông Hậu"'),
        ("source:hau", 'source:"Báo Sông Hậu"'),
        ('folder:"tin/m', 'folder:"Tin/Miền Tây"'),
        ("tag:kh", 'tag:"khí hậu"'),
        ("tag:so", "tag:sông"),
        ("author:tran", 'author:"Trần Văn An"'),
        ("author:", "author:Mai"),
        ("on:hôm-q", "on:hôm-qua"),
        ("words:", "words:>800"),
        ("sort:r", "sort:relevance"),
    ],
)
def test_the_likeliest_first(shelf: Library, text: str, expected: str) -> None:
    first = complete(text, len(text), shelf)[0]
    completed = text[: first.start] + first.text
    assert completed == expected
    if not completed.endswith(":"):
        parse(completed.lstrip("("))


@pytest.mark.parametrize("text", ["zzz", '"au', "source:zzz", "nofield:a", "12:3"])
def test_nothing_where_nothing_fits(shelf: Library, text: str) -> None:
    assert complete(text, len(text), shelf) == []


def test_only_what_stands_before_the_cursor_counts(shelf: Library) -> None:
    assert complete("sou bão", 3, shelf)[0].text == "source:"


@pytest.mark.parametrize(
    ("scope", "typed", "expected"),
    [
        ("is:unread", "a b", "is:unread a b"),
        ("is:unread", "a OR b", "is:unread (a OR b)"),
        ("a OR b", "c", "(a OR b) c"),
        ("", "a OR b sort:oldest", "a OR b sort:oldest"),
        ("c", "a OR b sort:oldest", "c (a OR b) sort:oldest"),
        ("is:unread", "a (", "is:unread a ("),
        ("", "", ""),
    ],
)
def test_a_search_within_a_view_holds_in_both(scope: str, typed: str, expected: str) -> None:
    assert joined(scope, typed) == expected
