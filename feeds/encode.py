"""Values to plain JSON and back. The JSON of a block is what is stored and what the command line prints."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from json import JSONEncoder
from json.encoder import encode_basestring
from typing import Any, assert_never

from feeds.model import (
    Block,
    Blocks,
    Candidate,
    Cell,
    Code,
    Embed,
    Enclosure,
    Entry,
    Feed,
    Heading,
    Image,
    Item,
    List,
    Mark,
    Page,
    Paragraph,
    Quote,
    Rule,
    Skipped,
    Span,
    Spans,
    Subscription,
    Table,
)

MARK_NAMES = {
    Mark.STRONG: "strong",
    Mark.EMPHASIS: "emphasis",
    Mark.CODE: "code",
    Mark.STRIKE: "strike",
    Mark.SUPERSCRIPT: "superscript",
    Mark.SUBSCRIPT: "subscript",
    Mark.HIGHLIGHT: "highlight",
}
MARKS_BY_NAME = {name: mark for mark, name in MARK_NAMES.items()}
_UNMARKED = Mark.NONE
"""Compared by identity: asking a flag whether it is set runs Python code."""
_NOTE = re.compile(r"\s*[\[(]?(?:\d{1,3}|[*†‡§]{1,3})[\])]?\s*")
_PHRASE_ENDS = frozenset('.,;:!?…"”’»。、！？')
_COMPACT = JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode
_quoted: Callable[[str], str] = encode_basestring


def dump(value: object) -> Any:
    """A feed, page, entry, candidate, subscription, block, or a list of them, as the command line prints it."""
    if isinstance(value, list | tuple):
        return [dump(each) for each in value]
    if isinstance(value, Feed):
        return dump_feed(value)
    if isinstance(value, Page):
        return dump_page(value)
    if isinstance(value, Entry):
        return dump_entry(value)
    if isinstance(value, Candidate):
        return {"url": value.url, "title": value.title, "type": value.type, "how": value.how}
    if isinstance(value, Subscription):
        return {"url": value.url, "title": value.title, "path": list(value.path), "site": value.site}
    if isinstance(value, Skipped):
        return {"url": value.url, "title": value.title, "path": list(value.path), "skipped": value.reason}
    if isinstance(value, Block):
        return dump_block(value)
    raise TypeError(f"no JSON form for {type(value).__name__}")


def dump_feed(feed: Feed) -> dict[str, Any]:
    """The document of `newsreader feed --json`."""
    return {
        "title": feed.title,
        "link": feed.link,
        "subtitle": feed.subtitle,
        "language": feed.language,
        "authors": list(feed.authors),
        "entries": [dump_entry(entry, feed.link) for entry in feed.entries],
    }


def dump_entry(entry: Entry, base: str = "") -> dict[str, Any]:
    """One entry of `newsreader feed --json`, instants in UTC, HTML down to what may be shown."""
    from feeds.html import clean_html

    return {
        "id": entry.id,
        "title": entry.title,
        "link": entry.link,
        "published": dump_instant(entry.published),
        "updated": dump_instant(entry.updated),
        "authors": list(entry.authors),
        "summary": clean_html(entry.summary, entry.link or base),
        "content": clean_html(entry.content, entry.link or base),
        "tags": list(entry.tags),
        "enclosures": [dump_enclosure(each) for each in entry.enclosures],
        "comments_count": entry.comments_count,
        "comments_url": entry.comments_url,
    }


def dump_page(page: Page) -> dict[str, Any]:
    """A page as `newsreader show FILE --format json` prints it, without what only the library knows."""
    entry = page.entry
    return {
        "url": page.url,
        "source": page.source,
        "section": entry.section,
        "headline": entry.title,
        "published": entry.published.isoformat() if entry.published else None,
        "updated": entry.updated.isoformat() if entry.updated else None,
        "published_as_printed": entry.published_as_printed,
        "authors": list(entry.authors),
        "language": entry.language,
        "lead": entry.lead,
        "blocks": dump_blocks(entry.blocks),
        "captions": captions(entry.blocks),
        "text": words(entry.blocks),
        "comments_count": entry.comments_count,
        "tags": list(entry.tags),
        "status": page.status,
    }


def dump_instant(instant: datetime | None) -> str | None:
    """ISO 8601 in UTC with a trailing Z."""
    return instant.astimezone(UTC).isoformat().replace("+00:00", "Z") if instant else None


def dump_enclosure(enclosure: Enclosure) -> dict[str, Any]:
    return {"url": enclosure.url, "type": enclosure.type, "length": enclosure.length}


def load_enclosure(data: dict[str, Any]) -> Enclosure:
    return Enclosure(data["url"], data.get("type", ""), data.get("length", 0))


# Blocks


def dump_blocks(blocks: Blocks) -> list[dict[str, Any]]:
    return [dump_block(block) for block in blocks]


def dump_json(blocks: Blocks) -> str:
    """`dump_blocks` as compact JSON; what nearly all blocks are is written straight away, in a fifth of the time."""
    return f"[{','.join([_json(block) for block in blocks])}]"


def _json(block: Block) -> str:
    if type(block) is Paragraph and not block.anchor:
        spans = block.spans
        if len(spans) == 1 and spans[0].marks is _UNMARKED and not spans[0].href:
            return f'{{"kind":"paragraph","text":{_quoted(spans[0].text)}}}'
        text = _quoted(plain(spans))
        if not any(span.href or span.marks is not _UNMARKED for span in spans):
            return f'{{"kind":"paragraph","text":{text}}}'
        set_apart = ",".join([_span_json(span) for span in spans])
        return f'{{"kind":"paragraph","text":{text},"spans":[{set_apart}]}}'
    if type(block) is Image:
        return (
            f'{{"kind":"image","src":{_quoted(block.src)},"alt":{_quoted(block.alt)},"caption":{_quoted(block.caption)}'
            f',"credit":{_quoted(block.credit)},"width":{block.width},"height":{block.height}}}'
        )
    return _COMPACT(dump_block(block))


def _span_json(span: Span) -> str:
    if span.marks is not _UNMARKED:
        return _COMPACT(_dump_span(span))
    text = _quoted(span.text)
    return f'{{"text":{text},"href":{_quoted(span.href)}}}' if span.href else f'{{"text":{text}}}'


def load_blocks(data: list[dict[str, Any]]) -> Blocks:
    return tuple([load_block(each) for each in data])


def dump_block(block: Block) -> dict[str, Any]:
    """One block; fields at their default are left out, but for an image's, which scripts rely on."""
    match block:
        case Paragraph():
            return _anchored({"kind": "paragraph", **_dump_spans(block.spans)}, block.anchor)
        case Heading():
            return _anchored({"kind": "heading", "level": block.level, **_dump_spans(block.spans)}, block.anchor)
        case Quote():
            return {"kind": "quote", "blocks": dump_blocks(block.blocks)}
        case List():
            items = [_anchored({"blocks": dump_blocks(item.blocks)}, item.anchor) for item in block.items]
            return {"kind": "list", "ordered": block.ordered, "start": block.start, "items": items}
        case Table():
            rows = [[_dump_cell(cell) for cell in row] for row in block.rows]
            return {"kind": "table", "rows": rows, "caption": block.caption}
        case Code():
            return {"kind": "code", "text": block.text, "language": block.language}
        case Image():
            return {
                "kind": "image",
                "src": block.src,
                "alt": block.alt,
                "caption": block.caption,
                "credit": block.credit,
                "width": block.width,
                "height": block.height,
            }
        case Embed():
            return {"kind": "embed", "type": block.type, "url": block.url, "title": block.title}
        case Rule():
            return {"kind": "rule"}
    assert_never(block)


