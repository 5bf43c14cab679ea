"""A long read on the screen: first frame, resize, pages, wrapping. Run: python tests/benchmarks/article.py [WORDS]

The app is headless, so frames are measured up to the strips; encoding for a terminal is not in the figures.
Textual draws at once what comes after a pause and at most sixty times a second otherwise: a key comes after a pause.
"""

from __future__ import annotations

import asyncio
import random
import resource
import statistics
import sys
import time
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from article_stage import ArticleStage
from articles import CODE, LIST, NOW, PHOTO, READINGS, article, paragraph, words

from feeds.encode import dump_blocks, load_blocks, plain_text
from feeds.model import Block, Heading, Quote
from reader.model import Article, Position
from reader.ui.render import Look, lines

ENGLISH = "the quick valley counts its stars again after “the last” orchard lamps — were shielded in November"
VIETNAMESE = "chợ nổi thử bán hàng bằng thuyền chạy điện vào sáng chủ nhật người trồng chờ vụ mới ở thung lũng"
SIZE = (120, 40)
PAUSE = 0.05
"""Seconds between two keys: longer than a frame lasts, as a person pages."""


def long_read(count: int, sentence: str) -> Article:
    """About `count` words in paragraphs, headings, lists, quotes, tables, code and photos."""
    rng, vocabulary = random.Random(7), sentence.split()
    blocks: list[Block] = []
    said = 0
    while said < count:
        kind = len(blocks) % 12
        text = " ".join(rng.choices(vocabulary, k=70)) + "."
        said += 0 if kind in (0, 3, 7, 9, 11) else 70
        if kind == 0:
            blocks.append(Heading(2, words(text[:40])))
        elif kind == 5:
            blocks.append(Quote((paragraph(text),)))
        elif kind in (3, 7, 9, 11):
            blocks.append({3: LIST, 7: READINGS, 9: CODE, 11: PHOTO}[kind])
            said += 60 if kind == 3 else 8
        else:
            blocks.append(paragraph(text))
    made = article(*blocks)
    return replace(made, words=len(plain_text(made.entry.blocks).split()))


class Watch:
    """Milliseconds on the clock and of this process's CPU, lap by lap; CPU is what a busy machine does not inflate."""

    def __init__(self) -> None:
        self.laps: list[tuple[float, float]] = []

    def start(self) -> None:
        """Begin a lap."""
        self._clock, self._cpu = time.perf_counter(), time.process_time()

    def stop(self) -> None:
        """End it."""
        self.laps.append(((time.perf_counter() - self._clock) * 1000, (time.process_time() - self._cpu) * 1000))

    def report(self, name: str, bar: str = "") -> None:
        """One line of the table."""
        clock, cpu = zip(*self.laps, strict=True)
        print(f"{name:40} {min(clock):8.1f} {statistics.median(clock):8.1f} {statistics.median(cpu):8.1f}   {bar}")


def timed(name: str, call: Callable[[], object], rounds: int = 5) -> None:
    """A few calls as one line of the table."""
    watch = Watch()
    for _ in range(rounds):
        watch.start()
        call()
        watch.stop()
    watch.report(name)


async def frame(app: ArticleStage) -> None:
    """Until the screen has been painted."""
    painted = asyncio.Event()
    app.view.call_after_refresh(painted.set)
    await asyncio.wait_for(painted.wait(), 10)


async def on_screen(read: Article) -> None:
    """Open, page, resize."""
    app = ArticleStage()
    async with app.run_test(size=SIZE) as pilot:
        opened, paged, resized = Watch(), Watch(), Watch()
        for number in range(7):
            app.view.show(None)
            await pilot.pause(PAUSE)
            opened.start()
            app.view.show(replace(read, id=number + 2, position=Position()))
            await frame(app)
            opened.stop()
        opened.report("open to first frame", "<= 170 ms")
        while app.view.page and not app.view.page.done:
            await pilot.pause(0.05)
        for _ in range(20):
            await asyncio.sleep(PAUSE)
            paged.start()
            app.view.action_page(1)
            await frame(app)
            paged.stop()
        paged.report("page down to frame", "<= 15 ms")
        for number in range(8):
            app.view.go_to(Position(len(read.entry.blocks) // 2, 0.0))
            await pilot.pause(PAUSE)
            width = SIZE[0] - (number % 2 + 1) * 30
            app.view.styles.width = width
            resized.start()
            while app.view.setting.size.width != width - 1:
                await asyncio.sleep(0)
            await frame(app)
            resized.stop()
        resized.report("resize in the middle to frame", "<= 75 ms")


def main() -> None:
    """Print the table."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 33_000
    print(f"{'milliseconds':40} {'least':>8} {'median':>8} {'CPU':>8}")
    for name, sentence in (("English", ENGLISH), ("Vietnamese", VIETNAMESE)):
        read = long_read(count, sentence)
        print(f"{name}: {read.words} words, {len(read.entry.blocks)} blocks")
        stored = dump_blocks(read.entry.blocks)
        timed("blocks from plain JSON values", partial(load_blocks, stored))
        for width in (36, 72, 88):
            timed(f"set whole at {width} columns", partial(lines, read, Look(width, NOW)))
        asyncio.run(on_screen(read))
    print(f"memory at the end: {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024} MiB")


if __name__ == "__main__":
    main()
