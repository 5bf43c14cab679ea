"""What was drawn piece by piece, key after key, is the screen that is drawn at once."""

from __future__ import annotations

import random
import time
from pathlib import Path

import pytest
from terminal import Terminal, home, running

KEYS = ["j", "j", "j", "k", " ", "l", "h", "b", "x", "]", "[", "G", "gg", "\t", "2", "1", "J", "K"]


def settled(reader: Terminal) -> list[str]:
    """The rows, once none has changed for a while; without the bottom line, whose notices come and go."""
    deadline, since, rows = time.monotonic() + 20, time.monotonic(), [""]
    while time.monotonic() - since < 0.6:
        assert time.monotonic() < deadline and reader.pump()
        if (now := reader.text.splitlines()[:-1]) != rows:
            since, rows = time.monotonic(), now
    return rows


@pytest.mark.parametrize("seed", [1, 2])
def test_what_keys_have_left_on_the_screen_is_what_a_whole_drawing_shows(tmp_path: Path, seed: int) -> None:
    rng = random.Random(seed)
    config = tmp_path / "config" / "newsreader"
    config.mkdir(parents=True)
    (config / "config.toml").write_text("refresh_minutes = 0\ndwell = 0\n")
    with running(tmp_path, columns=110, rows=30, env=home(tmp_path)) as reader:
        reader.until(lambda text: "Welcome" in text and "keys" in text)
        for _ in range(80):
            reader.send(rng.choice(KEYS))
            reader.pump(0.01)
        by_pieces = settled(reader)
        for columns in (111, 110):
            before = len(reader.raw)
            reader.resize(columns, 30)
            reader.until(lambda _text, before=before: len(reader.raw) > before + 2000)
            settled(reader)
        assert by_pieces == settled(reader)
        reader.send("Q")
        assert reader.wait() == 0
