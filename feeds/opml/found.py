"""An entry of a list as its file has it, before anything is trusted."""

from __future__ import annotations

from dataclasses import dataclass, field

MAX_FOLDERS = 32


@dataclass(slots=True)
class Found:
    """One source of a list; `filtered` when the list wants its feed piped through a command."""

    url: str
    title: str = ""
    path: tuple[str, ...] = ()
    site: str = ""
    tags: list[str] = field(default_factory=list)
    filtered: bool = False
