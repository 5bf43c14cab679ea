"""What reaches the terminal around the screen: the window's name, and notifications."""

from __future__ import annotations

import signal
from pathlib import Path

import pytest
from conftest import empty_library, entry, update
from terminal import home, running

KEPT, BACK = b"\x1b[22;2t", b"\x1b[23;2t"


def test_the_window_says_what_is_unread_and_gets_its_name_back(tmp_path: Path) -> None:
    with running(tmp_path, env=home(tmp_path, WINDOWID="1")) as reader:
        reader.until("Welcome to your newspaper")
        reader.until(lambda _: "\x1b]2;newsreader · 14 unread\x07".encode() in reader.raw)
        assert reader.raw.index(KEPT) < reader.raw.index(b"\x1b]2;")
        reader.send("jj\r")
        named = "\x1b]2;newsreader · 13 unread\x07".encode()
        reader.until(lambda _: named in reader.raw)
        reader.suspend()
        assert BACK in reader.raw
        before = len(reader.raw)
        reader.kill(signal.SIGCONT)
        reader.until(lambda _: KEPT in reader.raw[before:] and named in reader.raw[before:])
        reader.kill(signal.SIGTERM)
        assert reader.wait() == 0
        assert reader.raw.rfind(BACK) > reader.raw.rfind(b"\x1b]2;")


def test_a_terminal_that_tells_of_no_window_gets_no_name(tmp_path: Path) -> None:
    with running(tmp_path) as reader:
        reader.until("Welcome to your newspaper")
        reader.send("Q")
        assert reader.wait() == 0
        assert b"\x1b]2;" not in reader.raw and KEPT not in reader.raw and BACK not in reader.raw


@pytest.mark.parametrize(
    ("term", "said"),
    [
        ("xterm-256color", "\x1b]9;newsreader: Storms: Storm; a title\x07"),
        ("foot", "\x1b]777;notify;newsreader;Storms: Storm, a title\x07"),
    ],
)
def test_a_rule_s_announcement_reaches_the_desktop(tmp_path: Path, term: str, said: str) -> None:
    library = empty_library(tmp_path / "data" / "newsreader")
    library.save_rule("Storms", "storm", "notify")
    library.store(update(library.subscribe("https://paper.example/feed"), entry(1, title="Storm; a title")))
    library.close()
    with running(tmp_path, env=home(tmp_path, TERM=term)) as reader:
        reader.until(lambda _: said.encode() in reader.raw)
        reader.send("Q")
        assert reader.wait() == 0
        assert reader.raw.count(b"Storms") == reader.raw.replace(said.encode(), b"").count(b"Storms") + 1
