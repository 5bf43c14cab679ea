"""Retention: the oldest go, nothing that was kept does, and what was seen once does not come back."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

from conftest import entry, update

from feeds.model import Entry, Image, Paragraph, Span
from reader.library import Library
from reader.model import Position, Stored

Fill = Callable[..., Stored]
NOW = datetime.now(UTC)


def aged(days: int, number: int) -> object:
    return entry(number, title=f"Aged {days}", published=NOW - timedelta(days=days))


def as_they_came(library: Library) -> None:
    """As if each article had come on the day it was published."""
    with library._db.write():
        library._db.run("UPDATE article SET arrived_at = at")


def removed_days_ago(library: Library, days: int) -> None:
    with library._db.write():
        library._db.run("UPDATE subscription SET removed_at = removed_at - ?", (days * 86_400,))


def titles(library: Library) -> list[str]:
    return [row.title for row in library.rows(library.ids())]


def test_the_old_go_and_what_was_kept_stays(library: Library, filled: Fill) -> None:
    given = [aged(days, n) for n, days in enumerate((1, 100, 400, 500, 600, 700, 800, 900))]
    filled(*given)
    as_they_came(library)
    _one, _hundred, opened, bookmarked, commented, tagged, drafted, _gone = library.ids()
    library.open_article(opened)
    library.keep_position(opened, Position(1, 0.5))
    library.bookmark(bookmarked)
    library.bookmark(bookmarked, on=False)
    library.comment(commented, "x")
    library.tag(tagged, ["t"])
    from reader.model import Draft

    library.save_draft(Draft(drafted, "half"))
    assert library.tidy(days=365).articles == 1
    assert "Aged 900" not in titles(library) and len(titles(library)) == 7
    assert library.check() == [] and library.counts().all == 7
    assert library.ids("aged", sort="oldest")[0] == drafted
    assert library.store(update(1, *given)).new == 0, "seen once, let go for good"  # type: ignore[arg-type]
    assert library.tidy(days=365).articles == 0 and library.tidy().articles == 0


def test_only_so_many_are_kept_the_newest_of_them(library: Library, filled: Fill) -> None:
    filled(*[aged(n, n) for n in range(250)])
    library.bookmark(library.ids()[-1])
    assert library.tidy(most=20).articles == 229
    assert [row.title for row in library.rows(library.ids())] == [f"Aged {n}" for n in range(20)] + ["Aged 249"]
    assert library.check() == [] and len(library.ids("aged")) == 21


def test_what_a_source_wrote_long_ago_stays_as_long_as_what_it_writes_today(library: Library, filled: Fill) -> None:
    filled(aged(1, 1), aged(4000, 2))
    assert library.tidy(days=365).articles == 0 and titles(library) == ["Aged 1", "Aged 4000"]
    with library._db.write():
        library._db.run("UPDATE article SET arrived_at = arrived_at - ?", (366 * 86_400,))
    assert library.tidy(days=365).articles == 1 and titles(library) == ["Aged 1"]


def test_what_unsubscribing_hid_goes_a_month_later(library: Library, filled: Fill) -> None:
    filled(aged(1, 1), aged(40, 2))
    source = library.sources()[0].id
    library.unsubscribe(source)
    assert library.tidy().articles == 0
    library.undo()
    assert titles(library) == ["Aged 1", "Aged 40"]
    library.redo()
    removed_days_ago(library, 31)
    assert library.tidy().articles == 1
    library.undo()
    assert titles(library) == ["Aged 1"] and library.check() == []


def test_deleted_comments_go_after_a_month_with_their_words(library: Library, filled: Fill) -> None:
    article = filled(aged(1, 1)).new_ids[0]
    first = library.comment(article, "To be deleted")
    parent = library.comment(article, "Has a reply")
    library.comment(article, "The reply", parent_id=parent.id)
    library.delete_comment(first.id)
    library.delete_comment(parent.id)
    assert library.tidy().comments == 0
    long_ago = int((NOW - timedelta(days=31)).timestamp() * 1000)
    with library._db.write():
        library._db.run("UPDATE comment SET deleted_at = ? WHERE deleted_at IS NOT NULL", (long_ago,))
    assert library.tidy().comments == 1
    assert library._db.column("SELECT body FROM comment_revision ORDER BY body") == ["Has a reply", "The reply"]
    library.undo(2)
    assert library.check() == [] and [each.body for each in library.comments()] == ["The reply", "Has a reply"]


def test_free_pages_go_back_to_the_disk(library: Library, filled: Fill) -> None:
    filled(*[aged(100 + n, n) for n in range(300)])
    as_they_came(library)
    before = library._db.value("PRAGMA page_count")
    tidied = library.tidy(days=10)
    assert tidied.articles == 300 and tidied.bytes > 0
    assert library._db.value("PRAGMA page_count") < before and library._db.value("PRAGMA freelist_count") == 0


def with_photo(number: int, days: int, *names: str, title: str = "") -> Entry:
    photos = tuple([Image(f"https://img.example/{name}.jpg", caption=name) for name in names])
    blocks = (Paragraph((Span("Words."),)), *photos)
    return entry(number, title=title or f"Aged {days}", published=NOW - timedelta(days=days), blocks=blocks)


def here(library: Library, *names: str) -> list[str]:
    return [name for name in names if library.picture(f"https://img.example/{name}.jpg")]


def test_photos_of_what_is_let_go_go_unless_something_kept_shows_them(
    library: Library, filled: Fill, tmp_path: Path
) -> None:
    filled(
        with_photo(1, 400, "alone", "same-bytes", "shared", "old-text", "unbookmarked", "commented"),
        with_photo(2, 401, "shared", "twin"),
        with_photo(3, 1, "fresh"),
        with_photo(4, 402, "old-text"),
        with_photo(5, 403, "unbookmarked"),
        with_photo(6, 404, "commented"),
    )
    _fresh, _alone, opened, edited, unmarked, commented = library.ids()
    for name in ("alone", "same-bytes", "shared", "twin", "fresh", "old-text", "unbookmarked", "commented"):
        data = b"same" if name in ("same-bytes", "fresh") else name.encode()
        library.store_picture(f"https://img.example/{name}.jpg", data, "image/jpeg", 4, 3)
    library.open_article(opened)
    library.bookmark(edited)
    filled(with_photo(4, 402, title="Aged 402, without its photo"))
    library.bookmark(unmarked)
    library.bookmark(unmarked, on=False)
    library.comment(commented, "On this")
    as_they_came(library)
    tidied = library.tidy(days=365)
    assert (tidied.articles, tidied.photos) == (1, 2)
    names = ("alone", "same-bytes", "shared", "twin", "fresh", "old-text", "unbookmarked", "commented")
    assert here(library, *names) == ["shared", "twin", "fresh", "old-text", "unbookmarked", "commented"]
    files = [each for each in (tmp_path / "data" / "images").rglob("*") if each.is_file()]
    assert len(files) == 6, "the bytes that another photo has stayed"
    assert library.tidy(days=365).photos == 0 and library.check() == []
    library.store_picture("https://img.example/alone.jpg", b"alone", "image/jpeg", 4, 3)
    assert here(library, "alone"), "it can be fetched again"


def test_a_photo_taken_away_while_another_fetch_brings_it_is_there_at_the_end(library: Library, tmp_path: Path) -> None:
    def lose(_cursor: object, sql: str, _bindings: object) -> bool:
        if sql.startswith("BEGIN"):
            for each in (tmp_path / "data" / "images").rglob("*"):
                each.unlink() if each.is_file() else None
        return True

    library._db.raw.exec_trace = lose
    library.store_picture("https://img.example/x.jpg", b"x", "image/jpeg", 4, 3)
    library._db.raw.exec_trace = None
    assert here(library, "x")


def test_the_worker_tidies(library: Library, filled: Fill, tmp_path: Path) -> None:
    filled(aged(1, 1), aged(100, 2))
    as_they_came(library)
    worker = [sys.executable, "-m", "reader.worker", str(tmp_path / "data"), "--tidy", "--keep-days", "30"]
    done = subprocess.run(worker, capture_output=True, text=True, timeout=60, check=True, stdin=subprocess.DEVNULL)
    event = json.loads(done.stdout.splitlines()[-1])
    assert (event["event"], event["articles"]) == ("done", 1)
    assert titles(library) == ["Aged 1"]
