"""Fetching what is missing of an article that was opened or kept: its whole text and its photos."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from reader.ui.fetching import Fetching

if TYPE_CHECKING:
    from reader.worker_client import Event


class Completing:
    """Runs the worker for the last article that asked; the one at work is done first, those between are left out."""

    def __init__(self, data_dir: Path, heard: Callable[[Event], None]) -> None:
        self._fetching = Fetching(data_dir, heard)
        self._next: int | None = None

    @property
    def running(self) -> bool:
        """Whether something is being fetched."""
        return self._fetching.running

    async def run(self, article_id: int) -> None:
        """Fetch what this article lacks, now or after the one at work."""
        self._next = article_id
        while self._next is not None and not self._fetching.running:
            wanted, self._next = self._next, None
            await self._fetching.run("--complete", str(wanted))

    async def stop(self) -> None:
        """Stop at once; what has arrived is kept."""
        self._next = None
        await self._fetching.stop()
