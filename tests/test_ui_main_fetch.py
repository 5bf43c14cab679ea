"""Fetching as the person sees it: progress, arrivals announced, stopping, failing sources in words."""

from __future__ import annotations

import asyncio
import gc
import threading
from base64 import b64encode
from pathlib import Path

import pytest
from desk import bring, lines, reading, settled, text
from textual.widgets import Input
from web import Reply, Request, Web

from reader.library import Library
from reader.worker_client import run_worker

ITEM = "<item><guid>{n}</guid><title>Fresh headline {n}</title><description>Some words.</description></item>"
RSS = '<rss version="2.0"><channel><title>The Wire</title>{items}</channel></rss>'


def wire(*numbers: int) -> str:
    """A feed with these items."""
    return RSS.format(items="".join(ITEM.format(n=n) for n in numbers))


def brought(library: Library) -> list[int]:
    """How many articles each source that is fetched has brought."""
    return [each.total for each in library.sources() if each.kind == "feed"]


async def test_refresh_announces_what_arrived_and_moves_nothing(tmp_path: Path) -> None:
    library = Library.open(tmp_path)
    bring(library, [f"Old headline {n}" for n in range(9)])
    with Web() as web:
        library.subscribe(web.page("/feed", wire(1, 2), "application/rss+xml"), private=True)
        async with reading(tmp_path, library=library, offline_mb=0) as (main, pilot):
            await pilot.press("j", "j")
            here = main.articles.current
            await pilot.press("R")
            await settled(pilot, lambda: main.top_bar.refreshing, 20)
            await settled(pilot, lambda: main.top_bar.arrived == 2 and not main.fetching.running, 20)
            assert main.articles.current == here and "2 new ↑" in lines(main)[0]
            await pilot.press("g", "g")
            assert "Fresh headline" in text(main)


async def test_adding_a_source_asks_its_publisher_once(tmp_path: Path) -> None:
    library = Library.open(tmp_path)
    with Web() as web:
        address = web.page("/feed", wire(1, 2), "application/rss+xml", etag='"1"')
        async with reading(tmp_path, library=library, offline_mb=0, refresh_minutes=0) as (main, pilot):
            await pilot.press("a")
            await pilot.pause()
            main.app.screen.query_one(Input).value = address
            await pilot.press("enter")
            await settled(pilot, lambda: getattr(main.app.screen, "offers", []), 30)
            await pilot.press("enter")
            await settled(pilot, lambda: brought(library) == [2] and not main.fetching.running, 30)
            assert len(web.seen("/feed")) == 1
            [source] = main.library.due([each.id for each in main.library.sources() if each.url == address])
            assert source.validators.etag == '"1"'


async def test_what_is_asked_for_while_visits_run_has_its_turn_after_them(tmp_path: Path) -> None:
    library = Library.open(tmp_path)
    go_on = threading.Event()

    def held(request: Request) -> Reply:
        go_on.wait(30)
        return Reply(wire(1).encode(), "application/rss+xml")

    with Web() as web:
        library.subscribe(web.handle("/held", held), private=True)
        async with reading(tmp_path, library=library, offline_mb=0) as (main, pilot):
            main.fetch()
            await settled(pilot, lambda: web.seen("/held"), 20)
            first, second = (library.subscribe(web.page(f"/{n}", wire(n), "text/xml"), private=True) for n in (2, 3))
            main.fetch(first)
            main.fetch(second)
            assert len(web.requests) == 1
            go_on.set()
            await settled(pilot, lambda: brought(library) == [1, 1, 1] and not main.fetching.running, 20)
            assert sorted(each.path for each in web.requests) == ["/2", "/3", "/held"]


async def test_a_failing_source_says_why_in_words(tmp_path: Path) -> None:
    library = Library.open(tmp_path)
    with Web() as web:
        library.subscribe(web.url + "/nothing", title="Broken Wire", private=True)
        async with reading(tmp_path, (160, 40), library, offline_mb=0) as (main, pilot):
            await pilot.press("h", "G", "r")
            await settled(pilot, lambda: "failed" in main.status.notice, 20)
            await settled(pilot, lambda: main.sources.current and main.sources.current.source.error)
            assert "! Broken Wire" in text(main)
            assert "Failing since" in text(main).replace("\n", " ")


async def test_what_is_due_is_fetched_by_itself_while_the_app_is_open(tmp_path: Path) -> None:
    library = Library.open(tmp_path)
    with Web() as web:
        async with reading(tmp_path, library=library, offline_mb=0) as (main, pilot):
            main.fetch_due()
            await pilot.pause()
            assert not main.fetching.running
            library.subscribe(web.page("/feed", wire(1), "application/rss+xml"), private=True)
            main.fetch_due()
            await settled(pilot, lambda: main.top_bar.arrived == 1 and not main.fetching.running, 20)
            main.fetch_due()
            await pilot.pause()
            assert len(web.seen("/feed")) == 1 and not main.fetching.running


async def test_what_cron_brings_beside_the_app_is_announced_and_not_fetched_again(tmp_path: Path) -> None:
    library = Library.open(tmp_path)
    with Web() as web:
        library.subscribe(web.page("/feed", wire(1, 2), "application/rss+xml"), private=True)
        async with reading(tmp_path, library=library, offline_mb=0) as (main, pilot):
            async with asyncio.timeout(40):
                events = [each["event"] async for each in run_worker(tmp_path)]  # Another process, all that is due.
            assert events == ["start", "source", "done"]
            await settled(pilot, lambda: main.top_bar.arrived == 2, 20)
            main.fetch_due()
            await pilot.pause()
            assert len(web.seen("/feed")) == 1 and not main.fetching.running


