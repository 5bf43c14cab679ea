"""Ids and times of tags: the same through undo, restarts, restores, repairs and archives; made for those of before."""

from __future__ import annotations

import json
import time
import zlib
from pathlib import Path
from typing import Any

import apsw
import pytest
from conftest import empty_library, entry, update
from reliability import migrations
from test_library_archive import archive_of, into, lines_of, with_lines
from test_library_verbs import VERBS, Case, prepare

from reader.library import Library
from reader.store import ledger
from reader.store.connect import NAME, connect
from reader.store.import_fields import ULID
from reader.store.repair import repair
from reader.store.restore import restore
from reader.store.schema import MIGRATIONS
from reader.store.tags import folded

BEFORE = MIGRATIONS[:7]
"""The tables as they were when tags had neither ids nor times."""
TAGGING = ("tag", "untag", "tag comment", "bookmark")
SEA = folded("Biển Đông")
TABLES = ("tag", "article_tag", "comment_tag")
COLUMNS = ("ulid", "created_at", "tagged_at")
Rows = dict[str, list[tuple[Any, ...]]]


def rows(library: Library) -> Rows:
    """The tags and where they are, without the numbers of one library."""
    return {
        "tag": library._db.all("SELECT name, ulid, created_at FROM tag ORDER BY ulid"),
        "article": library._db.all(
            """SELECT folded, link, tagged_at FROM article_tag JOIN tag ON tag.id = tag_id
               JOIN article a ON a.id = article_id ORDER BY 1, 2"""
        ),
        "comment": library._db.all(
            "SELECT folded, comment_id, tagged_at FROM comment_tag JOIN tag ON tag.id = tag_id ORDER BY 1, 2"
        ),
    }


def uses(found: Rows) -> Rows:
    """Where tags are: a tag stays when nothing has it any more."""
    return {name: found[name] for name in ("article", "comment")}


def tagged(folder: Path) -> Case:
    """Tags on an article and on comments, one of them deleted; put there one after the other, long ago."""
    case = prepare(folder)
    case.library.tag(case.ids[1], ["one", "Biển Đông"])
    case.library.tag_comment(case.comment, ["one"])
    case.library.tag_comment(case.passage, ["sea", "one"])
    case.library.tag(case.ids[3], ["soon gone"])
    case.library.tag(case.ids[3], [])
    case.library.delete_comment(case.comment)
    with case.library._db.write():
        case.library._db.run("UPDATE article_tag SET tagged_at = 1500000000000 + 1000 * tag_id")
        case.library._db.run("UPDATE comment_tag SET tagged_at = 1600000000000 + 1000 * tag_id")
        case.library._db.run("UPDATE tag SET created_at = 1400000000000 + id")
    return case


def test_a_tag_gets_an_id_and_the_times_at_which_it_was_made_and_put_on(tmp_path: Path) -> None:
    start = int(time.time() * 1000)
    case = prepare(tmp_path)
    case.library.tag(case.ids[0], ["One", "two"])
    found = rows(case.library)
    assert [name for name, *_facts in found["tag"]] == ["one", "two"]
    assert all(ULID.fullmatch(key) and start <= at <= time.time() * 1000 for _name, key, at in found["tag"])
    assert len(found["article"]) == 3 and all(start <= at <= time.time() * 1000 for *_use, at in found["article"])
    case.library.close()


@pytest.mark.parametrize("name", TAGGING)
def test_undo_and_redo_across_restarts_bring_back_the_very_same_rows(tmp_path: Path, name: str) -> None:
    case = tagged(tmp_path)
    case.library.undo()  # The comment is there again.
    before = rows(case.library)
    VERBS[name](case)
    after = rows(case.library)
    assert uses(after) != uses(before)
    for kind in ("article", "comment"):
        there = {use[:2]: use[2] for use in before[kind]}
        assert all(there.get(use[:2], use[2]) == use[2] for use in after[kind]), "what stayed keeps its time"
    for step, expected in (("undo", before), ("redo", after), ("undo", before)):
        case.library.close()
        case.library = Library.open(tmp_path)
        getattr(case.library, step)()
        assert uses(rows(case.library)) == uses(expected)
        assert rows(case.library)["tag"] == after["tag"]
    case.library.close()


def test_what_the_journal_noted_before_tags_had_times_is_taken_back_by_name(tmp_path: Path) -> None:
    case = tagged(tmp_path)
    case.library.tag(case.ids[1], ["Biển Đông", "two"])
    kept = [use for use in rows(case.library)["article"] if use[0] == SEA]
    db = case.library._db
    key, changes = db.one("SELECT id, changes FROM journal ORDER BY id DESC LIMIT 1") or (0, b"")
    [[kind, article, before, after]] = json.loads(zlib.decompress(changes))
    noted = [[kind, article, sorted(before), sorted(after)]]
    with db.write():
        db.run("UPDATE journal SET changes = ? WHERE id = ?", (zlib.compress(json.dumps(noted).encode()), key))
    case.library.undo()
    assert case.library.article(case.ids[1]).tags == ("Biển Đông", "one")
    case.library.redo()
    assert case.library.article(case.ids[1]).tags == ("Biển Đông", "two")
    assert [use for use in rows(case.library)["article"] if use[0] == SEA] == kept != []
    case.library.close()


