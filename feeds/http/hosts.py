"""Manners towards one host: few requests at a time, and a pause between them."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

AT_ONCE = 2


@dataclass(slots=True)
class _Host:
    places: asyncio.Semaphore = field(default_factory=lambda: asyncio.Semaphore(AT_ONCE))
    next_start: float = 0.0


class Hosts:
    """Queues of all hosts. `spacing` is the pause in seconds between the starts of two visits to one host."""

    def __init__(self, spacing: float) -> None:
        self._spacing = spacing
        self._hosts: dict[str, _Host] = {}

    @asynccontextmanager
    async def turn(self, name: str, *, spaced: bool = True) -> AsyncIterator[None]:
        """Wait for this host's turn, and hold a place while the request lasts. A redirect's next step is not spaced."""
        host = self._hosts.setdefault(name, _Host())
        async with host.places:
            if spaced and self._spacing:
                now = asyncio.get_running_loop().time()
                start = max(now, host.next_start)
                host.next_start = start + self._spacing
                if start > now:
                    await asyncio.sleep(start - now)
            yield
