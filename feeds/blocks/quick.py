"""The markup that most feeds send, read without making a tree of it: paragraphs, links, emphasis, lists, photos.

Only what is tidy and needs no judgement is read here, faster than by the walk and into the same blocks; for
anything else `read` gives None, and the walk does it.
"""

from __future__ import annotations

import re
from functools import lru_cache
from html import unescape

from lxml import etree

from feeds.blocks import captions, formulas, photos
from feeds.blocks.inline import BREAK, paragraphs
from feeds.blocks.tree import is_centred, is_hidden
from feeds.blocks.walk import Builder
from feeds.model import Block, Blocks, Heading, Item, List, Mark, Paragraph, Span
from feeds.text import clean

NESTED = 20
_TAG = re.compile(r"<([^>]*)>")
_LINK = re.compile(r'''a href="([^"&#][^"&]*)"''')
_OPENING = re.compile(r"""([a-z][a-z0-9]*)((?:\s+[a-zA-Z][a-zA-Z0-9:_-]*=")*)\s*/?""")
"""What an opening tag is without the values of its attributes."""
# References that every reader takes for the same, and for a character that needs no cleaning.
_NO_REFERENCE = re.compile(
    r"&(?!(?:amp|lt|gt|quot|#0?39|#160|#82(?:1[1-9]|2[0-2]|30)|nbsp|hellip|[mn]dash|[lr][sd]quo);)"
)
_MARKS = {
    "b": Mark.STRONG.value,
    "strong": Mark.STRONG.value,
    "i": Mark.EMPHASIS.value,
    "em": Mark.EMPHASIS.value,
    "code": Mark.CODE.value,
    "a": 0,
    "span": 0,
}
_HEADINGS = ("h2", "h3", "h4")
_LISTS = ("ul", "ol")
_PADDING = [""] * 8
"""After the last text, so that a look ahead needs no look at the end."""
_FIGURE = ("img", "figcaption", "/figcaption", "/figure")


class _Untidy(Exception):
    """The walk has to do this one."""


def read(html: str, base: str, *, is_clean: bool = False) -> Blocks | None:
    """The blocks of tidy markup; None for any other. What an entry holds `is_clean` already."""
    if ("&" in html and _NO_REFERENCE.search(html)) or not (is_clean or clean(html, lines=True) == html):
        return None
    if html.rfind("<") > html.rfind(">"):  # a tag without an end, which would be looked for from every tag
        return None
    pieces = _TAG.split(html)
    if html.count("<") != len(pieces) // 2:  # one outside all tags, or inside one
        return None
    try:
        return _Reader(pieces, Builder(base, frozenset(), is_clean=True), is_tight=_is_tight(html)).read()
    except _Untidy:
        return None


