"""Captions: which words belong under which photo, whatever markup the publisher chose.

A figure with figcaption, a table, a container with a caption class, a centred or emphasised paragraph right after.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from lxml.etree import _Element as Element

from feeds.blocks import photos
from feeds.blocks.inline import plain
from feeds.blocks.tree import has, put, text_of
from feeds.encode import block_text
from feeds.model import Block, Blocks, Embed, Image, Mark, Paragraph, Span, Table
from feeds.text import clean

if TYPE_CHECKING:
    from feeds.blocks.walk import Builder

LONGEST = 1_500
"""Characters of the longest text that is still taken for a caption."""
PARAGRAPH_LONGEST = 320
"""The same where nothing but place and setting tells that a paragraph is a caption."""
STRAY = 160
"""Characters of other text (buttons, labels) that a photo's container may hold."""

_CAPTION = re.compile(
    r"caption|chu_?-?thich|legend(?:a|e)?(?:$|[\s_-])|cutline|leyenda|didascali|bildunterschrift|bildtext|"
    r"bildtitel|pie-?(?:de-?)?foto|foto-?text"
    r"|(?:image|img|photo|picture|figure|media|pic|foto|bild|gallery|slide)[-_]*(?:desc|title|text|info|"
    r"note|meta|subtitle|legend|lead|sub|label|author|credit)"
    r"|(?:desc|title|text|note|credit)[-_]*(?:image|img|photo|picture|figure|pic)(?:$|[\s_-])",
    re.I,
)
_NO_CAPTION = re.compile(r"no-?caption|without-?caption|closed-?caption|capital|encapsul|caption-[smlx]{1,2}\d", re.I)
_OF_PHOTO = re.compile(r"(?:image|img|photo|picture|figure|embed|media|foto|bild)[-_]?captions?(?:$|[\s_-])", re.I)
_PHOTO_BOX = re.compile(r"(?:^|[\s_-])(?:img|image|photo|picture|foto|bild)(?:$|[\s_-])", re.I)
_CAPTIONS = re.compile(r"(?:^|[\s_-])(?:captions|legends)(?:$|\s)", re.I)
_CREDIT = re.compile(
    r"credit|copyright|(?:^|[\s_-])(?:source|byline|author|photographer|attribution|rights|owner|agency|"
    r"provider|fuente|quelle|autor|nguon|fotograf)(?:$|[\s_-]|s\b|__)",
    re.I,
)
_FIGURE = re.compile(
    r"(?:^|[\s_-])(?:wp-caption|figure|photo|picture|image|img|media|thumb|gallery|slide|pic|foto|imagen|"
    r"visual)|bild|(?:photo|image|img|picture|figure|pic|anh|media|caption)(?:s|box|wrap\w*|block|"
    r"container|group|content)?(?:$|[\s_-])",
    re.I,
)
_LABEL = re.compile(
    r"visually-?hidden|sr-only|screen-?reader|visuallyhidden|hide-text|hidden-text|assistive|a11y|off-?screen", re.I
)
_SILENT = frozenset(
    ("script", "style", "button", "svg", "noscript", "template", "select", "input", "textarea", "picture")
)
_OTHER = ("pre", "blockquote", "iframe", "video", "audio", "table", "h1", "h2", "h3", "object", "embed")
_ZOOM = re.compile(
    r"^(?:powered by|(?:kommentar )?von|redakteur(?:in)?|autor(?:in)?|photo|image|video|foto|bild|credit|embed|"
    r"open image in gallery|enlarge(?: (?:this )?image)?|zoom|view (?:full[- ]?size|larger|gallery|"
    r"image).{0,20}|image source|image caption|click to enlarge|"
    r"expand|close|loading\W*|phóng to|xem ảnh|bild vergrößern|agrandir|ampliar|이미지 확대보기|拡大|advertisement)$",
    re.I,
)

_COUNTER = re.compile(r"^\s*\d{1,3}\s*(?:of|/|von|sur|de)\s*\d{1,3}\s*[|:–]\s+")

_SPOKEN = re.compile("^[\"“„«‚‘'「]")
_MAIL = re.compile(r"\w@\w+[\w-]*\.\w")
_EMPHASIS, _STRONG = Mark.EMPHASIS.value, Mark.STRONG.value
Texts = tuple[str, str]
"""A caption and its credit."""


