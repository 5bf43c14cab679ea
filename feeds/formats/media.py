"""Media RSS and other photos and files beside the text."""

from __future__ import annotations

from collections.abc import Iterator

from feeds.formats.document import Document, Element, Fields, first, text_of
from feeds.formats.entry import NAME_LIMIT, size
from feeds.model import Enclosure, Image
from feeds.text import clean, plain_from_html

_PICTURES = (".jpg", ".jpeg", ".png", ".gif", ".webp")
MEDIA = ("media:content", "media:group", "media:thumbnail", "media:player")


def enclosure(document: Document, element: Element, attribute: str = "url") -> Enclosure | None:
    """The file an `enclosure` element or link names."""
    url = document.link(element.get(attribute), element)
    if not url:
        return None
    return Enclosure(
        url, clean(element.get("type") or "", limit=100), size(element.get("length") or element.get("fileSize"))
    )


def media(document: Document, fields: Fields) -> tuple[tuple[Image, ...], tuple[Enclosure, ...]]:
    """The photos, with captions and credits, and the other files of Media RSS; a thumbnail if nothing else."""
    images: dict[str, Image] = {}
    files: dict[str, Enclosure] = {}
    for around, element in _contents(document, fields):
        if not (found := enclosure(document, element)):
            continue
        if _is_picture(element, found):
            images.setdefault(found.url, _image(document, element, found.url, around))
        else:
            files.setdefault(found.url, found)
    if not images:
        for element in _thumbnails(document, fields):
            if url := document.link(element.get("url") or text_of(element).strip(), element):
                images.setdefault(url, _image(document, element, url, fields))
                break
    return tuple(images.values()), tuple(files.values())


def _contents(document: Document, fields: Fields) -> Iterator[tuple[Fields, Element]]:
    for element in fields.get("media:content", ()):
        yield fields, element
    for group in fields.get("media:group", ()):
        inside = document.fields(group)
        for element in inside.get("media:content", ()):
            yield {**fields, **inside}, element


def _thumbnails(document: Document, fields: Fields) -> Iterator[Element]:
    yield from fields.get("media:thumbnail", ())
    for name in ("media:group", "media:content"):
        for around in fields.get(name, ()):
            yield from document.fields(around).get("media:thumbnail", ())


def _is_picture(element: Element, found: Enclosure) -> bool:
    medium = (element.get("medium") or "").lower()
    if medium or found.type:
        return medium == "image" or found.type.startswith("image/")
    return found.url.lower().partition("?")[0].endswith(_PICTURES)


def _image(document: Document, element: Element, url: str, around: Fields) -> Image:
    """A photo with its own words, else those of the group or item around it."""
    own = document.fields(element) if len(element) else {}
    caption = first(own, "media:description") or first(around, "media:description")
    title = first(own, "media:title") or first(around, "media:title")
    credit = first(own, "media:credit", "media:copyright") or first(around, "media:credit")
    return Image(
        src=url,
        alt=plain_from_html(title, limit=1_000) if title else "",
        caption=plain_from_html(caption, limit=10_000) if caption else "",
        credit=plain_from_html(credit, limit=NAME_LIMIT) if credit else "",
        width=size(element.get("width")),
        height=size(element.get("height")),
    )
