"""A disk that is really full, under the reader in a real terminal. Needs the right to mount a small one in memory."""

from __future__ import annotations

import subprocess
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import apsw
import pytest
import terminal

WELCOME = "Welcome to your newspaper"


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Path]:
    """A file system of 8 MB."""
    place = tmp_path / "disk"
    place.mkdir()
    try:
        subprocess.run(["mount", "-t", "tmpfs", "-o", "size=8m", "none", place], check=True, capture_output=True)
    except (OSError, subprocess.CalledProcessError):
        pytest.skip("nothing can be mounted here")
    yield place
    subprocess.run(["umount", "-l", place], check=False)


def full(disk: Path) -> Path:
    """Take all the room there is, also what the write-ahead log has for itself."""
    for library in disk.rglob("library.db"):
        raw = apsw.Connection(str(library))
        raw.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
        raw.close()
    ballast = disk / "ballast"
    with suppress(OSError), ballast.open("wb", buffering=0) as file:
        while file.write(bytes(4096)):
            pass
    return ballast


def test_a_typed_comment_waits_in_the_editor_until_there_is_room(tmp_path: Path, disk: Path) -> None:
    with terminal.running(disk) as reader:
        reader.until(WELCOME)
        ballast = full(disk)
        reader.send("c")
        reader.until("^S")
        reader.send("a thought of mine")
        reader.until("a thought of mine")
        reader.send("\x13")
        text = reader.until("disk is full")
        assert "a thought of mine" in text
        reader.send("b")
        reader.until("a thought of mineb")
        ballast.unlink()
        reader.send("\x13")
        reader.until("✎1")
        reader.send("Q")
        assert reader.wait() == 0
    said = subprocess.run(
        [*terminal.NEWSREADER, "comments"],
        env=terminal.home(disk),
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    assert "a thought of mineb" in said.stdout


@pytest.mark.parametrize("room", [0, 100, 300])
def test_a_first_start_without_room_says_so_and_works_with_room(tmp_path: Path, disk: Path, room: int) -> None:
    ballast = full(disk)
    with ballast.open("r+b") as file:
        file.truncate(max(0, ballast.stat().st_size - room * 1024))
    with terminal.running(disk) as reader:
        assert reader.wait() == 1
        assert "is full" in reader.raw.decode() and "Traceback" not in reader.raw.decode()
    ballast.unlink()
    with terminal.running(disk) as reader:
        reader.until(WELCOME)
        reader.send("Q")
        assert reader.wait() == 0
