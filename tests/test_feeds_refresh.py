"""Refreshing many sources against a real server: each comes as soon as it is there, and none stops another."""

from __future__ import annotations

import asyncio
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any

import pytest
from web import Reply, Request, Web

from feeds import fence
from feeds import refresh as refresh_module
from feeds.http import Client, Timeouts
from feeds.model import FeedUpdate, Source, Validators
from feeds.refresh import ENOUGH, batches, refresh, run

QUICK = Timeouts(connect=0.5, idle=0.5, total=1)
ITEM = "<item><title>{0}</title><guid>{0}</guid><description>&lt;p&gt;Body {0}&lt;/p&gt;</description></item>"


def rss(*titles: str, channel: str = "") -> str:
    items = "".join([ITEM.format(title) for title in titles])
    return f'<rss version="2.0"><channel><title>News</title>{channel}{items}</channel></rss>'


@pytest.fixture
def web() -> Iterator[Web]:
    with Web() as running:
        yield running


def source(url: str, number: int = 1, **facts: Any) -> Source:
    return Source(number, url, private=True, **facts)


def once(url: str, *, make_blocks: Any = None, **facts: Any) -> FeedUpdate:
    updates: list[FeedUpdate] = []
    run([source(url, **facts)], updates.append, make_blocks=make_blocks, timeouts=QUICK)
    [update] = updates
    return update


def test_a_first_visit_brings_entries_with_blocks(web: Web) -> None:
    update = once(web.page("/f", rss("One", "Hai"), "text/xml", etag='"1"', zipped=True))
    assert update.outcome == "new" and update.feed and update.error == "" and update.http_status == 200
    assert [entry.title for entry in update.feed.entries] == ["One", "Hai"]
    assert all(entry.blocks for entry in update.feed.entries)
    assert update.validators.etag == '"1"' and len(update.validators.body_hash) == 32
    assert update.size > 0 and update.elapsed > 0 and update.moved_to == ""


def test_only_wanted_entries_are_set(web: Web) -> None:
    asked: list[tuple[int, str]] = []

    def wanted(source: Source, entry: Any) -> bool:
        asked.append((source.id, entry.title))
        return bool(entry.title == "Hai")

    update = once(web.page("/f", rss("One", "Hai")), make_blocks=wanted)
    assert update.feed and [bool(entry.blocks) for entry in update.feed.entries] == [False, True]
    assert asked == [(1, "One"), (1, "Hai")]


def test_a_second_visit_asks_conditionally(web: Web) -> None:
    url = web.page("/f", rss("One"), etag='"1"')
    first = once(url)
    second = once(url, validators=first.validators)
    assert (second.outcome, second.feed, second.http_status) == ("unchanged", None, 304)
    assert second.validators == first.validators
    assert web.requests[-1].headers["if-none-match"] == '"1"'


def test_the_same_bytes_are_not_parsed_again(web: Web) -> None:
    url = web.page("/f", rss("One"))
    first = once(url)
    web.page("/f", rss("One"), headers={"ETag": '"new"'})
    second = once(url, validators=first.validators)
    assert (second.outcome, second.feed, second.http_status) == ("unchanged", None, 200)
    assert second.validators == replace(first.validators, etag='"new"')
    web.page("/f", rss("One", "Two"))
    assert once(url, validators=first.validators).outcome == "new"


def test_an_unasked_304_changes_nothing(web: Web) -> None:
    update = once(web.page("/f", b"", "", status=304))
    assert update.outcome == "unchanged" and update.validators == Validators()


# Moves


def test_a_permanent_move_counts_once_the_new_address_is_a_feed(web: Web) -> None:
    new = web.page("/new", rss("One"))
    assert once(web.redirect("/301", "/new", 301)).moved_to == new
    assert once(web.redirect("/308", "/new", 308)).moved_to == new
    assert once(web.redirect("/302", "/new", 302)).moved_to == ""
    assert once(web.redirect("/307", "/new", 307)).moved_to == ""


