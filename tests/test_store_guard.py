"""A database that a stranger made: it does nothing by itself, reaches no other file, and costs nobody their library."""

from __future__ import annotations

import io
import json
import zlib
from pathlib import Path
from zipfile import ZipFile

import apsw
import pytest
from command import Command
from conftest import empty_library, entry, update

from reader.errors import StoreError
from reader.export import everything
from reader.library import Library
from reader.store.connect import NAME
from reader.store.repair import repair
from reader.store.restore import restore

HOSTILE = {
    "a trigger": "CREATE TRIGGER t AFTER INSERT ON bookmark BEGIN DELETE FROM comment; END",
    "a view": "CREATE VIEW v AS SELECT load_extension('x')",
    "a view for a table": "DROP TABLE notice; CREATE VIEW notice AS SELECT 1 AS article_id, 'x' AS rule_id",
    "no table": "DROP TABLE draft",
    "a table that takes anything": "PRAGMA writable_schema=ON; "
    "UPDATE sqlite_schema SET sql = replace(sql, 'STRICT', '') WHERE name = 'bookmark'",
    "a bound that is gone": "PRAGMA writable_schema=ON; "
    "UPDATE sqlite_schema SET sql = replace(sql, 'NOT NULL', '') WHERE name = 'comment'",
    "no column": "ALTER TABLE draft RENAME COLUMN body TO words",
}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A library with an article that a comment is on."""
    library = empty_library(tmp_path / "data")
    library.store(update(library.subscribe("https://paper.example/feed"), *[entry(n) for n in range(3)]))
    library.comment(library.ids()[0], "mine")
    library.close()
    return tmp_path / "data"


def change(file: Path, sql: str, *values: object) -> None:
    raw = apsw.Connection(str(file))
    raw.execute(sql, values).fetchall()  # type: ignore[arg-type]
    raw.close()


@pytest.mark.parametrize("what", HOSTILE)
def test_what_no_library_of_ours_has_is_not_restored(folder: Path, tmp_path: Path, what: str) -> None:
    library = Library.open(folder)
    copy = library.backup(tmp_path / "copy.db")
    library.close()
    change(copy, HOSTILE[what])
    with pytest.raises(StoreError, match="no whole copy"):
        restore(folder, copy)
    library = Library.open(folder)
    assert [each.body for each in library.comments()] == ["mine"]
    library.close()


def test_rows_that_no_library_has_are_left_out_and_what_was_written_stays(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    library = Library.open(folder)
    commented, broken = library.ids()[:2]
    copy = library.backup(tmp_path / "copy.db")
    library.close()
    change(copy, "PRAGMA foreign_keys=OFF; DELETE FROM article WHERE id = ?", commented)
    change(copy, "UPDATE article SET authors = '{nonsense' WHERE id = ?", broken)
    change(copy, "INSERT INTO unread VALUES (12345)")
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path / "nowhere"))  # Nothing of it goes outside our folders.
    for place in (tmp_path / "new", folder):
        command = Command(place, capsys, monkeypatch)
        assert "rows that no library has were left out" in command.good("restore", str(copy)).out
        assert not list(place.glob("mending-*"))
    library = Library.open(folder)
    assert [each.body for each in library.comments()] == ["mine"] and library.check() == []
    assert broken not in library.ids() and commented in library.ids()
    library.close()


def test_a_trigger_that_is_there_does_nothing(folder: Path) -> None:
    change(folder / NAME, HOSTILE["a trigger"])
    library = Library.open(folder)
    library.bookmark(library.ids()[0])
    assert [each.body for each in library.comments()] == ["mine"]
    library.close()


@pytest.mark.parametrize("what", ["a view for a table", "no table"])
def test_a_library_without_one_of_its_tables_is_damaged_and_can_be_repaired(folder: Path, what: str) -> None:
    change(folder / NAME, HOSTILE[what])
    with pytest.raises(StoreError, match="newsreader restore"):
        Library.open(folder)
    assert repair(folder)
    library = Library.open(folder)
    assert [each.body for each in library.comments()] == ["mine"] and library.check() == []
    library.close()


def test_a_photo_is_never_a_file_outside_its_folder(folder: Path, tmp_path: Path) -> None:
    secret = tmp_path / "secret"
    secret.write_text("nobody else sees this")
    for name in (str(secret), "../../secret", ".."):
        change(folder / NAME, "INSERT OR REPLACE INTO picture(url, hash) VALUES ('https://a.example/1.png', ?)", name)
        library = Library.open(folder)
        assert library.picture("https://a.example/1.png") is None
        out = io.BytesIO()
        everything.write(library, out)
        assert b"nobody else" not in b"".join(ZipFile(out).read(each) for each in ZipFile(out).namelist())
        library.close()


def test_the_journal_of_a_stranger_attaches_no_file(folder: Path, tmp_path: Path) -> None:
    written = tmp_path / "written"
    trick = f"body\" = 'x'; COMMIT; ATTACH '{written}' AS a; CREATE TABLE a.t(x); --"
    changes = zlib.compress(json.dumps([["row", "comment", "1", {trick: "x"}, {trick: "y"}]]).encode())
    change(folder / NAME, "INSERT INTO journal(at, verb, args, changes) VALUES (1, 'comment', '{}', ?)", changes)
    library = Library.open(folder)
    library.undo()
    with pytest.raises(apsw.SQLError, match="attached"):
        library._db.run(f"ATTACH '{written}' AS a")
    library.close()
    assert not written.exists()


def test_a_library_is_not_restored_from_itself(folder: Path) -> None:
    restore(folder, folder / NAME)
    library = Library.open(folder)
    assert [each.body for each in library.comments()] == ["mine"]
    library.close()
