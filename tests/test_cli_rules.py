"""The verb `rules`: tried, made, run over old articles, looked up and taken back."""

from __future__ import annotations

from pathlib import Path

import pytest
from command import RSS, Command, own_folders
from web import Web


@pytest.fixture
def command(tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Command:
    own_folders(tmp_path, monkeypatch)
    return Command(tmp_path / "library", capsys, monkeypatch)


def titles(command: Command, *query: str) -> list[str]:
    return [line["headline"] for line in command.good("list", *query, "--json").lines]


def test_a_rule_from_trying_to_taking_back(command: Command) -> None:
    tried = command.good("rules", "--try", "bicycles OR zzz").out.splitlines()
    assert tried[0] == "1 found" and tried[1].endswith("with bicycles first")
    command.good("rules", "--add", "ferries", "--do", "read", "title:ferry")
    command.good("rules", "--add", "boats", "--do", "tag", "--tag", "sông", "--days", "30", "thuyen")
    listed = command.good("rules").out.splitlines()
    assert listed[0] == "ferries\tread\ttitle:ferry" and listed[1].startswith("boats\ttag sông\tthuyen\t→ 20")
    with Web() as web:
        command.good("add", web.page("/feed", RSS))
        command.good("refresh")
    assert titles(command, "is:read", "title:ferry") == ["Ferry line returns after eleven years"]
    assert titles(command, "tag:sông") == ["Chợ nổi Cái Răng thử thuyền điện"]
    log = [line.split("\t") for line in command.good("rules", "--log").out.splitlines()]
    assert sorted(line[2:] for line in log) == [["boats", "1"], ["ferries", "1"]]
    for line in log:
        command.good("rules", "--undo", line[0])
    assert titles(command, "tag:sông") == titles(command, "is:read", "title:ferry") == []
    assert command("rules", "--undo", log[0][0]).status == 1
    assert command.good("rules", "--run", "boats").out == "A rule changed 1 article\n"
    command.good("undo")
    assert titles(command, "tag:sông") == []
    command.good("rules", "--remove", "boats")
    assert len(command.good("rules").out.splitlines()) == 1


@pytest.mark.parametrize(
    ("arguments", "status"),
    [(("word",), 1), (("--add", "x"), 1), (("--add", "x", "--do", "tag", "a"), 1), (("--add", "x", "a ("), 1),
     (("--run", "none"), 1), (("--do", "burn"), 2)],
)  # fmt: skip
def test_what_makes_no_sense_is_refused(command: Command, arguments: tuple[str, ...], status: int) -> None:
    done = command("rules", *arguments)
    assert done.status == status and done.err and "Traceback" not in done.err
