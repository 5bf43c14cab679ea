"""Manners: so many requests at a time, few of them to one host, and a pause between those."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from feeds.http.address import is_loopback

if TYPE_CHECKING:
    from yarl import URL

AT_ONCE = 2


@dataclass(slots=True)
class _Host:
    places: asyncio.Semaphore = field(default_factory=lambda: asyncio.Semaphore(AT_ONCE))
    next_start: float = 0.0


class Turns:
    """`jobs` requests at a time, `spacing` seconds between the starts of two visits to one host."""

    def __init__(self, jobs: int, spacing: float) -> None:
        self._jobs = asyncio.Semaphore(jobs)
        self._spacing = spacing
        self._hosts: dict[str, _Host] = {}

    def turn(self, url: URL, *, spaced: bool = True) -> AbstractAsyncContextManager[None]:
        """Wait for a turn and hold it while the request lasts. This machine itself needs no manners."""
        return self._jobs if is_loopback(url) else self._at_host(url.host or "", spaced)

    @asynccontextmanager
    async def _at_host(self, name: str, spaced: bool) -> AsyncIterator[None]:
        """The host's turn first: who waits for a busy host must not keep others from working."""
        host = self._hosts.setdefault(name, _Host())
        async with host.places:
            if spaced and self._spacing:  # The next step of a redirect is part of the same visit.
                now = asyncio.get_running_loop().time()
                start = max(now, host.next_start)
                host.next_start = start + self._spacing
                if start > now:
                    await asyncio.sleep(start - now)
            async with self._jobs:
                yield
