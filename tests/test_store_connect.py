"""Opening, refusing, migrating and losing nothing: real files, real processes."""

from __future__ import annotations

import os
import signal
import stat
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import apsw
import pytest
from conftest import empty_library, entry, update

from reader.errors import StoreError
from reader.library import Library
from reader.store.connect import NAME, connect, in_words
from reader.store.guard import TROUBLE
from reader.store.schema import MIGRATIONS

ROOT = Path(__file__).resolve().parents[1]


def one_sentence(error: pytest.ExceptionInfo[StoreError]) -> str:
    text = str(error.value)
    assert text and "\n" not in text and "Error" not in text, text
    return text


def test_folders_and_files_are_for_their_owner_alone(tmp_path: Path) -> None:
    library = Library.open(tmp_path / "home" / "data")
    library.store_picture("https://a.example/x.png", b"picture", "image/png", 3, 2)
    library.backup()
    for each in [tmp_path / "home" / "data", *(tmp_path / "home" / "data").rglob("*")]:
        assert stat.S_IMODE(each.stat().st_mode) == (0o700 if each.is_dir() else 0o600), each
    library.close()


def test_no_library_is_made_when_none_is_wanted(tmp_path: Path) -> None:
    with pytest.raises(StoreError) as caught:
        Library.open(tmp_path / "data", create=False)
    assert str(tmp_path) in one_sentence(caught)
    assert not (tmp_path / "data").exists()


def test_a_newer_schema_is_refused_and_not_touched(tmp_path: Path) -> None:
    empty_library(tmp_path).close()
    raw = apsw.Connection(str(tmp_path / NAME))
    raw.execute(f"PRAGMA user_version={len(MIGRATIONS) + 1}")
    raw.close()
    before = (tmp_path / NAME).read_bytes()
    with pytest.raises(StoreError) as caught:
        Library.open(tmp_path)
    assert "newer" in one_sentence(caught)
    assert (tmp_path / NAME).read_bytes() == before


def test_a_strange_database_is_refused_and_not_touched(tmp_path: Path) -> None:
    raw = apsw.Connection(str(tmp_path / NAME))
    raw.execute("CREATE TABLE other(x)")
    raw.close()
    before = (tmp_path / NAME).read_bytes()
    with pytest.raises(StoreError):
        Library.open(tmp_path)
    assert (tmp_path / NAME).read_bytes() == before