async def test_what_fails_by_itself_later_on_is_not_said_each_time(tmp_path: Path) -> None:
    library = Library.open(tmp_path)
    with Web() as web:
        async with reading(tmp_path, library=library, offline_mb=0) as (main, pilot):
            library.subscribe(web.page("/one", b"", status=500), private=True)
            main.fetch_due()
            await settled(pilot, lambda: "1 source failed" in main.status.notice and not main.fetching.running, 20)
            main.status.say("")
            library.subscribe(web.page("/two", b"", status=500), private=True)
            main.fetch_due()
            await settled(pilot, lambda: web.seen("/two") and not main.fetching.running, 20)
            assert main.status.notice == ""
            await pilot.press("R")
            await settled(pilot, lambda: "2 sources failed" in main.status.notice, 20)


async def test_refreshing_all_leaves_alone_what_is_gone_or_wants_a_pause(tmp_path: Path) -> None:
    library = Library.open(tmp_path)
    with Web() as web:
        for path, status, headers in (("/gone", 410, {}), ("/busy", 429, {"Retry-After": "900"})):
            library.subscribe(web.page(path, b"", status=status, headers=headers), private=True)
        async with reading(tmp_path, library=library, offline_mb=0) as (main, pilot):
            await pilot.press("R")
            await settled(pilot, lambda: "failed" in main.status.notice and not main.fetching.running, 20)
            await pilot.press("R")
            await settled(pilot, lambda: "No source is to be visited now" in main.status.notice)
            assert [len(web.seen(path)) for path in ("/gone", "/busy")] == [1, 1]


async def test_a_name_and_a_password_are_given_to_a_source_that_asks_for_them(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.fail.Keyring")

    def guarded(request: Request) -> Reply:
        known = request.headers.get("authorization") == "Basic " + b64encode(b"lan:t0psecret").decode()
        return Reply(wire(1).encode()) if known else Reply(status=401)

    library = Library.open(tmp_path)
    with Web() as web:
        web.handle("/feed", guarded)
        library.subscribe(web.url + "/feed", title="Locked Wire", private=True)
        async with reading(tmp_path, (160, 40), library, offline_mb=0) as (main, pilot):
            await pilot.press("h", "G", "r")
            await settled(pilot, lambda: "failed" in main.status.notice and not main.fetching.running, 20)
            await settled(pilot, lambda: main.sources.current and main.sources.current.source.status == 401)
            assert "takes the name and the" in text(main)
            await pilot.press("E")
            await settled(pilot, lambda: pilot.app.screen.query("#password"))
            pilot.app.screen.query_one("#user", Input).value = "lan"
            pilot.app.screen.query_one("#password", Input).value = "t0psecret"
            await pilot.press("enter")
            await settled(pilot, lambda: main.top_bar.arrived == 1, 20)
            assert "t0psecret" not in text(main)
    assert b"t0psecret" not in (tmp_path / "library.db").read_bytes()


async def test_refresh_can_be_stopped(tmp_path: Path) -> None:
    library = Library.open(tmp_path)
    with Web() as web:
        library.subscribe(web.raw("/slow", stall=True), private=True)
        async with reading(tmp_path, library=library, offline_mb=0) as (main, pilot):
            await pilot.press("R")
            await settled(pilot, lambda: web.seen("/slow"), 20)
            await pilot.press("R")
            await settled(pilot, lambda: not main.fetching.running, 20)
            assert "Stopped" in main.status.notice and main.top_bar.refreshing is None


async def test_a_link_that_cannot_be_taken_in_is_said_in_words(tmp_path: Path) -> None:
    library = Library.open(tmp_path)
    with Web() as web:
        async with reading(tmp_path, library=library, offline_mb=0) as (main, pilot):
            before = main.article
            main.follow(web.page("/private", "<p>secret"), "here")
            await settled(pilot, lambda: main.status.notice and not main.status.notice.startswith("Fetching"), 20)
            assert "127.0.0.1" in main.status.notice and main.article == before
            assert not web.seen("/private"), "a link may not lead into the person's own network"


async def test_leaving_before_a_fetch_began_leaves_nothing_behind(
    tmp_path: Path, recwarn: pytest.WarningsRecorder
) -> None:
    async with reading(tmp_path) as (main, _pilot):
        main.fetch()
        main.workers.cancel_all()
    gc.collect()
    assert not [each for each in recwarn if "never awaited" in str(each.message)]


async def test_a_visit_that_was_asked_for_and_brought_nothing_says_so(tmp_path: Path) -> None:
    library = Library.open(tmp_path)
    with Web() as web:
        source = library.subscribe(web.page("/feed", wire(1, 2), "application/rss+xml"), private=True)
        async with reading(tmp_path, library=library, offline_mb=0) as (main, pilot):
            main.fetch(source)
            await settled(pilot, lambda: brought(library) == [2] and not main.fetching.running, 30)
            assert main.status.notice != "Nothing new came."
            main.show_view(next(view for view in library.views() if view.id == "all"))
            main.articles.go_to(library.ids("source:wire")[0])
            await settled(pilot, lambda: main.article and main.article.source_id == source)
            await pilot.press("r")
            await settled(pilot, lambda: main.status.notice == "Nothing new came.", 30)
            main.status.hush()
            main.fetch()
            await settled(pilot, lambda: not main.fetching.running, 30)
            assert not main.status.notice, "of visits that nobody asked for nothing is said"
