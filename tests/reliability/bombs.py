"""Input that is small and becomes huge: PYTHONPATH=tests python -m reliability.bombs

Each is fetched by the real worker process; how much memory that took over a worker that fetches a small feed, and how
long until it was refused or done. Then a worker runs into each of its fences.
"""

from __future__ import annotations

import asyncio
import gzip
import os
import resource
import signal
import struct
import subprocess
import sys
import tempfile
import threading
import time
import zlib
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import psutil
from backports import zstd
from command import PAGE, RSS
from conftest import empty_library
from web import Reply, Request, Web

from reader.worker_client import Worker, run_worker

from .shelf import report, sound

ROOT = Path(__file__).resolve().parents[2]


@dataclass(slots=True)
class Figures:
    """What the bombs cost."""

    bombs: int = 0
    idle_mb: float = 0.0
    idle_seconds: float = 0.0
    most_mb: dict[str, float] = field(default_factory=dict)
    seconds: dict[str, float] = field(default_factory=dict)


HEAD = b"<rss version='2.0'><channel><title>t</title>"
END = b"</channel></rss>"
ENTITIES = b"".join([b"<!ENTITY %c '%s'>" % (97 + n, b"&%c;" % (96 + n) * 10) for n in range(1, 12)])
TABLE = "<table>" + "<tr><td colspan=1000000 rowspan=65000>x</td></tr>" * 2000 + "</table>"
RSS_TYPE = "application/rss+xml"
BOMBS: dict[str, Callable[[], Reply]] = {
    "gzip": lambda: Reply(_zeros(1 << 30), RSS_TYPE, {"Content-Encoding": "gzip"}),
    "gzip twice": lambda: Reply(gzip.compress(_zeros(1 << 30)), RSS_TYPE, {"Content-Encoding": "gzip, gzip"}),
    "zstd": lambda: Reply(zstd.compress(bytes(1 << 28)), RSS_TYPE, {"Content-Encoding": "zstd"}),
    "gzip unsaid": lambda: Reply(_zeros(1 << 30), RSS_TYPE),
    "elements inside each other": lambda: Reply(HEAD + b"<item>" * 200_000, RSS_TYPE),
    "markup inside each other": lambda: Reply(HEAD + b"<item><description>" + b"&lt;div&gt;" * 100_000, RSS_TYPE),
    "columns": lambda: Reply(HEAD + _item(TABLE) + END, RSS_TYPE),
    "json inside itself": lambda: Reply(
        b'{"version":"https://jsonfeed.org/version/1.1","items":' + b"[" * 500_000, "application/json"
    ),
    "entities": lambda: Reply(
        b"<!DOCTYPE x [<!ENTITY a 'aaaaaaaaaa'>" + ENTITIES + b"]>" + HEAD + _item("&l;") + END, RSS_TYPE
    ),
}
"""Small answers that want to be large."""


def _zeros(size: int) -> bytes:
    packer = zlib.compressobj(1, wbits=31)
    piece = bytes(1 << 20)
    return b"".join([packer.compress(piece) for _ in range(size >> 20)]) + packer.flush()


def _item(markup: str) -> bytes:
    escaped = markup.replace("&", "&amp;").replace("<", "&lt;")
    return f"<item><title>t</title><description>{escaped}</description></item>".encode()