def test_a_move_to_something_else_is_not_believed(web: Web) -> None:
    web.page("/login", "<html><form>log in</form></html>")
    to_page = once(web.redirect("/f", "/login", 301))
    assert (to_page.outcome, to_page.moved_to) == ("failed", "") and to_page.error
    to_nothing = once(web.redirect("/g", "/missing", 301))
    assert (to_nothing.outcome, to_nothing.moved_to, to_nothing.http_status) == ("failed", "", 404)


def test_a_moved_feed_that_did_not_change_is_looked_at_before_it_is_believed(web: Web) -> None:
    new = web.page("/new", rss("One"), etag='"1"')
    update = once(web.redirect("/f", "/new", 301), validators=Validators('"1"'))
    assert update.moved_to == new and update.feed is not None
    web.page("/new", b"<html>portal</html>", etag='"1"')
    assert once(web.url + "/f", validators=Validators('"1"')).moved_to == ""


def test_gone_is_told_apart_from_failing(web: Web) -> None:
    gone = once(web.page("/f", b"", status=410))
    assert (gone.outcome, gone.http_status) == ("gone", 410) and "gone" in gone.error
    assert once(web.page("/g", b"", status=404)).outcome == "failed"


# Waiting


@pytest.mark.parametrize(
    ("channel", "headers", "wait"),
    [
        ("", {}, 0),
        ("<ttl>90</ttl>", {}, 5_400),
        ("<ttl>999999</ttl>", {}, 86_400),
        ("", {"Cache-Control": "max-age=1800"}, 1_800),
        ("<ttl>10</ttl>", {"Cache-Control": "max-age=1800"}, 1_800),
        ("", {"Retry-After": "300"}, 300),
    ],
)
def test_what_feed_and_server_ask_for(web: Web, channel: str, headers: dict[str, str], wait: int) -> None:
    assert once(web.page("/f", rss("One", channel=channel), headers=headers)).wait == wait


def test_quiet_hours_of_the_feed_lengthen_the_wait(web: Web) -> None:
    now = time.gmtime()
    hours = "".join([f"<hour>{(now.tm_hour + n) % 24}</hour>" for n in range(3)])
    wait = once(web.page("/f", rss("One", channel=f"<skipHours>{hours}</skipHours>"))).wait
    assert 2 * 3_600 - 60 <= wait <= 3 * 3_600


def test_a_busy_server_says_how_long(web: Web) -> None:
    update = once(web.page("/f", b"", status=429, headers={"Retry-After": "120"}), validators=Validators('"1"'))
    assert (update.outcome, update.wait, update.http_status) == ("failed", 120, 429)
    assert update.validators == Validators('"1"')


# Failures are values


@pytest.mark.parametrize(
    "body", [b"", b"<html><p>log in</html>", b"\x89PNG\r\n\x1a\n\0\0", b"{", b"[1, 2]", b"plain text"]
)
def test_what_is_no_feed_is_one_sentence(web: Web, body: bytes) -> None:
    update = once(web.page("/f", body, "application/rss+xml"))
    assert update.outcome == "failed" and update.error.endswith(".") and "\n" not in update.error


def test_bad_feeds_do_not_stop_good_ones(web: Web) -> None:
    good = [web.page(f"/good{n}", rss("One")) for n in range(10)]
    bad = [
        web.page("/500", b"x", status=500),
        web.page("/html", b"<html>"),
        web.raw("/close"),
        web.raw("/stall", stall=True),
        "http://127.0.0.1:9/",
        "http://[::",
        "file:///etc/passwd",
    ]
    mixed = [url for pair in zip(bad, good, strict=False) for url in pair] + good[len(bad) :]
    updates: list[FeedUpdate] = []
    run([source(url, n) for n, url in enumerate(mixed)], updates.append, jobs=4, timeouts=QUICK)
    assert sorted(update.source.id for update in updates) == list(range(len(mixed)))
    outcomes = {update.source.url: update.outcome for update in updates}
    assert all(outcomes[url] == "new" for url in good) and all(outcomes[url] == "failed" for url in bad)
    assert updates[-1].source.url == web.url + "/stall"  # Each came as soon as it was there.


