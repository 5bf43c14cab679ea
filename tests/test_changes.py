"""What changed, word by word."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from reader.changes import Change, changed, counts, paragraphs

WORDS = st.lists(st.sampled_from(["một", "hai", "ba", "bốn", "five", "six.", "\n\n"]), max_size=30).map(" ".join)


def test_only_the_words_that_changed_are_marked() -> None:
    (paragraph,) = changed("The bridge opens on Monday at noon.", "The bridge opens on Tuesday at noon.")
    assert paragraph == (
        Change("same", "The bridge opens on"),
        Change("removed", " Monday"),
        Change("added", " Tuesday"),
        Change("same", " at noon."),
    )


def test_unchanged_paragraphs_are_left_out() -> None:
    old = "One stays here.\n\nTwo will change soon.\n\nThree stays too."
    assert len(changed(old, old.replace("soon", "today"))) == 1
    assert changed(old, old) == []


def test_a_new_paragraph_stands_by_itself() -> None:
    assert paragraphs("One.", "One.\n\nTwo.")[-1] == (Change("added", "Two."),)


def test_counts_words() -> None:
    assert counts("a b c d", "a x y c d") == (2, 1)


@settings(max_examples=200, deadline=None)
@given(WORDS, WORDS)
def test_nothing_of_either_text_is_lost(old: str, new: str) -> None:
    def words(op: str) -> list[str]:
        return "".join("".join(r.text for r in p if r.op in ("same", op)) + " " for p in paragraphs(old, new)).split()

    assert words("added") == new.split()
    assert words("removed") == old.split()
