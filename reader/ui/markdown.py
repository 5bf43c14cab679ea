"""A comment's Markdown as one styled text, for previews. Set by the same rules as in the article."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from textual.content import Content
from textual.style import Style

from feeds.model import Block, Code, List, Mark, Paragraph, Quote, Spans
from reader.ui.filter import harmless
from reader.ui.setting import markup

_STYLES: Mapping[Mark, Style | str] = {
    Mark.STRONG: Style(bold=True),
    Mark.EMPHASIS: Style(italic=True),
    Mark.STRIKE: Style(strike=True),
    Mark.CODE: "$second",
}


def as_content(text: str) -> Content:
    """The text with its emphasis, lists, quotes and code."""
    return Content("\n\n").join([_block(block) for block in markup.parse(text)])


def _block(block: Block) -> Content:
    match block:
        case Paragraph():
            return _spans(block.spans)
        case Quote():
            return _indented(Content("\n\n").join(map(_block, block.blocks)), "▏ ")
        case List():
            items = [Content("\n").join(map(_block, item.blocks)) for item in block.items]
            marks = [f"{block.start + n}. " if block.ordered else "• " for n in range(len(items))]
            return Content("\n").join([mark + item for mark, item in zip(marks, items, strict=True)])
        case Code():
            lines = [harmless(line) for line in block.text.split("\n")]
            return _indented(Content("\n".join(lines)), "  ")
        case _:
            return Content("")


def _spans(spans: Spans) -> Content:
    return Content("").join(list(_pieces(spans)))


def _pieces(spans: Spans) -> Iterator[Content]:
    for span in spans:
        piece = Content("\n".join([harmless(line) for line in span.text.split("\n")]))
        for mark, style in _STYLES.items():
            if mark & span.marks:
                piece = piece.stylize(style)
        yield piece.stylize(Style(underline=True)) if span.href else piece


def _indented(content: Content, by: str) -> Content:
    return Content("\n").join([by + line for line in content.split("\n")])
