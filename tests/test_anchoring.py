"""Comments stay where they were put: the places of passages after the publisher's edits."""

from __future__ import annotations

import random

import edits
import newslike
import pytest
from benchmarks import anchoring as bench
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.anchoring import Place, place_all, place_by_quote
from reader.anchoring.chain import GONE, followed
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


def test_the_last_full_stop_of_the_text_belongs_to_its_sentence() -> None:
    new = OLD.rpartition("\n\n")[0]
    assert placed(OLD, new, "By the third night they had four readings that agreed.")[0] == "exact"
    assert placed(OLD, f"Late news.\n\n{new}", "By the third night they had four readings that agreed.")[0] == "moved"


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


BEFORE, AFTER = "Here is how all of it began by the harbour wall.", "There it ended before the bridge was built."


@pytest.mark.parametrize(
    ("quote", "new", "there"),
    [
        # A short word counts where it went as far as the words near it, though those beside it are others.
        ("Captain Alder told them", "Captain Alder x them", "Captain Alder x them"),
        # … and not where it went farther than they did.
        ("Captain Alder told the", "Captain Alder x one two six ten and the", "Captain Alder"),
        # Of a passage that was rewritten nearly all, what is left of it.
        ("oranges were sold among friends", "oranges fell one two six", "oranges"),
    ],
)
def test_what_of_a_passage_is_where_it_was(quote: str, new: str, there: str) -> None:
    old = f"{BEFORE} {quote} {AFTER}"
    assert placed(old, f"{BEFORE} {new} {AFTER}", quote) == ("edited", there)


def test_a_passage_that_the_end_was_cut_off_from_is_what_is_left_of_it() -> None:
    quote = "Then the captain told them that nobody would ever cross the water in that boat again."
    old = f"{BEFORE}\n\n{BEFORE.upper()} {quote} {AFTER}\n\n{AFTER}"
    left = old[: old.index(" nobody")]
    assert placed(old, left, quote) == ("edited", "Then the captain told them that")
    assert placed(old, old[: old.index(" Then")], quote)[0] == "orphan"


def test_an_imported_quote_is_found_without_its_revision() -> None:
    place = place_by_quote(OLD, Anchor(0, 0, 0, "By the third nights they had four reading that agreed", "", ""))
    assert OLD[place.start : place.end].startswith("By the third night they had four")
    assert place_by_quote(OLD, Anchor(0, 0, 0, "nothing of this kind was ever printed here", "", "")).status == "orphan"


@pytest.mark.parametrize("language", ["en", "vi"])
def test_share_right_over_all_kinds_of_edit(language: str) -> None:
    table = bench.pairs(440, seed=20 if language == "en" else 21)
    total = {key: sum(row[key] for row in table.values()) for key in bench.VERDICTS}
    assert total["right"] / sum(total.values()) >= 0.985
    assert total["wrong"] / sum(total.values()) <= 0.01


def test_ten_small_edits_in_a_row_lose_nothing() -> None:
    result = bench.chains(48, seed=4)
    assert result == {"right": 48, "either": 0, "wrong": 0, "lost": 0}


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


def test_directly_found_and_followed_are_one_place_where_they_meet() -> None:
    texts = [
        f"{BEFORE} {passage} {AFTER}" for passage in ("since 19260, and", "since 19260, A and", "since 19260, B A and")
    ]
    anchors = [anchor(texts[0], "since 19260, and")]
    *_, [place] = bench.through([*texts[:2], texts[2].replace("There it", "One")], anchors)
    assert texts[2][place.start : place.end] == "since 19260, B A and"


def test_a_passage_that_is_still_there_is_not_taken_for_nearly_equal_words_elsewhere() -> None:
    like = "Nobody in town knew why the old ferry stayed in the harbour."
    passages = (
        "Nobody in town knew why the last ferry stayed in the harbour.",
        "Nobody in x knew y the last boat stayed in the harbour.",
        "Few in x knew y the last boat z in that harbour.",
        "Few in x y z the last boat z w that harbour.",
    )
    texts = [f"{like} {BEFORE} {passage} {AFTER}" for passage in passages]
    anchors = [anchor(texts[0], passages[0])]
    *_, [place] = bench.through(texts, anchors)
    assert place.status == "orphan" or place.start > len(like), texts[-1][place.start : place.end]
    assert (
        followed(texts[0], texts[1], anchors, [Place("approximate", 0, 40, 0.9, "quote")], [GONE])[0].status == "orphan"
    )


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
    *_, [place] = bench.through(texts, [anchor(texts[0], "oranges were paid")])
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
