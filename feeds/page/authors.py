"""Who wrote it: names only, each once, in the page's order."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from itertools import islice
from typing import Any

from lxml.etree import _Element as Element

from feeds.blocks.tree import select, text_of
from feeds.page import furniture
from feeds.page.metadata import Metadata, as_text, types
from feeds.text import clean

_BY = re.compile(
    r"^\s*(?:(?:written|posted|published|reported|words|story|text|article)?\s*by|von|par|por|vom|di|da|"
    r"door|av|af|theo|bài và ảnh|tác giả|thực hiện|author|autor|auteur|text|texto|words|reporter|"
    r"von unserem redakteur|geschrieben von|ein\w* \w+ von|propos recueillis par)\b\s*:?\s+",
    re.I,
)
_PARTS = re.compile(r"\s*(?:,\s*and\b|,|;|\||/|•|·|\s&\s|\sand\s|\sund\s|\set\s|\sy\s|\se\s|\svà\s|\s-\s|、)\s*", re.I)
_BYLINE = re.compile(
    r"(?:^|[\s_-])(?:byline|by-line|author|authors|autor|autoren|auteur|writer|reporter|contributor|firma|"
    r"tac-?gia)(?:s?[-_]?(?:name|names|link|title|list|\d))?(?:$|[\s_-])",
    re.I,
)
_NOT_BYLINE = re.compile(
    r"bio|avatar|image|photo|more|related|follow|social|comment|box-content|description|email|twitter|"
    r"share|job|role|img",
    re.I,
)
_NOT_NAME = re.compile(
    r"https?:|www\.|@|[<>{}]|\d|\buhr\b|^posted|facebook|twitter|\bfollow\b|\bupdated?\b|\bpublished\b|"
    r"\bstaff writer$|\brss\b|\barchives?$|^(?:quelle|pétition|petition)\b|"
    r"^(?:von|vom|par|por|door|av|in|red|theo|beitrag|nachrichten|news|phd|uncategorized|https?|see all|admin|"
    r"author|unknown|none|null|by|redaktion|editor|editors|share|view|more|"
    r"reuters staff|guest|user|default|(?:[\w-]+)?redakt(?:eur|eurin|ion)|volontär(?:in)?|vice president|phóng viên)$",
    re.I,
)
_BRACKETS = re.compile(r"\s*[(\[][^()\[\]]{0,60}[)\]]")
_BY_INSIDE = re.compile(
    r"^(?:erstellt|geschrieben|verfasst|interview|(?:zeige )?alle (?:beiträge|artikel)|zum profil|"
    r"view all posts|posted \w+|written)\W+(?:by|von|vom)?\s*(?=\S)|^投稿者\W*",
    re.I,
)
_ROLE = re.compile(
    r"\s*(?:\d+\s*min(?:ute)?s?\.?(?:\s*read)?.*|\b(?:posted|published|publié|updated|last modified|phd|ph\.d|"
    r"m\.?d|staff writer|senior \w+|correspondent|editor|ceo|reporter|contributor|follow|フォロー|"
    r"special to .*)\b.*)$",
    re.I,
)
_SIGNATURE = re.compile(r"^(?:[A-ZÀ-ỸĐ][\w.]*\s?){1,5}(?:[-–,]\s?(?:[A-ZÀ-ỸĐ][\w.]*\s?){1,5})?$")
_DIGIT = re.compile(r"\d")
_LETTER = re.compile(r"[^\W\d_]")
_ADDRESS = re.compile(r"^[\w-]+(?:\.[\w-]+)*\.(?:com|de|net|org|info|at|ch|fr|it|vn|uk)$", re.I)
_LINE = re.compile(
    r"(?:^|[\d)|]\s*)(?:(?i:by|von|par|por|text:|bài và ảnh)|(?i:ein\w* \w+ von))\s*:?\s+"
    r"((?:(?:von|van|de|der|und|and|et)\s|[^\W\d_a-zß-ÿ][^\W\d_]*[\w.'’-]*,?\s?){1,6})$",
)
_AND = re.compile(r"(?:,|;|&|\b(?:and|und|et|y|e|và))\s*$", re.I)
_PROFILE = re.compile(
    r"/(?:authors?|autor(?:en|es)?|auteurs?|tac-gia|profil|profiles?|editors|newsteam|staff|people|contributors?|writers?|"
    r"reporters?|journalists?|by|redaktion|firma)/[^/?#]*[a-z]",
    re.I,
)
_NAME = re.compile(r"^(?:[^\W\d_][\w.'’-]*\s){1,4}[^\W\d_a-zß-ÿ][\w.'’-]*$")


def find(root: Element, headline: Element | None, metadata: Metadata, site: str) -> tuple[str, ...]:
    """The authors, from what machines are told, else from the byline; the site itself only when nobody else signs."""
    house = [_key(each) for each in (site, *_organisations(metadata)) if each]
    signed: tuple[str, ...] = ()
    best: tuple[str, ...] = ()
    votes: Counter[tuple[str, ...]] = Counter()
    for sure, names in _sources(root, headline, metadata):
        people = tuple([each for each in names if not _is_house(each, house)])
        votes[people] += sure and bool(people)
        counts = sure or not (best or signed) or (not best and all(map(_is_full_name, people)))
        better = set(people) >= set(best) or not _is_person(best, people) or _is_fuller(people, best)
        if people and counts and better:
            best = people
        signed = signed or names
    # One that only machines are told loses against a byline that the page repeats.
    often = max(votes, key=votes.__getitem__, default=())
    if votes[often] > 1 + votes[best] and all(map(_is_full_name, often)):
        return often
    return best or signed


def _is_house(name: str, house: list[str]) -> bool:
    """Whether a name is the site's own, or one of those that sign without being a person."""
    mine = _key(name)
    return mine in house or bool(_ADDRESS.match(name)) or any(len(each) > 3 and mine.startswith(each) for each in house)


