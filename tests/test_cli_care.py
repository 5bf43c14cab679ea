"""Looking after everything: backup, restore, doctor, config; and what is said when something is wrong."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

import apsw
import pytest
from command import Command, own_folders


@pytest.fixture
def command(tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Command:
    own_folders(tmp_path, monkeypatch)
    return Command(tmp_path / "library", capsys, monkeypatch)


def bookmarked(command: Command) -> list[int]:
    return [line["id"] for line in command.good("list", "is:bookmarked", "--json").lines]


def first_id(command: Command) -> int:
    found: int = command.good("list", "--json").lines[0]["id"]
    return found


def damage(file: Path) -> bytes:
    """Overwrite the middle of a database, without a log that could mend it."""
    for suffix in ("-wal", "-shm"):
        file.with_name(file.name + suffix).unlink(missing_ok=True)
    data = bytearray(file.read_bytes())
    data[:4096] = b"\xa5" * 4096
    file.write_bytes(data)
    return bytes(data)


def test_backup_and_restore(command: Command, tmp_path: Path) -> None:
    article_id = first_id(command)
    command.good("bookmark", str(article_id))
    copy = tmp_path / "copy.db"
    assert str(copy) in command.good("backup", str(copy)).out
    command.good("unbookmark", str(article_id))
    command.good("restore", str(copy))
    assert bookmarked(command) == [article_id]
    (replaced,) = command.data_dir.glob("backups/before-restore-*.db")
    command.good("restore", str(replaced))
    assert bookmarked(command) == []


def test_a_daily_copy_needs_no_name(command: Command) -> None:
    first_id(command)
    file = Path(command.good("backup").out.split("Copied to ")[1].strip().removesuffix("."))
    assert file.parent == command.data_dir / "backups" and file.stat().st_mode & 0o777 == 0o600


def test_restore_refuses_what_is_no_whole_copy(command: Command, tmp_path: Path) -> None:
    article_id = first_id(command)
    command.good("bookmark", str(article_id))
    copy = tmp_path / "copy.db"
    command.good("backup", str(copy))
    (tmp_path / "words.db").write_text("just words")
    (tmp_path / "empty.db").write_bytes(b"")
    shutil.copy(copy, tmp_path / "damaged.db")
    damage(tmp_path / "damaged.db")
    for name in ("words.db", "empty.db", "damaged.db", "missing.db"):
        command.refused("restore", str(tmp_path / name))
    assert bookmarked(command) == [article_id] and not list(command.data_dir.glob("backups/before-*"))
    assert not list(command.data_dir.glob(".restore-*"))


def test_restore_into_a_damaged_library(command: Command, tmp_path: Path) -> None:
    article_id = first_id(command)
    command.good("bookmark", str(article_id))
    copy = tmp_path / "copy.db"
    command.good("backup", str(copy))
    broken = damage(command.data_dir / "library.db")
    command.good("restore", str(copy))
    assert bookmarked(command) == [article_id]
    (replaced,) = command.data_dir.glob("backups/before-restore-*.db")
    assert replaced.read_bytes() == broken


def test_a_damaged_library_is_said_and_left_alone(command: Command) -> None:
    first_id(command)
    broken = damage(command.data_dir / "library.db")
    for arguments in (["list"], ["bookmark", "1"], ["export", "opml"], ["backup"]):
        command.refused(*arguments)
    assert (command.data_dir / "library.db").read_bytes() == broken
    result = command("doctor")
    assert result.status == 1 and "damaged" in result.out and "Traceback" not in result.err


def test_a_library_of_a_newer_version_is_refused_unharmed(command: Command) -> None:
    first_id(command)
    file = command.data_dir / "library.db"
    raw = apsw.Connection(str(file))
    raw.execute("PRAGMA user_version=9999")
    raw.execute("PRAGMA journal_mode=DELETE")
    raw.close()
    before = file.read_bytes()
    for arguments in (["list"], ["undo"], ["restore", str(file)]):
        assert "newer" in command.refused(*arguments) or arguments[0] == "restore"
    assert file.read_bytes() == before


def test_a_data_directory_that_cannot_be_one_is_said(command: Command, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    command.data_dir = tmp_path / "file"
    command.refused("list")
    command.data_dir = tmp_path / "file" / "below"
    command.refused("bookmark", "1")


@pytest.mark.skipif(sys.platform != "linux", reason="needs the sealed folder of Linux")
def test_a_folder_nothing_can_be_made_in_is_said(command: Command) -> None:
    command.data_dir = Path("/proc/newsreader")
    command.refused("list")
    command.refused("restore", __file__)


def test_doctor_of_a_healthy_library(command: Command) -> None:
    first_id(command)
    out = command.good("doctor").out
    assert "newsreader 0." in out and str(command.data_dir) in out and "!" not in out


def test_doctor_names_a_bad_config_and_open_folders(command: Command, tmp_path: Path) -> None:
    first_id(command)
    command.data_dir.chmod(0o755)
    config = tmp_path / "c.toml"
    config.write_text("mesure = 3\n")
    result = command("doctor", "--config", str(config))
    assert result.status == 1 and "line 1" in result.out and "chmod 700" in result.out
    assert result.err.count("\n") == 1


def test_config_path_default_and_use(command: Command, tmp_path: Path) -> None:
    config = tmp_path / "c.toml"
    assert command.good("config", "--path", "--config", str(config)).out.strip() == str(config)
    config.write_text(command.good("config", "--default").out.replace("measure = 72", "measure = 60"))
    assert "measure = 60" in command.good("config", "--config", str(config)).out
    assert not command.data_dir.exists()


def test_config_edit_makes_the_file_and_checks_it(
    command: Command, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    config = tmp_path / "made" / "c.toml"
    monkeypatch.setenv("VISUAL", "true")
    command.good("config", "--edit", "--config", str(config))
    assert "measure = 72" in config.read_text(encoding="utf-8")
    monkeypatch.setenv("VISUAL", "false")
    command.refused("config", "--edit", "--config", str(config))
    monkeypatch.setenv("VISUAL", "/no/such/editor")
    assert "$EDITOR" in command.refused("config", "--edit", "--config", str(config))
    monkeypatch.setenv("VISUAL", f'{sys.executable} -c \'import sys; open(sys.argv[1], "w").write("x = 1")\'')
    assert "line 1" in command.refused("config", "--edit", "--config", str(config))


def test_a_bad_config_is_said_by_verbs_that_need_it_and_harms_no_other(command: Command, tmp_path: Path) -> None:
    config = tmp_path / "c.toml"
    config.write_text('language = "xx"\n')
    assert "line 1" in command.refused("config", "--config", str(config))
    command.good("list", "--config", str(config))


def test_the_language_of_the_config_is_spoken(command: Command, tmp_path: Path) -> None:
    config = tmp_path / "c.toml"
    config.write_text('language = "vi"\n')
    assert "hoàn tác" in command.refused("undo", "--config", str(config)).lower()
