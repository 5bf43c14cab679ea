"""Visiting sources and keeping what they bring: the same code in the worker process and on the command line."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Sequence
from contextlib import aclosing
from pathlib import Path
from typing import Any

from reader.library import Library

Event = dict[str, Any]
Report = Callable[[Event], object]


@dataclasses.dataclass(slots=True)
class Summary:
    """What a refresh gave so far."""

    total: int = 0
    done: int = 0
    new: int = 0
    changed: int = 0
    failed: int = 0


async def run(library: Library, source_ids: Sequence[int], report: Report, data_dir: Path) -> Summary:
    """Visit the named sources, or all that are due; report each as it is on disk. Cancelling stops at once."""
    from feeds.refresh import refresh
    from reader import passwords

    sources = library.due(source_ids)
    password_of = passwords.reader_for(data_dir)
    summary = Summary(total=len(sources))
    report({"event": "start", "total": summary.total})
    if sources:
        async with aclosing(refresh(sources, make_blocks=library.is_news, password_of=password_of)) as updates:
            async for update in updates:
                stored = library.store(update)
                summary.done += 1
                summary.new += stored.new
                summary.changed += stored.changed
                summary.failed += bool(stored.error)
                progress = {"done": summary.done, "total": summary.total, "failed": summary.failed}
                report({"event": "source", **dataclasses.asdict(stored), **progress})
    report({"event": "done", **dataclasses.asdict(summary)})
    return summary
