"""Comments on passages and photos follow the text: through edits, flips, restarts and by hand."""

from __future__ import annotations

import random
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from benchmarks import anchoring as bench
from conftest import empty_library, entry, update
from edits import laid_out, number, touch
from newslike import article as news

from feeds.encode import plain_text
from feeds.model import Block, Entry, Image, Page, Paragraph, Span
from reader.anchoring import place_all
from reader.errors import NotFound
from reader.library import Library
from reader.model import Comment, Stored
from reader.passages import passage, photo, quoted

Fill = Callable[..., Stored]
OLD = (
    "The ferry to the island left at six in the morning, as it has for forty years.",
    "On board were a doctor, two teachers and a crate of oranges for the school.",
    "Nobody on the quay knew that it would be the last crossing of the season.",
)


def blocks(*paragraphs: str) -> tuple[Block, ...]:
    return tuple(Paragraph((Span(each),)) for each in paragraphs)


def brought(library: Library, *parts: Block, title: str = "Ferry") -> int:
    """The article with this text, new or edited."""
    source = library.subscribe("https://paper.example/feed")
    library.store(update(source, entry(1, title=title, blocks=parts)))
    return library.find("https://paper.example/1")


def only(library: Library, article_id: int) -> Comment:
    [found] = library.article(article_id).comments
    return found


def words_there(library: Library, comment: Comment) -> str:
    """What the text shown now says where the comment stands."""
    assert comment.place
    text = plain_text(library.article(comment.article_id).entry.blocks)
    return text[comment.place.start : comment.place.end]


def test_a_new_comment_stands_where_it_was_made(library: Library) -> None:
    n = brought(library, *blocks(*OLD))
    made = library.comment(n, "Why?", anchor=quoted(library.article(n), "a crate of oranges"))
    assert made.place == made.anchor and made.status == "exact" and not made.unplaced


def test_an_edit_moves_the_place_and_keeps_the_anchor(library: Library) -> None:
    n = brought(library, *blocks(*OLD))
    anchor = quoted(library.article(n), "two teachers and a crate of oranges")
    library.comment(n, "Why?", anchor=anchor)
    brought(library, *blocks("A lead that was not there before.", OLD[0], OLD[1].replace("two", "three"), OLD[2]))
    found = only(library, n)
    assert found.anchor == anchor and found.status == "edited" and found.place
    assert words_there(library, found) == "teachers and a crate of oranges" and found.place.block == 2
    assert found.place.exact == words_there(library, found)


def test_what_was_removed_stays_with_its_words_and_comes_back_with_them(library: Library) -> None:
    n = brought(library, *blocks(*OLD))
    library.comment(n, "Why?", anchor=quoted(library.article(n), "a crate of oranges for the school"))
    brought(library, *blocks(OLD[0], OLD[2]))
    found = only(library, n)
    assert found.status == "orphan" and found.place is None and not found.unplaced
    assert found.anchor and found.anchor.exact == "a crate of oranges for the school"
    assert [each.id for each in library.comments("is:orphan")] == [found.id]
    assert plain_text(library.blocks(found.anchor.revision_id)) == "\n\n".join(OLD)
    brought(library, *blocks(*OLD, "One more."))
    assert only(library, n).status == "exact" and library.comments("is:orphan") == []


def test_put_back_by_hand_wins_and_later_texts_follow_it(tmp_path: Path) -> None:
    library = empty_library(tmp_path)
    n = brought(library, *blocks(*OLD))
    key = library.comment(n, "Why?", anchor=quoted(library.article(n), "a crate of oranges for the school")).id
    brought(library, *blocks(OLD[0], "There was fruit for the children too, somebody said.", OLD[2]))
    assert only(library, n).status == "orphan"
    by_hand = quoted(library.article(n), "fruit for the children")
    assert library.reattach(key, by_hand).place == by_hand
    assert library.comments("is:orphan") == []
    library.close()
    library = Library.open(tmp_path)
    assert library.undo()[0].label == "Put a comment on “Ferry” in its place"
    assert only(library, n).unplaced or only(library, n).status == "orphan"
    library.redo()
    assert only(library, n).place == by_hand
    brought(library, *blocks("New.", OLD[0], "There was fruit for the children too, somebody said.", OLD[2]))
    assert words_there(library, only(library, n)) == "fruit for the children"
    assert only(library, n).status == "moved"
    library.close()


def test_reattaching_twice_is_undone_step_by_step(library: Library) -> None:
    n = brought(library, *blocks(*OLD))
    key = library.comment(n, "Why?", anchor=quoted(library.article(n), "a doctor")).id
    first, second = (quoted(library.article(n), each) for each in ("the quay", "forty years"))
    library.reattach(key, first)
    library.reattach(key, second)
    assert only(library, n).place == second
    library.undo()
    assert only(library, n).place == first
    library.undo()
    assert words_there(library, only(library, n)) == "a doctor"


