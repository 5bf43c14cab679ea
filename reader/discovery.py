"""Finding the feeds behind what a person typed."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from feeds.model import Candidate


@dataclass(frozen=True, slots=True)
class Found:
    """The feeds of an address, best first. `private`: the person typed a private address, and they live there."""

    candidates: tuple[Candidate, ...]
    private: bool


async def search(address: str, data_dir: Path) -> Found:
    """The feeds of whatever was typed. Raises FeedsError when there are none or nothing answers."""
    from feeds.discover import discover, from_paste
    from feeds.http import Client
    from reader import passwords

    async with Client(password_of=passwords.reader_for(data_dir)) as client:
        candidates = await discover(client, address)
    return Found(tuple(candidates), is_private(from_paste(address)))


def is_private(address: str) -> bool:
    """Whether an address names this computer or one of its own network."""
    from feeds.http import address as addresses

    url = addresses.check(address)
    return addresses.names_private(url) or "." not in (url.host or "")
