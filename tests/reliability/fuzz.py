"""Mutants of hostile and ordinary input: PYTHONPATH=tests python -m reliability.fuzz [10000] [seed]

Feeds, pages, markup, lists of sources, pictures and queries, each changed in some places, go the way they go in the
reader: parsed, made into blocks, written as JSON and text. Only the families of errors that are caught there may come
out, within a time (of the processor), and no control character in anything that would be shown.
"""

from __future__ import annotations

import json
import random
import re
import sys
import time
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import feeds
from feeds.blocks.entry import with_blocks
from feeds.encode import plain_text
from feeds.errors import FeedsError
from feeds.model import Entry
from reader import query
from reader.errors import ReaderError
from reader.pictures import prepared

from .shelf import SHARED, report

DATA = Path(__file__).resolve().parents[1] / "data"
URL = "https://paper.example/feed"
# Line ends and tabs are layout of bodies; everything else that steers a terminal or turns text around is refused.
CONTROL = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\U000e0000-\U000e007f\ud800-\udfff]")
MARKUP = (
    b"<", b">", b"&", b"&#27;", b"&#x9b;", b"&#0;", b"\x1b[31m", b"\x9b", b"\x00",
    b"<![CDATA[", b"]]>", b"<!--", b"-->",
    b"<table>", b"<td colspan=99999>", b"<div>" * 50, b"</div>" * 50, b"<figure>", b"<script>", b"<svg>", b"\xff\xfe",
    b"\xe2\x80\xae", b"\xed\xa0\x80", b"<?xml version='1.0' encoding='utf-16'?>", b"<!DOCTYPE a [<!ENTITY b 'c'>]>",
    b"\\u001b",
    b"99999999999999999999", b"-1", b"0000-00-00", b'{"', b"[[[[", b'"', b"NaN", b"1e999",
)  # fmt: skip
LARGEST = 50_000
"""Bytes of a mutant; the files they are made of are read whole, too."""
QUERY_PARTS = (
    *(
        "is:unread",
        "-is:read",
        "source:",
        "after:-7d",
        "before:2022-02-30",
        "on:today",
        '"',
        "(",
        ")",
        "OR",
        "AND",
        "-",
    ),
    *("tag:", "lang:vi", "has:photo", "title:", "é", "Đ", "*", ":", "^", "\x00", "\u202e", "words:>9", "NEAR(", "' --"),
)


@dataclass(slots=True)
class Figures:
    """What the mutants did."""

    mutants: int = 0
    times: list[float] = field(default_factory=list)
    slowest: str = ""
    whole: float = 0.0
    refused: int = 0
    caught: Counter[str] = field(default_factory=Counter)
    control: Counter[str] = field(default_factory=Counter)

    def percentile(self, part: float) -> float:
        """Seconds within which this part of them was done."""
        return sorted(self.times)[min(len(self.times) - 1, int(len(self.times) * part))]


def run(mutants: int, seed: int = 1, every: int = 1) -> Figures:
    """So many mutants, of every kind in turn; of the hostile collection every so-manieth file."""
    figures, chance, files = Figures(), random.Random(seed), seeds(every)
    for n in range(mutants + len(files)):
        name, data, read = files[n % len(files)] if n < len(files) else chance.choice(files)
        data = mutant(data, chance) if n >= len(files) else data
        start = time.process_time()
        try:
            shown, refused = outcome(read, data)
            figures.refused += refused
        except Exception as error:
            figures.caught[f"{name}: {type(error).__name__}: {error}"[:160]] += 1
            shown = ""
        took = time.process_time() - start
        if n >= len(files) and took > max(figures.times, default=0):
            figures.slowest = name
        figures.whole = max(figures.whole, took if n < len(files) else 0)
        figures.times += [took] if n >= len(files) else []
        figures.mutants += n >= len(files)
        if found := CONTROL.search(shown):
            figures.control[f"{name}: U+{ord(found[0]):04X}"] += 1
    return figures


def outcome(read: Callable[[bytes], str], data: bytes) -> tuple[str, bool]:
    """What would be shown of it, and whether that is a refusal. Raises what nothing in the reader would catch."""
    try:
        return read(data), False
    except (FeedsError, ReaderError) as error:
        return str(error), True


