"""The plug is pulled: a bookmarked article opens with its photos as before, letter by letter and cell by cell."""

from __future__ import annotations

import io
from pathlib import Path

import pytest
from desk import reading, settled
from PIL import Image
from textual.geometry import Region
from textual.pilot import Pilot
from web import Web

from reader import pages, pictures, refresh
from reader.library import Library
from reader.ui.screens.main import MainScreen

TEXT = "The wall of the harbour was mended stone by stone through the long winter, and people came to watch. "
PHOTOS = 3


def photo(number: int) -> bytes:
    out = io.BytesIO()
    Image.linear_gradient("L").resize((900, 600)).rotate(90 * number).convert("RGB").save(out, "JPEG")
    return out.getvalue()


def story(web: Web) -> str:
    figures = "".join(
        f"<p>{TEXT * 4}</p><figure><img src=/{each}.jpg width=900 height=600>"
        f"<figcaption>The wall in month {each}. Photo: Ada Hall</figcaption></figure>"
        for each in range(PHOTOS)
    )
    for number in range(PHOTOS):
        web.page(f"/{number}.jpg", photo(number), "image/jpeg")
    return web.page("/story", f"<article><h1>The wall is mended</h1>{figures}<p>{TEXT * 5}</p></article>")


async def screens(main: MainScreen, pilot: Pilot[int]) -> list[list[tuple[str, str]]]:
    """Every screenful of the article, all photos drawn: texts and how each is set."""
    view = main.article_view
    await pilot.press("enter", "g", "g")
    found: list[list[tuple[str, str]]] = []
    while True:
        await settled(pilot, lambda: not view._photos.wanted, 20)
        strips = view.render_lines(Region(0, 0, *view.size))
        found.append([(part.text, str(part.style)) for strip in strips for part in strip])
        if view.scroll_offset.y >= view.max_scroll_y:
            return found
        await pilot.press("ctrl+d")
        assert len(found) < 60


async def test_a_bookmarked_article_opens_identically_without_the_network(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLORTERM", "truecolor")
    monkeypatch.setenv("TERM", "xterm-256color")
    monkeypatch.delenv("NO_COLOR", raising=False)
    with Web() as web:
        rss = (
            "<rss version='2.0'><channel><title>Harbour</title><item><title>The wall is mended</title>"
            f"<link>{story(web)}</link><description>Short.</description></item></channel></rss>"
        )
        library = Library.open(tmp_path)
        source = library.subscribe(web.page("/feed", rss, "application/rss+xml"), private=True)
        await refresh.run(library, [source], lambda event: None, tmp_path)
        article_id = library.ids("")[0]
        library.bookmark(article_id)
        await pages.fetch_full_text(library, article_id, tmp_path)
        await pictures.fetch_ahead(library, lambda event: None, data_dir=tmp_path)
        async with reading(tmp_path, library=library, offline_mb=0) as (main, pilot):
            before = await screens(main, pilot)
    asked = len(web.requests)
    async with reading(tmp_path, offline_mb=0) as (main, pilot):
        await pilot.press("R")
        await settled(pilot, lambda: main.top_bar.refreshing is None and not main.fetching.running, 20)
        assert main.article and main.article.offline and len(main.article.comments) == 0
        after = await screens(main, pilot)
    assert len(web.requests) == asked
    assert sum(text.count("▀") for screen in before for text, _style in screen) > 1_000
    assert "Ada Hall" in "".join(text for screen in before for text, _style in screen)
    assert after == before
