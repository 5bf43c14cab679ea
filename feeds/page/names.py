"""The names in a byline, or in what machines are told of the author."""

from __future__ import annotations

import re

from feeds.text import clean

BY = re.compile(
    r"^\s*(?:(?:written|posted|published|reported|words|story|text|article)?\s*by|von|par|por|vom|di|da|"
    r"door|av|af|theo|bài và ảnh|tác giả|thực hiện|author|autor|auteur|text|texto|words|reporter|"
    r"von unserem redakteur|geschrieben von|ein\w* \w+ von|propos recueillis par)\b\s*:?\s+",
    re.I,
)
_PARTS = re.compile(
    r"\s*(?:,\s*and\b|,|，|;|\||/|／|•|·|\s&\s|\sand\s|\sund\s|\set\s|\sy\s|\se\s|\svà\s|\s-\s|、)\s*", re.I
)
_NOT_NAME = re.compile(
    r"https?:|www\.|@|[<>{}]|\buhr\b|^posted|facebook|twitter|\bfollow\b|\bupdated?\b|\bpublished\b|"
    r"\bstaff writer$|\brss\b|\barchives?$|^(?:quelle|pétition|petition)\b|"
    r"^(?:von|vom|par|por|door|av|in|red|theo|beitrag|nachrichten|news|phd|uncategorized|https?|see all|admin|"
    r"author|unknown|none|null|by|editor|editors|share|view|more|"
    r"reuters staff|guest|user|default|[\w-]*redakt(?:eur|eurin)|volontär(?:in)?|vice president|phóng viên)$",
    re.I,
)
BRACKETS = re.compile(r"\s*[(\[][^()\[\]]{0,60}[)\]]")
_BY_INSIDE = re.compile(
    r"^(?:erstellt|geschrieben|verfasst|interview|(?:zeige )?alle (?:beiträge|artikel)|zum profil|"
    r"view all posts|posted \w+|written)\W+(?:by|von|vom)?\s*(?=\S)|^投稿者\W*",
    re.I,
)
ROLE = re.compile(
    r"\s*(?:\d+\s*min(?:ute)?s?\.?(?:\s*read)?.*|\b(?:posted|published|publié|updated|last modified|phd|ph\.d|"
    r"m\.?d|staff writer|senior \w+|correspondent|editor|ceo|reporter|contributor|follow|フォロー|"
    r"special to .*)\b.*)$",
    re.I,
)
_HANDLE = re.compile(r"^[^\W\d]+\d{1,4}[^\W\d]*$")
_DESK = re.compile(r"^[\w-]*redaktion$", re.I)
_NUMBERED = re.compile(r"^(?!.*\d{3})(?:\d{1,2} )?[^\W\d]+\d{0,2}(?: [^\W\d]+){1,3}$")
_DIGIT = re.compile(r"\d")
_LETTER = re.compile(r"[^\W\d_]")
_AND = re.compile(r"(?:,|;|&|\b(?:and|und|et|y|e|và))\s*$", re.I)
NAME = re.compile(r"^(?:[^\W\d_][\w.'’-]*\s){1,4}[^\W\d_a-zß-ÿ][\w.'’-]*$")


def split_all(values: list[str], *, told: bool = False) -> tuple[str, ...]:
    found: list[str] = []
    for value in values[:30]:
        found.extend(split(value, told=told))
    return unique(found)


def split(text: str, *, told: bool = False) -> list[str]:
    """The names in a byline, or in what machines are told: there a number is no date, but part of a name."""
    if text.lstrip()[:4] == "http":
        return []
    text = BRACKETS.sub("", clean(text, limit=300))
    text = _BY_INSIDE.sub("", BY.sub("", text))
    names = []
    for part in _PARTS.split(text):
        bare = ROLE.sub("", part)
        name = BY.sub("", bare if len(bare.split()) > 1 or bare.isupper() else part).strip(" .:-–—()|")
        digits = _DIGIT.search(name) and not (_HANDLE.match(name) or (told and _NUMBERED.match(name)))
        if _DESK.match(name) and not told:
            continue
        if (
            _LETTER.search(name)
            and not digits
            and len(name) <= 60
            and not _NOT_NAME.search(name)
            and len(name.split()) <= 6
        ):
            names.append(name)
    return names


def unique(names: list[str]) -> tuple[str, ...]:
    found: dict[str, str] = {}
    for name in names:
        found.setdefault(name.casefold(), name)
    initials = {"".join([word[0] for word in name.split()]) for name in found.values() if " " in name}
    return tuple([name for name in found.values() if name not in initials])[:20]


def first_names(pieces: list[str]) -> tuple[str, ...]:
    """The names at the start of a byline, up to its date or whatever else follows."""
    names: list[str] = []
    for piece in pieces[:6]:
        found = split(piece)
        if names and (not found or _DIGIT.search(piece) or len(piece) > 40):
            break
        names.extend(found)
        if names and not _AND.search(piece):
            break
    return unique(names)


def is_full_name(name: str) -> bool:
    return name[0].isupper() and bool(NAME.match(name))
