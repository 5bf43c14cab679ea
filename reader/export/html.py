"""An article as one HTML page, and the few pieces other exports share."""

from __future__ import annotations

from html import escape

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

_TAGS = {
    Mark.STRONG: "strong",
    Mark.EMPHASIS: "em",
    Mark.CODE: "code",
    Mark.STRIKE: "s",
    Mark.SUPERSCRIPT: "sup",
    Mark.SUBSCRIPT: "sub",
    Mark.HIGHLIGHT: "mark",
}


def article_html(entry: Entry, url: str = "", source: str = "", comments: tuple[Comment, ...] = ()) -> str:
    """The whole article with its comments as one page without scripts or styles."""
    link = f'<a href="{escape(url)}">{escape(source or url)}</a>' if url else escape(source)
    byline = " · ".join([part for part in (link, escape(by(entry)), escape(time_line(entry))) if part])
    language = f' lang="{escape(entry.language)}"' if entry.language else ""
    parts = [
        f'<!DOCTYPE html>\n<html{language}>\n<head><meta charset="utf-8"><title>{escape(entry.title)}</title></head>'
    ]
    parts += ["<body><article>", f"<h1>{escape(entry.title)}</h1>", f"<p>{byline}</p>"]
    if entry.lead:
        parts.append(f"<p><strong>{escape(entry.lead)}</strong></p>")
    parts += [blocks_html(entry.blocks), "</article>"]
    if live := [comment for comment in comments if not comment.deleted]:
        parts.append(f"<section><h2>{escape(_('Comments ({n})').format(n=len(live)))}</h2>")
        parts += [_comment(comment) for comment in live]
        parts.append("</section>")
    return "\n".join([*parts, "</body>", "</html>"])


def _comment(comment: Comment) -> str:
    quote = f"<blockquote>{escape(comment.anchor.exact)}</blockquote>" if comment.anchor else ""
    body = "<br>".join(escape(comment.body).split("\n"))
    return f'<div id="{escape(comment.id)}"><time>{comment.created.isoformat()}</time>{quote}<p>{body}</p></div>'


def blocks_html(blocks: Blocks) -> str:
    """Blocks as HTML, one a line."""
    return "\n".join([_block(block) for block in blocks])


def _block(block: Block) -> str:
    match block:
        case Paragraph():
            return f"<p{_id(block.anchor)}>{spans_html(block.spans)}</p>"
        case Heading():
            level = min(6, max(2, block.level + 1))
            return f"<h{level}{_id(block.anchor)}>{spans_html(block.spans)}</h{level}>"
        case Quote():
            return f"<blockquote>{blocks_html(block.blocks)}</blockquote>"
        case List():
            items = "".join([f"<li{_id(item.anchor)}>{blocks_html(item.blocks)}</li>" for item in block.items])
            return f'<ol start="{block.start}">{items}</ol>' if block.ordered else f"<ul>{items}</ul>"
        case Table():
            return _table(block)
        case Code():
            return f"<pre><code>{escape(block.text)}</code></pre>"
        case Image():
            return _figure(block)
        case Embed():
            return (
                f'<p>▶ {escape(block.type)}: <a href="{escape(block.url)}">{escape(block.title or block.url)}</a></p>'
            )
        case Rule():
            return "<hr>"


def _id(anchor: str) -> str:
    return f' id="{escape(anchor)}"' if anchor else ""


def _table(table: Table) -> str:
    rows = []
    for row in table.rows:
        cells = [(("th" if cell.header else "td"), spans_html(cell.spans)) for cell in row]
        rows.append(f"<tr>{''.join([f'<{tag}>{text}</{tag}>' for tag, text in cells])}</tr>")
    caption = f"<caption>{escape(table.caption)}</caption>" if table.caption else ""
    return f"<table>{caption}{''.join(rows)}</table>"


def _figure(image: Image) -> str:
    size = f' width="{image.width}" height="{image.height}"' if image.width and image.height else ""
    words = " ".join(
        [
            part
            for part in (escape(image.caption), f"<small>{escape(image.credit)}</small>" if image.credit else "")
            if part
        ]
    )
    caption = f"<figcaption>{words}</figcaption>" if words else ""
    return f'<figure><img src="{escape(image.src)}" alt="{escape(image.alt)}"{size}>{caption}</figure>'


def spans_html(spans: Spans) -> str:
    """Spans with their marks and links; a newline is a line break."""
    out = []
    for span in spans:
        text = escape(span.text, quote=False).replace("\n", "<br>")
        for mark, tag in _TAGS.items():
            text = f"<{tag}>{text}</{tag}>" if span.marks & mark else text
        out.append(f'<a href="{escape(span.href)}">{text}</a>' if span.href else text)
    return "".join(out)
