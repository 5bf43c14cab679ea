"""The little Markdown of comments."""

from __future__ import annotations

import pytest

from feeds.encode import plain_text
from feeds.model import Code, Item, List, Mark, Paragraph, Quote, Span
from reader.ui.setting.markup import inline, parse


def test_blocks() -> None:
    text = "First\nline\n\n> said\n> more\n\n- one\n- two\n\n3. three\n4. four\n```py\nx = 1\n\n```\nend"
    assert parse(text) == (
        Paragraph((Span("First\nline"),)),
        Quote((Paragraph((Span("said\nmore"),)),)),
        List((Item((Paragraph((Span("one"),)),)), Item((Paragraph((Span("two"),)),)))),
        List((Item((Paragraph((Span("three"),)),)), Item((Paragraph((Span("four"),)),))), True, 3),
        Code("x = 1\n", "py"),
        Paragraph((Span("end"),)),
    )


def test_inline() -> None:
    assert inline("a **b** *c* _d_ `e` ~~f~~ [g](https://example.org/g) https://example.org/h.") == (
        Span("a "),
        Span("b", Mark.STRONG),
        Span(" "),
        Span("c", Mark.EMPHASIS),
        Span(" "),
        Span("d", Mark.EMPHASIS),
        Span(" "),
        Span("e", Mark.CODE),
        Span(" "),
        Span("f", Mark.STRIKE),
        Span(" "),
        Span("g", href="https://example.org/g"),
        Span(" "),
        Span("https://example.org/h", href="https://example.org/h"),
        Span("."),
    )


@pytest.mark.parametrize(
    "text",
    [
        "2 * 3 * 4",
        "snake_case_name",
        "a ** b",
        "*",
        "[x](javascript:alert(1))",
        "`",
        "<b>x</b>",
        "5.3 km",
        "#tag",
        "```",
    ],
)
def test_what_is_not_understood_stays(text: str) -> None:
    assert plain_text(parse(text)) == ("" if text == "```" else text)


def test_hostile_depth_and_length_end() -> None:
    assert parse("> " * 5_000 + "deep")
    assert parse("*" * 20_000) and parse("[" * 20_000) and parse("`a" * 10_000)
