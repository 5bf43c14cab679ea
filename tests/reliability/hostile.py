"""What the scripts about hostile input share: where the files are, the checker of what a terminal gets, a quick pty."""

from __future__ import annotations

import importlib.util
import json
import os
import select
import time
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType
from typing import Any

from terminal import Terminal

SHARED = Path(__file__).resolve().parents[2].parent / "shared"
FILES = SHARED / "hostile"
SERVER = SHARED / "bench" / "hostile_server.py"
HARMLESS_KINDS = ("INVISIBLE", "LINK")
"""What the checker counts and nothing can be done by: joiners inside emoji, honest links to hostile hosts."""


@dataclass(frozen=True, slots=True)
class Hostile:
    """One file of the manifest."""

    name: str
    kind: str
    family: str
    expect: str
    min_items: int
    markers: tuple[str, ...]
    canaries: tuple[str, ...]

    @property
    def data(self) -> bytes:
        return (FILES / self.name).read_bytes()


def manifest() -> list[Hostile]:
    """Every hostile file; ends the script where there are none."""
    if not FILES.exists():
        raise SystemExit("The hostile files are not here, so there is nothing to prove.")
    found = json.loads((FILES / "manifest.json").read_text())["files"]
    return [
        Hostile(
            each["file"],
            each["kind"],
            each["family"],
            each["expect"],
            each.get("min_items") or 0,
            tuple(each["markers"]),
            tuple(each["canaries"]),
        )
        for each in found
    ]


def checker() -> Any:
    """`ptycheck.py`, which knows every sequence that Textual writes."""
    spec = importlib.util.spec_from_file_location("ptycheck", SHARED / "bench" / "ptycheck.py")
    assert spec and spec.loader
    module: ModuleType = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


class Pty(Terminal):
    """A terminal that only keeps the bytes, for long runs."""

    def __init__(self, command: list[str], **options: Any) -> None:
        super().__init__(command, **options)
        self.bytes = bytearray()

    def pump(self, seconds: float = 0.02) -> bool:
        """Read what there is within this time; False when there was nothing."""
        if not select.select([self.fd], [], [], seconds)[0]:
            return False
        try:
            data = os.read(self.fd, 65536)
        except OSError:
            return False
        self.bytes += data
        return bool(data)

    def settle(self, quiet: float = 0.03, first: float = 1.0) -> float:
        """Wait for an answer and then until it is over; the seconds until the first byte of it."""
        start = time.perf_counter()
        if not self.pump(first):
            return first
        answered = time.perf_counter() - start
        while self.pump(quiet):
            pass
        return answered

    def press(self, keys: str, quiet: float = 0.03, first: float = 1.0) -> float:
        """Type, and wait for what it does."""
        self.send(keys)
        return self.settle(quiet, first)

    def see(self, words: bytes, seconds: float = 60) -> None:
        """Wait until these bytes have been written."""
        deadline = time.monotonic() + seconds
        while words not in self.bytes:
            if time.monotonic() > deadline:
                raise AssertionError(f"{words!r} never came; the last of it: {bytes(self.bytes[-2000:])!r}")
            self.pump()
