"""The walk over the elements. Each tag that means something has a method; all others are read through."""

from __future__ import annotations

import re
from collections.abc import Callable
from contextlib import suppress

from lxml import etree
from lxml.etree import _Element as Element

from feeds.blocks import captions, embeds, formulas, lists, photos, tables, tags
from feeds.blocks.inline import BREAK, Run, paragraphs, plain, set_spans
from feeds.blocks.tree import code_language, code_text, has, is_centred, is_hidden, text_of
from feeds.model import Block, Blocks, Code, Heading, Image, Item, List, Mark, Paragraph, Quote, Rule
from feeds.text import clean, safe_url

DEPTH = 80
"""Nested elements that are still told apart; what lies deeper is read as one run of text."""
QUOTE_DEPTH = 8
"""Quotes and lists inside each other that are still set as such; deeper ones continue the innermost."""

_PLAIN_PATH = re.compile(r"/[A-Za-z0-9%&+,.:;=?@_~/-]*")
_ORIGIN = re.compile(r"https?://[a-z0-9.-]+(?::\d{1,5})?(?=/|$)")


class Builder:
    """Collects blocks. Running text gathers in `runs` until a block begins or ends."""

    def __init__(
        self, base: str, targets: frozenset[str], depth: int = 0, nested: int = 0, *, is_clean: bool = False
    ) -> None:
        self.base = base
        self.targets = targets
        self.blocks: list[Block] = []
        self.runs: list[Run] = []
        self.anchor, self.centred = "", False
        self.depth = depth
        self.nested = nested
        self.is_clean = is_clean
        self.addresses: dict[str, str] = {}
        self.held: list[Image] = []
        """Photos met in the middle of a sentence; they follow its paragraph."""

    def read(self, element: Element, marks: int, href: str) -> None:
        """Everything inside an element."""
        if text := element.text:
            self.text(text, marks, href)
        if not len(element):
            return
        self.depth += 1
        if self.depth > DEPTH:
            self.text(text_of(element), marks, href)
        else:
            for child in element:
                tag = child.tag
                if handler := _HANDLERS.get(tag):
                    handler(self, child, marks, href)
                elif type(tag) is str:
                    self.read(child, marks, href)
                if tail := child.tail:
                    self.text(tail, marks, href)
        self.depth -= 1

    def text(self, text: str, marks: int, href: str) -> None:
        """Add running text."""
        if not self.is_clean:
            text = clean(text, lines=True)
        self.runs.append((text, marks, href))

    def flush(self) -> None:
        """End the paragraph, if one has begun."""
        if runs := self.runs:
            self.runs = []
            found = paragraphs(runs, self.anchor)
            if found:
                self.anchor = ""
                after_photo = type(self.blocks[-1] if self.blocks else None) is Image
                if after_photo and captions.follows(self.blocks, found, centred=self.centred):
                    del found[0]
                self.blocks.extend(found)
        if self.held:
            self.blocks.extend(self.held)
            self.held = []

    def finish(self) -> Blocks:
        """All blocks."""
        self.flush()
        return tuple(self.blocks)

    def inside(self) -> Builder:
        """A builder for the inside of a quote, item or cell."""
        inner = Builder(self.base, self.targets, self.depth, self.nested + 1, is_clean=self.is_clean)
        inner.addresses = self.addresses
        return inner

    def address(self, target: str) -> str:
        """A link's absolute address; the same few are linked again and again."""
        found = self.addresses.get(target)
        if found is None:
            is_path = target[:1] == "/" and _PLAIN_PATH.fullmatch(target) and "//" not in target and "/." not in target
            if is_path and (origin := _ORIGIN.match(self.base)):
                found = origin[0] + target
            else:
                found = safe_url(target, self.base, mailto=True)
            self.addresses[target] = found
        return found

    # Tags

    def block(self, element: Element, marks: int, href: str) -> None:
        if is_hidden(element):
            return
        self.flush()
        if captions.is_figure(element) and self.photo_group(element):
            return
        if photo := captions.credited(element, self.base):
            self.add_photo(photo)
            return
        self.note_anchor(element)
        before = self.centred
        self.centred = before or is_centred(element)
        if type(self.blocks[-1] if self.blocks else None) is Image and captions.is_caption(element):
            self.caption(element)
        elif photo := captions.undrawn(element):
            if photo not in self.blocks[-2:]:
                self.blocks.append(photo)
        else:
            self.read(element, marks, href)
            self.flush()
        self.centred = before

    def inline(self, element: Element, marks: int, href: str) -> None:
        if element.attrib:
            if formulas.is_drawn(element) or (is_hidden(element) and not formulas.is_readable(element)):
                return
            self.note_anchor(element)
            if formula := formulas.of_element(element):
                self.text(formula, marks, href)
                return
            if element.get("class", "").endswith(" br") and not len(element) and not element.text:
                self.line_break(element, marks, href)
                return
            after_photo = type(self.blocks[-1] if self.blocks else None) is Image
            if after_photo and captions.is_caption(element) and not plain(self.runs):
                self.runs.clear()
                self.caption(element)
                return
        self.read(element, marks | tags.MARKS.get(element.tag, 0), href)

    def link(self, element: Element, marks: int, href: str) -> None:
        target = element.get("href") or ""
        if self.targets:
            self.note_anchor(element)
        if target[:1] == "#":
            href = target if len(target) > 1 else ""
        elif target:
            href = self.address(target) or href
        self.read(element, marks, href)

    def line_break(self, element: Element, marks: int, href: str) -> None:
        self.runs.append((BREAK, 0, ""))
        if self.held:
            self.flush()

    def heading(self, element: Element, marks: int, href: str) -> None:
        if is_hidden(element):
            return
        self.flush()
        self.note_anchor(element)
        inner = self.inside()
        inner.read(element, marks, href)
        found = inner.finish()
        spans = set_spans([run for block in found if isinstance(block, Paragraph) for run in _runs(block)])
        if spans:
            self.blocks.append(Heading(int(element.tag[1]), spans, self.anchor or inner.anchor))
            self.anchor = ""
        self.blocks.extend([block for block in found if not isinstance(block, Paragraph)])

    def quote(self, element: Element, marks: int, href: str) -> None:
        if is_hidden(element):
            return
        self.flush()
        inner = self.inside()
        inner.read(element, marks, href)
        blocks = captions.spoken(inner.finish())
        if self.nested >= QUOTE_DEPTH:
            self.blocks.extend(blocks)
            return
        if post := embeds.post(element, self.base):
            blocks = (*blocks, post)
        if blocks:
            self.blocks.append(Quote(blocks))

    def quotation(self, element: Element, marks: int, href: str) -> None:
        self.runs.append(("“", marks, href))
        self.read(element, marks, href)
        self.runs.append(("”", marks, href))

    def list(self, element: Element, marks: int, href: str) -> None:
        if is_hidden(element):
            return
        self.flush()
        if undrawn := captions.of_gallery(element):
            self.blocks.extend(undrawn)
            return
        if self.nested >= QUOTE_DEPTH:
            self.read(element, marks, href)
            return
        items = []
        for child in element:
            if child.tag == "li":
                items.append(self.item(child, marks, href))
            elif type(child.tag) is str and child.tag in ("ul", "ol") and items:
                inner = self.inside()
                inner.list(child, marks, href)
                items[-1] = Item((*items[-1].blocks, *inner.finish()), items[-1].anchor)
            elif type(child.tag) is str and child.tag not in tags.DROPPED:
                inner = self.inside()
                inner.block(child, marks, href)
                items.append(Item(inner.finish()))
        if items := [item for item in items if item.blocks]:
            if lists.only_photos(items):
                self.blocks.extend([block for item in items for block in item.blocks])
                return
            self.blocks.append(List(tuple(items), element.tag == "ol", lists.start(element)))

    def item(self, element: Element, marks: int, href: str) -> Item:
        if is_hidden(element):
            return Item(())
        inner = self.inside()
        inner.note_anchor(element)
        anchor, inner.anchor = inner.anchor, ""
        inner.read(element, marks, href)
        return Item(inner.finish(), anchor)

    def term(self, element: Element, marks: int, href: str) -> None:
        self.block(element, marks | Mark.STRONG.value, href)

    def rule(self, element: Element, marks: int, href: str) -> None:
        self.flush()
        if self.blocks and type(self.blocks[-1]) is not Rule:
            self.blocks.append(Rule())

    def preformatted(self, element: Element, marks: int, href: str) -> None:
        self.flush()
        if (text := code_text(element)).strip():
            self.blocks.append(Code(text, code_language(element)))

    def image(self, element: Element, marks: int, href: str) -> None:
        if formula := formulas.of_picture(element):
            if not formulas.is_drawn(element):
                self.text(formula, marks, href)
            return
        if photos.is_glyph(element):
            if alt := element.get("alt"):
                self.text(alt, marks, href)
        elif photo := photos.read(element, self.base):
            self.photo(photo)

    def photo(self, photo: Image) -> None:
        """A photo among running text; in the middle of a sentence it waits for its end."""
        if self.is_mid_sentence():
            self.held.append(photo)
        else:
            self.flush()
            self.add_photo(photo)

    def add_photo(self, photo: Image) -> None:
        """Add a photo, unless it is the one before again (a lazy picture and its `noscript` twin)."""
        last = self.blocks[-1] if self.blocks else None
        if isinstance(last, Image) and photos.address_key(last.src) == photos.address_key(photo.src):
            if not last.caption:
                self.blocks[-1] = photo
            return
        self.blocks.append(photo)

    def is_mid_sentence(self) -> bool:
        """Whether a photo here would part a sentence."""
        text = plain(self.runs[-3:]) if self.runs else ""
        return bool(text) and self.runs[-1][0] != BREAK and text[-1] not in ".!?…:;。！？"

    def figure(self, element: Element, marks: int, href: str) -> None:
        if is_hidden(element):
            return
        self.flush()
        if not self.photo_group(element):
            captions.set_figure(self, element, marks, href)

    def photo_group(self, element: Element) -> bool:
        """Photos and their captions in one container; false when it holds more than that."""
        found = captions.group(element, self.base)
        for photo in found or ():
            self.add_photo(photo)
        return found is not None

    def caption(self, element: Element) -> None:
        """The caption of the photo just added."""
        captions.attach(self.blocks, captions.read(element))

    def table(self, element: Element, marks: int, href: str) -> None:
        if is_hidden(element):
            return
        self.flush()
        if self.photo_group_table(element):
            return
        if tables.is_data(element) and self.nested < QUOTE_DEPTH:
            table, images = tables.read(element, self)
            if table:
                self.blocks.append(table)
            self.blocks.extend(images)
        else:
            self.read(element, marks, href)
            self.flush()

    def photo_group_table(self, element: Element) -> bool:
        found = captions.table_group(element, self.base)
        for photo in found or ():
            self.add_photo(photo)
        return found is not None

    def embed(self, element: Element, marks: int, href: str) -> None:
        if found := embeds.read(element, self.base):
            self.flush()
            if found not in self.blocks[-2:]:
                self.blocks.append(found)
        elif element.tag == "object":
            self.read(element, marks, href)

    def picture(self, element: Element, marks: int, href: str) -> None:
        if not has(element, "img"):
            image = etree.SubElement(element, "img")
            for name, value in element.items():
                with suppress(ValueError):  # A name that is none.
                    image.set(name, value)
        self.read(element, marks, href)

    def noscript(self, element: Element, marks: int, href: str) -> None:
        """Only the picture or film that a script would have shown; its words are not the article's."""
        for child in element.iter("img", "iframe", "video", "audio"):
            _HANDLERS[child.tag](self, child, marks, href)

    def formula(self, element: Element, marks: int, href: str) -> None:
        text = formulas.told(element)
        if alone := bool(text) and formulas.is_alone(element):
            self.flush()
        self.text(text, marks, href)
        if alone:
            self.flush()

    def reading(self, element: Element, marks: int, href: str) -> None:
        """Ruby: the reading in brackets after its word."""
        if text := plain([(clean(text_of(element)), 0, "")]):
            self.runs.append((f"({text})", marks, href))

    def dropped(self, element: Element, marks: int, href: str) -> None:
        """Nothing of it is text."""

    def note_anchor(self, element: Element) -> None:
        if self.targets and not self.anchor:
            name = element.get("id") or element.get("name")
            if name and name in self.targets:
                self.anchor = clean(name)


