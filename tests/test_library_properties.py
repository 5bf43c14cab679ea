"""Random verbs in random order, with restarts between: undo leads back to each earlier state, redo forward again."""

from __future__ import annotations

import tempfile
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from test_library_verbs import Case, picture_of, prepare

from reader.errors import NotFound
from reader.library import Library
from reader.passages import quoted

places = st.integers(0, 7)
words = st.sampled_from(["one", "two", "Đà Nẵng", "remark", "x" * 300])
VERB = st.one_of(
    st.tuples(st.just("read"), st.lists(places, max_size=8), st.booleans()),
    st.tuples(st.just("open"), places),
    st.tuples(st.just("bookmark"), places, st.booleans(), words),
    st.tuples(st.just("tag"), places, st.lists(words, max_size=3)),
    st.tuples(st.just("comment"), places, words),
    st.tuples(st.just("reply"), places, words),
    st.tuples(st.just("edit"), places, words),
    st.tuples(st.just("delete"), places),
    st.tuples(st.just("tag comment"), places, st.lists(words, max_size=3)),
    st.tuples(st.just("colour"), places, st.sampled_from(["yellow", "red", ""])),
    st.tuples(st.just("passage"), places),
    st.tuples(st.just("reattach"), places),
    st.tuples(st.just("file"), places, words, st.booleans()),
    st.tuples(st.just("bring back"), places),
    st.tuples(st.just("subscribe"), places),
    st.tuples(st.just("unsubscribe"), places),
    st.tuples(st.just("rename"), places, words),
    st.tuples(st.just("move"), places, words),
    st.tuples(st.just("view"), words, words),
    st.tuples(st.just("drop view"), places),
)


def do(case: Case, verb: tuple[object, ...]) -> None:
    """One random verb; what is not there any more is refused, and that is fine."""
    library, kind = case.library, verb[0]
    article = case.ids[verb[1]] if isinstance(verb[1], int) else 0
    comments = [each.id for each in library.comments()] or ["none"]
    sources = [each.id for each in library.sources()] or [0]
    match verb:
        case ("read", list(some), bool(read)):
            library.mark_read([case.ids[each] for each in some], read)
        case ("open", _):
            library.open_article(article)
        case ("bookmark", _, bool(on), str(word)):
            library.bookmark(article, on, folder=word, tags=[word])
        case ("tag", _, list(names)):
            library.tag(article, names)
        case ("comment", _, str(word)):
            library.comment(article, word)
        case ("reply", int(n), str(word)):
            parent = library.comments()[n % len(comments)] if comments != ["none"] else None
            if parent:
                library.comment(parent.article_id, word, parent_id=parent.id)
        case ("edit", int(n), str(word)):
            library.edit_comment(comments[n % len(comments)], word)
        case ("delete", int(n)):
            library.delete_comment(comments[n % len(comments)])
        case ("tag comment", int(n), list(names)):
            library.tag_comment(comments[n % len(comments)], names)
        case ("colour", int(n), str(colour)):
            library.colour_comment(comments[n % len(comments)], colour)
        case ("passage", _):
            library.comment(article, "On a passage", anchor=quoted(library.article(article), "paragraph"))
        case ("reattach", int(n)):
            there = [each for each in library.comments() if each.anchor] or [None]
            if target := there[n % len(there)]:
                library.reattach(target.id, quoted(library.article(target.article_id), "second one"))
        case ("file", _, str(word), bool(later)):
            library.keep_bookmark(article, folder=word, note=word, read_later=later, archived=not later)
        case ("bring back", int(n)):
            gone = library.trash()
            if gone:
                library.restore(gone[n % len(gone)])
        case ("subscribe", int(n)):
            library.subscribe(["https://paper.example/feed", f"https://s{n}.example/feed"][n % 2], folder="News")
        case ("unsubscribe", int(n)):
            library.unsubscribe(sources[n % len(sources)])
        case ("rename", int(n), str(word)):
            library.rename_source(sources[n % len(sources)], word)
        case ("move", int(n), str(word)):
            library.move_source(sources[n % len(sources)], word, n % 3)
        case ("view", str(name), str(query)):
            library.save_view(name, query)
        case ("drop view", int(n)):
            views = library.views()[5:]
            library.remove_view(views[n % len(views)].id if views else "none")
        case _:
            raise AssertionError(kind)


def started_anew(case: Case, folder: Path, now: bool) -> None:
    if now:
        case.library.close()
        case.library = Library.open(folder)


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(verbs=st.lists(VERB, min_size=1, max_size=12), restarts=st.sets(st.integers(0, 23), max_size=4))
def test_undo_all_then_redo_all(verbs: list[tuple[object, ...]], restarts: set[int]) -> None:
    """`restarts` are the steps back, then forward, before which the program is started anew."""
    with tempfile.TemporaryDirectory() as folder:
        case = prepare(Path(folder))
        base = len(case.library.journal(10_000))
        states = [picture_of(case.library)]
        for verb in verbs:
            before = len(case.library.journal(10_000))
            try:
                do(case, verb)
            except NotFound:
                continue
            if len(case.library.journal(10_000)) > before:
                states.append(picture_of(case.library))
        assert picture_of(case.library) == states[-1]
        for place in reversed(range(len(states) - 1)):
            started_anew(case, Path(folder), place in restarts)
            assert len(case.library.undo()) == 1
            assert picture_of(case.library) == states[place], verbs
        assert len([each for each in case.library.journal(10_000) if not each.undone]) == base
        for step, state in enumerate(states[1:], len(states)):
            started_anew(case, Path(folder), step in restarts)
            assert len(case.library.redo()) == 1
            assert picture_of(case.library) == state, verbs
        assert case.library.redo() == []
        assert case.library.check() == []
        case.library.close()
