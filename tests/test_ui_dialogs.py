"""The small dialogs: tags, themes, what changed; and the list they share."""

from __future__ import annotations

from pathlib import Path

import pytest
from stage import NOTHING, Stage, until
from textual import events
from textual.app import ComposeResult
from textual.keys import _character_to_key
from textual.screen import ModalScreen
from textual.widget import Widget
from textual.widgets import Input, TextArea

from reader.ui.dialogs import STYLE
from reader.ui.plain import matches
from reader.ui.screens.bookmark import BookmarkDialog
from reader.ui.screens.changes import ChangesScreen
from reader.ui.screens.form import Choice, Field, Form, Tick
from reader.ui.screens.tags import TagsDialog
from reader.ui.screens.theme_picker import ThemePicker
from reader.ui.widgets.line_list import LineList, Piece, Row

ALL = [("khí hậu", 12), ("covid", 33), ("Thời sự", 4)]


def rows(stage: Stage) -> list[str]:
    found = stage.dialog.query_one(LineList)
    return ["".join(piece.text for piece in row.left) for row in found.rows]


# What they share


@pytest.mark.parametrize(("width", "shown"), [(80, "or to make one"), (30, "type to find a tag, or to…")])
async def test_a_hint_that_does_not_fit_ends_in_an_ellipsis(width: int, shown: str) -> None:
    stage = Stage(TagsDialog([], ALL))
    async with stage.run_test(size=(width, 24)) as pilot:
        await until(lambda: shown in stage.text())
        await pilot.resize_terminal(110, 24)
        await until(lambda: "or to make one" in stage.text())


async def test_a_tick_is_told_by_its_shape(tmp_path: Path) -> None:
    stage = Stage(Form("A source", (), (Tick("full", "full text"),)))
    async with stage.run_test(size=(80, 24)) as pilot:
        await until(lambda: "· full text" in stage.text())
        await pilot.press("space")
        await until(lambda: "✓ full text" in stage.text())


async def test_words_at_the_right_have_the_room_that_is_left() -> None:
    stage = Stage(Bare())
    async with stage.run_test(size=(40, 5)):
        found, words = stage.dialog.query_one(LineList), "what stands at the right edge"
        found.show([Row((Piece("left"),), (Piece(words, "muted"),), 1)])
        assert found.render_line(0).text.rstrip().endswith(words)


# Tags


@pytest.mark.parametrize("size", [(40, 12), (30, 20)])
async def test_a_sentence_in_place_of_a_list_is_read_whole(size: tuple[int, int]) -> None:
    stage = Stage(TagsDialog([], []))
    async with stage.run_test(size=size) as pilot:
        await until(lambda: "Enter." in stage.text())
        assert "No tags yet: type a name and press Enter." in " ".join(stage.text().split())
        await pilot.press(*"new")
        await until(lambda: "new tag" in stage.text())
        assert "No tags yet" not in stage.text()


async def test_space_puts_a_tag_on_and_enter_is_done() -> None:
    stage = Stage(TagsDialog(["covid"], ALL))
    async with stage.run_test(size=(80, 24)) as pilot:
        await pilot.pause()
        assert rows(stage) == ["✓ covid", "· khí hậu", "· Thời sự"]
        await pilot.press("down", "space", "enter")
        await pilot.pause()
    assert stage.given == ["covid", "khí hậu"]


async def test_typing_finds_a_tag_without_accents_and_takes_it_off() -> None:
    stage = Stage(TagsDialog(["khí hậu", "covid"], ALL))
    async with stage.run_test(size=(80, 24)) as pilot:
        await pilot.press(*"khi", "space", *"hau", "enter")
        await pilot.pause()
        assert stage.dialog.query_one(Input).value == ""
        await pilot.press("enter")
        await pilot.pause()
    assert stage.given == ["covid"]


async def test_a_new_tag_with_a_space_is_made() -> None:
    stage = Stage(TagsDialog([], ALL))
    async with stage.run_test(size=(80, 24)) as pilot:
        await pilot.press("#", *"cà", "space", *"phê", "enter", "enter")
        await pilot.pause()
    assert stage.given == ["cà phê"]


