"""The screen of rules: made of a search, used on old articles, undone."""

from __future__ import annotations

from collections.abc import Callable

from conftest import entry
from stage import Stage

from reader.library import Library
from reader.model import Stored
from reader.ui.screens.rules import RulesScreen


async def test_a_rule_is_made_of_a_search_used_and_undone(library: Library, filled: Callable[..., Stored]) -> None:
    filled(entry(1, title="Storm"), entry(2, title="Calm"))
    stage = Stage(RulesScreen(library, "storm"))
    async with stage.run_test(size=(120, 36)) as pilot:
        await pilot.pause()
        assert "1 found" in stage.text()
        await pilot.press("down", "enter")
        await pilot.pause()
        assert [(rule.name, rule.action) for rule in library.rules()] == [("storm", "mute")]
        await pilot.press("down", "down", "down", "down", "down", "enter")
        await pilot.pause()
        assert len(library.ids()) == 1 and "1 article" in stage.text()
        await pilot.press("u")
        await pilot.pause()
        assert len(library.ids()) == 2
        await pilot.press("x")
        await pilot.pause()
        assert library.rules() == []
        await pilot.press("escape")
        await pilot.pause()
    assert stage.given is True