def _is_full_name(name: str) -> bool:
    return name[0].isupper() and bool(_NAME.match(name))


def _is_fuller(names: tuple[str, ...], others: tuple[str, ...]) -> bool:
    """Whether these are the same people with more of their names."""
    return len(names) == len(others) and all(
        " " not in other and one.startswith(f"{other} ") and len(one.split()) < 4 and not _ROLE.search(one)
        for one, other in zip(names, others, strict=True)
    )


def _is_person(names: tuple[str, ...], others: tuple[str, ...]) -> bool:
    """Whether these names say who it was at least as fully as the others."""
    return any(" " in each or not each.isupper() for each in names) or not any(_NAME.match(each) for each in others)


def _sources(root: Element, headline: Element | None, metadata: Metadata) -> Iterator[tuple[bool, tuple[str, ...]]]:
    """Names by source, best first, and whether the source is sure enough to overrule the site's own name."""
    meta = metadata.meta
    yield True, _from_json(metadata)
    for names in (
        ("author",),
        ("article:author",),
        ("parsely-author", "sailthru.author"),
        ("dc.creator", "dcterms.creator", "citation_author", "byl"),
        ("articleauthor", "article_author", "cxenseparse:author", "shareaholic:article_author_name"),
    ):
        yield True, _split_all([value for name in names for value in meta.get(name, ())])
    yield (
        True,
        _from_elements(
            root,
            "//*[@itemprop='author']//*[@itemprop='name'] | //*[@itemprop='author' and not(.//*[@itemprop='name'])]",
        ),
    )
    yield True, _from_elements(root, "//a[contains(concat(' ',@rel,' '),' author ')]")
    if metadata.language.startswith("vi"):
        yield True, _from_signature(root)
    yield True, _from_elements(root, "//*[@data-role='author']")
    yield True, _from_profiles(root, headline)
    yield True, _from_lines(root, headline)
    yield False, _from_classes(root)
    yield False, _from_opening(root, headline)


