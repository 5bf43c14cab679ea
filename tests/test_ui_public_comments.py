"""What others say at the publisher's: fetched when asked for, shown below the person's own and apart from them."""

from __future__ import annotations

from pathlib import Path

import pytest
from conftest import empty_library, entry, update
from desk import reading, settled, text
from web import Web

from reader.library import Library

RSS = """<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Remarks</title>
<item><guid>2</guid><title>By Tom</title><dc:creator>Tom</dc:creator><pubDate>Mon, 02 Mar 2026 13:00:00 +0000</pubDate>
<description>&lt;p&gt;Half a bridge.&lt;img src="http://127.0.0.1/spy.png"&gt;&lt;/p&gt;</description></item>
<item><guid>1</guid><title>By Lan</title><dc:creator>Lan</dc:creator><pubDate>Mon, 02 Mar 2026 12:00:00 +0000</pubDate>
<description>&lt;h2&gt;As a child&lt;/h2&gt;I crossed it every day.</description></item></channel></rss>"""


def brought(folder: Path, comments_feed: str) -> Library:
    library = empty_library(folder)
    source = library.subscribe("http://127.0.0.1:9/feed", private=True)
    article = entry(1, comments_feed=comments_feed, comments_count=2)
    library.store(update(source, article))
    return library


@pytest.mark.parametrize("size", [(120, 36), (60, 20)])
async def test_they_are_read_below_the_person_s_own_and_stay(tmp_path: Path, size: tuple[int, int]) -> None:
    with Web() as web:
        library = brought(tmp_path, web.page("/remarks", RSS, "application/rss+xml"))
        # The source is of the same origin, so its private address may be followed.
        library._db.run("UPDATE source SET url = ?", (f"{web.url}/feed",))
        n = library.find("https://paper.example/1")
        library.comment(n, "My own")
        async with reading(tmp_path, size, library, offline_mb=0) as (main, pilot):
            assert not web.seen("/remarks"), "nobody asked yet"
            await pilot.press("enter")
            await pilot.press("L")
            await settled(pilot, lambda: main.article and len(main.article.public) == 2, 20)
            await settled(pilot, lambda: "Half a bridge." in text(main))
            await settled(pilot, lambda: "2 comments at the publisher." in main.status.notice, 20)
            shown = text(main)
            assert shown.index("At the publisher (2)") < shown.index("I crossed it") < shown.index("Half a bridge")
            assert "spy.png" not in shown and not web.seen("/spy.png")
            page = main.article_view.page
            assert page
            whole = "\n".join(line.text for line in page.lines)
            assert whole.index("My own") < whole.index("At the publisher (2)") and "L to read them" not in whole
            assert len(main.article.comments) == 1 and library.comments("bridge") == []  # type: ignore[union-attr]
    again = Library.open(tmp_path)
    assert [each.author for each in again.article(n).public] == ["Lan", "Tom"]
    again.close()


async def test_a_publisher_without_a_feed_of_them_is_said(tmp_path: Path) -> None:
    async with reading(tmp_path, library=brought(tmp_path, "")) as (main, pilot):
        await pilot.press("L")
        await settled(pilot, lambda: "no feed of its comments" in main.status.notice)


async def test_what_cannot_be_had_is_said_and_what_was_had_stays(tmp_path: Path) -> None:
    with Web() as web:
        library = brought(tmp_path, web.page("/remarks", "<p>no feed"))
        library._db.run("UPDATE source SET url = ?", (f"{web.url}/feed",))
        n = library.find("https://paper.example/1")
        async with reading(tmp_path, library=library, offline_mb=0) as (main, pilot):
            await pilot.press("L")
            await settled(pilot, lambda: main.status.notice and not main.status.notice.startswith("Fetching"), 20)
            assert "not a feed" in main.status.notice and library.article(n).public == ()


async def test_an_address_in_the_person_s_own_network_is_not_asked(tmp_path: Path) -> None:
    with Web() as web:
        library = brought(tmp_path, web.page("/remarks", RSS, "application/rss+xml"))
        async with reading(tmp_path, library=library, offline_mb=0) as (main, pilot):
            await pilot.press("L")
            await settled(pilot, lambda: main.status.notice and not main.status.notice.startswith("Fetching"), 20)
            assert not web.seen("/remarks")
