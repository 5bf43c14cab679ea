"""Names to addresses, each lookup in a thread of its own.

The system's lookup cannot be interrupted and may hang for half a minute: here it holds up no other lookup, and being
in a daemon thread it holds up neither stopping nor quitting.
"""

from __future__ import annotations

import asyncio
import socket
import threading
from contextlib import suppress
from typing import TYPE_CHECKING, Any

from aiohttp.abc import AbstractResolver, ResolveResult

if TYPE_CHECKING:
    from feeds.http.client import Lookup

Found = list[tuple[Any, ...]]


def lookup(host: str, port: int) -> Found:
    """What the system says: (family, type, protocol, name, address) for each address."""
    return socket.getaddrinfo(host, port, type=socket.SOCK_STREAM, flags=socket.AI_ADDRCONFIG)


class Names(AbstractResolver):
    """The name service as the HTTP library asks for it."""

    def __init__(self, lookup: Lookup) -> None:
        self._lookup = lookup

    async def resolve(
        self, host: str, port: int = 0, family: socket.AddressFamily = socket.AF_UNSPEC
    ) -> list[ResolveResult]:
        """The addresses of a host. Raises OSError when there are none."""
        loop = asyncio.get_running_loop()
        found: asyncio.Future[Found] = loop.create_future()

        def look() -> None:
            try:
                result: Found | OSError = self._lookup(host, port)
            except (OSError, UnicodeError) as error:
                result = OSError(str(error))
            with suppress(RuntimeError):  # The loop is closed: nobody waits for this any more.
                loop.call_soon_threadsafe(_settle, found, result)

        threading.Thread(target=look, name="name lookup", daemon=True).start()
        return [
            ResolveResult(
                hostname=host,
                host=address[0],
                port=address[1],
                family=kind,
                proto=protocol,
                flags=socket.AI_NUMERICHOST | socket.AI_NUMERICSERV,
            )
            for kind, _, protocol, _, address in await found
        ]

    async def close(self) -> None:
        """Nothing is held."""


def _settle(found: asyncio.Future[Found], result: Found | OSError) -> None:
    if found.done():
        return
    if isinstance(result, OSError):
        found.set_exception(result)
    else:
        found.set_result(result)
