"""An article as text, Markdown and HTML: every kind of block, and nothing of it taken for markup."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

from feeds.model import (
    Block,
    Cell,
    Code,
    Embed,
    Entry,
    Heading,
    Image,
    Item,
    List,
    Mark,
    Paragraph,
    Quote,
    Rule,
    Span,
    Table,
)
from reader.export.html import article_html, blocks_html
from reader.export.markdown import article_markdown, blocks_markdown, escaped
from reader.export.notes import threaded
from reader.export.text import article_text, block_parts, wrapped
from reader.model import Comment

WHEN = datetime(2022, 2, 14, 15, 12, tzinfo=timezone(timedelta(hours=7)))


def words(text: str, marks: Mark = Mark.NONE, href: str = "") -> tuple[Span, ...]:
    return (Span(text, marks, href),)


def paragraph(text: str) -> Paragraph:
    return Paragraph(words(text))


BLOCKS: tuple[Block, ...] = (
    Paragraph((Span("See "), Span("the note", Mark.STRONG, "https://a.example/(x)"), Span(".\nNext line"))),
    Heading(2, words("Readings")),
    Quote((paragraph("We thought\nit was broken"), paragraph("Twice"))),
    List((Item((paragraph("one"), paragraph("more"))), Item((paragraph("two"),))), ordered=True, start=3),
    Table(
        ((Cell(words("Place"), True), Cell(words("Now"), True)), (Cell(words("Chợ nổi")), Cell(words("21 | 22")))), "T"
    ),
    Code("a = '```'\n", "python"),
    Image("https://a.example/p.jpg", "alt", "The ridge", "I. Berg", 30, 20),
    Embed("video", "https://v.example/1", "A film"),
    Rule(),
)
ENTRY = Entry(title="Stars <b> & *more*", published=WHEN, authors=("Mara",), lead="A lead", blocks=BLOCKS)


def comment(number: int, parent: int = 0) -> Comment:
    at = datetime(2026, 1, 1, 0, number, tzinfo=UTC)
    return Comment(str(number), 1, f"body {number} <i>", at, at, parent_id=str(parent) if parent else "")


def test_text_has_every_block_in_order() -> None:
    text = article_text(ENTRY, "Hill Gazette", (comment(1),))
    assert text.startswith(
        "Hill Gazette\n\nStars <b> & *more*\n\nMara · 2022-02-14 15:12 (+0700)\n\nA lead\n\nSee the note."
    )
    assert list(block_parts(BLOCKS))[2:] == [
        "> We thought\n> it was broken\n>\n> Twice",
        "3. one\n   more\n4. two",
        "T\nPlace    Now\nChợ nổi  21 | 22",
        "a = '```'\n",
        "▣ The ridge · I. Berg",
        "▶ video: A film https://v.example/1",
        "* * *",
    ]
    assert "Comments (1)" in text and "body 1 <i>" in text


def test_the_publishers_own_wording_of_the_time_stays() -> None:
    printed = Entry(title="T", published=WHEN, published_as_printed="Thứ Hai, 14/02/2022 15:12")
    assert "Thứ Hai, 14/02/2022 15:12" in article_text(printed)


def test_lines_are_broken_at_spaces_by_cells_and_columns_are_left_alone() -> None:
    assert wrapped("một hai ba bốn", 7) == "một hai\nba bốn"
    assert wrapped("日本 語の 新聞", 5) == "日本\n語の\n新聞"
    assert wrapped("> a b c", 4) == "> a\n> b\n> c"
    assert wrapped("a  b  c  d  e", 4) == "a  b  c  d  e"
    assert wrapped("averylongwordthatcannotbreak x", 8) == "averylongwordthatcannotbreak\nx"


def test_markdown_has_every_block_and_escapes_what_is_text() -> None:
    markdown = article_markdown(ENTRY, "https://a.example/", "Hill", (comment(1),))
    assert markdown.startswith("# Stars \\<b\\> & \\*more\\*\n\n[Hill](https://a.example/) · Mara · 2022-02-14")
    assert "See [**the note**](https://a.example/%28x%29).  \nNext line" in markdown
    body = blocks_markdown(BLOCKS)
    assert "### Readings" in body and "> We thought  \n> it was broken\n>\n> Twice" in body
    assert "3. one\n\n   more\n4. two" in body
    assert "| Place | Now |\n| --- | --- |\n| Chợ nổi | 21 \\| 22 |" in body
    assert "````python\na = '```'\n" in body and "![alt](https://a.example/p.jpg)\n*The ridge I. Berg*" in body
    assert "▶ video: [A film](https://v.example/1)" in body and body.endswith("---")
    assert escaped("1. no list\n# no head\n- no dash") == "1\\. no list\n\\# no head\n\\- no dash"


def test_html_has_every_block_and_nothing_unescaped() -> None:
    page = article_html(ENTRY, "https://a.example/?a=1&b=2", "Hill", (comment(1),))
    assert "<h1>Stars &lt;b&gt; &amp; *more*</h1>" in page and "?a=1&amp;b=2" in page and "body 1 &lt;i&gt;" in page
    body = blocks_html(BLOCKS)
    assert '<a href="https://a.example/(x)"><strong>the note</strong></a>.<br>Next line' in body
    assert '<ol start="3"><li><p>one</p>\n<p>more</p></li>' in body and "<th>Place</th>" in body
    assert "<figcaption>The ridge <small>I. Berg</small></figcaption>" in body and 'width="30" height="20"' in body
    hostile = Paragraph(words("<script>alert(1)</script>", Mark.EMPHASIS, 'https://x.example/"onclick="x'))
    assert "<script" not in blocks_html((hostile,)) and '"onclick' not in blocks_html((hostile,))


def test_replies_follow_their_parent_and_none_is_lost() -> None:
    comments = [comment(1), comment(2), comment(3, parent=1), comment(4, parent=3), comment(5, parent=99)]
    assert [(each.id, depth) for each, depth in threaded(comments)] == [
        ("1", 0),
        ("3", 1),
        ("4", 2),
        ("2", 0),
        ("5", 0),
    ]
