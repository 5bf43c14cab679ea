"""Bringing back a copy, over a whole library, a damaged one, none, and under a running app."""

from __future__ import annotations

from pathlib import Path

import pytest
from conftest import empty_library, entry, update

from reader.errors import StoreError
from reader.library import Library
from reader.store.connect import NAME
from reader.store.restore import restore


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """A copy made when there was one article and a bookmark; a comment came after it."""
    library = empty_library(tmp_path / "data")
    library.store(update(library.subscribe("https://paper.example/feed"), *[entry(each) for each in range(30)]))
    library.bookmark(library.ids()[0])
    made = library.backup(tmp_path / "copy.db")
    library.comment(library.ids()[0], "after the copy")
    library.close()
    return made


def test_what_was_there_is_kept_and_a_running_app_sees_the_copy(tmp_path: Path, copy: Path) -> None:
    running = Library.open(tmp_path / "data")
    replaced = restore(tmp_path / "data", copy).replaced
    assert running.comments() == [] and running.counts().bookmarks == 1 and running.check() == []
    running.comment(running.ids()[0], "goes on")
    running.close()
    (tmp_path / "back").mkdir()
    (tmp_path / "back" / NAME).write_bytes(replaced.read_bytes())
    old = Library.open(tmp_path / "back")
    assert [each.body for each in old.comments()] == ["after the copy"]
    old.close()


@pytest.mark.parametrize("state", ["none", "noise", "cut"])
def test_a_copy_replaces_what_is_damaged_or_missing(tmp_path: Path, copy: Path, state: str) -> None:
    file = tmp_path / "data" / NAME
    broken = {"none": b"", "noise": b"noise" * 5000, "cut": file.read_bytes()[:20_000]}[state]
    file.unlink() if state == "none" else file.write_bytes(broken)
    replaced = restore(tmp_path / "data", copy).replaced
    library = Library.open(tmp_path / "data")
    assert library.counts().bookmarks == 1 and library.comments() == [] and library.check() == []
    library.close()
    if state != "none":
        assert replaced.read_bytes() == broken


@pytest.mark.parametrize("content", [b"", b"no database" * 1000])
def test_what_is_no_copy_is_refused_and_changes_nothing(tmp_path: Path, copy: Path, content: bytes) -> None:
    (tmp_path / "bad.db").write_bytes(content)
    with pytest.raises(StoreError) as caught:
        restore(tmp_path / "data", tmp_path / "bad.db")
    assert "bad.db" in str(caught.value)
    library = Library.open(tmp_path / "data")
    assert len(library.comments()) == 1
    library.close()
