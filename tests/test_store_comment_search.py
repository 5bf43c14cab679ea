"""Comments by query: the same answer whether a list leads to them or the newest are tried one by one."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from conftest import entry, update

from reader.library import Library
from reader.passages import quoted
from reader.store import comment_search

WORDS = ("sea", "ferry", "Đà Nẵng", "bridge")
QUERIES = {
    "sea": lambda said, tags: "sea" in said,
    "sea ferry": lambda said, tags: "sea" in said and "ferry" in said,
    "sea -ferry": lambda said, tags: "sea" in said and "ferry" not in said,
    "-sea": lambda said, tags: "sea" not in said,
    "-sea -ferry": lambda said, tags: "sea" not in said and "ferry" not in said,
    "sea -ferry -bridge": lambda said, tags: "sea" in said and "ferry" not in said and "bridge" not in said,
    "sea OR ferry": lambda said, tags: "sea" in said or "ferry" in said,
    "bridge (sea OR ferry)": lambda said, tags: "bridge" in said and ("sea" in said or "ferry" in said),
    "da nang -(sea OR ferry)": lambda said, tags: "Đà Nẵng" in said and "sea" not in said and "ferry" not in said,
    "tag:one": lambda said, tags: "one" in tags,
    "-tag:one": lambda said, tags: "one" not in tags,
    "tag:one sea": lambda said, tags: "one" in tags and "sea" in said,
    "tag:one OR bridge": lambda said, tags: "one" in tags or "bridge" in said,
    "is:passage sea": lambda said, tags: "sea" in said and "passage" in said,
    "source:paper ferry": lambda said, tags: "ferry" in said,
    "source:none OR sea -ferry": lambda said, tags: "sea" in said and "ferry" not in said,
}


@pytest.fixture
def talk(library: Library) -> dict[str, tuple[str, tuple[str, ...]]]:
    """What each of many comments says, and the tags it and its article have, the newest last."""
    library.store(update(library.subscribe("https://paper.example/feed"), *[entry(n) for n in range(4)]))
    found: dict[str, tuple[str, tuple[str, ...]]] = {}
    for n in range(48):
        article = library.article(library.find(f"https://paper.example/{n % 4}"))
        body = " ".join([word for place, word in enumerate(WORDS) if n >> place & 1] or ["nothing"])
        anchor = quoted(article, "First paragraph") if n % 5 == 0 else None
        body += " passage" if anchor else ""
        made = library.comment(
            article.id, body, anchor=anchor, created=datetime(2026, 3, 1, tzinfo=UTC) + timedelta(hours=n * 7 % 48)
        )
        if n % 6 == 0:
            library.tag_comment(made.id, ["one"])
        found[made.id] = body, ("one",) if n % 6 == 0 or n % 4 == 2 else ()
    library.tag(library.find("https://paper.example/2"), ["One"])
    gone = library.comment(library.find("https://paper.example/2"), "sea and gone")
    library.delete_comment(gone.id)
    return found


@pytest.mark.parametrize("long", [1, 4_000])
@pytest.mark.parametrize("query", QUERIES)
def test_a_query_gives_what_it_says_newest_first(
    library: Library,
    talk: dict[str, tuple[str, tuple[str, ...]]],
    monkeypatch: pytest.MonkeyPatch,
    query: str,
    long: int,
) -> None:
    monkeypatch.setattr(comment_search, "LONG", long)
    found = library.comments(query)
    assert {each.id for each in found} == {key for key, (said, tags) in talk.items() if QUERIES[query](said, tags)}
    assert [each.created for each in found] == sorted([each.created for each in found], reverse=True)
    assert library.comments(query, limit=3) == found[:3]
