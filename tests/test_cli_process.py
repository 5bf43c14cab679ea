"""The command as a process: pipes, signals, no terminal, what is loaded."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from command import own_folders
from web import Reply, Web

NEWSREADER = [sys.executable, "-m", "reader"]


@pytest.fixture(autouse=True)
def folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    own_folders(tmp_path, monkeypatch)
    return tmp_path


def run(*arguments: str, **more: object) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [*NEWSREADER, *arguments],
        capture_output=True,
        text=True,
        timeout=60,
        stdin=subprocess.DEVNULL,
        check=False,
        **more,
    )  # type: ignore[call-overload, no-any-return]


def test_version_help_and_wrong_usage() -> None:
    assert run("--version").stdout.startswith("newsreader 0.")
    assert run("list", "--version").stdout == run("--version").stdout
    assert "Usage: newsreader" in run("--help").stdout
    assert run("--nonsense").returncode == 2


def test_without_a_terminal_the_plain_list_is_printed(folders: Path) -> None:
    done = run("--data-dir", str(folders / "library"))
    assert done.returncode == 0 and len(done.stdout.splitlines()) >= 10
    assert done.stderr.count("\n") == 1 and "no terminal" in done.stderr


def test_folders_are_taken_before_and_after_the_verb(folders: Path) -> None:
    library = str(folders / "library")
    before, after = run("--data-dir", library, "list"), run("list", "--data-dir", library)
    assert before.returncode == after.returncode == 0 and before.stdout == after.stdout
    assert (folders / "library").stat().st_mode & 0o777 == 0o700
    assert (folders / "library" / "library.db").stat().st_mode & 0o777 == 0o600


def test_a_reader_that_goes_away_is_no_error(folders: Path) -> None:
    library = ["--data-dir", str(folders / "library")]
    run("list", *library)
    command = " ".join([sys.executable, "-m", "reader", "list", "--json", *library])
    done = subprocess.run(
        ["bash", "-c", f"set -o pipefail; {command} | head -c 1"],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert (done.returncode, done.stderr, done.stdout) == (0, "", "{")


def test_control_c_ends_quietly(folders: Path) -> None:
    started = threading.Event()
    with Web() as web:

        def interrupted() -> Iterator[bytes]:
            assert started.wait(30)  # The program may ask before this test knows its number.
            process.send_signal(signal.SIGINT)
            process.wait(30)
            yield b""

        web.handle("/slow", lambda request: Reply(raw=interrupted()))
        process = subprocess.Popen(
            [*NEWSREADER, "feed", web.url + "/slow"],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            # What runs in the background of a shell ignores Ctrl+C, and so would its children.
            preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),
        )
        started.set()
        out, err = process.communicate(timeout=60)
    assert (process.returncode, out) == (130, "") and "Traceback" not in err, err


@pytest.mark.parametrize("arguments", [["list", "--json"], ["refresh"], ["export", "all"], ["doctor"], ["comments"]])
def test_verbs_load_neither_textual_nor_what_they_do_not_need(folders: Path, arguments: list[str]) -> None:
    code = f"""
import sys, json
from reader.__main__ import main
main({["--data-dir", str(folders / "library"), *arguments]!r})
found = [name for name in ("textual", "aiohttp", "lxml", "PIL", "keyring") if name in sys.modules]
print(json.dumps(found), file=sys.stderr)
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, timeout=60, check=False)
    loaded = json.loads(done.stderr.decode().splitlines()[-1])
    assert loaded == []


def test_the_unexpected_goes_to_the_log_and_is_said_in_one_line(folders: Path) -> None:
    code = """
import sys
from reader import cli
from reader.__main__ import main
def run(arguments):
    raise ZeroDivisionError("https://mai:s3cret@example.org/ is no number")
cli.run = run
sys.exit(main(["list"]))
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 1 and done.stderr.count("\n") == 1 and "ZeroDivisionError" in done.stderr
    log = folders / "state" / "newsreader" / "newsreader.log"
    assert str(log) in done.stderr and "Traceback" in log.read_text() and "s3cret" not in log.read_text()
    assert log.stat().st_mode & 0o777 == 0o600


def test_ascii_terminals_and_odd_locales_break_nothing(folders: Path) -> None:
    for environment in ({"PYTHONIOENCODING": "ascii"}, {"LC_ALL": "C", "LANG": "C"}, {"LC_ALL": "vi_VN.UTF-8"}):
        done = run("list", "--data-dir", str(folders / "library"), env={**os.environ, **environment})
        assert done.returncode == 0 and done.stderr == ""
