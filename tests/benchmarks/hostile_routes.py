"""Walk every route of a hostile server and print how many behave as the server itself says a good reader does.

    python tests/benchmarks/hostile_routes.py SERVER [--only /route ...]

SERVER is the script of the hostile server; it is started here, on this machine only.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Awaitable, Callable
from pathlib import Path

from feeds.discover import discover
from feeds.errors import FeedsError, HttpError
from feeds.http import IMAGE, Client, Timeouts
from feeds.model import FeedUpdate, Source
from feeds.refresh import visit

PORT, SENTINEL = 8961, 8962
HERE = f"http://127.0.0.1:{PORT}"
MARK = "HX5e2a11Z"
MAX_SECONDS, MAX_GROWTH_MB = 30, 100
TIMES = Timeouts(connect=5, idle=8, total=20)

Check = Callable[[FeedUpdate], bool]


def items(update: FeedUpdate) -> bool:
    return update.outcome == "new" and update.feed is not None and len(update.feed.entries) > 0


def message(update: FeedUpdate) -> bool:
    return update.outcome == "failed" and update.error.endswith(".") and update.error.isprintable()


def either(update: FeedUpdate) -> bool:
    return items(update) or message(update)


def bounded(update: FeedUpdate) -> bool:
    return not update.feed or not update.feed.entries


def waits(low: int, high: int) -> Check:
    return lambda update: message(update) and low <= update.wait <= high


def moved(to: str) -> Check:
    return lambda update: items(update) and update.moved_to == (HERE + to if to else "")


CHECKS: dict[str, Check] = {
    "/ok.html": message,
    "/to-crlf": either,
    "/to-creds": lambda update: items(update) and "u:p" not in repr(update),
    "/to-esc": message,
    "/moved": moved("/ok.rss?t=moved"),
    "/moved308": moved("/ok.rss?t=moved308"),
    "/temp": moved(""),
    "/temp307": moved(""),
    "/moved-temp": moved("/temp"),
    "/moved-html": lambda update: message(update) and not update.moved_to,
    "/moved-404": lambda update: message(update) and not update.moved_to,
    "/moved-existing": moved("/ok.rss"),
    "/refresh": message,
    "/410": lambda update: update.outcome == "gone",
    "/503": waits(60, 60),
    "/429": waits(120, 120),
    "/429-date": waits(3_600, 86_400),
    "/429-absurd": waits(60, 86_400),
    "/429-neg": waits(0, 0),
    "/429-bad": waits(0, 0),
    "/304": lambda update: update.outcome == "unchanged" and not update.error,
    "/flaky": items,
    "/guid-change": items,
    "/content-change": items,
    "/infinite": lambda update: items(update) and update.feed is not None and len(update.feed.entries) == 200,
    "/vanish": items,
    "/etag": lambda update: items(update) and update.validators.etag == '"v1"',
    "/etag-huge": lambda update: items(update) and not update.validators.etag,
    "/etag-crlf": lambda update: items(update) and not update.validators.etag,
    "/two-answers": lambda update: items(update) and update.feed is not None and len(update.feed.entries) == 3,
    "/header-esc": either,
    "/cookie": items,
    "/cookie-many": either,
    "/auth": items,
    "/auth-loop": lambda update: message(update) and "secret" not in update.error,
    "/images.rss": items,
    "/gzip-bomb": message,
    "/accounts/ClientLogin": message,
}


def check_of(route: str, wish: str) -> Check:
    if route in CHECKS:
        return CHECKS[route]
    if route.startswith("/reader/api/") or route.endswith(".png"):
        return bounded  # Not a feed; what a sync service or a picture does with it is shown elsewhere.
    if wish.startswith(("items or", "message or")):
        return either
    return items if wish.startswith(("items", "3 items")) else message


async def main() -> None:
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("server", type=Path)
    options.add_argument("--only", nargs="*", default=[])
    given = options.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        command = [sys.executable, str(given.server), "--port", str(PORT), "--sentinel-port", str(SENTINEL)]
        server = subprocess.Popen([*command, "--files", folder, "--lifetime", "600"], stdout=subprocess.DEVNULL)
        try:
            failed = await walk(given.only)
        finally:
            server.terminate()
            server.wait(10)
    raise SystemExit(1 if failed else 0)


async def walk(only: list[str]) -> int:
    async with Client(timeouts=TIMES, password_of=lambda origin, user: "secret", jobs=20) as client:
        routes: dict[str, str] = json.loads(await text(client, "/__routes"))
        wanted = [route for route in routes if not only or route in only]
        base = peak()
        results = await asyncio.gather(*[one(client, route, routes[route]) for route in wanted])
        results += [await extra(client, *each) for each in EXTRAS if not only]
        log = json.loads(await text(client, "/__log"))
        leaks = [each for each in log if each["origin"] != "main" or "cookie" in each["headers"]]
        leaks += [each for each in log if "authorization" in each["headers"] and "auth" not in each["line"]]
    good = sum(results)
    cost = f"+{peak() - base} MB, {time.process_time():.1f} s of CPU"
    print(f"{good} of {len(results)} behave; {len(leaks)} requests or secrets where none may go; {cost}")
    return len(results) - good + len(leaks) + (peak() - base > MAX_GROWTH_MB)


def peak() -> int:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024


async def text(client: Client, path: str) -> str:
    for _ in range(100):
        try:
            return (await client.get(HERE + path, private_ok=True)).body.decode()
        except HttpError:
            await asyncio.sleep(0.1)
    raise SystemExit("the hostile server did not start")


async def one(client: Client, route: str, wish: str) -> bool:
    start = time.monotonic()
    update = await visit(client, Source(1, HERE + route, private=True, user="me" if "auth" in route else ""))
    took = time.monotonic() - start
    good = check_of(route, wish)(update) and MARK not in update.error and took < MAX_SECONDS
    if not good:
        entries = len(update.feed.entries) if update.feed else 0
        print(f"{route}: {update.outcome}, {entries} entries, {update.error!r}, {took:.1f} s; wished for: {wish}")
    return good


async def extra(client: Client, name: str, check: Callable[[Client], Awaitable[bool]]) -> bool:
    good = await check(client)
    if not good:
        print(f"{name}: does not behave")
    return good


async def conditional(client: Client) -> bool:
    first = await visit(client, Source(1, HERE + "/etag", private=True))
    second = await visit(client, Source(1, HERE + "/etag", first.validators, private=True))
    return second.outcome == "unchanged" and second.http_status == 304


async def offered(client: Client) -> bool:
    found = await discover(client, HERE + "/discover.html")
    return [each.url for each in found] == [HERE + "/ok.rss"] and all(each.title.isprintable() for each in found)


async def pictures(client: Client) -> bool:
    """Bounded as pictures are: 10 MB, and no other private host."""
    for route in ("/slow.png", "/endless.png", "/redir.png"):
        try:
            await client.get(HERE + route, accept=IMAGE, limit=10 << 20, private_ok=True)
            return False
        except FeedsError:
            pass
    return True


EXTRAS = (("conditional", conditional), ("discovery", offered), ("pictures", pictures))

if __name__ == "__main__":
    asyncio.run(main())
