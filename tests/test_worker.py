"""The worker process and the app's end of it."""

from __future__ import annotations

import asyncio
import io
import os
import signal
from pathlib import Path
from typing import Any

import pytest
from command import PAGE, RSS, own_folders
from PIL import Image
from web import Web

from reader.library import Library
from reader.pictures import PictureError, prepared
from reader.worker_client import MAX_HANDED, Worker, run_worker

LARGE = RSS.replace("</channel>", "<item><title>One of many</title></item>" * 20_000 + "</channel>")
"""Takes a while to read."""


@pytest.fixture
def data_dir(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    own_folders(tmp_path, monkeypatch)
    Library.open(tmp_path / "library").close()
    return tmp_path / "library"


def subscribe(data_dir: Path, *addresses: str) -> list[int]:
    library = Library.open(data_dir)
    try:
        return [library.subscribe(address, private=True) for address in addresses]
    finally:
        library.close()


async def all_events(worker: Worker) -> list[dict[str, Any]]:
    async with asyncio.timeout(40):
        return [event async for event in worker]


async def test_a_refresh_reports_each_source_once_it_is_on_disk(data_dir: Path) -> None:
    with Web() as web:
        good, bad = web.page("/good", RSS), web.url + "/missing"
        ids = subscribe(data_dir, good, bad)
        events = []
        library = Library.open(data_dir)
        async with asyncio.timeout(40):
            async for event in run_worker(data_dir, ["--sources", ",".join(map(str, ids))]):
                events.append(event)
                if event["event"] == "source" and event["new"]:
                    assert len(library.rows(event["new_ids"])) == 2
        library.close()
    assert [each["event"] for each in events] == ["start", "source", "source", "done"]
    assert events[0]["total"] == 2 and events[-1]["new"] == 2 and events[-1]["failed"] == 1
    by_id = {each["source_id"]: each for each in events[1:3]}
    assert by_id[ids[0]]["new"] == 2 and not by_id[ids[0]]["error"]
    assert "nothing at this address" in by_id[ids[1]]["error"]
    assert events[2]["done"] == 2 and events[2]["failed"] == 1


async def test_what_was_fetched_to_find_a_feed_is_its_first_visit(data_dir: Path) -> None:
    with Web() as web:
        address = web.page("/feed", RSS, "application/rss+xml", etag='"1"')
        [candidate, _done] = await all_events(run_worker(data_dir, ["--add", address]))
        [source_id] = subscribe(data_dir, candidate["url"])
        answers = {source_id: candidate["answer"], 999: "x" * MAX_HANDED}
        events = await all_events(run_worker(data_dir, ["--sources", str(source_id)], answers))
        assert (events[-1]["event"], events[-1]["new"]) == ("done", 2)
        assert len(web.requests) == 1
        events = await all_events(run_worker(data_dir, ["--sources", str(source_id)]))
        assert (events[-1]["new"], web.requests[-1].headers["if-none-match"]) == (0, '"1"')


async def test_stopping_ends_it_at_once_and_keeps_what_came(data_dir: Path) -> None:
    with Web() as web:
        good, slow = web.page("/good", RSS), web.raw("/slow", stall=True)
        ids = subscribe(data_dir, good, slow)
        worker = run_worker(data_dir, ["--sources", ",".join(map(str, ids))])
        events = []
        async with asyncio.timeout(40):
            async for event in worker:
                events.append(event)
                if event["event"] == "source":
                    start = asyncio.get_running_loop().time()
                    await worker.stop()
                    assert asyncio.get_running_loop().time() - start < 1.5
    assert [each["event"] for each in events] == ["start", "source", "stopped"], [e.get("error") for e in events]
    assert not worker.running


@pytest.mark.parametrize(("number", "last"), [(signal.SIGKILL, "failed"), (signal.SIGTERM, "stopped")])
async def test_a_killed_worker_is_one_event(data_dir: Path, number: int, last: str) -> None:
    with Web() as web:
        ids = subscribe(data_dir, web.raw("/slow", stall=True))
        worker = run_worker(data_dir, ["--sources", str(ids[0])])
        events = []
        async with asyncio.timeout(40):
            async for event in worker:
                events.append(event)
                if event["event"] == "start":
                    os.kill(worker.pid, number)
    assert [each["event"] for each in events] == ["start", last]
    assert last == "stopped" or "stopped unexpectedly" in events[-1]["error"]
    library = Library.open(data_dir)
    (source,) = [each for each in library.sources() if each.id == ids[0]]
    library.close()
    assert (source.error, source.failures, source.checked) == ("", 0, None)


async def test_stopping_between_two_workers_starts_no_third(data_dir: Path) -> None:
    """A source ended the first; whoever stops before the next is there is heard all the same."""
    with Web() as web:
        ids = subscribe(data_dir, web.page("/large", LARGE), web.raw("/slow", stall=True))
        worker = run_worker(data_dir, ["--sources", ",".join(map(str, ids))])
        events = []
        async with asyncio.timeout(60):
            ending = asyncio.ensure_future(end_while_reading(worker))
            async for event in worker:
                events.append(event)
            await ending
    first, *between, last = events
    assert (first["event"], last["event"]) == ("start", "stopped") and not worker.running
    # The second may have told of the source that it left alone before it heard.
    assert all((each["event"], each.get("source_id")) == ("source", ids[0]) for each in between)


async def end_while_reading(worker: Worker) -> None:
    while not worker.reading:
        await asyncio.sleep(0.001)
    os.kill(worker.pid, signal.SIGKILL)
    while worker.running:
        await asyncio.sleep(0)
    await worker.stop()


async def test_leaving_the_loop_stops_the_worker(data_dir: Path) -> None:
    with Web() as web:
        ids = subscribe(data_dir, web.raw("/slow", stall=True))
        worker = run_worker(data_dir, ["--sources", str(ids[0])])
        events = aiter(worker)
        await anext(events)
        assert worker.running
        await worker.stop()
        assert not worker.running
        await events.aclose()  # type: ignore[attr-defined]


async def test_a_wrong_data_directory_is_one_event(tmp_path: Path, data_dir: Path) -> None:
    (tmp_path / "file").write_text("x")
    events = await all_events(run_worker(tmp_path / "file"))
    assert [each["event"] for each in events] == ["failed"] and events[0]["error"].endswith(".")


async def test_candidates_of_an_address(data_dir: Path) -> None:
    with Web() as web:
        web.page("/feed", RSS, "application/rss+xml")
        site = web.page("/", '<link rel="alternate" type="application/rss+xml" href="/feed">')
        events = await all_events(run_worker(data_dir, ["--add", site]))
    with Web() as web:
        nothing = await all_events(run_worker(data_dir, ["--add", web.page("/x", "<p>no feeds")]))
    assert [each["event"] for each in events] == ["candidate", "done"]
    assert (events[0]["url"], events[0]["title"]) == (f"{site}feed", "Quay Post")
    assert events[0]["private"] is True and events[0]["newest"].startswith("2026-11-21")
    assert [each["event"] for each in nothing] == ["failed"]


async def test_full_text_of_an_article(data_dir: Path) -> None:
    with Web() as web:
        web.page("/lamps", PAGE)
        feed = web.page(
            "/feed",
            "<rss version='2.0'><channel><title>H</title><item><title>The lamp keepers</title>"
            f"<link>{web.url}/lamps</link>"
            "<description>Every evening.</description></item></channel></rss>",
        )
        ids = subscribe(data_dir, feed)
        events = await all_events(run_worker(data_dir, ["--sources", str(ids[0])]))
        article_id = next(each["new_ids"][0] for each in events if each["event"] == "source")
        assert await all_events(run_worker(data_dir, ["--page", str(article_id)])) == [
            {"event": "page", "article_id": article_id}
        ]
    library = Library.open(data_dir)
    article = library.article(article_id)
    library.close()
    assert article.origin == "page" and article.has_full_text and len(article.entry.blocks) == 3


async def test_photos_are_fetched_ahead_with_bounds(data_dir: Path) -> None:
    with Web() as web:
        web.page("/lamp.jpg", photo("JPEG", (2400, 1200)), "image/jpeg")
        feed = web.page(
            "/feed",
            "<rss version='2.0'><channel><title>H</title><item><title>The lamp keepers</title><description>"
            f"&lt;p>Every evening.&lt;/p>&lt;img src='{web.url}/lamp.jpg'>&lt;img src='{web.url}/none.jpg'>"
            "&lt;img src='http://localhost:9/private.jpg'></description></item></channel></rss>",
        )
        ids = subscribe(data_dir, feed)
        events = await all_events(run_worker(data_dir, ["--sources", str(ids[0])]))
        library = Library.open(data_dir)
        library.bookmark(next(each["new_ids"][0] for each in events if each["event"] == "source"))
        events = await all_events(run_worker(data_dir, ["--ahead"]))
        picture = library.picture(web.url + "/lamp.jpg")
        library.close()
    errors = {each["url"]: each["error"] for each in events if each["event"] == "picture"}
    assert errors.pop(web.url + "/lamp.jpg") == "" and picture and picture[1:] == (1600, 800)
    assert "nothing at this address" in errors[web.url + "/none.jpg"]
    assert "private address" in errors["http://localhost:9/private.jpg"]


async def test_a_link_of_an_article_is_not_followed_to_a_private_address(data_dir: Path) -> None:
    with Web() as web:
        address = web.page("/lamps", PAGE)
        (refused,) = await all_events(run_worker(data_dir, ["--open", address]))
        assert "private address" in refused["error"] and not web.requests
        (taken,) = await all_events(run_worker(data_dir, ["--open", address, "--typed"]))
    assert taken["event"] == "page" and taken["article_id"]


def photo(kind: str, size: tuple[int, int], mode: str = "RGB") -> bytes:
    out = io.BytesIO()
    Image.new(mode, size, 200 if mode in ("L", "P") else None).save(out, kind)
    return out.getvalue()


def test_pictures_are_checked_and_scaled() -> None:
    small = photo("PNG", (30, 20))
    assert prepared(small).data == small and prepared(small).type == "image/png"
    for kind in ("PNG", "JPEG", "WEBP", "GIF"):
        big = prepared(photo(kind, (4000, 1000)))
        assert (big.width, big.height) == (1600, 400)
    assert prepared(photo("PNG", (2000, 100), "RGBA")).type == "image/png"


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"<svg xmlns='http://www.w3.org/2000/svg'/>",
        b"%PDF-1.7",
        b"\x89PNG\r\n\x1a\nnonsense",
        photo("JPEG", (400, 400))[:300],
        photo("BMP", (10, 10)),
        photo("PNG", (9000, 9000), "1"),
    ],
)
def test_what_is_no_safe_picture_is_refused(data: bytes) -> None:
    with pytest.raises(PictureError):
        prepared(data)
