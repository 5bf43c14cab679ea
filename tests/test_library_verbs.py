"""Every verb of the library: what it changes, that it is there after a reopen, and that undo and redo are exact."""

from __future__ import annotations

from array import array
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import apsw
import pytest
from conftest import empty_library, entry, update

from reader.errors import NotFound, ReaderError, StoreError
from reader.following import Wanted
from reader.i18n import set_language
from reader.library import Library
from reader.model import Anchor, Draft, Position
from reader.passages import quoted
from reader.store.connect import NAME


def picture_of(library: Library) -> object:
    """Everything a person can see, as plain values: two libraries that look alike are alike."""
    articles = [library.article(each) for each in library.ids()]
    return (
        [(each.id, each.unread, each.updated, each.bookmark, each.tags, each.comments) for each in articles],
        library.rows(library.ids()),
        library.counts(),
        library.sources(),
        library.views(),
        library.tags(),
        library.comments(),
        [list(library.ids(query)) for query in ("is:unread", "is:bookmarked", "is:commented", "remark", "tag:one")],
    )


@dataclass
class Case:
    """A library with two sources, articles of both, one comment, bookmark, tag and view of before."""

    library: Library
    ids: array[int]
    source: int
    comment: str
    view: str
    passage: str = ""


def prepare(folder: Path) -> Case:
    library = empty_library(folder)
    source = library.subscribe("https://paper.example/feed", title="Paper", folder="News")
    other = library.subscribe("https://other.example/feed")
    library.store(update(source, *[entry(each) for each in range(1, 6)]))
    library.store(update(other, *[entry(each, link=f"https://other.example/{each}") for each in range(6, 9)]))
    ids = library.ids()
    library.bookmark(ids[1], tags=["one"])
    kept = library.comment(ids[2], "A remark from before")
    passage = library.comment(ids[2], "On a passage", anchor=quoted(library.article(ids[2]), "paragraph"))
    library.mark_read(ids[3:5])
    view = library.save_view("Old", "is:unread")
    return Case(library, ids, source, kept.id, view.id, passage.id)


VERBS: dict[str, Callable[[Case], object]] = {
    "mark read": lambda c: c.library.mark_read(c.ids),
    "mark unread": lambda c: c.library.mark_read(c.ids, False),
    "open": lambda c: c.library.open_article(c.ids[0]),
    "bookmark": lambda c: c.library.bookmark(c.ids[0], tags=["one", "two"], folder="Later"),
    "bookmark into a folder": lambda c: c.library.bookmark(c.ids[1], folder="Later"),
    "unbookmark": lambda c: c.library.bookmark(c.ids[1], False),
    "tag": lambda c: c.library.tag(c.ids[1], ["two", "three"]),
    "untag": lambda c: c.library.tag(c.ids[1], []),
    "comment": lambda c: c.library.comment(c.ids[0], "A remark of mine"),
    "reply": lambda c: c.library.comment(c.ids[2], "A remark on a remark", parent_id=c.comment),
    "highlight": lambda c: c.library.comment(
        c.ids[0], "", anchor=Anchor(c.library.article(c.ids[0]).revision_id, 0, 5, "First", "", " para", 0)
    ),
    "tag comment": lambda c: c.library.tag_comment(c.comment, ["one", "sea"]),
    "colour": lambda c: c.library.colour_comment(c.comment, "green"),
    "reattach": lambda c: c.library.reattach(c.passage, quoted(c.library.article(c.ids[2]), "second one")),
    "file bookmark": lambda c: c.library.keep_bookmark(c.ids[1], folder="A/B", note="For later", read_later=True),
    "edit comment": lambda c: c.library.edit_comment(c.comment, "Another wording"),
    "delete comment": lambda c: c.library.delete_comment(c.comment),
    "subscribe": lambda c: c.library.subscribe("https://third.example/feed", title="Third", folder="News"),
    "unsubscribe": lambda c: c.library.unsubscribe(c.source),
    "rename source": lambda c: c.library.rename_source(c.source, "My paper"),
    "move source": lambda c: c.library.move_source(c.source, "Papers/Local"),
    "save view": lambda c: c.library.save_view("New", "remark", "6"),
    "change view": lambda c: c.library.save_view("Old", "remark", "7"),
    "remove view": lambda c: c.library.remove_view(c.view),
}