def is_caption(element: Element) -> bool:
    """Whether the publisher calls this element a caption."""
    if element.tag != "figcaption":
        name = f"{element.get('class', '')} {element.get('itemprop', '')}"
        if len(name) < 4 or not _CAPTION.search(name) or _NO_CAPTION.search(name):
            return False
    return not has(element, "img") and len(text_of(element)) <= LONGEST


def undrawn(element: Element) -> Image | None:
    """The photo that a script would draw over this caption: its words are all there is of it here."""
    name = element.get("class", "")
    is_note = bool(_OF_PHOTO.search(name))
    if not name or not (is_note or (1 < len(element) < 5 and _PHOTO_BOX.search(name))):
        return None
    if has(element, "img", "ul", "ol", *_OTHER):
        return None
    if is_note and is_caption(element):
        caption, credit = read(element)
    elif not is_note:
        parts = [photos.split_credit(" ".join(text_of(part).split())) for part in element]
        credit = next((whose for text, whose in parts if whose and not text), "")
        caption = " ".join([text for text, _ in parts if text]) if credit else ""
    else:
        return None
    return Image("", caption=caption, credit=credit) if 20 < len(caption) <= LONGEST // 2 else None


def of_gallery(element: Element) -> list[Image]:
    """The photos that a script would draw for a list of captions, each with its words."""
    if not _CAPTIONS.search(element.get("class", "")) or has(element, "img", "pre", "table", "iframe"):
        return []
    texts = [read(item) for item in element.iterchildren("li")]
    return [Image("", caption=caption, credit=credit) for caption, credit in texts if caption]


def is_figure(element: Element) -> bool:
    """Whether the publisher's name for this container says that it holds a photo, and it does."""
    name = element.get("class", "")
    return bool(name and _FIGURE.search(name)) and has(element, "img")


def has_caption(element: Element) -> bool:
    """Whether something inside is called a caption."""
    return any(type(each.tag) is str and is_caption(each) for each in element.iterdescendants())


def read(element: Element) -> Texts:
    """The caption and credit an element holds."""
    caption: list[str] = []
    credit: list[str] = []
    _gather(element, caption, credit, 0)
    text, found = told("".join(caption))
    own = " ".join([photos.bare_credit(clean(part)) for part in credit if part.strip()])
    if own and found and own != found:
        own = f"{found}, {own}" if found not in own else own
    return text, own or found


def told(text: str) -> Texts:
    """The caption and credit that running text holds."""
    if counter := _COUNTER.match(text):
        text = text[counter.end() :]
    text, credit = photos.split_credit(text)
    text = text.strip(" |·")
    return "" if _ZOOM.match(text) else text, credit


def attach(blocks: list[Block], texts: Texts) -> None:
    """Give the last photo a caption; one that it already has is kept, and other words are added to it."""
    photo = blocks[-1]
    if isinstance(photo, Image):
        blocks[-1] = captioned(photo, texts)


def captioned(photo: Image, texts: Texts) -> Image:
    """The photo with these texts."""
    caption, credit = texts
    if photo.caption and caption and caption not in photo.caption:
        caption = caption if photo.caption in caption else f"{photo.caption} {caption}"
    return replace(photo, caption=caption or photo.caption, credit=credit or photo.credit)


def is_awaited(blocks: list[Block], text: str) -> bool:
    """Whether a text might be the caption of the photo before it."""
    photo = blocks[-1] if blocks else None
    return type(photo) is Image and not photo.caption and len(text) <= PARAGRAPH_LONGEST


def follows(blocks: list[Block], found: list[Paragraph], *, centred: bool) -> bool:
    """Whether the first text right after a photo is its caption; if so the photo has got it."""
    photo, spans = blocks[-1], found[0].spans
    text = "".join([span.text for span in spans])
    if not isinstance(photo, Image) or not is_awaited(blocks, text):
        return False
    if text[-1] in ":?" or all(span.href for span in spans) or ("@" in text and _MAIL.search(text)):
        return False
    if text.count(":") > 1 and sum(span.text.rstrip().endswith(":") for span in spans if int(span.marks) & _STRONG) > 1:
        return False  # These are facts, each after its bold label.
    emphasised = all(int(span.marks) & _EMPHASIS or not span.text.strip(" .()") for span in spans)
    if not emphasised and (len(found) > 1 or not (centred or photos.may_be_credit(text))):
        return False
    caption, credit = photos.split_credit(text)
    if not (emphasised or centred or (not caption and credit)):
        return False
    blocks[-1] = captioned(photo, (caption, credit))
    return True


