"""The reader in a real terminal: what Pilot cannot see."""

from __future__ import annotations

import json
import os
import re
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
import terminal

WELCOME = "Welcome to your newspaper"
RESTORED = (b"\x1b[?1049l", b"\x1b[?25h", b"\x1b[?1000l", b"\x1b[?2004l")
"""Alternate screen, cursor, mouse, bracketed paste: all given back."""


def newsreader(folder: Path, *arguments: str) -> str:
    """A command-line verb's output in the same home."""
    done = subprocess.run(
        [*terminal.NEWSREADER, *arguments],
        env=terminal.home(folder),
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    return done.stdout


def is_restored(raw: bytes) -> bool:
    if raw.rfind(b"\x1b[?7h") <= raw.rfind(b"\x1b[?7l"):
        return False
    return all(raw.rfind(off) > raw.rfind(off[:-1] + (b"h" if off.endswith(b"l") else b"l")) for off in RESTORED)


def test_first_start_shows_news_and_quits_clean(tmp_path: Path) -> None:
    with terminal.running(tmp_path) as reader:
        reader.until(WELCOME)
        reader.send("j")
        reader.until("Chào mừng")
        reader.send("q")
        assert reader.wait() == 0
        assert is_restored(reader.raw)


def test_what_was_done_and_written_is_there_after_a_restart(tmp_path: Path) -> None:
    with terminal.running(tmp_path) as reader:
        reader.until(WELCOME)
        reader.send("\r")
        reader.send("b")
        reader.until("★")
        reader.send("c")
        reader.until("^S")
        reader.send("Tiếng Việt có dấu")
        reader.until("Tiếng Việt có dấu")
        reader.send("\x13")
        reader.until("✎1")
        reader.send("Q")
        assert reader.wait() == 0
    with terminal.running(tmp_path) as reader:
        reader.until(lambda text: "★" in text and "✎1" in text)
        reader.send("4")
        reader.until(lambda text: "Bookmarks" in text.splitlines()[0] and WELCOME in text)
        reader.send("5")
        reader.until(lambda text: "Comments" in text.splitlines()[0] and WELCOME in text)
        reader.send("Q")
        reader.wait()
    (row,) = [json.loads(line) for line in newsreader(tmp_path, "list", "is:bookmarked", "--json").splitlines()]
    assert row["headline"] == WELCOME and row["bookmarked"] is True
    (comment,) = [json.loads(line) for line in newsreader(tmp_path, "comments", "--json").splitlines()]
    assert "Tiếng Việt có dấu" in json.dumps(comment, ensure_ascii=False)


def test_a_saved_comment_survives_kill_9_at_once(tmp_path: Path) -> None:
    with terminal.running(tmp_path) as reader:
        reader.until(WELCOME)
        reader.send("c")
        reader.until("^S")
        reader.send("kept whatever comes")
        reader.until("kept whatever comes")
        reader.send("\x13")
        reader.until("✎1")
        reader.kill(signal.SIGKILL)
    assert "kept whatever comes" in newsreader(tmp_path, "comments", "--json")


def test_a_half_typed_comment_survives_kill_9(tmp_path: Path) -> None:
    with terminal.running(tmp_path) as reader:
        reader.until(WELCOME)
        reader.send("c")
        reader.until("^S")
        reader.send("half a thought")
        reader.until("half a thought")
        # One second is what the promise allows; poll the library from outside rather than sleep.
        for _ in range(100):
            reader.pump(0.02)
        reader.kill(signal.SIGKILL)
    with terminal.running(tmp_path) as reader:
        reader.until(WELCOME)
        reader.send("c")
        reader.until("half a thought")


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP, signal.SIGINT])
def test_a_signal_leaves_the_terminal_clean(tmp_path: Path, number: int) -> None:
    with terminal.running(tmp_path) as reader:
        reader.until(WELCOME)
        reader.kill(number)
        reader.wait()
        assert is_restored(reader.raw)


def test_an_exception_leaves_the_terminal_clean_and_says_one_line(tmp_path: Path) -> None:
    broken = "from reader.ui.screens.main import MainScreen as M; M.action_help = lambda self: 1 / 0"
    command = [sys.executable, "-c", f"{broken}; from reader.__main__ import main; raise SystemExit(main([]))"]
    reader = terminal.Terminal(command, env=terminal.home(tmp_path))
    try:
        reader.until(WELCOME)
        reader.send("?")
        assert reader.wait() == 1
    finally:
        reader.close()
    assert is_restored(reader.raw)
    after = reader.raw[reader.raw.rfind(b"\x1b[?1049l") :]
    assert b"ZeroDivisionError" in after and b"Traceback" not in after