class _Reader:
    """Goes through text, tag, text, tag … and tells a builder what they say."""

    def __init__(self, pieces: list[str], builder: Builder, *, is_tight: bool) -> None:
        self.end = len(pieces)
        self.pieces = pieces + _PADDING
        self.is_tight = is_tight
        self.place = 0
        self.builder = builder
        self.marks = 0
        self.href = ""
        self.blocks_open: list[str] = []
        self.inline_open: list[tuple[str, int, str]] = []

    def read(self) -> Blocks:
        self.text(self.pieces[0])
        while (tag := self.next()) is not None:
            if tag == "p" or tag == "div":
                if not (tag == "p" and self.whole_paragraphs()):
                    self.open_block(tag)
            elif tag == "/p" or tag == "/div":
                self.close_block(tag[1:])
            elif not self.inline(tag):
                self.other(tag)
            if text := self.pieces[self.place + 1]:
                self.text(text)
        if self.blocks_open or self.inline_open:
            raise _Untidy
        return self.builder.finish()

    def next(self) -> str | None:
        """The next tag without its brackets; the text after it is at `place + 1`."""
        self.place = self.place + 2 if self.place else 1
        return self.pieces[self.place] if self.place < self.end else None

    def text(self, text: str) -> None:
        if text:
            self.builder.runs.append((unescape(text) if "&" in text else text, self.marks, self.href))

    def is_even(self, text: str) -> bool:
        """Whether clean text has no white space but single spaces; nearly all markup is tight as a whole."""
        return (self.is_tight or _is_tight(text)) and (text.isascii() or text.isprintable())

    # Blocks

    def open_block(self, name: str) -> None:
        opened = self.blocks_open
        if self.inline_open or len(opened) > NESTED or (opened and opened[-1] == "p"):
            raise _Untidy
        self.builder.flush()
        opened.append(name)

    def whole_paragraphs(self) -> bool:
        """Paragraphs of text, with one link at most, by the shortest way; false when there is none here."""
        if self.inline_open or "p" in self.blocks_open[-1:]:
            return False
        if self.builder.runs or self.builder.held:
            self.builder.flush()
        pieces, place = self.pieces, self.place
        begin = place
        while pieces[place] == "p":
            if pieces[place + 2] == "/p":
                self.add_text(pieces[place + 1])
                end = place + 2
            elif pieces[place + 6] == "/p" and pieces[place + 4] == "/a" and self.add_linked(place):
                end = place + 6
            else:
                break
            self.place, place = end, end + 2
            if pieces[end + 1] and not pieces[end + 1].isspace():
                break
        return self.place > begin

    def add_text(self, text: str) -> None:
        """A paragraph of nothing but text."""
        blocks = self.builder.blocks
        if "&" in text or not self.is_even(text) or captions.is_awaited(blocks, text):
            self.text(text)
            self.builder.flush()
        elif text := text.strip(" "):
            blocks.append(Paragraph((Span(text),)))

    def add_linked(self, place: int) -> bool:
        """A paragraph of text, a link, text; false when anything in it has to be joined, trimmed or judged."""
        before, tag, words, _end, after = self.pieces[place + 1 : place + 6]
        text = before + words + after
        if not words or "&" in text or text[0] == " " or text[-1] == " " or not self.is_even(text):
            return False
        link = _LINK.fullmatch(tag)
        href = self.builder.address(link[1]) if link else ""
        if not href or captions.is_awaited(self.builder.blocks, text):
            return False
        spans = Span(before), Span(words, href=href), Span(after)
        self.builder.blocks.append(Paragraph(spans[not before : 3 if after else 2]))
        return True

    def close_block(self, name: str) -> None:
        if self.inline_open or not self.blocks_open or self.blocks_open.pop() != name:
            raise _Untidy
        self.builder.flush()

    def other(self, tag: str) -> None:
        """Tags that are met less often, and those with attributes."""
        name, attributes = _opened(tag)
        if name == "img":
            self.image(attributes)
        elif self.inline_open or tag[-1] == "/":
            raise _Untidy
        elif name in ("p", "div"):
            self.open_plain(name, attributes)
        elif attributes or (self.blocks_open and self.blocks_open[-1] == "p"):
            raise _Untidy
        elif name == "figure":
            self.figure()
        elif name in _LISTS:
            self.items(name)
        elif name in _HEADINGS:
            self.heading(name)
        else:
            raise _Untidy

    def image(self, attributes: dict[str, str]) -> None:
        formula = formulas.drawn_by(attributes.get("src", ""), attributes.get("alt", ""))
        if not formula and (photo := photos.tidy(attributes, "", "", self.builder.base)):
            self.builder.photo(photo)
        else:
            self.builder.image(etree.Element("img", attributes), self.marks, self.href)

    def open_plain(self, name: str, attributes: dict[str, str]) -> None:
        """A block whose attributes say nothing about how it is read."""
        element = etree.Element(name, attributes)
        if is_hidden(element) or is_centred(element) or captions.is_caption(element):
            raise _Untidy
        if "class" in attributes and self.holds_photo(name):
            raise _Untidy
        self.open_block(name)

    def holds_photo(self, name: str) -> bool:
        """Whether there may be a photo before the block ends."""
        return any(piece[:3] == "img" for piece in self.pieces[self.place :: 2])

    def heading(self, name: str) -> None:
        self.builder.flush()
        found = self.collected("/" + name)
        if len(found) != 1 or self.builder.held:
            raise _Untidy
        self.builder.blocks.append(Heading(int(name[1]), found[0].spans))

    def items(self, name: str) -> None:
        self.builder.flush()
        items: list[Item] = []
        self.skip_space()
        while (tag := self.next()) == "li":
            found: list[Block] = [*self.collected("/li")]
            if found:
                items.append(Item(tuple(found)))
            self.skip_space()
        if tag != "/" + name:
            raise _Untidy
        if items:
            self.builder.blocks.append(List(tuple(items), name == "ol"))

    def skip_space(self) -> None:
        if self.pieces[self.place + 1].strip():
            raise _Untidy

    def collected(self, end: str) -> list[Paragraph]:
        """The paragraphs of running text up to the tag that ends it."""
        outer, self.builder.runs = self.builder.runs, []
        depth = len(self.inline_open)
        self.text(self.pieces[self.place + 1])
        while (tag := self.next()) != end:
            if tag is None or not self.inline(tag):
                raise _Untidy
            self.text(self.pieces[self.place + 1])
        if len(self.inline_open) != depth:
            raise _Untidy
        runs, self.builder.runs = self.builder.runs, outer
        return paragraphs(runs)

    def figure(self) -> None:
        """A photo, and under it a caption that is text and nothing else."""
        end = self.place + 8
        before, img, between, *tags, after, closing = self.pieces[self.place + 1 : end + 1]
        opening, note, closed = tags
        name, attributes = _opened(img)
        if (name, opening, closed, closing) != _FIGURE or (before + between + after).strip():
            raise _Untidy
        if len(note) > captions.LONGEST:
            raise _Untidy
        caption, credit = captions.told(unescape(note) if "&" in note else note)
        photo = photos.tidy(attributes, caption, credit, self.builder.base)
        if photo is None:
            raise _Untidy
        self.builder.flush()
        self.builder.add_photo(photo)
        self.place = end

    # Running text

    def inline(self, tag: str) -> bool:
        """Take a tag that belongs to running text; false for any other."""
        if tag[:1] == "/":
            name = tag[1:]
            if name not in _MARKS:
                return False
            self.close_inline(name)
        elif tag in _MARKS and tag != "a":
            self.open_inline(tag, self.href)
        elif tag[:2] == "a " and tag[-1] != "/":
            link = _LINK.fullmatch(tag)
            self.open_inline("a", self.target(link[1] if link else _opened(tag)[1].get("href", "")))
        elif tag == "br" or tag == "br/" or tag == "br /":
            self.builder.runs.append((BREAK, 0, ""))
            if self.builder.held:
                self.builder.flush()
        else:
            return tag[:3] == "!--" and tag[-2:] == "--" and len(tag) > 5
        return True

    def open_inline(self, name: str, href: str) -> None:
        opened = self.inline_open
        if len(opened) > NESTED or (name == "a" and any(each[0] == "a" for each in opened)):
            raise _Untidy
        opened.append((name, self.marks, self.href))
        self.marks |= _MARKS[name]
        self.href = href

    def close_inline(self, name: str) -> None:
        if not self.inline_open or self.inline_open[-1][0] != name:
            raise _Untidy
        _name, self.marks, self.href = self.inline_open.pop()

    def target(self, target: str) -> str:
        if target[:1] == "#":
            raise _Untidy
        return (self.builder.address(target) or self.href) if target else self.href


def _is_tight(text: str) -> bool:
    """Whether no two spaces, newline or tab stand in a text; from its end, where a pair is found in half the time."""
    return text.rfind("  ") < 0 and "\n" not in text and "\t" not in text


def _opened(tag: str) -> tuple[str, dict[str, str]]:
    """An opening tag's name and attributes, lower case; each given once, and all quoted alike."""
    if tag.isalnum():
        return tag, {}
    pieces = tag.split('"' if '"' in tag else "'")
    if len(pieces) % 2 == 0:  # a quote too many
        raise _Untidy
    name, names = _shape('"'.join(pieces[::2]))
    values = [unescape(value) if "&" in value else value for value in pieces[1::2]]
    return name, dict(zip(names, values, strict=True))


@lru_cache(maxsize=256)
def _shape(tag: str) -> tuple[str, tuple[str, ...]]:
    """The names in a tag without its values; the same few shapes make up nearly all tags there are."""
    match = _OPENING.fullmatch(tag)
    if match is None:
        raise _Untidy
    names = match[2].lower().replace('="', "").split()
    if len({*names}) < len(names):
        raise _Untidy
    return match[1], tuple(names)
