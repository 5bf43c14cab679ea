"""Prints how long the app does not answer while it works on many articles: python tests/benchmarks/frames.py DIR [Q]

DIR is a library that fill.py made. Views are shown to their end, everything that Q gives (all, without one) is marked
read and that undone. Meanwhile the event loop is looked at every few milliseconds: the longest time between two looks
is the longest frame, on the clock and of the processor (of all threads, so at most that). Medians of some rounds.
"""

from __future__ import annotations

import asyncio
import sys
import time
from collections.abc import Awaitable, Callable
from pathlib import Path
from statistics import median

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from textual.pilot import Pilot

from reader.config import Config
from reader.library import Library
from reader.model import View
from reader.ui.app import NewsreaderApp

ROUNDS = 5
LOOK = 0.002
FRAME = 50.0


class Watch:
    """Looks at the clock whenever the event loop lets it."""

    def __init__(self) -> None:
        self.clock = self.cpu = 0.0
        self._before = (time.perf_counter(), time.process_time())

    async def look(self) -> None:
        """For ever."""
        while True:
            await asyncio.sleep(LOOK)
            now = (time.perf_counter(), time.process_time())
            self.clock = max(self.clock, (now[0] - self._before[0] - LOOK) * 1000)
            self.cpu = max(self.cpu, (now[1] - self._before[1]) * 1000)
            self._before = now

    def start(self) -> None:
        """Forget what was."""
        self.clock = self.cpu = 0.0
        self._before = (time.perf_counter(), time.process_time())


class Figures:
    """What some rounds of one thing took."""

    def __init__(self) -> None:
        self.whole: list[float] = []
        self.clock: list[float] = []
        self.cpu: list[float] = []

    async def add(self, watch: Watch, does: Callable[[], Awaitable[object]]) -> None:
        """One round."""
        watch.start()
        begin = time.perf_counter()
        await does()
        self.whole.append((time.perf_counter() - begin) * 1000)
        await asyncio.sleep(3 * LOOK)
        self.clock.append(watch.clock)
        self.cpu.append(watch.cpu)

    def report(self, name: str) -> None:
        """One line of the table."""
        missed = "" if median(self.cpu) <= FRAME else "MISSED"
        frame = f"longest frame {median(self.clock):7.1f}{median(self.cpu):7.1f} cpu  {missed}"
        print(f"{name:40}{median(self.whole):9.0f} ms   {frame}", flush=True)


async def until(pilot: Pilot[int], condition: Callable[[], object]) -> None:
    """Wait as little as possible."""
    end = time.monotonic() + 120
    while not condition():
        assert time.monotonic() < end
        await asyncio.sleep(LOOK)


async def run(folder: Path, query: str) -> None:
    """The table."""
    library = Library.open(folder)
    app = NewsreaderApp(library, Config(refresh_minutes=0, offline_mb=0, dwell=0.0), folder)
    async with app.run_test(size=(120, 36)) as pilot:
        main, watch = app.main, Watch()
        looking = asyncio.create_task(watch.look())
        await until(pilot, lambda: main.article)

        async def show(text: str) -> None:
            main.show_view(View("", text, text))
            await until(pilot, lambda: not main._reading)

        for text in ("", "is:unread", "on:today", "is:bookmarked", 'folder:"Folder 3"'):
            shown = Figures()
            for _ in range(ROUNDS):
                await shown.add(watch, lambda text=text: show(text))
            shown.report(f"show {text or 'all'} to its end")
        await show(query)
        unread = library.counts().unread

        async def read() -> None:
            main.action_read_all()
            await until(pilot, lambda: library.counts().unread < unread)

        async def back() -> None:
            main.action_undo()
            await until(pilot, lambda: library.counts().unread == unread)

        marked, undone = Figures(), Figures()
        for _ in range(ROUNDS):
            await marked.add(watch, read)
            await undone.add(watch, back)
        marked.report(f"mark {len(main.articles.snapshot.every()):,} read")
        undone.report("undo it")
        looking.cancel()
    library.close()


if __name__ == "__main__":
    asyncio.run(run(Path(sys.argv[1]), " ".join(sys.argv[2:])))
