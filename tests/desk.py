"""The whole app on a library of its own, for tests that press keys."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Iterable
from contextlib import asynccontextmanager
from datetime import datetime, timedelta
from pathlib import Path
from time import monotonic

from textual.pilot import Pilot
from textual.strip import Strip

from feeds.model import Entry, Feed, FeedUpdate, Paragraph, Source, Span
from reader.config import Config
from reader.library import Library
from reader.ui.app import NewsreaderApp
from reader.ui.screens.main import MainScreen

NOON = datetime.now().astimezone().replace(hour=12, minute=0, second=0, microsecond=0) - timedelta(days=1)


def bring(library: Library, titles: Iterable[str], *, at: datetime = NOON, apart: int = 5, source: str = "one") -> int:
    """Let a source bring articles, the first one the newest, so many minutes apart; the source's id."""
    url = f"http://127.0.0.1:9/{source}.xml"
    source_id = library.subscribe(url, title=f"The {source.title()} Post")
    entries = tuple(
        Entry(
            id=f"{source}/{title}",
            title=title,
            link=f"http://127.0.0.1:9/{source}/{number}",
            published=at - timedelta(minutes=apart * number),
            blocks=tuple(
                Paragraph((Span(f"{title}: paragraph {n}. " + "Some more words of it. " * 12),)) for n in range(9)
            ),
        )
        for number, title in enumerate(titles)
    )
    library.store(FeedUpdate(Source(source_id, url), "new", Feed(title=source, entries=entries)))
    return source_id


@asynccontextmanager
async def reading(
    data_dir: Path, size: tuple[int, int] = (120, 36), library: Library | None = None, **settings: object
) -> AsyncIterator[tuple[MainScreen, Pilot[int]]]:
    """The app on a library, settled; nothing is fetched by itself, and nothing counts as read by time alone."""
    library = library or Library.open(data_dir)
    config = Config(**{"refresh_minutes": 0, "dwell": 0.0, **settings})  # type: ignore[arg-type]
    app = NewsreaderApp(library, config, data_dir)
    try:
        async with app.run_test(size=size) as pilot:
            main = app.main
            await settled(
                pilot, lambda: main.article or not len(main.articles.snapshot) or not main.panes.article_shown()
            )
            yield main, pilot
    finally:
        library.close()


async def settled(pilot: Pilot[int], wanted: Callable[[], object], seconds: float = 5.0) -> None:
    """Wait until something holds; fails when it does not in time."""
    end = monotonic() + seconds
    while not wanted():
        assert monotonic() < end, "it did not happen in time"
        await pilot.pause(0.01)
    await pilot.pause()


def lines(main: MainScreen) -> list[str]:
    """Everything on the screen, as lines of text."""
    return [Strip(strip).text for strip in main._compositor.render_strips()]


def text(main: MainScreen) -> str:
    """Everything on the screen."""
    return "\n".join(lines(main))


def title(main: MainScreen) -> str:
    """The headline of the row under the cursor."""
    row = main.articles.snapshot.row(main.articles.cursor) if len(main.articles.snapshot) else None
    return row.title if row else ""


async def at(main: MainScreen, pilot: Pilot[int], label: str) -> None:
    """Put the cursor of the sources pane on a line."""
    main.panes.go("sources")
    await pilot.pause()
    main.sources._put(next(i for i, each in enumerate(main.sources.entries) if each.label == label))
    await pilot.pause()
