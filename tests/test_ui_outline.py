"""The outline: every heading by its words, the cursor where reading stands, Enter goes there."""

from __future__ import annotations

from pathlib import Path

from desk import reading, settled, text

from feeds.model import Entry, Feed, FeedUpdate, Heading, Paragraph, Source, Span
from reader.library import Library
from reader.ui.screens.outline import Outline


def long_read(data_dir: Path) -> Library:
    library = Library.open(data_dir)
    url = "http://127.0.0.1:9/long.xml"
    source = library.subscribe(url, title="The Long Read")
    words = Paragraph((Span("Some words of a long read that goes on for a while. " * 20),))
    blocks = [
        each for n in range(1, 7) for each in (Heading(2 + n % 2, (Span(f"Part {n} of [b]it[/b]"),)), words, words)
    ]
    entry = Entry(id="long", title="A long read", link="http://127.0.0.1:9/long", blocks=tuple(blocks))
    library.store(FeedUpdate(Source(source, url), "new", Feed(title="Long", entries=(entry,))))
    return library


async def test_headings_are_listed_and_jumped_to(tmp_path: Path) -> None:
    async with reading(tmp_path, library=long_read(tmp_path)) as (main, pilot):
        place = next(
            n for n in range(len(main.articles.snapshot)) if main.articles.snapshot.row(n).title == "A long read"
        )  # type: ignore[union-attr]
        main.articles.go_to(main.articles.snapshot.ids[place])
        await pilot.press("enter")
        await settled(pilot, lambda: main.article and main.article.entry.title == "A long read")
        await pilot.press("O")
        await settled(pilot, lambda: isinstance(main.app.screen, Outline))
        outline = main.app.screen
        assert isinstance(outline, Outline)
        said = ["".join(piece.text for piece in row.left).strip() for row in outline.list.rows]
        assert said[0] == "A long read" and said[1:7] == [f"Part {n} of [b]it[/b]" for n in range(1, 7)]
        assert outline.list.cursor == 0
        await pilot.press("j", "j", "j", "j", "enter")
        await settled(pilot, lambda: main.app.screen is main)
        view = main.article_view
        assert "Part 4 of [b]it[/b]" in text(main)
        assert "Part 4" in view.page.lines[view.scroll_offset.y + 1].text  # type: ignore[union-attr]
        await pilot.press("O")
        await settled(pilot, lambda: isinstance(main.app.screen, Outline))
        assert main.app.screen.list.cursor == 4  # type: ignore[attr-defined]
        await pilot.press("escape")
        await settled(pilot, lambda: main.app.screen is main)
