"""An article as Markdown."""

from __future__ import annotations

import re
from collections.abc import Iterator

from feeds.encode import plain
from feeds.model import (
    Block,
    Blocks,
    Code,
    Embed,
    Entry,
    Heading,
    Image,
    List,
    Mark,
    Paragraph,
    Quote,
    Rule,
    Spans,
    Table,
)
from reader.export.text import by, time_line
from reader.i18n import _
from reader.model import Comment

_SPECIAL = re.compile(r"([\\`*_\[\]<>])|^(\s*)([#+-]|\d+[.)])(?=\s)", re.M)
_WRAPPERS = {Mark.STRONG: "**", Mark.EMPHASIS: "*", Mark.STRIKE: "~~"}


def article_markdown(entry: Entry, url: str = "", source: str = "", comments: tuple[Comment, ...] = ()) -> str:
    """The whole article with its comments as one Markdown document."""
    parts = [f"# {escaped(entry.title)}"]
    where = f"[{escaped(source or url)}]({url})" if url else escaped(source)
    parts.append(" · ".join([p for p in (where, escaped(by(entry)), escaped(time_line(entry))) if p]))
    if entry.lead:
        parts.append(f"**{escaped(entry.lead)}**")
    parts.append(blocks_markdown(entry.blocks))
    if live := [comment for comment in comments if not comment.deleted]:
        parts.append("## " + _("Comments ({n})").format(n=len(live)))
        parts += [comment_markdown(comment) for comment in live]
    return "\n\n".join([part for part in parts if part])


def comment_markdown(comment: Comment) -> str:
    """One comment: its time, the passage it is on as a quotation, its words as they were typed."""
    quote = f"\n\n{prefixed(escaped(comment.anchor.exact), '> ')}" if comment.anchor else ""
    return f"*{comment.created.astimezone():%Y-%m-%d %H:%M}*{quote}\n\n{comment.body}"


def blocks_markdown(blocks: Blocks) -> str:
    """Blocks, one blank line between them."""
    return "\n\n".join([text for text in map(_block, blocks) if text])


def _block(block: Block) -> str:
    match block:
        case Paragraph():
            return spans_markdown(block.spans)
        case Heading():
            return f"{'#' * min(6, block.level + 1)} {spans_markdown(block.spans)}"
        case Quote():
            return prefixed(blocks_markdown(block.blocks), "> ")
        case List():
            return "\n".join(_items(block))
        case Table():
            return _table(block)
        case Code():
            fence = "`" * max(3, 1 + max(map(len, re.findall("`+", block.text)), default=0))
            return f"{fence}{block.language}\n{block.text}\n{fence}"
        case Image():
            caption = " ".join([part for part in (block.caption, block.credit) if part])
            picture = f"![{escaped(block.alt)}]({target(block.src)})"
            return f"{picture}\n*{escaped(caption)}*" if caption else picture
        case Embed():
            return f"▶ {block.type}: [{escaped(block.title or block.url)}]({target(block.url)})"
        case Rule():
            return "---"


def _items(block: List) -> Iterator[str]:
    for number, item in enumerate(block.items, block.start):
        mark = f"{number}. " if block.ordered else "- "
        yield mark + prefixed(blocks_markdown(item.blocks), " " * len(mark)).lstrip()


def _table(table: Table) -> str:
    rows = [[spans_markdown(cell.spans).replace("|", "\\|").replace("\n", " ") for cell in row] for row in table.rows]
    if not rows:
        return ""
    if not all(cell.header for cell in table.rows[0]):
        rows.insert(0, [""] * len(rows[0]))
    lines = [f"| {' | '.join(row)} |" for row in rows]
    lines.insert(1, "|" + " --- |" * len(rows[0]))
    return "\n".join([*([f"*{escaped(table.caption)}*", ""] if table.caption else []), *lines])


def spans_markdown(spans: Spans) -> str:
    """Spans with emphasis, code and links; a line break becomes a hard one."""
    out = []
    for span in spans:
        text = f"`{span.text}`" if span.marks & Mark.CODE else escaped(span.text)
        if text.strip():
            lead, tail = text[: len(text) - len(text.lstrip())], text[len(text.rstrip()) :]
            text = text.strip()
            for mark, wrapper in _WRAPPERS.items():
                text = f"{wrapper}{text}{wrapper}" if span.marks & mark else text
            text = f"{lead}[{text}]({target(span.href)}){tail}" if span.href else f"{lead}{text}{tail}"
        out.append(text)
    return "".join(out).replace("\n", "  \n")


def escaped(text: str) -> str:
    """Text in which Markdown finds nothing to set."""
    return _SPECIAL.sub(lambda found: f"\\{found[1]}" if found[1] else f"{found[2]}{_defused(found[3])}", text)


def _defused(mark: str) -> str:
    return f"{mark[:-1]}\\{mark[-1]}"


def target(url: str) -> str:
    """An address as the target of a link."""
    return url.replace("(", "%28").replace(")", "%29").replace(" ", "%20")


def prefixed(text: str, prefix: str) -> str:
    """Every line with a prefix; two spaces at its end, a hard line break, stay."""
    return "\n".join([prefix + line if line else prefix.rstrip() for line in text.split("\n")])


def title_of(entry: Entry) -> str:
    """The headline on one line, or the start of the text when it has none."""
    return entry.title or plain(next((b.spans for b in entry.blocks if isinstance(b, Paragraph)), ()))[:80]
