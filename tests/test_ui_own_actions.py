"""Own actions at work: keys, palette and help know them; what a program says is shown, that it fails is said."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from desk import bring, reading, settled
from textual.pilot import Pilot

from reader.library import Library
from reader.own_actions import OwnAction
from reader.ui.screens.help import OWN, grouped
from reader.ui.screens.main import MainScreen
from reader.ui.screens.output import OutputScreen, readable
from reader.ui.screens.palette import commands

UPPER = "import sys; sys.stdout.write(sys.stdin.read().upper())"
WAIT = "import time; print('begun', flush=True); time.sleep(600)"


def python(code: str, *words: str) -> tuple[str, ...]:
    return (sys.executable, "-c", code, *words)


@pytest.fixture
def library(tmp_path: Path) -> Library:
    library = Library.open(tmp_path)
    for each in library.sources():
        library.unsubscribe(each.id)
    bring(library, ["One", "Two"])
    return library


def output(main: MainScreen) -> OutputScreen:
    assert isinstance(main.app.screen, OutputScreen)
    return main.app.screen


def said(main: MainScreen) -> str:
    return "\n".join("".join(piece.text for piece in row.left) for row in output(main).list.rows)


async def shown(main: MainScreen, pilot: Pilot[int], *pressed: str, wanted: Callable[[str], object]) -> str:
    await pilot.press(*pressed)
    await settled(pilot, lambda: isinstance(main.app.screen, OutputScreen) and wanted(said(main)), 20)
    return said(main)


async def test_an_action_shows_what_its_program_says(tmp_path: Path, library: Library) -> None:
    action = OwnAction("Shout", python(UPPER), key="f5,g u")
    async with reading(tmp_path, library=library, actions=(action,)) as (main, pilot):
        for pressed in (("f5",), ("g", "u")):
            text = await shown(main, pilot, *pressed, wanted=lambda said: "PARAGRAPH 8" in said)
            assert "ONE: PARAGRAPH 0" in text
            await settled(pilot, lambda: not output(main).query_one("#how").display)
            await pilot.press("y")
            assert "ONE: PARAGRAPH 0" in main.app.clipboard
            await pilot.press("escape")
            await settled(pilot, lambda: main.is_active)


async def test_a_chosen_passage_is_what_the_program_gets(tmp_path: Path, library: Library) -> None:
    action = OwnAction("Shout", python(UPPER), key="f5")
    async with reading(tmp_path, library=library, actions=(action,)) as (main, pilot):
        await pilot.press("enter", "v")
        await settled(pilot, lambda: main.mode == "select")
        text = await shown(main, pilot, "f5", wanted=lambda said: "PARAGRAPH 0" in said)
        assert "PARAGRAPH 1" not in text and not text.startswith("THE ONE POST")


async def test_leaving_the_pane_ends_the_program(tmp_path: Path, library: Library) -> None:
    async with reading(tmp_path, library=library, actions=(OwnAction("Wait", python(WAIT), key="f5"),)) as (
        main,
        pilot,
    ):
        await shown(main, pilot, "f5", wanted=lambda said: "begun" in said)
        program = output(main).program
        assert program and program.running
        await pilot.press("escape")
        await settled(pilot, lambda: not program.running)


async def test_the_same_action_again_ends_what_goes_on(tmp_path: Path, library: Library) -> None:
    action = OwnAction("Sing", python(WAIT), key="f5", output="drop", stop=True)
    async with reading(tmp_path, library=library, actions=(action,)) as (main, pilot):
        await pilot.press("f5")
        await settled(pilot, lambda: main.status.notice == "Sing: started.")
        (program,) = main.programs.values()
        await pilot.press("f5")
        await settled(pilot, lambda: not program.running)
        assert main.status.notice == "Sing: ended." and not main.programs
        await pilot.press("f5")
        (program,) = main.programs.values()
    program.wait(20)
    assert not program.running


@pytest.mark.parametrize(
    ("command", "words"),
    [
        (("there-is-no-such-program",), "“there-is-no-such-program” is not on this machine."),
        (python("import sys; sys.exit('no voice')"), "no voice"),
        (python("import sys; sys.exit(7)"), "it ended with status 7"),
    ],
)
@pytest.mark.parametrize("out", ["drop", "pane"])
async def test_what_goes_wrong_is_said(
    tmp_path: Path, library: Library, command: tuple[str, ...], words: str, out: str
) -> None:
    action = OwnAction("Try", command, key="f5", output=out)
    async with reading(tmp_path, library=library, actions=(action,)) as (main, pilot):
        await pilot.press("f5")
        if out == "drop":
            await settled(pilot, lambda: words in main.status.notice, 20)
        else:
            await settled(pilot, lambda: isinstance(main.app.screen, OutputScreen))
            how = output(main).query_one("#how")
            await settled(pilot, lambda: words[3:] in str(how.render()) + said(main), 20)


async def test_palette_and_help_know_the_actions(tmp_path: Path, library: Library) -> None:
    action = OwnAction("Đọc to [b]", python(UPPER), key="f5")
    quiet = OwnAction("Silent", python(UPPER))
    async with reading(tmp_path, library=library, actions=(action, quiet)) as (main, pilot):
        found = {each.name: each for each in commands(main)}
        assert found["Đọc to [b]"].key == "F5" and found["Silent"].key == ""
        assert grouped(main.active_bindings)[OWN] == [("F5", "Đọc to [b]")]
        await pilot.press("ctrl+p", *"silent", "enter")
        await settled(pilot, lambda: isinstance(main.app.screen, OutputScreen) and "ONE" in said(main), 20)


def test_what_a_program_prints_is_text() -> None:
    assert readable("\x1b[1;31mred\x1b[0m\n\x1b]0;title\x07b\tc\r\n10%\r100%\n") == "red\nb   c\n100%"
    assert readable("\x1b]52;c;aGk=\x1b\\a\x9b31mb\u202e\x00") == "a31mb"
