"""Blocks to lines: one function per kind. Each run of the article's own words carries where it stands in the text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import assert_never

from feeds.encode import block_text, plain
from feeds.model import (
    Block,
    Blocks,
    Code,
    Embed,
    Heading,
    Image,
    Item,
    List,
    Mark,
    Paragraph,
    Quote,
    Rule,
    Spans,
    Table,
)
from reader.i18n import _
from reader.ui.setting.code import set_code
from reader.ui.setting.line import BLANK, Line, Run, shifted
from reader.ui.setting.look import MIN_WIDTH, Look, box
from reader.ui.setting.tables import set_table
from reader.ui.setting.wrap import is_rtl, width_of, wrap

BULLETS = "•◦▪"
NARROWEST = 16
"""Cells that quotes and lists within each other leave for the words."""
_MARK_STYLES = (
    (Mark.STRONG, "strong"),
    (Mark.EMPHASIS, "emphasis"),
    (Mark.CODE, "code"),
    (Mark.STRIKE, "strike"),
    (Mark.SUPERSCRIPT, "small"),
    (Mark.SUBSCRIPT, "small"),
    (Mark.HIGHLIGHT, "highlight"),
)
_LABELLED = re.compile(r"\s*(?:©|\(c\)|[^\W\d_][\w ]{1,24}:)", re.I)
"""A credit that says itself what it is, in the page's own language."""
_SUPERSCRIPT = str.maketrans("0123456789+-−=()n", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ⁿ")
_SUBSCRIPT = str.maketrans("0123456789+-−=()", "₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎")


def set_blocks(blocks: Blocks, look: Look, width: int, at: int = 0, base: str = "text", depth: int = 0) -> list[Line]:
    """Several blocks below each other, one blank line between two; `at` is where their text begins in its block's."""
    lines: list[Line] = []
    for block in blocks:
        if lines:
            lines.append(BLANK)
        lines.extend(set_block(block, look, width, at, base, depth))
        if text := block_text(block):
            at += len(text) + 2
    return lines


def set_block(block: Block, look: Look, width: int, at: int = 0, base: str = "text", depth: int = 0) -> list[Line]:
    """One block in `width` cells. `base` is the style its words start from, `depth` counts lists around it."""
    width = max(MIN_WIDTH, width)
    match block:
        case Paragraph():
            return _paragraph(block.spans, width, at, base)
        case Heading():
            style = f"{base} heading" if block.level < 4 else f"{base} subheading"
            return [line._replace(kind="head") for line in _paragraph(block.spans, width, at, style)]
        case Quote():
            return _quote(block, look, width, at, base, depth)
        case List():
            return _list(block, look, width, at, base, depth)
        case Table():
            return set_table(block, width, at, base, runs_of)
        case Code():
            return set_code(block, look, width, at)
        case Image():
            return set_image(block, look, width)
        case Embed():
            return _embed(block, width, at)
        case Rule():
            return [Line((Run(f"{'*   *   *':^{width}}".rstrip(), "muted"),), "rule")]
    assert_never(block)


def runs_of(spans: Spans, at: int, base: str = "text") -> list[Run]:
    """Spans as runs, each with its place; superscript digits become superscript characters of the same length."""
    runs: list[Run] = []
    for span in spans:
        text = _raised(span.text, span.marks) if span.marks else span.text
        runs.append(Run(text, _style(span.marks, span.href, base), span.href, at))
        at += len(span.text)
    return runs


def _raised(text: str, marks: Mark) -> str:
    if marks & Mark.SUPERSCRIPT:
        return text.translate(_SUPERSCRIPT)
    return text.translate(_SUBSCRIPT) if marks & Mark.SUBSCRIPT else text


def _style(marks: Mark, href: str, base: str) -> str:
    if not marks and not href:
        return base
    names = [name for mark, name in _MARK_STYLES if marks & mark]
    return " ".join([base, *(["link"] if href else []), *names])


def _paragraph(spans: Spans, width: int, at: int, base: str) -> list[Line]:
    lines = [Line(runs) for runs in wrap(runs_of(spans, at, base), width)]
    if not is_rtl(plain(spans)):
        return lines
    return [line._replace(indent=max(0, width - line.cells)) for line in lines]


def _quote(block: Quote, look: Look, width: int, at: int, base: str, depth: int) -> list[Line]:
    """Behind a bar, as long as there is room for one: quotes within quotes may be deeper than the column is wide."""
    style = base if base.endswith("quote") else f"{base} quote"
    if width < NARROWEST + 2:
        return set_blocks(block.blocks, look, width, at, style, depth)
    return [shifted(line, Run("▏ ", "bar")) for line in set_blocks(block.blocks, look, width - 2, at, style, depth)]


def _list(block: List, look: Look, width: int, at: int, base: str, depth: int) -> list[Line]:
    """Bullets or numbers hang left of the text; items of one paragraph stand close, longer ones apart."""
    numbers = [f"{n}." for n in range(block.start, block.start + len(block.items))]
    hang = max(map(len, numbers), default=0) + 1 if block.ordered else 2
    loose = any(_is_long(item) for item in block.items)
    lines: list[Line] = []
    for number, item in zip(numbers, block.items, strict=True):
        mark = number if block.ordered else BULLETS[min(depth, len(BULLETS) - 1)]
        if lines and loose:
            lines.append(BLANK)
        lines.extend(_item(item, mark, hang, look, width, at, base, depth))
        said = number if block.ordered else "•"
        at += len(said) + 1 + len("\n\n".join(filter(None, map(block_text, item.blocks)))) + 1
    return lines


def _is_long(item: Item) -> bool:
    return sum(not isinstance(block, List) for block in item.blocks) > 1


def _item(item: Item, mark: str, hang: int, look: Look, width: int, at: int, base: str, depth: int) -> Iterator[Line]:
    first = Run(mark, "bullet", "", at), Run(" " * (hang - len(mark)), "bullet")
    room = width - hang if width >= NARROWEST + hang else width
    inner: list[Line] = []
    at += len(mark) + 1
    for block in item.blocks:
        if inner and not isinstance(block, List):
            inner.append(BLANK)
        inner.extend(set_block(block, look, room, at, base, depth + 1))
        if text := block_text(block):
            at += len(text) + 2
    if width < NARROWEST + hang:  # no room to hang it: the mark stands above
        yield from (Line(first[:1]), *inner)
        return
    for row, line in enumerate(inner or [Line()]):
        yield shifted(line, *first) if row == 0 else line._replace(indent=line.indent + hang)


def set_image(image: Image, look: Look, width: int) -> list[Line]:
    """The photo's box, or its placeholder with the alternative text, and the caption under it."""
    target = f"photo:{image.src}"
    if size := look.picture(image):
        columns, rows = box(size, width, look.max_rows)
        lines = [Line((Run(" " * columns, "photo"),), "photo", target=target, row=row) for row in range(rows)]
    else:
        alt = image.alt if image.alt and image.alt != image.caption else ""
        placeholder = [Run("▣ ", "accent"), Run(_("photo"), "muted strong")]
        placeholder += [Run("  ", "muted"), Run(alt, "muted")] if alt else []
        lines = [line._replace(kind="placeholder", target=target) for line in _hanging(placeholder, width)]
    return lines + _caption(image, width)


def _caption(image: Image, width: int) -> list[Line]:
    runs = [Run(image.caption, "caption")] if image.caption else []
    if image.credit:
        runs += [Run("  ", "credit")] if runs else []
        labelled = _LABELLED.match(image.credit)
        runs += [Run(image.credit if labelled else _("Photo: {credit}").format(credit=image.credit), "credit")]
    if not runs:
        return []
    lines = wrap(runs, width - 2)
    # A credit that does not fit beside the caption's end goes below it whole, rather than in two pieces.
    if image.caption and image.credit and sum(run.style == "credit" for line in lines for run in line) > 2:
        lines = wrap(runs[:1], width - 2) + wrap(runs[2:], width - 2)
    bar = Run("▏", "bar")
    return [Line((bar, *line), "caption") for line in lines]


def _embed(block: Embed, width: int, at: int) -> list[Line]:
    """`▶ video: title, address`, the address on a line of its own when both do not fit on one."""
    said = len(f"▶ {block.type}:") + 1
    runs = [Run("▶ ", "accent"), Run(f"{kind_name(block.type)}: ", "muted")]
    if block.title:
        runs.append(Run(block.title, "text", block.url, at + said))
        said += len(block.title) + 1
    address = Run(block.url, "muted link", block.url, at + said)
    if not block.url:
        return _hanging(runs, width)
    if not block.title:
        return _hanging([*runs, address], width)
    if sum(width_of(run.text) for run in (*runs, address)) + 2 <= width:
        return [Line((*runs, Run(", ", "muted"), address))]
    below = [Line(line, indent=2) for line in wrap([address], width - 2)]
    return _hanging(runs, width) + below


def _hanging(runs: list[Run], width: int) -> list[Line]:
    """Lines after a sign of two cells, the later ones indented by as much."""
    first, *later = wrap(runs, width)
    if not later:
        return [Line(first)]
    sign, *rest = runs
    first, *later = wrap(rest, width - 2)
    return [Line((sign, *first)), *[Line(line, indent=2) for line in later]]


def kind_name(kind: str) -> str:
    """The word for what a terminal cannot show."""
    names = {
        "video": _("video"),
        "audio": _("audio"),
        "post": _("post"),
        "map": _("map"),
        "frame": _("frame"),
        "file": _("file"),
    }
    return names.get(kind, kind)
