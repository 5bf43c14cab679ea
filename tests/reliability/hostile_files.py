"""Every hostile file through the real worker into a library, and each of its articles onto the screen.

    PYTHONPATH=tests python -m reliability.hostile_files [--only NAME ...]

A feed is served from this machine, subscribed to and fetched by the worker process; a page is opened by its address, a
list imported, a picture decoded, as the app does all this. Then the app opens the articles that came of it.
"""

from __future__ import annotations

import argparse
import asyncio
import resource
import subprocess
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path

import psutil
from conftest import empty_library
from web import Web

from reader.config import Config
from reader.library import Library
from reader.ui.app import NewsreaderApp
from reader.worker_client import run_worker

from .hostile import FILES, Hostile, manifest

SECONDS, MEGABYTES = 5.0, 150
WAITED = 60.0
"""Seconds after which a worker hangs: work is counted in time of the processor, which a busy machine gives late."""
OPENED = 60
"""Articles of one file that are opened: some have twenty thousand of a kind."""
DECODE = """
import sys
from pathlib import Path
from reader.ui.pictures import decode
try:
    decode(Path(sys.argv[1]), 40, 12)
except Exception:
    pass  # The article view says that there is no picture.
"""
TYPES = {"rss": "application/rss+xml", "atom": "application/atom+xml", "json": "application/json", "html": "text/html"}


class Proof:
    """What was seen so far."""

    def __init__(self, idle: int) -> None:
        self.idle = idle
        self.items: dict[str, int] = {}
        self.open: list[int] = []
        self.wrong: list[str] = []
        self.slowest = (0.0, "")
        self.largest = (0, "")

    def took(self, name: str, seconds: float, megabytes: int) -> None:
        """Keep the extremes, and what is beyond the bounds."""
        self.slowest = max(self.slowest, (seconds, name))
        self.largest = max(self.largest, (megabytes, name))
        if seconds > SECONDS or megabytes > MEGABYTES:
            self.wrong.append(f"{name}: {seconds:.1f} s, +{megabytes} MB")


def main() -> None:
    given = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    given.add_argument("--only", nargs="*", default=[])
    only = given.parse_args().only
    files = [each for each in manifest() if not only or each.name in only]
    with tempfile.TemporaryDirectory() as folder:
        raise SystemExit(asyncio.run(prove(Path(folder), files)))


async def prove(folder: Path, files: list[Hostile]) -> int:
    library = empty_library(folder)
    with Web() as web:
        proof = Proof(await idle(folder, library, web))
        for each in files:
            await taken_in(each, library, folder, web, proof)
    parsed = [each for each in files if each.expect == "parse"]
    short = [each.name for each in parsed if proof.items.get(each.name, 0) < each.min_items]
    ids = proof.open
    opened, seconds, grown = await shown(library, folder, ids)
    print(
        f"{len(files)} files ({dict(Counter(each.kind for each in files))}): {len(proof.wrong)} crashes, hangs, beyond "
        f"{SECONDS:.0f} s of work or +{MEGABYTES} MB; slowest {proof.slowest[0]:.1f} s ({proof.slowest[1]}), largest "
        f"+{proof.largest[0]} MB ({proof.largest[1]}); {len(parsed) - len(short)} of {len(parsed)} are complete; "
        f"{opened} of {len(ids)} opened, slowest {seconds:.1f} s, the app +{grown} MB"
    )
    for each in proof.wrong + short:
        print("   ", each)
    library.close()
    return 1 if proof.wrong or len(short) > len(parsed) * 0.01 or opened < len(ids) else 0


async def idle(folder: Path, library: Library, web: Web) -> int:
    """What a worker needs for a harmless feed."""
    url = web.page("/plain.rss", b"<rss version='2.0'><channel><title>p</title></channel></rss>", TYPES["rss"])
    source = library.subscribe(url, private=True)
    _, megabytes, _ = await worked(folder, "--sources", str(source))
    return megabytes