@pytest.mark.parametrize("name", VERBS)
def test_a_verb_lasts_and_can_be_taken_back_and_done_again_across_restarts(tmp_path: Path, name: str) -> None:
    case = prepare(tmp_path)
    before = picture_of(case.library)
    VERBS[name](case)
    after = picture_of(case.library)
    assert after != before
    case.library.close()
    with_undo = Library.open(tmp_path)
    assert picture_of(with_undo) == after
    [done] = with_undo.undo()
    assert done.undone and done.label
    assert picture_of(with_undo) == before
    with_undo.close()
    with_redo = Library.open(tmp_path)
    assert picture_of(with_redo) == before
    [again] = with_redo.redo()
    assert again.label == done.label and not again.undone
    assert picture_of(with_redo) == after
    assert with_redo.check() == []
    with_redo.close()


@pytest.mark.parametrize("name", VERBS)
def test_a_verb_on_a_locked_library_is_refused_in_words_and_changes_nothing(tmp_path: Path, name: str) -> None:
    case = prepare(tmp_path)
    before = picture_of(case.library)
    case.library._db.raw.set_busy_timeout(1)
    other = apsw.Connection(str(tmp_path / NAME))
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(StoreError, match="busy"):
        VERBS[name](case)
    other.execute("ROLLBACK")
    other.close()
    assert picture_of(case.library) == before
    VERBS[name](case)
    assert picture_of(case.library) != before
    case.library.close()


def test_a_new_verb_drops_what_could_be_redone(library: Library, filled: Callable[..., object]) -> None:
    filled(entry(1), entry(2))
    first, second = library.ids()
    library.bookmark(first)
    library.undo()
    library.bookmark(second)
    assert library.redo() == []
    assert [row.bookmarked for row in library.rows([first, second])] == [False, True]


def test_a_verb_that_changes_nothing_is_not_journaled(library: Library, filled: Callable[..., object]) -> None:
    filled(entry(1))
    [only] = library.ids()
    library.bookmark(only)
    library.mark_read([only])
    count = len(library.journal())
    assert not library.bookmark(only)
    assert library.mark_read([only]) == 0
    library.subscribe("https://paper.example/feed")
    library.tag(only, [])
    library.open_article(only)
    assert len(library.journal()) == count


def test_undo_says_what_it_did_in_the_language_in_use(library: Library, filled: Callable[..., object]) -> None:
    filled(entry(1, title="Giá cà phê"), entry(2))
    ids = library.ids()
    library.bookmark(ids[1])
    library.mark_read(ids)
    assert [done.label for done in library.undo(5)][:2] == ["Marked 2 articles read", "Bookmarked “Giá cà phê”"]
    set_language("vi")
    labels = [done.label for done in library.redo(5)]
    assert labels and all("Marked" not in label and "Bookmarked" not in label for label in labels)


def test_undo_of_a_subscription_hides_what_came_since_and_redo_shows_it(library: Library) -> None:
    source = library.subscribe("https://paper.example/feed")
    library.store(update(source, entry(1), entry(2)))
    library.undo()
    assert library.sources() == [] and len(library.ids()) == 0 and library.counts().all == 0
    library.redo()
    assert len(library.ids()) == 2 and library.counts().unread == 2


def test_unsubscribing_keeps_what_was_bookmarked_or_commented(library: Library) -> None:
    source = library.subscribe("https://paper.example/feed")
    library.store(update(source, *[entry(each) for each in range(1, 5)]))
    ids = library.ids()
    library.bookmark(ids[0])
    library.comment(ids[1], "Mine")
    library.unsubscribe(source)
    assert library.ids() == ids[:2]
    assert library.counts().all == library.counts().unread == 2
    assert library.ids("is:unread") == ids[:2] and library.ids("paragraph") == ids[:2]
    assert library.article(ids[0]).entry.blocks
    assert library.sources() == []
    library.bookmark(ids[0], False)
    assert library.ids() == ids[1:2]
    library.subscribe("https://paper.example/feed")
    assert library.ids() == ids


