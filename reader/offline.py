"""All for a trip without a network: whole texts and photos of kept and next unread articles, fetched on demand."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from feeds.errors import FeedsError
from reader import log, pages, pictures
from reader.errors import ReaderError
from reader.library import Library
from reader.refresh import Event

if TYPE_CHECKING:
    from feeds.http import Client

AHEAD = 200
"""Unread articles that are made ready, beside all kept ones."""
JOBS = 4
ROUNDS = 50
"""Times the next photos are asked for; each round brings up to 200."""


@dataclass(slots=True)
class Pack:
    """What was fetched, and what could not be had."""

    texts: int = 0
    photos: int = 0
    failed: int = 0


async def fill(library: Library, data_dir: Path, *, budget: int) -> Pack:
    """Fetch what is missing; `budget` is bytes of all kept photos, 0 for no bound."""
    from feeds import http
    from reader import passwords

    pack = Pack()
    wanted = library.wanted_pages(AHEAD)
    async with http.Client(jobs=JOBS, password_of=passwords.reader_for(data_dir)) as client:
        for start in range(0, len(wanted), JOBS):
            batch = wanted[start : start + JOBS]
            for got in await asyncio.gather(*[_text(library, client, each) for each in batch]):
                pack.texts += got
                pack.failed += not got
    tried: set[str] = set()
    for _round in range(ROUNDS):
        missing = {url for _id, url in library.wanted_pictures(AHEAD)}
        if not missing - tried:
            break
        tried |= missing
        await pictures.fetch_ahead(library, lambda event: _count(pack, event), budget=budget, data_dir=data_dir)
    return pack


async def _text(library: Library, client: Client, article_id: int) -> bool:
    """Whether the whole page of an article was taken in."""
    try:
        return await pages.full_text(library, client, article_id, only_if_longer=True)
    except (FeedsError, ReaderError) as error:
        log.write(str(error))
        return False


def _count(pack: Pack, event: Event) -> None:
    if event["event"] == "picture":
        pack.photos += not event["error"]
        pack.failed += bool(event["error"])
