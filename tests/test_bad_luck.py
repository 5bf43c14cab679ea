"""Bad luck and small malice: no traceback, no hang, nothing open to others, nothing a terminal acts on."""

from __future__ import annotations

import io
import json
import os
import shutil
import subprocess
import sys
import time
import tracemalloc
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

import pytest
from command import Command, own_folders
from conftest import empty_library, entry, update
from reliability import verbs
from reliability.shelf import filled, lived_in
from web import Web

from reader import bounded, log
from reader.config import ConfigError, parse
from reader.errors import ReaderError
from reader.export import files
from reader.foreign import every
from reader.foreign.item import MAX_TAGS, tags_of
from reader.importing import take_in
from reader.library import Library
from reader.passwords import reader_for
from reader.store import ledger
from reader.store.connect import NAME
from reader.store.repair import repair
from reader.ui import state
from reader.ui.setting import code

DEEP = "[" * 200_000


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    own_folders(tmp_path, monkeypatch)
    return tmp_path


@pytest.mark.parametrize("trouble", verbs.SHELL)
def test_closed_full_and_broken_streams_end_in_a_line(folder: Path, trouble: str) -> None:
    some = ((), ("list",), ("comment", "ARTICLE", "-"), ("nonsense",))
    done = verbs.run(folder, 0, some, {trouble: verbs.SHELL[trouble]}, {})
    assert done.runs == 4 and not done.wrong


def test_control_c_ends_without_a_word_at_any_moment(folder: Path) -> None:
    done = verbs.run(folder, 6, (("list",),), {}, {})
    assert done.runs == 6 and not done.wrong


@pytest.mark.parametrize("world", verbs.WORLDS)
def test_whatever_the_environment_lacks(folder: Path, world: str) -> None:
    done = verbs.run(folder, 0, (("list",), ("doctor",), ("comment", "ARTICLE", "-")), {}, {world: verbs.WORLDS[world]})
    assert done.runs == 3 and not done.wrong


def test_what_is_said_on_standard_input_is_utf8_or_refused(folder: Path) -> None:
    filled(folder / "data" / "newsreader").close()
    ascii_only = {**os.environ, "PYTHONIOENCODING": "ascii", "PYTHONPATH": str(verbs.ROOT)}
    command = [sys.executable, "-m", "reader", "comment", "https://paper.example/1", "-"]
    for said, status in (("đã viết".encode(), 0), (b"\xff\xfe", 1)):
        done = subprocess.run(command, input=said, env=ascii_only, capture_output=True, timeout=60, check=False)
        assert done.returncode == status and done.stderr.count(b"\n") == status, done.stderr
    library = Library.open(folder / "data" / "newsreader")
    assert [each.body for each in library.comments()] == ["đã viết"]
    library.close()


def test_the_worker_speaks_whatever_the_locale(folder: Path) -> None:
    library = empty_library(folder / "data")
    with Web() as web:
        feed = web.page(
            "/feed", "<rss><channel><title>Tin Đồng Tháp</title><item><title>Lũ</title></item></channel></rss>"
        )
        source = library.subscribe(feed, title="Tin Đồng Tháp", private=True)
        library.close()
        done = subprocess.run(
            [sys.executable, "-m", "reader.worker", str(folder / "data"), "--sources", str(source)],
            env={**os.environ, "PYTHONIOENCODING": "ascii", "PYTHONPATH": str(verbs.ROOT)},
            stdin=subprocess.DEVNULL, capture_output=True, timeout=60, check=False,
        )  # fmt: skip
    events = [json.loads(line) for line in done.stdout.splitlines()]
    assert events[-1]["event"] == "done" and "Tin Đồng Tháp" in [each.get("title") for each in events], events


def test_the_log_acts_on_no_terminal_and_hides_no_error(folder: Path) -> None:
    file = log.failure(ValueError("\x1b]0;title\x07 \x9b2J \udce9 words"), "reading")
    text = file.read_text(encoding="utf-8")
    assert "title" in text and "words" in text and "ValueError" in text
    assert not [each for each in text if not each.isprintable() and each != "\n"]
    assert file.stat().st_mode & 0o077 == 0


@pytest.mark.parametrize("noise", ["", "[]", "7", '"x"', DEEP, '{"list_width": "wide"}', "\x00\xff"])
def test_noise_in_our_own_small_files_is_passed_over(folder: Path, noise: str) -> None:
    for name in (state.FILE, "passwords.json", ledger.NAME):
        (folder / name).write_text(noise, encoding="utf-8")
    assert state.load(folder) == state.ScreenState()
    assert reader_for(folder)("https://a.example", "ann") is None
    assert [line for line in ledger.lines(folder) if "at" in line] == []


@pytest.mark.parametrize(
    "text", [f"theme = {DEEP}", f"measure = {'9' * 5000}", "theme = '\x00'", "keys = 3", "[keys]\na = 1"]
)
def test_a_config_of_any_kind_is_refused_in_a_sentence(text: str) -> None:
    with pytest.raises(ConfigError) as caught:
        parse(text, Path("config.toml"))
    assert "line" in str(caught.value)


