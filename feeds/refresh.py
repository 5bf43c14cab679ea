"""Many sources → their news, each as soon as it is there. Errors are values; one bad feed never stops the others."""

from __future__ import annotations

import asyncio
from collections import defaultdict
from collections.abc import AsyncGenerator, Callable, Iterable, Mapping
from contextlib import AbstractContextManager, aclosing, nullcontext
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import zip_longest
from types import MappingProxyType
from typing import TYPE_CHECKING

from feeds import fence, schedule
from feeds.errors import FeedsError, HttpError
from feeds.model import Entry, Feed, FeedUpdate, Source

if TYPE_CHECKING:
    from feeds.http import Answer, Client, PasswordOf, Timeouts

JOBS = 50
PATIENCE = 0.2
"""Seconds that news wait for others to be stored with."""
ENOUGH = 200
"""Entries that are stored together; a visit without news counts as four. More would keep the app's writes waiting."""

Fetched = Mapping[int, "Answer"]
"""Answers by source that are there already, as those from which a person chose: who gave one is not asked again."""
MakeBlocks = Callable[[Source, Entry], bool]
"""Whether an entry is new or changed, so that its text is worth setting; the others keep what is stored."""
Reading = Callable[[Source], AbstractContextManager[object]]
"""What is entered while the answer of a source is read."""
Ready = asyncio.Queue[FeedUpdate | None]


async def refresh(
    sources: Iterable[Source],
    *,
    jobs: int = JOBS,
    spacing: float = 1.0,
    make_blocks: MakeBlocks | None = None,
    password_of: PasswordOf | None = None,
    timeouts: Timeouts | None = None,
) -> AsyncGenerator[FeedUpdate, None]:
    """Visit sources, `jobs` at a time; closing the generator stops everything at once.

    `spacing` is the pause in seconds between two visits to one host; `make_blocks` picks the entries to set.
    """
    together = batches(
        sources,
        jobs=jobs,
        spacing=spacing,
        make_blocks=make_blocks,
        password_of=password_of,
        timeouts=timeouts,
        patience=0,
    )
    async with aclosing(together):
        async for updates in together:
            for update in updates:
                yield update


async def batches(
    sources: Iterable[Source],
    *,
    jobs: int = JOBS,
    spacing: float = 1.0,
    make_blocks: MakeBlocks | None = None,
    password_of: PasswordOf | None = None,
    timeouts: Timeouts | None = None,
    patience: float = PATIENCE,
    fetched: Fetched = MappingProxyType({}),
    reading: Reading = nullcontext,
) -> AsyncGenerator[list[FeedUpdate], None]:
    """As `refresh`, but a few at a time, as is cheaper to store: what comes within `patience` seconds, up to a size."""
    from feeds.http import Client

    waiting = iter(_mixed(sources))
    ready: Ready = asyncio.Queue(maxsize=jobs)
    async with Client(jobs=jobs, spacing=spacing, password_of=password_of, timeouts=timeouts) as client:

        async def work() -> None:
            for source in waiting:
                await ready.put(await visit(client, source, make_blocks, fetched.get(source.id), reading))
            await ready.put(None)

        workers = [asyncio.create_task(work()) for _ in range(jobs)]
        try:
            running = len(workers)
            while running:
                updates, ended = await _together(ready, running, patience)
                running -= ended
                if updates:
                    yield updates
        finally:
            for worker in workers:
                worker.cancel()
            await asyncio.gather(*workers, return_exceptions=True)


async def _together(ready: Ready, running: int, patience: float) -> tuple[list[FeedUpdate], int]:
    """What is ready, waiting a little for more once there is something; and how many workers have come to their end."""
    updates: list[FeedUpdate] = []
    size = ended = 0
    until: float | None = None
    while ended < running and size < ENOUGH:
        try:
            async with asyncio.timeout_at(until):
                update = await ready.get()
        except TimeoutError:
            break
        if update is None:
            ended += 1
            continue
        updates.append(update)
        size += 4 + (len(update.feed.entries) if update.feed else 0)
        until = until or asyncio.get_running_loop().time() + patience
    return updates, ended


