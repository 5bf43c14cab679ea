"""Choosing a passage: ends that move by paragraph, sentence and word. Pure."""

from __future__ import annotations

import pytest
from articles import article, paragraph, table, words

from feeds.model import Heading, Image, Item, List
from reader.model import Anchor
from reader.ui.passage import Passage, Unit, Words

ARTICLE = article(
    Heading(2, words("Title")),
    Image("https://example.org/p.png", caption="not in the text"),
    paragraph("Một câu. “Hai?” Ba! Dr. Lê said 3.5 km… Done"),
    List((Item((paragraph("first"),)), Item((paragraph("second one"),)))),
    table(("A", "B"), ("1", "2")),
    paragraph("日本語。次の文。"),
)
WORDS = Words(ARTICLE)


def said(unit: Unit) -> list[str]:
    return [WORDS.text[start:end] for start, end in WORDS.units(unit)]


def after(*moves: tuple[Unit, int] | str) -> str:
    """What is chosen after these moves from the first paragraph."""
    passage = Passage(*WORDS.units("paragraph")[1])
    for move in moves:
        passage = passage.other_end() if isinstance(move, str) else passage.moved(WORDS, *move)
    return WORDS.text[passage.start : passage.end]


def test_units() -> None:
    assert said("paragraph")[0] == "Title" and said("paragraph")[2] == "• first\n• second one"
    assert said("sentence")[1:4] == ["Một câu.", "“Hai?”", "Ba!"]
    assert said("sentence")[-2:] == ["日本語。", "次の文。"]
    assert "3.5" in said("word") and "Một" in said("word")


@pytest.mark.parametrize(
    ("moves", "chosen"),
    [
        ((), "Một câu. “Hai?” Ba! Dr. Lê said 3.5 km… Done"),
        ((("paragraph", -1),), "Title"),
        ((("paragraph", 1),), "Một câu. “Hai?” Ba! Dr. Lê said 3.5 km… Done\n\n• first\n• second one"),
        ((("paragraph", 1), "other", ("paragraph", 1)), "• first\n• second one"),
        ((("sentence", -1), ("sentence", -1), ("sentence", -1)), "Một câu. “Hai?” Ba!"),
        ((("sentence", -1), ("word", -1), ("word", -1)), "Một câu. “Hai?” Ba! Dr. Lê said 3.5"),
        (("other", ("word", 1), ("sentence", 1)), "“Hai?” Ba! Dr. Lê said 3.5 km… Done"),
    ],
)
def test_moves(moves: tuple[tuple[Unit, int] | str, ...], chosen: str) -> None:
    assert after(*moves) == chosen


def test_the_ends_of_the_text_hold() -> None:
    assert after(*[("paragraph", 1)] * 9).endswith("次の文。")
    assert after("other", *[("word", -1)] * 9).startswith("Title")
    assert after(*[("sentence", -1)] * 99) == "Title"


def test_an_anchor_has_no_blank_ends_and_names_its_block() -> None:
    at = WORDS.text.index(" Ba! ")
    anchor = WORDS.anchor(at, at + 5)
    assert anchor and anchor.exact == "Ba!" and anchor.start == at + 1 and anchor.block == 2
    assert anchor.prefix.endswith("“Hai?” ") and anchor.suffix.startswith(" Dr.")
    assert WORDS.anchor(at, at + 1) is None


def test_pieces_count_in_each_blocks_own_text() -> None:
    start = WORDS.text.index("Done")
    end = WORDS.text.index("second") + 6
    assert list(WORDS.pieces(start, end)) == [(2, 40, 44), (3, 0, 16)]


def test_an_anchor_of_another_text_is_placed_by_words_said_once() -> None:
    assert WORDS.place(Anchor(99, 0, 3, "Ba!")) == (WORDS.text.index("Ba!"), WORDS.text.index("Ba!") + 3)
    assert WORDS.place(Anchor(99, 0, 1, "o")) is None
    assert WORDS.place(Anchor(99, 0, 9, "not there")) is None
    assert WORDS.place(Anchor(7, 10_000, 10_004, "gone")) is None
