"""An article with 30 photos of 12 megapixels: the worker's memory, and how soon keys answer. Run: python photos.py [N]

The photos are drawn here and served from this machine; the app runs in a real terminal. Keys are measured before the
photos are fetched (in an article without any), while the worker fetches and scales them because their article has been
opened, and while the app decodes and draws them.
"""

from __future__ import annotations

import asyncio
import io
import os
import select
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from PIL import Image, ImageDraw
from terminal import Terminal, home, running
from web import Web

from reader import pages, refresh
from reader.library import Library

SIZE = (4000, 3000)
TEXT = "The wall of the harbour was mended stone by stone through the long winter, and people came to watch. "
GROWTH_MB, DELAY_MS = 150, 50
LONGEST = 60.0
"""Seconds that all photos are waited for."""


def photos(count: int) -> Iterator[bytes]:
    """JPEG photos of 12 megapixels, each different."""
    grain = [Image.effect_noise((SIZE[0] // 4, SIZE[1] // 4), 60).resize(SIZE) for _colour in range(3)]
    picture = Image.merge("RGB", grain)
    for number in range(count):
        ImageDraw.Draw(picture).rectangle((number * 100, 500, number * 100 + 400, 2500), (200, number * 8, 60))
        out = io.BytesIO()
        picture.save(out, "JPEG", quality=80)
        yield out.getvalue()


def library_of(folder: Path, web: Web) -> None:
    """A library with both articles, their pages taken in, the older one bookmarked, its photos not there."""
    library = Library.open(folder)
    for sample in library.sources():
        library.unsubscribe(sample.id)
    source = library.subscribe(web.url + "/feed", private=True)

    async def fetch() -> None:
        await refresh.run(library, [source], lambda event: None, folder)
        ids = [each for each in library.ids() if library.article(each).entry.link.startswith(web.url)]
        for article_id in ids:
            await pages.fetch_full_text(library, article_id, folder)
        library.bookmark(ids[-1])

    asyncio.run(fetch())
    library.close()


def serve(web: Web, count: int) -> int:
    """The feed, the page and its photos; their bytes together."""
    size = 0
    figures = []
    for number, data in enumerate(photos(count)):
        web.page(f"/{number}.jpg", data, "image/jpeg")
        size += len(data)
        figures.append(f"<p>{TEXT * 3}</p><figure><img src=/{number}.jpg width=4000 height=3000>")
        figures.append(f"<figcaption>The wall in week {number}.</figcaption></figure>")
    plain = f"<p>{TEXT * 3}</p>" * count
    items = [_item(web, "plain", "A wall without photos", 2, plain)]
    items.append(_item(web, "story", "The wall is mended", 1, f"{''.join(figures)}<p>{TEXT * 5}</p>"))
    web.page("/feed", f"<rss version='2.0'><channel><title>Harbour</title>{''.join(items)}</channel></rss>", etag='"1"')
    return size


def _item(web: Web, name: str, title: str, day: int, body: str) -> str:
    web.page(f"/{name}", f"<article><h1>{title}</h1>{body}</article>")
    date = f"<pubDate>{day:02} Nov 2026 12:00:00 GMT</pubDate>"
    return f"<item><title>{title}</title><link>{web.url}/{name}</link><description>S</description>{date}</item>"


def worker_peak(folder: Path) -> float:
    """Megabytes that the worker's photo job takes at most."""
    command = [sys.executable, "-m", "reader.worker", str(folder), "--ahead"]
    process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL)
    peak = 0
    while process.poll() is None:
        status = Path(f"/proc/{process.pid}/status").read_text()
        peak = max([peak, *[int(line.split()[1]) for line in status.splitlines() if line.startswith("VmHWM:")]])
        time.sleep(0.02)
    assert process.returncode == 0
    return peak / 1024


def cpu_ms(pid: int) -> float:
    """Processor time a process has taken so far."""
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(") ")[2].split()
    return (int(fields[11]) + int(fields[12])) * 1000 / os.sysconf("SC_CLK_TCK")


def press(terminal: Terminal, keys: str) -> float:
    """Milliseconds from a key to the first byte of the answer."""
    while select.select([terminal.fd], [], [], 0)[0]:
        terminal.pump(0)
    started = time.perf_counter()
    terminal.send(keys)
    ready = select.select([terminal.fd], [], [], 5)[0]
    spent = (time.perf_counter() - started) * 1000
    assert ready, f"{keys!r} was not answered"
    end = time.monotonic() + 0.03
    while time.monotonic() < end:
        terminal.pump(0.005)
    return spent


def measured(name: str, terminal: Terminal, keys: str, going: Callable[[int], bool]) -> float:
    """Press these keys in turn as long as something goes on; prints the delays, gives the longest."""
    before, delays = cpu_ms(terminal.pid), []
    while going(len(delays)):
        delays.append(press(terminal, keys[len(delays) % len(keys)]))
    assert delays, f"{name}: it was over before a key was pressed"
    delays.sort()
    cpu = (cpu_ms(terminal.pid) - before) / len(delays)
    p95 = delays[int(len(delays) * 0.95) - 1]
    print(f"{name:34}{len(delays):6}{statistics.median(delays):9.1f}{p95:9.1f}{delays[-1]:9.1f}{cpu:12.1f}")
    return delays[-1]


def _comes(folder: Path, count: int, end: float, _done: int) -> bool:
    return kept(folder) < count and time.monotonic() < end


def kept(folder: Path) -> int:
    """Photos that are on disk."""
    return sum(1 for each in (folder / "images").rglob("*") if each.is_file() and each.suffix != ".part")


def app(root: Path, folder: Path, count: int) -> float:
    """The app beside its worker; the longest delay while photos came and were drawn."""
    print(f"\n{'ms from a key to the first byte':34}{'keys':>6}{'median':>9}{'p95':>9}{'longest':>9}{'CPU a key':>12}")
    settings = root / "config" / "newsreader"
    settings.mkdir(parents=True)
    (settings / "config.toml").write_text("refresh_minutes = 0\n")
    with running(root, "--data-dir", str(folder), env=home(root, http_proxy="", https_proxy="")) as terminal:
        terminal.until("A wall without photos")
        terminal.send("\r")
        time.sleep(1)
        measured("no photos yet", terminal, "jk", lambda done: done < 100)
        terminal.send("J")  # Opening it has its photos fetched.
        terminal.until("bookmarked")
        end = time.monotonic() + LONGEST
        going = partial(_comes, folder, count, end)
        longest = measured("worker fetches and scales", terminal, "jk", going)
        terminal.send("K")  # Photos that came meanwhile are drawn once it is opened again: they never move the text.
        terminal.until(lambda text: "week 0" not in text)
        terminal.send("J")
        terminal.until(lambda text: "week 0" in text and "▀" in text, 30)
        longest = max(longest, measured("photos are decoded and drawn", terminal, " ", lambda done: done < count // 2))
        terminal.send("gg")
        terminal.until("bookmarked")
        return max(longest, measured("photos in sight, line by line", terminal, "j", lambda done: done < 150))


def main() -> None:
    """Print both tables."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 30
    with tempfile.TemporaryDirectory() as name, Web() as web:
        root = Path(name)
        size = serve(web, count)
        print(f"{count} photos of {SIZE[0] * SIZE[1] / 1e6:.0f} MP, {size / 1e6:.0f} MB")
        Library.open(root / "empty").close()
        idle = worker_peak(root / "empty")
        library_of(root / "one", web)
        peak = worker_peak(root / "one")
        print(f"worker: {idle:.0f} MB with nothing to fetch, {peak:.0f} MB at most: +{peak - idle:.0f} MB")
        assert kept(root / "one") == count
        library_of(root / "two", web)
        longest = app(root, root / "two", count)
    print(f"\nbounds: memory +{peak - idle:.0f} of {GROWTH_MB} MB, longest delay {longest:.0f} of {DELAY_MS} ms")


if __name__ == "__main__":
    main()