def test_full_text_and_feed_text_keep_comments_on_both(library: Library) -> None:
    n = brought(library, *blocks(OLD[0]))
    library.comment(n, "On the feed's", anchor=quoted(library.article(n), "forty years"))
    page = Page(
        Entry(title="Ferry", link="https://paper.example/1", blocks=blocks(*OLD)), url="https://paper.example/1"
    )
    library.store_page(page, article_id=n)
    library.comment(n, "On the page's", anchor=quoted(library.article(n), "a crate of oranges"))
    places = [words_there(library, each) for each in library.article(n).comments]
    assert places == ["forty years", "a crate of oranges"]


def test_a_place_is_found_when_the_article_is_opened_if_it_was_not_before(library: Library) -> None:
    n = brought(library, *blocks(*OLD))
    library.comment(n, "Why?", anchor=quoted(library.article(n), "a doctor"))
    brought(library, *blocks("Before.", *OLD))
    with library._db.write():
        library._db.run("DELETE FROM placement")
    assert only(library, n).unplaced and library.place_comments([n]) == 1 and library.place_comments([n]) == 0
    assert words_there(library, only(library, n)) == "a doctor"


def test_imported_words_are_looked_for_in_every_text(library: Library) -> None:
    from reader.model import Anchor

    n = brought(library, *blocks(OLD[0]))
    library.comment(
        n, "Theirs", anchor=Anchor(library.article(n).revision_id, 0, 0, "a crate of oranges for the school")
    )
    assert only(library, n).unplaced
    library.place_comments()
    assert only(library, n).status == "orphan"
    brought(library, *blocks(*OLD))
    assert only(library, n).status == "approximate"
    assert words_there(library, only(library, n)) == "a crate of oranges for the school"


PHOTO = Image("https://paper.example/a/quay-640.jpg", "The quay", "The quay on the last morning. Nobody waved.")


def test_a_comment_on_a_photo_follows_it(library: Library) -> None:
    n = brought(library, *blocks(OLD[0]), PHOTO, *blocks(*OLD[1:]))
    anchor = photo(library.article(n), 0)
    made = library.comment(n, "Who took it?", anchor=anchor)
    assert made.kind == "photo" and made.place == anchor and anchor.exact == PHOTO.caption and anchor.block == 1
    brought(library, *blocks("New.", OLD[0]), PHOTO, *blocks(*OLD[1:]))
    found = only(library, n)
    assert found.status == "moved" and found.place and found.place.block == 2
    elsewhere = replace(PHOTO, src="https://cdn.example/w1200/quay-640.jpg", caption="Another caption")
    brought(library, *blocks(*OLD), elsewhere)
    assert (moved := only(library, n).place) and moved.block == 3
    brought(library, *blocks(*OLD))
    assert only(library, n).status == "orphan"
    assert [each.id for each in library.comments("is:photo is:orphan")] == [made.id]


@pytest.mark.parametrize(
    ("before", "after", "near"),
    [
        (OLD[:2], OLD[2:], f"{OLD[0]}\n\n{OLD[1]}"),
        (OLD[:1], (), OLD[0]),
        ((), OLD, OLD[0].partition(" ")[0]),  # Above all words: there is nothing before it to stand at.
    ],
)
def test_a_removed_photo_leaves_a_mark_where_it_stood(
    library: Library, before: tuple[str, ...], after: tuple[str, ...], near: str
) -> None:
    n = brought(library, *blocks(*before), PHOTO, *blocks(*after))
    library.comment(n, "Who took it?", anchor=photo(library.article(n), 0))
    brought(library, *blocks(*before, *after))
    found = only(library, n)
    assert found.status == "orphan" and found.anchor and found.anchor.exact == PHOTO.caption
    assert plain_text(library.article(n).entry.blocks)[: found.near] == near


