"""The search line: the list follows the typing, and a query that cannot be read is explained."""

from __future__ import annotations

import pytest
from stage import NOTHING, Stage, until
from textual.widgets import Input

from reader import query
from reader.completion import Completion
from reader.ui.screens.search import SearchBox


class Shown:
    """The queries that were shown."""

    def __init__(self) -> None:
        self.queries: list[str] = []

    def live(self, text: str) -> int:
        """As the main screen does it."""
        query.parse(text)
        self.queries.append(text)
        return len(text)


async def test_the_list_follows_the_typing_and_enter_keeps_the_query() -> None:
    shown = Shown()
    stage = Stage(SearchBox("", shown.live))
    async with stage.run_test(size=(100, 20)) as pilot:
        await pilot.press(*"dan", "space", *"van")
        await until(lambda: shown.queries[-1:] == ["dan van"])
        await pilot.pause()
        assert "7 found" in stage.text()
        await pilot.press("enter")
        await pilot.pause()
    assert stage.given == "dan van"


async def test_keys_in_a_row_are_one_search() -> None:
    shown = Shown()
    stage = Stage(SearchBox("", shown.live))
    async with stage.run_test():
        box = stage.dialog.query_one(Input)
        for end in range(1, 9):
            box.value = "Việt Nam"[:end]
        await until(lambda: shown.queries)
    assert shown.queries == ["Việt Nam"]


async def test_enter_does_not_wait_for_the_pause() -> None:
    shown = Shown()
    stage = Stage(SearchBox("", shown.live))
    async with stage.run_test() as pilot:
        stage.dialog.query_one(Input).value = "nam"
        await pilot.press("enter")
        await pilot.pause()
    assert (stage.given, shown.queries) == ("nam", ["nam"])


async def test_escape_shows_what_was_there_before() -> None:
    shown = Shown()
    stage = Stage(SearchBox("old", shown.live, scope="is:unread", within="Unread"))
    async with stage.run_test() as pilot:
        await pilot.press("end", "x")
        await until(lambda: shown.queries)
        await pilot.press("escape")
        await pilot.pause()
    assert stage.given is None
    assert shown.queries == ["is:unread oldx", "is:unread old"]


async def test_escape_with_nothing_typed_searches_nothing() -> None:
    shown = Shown()
    stage = Stage(SearchBox("", shown.live))
    async with stage.run_test() as pilot:
        await pilot.press("escape")
        await pilot.pause()
    assert (stage.given, shown.queries) == (None, [])


async def test_a_second_slash_searches_everywhere() -> None:
    shown = Shown()
    stage = Stage(SearchBox("", shown.live, scope="source:=3", within="The Paper"))
    async with stage.run_test(size=(100, 20)) as pilot:
        await pilot.pause()
        assert "The Paper /" in stage.text()
        await pilot.press("/", *"nam")
        await until(lambda: shown.queries[-1:] == ["nam"])
        assert "everywhere /" in stage.text() and "The Paper" not in stage.text()
        await pilot.press("enter")
        await pilot.pause()
    assert stage.given == "nam"


async def test_the_scope_is_kept_with_the_query() -> None:
    shown = Shown()
    stage = Stage(SearchBox("", shown.live, scope="source:=3", within="The Paper"))
    async with stage.run_test() as pilot:
        await pilot.press(*"a/b", "enter")
        await pilot.pause()
    assert stage.given == "source:=3 a/b"


async def test_a_bad_query_is_explained_at_its_character_and_not_kept() -> None:
    shown = Shown()
    stage = Stage(SearchBox("", shown.live, scope="is:unread", within="Unread"))
    async with stage.run_test(size=(120, 20)) as pilot:
        await pilot.press(*"is:unred", "space", "x")
        await until(lambda: "takes one of" in stage.text())
        lines = stage.text().split("\n")
        pointing = next(n for n, line in enumerate(lines) if "▾" in line)
        assert lines[pointing].index("▾") == lines[pointing + 1].index("unred")
        assert "takes one of" in lines[pointing] + lines[pointing - 1]
        await pilot.press("enter")
        await pilot.pause()
        assert stage.given is NOTHING
        for _ in "red x":
            await pilot.press("backspace")
        await pilot.press(*"read", "enter")
        await pilot.pause()
    assert stage.given == "is:unread is:unread"


@pytest.mark.parametrize("size", [(40, 12), (200, 50)])
async def test_it_takes_two_lines_at_the_foot(size: tuple[int, int]) -> None:
    stage = Stage(SearchBox("tìm", Shown().live))
    async with stage.run_test(size=size) as pilot:
        await pilot.pause()
        lines = stage.text().split("\n")
    assert "tìm" in lines[-2] and "keep" in lines[-1] and not "".join(lines[:-2]).strip()


async def test_tab_completes_and_goes_through_what_fits() -> None:
    def offered(text: str, cursor: int) -> list[Completion]:
        return [Completion(0, each) for each in ("is:", "is:unread", "is:updated") if each.startswith(text[:cursor])]

    stage = Stage(SearchBox("", Shown().live, complete=offered))
    async with stage.run_test(size=(100, 20)) as pilot:
        line = stage.dialog.query_one(Input)
        await pilot.press(*"is:u", "tab")
        assert line.value == "is:unread"
        await until(lambda: "is:unread  is:updated" in stage.text())
        await pilot.press("tab")
        assert line.value == "is:updated"
        await pilot.press("tab", "shift+tab")
        assert line.value == "is:updated"
        await pilot.press("x", "tab")
        assert line.value == "is:updatedx"


async def test_a_search_is_kept_as_a_view() -> None:
    kept: list[tuple[str, str]] = []

    def save(name: str, query: str) -> str:
        kept.append((name, query))
        return "Kept it."

    stage = Stage(SearchBox("", Shown().live, scope="is:unread", within="Unread", save=save))
    async with stage.run_test(size=(100, 20)) as pilot:
        await pilot.press("ctrl+s", *"a", "space", "O", "R", "space", "b", "ctrl+s")
        await pilot.pause()
        assert "Kept it." in stage.text()
        await pilot.press("enter")
        await pilot.pause()
    assert kept == [("Unread", "is:unread"), ("a OR b", "is:unread (a OR b)")]
    assert stage.given == "is:unread (a OR b)"
