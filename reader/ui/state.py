"""What the screen remembers between runs: widths and the theme. Lost state costs nothing, so nothing here raises."""

from __future__ import annotations

import json
import os
from dataclasses import asdict, dataclass, fields
from pathlib import Path

FILE = "screen.json"
PAUSE = 1_800
"""Seconds from which on coming back is another visit."""


@dataclass(slots=True)
class ScreenState:
    """Remembered by the screen, not set by the person in a file."""

    list_width: int = 44
    sources_width: int = 30
    order: str = "newest"
    """Of every list: `newest`, `oldest`, `source` or `waiting`."""
    seen: int = 0
    """When the reader was last used, in seconds since 1970."""
    since: int = 0
    """When the visit before this one ended: the edition is of what came since."""
    theme: str = ""
    """Chosen with the T key; empty follows the config."""


def load(data_dir: Path) -> ScreenState:
    """What was remembered, as far as it still makes sense."""
    try:
        found = json.loads((data_dir / FILE).read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError):
        return ScreenState()
    known = {each.name: each.type for each in fields(ScreenState)}
    given = found.items() if isinstance(found, dict) else ()
    kept = {name: value for name, value in given if type(value).__name__ == known.get(name)}
    return ScreenState(**kept)


def visit(state: ScreenState, now: int) -> None:
    """Note that the reader is used now; after a pause it is another visit."""
    if now - state.seen > PAUSE:
        state.since = state.seen
    state.seen = now


def save(data_dir: Path, state: ScreenState) -> None:
    """Remember it, for the owner alone and whole or not at all."""
    write_private(data_dir / FILE, json.dumps(asdict(state)).encode())


def write_private(file: Path, data: bytes) -> None:
    """Put a file there in one step, 0600; a folder that cannot be written to is no reason to stop."""
    part = file.with_name(f".{file.name}.{os.getpid()}")
    try:
        handle = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        with os.fdopen(handle, "wb") as out:
            out.write(data)
        os.replace(part, file)
    except OSError:
        part.unlink(missing_ok=True)
