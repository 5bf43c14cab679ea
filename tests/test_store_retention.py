"""Retention: the oldest go, nothing that was kept does, and what was seen once does not come back."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

from conftest import entry, update

from reader.library import Library
from reader.model import Position, Stored

Fill = Callable[..., Stored]
NOW = datetime.now(UTC)


def aged(days: int, number: int) -> object:
    return entry(number, title=f"Aged {days}", published=NOW - timedelta(days=days))


def titles(library: Library) -> list[str]:
    return [row.title for row in library.rows(library.ids())]


def test_the_old_go_and_what_was_kept_stays(library: Library, filled: Fill) -> None:
    given = [aged(days, n) for n, days in enumerate((1, 100, 400, 500, 600, 700, 800, 900))]
    filled(*given)
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


def test_what_unsubscribing_hid_goes_later(library: Library, filled: Fill) -> None:
    filled(aged(1, 1), aged(40, 2))
    source = library.sources()[0].id
    library.unsubscribe(source)
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
    before = library._db.value("PRAGMA page_count")
    tidied = library.tidy(days=10)
    assert tidied.articles == 300 and tidied.bytes > 0
    assert library._db.value("PRAGMA page_count") < before and library._db.value("PRAGMA freelist_count") == 0


def test_the_worker_tidies(library: Library, filled: Fill, tmp_path: Path) -> None:
    filled(aged(1, 1), aged(100, 2))
    worker = [sys.executable, "-m", "reader.worker", str(tmp_path / "data"), "--tidy", "--keep-days", "30"]
    done = subprocess.run(worker, capture_output=True, text=True, timeout=60, check=True, stdin=subprocess.DEVNULL)
    event = json.loads(done.stdout.splitlines()[-1])
    assert (event["event"], event["articles"]) == ("done", 1)
    assert titles(library) == ["Aged 1"]
