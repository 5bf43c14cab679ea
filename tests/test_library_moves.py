"""Sources that moved for good: followed there once there is a feed, told with the day, and no secret goes along."""

from __future__ import annotations

import asyncio
from base64 import b64encode
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from command import RSS, Command, own_folders
from desk import at, reading, settled, text
from web import Reply, Request, Web

from reader import health, passwords, refresh
from reader.i18n import dates
from reader.library import Library

BASIC = "Basic " + b64encode(b"mai:s3cret").decode()


@pytest.fixture
def command(tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Command:
    own_folders(tmp_path, monkeypatch)
    return Command(tmp_path / "library", capsys, monkeypatch)


@pytest.fixture
def library(command: Command) -> Iterator[Library]:
    opened = Library.open(command.data_dir)
    yield opened
    opened.close()


def visited(library: Library, folder: Path, *source_ids: int) -> list[dict[str, Any]]:
    """What a refresh of these sources reports of them."""
    events: list[dict[str, Any]] = []
    asyncio.run(refresh.run(library, source_ids, events.append, folder))
    return [each for each in events if each["event"] == "source"]


def guarded(request: Request) -> Reply:
    """A feed for who knows the password."""
    known = request.headers.get("authorization") == BASIC
    return Reply(RSS.encode(), "application/rss+xml") if known else Reply(status=401)


def test_a_move_is_told_by_the_refresh_and_by_the_sources(command: Command) -> None:
    with Web() as web:
        command.good("add", web.page("/old", RSS, "application/rss+xml"))
        new = web.page("/new", RSS, "application/rss+xml")
        web.redirect("/old", "/new", 301)
        assert f"Quay Post moved to {new} and is followed there." in command.good("refresh").out
        [source] = [each for each in command.good("sources", "--json").json if each["kind"] == "feed"]
        assert (source["url"], source["health"]) == (new, "fine")
        assert source["says"].startswith(f"Fine. Moved to {new} (today ") and source["moved"]
        assert f"Moved to {new} (today " in command.good("sources").out
        command.good("refresh")
        assert web.requests[-1].path == "/new", "the old address is not asked again"
        web.redirect("/new", "/third", 308)
        web.page("/third", RSS, "application/rss+xml")
        [line] = command.good("refresh", str(source["id"]), "--json").lines
        assert (line["moved_to"], line["new"]) == (web.url + "/third", 0)


@pytest.mark.parametrize("body", [b"", b"<html><p>Our new site</p></html>"])
def test_a_move_to_no_feed_is_neither_taken_nor_told(command: Command, body: bytes) -> None:
    with Web() as web:
        old = web.page("/old", RSS, "application/rss+xml")
        command.good("add", old)
        web.redirect("/old", "/new", 301)
        web.page("/new", body)
        command.refused("refresh")
        [source] = [each for each in command.good("sources", "--json").json if each["kind"] == "feed"]
        assert (source["url"], source["moved"]) == (old, None)
        assert "Moved" not in source["says"]


def test_it_is_told_for_a_month(library: Library, command: Command) -> None:
    with Web() as web:
        web.page("/new", RSS, "application/rss+xml")
        source_id = library.subscribe(web.redirect("/old", "/new", 301), private=True)
        visited(library, command.data_dir, source_id)
    [source] = [each for each in library.sources() if each.id == source_id]
    now = dates.now()
    assert "Moved to" in health.words(source, now + timedelta(days=29))
    assert "Moved to" not in health.words(source, now + timedelta(days=31))


async def test_the_app_says_it_in_the_summary_and_in_the_pane(library: Library, command: Command) -> None:
    with Web() as web:
        web.page("/new", RSS, "application/rss+xml")
        library.subscribe(web.redirect("/old", "/new", 301), title="The Quay", private=True)
        async with reading(command.data_dir, (160, 40), library, offline_mb=0, refresh_minutes=0) as (main, pilot):
            await pilot.press("R")
            await settled(pilot, lambda: f"Quay Post moved to {web.url}/new" in text(main), 30)
            await at(main, pilot, "The Quay")
            assert "Fine. Moved to" in text(main)


def test_a_password_stays_with_the_site_it_was_given_for(library: Library, command: Command) -> None:
    with Web() as web, Web("127.0.0.2") as other:
        passwords.keep(command.data_dir, web.url, "mai", "s3cret")
        web.handle("/old", guarded)
        source_id = library.subscribe(web.url + "/old", private=True, user="mai")
        [told] = visited(library, command.data_dir, source_id)
        assert told["new"] == 2
        web.handle("/new", guarded)
        web.redirect("/old", "/new", 301)
        [told] = visited(library, command.data_dir, source_id)
        assert told["moved_to"] == web.url + "/new" and web.seen("/new")[-1].headers["authorization"] == BASIC
        [told] = visited(library, command.data_dir, source_id)
        assert not told["error"] and web.requests[-1].headers["authorization"] == BASIC
        other.handle("/feed", guarded)
        web.redirect("/new", other.url + "/feed", 301)
        [told] = visited(library, command.data_dir, source_id)
        assert told["error"] and not told["moved_to"]
        assert not any("authorization" in each.headers for each in other.requests)


def test_taking_an_address_takes_the_name_along_and_the_settings(library: Library, command: Command) -> None:
    with Web() as web:
        passwords.keep(command.data_dir, web.url, "mai", "s3cret")
        web.handle("/new", guarded)
        there = library.subscribe(web.url + "/new")  # It is known, so a move there is left to the person.
        library.unsubscribe(there)
        source_id = library.subscribe(web.redirect("/old", "/new", 301), folder="Ports", private=True, user="mai")
        library.set_source(source_id, title="Mine", folder="Ports", minutes=90, full_text="never")
        [told] = visited(library, command.data_dir, source_id)
        assert not told["moved_to"] and not told["error"]
        assert library.take_address(source_id) == there
        [taken] = [each for each in library.sources() if each.id == there]
        assert (taken.title, taken.folder, taken.user) == ("Mine", "Ports", "mai")
        assert (taken.minutes, taken.full_text) == (90, "never")
        [told] = visited(library, command.data_dir, there)
        assert not told["error"] and web.requests[-1].headers["authorization"] == BASIC
        library.undo()
        assert [each.id for each in library.sources() if each.kind == "feed"] == [source_id]
        library.redo()
        [again] = [each for each in library.sources() if each.kind == "feed"]
        assert (again.id, again.user, again.minutes) == (there, "mai", 90)


def test_a_source_that_is_followed_keeps_the_name_it_has(library: Library) -> None:
    there = library.subscribe("https://a.example/new", user="lan")
    source_id = library.subscribe("https://a.example/old", user="mai")
    library._db.run("INSERT INTO visit(source_id, moved_to) VALUES (?, 'https://a.example/new')", (source_id,))
    assert library.take_address(source_id) == there
    assert [(each.id, each.user) for each in library.sources() if each.kind == "feed"] == [(there, "lan")]
