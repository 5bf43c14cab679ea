"""What a person made is never lost: short forms of the proofs in tests/reliability."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import apsw
import pytest
from conftest import empty_library, entry, update
from reliability import clocks, damage, faults, kill, kill_typing, migrations, power, processes
from reliability.shelf import filled, lived_in, own, scaled

from reader.errors import StoreError
from reader.library import Library
from reader.store import ledger
from reader.store.connect import NAME
from reader.store.repair import repair
from reader.store.restore import restore
from reader.store.schema import MIGRATIONS

ROOT = Path(__file__).resolve().parents[1]
forking = pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")


@forking
def test_nothing_acknowledged_is_lost_by_kill_9() -> None:
    done = kill.run(scaled(1000, 12))
    assert done.said and done.lost == 0 and done.slowest_start < 2


@forking
def test_what_was_seen_saved_survives_kill_9_while_typing_goes_on() -> None:
    done = kill_typing.run(scaled(200, 2))
    assert done.words and done.saved_lost == 0 and done.draft_lost <= 1.0


def test_nothing_promised_is_lost_when_the_power_fails() -> None:
    done = power.run(scaled(500, 15))
    assert done.promised and done.reordered and done.lost == 0


@pytest.mark.parametrize("fault", faults.FAULTS)
def test_a_failing_disk_is_said_in_one_sentence_and_loses_nothing(fault: str) -> None:
    done = faults.run(range(3, 303, max(1, 300 // scaled(300, 3))), (fault,))
    assert done.faults and done.refused and done.lost == 0


def test_everything_is_saved_from_a_damaged_file() -> None:
    done = damage.run(scaled(500, 12))
    assert done.noticed and done.overwritten == 0 and done.slowest_open < 3
    assert done.saved / done.rounds >= 0.95, done.lost


@forking
def test_four_processes_write_without_a_lock_being_shown() -> None:
    done = processes.run(scaled(600, 2))
    assert done.written > 20 and done.refused == 0 and done.lost == 0
    assert done.latest < 5 and done.log_bytes < 64 << 20


def test_a_wrong_clock_brings_nothing_twice_and_stops_no_polling() -> None:
    done = clocks.run()
    assert (done.twice, done.lost, done.not_resumed) == (0, 0, 0)


@forking
def test_every_stored_version_migrates_whole_however_often_it_is_killed() -> None:
    done = migrations.run(every=max(1, 8 // scaled(8, 1)))
    assert done.versions and done.kills and done.different == 0 and done.refused_unchanged


def test_a_released_schema_is_never_edited() -> None:
    for number, file in migrations.versions().items():
        assert all(each.strip() in file.read_text(encoding="utf-8") for each in MIGRATIONS[:number]), file.name


def test_every_version_before_the_newest_has_its_stored_library() -> None:
    """`python -m reliability.migrations dump` stores one, by the program that made it, before the next is begun."""
    assert set(range(1, len(MIGRATIONS))) <= set(migrations.versions())


def test_every_table_of_the_persons_own_is_in_the_ledger(tmp_path: Path) -> None:
    """A new table has to be put somewhere: the person's own, or what can be fetched or made again."""
    filled(tmp_path, 1).close()
    raw = apsw.Connection(str(tmp_path / NAME))
    tables = migrations.tables(raw)
    again = {"source", "visit", "article", "revision", "membership", "identity", "picture", "article_picture"}
    again |= {"unread", "placement", "tally", "setting", "journal", "rule_run", "muted", "wanted_text"}
    again |= {"story", "sketch", "sketch_name", "notice", "page_visit", "public_comment"}
    assert set(tables) - again == set(ledger.KEYS)
    for name, key in ledger.KEYS.items():
        primary = [
            row[1] for row in sorted(raw.execute(f"PRAGMA table_info({name})"), key=lambda row: row[5]) if row[5]
        ]
        assert tuple(primary) == key, name
    raw.close()


def test_the_ledger_alone_brings_everything_back(tmp_path: Path) -> None:
    library = filled(tmp_path, 20)
    lived_in(library)
    library.undo()
    library.delete_comment(library.comments()[0].id)
    library.bookmark(library.ids()[3], False)
    before = own(library)
    passage = library.article(library.ids("is:commented")[0])
    library.close()
    for each in tmp_path.glob(f"{NAME}*"):
        each.unlink()
    with pytest.raises(StoreError, match="restore brings back"):
        Library.open(tmp_path)
    done = repair(tmp_path)
    assert done and done.copy is None and done.lines > 30
    again = Library.open(tmp_path)
    assert own(again) == before and again.check() == []
    # An article that something was kept of is there with its text, and found by its words.
    assert again.article(passage.id).entry.blocks == passage.entry.blocks
    assert passage.id in again.ids("first paragraph")
    again.close()
    assert repair(tmp_path) is None


