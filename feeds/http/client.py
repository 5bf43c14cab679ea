"""One request after another, as a good guest: conditional, bounded, checked at every hop."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from hashlib import blake2b
from types import TracebackType
from typing import TYPE_CHECKING, Self

from feeds.errors import AddressError, HttpError
from feeds.http import address, body, failures, proxies
from feeds.http.hosts import Hosts
from feeds.model import Validators

if TYPE_CHECKING:
    from aiohttp import ClientResponse, ClientSession
    from yarl import URL

FEED = "application/rss+xml, application/atom+xml, application/feed+json, application/xml;q=0.9, */*;q=0.5"
PAGE = "text/html, application/xhtml+xml, */*;q=0.5"
IMAGE = "image/webp, image/png, image/jpeg, image/gif;q=0.9"
MAX_BODY, MAX_WIRE = 20 << 20, 10 << 20
MAX_HEADERS, MAX_HEADER_LINES = 64 << 10, 128
MAX_HOPS = 10
MAX_VALIDATOR = 1_000
KEPT_HEADERS = ("content-language", "link")
PERMANENT, TEMPORARY = (301, 308), (300, 302, 303, 307)

PasswordOf = Callable[[str, str], str | None]
"""(origin, name) → password; asked only for a source that has a name."""


@dataclass(frozen=True, slots=True)
class Answer:
    """A usable answer: a body, or `not_modified`."""

    url: str
    """The address the answer came from, after all redirects."""
    status: int
    body: bytes = b""
    content_type: str = ""
    headers: Mapping[str, str] = field(default_factory=dict)
    validators: Validators = field(default_factory=Validators)
    permanent_url: str = ""
    """Where the unbroken run of permanent redirects from the first hop on led; empty when there was none."""
    wait: int = 0
    """Seconds the server asks to stay away, 0 when it does not say."""
    wire_size: int = 0
    not_modified: bool = False
    private: bool = False
    """The address asked for is a private one; its source has to remember that the person wanted it."""
    elapsed: float = 0.0
    """Seconds the server took, without the time spent waiting for our own turn."""


@dataclass(frozen=True, slots=True)
class Timeouts:
    """Seconds until giving up: to be connected, of silence, and for a whole visit with all its redirects."""

    connect: float = 10
    idle: float = 20
    total: float = 60


@dataclass(slots=True)
class _Visit:
    """What one `get` carries from hop to hop."""

    first: URL
    validators: Validators
    accept: str
    limit: int
    private_ok: bool
    user: str
    seconds_left: float
    permanent: str = ""
    temporary: bool = False


class Client:
    """The only door to the network: `jobs` requests at a time, `spacing` seconds between two visits to one host."""

    def __init__(
        self,
        *,
        jobs: int = 50,
        spacing: float = 1.0,
        timeouts: Timeouts | None = None,
        password_of: PasswordOf | None = None,
    ) -> None:
        self._timeouts = timeouts or Timeouts()
        self._jobs = asyncio.Semaphore(jobs)
        self._hosts = Hosts(spacing)
        self._password_of = password_of
        self._proxies = proxies.from_environment()
        self._sessions: dict[bool, ClientSession] = {}
        self._private_origins: set[URL] = set()

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
        visit = _Visit(first, validators or Validators(), accept, limit, private_ok, user, self._timeouts.total)
        hop, seen = first, {first}
        for number in range(MAX_HOPS + 1):
            reply = await self._hop(hop, visit, spaced=number == 0)
            if isinstance(reply, Answer):
                private = first.origin() in self._private_origins
                elapsed = self._timeouts.total - visit.seconds_left
                return replace(reply, permanent_url=visit.permanent, private=private, elapsed=elapsed)
            if reply in seen:
                break
            hop = reply
            seen.add(hop)
        raise HttpError(f"{_name(first)} redirects without end, so it was given up: check the address.")

    async def _hop(self, hop: URL, visit: _Visit, *, spaced: bool) -> Answer | URL:
        """One request: the answer, or where it sends us."""
        import aiohttp

        clock = asyncio.get_running_loop().time
        async with self._place(hop, spaced=spaced):
            start = clock()
            try:
                async with asyncio.timeout(visit.seconds_left):
                    return await self._request_publicly_first(hop, visit)
            except (aiohttp.ClientError, OSError, ValueError, RuntimeError) as error:
                raise failures.explain(error, _name(hop)) from None
            finally:
                visit.seconds_left -= clock() - start

    @asynccontextmanager
    async def _place(self, hop: URL, *, spaced: bool) -> AsyncIterator[None]:
        if address.is_loopback(hop):
            async with self._jobs:
                yield
        else:  # The host's turn first: who waits for a busy host must not keep others from working.
            async with self._hosts.turn(hop.host or "", spaced=spaced), self._jobs:
                yield

    async def _request_publicly_first(self, hop: URL, visit: _Visit) -> Answer | URL:
        """A private address is contacted only after the check said that it is one, and the person had typed it."""
        origin = hop.origin()
        typed = visit.private_ok and origin == visit.first.origin()
        if address.names_private(hop):
            if not typed:
                raise failures.private(_name(hop))
            self._private_origins.add(origin)
        if typed and origin in self._private_origins:
            return await self._request(hop, visit, checked=False)
        try:
            return await self._request(hop, visit, checked=True)
        except OSError as error:
            if not typed or not failures.is_private(error):
                raise
        self._private_origins.add(origin)
        return await self._request(hop, visit, checked=False)

    async def _request(self, hop: URL, visit: _Visit, *, checked: bool) -> Answer | URL:
        proxy = proxies.proxy_for(hop, self._proxies)
        session = self._session(checked=checked and proxy is None)  # The proxy itself may be private.
        async with asyncio.timeout(self._timeouts.connect + self._timeouts.idle):
            response = await session.get(hop, headers=self._headers(hop, visit), allow_redirects=False, proxy=proxy)
        try:
            return await _read(response, hop, visit)
        finally:
            response.release()

    def _session(self, *, checked: bool) -> ClientSession:
        """Two sessions, so that a connection to a typed private address is never there for anyone else to reuse."""
        if checked not in self._sessions:
            import aiohttp

            times = self._timeouts
            self._sessions[checked] = aiohttp.ClientSession(
                connector=aiohttp.TCPConnector(limit=0, socket_factory=address.public_socket if checked else None),
                cookie_jar=aiohttp.DummyCookieJar(),
                auto_decompress=False,
                timeout=aiohttp.ClientTimeout(None, times.connect, times.idle, times.connect),
                headers={"User-Agent": user_agent(), "Accept-Encoding": "gzip, deflate"},
                max_line_size=MAX_HEADERS,
                max_field_size=MAX_HEADERS,
                max_headers=MAX_HEADER_LINES,
            )
        return self._sessions[checked]

    def _headers(self, hop: URL, visit: _Visit) -> dict[str, str]:
        headers = {"Accept": visit.accept}
        if visit.validators.etag:
            headers["If-None-Match"] = visit.validators.etag
        if visit.validators.last_modified:
            headers["If-Modified-Since"] = visit.validators.last_modified
        if visit.user and self._password_of and hop.origin() == visit.first.origin():
            password = self._password_of(str(hop.origin()), visit.user)
            if password is not None:
                headers["Authorization"] = _basic(visit.user, password)
        return headers


async def _read(response: ClientResponse, hop: URL, visit: _Visit) -> Answer | URL:
    host, headers = _name(hop), response.headers
    if sum(len(name) + len(value) for name, value in response.raw_headers) > MAX_HEADERS:
        raise HttpError(f"{host} sent more headers than any page needs, so reading was stopped.")
    if response.status in PERMANENT or response.status in TEMPORARY:
        return _redirect(response, hop, visit)
    asked = failures.retry_after(headers.get("Retry-After", ""))
    wait = asked or failures.max_age(headers.get("Cache-Control", ""), headers.get("Age", ""))
    if response.status == 304:
        return Answer(str(hop), 304, validators=_validators(headers, visit.validators), wait=wait, not_modified=True)
    if not 200 <= response.status < 300:
        raise failures.status_error(host, response.status, asked)
    if response.status in (204, 205):
        raise HttpError(f"{host} answered with nothing at all; it will be tried again later.", response.status)
    wire = min(MAX_WIRE, visit.limit)
    if (response.content_length or 0) > wire:
        raise body.too_big(host)
    codings = body.decoders(headers.get("Content-Encoding", ""), host)
    data, size = await body.read(response.content.iter_any(), codings, host, wire, visit.limit)
    fresh = Validators(body_hash=blake2b(data, digest_size=16).hexdigest())
    return Answer(
        url=str(hop),
        status=response.status,
        body=data,
        content_type=headers.get("Content-Type", "")[:200],
        headers={name: headers[name][:MAX_VALIDATOR] for name in KEPT_HEADERS if name in headers},
        validators=_validators(headers, fresh),
        wait=wait,
        wire_size=size,
    )


def _redirect(response: ClientResponse, hop: URL, visit: _Visit) -> URL:
    location = response.headers.get("Location", "").strip()
    if not location:
        raise HttpError(f"{_name(hop)} redirects without saying where to; try again later.", response.status)
    try:
        target = address.join(hop, _decoded(location))
    except AddressError:
        raise AddressError(f"{_name(hop)} redirects to an address that is not opened: check the address.") from None
    visit.temporary = visit.temporary or response.status in TEMPORARY
    if not visit.temporary:
        visit.permanent = str(target)
    return target


def _decoded(header: str) -> str:
    """A header that is not UTF-8 arrives with its bytes escaped; then it was Latin-1."""
    raw = header.encode("utf-8", "surrogateescape")
    try:
        return raw.decode()
    except UnicodeDecodeError:
        return raw.decode("latin-1")


def _validators(headers: Mapping[str, str], before: Validators) -> Validators:
    """The validators an answer gives; what it leaves out stays as it was before."""
    etag, modified = headers.get("ETag", ""), headers.get("Last-Modified", "")
    return Validators(
        etag=etag if _is_sendable(etag) else before.etag,
        last_modified=modified if _is_sendable(modified) else before.last_modified,
        body_hash=before.body_hash,
    )


def _is_sendable(validator: str) -> bool:
    return 0 < len(validator) <= MAX_VALIDATOR and validator.isascii() and validator.isprintable()


def _basic(user: str, password: str) -> str:
    from base64 import b64encode

    return "Basic " + b64encode(f"{user}:{password}".encode()).decode()


def _name(url: URL) -> str:
    """A host as messages name it."""
    host = (url.raw_host or "")[:100]
    return host if url.is_default_port() else f"{host}:{url.port}"


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
