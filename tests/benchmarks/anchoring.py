"""Where passages go after edits: share right, wrong and lost for each kind of edit, chains of edits, and time.

    python tests/benchmarks/anchoring.py [--pairs 8800] [--seed N]

Right: at least half of the words of place and truth in common (intersection over union), or an orphan where less than a
quarter of the passage survives. Wrong: placed elsewhere. Lost: an orphan although the passage survives.
"""

from __future__ import annotations

import argparse
import random
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
import edits
import newslike

from reader.anchoring import place_all
from reader.anchoring.chain import GONE, Before, followed, trusted
from reader.model import Anchor

CONTEXT = 48


def anchor_for(text: str, words: list[tuple[int, int, int]], first: int, last: int) -> Anchor:
    start = next(a for a, _, n in words if n == first)
    end = next(b for _, b, n in words if n == last - 1)
    return Anchor(1, start, end, text[start:end], text[max(0, start - CONTEXT) : start], text[end : end + CONTEXT])


def judge(old_words: int, words: list[tuple[int, int, int]], first: int, last: int, place) -> str:
    truth = [i for i, (_, _, n) in enumerate(words) if first <= n < last]
    survives = len(truth) / (last - first)
    placed = {i for i, (a, b, _) in enumerate(words) if a < place.end and b > place.start}
    span = set(range(truth[0], truth[-1] + 1)) if truth else set()
    if survives < 0.25 and place.status == "orphan":
        return "right"
    if place.status == "orphan":
        return "lost"
    return "right" if span and len(placed & span) / len(placed | span) >= 0.5 else "wrong"


def pairs(total: int, seed: int) -> dict[str, dict[str, int]]:
    rng = random.Random(seed)
    table = {kind: {"right": 0, "wrong": 0, "lost": 0} for kind in edits.KINDS}
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
                (place,) = place_all(text, new_text, [anchor_for(text, words, first, last)])
                table[kind][judge(len(words), new_words, first, last, place)] += 1
                done += 1
    return table


def chains(count: int, seed: int) -> dict[str, int]:
    """Ten successive edits of 2 %, each placed as the library does: from the original, and from the text before."""
    rng = random.Random(seed)
    result = {"right": 0, "wrong": 0, "lost": 0}
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
        at, known, current = text, list[Before](anchors), old
        places = []
        for _ in range(10):
            current = edits.copy_edit(rng, language, current, 0, 0)
            new_text, new_words = edits.laid_out(current)
            places = followed(at, new_text, anchors, place_all(text, new_text, anchors), known)
            known = [
                Anchor(1, p.start, p.end, new_text[p.start : p.end])
                if trusted(p.method)
                else GONE
                if p.status == "orphan"
                else None
                for p in places
            ]
            at = new_text
        for place, (first, last) in zip(places, spots, strict=True):
            result[judge(0, new_words, first, last, place)] += 1
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
    parser.add_argument("--seed", type=int, default=time.time_ns() % 2**32)
    options = parser.parse_args()
    table = pairs(options.pairs, options.seed)
    print(f"seed {options.seed}")
    print(f"{'edit':40} {'pairs':>6} {'right':>8} {'wrong':>8} {'lost':>8}")
    table["all"] = {key: sum(row[key] for row in table.values()) for key in ("right", "wrong", "lost")}
    table["ten edits of 2 % in a row"] = chains(480, options.seed + 1)
    for kind, row in table.items():
        total = sum(row.values())
        print(f"{kind:40} {total:6} " + " ".join(f"{row[key] / total:8.2%}" for key in ("right", "wrong", "lost")))
    print(f"500 comments on 5,000 words after an edit: {speed(options.seed) * 1000:.0f} ms")


if __name__ == "__main__":
    main()
