"""What is fetched ahead for reading without a network, for which articles, and what makes room for what."""

from __future__ import annotations

import io
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from conftest import empty_library, entry, update
from PIL import Image as Picture
from web import Web

from feeds.model import Image, Paragraph, Span
from reader import offline, pictures, refresh
from reader.doctor import examine
from reader.library import Library
from reader.model import Position
from reader.refresh import Event

WORDS = "The keepers of the lamp climbed the stairs every evening and wrote the weather down. "
EVENING = datetime(2026, 3, 14, 20, 0).astimezone()


def page(title: str, paragraphs: int = 6) -> str:
    return f"<article><h1>{title}</h1>{f'<p>{WORDS * 3}</p>' * paragraphs}</article>"


def feed(web: Web, path: str, *numbers: int) -> str:
    items = "".join(
        f"<item><guid>{n}</guid><title>Lamp {n}</title><link>{web.url}/{n}</link><description>Short.</description>"
        f"<pubDate>{(EVENING - timedelta(minutes=n)).strftime('%a, %d %b %Y %H:%M:%S %z')}</pubDate></item>"
        for n in numbers
    )
    for n in numbers:
        web.page(f"/{n}", page(f"Lamp {n}"))
    return web.page(path, f"<rss version='2.0'><channel><title>Lamps</title>{items}</channel></rss>", "text/xml")


async def brought(folder: Path, web: Web, *numbers: int) -> tuple[Library, int]:
    """A library of summaries, and its source."""
    library = empty_library(folder)
    source = library.subscribe(feed(web, "/feed", *numbers), private=True)
    await refresh.run(library, [source], lambda event: None, folder)
    return library, source


def origins(library: Library) -> dict[str, str]:
    return {library.article(each).entry.title: library.article(each).origin for each in library.ids()}


async def test_kept_opened_and_next_unread_articles_get_their_whole_text(tmp_path: Path) -> None:
    with Web() as web:
        library, _source = await brought(tmp_path, web, *range(7))
        ids = library.ids()
        library.mark_read(ids)
        library.bookmark(ids[6])
        library.comment(ids[5], "On this")
        library.open_article(ids[4])
        library.mark_read(ids[:3], read=False)
        await offline.fill(library, tmp_path, budget=0, ahead=2)
        whole = {title for title, origin in origins(library).items() if origin == "page"}
        assert whole == {"Lamp 0", "Lamp 1", "Lamp 4", "Lamp 5", "Lamp 6"}
        order = [request.path for request in web.requests if request.path != "/feed"]
        assert set(order[:4]) == {"/0", "/4", "/5", "/6"}, "kept ones in the first batch"
        assert library.ids("is:offline") and all(library.article(each).offline for each in ids[4:])
        library.close()


async def test_a_source_whose_pages_are_never_wanted_is_left_alone(tmp_path: Path) -> None:
    with Web() as web:
        library, source = await brought(tmp_path, web, 1, 2)
        library.set_source(source, title="", folder="", minutes=0, full_text="never")
        library.bookmark(library.ids()[0])
        await offline.fill(library, tmp_path, budget=0)
        assert set(origins(library).values()) == {"feed"} and not web.seen("/1")
        assert not library.is_incomplete(library.article(library.ids()[0]))
        library.close()


async def test_a_page_that_tells_no_more_is_not_asked_again_for_a_day(tmp_path: Path) -> None:
    with Web() as web:
        library, _source = await brought(tmp_path, web, 1, 2)
        web.page("/1", "<p>Join us.</p>")
        web.remove("/2")
        for _time in range(2):
            await offline.fill(library, tmp_path, budget=0)
        assert len(web.seen("/1")) == 1 and len(web.seen("/2")) == 1
        assert set(origins(library).values()) == {"feed"}
        with library._db.write():
            library._db.run("UPDATE page_visit SET at = at - 90000")
        web.page("/2", page("Lamp 2"))
        await offline.fill(library, tmp_path, budget=0)
        assert origins(library) == {"Lamp 1": "feed", "Lamp 2": "page"}
        assert library._db.value("SELECT max(failures) FROM page_visit") == 2
        library.close()


