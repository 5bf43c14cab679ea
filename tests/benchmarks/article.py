"""A long read on the screen: first frame, resize, pages, wrapping. Run: python tests/benchmarks/article.py [WORDS]

The app is headless, so frames are measured up to the strips; encoding for a terminal is not in the figures.
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


def timed(call: Callable[[], object], rounds: int = 5) -> tuple[float, float]:
    """Least and median milliseconds."""
    taken = []
    for _ in range(rounds):
        start = time.perf_counter()
        call()
        taken.append((time.perf_counter() - start) * 1000)
    return min(taken), statistics.median(taken)


def report(name: str, least: float, middle: float, bar: str = "") -> None:
    print(f"{name:44} {least:8.1f} {middle:8.1f}   {bar}")


async def frame(app: ArticleStage) -> None:
    """Until the screen has been painted."""
    painted = asyncio.Event()
    app.view.call_after_refresh(painted.set)
    await asyncio.wait_for(painted.wait(), 10)


async def on_screen(read: Article) -> None:
    """Open, page, resize."""
    app = ArticleStage()
    async with app.run_test(size=SIZE) as pilot:
        opened, paged, resized = [], [], []
        for number in range(7):
            app.view.show(None)
            await pilot.pause()
            start = time.perf_counter()
            app.view.show(replace(read, id=number + 2, position=Position()))
            await frame(app)
            opened.append((time.perf_counter() - start) * 1000)
        report("open to first frame", min(opened), statistics.median(opened), "<= 170 ms")
        while app.view.page and not app.view.page.done:
            await pilot.pause(0.05)
        for _ in range(20):
            start = time.perf_counter()
            app.view.action_page(1)
            await frame(app)
            paged.append((time.perf_counter() - start) * 1000)
        report("page down to frame", min(paged), statistics.median(paged), "<= 15 ms")
        middle = Position(len(read.entry.blocks) // 2, 0.0)
        for number in range(8):
            app.view.go_to(middle)
            await pilot.pause()
            width = SIZE[0] - (number % 2 + 1) * 30
            app.view.styles.width = width
            start = time.perf_counter()
            while app.view.setting.size.width != width - 1:
                await asyncio.sleep(0)
            await frame(app)
            resized.append((time.perf_counter() - start) * 1000)
        report("resize in the middle to frame", min(resized), statistics.median(resized), "<= 75 ms")


def main() -> None:
    """Print the table."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 33_000
    print(f"{'milliseconds':44} {'least':>8} {'median':>8}")
    for name, sentence in (("English", ENGLISH), ("Vietnamese", VIETNAMESE)):
        read = long_read(count, sentence)
        print(f"{name}: {read.words} words, {len(read.entry.blocks)} blocks")
        stored = dump_blocks(read.entry.blocks)
        report("blocks from plain JSON values", *timed(lambda stored=stored: load_blocks(stored)))
        for width in (36, 72, 88):
            look = Look(width, NOW)
            report(f"set whole at {width} columns", *timed(lambda read=read, look=look: lines(read, look)))
        asyncio.run(on_screen(read))
    print(f"memory at the end: {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024} MiB")


if __name__ == "__main__":
    main()
