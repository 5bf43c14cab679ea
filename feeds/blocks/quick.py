"""The markup that most feeds send, read without making a tree of it: paragraphs, links, emphasis, lists, photos.

Only what is tidy and needs no judgement is read here, faster than by the walk and into the same blocks; for
anything else `read` gives None, and the walk does it.
"""

from __future__ import annotations

import re
from html import unescape

from lxml import etree

from feeds.blocks import captions, photos
from feeds.blocks.inline import BREAK, paragraphs
from feeds.blocks.tree import is_centred, is_hidden
from feeds.blocks.walk import Builder
from feeds.model import Block, Blocks, Heading, Image, Item, List, Mark, Paragraph, Span
from feeds.text import clean

NESTED = 20
_TAG = re.compile(r"<([^<>]*)>")
_ATTRIBUTE = re.compile(r"""\s+([a-zA-Z][a-zA-Z0-9:_-]*)=(?:"([^"]*)"|'([^']*)')""")
_LINK = re.compile(r'''a href="([^"&#][^"&]*)"''')
_OPENING = re.compile(r"""([a-z][a-z0-9]*)((?:\s+[a-zA-Z][a-zA-Z0-9:_-]*=(?:"[^"]*"|'[^']*'))*)\s*/?""")
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
_FIGURE = ("img", "figcaption", "/figcaption", "/figure")


class _Untidy(Exception):
    """The walk has to do this one."""


def read(html: str, base: str, *, is_clean: bool = False) -> Blocks | None:
    """The blocks of tidy markup; None for any other. What an entry holds `is_clean` already."""
    if ("&" in html and _NO_REFERENCE.search(html)) or not (is_clean or clean(html, lines=True) == html):
        return None
    pieces = _TAG.split(html)
    if html.count("<") != len(pieces) // 2:
        return None
    try:
        return _Reader(pieces, Builder(base, frozenset(), is_clean=True)).read()
    except _Untidy:
        return None


class _Reader:
    """Goes through text, tag, text, tag … and tells a builder what they say."""

    def __init__(self, pieces: list[str], builder: Builder) -> None:
        self.pieces = pieces
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
                if not (tag == "p" and self.whole_paragraph()):
                    self.open_block(tag)
            elif tag == "/p" or tag == "/div":
                self.close_block(tag[1:])
            elif not self.inline(tag):
                self.other(tag)
            self.text(self.pieces[self.place + 1])
        if self.blocks_open or self.inline_open:
            raise _Untidy
        return self.builder.finish()

    def next(self) -> str | None:
        """The next tag without its brackets; the text after it is at `place + 1`."""
        self.place = self.place + 2 if self.place else 1
        return self.pieces[self.place] if self.place < len(self.pieces) else None

    def text(self, text: str) -> None:
        if text:
            self.builder.runs.append((unescape(text) if "&" in text else text, self.marks, self.href))

    # Blocks

    def open_block(self, name: str) -> None:
        opened = self.blocks_open
        if self.inline_open or len(opened) > NESTED or (opened and opened[-1] == "p"):
            raise _Untidy
        self.builder.flush()
        opened.append(name)

    def whole_paragraph(self) -> bool:
        """A paragraph of text, with one link at most, by the shortest way; false when it is not one."""
        place, builder = self.place, self.builder
        following = self.pieces[place + 2 : place + 7 : 2]
        if self.inline_open or "p" in self.blocks_open[-1:]:
            return False
        if following[:1] != ["/p"]:
            link = _LINK.fullmatch(following[0]) if following[1:] == ["/a", "/p"] else None
            return link is not None and self.linked_paragraph(link[1])
        if builder.runs or builder.held:
            builder.flush()
        text = self.pieces[place + 1]
        if (
            "&" in text
            or "  " in text
            or not text.isprintable()
            or (builder.blocks and type(builder.blocks[-1]) is Image)
        ):
            self.text(text)
            builder.flush()
        elif text := text.strip(" "):
            builder.blocks.append(Paragraph((Span(text),)))
        self.place = place + 2
        return True

    def linked_paragraph(self, target: str) -> bool:
        """Text, a link, text: nothing in it that would have to be joined or trimmed."""
        builder = self.builder
        before, words, after = self.pieces[self.place + 1 : self.place + 6 : 2]
        text = before + words + after
        if "&" in text or "  " in text or text[:1] == " " or text[-1:] == " " or not words or not text.isprintable():
            return False
        if builder.runs or builder.held:
            builder.flush()
        href = builder.address(target)
        if not href or (builder.blocks and type(builder.blocks[-1]) is Image):
            return False
        spans = Span(before), Span(words, href=href), Span(after)
        builder.blocks.append(Paragraph(spans[not before : 3 if after else 2]))
        self.place += 6
        return True

    def close_block(self, name: str) -> None:
        if self.inline_open or not self.blocks_open or self.blocks_open.pop() != name:
            raise _Untidy
        self.builder.flush()

    def other(self, tag: str) -> None:
        """Tags that are met less often, and those with attributes."""
        name, attributes = _opened(tag)
        if name == "img":
            self.builder.image(etree.Element("img", attributes), self.marks, self.href)
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
        start = self.place
        if start + 8 >= len(self.pieces):
            raise _Untidy
        name, attributes = _opened(self.pieces[start + 2])
        names = (name, *self.pieces[start + 4 : start + 9 : 2])
        if names != _FIGURE or any(self.pieces[start + n].strip() for n in (1, 3, 7)):
            raise _Untidy
        note = self.pieces[start + 5]
        if len(note) > captions.LONGEST:
            raise _Untidy
        caption, credit = captions.told(unescape(note) if "&" in note else note)
        photo = photos.tidy(attributes, caption, credit, self.builder.base)
        if photo is None:
            raise _Untidy
        self.builder.flush()
        self.builder.add_photo(photo)
        self.place = start + 8

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


def _opened(tag: str) -> tuple[str, dict[str, str]]:
    """An opening tag's name and attributes, lower case; of one given twice, the first."""
    match = _OPENING.fullmatch(tag)
    if match is None:
        raise _Untidy
    attributes: dict[str, str] = {}
    if match[2]:
        for name, value, other in _ATTRIBUTE.findall(match[2]):
            value = value or other
            attributes.setdefault(name.lower(), unescape(value) if "&" in value else value)
    return match[1], attributes
