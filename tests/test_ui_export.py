"""Handing over: files that are new and whole, citations, and what cannot be written said in words."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from desk import bring, reading, settled
from textual.widgets import Input

from reader.errors import ReaderError
from reader.export import files
from reader.library import Library


@pytest.fixture
def library(tmp_path: Path) -> Library:
    """A bookmark with a comment."""
    library = Library.open(tmp_path / "data")
    bring(library, ["Rain / wind & “snow”"])
    article_id = next(row.id for row in library.rows(library.ids()) if row.title.startswith("Rain"))
    library.bookmark(article_id)
    library.comment(article_id, "Bring a coat.")
    return library


@pytest.mark.parametrize("what", [*files.ARTICLE, *files.LIBRARY])
def test_every_form_is_written_once(tmp_path: Path, library: Library, what: str) -> None:
    article = library.article(library.ids("is:bookmarked")[0])
    file = files.free_name(tmp_path, article.entry.title, {**files.ARTICLE, **files.LIBRARY}[what])
    files.write(file, library, what, article)
    assert file.stat().st_size > 100 and "/" not in file.name
    if what == "json":
        assert json.loads(file.read_text(encoding="utf-8"))["comments"][0]["body"] == "Bring a coat."
    with pytest.raises(ReaderError, match="already"):
        files.write(file, library, what, article)
    assert files.free_name(tmp_path, article.entry.title, file.suffix) != file


def test_a_folder_that_is_not_there_is_said(tmp_path: Path, library: Library) -> None:
    with pytest.raises(ReaderError, match="cannot be written"):
        files.write(tmp_path / "none" / "a.md", library, "comments", None)


async def test_the_dialog_writes_and_copies(tmp_path: Path, library: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    async with reading(tmp_path / "data", library=library) as (main, pilot):
        await pilot.press("4", "e")
        await settled(pilot, lambda: not main.is_active)
        await pilot.press("j", "enter")
        await settled(pilot, lambda: main.is_active)
        written = next(tmp_path.glob("*.html"))
        assert "Bring a coat." in written.read_text(encoding="utf-8") and written.name in main.status.notice
        await pilot.press("e", "j", "j", "j", "j", "enter")
        await settled(pilot, lambda: main.is_active)
        assert "The One Post" in main.app.clipboard and "http://127.0.0.1:9/one/0" in main.app.clipboard
        await pilot.press("e")
        await settled(pilot, lambda: not main.is_active)
        main.app.screen.query_one("#file", Input).value = str(tmp_path / "no" / "a.md")
        await pilot.press("enter")
        assert not main.is_active and "cannot be written" in str(main.app.screen.query_one("#said").render())