async def test_a_comma_ends_a_name() -> None:
    stage = Stage(TagsDialog([], ALL))
    async with stage.run_test(size=(80, 24)) as pilot:
        await pilot.press(*"sea,", "space", *"COVID, ferry", "ctrl+s")
        await pilot.pause()
    assert stage.given == ["sea", "covid", "ferry"]


async def test_a_name_still_being_typed_is_not_lost() -> None:
    stage = Stage(TagsDialog([], ALL))
    async with stage.run_test(size=(80, 24)) as pilot:
        await pilot.press(*"COVID", "ctrl+s")
        await pilot.pause()
    assert stage.given == ["covid"]


async def test_escape_leaves_the_tags_as_they_were() -> None:
    stage = Stage(TagsDialog(["covid"], ALL))
    async with stage.run_test() as pilot:
        await pilot.press("space", "x", "escape")
        await pilot.pause()
        assert stage.given is NOTHING
        await pilot.press("escape")
        await pilot.pause()
    assert stage.given is None


# Themes


async def test_a_theme_is_worn_while_it_is_looked_at_and_kept_with_enter() -> None:
    stage = Stage(ThemePicker("ink"))
    async with stage.run_test(size=(80, 30)) as pilot:
        await pilot.press("j")
        await until(lambda: stage.theme == "paper")
        await pilot.press("enter")
        await pilot.pause()
    assert stage.given == "paper"


async def test_escape_puts_the_theme_before_back() -> None:
    stage = Stage(ThemePicker("paper"), theme="paper")
    async with stage.run_test(size=(80, 30)) as pilot:
        await pilot.press("j", "j", "j")
        await until(lambda: stage.theme == "ansi-light")
        await pilot.press("escape")
        await pilot.pause()
        assert stage.theme == "paper"
    assert stage.given is None


async def test_every_theme_can_be_worn() -> None:
    stage = Stage(ThemePicker("ink"))
    async with stage.run_test(size=(80, 40)) as pilot:
        await pilot.pause()
        names = [row.value for row in stage.dialog.query_one(LineList).rows if row.value]
        assert set(names) == set(stage.available_themes)
        for name in ("ansi-dark", "dracula", "textual-light"):
            stage.theme = name
            await pilot.pause()
            assert "Theme" in stage.text()


# What changed

OLD = "The ferry leaves on Monday.\n\nNothing changed here.\n\nThis goes away."
NEW = "The ferry leaves on Tuesday [b]at ten[/b].\n\nNothing changed here.\n\nChợ nổi mở cửa lại."


async def test_words_that_came_and_went_are_set_apart_without_colour() -> None:
    stage = Stage(ChangesScreen("Ferry", OLD, NEW, "since 11:30"))
    async with stage.run_test(size=(80, 24)) as pilot:
        await pilot.pause()
        text = stage.text()
        assert "~ The ferry leaves on Monday Tuesday [b]at ten[/b]" in text
        assert "Nothing changed here" not in text and "since 11:30" in text
        strips = [segment for strip in stage.screen._compositor.render_strips() for segment in strip]
        styles = {segment.text: segment.style for segment in strips}
        assert styles["Monday"].strike and styles["Tuesday [b]at ten[/b]"].underline


async def test_the_whole_text_is_one_key_away() -> None:
    stage = Stage(ChangesScreen("Ferry", OLD, NEW))
    async with stage.run_test(size=(80, 24)) as pilot:
        await pilot.press("a")
        await pilot.pause()
        assert "Nothing changed here" in stage.text()
        await pilot.press("a")
        await pilot.pause()
        assert "Nothing changed here" not in stage.text()


@pytest.mark.parametrize("width", [40, 80, 200])
async def test_a_long_difference_fits_the_width_and_scrolls(width: int) -> None:
    old = "\n\n".join(f"Paragraph {n} says one thing about the old bridge and its keeper." for n in range(60))
    stage = Stage(ChangesScreen("Bridge", old, old.replace("one thing", "hai điều")))
    async with stage.run_test(size=(width, 20)) as pilot:
        await pilot.pause()
        assert "Paragraph 0 says one thing hai điều" in " ".join(stage.text().replace("~", "").split())
        await pilot.press("G")
        await pilot.pause()
        assert "Paragraph 59" in stage.text()