def _runs(paragraph: Paragraph) -> list[Run]:
    return [*[(span.text, int(span.marks), span.href) for span in paragraph.spans], (" ", 0, "")]


Handler = Callable[[Builder, Element, int, str], None]
_HANDLERS: dict[str, Handler] = {
    **dict.fromkeys(tags.BLOCKS, Builder.block),
    **dict.fromkeys(tags.DROPPED, Builder.dropped),
    **dict.fromkeys((*tags.MARKS, "span", "font", "small", "u", "ins", "big", "abbr", "time", "label"), Builder.inline),
    **dict.fromkeys(("h1", "h2", "h3", "h4", "h5", "h6"), Builder.heading),
    **dict.fromkeys(("ul", "ol", "menu"), Builder.list),
    **dict.fromkeys(embeds.TAGS, Builder.embed),
    **dict.fromkeys(("pre", "listing", "xmp"), Builder.preformatted),
    **dict.fromkeys(("img", "amp-img", "image"), Builder.image),
    "a": Builder.link,
    "br": Builder.line_break,
    "blockquote": Builder.quote,
    "q": Builder.quotation,
    "dt": Builder.term,
    "hr": Builder.rule,
    "figure": Builder.figure,
    "table": Builder.table,
    "picture": Builder.picture,
    "noscript": Builder.noscript,
    "button": Builder.noscript,
    "math": Builder.formula,
    "script": Builder.formula,
    "rt": Builder.reading,
}  # fmt: skip
