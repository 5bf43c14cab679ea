"""How well and how fast pages are read: the score table, and the time beside trafilatura when it is installed.

    python tests/benchmarks/pages.py [--source NAME] [--only-times]

Needs the corpus and its scorer beside the project (`../shared`); without them it reads the pages of `tests/data`.
"""

from __future__ import annotations

import argparse
import contextlib
import gzip
import importlib.util
import json
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import feeds
from feeds.errors import FeedError

ROOT = Path(__file__).resolve().parents[2]
CORPUS = ROOT.parent / "shared" / "corpus" / "manifest.json"
BENCH = ROOT.parent / "shared" / "bench"
EVERY = 8
"""Of the corpus' pages, one in this many is timed."""

Pages = list[tuple[bytes, str]]


def score(source: str | None) -> None:
    """Print the score table of the corpus."""
    with tempfile.TemporaryDirectory() as folder:
        answers = Path(folder) / "answers.jsonl"
        only = ["--source", source] if source else []
        subprocess.run(
            [sys.executable, BENCH / "answer.py", CORPUS, answers, "--kind", "page", *only], check=True, timeout=1800
        )
        subprocess.run([sys.executable, BENCH / "score.py", CORPUS, answers, "--kind", "page"], check=True, timeout=600)


def pages(source: str | None) -> Pages:
    """The pages to time."""
    if not CORPUS.exists():
        return [
            (path.read_bytes(), "https://a.example/1") for path in sorted((ROOT / "tests/data").glob("page-*.html"))
        ]
    cases = [case for case in json.loads(CORPUS.read_text())["cases"] if case["kind"] == "page"]
    cases = [case for case in cases if not source or case["source"] == source][::EVERY]
    return [
        (gzip.decompress((CORPUS.parent / case["file"]).read_bytes()), case.get("url") or "https://a.example/1")
        for case in cases
    ]


def spent(read: Callable[[bytes, str], object], some: Pages) -> list[float]:
    """Milliseconds of processor time for each page, which a busy machine does not inflate."""
    times = []
    for data, url in some:
        started = time.process_time()
        with contextlib.suppress(FeedError):
            read(data, url)
        times.append((time.process_time() - started) * 1000)
    return times


def main() -> None:
    """Print both tables."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--source")
    parser.add_argument("--only-times", action="store_true")
    given = parser.parse_args()
    source = given.source
    if CORPUS.exists() and not given.only_times:
        score(source)
    readers: dict[str, Callable[[bytes, str], object]] = {"newsreader": feeds.read_page}
    if importlib.util.find_spec("trafilatura"):
        import trafilatura

        readers["trafilatura"] = lambda data, url: trafilatura.bare_extraction(data, url=url, with_metadata=True)
    some = pages(source)
    for read in readers.values():
        spent(read, some[:3])
    print(f"\n{'ms a page, ' + str(len(some)) + ' pages':24}{'median':>9}{'mean':>9}{'p95':>9}")
    medians = {}
    for name, read in readers.items():
        times = sorted(spent(read, some))
        medians[name] = statistics.median(times)
        p95 = times[int(len(times) * 0.95) - 1] if len(times) > 1 else times[0]
        print(f"{name:24}{medians[name]:9.1f}{statistics.mean(times):9.1f}{p95:9.1f}")
    if len(medians) > 1:
        ratio = medians["newsreader"] / medians["trafilatura"]
        print(f"{'median against trafilatura':24}{ratio:9.2f}")


if __name__ == "__main__":
    main()
