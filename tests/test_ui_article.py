"""The article view under a person's hands: moving, choosing, finding, links, comments, photos, resizing."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from article_stage import ArticleStage
from articles import NFD, WIDE, article, commented, long_article, paragraph, words
from PIL import Image as Picture

from feeds.encode import plain_text
from feeds.model import Code, Heading, Image, Mark, Paragraph, Span
from reader.model import Position
from reader.ui.messages import Left
from reader.ui.widgets.article_view import ArticleView

SIZE = (100, 30)


async def until(true: Callable[[], object], seconds: float = 5) -> None:
    """Wait for something to become true."""
    deadline = time.monotonic() + seconds
    while not true():
        assert time.monotonic() < deadline, "it did not happen in time"
        await asyncio.sleep(0.01)


def paragraph_on(rows: list[str]) -> int:
    """The first numbered paragraph that begins in sight."""
    return next(int(row.split("Paragraph ")[1].split(".")[0]) for row in rows if "Paragraph " in row)


# Moving


async def test_opens_at_the_head_in_a_centred_column() -> None:
    app = ArticleStage(article())
    async with app.run_test(size=SIZE):
        assert app.rows()[1] == " " * 13 + "THE HILL GAZETTE  ·  Environment"
        assert app.view.percent == 0 and app.view.position == Position()


async def test_keys_move_as_promised() -> None:
    app = ArticleStage(long_article())
    async with app.run_test(size=SIZE) as pilot:
        view = app.view
        for key, top in (("j", 1), ("down", 2), ("k", 1), ("ctrl+d", 16), ("ctrl+u", 1), ("space", 29), ("ctrl+b", 1)):
            await pilot.press(key)
            assert view.scroll_offset.y == top, key
        await pilot.press("G")
        await until(lambda: view.percent == 100)
        assert "↑ Back to top" in app.rows()[-2]
        await pilot.press("home")
        assert view.scroll_offset.y == 0
        await pilot.press("h")


async def test_space_at_the_end_says_so_and_only_there() -> None:
    app = ArticleStage(article(paragraph("Short.")))
    async with app.run_test(size=(100, 12)) as pilot:
        await pilot.press("space")
        assert not app.said(ArticleView.ReachedEnd)
        await pilot.press("G", "space")
        await pilot.pause()
        assert len(app.said(ArticleView.ReachedEnd)) == 1


async def test_progress_and_position_are_told() -> None:
    app = ArticleStage(long_article())
    async with app.run_test(size=SIZE) as pilot:
        await pilot.press("G")
        await pilot.pause()
        last = app.said(ArticleView.Scrolled)[-1]
        assert last.percent == 100 and last.position.block > 300


async def test_reading_goes_on_where_it_stopped() -> None:
    stopped = replace(long_article(), position=Position(200, 0.5))
    app = ArticleStage(stopped)
    async with app.run_test(size=SIZE):
        await until(lambda: app.view.scroll_offset.y > 0)
        kept = app.view.position
        assert kept.block == 200 and abs(kept.fraction - 0.5) < 0.1
        app.view.go_to(kept)
        assert app.view.position == kept
        assert paragraph_on(app.rows()) in (190, 191)  # ten headings stand before them


async def test_headings_are_jumped_to() -> None:
    app = ArticleStage(long_article())
    async with app.run_test(size=SIZE) as pilot:
        for key, title in (("]", "Part 0"), ("]", "Part 1"), ("]", "Part 2"), ("[", "Part 1")):
            await pilot.press(key)
            assert app.rows()[1].strip() == title
    assert Heading(2, words("Part 1")) in long_article().entry.blocks


async def test_all_lines_are_laid_out_soon_and_nothing_ticks_after() -> None:
    app = ArticleStage(long_article(600))
    async with app.run_test(size=SIZE) as pilot:
        page = app.view.page
        assert page
        await until(lambda: page.done)
        await pilot.pause(0.1)
        assert app.view.virtual_size.height == len(page.lines)
        assert app.view.setting.slices is None


async def test_nothing_but_the_article_is_drawn_while_it_grows() -> None:
    """Neither another article nor the slices of a long one lay out the screen."""
    app = ArticleStage(long_article(20))
    async with app.run_test(size=SIZE) as pilot:
        await pilot.pause()
        layouts: list[object] = []
        app.screen.screen_layout_refresh_signal.subscribe(app.view, layouts.append)
        app.view.show(replace(long_article(2000), id=77))
        slices, page = set(), app.view.page
        assert page and not page.done
        while not page.done:
            slices.add(app.view.virtual_size.height)
            await pilot.pause(0.01)
        assert len(slices) > 1 and layouts == []
        await pilot.press("G")
        assert "↑ Back to top" in app.rows()[-2]
        assert app.view.vertical_scrollbar.window_virtual_size == len(page.lines)


async def test_the_bottom_is_the_bottom_before_everything_is_laid_out() -> None:
    app = ArticleStage(long_article(600))
    async with app.run_test(size=SIZE):
        app.view.action_bottom()
        assert "↑ Back to top" in app.rows()[-2]


# Resizing


@pytest.mark.parametrize("size", [(60, 20), (40, 12), (200, 50)])
async def test_a_resize_keeps_the_place(size: tuple[int, int]) -> None:
    app = ArticleStage(long_article())
    async with app.run_test(size=SIZE) as pilot:
        app.view.go_to(Position(150, 0.0))
        here = paragraph_on(app.rows())
        await pilot.resize_terminal(*size)
        await pilot.pause()
        assert paragraph_on(app.rows()) == here
        await pilot.resize_terminal(*SIZE)
        await pilot.pause()
        assert app.view.position.block == 150


@pytest.mark.parametrize("width", [20, 30, 57, 80, 200])
async def test_every_row_is_as_wide_as_the_pane(width: int) -> None:
    app = ArticleStage(commented(article(), "a borrowed meter"))
    async with app.run_test(size=(width, 24)):
        app.view.action_bottom()
        for top in range(app.view.virtual_size.height):
            app.view.scroll_to_line(top)
            strip = app.view.render_line(0)
            assert strip.cell_length == width - 1
            assert all(segment.style is not None for segment in strip)


# Choosing a passage


async def test_a_passage_chosen_with_keys_becomes_an_anchor() -> None:
    app = ArticleStage(long_article(3))
    async with app.run_test(size=SIZE) as pilot:
        await pilot.press("v", "j", "o", "j", "o", "h", "w", "c")
        await pilot.pause()
        anchor = app.said(ArticleView.CommentWanted)[0].anchor
        text = plain_text(app.article.entry.blocks)  # type: ignore[union-attr]
        assert text[anchor.start : anchor.end] == anchor.exact
        assert anchor.exact.startswith("Paragraph 0. The quick") and anchor.exact.endswith("again. The")
        assert anchor.block == 1 and anchor.revision_id == 7
        assert anchor.prefix == "Part 0\n\n" and anchor.suffix.startswith(" quick brown")
        assert [message.mode for message in app.said(ArticleView.ModeChanged)] == ["select", ""]


async def test_highlight_and_copies_of_a_passage() -> None:
    app = ArticleStage(long_article(2))
    async with app.run_test(size=SIZE) as pilot:
        await pilot.press("v", "H", "v", "y", "v", "Y")
        await pilot.pause()
        assert app.said(ArticleView.CommentWanted)[0].highlight
        assert [(m.text, m.quote) for m in app.said(ArticleView.CopyWanted)] == [("Part 0", False), ("Part 0", True)]


async def test_choosing_follows_the_end_and_escape_leaves() -> None:
    app = ArticleStage(long_article(40))
    async with app.run_test(size=SIZE) as pilot:
        await pilot.press("v", *["j"] * 20)
        assert app.view.scroll_offset.y > 40 and app.view.chosen
        await pilot.press("escape")
        assert app.view.chosen is None


async def test_a_passage_that_is_chosen_is_in_sight() -> None:
    """The first paragraph may begin below the head of the article."""
    app = ArticleStage(article(paragraph("Words of the first paragraph.")))
    async with app.run_test(size=(40, 8)) as pilot:
        assert not any("first paragraph" in row for row in app.rows())
        await pilot.press("v")
        assert app.view.chosen and any("first paragraph" in row for row in app.rows())


async def test_a_passage_over_wide_and_decomposed_text_counts_code_points() -> None:
    app = ArticleStage(article(paragraph(WIDE), paragraph(NFD.strip())))
    async with app.run_test(size=(50, 30)) as pilot:
        await pilot.press("v", "j")
        anchor = app.view.chosen
        assert anchor and anchor.exact == f"{WIDE}\n\n{NFD.strip()}"


async def test_the_mouse_chooses_words() -> None:
    app = ArticleStage(article(paragraph("One two three four five six seven.")))
    async with app.run_test(size=SIZE) as pilot:
        y = next(y for y, row in enumerate(app.rows()) if "One two" in row)
        x = app.rows()[y].index("two")
        await pilot.mouse_down(ArticleView, offset=(x, y))
        await pilot.hover(ArticleView, offset=(x + 8, y))
        await pilot.mouse_up(ArticleView, offset=(x + 8, y))
        await until(lambda: app.view.chosen)
        assert app.view.chosen and app.view.chosen.exact == "two three"
        assert app.screen.get_selected_text() == "two three"
        await pilot.press("c")
        await pilot.pause()
        assert app.said(ArticleView.CommentWanted)[0].anchor.exact == "two three"
        assert app.view.chosen is None


async def test_the_mouse_chooses_over_lines_and_blank_rows() -> None:
    app = ArticleStage(long_article(3))
    async with app.run_test(size=SIZE) as pilot:
        rows = app.rows()
        first = next(y for y, row in enumerate(rows) if "Paragraph 0" in row)
        second = next(y for y, row in enumerate(rows) if "Paragraph 1" in row)
        x = rows[first].index("Paragraph")
        await pilot.mouse_down(ArticleView, offset=(x, first))
        await pilot.hover(ArticleView, offset=(x, second - 1))
        await pilot.hover(ArticleView, offset=(x + 10, second))
        await pilot.mouse_up(ArticleView, offset=(x + 10, second))
        await until(lambda: app.view.chosen)
        chosen = app.view.chosen
        assert chosen and chosen.exact.startswith("Paragraph 0.") and chosen.exact.endswith("\n\nParagraph 1")


# Finding


async def test_finding_marks_counts_and_steps() -> None:
    app = ArticleStage(long_article(30))
    async with app.run_test(size=SIZE) as pilot:
        assert app.view.find("PARAGRAPH 1") == 11
        await pilot.press("n", "n", "N")
        await pilot.pause()
        found = app.said(ArticleView.Found)
        assert [(message.current, message.total) for message in found] == [(1, 11), (2, 11), (3, 11), (2, 11)]
        assert any("Paragraph 10." in row for row in app.rows())
        await pilot.press("escape")
        assert not app.view.finding
        await pilot.pause()
        assert app.said(ArticleView.Found)[-1].term == ""


async def test_finding_needs_no_accents_and_crosses_lines() -> None:
    text = "Ở đây có một câu rất dài về chợ nổi Cái Răng, và ai cũng biết điều đó từ lâu rồi. "
    app = ArticleStage(article(paragraph(text * 3)))
    async with app.run_test(size=(50, 30)) as pilot:
        assert app.view.find("cho noi cai rang") == 3
        assert app.view.find("chợ nối") == 0
        assert app.view.find("điều đó từ lâu rồi. Ở đây") == 2
        await pilot.resize_terminal(80, 30)
        await pilot.pause()
        assert app.view.finding


async def test_finding_looks_into_headline_captions_and_comments() -> None:
    app = ArticleStage(commented(article()))
    async with app.run_test(size=SIZE):
        for term in ("quiet valley", "ridge above", "I agree"):
            assert app.view.find(term) == 1, term


# Links


def linked() -> ArticleStage:
    first = Paragraph((Span("See "), Span("one", href="https://example.org/1"), Span(" and ")))
    second = Paragraph((Span("two", Mark.STRONG, "https://example.org/2"), Span("1", Mark.SUPERSCRIPT, "#note")))
    note = Paragraph(words("The note."), anchor="note")
    return ArticleStage(article(first, second, *[paragraph("x")] * 40, note))


@pytest.mark.parametrize(("key", "how"), [("o", "browser"), ("enter", "here"), ("y", "copy"), ("b", "save")])
async def test_hints_choose_a_link_and_what_to_do(key: str, how: str) -> None:
    app = linked()
    async with app.run_test(size=SIZE) as pilot:
        await pilot.press("f")
        assert any("See fne" in row for row in app.rows()) and any("jwod" in row for row in app.rows())
        await pilot.press("j", key)
        await pilot.pause()
        assert [(m.url, m.how) for m in app.said(ArticleView.LinkChosen)] == [("https://example.org/2", how)]
        assert not any("fne" in row for row in app.rows())


async def test_a_hint_inside_the_article_jumps() -> None:
    app = linked()
    async with app.run_test(size=SIZE) as pilot:
        await pilot.press("f", "d")
        assert any("The note." in row for row in app.rows())
        assert not app.said(ArticleView.LinkChosen)


async def test_without_a_link_in_sight_the_key_says_so() -> None:
    app = ArticleStage(article(*[paragraph("x")] * 90))
    async with app.run_test(size=SIZE) as pilot:
        await pilot.press("space", "space", "f")
        await pilot.pause()
        assert [m.note for m in app.said(ArticleView.ModeChanged)] == ["No link is in sight."]


async def test_clicks_follow_links_and_lead_back_to_the_top() -> None:
    app = linked()
    async with app.run_test(size=SIZE) as pilot:
        y = next(y for y, row in enumerate(app.rows()) if "See one" in row)
        await pilot.click(ArticleView, offset=(app.rows()[y].index("one"), y))
        await pilot.pause()
        assert [m.url for m in app.said(ArticleView.LinkChosen)] == ["https://example.org/1"]
        app.view.action_bottom()
        await pilot.pause()
        y = next(y for y, row in enumerate(app.rows()) if "↑ Back to top" in row)
        await pilot.click(ArticleView, offset=(app.rows()[y].index("Back"), y))
        await pilot.pause()
        assert app.view.scroll_offset.y == 0


# Comments


async def test_commented_passages_carry_bar_tone_and_count() -> None:
    app = ArticleStage(commented(article(), "eleven children, a borrowed meter", "borrowed"))
    async with app.run_test(size=SIZE):
        row = next(row for row in app.rows() if "eleven children" in row)
        assert row.startswith(" " * 11 + "▌ VARDE") and row.endswith("✎2")


async def test_comments_are_jumped_to_and_opened() -> None:
    app = ArticleStage(commented(article(), "a borrowed meter"))
    async with app.run_test(size=SIZE) as pilot:
        await pilot.press("}", "}", "enter")
        await pilot.pause()
        assert [m.comment_id for m in app.said(ArticleView.CommentChosen)] == ["01A"]
        await pilot.press("}", "}", "r")
        await pilot.pause()
        assert (said := app.said(ArticleView.CommentChosen)[-1]).comment_id == "020" and said.deed == "reply"
        app.view.go_to_comment("03A")
        assert any("I agree." in row for row in app.rows())


async def test_a_new_comment_shows_without_moving_the_text() -> None:
    app = ArticleStage(long_article())
    async with app.run_test(size=SIZE) as pilot:
        app.view.go_to(Position(100, 0.0))
        before = app.rows()
        app.view.show(commented(long_article(), "Paragraph 96. The quick"))
        await pilot.pause()
        after = app.rows()
        assert [row.replace("▌", " ").split("✎")[0].rstrip() for row in after] == before
        assert any("✎1" in row for row in after)


async def test_a_comment_on_an_older_text_is_placed_by_its_words() -> None:
    on = commented(article(), "a borrowed meter")
    moved = replace(on, revision_id=8, entry=article(paragraph("New lead."), *on.entry.blocks).entry)
    app = ArticleStage(moved)
    async with app.run_test(size=SIZE):
        assert any("▌" in row and "a borrowed meter" in row for row in app.rows())


# Photos


@pytest.fixture
def truecolor(monkeypatch: pytest.MonkeyPatch) -> None:
    """A terminal that shows pictures."""
    monkeypatch.setenv("COLORTERM", "truecolor")
    monkeypatch.setenv("TERM", "xterm-256color")
    monkeypatch.delenv("NO_COLOR", raising=False)


@pytest.mark.usefixtures("truecolor")
async def test_photos_are_reserved_then_drawn_and_text_stays(tmp_path: Path) -> None:
    file = tmp_path / "p.png"
    Picture.new("RGB", (720, 400), (200, 30, 30)).save(file)
    app = ArticleStage(article(), lambda src: (file, 720, 400))
    async with app.run_test(size=(100, 60)) as pilot:
        caption = next(y for y, row in enumerate(app.rows()) if "The ridge above" in row)
        assert "▀" * 72 not in app.rows()[caption - 1]
        await until(lambda: "▀" * 72 in app.rows()[caption - 1])
        assert "The ridge above" in app.rows()[caption]
        await pilot.press("i")
        assert any("▣ photo" in row for row in app.rows()) and not any("▀" in row for row in app.rows())
        await pilot.press("i")
        y = caption - 2
        await pilot.click(ArticleView, offset=(30, y))
        await pilot.pause()
        assert [m.index for m in app.said(ArticleView.PictureChosen)] == [0]


async def test_without_colours_photos_are_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "p.png"
    Picture.new("RGB", (720, 400), (200, 30, 30)).save(file)
    monkeypatch.setenv("NO_COLOR", "1")
    app = ArticleStage(article(), lambda src: (file, 720, 400))
    async with app.run_test(size=(100, 60)):
        assert any("▣ photo" in row for row in app.rows())


@pytest.mark.usefixtures("truecolor")
async def test_a_broken_photo_file_leaves_its_box_empty(tmp_path: Path) -> None:
    file = tmp_path / "p.png"
    file.write_bytes(b"\x89PNG\r\n\x1a\n broken")
    app = ArticleStage(article(Image("https://example.org/b.png", caption="Broken.")), lambda src: (file, 720, 400))
    async with app.run_test(size=(100, 40)) as pilot:
        await pilot.pause()
        await until(lambda: not app.view.workers._workers)
        assert any("Broken." in row for row in app.rows())


async def test_code_gets_its_colours_later() -> None:
    app = ArticleStage(article(Code("def f():\n    return 1\n", "python")))
    async with app.run_test(size=SIZE):
        page = app.view.page
        assert page
        await until(lambda: any("keyword" in run.style for line in page.lines for run in line.runs))


# The widget among others


async def test_back_is_asked_for_and_nothing_is_shown_before_an_article() -> None:
    heard: list[Left] = []

    class Stage(ArticleStage):
        def on_left(self, message: Left) -> None:
            heard.append(message)

    app = Stage()
    async with app.run_test(size=SIZE) as pilot:
        assert not any(row.strip() for row in app.rows())
        await pilot.press("v", "f", "G", "space", "]", "}", "h")
        await pilot.pause()
        assert len(heard) == 1
        app.view.show(article())
        app.view.show(None)
        assert not any(row.strip() for row in app.rows())


@pytest.mark.parametrize("theme", ["paper", "textual-dark", "ansi-dark"])
async def test_other_themes_draw_the_same_words(theme: str) -> None:
    app = ArticleStage(commented(article(), "a borrowed meter"))
    async with app.run_test(size=SIZE) as pilot:
        before, colours = app.rows(), {segment.style for segment in app.view.render_line(1)}
        app.theme = theme
        await pilot.pause()
        assert app.rows() == before
        assert {segment.style for segment in app.view.render_line(1)} != colours
