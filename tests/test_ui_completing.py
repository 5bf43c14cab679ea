"""An article opened or kept with a summary only gets its whole text by itself, and its photos."""

from __future__ import annotations

import io
from pathlib import Path

from desk import reading, settled, text
from PIL import Image
from web import Web

from reader import refresh
from reader.library import Library

WORDS = "The keepers of the lamp climbed the stairs every evening and wrote the weather down. "
FEED = """<rss version="2.0"><channel><title>Lamps</title><item><guid>1</guid><title>The lamp keepers</title>
<link>{url}/story</link><description>Three keepers, one lamp.</description></item></channel></rss>"""


def story(web: Web) -> None:
    photo = io.BytesIO()
    Image.new("RGB", (60, 40), "red").save(photo, "PNG")
    web.page("/lamp.png", photo.getvalue(), "image/png")
    figure = "<figure><img src=/lamp.png width=60 height=40><figcaption>The lamp at dusk</figcaption></figure>"
    web.page("/story", f"<article><h1>The lamp keepers</h1>{f'<p>{WORDS * 3}</p>' * 4}{figure}</article>")


async def summary_of(web: Web, folder: Path) -> tuple[Library, int]:
    story(web)
    library = Library.open(folder)
    source = library.subscribe(web.page("/feed", FEED.format(url=web.url), "text/xml"), private=True)
    await refresh.run(library, [source], lambda event: None, folder)
    return library, source


async def test_an_opened_summary_becomes_the_whole_article_with_its_photos(tmp_path: Path) -> None:
    with Web() as web:
        library, source = await summary_of(web, tmp_path)
        async with reading(tmp_path, library=library, offline_mb=0) as (main, pilot):
            main.show_article(library.ids(f"source:={source}")[0])
            await settled(pilot, lambda: "only a summary" in text(main))
            assert not web.seen("/story"), "looking at it asks for nothing"
            main.open_article(library.ids(f"source:={source}")[0])
            await settled(pilot, lambda: "wrote the weather down" in text(main), 30)
            await settled(pilot, lambda: library.picture(web.url + "/lamp.png") and not main.completing.running, 30)
            assert "only a summary" not in text(main) and main.article and main.article.has_full_text
            await pilot.press("x")
            await settled(pilot, lambda: "Three keepers, one lamp." in text(main))


async def test_a_bookmark_takes_the_whole_article_along(tmp_path: Path) -> None:
    with Web() as web:
        library, source = await summary_of(web, tmp_path)
        article_id = library.ids(f"source:={source}")[0]
        async with reading(tmp_path, library=library, offline_mb=0) as (main, pilot):
            main.show_ids(main.view, keep=article_id)
            await pilot.press("b")
            await settled(pilot, lambda: library.article(article_id).offline, 30)
            assert library.article(article_id).origin == "page" and library.picture(web.url + "/lamp.png")


async def test_nothing_is_fetched_of_a_source_that_never_wants_it(tmp_path: Path) -> None:
    with Web() as web:
        library, source = await summary_of(web, tmp_path)
        library.set_source(source, title="", folder="", minutes=0, full_text="never")
        async with reading(tmp_path, library=library, offline_mb=0) as (main, pilot):
            main.open_article(library.ids(f"source:={source}")[0])
            await settled(pilot, lambda: main.article and not main.article.unread)
            assert not main.completing.running and not web.seen("/story")
