"""What an article is about, in few words: who and where, figures, what its headline says. Pure; no database here.

A sketch is an array of 32-bit numbers, one for each word; the lowest two bits say what kind of word it is. Two articles
tell the same event when they share much of what is rare in the news of those days: names and figures first. Words are
looked at without case and accents; where a language writes its words in syllables, pairs of them are the words.
"""

from __future__ import annotations

import re
import unicodedata
from array import array
from collections.abc import Iterable, Mapping
from functools import cached_property
from math import sqrt
from zlib import crc32

LOOKED_AT = 500
"""Letters of the text that are looked at: news says what happened first."""
MOST, NAMES = 32, 14
"""Words of a sketch, and how many of the first of them are names to be looked for."""
SAID, HEADLINE, NAME, HEADLINE_NAME = range(4)
"""Kinds of words: of the text, of the headline, names and figures in either."""
WEIGHTS = (1.0, 2.0, 4.0, 5.0)
COMMON = 6
"""From so many articles on that have a name it counts less: half at this number."""
WORDS_ALIKE, NAMES_ALIKE, LEAST = 0.24, 0.5, 2
"""What of all words, and of names and figures, two tellings of an event share, and how many names at least."""
STEM = 7
TOGETHER = 0.8
"""How sure it has to be of a whole story, on the average, when it is of one of its articles."""
UNNAMED = 1.4
"""How many times as sure the names have to be when no other word is shared."""
_TOKEN = re.compile(r"[^\W\d_]+|\d[\d.,]*\d|[.!?:;,\n\"()]")
_BEGINS = frozenset('.!?:\n"')
_SYLLABIC = re.compile("[ăđĩũơưẠ-ỹĂĐƠƯ]")
_STOP = frozenset(
    re.findall(
        r"\w+",
        """
about above after again against almost along already also although among another around because been before
being below between both called came could does doing done down during each either even ever every first from
further gave give goes going gone have having here himself however into itself just last later least less like
made make many might more most much must near nearly never next none nothing once only other others over part
people perhaps per quite rather said same says seen several shall should since some soon still such take than
that their them then there these they thing things this those though through told took toward under until upon
very want wants were what when where whether which while whole whom whose will with within without would year
years your the and for are but not you all any can had her was one our out day get has him his how man new now
old see two way who did its let put say she too use monday tuesday wednesday thursday friday saturday sunday
january february march april june july august september october november december cent million thousand hundred
police government minister president spokeswoman spokesman official officials company
        """,
    )
)
_STOP_SYLLABLES = frozenset(
    re.findall(
        r"\w+",
        """
va cua cho cac nhung duoc trong khong nguoi voi mot da nam nay la co den tu o tai bi do khi theo cung se ve vao
ra len xuong con nhieu it rat lai thi ma nhu de qua sau truoc hon noi biet rang vi nen tren duoi ngoai giua hay
hoac dang sap vua moi chi ca gan tung nhan hai ba bon sau bay tam chin muoi tram nghin trieu ty dong thu ngay
thang gio phut sang trua chieu toi dem ong ba anh chi em ho cai con chiec vu viec su cuoc phai can neu thay
        """,
    )
)


def sketch(title: str, text: str) -> array[int]:
    """The words of an article, names and those of the headline first."""
    text = text[:LOOKED_AT]
    read = _pairs if _is_syllabic(title, text) else _words
    kinds = read(_flat(text))
    for word, named in read(_flat(title)).items():
        kinds[word] = HEADLINE_NAME if named or kinds.get(word) else HEADLINE
    chosen = sorted(kinds, key=kinds.__getitem__, reverse=True)[:MOST]
    return array("I", [crc32(word.encode()) & ~3 | kinds[word] for word in chosen])


def _is_syllabic(title: str, text: str) -> bool:
    return len(_SYLLABIC.findall(title + text[:160])) > 4


def _flat(text: str) -> str:
    """Without accents, capitals kept."""
    if text.isascii():
        return text
    spread = unicodedata.normalize("NFD", text.replace("đ", "d").replace("Đ", "D"))
    latin = spread.encode("ascii", "ignore").decode()
    return latin if 2 * len(latin) > len(text) else spread


