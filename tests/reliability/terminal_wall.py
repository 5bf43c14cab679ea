"""Every hostile text on every screen of the app, in a real terminal: what of it reaches the terminal?

    python -m reliability.terminal_wall [--wall both|stored|shown] [--sizes 120x40 80x24 40x12] [--every N | --all]

`stored` proves `feeds.text.clean` alone: nothing is filtered where strips are made. `shown` proves the wall behind the
widgets alone: nothing is cleaned before it is stored, and no widget cleans what it draws. At sizes after the first, one
article in N of each file is opened (a quarter by default), another one in each file; `--all` opens every article at
every size. A walk mostly waits, so the files are dealt out to several apps (`--parts`) that are walked through at once.
"""

from __future__ import annotations

import argparse
import re
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, field, replace
from functools import cache
from multiprocessing import get_context
from pathlib import Path

from conftest import empty_library
from terminal import home

import feeds
from feeds import text as cleaning
from feeds.encode import plain_text
from feeds.errors import FeedsError
from feeds.model import Entry, FeedUpdate, Image, Source
from reader.library import Library
from reader.ui.folds import Folds

from .hostile import HARMLESS_KINDS, Hostile, Pty, checker, manifest

FAMILIES = ("escape", "markup", "unicode")
MARKER = re.compile(rb"HX[0-9a-f]{6}Z")
STYLE = re.compile(rb"\x1b\[[0-9;]*m|\x1b\]8;[^\x1b\x07]*(?:\x1b\\|\x07)")
MOVE = re.compile(rb"\x1b\[[0-9;?]*[A-Za-z]|\r")
EDGE = re.compile(rb"[^A-Za-z0-9_\n]*\n[^A-Za-z0-9_]*")
LAUNCH = """
import re, sys
from pathlib import Path
from reader.config import Config
from reader.library import Library
from reader.ui import app, browser, filter, wall
library = Library.open(Path(sys.argv[2]))
made = app.NewsreaderApp(library, Config(refresh_minutes=0, offline_mb=0), Path(sys.argv[2]))
if sys.argv[1] != "both":
    filter.UNSAFE = filter._BLANK = re.compile("(?!)")
if sys.argv[1] == "stored":
    made.wall = None
status = made.run()
library.close()
if made._exception:
    raise made._exception
"""
COMMENTED = 40
SCREENS = 3
PATIENCE = 5.0
"""Seconds without an answer after which an article is at its end, or a busy machine has been waited for enough."""
UNANSWERED = 4
"""Keys without an answer after which a list is at its end."""


@dataclass(slots=True)
class Seen:
    """What one walk, or several of the same size, brought to the terminal."""

    articles: int = 0
    files: int = 0
    megabytes: float = 0.0
    let_in: Counter[str] = field(default_factory=Counter)
    wanted: set[bytes] = field(default_factory=set)
    shown: set[bytes] = field(default_factory=set)
    crashed: int = 0
    examples: list[str] = field(default_factory=list)

    def add(self, more: Seen) -> None:
        self.articles += more.articles
        self.files += more.files
        self.megabytes += more.megabytes
        self.let_in += more.let_in
        self.wanted |= more.wanted
        self.shown |= more.shown
        self.crashed += more.crashed
        self.examples += more.examples

    @property
    def bad(self) -> int:
        return self.let_in.total() + self.crashed + len(self.wanted - self.shown)


def main() -> None:
    given = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    given.add_argument("--wall", choices=("both", "stored", "shown"), default="both")
    given.add_argument("--sizes", nargs="*", default=["120x40", "80x24", "40x12"])
    given.add_argument("--every", type=int, default=4)
    given.add_argument("--all", action="store_true", help="every article at every size")
    given.add_argument("--parts", type=int, default=6, help="apps that share the files")
    options = given.parse_args()
    files = [each for each in manifest() if each.family in FAMILIES and each.kind in ("feed", "page")]
    bad = 0
    with ProcessPoolExecutor(options.parts, get_context("spawn")) as pool:
        for turn, size in enumerate(options.sizes):
            every = 1 if options.all else options.every
            parts = [files[n :: options.parts] for n in range(options.parts)]
            seen = Seen()
            for part in [pool.submit(one_walk, part, options.wall, size, every, turn) for part in parts if part]:
                seen.add(part.result())
            print(line(seen, f"{options.wall} {size}"), *seen.examples, sep="\n    ", flush=True)
            bad += seen.bad
    raise SystemExit(1 if bad else 0)