def spoken(blocks: Blocks) -> Blocks:
    """What a quote holds, with the words in quotation marks as its text where they stand under the speaker's photo."""
    if len(blocks) != 1 or not isinstance(photo := blocks[0], Image) or not _SPOKEN.match(photo.caption):
        return blocks
    return replace(photo, caption=""), Paragraph((Span(photo.caption),))


def group(element: Element, base: str) -> list[Image] | None:
    """The photos of a container with their captions; None when it holds more than photos and their texts."""
    if has(element, *_OTHER):
        return None
    if sum(1 for each in element.iter("p") if _is_running(each, element)) > 1:
        return None
    found: list[Image] = []
    waiting: Texts | None = None
    stray: list[str] = []
    for part in _parts(element, 0):
        if isinstance(part, str):
            stray.append(part)
            continue
        if part.tag != "img" and part.tag != "amp-img":
            texts = read(part)
            if found:
                found[-1] = captioned(found[-1], texts)
            else:
                waiting = texts
        elif not photos.is_glyph(part) and (photo := photos.read(part, base)):
            if found and photos.address_key(found[-1].src) == photos.address_key(photo.src):
                continue
            found.append(captioned(photo, waiting) if waiting else photo)
            waiting = None
    return _with_stray(found, stray, element)


def credited(element: Element, base: str) -> Image | None:
    """The one photo of a small box that says whose it is and what it shows, whatever the box is called."""
    if not 2 <= len(element) <= 6 or not has(element, "img") or has(element, "pre", "iframe", "video", "table"):
        return None
    if len(text_of(element)) > 2 * LONGEST or any(text_of(link).strip() for link in element.iter("a")):
        return None
    parts = list(_parts(element, 0))
    pictures = [part for part in parts if not isinstance(part, str) and part.tag in ("img", "amp-img")]
    if len(pictures) != 1 or photos.is_glyph(pictures[0]):
        return None
    words = [clean(part if isinstance(part, str) else text_of(part)) for part in parts if part is not pictures[0]]
    told_apart = [photos.split_credit(text) for text in map(" ".join, map(str.split, words)) if text]
    caption = " ".join([text for text, _ in told_apart if text])
    credit = next((credit for text, credit in told_apart if credit and not text), "")
    photo = photos.read(pictures[0], base)
    if photo is None or not credit or not 20 < len(caption) <= LONGEST // 4:
        return None
    return captioned(photo, (caption, credit))


def _is_running(paragraph: Element, top: Element) -> bool:
    """Whether a paragraph in a photo's container is text of its own: neither its caption nor its credit."""
    text = text_of(paragraph)
    return len(text) > 20 and not _in_caption(paragraph, top) and bool(photos.split_credit(text)[0])


def _in_caption(paragraph: Element, top: Element) -> bool:
    while paragraph is not top:
        if is_caption(paragraph) or _is_credit(paragraph):
            return True
        above = paragraph.getparent()
        if above is None:
            break
        paragraph = above
    return False


def _with_stray(found: list[Image], stray: list[str], element: Element) -> list[Image] | None:
    words = [text for part in stray if (text := " ".join(clean(part).split())) and not _ZOOM.match(text)]
    left = " ".join(words)
    if not found or len(left) > (STRAY if found[-1].caption else PARAGRAPH_LONGEST):
        return None
    if not left or found[-1].caption:
        return found
    if element.tag not in ("figure", "td") and (
        len(left.split()) < 4 or all(text in _link_texts(element) for text in words)
    ):
        return None
    found[-1] = captioned(found[-1], photos.split_credit(left))
    return found


def _link_texts(element: Element) -> str:
    return " ".join([" ".join(text_of(a).split()) for a in element.iter("a")])


