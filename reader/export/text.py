"""An article as plain linear text: for a pipe, a printer or a screen reader."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from feeds.encode import block_text, plain
from feeds.model import Block, Blocks, Entry, Image, List, Quote, Rule, Table
from feeds.text import name_only
from reader.i18n import _, ngettext
from reader.model import Comment


def article_text(entry: Entry, source: str = "", comments: tuple[Comment, ...] = (), width: int = 0) -> str:
    """Headline, where and when, lead, body with captions in place, comments; lines of `width` cells (0: unbroken)."""
    parts = [" · ".join(part for part in (source, entry.section) if part), entry.title]
    parts.append(" · ".join([part for part in (by(entry), time_line(entry)) if part]))
    parts.append(entry.lead)
    parts += block_parts(entry.blocks)
    parts.append(_comments(entry, comments))
    return "\n\n".join([wrapped(part, width) for part in parts if part])


def by(entry: Entry) -> str:
    """The authors as a person reads them: names, without the mail beside them."""
    return ", ".join(map(name_only, entry.authors))


def time_line(entry: Entry) -> str:
    """When it was published and updated: the publisher's own words first, where there are some."""
    published = entry.published_as_printed or stamp(entry.published)
    if entry.updated and entry.updated != entry.published:
        updated = _("updated {time}").format(time=stamp(entry.updated))
        return f"{published} · {updated}" if published else updated
    return published


def stamp(instant: datetime | None) -> str:
    """A time with its zone, as the publisher meant it."""
    return instant.strftime("%Y-%m-%d %H:%M (%z)") if instant else ""


def block_parts(blocks: Blocks) -> Iterator[str]:
    """Each block as text; photos as a line with caption and credit."""
    for block in blocks:
        yield _part(block)


def _part(block: Block) -> str:
    match block:
        case Image():
            words = " · ".join([part for part in (block.caption or block.alt, block.credit) if part])
            return f"▣ {words or _('photo')}"
        case Quote():
            return _indented("\n\n".join(block_parts(block.blocks)), "> ", "> ")
        case List():
            return "\n".join(list(_items(block)))
        case Table():
            return _table(block)
        case Rule():
            return "* * *"
        case _:
            return block_text(block)


def _items(block: List) -> Iterator[str]:
    for number, item in enumerate(block.items, block.start):
        mark = f"{number}. " if block.ordered else "• "
        yield _indented("\n".join(block_parts(item.blocks)), mark, " " * len(mark))


def _table(table: Table) -> str:
    from rich.cells import cell_len, set_cell_size

    rows = [[plain(cell.spans).replace("\n", " ") for cell in row] for row in table.rows]
    widths = [max(map(cell_len, column)) for column in zip(*rows, strict=False)]
    lines = [
        "  ".join([set_cell_size(cell, wide) for cell, wide in zip(row, widths, strict=True)]).rstrip() for row in rows
    ]
    return "\n".join([table.caption, *lines] if table.caption else lines)


def _comments(entry: Entry, comments: tuple[Comment, ...]) -> str:
    live = [comment for comment in comments if not comment.deleted]
    lines = [_("Comments ({n})").format(n=len(live))]
    if entry.comments_count is not None:
        lines[0] += " · " + ngettext("{n} at the publisher's", "{n} at the publisher's", entry.comments_count)
    for comment in live:
        quote = [f"> {comment.anchor.exact}"] if comment.anchor else []
        lines += ["", f"{comment.created.astimezone():%Y-%m-%d %H:%M}", *quote, comment.body]
    return "\n".join(lines)


def _indented(text: str, first: str, rest: str) -> str:
    lines = text.split("\n")
    return "\n".join([first + lines[0], *[(rest + line).rstrip() for line in lines[1:]]])


def wrapped(text: str, width: int) -> str:
    """Text broken at spaces into lines of at most `width` cells, each line's own indentation kept; 0 leaves it."""
    if not width:
        return text
    return "\n".join([line for each in text.split("\n") for line in _wrapped_line(each, width)])


def _wrapped_line(line: str, width: int) -> Iterator[str]:
    from rich.cells import cell_len

    if cell_len(line) <= width or "  " in line.strip():  # Columns of a table or of code are not broken.
        yield line
        return
    indent = line[: len(line) - len(line.lstrip(" >•"))]
    indent = "".join([" " if mark == "•" else mark for mark in indent])
    current = ""
    for word in line.split(" "):
        longer = f"{current} {word}" if current else word
        if cell_len(longer) > width and current.strip():
            yield current
            longer = indent + word
        current = longer
    yield current
