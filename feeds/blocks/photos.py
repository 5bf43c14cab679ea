"""Photos: where the picture really is, how large, whose, and what its caption says."""

from __future__ import annotations

import re
from itertools import islice

from lxml.etree import _Element as Element

from feeds.model import Image
from feeds.text import clean, safe_url

WIDEST = 1600
"""Pixels. No terminal shows more; larger files only cost time."""

_LAZY = (
    "data-src",
    "data-original",
    "data-lazy-src",
    "data-original-src",
    "data-hi-res-src",
    "data-full-src",
    "data-url",
)
_CAPTION_DATA = (
    "data-caption",
    "data-photo-caption",
    "data-image-caption",
    "data-sub-html",
    "data-desc",
    "data-description",
)
_CREDIT_DATA = ("data-credit", "data-copyright", "data-photo-credit", "data-image-credit")
_TIDY = frozenset(("src", "alt", "width", "height", "title", "loading", "decoding"))
_PATH = re.compile(r"https?://[^/?#]*([^?#]*)")
_SIZE_IN_NAME = re.compile(r"[-_](?:\d{2,4}x\d{2,4}|scaled|\d{2,4}w?)(?=\.\w+$)")
_PLACEHOLDER = re.compile(
    r"/(?=[bscptlg1])(?:blank|spacer|pixel|clear|transparent|placeholder|lazy|loading|1x1|grey|gray)[\w-]*"
    r"\.(?:gif|png|svg|jpe?g)(?:$|\?)",
    re.I,
)
_PICTURE_NAME = re.compile(r"\.(?:jpe?g|png|webp|gif)(?:$|[?#&:])", re.I)
_PIXELS = re.compile(r"^\s*(\d{1,5})(?:\.\d+)?\s*(?:px)?\s*$")
_STYLE_SIZE = re.compile(r"(?:^|;)\s*(width|height)\s*:\s*([\d.]{1,8})px", re.I)
_CANDIDATE = re.compile(r"\s*([^\s,]\S*[^\s,]|[^\s,])(?:\s+([\d.]{1,9})([wxh]))?(?:\s+[\d.]{1,9}[wxh])?\s*(?:,|$)")
_UNSHOWABLE = re.compile(r"avif|jxl|svg|heic", re.I)
_SMALL_CLASS = re.compile(r"emoji|smiley|\bicon\b|avatar|gravatar", re.I)

LONGEST_CREDIT = 160
"""Characters at the end of a caption among which its credit is looked for."""
LONGEST_WORD = 24
"""More characters than any word that announces a credit has, with what stands before it."""
_CREDIT_WORDS = r"""
    ảnh hình nguồn nguồn\sảnh đồ\shọa photo photos picture pictures image images photograph photography
    illustration graphic foto fotos fotografía imagen crédit crédits crédit\sphoto credit credits
    photo\scredit image\scredit source bild bilder bildquelle quelle bron foto\sdi fotografie zdroj
    fot\. kuva фото 写真 撮影 提供 图 图片 图源 摄影 來源 来源 圖 사진 © \(c\) copyright
""".split()  # noqa: SIM905
_INITIALS = "".join(dict.fromkeys([each.removeprefix("\\")[0] for each in _CREDIT_WORDS]))
_CREDIT_WORD = f"(?=[{_INITIALS}])(?:{'|'.join(_CREDIT_WORDS)})"
"""The look ahead settles nearly every place at once; without it each of the words is tried there."""
_AGENCY = r"(?:AP|AFP|Reuters|Getty(?:\sImages)?|EPA|TTXVN|DPA|dpa|ANSA|Xinhua|Shutterstock|iStock|Alamy)"
_CREDIT_TAIL = re.compile(
    rf"""(?:^|[\s.,;|–—/-])\s*(
        [\(\[（［]\s*{_CREDIT_WORD}\s*(?:[:：/]|\bby\b|\bvia\b|\s)[^()\[\]（）]{{1,80}}[\)\]）］]
      | [\(\[（［][^()\[\]（）]{{0,60}}\b{_AGENCY}\b[^()\[\]（）]{{0,60}}[\)\]）］]
      | {_CREDIT_WORD}\s*(?:[:：/]|\bby\b)\s*[^.:]{{1,80}}
      | ©\s*[^.]{{1,80}}
    )\s*\.?$""",
    re.I | re.X,
)
_CREDIT_MARK = re.compile(rf"^(?:{_CREDIT_WORD})\s*(?:[:：/]|\bby\b)\s*|^credit(?-i:(?=[A-ZÀ-Ý]))|^©\s*", re.I)
_CREDIT_SLASH = re.compile(
    r"(?:(?<=\S\S\S)\s+/\s+|(?<=[.!?…”\"])\s+(?=(?:Getty Images|Reuters|REUTERS|AFP|AP Photo|dpa|EPA|"
    r"Keystone|Imago|IMAGO)))"
    r"([A-ZÀ-Ý][^/.!?]{2,50}(?:\s?/\s?[^/.!?]{2,40}){0,2}\.?)$"
)
# What the slower patterns cannot do without.
_CREDIT_SIGN = re.compile(r"[\[(［（:：/©bB](?:(?<![bB])|[yY])")
_SLASH_SIGN = re.compile(r"/|Getty|R(?:euters|EUTERS)|AFP|AP P|dpa|EPA|Keystone|I(?:mago|MAGO)")
_CREDIT_GLUED = re.compile(r"(?:^|(?<=[.!?…”\"’']))\s*(Credit(?=[A-ZÀ-Ý])[^.]{2,80}|Photograph by [^.]{2,80})$")