def _parts(element: Element, depth: int) -> Iterator[Element | str]:
    """In reading order: photos, elements that are captions, and pieces of other text."""
    if element.text:
        yield element.text
    for child in element:
        tag = child.tag
        if type(tag) is str:
            if tag in ("img", "amp-img"):
                yield child
            elif tag in ("noscript", "picture", "button"):
                yield from child.iter("img")
            elif tag not in _SILENT and not _LABEL.search(child.get("class", "")):
                if (child.get("class") != "" and is_caption(child)) or _is_credit(child):
                    yield child
                elif depth < 40:
                    yield from _parts(child, depth + 1)
        if child.tail:
            yield child.tail


def _is_credit(element: Element) -> bool:
    name = f"{element.get('class', '')} {element.get('itemprop', '')}"
    return len(name) > 4 and bool(_CREDIT.search(name)) and not has(element, "img")


def _gather(element: Element, caption: list[str], credit: list[str], depth: int) -> None:
    if element.text:
        caption.append(element.text)
    for child in element:
        tag = child.tag
        if type(tag) is str and tag not in _SILENT and depth < 40:
            if _LABEL.search(child.get("class", "")) or child.get("hidden") is not None:
                pass
            elif _is_credit(child) and next(child.iterdescendants("p"), None) is None:
                credit.append(" ".join(text_of(child).split()))
            else:
                if tag not in ("span", "a", "em", "i", "b", "strong", "font", "sub", "sup"):
                    caption.append(" ")
                _gather(child, caption, credit, depth + 1)
                if tag not in ("span", "a", "em", "i", "b", "strong", "font", "sub", "sup"):
                    caption.append(" ")
        if child.tail:
            caption.append(child.tail)


def table_group(table: Element, base: str) -> list[Image] | None:
    """The photos of a table that only sets photos and captions; None for any other table."""
    if not has(table, "img") or has(table, "th", "pre", "h2", "h3", "ul"):
        return None
    found: list[Image] = []
    row_start = 0
    cells = 0
    for row in list(table.iter("tr"))[:200]:
        pictures = [cell for cell in row.iter("td") if has(cell, "img")]
        texts = [
            (cell, text)
            for cell in row.iter("td")
            if cell not in pictures and (text := " ".join(text_of(cell).split()))
        ]
        if pictures:
            row_start = len(found)
            for cell in pictures:
                if (inner := group(cell, base)) is None:
                    return None
                found.extend(inner)
        cells += len(texts)
        if any(len(text) > LONGEST // 2 for _, text in texts) or cells > len(found):
            return None
        row_photos = len(found) - row_start
        for number, (cell, _) in enumerate(texts):
            place = row_start + number if len(texts) == row_photos else len(found) - 1
            found[place] = captioned(found[place], read(cell))
    return found or None


def set_figure(builder: Builder, element: Element, marks: int, href: str) -> None:
    """A figure of something else (a table, a film, code): its content, and its caption where it belongs."""
    notes = [each for each in element.iter("figcaption") if not has(each, "img")]
    texts = [read(each) for each in notes]
    for each in notes:
        parent, tail = each.getparent(), each.tail
        if parent is not None:
            parent.remove(each)
            put(each, tail or "", after=True)
    start = len(builder.blocks)
    builder.read(element, marks, href)
    builder.flush()
    if texts and _ZOOM.match(" ".join(map(block_text, builder.blocks[start:]))):
        del builder.blocks[start:]
    if len(builder.blocks) == start:
        # The photo itself is drawn by a script: its caption is all there is of it.
        builder.blocks.extend([Image("", caption=caption, credit=credit) for caption, credit in texts if caption])
        return
    for caption, credit in texts:
        _describe(builder.blocks, start, caption, credit)


def _describe(blocks: list[Block], start: int, caption: str, credit: str) -> None:
    """Put a figure's caption where it belongs among the blocks the figure gave."""
    photos_here = [place for place in range(start, len(blocks)) if isinstance(blocks[place], Image)]
    last = blocks[-1]
    if isinstance(last, Table) and not last.caption:
        blocks[-1] = replace(last, caption=" ".join(part for part in (caption, credit) if part))
    elif isinstance(last, Embed) and caption and not last.title:
        blocks[-1] = replace(last, title=caption)
    elif photos_here:
        photo = blocks[photos_here[-1]]
        assert isinstance(photo, Image)
        blocks[photos_here[-1]] = captioned(photo, (caption, credit))
    elif note := plain([(caption, 0, ""), (" ", 0, ""), (credit, 0, "")]):
        blocks.append(Paragraph((Span(note, Mark.EMPHASIS),)))
