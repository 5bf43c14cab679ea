"""Verbs that only look: show, list, sources, comments, feed."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from command import PAGE, RSS, Command, own_folders
from web import Web

SHOW_FIELDS = [
    *("id", "url", "source", "section", "headline", "published", "updated", "published_as_printed", "authors"),
    *("language", "lead", "blocks", "captions", "text", "comments_count", "comments", "bookmarked", "read", "tags"),
    "revision",
]
LIST_FIELDS = sorted({*SHOW_FIELDS, "comments_local"} - {"blocks", "text", "comments"})
ENTRY_FIELDS = [
    *("id", "title", "link", "published", "updated", "authors", "summary", "content", "tags", "enclosures"),
    *("comments_count", "comments_url"),
]


@pytest.fixture
def command(tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Command:
    own_folders(tmp_path, monkeypatch)
    return Command(tmp_path / "library", capsys, monkeypatch)


@pytest.fixture
def page_file(tmp_path: Path) -> str:
    file = tmp_path / "page.html"
    file.write_text(PAGE, encoding="utf-8")
    return str(file)


def test_show_a_file_as_json_keeps_nothing(command: Command, page_file: str) -> None:
    shown = command.good("show", page_file, "--format", "json").json
    assert list(shown) == SHOW_FIELDS
    assert shown["id"] is None and shown["headline"] == "The lamp keepers" and shown["source"] == "Hill Gazette"
    assert shown["published"] == "2026-11-20T08:00:00+07:00"
    assert [block["kind"] for block in shown["blocks"]] == ["paragraph", "image", "paragraph"]
    assert len(shown["captions"]) == 1 and "pier at dusk" in shown["captions"][0]
    assert "pier at dusk" not in shown["text"] and "Contact us" not in shown["text"]
    assert shown["text"].count("\n\n") == 1
    assert (shown["comments"], shown["bookmarked"], shown["read"], shown["tags"]) == ([], False, False, [])
    assert not command.data_dir.exists()


def test_show_a_file_as_text_markdown_and_html(command: Command, page_file: str) -> None:
    text = command.good("show", page_file).out
    assert text.startswith("Hill Gazette\n\nThe lamp keepers\n") and "▣ The pier at dusk." in text
    markdown = command.good("show", page_file, "--format", "markdown").out
    assert markdown.startswith("# The lamp keepers\n")
    html = command.good("show", page_file, "--format", "html").out
    assert "<h1>The lamp keepers</h1>" in html and "<figcaption>The pier at dusk." in html


def test_show_an_address_that_is_not_kept(command: Command) -> None:
    with Web() as web:
        address = web.page("/lamps", PAGE)
        shown = command.good("show", address, "--format", "json").json
    assert shown["id"] is None and shown["url"] == address
    assert shown["blocks"][1]["src"] == f"{address.rpartition('/')[0]}/lamp.jpg"


def test_show_a_kept_article(command: Command) -> None:
    first = command.good("list", "--json").lines[0]
    shown = command.good("show", str(first["id"]), "--format", "json").json
    assert list(shown) == SHOW_FIELDS
    assert {name: first[name] for name in LIST_FIELDS if name in shown} == {
        name: shown[name] for name in LIST_FIELDS if name in shown
    }


def test_list_prints_the_fields_of_show_without_the_body(command: Command) -> None:
    lines = command.good("list", "--json").lines
    assert len(lines) >= 10
    for line in lines:
        assert sorted(line) == LIST_FIELDS
    times = [line["published"] for line in lines if line["published"]]
    assert all(time[-6] in "+-" for time in times)


def test_list_takes_a_query_and_a_limit(command: Command) -> None:
    everything = command.good("list", "--json").lines
    assert command.good("list", "--limit", "2", "--json").lines == everything[:2]
    first = everything[0]["id"]
    command.good("bookmark", str(first))
    assert [line["id"] for line in command.good("list", "is:bookmarked", "--json").lines] == [first]
    assert command.good("list", "is:bookmarked", "is:commented", "--json").out == ""


def test_list_in_a_pipe_is_columns_by_tabs(command: Command) -> None:
    lines = command.good("list").out.splitlines()
    assert len(lines) == len(command.good("list", "--json").lines)
    assert all(line.count("\t") == 4 for line in lines) and "\x1b" not in "".join(lines)


def test_a_wrong_query_is_said_in_one_line(command: Command) -> None:
    assert command.refused("list", "is:bookmraked")


def test_comments_prints_one_object_a_line(command: Command) -> None:
    first = command.good("list", "--json").lines[0]
    comment_id = command.good("comment", str(first["id"]), "Hỏi trường cách đo.").out.strip()
    (line,) = command.good("comments", "--json").lines
    assert (line["id"], line["article_id"], line["body"]) == (comment_id, first["id"], "Hỏi trường cách đo.")
    assert line["headline"] == first["headline"] and line["created"][-6] in "+-"
    assert "Hỏi trường" in command.good("comments").out
    assert "Hỏi trường" in command.good("comments", "hoi truong").out
    assert command.good("comments", "nothing-like-it").out == ""


def test_feed_from_a_file_and_from_the_web(command: Command, tmp_path: Path) -> None:
    file = tmp_path / "feed.xml"
    file.write_text(RSS, encoding="utf-8")
    with Web() as web:
        address = web.page("/feed", RSS, "application/rss+xml")
        documents = [command.good("feed", each, "--json").json for each in (str(file), address)]
    for document in documents:
        assert list(document) == ["title", "link", "subtitle", "language", "authors", "entries"]
        assert [list(entry) for entry in document["entries"]] == [ENTRY_FIELDS] * 2
        assert document["entries"][0]["published"] == "2026-11-21T04:30:00Z"
    assert "Quay Post" in command.good("feed", str(file)).out
    assert not command.data_dir.exists()


def test_sources_as_json_and_as_columns(command: Command) -> None:
    found = command.good("sources", "--json").json
    assert isinstance(found, list)
    plain = command.good("sources").out.splitlines()
    assert len(plain) == len(found)


def test_a_source_says_how_it_is_and_what_to_do(command: Command) -> None:
    with Web() as web:
        command.good(
            "add", web.page("/feed", RSS), web.page("/other", RSS.replace("Quay", "Gone").replace("harbour", "x"))
        )
        web.page("/other", b"", status=410)
        assert command("refresh").status == 0
        fine, gone = [each for each in command.good("sources", "--json").json if each["kind"] == "feed"]
    command.refused("refresh", str(fine["id"]))
    (failed, _) = [each for each in command.good("sources", "--json").json if each["kind"] == "feed"]
    assert failed["health"] == "failed" and failed["says"].startswith("The last visit failed: ")
    assert (fine["health"], fine["says"], gone["health"]) == ("fine", "Fine.", "gone")
    assert fine["advice"].startswith("Next visit in ") and gone["says"].startswith("Gone for good")
    assert gone["advice"] == f"newsreader remove {gone['id']} takes it off the list; what is kept stays."
    lines = command.good("sources").out.splitlines()
    assert any("The last visit failed" in line and "Next visit in " in line for line in lines)
    assert any("Gone for good" in line and f"newsreader remove {gone['id']}" in line for line in lines)


@pytest.mark.parametrize("verb", ["show", "bookmark", "unbookmark"])
def test_an_unknown_article_is_said_in_one_line(command: Command, verb: str) -> None:
    command.refused(verb, "999999999")


def test_a_file_that_is_no_feed_is_said_in_one_line(command: Command, tmp_path: Path) -> None:
    file = tmp_path / "broken.xml"
    file.write_bytes(b"<?xml version='1.0'?><data><thing>\x00\xff")
    command.refused("feed", str(file))
    file.write_text("just words")
    command.refused("feed", str(file))


def test_a_dead_host_is_said_in_one_line(command: Command) -> None:
    with Web() as web:
        address = web.url
    assert "refuses" in command.refused("show", address + "/a")
    assert "refuses" in command.refused("feed", address + "/a")


def test_json_has_nothing_a_terminal_acts_on(command: Command) -> None:
    first = command.good("list", "--json").lines[0]
    command.good("comment", str(first["id"]), "a\x9b31mb\u202ec")
    out = command.good("comments", "--json").out
    assert not set(out) & set("\x9b\u202e") and "\x9b" not in command.good("comments").out
    json.loads(out)


def test_wrong_usage_is_exit_code_2(command: Command) -> None:
    for arguments in (
        ["show"],
        ["list", "--limit", "x"],
        ["nonsense"],
        ["show", "1", "--format", "pdf"],
        ["list", "--jsn"],
    ):
        result = command(*arguments)
        assert result.status == 2 and "Traceback" not in result.err and result.out == ""
