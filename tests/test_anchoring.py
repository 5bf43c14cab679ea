"""Comments stay where they were put: the places of passages after the publisher's edits."""

from __future__ import annotations

import random
from itertools import pairwise

import edits
import newslike
import pytest
from benchmarks import anchoring as bench
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.anchoring import Place, place_all, place_by_quote
from reader.anchoring.chain import GONE, followed, trusted
from reader.anchoring.quote import distances
from reader.model import Anchor

OLD = (
    "Một đoạn mở đầu ngắn.\n\n"
    "“We thought the meter was broken,” said the teacher. By the third night they had four readings that agreed.\n\n"
    "The council will meet again in spring."
)


def anchor(text: str, quote: str, at: int = 0) -> Anchor:
    start = text.index(quote, at)
    end = start + len(quote)
    return Anchor(1, start, end, quote, text[max(0, start - 48) : start], text[end : end + 48])


def placed(old: str, new: str, quote: str) -> tuple[str, str]:
    (place,) = place_all(old, new, [anchor(old, quote)])
    return place.status, new[place.start : place.end]


def test_an_unchanged_text_keeps_its_places() -> None:
    assert placed(OLD, OLD, "four readings") == ("exact", "four readings")


def test_a_new_lead_moves_the_passage() -> None:
    assert placed(OLD, "A new first paragraph.\n\n" + OLD, "four readings") == ("moved", "four readings")


def test_plain_quotes_for_curly_ones_are_the_same_words() -> None:
    new = OLD.replace("“", '"').replace("”", '"')
    assert placed(OLD, new, "“We thought the meter was broken,”") == ("moved", '"We thought the meter was broken,"')


def test_a_reworded_passage_is_found_edited() -> None:
    new = OLD.replace("they had four readings that agreed", "they held four measurements that agreed")
    assert placed(OLD, new, "they had four readings that agreed") == (
        "edited",
        "they held four measurements that agreed",
    )


def test_a_deleted_passage_is_an_orphan_near_where_it_stood() -> None:
    new = OLD.replace(" By the third night they had four readings that agreed.", "")
    (place,) = place_all(OLD, new, [anchor(OLD, "By the third night they had four readings that agreed.")])
    assert place.status == "orphan"
    assert new[: place.near].endswith("said the teacher.")


def test_a_moved_paragraph_takes_its_passage_along() -> None:
    paragraphs = OLD.split("\n\n")
    assert placed(OLD, "\n\n".join(paragraphs[::-1]), "four readings")[1] == "four readings"


def test_the_second_of_two_equal_phrases_stays_the_second() -> None:
    old = "The vote was close. Nobody left the hall. The vote was close again in May."
    second = anchor(old, "The vote was close", 5)
    (place,) = place_all(old, "Late news. " + old, [second])
    assert place.start == second.start + len("Late news. ")


def test_an_imported_quote_is_found_without_its_revision() -> None:
    place = place_by_quote(OLD, Anchor(0, 0, 0, "By the third nights they had four reading that agreed", "", ""))
    assert OLD[place.start : place.end].startswith("By the third night they had four")
    assert place_by_quote(OLD, Anchor(0, 0, 0, "nothing of this kind was ever printed here", "", "")).status == "orphan"


@pytest.mark.parametrize("language", ["en", "vi"])
def test_share_right_over_all_kinds_of_edit(language: str) -> None:
    table = bench.pairs(440, seed=20 if language == "en" else 21)
    total = {key: sum(row[key] for row in table.values()) for key in ("right", "wrong", "lost")}
    assert total["right"] / sum(total.values()) >= 0.985
    assert total["wrong"] / sum(total.values()) <= 0.01


def test_ten_small_edits_in_a_row_lose_nothing() -> None:
    result = bench.chains(48, seed=4)
    assert result == {"right": 48, "wrong": 0, "lost": 0}


def test_a_passage_that_was_followed_is_not_taken_for_like_words_elsewhere() -> None:
    texts = [
        f"The coach welcomed an unusual {passage} farm by the lake, and nobody asked why. "
        "The court approved an unusual drop in rainfall over the valley, said the mayor."
        for passage in ("drop in rainfall at a", "drop rainfall at a", "drop Three The a")
    ]
    (made,) = anchors = [anchor(texts[0], "drop in rainfall at a")]
    first = Anchor(1, made.start, made.start + len("drop rainfall at a"), "drop rainfall at a")
    direct = place_all(texts[0], texts[2], anchors)
    (place,) = followed(texts[1], texts[2], anchors, direct, [first])
    assert texts[2][place.start : place.end] == "drop Three The a"
    guess = Place("approximate", 108, 124, 0.75, "quote")
    (place,) = followed(texts[1], texts[2], anchors, [guess], [first])
    assert texts[2][place.start : place.end] == "drop Three The a"
    assert followed(texts[1], texts[2], anchors, [guess], [GONE])[0].status == "orphan"
    assert followed(texts[1], texts[2], anchors, [guess], [None]) == [guess]


def test_a_passage_replaced_word_by_word_is_removed_in_the_end() -> None:
    texts = [
        "Before it all came the harbour. " + passage + " After it all came the bridge."
        for passage in (
            "Four oranges were paid",
            "Four oranges were thrown",
            "Four pears were thrown",
            "Ten pears fell up",
        )
    ]
    (made,) = anchors = [anchor(texts[0], "oranges were paid")]
    known: list[Anchor | None] = [made]
    for old, new in pairwise(texts):
        (place,) = followed(old, new, anchors, place_all(texts[0], new, anchors), known)
        known = [Anchor(1, place.start, place.end, new[place.start : place.end]) if trusted(place.method) else None]
    assert place.status == "orphan"


@settings(max_examples=60, deadline=None)
@given(st.text("abcd ", min_size=1, max_size=12), st.text("abcd ", max_size=40))
def test_bit_parallel_distances_are_edit_distances(pattern: str, text: str) -> None:
    row = [list(range(len(pattern) + 1))]
    for char in text:
        last, new = row[-1], [0]
        for i, mine in enumerate(pattern):
            new.append(min(last[i] + (mine != char), last[i + 1] + 1, new[i] + 1))
        row.append(new)
    assert [d for _, d in distances(text, pattern, free_start=True)] == [each[-1] for each in row[1:]]


@settings(max_examples=40, deadline=None)
@given(st.integers(0, 10**6))
def test_any_edit_gives_a_place_inside_the_text_or_an_orphan(seed: int) -> None:
    rng = random.Random(seed)
    old = edits.number(newslike.article(rng, rng.choice(("en", "vi")), 120))
    text, words = edits.laid_out(old)
    first, last = edits.passage(rng, old)
    new, _ = edits.laid_out(edits.rewrite(rng, "en", old, first, last))
    (place,) = place_all(text, new, [bench.anchor_for(text, words, first, last)])
    assert 0 <= place.start <= place.end <= len(new)
    assert (place.status == "orphan") == (place.end == 0)
