"""Writing a comment: nothing typed is lost, whatever fails."""

from __future__ import annotations

import sys
import time
import unicodedata
from pathlib import Path

import pytest
from stage import NOTHING, Stage, until
from textual import events
from textual.keys import _character_to_key
from textual.widgets import TextArea

from reader.errors import ReaderError, StoreError
from reader.ui.screens.composer import Composer

FULL = "The comment could not be written: the disk is full. Free some space and save again."


class Drafts:
    """What was kept, and when."""

    def __init__(self) -> None:
        self.kept: list[tuple[float, str]] = []
        self.error: ReaderError | None = None

    def keep(self, text: str) -> None:
        """As the library does it, or fails to."""
        if self.error:
            raise self.error
        self.kept.append((time.monotonic(), text))

    @property
    def last(self) -> str:
        """The newest draft."""
        return self.kept[-1][1] if self.kept else ""


@pytest.fixture
def drafts() -> Drafts:
    return Drafts()


@pytest.mark.parametrize("key", ["ctrl+s", "ctrl+o"])
async def test_saving_gives_the_text_in_nfc(drafts: Drafts, key: str) -> None:
    stage = Stage(Composer("Comment", "", drafts.keep))
    async with stage.run_test(size=(80, 24)) as pilot:
        for char in unicodedata.normalize("NFD", "Tiếng Việt"):
            stage.post_message(events.Key(_character_to_key(char), char))
        await pilot.press("enter", "ế", key)
        await pilot.pause()
    assert stage.given == "Tiếng Việt\nế"


async def test_an_input_method_that_corrects_itself_writes_what_is_seen(drafts: Drafts) -> None:
    """Vietnamese input methods send the bare letter, take it back and send the one with its accent."""
    stage = Stage(Composer("Comment", "", drafts.keep))
    async with stage.run_test() as pilot:
        await pilot.press("V", "i", "e", "backspace", "ê", "backspace", "ệ", "t", "ctrl+s")
        await pilot.pause()
    assert stage.given == "Việt"


async def test_the_draft_is_on_disk_half_a_second_after_a_pause(drafts: Drafts) -> None:
    stage = Stage(Composer("Comment", "", drafts.keep))
    async with stage.run_test() as pilot:
        await pilot.press("a", "b")
        typed = time.monotonic()
        await until(lambda: drafts.last == "ab")
        assert drafts.kept[-1][0] - typed < 0.9


async def test_the_draft_is_kept_every_second_while_typing_goes_on(drafts: Drafts) -> None:
    stage = Stage(Composer("Comment", "", drafts.keep))
    async with stage.run_test() as pilot:
        started = time.monotonic()
        while time.monotonic() - started < 1.6:
            await pilot.press("a")
        assert drafts.kept and drafts.kept[0][0] - started < 1.5


async def test_escape_keeps_the_draft_at_once(drafts: Drafts) -> None:
    stage = Stage(Composer("Comment", "", drafts.keep))
    async with stage.run_test() as pilot:
        await pilot.press("n", "ử", "a", "escape")
        await pilot.pause()
    assert (stage.given, drafts.last) == (None, "nửa")


async def test_an_app_that_ends_keeps_the_draft(drafts: Drafts) -> None:
    stage = Stage(Composer("Comment", "", drafts.keep))
    async with stage.run_test() as pilot:
        await pilot.press("x")
        stage.exit()
    assert drafts.last == "x"


async def test_when_saving_fails_the_text_stays_and_one_line_says_why(drafts: Drafts) -> None:
    def save(text: str) -> None:
        raise StoreError(FULL)

    stage = Stage(Composer("Comment", "kept", drafts.keep, save=save))
    async with stage.run_test(size=(100, 30)) as pilot:
        await pilot.press("!", "ctrl+s")
        await pilot.pause()
        assert stage.given is NOTHING
        assert stage.dialog.query_one(TextArea).text == "kept!"
        assert "the disk is full" in stage.text()
        assert drafts.last == "kept!"


async def test_it_does_not_close_over_a_draft_that_could_not_be_kept(drafts: Drafts) -> None:
    drafts.error = StoreError(FULL)
    stage = Stage(Composer("Comment", "", drafts.keep))
    async with stage.run_test(size=(100, 30)) as pilot:
        await pilot.press("x", "escape")
        await pilot.pause()
        assert stage.given is NOTHING and "the disk is full" in stage.text()
        drafts.error = None
        await pilot.press("escape")
        await pilot.pause()
    assert (stage.given, drafts.last) == (None, "x")


