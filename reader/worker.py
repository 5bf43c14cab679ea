"""The child process that fetches: `python -m reader.worker DATA_DIR [job]`, one JSON line on stdout for each event.

It fences itself in (memory, processor time), yields to the app (nice), and stops at once, without a trace, on SIGTERM,
on a line `stop`, or when whoever started it is gone. A crash here costs nothing: a source is in one transaction.
"""

from __future__ import annotations

import argparse
import asyncio
import dataclasses
import json
import os
import signal
import stat
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from feeds.errors import FeedsError
from feeds.fence import is_memory
from reader.errors import ReaderError
from reader.i18n import _, set_language
from reader.i18n.reasons import reason
from reader.library import Library
from reader.refresh import Event
from reader.worker_client import MAX_HANDED

if TYPE_CHECKING:
    from feeds.model import Source
    from feeds.refresh import Fetched

MEMORY = 2 << 30
CPU_SECONDS = {"refresh": 1800, "page": 60, "public": 60, "ahead": 900, "complete": 60}
CPU_SECONDS |= {"add": 120, "open": 60, "tidy": 600}
NICE = 10


def main(arguments: list[str] | None = None) -> int:
    """Do one job; 0 when it was done or stopped, 1 when it failed (an event says why)."""
    options = _options(arguments)
    _fence(CPU_SECONDS[options.job])
    set_language(options.language)
    try:
        asyncio.run(_until_stopped(options))
    except asyncio.CancelledError:
        report({"event": "stopped"})
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    except (ReaderError, FeedsError) as error:
        report({"event": "failed", "error": reason(str(error))})
        return 1
    except Exception as error:
        if is_memory(error):
            text = _("Fetching needed too much memory and was stopped; everything that had arrived is kept.")
            report({"event": "failed", "error": text})
            return 1
        from reader import log

        file = log.failure(error, "worker")
        text = _("Fetching met something unexpected ({why}); the details are in {file}.")
        report({"event": "failed", "error": text.format(why=type(error).__name__, file=file)})
        return 1
    return 0


def report(event: Event) -> None:
    """One line, in ASCII whatever the locale, at once: the app shows it while the rest is being fetched."""
    sys.stdout.write(json.dumps(event, default=str) + "\n")
    sys.stdout.flush()


