"""Edits a publisher makes, applied word by word so that where every old word went is known by construction."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass

import newslike

Token = tuple[str, int]
"""A word and its number in the old text, -1 for a new one."""
Paragraphs = list[list[Token]]


@dataclass(frozen=True, slots=True)
class Case:
    """Old and new paragraphs and the passage (old word numbers first to last, exclusive)."""

    old: Paragraphs
    new: Paragraphs
    first: int
    last: int


def number(paragraphs: list[str]) -> Paragraphs:
    result, n = [], 0
    for paragraph in paragraphs:
        words = paragraph.split(" ")
        result.append([(word, n + i) for i, word in enumerate(words)])
        n += len(words)
    return result


def fresh(rng: random.Random, language: str, count: int) -> list[Token]:
    words: list[str] = []
    while len(words) < count:
        words += newslike.sentence(rng, language).split(" ")
    return [(word, -1) for word in words[:count]]


def touch(rng: random.Random, language: str, paragraph: list[Token], share: float) -> list[Token]:
    """Replace, insert and delete a share of the words."""
    result: list[Token] = []
    for token in paragraph:
        if rng.random() >= share:
            result.append(token)
            continue
        kind = rng.random()
        if kind < 0.6:
            result += fresh(rng, language, 1)
        elif kind < 0.8:
            result += [token, *fresh(rng, language, 1)]
    return result


def typographic(rng: random.Random, language: str, old: Paragraphs, first: int, last: int) -> Paragraphs:
    swap = str.maketrans({"“": '"', "”": '"', "'": "’", "-": "–"})

    def set_word(word: str) -> str:
        word = word.translate(swap)
        return word[:3] + "\u00ad" + word[3:] if len(word) > 6 and rng.random() < 0.3 else word

    return [[(set_word(word), n) for word, n in paragraph] for paragraph in old]


def copy_edit(rng: random.Random, language: str, old: Paragraphs, first: int, last: int) -> Paragraphs:
    return [touch(rng, language, paragraph, 0.02) for paragraph in old]


def new_lead(rng: random.Random, language: str, old: Paragraphs, first: int, last: int) -> Paragraphs:
    lead = [fresh(rng, language, rng.randint(20, 60)) for _ in range(2)]
    return lead + [touch(rng, language, paragraph, 0.05) for paragraph in old]


def rewrite(rng: random.Random, language: str, old: Paragraphs, first: int, last: int) -> Paragraphs:
    new: Paragraphs = []
    for paragraph in old:
        if rng.random() < 0.1:
            new.append(fresh(rng, language, rng.randint(10, 40)))
        new.append(touch(rng, language, paragraph, 0.20))
    return new


def reorder(rng: random.Random, language: str, old: Paragraphs, first: int, last: int) -> Paragraphs:
    new = [touch(rng, language, paragraph, 0.03) for paragraph in old]
    rng.shuffle(new)
    return new


def passage_rewritten(rng: random.Random, language: str, old: Paragraphs, first: int, last: int) -> Paragraphs:
    share = rng.uniform(0.15, 0.30)

    def set_word(token: Token) -> list[Token]:
        return touch(rng, language, [token], share) if first <= token[1] < last else [token]

    return [[each for token in paragraph for each in set_word(token)] for paragraph in old]


def boilerplate(rng: random.Random, language: str, old: Paragraphs, first: int, last: int) -> Paragraphs:
    new = list(old)
    for _ in range(3):
        new.insert(rng.randint(0, len(new)), fresh(rng, language, rng.randint(3, 12)))
    return new


def truncated(rng: random.Random, language: str, old: Paragraphs, first: int, last: int) -> Paragraphs:
    total = sum(len(paragraph) for paragraph in old)
    kept = [[token for token in paragraph if token[1] < 0.4 * total] for paragraph in old]
    return [paragraph for paragraph in kept if paragraph]


def deleted(rng: random.Random, language: str, old: Paragraphs, first: int, last: int) -> Paragraphs:
    kept = [[token for token in paragraph if not first <= token[1] < last] for paragraph in old]
    return [touch(rng, language, paragraph, 0.02) for paragraph in kept if paragraph]


def replaced(rng: random.Random, language: str, old: Paragraphs, first: int, last: int) -> Paragraphs:
    return [[(word, -1) for word in text.split(" ")] for text in newslike.article(rng, language, 400)]


def pasted_earlier(rng: random.Random, language: str, old: Paragraphs, first: int, last: int) -> Paragraphs:
    """The passage's words now also stand, as new words, in an earlier paragraph."""
    copy = [(word, -1) for paragraph in old for word, n in paragraph if first <= n < last]
    return [fresh(rng, language, 8) + copy + fresh(rng, language, 8), *old]


KINDS: dict[str, Callable[[random.Random, str, Paragraphs, int, int], Paragraphs]] = {
    "typographic": typographic,
    "copy edit, 2 % of words": copy_edit,
    "two new lead paragraphs + 5 %": new_lead,
    "heavy rewrite, 20 % + paragraphs in": rewrite,
    "paragraphs reordered + 3 %": reorder,
    "15–30 % of the passage rewritten": passage_rewritten,
    "boilerplate blocks added": boilerplate,
    "truncated to 40 %": truncated,
    "passage deleted": deleted,
    "another article at the address": replaced,
    "same words pasted earlier": pasted_earlier,
}


def passage(rng: random.Random, old: Paragraphs) -> tuple[int, int]:
    """A phrase of 4–14 words, a sentence, or a paragraph."""
    paragraph = rng.choice([p for p in old if len(p) >= 5])
    kind = rng.choice(("phrase", "sentence", "paragraph"))
    if kind == "paragraph":
        return paragraph[0][1], paragraph[-1][1] + 1
    if kind == "sentence":
        stops = [0] + [i + 1 for i, (word, _) in enumerate(paragraph) if word.endswith(".")]
        i = rng.randrange(len(stops) - 1)
        return paragraph[stops[i]][1], paragraph[stops[i + 1] - 1][1] + 1
    size = min(rng.randint(4, 14), len(paragraph))
    at = rng.randint(0, len(paragraph) - size)
    return paragraph[at][1], paragraph[at + size - 1][1] + 1


def laid_out(paragraphs: Paragraphs) -> tuple[str, list[tuple[int, int, int]]]:
    """The canonical text, and (start, end, old number) of every word in it."""
    parts, words, at = [], [], 0
    for paragraph in paragraphs:
        text = " ".join(word for word, _ in paragraph)
        for word, n in paragraph:
            words.append((at, at + len(word), n))
            at += len(word) + 1
        at += 1  # the second newline; the first took the space's place
        parts.append(text)
    return "\n\n".join(parts), words
