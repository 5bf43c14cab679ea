"""Searching: accents optional and exact ones first, scripts without spaces, relevance, snippets."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable

import pytest
from conftest import entry

from feeds.model import Image, Paragraph, Span
from reader.library import Library
from reader.matches import places
from reader.model import Stored
from reader.store.search import reindex

Fill = Callable[..., Stored]

HEADLINES = (
    "Công an Hà Nội thông báo",  # 0
    "Công tác dân vận ở cơ sở",  # 1
    "Đại hội Đảng bộ",  # 2
    "Người dân đang chờ",  # 3
    "Dang the tay",  # 4
    "Mưa lớn ở Đà Nẵng",  # 5
    "Nothing of the kind",  # 6
    "Cổng an ninh",  # 7
    "Dan van is a name",  # 8
)


def paragraph(text: str) -> Paragraph:
    return Paragraph((Span(text),))


def titles(library: Library, query: str, **how: str) -> list[str]:
    return [row.title for row in library.rows(library.ids(query, **how))]  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("cong an", (7, 0)),
        ("công an", (0, 7)),
        ("dan van", (8, 1)),
        ("dân vận", (1, 8)),
        ("đảng", (2, 4, 3)),
        ("dang", (4, 3, 2)),
        ("da nang", (5,)),
        ("Đà Nẵng", (5,)),
    ],
)
@pytest.mark.parametrize("form", ["NFC", "NFD"])
def test_vietnamese_words(library: Library, filled: Fill, query: str, expected: tuple[int, ...], form: str) -> None:
    filled(*[entry(n, title=each) for n, each in enumerate(HEADLINES)])
    given = unicodedata.normalize(form, f'"{query}"')
    assert titles(library, given) == [HEADLINES[n] for n in expected]


def test_exact_accents_are_looked_for_in_the_text_too_and_stay_by_date(library: Library, filled: Fill) -> None:
    filled(
        entry(1, title="One", blocks=(paragraph("Nhớ má tôi."),)),
        entry(2, title="Two", blocks=(paragraph("Gieo mạ."),)),
        entry(3, title="Three", blocks=(Image("https://img.example/1.jpg", caption="MÁ và con"),)),
        entry(4, title="Four", blocks=(paragraph("Con ma."),)),
        entry(5, title="Máy"),
    )
    assert titles(library, "má") == ["Three", "One", "Four", "Two"]
    assert titles(library, "ma") == ["Four", "Three", "Two", "One"]
    assert titles(library, "má sort:oldest") == ["One", "Two", "Three", "Four"]
    assert library.ids("má", limit=2) == library.ids("má")[:2]
    for order in ("source", "waiting"):
        assert library.ids(f"ma sort:{order}") == library.ids("ma", sort=order)
    assert titles(library, "sort:waiting")[0] == "One" and titles(library, "sort:source")[0] == "Máy"


def test_exact_accents_come_first_where_others_are_in_nearly_all(library: Library, filled: Fill) -> None:
    filled(*[entry(n, title="Bão số hai" if n == 9 else f"Nhà báo kể chuyện {n}") for n in range(200)])
    for limit in (0, 5):
        found = library.ids("bão", limit=limit)
        assert [row.title for row in library.rows(found[:2])] == ["Bão số hai", "Nhà báo kể chuyện 199"]
    assert sorted(library.ids("bão"), reverse=True) == list(library.ids("bao"))


def test_relevance_puts_what_says_it_most_first_and_keeps_everything(library: Library, filled: Fill) -> None:
    filled(
        entry(1, title="A storm over the storm coast", blocks=(paragraph("Storm. " * 9),)),
        entry(2, title="Market day", blocks=(paragraph("Apples, and word of a storm at sea. " + "Pears. " * 90),)),
        entry(3, title="Elsewhere", blocks=(paragraph("Calm, no storm."),)),
    )
    assert titles(library, "storm") == ["Elsewhere", "Market day", "A storm over the storm coast"]
    found = titles(library, "storm sort:relevance")
    assert found[0] == "A storm over the storm coast" and found[-1] == "Market day"
    assert titles(library, "storm", sort="relevance") == found
    assert titles(library, "is:unread sort:relevance") == titles(library, "is:unread")
    assert library.ids("storm sort:relevance", limit=1) == library.ids("storm sort:relevance")[:1]


def test_snippets_show_the_words_where_they_stand(library: Library, filled: Fill) -> None:
    long = "Đầu bài không nói gì. " * 20 + "Rồi tới Đà Nẵng vào buổi sáng. " + "Cuối bài cũng vậy. " * 20
    filled(
        entry(1, title="Một", blocks=(paragraph(long),)),
        entry(2, title="Chỉ có ở đầu đề", blocks=(paragraph("Nothing."),)),
        entry(3, title="Ba", blocks=(Image("https://img.example/1.jpg", caption="Phố cổ Hội An, gần Đà Nẵng"),)),
        entry(4, title="東京", blocks=(paragraph("東京都は新しい図書館を開く"),)),
    )
    ids = {row.title: row.id for row in library.rows(library.ids())}
    found = library.snippet(ids["Một"], "da nang OR nothing")
    assert [found.text[start:end] for start, end in found.ranges] == ["Đà", "Nẵng"]
    assert found.text[0] == found.text[-1] == "…" and 100 < len(found.text) < 200 and "  " not in found.text
    caption = library.snippet(ids["Ba"], '"đà nẵng" -huế is:unread')
    assert [caption.text[start:end] for start, end in caption.ranges] == ["Đà Nẵng"]
    assert library.snippet(ids["Chỉ có ở đầu đề"], "đầu").text == ""
    assert library.snippet(ids["Một"], "is:unread").text == ""
    japanese = library.snippet(ids["東京"], "図書館")
    assert [japanese.text[start:end] for start, end in japanese.ranges] == ["図書館"]
    library.comment(ids["Chỉ có ở đầu đề"], "Nhớ đọc lại")
    assert library.snippet(ids["Chỉ có ở đầu đề"], "doc lai").text == "Nhớ đọc lại"


@pytest.mark.parametrize(
    ("text", "wanted", "said"),
    [
        ("Đảng viên đang họp, dang tay", ("dang",), ["Đảng", "đang", "dang"]),
        ("Đảng viên đang họp, dang tay", ("đảng",), ["Đảng"]),
        ("đang họp, dang tay", ("đảng",), ["đang", "dang"]),
        ("danger and dang", ("dang",), ["dang"]),
        ("Dangers and đang; nordang", ("dang*",), ["Dangers", "đang"]),
        ("Đồng Tháp, dong thap mười", ("đồng th*",), ["Đồng Tháp"]),
        ("東京都は図書館", ("図書*",), ["図書"]),
        ("dân, vận; dân-vận", ("dan van",), ["dân, vận", "dân-vận"]),
        ("กรุงเทพมหานครเปิดห้องสมุด", ("ห้องสมุด",), ["ห้องสมุด"]),
        ("the night train", ("night train", "train"), ["night train"]),
        ("", ("a",), []),
        ("a", ("…",), []),
    ],
)
def test_places(text: str, wanted: tuple[str, ...], said: list[str]) -> None:
    assert [text[start:end] for start, end in places(text, wanted)] == said


def test_relevance_weighs_the_headline_most_in_either_order_of_the_index(library: Library, filled: Fill) -> None:
    body_first = library._db.column("SELECT name FROM pragma_table_info('article_fts')")
    assert body_first[:2] == ["body", "title"], "where a word of the body stands takes least"
    library._db.run(
        """DROP TABLE article_fts; CREATE VIRTUAL TABLE article_fts USING fts5(
           title, body, captions, authors, comments, facets, content='', contentless_delete=1)"""
    )
    filled(
        entry(1, title="Storm", blocks=(paragraph("Calm. " * 20),)),
        entry(2, title="Calm", blocks=(paragraph("Storm. " * 2 + "Calm. " * 18),)),
    )
    assert titles(library, "storm sort:relevance") == ["Storm", "Calm"]
    library._db.run(
        """DROP TABLE article_fts; CREATE VIRTUAL TABLE article_fts USING fts5(
           body, title, captions, authors, comments, facets, content='', contentless_delete=1)"""
    )
    for each in library.ids():
        reindex(library._db, each)
    assert titles(library, "storm sort:relevance") == ["Storm", "Calm"]