async def test_nothing_is_saved_of_an_empty_text(drafts: Drafts) -> None:
    stage = Stage(Composer("Comment", "", drafts.keep))
    async with stage.run_test() as pilot:
        await pilot.press("space", "ctrl+s")
        await pilot.pause()
        assert stage.given is NOTHING and "nothing to save" in stage.text()


async def test_what_is_written_about_is_shown_as_it_is(drafts: Drafts) -> None:
    composer = Composer("On [red]this[/red]", "", drafts.keep, quote="“[bold]Chợ nổi\x1b[31m”\nhai dòng")
    stage = Stage(composer)
    async with stage.run_test(size=(80, 24)) as pilot:
        await pilot.pause()
        text = stage.text()
    assert "On [red]this[/red]" in text and "“[bold]Chợ nổi[31m”" in text and "hai dòng" in text


async def test_the_preview_sets_markdown_and_goes_back(drafts: Drafts) -> None:
    stage = Stage(Composer("Comment", "**đậm** và\n\n- một", drafts.keep))
    async with stage.run_test(size=(80, 24)) as pilot:
        await pilot.press("ctrl+t")
        await pilot.pause()
        assert "đậm và" in stage.text() and "• một" in stage.text()
        await pilot.press("escape", "!")
        await pilot.pause()
        assert stage.given is NOTHING and "- một!" in stage.text()


async def test_the_editor_gets_the_text_by_argv_and_gives_it_back(drafts: Drafts, tmp_path: Path) -> None:
    program = tmp_path / "my editor.py"
    program.write_text("import sys; f = open(sys.argv[-1], 'a'); f.write(' ; echo $HOME ' + sys.argv[1])")
    command = f'"{sys.executable}" "{program}" --wait'
    stage = Stage(Composer("Comment", "đầu", drafts.keep, editor=command))
    async with stage.run_test() as pilot:
        await pilot.press("ctrl+e")
        await pilot.pause()
        assert stage.suspended == 1
        assert drafts.last == "đầu ; echo $HOME --wait"
        await pilot.press("ctrl+s")
        await pilot.pause()
    assert stage.given == "đầu ; echo $HOME --wait"


@pytest.mark.parametrize(
    "command", ["no-such-editor-anywhere", '"unclosed', f"{sys.executable} -c 'raise SystemExit(3)'"]
)
async def test_an_editor_that_fails_costs_nothing(drafts: Drafts, command: str) -> None:
    stage = Stage(Composer("Comment", "kept", drafts.keep, editor=command))
    async with stage.run_test(size=(140, 30)) as pilot:
        await pilot.press("ctrl+e")
        await pilot.pause()
        assert "editor" in stage.text()
        await pilot.press("!", "ctrl+s")
        await pilot.pause()
    assert stage.given == "kept!"


@pytest.mark.parametrize("size", [(40, 12), (80, 24), (200, 50)])
async def test_text_and_keys_are_in_sight_at_every_size(drafts: Drafts, size: tuple[int, int]) -> None:
    stage = Stage(Composer("A long title over the whole of an article", "nhìn thấy", drafts.keep, quote="q " * 400))
    async with stage.run_test(size=size) as pilot:
        await pilot.pause()
        assert "nhìn thấy" in stage.text() and "^S save" in stage.text() and "Esc close" in stage.text()
        assert stage.dialog.query_one(TextArea).size.height >= 3


def test_the_text_area_brings_no_syntax_extras() -> None:
    import subprocess

    code = "import sys, reader.ui.screens.composer; print([m for m in sys.modules if m.startswith('tree_sitter')])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=True)
    assert done.stdout.strip() == "[]"


@pytest.mark.parametrize("key", ["ctrl+s", "escape"])
async def test_a_key_that_ends_waits_for_the_letters_typed_just_before_it(drafts: Drafts, key: str) -> None:
    stage = Stage(Composer("Comment", "", drafts.keep))
    async with stage.run_test():
        for char in "Which quay is that?":
            stage.post_message(events.Key(_character_to_key(char), char))
        stage.post_message(events.Key(key, None))
        await until(lambda: stage.given is not NOTHING)
    assert drafts.last == "Which quay is that?"