def line(seen: Seen, name: str) -> str:
    """The figures of one size."""
    return (
        f"{name}: {seen.articles} articles of {seen.files} files, {seen.megabytes:.0f} MB to the terminal, "
        f"{dict(seen.let_in) or 'nothing'} let in, {len(seen.wanted & seen.shown)} of {len(seen.wanted)} "
        f"markers readable{', it crashed' if seen.crashed else ''}"
    )


def one_walk(files: list[Hostile], wall: str, size: str, every: int, turn: int) -> Seen:
    """Build a library, walk through it, and look at what came out."""
    if wall == "shown":
        cleaning._PLAIN = cleaning._PLAIN_LINE = re.compile("(?s).*")
    columns, rows = map(int, size.split("x"))
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        library = empty_library(folder / "library")
        fill(library, files, every, turn)
        folds = Folds()
        ids = folds.every(folds.take(library.ids(), library.stories(library.ids())))
        expected = {article: marks_of(library, article) for article in ids}
        for article in ids[:: max(1, len(ids) // COMMENTED)]:
            library.comment(article, library.article(article).entry.title or "-")
        library.close()
        command = [sys.executable, "-c", LAUNCH, wall, str(folder / "library")]
        reader = Pty(command, columns=columns, rows=rows, env=home(folder))
        try:
            walk(reader, ids, folds, expected, len(files))
            status = reader.wait()
        finally:
            reader.close()
    return verdict(bytes(reader.bytes), expected, len(files), status)


def fill(library: Library, files: list[Hostile], every: int, turn: int) -> None:
    """Every file a source of its own; a page is a saved page."""
    for number, each in enumerate(files):
        try:
            if each.kind == "page":
                library.store_page(feeds.read_page(each.data, f"https://h{number}.example/"), html=each.data)
                continue
            feed = feeds.read_feed(each.data, f"https://h{number}.example/feed")
        except FeedsError:
            continue
        entries = [entry for n, entry in enumerate(feed.entries) if (n + number) % every == turn % every]
        source = library.subscribe(f"https://h{number}.example/feed", title=feed.title, folder=feed.title[:40])
        wrong = feed.title if number % 3 == 0 else ""
        library.store(
            FeedUpdate(
                Source(source, f"https://h{number}.example/feed"),
                "new",
                # A home page of their own: addresses of one publisher are one article in all of its sources.
                replace(feed, entries=tuple(entries), link=f"https://h{number}.example/"),
                error=wrong,
            )
        )


def marks_of(library: Library, article_id: int) -> set[bytes]:
    """The markers among what the article view shows."""
    entry = library.article(article_id).entry
    shown = [entry.title, *entry.authors, entry.section, plain_text(entry.blocks), *captions(entry)]
    return set(MARKER.findall(" ".join(shown).encode("utf-8", "replace")))


def captions(entry: Entry) -> Iterator[str]:
    return (f"{block.caption} {block.credit}" for block in entry.blocks if isinstance(block, Image))


def walk(reader: Pty, ids: Sequence[int], folds: Folds, expected: dict[int, set[bytes]], sources: int) -> None:
    """The list from end to end, every article, also those folded behind another, then every screen."""
    reader.see(b"\x1b[?1049h")
    reader.see("●".encode())
    reader.settle(0.5, 20)
    for _ in range(len(ids) // 5 + 5):
        if reader.press("\x1b[6~", 0.03) >= 1:
            break
    reader.press("g", 0.05, 0.1)
    reader.press("g", 0.2)
    reader.press("\r", 0.3)
    reader.press("z", 0.2)  # The article alone: what is torn by the end of a line goes on at the next.
    since = 0
    for article in ids:
        read(reader, expected[article], since)
        since = len(reader.bytes)
        if article in folds.behind:
            reader.press("+", 0.1)
        reader.press("J", 0.02)
    reader.press("z", 0.2)
    for _ in range(SCREENS):
        screens(reader)
        for _ in range(min(len(ids) // SCREENS, 100)):
            reader.press("K", 0.02, 0.3)
    reader.press("h", 0.2)
    reader.press("h", 0.2)
    unanswered = 0
    for _ in range(sources + 60):  # Sources and folders, and what is wrong with each.
        unanswered = unanswered + 1 if reader.press("j", 0.03, 0.3) >= 0.3 else 0
        if unanswered == UNANSWERED:
            break
    reader.send("Q")


def read(reader: Pty, wanted: set[bytes], since: int) -> None:
    """Scroll until every marker has been seen, or the end of the article."""
    missing = wanted
    for _ in range(2_000):
        until = time.monotonic() + 0.3
        while missing := missing - set(MARKER.findall(readable(reader.bytes[since:]))):
            if time.monotonic() > until or not reader.pump(0.1):
                break
        if not missing or (reader.press("\x04", 0.03) >= 1 and reader.press("\x04", 0.03, PATIENCE) >= PATIENCE):
            return  # Everything was seen, or nothing moves.
        since = max(since, len(reader.bytes) - 60_000)


def readable(data: bytes) -> bytes:
    """What stands on the screen, without the ends of lines: words go on after them."""
    return EDGE.sub(b"", MOVE.sub(b"\n", STYLE.sub(b"", data)))


def screens(reader: Pty) -> None:
    """Composer, comments, tags, folder, settings, removal, changes, headings, links, export, adding, palette, help,
    search; and back."""
    for keys, typed in (*(zip("cCtBEDdOfea:?", "x" * 13, strict=True)), ("/", "evil"), ("/", "HX*")):
        reader.press(keys, 0.1)
        reader.press(typed + "\x1b[B", 0.2, 0.3)
        for _ in range(2):
            reader.press("\x1b", 0.3, 1)  # Not too soon one after the other: that would be another key.


def is_honest_link(what: str, data: bytes) -> bool:
    """Whether the checker took decoded base64 for a part of an address, or digits of a link's own number for a mark."""
    if re.fullmatch(r"OSC 8;id=\d+;https?://[!-~]*", what):
        return True
    match = re.match(r"OSC 8 bad address (https?://[!-~]*) ", what)
    return match is not None and (match[1].encode() + b"%20" in data or match[1].encode() + b"\x1b\\" in data)


def verdict(data: bytes, expected: dict[int, set[bytes]], files: int, status: int) -> Seen:
    """What of it should not be there, and which of the markers can be read."""
    let_in, examples = Counter[str](), []
    is_honest = cache(lambda what: is_honest_link(what, data))

    class Strict(checker().Checker):  # type: ignore[misc]
        def hit(self, kind: str, what: str, pos: int, text: str = "") -> None:
            if kind not in HARMLESS_KINDS and not (kind == "INJECTED" and is_honest(what[:200])):
                let_in[kind] += 1
                examples.append(f"{kind} {what} {text[:160]}")

    Strict("textual").run(data)
    wanted, shown = set[bytes]().union(*expected.values()), set(MARKER.findall(readable(data)))
    missed = [
        f"not seen in {article}: {sorted(each - shown)[:5]}" for article, each in expected.items() if each - shown
    ]
    crashed = int(status != 0 or b"Traceback" in data)
    return Seen(len(expected), files, len(data) / (1 << 20), let_in, wanted, shown, crashed, examples[:20] + missed)


if __name__ == "__main__":
    main()
