"""Mutants led by what code they reach: PYTHONPATH=tests python -m reliability.guided [SECONDS] [TARGET …]

The targets are the readers of `reliability.fuzz` and what it asks of them, the mutants those of atheris (libFuzzer for
Python, `pip install -e '.[fuzz]'`). Each target is a process of its own; what it found is written down beside its line.
"""

from __future__ import annotations

import importlib
import importlib.util
import os
import re
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

TARGETS = ("feed", "page", "markup", "opml", "query")
SEED_BYTES = 20_000
SLOW = 10
"""Seconds that one input may take."""
NOTHING = "atheris is not here, so nothing is led: pip install -e '.[fuzz]'"


def main() -> None:
    """Every target for its part of the time, or one of them in this process."""
    if importlib.util.find_spec("atheris") is None:
        print(NOTHING)
        return
    if sys.argv[1:2] == ["--only"]:
        one(sys.argv[2], sys.argv[3:])
        return
    seconds, targets = int(sys.argv[1] if sys.argv[1:] else "600"), sys.argv[2:] or list(TARGETS)
    found = [finding for each in targets if (finding := led(each, seconds // len(targets)))]
    for finding in found:
        print(finding)
    sys.exit(bool(found))


def led(target: str, seconds: int) -> str:
    """One target in a process of its own; what it found."""
    with tempfile.TemporaryDirectory() as name:
        (Path(name) / "corpus").mkdir()
        for n, data in enumerate(seeds(target)):
            (Path(name) / "corpus" / str(n)).write_bytes(data)
        options = [f"-max_total_time={seconds}", f"-timeout={SLOW}", "-rss_limit_mb=1024", "-print_final_stats=1"]
        options += [f"-max_len={SEED_BYTES}", f"-artifact_prefix={name}/"]
        command = [sys.executable, "-m", "reliability.guided", "--only", target, *options, f"{name}/corpus"]
        start = time.perf_counter()
        done = subprocess.run(command, capture_output=True, text=True, errors="replace", env=os.environ, check=False)
        runs = re.search(r"number_of_executed_units: (\d+)", done.stderr)
        grown = re.findall(r"cov: (\d+)", done.stderr)
        print(
            f"guided, {target}: inputs {runs[1] if runs else '?'}, branches {grown[0] if grown else '?'} to "
            f"{grown[-1] if grown else '?'}, {'nothing found' if not done.returncode else 'FOUND'} "
            f"({time.perf_counter() - start:.0f} s)",
            flush=True,
        )
        if not done.returncode:
            return ""
        inputs = [repr(each.read_bytes()[:2000]) for each in Path(name).iterdir() if each.is_file()]
        return "\n".join([target, done.stderr[-3000:], *inputs])


def seeds(target: str) -> list[bytes]:
    """What mutants of this target begin with."""
    from . import fuzz

    read = reader(target)
    return [data for _name, data, each in fuzz.seeds() if each is read and len(data) <= SEED_BYTES]


def reader(target: str) -> Callable[[bytes], str]:
    """The way that the input of a target goes."""
    from . import fuzz

    return fuzz._query if target == "query" else fuzz.READERS[target]


def one(target: str, options: list[str]) -> None:
    """Fuzz one target in this process; does not return."""
    atheris = importlib.import_module("atheris")
    with atheris.instrument_imports(include=["feeds", "reader"]):
        from . import fuzz

        read = reader(target)
        for data in seeds(target):  # Much is loaded only where it is used.
            fuzz.outcome(read, data)

    def check(data: bytes) -> None:
        shown, _refused = fuzz.outcome(read, data)
        if found := fuzz.CONTROL.search(shown):
            raise AssertionError(f"U+{ord(found[0]):04X} would be shown")

    atheris.Setup([sys.argv[0], *options], check)
    atheris.Fuzz()


if __name__ == "__main__":
    main()
