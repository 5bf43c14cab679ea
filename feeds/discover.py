"""Finding the feeds of whatever a person pastes: a feed, a page, a bare host, a name on a platform."""

from __future__ import annotations

import asyncio
import re
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING
from urllib.parse import urljoin, urlsplit

from feeds import links, platforms
from feeds.errors import AddressError, FeedError, FeedsError, HttpError
from feeds.links import find
from feeds.model import Candidate, Feed

if TYPE_CHECKING:
    from feeds.http import Answer, Client

__all__ = ["discover", "find"]

ACCEPT = "text/html, application/rss+xml, application/atom+xml, application/feed+json, application/xml;q=0.9, */*;q=0.5"
GUESSES = ("/feed", "/rss.xml", "/feed.xml", "/atom.xml", "/rss", "/index.xml")
MAX_FETCHED, MAX_MAYBE = 8, 4
MAX_KEPT = 2 << 20
"""Bytes up to which a body waits for the person to choose; a larger one is fetched again."""

_FEDIVERSE_NAME = re.compile(r"@?(?P<user>[\w.-]+)@(?P<host>[\w-]+(?:\.[\w-]+)+)")


async def discover(client: Client, address: str) -> list[Candidate]:
    """The feeds behind an address the person typed, best first, with titles and dates of those that were fetched.

    Raises HttpError when nothing could be fetched, FeedError when there is a page and no feed of it.
    """
    url = from_paste(address)
    known = [] if links.might_be_feed(url) else platforms.from_address(url)
    if checked := await _checked(client, known):
        return checked
    url, answer = await _fetch_typed(client, url, guessed_scheme="://" not in address)
    if itself := _read(answer, Candidate(url, how="itself")):
        return [itself]
    return await _of_page(client, answer)


def from_paste(text: str) -> str:
    """A paste as a web address: bare hosts, feed:, names like r/vietnam or @someone@mastodon.social."""
    text = text.strip().strip("<>\"'").strip()
    lowered = text.lower()
    if lowered.startswith("feed:"):
        rest = text[5:]
        return f"https:{rest}" if rest.startswith("//") else rest
    if re.fullmatch(r"/?(?:r|u|user)/\w+/?", text):
        return f"https://www.reddit.com/{text.strip('/')}"
    if name := _FEDIVERSE_NAME.fullmatch(text):
        return f"https://{name['host']}/@{name['user']}"
    if "://" not in text and not re.match(r"[a-z][a-z+.-]*:(?!\d)", lowered):
        return f"https://{text.lstrip('/')}"
    return text


async def _fetch_typed(client: Client, url: str, *, guessed_scheme: bool) -> tuple[str, Answer]:
    """The answer, and the address that was asked, as it is written in full."""
    from feeds.http import address

    url = str(address.check(url))
    try:
        return url, await client.get(url, accept=ACCEPT, private_ok=True)
    except AddressError:
        raise
    except HttpError as error:
        if not guessed_scheme or error.status or not url.startswith("https://"):
            raise
        url = f"http://{url[8:]}"
        return url, await client.get(url, accept=ACCEPT, private_ok=True)


async def _of_page(client: Client, answer: Answer) -> list[Candidate]:
    """Announced or plainly linked feeds; else what the platform's page gives away; else maybes; else guesses."""
    home = _origin(answer.url) if answer.private else ""
    for candidates in (find(answer.body, answer.url), platforms.from_page(answer.body, answer.url)):
        others = [each for each in candidates if each.url != answer.url]
        if checked := await _checked(client, others, home):
            return checked
    if checked := await _of_maybes(client, links.maybe(answer.body, answer.url)[:MAX_MAYBE], home):
        return checked
    for path in GUESSES:  # One after the other: most sites have none of them, and none has all.
        guess = Candidate(urljoin(answer.url, path), how="guess")
        if checked := await _checked(client, [guess], home):
            return checked
    host = urlsplit(answer.url).hostname
    raise FeedError(
        f"No feed was found at {host}: look for a page of its feeds there and paste one of their addresses."
    )


async def _of_maybes(client: Client, candidates: list[Candidate], private_home: str) -> list[Candidate]:
    """Links called RSS often lead to a page that lists the feeds of each section: one step further is looked at."""
    found: list[Candidate] = []
    for candidate in candidates:
        answer = await _get(client, candidate, private_home)
        if answer and (itself := _read(answer, candidate)):
            found.append(itself)
        elif answer:
            found.extend(await _checked(client, find(answer.body, answer.url), private_home))
    return _once(found)


def _once(candidates: list[Candidate]) -> list[Candidate]:
    """Without those that turned out to live where an earlier one does."""
    first: dict[str, Candidate] = {}
    for each in candidates:
        first.setdefault(each.url, each)
    return list(first.values())


async def _checked(client: Client, candidates: list[Candidate], private_home: str = "") -> list[Candidate]:
    """Those that are feeds, the first few with title and newest date; announced ones not reached stay as they are."""
    looked_at = await asyncio.gather(*[_look(client, each, private_home) for each in candidates[:MAX_FETCHED]])
    good = [each for each in looked_at if each is not None]
    return _once([*good, *candidates[MAX_FETCHED:]]) if good else []


async def _look(client: Client, candidate: Candidate, private_home: str) -> Candidate | None:
    try:
        answer = await client.get(candidate.url, private_ok=_origin(candidate.url) == private_home)
    except AddressError:
        return None
    except HttpError as error:
        busy = error.status in (0, 429) or error.status >= 500
        return candidate if candidate.how == "link" and busy else None
    return _read(answer, candidate)


async def _get(client: Client, candidate: Candidate, private_home: str) -> Answer | None:
    try:
        return await client.get(candidate.url, accept=ACCEPT, private_ok=_origin(candidate.url) == private_home)
    except HttpError:
        return None


def _origin(url: str) -> str:
    parts = urlsplit(url)
    return f"{parts.scheme}://{parts.netloc}"


def _read(answer: Answer, candidate: Candidate) -> Candidate | None:
    """The candidate with what its feed says, at the address where it lives for good; None when it is no feed."""
    from feeds import fence
    from feeds.formats import parse

    try:
        with fence.bounded():
            feed = parse(answer.body, answer.url, answer.content_type)
    except FeedsError:
        return None
    return replace(
        candidate,
        url=answer.permanent_url or candidate.url,
        title=feed.title or candidate.title,
        type=feed.format,
        newest=newest(feed),
        answer=answer if len(answer.body) <= MAX_KEPT else None,
    )


def newest(feed: Feed) -> datetime | None:
    """The date of the newest entry of a feed, None when no entry has one."""
    dates = [date for entry in feed.entries if (date := entry.published or entry.updated)]
    return max(dates, default=None)
