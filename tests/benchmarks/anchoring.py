"""Where passages go after edits: share right, wrong and lost for each kind of edit, chains of edits, and time.

    python tests/benchmarks/anchoring.py [--pairs 8800] [--chains 1] [--seed N]

Right: at least half of the words of place and truth in common (intersection over union), or an orphan where less than a
quarter of the passage survives. Wrong: placed elsewhere. Lost: an orphan although the passage survives. Either: right
if a new word is taken for an equal one that was removed beside it, which nobody who reads the texts could tell apart.
"""

from __future__ import annotations

import argparse
import random
import sys
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
import edits
import newslike

from reader.anchoring import Place, place_all
from reader.anchoring.chain import Before, followed, stood
from reader.model import Anchor

CONTEXT = 48
VERDICTS = ("right", "either", "wrong", "lost")
Words = list[tuple[int, int, int]]
"""Where each word starts and ends, and its number in the old text, -1 for a new one."""


def anchor_for(text: str, words: Words, first: int, last: int) -> Anchor:
    start = next(a for a, _, n in words if n == first)
    end = next(b for _, b, n in words if n == last - 1)
    return Anchor(1, start, end, text[start:end], text[max(0, start - CONTEXT) : start], text[end : end + CONTEXT])


def judge(text: str, words: Words, first: int, last: int, quote: str, place: Place) -> str:
    """Right, wrong, lost, or either: right if a new word that equals a lost one beside it is taken for that one."""
    truth = [i for i, (_, _, n) in enumerate(words) if first <= n < last]
    survives = len(truth) / (last - first)
    if place.status == "orphan":
        return "right" if survives < 0.25 else "lost"
    placed = {i for i, (a, b, _) in enumerate(words) if a < place.end and b > place.start}
    if _covers(placed, truth):
        return "right"
    return "either" if _covers(placed, truth + _equal_ones(text, words, truth, quote)) else "wrong"


def _covers(placed: set[int], truth: list[int]) -> bool:
    """At least half of the words in common, from the first to the last of each."""
    span = set(range(min(truth), max(truth) + 1)) if truth else set()
    return bool(span) and len(placed & span) / len(placed | span) >= 0.5


def _equal_ones(text: str, words: Words, truth: list[int], quote: str) -> list[int]:
    """New words within three of what is left of a passage that are the same as words it lost: nobody can tell."""
    lost = Counter(map(_plain, quote.split())) - Counter(_plain(text[words[i][0] : words[i][1]]) for i in truth)
    near = {j for i in truth for j in range(max(0, i - 3), min(len(words), i + 4)) if words[j][2] < 0}
    return [j for j in near if _plain(text[words[j][0] : words[j][1]]) in lost]


def _plain(word: str) -> str:
    return word.strip("“”\"'.,").casefold()


def pairs(total: int, seed: int) -> dict[str, dict[str, int]]:
    rng = random.Random(seed)
    table = {kind: dict.fromkeys(VERDICTS, 0) for kind in edits.KINDS}
    done = 0
    while done < total:
        language = rng.choice(("en", "vi"))
        old = edits.number(newslike.article(rng, language, rng.choice((200, 500, 900))))
        text, words = edits.laid_out(old)
        for kind, edit in edits.KINDS.items():
            for _ in range(4):
                first, last = edits.passage(rng, old)
                new = edit(rng, language, old, first, last)
                new_text, new_words = edits.laid_out(new)
                anchor = anchor_for(text, words, first, last)
                (place,) = place_all(text, new_text, [anchor])
                table[kind][judge(new_text, new_words, first, last, anchor.exact, place)] += 1
                done += 1
    return table


def through(texts: Sequence[str], anchors: Sequence[Anchor]) -> Iterator[list[Place]]:
    """Places in each text after the first, as the library finds them: from the first, and from the one before."""
    known: list[Before] = [None] * len(anchors)  # On the first text itself they were found directly.
    for before, text in pairwise(texts):
        places = followed(before, text, anchors, place_all(texts[0], text, anchors), known)
        yield places
        known = [stood(Anchor(1, p.start, p.end, text[p.start : p.end]), p.method, p.status) for p in places]


def chains(count: int, seed: int) -> dict[str, int]:
    """Ten successive edits of 2 %."""
    rng = random.Random(seed)
    result = dict.fromkeys(VERDICTS, 0)
    for _ in range(count // 12):
        language = rng.choice(("en", "vi"))
        old = edits.number(newslike.article(rng, language, 500))
        text, words = edits.laid_out(old)
        spots = []
        while len(spots) < 12:
            first, last = edits.passage(rng, old)
            if 4 <= last - first <= 14:
                spots.append((first, last))
        anchors = [anchor_for(text, words, first, last) for first, last in spots]
        texts, current = [text], old
        for _ in range(10):
            current = edits.copy_edit(rng, language, current, 0, 0)
            new_text, new_words = edits.laid_out(current)
            texts.append(new_text)
        *_, places = through(texts, anchors)
        for place, anchor, (first, last) in zip(places, anchors, spots, strict=True):
            result[judge(new_text, new_words, first, last, anchor.exact, place)] += 1
    return result


def speed(seed: int) -> float:
    """Seconds for 500 comments on a 5,000-word article after a 2 % edit with a new lead."""
    rng = random.Random(seed)
    old = edits.number(newslike.article(rng, "vi", 5000))
    text, words = edits.laid_out(old)
    anchors = [anchor_for(text, words, *edits.passage(rng, old)) for _ in range(500)]
    new_text, _ = edits.laid_out(edits.new_lead(rng, "vi", edits.copy_edit(rng, "vi", old, 0, 0), 0, 0))
    start = time.perf_counter()
    place_all(text, new_text, anchors)
    return time.perf_counter() - start


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--pairs", type=int, default=8800)
    parser.add_argument("--chains", type=int, default=1, help="480 chains each")
    parser.add_argument("--seed", type=int, default=time.time_ns() % 2**32)
    options = parser.parse_args()
    table = pairs(options.pairs, options.seed)
    print(f"seed {options.seed}")
    print(f"{'edit':40} {'pairs':>6} " + " ".join(f"{key:>8}" for key in VERDICTS))
    table["all"] = {key: sum(row[key] for row in table.values()) for key in VERDICTS}
    table["ten edits of 2 % in a row"] = dict.fromkeys(VERDICTS, 0)
    for n in range(options.chains):
        for key, count in chains(480, options.seed + 1 + n).items():
            table["ten edits of 2 % in a row"][key] += count
    for kind, row in table.items():
        total = sum(row.values())
        print(f"{kind:40} {total:6} " + " ".join(f"{row[key] / total:8.2%}" for key in VERDICTS))
    print(f"500 comments on 5,000 words after an edit: {speed(options.seed) * 1000:.0f} ms")


if __name__ == "__main__":
    main()
