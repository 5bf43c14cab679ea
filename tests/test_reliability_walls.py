"""Nothing strange gets in or out: short forms of the proofs in tests/reliability."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from zipfile import ZipFile

import pytest
from command import Command, own_folders
from reliability import bombs, fuzz, guided, hostile, pumped, secrets, soak, wheel
from reliability.shelf import scaled

from reader import log
from reader.library import Library

ROOT = Path(__file__).resolve().parents[1]


def test_mutants_never_raise_nor_bring_control_characters() -> None:
    done = fuzz.run(scaled(10_000, 300), seed=int(os.environ.get("NEWSREADER_SEED", "1")), every=9)
    assert not done.caught and not done.control
    assert done.percentile(0.99) < 0.5 and max(done.times) < 2


def test_mutants_that_are_led_find_nothing_where_there_is_somebody_to_lead_them() -> None:
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join([str(ROOT), str(ROOT / "tests")])}
    done = subprocess.run(
        [sys.executable, "-m", "reliability.guided", str(scaled(600, 2)), "query"],
        capture_output=True, text=True, cwd=ROOT, env=environment, timeout=100, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stdout + done.stderr
    assert guided.NOTHING in done.stdout or "nothing found" in done.stdout


def test_pieces_repeated_without_end_take_as_long_as_they_are() -> None:
    done = pumped.run(scaled(600, 6), seed=int(os.environ.get("NEWSREADER_SEED", "1")))
    assert done.texts and not done.slow and not done.uncaught


def test_parsing_opens_nothing_and_connects_to_nothing() -> None:
    by_itself("sealed", "9")


@pytest.mark.skipif(not hostile.FILES.exists(), reason="the hostile files are not here")
def test_nothing_that_comes_in_starts_a_program_or_leaves_a_file() -> None:
    by_itself("canaries", "6")


def by_itself(name: str, *arguments: str) -> None:
    """A script that sets an audit hook, which cannot be taken off: in a process of its own."""
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join([str(ROOT), str(ROOT / "tests")])}
    done = subprocess.run(
        [sys.executable, "-m", f"reliability.{name}", *arguments],
        capture_output=True, text=True, cwd=ROOT, env=environment, timeout=100, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stdout + done.stderr


def test_a_bomb_is_refused_within_bounds(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    own_folders(tmp_path, monkeypatch)
    done = bombs.run(tmp_path / "data", only=("gzip", "picture"))
    assert done.bombs == 2 and max(done.most_mb.values()) - done.idle_mb < 100


@pytest.mark.parametrize(
    ("what", "why"), [("processor", "takes too long"), ("memory", "too much memory"), ("crash", "ended the process")]
)
async def test_a_feed_that_meets_a_fence_is_left_alone_and_the_next_is_read(
    what: str, why: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    own_folders(tmp_path, monkeypatch)
    events = await bombs.fenced(tmp_path / "data", what)
    assert [each["event"] for each in events] == ["start", "source", "source", "done"]
    first, second = events[1:3]
    assert why in first["error"] and first["error"].endswith(".") and "\n" not in first["error"]
    assert second["error"] == "" and second["new"] == 2
    assert [(each["done"], each["total"], each["failed"]) for each in events[1:]] == [(1, 2, 1), (2, 2, 1), (2, 2, 1)]
    assert events[-1]["new"] == 2


async def test_a_worker_without_memory_says_so_in_one_line(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    own_folders(tmp_path, monkeypatch)
    events = await bombs.out_of_memory(tmp_path / "data")
    text = events[-1].get("error") or events[-2]["error"]
    # SQLite has words of its own, should it be the one that asks in vain.
    assert "too much memory" in text or "not enough memory" in text
    assert text.endswith(".") and "\n" not in text


def test_a_password_is_nowhere_but_in_its_own_file(tmp_path: Path) -> None:
    searched, found = secrets.run(tmp_path, short=True)
    assert searched > 5 and found == []
    (file,) = tmp_path.rglob(secrets.ALLOWED)
    assert secrets.PASSWORD in file.read_text() and file.stat().st_mode & 0o077 == 0


async def test_a_long_day_leaves_nothing_behind(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    own_folders(tmp_path, monkeypatch)
    done = await soak.run(scaled(2000, 10), scaled(20_000, 30), sources=10)
    assert done.grown_mb < 30 and done.descriptors <= 0 and done.threads <= 0 and done.log_mb <= 64


def test_a_bundle_has_facts_and_none_of_the_texts(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    own_folders(tmp_path, monkeypatch)
    library = Library.open(tmp_path / "data" / "newsreader")
    title = library.article(library.ids()[0]).entry.title
    library.comment(library.ids()[0], "between us")
    library.subscribe("https://ann:pass@private.example/feed?token=abc", title="My secret")
    library.close()
    try:
        raise ValueError(f"private words: {title} https://private.example/")
    except ValueError as error:
        log.failure(error, "reading private.example")
    command = Command(tmp_path / "data" / "newsreader", capsys, monkeypatch)
    command.good("doctor", "--bundle", str(tmp_path / "bundle.zip"))
    with ZipFile(tmp_path / "bundle.zip") as archive:
        text = "\n".join([archive.read(name).decode() for name in archive.namelist()])
    for private in ("private", title, "between us", "pass", "token", str(tmp_path), "My secret"):
        assert private not in text, private
    assert "ValueError" in text and "rows of comment" in text and "textual" in text
    assert (tmp_path / "bundle.zip").stat().st_mode & 0o077 == 0


def test_the_wheel_has_everything_it_needs(tmp_path: Path) -> None:
    assert wheel.inspect(wheel.build(tmp_path)) == []