def _words(text: str) -> dict[str, int]:
    """Words of a language that parts them, cut to their beginning: NAME for names and figures, SAID for others."""
    tokens = _TOKEN.findall(text)
    small = _lower(tokens)
    found = {word[:STEM]: SAID for word in dict.fromkeys(small) if len(word) > 2 and word not in _STOP}
    for before, token, word in zip((".", *tokens), tokens, small, strict=False):
        if token[0] < "a" and len(token) > 1:
            if token[0] < "A":
                found[token] = NAME
            elif before not in _BEGINS and word[:STEM] in found:
                found[word[:STEM]] = NAME
    return found


def _pairs(text: str) -> dict[str, int]:
    """The same of a language that parts its syllables: pairs of those that stand side by side."""
    tokens = _TOKEN.findall(text)
    small = _lower(tokens)
    said = [each not in _STOP_SYLLABLES for each in small]
    found = {}
    for one, other, before, after, some, more in zip(
        tokens, tokens[1:], small, small[1:], said, said[1:], strict=False
    ):
        if some and more and one[0] >= "A" <= other[0]:
            found[f"{before} {after}"] = NAME if one[0] < "a" and other[0] < "a" else SAID
        elif "A" <= one[0] < "a" and "A" <= other[0] < "a":
            found[f"{before} {after}"] = NAME
    return found | {token: NAME for token in tokens if token[0] < "A" and len(token) > 1}


def _lower(tokens: list[str]) -> list[str]:
    return "\t".join(tokens).lower().split("\t")


def named(title: str, text: str) -> dict[str, str]:
    """The names and figures of an article as they are compared, with how it writes them."""
    whole = f"{title}\n{text[:LOOKED_AT]}"
    flat = _flat(whole)
    read = _pairs if _is_syllabic(title, text) else _words
    small, found = flat.lower(), {}
    for word in [word for word, kind in read(flat).items() if kind == NAME]:
        start = small.find(word)
        end = start + len(word)
        while end < len(small) and small[end].isalnum():
            end += 1
        found[word] = whole[start:end] if len(flat) == len(whole) and start >= 0 else word
    return found


def names(words: array[int]) -> list[int]:
    """The words that an article is looked for by, without their kinds: its names and figures."""
    return [each & ~3 for each in words if each & 3 >= NAME]


class Sketch:
    """A sketch taken apart for being compared: its words with their kinds, and its names."""

    def __init__(self, words: array[int]) -> None:
        self.words = words
        self.names = frozenset([each & ~3 for each in words[:NAMES] if each & NAME])

    @cached_property
    def kinds(self) -> dict[int, int]:
        """Each word with its kind."""
        return {each & ~3: each & 3 for each in self.words}


def likeness(one: Sketch, other: Sketch, counts: Mapping[int, int]) -> float:
    """How sure it is that two sketches tell the same event: from 1 on it is.

    What all words say and what names and figures say, whichever says less: reports of one kind of event share their
    words but not their names, articles on one place share the name but not their words. `counts` says in how many
    articles of those days a name is.
    """
    named = one.names & other.names
    if len(named) < LEAST:
        return 0
    sure = _rarity(named, counts) / (min(_rarity(each.names, counts) for each in (one, other)) + 1) / NAMES_ALIKE
    if sure < TOGETHER:
        return 0
    shared = one.kinds.keys() & other.kinds.keys()
    said = sum([sqrt(WEIGHTS[one.kinds[word]] * WEIGHTS[other.kinds[word]]) * _one(word, counts) for word in shared])
    whole = [sum([WEIGHTS[kind] * _one(word, counts) for word, kind in each.kinds.items()]) for each in (one, other)]
    sure = min(said / sqrt(whole[0] * whole[1]) / WORDS_ALIKE, sure)
    return sure if len(named) < len(shared) else sure / UNNAMED


def _rarity(words: Iterable[int], counts: Mapping[int, int]) -> float:
    return sum([COMMON / (COMMON + counts.get(word, 1)) for word in words])


def _one(word: int, counts: Mapping[int, int]) -> float:
    return COMMON / (COMMON + counts.get(word, 1))
