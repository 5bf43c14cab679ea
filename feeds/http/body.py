"""Reading an answer's body under a cap: what comes over the wire, and what it unpacks to."""

from __future__ import annotations

import zlib
from collections.abc import AsyncIterator, Iterable

from feeds.errors import HttpError

GZIP_MAGIC = b"\x1f\x8b"
MAX_LAYERS = 2
SLICE = 1 << 18


def decoders(content_encoding: str, host: str) -> list[Decoder]:
    """One decoder for each coding the answer names, in the order to undo them. Raises HttpError for one not offered."""
    names = [name.strip().lower() for name in content_encoding.split(",")]
    names = [name for name in names if name and name != "identity"]
    if len(names) > MAX_LAYERS or any(name not in ("gzip", "x-gzip", "deflate") for name in names):
        raise HttpError(f"{host} packed its answer in a way that was not asked for, so it cannot be read.")
    return [Decoder(host) for _ in names]


class Decoder:
    """Undoes gzip, zlib or raw deflate, whichever it really is, in bounded slices; passes anything else on as it is."""

    def __init__(self, host: str) -> None:
        self._host = host
        self._inner: zlib._Decompress | None = None
        self._plain = False
        self._start = b""

    def feed(self, data: bytes) -> Iterable[bytes]:
        """What these bytes unpack to, at most SLICE at a time."""
        if self._start:
            data, self._start = self._start + data, b""
        while data:
            if self._plain:
                yield data
                return
            if self._inner is None:
                if len(data) < 2:
                    self._start = data
                    return
                self._inner = self._sniff(data)
                continue
            yield self._step(self._inner, data)
            data = self._inner.unconsumed_tail or self._next_member(self._inner)

    def _sniff(self, data: bytes) -> zlib._Decompress | None:
        if data[:2] == GZIP_MAGIC:
            return zlib.decompressobj(31)
        if data[0] & 0x0F == 8 and (data[0] << 8 | data[1]) % 31 == 0:
            return zlib.decompressobj(15)
        if data[:1] in b"<{[ \t\r\n\xef\xfe\xff":  # Says packed, and is plain text.
            self._plain = True
            return None
        return zlib.decompressobj(-15)

    def _step(self, inner: zlib._Decompress, data: bytes) -> bytes:
        try:
            return inner.decompress(data, SLICE)
        except zlib.error:
            raise HttpError(f"The answer of {self._host} is damaged and cannot be unpacked; try again later.") from None

    def _next_member(self, inner: zlib._Decompress) -> bytes:
        """A gzip file may be several in a row; anything else after the end is rubbish and dropped."""
        rest = inner.unused_data if inner.eof else b""
        if rest[:2] != GZIP_MAGIC:
            return b""
        self._inner = None
        return rest

    def finish(self) -> None:
        """Raises HttpError when the packed data stopped before its end."""
        if self._start or (self._inner is not None and not self._inner.eof):
            raise HttpError(f"The answer of {self._host} broke off before its end; try again later.")


async def read(
    chunks: AsyncIterator[bytes], codings: list[Decoder], host: str, wire: int, limit: int
) -> tuple[bytes, int]:
    """The whole body unpacked, and its size on the wire. Raises HttpError past `wire` or `limit` bytes."""
    body = bytearray()
    received = 0
    async for chunk in chunks:
        received += len(chunk)
        if received > wire:
            raise too_big(host)
        _unpack(chunk, codings, body, host, limit)
    for coding in codings:
        coding.finish()
    return _unpack_unsaid(bytes(body), host, limit), received


def _unpack(data: bytes, codings: list[Decoder], body: bytearray, host: str, limit: int) -> None:
    if not codings:
        body += data
        if len(body) > limit:
            raise too_big(host)
        return
    for part in codings[0].feed(data):
        _unpack(part, codings[1:], body, host, limit)


def _unpack_unsaid(body: bytes, host: str, limit: int) -> bytes:
    """Some servers send a packed file without saying so."""
    if body[:2] != GZIP_MAGIC:
        return body
    plain, coding = bytearray(), Decoder(host)
    _unpack(body, [coding], plain, host, limit)
    coding.finish()
    return bytes(plain)


def too_big(host: str) -> HttpError:
    return HttpError(f"{host} sent more than a feed or page can be, so reading was stopped.")