@pytest.mark.parametrize("editor", ["'", " ", "/no/such/editor --wait"])
def test_an_editor_that_cannot_be_is_said(
    folder: Path, editor: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("VISUAL", "EDITOR"):
        monkeypatch.setenv(name, editor)
    monkeypatch.setenv("PATH", str(folder))
    Command(folder / "data", capsys, monkeypatch).refused("config", "--edit", "--config", str(folder / "config.toml"))


def test_a_repaired_library_is_as_private_as_before(folder: Path) -> None:
    library = filled(folder / "data", 5)
    lived_in(library)
    library.backup()
    library.close()
    (folder / "data" / NAME).write_bytes(b"noise" * 5000)
    old = os.umask(0o022)
    try:
        assert repair(folder / "data")
    finally:
        os.umask(old)
    for each in (folder / "data").rglob("*"):
        assert each.stat().st_mode & 0o077 == 0, each


# Imports


def archive(**members: bytes) -> bytes:
    out = io.BytesIO()
    with ZipFile(out, "w", ZIP_DEFLATED) as made:
        for name, data in members.items():
            made.writestr(name.replace("_", "."), data)
    return out.getvalue()


BOMB = b"[" + b"[]," * 20_000_000 + b"0]\n"
BOMBS = {
    "a line of our own archive": lambda: archive(library_jsonl=BOMB),
    "a line of photos": lambda: archive(library_jsonl=b"", photos_jsonl=BOMB),
    "photos without an end": lambda: archive(library_jsonl=b"", photos_jsonl=bytes(200 << 20)),
    "annotations": lambda: archive(comments_jsonld=BOMB),
    "another program's": lambda: archive(pocket_json=BOMB),
    "plain": lambda: BOMB,
}


@pytest.mark.parametrize("kind", BOMBS)
def test_a_small_file_that_would_be_huge_in_memory_is_refused(folder: Path, kind: str) -> None:
    data = BOMBS[kind]()
    library = empty_library(folder / "data")
    start = time.process_time()
    tracemalloc.start()
    try:
        lines = list(take_in(library, "file", data))
    except ReaderError as error:
        assert str(error).endswith(".")
    else:
        assert not [line for line in lines if line.fate == "new"]
    finally:
        most = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
    assert most < 500 << 20 and time.process_time() - start < 20, (most >> 20, time.process_time() - start)
    library.close()


def test_a_library_is_no_bomb() -> None:
    text = json.dumps(
        [{"url": f"https://a.example/{n}", "title": "A, b, c", "tags": ["a", "b"]} for n in range(100_000)]
    )
    assert not bounded.is_bomb(text) and len(list(every(text.encode()))) == 100_000


def test_so_many_tags_take_no_time() -> None:
    start = time.process_time()
    assert len(tags_of([f"tag {n}" for n in range(300_000)])) == MAX_TAGS
    assert time.process_time() - start < 1


def test_names_of_any_letters_can_be_written(folder: Path) -> None:
    library = empty_library(folder / "data")
    library.store(update(library.subscribe("https://paper.example/feed"), entry(title="𝐁" * 200)))
    article = library.article(library.ids()[0])
    for _ in range(3):
        file = files.free_name(folder, article.entry.title, ".html")
        files.write(file, library, "html", article)
        assert file.exists() and file.parent == folder
    library.close()


@pytest.mark.parametrize(("language", "piece"), [("cpp", "\n"), ("cpp", "/"), ("make", "0e"), ("apacheconf", "<")])
def test_code_that_a_lexer_never_ends_with_is_shown_in_one_colour(language: str, piece: str) -> None:
    start = time.process_time()
    code.highlight(piece * (code.HIGHLIGHT_LIMIT // len(piece)), language)
    assert time.process_time() - start < 2
    assert code.highlight("int main() { return 0; }\n", "cpp")


@pytest.mark.skipif(not shutil.which("strace"), reason="needs strace")
def test_a_disk_without_shared_memory_is_explained(folder: Path) -> None:
    place = folder / "data"
    place.mkdir(mode=0o700)
    hold = [
        "strace",
        "-f",
        "-o",
        str(folder / "trace"),
        "-P",
        str(place / f"{NAME}-shm"),
        "-e",
        "inject=mmap:error=ENODEV",
    ]
    command = [sys.executable, "-m", "reader", "--data-dir", str(place), "list"]
    start = time.monotonic()
    done = subprocess.run([*hold, *command], capture_output=True, text=True, cwd=verbs.ROOT, timeout=60, check=False)
    if "INJECTED" not in (folder / "trace").read_text():
        pytest.skip("nothing can be traced here")
    assert (done.returncode, done.stderr.count("\n")) == (1, 1) and "--data-dir" in done.stderr, done.stderr
    assert time.monotonic() - start < 30
