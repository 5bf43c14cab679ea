"""The tree of sources: names, folders, order, settings, removing, and how each source is, in words."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from desk import at, bring, lines, reading, settled, text
from textual.events import MouseMove
from textual.pilot import Pilot
from textual.strip import Strip
from textual.widgets import Input

from feeds.model import FeedUpdate, Source
from reader import health
from reader.i18n import set_language
from reader.library import Library
from reader.model import SourceInfo
from reader.ui.screens.main import MainScreen
from reader.ui.widgets import status_line
from reader.ui.widgets.choice_box import ChoiceBox

NOW = datetime(2026, 3, 4, 12, tzinfo=UTC)
FINE = SourceInfo(1, "https://a.example/feed", "A", checked=NOW, newest=NOW, next_visit=NOW + timedelta(hours=1))


@pytest.fixture
def library(tmp_path: Path) -> Library:
    """Four sources, two of them in a folder."""
    library = Library.open(tmp_path)
    for name in ("one", "two", "three", "four"):
        bring(library, [f"From {name}"], source=name)
    for each in library.sources():
        if each.title in ("The Three Post", "The Four Post"):
            library.move_source(each.id, "World")
    return library


def tree(library: Library) -> list[tuple[str, str]]:
    """Folder and title of every feed, in the person's order."""
    return [(each.folder, each.title) for each in library.sources() if each.kind == "feed"]


async def filled(main: MainScreen, pilot: Pilot[int], **values: str) -> None:
    """Fill the form that is open, and keep it."""
    await settled(pilot, lambda: not main.is_active)
    for name, value in values.items():
        main.app.screen.query_one(f"#{name}", Input).value = value
    await pilot.press("ctrl+s")
    await settled(pilot, lambda: main.is_active)


async def test_a_source_gets_a_name_a_folder_and_an_interval(tmp_path: Path, library: Library) -> None:
    async with reading(tmp_path, (160, 40), library) as (main, pilot):
        await at(main, pilot, "The One Post")
        await pilot.press("E")
        await filled(main, pilot, name="Evening  One", folder="News/Local", minutes="90")
        source = next(each for each in library.sources() if each.title == "Evening One")
        assert (source.folder, source.minutes, source.full_text) == ("News/Local", 90, "auto")
        assert "Evening One" in text(main) and "Local" in text(main)
        await pilot.press("u")
        assert ("", "The One Post") in tree(library), "one undo takes all of it back"


async def test_whole_pages_are_fetched_as_a_source_says(tmp_path: Path, library: Library) -> None:
    async with reading(tmp_path, (160, 40), library) as (main, pilot):
        await at(main, pilot, "The One Post")
        for keys, wanted in ((("space",), "always"), (("right",), "never"), (("left", "left"), "auto")):
            await pilot.press("E")
            await settled(pilot, lambda: not main.is_active)
            main.app.screen.query_one(ChoiceBox).focus()
            await pilot.press(*keys)
            await filled(main, pilot)
            assert [each.full_text for each in library.sources() if each.title == "The One Post"] == [wanted]
        await pilot.press("E")
        await settled(pilot, lambda: not main.is_active)
        await pilot.click(ChoiceBox)
        assert main.app.screen.query_one(ChoiceBox).value == "always"


async def test_sources_and_folders_move_by_key(tmp_path: Path, library: Library) -> None:
    library.move_source(library.subscribe("http://127.0.0.1:9/five.xml", title="Five"), "Zoo")
    async with reading(tmp_path, (160, 40), library) as (main, pilot):
        await at(main, pilot, "The One Post")
        await pilot.press("ctrl+down")
        assert tree(library)[:2] == [("", "The Two Post"), ("", "The One Post")]
        assert main.sources.current and main.sources.current.label == "The One Post", "the cursor goes with it"
        await pilot.press("alt+k")
        assert tree(library)[0] == ("", "The One Post")
        await at(main, pilot, "World")
        await pilot.press("ctrl+down")
        assert [folder for folder, _title in tree(library)][2:] == ["Zoo", "World", "World"]
        await pilot.press("ctrl+up", "ctrl+up")
        assert [folder for folder, _title in tree(library)][2:] == ["World", "World", "Zoo"]


async def test_a_folder_is_renamed_nested_and_dissolved(tmp_path: Path, library: Library) -> None:
    async with reading(tmp_path, (160, 40), library) as (main, pilot):
        await at(main, pilot, "World")
        await pilot.press("E")
        await filled(main, pilot, folder="News/Abroad")
        assert {folder for folder, _title in tree(library)} == {"", "News/Abroad"}
        await at(main, pilot, "Abroad")
        await pilot.press("D")
        assert {folder for folder, _title in tree(library)} == {"", "News"}
        await pilot.press("u", "u")
        assert {folder for folder, _title in tree(library)} == {"", "World"}


