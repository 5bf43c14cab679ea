"""The kept frame: shown only where it fits, private, and taken back when the app cannot start."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import terminal
from desk import reading

from reader.ui import splash

WELCOME = "Welcome to your newspaper"


def test_nothing_is_shown_without_a_terminal(tmp_path: Path) -> None:
    (tmp_path / splash.FILE).write_bytes(b"x\nframe")
    code = "import sys; from pathlib import Path; from reader.ui import splash\n"
    code += "print(splash.show(Path(sys.argv[1]), Path()))"
    done = subprocess.run([sys.executable, "-c", code, tmp_path], capture_output=True, timeout=30, check=True)
    assert done.stdout == b"False\n"


def test_other_settings_or_another_size_is_another_frame(tmp_path: Path) -> None:
    config = tmp_path / "config.toml"
    before = splash._head(config, 120, 36)
    assert b"\n" not in before
    assert splash._head(config, 120, 36) == before != splash._head(config, 80, 24)
    config.write_text('theme = "paper"\n')
    assert splash._head(config, 120, 36) != before


async def test_a_test_screen_leaves_no_frame(tmp_path: Path) -> None:
    async with reading(tmp_path) as (main, pilot):
        await pilot.press("q")
        assert main.app.return_value == 0
    assert not (tmp_path / splash.FILE).exists()


def test_the_second_start_begins_with_the_kept_frame(tmp_path: Path) -> None:
    data = tmp_path / "data" / "newsreader"
    for start in range(2):
        with terminal.running(tmp_path) as reader:
            reader.until(WELCOME)
            reader.until("? keys")
            reader.send("Q")
            assert reader.wait() == 0
            assert reader.raw.startswith(splash.ENTER) == bool(start)
    frame = (data / splash.FILE).read_bytes().partition(b"\n")[2]
    assert WELCOME.encode() in frame and reader.raw.startswith(splash.ENTER + frame[:200])
    assert (data / splash.FILE).stat().st_mode & 0o777 == 0o600
    with terminal.running(tmp_path, columns=100) as reader:
        reader.until(WELCOME)
        assert not reader.raw.startswith(splash.ENTER)


def test_a_library_that_cannot_be_opened_gives_the_terminal_back(tmp_path: Path) -> None:
    with terminal.running(tmp_path) as reader:
        reader.until("? keys")
        reader.send("Q")
        assert reader.wait() == 0
    file = tmp_path / "data" / "newsreader" / "library.db"
    file.with_name("library.db-wal").unlink(missing_ok=True)  # All pages are in it when a worker ended last.
    file.write_bytes(b"this is no database " * 4096)
    with terminal.running(tmp_path) as reader:
        assert reader.wait() == 1
        assert reader.raw.startswith(splash.ENTER)
        assert reader.raw.rfind(splash.LEAVE) > 0
        assert b"Traceback" not in reader.raw and b"newsreader: " in reader.raw[reader.raw.rfind(splash.LEAVE) :]


CRASH = """
import sys
from reader.__main__ import main
from reader.ui.screens.main import MainScreen

def boom(self):
    raise RuntimeError("boom")

MainScreen.action_undo = boom
sys.exit(main([]))
"""


def test_an_unexpected_error_leaves_one_line_and_a_clean_terminal(tmp_path: Path) -> None:
    reader = terminal.Terminal([sys.executable, "-c", CRASH], env=terminal.home(tmp_path))
    try:
        reader.until("? keys")
        reader.send("u")
        assert reader.wait() == 1
        after = reader.raw[reader.raw.rfind(b"\x1b[?1049l") :]
        assert b"newsreader: Something unexpected went wrong" in after and b"RuntimeError" in after
        assert b"Traceback" not in reader.raw
    finally:
        reader.close()
    logs = [file for file in tmp_path.rglob("*.log") if "boom" in file.read_text()]
    assert logs, "the log has the traceback"