def _organisations(metadata: Metadata) -> list[str]:
    """What signs without being a person: the site, its publisher, agencies."""
    authors = metadata.article.get("author")
    nodes = [each for each in (authors if isinstance(authors, list) else [authors]) if isinstance(each, dict)]
    houses = [each for each in nodes if any("Organization" in name for name in types(each))]
    return [
        *metadata.meta.get("og:site_name", []),
        *metadata.meta.get("application-name", []),
        as_text(metadata.article.get("publisher")),
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
    return _split_all(names)


def _split_all(values: list[str]) -> tuple[str, ...]:
    found: list[str] = []
    for value in values[:30]:
        found.extend(split(value))
    return _unique(found)


def split(text: str) -> list[str]:
    """The names in a byline."""
    if text.lstrip()[:4] == "http":
        return []
    text = _BRACKETS.sub("", clean(text, limit=300))
    text = _BY_INSIDE.sub("", _BY.sub("", text))
    names = []
    for part in _PARTS.split(text):
        bare = _ROLE.sub("", part)
        name = _BY.sub("", bare if len(bare.split()) > 1 else part).strip(" .:-–—()|")
        if _LETTER.search(name) and len(name) <= 60 and not _NOT_NAME.search(name) and len(name.split()) <= 6:
            names.append(name)
    return names


def _unique(names: list[str]) -> tuple[str, ...]:
    found: dict[str, str] = {}
    for name in names:
        found.setdefault(name.casefold(), name)
    return tuple(found.values())[:20]


def _from_elements(root: Element, path: str) -> tuple[str, ...]:
    """The names in these elements, as long as they stand together: further down the page others sign other articles."""
    values: list[str] = []
    block: Element | None = None
    for element in select(root, path, 20):
        if next(element.iterancestors("footer", "aside", "nav"), None) is not None or furniture.is_comments(
            _near(element)
        ):
            continue
        if block is not None and block not in element.iterancestors():
            break
        text = element.get("content") or text_of(element)
        if len(text) < 200 and clean(text):
            block = block if block is not None else _block(element)
            values.append(text)
    return _split_all(values)


def _block(element: Element) -> Element:
    for _ in range(3):
        parent = element.getparent()
        if parent is None or parent.tag in ("article", "main", "body"):
            break
        element = parent
    return element


def _near(element: Element) -> str:
    return " ".join([furniture.name_of(each) for each in [element, *element.iterancestors()][:5]])


def _from_classes(root: Element) -> tuple[str, ...]:
    """The names in the first short element that is named a byline."""
    for element in root.iter("span", "a", "p", "div", "address", "strong", "em", "li", "b", "cite"):
        name = f"{furniture.name_of(element)} {element.get('data-role') or ''}"
        if len(name) > 3 and _BYLINE.search(name) and not _NOT_BYLINE.search(name):
            pieces = [clean(str(piece)) for piece in islice(element.itertext(), 12)]
            if 3 < len(text_of(element)) < 300 and (names := _first_names([each for each in pieces if each])):
                return names
    return ()


def _from_lines(root: Element, headline: Element | None) -> tuple[str, ...]:
    """The names in a line near the headline that says who it is by, whatever it is called."""
    left = 150 if headline is None else 400
    started = headline is None
    for element in root.iter("h1", "h2", "h3", "span", "p", "div", "strong", "em", "b", "small", "address", "i"):
        started = started or element is headline
        if not started or len(element) > 4:
            continue
        left -= 1
        if left < 0:
            break
        text = clean(text_of(element)[:200])
        if 5 < len(text) < 80 and (match := _LINE.search(text)):
            if furniture.is_elsewhere(_near(element)) or element.getparent() is None:
                continue
            return _split_all([match[1]])
    return ()


def _from_opening(root: Element, headline: Element | None) -> tuple[str, ...]:
    """The names that stand alone and bold as the first paragraph."""
    started = headline is None
    for number, element in enumerate(root.iter("h1", "h2", "p")):
        started = started or element is headline
        if element.tag != "p" or not started or not len(text := clean(text_of(element)[:200])) > 5:
            continue
        bold = next(element.iter("strong", "b"), None)
        if len(text) > 60 or bold is None or clean(text_of(bold)) != text or number > 200:
            break
        names = [each.strip() for each in text.split("/")]
        return tuple(names) if all(_SIGNATURE.match(each) and " " in each for each in names) else ()
    return ()


def _first_names(pieces: list[str]) -> tuple[str, ...]:
    """The names at the start of a byline, up to its date or whatever else follows."""
    names: list[str] = []
    for piece in pieces[:6]:
        found = split(piece)
        if names and (not found or _DIGIT.search(piece) or len(piece) > 40):
            break
        names.extend(found)
        if names and not _AND.search(piece):
            break
    return _unique(names)


def _from_profiles(root: Element, headline: Element | None) -> tuple[str, ...]:
    """Names that link to a page about an author, the first such links after the headline."""
    values: list[str] = []
    block: Element | None = None
    started = headline is None
    for element in root.iter("h1", "h2", "h3", "a"):
        started = started or element is headline
        if not started or element.tag != "a" or not _PROFILE.search(element.get("href") or ""):
            continue
        text = clean(text_of(element))
        if block is not None and block not in element.iterancestors():
            break
        if _NAME.match(text) and next(element.iterancestors("footer", "nav"), None) is None:
            block = block if block is not None else _block(element)
            values.append(text)
    return _split_all(values)


def _from_signature(root: Element) -> tuple[str, ...]:
    """A name alone in the last bold or right-aligned paragraph, as Vietnamese papers sign."""
    last = [
        each for each in root.iter("p") if 3 < len(each.text or "") + sum(len(child.text or "") for child in each) < 60
    ]
    for element in reversed(last[-12:]):
        text = clean(text_of(element))
        right = "right" in (element.get("style") or "") + (element.get("align") or "") + (element.get("class") or "")
        bold = next(element.iter("strong", "b"), None)
        if (right or (bold is not None and len(clean(text_of(bold))) > 0.6 * len(text))) and _SIGNATURE.match(
            _BRACKETS.sub("", text)
        ):
            return _split_all([text])
    return ()


def _key(text: str) -> str:
    return re.sub(r"[\W_]+|^www\.|\.(?:com|de|net|org|vn)\b", "", text.casefold())
