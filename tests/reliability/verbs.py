"""Bad luck on the command line: PYTHONPATH=tests python -m reliability.verbs [interrupts for each verb]

Every verb with streams that are closed, full or broken, without a home, in another locale, on folders that cannot be
written to, and interrupted at a random moment. Each ends by itself, with an exit code of ours, at most one line on
stderr beside wrong usage, and never a traceback.
"""

from __future__ import annotations

import os
import random
import select
import signal
import subprocess
import sys
import tempfile
import time
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

from conftest import entry, update

from .shelf import argument, lived_in, report

ROOT = Path(__file__).resolve().parents[2]
PROGRAM = """
import os, sys
import reader.__main__ as reader
main = reader.main
reader.main = lambda: (os.write({ready}, b"."), main())[1]
sys.exit(reader.program())
"""
PLAIN = "import sys; from reader.__main__ import program; sys.exit(program())"
FILE = str(Path(__file__).resolve().parents[1] / "data" / "village.rss")
PAGE = str(Path(__file__).resolve().parents[1] / "data" / "page-plain.txt")
VERBS: tuple[tuple[str, ...], ...] = (
    (),
    *(("--version",), ("--help",), ("nonsense",), ("list",), ("list", "--json"), ("list", "is:nonsense")),
    *(("show", "ARTICLE"), ("show", PAGE, "--format", "json"), ("feed", FILE), ("sources",), ("stats",)),
    *(("bookmark", "ARTICLE"), ("unbookmark", "ARTICLE"), ("comment", "ARTICLE", "-"), ("comments",)),
    *(("add", FILE), ("refresh",), ("remove", "Papers"), ("undo",), ("open", PAGE), ("import", FILE)),
    *(("export", what) for what in ("opml", "bookmarks", "comments", "annotations", "all")),
    *(("backup",), ("restore",), ("restore", FILE), ("doctor",), ("config",), ("config", "--path")),
)
SHELL = {
    "stdin closed": "<&-",
    "stdout closed": ">&-",
    "stderr closed": "2>&-",
    "all three closed": "<&- >&- 2>&-",
    "a full disk behind stdout": ">/dev/full",
    "a full disk behind both": ">/dev/full 2>/dev/full",
    "a pipe nobody reads": "| true",
    "both pipes broken": "2>&1 | true",
}
"""What a shell can do to a program."""
WORLDS: dict[str, dict[str, str | None]] = {
    "no home": {"HOME": None, **{f"XDG_{name}_HOME": None for name in ("DATA", "CONFIG", "STATE", "CACHE")}},
    "a home that is not there": {"HOME": "/proc/nothing"},
    "no locale": {"LC_ALL": None, "LANG": None},
    "ASCII alone": {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0", "PYTHONIOENCODING": "ascii"},
    "no variable at all": dict.fromkeys(os.environ),
}
"""What the environment can lack."""
CODES = (0, 1, 2, 130, -signal.SIGINT)
"""Done, not possible, wrong usage, interrupted; and interrupted while Python itself was ending."""


@dataclass(slots=True)
class Figures:
    """How the runs ended."""

    runs: int = 0
    interrupted: int = 0
    codes: Counter[int] = field(default_factory=Counter)
    wrong: list[str] = field(default_factory=list)


def run(
    folder: Path,
    interrupts: int,
    verbs: tuple[tuple[str, ...], ...] = VERBS,
    shell: dict[str, str] = SHELL,
    worlds: dict[str, dict[str, str | None]] = WORLDS,
) -> Figures:
    """Every verb in every kind of trouble."""
    figures = Figures()
    article = _prepare(folder)
    chance = random.Random(2)
    for verb in verbs:
        arguments = [article if each == "ARTICLE" else each for each in verb]
        for trouble, redirection in shell.items():
            _in_shell(folder, arguments, trouble, redirection, figures)
        for trouble, changes in worlds.items():
            _in_world(folder, arguments, trouble, changes, figures)
        for _ in range(interrupts):
            _interrupted(folder, arguments, 0.003 + chance.uniform(0, 0.8) ** 2, figures)
    return figures


def _prepare(folder: Path) -> str:
    from reader.library import Library

    library = Library.open(folder / "data" / "newsreader")
    source = library.subscribe("http://127.0.0.1:9/feed", title="Papers", private=True)
    library.store(update(source, *[entry(n, title=f"Đường về {n}") for n in range(1, 30)]))
    lived_in(library)
    article = str(library.ids()[0])
    library.close()
    return article


def _environment(folder: Path, changes: dict[str, str | None]) -> dict[str, str]:
    found: dict[str, str | None] = {
        **{name: os.environ.get(name) for name in ("PATH",)},
        **{f"XDG_{name}_HOME": str(folder / name.lower()) for name in ("DATA", "CONFIG", "CACHE", "STATE")},
        "HOME": str(folder),
        "LC_ALL": "C.UTF-8",
        "PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring",
        "no_proxy": "127.0.0.1",
    }
    kept = {name: value for name, value in (found | changes).items() if value is not None}
    return kept | {"PYTHONPATH": str(ROOT)}


def _in_shell(folder: Path, arguments: list[str], trouble: str, redirection: str, figures: Figures) -> None:
    command = f'errors=$1; shift; "$@" 2>"$errors" {redirection}; exit ${{PIPESTATUS[0]}}'
    errors = folder / "errors"
    errors.write_bytes(b"")
    done = subprocess.run(
        ["bash", "-c", command, "bash", str(errors), sys.executable, "-c", PLAIN, *arguments],
        input=b"said", capture_output=True, env=_environment(folder, {}), cwd=folder, timeout=60, check=False,
    )  # fmt: skip
    _judge(arguments, trouble, done.returncode, errors.read_bytes() + done.stderr, figures)


def _in_world(
    folder: Path, arguments: list[str], trouble: str, changes: dict[str, str | None], figures: Figures
) -> None:
    given = ["--data-dir", str(folder / "data" / "newsreader")] if arguments and changes.get("HOME", "") is None else []
    done = subprocess.run(
        [sys.executable, "-c", PLAIN, *given, *arguments],
        input="Đã nói".encode(), capture_output=True, env=_environment(folder, changes), cwd=folder, timeout=60,
        check=False,
    )  # fmt: skip
    _judge(arguments, trouble, done.returncode, done.stderr, figures)


def _interrupted(folder: Path, arguments: list[str], after: float, figures: Figures) -> None:
    heard, ready = os.pipe()
    process = subprocess.Popen(
        [sys.executable, "-c", PROGRAM.format(ready=ready), *arguments],
        stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, pass_fds=[ready], cwd=folder,
        env=_environment(folder, {}),
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.default_int_handler),
    )  # fmt: skip
    os.close(ready)
    select.select([heard], [], [], 30)
    os.close(heard)
    time.sleep(after)
    process.send_signal(signal.SIGINT)
    _out, errors = process.communicate(timeout=60)
    figures.interrupted += process.returncode == 130
    _judge(arguments, f"Ctrl+C after {after:.3f} s", process.returncode, errors, figures)


def _judge(arguments: list[str], trouble: str, code: int, errors: bytes, figures: Figures) -> None:
    figures.runs += 1
    figures.codes[code] += 1
    text = errors.decode("utf-8", "replace")
    signs = ("Traceback", "unexpected", "Exception ignored", "Error:" if code != 2 else "Traceback")
    if code not in CODES or any(each in text for each in signs):
        figures.wrong.append(f"{' '.join(arguments) or '(no verb)'}, {trouble}: {code}, {text[-300:]!r}")


def main() -> None:
    """Print the figures."""
    start = time.perf_counter()
    with tempfile.TemporaryDirectory() as name:
        done = run(Path(name), argument(10))
    report(
        "verbs",
        start,
        verbs=len(VERBS),
        runs=done.runs,
        ended_by_an_interrupt=done.interrupted,
        exit_codes=dict(sorted(done.codes.items())),
        wrong=len(done.wrong),
    )
    for each in done.wrong:
        print(f"  {each}")
    sys.exit(bool(done.wrong))


if __name__ == "__main__":
    main()
