"""Setting an article: nothing wider than its column, every word in its place, captions under their photos."""

from __future__ import annotations

import time
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

import pytest
from articles import (
    ARABIC,
    BLOCKS,
    BROAD,
    CODE,
    HANGUL,
    LONG,
    NOW,
    PHOTO,
    READINGS,
    WIDE,
    article,
    commented,
    paragraph,
    words,
)
from rich.cells import cell_len

from feeds.encode import block_text, plain_text
from feeds.model import Block, Code, Embed, Heading, Image, Item, List, Paragraph, Quote, Span
from reader.export.text import by
from reader.i18n import set_language
from reader.model import Article, Bookmark
from reader.ui.render import Line, Look, lines, starts_of
from reader.ui.setting.letters import threads
from reader.ui.setting.look import box

WIDTHS = (8, 20, 27, 35, 40, 41, 57, 72, 100, 200)


def set_at(width: int, of: Article | None = None, **look: object) -> list[Line]:
    return lines(of or article(), Look(width, NOW, **look))  # type: ignore[arg-type]


def rows(width: int, of: Article | None = None, **look: object) -> list[str]:
    return [line.text for line in set_at(width, of, **look)]


@pytest.fixture(autouse=True)
def hanoi(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Times are worded in one zone, whatever the machine's."""
    monkeypatch.setenv("TZ", "Asia/Ho_Chi_Minh")
    time.tzset()
    yield
    monkeypatch.undo()
    time.tzset()


@pytest.mark.parametrize("width", WIDTHS[1:])
def test_no_row_is_wider_than_the_column(width: int) -> None:
    for line in set_at(width, commented(article(), "a borrowed meter")):
        assert cell_len(line.text) <= width, (line.kind, line.text)
        assert line.cells == cell_len(line.text)


@pytest.mark.parametrize("width", WIDTHS)
def test_every_word_is_there_and_knows_its_place(width: int) -> None:
    """Runs say exactly what stands at their place; together they leave out nothing but blanks between lines."""
    raised = str.maketrans("¹◦▪", "1••")
    for index, block in enumerate(BLOCKS):
        text = block_text(block)
        said = bytearray(len(text))
        for line in set_at(width):
            for run in line.runs if line.block == index else ():
                if run.at >= 0:
                    assert run.text.translate(raised) == text[run.at : run.at + len(run.text)].translate(raised)
                    assert not any(said[run.at : run.at + len(run.text)]), "said twice"
                    said[run.at : run.at + len(run.text)] = b"\1" * len(run.text)
        left = "".join([char for char, was in zip(text, said, strict=True) if not was])
        assert not left.strip(" \n\t") or (isinstance(block, Embed) and left.split() == ["▶", "video:"])


def test_starts_are_places_in_the_canonical_text() -> None:
    text = plain_text(BLOCKS)
    for start, block in zip(starts_of(map(block_text, BLOCKS)), BLOCKS, strict=True):
        said = block_text(block)
        assert text[start : start + len(said)] == said


def test_a_row_maps_to_code_points_and_back() -> None:
    line = next(line for line in set_at(40) if "science" in line.text)
    text = block_text(BLOCKS[line.block])
    x = line.text.index("science")
    point = line.point(x)
    assert point is not None
    assert text[point : point + 7] == "science"
    assert list(line.spans(point, point + 7)) == [(x, x + 7)]


def test_the_head_is_set_as_print_does() -> None:
    bookmarked = replace(article(), bookmark=Bookmark("b", 1, NOW))
    head = [line for line in set_at(72, bookmarked) if line.block < 0][:9]
    texts = [line.text for line in head]
    assert texts[1] == "THE HILL GAZETTE  ·  Environment"
    assert texts[3] == "A quiet valley counts its stars again"
    assert texts[5] == "By Mara Lindqvist  ·  Sun 22 Nov 2026, 13:05 (+07)  ·  1 h ago"
    assert texts[6] == "updated 13:40  ·  4 min  ·  en  ·  ★ bookmarked"
    assert head[1].runs[0].style == "kicker" and head[3].runs[0].style == "headline"
    assert head[8].runs[0].style == "lead"


def test_the_byline_runs_on_in_a_narrow_column() -> None:
    head = [line.text for line in set_at(35) if line.block < 0]
    at = head.index("By Mara Lindqvist")
    assert head[at + 1 : at + 4] == ["Sun 22 Nov 2026, 13:05 (+07)", "1 h ago · updated 13:40 · 4 min", "en"]


@pytest.mark.parametrize("width", WIDTHS)
def test_a_headline_is_whole(width: int) -> None:
    title = "Đội cứu hộ tìm thấy nhóm leo núi sau một đêm mưa lớn trên sườn phía bắc của dãy núi"
    head = [line for line in set_at(width, article(title=title)) if line.runs and line.runs[0].style == "headline"]
    assert " ".join([line.text for line in head]).split() == title.split() or width == 8


def test_a_lead_that_begins_the_body_is_said_once() -> None:
    body = paragraph("It rained all night. Then it stopped.")
    said = "\n".join(rows(72, article(body, lead="It rained all night…")))
    assert said.count("It rained all night") == 1


def test_without_a_date_the_arrival_is_given() -> None:
    of = replace(article(published=None, updated=None, authors=()), arrived=NOW - timedelta(days=1))
    assert any(row.startswith("arrived yesterday") for row in rows(72, of))


# Photos


def test_a_caption_stands_under_its_photo_and_the_credit_beside_it() -> None:
    found = set_at(72, picture=lambda image: (720, 400))
    photo = [number for number, line in enumerate(found) if line.kind == "photo" and line.block == 0]
    assert len(photo) == 20 and photo == list(range(photo[0], photo[0] + 20))
    assert [found[y].row for y in photo] == list(range(20))
    caption = found[photo[-1] + 1]
    assert caption.text == "▏The ridge above Varde at dusk.  Photo: I. Berg"
    assert [run.style for run in caption.runs] == ["bar", "caption", "credit", "credit"]


def test_a_credit_that_does_not_fit_goes_below_whole() -> None:
    found = [line.text for line in set_at(36) if line.kind == "caption" and line.block == 0]
    assert found == ["▏The ridge above Varde at dusk.", "▏Photo: I. Berg"]


@pytest.mark.parametrize(
    ("credit", "said"),
    [("I. Berg", "Photo: I. Berg"), ("Ảnh: Y Brim", "Ảnh: Y Brim"), ("© Agency", "© Agency"), ("AFP", "Photo: AFP")],
)
def test_a_credit_is_labelled_once(credit: str, said: str) -> None:
    assert f"▏{said}" in rows(72, article(Image("https://example.org/p.png", credit=credit)))


def test_without_the_photo_its_place_is_named() -> None:
    found = rows(72)
    place = found.index("▣ photo  A ridge")
    assert found[place + 1].startswith("▏The ridge above Varde")


def test_a_photo_inside_a_quote_keeps_its_caption() -> None:
    found = rows(60, article(Quote((paragraph("Said."), Image("https://example.org/q.png", caption="Inside.")))))
    assert "▏ ▣ photo" in found and "▏ ▏Inside." in found


@pytest.mark.parametrize(
    ("size", "width", "most", "expected"),
    [
        ((720, 400), 72, 22, (72, 20)),
        ((16, 16), 72, 22, (4, 2)),
        ((100, 100), 72, 22, (25, 12)),
        ((400, 800), 72, 22, (22, 22)),
        ((10_000, 1), 72, 22, (72, 1)),
    ],
)
def test_the_box_keeps_the_shape(size: tuple[int, int], width: int, most: int, expected: tuple[int, int]) -> None:
    assert box(size, width, most) == expected


# Tables


def test_a_table_that_fits_is_a_grid_with_numbers_to_the_right() -> None:
    found = rows(72, article(READINGS))
    start = found.index("Place         Before    Now")
    assert found[start + 1] == "─" * 27
    assert found[start + 2 : start + 4] == ["School roof     19.8   21.1", "Old quarry      20.4   -1.6"]


def test_a_broad_table_shrinks_and_wraps() -> None:
    found = [line for line in set_at(72, article(BROAD)) if line.kind == "table"]
    assert found[0].text.startswith("Station") and "Value" in found[0].text
    assert found[0].text.rindex("Value") + 5 == max(len(line.text) for line in found)


def test_a_broad_table_becomes_a_list_in_a_narrow_column() -> None:
    found = rows(36, article(BROAD))
    assert "Station: School roof" in found and "Station: Old quarry" in found and "Value: 20.4" in found
    assert found[found.index("▏Measured in November") + 1] == ""


# Scripts


def test_right_to_left_paragraphs_stand_at_the_right() -> None:
    found = [line for line in set_at(40, article(paragraph(ARABIC))) if line.block == 0 and line.runs]
    assert len(found) > 1 and all(line.cells == 40 for line in found)


def test_japanese_lines_do_not_begin_with_a_full_stop() -> None:
    found = [line.text for line in set_at(20, article(paragraph(WIDE))) if line.block == 0]
    assert len(found) > 5 and not any(row[:1] in "。、」）" and row for row in found)


def test_korean_breaks_at_blanks() -> None:
    found = [line.text for line in set_at(20, article(paragraph(HANGUL))) if line.block == 0 and line.runs]
    assert " ".join(found).split() == HANGUL.split()


def test_a_word_longer_than_the_line_is_broken_not_lost() -> None:
    found = [line.text for line in set_at(30, article(paragraph(LONG))) if line.block == 0]
    assert "".join(found) == LONG


# Code, lists, embeds


def test_code_is_kept_to_the_letter_and_marked_where_it_goes_on() -> None:
    found = [line for line in set_at(40, article(CODE)) if line.kind == "code"]
    assert found[0].text.rstrip() == " def count(stars):"
    assert found[1].text.startswith("     return sum(")
    assert found[2].text.startswith(" ↪ ")


@pytest.mark.parametrize("text", ["x" * 300_000, "漢" * 100_000, "a\t" * 50_000, "word " * 60_000])
def test_endless_lines_are_set_in_time_for_their_length(text: str) -> None:
    """Twice the text takes about twice the time: nothing looks again at what is left."""
    for block in (Code(text), paragraph(text)):
        start = time.process_time()
        found = set_at(72, article(block))
        assert time.process_time() - start < 3
        assert max(line.cells for line in found) <= 72


def test_colours_of_code_move_no_line() -> None:
    from reader.ui.setting.code import highlight

    plain, coloured = set_at(40, article(CODE)), set_at(40, article(CODE), highlight=highlight)
    assert [line.text for line in plain] == [line.text for line in coloured]
    assert any("code-keyword" in run.style for line in coloured for run in line.runs)


def test_bullets_and_numbers_hang() -> None:
    found = rows(60)
    assert "• Second" in found and "  ◦ nested" in found
    assert " 9. nine" not in found and "9.  nine" in found and "10. ten" in found


def test_an_embed_is_named_with_title_and_address() -> None:
    assert "▶ video: How the lamps were shielded, https://example.org/v/1" in rows(72)
    narrow = rows(40)
    assert narrow[narrow.index("▶ video: How the lamps were shielded") + 1] == "  https://example.org/v/1"


def test_a_footnote_number_is_raised_and_leads_to_its_note() -> None:
    run = next(run for line in set_at(72) for run in line.runs if run.href == "#fn1")
    assert run.text == "¹"


# Below the article


def test_comments_end_every_article_with_threads_and_the_way_up() -> None:
    found = rows(72, commented(article(comments_count=12, comments_url="https://example.org/c"), "a borrowed meter"))
    title = next(row for row in found if row.startswith("Comments ("))
    assert title == "Comments (3)   c to write  ·  12 at the publisher"
    assert "  ▏Lan  today 14:05" in found and "  ▏I agree." in found
    assert any(row.startswith("▏“a borrowed meter”") for row in found)
    assert found[-2] == "↑ Back to top"
    assert "Comments (0)   c to write" in rows(72)


def test_a_deleted_comment_shows_only_while_it_has_replies() -> None:
    first, *others = commented(article()).comments
    gone = replace(first, deleted=NOW)
    assert [comment.id for comment, _ in threads((gone, *others))] == ["01A", "03A"]
    assert list(threads((gone,))) == []


def test_comments_that_answer_each_other_in_a_circle_are_all_shown() -> None:
    first, second = commented(article()).comments[0], commented(article()).comments[-1]
    circle = (replace(first, parent_id="03A"), second)
    assert {comment.id for comment, _ in threads(circle)} == {"01A", "03A"}


def test_the_words_follow_the_language() -> None:
    set_language("vi")
    found = rows(72)
    assert any("Chủ nhật 22/11/2026" in row for row in found)


# Odd values


@pytest.mark.parametrize(
    "block",
    [
        paragraph(""),
        Paragraph(()),
        Heading(1, ()),
        Quote(()),
        Image(""),
        Embed("", "", ""),
        Paragraph((Span(""), Span("x"), Span(""))),
        paragraph(" \n \n"),
        Paragraph(words("\u200d\u0301")),
    ],
)
def test_empty_and_odd_blocks_are_set(block: Block) -> None:
    assert set_at(20, article(block, paragraph("after")))[-1].kind == "blank"


@pytest.mark.parametrize("width", [20, 72])
def test_nesting_deeper_than_the_column_is_wide_loses_nothing(width: int) -> None:
    block: Block = paragraph("the innermost words")
    for number in range(60):
        block = Quote((block,)) if number % 2 else List((Item((paragraph(f"at {number}"), block)),))
    found = [line for line in set_at(width, article(block)) if line.block == 0]
    assert all(line.cells <= width for line in found)
    said = " ".join([run.text for line in found for run in line.runs if run.at >= 0])
    assert "innermost" in said.split()
    assert all(f"at {number}" in said for number in range(0, 60, 2))


def test_a_comment_may_lack_its_parent() -> None:
    orphan = replace(commented(article()).comments[-1], parent_id="gone")
    assert [comment.id for comment, _ in threads((orphan,))] == ["03A"]


def test_photo_of_impossible_size() -> None:
    assert box((1, 1_000_000), 72, 22) == (1, 22)
    assert PHOTO.width == 720


def test_authors_are_named_without_their_mail() -> None:
    of = article(authors=("desk@hill.example (Mara Lindqvist)", "Mai <mai@hill.example>", "The Desk"))
    text = "\n".join([line.text for line in lines(of, Look(72, NOW))])
    assert "By Mara Lindqvist, Mai and The Desk" in text
    assert by(of.entry) == "Mara Lindqvist, Mai, The Desk"