async def test_without_a_network_nothing_counts_as_tried(tmp_path: Path) -> None:
    with Web() as web:
        library, _source = await brought(tmp_path, web, *range(9))
    heard: list[Event] = []
    await offline.fetch_ahead(library, heard.append, budget=0, data_dir=tmp_path)
    assert [each["error"] for each in heard if each["event"] == "text"] == [None] * 4, "one round, then the site rests"
    assert heard[-1]["event"] == "done" and len(library.wanted_pages()) == 9
    library.close()


@pytest.mark.parametrize(
    ("changes", "status"),
    [
        ({"summary": "Short.", "title": "Headline"}, "summary"),
        ({"summary": "A note as microblogs send them.", "title": ""}, "full"),
        ({"summary": WORDS * 30, "title": "Headline"}, "full"),
        ({"summary": WORDS * 30 + "…", "title": "Headline"}, "summary"),
        ({"content": "<p>Whole.</p>", "summary": "Short.", "title": "Headline"}, "full"),
        ({"content": f"<p>{WORDS} […]</p>", "title": "Headline"}, "summary"),
    ],
)
def test_what_a_feed_gives_is_known_as_a_summary(library: Library, changes: dict[str, str], status: str) -> None:
    library.store(update(library.subscribe("https://paper.example/feed"), entry(1, blocks=(), **changes)))
    assert library.article(library.ids()[0]).status == status


def photo(colour: str) -> bytes:
    out = io.BytesIO()
    Picture.effect_noise((200, 150), 90).convert("RGB").save(out, "PNG")
    return out.getvalue() + colour.encode()


async def test_photos_of_the_oldest_nobody_kept_make_room(tmp_path: Path) -> None:
    with Web() as web:
        library = empty_library(tmp_path)
        source = library.subscribe(web.url + "/feed", private=True)
        sizes = [len(web_photo(web, n)) for n in range(8)]
        for n in range(8):
            blocks = (Paragraph((Span(WORDS),)), Image(f"{web.url}/{n}.png"))
            library.store(update(source, entry(n, blocks=blocks)))
        oldest, second, *_rest = library.ids(sort="oldest")
        library.bookmark(second)
        await pictures.fetch_ahead(library, lambda event: None, data_dir=tmp_path)
        library.mark_read(library.ids())
        for n in range(8, 10):
            sizes.append(len(web_photo(web, n)))
            library.store(update(source, entry(n, blocks=(Paragraph((Span(WORDS),)), Image(f"{web.url}/{n}.png")))))
        await pictures.fetch_ahead(library, lambda event: None, data_dir=tmp_path, budget=sum(sizes[:8]))
        assert [bool(library.picture(f"{web.url}/{n}.png")) for n in (0, 1, 9)] == [False, True, True]
        used = sum(each.stat().st_size for each in (tmp_path / "images").rglob("*") if each.is_file())
        assert used <= sum(sizes[:8]) + 2 * max(sizes), "more by the last photos at most"
        assert library.check() == []
        assert not library.article(oldest).offline and library.article(second).offline
        library.close()


def web_photo(web: Web, number: int) -> bytes:
    data = photo(str(number))
    web.page(f"/{number}.png", data, "image/png")
    return data


async def test_photos_of_kept_articles_are_fetched_whatever_room_there_is(tmp_path: Path) -> None:
    with Web() as web:
        library = empty_library(tmp_path)
        source = library.subscribe(web.url + "/feed", private=True)
        for n in range(3):
            web_photo(web, n)
            library.store(update(source, entry(n, blocks=(Paragraph((Span(WORDS),)), Image(f"{web.url}/{n}.png")))))
        library.keep_position(library.ids()[2], Position(0, 0.0))
        library.open_article(library.ids()[2])
        (tmp_path / "images").mkdir()
        (tmp_path / "images" / "other").write_bytes(b"all the room there is")
        await pictures.fetch_ahead(library, lambda event: None, data_dir=tmp_path, budget=10)
        assert [bool(library.picture(f"{web.url}/{n}.png")) for n in range(3)] == [True, False, False]
        library.close()


def test_doctor_says_what_takes_the_space(tmp_path: Path) -> None:
    Library.open(tmp_path).close()
    (tmp_path / "images").mkdir()
    (tmp_path / "images" / "x").write_bytes(bytes(3_000_000))
    said = [each.text for each in examine(tmp_path, tmp_path / "config.toml")]
    assert any("photos 3 MB" in each and "copies 0 MB" in each for each in said), said
