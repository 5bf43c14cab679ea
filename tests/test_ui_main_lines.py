"""The top and the bottom line: what they say, and what they leave out when there is no room."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from desk import lines, reading, settled
from textual.geometry import Region
from textual.strip import Strip

from reader.i18n import set_language
from reader.ui.screens.edition import EditionScreen
from reader.ui.screens.main import MainScreen
from reader.ui.widgets import status_line
from reader.ui.widgets.status_line import Hint


@pytest.mark.parametrize(("width", "seen"), [(120, ("12 new ↑", "⟳ 41/58", "offline ready")), (44, ("12 new ↑",))])
async def test_the_top_line_keeps_what_matters_most(tmp_path: Path, width: int, seen: tuple[str, ...]) -> None:
    async with reading(tmp_path, (width, 20)) as (main, pilot):
        main.top_bar.tell(arrived=12, refreshing=(41, 58))
        await pilot.pause()
        top = lines(main)[0]
        assert len(top) == width and "All" in top
        assert all(part in top for part in seen)
        main.top_bar.tell(view="A view with a very long name indeed " * 3)
        await pilot.pause()
        assert "…" in lines(main)[0] and len(lines(main)[0]) == width


async def test_the_top_line_does_not_say_unread_twice(tmp_path: Path) -> None:
    async with reading(tmp_path) as (main, pilot):
        await pilot.press("2")
        await settled(pilot, lambda: f"Unread {main.top_bar.unread} " in lines(main)[0])
        assert "unread" not in lines(main)[0]


async def test_a_click_on_the_top_line_does_what_it_says(tmp_path: Path) -> None:
    async with reading(tmp_path) as (main, pilot):
        await pilot.press("j", "j")
        main.top_bar.tell(arrived=1)
        await pilot.pause()
        await pilot.click("TopBar", offset=(lines(main)[0].index("new ↑") + 2, 0))
        await settled(pilot, lambda: main.articles.cursor == 0 and not main.top_bar.arrived)


async def test_the_bottom_line_names_only_what_works_here(tmp_path: Path) -> None:
    async with reading(tmp_path) as (main, pilot):
        bottom = lines(main)[-1]
        assert "j k move" in bottom and "? keys" in bottom and bottom.rstrip().endswith("Top")
        assert "undo" not in bottom and "show new" not in bottom
        await pilot.press("b")
        assert "★ Bookmarked." in lines(main)[-1]
        main.status.hush()
        await pilot.pause()
        assert "u undo" in lines(main)[-1]
        await pilot.press("enter")
        assert "h back" in lines(main)[-1]
        await pilot.press("h", "h")
        assert "⏎ show" in lines(main)[-1]


async def test_a_click_on_a_key_does_it(tmp_path: Path) -> None:
    async with reading(tmp_path) as (main, pilot):
        await pilot.click("StatusLine", offset=(lines(main)[-1].index("bookmark") + 2, 0))
        await settled(pilot, lambda: main.library.counts().bookmarks == 1)


async def test_what_cannot_be_done_is_one_sentence_and_nothing_else_happens(tmp_path: Path) -> None:
    async with reading(tmp_path) as (main, pilot):
        await pilot.press("enter")
        assert main.article
        main.article = replace(main.article, id=1)
        await pilot.press("b", "m", "t", "escape")
        assert main.app.is_running and main.library.counts().bookmarks == 0
        await pilot.press("b")
        assert main.status.notice and "\n" not in main.status.notice
        assert main.status.notice in lines(main)[-1]


async def test_markup_in_a_notice_stays_text(tmp_path: Path) -> None:
    async with reading(tmp_path) as (main, pilot):
        main.status.say("[red]not red[/red] \x1b]52;c;aGk=\x07")
        await pilot.pause()
        assert "[red]not red[/red]" in lines(main)[-1] and "\x1b" not in lines(main)[-1]


async def test_what_a_key_has_done_is_not_taken_away_by_what_nobody_asked_for(tmp_path: Path) -> None:
    async with reading(tmp_path) as (main, pilot):
        main.status.say("Sorted: oldest first.")
        main.status.say("1 of 9: wind", "aside")
        assert main.status.notice == "Sorted: oldest first."
        await settled(pilot, lambda: main.status.notice == "1 of 9: wind")
        main.status.say("Bookmarked.")
        assert main.status.notice == "Bookmarked.", "a key is answered at once"
        main.status.say("The disk is full.", "problem")
        main.status.say("Bookmarked.")
        assert main.status.notice == "The disk is full."
        main.status.say("The network is gone.", "problem")
        assert main.status.notice == "The network is gone."


async def test_only_the_count_of_matches_goes_with_the_matches(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(status_line.SECONDS, "done", 0.05)
    monkeypatch.setattr(status_line, "READABLE", 0.02)
    async with reading(tmp_path) as (main, pilot):
        main.status.say("2 of 9: wind")
        main.status.take_back("2 of 9: wind")
        assert not main.status.notice
        main.status.say("Bookmarked.")
        main.status.say("1 of 9: wind", "aside")
        main.status.take_back("1 of 9: wind")
        seen = [main.status.notice]
        await settled(pilot, lambda: seen.append(main.status.notice) or not main.status.notice)
        assert set(seen) == {"Bookmarked.", ""}


async def test_a_page_and_how_far_it_is_come_in_one_frame(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    frames: list[set[Region]] = []
    draw = MainScreen._compositor_refresh

    def drawn(main: MainScreen) -> None:
        frames.append({*main._compositor._dirty_regions})
        draw(main)

    async with reading(tmp_path) as (main, pilot):
        await pilot.press("enter")
        await settled(pilot, lambda: main.article_view.page and main.article_view.page.done)
        await settled(pilot, lambda: not main._dirty_widgets)
        monkeypatch.setattr(MainScreen, "_compositor_refresh", drawn)
        await pilot.press("space")
        await settled(pilot, lambda: frames)
        assert main.article_view.percent and main.status.position == f"{main.article_view.percent}%"
        for pane in (main.article_view, main.status):
            assert any(pane.region.overlaps(region) for region in frames[0]), pane


async def test_a_key_that_does_not_fit_leaves_its_room_to_a_shorter_one(tmp_path: Path) -> None:
    async with reading(tmp_path, (40, 12)) as (main, pilot):
        main.status.show_hints((Hint("a", "long words " * 4), Hint("b", "short"), Hint("?", "keys")))
        await pilot.pause()
        assert lines(main)[-1].split() == ["b", "short", "?", "keys", "Top"]


async def test_the_bottom_line_of_the_sources_names_what_can_be_done_with_the_line(tmp_path: Path) -> None:
    async with reading(tmp_path) as (main, pilot):
        await pilot.press("h")
        await settled(pilot, lambda: "⏎ show" in lines(main)[-1])
        assert not any(words in lines(main)[-1] for words in ("settings", "folder", "remove", "reorder", "fold"))
        await pilot.press("G")
        await settled(pilot, lambda: "E settings" in lines(main)[-1])
        assert "F folder" in lines(main)[-1] and "D remove" in lines(main)[-1]


async def test_a_search_that_finds_nothing_says_so_and_how_to_go_on(tmp_path: Path) -> None:
    async with reading(tmp_path) as (main, pilot):
        await pilot.press("/", *"zzzqq", "enter")
        await settled(pilot, lambda: "Nothing found." in "".join(lines(main)))
        await settled(pilot, lambda: "/ search  1 all articles" in lines(main)[-1])


async def test_a_click_on_a_key_that_only_this_mode_has_types_it(tmp_path: Path) -> None:
    async with reading(tmp_path) as (main, pilot):
        await pilot.press("enter", "v")
        await settled(pilot, lambda: main.mode == "select" and "H highlight" in lines(main)[-1])
        await pilot.click("StatusLine", offset=(lines(main)[-1].index("highlight") + 2, 0))
        await settled(pilot, lambda: main.mode != "select" and len(main.library.comments()) == 1)
        await pilot.press("I")
        await settled(pilot, lambda: isinstance(main.app.screen, EditionScreen))
        rows = [Strip(strip).text for strip in main.app.screen._compositor.render_strips()]
        y = next(y for y, row in enumerate(rows) if "A mark all read" in row)
        await pilot.click(offset=(rows[y].index("mark all"), y))
        await settled(pilot, lambda: main.library.counts().unread == 0)


async def test_a_notice_that_is_longer_than_the_line_is_said_in_parts(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for kind in status_line.SECONDS:
        monkeypatch.setitem(status_line.SECONDS, kind, 0.2)
    monkeypatch.setattr(status_line, "READABLE", 0.2)
    said = "The browser cannot be started (no such program); y copies the link. Nothing else has been done."
    async with reading(tmp_path, (40, 12)) as (main, pilot):
        main.status.say(said, "problem")
        main.status.say("1 of 9: wind", "aside")
        seen: list[str] = []

        def over() -> bool:
            if main.status.notice and (line := main.status.render_line(0).text.strip()) not in seen:
                seen.append(line)
            return not main.status.notice

        await settled(pilot, over)
        *parts, aside = [line.removesuffix("Top").strip() for line in seen]
        assert aside == "1 of 9: wind", "after all of it"
        assert len(parts) > 2 and all(part.endswith(" …") for part in parts[:-1])
        assert " ".join(part.removesuffix(" …") for part in parts) == said


async def test_the_name_of_the_view_stays_whole_where_the_number_beside_it_cannot(tmp_path: Path) -> None:
    set_language("vi")
    async with reading(tmp_path, (40, 12), language="vi") as (main, pilot):
        main.top_bar.tell(network=False, offline=0)
        await pilot.pause()
        assert "Tất cả" in lines(main)[0] and "ngoại tuyến" in lines(main)[0]


async def test_a_key_without_a_saved_search_says_how_to_save_one(tmp_path: Path) -> None:
    async with reading(tmp_path) as (main, pilot):
        await pilot.press("6")
        assert "No search is saved under 6 yet: ^S in a search saves it." in lines(main)[-1]


@pytest.mark.parametrize("key", ["r", "R"])
async def test_where_there_is_nothing_to_visit_that_is_said_and_no_key_named_for_it(tmp_path: Path, key: str) -> None:
    async with reading(tmp_path) as (main, pilot):
        await settled(pilot, lambda: "R refresh" not in lines(main)[-1])
        await pilot.press("h")
        assert "mark all read" in lines(main)[-1] and "refresh" not in lines(main)[-1]
        await pilot.press("l")
        await pilot.press(key)
        assert "There is nothing to visit here; a adds a source." in lines(main)[-1]
        assert not main.fetching.running


async def test_an_article_without_an_address_has_no_page_to_fetch_and_says_so(tmp_path: Path) -> None:
    async with reading(tmp_path) as (main, pilot):
        await pilot.press("x")
        assert "This article has no address." in lines(main)[-1]