def load_block(data: dict[str, Any]) -> Block:
    """The block of `dump_block`; an unknown kind from a later version becomes a paragraph of its text."""
    match data["kind"]:
        case "heading":
            return Heading(data["level"], _load_spans(data), data.get("anchor", ""))
        case "quote":
            return Quote(load_blocks(data["blocks"]))
        case "list":
            items = tuple([Item(load_blocks(item["blocks"]), item.get("anchor", "")) for item in data["items"]])
            return List(items, data["ordered"], data["start"])
        case "table":
            rows = tuple([tuple([Cell(_load_spans(c), c.get("header", False)) for c in row]) for row in data["rows"]])
            return Table(rows, data["caption"])
        case "code":
            return Code(data["text"], data["language"])
        case "image":
            return Image(
                data["src"], data["alt"], data["caption"], data["credit"], data["width"] or 0, data["height"] or 0
            )
        case "embed":
            return Embed(data["type"], data["url"], data["title"])
        case "rule":
            return Rule()
        case _:
            return Paragraph(_load_spans(data), data.get("anchor", ""))


def _anchored(data: dict[str, Any], anchor: str) -> dict[str, Any]:
    if anchor:
        data["anchor"] = anchor
    return data


def _dump_cell(cell: Cell) -> dict[str, Any]:
    data = _dump_spans(cell.spans)
    if cell.header:
        data["header"] = True
    return data