def read(img: Element, base: str) -> Image | None:
    """The photo an `img` shows; None for tracking pixels, and for placeholders with nothing behind them."""
    width, height = size(img)
    if (width and width <= 3) or (height and height <= 3):
        return None
    src, widest = _source(img, base)
    caption, credit = split_credit(_data(img, _CAPTION_DATA))
    if not src and not caption:
        return None
    if width and widest > width:
        height = height * widest // width
        width = widest
    alt = " ".join(clean(img.get("alt", "")).split())
    return Image(src, alt, caption, credit or " ".join(clean(_data(img, _CREDIT_DATA)).split()), width, height)


def size(img: Element) -> tuple[int, int]:
    """Declared width and height in pixels, 0 where none is given."""
    width, height = _pixels(img.get("width")), _pixels(img.get("height"))
    if (style := img.get("style")) and not (width and height):
        for name, value in _STYLE_SIZE.findall(style):
            if name.lower() == "width":
                width = width or _number(value)
            else:
                height = height or _number(value)
    return width, height


def is_glyph(img: Element) -> bool:
    """Emoji and icons set inside text: their alternative text stands for them."""
    width, height = size(img)
    if 0 < width <= 32 and 0 < height <= 32:
        return True
    return bool(_SMALL_CLASS.search(img.get("class", "")))


def split_credit(text: str) -> tuple[str, str]:
    """A caption and the credit at its end: `Bến cảng. Ảnh: An` gives `Bến cảng.` and `An`."""
    text = clean(text)
    if not text or len(text) > 2_000:
        return text, ""
    if text[:1] == "©":
        return "", bare_credit(text)
    tail = max(0, len(text) - LONGEST_CREDIT)
    match = _CREDIT_GLUED.search(text) if "Credit" in text or "Photograph by" in text else None
    if match is None and (sign := _CREDIT_SIGN.search(text, tail)):
        match = _CREDIT_TAIL.search(text, max(tail, sign.start() - LONGEST_WORD))
    if match:
        return text[: match.start(1)].rstrip(" ,;|–—/-"), bare_credit(match[1])
    if _SLASH_SIGN.search(text) and (match := _CREDIT_SLASH.search(text)):
        return text[: match.start()].rstrip(), bare_credit(match[1])
    return text, ""


def may_be_credit(text: str) -> bool:
    """Whether a text might be a credit and nothing else; longer ones begin with a caption."""
    return len(text) <= LONGEST_CREDIT or not text[0].isalnum()


