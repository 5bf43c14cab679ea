"""Who wrote it: names only, each once, in the page's order."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from typing import Any

from lxml.etree import _Element as Element

from feeds.blocks.tree import select
from feeds.page import bylines
from feeds.page.metadata import Metadata, as_text, types
from feeds.page.names import BRACKETS, NAME, ROLE, is_full_name, split_all

_WRITTEN = re.compile(
    r"\bby$|geschrieben|verfasst|\bvon$|auteur|écrit|autor|escrito|scritto|geschreven|author|tác giả|viết bởi|"
    r"作者|執筆",
    re.I,
)
_POSTER = re.compile(r"([^()@]{2,60}?)\s*\(@[\w.@-]+\)")
_HAN = re.compile(r"[\u4e00-\u9fff]")
_ADDRESS = re.compile(r"^[\w-]+(?:\.[\w-]+)*\.(?:com|de|net|org|info|at|ch|fr|it|vn|uk)$", re.I)
_NOT_KEY = re.compile(r"^www\.|\.(?:com|de|net|org|vn)$|[\W_]+")


def find(root: Element, headline: Element | None, metadata: Metadata, site: str) -> tuple[str, ...]:
    """The authors, from what machines are told, else from the byline; the site itself only when nobody else signs."""
    house = [_key(each) for each in (site, *_organisations(metadata)) if each]
    signed: tuple[str, ...] = ()
    best: tuple[str, ...] = ()
    votes: Counter[tuple[str, ...]] = Counter()
    for sure, names in _sources(root, headline, metadata):
        people = tuple([each for each in names if not _is_house(each, house)])
        if people != names and _is_house(names[0], house) and not any(map(is_full_name, people)):
            people = ()  # What follows the site's own name is its town.
        votes[people] += sure and bool(people)
        counts = sure or not (best or signed) or (not best and any(map(is_full_name, people[:1])))
        better = not best or _adds(people, best) or not _is_person(best, people) or _is_fuller(people, best)
        if people and counts and better:
            best = people
        signed = signed or names
    # One that only machines are told loses against a byline that the page repeats.
    often = max(votes, key=votes.__getitem__, default=())
    if votes[often] > 1 + votes[best] and all(map(is_full_name, often)):
        return often
    return best or signed


def _is_house(name: str, house: list[str]) -> bool:
    """Whether a name is the site's own, or one of those that sign without being a person."""
    mine = _key(name)
    return mine in house or bool(_ADDRESS.match(name)) or any(len(each) > 3 and mine.startswith(each) for each in house)


def _adds(names: tuple[str, ...], others: tuple[str, ...]) -> bool:
    """Whether these are all of the others and one or two more: a longer list is of those who had some part in it."""
    return set(names) >= set(others) and len(names) <= len(others) + 2


def _is_fuller(names: tuple[str, ...], others: tuple[str, ...]) -> bool:
    """Whether these are the same people with more of their names."""
    return len(names) == len(others) and all(
        " " not in other and one.startswith(f"{other} ") and len(one.split()) < 4 and not ROLE.search(one)
        for one, other in zip(names, others, strict=True)
    )


def _is_person(names: tuple[str, ...], others: tuple[str, ...]) -> bool:
    """Whether these names say who it was at least as fully as the others."""
    return any(" " in each or not each.isupper() for each in names) or not any(NAME.match(each) for each in others)


def _sources(root: Element, headline: Element | None, metadata: Metadata) -> Iterator[tuple[bool, tuple[str, ...]]]:
    """Names by source, best first, and whether the source is sure enough to overrule the site's own name."""
    meta = metadata.meta
    yield True, _from_json(metadata)
    for names in (
        ("author",),
        ("article:author", "og:article:author"),
        ("parsely-author", "sailthru.author"),
        ("dc.creator", "dcterms.creator", "citation_author", "byl"),
        ("articleauthor", "article_author", "cxenseparse:author", "shareaholic:article_author_name"),
    ):
        yield True, split_all([value for name in names for value in meta.get(name, ())], told=True)
    yield True, split_all(_from_labels(meta), told=True)
    yield (
        True,
        bylines.from_elements(
            root,
            "//*[@itemprop='author']//*[@itemprop='name'] | //*[@itemprop='author' and not(.//*[@itemprop='name'])]",
        ),
    )
    yield True, bylines.from_elements(root, "//a[contains(concat(' ',@rel,' '),' author ')]")
    if metadata.language.startswith("vi"):
        yield True, bylines.from_signature(root)
    yield True, bylines.from_elements(root, "//*[@data-role='author']")
    if poster := _POSTER.match(metadata.first("og:title") or metadata.title):
        yield True, split_all([poster[1]])
    yield False, split_all([each.get("data-author") or "" for each in select(root, "//*[@data-author]", 1)])
    yield False, bylines.from_classes(root)
    yield True, bylines.from_profiles(root, headline)
    yield True, bylines.from_lines(root, headline)
    yield False, bylines.from_opening(root, headline)
    if _HAN.search(metadata.title):
        yield False, bylines.from_imprint(root)


def _from_labels(meta: dict[str, list[str]]) -> list[str]:
    """What a page shows beside a link to it, where its label says that it is the author."""
    return [
        value
        for number in "123"
        for label in meta.get(f"twitter:label{number}", ())[:1]
        for value in meta.get(f"twitter:data{number}", ())[:1]
        if _WRITTEN.search(label)
    ]


def _organisations(metadata: Metadata) -> list[str]:
    """What signs without being a person: the site, its publisher, agencies."""
    authors = metadata.article.get("author")
    nodes = [each for each in (authors if isinstance(authors, list) else [authors]) if isinstance(each, dict)]
    houses = [each for each in nodes if any("Organization" in name for name in types(each))]
    return [
        *metadata.meta.get("og:site_name", []),
        *metadata.meta.get("application-name", []),
        as_text(metadata.article.get("publisher")),
        *[BRACKETS.sub("", each) for each in metadata.meta.get("author", []) if "www." in each],
        # Beside a person, an agency signs as well.
        *([as_text(each) for each in houses] if len(houses) == len(nodes) else []),
    ]


def _from_json(metadata: Metadata) -> tuple[str, ...]:
    value: Any = metadata.article.get("author") or metadata.article.get("creator")
    by_id = {node["@id"]: node for node in metadata.nodes if isinstance(node.get("@id"), str)}
    names: list[str] = []
    for each in value if isinstance(value, list) else [value]:
        if isinstance(each, dict):
            if "name" not in each and isinstance(each.get("@id"), str):
                each = by_id.get(each["@id"], each)
            inner = each.get("name")
            names.extend([as_text(name) for name in inner] if isinstance(inner, list) else [as_text(each)])
        elif isinstance(each, str):
            names.append(as_text(each))
    return split_all(names, told=True)


def _key(text: str) -> str:
    return _NOT_KEY.sub("", text.casefold())