def test_subscribing_again_takes_the_new_folder_and_undo_the_old_one(library: Library) -> None:
    source = library.subscribe("https://paper.example/feed", folder="Old", title="Mine")
    library.unsubscribe(source)
    assert library.subscribe("https://paper.example/feed", folder="New") == source
    assert [(each.folder, each.title) for each in library.sources()] == [("New", "Mine")]
    library.undo(2)
    assert [(each.folder, each.title) for each in library.sources()] == [("Old", "Mine")]


def test_drafts_belong_to_their_place_and_go_with_what_they_became(
    tmp_path: Path, library: Library, filled: Callable[..., object]
) -> None:
    filled(entry(1), entry(2))
    one, two = library.ids()
    anchor = Anchor(library.article(one).revision_id, 3, 8, "words", "a ", " b", 0)
    for draft in (Draft(one, "for one"), Draft(two, "for two"), Draft(one, "on a passage", anchor=anchor)):
        library.save_draft(draft)
    library.close()
    again = Library.open(tmp_path / "data")
    found = again.draft(one, anchor=anchor)
    assert found is not None and found.body == "on a passage" and found.anchor == anchor and found.modified
    assert {draft.body for draft in again.drafts()} == {"on a passage", "for two", "for one"}
    first = again.comment(one, "for one, finished")
    assert again.draft(one) is None and len(again.drafts()) == 2
    again.save_draft(Draft(one, "another wording", comment_id=first.id))
    again.edit_comment(first.id, "another wording")
    again.save_draft(Draft(two, "  \n"))
    assert [draft.body for draft in again.drafts()] == ["on a passage"]
    again.close()


def test_every_wording_of_a_comment_is_kept(library: Library, filled: Callable[..., object]) -> None:
    filled(entry(1))
    [only] = library.ids()
    written = library.comment(only, "first")
    library.edit_comment(written.id, "second")
    library.undo()
    library.edit_comment(written.id, "third")
    assert [body for _at, body in library.comment_history(written.id)] == ["first", "second", "third"]
    assert library.article(only).comments[0].body == "third"


def test_replies_stay_when_their_parent_is_deleted(library: Library, filled: Callable[..., object]) -> None:
    filled(entry(1))
    [only] = library.ids()
    parent = library.comment(only, "parent")
    reply = library.comment(only, "reply", parent_id=parent.id)
    library.delete_comment(parent.id)
    shown = library.article(only).comments
    assert [(each.body, each.deleted is not None) for each in shown] == [("", True), ("reply", False)]
    assert shown[1].parent_id == parent.id and library.comments() == [shown[1]]
    library.delete_comment(reply.id)
    assert library.article(only).comments == () and library.ids("is:commented") == array("q")


def test_comments_are_found_accents_optional_and_with_their_articles(
    library: Library, filled: Callable[..., object]
) -> None:
    filled(entry(1, title="Giá cà phê"), entry(2))
    second, first = library.ids()
    library.comment(first, "Đáng đọc lại một lần nữa")
    library.comment(second, "Nothing like it")
    assert [each.article_title for each in library.comments("dang doc")] == ["Giá cà phê"]
    assert library.ids("đáng đọc") == library.ids('comment:"dang doc"') == array("q", [first])
    assert [each.article_id for each in library.comments()] == [second, first]
    assert library.comments("-is:unread") == [] and len(library.comments("", limit=1)) == 1
    assert len(list(library.export_comments())) == 2


def test_marks_of_a_row(library: Library, filled: Callable[..., object]) -> None:
    filled(entry(1), entry(2))
    second, first = library.ids()
    library.bookmark(first)
    library.comment(first, "one")
    library.comment(first, "two")
    library.mark_read([first])
    rows = library.rows([first, 12345, second])
    assert [(row.id, row.unread, row.bookmarked, row.comments) for row in rows] == [
        (first, False, True, 2),
        (second, True, False, 0),
    ]
    assert rows[0].source == "The Paper" and rows[0].words == 11