async def test_a_folder_is_made_by_naming_it(tmp_path: Path, library: Library) -> None:
    async with reading(tmp_path, (160, 40), library) as (main, pilot):
        await at(main, pilot, "The One Post")
        await pilot.press("F")
        await filled(main, pilot, folder=" Sport / Local ")
        assert ("Sport/Local", "The One Post") in tree(library)
        assert main.sources.current and main.sources.current.label == "The One Post", "the cursor goes with it"
        await at(main, pilot, "World")
        await pilot.press("F")
        await filled(main, pilot, folder="Sport")
        assert {folder for folder, _title in tree(library)} == {"", "Sport/Local", "Sport/World"}
        await at(main, pilot, "Unread")
        await pilot.press("F")
        await settled(pilot, lambda: "Go to a source or a folder" in main.status.notice)
        main.panes.go("sources")
        await pilot.press("u", "u")
        assert {folder for folder, _title in tree(library)} == {"", "World"}


async def test_removing_a_source_keeps_what_was_kept_and_can_be_undone(tmp_path: Path, library: Library) -> None:
    kept = next(each for each in library.rows(library.ids()) if each.title == "From one")
    library.bookmark(kept.id)
    async with reading(tmp_path, (160, 40), library) as (main, pilot):
        await at(main, pilot, "The One Post")
        await pilot.press("D")
        assert "The One Post" not in [title for _folder, title in tree(library)]
        assert "u brings it back" in main.status.notice and kept.id in library.ids("is:bookmarked")
        await pilot.press("u")
        assert ("", "The One Post") in tree(library)


async def test_a_view_that_is_always_there_stays(tmp_path: Path, library: Library) -> None:
    library.save_view("Rain", "rain")
    async with reading(tmp_path, (160, 40), library) as (main, pilot):
        await at(main, pilot, "Unread")
        await pilot.press("D")
        assert "always there" in main.status.notice
        await at(main, pilot, "Rain")
        await pilot.press("D")
        assert "Rain" not in [view.name for view in library.views()]


async def test_the_mouse_carries_a_source_into_a_folder(tmp_path: Path, library: Library) -> None:
    async with reading(tmp_path, (160, 40), library) as (main, pilot):
        rows = {each.label: y for y, each in enumerate(main.sources.entries)}
        shown = main.view
        await pilot.mouse_down(main.sources, offset=(8, rows["The One Post"]))
        for over, marked in (("World", True), ("Unread", False), ("The Two Post", True)):
            await pilot._post_mouse_events([MouseMove], main.sources, offset=(8, rows[over]), button=1)
            assert main.sources._over == (rows[over] if marked else -1)
            assert Strip(main.sources.render_line(rows[over])).text.startswith("→") == marked
        await pilot.mouse_up(main.sources, offset=(8, rows["World"]))
        await pilot.click(main.sources, offset=(8, 1))
        assert ("World", "The One Post") in tree(library)
        assert main.view is not shown, "a click is still a click"
        assert main.sources._over == -1


async def test_a_source_that_moved_onto_a_known_address_is_followed_there(tmp_path: Path, library: Library) -> None:
    one, two = (each for each in library.sources() if each.title in ("The One Post", "The Two Post"))
    library.store(FeedUpdate(Source(one.id, one.url), "unchanged", moved_to=two.url))
    moved = next(each for each in library.sources() if each.id == one.id)
    assert "Moved to" in health.words(moved, NOW) and "E takes" in health.advice(moved, NOW)
    assert library.take_address(one.id) == two.id
    assert "The One Post" not in [title for _folder, title in tree(library)]
    library.undo()
    assert "The One Post" in [title for _folder, title in tree(library)]


@pytest.mark.parametrize(
    ("source", "said", "then"),
    [
        (FINE, "Fine.", "Next visit in 1 h."),
        (FINE._replace(checked=None, newest=None, next_visit=None), "Not visited yet.", "r fetches it."),
        (FINE._replace(slow=True), "more than 10 seconds", "Next visit"),
        (FINE._replace(gone=True), "Gone for good", "D removes it"),
        (FINE._replace(failures=4, failing_since=NOW, error="No answer."), "Failing since", "Next visit"),
        (FINE._replace(failures=1, error="No answer."), "The last visit failed: No answer.", "Next visit"),
        (FINE._replace(newest=NOW - timedelta(days=400)), "Nothing new since", "D removes it"),
        (FINE._replace(moved_to="https://b.example/"), "Moved to https://b.example/.", "E takes the new address."),
        (FINE._replace(failures=1, error="No.", status=401), "The last visit failed: No.", "E takes the name and the"),
        (FINE._replace(kind="sample"), "", ""),
    ],
)
def test_health_in_words(source: SourceInfo, said: str, then: str) -> None:
    assert said in health.words(source, NOW) and bool(said) == bool(health.words(source, NOW))
    assert then in health.advice(source, NOW)


