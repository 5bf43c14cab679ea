"""Finding the feeds behind what a person typed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from urllib.parse import urlsplit

from feeds.model import Candidate
from reader.i18n import dates

TYPES = {"rss": "RSS", "rdf": "RSS 1.0", "atom": "Atom", "json": "JSON Feed", "cdf": "CDF"}


@dataclass(frozen=True, slots=True)
class Found:
    """The feeds of an address, best first. `private_host` is the host that the person typed, if it is a private one."""

    candidates: tuple[Candidate, ...]
    private_host: str = ""

    def is_private(self, candidate: Candidate) -> bool:
        """Whether a feed lives at the private address that was typed: to any other, nothing may lead."""
        return bool(self.private_host) and urlsplit(candidate.url).hostname == self.private_host


async def search(address: str, data_dir: Path) -> Found:
    """The feeds of whatever was typed. Raises FeedsError when there are none or nothing answers."""
    from feeds.discover import discover, from_paste
    from feeds.http import Client
    from reader import passwords

    async with Client(password_of=passwords.reader_for(data_dir)) as client:
        candidates = await discover(client, address)
    typed = from_paste(address)
    return Found(tuple(candidates), (urlsplit(typed).hostname or "") if is_private(typed) else "")


def about(kind: str, newest: datetime | None) -> str:
    """What there is to know of a feed before choosing it: its format, and when it last had something new."""
    last = dates.relative(newest, dates.now()) if newest else ""
    return " · ".join([each for each in (TYPES.get(kind, kind), last) if each])


def is_private(address: str) -> bool:
    """Whether an address names this computer or one of its own network."""
    from feeds.http import address as addresses

    url = addresses.check(address)
    return addresses.names_private(url) or "." not in (url.host or "")