def mutant(data: bytes, chance: random.Random) -> bytes:
    """The same bytes with some flipped, cut, doubled, moved or planted."""
    found = bytearray(data[:LARGEST])
    for _ in range(chance.choice((1, 1, 2, 3, 8, 30))):
        at = chance.randrange(len(found) + 1)
        match chance.randrange(6):
            case 0:
                found[at : at + 1] = bytes([chance.randrange(256)])
            case 1:
                del found[at : at + chance.choice((1, 4, 40, 400))]
            case 2:
                found[at:at] = chance.choice(MARKUP)
            case 3:
                found[at:at] = found[at : at + chance.choice((8, 80, 800))] * chance.choice((1, 2, 9))
            case 4:
                other = chance.randrange(len(found) + 1)
                found[other:other] = found[at : at + 60]
            case 5:
                found[at:at] = chance.randbytes(chance.choice((1, 3, 16)))
    return bytes(found)


def seeds(every: int = 1) -> list[tuple[str, bytes, Callable[[bytes], str]]]:
    """What mutants are made of: the project's own files, and the hostile collection where there is one."""
    own = [
        (file.name, file.read_bytes(), READERS[kind]) for ends, kind in OWN.items() for file in sorted(DATA.glob(ends))
    ]
    queries = [
        ("query", " ".join(QUERY_PARTS[n : n + 4]).encode("utf-8", "replace"), _query) for n in range(len(QUERY_PARTS))
    ]
    manifest = SHARED / "hostile" / "manifest.json"
    if not manifest.exists():
        return own + queries
    listed = json.loads(manifest.read_text(encoding="utf-8"))["files"][::every]
    hostile = [
        (each["file"], (manifest.parent / each["file"]).read_bytes(), READERS[each["kind"]])
        for each in listed
        if each["kind"] in READERS and (manifest.parent / each["file"]).exists()
    ]
    return own + queries + hostile


def _feed(data: bytes) -> str:
    feed = feeds.read_feed(data, URL)
    return _shown(feed, [with_blocks(each, URL) for each in feed.entries])


def _page(data: bytes) -> str:
    page = feeds.read_page(data, URL)
    return _shown(page.entry, [page.entry])


def _markup(data: bytes) -> str:
    text = data.decode("utf-8", "replace")
    return _shown([], [with_blocks(Entry(id="1", title="t", content=text), URL)])


def _opml(data: bytes) -> str:
    return _shown(feeds.read_opml(data), [])


def _picture(data: bytes) -> str:
    return prepared(data).type


def _query(data: bytes) -> str:
    query.parse(data.decode("utf-8", "replace"), datetime(2026, 3, 14, tzinfo=UTC))
    return ""


def _shown(value: Any, entries: list[Entry]) -> str:
    """Every text that a screen or an export would show, in one."""
    texts: list[str] = []
    _collect(feeds.as_json(value), texts)
    for each in entries:
        _collect(feeds.as_json(each), texts)
        texts.append(plain_text(each.blocks))
    return "\n".join(texts)


def _collect(value: Any, texts: list[str]) -> None:
    if isinstance(value, dict):
        for name, each in value.items():
            # The publisher's markup is made into blocks before anything of it is shown.
            if name not in ("summary", "content"):
                _collect(each, texts)
    elif isinstance(value, list):
        for each in value:
            _collect(each, texts)
    elif isinstance(value, str):
        texts.append(value)


READERS: dict[str, Callable[[bytes], str]] = {
    "feed": _feed,
    "page": _page,
    "opml": _opml,
    "image": _picture,
    "markup": _markup,
}
OWN = {"*.rss": "feed", "*.atom": "feed", "page-*.html": "page", "page-*.txt": "page", "page-*-bare.html": "markup"}


def main() -> None:
    """Print the figures."""
    start = time.perf_counter()
    wanted, seed = (int(each) for each in (sys.argv[1:] + ["10000", "1"][len(sys.argv) - 1 :]))
    done = run(wanted, seed)
    report(
        "fuzz",
        start,
        mutants=done.mutants,
        uncaught=done.caught.total(),
        refused=done.refused,
        control_characters=done.control.total(),
        p50=f"{done.percentile(0.5) * 1000:.1f} ms",
        p99=f"{done.percentile(0.99) * 1000:.0f} ms",
        slowest=f"{max(done.times):.2f} s ({done.slowest})",
        slowest_whole_file=f"{done.whole:.2f} s",
    )
    for what, times in (done.caught + done.control).most_common(20):
        print(f"  {times}× {what!r}")


if __name__ == "__main__":
    main()
