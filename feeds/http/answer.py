"""What a request gave: an answer that can be used, another address to ask, or an error."""

from __future__ import annotations

import time
from collections.abc import Mapping
from dataclasses import dataclass, field
from hashlib import blake2b
from typing import TYPE_CHECKING

from feeds.errors import AddressError, HttpError
from feeds.http import address, body, failures
from feeds.model import Validators

if TYPE_CHECKING:
    from aiohttp import ClientResponse
    from yarl import URL

MAX_WIRE = 10 << 20
MAX_HEADERS = 64 << 10
MAX_VALIDATOR = 1_000
KEPT_HEADERS = ("content-language", "link")
PERMANENT, TEMPORARY = (301, 308), (300, 302, 303, 307)


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


@dataclass(slots=True)
class Visit:
    """What one `get` carries from hop to hop."""

    first: URL
    validators: Validators
    accept: str
    limit: int
    private_ok: bool
    user: str
    before: float = 0.0
    """Seconds spent on the hops before this one."""
    hop_start: float = 0.0
    permanent: str = ""
    temporary: bool = False
    private: bool = False

    @property
    def elapsed(self) -> float:
        """Seconds spent so far, our own queues apart."""
        return self.before + time.monotonic() - self.hop_start


async def read(response: ClientResponse, hop: URL, visit: Visit) -> Answer | URL:
    """Read a response under all caps. Raises HttpError."""
    host, headers = name(hop), response.headers
    if sum(len(name) + len(value) for name, value in response.raw_headers) > MAX_HEADERS:
        raise HttpError(f"{host} sent more headers than any page needs, so reading was stopped.")
    if response.status in PERMANENT or response.status in TEMPORARY:
        return _redirect(response, hop, visit)
    asked = failures.retry_after(headers.get("Retry-After", ""))
    wait = asked or failures.max_age(headers.get("Cache-Control", ""), headers.get("Age", ""))
    if response.status == 304:
        return Answer(
            url=str(hop),
            status=304,
            validators=_validators(headers, visit.validators),
            permanent_url=visit.permanent,
            wait=wait,
            not_modified=True,
            private=visit.private,
            elapsed=visit.elapsed,
        )
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
        permanent_url=visit.permanent,
        wait=wait,
        wire_size=size,
        private=visit.private,
        elapsed=visit.elapsed,
    )


def _redirect(response: ClientResponse, hop: URL, visit: Visit) -> URL:
    location = response.headers.get("Location", "").strip()
    if not location:
        raise HttpError(f"{name(hop)} redirects without saying where to; try again later.", response.status)
    try:
        target = address.join(hop, _decoded(location))
    except AddressError:
        raise AddressError(f"{name(hop)} redirects to an address that is not opened: check the address.") from None
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


def name(url: URL) -> str:
    """A host as messages name it."""
    host = (url.raw_host or "")[:100]
    return host if url.is_default_port() else f"{host}:{url.port}"
