"""500 comments on an article of 5,000 words whose publisher edited it: the places, and every step of the screen.

    python tests/benchmarks/commented_article.py [--comments 500] [--words 5000]

The app is headless. A step is one callback of its event loop: nothing else happens on the screen meanwhile. Everything
is done several times; of each time the longest step counts, in CPU time of the screen's thread, which other programs
inflate least.
"""

from __future__ import annotations

import argparse
import asyncio
import gc
import random
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from conftest import empty_library, entry, update
from desk import reading, settled
from edits import laid_out, number, touch
from newslike import article as news
from textual.widgets import TextArea

from feeds.model import Paragraph, Span
from reader.library import Library
from reader.passages import passage
from reader.ui.screens.composer import Composer

ADDRESS = "https://paper.example/1"


def brought(library: Library, text: str) -> int:
    """The article with this text, new or edited."""
    blocks = tuple([Paragraph((Span(each),)) for each in text.split("\n\n")])
    library.store(update(library.subscribe("https://paper.example/feed"), entry(1, blocks=blocks)))
    return library.find(ADDRESS)


def commented(folder: Path, words: int, comments: int) -> int:
    """A library with such an article, commented and then edited; its places are still to be found."""
    rng, library = random.Random(7), empty_library(folder)
    text = number(news(rng, "en", words))
    whole, spans = laid_out(text)
    n = brought(library, whole)
    shown = library.article(n)
    for each in range(comments):
        first = each * (len(spans) - 60) // comments
        anchor = passage(shown, spans[first][0], spans[first + rng.randint(3, 40)][1])
        library.comment(n, f"Remark {each}: what of it?", anchor=anchor)
    brought(library, laid_out([touch(rng, "en", part, 0.05) for part in text])[0])
    with library._db.write():
        library._db.run("DELETE FROM placement")
    library.close()
    return n


class Steps:
    """The longest steps of the event loop, by what was being done."""

    def __init__(self) -> None:
        self.doing = ""
        self.longest: dict[str, list[float]] = {}

    @contextmanager
    def watched(self) -> Any:
        """Time every callback of the loop."""
        run = asyncio.Handle._run
        steps = self

        def timed(handle: asyncio.Handle) -> None:
            start = time.thread_time()
            run(handle)
            if times := steps.longest.get(steps.doing):
                times[-1] = max(times[-1], (time.thread_time() - start) * 1000)

        asyncio.Handle._run = timed  # type: ignore[method-assign]
        try:
            yield
        finally:
            asyncio.Handle._run = run  # type: ignore[method-assign]

    async def during(self, what: str, step: Callable[[], Any]) -> None:
        """Do something and wait for it."""
        self.longest.setdefault(what, []).append(0.0)
        self.doing = what
        await step()
        self.doing = ""


async def watch(folder: Path) -> Steps:
    """What a person does in the article."""
    steps = Steps()
    with steps.watched():
        async with reading(folder, (120, 36)) as (main, pilot):

            def placed() -> bool:
                return bool(main.article and not any(each.unplaced for each in main.article.comments))

            async def pressed(*keys: str) -> None:
                await pilot.press(*keys)
                await pilot.pause(0.05)

            async def opened() -> None:
                await pressed("enter")
                await settled(pilot, placed, 60)
                await pilot.pause(0.5)

            async def written() -> None:
                await pressed("c")
                await settled(pilot, lambda: isinstance(main.app.screen, Composer))
                main.app.screen.query_one(TextArea).text = "One more"
                await pressed("ctrl+s")
                await settled(pilot, lambda: main.app.screen is main)

            async def resized(width: int) -> None:
                await pilot.resize_terminal(width, 30)
                await pilot.pause(0.3)

            gc.collect()
            gc.freeze()  # As the program does once it has started.
            await asyncio.sleep(0)
            await steps.during("opened, places found", opened)
            for time_ in range(5):
                for _page in range(5):
                    await steps.during("a page down", lambda: pressed("space"))
                for _comment in range(10):
                    await steps.during("the next comment", lambda: pressed("}"))
                await steps.during("its thread set out", lambda: pressed("enter"))
                await steps.during("to the end", lambda: pressed("escape", "G"))
                await steps.during("a comment written", written)
                await steps.during("undone", lambda: pressed("u"))
                await steps.during("another width", partial(resized, 90 + time_))
                await steps.during("to the top", lambda: pressed("g", "g"))
    return steps


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--comments", type=int, default=500)
    parser.add_argument("--words", type=int, default=5_000)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        n = commented(Path(name), options.words, options.comments)
        library = Library.open(Path(name))
        cpu, clock = time.process_time(), time.perf_counter()
        found = library.place_comments([n])
        cpu, clock = time.process_time() - cpu, time.perf_counter() - clock
        with library._db.write():
            library._db.run("DELETE FROM placement")
        library.close()
        print(f"{'places of ' + str(found) + ' comments':28} {cpu * 1000:7.0f} ms CPU {clock * 1000:7.0f} ms")
        print(f"{'longest step':28} {'median':>7} {'most':>7}")
        for what, times in asyncio.run(watch(Path(name))).longest.items():
            print(f"{what:28} {statistics.median(times):7.1f} {max(times):7.1f} ms CPU, {len(times)} times")


if __name__ == "__main__":
    main()
