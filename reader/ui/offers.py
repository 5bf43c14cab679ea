"""What can be subscribed to: an address that was typed, the lines of a file, what the worker found."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from feeds.errors import FeedsError
from reader.discovery import about
from reader.i18n import _
from reader.i18n.reasons import reason

if TYPE_CHECKING:
    from reader.worker_client import Event

MAX_FILE = 32 << 20


@dataclass(frozen=True, slots=True)
class Offer:
    """A source that can be added. `about` is what else is known of it: type and freshness, or topic."""

    url: str
    title: str = ""
    folder: str = ""
    user: str = ""
    """A name for basic authentication; its password is kept already."""
    private: bool = False
    """It lives at an address of this computer or its network, and the person typed that."""
    about: str = ""
    answer: str = field(default="", compare=False, repr=False)
    """What was fetched of it to find it, packed, for its first visit."""


def is_address(typed: str) -> bool:
    """Whether it looks like an address, and not like words to look for in the catalogue."""
    if not typed or any(char.isspace() for char in typed.strip()):
        return False
    return "://" in typed or any(char in typed for char in ".:/@")


def as_file(typed: str) -> Path | None:
    """The file a paste names: a path, a dragged file in quotes or with escaped spaces, a file: address."""
    name = typed.strip().strip("'\"").replace("\\ ", " ")
    if name.startswith("file://"):
        from urllib.request import url2pathname

        name = url2pathname(urlsplit(name).path)
    try:
        file = Path(name).expanduser()
        return file if name and file.is_file() else None
    except (OSError, RuntimeError, ValueError):
        return None


def read(file: Path) -> tuple[list[Offer], list[str]]:
    """The sources of an OPML, bookmarks or urls file, and what was left out and why. Raises OSError and FeedsError."""
    from feeds import opml

    if file.stat().st_size > MAX_FILE:
        raise FeedsError(_("it is larger than {n} MB.").format(n=MAX_FILE >> 20))
    found, skipped = opml.read_report(file.read_bytes())
    offers = [Offer(each.url, each.title, "/".join(each.path), about="/".join(each.path)) for each in found]
    return offers, [f"{each.url}: {reason(each.reason)}" for each in skipped]


def from_worker(event: Event) -> Offer:
    """A candidate as the worker reports it."""
    newest = datetime.fromisoformat(event["newest"]) if event.get("newest") else None
    return Offer(
        event["url"],
        event.get("title", ""),
        private=bool(event.get("private")),
        about=about(str(event.get("type") or ""), newest),
        answer=event.get("answer", ""),
    )