async def test_the_pane_says_how_the_source_is(tmp_path: Path, library: Library) -> None:
    async with reading(tmp_path, (160, 40), library) as (main, pilot):
        await at(main, pilot, "The One Post")
        assert "Fine. Next visit" in text(main)


async def test_a_saved_search_is_named_keyed_ordered_and_moved(tmp_path: Path, library: Library) -> None:
    library.save_view("Rain", "rain", "6")
    library.save_view("From", "from", "7")
    async with reading(tmp_path, (160, 40), library) as (main, pilot):
        await settled(pilot, lambda: len(main.sources.saved) == 2)
        assert next(each.label for each in main.sources.entries if each.kind == "heading") == "Saved searches"
        await at(main, pilot, "From")
        await pilot.press("E")
        await filled(main, pilot, name="Words", query="words is:read", key="6")
        assert [(view.name, view.query, view.key) for view in library.views()[5:]] == [
            ("Rain", "rain", ""),
            ("Words", "words is:read", "6"),
        ]
        await pilot.press("E")
        await filled(main, pilot, name="Rain", query="words", key="6")
        assert "already" in main.status.notice
        await pilot.press("E")
        await filled(main, pilot, name="Words", query="is:nothing", key="6")
        assert "takes one of" in main.status.notice
        await pilot.press("alt+k")
        await settled(pilot, lambda: [view.name for view in library.views()[5:]] == ["Words", "Rain"])
        await pilot.press("alt+k", "u", "u")
        await settled(pilot, lambda: [view.name for view in library.views()[5:]] == ["Rain", "From"])
        assert [view.key for view in library.views()[5:]] == ["6", "7"]


async def test_a_saved_search_has_an_order_of_its_own(
    tmp_path: Path, library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(status_line, "READABLE", 60.0)  # The preview's count of words may come late, and waits.
    view = library.save_view("From", "from", "6")
    newest = list(library.ids("from"))
    async with reading(tmp_path, (160, 40), library) as (main, pilot):
        await pilot.press("6")
        await settled(pilot, lambda: list(main.articles.snapshot.ids) == newest)
        await pilot.press("S")
        await settled(pilot, lambda: list(main.articles.snapshot.ids) == newest[::-1])
        assert library.views()[-1].query == "from sort:oldest" and "oldest first" in main.status.notice
        await pilot.press("1")
        await settled(pilot, lambda: main.view.id == "all")
        assert main.articles.snapshot.ids[0] == library.ids()[0], "other lists keep theirs"
        await pilot.press("6", "u")
        await settled(pilot, lambda: list(main.articles.snapshot.ids) == newest)
        assert library.views()[-1] == view and main.view == view
        main.status.hush()
        await pilot.press("1", "/", *"from sort:oldest", "enter")
        await settled(pilot, lambda: main.view.query == "from sort:oldest" and "of 1: from" in main.status.notice)
        await pilot.press("S")
        assert "says its order itself" in main.status.notice


async def test_a_search_kept_again_stays_under_its_key(tmp_path: Path, library: Library) -> None:
    async with reading(tmp_path, (160, 40), library) as (_main, pilot):
        await pilot.press("/", *"from", "ctrl+s", "ctrl+s")
        await settled(pilot, lambda: [view.key for view in library.views()[5:]] == ["6"])
        assert library.undo()[0].label == "Saved the search “from”" and len(library.views()) == 5


@pytest.mark.parametrize(("language", "named"), [("en", ("⏎ show", "E settings")), ("vi", ("⏎ xem", "E cài đặt"))])
async def test_a_small_terminal_names_the_settings_of_a_source_before_moving_and_removing(
    tmp_path: Path, library: Library, language: str, named: tuple[str, ...]
) -> None:
    set_language(language)
    async with reading(tmp_path, (40, 12), library, language=language) as (main, pilot):
        await at(main, pilot, "The One Post")
        bottom = lines(main)[-1]
        assert all(each in bottom for each in named) and " D " not in bottom


async def test_sources_fill_the_pane_after_a_search_was_shown_without_them(tmp_path: Path, library: Library) -> None:
    async with reading(tmp_path, (40, 12), library) as (main, pilot):
        one = next(each for each in library.sources() if each.title == "The Four Post")
        assert main.sources.size.height == 0, "not on the screen"
        main.sources.go_to(f"source:={one.id}")
        await pilot.press("h")
        await settled(pilot, lambda: main.panes.pane == "sources")
        assert main.sources.current and main.sources.current.source == one
        place = main.sources.cursor
        assert all(each.label in text(main) for each in main.sources.entries[place - 3 : place + 1])
