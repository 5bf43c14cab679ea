"""The second wall: a text that reached the screen unclean leaves nothing a terminal could act on."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
from article_stage import ArticleStage
from articles import NOW, article, paragraph, words

from feeds.model import Cell, Code, Embed, Heading, Image, Item, List, Mark, Paragraph, Quote, Span, Table
from reader.model import Anchor, Comment
from reader.ui.filter import harmless, safe_link

EVIL = (
    "a\x1b]52;c;cm0=\x07b\x1b[31mc\x9b2Jd\x1bPq\x1b\\e\x90f\x9dg\x00h\x07i\x08j\x7fk\u202el\u2066m\u200en\u061c"
    "o\ufeffp\u2028q\u00adr\U000e0041s\rt\x0cu\ud800v\ttab"
)
FORBIDDEN = re.compile(
    "[\x00-\x1f\x7f-\x9f\xad\u061c\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ud800-\udfff\U000e0000-\U000e007f]"
)


def hostile() -> object:
    evil = words(EVIL)
    made = article(
        paragraph(EVIL),
        Heading(2, evil),
        Quote((paragraph(EVIL),)),
        List((Item((paragraph(EVIL),)),)),
        Table(((Cell(evil, True), Cell(words("x"), True)), (Cell(evil), Cell(evil))), EVIL),
        Code(EVIL + "\n" + EVIL, "python"),
        Image("https://example.org/x", EVIL, EVIL, EVIL),
        Embed("video", "https://example.org/\x1b]8;;\x07" + EVIL, EVIL),
        Paragraph((Span(EVIL, Mark.STRONG, "https://example.org/\x1b[31m" + EVIL), Span("ok", href="javascript:x"))),
        title=EVIL,
        lead="lead " + EVIL,
        section=EVIL,
        authors=(EVIL, "B"),
        language=EVIL,
        link="https://example.org/" + EVIL,
        published_as_printed=EVIL,
        comments_count=1,
        comments_url="https://example.org/" + EVIL,
    )
    anchor = Anchor(7, 0, 5, EVIL, block=0)
    comment = Comment("01A", 1, EVIL + " **x** `y`", NOW, NOW, "passage", anchor=anchor, author=EVIL, tags=(EVIL,))
    return replace(made, source=EVIL, tags=(EVIL,), comments=(comment,))


@pytest.mark.parametrize("size", [(120, 60), (40, 12)])
async def test_no_control_reaches_a_strip(size: tuple[int, int]) -> None:
    app = ArticleStage(hostile())  # type: ignore[arg-type]
    async with app.run_test(size=size):
        view = app.view
        view.find("tab")
        view.action_bottom()
        rows = 0
        for y in range(view.virtual_size.height):
            view.scroll_to_line(y)
            for segment in view.render_line(0):
                assert not FORBIDDEN.search(segment.text), repr(segment.text)
                assert segment.style is not None
                link = segment.style.link
                assert not link or (re.fullmatch(r"https?://[!-~]+", link) and len(link) <= 2083), link
            rows += 1
        assert rows > 40
        text = "".join([line.text for line in view.page.lines])  # type: ignore[union-attr]
        assert "javascript" not in text


def test_what_people_can_read_stays() -> None:
    for text in ("Chào buổi sáng", "日本語", "👨‍👩‍👧", "a\u00a0b", "مرحبا"):
        assert harmless(text) == text
    assert harmless("a\tb\nc") == "a b c"


@pytest.mark.parametrize(
    ("href", "link"),
    [
        ("https://example.org/a?b=c#d", "https://example.org/a?b=c#d"),
        ("HTTPS://example.org/", "https://example.org/"),
        ("javascript:alert(1)", ""),
        ("file:///etc/passwd", ""),
        ("mailto:a@example.org", ""),
        ("#note", ""),
        ("https://example.org/\x1b]8;;\x07x", "https://example.org/%5D8;;x"),
        ("https://example.org/đường dẫn", "https://example.org/%C4%91%C6%B0%E1%BB%9Dng%20d%E1%BA%ABn"),
        ("https://münchen.example/", "https://xn--mnchen-3ya.example/"),
        ("https://example.org/" + "a" * 3000, ""),
        ("https://", ""),
    ],
)
def test_links_a_terminal_may_have(href: str, link: str) -> None:
    assert safe_link(href) in (link, link.replace("%5D", "]"))