@pytest.mark.parametrize("damage", ["head", "middle", "cut", "noise", "empty"])
def test_a_damaged_file_is_said_to_be_damaged_and_never_overwritten(tmp_path: Path, damage: str) -> None:
    library = empty_library(tmp_path)
    source = library.subscribe("https://paper.example/feed")
    library.store(update(source, *[entry(each) for each in range(1, 60)]))
    library.backup()
    library.close()
    file = tmp_path / NAME
    whole = file.read_bytes()
    broken = {
        "head": b"\0" * 4096 + whole[4096:],
        "middle": whole[:8192] + os.urandom(len(whole) - 16384) + whole[-8192:],
        "cut": whole[: len(whole) // 3],
        "noise": os.urandom(10_000),
        "empty": b"",
    }[damage]
    file.write_bytes(broken)
    with pytest.raises(StoreError) as caught:
        opened = Library.open(tmp_path)
        try:
            assert opened.check(), "a damaged file was taken for a whole one"
            opened.article(opened.ids()[0])
            opened.comment(opened.ids()[0], "x")
            pytest.fail("everything worked on a damaged file")
        finally:
            opened.close()
    text = one_sentence(caught)
    assert "damaged" in text and "daily-" in text
    assert file.read_bytes() == broken


def test_a_migration_runs_once_after_a_verified_copy(tmp_path: Path) -> None:
    library = empty_library(tmp_path)
    source = library.subscribe("https://paper.example/feed")
    library.close()
    more = [*MIGRATIONS, "ALTER TABLE source ADD COLUMN extra TEXT NOT NULL DEFAULT 'yes'"]
    db = connect(tmp_path, migrations=more)
    assert db.value("SELECT extra FROM source WHERE id = ?", (source,)) == "yes"
    db.close()
    connect(tmp_path, migrations=more).close()
    copies = list((tmp_path / "backups").glob("*.db"))
    assert [copy.name for copy in copies] == [f"before-version-{len(more)}.db"]
    copy = apsw.Connection(str(copies[0]), flags=apsw.SQLITE_OPEN_READONLY)
    assert copy.execute("PRAGMA user_version").fetchone() == (len(MIGRATIONS),)
    assert copy.execute("SELECT id FROM source").fetchall() == [(source,)]
    copy.close()


def test_a_migration_that_fails_leaves_everything_as_it_was(tmp_path: Path) -> None:
    library = empty_library(tmp_path)
    library.subscribe("https://paper.example/feed")
    library.close()
    with pytest.raises(apsw.SQLError):
        connect(tmp_path, migrations=[*MIGRATIONS, "ALTER TABLE source ADD COLUMN extra; SELECT * FROM nothing"])
    again = Library.open(tmp_path)
    assert len(again.sources()) == 1 and again.check() == []
    again.close()


CLOSED = """
import os, sys
from pathlib import Path
import reader.store
from reader.errors import StoreError
from reader.library import Library
if os.geteuid() == 0:
    os.setgroups([])
    os.setgid(65534)
    os.setuid(65534)
try:
    Library.open(Path(sys.argv[1]))
except StoreError as error:
    print(error)
"""


@pytest.mark.skipif(not hasattr(os, "geteuid"), reason="needs POSIX permissions")
def test_a_folder_that_may_not_be_entered_is_said_in_one_sentence(tmp_path: Path) -> None:
    folder = tmp_path / "data"
    empty_library(folder).close()
    folder.chmod(0)
    command = [sys.executable, "-c", CLOSED, str(folder)]
    try:
        done = subprocess.run(command, capture_output=True, text=True, timeout=60, cwd=ROOT, check=False)
    finally:
        folder.chmod(0o700)
    assert done.returncode == 0, done.stderr
    assert done.stdout.count("\n") == 1 and "cannot be entered (Permission denied)" in done.stdout


READ_ONLY = """
import os, sys, backports.zstd
from pathlib import Path
from reader import store
for name in store.__all__:
    getattr(store, name)  # loaded before reading Python itself is forbidden
from reader.errors import StoreError
from reader.library import Library
if os.geteuid() == 0:
    os.setgroups([])
    os.setgid(65534)
    os.setuid(65534)
library = Library.open(Path(sys.argv[1]))
print(library.read_only)
print(library.article(library.ids("is:bookmarked")[0]).entry.title)
for change in (lambda: library.mark_read(library.ids()), lambda: library.comment(library.ids()[0], "x"),
               lambda: library.subscribe("https://x.example/"), lambda: library.undo(), library.backup):
    try:
        change()
        print("changed!")
    except StoreError as error:
        print(error)
library.close()
"""


@pytest.mark.skipif(not hasattr(os, "geteuid"), reason="needs POSIX permissions")
@pytest.mark.parametrize("open_elsewhere", [False, True])
def test_a_read_only_folder_can_be_read_and_says_why_it_cannot_be_changed(tmp_path: Path, open_elsewhere: bool) -> None:
    folder = tmp_path / "data"
    library = empty_library(folder)
    library.store(update(library.subscribe("https://paper.example/feed"), entry(1), entry(2, title="Kept one")))
    library.bookmark(library.ids()[0])
    if not open_elsewhere:
        library.close()
    for each in [*folder.rglob("*"), folder]:
        each.chmod(0o555 if each.is_dir() else 0o444)
    for each in (tmp_path, *list(tmp_path.parents)[:3]):
        if each.name.startswith(("pytest-", "popen-", tmp_path.name)):
            each.chmod(0o755)
    try:
        done = subprocess.run(
            [sys.executable, "-c", READ_ONLY, str(folder)],
            capture_output=True,
            text=True,
            timeout=60,
            cwd=ROOT,
            check=False,
        )
    finally:
        for each in [folder, *folder.rglob("*")]:
            each.chmod(0o700 if each.is_dir() else 0o600)
        library.close()
    assert done.returncode == 0, done.stderr
    why, title, *refused = done.stdout.splitlines()
    assert str(folder) in why and "read-only" in why
    assert title == "Kept one"
    assert len(refused) == 5 and all(line == why or str(folder) in line for line in refused), refused


WRITER = """
import sys
from pathlib import Path
sys.path.insert(0, sys.argv[3])
from conftest import entry, update
from reader.library import Library
library = Library.open(Path(sys.argv[1]))
first = int(sys.argv[2])
source = library.subscribe(f"https://paper{first}.example/feed")
for number in range(first, first + 40):
    library.store(update(source, entry(number)))
    library.comment(library.ids()[0], f"by {first}")
library.close()
"""


def test_two_processes_write_at_once(tmp_path: Path) -> None:
    empty_library(tmp_path).close()
    tests = str(Path(__file__).parent)
    running = [
        subprocess.Popen(
            [sys.executable, "-c", WRITER, str(tmp_path), str(first), tests],
            cwd=ROOT,
            stderr=subprocess.PIPE,
            text=True,
        )
        for first in (100, 500)
    ]
    for each in running:
        _out, errors = each.communicate(timeout=60)
        assert each.returncode == 0, errors
    library = Library.open(tmp_path)
    assert len(library.ids()) == 80 and len(library.comments()) == 80
    assert library.check() == []
    library.close()


OPENER = "import sys; from pathlib import Path; from reader.library import Library; Library.open(Path(sys.argv[1]))"


def test_several_first_starts_at_once(tmp_path: Path) -> None:
    running = [
        subprocess.Popen([sys.executable, "-c", OPENER, str(tmp_path)], cwd=ROOT, stderr=subprocess.PIPE, text=True)
        for _ in range(4)
    ]
    for each in running:
        _out, errors = each.communicate(timeout=60)
        assert each.returncode == 0, errors
    library = Library.open(tmp_path)
    assert len(library.ids()) == len({library.find(str(each)) for each in library.ids()}) < 30
    assert library.check() == [] and library._db.value("PRAGMA auto_vacuum") == 2
    library.close()


COPIER = """
import sys
from pathlib import Path
from reader.library import Library
library = Library.open(Path(sys.argv[1]))
for _ in range(15):
    library.backup(Path(sys.argv[2]))
"""


def test_several_processes_copy_to_one_file_at_once(tmp_path: Path) -> None:
    empty_library(tmp_path / "data").close()
    target, left = tmp_path / "copy.db", tmp_path / "copy.db.1.part"
    left.write_bytes(b"what a killed copy has left")
    os.utime(left, (1, 1))
    arguments = [sys.executable, "-c", COPIER, str(tmp_path / "data"), str(target)]
    running = [subprocess.Popen(arguments, cwd=ROOT, stderr=subprocess.PIPE, text=True) for _ in range(3)]
    for each in running:
        _out, errors = each.communicate(timeout=60)
        assert each.returncode == 0, errors
    assert target.exists() and not list(tmp_path.glob("*.part"))


KILLED = """
import os, signal, sys
from pathlib import Path
from reader.library import Library
from reader.model import Draft
library = Library.open(Path(sys.argv[1]))
article = library.ids()[0]
library.save_draft(Draft(article, "half-typed", comment_id="other"))
library.comment(article, "saved before the end")
os.kill(os.getpid(), signal.SIGKILL)
"""


def test_a_comment_and_a_draft_survive_kill_9(tmp_path: Path) -> None:
    library = empty_library(tmp_path)
    library.store(update(library.subscribe("https://paper.example/feed"), entry(1)))
    library.close()
    done = subprocess.run(
        [sys.executable, "-c", KILLED, str(tmp_path)], cwd=ROOT, timeout=60, check=False, capture_output=True
    )
    assert done.returncode == -signal.SIGKILL, done.stderr
    again = Library.open(tmp_path)
    assert [each.body for each in again.comments()] == ["saved before the end"]
    assert [each.body for each in again.drafts()] == ["half-typed"]
    assert again.ids("saved before") == again.ids() and again.check() == []
    again.close()


def test_a_full_disk_is_said_in_one_sentence_and_changes_nothing(
    tmp_path: Path, library: Library, filled: Callable[..., object]
) -> None:
    filled(entry(1))
    pages = library._db.value("PRAGMA page_count")
    library._db.run(f"PRAGMA max_page_count={pages + 1}")
    with pytest.raises(StoreError) as caught:
        library.comment(library.ids()[0], "long " * 20_000)
    assert "full" in one_sentence(caught)
    library._db.run("PRAGMA max_page_count=1000000")
    assert library.comments() == () or library.comments() == []
    assert library.comment(library.ids()[0], "short").body == "short"


def test_a_locked_library_is_said_in_one_sentence(tmp_path: Path, library: Library) -> None:
    other = apsw.Connection(str(tmp_path / "data" / NAME))
    other.execute("BEGIN IMMEDIATE")
    library._db.raw.set_busy_timeout(20)
    with pytest.raises(StoreError) as caught:
        library.subscribe("https://paper.example/feed")
    assert "busy" in one_sentence(caught)
    other.execute("ROLLBACK")
    other.close()
    library.subscribe("https://paper.example/feed")


def test_changes_elsewhere_are_noticed(library: Library) -> None:
    other = library.another()
    assert not library.changed_elsewhere()
    other.subscribe("https://paper.example/feed")
    assert library.changed_elsewhere() and not library.changed_elsewhere()
    library.subscribe("https://other.example/feed")
    assert not library.changed_elsewhere()
    other.close()


def test_a_persons_changes_are_synced_and_arrivals_need_not_be(library: Library) -> None:
    source = library.subscribe("https://paper.example/feed")
    assert library._db.value("PRAGMA synchronous") == 2
    library.store(update(source, entry(1)))
    assert library._db.value("PRAGMA synchronous") == 1
    library.bookmark(library.ids()[0])
    assert library._db.value("PRAGMA synchronous") == 2
    assert library._db.value("PRAGMA journal_mode") == "wal" and library._db.value("PRAGMA foreign_keys") == 1


def test_a_copy_is_whole_and_daily_ones_are_kept_for_a_week(
    tmp_path: Path, library: Library, filled: Callable[..., object]
) -> None:
    filled(entry(1))
    library.bookmark(library.ids()[0])
    folder = tmp_path / "data" / "backups"
    folder.mkdir()
    for day in range(10, 20):
        (folder / f"daily-2020-01-{day}.db").write_bytes(b"old")
    (folder / "before-version-2.db").write_bytes(b"kept")
    assert library.backup() in folder.iterdir()
    assert len(list(folder.glob("daily-*.db"))) == 7 and (folder / "before-version-2.db").exists()
    copy = library.backup(tmp_path / "copy" / NAME)
    again = Library.open(copy.parent)
    assert again.ids() == library.ids() and again.counts() == library.counts() and again.check() == []
    again.close()


def test_counters_that_are_off_are_counted_again(library: Library, filled: Callable[..., object]) -> None:
    filled(entry(1), entry(2))
    library._db.run("UPDATE tally SET unread = 7")
    assert len(library.check()) == 1
    assert library.counts().unread == 2 and library.sources()[0].unread == 2 and library.check() == []


def test_a_connection_that_reads_once_keeps_as_few_pages_as_it_is_told(library: Library) -> None:
    other = library.another(cache_kib=64)
    assert other._db.value("PRAGMA cache_size") == -64 and other.ids() == library.ids()
    other.close()
    assert library._db.value("PRAGMA cache_size") < -64


def test_a_length_that_no_value_has_is_damage(tmp_path: Path) -> None:
    file = tmp_path / NAME
    assert in_words(apsw.TooBigError("string or blob too big"), file) == in_words(apsw.CorruptError("malformed"), file)
    assert issubclass(apsw.TooBigError, TROUBLE)
