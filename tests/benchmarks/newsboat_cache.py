"""A newsboat cache of a given size, in tables made by newsboat itself, with ANALYZE run as its users are told to."""

from __future__ import annotations

import random
import sqlite3
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

import newslike

A_FEED = 100
"""Articles in each feed."""


def command(folder: Path) -> list[str]:
    """How newsboat is started on the cache in a folder."""
    return ["newsboat", "-q", "-C", str(folder / "config"), "-u", str(folder / "urls"), "-c", str(folder / "cache.db")]


def make(folder: Path, count: int) -> None:
    """Fill it with `count` articles, half of them unread; nothing is done when it is there already."""
    if (folder / "cache.db").exists():
        return
    folder.mkdir(parents=True, exist_ok=True)
    feeds = [f"http://127.0.0.1:9/{number}.xml" for number in range(max(1, count // A_FEED))]
    (folder / "urls").write_text("\n".join(feeds) + "\n")
    (folder / "config").write_text("auto-reload no\nrefresh-on-startup no\n")
    # With all the feeds newsboat takes minutes for its own first rows; the tables come with the first one.
    subprocess.run([*command(folder), "-x", "print-unread"], stdout=subprocess.DEVNULL, timeout=300, check=True)
    database = sqlite3.connect(folder / "cache.db")
    with database:
        known = {row[0] for row in database.execute("SELECT rssurl FROM rss_feed")}
        rows = [(url, url, f"Newspaper {n}") for n, url in enumerate(feeds) if url not in known]
        database.executemany("INSERT INTO rss_feed(rssurl, url, title) VALUES (?, ?, ?)", rows)
        database.executemany(
            "INSERT INTO rss_item(guid, title, author, url, feedurl, pubDate, content, unread)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            _articles(feeds, count),
        )
    database.execute("ANALYZE")
    database.commit()
    database.close()


def _articles(feeds: list[str], count: int) -> Iterator[tuple[object, ...]]:
    rng = random.Random(1)
    pool = [newslike.sentence(rng, language) for language in newslike.WORDS for _ in range(1_000)]
    now = int(time.time())
    for number in range(count):
        text = "".join([f"<p>{' '.join(rng.choices(pool, k=3))}</p>" for _ in range(6)])
        url = f"https://n.example/{number}"
        yield (url, rng.choice(pool)[:90], "", url, feeds[number % len(feeds)], now - number * 60, text, number % 2)
