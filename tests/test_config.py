"""The settings: defaults, what is refused and how it is said."""

from __future__ import annotations

from dataclasses import fields
from pathlib import Path

import pytest

from reader.config import Config, ConfigError, check_keys, default_file, load, parse

FILE = Path("config.toml")
ROOT = Path(__file__).resolve().parents[1]


def refused(text: str) -> str:
    with pytest.raises(ConfigError) as caught:
        parse(text, FILE)
    message = str(caught.value)
    assert "\n" not in message
    return message


def test_no_file_means_the_defaults(tmp_path: Path) -> None:
    assert load(tmp_path / "none.toml") == Config()


def test_the_default_file_is_the_defaults_and_documents_every_field() -> None:
    text = default_file()
    assert parse(text, FILE) == Config()
    for each in fields(Config):
        assert f"# {each.metadata['doc']}" in text
        assert f"\n{each.name} = " in text or f"\n[{each.name}]" in text or f"\n# [[{each.name}]]" in text


def test_values_are_taken() -> None:
    config = parse('measure = 60\ndwell = 3\nlanguage = "vi"\n[keys]\nbookmark = "B,s"\n', FILE)
    assert (config.measure, config.dwell, config.language) == (60, 3.0, "vi")
    assert dict(config.keys) == {"bookmark": "B,s"}


@pytest.mark.parametrize(
    ("text", "line", "words"),
    [
        ('theme = "ink"\n\nmesure = 60\n', 3, "did you mean “measure”"),
        ('density = "compat"\n', 1, "did you mean “compact”"),
        ("\nmeasure = 2\n", 2, "between 30 and 200"),
        ('measure = "wide"\n', 1, "a whole number"),
        ("measure = true\n", 1, "a whole number"),
        ("mouse = 1\n", 1, "true or false"),
        ("measure = \n", 1, "not TOML"),
        ('keys = "b"\n', 1, "must be a table"),
        ("theme = 'ink'\n[keys]\na = 'x'\nbookmark = 3\n", 4, "text in quotes"),
        ("[colours]\nred = 1\n", 1, "not known"),
    ],
)
def test_a_bad_line_is_refused_by_its_number(text: str, line: int, words: str) -> None:
    message = refused(text)
    assert message.startswith(f"config.toml, line {line}: ") and words in message


def test_an_unknown_action_is_refused_with_the_nearest(tmp_path: Path) -> None:
    file = tmp_path / "config.toml"
    file.write_text('[keys]\nbokmark = "b"\n')
    with pytest.raises(ConfigError, match=r"line 2.*did you mean “bookmark”"):
        check_keys(load(file), ["bookmark", "comment"], file)
    check_keys(Config(), ["bookmark"], file)


def test_a_file_that_is_a_folder_or_no_text_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match="cannot be read"):
        load(tmp_path)
    (tmp_path / "c.toml").write_bytes(b"\xff\xfe\x00")
    with pytest.raises(ConfigError, match="not UTF-8"):
        load(tmp_path / "c.toml")


def test_every_setting_is_used() -> None:
    source = "".join([path.read_text(encoding="utf-8") for path in (ROOT / "reader").rglob("*.py")])
    assert [each.name for each in fields(Config) if f"config.{each.name}" not in source] == []
