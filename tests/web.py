"""The fake web of all tests: a real, programmable HTTP server on this machine, and nothing else is fake.

with Web() as web:
    web.page("/feed", RSS, "application/rss+xml", etag='"1"')
    ...
    assert web.seen("/feed")[-1].headers["if-none-match"] == '"1"'
"""

from __future__ import annotations

import gzip
import threading
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler
from socketserver import TCPServer, ThreadingTCPServer
from types import TracebackType
from typing import Self
from urllib.parse import urlsplit


@dataclass(frozen=True)
class Request:
    """One request as it arrived; header names are in lower case."""

    method: str
    target: str
    headers: Mapping[str, str]
    path: str = ""


@dataclass(frozen=True)
class Reply:
    """What a path answers; `raw` is sent as it is, part by part, without a status line, and ends the connection."""

    body: bytes = b""
    content_type: str = "text/html; charset=utf-8"
    headers: Mapping[str, str] = field(default_factory=dict)
    status: int = 200
    raw: Iterable[bytes] | None = None


Handler = Callable[[Request], Reply]


class Web:
    """A web server in a thread. `url` is its origin; `requests` everything it was asked, in order."""

    def __init__(self, host: str = "127.0.0.1") -> None:
        self.requests: list[Request] = []
        self._handlers: dict[str, Handler] = {}
        self._closing = threading.Event()
        self._server = _Server((host, 0), _handler_of(self))
        self.port: int = self._server.server_address[1]
        self.url = f"http://{host}:{self.port}"
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.01,), daemon=True)

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, kind: type[BaseException] | None, value: BaseException | None, tb: TracebackType | None) -> None:
        self._closing.set()
        self._server.shutdown()
        self._server.server_close()

    def page(
        self,
        path: str,
        body: bytes | str = b"",
        content_type: str = "text/html; charset=utf-8",
        headers: Mapping[str, str] | None = None,
        status: int = 200,
        *,
        etag: str = "",
        zipped: bool = False,
    ) -> str:
        """Serve a body at a path (with its query, if it has one) and return its address. An etag gives 304s."""
        data = body.encode() if isinstance(body, str) else body
        extra = dict(headers or {})
        if etag:
            extra["ETag"] = etag
        if zipped:
            data, extra["Content-Encoding"] = gzip.compress(data), "gzip"
        reply, unchanged = Reply(data, content_type, extra, status), Reply(b"", "", extra, 304)

        def answer(request: Request) -> Reply:
            return unchanged if etag and request.headers.get("if-none-match") == etag else reply

        return self.handle(path, answer)

    def redirect(self, path: str, to: str, status: int = 302) -> str:
        """Send a path elsewhere."""
        return self.page(path, b"", "text/plain", {"Location": to}, status)

    def handle(self, path: str, handler: Handler) -> str:
        """Answer a path by a function, called in a thread of the server."""
        self._handlers[path] = handler
        return self.url + path

    def remove(self, path: str) -> None:
        """From now on the path is a 404."""
        self._handlers.pop(path, None)

    def raw(self, path: str, *parts: bytes, stall: bool = False) -> str:
        """Answer with bytes to the letter; `stall` keeps the connection open and silent afterwards."""

        def answer(request: Request) -> Reply:
            def sent() -> Iterable[bytes]:
                yield from parts
                if stall:
                    self._closing.wait(30)

            return Reply(raw=sent())

        return self.handle(path, answer)

    def seen(self, path: str) -> list[Request]:
        """The requests for a path so far."""
        return [request for request in self.requests if path in (request.path, request.target)]

    def answer(self, request: Request) -> Reply:
        self.requests.append(request)
        handler = self._handlers.get(request.target) or self._handlers.get(request.path)
        return handler(request) if handler else Reply(b"<p>no such page", status=404)


class _Server(ThreadingTCPServer):
    daemon_threads = True
    block_on_close = False
    allow_reuse_address = True
    request_queue_size = 256

    def server_bind(self) -> None:
        TCPServer.server_bind(
            self
        )  # The HTTP server of the library would look its own name up, which can take seconds.

    def handle_error(self, request: object, client_address: object) -> None:
        """A client that hangs up is part of the tests."""


def _handler_of(web: Web) -> type[BaseHTTPRequestHandler]:
    class _Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"
        disable_nagle_algorithm = True
        timeout = 30

        def do_GET(self) -> None:
            headers = {name.lower(): value for name, value in self.headers.items()}
            reply = web.answer(Request(self.command, self.path, headers, urlsplit(self.path).path))
            if reply.raw is not None:
                self.close_connection = True
                for part in reply.raw:
                    self.wfile.write(part)
                return
            self.send_response(reply.status)
            if reply.content_type:
                self.send_header("Content-Type", reply.content_type)
            for name, value in reply.headers.items():
                self.send_header(name, value)
            if reply.status not in (204, 304):
                self.send_header("Content-Length", str(len(reply.body)))
            self.end_headers()
            if reply.status not in (204, 304):
                self.wfile.write(reply.body)

        do_HEAD = do_POST = do_PUT = do_DELETE = do_GET

        def log_message(self, format: str, *args: object) -> None:
            """Quiet: `web.requests` is the log."""

    return _Handler