def _dump_spans(spans: Spans) -> dict[str, Any]:
    """`text` always; `spans` as well when any of it is set apart or linked."""
    text = "".join([span.text for span in spans])
    if not any(span.marks or span.href for span in spans):
        return {"text": text}
    return {"text": text, "spans": [_dump_span(span) for span in spans]}


def _dump_span(span: Span) -> dict[str, Any]:
    data: dict[str, Any] = {"text": span.text}
    if span.marks:
        data["marks"] = [name for mark, name in MARK_NAMES.items() if mark & span.marks]
    if span.href:
        data["href"] = span.href
    return data


def _load_spans(data: dict[str, Any]) -> Spans:
    if "spans" not in data:
        text = data.get("text", "")
        return (Span(text),) if text else ()
    return tuple([Span(s["text"], _load_marks(s.get("marks", ())), s.get("href", "")) for s in data["spans"]])


def _load_marks(names: list[str]) -> Mark:
    marks = Mark.NONE
    for name in names:
        marks |= MARKS_BY_NAME.get(name, Mark.NONE)
    return marks


# Text of blocks


def plain(spans: Spans) -> str:
    """The text of spans without their setting."""
    return spans[0].text if len(spans) == 1 else "".join([span.text for span in spans])


def block_text(block: Block) -> str:
    """A block as plain text, empty for images and rules. Comments anchor into these: change only with a version."""
    match block:
        case Paragraph() | Heading():
            return plain(block.spans)
        case Quote():
            return plain_text(block.blocks)
        case List():
            return "\n".join(
                [f"{mark} {plain_text(item.blocks)}" for mark, item in zip(_bullets(block), block.items, strict=False)]
            )
        case Table():
            rows = ["\t".join([plain(cell.spans) for cell in row]) for row in block.rows]
            return "\n".join([block.caption, *rows] if block.caption else rows)
        case Code():
            return block.text
        case Embed():
            return " ".join([part for part in (f"▶ {block.type}:", block.title, block.url) if part])
        case Image() | Rule():
            return ""
    assert_never(block)


def _bullets(block: List) -> Iterator[str]:
    for number in range(block.start, block.start + len(block.items)):
        yield f"{number}." if block.ordered else "•"


def plain_text(blocks: Blocks) -> str:
    """Every block but the photos, one blank line between blocks, no captions."""
    return "\n\n".join([text for text in map(block_text, blocks) if text])


def words(blocks: Blocks) -> str:
    """What every block but the photos says; marks of lists and notes, and addresses of what is named, are left out."""
    return "\n\n".join([text for block in blocks if (text := _words(block))])


def _words(block: Block) -> str:
    match block:
        case Paragraph() | Heading():
            return _said(block.spans)
        case Quote():
            return words(block.blocks)
        case List():
            return "\n".join([text for item in block.items if (text := words(item.blocks))])
        case Table():
            rows = ["\t".join([_said(cell.spans) for cell in row]) for row in block.rows]
            return "\n".join([block.caption, *rows] if block.caption else rows)
        case Embed():
            return block.title or block_text(block)
        case _:
            return block_text(block)


def _said(spans: Spans) -> str:
    """The text of spans without the raised marks of notes."""
    if not any(span.marks is not _UNMARKED and span.marks & Mark.SUPERSCRIPT for span in spans):
        return plain(spans)
    said = ""
    for span, after in zip(spans, [*(span.text for span in spans[1:]), ""], strict=True):
        if not (span.marks & Mark.SUPERSCRIPT and _NOTE.fullmatch(span.text) and _marks_note(span, said, after)):
            said += span.text
    return said.strip()


def _marks_note(mark: Span, before: str, after: str) -> bool:
    """Whether a raised number is no power: it leads to the note, ends a phrase, or begins the note."""
    if "#" in mark.href:
        return True
    return before.rstrip()[-1:] in _PHRASE_ENDS if before else after[:1].isspace()


def images(blocks: Blocks) -> Iterator[Image]:
    """Every photo in order, also those inside quotes and lists."""
    for block in blocks:
        if type(block) is Paragraph:
            continue
        match block:
            case Image():
                yield block
            case Quote():
                yield from images(block.blocks)
            case List():
                for item in block.items:
                    yield from images(item.blocks)


def captions(blocks: Blocks) -> list[str]:
    """The captions of the photos in order; a photo without one gives none."""
    return [image.caption for image in images(blocks) if image.caption]
