"""Fetching in a child process, seen from the screen: one job at a time, its progress, and how to stop it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reader.worker_client import Event, Worker

NOTHING: Mapping[int, str] = MappingProxyType({})


class Fetching:
    """Runs worker jobs; `heard` gets every event of theirs."""

    def __init__(self, data_dir: Path, heard: Callable[[Event], None]) -> None:
        self._data_dir = data_dir
        self._heard = heard
        self._worker: Worker | None = None

    @property
    def running(self) -> bool:
        """Whether something is being fetched."""
        return self._worker is not None

    async def run(self, *arguments: str, answers: Mapping[int, str] = NOTHING) -> Event:
        """Do one job to its end; its last event, an empty one when another job is at work.

        `answers` are packed ones of sources that need not be asked again.
        """
        from reader.worker_client import run_worker

        last: Event = {}
        if self._worker:
            return last
        self._worker = run_worker(self._data_dir, arguments, answers)
        try:
            async for event in self._worker:
                last = event
                self._heard(event)
        finally:
            self._worker = None
        return last

    async def stop(self) -> None:
        """Stop at once; what has arrived is kept."""
        if self._worker:
            await self._worker.stop()


def sources_argument(ids: Sequence[int]) -> tuple[str, ...]:
    """How a job names its sources; none means all whose time has come."""
    return ("--sources", ",".join(map(str, ids))) if ids else ()
