"""Feed parsing: megabytes a second, side by side in one run, on world feeds of 145 kB on average.

    python tests/benchmarks/parse.py [--world PATH/world.py] [--feeds 8] [--seconds 2]

feedparser and fastfeedparser are measured when they are installed. Each parser goes through all the documents in turn,
round after round, and the best round counts: the machine's other work only ever makes a round slower.
"""

from __future__ import annotations

import argparse
import importlib.util
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

SHARED = Path(__file__).resolve().parents[2].parent / "shared" / "bench" / "world.py"
URL = "http://127.0.0.1:8899/feed"
Parser = Callable[[bytes], object]


def documents(world: Path, feeds: int) -> list[bytes]:
    """World feeds in RSS and Atom, half of them with whole articles."""
    command = [sys.executable, str(world), "sample", "--no-json"]
    return [
        subprocess.run([*command, "--feed", str(number)], capture_output=True, check=True, timeout=60).stdout
        for number in range(feeds)
    ]


def parsers() -> dict[str, Parser]:
    """Every parser that is there, ours first."""
    from lxml import etree

    import feeds
    from feeds.blocks import with_blocks

    def with_all(data: bytes) -> object:
        feed = feeds.read_feed(data, URL)
        return [with_blocks(entry, feed.link or URL) for entry in feed.entries]

    found: dict[str, Parser] = {
        "newsreader, before blocks": lambda data: feeds.read_feed(data, URL),
        "newsreader, with blocks": with_all,
        "lxml, the tree alone": etree.fromstring,
    }
    if importlib.util.find_spec("fastfeedparser"):
        import fastfeedparser

        found["fastfeedparser"] = fastfeedparser.parse
    if importlib.util.find_spec("feedparser"):
        import feedparser

        found["feedparser"] = feedparser.parse
    return found


def measure(parse: Parser, corpus: list[bytes], seconds: float) -> float:
    """Megabytes a second of CPU time, in the best round."""
    best, end = float("inf"), time.monotonic() + seconds
    while time.monotonic() < end or best == float("inf"):
        start = time.process_time()
        for data in corpus:
            parse(data)
        best = min(best, time.process_time() - start)
    return sum(map(len, corpus)) / best / 1e6


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--world", type=Path, default=SHARED)
    options.add_argument("--feeds", type=int, default=16)
    options.add_argument("--seconds", type=float, default=2.0)
    chosen = options.parse_args()
    if not chosen.world.exists():
        sys.exit(f"{chosen.world} is not there; name the world's script with --world.")
    corpus = documents(chosen.world, chosen.feeds)
    print(f"{len(corpus)} feeds, {sum(map(len, corpus)) // len(corpus) // 1000} kB on average")
    speeds = {name: measure(parse, corpus, chosen.seconds) for name, parse in parsers().items()}
    fast, slow = speeds.get("fastfeedparser"), speeds.get("feedparser")
    print(f"{'':28}{'MB/s':>8}{'x fastfeedparser':>18}{'x feedparser':>14}")
    for name, speed in speeds.items():
        against = f"{speed / fast:18.2f}" if fast else f"{'-':>18}"
        print(f"{name:28}{speed:8.1f}{against}" + (f"{speed / slow:14.1f}" if slow else f"{'-':>14}"))


if __name__ == "__main__":
    main()