def bare_credit(text: str) -> str:
    """A credit without its brackets and the word before the name."""
    text = text.strip(" .()[]（）［］|/–—-")
    mark = _CREDIT_MARK.match(text)
    return (text[mark.end() :].strip() if mark else text.strip()) or text


def address_key(src: str) -> str:
    """What two addresses of the same picture in different sizes share."""
    match = _PATH.match(src)
    path = match[1] if match else src
    if "-" in path or "_" in path:
        path = _SIZE_IN_NAME.sub("", path)
    return path or src


def _source(img: Element, base: str) -> tuple[str, int]:
    """The best address and its width when a srcset told it."""
    own, width = best_candidate(img.get("data-srcset") or img.get("data-lazy-srcset") or img.get("srcset") or "", base)
    if own:
        return own, width
    for name in _LAZY:
        if (value := img.get(name)) and (src := _real(value, base)):
            return src, 0
    if (value := img.get("src")) and (src := _real(value, base)):
        return src, 0
    for each, data in img.attrib.items():  # Asking by name fails for names that a broken page makes up.
        text, name = str(data), str(each)
        told = _PICTURE_NAME.search(text) or (text[:4] == "http" and ("lazy" in name or name.endswith("src")))
        if told and name.startswith("data-") and (src := _real(text.split()[0], base)):
            return src, 0
    return _from_sources(img, base)


def _from_sources(img: Element, base: str) -> tuple[str, int]:
    # The parser does not know that `source` is empty: what follows one lies inside it.
    picture = next((each for each in islice(img.iterancestors(), 8) if each.tag == "picture"), None)
    if picture is None:
        return "", 0
    for source in picture.iter("source"):
        if not _UNSHOWABLE.search(source.get("type", "")):
            src, width = best_candidate(source.get("srcset") or source.get("data-srcset") or "", base)
            if src:
                return src, width
    return "", 0


def best_candidate(srcset: str, base: str) -> tuple[str, int]:
    """The candidate nearest to `WIDEST` from below, else the smallest above; its width, 0 when told as density."""
    if not srcset:
        return "", 0
    best, rank, width = "", -1.0, 0
    for address, number, unit in _CANDIDATE.findall(srcset[:20_000]):
        if unit == "h" or _is_placeholder(address):
            continue
        value = min(float(number), 9_999) if number and number.count(".") < 2 and number != "." else 1.0
        pixels = value if unit == "w" else value * WIDEST / 2
        score = pixels if pixels <= WIDEST else WIDEST / (pixels + 1)
        if score > rank and (src := safe_url(address, base)):
            best, rank, width = src, score, int(value) if unit == "w" else 0
    return best, width


def _real(value: str, base: str) -> str:
    value = value.strip()
    if not value or _is_placeholder(value) or "{" in value:
        return ""
    return safe_url(value, base)


def _is_placeholder(address: str) -> bool:
    return address[:5].lower() == "data:" or _PLACEHOLDER.search(address) is not None


def tidy(attributes: dict[str, str], caption: str, credit: str, base: str) -> Image | None:
    """As `read`, from attributes that are nothing out of the ordinary; None when `read` has to look at them."""
    src = attributes.get("src", "")
    width, height = _pixels(attributes.get("width")), _pixels(attributes.get("height"))
    small = 0 < width <= 32 or 0 < height <= 32
    if small or not _TIDY.issuperset(attributes) or not (src := _real(src, base)):
        return None
    alt = clean(attributes.get("alt", ""))
    return Image(src, alt, caption, credit, width, height)


def _data(img: Element, names: tuple[str, ...]) -> str:
    for name in names:
        if value := img.get(name):
            return re.sub(r"<[^<>]*>", " ", value[:4_000])
    return ""


def _pixels(value: str | None) -> int:
    if not value:
        return 0
    if len(value) < 6 and value.isdecimal():
        return int(value)
    match = _PIXELS.match(value)
    return int(match[1]) if match else 0


def _number(value: str) -> int:
    return int(value.split(".")[0] or 0)
