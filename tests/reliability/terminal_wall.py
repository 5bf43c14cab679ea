"""Every hostile text on every screen of the app, in a real terminal: what of it reaches the terminal?

    python tests/reliability/terminal_wall.py [--wall both|stored|shown] [--sizes 120x40 80x24 40x12] [--every N]

`stored` proves `feeds.text.clean` alone: nothing is filtered where strips are made. `shown` proves the wall behind the
widgets alone: nothing is cleaned before it is stored, and no widget cleans what it draws. At sizes after the first, one
article in N of each file is opened (a quarter by default), another one in each file.
"""

from __future__ import annotations

import argparse
import re
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from conftest import empty_library
from terminal import home

import feeds
from feeds import text as cleaning
from feeds.encode import plain_text
from feeds.errors import FeedsError
from feeds.model import Entry, FeedUpdate, Image, Source
from reader.library import Library

from .hostile import HARMLESS_KINDS, Hostile, Pty, checker, manifest

FAMILIES = ("escape", "markup", "unicode")
MARKER = re.compile(rb"HX[0-9a-f]{6}Z")
STYLE = re.compile(rb"\x1b\[[0-9;]*m|\x1b\]8;[^\x1b\x07]*(?:\x1b\\\\|\x07)")
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


def main() -> None:
    given = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    given.add_argument("--wall", choices=("both", "stored", "shown"), default="both")
    given.add_argument("--sizes", nargs="*", default=["120x40", "80x24", "40x12"])
    given.add_argument("--every", type=int, default=4)
    given.add_argument("--all", action="store_true", help="every article at the first size")
    options = given.parse_args()
    files = [each for each in manifest() if each.family in FAMILIES and each.kind in ("feed", "page")]
    if options.wall == "shown":
        cleaning._PLAIN = cleaning._PLAIN_LINE = re.compile("(?s).*")
    bad = 0
    for turn, size in enumerate(options.sizes):
        with tempfile.TemporaryDirectory() as folder:
            bad += one_size(
                Path(folder), files, options.wall, size, options.every if turn or not options.all else 1, turn
            )
    raise SystemExit(1 if bad else 0)


def one_size(folder: Path, files: list[Hostile], wall: str, size: str, every: int, turn: int) -> int:
    """Build a library, walk through it, and say what came out; how much of it was bad."""
    env = home(folder)
    library = empty_library(folder / "library")
    fill(library, files, every, turn)
    ids = list(library.ids())
    expected = {article: marks_of(library, article) for article in ids}
    for article in ids[:: max(1, len(ids) // COMMENTED)]:
        library.comment(article, library.article(article).entry.title or "-")
    library.close()
    columns, rows = map(int, size.split("x"))
    command = [sys.executable, "-c", LAUNCH, wall, str(folder / "library")]
    reader = Pty(command, columns=columns, rows=rows, env=env)
    try:
        walk(reader, ids, expected, len(files))
        status = reader.wait()
    finally:
        reader.close()
    return verdict(bytes(reader.bytes), expected, f"{wall} {size}", len(files), status)


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


def walk(reader: Pty, ids: list[int], expected: dict[int, set[bytes]], sources: int) -> None:
    """The list from end to end, every article, then every screen."""
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
        reader.press("J", 0.02)
    reader.press("z", 0.2)
    for _ in range(SCREENS):
        screens(reader)
        for _ in range(min(len(ids) // SCREENS, 100)):
            reader.press("K", 0.02, 0.3)
    reader.press("h", 0.2)
    reader.press("h", 0.2)
    for _ in range(sources + 60):  # Sources and folders, and what is wrong with each.
        reader.press("j", 0.03, 0.3)
    reader.send("Q")


def read(reader: Pty, wanted: set[bytes], since: int) -> None:
    """Scroll until every marker has been seen, or the end of the article."""
    missing = wanted
    for _ in range(2_000):
        until = time.monotonic() + 0.3
        while missing := missing - set(MARKER.findall(readable(reader.bytes[since:]))):
            if time.monotonic() > until or not reader.pump(0.1):
                break
        if not missing or reader.press("\x04", 0.03) >= 1:
            return  # Everything was seen, or nothing moved.
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


def is_link_with_base64(what: str, data: bytes) -> bool:
    """Whether the checker took decoded base64 for a part of the address, while the bytes are those of a link."""
    match = re.match(r"OSC 8 bad address (https?://[!-~]*) ", what)
    return (match is not None and match[1].encode() + b"%20" in data) or bool(
        match and match[1].encode() + b"\x1b\\" in data
    )


def verdict(data: bytes, expected: dict[int, set[bytes]], name: str, files: int, status: int) -> int:
    """One line with the figures, and examples of what is wrong."""
    found = checker().Checker("textual").run(data)
    counts = Counter({kind: n for kind, n in found.counts.items() if kind not in HARMLESS_KINDS})
    honest = [each for each in found.found if is_link_with_base64(each["what"], data)]
    counts["INJECTED"] -= sum(
        found.seen["INJECTED", each["what"][:60]] for each in {e["what"]: e for e in honest}.values()
    )
    counts += Counter()
    wanted = set().union(*expected.values())
    shown = set(MARKER.findall(readable(data)))
    crashed = status != 0 or b"Traceback" in data
    print(
        f"{name}: {len(expected)} articles of {files} files, {len(data) >> 20} MB to the terminal, "
        f"{dict(counts) or 'nothing'} let in, {len(wanted & shown)} of {len(wanted)} markers readable"
        f"{', it crashed' if crashed else ''}",
        flush=True,
    )
    for each in found.found:
        if each["kind"] not in HARMLESS_KINDS and each not in honest:
            print("   ", each["kind"], each["what"], each["near"][:160])
    for article, each in expected.items():
        if each - shown:
            print("   ", "not seen in", article, sorted(each - shown)[:5])
    return sum(counts.values()) + crashed + len(wanted - shown)


if __name__ == "__main__":
    main()
