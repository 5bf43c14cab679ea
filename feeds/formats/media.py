"""Media RSS and other photos and files beside the text."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from feeds.formats.document import Document, Element, Fields, first, text_of
from feeds.formats.entry import NAME_LIMIT, html_of_text, size
from feeds.model import Enclosure, Image
from feeds.text import TITLE_LIMIT, clean, plain_from_html

CAPTION_LIMIT = 10_000
_PICTURES = (".jpg", ".jpeg", ".png", ".gif", ".webp")
MEDIA = frozenset(("media:content", "media:group", "media:thumbnail", "media:description"))


def enclosure(document: Document, element: Element, attribute: str = "url") -> Enclosure | None:
    """The file an `enclosure` element or link names."""
    url = document.link(element.get(attribute), element)
    if not url:
        return None
    kind, length = element.get("type"), element.get("length") or element.get("fileSize")
    return Enclosure(url, clean(kind, limit=100) if kind else "", size(length))


def media(document: Document, fields: Fields) -> tuple[tuple[Image, ...], tuple[Enclosure, ...]]:
    """The photos, with captions and credits, and the other files of Media RSS; a thumbnail if nothing else."""
    images: dict[str, Image] = {}
    files: dict[str, Enclosure] = {}
    for element, around in _contents(document, fields):
        found = enclosure(document, element)
        if found is None:
            continue
        if _is_picture(element, found):
            images.setdefault(found.url, _image(document, element, found.url, around))
        else:
            files.setdefault(found.url, found)
    if not images:
        for element in _thumbnails(document, fields):
            if url := document.link(element.get("url") or text_of(element).strip(), element):
                return (_image(document, element, url, fields),), tuple(files.values())
    return tuple(images.values()), tuple(files.values())


def described(document: Document, fields: Fields, images: tuple[Image, ...]) -> tuple[str, tuple[Image, ...]]:
    """What Media RSS says of a film or sound without any other text, as HTML; then it is no still's caption any more.

    Of a photo it is the caption, and stays one.
    """
    for element, _around in _contents(document, fields):
        file = enclosure(document, element)
        if file and _is_picture(element, file):
            return "", images
    inside = [document.fields(each) for name in ("media:group", "media:content") for each in fields.get(name, ())]
    for element in [each for words in (fields, *inside) for each in words.get("media:description", ())]:
        if text := text_of(element).strip():
            caption = plain_from_html(text, limit=CAPTION_LIMIT)
            images = tuple([replace(each, caption="") if each.caption == caption else each for each in images])
            return text if element.get("type") == "html" else html_of_text(text), images
    return "", images


def _contents(document: Document, fields: Fields) -> list[tuple[Element, Fields]]:
    """Every file, with the words around it: its group's before its item's."""
    found = [(element, fields) for element in fields.get("media:content", ())]
    for group in fields.get("media:group", ()):
        inside = document.fields(group)
        found += [(element, fields | inside) for element in inside.get("media:content", ())]
    return found


def _thumbnails(document: Document, fields: Fields) -> Iterator[Element]:
    yield from fields.get("media:thumbnail", ())
    for name in ("media:group", "media:content"):
        for around in fields.get(name, ()):
            yield from document.fields(around).get("media:thumbnail", ())


def _is_picture(element: Element, found: Enclosure) -> bool:
    if medium := element.get("medium"):
        return medium == "image"
    if found.type:
        return found.type.startswith("image/")
    return found.url.lower().partition("?")[0].endswith(_PICTURES)


def _image(document: Document, element: Element, url: str, around: Fields) -> Image:
    """A photo with its own words, else those of the group or item around it."""
    words = around | document.fields(element) if len(element) else around
    title, caption = first(words, "media:title"), first(words, "media:description", "media:text")
    credit = first(words, "media:credit", "media:copyright")
    return Image(
        url,
        plain_from_html(title, limit=TITLE_LIMIT) if title else "",
        plain_from_html(caption, limit=CAPTION_LIMIT) if caption else "",
        plain_from_html(credit, limit=NAME_LIMIT) if credit else "",
        size(element.get("width")),
        size(element.get("height")),
    )