def test_a_ledger_that_was_cut_off_says_the_rest(tmp_path: Path) -> None:
    library = filled(tmp_path, 2)
    library.bookmark(library.ids()[0])
    file = tmp_path / ledger.NAME
    file.write_bytes(file.read_bytes() + b'{"at":1,"set":[["bookm')
    library.bookmark(library.ids()[1])
    library.close()
    (tmp_path / NAME).write_bytes(b"noise" * 5000)
    repair(tmp_path)
    again = Library.open(tmp_path)
    assert len(again.ids("is:bookmarked")) == 2
    again.close()


def test_going_back_to_a_copy_is_not_undone_by_a_repair(tmp_path: Path) -> None:
    library = filled(tmp_path / "data", 5)
    copy = library.backup(tmp_path / "copy.db")
    library.comment(library.ids()[0], "after the copy")
    library.close()
    restore(tmp_path / "data", copy)
    (tmp_path / "data" / NAME).write_bytes(b"")
    assert repair(tmp_path / "data")
    again = Library.open(tmp_path / "data")
    assert again.comments() == [] and len(again.ids()) == 5
    again.close()


def test_the_first_refresh_of_a_day_copies_and_begins_a_new_ledger(tmp_path: Path) -> None:
    library = filled(tmp_path, 3)
    library.bookmark(library.ids()[0])
    copy = library.daily_backup()
    assert copy and copy.name.startswith("daily-") and library.daily_backup() is None
    assert not (tmp_path / ledger.NAME).exists() and len(list((tmp_path / "backups").glob("ledger-*.jsonl"))) == 1
    library.bookmark(library.ids()[1])
    assert len((tmp_path / ledger.NAME).read_text().splitlines()) == 1
    library.close()


def test_a_daily_copy_of_damage_is_refused_and_the_good_ones_stay(tmp_path: Path) -> None:
    library = filled(tmp_path, 60)
    good = library.backup()
    yesterday = good.with_name("daily-2020-01-01.db")
    good.rename(yesterday)
    page = library._db.value("SELECT rootpage FROM sqlite_schema WHERE name = 'identity_article'") - 1
    size = library._db.value("PRAGMA page_size")
    library.close()
    data = bytearray((tmp_path / NAME).read_bytes())
    data[page * size : page * size + 200] = b"\xff" * 200
    (tmp_path / NAME).write_bytes(data)
    library = Library.open(tmp_path)
    with pytest.raises(StoreError, match="damaged"):
        library.daily_backup()
    assert library.read_only and [each.name for each in (tmp_path / "backups").glob("*.db")] == [yesterday.name]
    library.close()


def test_a_mark_of_many_is_one_short_line(tmp_path: Path) -> None:
    library = empty_library(tmp_path)
    source = library.subscribe("https://paper.example/feed")
    library.store(update(source, *[entry(n) for n in range(300)]))
    library.mark_read(library.ids())
    line = (tmp_path / ledger.NAME).read_text().splitlines()[-1]
    assert len(json.loads(line)["read"][0][1]) == 300 and len(line) < 2000
    library.close()


NO_HOME = "import sys; from reader.__main__ import main; sys.exit(main(sys.argv[1:]))"


@pytest.mark.parametrize("home", ["", "/proc/nothing"])
def test_a_home_that_is_missing_or_locked_is_explained(tmp_path: Path, home: str) -> None:
    environment = {name: os.environ[name] for name in ("PATH", "PYTHONPATH") if name in os.environ}
    environment |= {"HOME": home} if home else {"XDG_DATA_HOME": "/proc/data", "HOME": str(tmp_path)}
    arguments = ["list"] if home else ["--data-dir", "/proc/data", "list"]
    done = subprocess.run(
        [sys.executable, "-c", NO_HOME, *arguments],
        capture_output=True, text=True, cwd=ROOT, env=environment, timeout=30, check=False,
    )  # fmt: skip
    if done.returncode:
        assert done.returncode == 1 and done.stderr.startswith("newsreader: ") and done.stderr.count("\n") == 1, (
            done.stderr
        )
    assert "Traceback" not in done.stderr