def png(width: int, height: int) -> bytes:
    """A picture of so many pixels, all black, in a few kilobytes."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    packer = zlib.compressobj(9)
    row = bytes(1 + width // 8)
    data = b"".join([packer.compress(row) for _ in range(height)]) + packer.flush()
    head = struct.pack(">IIBBBBB", width, height, 1, 0, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", data) + chunk(b"IEND", b"")


def run(folder: Path, only: tuple[str, ...] = ()) -> Figures:
    """Fetch each with a worker of its own, or only those of these names."""
    figures = Figures()
    with Web() as web:
        web.page("/page", PAGE)
        figures.idle_mb, figures.idle_seconds = _job(folder, web.page("/small2", RSS))
        for n, name in enumerate([name for name in BOMBS if not only or name in only]):
            reply = BOMBS[name]()
            address = web.handle(f"/bomb{n}", lambda _request, reply=reply: reply)  # type: ignore[misc]
            figures.most_mb[name], figures.seconds[name] = _job(folder, address)
            figures.bombs += 1
        web.page("/big.png", png(60_000, 60_000), "image/png")
        feed = RSS.replace("</description>", f"&lt;img src='{web.url}/big.png'&gt;</description>", 1)
        _job(folder, web.page("/photos", feed))
        figures.most_mb["picture"], figures.seconds["picture"] = _job(folder, "", "--ahead")
        figures.bombs += 1
    return figures


def _job(folder: Path, address: str, *job: str) -> tuple[float, float]:
    """Megabytes at most and seconds of the processor that one worker took: others may keep the machine busy."""
    if address:
        library = empty_library(folder)
        job = ("--sources", str(library.subscribe(address, private=True)))
        library.close()
    child = subprocess.Popen(
        [sys.executable, "-m", "reader.worker", str(folder), *job],
        stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, cwd=ROOT,
    )  # fmt: skip
    _pid, status, usage = os.wait4(child.pid, 0)
    child.returncode = os.waitstatus_to_exitcode(status)
    assert child.returncode in (0, 1), child.returncode
    return usage.ru_maxrss / 1024, usage.ru_utime + usage.ru_stime


# Fences


ITEM = "<item><title>A title {n}</title><link>https://a.example/{n}</link><description>" + "words " * 60
ITEM += "</description></item>"
LARGE = 40_000
"""Entries of a feed that takes some seconds to read, so that there is time to meet a fence."""


def _meet_processor(pid: int) -> None:
    used = sum(psutil.Process(pid).cpu_times()[:2])
    resource.prlimit(pid, resource.RLIMIT_CPU, (int(used) + 1, resource.RLIM_INFINITY))


def _meet_memory(pid: int) -> None:
    size = psutil.Process(pid).memory_info().vms + (8 << 20)
    resource.prlimit(pid, resource.RLIMIT_AS, (size, resource.RLIM_INFINITY))


def _crash(pid: int) -> None:
    os.kill(pid, signal.SIGSEGV)


MET: dict[str, Callable[[int], None]] = {"processor": _meet_processor, "memory": _meet_memory, "crash": _crash}
"""What a worker meets, by its process, while it reads."""


async def fenced(folder: Path, what: str) -> list[dict[str, Any]]:
    """What is told of a worker that meets a fence while it reads a large feed; a small one comes only then."""
    met = threading.Event()

    def small(_request: Request) -> Reply:
        met.wait(60)
        return Reply(RSS.encode(), RSS_TYPE)

    body = "".join([ITEM.replace("{n}", str(n)) for n in range(LARGE)])
    library = empty_library(folder)
    with Web() as web:
        large = gzip.compress(f"<rss version='2.0'><channel><title>t</title>{body}</channel></rss>".encode(), 1)
        address = web.handle("/large", lambda _request: Reply(large, RSS_TYPE, {"Content-Encoding": "gzip"}))
        ids = [library.subscribe(each, private=True) for each in (address, web.handle("/small", small))]
        worker = run_worker(folder, ["--sources", ",".join(map(str, ids))])
        events = []
        async with asyncio.timeout(60):
            meeting = asyncio.ensure_future(_when_it_reads(worker, ids[0], MET[what], met))
            async for event in worker:
                events.append(event)
            await meeting
    assert library.check() == []
    library.comment(next(each.id for each in library.rows(library.ids()) if each.source == "Quay Post"), "goes on")
    library.close()
    sound(folder)
    return events


async def _when_it_reads(worker: Worker, source_id: int, then: Callable[[int], None], met: threading.Event) -> None:
    while worker.reading != source_id:
        await asyncio.sleep(0.001)
    then(worker.pid)
    met.set()


async def out_of_memory(folder: Path) -> list[dict[str, Any]]:
    """What is told of a worker that has no memory left for anything, from its start on."""
    library = empty_library(folder)
    with Web() as web:
        worker = run_worker(folder, ["--sources", str(library.subscribe(web.page("/small", RSS), private=True))])
        events = []
        async with asyncio.timeout(60):
            async for event in worker:
                events.append(event)
                if event["event"] == "start":
                    size = psutil.Process(worker.pid).memory_info().vms
                    resource.prlimit(worker.pid, resource.RLIMIT_AS, (size, size))
    assert library.check() == []
    library.close()
    sound(folder)
    return events


def main() -> None:
    """Print the figures."""
    start = time.perf_counter()
    with tempfile.TemporaryDirectory() as name:
        os.environ["XDG_STATE_HOME"] = name
        done = run(Path(name) / "data")
        for each, megabytes in done.most_mb.items():
            print(f"  {each}: {megabytes - done.idle_mb:+.0f} MB, {done.seconds[each]:.1f} s")
        report(
            "bombs",
            start,
            bombs=done.bombs,
            most_memory_over_idle=f"{max(done.most_mb.values()) - done.idle_mb:+.0f} MB",
            slowest=f"{max(done.seconds.values()):.1f} s of the processor",
            a_small_feed=f"{done.idle_seconds:.1f} s",
        )
        for what in MET:
            told = asyncio.run(fenced(Path(name) / what, what))
            errors = [each["error"] for each in told if each.get("error")]
            print(f"fence, {what}: {' '.join(errors)} {told[-1]['event']}, {told[-1].get('new')} new")
        print(f"no memory at all: {asyncio.run(out_of_memory(Path(name) / 'none'))[-1]}")


if __name__ == "__main__":
    main()
