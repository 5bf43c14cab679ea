"""Own actions of the config: what is refused and where, the words that are started, the documented examples."""

from __future__ import annotations

import re
import stat
import subprocess
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from conftest import entry

from reader.config import Config, ConfigError, as_file, load, parse
from reader.errors import ReaderError
from reader.library import Library
from reader.model import Article, Stored
from reader.own_actions import OwnAction, argv
from reader.ui import keys

FILE = Path("config.toml")
DOCS = (Path(__file__).resolve().parents[1] / "docs/own-actions.md").read_text(encoding="utf-8")
WHOLE = '\n[[actions]]\nname = "One"\ncommand = ["wc"]\n\n[[actions]]\nname = "Two"\n'


@pytest.fixture
def article(library: Library, filled: Callable[..., Stored]) -> Article:
    filled(entry(1, title="-rf is a title", language="vi"))
    library.comment(library.ids()[0], "A private thought.")
    return library.article(library.ids()[0])


def test_actions_are_read_and_written_again() -> None:
    text = WHOLE + 'command = ["say", "%s"]\nkey = "f5"\ngive = "address"\noutput = "drop"\nstop = true\n'
    config = parse(text, FILE)
    assert config.actions == (
        OwnAction("One", ("wc",)),
        OwnAction("Two", ("say", "%s"), "f5", "address", "drop", True),
    )
    assert parse(as_file(config), FILE) == config


@pytest.mark.parametrize(
    ("rest", "line", "words"),
    [
        ("", 6, "needs a name and a command"),
        ("command = []\n", 8, "needs a name and a command"),
        ('command = ["wc"]\nouput = "pane"\n', 9, "did you mean “output”"),
        ('command = ["wc"]\ngive = "textt"\n', 9, "did you mean “text”"),
        ('command = "wc -w"\n', 8, "words in brackets"),
        ('command = ["wc", 3]\n', 8, "words in brackets"),
        ('command = ["wc"]\nstop = "yes"\n', 9, "true or false"),
        ('command = ["/bin/sh", "-c", "say"]\n', 8, "is a shell"),
        ('command = ["C:\\\\W\\\\CMD.EXE", "/c", "say"]\n', 8, "is a shell"),
        ('command = ["python3", "-c", "print(%s )"]\n', 8, "a word of its own"),
    ],
)
def test_a_bad_action_is_refused_by_its_line(rest: str, line: int, words: str) -> None:
    with pytest.raises(ConfigError) as caught:
        parse(WHOLE + rest, FILE)
    assert str(caught.value).startswith(f"config.toml, line {line}: ") and words in str(caught.value)


def test_two_actions_of_one_name_and_no_table_are_refused() -> None:
    with pytest.raises(ConfigError, match=r"line 7: Two actions are called “One”"):
        parse(WHOLE.replace("Two", "One") + 'command = ["wc"]\n', FILE)
    with pytest.raises(ConfigError, match=r"must be tables: \[\[actions\]\]"):
        parse("actions = 3\n", FILE)


@pytest.mark.parametrize(
    ("key", "words"),
    [
        ("b", "The key b is given to both “bookmark” and “Two”"),
        ("g", "The key g is given to both “top” and “Two”"),
        ("f5", "The key f5 is given to both “One” and “Two”"),
        ("pagdown", "did you mean “pagedown”"),
    ],
)
def test_the_key_of_an_action_is_checked_like_every_other(tmp_path: Path, key: str, words: str) -> None:
    file = tmp_path / "config.toml"
    text = WHOLE.replace('["wc"]', '["wc"]\nkey = "f5"') + f'command = ["wc"]\nkey = "{key}"\n'
    file.write_text(text, encoding="utf-8")
    with pytest.raises(ReaderError) as caught:
        keys.check(load(file), file)
    assert str(caught.value).startswith(f"{file}, line 10: ") and words.replace("f5", "F5") in str(caught.value)


def test_the_name_of_an_action_is_no_id_of_the_reader(tmp_path: Path) -> None:
    file = tmp_path / "config.toml"
    file.write_text(WHOLE.replace("Two", "bookmark") + 'command = ["wc"]\n', encoding="utf-8")
    with pytest.raises(ReaderError, match="line 7: “bookmark” is what the reader calls"):
        keys.check(load(file), file)


def test_the_article_comes_on_standard_input_or_as_one_word(article: Article) -> None:
    words, text = argv(OwnAction("a", ("say", "-v", "%l", "%%s")), article)
    assert words == ["say", "-v", "vi", "%s"] and "First paragraph" in text and "private" not in text
    words, text = argv(OwnAction("a", ("say", "-t", "%t", "--to=%u", "%s"), give="markdown"), article)
    # A title is never an option.
    assert words[:4] == ["say", "-t", " -rf is a title", f"--to={article.entry.link}"] and text == ""
    assert words[4].startswith("# ") and "private" not in words[4]
    assert "A private thought." in argv(OwnAction("a", ("jq", "."), give="json"), article)[1]
    assert argv(OwnAction("a", ("say", "%s"), give="address"), article)[0] == ["say", article.entry.link]
    assert argv(OwnAction("a", ("say",), give="nothing"), article) == (["say"], "")
    assert argv(OwnAction("a", ("say",)), article, "a passage") == (["say"], "a passage")


def test_a_language_that_is_none_is_that_of_the_interface(article: Article) -> None:
    odd = replace(article, entry=replace(article.entry, language="--help"))
    assert argv(OwnAction("a", ("say", "%l")), odd)[0] == ["say", "en"]


def documented() -> Config:
    return parse("\n".join(re.findall(r"```toml\n(.*?)```", DOCS, re.S)), FILE)


STAND_IN = """#!/bin/sh
printf '%s\\n' "$0" "$@" > "$SAID"
cat >> "$SAID"
"""


def test_the_documented_examples_are_taken_and_run(
    article: Article, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    config = documented()
    assert len(config.actions) == DOCS.count("[[actions]]\nname") == 8
    assert keys.keymap(config) == {}
    said = tmp_path / "said"
    bin_dir = tmp_path / "bin"
    bin_dir.mkdir()
    monkeypatch.setenv("SAID", str(said))
    monkeypatch.setenv("PATH", f"{bin_dir}:/usr/bin:/bin")
    for action in config.actions:
        file = bin_dir / action.command[0]
        file.write_text(STAND_IN, encoding="utf-8")
        file.chmod(file.stat().st_mode | stat.S_IXUSR)
        words, text = argv(action, article)
        subprocess.run(words, input=text.encode(), check=True, timeout=20)
        heard = said.read_text(encoding="utf-8")
        assert "%" not in heard.replace("%%", "") and action.command[0] in heard
        assert article.entry.title in heard or article.entry.link in heard


def test_the_documented_script_keeps_a_note(article: Article, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (script := tmp_path / "save-note").write_text(re.findall(r"```sh\n(.*?)```", DOCS, re.S)[0], encoding="utf-8")
    script.chmod(0o700)
    monkeypatch.setenv("PATH", f"{tmp_path}:/usr/bin:/bin")
    monkeypatch.setenv("NOTES", str(tmp_path / "notes"))
    words, text = argv(documented().actions[-1], article)
    subprocess.run(words, input=text.encode(), check=True, timeout=20)
    (note,) = (tmp_path / "notes").iterdir()
    assert note.suffix == ".md" and note.read_text(encoding="utf-8").startswith("# ")