async def worked(folder: Path, *job: str) -> tuple[float, int, list[dict[str, object]]]:
    """One job of the worker: seconds of work, peak megabytes, events."""
    start, peak, events = spent(), 0, []
    worker = run_worker(folder, job)

    async def watch() -> None:
        nonlocal peak
        while True:
            if worker.pid:
                try:
                    peak = max(peak, psutil.Process(worker.pid).memory_info().rss >> 20)
                except psutil.Error:
                    return
            await asyncio.sleep(0.02)

    watching = asyncio.ensure_future(watch())
    try:
        async with asyncio.timeout(WAITED):
            async for event in worker:
                events.append(event)
    except TimeoutError:
        events.append({"event": "hang"})
    watching.cancel()
    return spent() - start, peak, events


def spent() -> float:
    """Seconds of processor time of all children so far: what an input costs, however busy the machine is."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


async def taken_in(each: Hostile, library: Library, folder: Path, web: Web, proof: Proof) -> None:
    """One file, in the way its kind comes in."""
    if each.kind == "image":
        decoded(each, proof)
        return
    if each.kind == "opml":
        imported(each, folder, proof)
        return
    url = web.page("/" + each.name, each.data, TYPES.get(each.name.rpartition(".")[2], "text/plain"))
    before = set(library.ids())
    source = 0 if each.kind == "page" else library.subscribe(url, private=True)
    job = ("--sources", str(source)) if source else ("--open", url, "--typed")
    seconds, megabytes, events = await worked(folder, *job)
    proof.took(each.name, seconds, megabytes - proof.idle)
    last = events[-1] if events else {}
    if last.get("event") == "hang" or (
        last.get("event") not in ("done", "page") and not (each.kind == "page" and "unexpected" not in str(last))
    ):
        proof.wrong.append(f"{each.name}: {last}")
    if any("unexpected" in str(event.get("error", "")) for event in events):
        proof.wrong.append(f"{each.name}: {events}")
    new = [article for article in library.ids() if article not in before]
    # Many files carry articles of the same addresses, which are one article each in the library.
    proof.items[each.name] = len(library.ids(f"source:={source}") if source else new)
    proof.open += new[:OPENED]


def imported(each: Hostile, folder: Path, proof: Proof) -> None:
    """A list, as `newsreader import` reads it: what would come of it, and nothing is kept."""
    command = [sys.executable, "-m", "reader", "--data-dir", str(folder), "import", "--dry-run"]
    start = spent()
    done = subprocess.run([*command, str(FILES / each.name)], capture_output=True, timeout=60)
    proof.took(each.name, spent() - start, 0)
    if done.returncode not in (0, 1) or b"Traceback" in done.stderr or b"unexpected" in done.stderr:
        proof.wrong.append(f"{each.name}: {done.returncode} {done.stderr.decode()[-200:]}")
    proof.items[each.name] = done.stdout.count(b"\n")


def decoded(each: Hostile, proof: Proof) -> None:
    """A picture, as the article view makes cells of it."""
    start, until = spent(), time.monotonic() + 60
    with subprocess.Popen([sys.executable, "-c", DECODE, str(FILES / each.name)], stderr=subprocess.PIPE) as process:
        peak = 0
        while process.poll() is None and time.monotonic() < until:
            try:
                peak = max(peak, psutil.Process(process.pid).memory_info().rss >> 20)
            except psutil.Error:
                break
            time.sleep(0.01)
        process.kill()
        error = process.stderr.read() if process.stderr else b""
    proof.took(each.name, spent() - start, max(0, peak - proof.idle))
    if error:
        proof.wrong.append(f"{each.name}: {error.decode()[-200:]}")


async def shown(library: Library, folder: Path, ids: list[int]) -> tuple[int, float, int]:
    """Open articles in the app: how many, the slowest, and how much the process grew."""
    app = NewsreaderApp(library, Config(refresh_minutes=0, offline_mb=0), folder)
    opened, slowest = 0, 0.0
    async with app.run_test(size=(120, 40)) as pilot:
        await pilot.pause()
        before = psutil.Process().memory_info().rss
        for article in ids:
            start = time.monotonic()
            app.main.open_article(article)
            await pilot.pause(0)
            app.screen._compositor.render_strips()
            slowest = max(slowest, time.monotonic() - start)
            opened += app.main.article is not None and app.main.article.id == article
        grown = (psutil.Process().memory_info().rss - before) >> 20
    return opened, slowest, grown


if __name__ == "__main__":
    main()
