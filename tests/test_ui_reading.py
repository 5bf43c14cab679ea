"""Reading on the main screen: Space at the end, places kept, quotations that name their source."""

from __future__ import annotations

from pathlib import Path

from desk import bring, reading, settled, title

from reader.library import Library


def library_of_three(data_dir: Path) -> Library:
    library = Library.open(data_dir)
    bring(library, ["first", "second", "third"])
    return library


async def test_space_turns_pages_and_then_goes_to_the_next_unread(tmp_path: Path) -> None:
    library = library_of_three(tmp_path)
    async with reading(tmp_path, (100, 24), library) as (main, pilot):
        main.articles.go_to(next(each for each in library.ids("first") if library.article(each).entry.title == "first"))
        await pilot.press("enter")
        await settled(pilot, lambda: main.article and main.article.entry.title == "first")
        second = main.articles.snapshot.ids[main.articles.cursor + 1]
        library.mark_read([second])
        pages = 0
        while main.article and main.article.entry.title == "first":
            assert pages < 20, "the end never comes"
            await pilot.press("space")
            await pilot.pause()
            pages += 1
        assert pages > 2, "pages come before the next article"
        assert title(main) == "third" and main.article and not library.article(main.article.id).unread
        assert main.article_view.percent == 0


async def test_a_place_in_an_article_is_there_again_after_a_restart(tmp_path: Path) -> None:
    library = library_of_three(tmp_path)
    here = next(each for each in library.ids("first") if library.article(each).entry.title == "first")
    async with reading(tmp_path, (100, 24), library) as (main, pilot):
        main.articles.go_to(here)
        await pilot.press("enter", "space", "space")
        await settled(pilot, lambda: main.article_view.position.block > 2)
        place = main.article_view.position
        await settled(pilot, lambda: library.article(here).position == place)
    async with reading(tmp_path, (60, 24), Library.open(tmp_path)) as (main, pilot):
        main.articles.go_to(here)
        await pilot.press("enter")
        await settled(pilot, lambda: main.article_view.position.block == place.block)


async def test_a_quotation_names_its_source(tmp_path: Path) -> None:
    library = library_of_three(tmp_path)
    async with reading(tmp_path, (100, 24), library) as (main, pilot):
        main.articles.go_to(
            next(each for each in library.ids("second") if library.article(each).entry.title == "second")
        )
        await pilot.press("enter", "v", "Y")
        await settled(pilot, lambda: main.app.clipboard)
        words, _, origin = main.app.clipboard.partition("\n— ")
        assert words == "“" + "second: paragraph 0. " + ("Some more words of it. " * 12).strip() + "”"
        assert origin.startswith("second. The One Post, ") and origin.endswith(" http://127.0.0.1:9/one/1")
