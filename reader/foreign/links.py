"""Lists of links in HTML: the Netscape format of every browser, linkding, Karakeep and Raindrop; Pocket, Instapaper."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from feeds.opml.bookmarks import attributes_of, inner_text, tags
from feeds.opml.found import MAX_FOLDERS
from feeds.text import TITLE_LIMIT, clean, safe_url
from reader.foreign.item import Item, Refused, instant, tags_of

_PLAIN = ("unread", "read archive", "archive")


def is_list(text: str) -> bool:
    """Whether it is a list of links, and not one of feeds or a page of its own."""
    head = text[:4096].lower()
    if "feedurl=" in text.lower() or "<opml" in head:
        return False
    return "netscape-bookmark" in head or "<dl" in head or any(f"<h1>{each}" in head for each in _PLAIN)


def read(text: str) -> Iterator[Item | Refused]:
    """Links in their folders; a note below a link belongs to it. End tags may be missing anywhere."""
    folders: list[str] = []
    heading, section = "", ""
    waiting: Item | Refused | None = None
    for tag in tags(text):
        if tag.name == "dd" and not tag.end and isinstance(waiting, Item):
            note = "\n".join([line.strip() for line in clean(inner_text(tag.text), lines=True).split("\n")]).strip()
            waiting = replace(waiting, note=note)
        elif tag.name == "dl" and tag.end:
            folders[-1:] = []
        elif tag.name == "dl":
            folders.append(heading)
            heading = ""
        elif tag.end:
            continue
        elif tag.name == "h1":
            section = inner_text(tag.text).strip().lower()
        elif tag.name[0] == "h":
            heading = clean(inner_text(tag.text), limit=200).strip()
        elif tag.name == "a":
            if waiting:
                yield waiting
            waiting = _link(attributes_of(tag.attributes), tag.text, folders, section)
    if waiting:
        yield waiting


def _link(given: dict[str, str], text: str, folders: list[str], section: str) -> Item | Refused:
    title = clean(inner_text(text), limit=TITLE_LIMIT)
    url = safe_url(given.get("href", "").strip())
    if not url:
        return Refused(title or clean(given.get("href", ""), limit=200), "only http and https addresses can be kept")
    return Item(
        url=url,
        title=title,
        created=instant(given.get("add_date") or given.get("time_added") or None),
        tags=tags_of(given.get("tags", "")),
        folder="/".join([each for each in folders[-MAX_FOLDERS:] if each]),
        read_later=given.get("toread") == "1" or section == "unread",
        archived=given.get("archived") == "1" or "archive" in section,
    )
