"""Comments as the rows of a list, by article, and one of them in full. Pure."""

from __future__ import annotations

from textual.content import Content

from reader.i18n import _, dates
from reader.model import Anchor, Comment
from reader.ui.filter import harmless
from reader.ui.markdown import as_content
from reader.ui.widgets.line_list import GAP, Piece, Row

QUOTES = tuple('“"«‘„')
"""What begins with one of these needs none around it."""


def comment_rows(comments: list[Comment]) -> list[Row]:
    """By article; the article whose comment is the newest comes first."""
    groups: dict[int, list[Comment]] = {}
    for comment in comments:
        groups.setdefault(comment.article_id, []).append(comment)
    rows: list[Row] = []
    now = dates.now()
    for group in groups.values():
        rows.append(Row((Piece(group[0].article_title or _("(without a headline)"), "heading"),)))
        rows += [_row(comment, dates.moment(comment.created, now)) for comment in group]
        rows.append(GAP)
    return rows[:-1]


def _row(comment: Comment, when: str) -> Row:
    reply = (Piece("↳ ", "muted"),) if comment.parent_id else ()
    body = one_line(comment.body)
    quoted = _quoted(comment.anchor) if comment.anchor else ""
    said = (Piece(body),) if body else (Piece(quoted, "quote"),)
    passage = (Piece(f"  {quoted}", "quote"),) if body and quoted else ()
    return Row((*reply, *said, *passage), (Piece(when, "muted"),), comment.id)


def _quoted(anchor: Anchor) -> str:
    words = one_line(anchor.exact)
    if anchor.photo:
        return f"▣ {words or _('photo')}"
    return words if words[:1] in QUOTES else f"“{words}”"


def one_line(text: str) -> str:
    """The beginning of a text without its line breaks."""
    return " ".join(text[:400].split())


def in_full(title: str, quote: str, body: str, facts: str) -> Content:
    """A comment under its headline and passage, with what is known of it below."""
    parts = [Content(harmless(title)).stylize("bold")]
    if quote:
        lines = [harmless(line) for line in quote.split("\n")]
        parts.append(Content("\n".join(lines)).stylize("italic $second"))
    parts.append(as_content(body))
    if facts:
        parts.append(Content(harmless(facts)).stylize("$muted"))
    return Content("\n\n").join([part for part in parts if part])
