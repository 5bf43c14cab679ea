"""One request after another, as a good guest: conditional, bounded, checked at every hop."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable
from dataclasses import dataclass
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self

from feeds.errors import HttpError
from feeds.http import address, failures, proxies
from feeds.http.answer import MAX_HEADERS, Answer, Visit, name, read
from feeds.http.turns import Turns
from feeds.model import Validators

if TYPE_CHECKING:
    from aiohttp import ClientSession
    from yarl import URL

FEED = "application/rss+xml, application/atom+xml, application/feed+json, application/xml;q=0.9, */*;q=0.5"
PAGE = "text/html, application/xhtml+xml, */*;q=0.5"
IMAGE = "image/webp, image/png, image/jpeg, image/gif;q=0.9"
MAX_BODY = 20 << 20
MAX_HEADER_LINES = 128
MAX_HOPS = 10
KEPT_OPEN = 3
"""Seconds for the next feed of the same host; a thousand hosts kept open longer would use up the open files."""

Lookup = Callable[[str, int], list[tuple[Any, ...]]]
"""(host, port) → what the name service says, in the form of `socket.getaddrinfo`."""
PasswordOf = Callable[[str, str], str | None]
"""(origin, name) → password; asked only for a source that has a name."""


@dataclass(frozen=True, slots=True)
class Timeouts:
    """Seconds until giving up: to be connected, of silence, and for a whole visit with all its redirects."""

    connect: float = 10
    idle: float = 20
    total: float = 60


class Client:
    """The only door to the network: `jobs` requests at a time, `spacing` seconds between two visits to one host."""

    def __init__(
        self,
        *,
        jobs: int = 50,
        spacing: float = 1.0,
        timeouts: Timeouts | None = None,
        password_of: PasswordOf | None = None,
        lookup: Lookup | None = None,
    ) -> None:
        self._timeouts = timeouts or Timeouts()
        self._turns = Turns(jobs, spacing)
        self._password_of = password_of
        self._lookup = lookup
        self._proxies = proxies.from_environment()
        self._sessions: dict[bool, ClientSession] = {}

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, value: BaseException | None, tb: TracebackType | None
    ) -> None:
        for session in self._sessions.values():
            await session.close()
        self._sessions.clear()

    async def get(
        self,
        url: str,
        validators: Validators | None = None,
        *,
        accept: str = FEED,
        limit: int = MAX_BODY,
        private_ok: bool = False,
        user: str = "",
    ) -> Answer:
        """Fetch an address. `private_ok` when the person typed it: its own origin, and only that, may be private.

        Raises AddressError for what may not be contacted, HttpError for everything else, each one sentence.
        """
        first = address.check(url)
        visit = Visit(first, validators or Validators(), accept, limit, private_ok, user)
        hop, seen = first, {first}
        for number in range(MAX_HOPS + 1):
            reply = await self._hop(hop, visit, spaced=number == 0)
            if isinstance(reply, Answer):
                return reply
            if reply in seen:
                break
            hop = reply
            seen.add(hop)
        raise HttpError(f"{name(first)} redirects without end, so it was given up: check the address.")

    async def _hop(self, hop: URL, visit: Visit, *, spaced: bool) -> Answer | URL:
        """One request: the answer, or where it sends us."""
        import aiohttp

        async with self._turns.turn(hop, spaced=spaced):
            visit.hop_start = time.monotonic()
            try:
                async with asyncio.timeout(self._timeouts.total - visit.before):
                    return await self._request_publicly_first(hop, visit)
            except (aiohttp.ClientError, OSError, ValueError, RuntimeError) as error:
                raise failures.explain(error, name(hop)) from None
            finally:
                visit.before = visit.elapsed

    async def _request_publicly_first(self, hop: URL, visit: Visit) -> Answer | URL:
        """A private address is contacted only after the check said that it is one, and the person had typed it."""
        typed = visit.private_ok and _same_origin(hop, visit.first)
        if address.names_private(hop):
            if not typed:
                raise failures.private(name(hop))
            visit.private = True
        if visit.private and typed:
            return await self._request(hop, visit, checked=False)
        try:
            return await self._request(hop, visit, checked=True)
        except OSError as error:
            if not typed or not failures.is_private(error):
                raise
        visit.private = True
        return await self._request(hop, visit, checked=False)

    async def _request(self, hop: URL, visit: Visit, *, checked: bool) -> Answer | URL:
        proxy = proxies.proxy_for(hop, self._proxies)
        session = self._session(checked=checked and proxy is None)  # The proxy itself may be private.
        response = await session.get(hop, headers=self._headers(hop, visit), allow_redirects=False, proxy=proxy)
        try:
            return await read(response, hop, visit)
        finally:
            response.release()

    def _session(self, *, checked: bool) -> ClientSession:
        """Two sessions, so that a connection to a typed private address is never there for anyone else to reuse."""
        if checked not in self._sessions:
            import aiohttp

            from feeds.http import names

            times = self._timeouts
            resolver = names.Names(self._lookup or names.lookup)
            make = address.public_socket if checked else None
            self._sessions[checked] = aiohttp.ClientSession(
                connector=aiohttp.TCPConnector(
                    limit=0, resolver=resolver, socket_factory=make, keepalive_timeout=KEPT_OPEN
                ),
                cookie_jar=aiohttp.DummyCookieJar(),
                auto_decompress=False,
                timeout=aiohttp.ClientTimeout(None, times.connect, times.idle, times.connect),
                headers={"User-Agent": user_agent(), "Accept-Encoding": "gzip, deflate"},
                max_line_size=MAX_HEADERS,
                max_field_size=MAX_HEADERS,
                max_headers=MAX_HEADER_LINES,
            )
        return self._sessions[checked]

    def _headers(self, hop: URL, visit: Visit) -> dict[str, str]:
        headers = {"Accept": visit.accept}
        if visit.validators.etag:
            headers["If-None-Match"] = visit.validators.etag
        if visit.validators.last_modified:
            headers["If-Modified-Since"] = visit.validators.last_modified
        if visit.user and self._password_of and _same_origin(hop, visit.first):
            password = self._password_of(str(hop.origin()), visit.user)
            if password is not None:
                headers["Authorization"] = _basic(visit.user, password)
        return headers


def _same_origin(one: URL, other: URL) -> bool:
    return one is other or one.origin() == other.origin()


def _basic(user: str, password: str) -> str:
    from base64 import b64encode

    return "Basic " + b64encode(f"{user}:{password}".encode()).decode()


def user_agent() -> str:
    """Who we are, honestly."""
    from importlib.metadata import PackageNotFoundError, version

    try:
        return f"newsreader/{version('newsreader-tui')} (+terminal news reader)"
    except PackageNotFoundError:
        return "newsreader (+terminal news reader)"


def fetch(
    url: str,
    *,
    accept: str = FEED,
    limit: int = MAX_BODY,
    private_ok: bool = True,
    user: str = "",
    password_of: PasswordOf | None = None,
    timeouts: Timeouts | None = None,
) -> Answer:
    """One address the person typed, for the command line. Raises HttpError."""

    async def once() -> Answer:
        async with Client(password_of=password_of, timeouts=timeouts) as client:
            return await client.get(url, accept=accept, limit=limit, private_ok=private_ok, user=user)

    return asyncio.run(once())
