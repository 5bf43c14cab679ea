"""Visiting sources and keeping what they bring: the same code in the worker process and on the command line."""

from __future__ import annotations

import asyncio
import dataclasses
from collections.abc import AsyncGenerator, Callable, Sequence
from contextlib import aclosing, nullcontext
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from reader import log
from reader.errors import ReaderError
from reader.library import Library

if TYPE_CHECKING:
    from feeds.model import FeedUpdate, Source
    from feeds.refresh import Fetched, Reading

Event = dict[str, Any]
NOTHING: Fetched = MappingProxyType({})
MOST_PAGES = 50
"""Whole pages fetched in one refresh for sources whose full text is always wanted; the others wait for their key."""
Report = Callable[[Event], object]


@dataclasses.dataclass(slots=True)
class Summary:
    """What a refresh gave so far."""

    total: int = 0
    done: int = 0
    new: int = 0
    changed: int = 0
    failed: int = 0


async def run(
    library: Library,
    source_ids: Sequence[int],
    report: Report,
    data_dir: Path,
    fetched: Fetched = NOTHING,
    *,
    reading: Reading = nullcontext,
    left_alone: tuple[int, str] = (0, ""),
) -> Summary:
    """Visit the named sources, or all that are due; report each as it is on disk. Cancelling stops at once.

    What was `fetched` of a source already is kept by the same steps, and its publisher is not asked again.

    `reading` is entered while the answer of a source is read; `left_alone` is one not to visit, and why.
    """
    sources = library.due(source_ids)
    summary = Summary(total=len(sources))
    report({"event": "start", "total": summary.total})
    copying = asyncio.ensure_future(asyncio.to_thread(_copy, library.another()))
    always = {each.id for each in library.sources() if each.full_text == "always"}
    wanted: list[int] = []
    if sources:
        visits = _visits(library, sources, data_dir, fetched, reading, left_alone)
        async with aclosing(visits) as found:
            async for updates in found:
                for stored in library.store_all(updates):  # Told only once all of them are on disk.
                    wanted += stored.new_ids if stored.source_id in always else ()
                    summary.done += 1
                    summary.new += stored.new
                    summary.changed += stored.changed
                    summary.failed += bool(stored.error)
                    progress = {"done": summary.done, "total": summary.total, "failed": summary.failed}
                    report({"event": "source", **dataclasses.asdict(stored), **progress})
    wanted += library.wanted_texts(MOST_PAGES)
    await _fetch_pages(library, wanted, data_dir)
    await copying
    report({"event": "done", **dataclasses.asdict(summary)})
    return summary


async def _visits(
    library: Library,
    sources: Sequence[Source],
    data_dir: Path,
    fetched: Fetched,
    reading: Reading,
    left_alone: tuple[int, str],
) -> AsyncGenerator[list[FeedUpdate], None]:
    from feeds.refresh import batches, failed
    from reader import passwords

    alone, why = left_alone
    for source in sources:
        if source.id == alone:
            yield [failed(source, why)]
    others = [each for each in sources if each.id != alone]
    password_of = passwords.reader_for(data_dir)
    visits = batches(others, make_blocks=library.is_news, password_of=password_of, fetched=fetched, reading=reading)
    async with aclosing(visits) as found:
        async for updates in found:
            yield updates


async def _fetch_pages(library: Library, article_ids: Sequence[int], data_dir: Path) -> None:
    """The whole pages of new articles, where the person asked for them; what cannot be had stays as it came."""
    from feeds.errors import FeedsError
    from reader.pages import fetch_full_text

    for article_id in article_ids[:MOST_PAGES]:
        try:
            await fetch_full_text(library, article_id, data_dir)
        except (FeedsError, ReaderError) as error:
            log.write(str(error))


def _copy(library: Library) -> None:
    """The daily copy, made while the network is waited for. Damage is said; a disk without room is no one's refresh."""
    try:
        library.daily_backup()
    except ReaderError as error:
        log.write(str(error))
        if library.read_only:
            raise
    finally:
        library.close()
