"""The photos that open an article: they stand before its text, often outside the element that holds it."""

from __future__ import annotations

import re
from dataclasses import replace

from lxml.etree import _Element as Element

from feeds.blocks import captions, photos
from feeds.blocks.entry import comparable, swap
from feeds.blocks.tree import has
from feeds.encode import block_text, images
from feeds.model import Block, Blocks, Image, Paragraph
from feeds.page import furniture, visible_date
from feeds.page.article import Article
from feeds.page.metadata import Metadata
from feeds.text import safe_url

_PLAYER = re.compile(
    r"^(?:embed|video|player|playlist)$|player (?:wird geladen|is loading)|loading (?:the )?player|javascript|"
    r"your browser does not support|trình duyệt .{0,20}không hỗ trợ",
    re.I,
)
_COVER = re.compile(
    r"^(?:titel|cover|header|aufmacher|beitrags|artikel)-?(?:bild|foto|photo|image)\s*:\s*|"
    r"^(?:featured|lead|top|cover|header|banner) (?:image|photo)(?: credit| by)?\s*:\s*|"
    r"^(?:imagen|foto) de (?:portada|cabecera)\s*:\s*|"
    r"^(?:photo|image) (?:de une|d'ouverture)\s*:\s*|^ảnh đại diện\s*:\s*",
    re.I,
)
LONGEST_CREDIT = 160
_BYLINE = re.compile(r"^(?:von|by|par|por|di|door|av|af|theo|bài|text)[:\s]", re.I)


def with_opening(blocks: Blocks, article: Article, metadata: Metadata, base: str, authors: tuple[str, ...]) -> Blocks:
    """The blocks with the article's opening photos before them, each photo once."""
    main = photos.address_key(safe_url(metadata.first("og:image", "twitter:image"), base))
    opening: list[Image] = []
    for element in article.opening:
        if opening and captions.is_caption(element):
            opening[-1] = captions.captioned(opening[-1], captions.read(element))
        for photo in _photos(element, base):
            if _is_portrait(photo, authors):
                continue
            if photo.caption or element.tag in ("figure", "img") or photos.address_key(photo.src) == main:
                opening.append(photo)
    shown = {photos.address_key(image.src): image for image in images(blocks) if image.src}
    fresh: list[Image] = []
    for photo in opening:
        key = photos.address_key(photo.src)
        here = shown.get(key)
        if here is None:
            fresh.append(photo)
            shown[key] = photo
        elif photo.caption and not here.caption and here not in fresh:
            blocks = swap(blocks, here, photo)
    return (*fresh, *blocks)


def _photos(element: Element, base: str) -> list[Image]:
    if element.tag != "img":
        return captions.group(element, base) or _undrawn(element)
    photo = photos.read(element, base)
    return [photo] if photo else []


def _undrawn(figure: Element) -> list[Image]:
    """What is there of a photo or film that a script draws: its caption."""
    notes = [] if figure.tag != "figure" or has(figure, "img", "h2", "h3") else list(figure.iter("figcaption"))[:1]
    return [Image("", caption=caption, credit=credit) for caption, credit in map(captions.read, notes) if caption]


def without_labels(blocks: Blocks) -> Blocks:
    """The blocks with the captions that only say when, or what the player would want, taken off their photos."""
    kept: list[Block] = []
    for block in blocks:
        if isinstance(block, Image) and block.caption and _is_label(block.caption):
            block = replace(block, caption="")
            if not block.src:
                continue
        kept.append(block)
    return tuple(kept)


def _is_label(caption: str) -> bool:
    found = visible_date.read(caption, None) if len(caption) < 40 else None
    dated = found is not None and len(found.printed) > 0.7 * len(caption)
    return dated or furniture.is_line(caption) or bool(_PLAYER.search(caption))


def with_cover_credit(blocks: Blocks) -> Blocks:
    """The blocks with the line that says whose the opening photo is put under that photo."""
    photo = blocks[0] if blocks else None
    line = next((each for each in blocks[-6:] if isinstance(each, Paragraph) and _COVER.match(block_text(each))), None)
    if not isinstance(photo, Image) or photo.credit or line is None or len(text := block_text(line)) > LONGEST_CREDIT:
        return blocks
    rest = [each for each in blocks[1:] if each is not line]
    return (replace(photo, credit=_COVER.sub("", text)), *rest)


def without_repeated(blocks: Blocks) -> Blocks:
    """The blocks without paragraphs that only repeat a caption, as hidden descriptions of a gallery do."""
    told = {comparable(image.caption) for image in images(blocks) if len(image.caption) > 20}
    return tuple(
        [block for block in blocks if not (isinstance(block, Paragraph) and comparable(block_text(block)) in told)]
    )


def without_portraits(blocks: Blocks, authors: tuple[str, ...]) -> Blocks:
    """The blocks without the pictures of those who wrote them."""
    return tuple([block for block in blocks if not (isinstance(block, Image) and _is_portrait(block, authors))])


def _is_portrait(photo: Image, authors: tuple[str, ...]) -> bool:
    """Whether the words under a photo are a byline."""
    text = photo.caption.casefold()
    if not text:
        return photo.alt.casefold() in map(str.casefold, authors)
    if len(text) > 120:
        return False
    named = any(author.casefold() in text for author in authors)
    return (named and len(text.split()) <= 5) or (bool(_BYLINE.match(text)) and (named or len(text.split()) <= 6))