def test_suspended_the_terminal_is_the_shell_s_and_continued_the_reader_s(tmp_path: Path) -> None:
    with terminal.running(tmp_path) as reader:
        reader.until(WELCOME)
        reader.suspend()
        reader.until(lambda _: is_restored(reader.raw))
        before = len(reader.raw)
        reader.kill(signal.SIGCONT)
        reader.until(lambda _: b"\x1b[?1049h" in reader.raw[before:])
        reader.until(lambda _: b"keys" in reader.raw[before:])
        reader.send("Q")
        assert reader.wait() == 0
        assert is_restored(reader.raw)


def test_a_terminal_that_is_gone_ends_the_reader(tmp_path: Path) -> None:
    with terminal.running(tmp_path) as reader:
        reader.until(WELCOME)
        os.close(reader.fd)
        deadline = time.monotonic() + 60
        while os.waitpid(reader.pid, os.WNOHANG)[0] == 0:
            assert time.monotonic() < deadline, "it still runs"
            time.sleep(0.02)
        reader.status, reader.fd = 0, os.open(os.devnull, os.O_RDONLY)
    assert WELCOME in newsreader(tmp_path, "list")


def test_no_color_and_sixteen_colours_start(tmp_path: Path) -> None:
    for more in ({"NO_COLOR": "1"}, {"TERM": "xterm", "COLORTERM": ""}):
        with terminal.running(tmp_path, env=terminal.home(tmp_path, **more)) as reader:
            reader.until(WELCOME)
            reader.send("jjj\r")
            reader.send("Q")
            assert reader.wait() == 0


SGR = re.compile(rb"\x1b\[([0-9;:]*)m")


def test_without_colours_there_is_not_one_and_the_cursor_is_still_seen(tmp_path: Path) -> None:
    with terminal.running(tmp_path, env=terminal.home(tmp_path, NO_COLOR="1")) as reader:
        reader.until(WELCOME)
        reader.send("jj\r")
        reader.until("THE HILL GAZETTE")
        for keys, shown in (("v", "paragraph"), ("\x1b", "h back"), ("c", "save"), ("Mine", "Mine")):
            reader.send(keys)
            reader.until(shown)
        reader.send("\x1b[D")
        reader.until(lambda _: _reversed(reader) == "e")
        reader.send("\x1b")
        reader.until("h back")
        reader.send(":")
        reader.until("All actions")
        reader.send("theme\x1b[D")
        reader.until(lambda _: "e" in _reversed(reader) and "Theme" in _reversed(reader))
        reader.send("\x1b")
        reader.until("h back")
        reader.send("Q")
        assert reader.wait() == 0
        used = {each for sequence in SGR.findall(reader.raw) for each in sequence.split(b";")}
        assert used <= {b"", b"0", b"1", b"2", b"3", b"4", b"7", b"9", b"39", b"49"}


def _reversed(reader: terminal.Terminal) -> str:
    """What stands in reverse video, but for the scroll bars and the name of the program."""
    screen = reader.screen
    rows = [[screen.buffer[y][x] for x in range(screen.columns - 1)] for y in range(1, screen.lines - 1)]
    return "".join([char.data for row in rows for char in row if char.reverse]).strip()


def test_a_resize_storm_settles(tmp_path: Path) -> None:
    with terminal.running(tmp_path) as reader:
        reader.until(WELCOME)
        for n in range(60):
            reader.resize(40 + n * 2, 12 + n // 2)
            reader.kill(signal.SIGWINCH)
            reader.pump(0.01)
        reader.resize(100, 30)
        reader.kill(signal.SIGWINCH)
        reader.until(lambda text: WELCOME in text and "keys" in text.splitlines()[-1])
        reader.send("Q")
        assert reader.wait() == 0


def test_stderr_elsewhere_still_shows_the_reader(tmp_path: Path) -> None:
    command = ["sh", "-c", f'exec "{terminal.NEWSREADER[0]}" -m reader 2>"$HOME/err"']
    reader = terminal.Terminal(command, env=terminal.home(tmp_path))
    try:
        reader.until(WELCOME)
        reader.send("Q")
        assert reader.wait() == 0
    finally:
        reader.close()
    assert (tmp_path / "err").read_text() == ""


@pytest.mark.parametrize("encoding", ["ascii", "latin-1"])
def test_a_terminal_of_few_letters_shows_question_marks_not_nothing(tmp_path: Path, encoding: str) -> None:
    with terminal.running(tmp_path, env=terminal.home(tmp_path, PYTHONIOENCODING=encoding)) as reader:
        reader.until(WELCOME)
        reader.send("Q")
        assert reader.wait() == 0
