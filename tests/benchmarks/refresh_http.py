"""What a refresh costs before anything is stored: fetching and parsing, beside `curl --parallel` on the same server.

    python tests/benchmarks/refresh_http.py WORLD [--feeds 500] [--latency-ms 100]

WORLD is the script of a synthetic world of feeds (its `serve` command is started here, on this machine only).
CPU is what counts; wall times on a shared machine are only good for comparison within one run.
"""

from __future__ import annotations

import argparse
import asyncio
import resource
import shutil
import subprocess
import sys
import tempfile
import time
import urllib.request
from pathlib import Path

PORT = 8977


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("world", type=Path)
    options.add_argument("--feeds", type=int, default=500)
    options.add_argument("--latency-ms", type=float, default=100)
    options.add_argument("--child", nargs=2, help=argparse.SUPPRESS)
    given = options.parse_args()
    if given.child:
        asyncio.run(child(given.child[0], Path(given.child[1])))
        return
    command = [sys.executable, str(given.world), "serve", "--feeds", str(given.feeds), "--port", str(PORT)]
    server = subprocess.Popen(command, stdout=subprocess.DEVNULL)
    try:
        measure(given.world, given.feeds, given.latency_ms)
    finally:
        server.terminate()
        server.wait(10)


def measure(world: Path, feeds: int, latency: float) -> None:
    listed = subprocess.run(
        [sys.executable, str(world), "urls", "--feeds", str(feeds), "--port", str(PORT)], capture_output=True, text=True
    )
    urls = [line.strip() for line in listed.stdout.splitlines() if line.strip()]
    wait_for(f"http://127.0.0.1:{PORT}/_ctl?stats=1")
    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / "urls").write_text("\n".join(urls))
        print(f"{len(urls)} feeds\n{'':34}{'CPU s':>8}{'wall s':>8}{'ms CPU/feed':>13}")
        warm(urls)
        for milliseconds in (0, latency):
            control(f"latency={milliseconds}")
            for what in ("cold", "304"):
                report(f"refresh, {what}, {milliseconds:.0f} ms", ours(Path(folder), what), len(urls))
            if shutil.which("curl"):
                report(f"curl --parallel, 304, {milliseconds:.0f} ms", curl(urls, Path(folder)), len(urls))


def report(label: str, figures: tuple[float, float], feeds: int) -> None:
    cpu, wall = figures
    print(f"{label:34}{cpu:8.3f}{wall:8.3f}{cpu / feeds * 1000:13.3f}", flush=True)


def warm(urls: list[str]) -> None:
    """The world builds a feed when it is first asked for."""
    for url in urls:
        urllib.request.urlopen(url, timeout=30).read()


def wait_for(url: str) -> None:
    deadline = time.monotonic() + 20
    while time.monotonic() < deadline:
        try:
            urllib.request.urlopen(url, timeout=2).read()
            return
        except OSError:
            time.sleep(0.1)
    raise SystemExit("the world did not start")


def control(what: str) -> None:
    urllib.request.urlopen(f"http://127.0.0.1:{PORT}/_ctl?{what}", timeout=5).read()


def children() -> float:
    usage = resource.getrusage(resource.RUSAGE_CHILDREN)
    return usage.ru_utime + usage.ru_stime


def curl(urls: list[str], folder: Path) -> tuple[float, float]:
    """The same conditional requests: each address with its own validator, none of the bodies written."""
    import pickle

    kept = pickle.loads((folder / "validators").read_bytes())
    fixed = 'output = "/dev/null"\ncompressed\nsilent\n'
    parts = [f'url = "{url}"\n{fixed}header = {quoted("If-None-Match: " + kept[url].etag)}' for url in urls]
    config = folder / "curl"
    config.write_text("parallel\nparallel-max = 50\n" + "\nnext\n".join(parts))
    before, start = children(), time.monotonic()
    subprocess.run(
        ["curl", "--config", str(config)],
        check=False,
        timeout=300,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    return children() - before, time.monotonic() - start


def quoted(text: str) -> str:
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


def ours(folder: Path, what: str) -> tuple[float, float]:
    command = [sys.executable, __file__, ".", "--child", what, str(folder)]
    before, start = children(), time.monotonic()
    done = subprocess.run(command, check=True, timeout=600, capture_output=True, text=True)
    wall, cpu = time.monotonic() - start, children() - before
    print("    " + done.stdout.strip())
    return cpu, wall


async def child(what: str, folder: Path) -> None:
    """One refresh in a fresh interpreter; the validators of the cold one are kept for the next."""
    import pickle

    from feeds.model import Source
    from feeds.refresh import refresh

    urls = (folder / "urls").read_text().split("\n")
    kept = pickle.loads((folder / "validators").read_bytes()) if what == "304" else {}
    sources = [
        Source(n, url, kept[url], private=True) if kept else Source(n, url, private=True) for n, url in enumerate(urls)
    ]
    import aiohttp  # noqa: F401 - counted apart: in the running program it is loaded already

    before, start = time.process_time(), time.perf_counter()
    outcomes: dict[str, int] = {}
    found = {}
    async for update in refresh(sources, make_blocks=lambda source, entry: False):
        outcomes[update.outcome] = outcomes.get(update.outcome, 0) + 1
        found[update.source.url] = update.validators
    cpu, wall = time.process_time() - before, time.perf_counter() - start
    if what == "cold":
        (folder / "validators").write_bytes(pickle.dumps(found))
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    each = cpu / len(urls) * 1000
    print(f"{outcomes}, imports apart: {cpu:.3f} s CPU, {wall:.3f} s wall, {each:.3f} ms a feed, {peak} MB")


if __name__ == "__main__":
    main()