def test_the_journal_and_the_ledger_say_when_a_tag_was_taken_off(tmp_path: Path) -> None:
    case, start = tagged(tmp_path), int(time.time())
    before = dict([use[::2] for use in rows(case.library)["article"]])
    case.library.tag(case.ids[1], ["one"])
    at, changes = case.library._db.all("SELECT at, changes FROM journal ORDER BY id DESC LIMIT 1")[0]
    [[_kind, article, there, left]] = json.loads(zlib.decompress(changes))
    assert start <= at <= time.time() and article == case.ids[1]
    assert set(there) - set(left) == {"Biển Đông"} and there["Biển Đông"] == before[SEA]
    line = list(ledger.lines(tmp_path))[-1]
    number = case.library._db.value("SELECT id FROM tag WHERE name = 'Biển Đông'")
    assert line["gone"] == [["article_tag", {"tag_id": number, "article_id": article}]] and line["at"] >= start
    case.library.close()


# Copies and repairs


def test_a_copy_brought_back_has_the_same_rows(tmp_path: Path) -> None:
    case = tagged(tmp_path / "a")
    copy, found = case.library.backup(tmp_path / "copy.db"), rows(case.library)
    case.library.tag(case.ids[1], [])
    case.library.close()
    restore(tmp_path / "a", copy)
    again = Library.open(tmp_path / "a")
    assert rows(again) == found
    again.close()


def without_times(folder: Path) -> None:
    """Make the lines of the ledger those of a version that knew no ids and times of tags."""
    lines = list(ledger.lines(folder))
    for line in lines:
        line["set"] = [(table, {name: row[name] for name in row if name not in COLUMNS or table not in TABLES})
                       for table, row in line.get("set", ())]  # fmt: skip
    (folder / ledger.NAME).write_text("\n".join([json.dumps(line) for line in lines]) + "\n")


@pytest.mark.parametrize("old", [False, True])
@pytest.mark.parametrize("copy", [False, True])
def test_a_repair_keeps_what_is_known_and_makes_up_what_is_not(tmp_path: Path, old: bool, copy: bool) -> None:
    case = tagged(tmp_path)
    found = rows(case.library)
    if copy:
        case.library.backup()
    case.library.close()
    if old:
        without_times(tmp_path)
    for each in tmp_path.glob(f"{NAME}*"):
        each.unlink()
    assert repair(tmp_path)
    again = Library.open(tmp_path)
    if old and not copy:
        assert [use[:2] for use in rows(again)["article"]] == [use[:2] for use in found["article"]]
        keys = [key for _name, key, at in rows(again)["tag"] if ULID.fullmatch(key) and at]
        assert len(set(keys)) == len(found["tag"])
        assert all(use[2] for kind in ("article", "comment") for use in rows(again)[kind])
    else:
        assert rows(again) == found
    assert again.check() == [] and repair(tmp_path) is None
    again.close()


# Archives


def test_export_wipe_import_gives_the_same_ids_and_times(tmp_path: Path) -> None:
    case = tagged(tmp_path / "a")
    found = rows(case.library)
    wiped = into(tmp_path / "b", archive_of(case.library))
    assert rows(wiped) == found and lines_of(wiped) == lines_of(case.library)
    wiped.undo()
    assert uses(rows(wiped))["article"] == []
    wiped.redo()
    assert rows(wiped) == found
    list(wiped.import_all(lambda: iter(lines_of(case.library)), "all.zip"))
    assert rows(wiped) == found and wiped.check() == []
    case.library.close()
    wiped.close()


def test_a_library_keeps_the_ids_and_times_it_has(tmp_path: Path) -> None:
    case = tagged(tmp_path / "a")
    own = empty_library(tmp_path / "b")
    own.store(update(own.subscribe("https://paper.example/feed"), entry(4), entry(5)))
    own.tag(own.ids()[0], ["ONE"])
    [(name, key, made)], [use] = rows(own)["tag"], rows(own)["article"]
    own.import_all(lambda: iter(lines_of(case.library)), "all.zip")
    assert (name, key, made) in rows(own)["tag"] and use in rows(own)["article"]
    assert len(rows(own)["tag"]) == len(rows(case.library)["tag"])
    case.library.close()
    own.close()


