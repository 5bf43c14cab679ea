"""Articles over several pages, whole texts fetched ahead, and reading them after the network is gone."""

from __future__ import annotations

import io
from collections.abc import Iterator
from pathlib import Path

import pytest
from command import Command, own_folders
from PIL import Image as Photo
from web import Web

from feeds.encode import images, plain_text
from feeds.http import Client
from reader import pages, refresh
from reader.library import Library
from reader.pages import MOST_PARTS, read_whole


def sentence(number: int) -> str:
    return f"Part {number} tells how the harbour wall was mended stone by stone in the long winter."


def part(number: int, following: str = "", more: str = "") -> str:
    link = f'<a rel="next" href="{following}">Next page</a>' if following else ""
    return (
        f"<html lang=en><head><title>The long repair</title></head><body><article><h1>The long repair</h1>"
        f"<figure><img src=/wall.png width=900 height=600><figcaption>The wall before.</figcaption></figure>"
        f"<p>{' '.join([sentence(number)] * 3)}</p><p>{sentence(number)} And so it went on until spring.</p>{more}"
        f"<p>The same word of thanks to all our readers stands below every page.</p></article>{link}</body></html>"
    )


@pytest.fixture
def web() -> Iterator[Web]:
    with Web() as served:
        yield served


async def whole(web: Web, path: str = "/story") -> tuple[str, str, str]:
    async with Client() as client:
        page, html = await read_whole(client, web.url + path, private_ok=True)
    assert html.startswith(b"<html")
    return plain_text(page.entry.blocks), page.status, page.next_url


async def test_the_pages_of_an_article_are_read_in_order_once_each(web: Web) -> None:
    web.page("/story", part(1, "/story?page=2"))
    web.page("/story?page=2", part(2, "/story?page=3"))
    web.page("/story?page=3", part(3))
    text, status, missing = await whole(web)
    assert [text.count(sentence(number)) for number in (1, 2, 3)] == [4, 4, 4]
    assert text.index(sentence(1)) < text.index(sentence(2)) < text.index(sentence(3))
    assert text.count("word of thanks") == 1
    assert (status, missing) == ("full", "")
    assert [each.target for each in web.requests] == ["/story", "/story?page=2", "/story?page=3"]


async def test_the_photos_of_all_pages_stand_once_each(web: Web) -> None:
    photo = "<figure><img src=/after.png width=900 height=600><figcaption>The wall after.</figcaption></figure>"
    web.page("/story", part(1, "/story?page=2"))
    web.page("/story?page=2", part(2, more=photo))
    async with Client() as client:
        page, _html = await read_whole(client, web.url + "/story", private_ok=True)
    assert [each.caption for each in images(page.entry.blocks)] == ["The wall before.", "The wall after."]


async def test_a_part_that_cannot_be_had_is_said_and_the_rest_shown(web: Web) -> None:
    web.page("/story", part(1, "/story?page=2"))
    web.page("/story?page=2", status=404)
    text, status, missing = await whole(web)
    assert sentence(1) in text and status == "doubtful" and missing == web.url + "/story?page=2"


async def test_pages_without_end_are_bounded(web: Web) -> None:
    for number in range(1, MOST_PARTS + 5):
        path = "/story" if number == 1 else f"/story?page={number}"
        web.page(path, part(number, f"/story?page={number + 1}"))
    text, status, missing = await whole(web)
    assert len(web.requests) == MOST_PARTS and status == "doubtful" and missing
    assert sentence(MOST_PARTS) in text and sentence(MOST_PARTS + 1) not in text


async def test_pages_without_measure_are_bounded(web: Web, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pages, "MOST_BYTES", 500)
    web.page("/story", part(1, "/story?page=2"))
    web.page("/story?page=2", part(2))
    text, status, _missing = await whole(web)
    assert len(web.requests) == 1 and sentence(2) not in text and status == "doubtful"


async def test_a_part_that_leads_back_ends_the_article(web: Web) -> None:
    web.page("/story", part(1, "/story?page=2"))
    web.redirect("/story?page=2", "/story")
    text, status, missing = await whole(web)
    assert text.count(sentence(1)) == 4 and (status, missing) == ("full", "")


async def test_a_part_on_another_host_is_not_followed(web: Web) -> None:
    with Web() as other:
        other.page("/story?page=2", part(2))
        web.page("/story", part(1, other.url + "/story?page=2"))
        text, status, _missing = await whole(web)
        assert not other.requests and sentence(2) not in text and status == "full"
        web.page("/far", part(1, "/far?page=2"))
        web.redirect("/far?page=2", other.url + "/story?page=2")
        text, status, _missing = await whole(web, "/far")
        assert sentence(2) not in text and status == "doubtful"


# Whole texts ahead


def feed_of(web: Web, *paths: str) -> str:
    items = "".join(
        f"<item><title>News of {path[1:]}</title><link>{web.url}{path}</link><description>Short.</description></item>"
        for path in paths
    )
    return web.page("/feed", f"<rss version='2.0'><channel><title>Harbour</title>{items}</channel></rss>")


def picture(side: int = 40) -> bytes:
    out = io.BytesIO()
    Photo.new("RGB", (side, side), "navy").save(out, "PNG")
    return out.getvalue()


@pytest.fixture
def library(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Library]:
    own_folders(tmp_path, monkeypatch)
    opened = Library.open(tmp_path / "library")
    yield opened
    opened.close()


async def test_a_source_may_always_give_its_whole_pages(library: Library, web: Web, tmp_path: Path) -> None:
    web.page("/story", part(1, "/story?page=2"))
    web.page("/story?page=2", part(2))
    source = library.subscribe(feed_of(web, "/story"), private=True)
    library.set_source(source, title="", folder="", minutes=0, full_text="always")
    await refresh.run(library, [source], lambda event: None, tmp_path / "library")
    article = library.article(library.ids("")[0])
    assert article.origin == "page" and sentence(2) in plain_text(article.entry.blocks)


async def test_a_source_left_alone_keeps_its_feeds_text(library: Library, web: Web, tmp_path: Path) -> None:
    web.page("/story", part(1))
    source = library.subscribe(feed_of(web, "/story"), private=True)
    await refresh.run(library, [source], lambda event: None, tmp_path / "library")
    assert library.article(library.ids("")[0]).origin == "feed" and not web.seen("/story")


def test_a_pack_brings_texts_and_photos(
    library: Library, web: Web, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    command = Command(tmp_path / "library", capsys, monkeypatch)
    web.page("/wall.png", picture(), "image/png")
    web.page("/one", part(1, "/one?page=2"))
    web.page("/one?page=2", part(2))
    web.page("/wall", "<html><body><article><h1>News of wall</h1><p>Subscribe to read.</p></article></body></html>")
    library.subscribe(feed_of(web, "/one", "/wall", "/gone"), private=True)
    said = command.good("refresh", "--offline-pack").out
    assert "1 whole texts and 1 photos fetched, 2 could not be had" in said
    shown = {each.entry.title: each for each in map(library.article, library.ids(""))}
    assert shown["The long repair"].offline and sentence(2) in plain_text(shown["The long repair"].entry.blocks)
    assert shown["News of gone"].origin == "feed" and shown["News of gone"].status == "summary"
    again = command.good("refresh", "--offline-pack", "--json").out
    assert '"texts": 0' in again and len(web.seen("/wall.png")) == 1
    assert [each.target for each in web.seen("/one")] == ["/one", "/one?page=2"]