async def test_the_same_text_says_so() -> None:
    stage = Stage(ChangesScreen("Ferry", OLD, OLD))
    async with stage.run_test(size=(80, 24)) as pilot:
        await pilot.pause()
        assert "The words are the same" in stage.text()
        await pilot.press("escape")
        await pilot.pause()
    assert stage.given is None


# The list


async def test_no_control_reaches_the_screen_and_nothing_is_wider_than_the_list() -> None:
    stage = Stage(TagsDialog(["a\x1b[31mb\u202e\x9b", "một 家庭 👩‍👩‍👧 " * 9], []))
    async with stage.run_test(size=(40, 12)) as pilot:
        await pilot.pause()
        text = stage.text()
        assert not {"\x1b", "\u202e", "\x9b"} & set(text) and "a[31mb" in text
        assert all(strip.cell_length == 40 for strip in stage.screen._compositor.render_strips() if strip.text)


class Bare(ModalScreen[None]):
    """Nothing but a list."""

    CSS_PATH = STYLE

    def compose(self) -> ComposeResult:
        yield LineList()


async def test_the_cursor_passes_over_what_cannot_be_chosen() -> None:
    stage = Stage(Bare())
    async with stage.run_test(size=(80, 30)) as pilot:
        found = stage.dialog.query_one(LineList)
        found.show([Row((Piece("head"),)), Row((Piece("a"),), value="a"), Row(), Row((Piece("b"),), value="b")])
        assert found.current == "a"
        await pilot.press("j")
        assert found.current == "b"
        await pilot.press("j", "k", "k")
        assert found.current == "a"


async def test_a_click_chooses() -> None:
    stage = Stage(ThemePicker("ink"))
    async with stage.run_test(size=(80, 30)) as pilot:
        await pilot.click(LineList, offset=(4, 1))
        await until(lambda: stage.theme == "paper")
        await pilot.click(LineList, offset=(4, 1))
        await until(lambda: stage.given == "paper")


@pytest.mark.parametrize(
    ("words", "text", "answer"),
    [("da nang", "Đà Nẵng", True), ("nang da", "Đà Nẵng", True), ("", "x", True), ("dang", "Đà Nẵng", False)],
)
def test_filters_need_no_accents(words: str, text: str, answer: bool) -> None:
    assert matches(words, text) is answer


@pytest.mark.parametrize("field", [Input, TextArea])
async def test_a_bookmark_is_saved_with_the_letters_typed_just_before(field: type[Widget]) -> None:
    stage = Stage(BookmarkDialog("A bridge", None, []))
    async with stage.run_test() as pilot:
        stage.dialog.query_one(field).focus()
        await pilot.pause()
        for char in "Ask at the quay":
            stage.post_message(events.Key(_character_to_key(char), char))
        stage.post_message(events.Key("ctrl+s", None))
        await until(lambda: stage.given is not NOTHING)
    assert "Ask at the quay" in (stage.given["folder"], stage.given["note"])


async def test_a_form_in_a_small_terminal_shows_the_line_one_is_on() -> None:
    fields = [Field(name, f"The {name} of it", name) for name in ("first", "second", "third", "fourth", "fifth")]
    whole = Choice("whole", "Whole pages", {"auto": "where a summary is all there is"}, "auto")
    stage = Stage(Form("A source", fields, about="https://example.org/feed\nIt fails since today.", choices=[whole]))
    async with stage.run_test(size=(40, 12)) as pilot:
        await until(lambda: "It fails since today." in stage.text().splitlines()[2])
        for each in fields:
            await until(lambda each=each: f"The {each.id} of it" in stage.text())
            await pilot.press("tab")
        await until(lambda: "is all there is ›" in " ".join(stage.text().split()))
        assert "Esc as before" in stage.text().splitlines()[-1]


@pytest.mark.parametrize("size", [(40, 12), (80, 12), (80, 24), (120, 36)])
async def test_what_is_typed_stands_below_its_label(size: tuple[int, int]) -> None:
    stage = Stage(Form("A source", [Field("name", "Name", "What it is called")]))
    async with stage.run_test(size=size):
        await until(lambda: "What it is called" in stage.text())
        label, value = (next(row for row in stage.text().splitlines() if words in row) for words in ("Name", "What it"))
        assert label.index("Name") == value.index("What it")