def run(
    sources: Iterable[Source],
    on_update: Callable[[FeedUpdate], object],
    *,
    jobs: int = JOBS,
    spacing: float = 1.0,
    make_blocks: MakeBlocks | None = None,
    password_of: PasswordOf | None = None,
    timeouts: Timeouts | None = None,
) -> None:
    """`refresh` for callers without an event loop: `on_update` is called with each update as it is ready."""

    async def drain() -> None:
        updates = refresh(
            sources, jobs=jobs, spacing=spacing, make_blocks=make_blocks, password_of=password_of, timeouts=timeouts
        )
        async for update in updates:
            on_update(update)

    asyncio.run(drain())


def _mixed(sources: Iterable[Source]) -> list[Source]:
    """One source of each host in turn, so that those of one host, which wait for each other, hold nobody up."""
    hosts: defaultdict[str, list[Source]] = defaultdict(list)
    for source in sources:
        hosts[source.url.partition("//")[2].partition("/")[0]].append(source)
    return [source for round_ in zip_longest(*hosts.values()) for source in round_ if source is not None]


async def visit(
    client: Client,
    source: Source,
    make_blocks: MakeBlocks | None = None,
    fetched: Answer | None = None,
    reading: Reading = nullcontext,
) -> FeedUpdate:
    """One source, whatever happens; with what was `fetched` of it already, nobody is asked."""
    try:
        return await _visit(client, source, make_blocks, fetched, reading)
    except HttpError as error:
        update = failed(source, str(error), status=error.status, wait=error.wait)
        return replace(update, outcome="gone") if error.status == 410 else update
    except FeedsError as error:
        return failed(source, str(error))
    except Exception as error:  # The one place: a feed that breaks the parser must not stop the others.
        if fence.is_memory(error):
            return failed(source, fence.TOO_MUCH)
        return failed(source, "This feed could not be read: its content is damaged in a way not seen before.")


def failed(source: Source, error: str, *, status: int = 0, wait: int = 0) -> FeedUpdate:
    """The update of a source that gave nothing, and what is said of that."""
    return FeedUpdate(source, "failed", validators=source.validators, error=error, http_status=status, wait=wait)


async def _visit(
    client: Client, source: Source, make_blocks: MakeBlocks | None, fetched: Answer | None, reading: Reading
) -> FeedUpdate:
    answer = fetched or await client.get(source.url, source.validators, private_ok=source.private, user=source.user)
    if answer.not_modified and answer.permanent_url:
        # The new address has to prove itself with a feed before it is believed.
        answer = await client.get(source.url, private_ok=source.private, user=source.user)
    known = answer.not_modified or answer.validators.body_hash == source.validators.body_hash
    feed = None
    if not known:
        with reading(source):
            feed = _read(answer, source, make_blocks)
    return FeedUpdate(
        source=source,
        outcome="unchanged" if known else "new",
        feed=feed,
        validators=answer.validators,
        http_status=answer.status,
        moved_to="" if answer.not_modified else _moved(source, answer),
        wait=_wait(answer, feed),
        elapsed=answer.elapsed,
        size=answer.wire_size,
    )


def _moved(source: Source, answer: Answer) -> str:
    return answer.permanent_url if answer.permanent_url != source.url else ""


def _wait(answer: Answer, feed: Feed | None) -> int:
    """The longest the server and the feed ask for, past the hours and days in which it wants no visits."""
    if feed is None:
        return answer.wait
    now = datetime.now(UTC)
    wait = min(max(answer.wait, feed.ttl * schedule.MINUTE), schedule.LONGEST)
    return wait + schedule.quiet(now + timedelta(seconds=wait), feed.skip_hours, feed.skip_days)


def _read(answer: Answer, source: Source, make_blocks: MakeBlocks | None) -> Feed:
    """Parse, and set the text of the entries that are wanted, within a time that no honest feed needs."""
    from feeds.blocks import with_blocks
    from feeds.formats import parse

    with fence.bounded():
        feed = parse(answer.body, answer.url, answer.content_type)
        entries = [
            with_blocks(entry, entry.link or feed.link or answer.url) if _wanted(source, entry, make_blocks) else entry
            for entry in feed.entries
        ]
    return replace(feed, entries=tuple(entries))


def _wanted(source: Source, entry: Entry, make_blocks: MakeBlocks | None) -> bool:
    return make_blocks is None or make_blocks(source, entry)
