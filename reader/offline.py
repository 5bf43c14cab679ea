"""What reading without a network takes: whole texts and photos of kept, opened and next unread articles."""

from __future__ import annotations

from asyncio import gather
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from feeds.errors import AddressError, FeedsError, HttpError
from reader import log, pages, pictures
from reader.errors import ReaderError
from reader.library import Library
from reader.missing import AHEAD
from reader.refresh import Event, Report

if TYPE_CHECKING:
    from feeds.http import Client

JOBS = 4
TEXTS_AT_ONCE = 200
"""Whole pages fetched ahead at the most each time; the rest follow the next time."""
SILENT = 5
"""Sites that gave no answer, and no other did, from which on the network is taken to be away."""
ROUNDS = 50
"""Times the next photos are asked for; each round brings up to 200."""


@dataclass(slots=True)
class Pack:
    """What was fetched, and what could not be had."""

    texts: int = 0
    photos: int = 0
    failed: int = 0


async def fill(library: Library, data_dir: Path, *, budget: int, ahead: int = AHEAD) -> Pack:
    """Fetch all that is missing; `budget` is bytes of all kept photos, 0 for no bound."""
    pack = Pack()
    await _texts(library, lambda event: _count(pack, event), library.wanted_pages(ahead), data_dir)
    tried: set[str] = set()
    for _round in range(ROUNDS):
        missing = {url for _id, url, _kept in library.wanted_pictures(ahead=ahead)}
        if not missing - tried:
            break
        tried |= missing
        await pictures.fetch_ahead(
            library, lambda event: _count(pack, event), budget=budget, data_dir=data_dir, ahead=ahead
        )
    return pack


async def fetch_ahead(library: Library, report: Report, *, budget: int, data_dir: Path) -> None:
    """The next texts and photos, while the app is open; the last event is `done`."""
    await _texts(library, report, library.wanted_pages()[:TEXTS_AT_ONCE], data_dir)
    await pictures.fetch_ahead(library, report, budget=budget, data_dir=data_dir)


async def complete(library: Library, report: Report, article_id: int, *, data_dir: Path) -> None:
    """The whole text of an article of which a summary is here, and its photos; the last event is `done`."""
    if library.is_incomplete(library.article(article_id)):
        await _texts(library, report, [article_id], data_dir)
    await pictures.fetch_ahead(library, report, data_dir=data_dir, article_id=article_id)


async def _texts(library: Library, report: Report, wanted: Sequence[int], data_dir: Path) -> None:
    """Whole pages, where they tell more than the feed; an event `text` for each. Ends early without a network."""
    from feeds import http
    from reader import passwords

    hosts = {each: urlsplit(library.article(each).entry.link).netloc for each in wanted}
    silent, answered = set[str](), False
    async with http.Client(jobs=JOBS, password_of=passwords.reader_for(data_dir)) as client:
        for start in range(0, len(wanted), JOBS):
            asked = [each for each in wanted[start : start + JOBS] if hosts[each] not in silent]
            for each, error in zip(asked, await gather(*[_text(library, client, each) for each in asked]), strict=True):
                report({"event": "text", "article_id": each, "error": error})
                silent |= {hosts[each]} if error is None else set()
                answered |= error is not None
            if len(silent) >= SILENT and not answered:
                break


async def _text(library: Library, client: Client, article_id: int) -> str | None:
    """Empty when the whole page was taken in, why it was not, or None when nobody answered."""
    try:
        if await pages.full_text(library, client, article_id, only_if_longer=True):
            return ""
        why = "no more than the feed"
    except (FeedsError, ReaderError) as error:
        why = str(error)
        log.write(why)
        if isinstance(error, HttpError) and not error.status and not isinstance(error, AddressError):
            return None
    library.page_in_vain(article_id)
    return why


def _count(pack: Pack, event: Event) -> None:
    match event["event"]:
        case "text":
            pack.texts += event["error"] == ""
            pack.failed += event["error"] != ""
        case "picture":
            pack.photos += not event["error"]
            pack.failed += bool(event["error"])