def _options(arguments: list[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="reader.worker", allow_abbrev=False)
    parser.add_argument("data_dir", type=Path)
    parser.add_argument("--language", default="en")
    jobs = parser.add_mutually_exclusive_group()
    jobs.add_argument("--sources", default="", help="ids, separated by commas")
    jobs.add_argument("--page", type=int, help="fetch the full text of this article")
    jobs.add_argument("--public", type=int, help="fetch what others said of this article")
    jobs.add_argument("--open", help="take the page of this address in, which an article links to")
    jobs.add_argument("--add", help="search this address for feeds")
    jobs.add_argument("--ahead", action="store_true", help="fetch texts and photos ahead")
    jobs.add_argument("--complete", type=int, help="fetch what is missing of this article")
    jobs.add_argument("--tidy", action="store_true", help="let go of what nobody kept")
    parser.add_argument("--answers", action="store_true", help="the first line says what was fetched already")
    parser.add_argument("--left-alone", type=int, default=0, help="the source that ended the worker before this one")
    parser.add_argument("--ended-by", type=int, default=0, help="the signal it was ended by")
    parser.add_argument("--every", type=int, default=0, help="minutes between visits where nobody says otherwise")
    parser.add_argument("--keep-days", type=int, default=0)
    parser.add_argument("--keep-articles", type=int, default=0)
    parser.add_argument("--typed", action="store_true", help="the person typed the address: it may be private")
    parser.add_argument("--budget-mb", type=int, default=0)
    options = parser.parse_args(arguments)
    jobs_but_refresh = ("page", "public", "open", "add", "ahead", "complete", "tidy")
    given = [name for name in jobs_but_refresh if getattr(options, name) not in (None, False)]
    options.job = given[0] if given else "refresh"
    return options


async def _until_stopped(options: argparse.Namespace) -> None:
    """Run the job as a task that SIGTERM, `stop` or the end of stdin cancels."""
    loop = asyncio.get_running_loop()
    handed: asyncio.Future[bytes] = loop.create_future()
    job = asyncio.ensure_future(_job(options, handed))
    if hasattr(signal, "SIGTERM") and sys.platform != "win32":
        loop.add_signal_handler(signal.SIGTERM, job.cancel)
        loop.add_signal_handler(signal.SIGINT, job.cancel)
    listening = asyncio.ensure_future(_listen(job, handed))
    try:
        await job
    finally:
        listening.cancel()


async def _listen(job: asyncio.Future[None], handed: asyncio.Future[bytes]) -> None:
    """Cancel the job on `stop`, or when the other end is gone, and pass on what it hands. Only a pipe can do either."""
    mode = os.fstat(sys.stdin.fileno()).st_mode if sys.stdin else 0
    if not (stat.S_ISFIFO(mode) or stat.S_ISSOCK(mode)):
        handed.set_result(b"{}")
        return
    reader = asyncio.StreamReader(limit=2 * MAX_HANDED)
    loop = asyncio.get_running_loop()
    await loop.connect_read_pipe(lambda: asyncio.StreamReaderProtocol(reader), sys.stdin)
    while (line := await reader.readline()) and line.strip() != b"stop":
        if not handed.done():
            handed.set_result(line)
    job.cancel()


async def _job(options: argparse.Namespace, handed: asyncio.Future[bytes]) -> None:
    library = Library.open(options.data_dir)
    try:
        match options.job:
            case "page":
                from reader.pages import fetch_full_text

                article_id = await fetch_full_text(library, options.page, options.data_dir)
                report({"event": "page", "article_id": article_id})
            case "public":
                from reader.public import fetch_public

                total = await fetch_public(library, options.public, options.data_dir)
                report({"event": "page", "article_id": options.public, "comments": total})
            case "open":
                await _open(library, options.open, typed=options.typed)
            case "add":
                await _search(options.add, options.data_dir)
            case "ahead":
                from reader import offline

                await offline.fetch_ahead(library, report, budget=options.budget_mb << 20, data_dir=options.data_dir)
            case "complete":
                from reader import offline

                await offline.complete(library, report, options.complete, data_dir=options.data_dir)
            case "tidy":
                tidied = library.tidy(days=options.keep_days, most=options.keep_articles)
                report({"event": "done", **dataclasses.asdict(tidied)})
            case _:
                from reader import refresh

                library.usual_minutes = options.every
                ids = [int(each) for each in options.sources.split(",") if each]
                fetched = _fetched(await handed) if options.answers else refresh.NOTHING
                alone = options.left_alone, _why(options.ended_by)
                data_dir = options.data_dir
                await refresh.run(library, ids, report, data_dir, fetched, reading=_reading, left_alone=alone)
    finally:
        library.close()


def _fetched(handed: bytes) -> Fetched:
    from feeds.http.packing import unpack

    return {int(key): unpack(packed) for key, packed in json.loads(handed).items()}


async def _open(library: Library, address: str, *, typed: bool) -> None:
    from feeds.http import Client
    from reader.pages import fetch_new

    async with Client() as client:
        report({"event": "page", "article_id": await fetch_new(library, client, address, typed=typed)})


async def _search(address: str, data_dir: Path) -> None:
    import feeds
    from feeds.http.packing import pack
    from reader.discovery import search

    found = await search(address, data_dir)
    for candidate in found.candidates:
        newest = candidate.newest.isoformat() if candidate.newest else None
        known = {
            "newest": newest,
            "private": found.is_private(candidate),
            "answer": pack(candidate.answer) if candidate.answer else "",
        }
        report({"event": "candidate", **feeds.as_json(candidate), **known})
    report({"event": "done", "total": len(found.candidates)})


@contextmanager
def _reading(source: Source) -> Iterator[None]:
    """While the answer of a source is read, the other end knows which to leave alone should that end this process."""
    report({"event": "reading", "source_id": source.id})
    try:
        yield
    finally:
        report({"event": "reading", "source_id": 0})


def _why(number: int) -> str:
    from feeds import fence

    return fence.TOO_LONG if number == getattr(signal, "SIGXCPU", 0) else fence.BROKEN


def _fence(cpu_seconds: int) -> None:
    """Bound what hostile input can cost, as far as the system lets us."""
    try:
        import resource

        os.nice(NICE)
        for limit, value in (
            (resource.RLIMIT_AS, MEMORY),
            (resource.RLIMIT_CPU, cpu_seconds),
            (resource.RLIMIT_CORE, 0),
        ):
            hard = resource.getrlimit(limit)[1]
            value = value if hard == resource.RLIM_INFINITY else min(value, hard)
            resource.setrlimit(limit, (value, hard))
    except (ImportError, OSError, ValueError):
        pass  # Windows has none of this; the time limits of each request and each parse still hold.


if __name__ == "__main__":
    sys.exit(main())