def test_a_parser_that_breaks_is_a_value_too(web: Web) -> None:
    def broken(source: Source, entry: Any) -> bool:
        raise RecursionError("deep inside")

    update = once(web.page("/f", rss("One")), make_blocks=broken)
    assert update.outcome == "failed" and "deep inside" not in update.error


def test_a_feed_that_takes_too_long_to_read_is_left(web: Web, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fence, "SECONDS", 0.05)

    def endless(source: Source, entry: Any) -> bool:
        deadline = time.monotonic() + 10
        while time.monotonic() < deadline:
            pass
        return True

    start = time.monotonic()
    update = once(web.page("/f", rss("One")), make_blocks=endless)
    assert update.outcome == "failed" and "too long" in update.error
    assert time.monotonic() - start < 5


# Many


async def test_it_stops_at_once(web: Web) -> None:
    sources = [source(web.raw("/stall", stall=True), n) for n in range(20)]
    sources.insert(0, source(web.page("/f", rss("One")), 99))
    start = time.monotonic()
    updates = refresh(sources, jobs=5)
    async for update in updates:
        assert update.source.id == 99
        break
    await updates.aclose()
    assert time.monotonic() - start < 2
    assert len([task for task in asyncio.all_tasks() if task is not asyncio.current_task()]) == 0


def test_at_most_so_many_at_a_time(web: Web) -> None:
    lock, running, most = threading.Lock(), 0, 0

    def slow(request: Request) -> Reply:
        nonlocal running, most
        with lock:
            running += 1
            most = max(most, running)
        time.sleep(0.02)
        with lock:
            running -= 1
        return Reply(rss("One").encode())

    web.handle("/f", slow)
    updates: list[FeedUpdate] = []
    run([source(web.url + "/f", n) for n in range(20)], updates.append, jobs=4)
    assert most <= 4 and len(updates) == 20


async def test_a_private_address_needs_to_have_been_typed(web: Web) -> None:
    url = web.page("/f", rss("One"))
    async with Client() as client:
        update = await refresh_module.visit(client, Source(1, url))
    assert update.outcome == "failed" and "private" in update.error and web.requests == []


def test_nothing_to_do() -> None:
    updates: list[FeedUpdate] = []
    run([], updates.append)
    assert updates == []


def test_the_password_is_asked_for_where_it_is_kept(web: Web) -> None:
    def guarded(request: Request) -> Reply:
        return Reply(rss("One").encode(), status=200 if "authorization" in request.headers else 401)

    web.handle("/f", guarded)
    assert "name and a password" in once(web.url + "/f").error
    updates: list[FeedUpdate] = []
    ask: Callable[[str, str], str] = lambda origin, user: "secret" if (origin, user) == (web.url, "me") else ""  # noqa: E731
    run([source(web.url + "/f", user="me")], updates.append, password_of=ask)
    assert updates[0].outcome == "new"


def test_news_come_in_batches_of_a_bounded_size(web: Web) -> None:
    titles = [f"Entry {n}" for n in range(ENOUGH // 3)]
    urls = [web.page(f"/many/{n}", rss(*titles)) for n in range(7)]

    async def sizes() -> list[int]:
        found = batches([source(url, n) for n, url in enumerate(urls)], make_blocks=lambda source, entry: False)
        return [len(updates) async for updates in found]

    counted = asyncio.run(sizes())
    assert sum(counted) == 7 and max(counted) <= 3, "a batch holds the store's lock: it must not grow with the list"
    assert len(counted) < 7, "what comes at once is handed on together"


def test_one_answer_does_not_wait_for_a_slow_one(web: Web) -> None:
    done = threading.Event()

    def slow(request: Request) -> Reply:
        done.wait(5)
        return Reply(rss("Late").encode(), "text/xml")

    web.handle("/slow", slow)
    urls = [web.page("/quick", rss("Early")), web.url + "/slow"]

    async def titles() -> list[list[str]]:
        found = []
        async for updates in batches([source(url, n) for n, url in enumerate(urls)]):
            found.append([update.feed.entries[0].title for update in updates if update.feed])
            done.set()
        return found

    assert asyncio.run(titles()) == [["Early"], ["Late"]]