def test_an_archive_from_before_comes_in_with_new_ids(tmp_path: Path) -> None:
    case, start = tagged(tmp_path / "a"), int(time.time() * 1000)
    lines = [each for each in lines_of(case.library) if each["kind"] != "tag"]
    for line in lines:
        for each in (line, *line.get("comments", ())):
            each.pop("tagged_at", None)
    library = into(tmp_path / "b", with_lines(archive_of(case.library), [json.dumps(each) for each in lines]))
    found, made = rows(library), rows(case.library)
    for kind in ("article", "comment"):
        assert [use[:2] for use in found[kind]] == [use[:2] for use in made[kind]]
        assert all(use[2] >= start for use in found[kind])
    assert {name for name, *_facts in found["tag"]} == {"one", "Biển Đông", "sea"}
    assert all(ULID.fullmatch(key) and at >= start for _name, key, at in found["tag"])
    case.library.close()
    library.close()


def test_what_a_stranger_says_of_a_tag_is_checked(tmp_path: Path) -> None:
    library = empty_library(tmp_path)
    key = "01ARZ3NDEKTSV4RRFFQ69G5FAV"
    given = [
        {"name": "good", "ulid": key, "created_at": 5},
        {"name": "another", "ulid": key, "created_at": 6},
        {"name": "made up", "ulid": "no ulid", "created_at": 7},
        {"name": " # ", "ulid": key, "created_at": 8},
        {"name": ["x"], "ulid": key, "created_at": 9},
        {"name": "late", "ulid": "01ARZ3NDEKTSV4RRFFQ69G5FAW", "created_at": 1 << 70},
    ]
    told = library.import_all(lambda: iter([{"kind": "tag", **each} for each in given]), "all.zip")
    assert told["line", "damaged"] == 3
    found = {name: (ulid, at) for name, ulid, at in rows(library)["tag"]}
    assert set(found) == {"good", "another", "made up"} and found["good"] == (key, 5)
    assert len({ulid for ulid, _at in found.values()}) == 3
    assert all(ULID.fullmatch(ulid) for ulid, _at in found.values())
    library.close()


# Tags of before


def test_tags_of_before_get_distinct_ids_and_the_time_of_what_they_are_on(tmp_path: Path) -> None:
    for name in ("a", "b"):  # The same library, migrated twice.
        migrations.made(migrations.DATA / "library-v3.sql", tmp_path / name)
        raw = apsw.Connection(str(tmp_path / name / NAME))
        raw.execute("UPDATE bookmark SET created_at = -5 WHERE article_id = 945838464")
        raw.execute("UPDATE bookmark SET created_at = ? WHERE article_id = 945838400", (1 << 59,))
        raw.execute("DELETE FROM bookmark WHERE article_id = 945838304")
        raw.execute("INSERT INTO comment_tag SELECT 2, id FROM comment WHERE n < 4")
        raw.execute("INSERT INTO tag(name, folded) VALUES ('never used', 'never used'), ('đ', 'đ')")
        raw.close()
    one, other = Library.open(tmp_path / "a"), Library.open(tmp_path / "b")
    now = time.time() * 1000
    found = one._db.all("SELECT name, ulid, created_at FROM tag ORDER BY id")
    assert (
        all(ULID.fullmatch(key) and key < "8" for _name, key, _at in found) and len({key for _n, key, _a in found}) == 5
    )
    assert all(0 <= at <= now for _name, _key, at in found)
    assert found[:3] == other._db.all("SELECT name, ulid, created_at FROM tag ORDER BY id")[:3]
    sql = """SELECT t.article_id, t.tagged_at, b.created_at, a.arrived_at FROM article_tag t
             JOIN article a ON a.id = t.article_id LEFT JOIN bookmark b ON b.article_id = t.article_id"""
    for article, at, kept, arrived in one._db.all(sql):
        if article == 945838464:
            assert at == 0
        else:
            expected = arrived if kept is None else kept
            assert at == expected * 1000 or now - 60_000 < at <= now < expected * 1000, article
    sql = "SELECT tagged_at = created_at FROM comment_tag JOIN comment ON id = comment_id"
    assert one._db.column(sql) == [1, 1, 1]
    assert one.check() == []
    one.close()
    other.close()


def test_the_ids_of_many_like_tags_are_distinct(tmp_path: Path) -> None:
    connect(tmp_path, migrations=BEFORE).close()
    raw = apsw.Connection(str(tmp_path / NAME))
    raw.executemany(
        "INSERT INTO tag(name, folded) VALUES (?1, ?1)", [(f"a long name, number {n}",) for n in range(2000)]
    )
    raw.close()
    db = connect(tmp_path)
    keys = db.column("SELECT ulid FROM tag")
    assert len(set(keys)) == 2000 and all(ULID.fullmatch(each) for each in keys)
    db.close()
