"""The app with every feed of the hostile server, refreshed by its worker while keys are pressed in a real terminal.

    PYTHONPATH=tests python -m reliability.hostile_refresh [--stalled 20] [--good 40]

Says how quickly keys were answered meanwhile, what twenty stalled sources cost the others, and what reached places
where nothing may go.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import subprocess
import sys
import tempfile
import time
import urllib.request
from pathlib import Path
from typing import Any

from conftest import empty_library, entry, update
from terminal import NEWSREADER, home

from reader.worker_client import run_worker

from .hostile import HARMLESS_KINDS, SERVER, Pty, checker

PORT, SENTINEL = 8971, 8972
HERE = f"http://127.0.0.1:{PORT}"
ANSWER, SLOWER = 0.1, 1.2
NOT_FEEDS = ("/reader/", "/accounts/")


def main() -> None:
    given = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    given.add_argument("--stalled", type=int, default=20)
    given.add_argument("--good", type=int, default=40)
    given.add_argument("--seconds", type=float, default=60, help="how long keys are pressed")
    options = given.parse_args()
    if not SERVER.exists():
        raise SystemExit("The hostile server is not here, so there is nothing to prove.")
    with tempfile.TemporaryDirectory() as folder:
        command = [sys.executable, str(SERVER), "--port", str(PORT), "--sentinel-port", str(SENTINEL)]
        server = subprocess.Popen([*command, "--files", folder, "--lifetime", "900"], stdout=subprocess.DEVNULL)
        try:
            routes = asked("/__routes")
            bad = keys_meanwhile(Path(folder), routes, options.seconds)
            bad += leaks()
            bad += asyncio.run(stalled(Path(folder), options.good, options.stalled))
        finally:
            server.terminate()
            server.wait(10)
    raise SystemExit(1 if bad else 0)


def asked(path: str) -> Any:
    """What the server says about itself, as soon as it is there."""
    for _ in range(200):
        try:
            with urllib.request.urlopen(HERE + path, timeout=10) as answer:
                return json.load(answer)
        except OSError:
            time.sleep(0.05)
    raise SystemExit("the hostile server did not start")


def keys_meanwhile(folder: Path, routes: dict[str, str], seconds: float) -> int:
    """Every route a source; the app refreshes them all while keys are pressed."""
    env = home(folder, no_proxy="127.0.0.1")
    library = empty_library(folder / "data" / "newsreader")
    feeds = [route for route in routes if not route.startswith(NOT_FEEDS)]
    for route in feeds:
        library.subscribe(HERE + route, private=True)
    library.store(update(library.subscribe("https://paper.example/feed"), *map(entry, range(1, 60))))
    library.close()
    (folder / "config" / "newsreader").mkdir(parents=True)
    (folder / "config" / "newsreader" / "config.toml").write_text("refresh_minutes = 0\n")
    reader = Pty(NEWSREADER, columns=120, rows=40, env=env)
    try:
        reader.see(b"\x1b[?1049h")
        reader.settle(0.5, 20)
        alone = pressed(reader, seconds / 2)
        reader.press("R", 0.2)
        answers = pressed(reader, seconds)
        reader.send("Q")
        status = reader.wait()
    finally:
        reader.close()
    counts = checker().Checker("textual").run(bytes(reader.bytes)).counts
    let_in = {kind: n for kind, n in counts.items() if kind not in HARMLESS_KINDS}
    library = empty_library(folder / "data" / "newsreader")
    visited = sum(1 for each in library.sources() if each.url.startswith(HERE) and (each.error or each.newest))
    library.close()
    print(
        f"{len(feeds)} hostile sources, {visited} with items or a message after {seconds:.0f} s; {len(answers)} keys, "
        f"{quantiles(answers)}; before it, as busy a machine, {quantiles(alone)}; {let_in or 'nothing'} let in; "
        f"ended with {status}",
        flush=True,
    )
    return (quantile(answers, 0.99) > ANSWER) + bool(let_in) + bool(status)


def pressed(reader: Pty, seconds: float) -> list[float]:
    """How long each key waited for its answer, the quickest first."""
    answers: list[float] = []
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        for key in "jkjkjjkk":  # Keys that always change something: each has an answer.
            answers.append(reader.press(key, 0.02))
            reader.pump(0.1)
    return sorted(answers)


def quantile(answers: list[float], part: float) -> float:
    return answers[int(len(answers) * part)]


def quantiles(answers: list[float]) -> str:
    return f"p50 {quantile(answers, 0.5) * 1000:.0f} ms, p99 {quantile(answers, 0.99) * 1000:.0f} ms"


def leaks() -> int:
    """What the server heard that nobody should have said."""
    log = asked("/__log")
    elsewhere = [each for each in log if each["origin"] != "main"]
    cookies = [each for each in log if "cookie" in each["headers"]]
    secrets = [each for each in log if "authorization" in each["headers"]]
    print(
        f"{len(log)} requests: {len(elsewhere)} at the sentinel, {len(cookies)} with cookies, "
        f"{len(secrets)} with credentials",
        flush=True,
    )
    return len(elsewhere) + len(cookies) + len(secrets)


async def stalled(folder: Path, good: int, stuck: int) -> int:
    """How much longer the good ones take beside stalled ones."""
    library = empty_library(folder / "stalled")
    fine = [library.subscribe(f"{HERE}/slow-ok.rss?s=0.5&n={n}", private=True) for n in range(good)]
    held = [library.subscribe(f"{HERE}/stall?n={n}", private=True) for n in range(stuck)]
    library.close()
    alone = await last_of(folder / "stalled", fine, fine)
    beside = await last_of(folder / "stalled", [*held, *fine], fine)
    print(
        f"{good} good sources: {alone:.1f} s alone, {beside:.1f} s beside {stuck} stalled ones ({beside / alone:.2f} x)"
    )
    return int(beside > alone * SLOWER)


async def last_of(folder: Path, ids: list[int], wanted: list[int]) -> float:
    """Seconds until the last of the wanted sources is done."""
    start, left = time.monotonic(), set(wanted)
    worker = run_worker(folder, ("--sources", ",".join(map(str, ids))))
    async with asyncio.timeout(180):
        async for event in worker:
            if event["event"] == "source":
                left.discard(event["source_id"])
                if not left:
                    break
    took = time.monotonic() - start
    await worker.stop()
    return took


if __name__ == "__main__":
    main()
