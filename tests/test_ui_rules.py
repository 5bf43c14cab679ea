"""The screen of rules: made of a search or of words, used on old articles, seen before and after, undone."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

from conftest import entry
from stage import Stage, until
from textual.pilot import Pilot
from textual.strip import Strip

from reader.config import Config
from reader.library import Library
from reader.model import Stored
from reader.ui.app import NewsreaderApp
from reader.ui.screens.rules import RulesScreen
from reader.ui.widgets.line_list import LineList

Fill = Callable[..., Stored]


async def choose(pilot: Pilot[None], stage: Stage, words: str) -> None:
    """Enter on the first line that says these words."""
    lines = stage.screen.query_one(LineList)
    said = ["".join([piece.text for piece in (*row.left, *row.right)]) for row in lines.rows]
    lines.go(next(n for n, text in enumerate(said) if words in text and lines.rows[n].value is not None))
    await pilot.press("enter")
    await pilot.pause()


async def test_a_rule_is_made_of_a_search_used_and_undone(library: Library, filled: Fill) -> None:
    filled(entry(1, title="Storm at sea"), entry(2, title="Calm"))
    stage = Stage(RulesScreen(library, "storm"))
    async with stage.run_test(size=(120, 36)) as pilot:
        await pilot.pause()
        assert "1 found" in stage.text() and "· Storm at sea" in stage.text()
        await choose(pilot, stage, "is muted")
        assert [(rule.name, rule.action) for rule in library.rules()] == [("storm", "mute")]
        await choose(pilot, stage, "storm")
        assert len(library.ids()) == 1 and "1 article" in stage.text()
        await choose(pilot, stage, "1 article")
        assert len(library.ids()) == 2 and "taken back" in stage.text()
        await pilot.press("u")
        await pilot.pause()
        assert len(library.ids()) == 1
        await pilot.press("u", "u")
        await pilot.pause()
        assert len(library.ids()) == 2 and library.rules() == []
        await pilot.press("U", "escape")
        await pilot.pause()
    assert stage.given is True


async def test_a_rule_is_taken_away(library: Library) -> None:
    library.save_rule("storms", "storm", "read")
    stage = Stage(RulesScreen(library))
    async with stage.run_test(size=(120, 36)) as pilot:
        await until(lambda: "do it" in stage.text())
        assert "take the rule away" not in stage.text(), "there is no rule under the cursor"
        await choose(pilot, stage, "storms")
        await until(lambda: "x take the rule away" in stage.text())
        stage.screen.query_one(LineList).go(0)
        await pilot.press("down", "down", "x")
        await pilot.pause()
        assert library.rules() == [] and "Removed the rule" in stage.text()


async def test_two_rules_of_one_search_stand_side_by_side(library: Library, filled: Fill) -> None:
    filled(entry(1, title="Storm"))
    stage = Stage(RulesScreen(library, "storm"))
    async with stage.run_test(size=(120, 36)) as pilot:
        await choose(pilot, stage, "is marked read")
        await choose(pilot, stage, "is bookmarked")
        await choose(pilot, stage, "is tagged")
        await pilot.press(*"sea", "enter")
        await pilot.pause()
        rules = [(rule.query, rule.action, rule.argument) for rule in library.rules()]
        assert rules == [("storm", "read", ""), ("storm", "bookmark", ""), ("storm", "tag", "sea")]


async def test_words_are_muted_for_a_while_without_a_search(library: Library, filled: Fill) -> None:
    filled(entry(1, title="Lottery numbers"), entry(2, title="Night train"), entry(3, title="A train by night"))
    stage = Stage(RulesScreen(library))
    async with stage.run_test(size=(120, 36)) as pilot:
        await choose(pilot, stage, "Mute words")
        await pilot.press(*"lottery, night train", "enter")
        await pilot.pause()
        (rule,) = library.rules()
        assert rule.query == 'lottery OR "night train"' and rule.action == "mute" and rule.until
        assert timedelta(days=29) < rule.until - datetime.now(UTC) < timedelta(days=31)
        assert [row.title for row in library.rows(library.ids())] == ["A train by night"]
        await pilot.press("u")
        await pilot.pause()
        assert len(library.ids()) == 3 and library.rules() == []


async def test_a_rule_of_another_search_says_what_is_wrong_with_it(library: Library, filled: Fill) -> None:
    filled(entry(1, title="Storm"))
    stage = Stage(RulesScreen(library))
    async with stage.run_test(size=(120, 36)) as pilot:
        await choose(pilot, stage, "another search")
        await pilot.press(*"is:reed", "enter")
        await pilot.pause()
        assert "takes one of" in stage.text()
        await choose(pilot, stage, "another search")
        await pilot.press(*"title:storm", "enter")
        await until(lambda: "what “title:storm” finds" in stage.text())
        assert "· Storm" in stage.text()


async def test_from_the_search_line_to_a_rule(library: Library, filled: Fill, tmp_path: Path) -> None:
    filled(entry(1, title="Bão số năm"), entry(2, title="Trời lặng"))
    app = NewsreaderApp(library, Config(refresh_minutes=0), tmp_path / "data")

    def said(words: str) -> bool:
        return any(words in Strip(strip).text for strip in app.screen._compositor.render_strips())

    async with app.run_test(size=(120, 36)) as pilot:
        await pilot.pause()
        await pilot.press("/", "ctrl+r")
        await until(lambda: said("Type what to look for first."))
        await pilot.press(*"is:unread", "space", *"bao", "ctrl+r")
        await until(lambda: said("From now on, what “is:unread bao” finds"))
        assert said("· Bão số năm")
        await pilot.press("escape")
        await until(lambda: app.screen.view.query == "is:unread bao")  # type: ignore[attr-defined]
        await pilot.press("/")
        await until(lambda: said("/ is:unread bao"))
        await pilot.press("ctrl+s")
        await until(lambda: library.views()[-1].query == "is:unread bao")
        await pilot.press("escape")
        await pilot.press("M")
        await until(lambda: said("From now on"))