def test_ten_edits_of_two_percent_in_a_row_with_restarts(tmp_path: Path) -> None:
    library = empty_library(tmp_path)
    rng = random.Random(time.time_ns())
    text = number(news(rng, "vi"))
    total = sum(map(len, text))
    whole, spans = laid_out(text)
    n = brought(library, *blocks(*whole.split("\n\n")))
    shown = library.article(n)
    wanted: dict[str, tuple[int, int]] = {}
    for first in range(10, total - 20, total // 12):
        last = first + rng.randint(4, 14)
        place = [span for span in spans if first <= span[2] < last]
        made = library.comment(n, "A remark", anchor=passage(shown, place[0][0], place[-1][1]))
        wanted[made.id] = first, last
    for _round in range(10):
        text = [touch(rng, "vi", each, 0.02) for each in text]
        brought(library, *blocks(*laid_out(text)[0].split("\n\n")))
        library.close()
        library = Library.open(tmp_path)
    _whole, spans = laid_out(text)
    for comment in library.article(n).comments:
        first, last = wanted[comment.id]
        left = [span for span in spans if first <= span[2] < last]
        if len(left) > (last - first) / 2:
            assert comment.place, comment
            inside = [span for span in left if comment.place.start <= span[0] and span[1] <= comment.place.end]
            assert len(inside) >= len(left) / 2, comment
    library.close()


@pytest.mark.parametrize("settled", [True, False])
def test_the_library_finds_the_places_that_the_benchmark_measures(library: Library, settled: bool) -> None:
    """Also when the program ended before it had found the places in one of the texts."""
    rng = random.Random(11)
    text = number(news(rng, "en", 300))
    whole, spans = laid_out(text)
    n = brought(library, *blocks(*whole.split("\n\n")))
    shown = library.article(n)
    starts = [rng.randrange(len(spans) - 14) for _ in range(40)]
    anchors = [passage(shown, spans[first][0], spans[first + rng.randint(3, 13)][1]) for first in starts]
    keys = [library.comment(n, "A remark", anchor=anchor).id for anchor in anchors]
    texts, found = [whole], []
    for round_ in range(10):
        text = [touch(rng, "en", each, 0.06) for each in text]
        new = laid_out(text)[0]
        brought(library, *blocks(*new.split("\n\n")))
        comments = {each.id: each for each in library.article(n).comments}
        if not settled and round_ == 4:
            with library._db.write():
                library._db.run("DELETE FROM placement WHERE revision_id = ?", (library.article(n).revision_id,))
            continue
        texts.append(new)
        found.append([(comments[key].status, comments[key].place) for key in keys])
    for stored, measured in zip(found, bench.through(texts, anchors), strict=True):
        assert [(status, (at.start, at.end) if at else (0, 0)) for status, at in stored] == [
            (place.status, (place.start, place.end)) for place in measured
        ]
    # These are edits in which it matters that places were followed.
    assert place_all(whole, texts[-1], anchors) != measured


def test_five_hundred_comments_after_an_edit(library: Library) -> None:
    rng = random.Random(7)
    text = number(news(rng, "en", 5_000))
    whole, spans = laid_out(text)
    n = brought(library, *blocks(*whole.split("\n\n")))
    shown = library.article(n)
    for each in range(500):
        first = each * (len(spans) - 60) // 500
        anchor = passage(shown, spans[first][0], spans[first + rng.randint(3, 40)][1])
        library.comment(n, f"Remark {each}", anchor=anchor)
    brought(library, *blocks(*laid_out([touch(rng, "en", each, 0.05) for each in text])[0].split("\n\n")))
    with library._db.write():
        library._db.run("DELETE FROM placement")
    began = time.perf_counter()
    assert library.place_comments([n]) == 500
    spent = time.perf_counter() - began
    print(f"{spent * 1000:.0f} ms")
    assert spent < 1.5, f"{spent:.2f} s"
    assert sum(each.status == "orphan" for each in library.article(n).comments) < 10


def test_the_trash_gives_back_what_was_removed(library: Library, filled: Fill) -> None:
    filled(entry(1), entry(2))
    n = library.find("https://paper.example/1")
    library.bookmark(n)
    key = library.comment(n, "A remark").id
    library.bookmark(n, False)
    library.delete_comment(key)
    library.unsubscribe(library.sources()[0].id)
    gone = library.trash()
    assert sorted(each.kind for each in gone) == ["bookmark", "comment", "source"]
    assert next(each for each in gone if each.kind == "comment").title == "A remark"
    for each in gone:
        library.restore(each)
    assert library.trash() == [] and len(library.sources()) == 1
    assert library.article(n).bookmark and library.article(n).comments[0].body == "A remark"
    with pytest.raises(NotFound):
        library.restore(gone[0])
    library.undo()
    assert len(library.trash()) == 1


def test_what_changed_is_counted_from_the_text_read_before(library: Library) -> None:
    n = brought(library, *blocks(*OLD))
    first = library.article(n).revision_id
    assert library.read_before(n) is None
    library.open_article(n)
    brought(library, *blocks(OLD[0], OLD[2]))
    assert library.read_before(n) == first and library.article(n).updated
    library.open_article(n)
    assert library.read_before(n) == first, "what was just opened is still compared with what was read before it"
    brought(library, *blocks(OLD[0]))
    second = library.revisions(n)[1]
    assert library.read_before(n) == second.id and second.read and [e.number for e in library.revisions(n)] == [1, 2, 3]
    assert plain_text(library.blocks(second.id)) == f"{OLD[0]}\n\n{OLD[2]}"