def test_the_next_unread_wraps_once_and_is_never_the_same(library: Library, filled: Callable[..., object]) -> None:
    filled(*[entry(each) for each in range(1, 6)])
    ids = library.ids()
    library.mark_read([ids[1], ids[4]])
    assert [library.next_unread(each, ids) for each in ids] == [ids[2], ids[2], ids[3], ids[0], ids[0]]
    library.mark_read(ids[1:])
    assert library.next_unread(ids[3], ids) == ids[0] and library.next_unread(ids[0], ids) is None


def test_the_place_in_an_article_is_kept(tmp_path: Path, library: Library, filled: Callable[..., object]) -> None:
    filled(entry(1))
    [only] = library.ids()
    library.keep_position(only, Position(1, 0.25))
    library.open_article(only)
    library.close()
    again = Library.open(tmp_path / "data")
    assert again.article(only).position == Position(1, 0.25) and not again.article(only).unread
    again.close()


def test_sources_stand_in_the_persons_order(library: Library) -> None:
    a, b, c, d = [
        library.subscribe(f"https://{name}.example/feed", folder=folder)
        for name, folder in (("a", "One"), ("b", ""), ("c", "Two"), ("d", "One"))
    ]
    assert [each.id for each in library.sources()] == [b, a, d, c]
    library.move_source(c, "One", 0)
    assert [each.id for each in library.sources()] == [b, c, a, d]
    library.move_source(c, "One", 1)
    assert [each.id for each in library.sources()] == [b, a, c, d]
    library.move_source(a, "")
    assert [each.id for each in library.sources()] == [b, a, c, d]


@pytest.mark.parametrize(
    "call",
    [
        lambda library: library.article(7),
        lambda library: library.bookmark(7),
        lambda library: library.comment(7, "x"),
        lambda library: library.edit_comment("nope", "x"),
        lambda library: library.delete_comment("nope"),
        lambda library: library.unsubscribe(7),
        lambda library: library.remove_view("nope"),
        lambda library: library.find("https://nowhere.example/"),
        lambda library: library.find("7"),
        lambda library: library.find(""),
    ],
)
def test_what_is_not_there_is_said_in_one_sentence(library: Library, call: Callable[[Library], object]) -> None:
    with pytest.raises(NotFound) as caught:
        call(library)
    assert str(caught.value).endswith(".") and "\n" not in str(caught.value)


def test_an_empty_comment_is_refused(library: Library, filled: Callable[..., object]) -> None:
    filled(entry(1))
    [only] = library.ids()
    with pytest.raises(ReaderError):
        library.comment(only, "  \n")
    kept = library.comment(only, "words")
    with pytest.raises(ReaderError):
        library.edit_comment(kept.id, "")
    assert [each.body for each in library.comments()] == ["words"]


def test_a_list_is_followed_and_let_go_as_one_verb(library: Library) -> None:
    before = library.subscribe("https://paper.example/feed", title="Mine", folder="Old")
    other = library.another()
    commits: list[int] = []
    library._db.raw.set_commit_hook(lambda: bool(commits.append(len(other.sources()))))
    wanted = [Wanted(f"https://{n}.example/feed", f"Source {n}", "News/World") for n in range(3)]
    ids = library.subscribe_all([*wanted, Wanted("https://paper.example/feed", "Theirs", "News")])
    library._db.raw.set_commit_hook(None)
    assert commits == [1] and ids[3] == before, "one transaction for all of them"
    assert [(each.title, each.folder) for each in library.sources()] == [
        ("Mine", "Old"),
        *[(f"Source {n}", "News/World") for n in range(3)],
    ]
    assert [each.label for each in library.undo()] == ["Subscribed to 4 sources"]
    assert [each.id for each in library.sources()] == [before]
    assert library.subscribe_all([]) == [] and len(library.redo()) == 1 and len(library.sources()) == 4
    other.close()
