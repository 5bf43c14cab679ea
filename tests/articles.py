"""Articles for tests of the reading surface, built from values alone."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta, timezone

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
    Spans,
    Table,
)
from reader.model import Article, Comment
from reader.ui.passage import Words

ZONE = timezone(timedelta(hours=7))
NOW = datetime(2026, 11, 22, 14, 5, tzinfo=ZONE)
FAMILY = "\U0001f468\u200d\U0001f469\u200d\U0001f467"

WIDE = "日本語の文章です。改行のテスト、句読点が行頭に来ないこと。「括弧」も（同じ）です。" * 3
NFD = "Tie\u0302\u0301ng Vie\u0323\u0302t co\u0301 da\u0302\u0301u " * 12
VIETNAMESE = "Chợ nổi Cái Răng thử bán hàng bằng thuyền chạy điện vào sáng Chủ nhật. " * 4
EMOJI = f"Family {FAMILY} heart ❤\ufe0f flag 🇻🇳 hand 👍🏽 keycap 1\ufe0f\u20e3 and 漢字 mixed in. " * 4
ARABIC = "مرحبا بالعالم هذا نص عربي طويل بما يكفي ليلتف على أكثر من سطر واحد في العمود. " * 2
HANGUL = "한국어 문장은 띄어쓰기에서 줄이 바뀌어야 합니다. " * 5
LONG = "https://example.org/a/very/long/address?with=many&parts=" + "x" * 300


def words(text: str, marks: Mark = Mark.NONE, href: str = "") -> Spans:
    """One span."""
    return (Span(text, marks, href),) if text else ()


def paragraph(text: str) -> Paragraph:
    """A plain paragraph."""
    return Paragraph(words(text))


def table(*rows: tuple[str, ...], caption: str = "") -> Table:
    """A table whose first row is its head."""
    return Table(
        tuple([tuple([Cell(words(text), header=number == 0) for text in row]) for number, row in enumerate(rows)]),
        caption,
    )


READINGS = table(("Place", "Before", "Now"), ("School roof", "19.8", "21.1"), ("Old quarry", "20.4", "-1.6"))
BROAD = table(
    ("Station", "What was measured there", "Who measured it", "Value"),
    ("School roof", "Brightness of the sky at the zenith, in magnitudes", "The children of the fourth form", "21.1"),
    ("Old quarry", "The same towards the north, where the lamps are", "", "20.4"),
    caption="Measured in November",
)
PHOTO = Image("https://example.org/p.jpg", "A ridge", "The ridge above Varde at dusk.", "I. Berg", 720, 400)
LIST = List(
    (
        Item((paragraph("First, long enough to need a second line in any column that a person would want to read."),)),
        Item((paragraph("Second"), List((Item((paragraph("nested"),)), Item((paragraph(WIDE),)))))),
        Item((paragraph("Third"), paragraph("with a paragraph of its own")), anchor="fn1"),
    )
)
NUMBERED = List((Item((paragraph("nine"),)), Item((paragraph("ten"),))), ordered=True, start=9)
CODE = Code("def count(stars):\n\treturn sum(1 for s in stars if s.magnitude < 6 and s.high)  # 漢字\n\n", "python")

BLOCKS: tuple[Block, ...] = (
    PHOTO,
    paragraph("VARDE — The count began with eleven children, a borrowed meter and a chart that nobody had needed."),
    Paragraph(
        (
            Span("“We thought the meter was broken,” said the "),
            Span("science teacher", Mark.STRONG),
            Span(". By the third night they had four "),
            Span("readings", href="https://example.org/readings"),
            Span(" that agreed, and a queue at the gate."),
            Span("1", Mark.SUPERSCRIPT, "#fn1"),
        )
    ),
    Heading(2, words("Readings")),
    READINGS,
    LIST,
    NUMBERED,
    Quote((paragraph("A quoted line."), Quote((paragraph("And one inside it, " + VIETNAMESE),)))),
    CODE,
    Embed("video", "https://example.org/v/1", "How the lamps were shielded"),
    Rule(),
    BROAD,
    Paragraph((Span("A line\nbroken by its author\n"), Span("and a third", Mark.EMPHASIS))),
    *(paragraph(text) for text in (WIDE, NFD, VIETNAMESE, EMOJI, ARABIC, HANGUL, LONG)),
)


def article(*blocks: Block, **entry: object) -> Article:
    """An article of these blocks, or of a sample of every kind."""
    values: dict[str, object] = {
        "title": "A quiet valley counts its stars again",
        "link": "https://example.org/stars",
        "published": NOW - timedelta(hours=1),
        "updated": NOW - timedelta(minutes=25),
        "authors": ("Mara Lindqvist",),
        "section": "Environment",
        "language": "en",
        "lead": "After the last orchard lamps were shielded, students measured a night sky.",
        "blocks": blocks or BLOCKS,
        **entry,
    }
    made = Entry(**values)  # type: ignore[arg-type]
    return Article(1, made, 1, "The Hill Gazette", NOW, NOW, 7, 1, words=900)


def long_article(paragraphs: int = 300) -> Article:
    """Headings and numbered paragraphs, many screens of them."""
    blocks: list[Block] = []
    for number in range(paragraphs):
        if number % 20 == 0:
            blocks.append(Heading(2, words(f"Part {number // 20}")))
        text = f"Paragraph {number}. " + "The quick brown fox jumps over the lazy dog, again and again. " * 6
        blocks.append(paragraph(text.strip()))
    return article(*blocks)


def commented(on: Article, *quotes: str) -> Article:
    """The article with a comment on each of these passages and one on the whole."""
    text = Words(on)
    comments = [Comment("01A", on.id, "On the **whole**.", NOW - timedelta(minutes=43), NOW - timedelta(minutes=43))]
    for number, quote in enumerate(quotes):
        at = text.text.index(quote)
        anchor = text.anchor(at, at + len(quote))
        comments.append(Comment(f"02{number}", on.id, f"About {quote}", NOW, NOW, kind="passage", anchor=anchor))
    comments.append(Comment("03A", on.id, "I agree.", NOW, NOW, kind="reply", parent_id="01A", author="Lan"))
    return replace(on, comments=tuple(comments))
