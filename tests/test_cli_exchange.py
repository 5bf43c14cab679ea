"""Import and export: what goes out comes in again, and a dry run changes nothing."""

from __future__ import annotations

import json
import re
import zipfile
from pathlib import Path

import pytest
from command import PAGE, Command, own_folders
from web import Web

OPML = """<opml version="2.0"><head><title>Mine</title></head><body>
<outline text="Ports"><outline text="Harbour" title="Harbour" type="rss" xmlUrl="https://harbour.example/feed"/></outline>
<outline text="Danger" type="rss" xmlUrl="exec:rm -rf"/>
<outline text="Hill" type="rss" xmlUrl="https://hill.example/feed"/>
</body></opml>"""
BOOKMARKS = """<!DOCTYPE NETSCAPE-Bookmark-file-1><TITLE>Bookmarks</TITLE><H1>Bookmarks</H1><DL><p>
<DT><H3>Reading</H3><DL><p><DT><A HREF="https://a.example/one" TAGS="x,y">One</A></DL><p>
<DT><A HREF="https://a.example/two">Two</A></DL><p>"""
URLS = 'https://u.example/feed "~A name" tag\n"exec:evil"\n'


@pytest.fixture
def command(tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Command:
    own_folders(tmp_path, monkeypatch)
    return Command(tmp_path / "library", capsys, monkeypatch)


@pytest.fixture
def other(tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Command:
    """A second, empty library."""
    return Command(tmp_path / "other", capsys, monkeypatch)


def written(tmp_path: Path, name: str, text: str) -> str:
    (tmp_path / name).write_text(text, encoding="utf-8")
    return str(tmp_path / name)


def feeds_of(command: Command) -> list[tuple[str, str, str]]:
    return sorted(
        (each["url"], each["title"], each["folder"])
        for each in command.good("sources", "--json").json
        if each["kind"] == "feed"
    )


def commented(command: Command) -> list[tuple[str, str | None, str | None]]:
    return sorted((each["body"], each["quote"], each["headline"]) for each in command.good("comments", "--json").lines)


def with_comments(command: Command) -> None:
    with Web() as web:
        address = web.page("/lamps", PAGE)
        passage = command.good("comment", address, "Which *pier*?", "--quote", "the old pier").out.strip()
        command.good("comment", address, "The northern one.", "--reply-to", passage)
        command.good("bookmark", address, "--tag", "light")
    command.good("comment", str(command.good("list", "--json").lines[0]["id"]), "A plain one\n\nin two paragraphs.")


def test_a_dry_run_says_the_fate_of_each_entry_and_changes_nothing(command: Command, tmp_path: Path) -> None:
    file = written(tmp_path, "list.opml", OPML)
    out = command.good("import", file, "--dry-run").out
    assert [line.split("\t")[::2] for line in out.splitlines()] == [
        ["new", "Harbour"],
        ["left out", "Danger (exec:rm -rf)"],
        ["new", "Hill"],
        ["2 new · 0 already there · 1 left out"],
    ]
    assert feeds_of(command) == []


def test_opml_goes_in_and_out(command: Command, other: Command, tmp_path: Path) -> None:
    file = written(tmp_path, "list.opml", OPML)
    command.good("import", file)
    assert [(url, folder) for url, _, folder in feeds_of(command)] == [
        ("https://harbour.example/feed", "Ports"),
        ("https://hill.example/feed", ""),
    ]
    assert "2 already there" in command.good("import", file).out
    out = tmp_path / "out.opml"
    command.good("export", "opml", "-o", str(out))
    other.good("import", str(out))
    assert feeds_of(other) == feeds_of(command)
    assert command.good("export", "opml").out == out.read_text(encoding="utf-8")


def test_a_list_from_before_https_brings_nothing_twice(command: Command, tmp_path: Path) -> None:
    command.good("import", written(tmp_path, "list.opml", OPML))
    again = written(tmp_path, "urls", "http://hill.example/feed\nhttps://new.example/feed\nhttp://new.example/feed\n")
    out = command.good("import", again, "--dry-run").out
    assert "followed as https://hill.example/feed" in out and "it is there twice" in out and "1 new" in out
    command.good("import", again)
    assert [url for url, _, _ in feeds_of(command)] == [
        *("https://harbour.example/feed", "https://hill.example/feed", "https://new.example/feed")
    ]


def test_why_an_entry_was_left_out_is_said_in_vietnamese(
    command: Command, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LC_ALL", "vi_VN.UTF-8")
    out = command.good("import", written(tmp_path, "urls", URLS), "--dry-run").out
    assert "Đây là một câu lệnh" in out


def test_newsboat_urls_are_imported_without_their_commands(command: Command, tmp_path: Path) -> None:
    out = command.good("import", written(tmp_path, "urls", URLS)).out
    assert [(url, title) for url, title, _ in feeds_of(command)] == [("https://u.example/feed", "A name")]
    assert "exec:evil" in out


def test_bookmarks_go_in_and_out(command: Command, other: Command, tmp_path: Path) -> None:
    command.good("import", written(tmp_path, "bookmarks.html", BOOKMARKS))
    found = {line["headline"]: line for line in command.good("list", "is:bookmarked", "--json").lines}
    assert sorted(found) == ["One", "Two"] and sorted(found["One"]["tags"]) == ["x", "y"]
    out = tmp_path / "out.html"
    command.good("export", "bookmarks", "-o", str(out))
    other.good("import", str(out))
    assert {line["url"] for line in other.good("list", "is:bookmarked", "--json").lines} == {
        line["url"] for line in found.values()
    }
    other.good("export", "bookmarks", "-o", str(tmp_path / "again.html"))
    first, again = [
        sorted(re.sub('ADD_DATE="[0-9]+"', "", each.read_text()).splitlines())
        for each in (out, tmp_path / "again.html")
    ]
    assert first == again


def test_annotations_go_in_and_out(command: Command, other: Command, tmp_path: Path) -> None:
    with_comments(command)
    document = json.loads(command.good("export", "annotations").out)
    assert document["@context"] == "http://www.w3.org/ns/anno.jsonld" and len(document["items"]) == 3
    by_body = {each["body"][0]["value"]: each for each in document["items"]}
    passage, reply = by_body["Which *pier*?"], by_body["The northern one."]
    assert passage["target"]["selector"][0]["exact"] == "the old pier" and reply["motivation"] == "replying"
    assert reply["replyTo"] == passage["id"]
    file = written(tmp_path, "a.jsonld", json.dumps(document))
    assert "3 new" in other.good("import", file, "--dry-run").out and commented(other) == []
    assert "3 new" in other.good("import", file).out
    assert [each[:2] for each in commented(other)] == [each[:2] for each in commented(command)]
    times = [
        sorted((each["id"], each["created"]) for each in c.good("comments", "--json").lines) for c in (command, other)
    ]
    assert times[0] == times[1]
    replies = [each for each in other.good("comments", "--json").lines if each["parent_id"]]
    assert len(replies) == 1
    assert "3 already there" in other.good("import", file).out


def test_foreign_annotations_are_imported(command: Command, tmp_path: Path) -> None:
    items = [
        {"type": "Annotation", "bodyValue": "Plain", "target": "https://p.example/x"},
        {
            "type": "Annotation",
            "body": {"type": "TextualBody", "value": "On a passage"},
            "target": {
                "source": "https://p.example/x",
                "selector": {"type": "TextQuoteSelector", "exact": "some words"},
            },
        },
        {"type": "Annotation", "bodyValue": "Nowhere", "target": "javascript:alert(1)"},
    ]
    out = command.good("import", written(tmp_path, "f.json", json.dumps(items))).out
    assert "2 new" in out and "1 left out" in out
    assert [each[:2] for each in commented(command)] == [("On a passage", "some words"), ("Plain", None)]


def test_comments_as_a_book(command: Command) -> None:
    with_comments(command)
    book = command.good("export", "comments").out
    assert book.count("\n## ") == 2 and "> the old pier" in book and "Which *pier*?" in book
    assert "> The northern one." in book and book.count("<!-- newsreader:comment ") == 3


def test_comments_as_a_folder_of_files_and_back(command: Command, other: Command, tmp_path: Path) -> None:
    with_comments(command)
    folder = tmp_path / "notes"
    assert "2 files new" in command.good("export", "comments", "-o", f"{folder}/").out
    assert "2 as they were" in command.good("export", "comments", "-o", str(folder)).out
    assert "3 new" in other.good("import", str(folder)).out
    assert [each[:2] for each in commented(other)] == [each[:2] for each in commented(command)]
    assert "3 already there" in other.good("import", str(folder)).out


@pytest.mark.parametrize("what", ["comments", "annotations", "bookmarks"])
def test_only_what_is_new_since(command: Command, what: str) -> None:
    with_comments(command)
    recent, none = (command.good("export", what, "--since", each).out for each in ("-7d", "2036-01-01"))
    assert len(recent) > len(none) + 90


def test_since_is_refused_where_it_means_nothing_and_for_what_is_no_date(command: Command) -> None:
    assert command("export", "opml", "--since", "-7d").status == 2
    assert command("export", "comments", "--since", "soon").status == 2


def test_everything_in_one_archive_and_back(command: Command, other: Command, tmp_path: Path) -> None:
    with_comments(command)
    command.good("import", written(tmp_path, "list.opml", OPML))
    out = tmp_path / "all.zip"
    command.good("export", "all", "-o", str(out))
    with zipfile.ZipFile(out) as archive:
        assert archive.testzip() is None and "articles.jsonl" in archive.namelist()
        kept = [json.loads(line) for line in archive.read("articles.jsonl").decode().splitlines()]
    assert "The lamp keepers" in [each["headline"] for each in kept]
    other.good("import", str(out))
    assert feeds_of(other) == feeds_of(command)
    assert [each[:2] for each in commented(other)] == [each[:2] for each in commented(command)]
    assert out.stat().st_mode & 0o777 == 0o600


def test_an_empty_library_goes_out_and_in_and_an_archive_in_an_archive_is_no_door(
    command: Command, other: Command, tmp_path: Path
) -> None:
    command.good("export", "all", "-o", str(tmp_path / "all.zip"))
    assert "0 new" in other.good("import", str(tmp_path / "all.zip")).out
    with zipfile.ZipFile(tmp_path / "nested.zip", "w") as archive:
        archive.write(tmp_path / "all.zip", "bookmarks.html")
    other.refused("import", str(tmp_path / "nested.zip"))


def test_an_export_that_cannot_be_written_leaves_the_old_file(command: Command, tmp_path: Path) -> None:
    target = tmp_path / "folder"
    target.mkdir()
    assert "cannot be written" in command.refused("export", "opml", "-o", str(target))
    assert "cannot be written" in command.refused("export", "opml", "-o", str(tmp_path / "missing" / "x.opml"))
    assert [each.name for each in tmp_path.iterdir() if each.name.startswith(".")] == []


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("a.json", "{nonsense"),
        ("b.json", '{"a": 1}'),
        ("c.opml", "<html><p>no"),
        ("d.zip", "PK\x03\x04rest"),
        ("e", "words"),
    ],
)
def test_files_of_no_known_kind_are_said_in_one_line(command: Command, tmp_path: Path, name: str, text: str) -> None:
    command.refused("import", written(tmp_path, name, text))


def test_a_missing_file_is_said_in_one_line(command: Command, tmp_path: Path) -> None:
    assert "cannot be read" in command.refused("import", str(tmp_path / "none.opml"))


def test_the_articles_of_a_query_go_out_whole_one_a_line(command: Command, tmp_path: Path) -> None:
    with_comments(command)
    listed = [each["id"] for each in command.good("list", "is:commented", "--json").lines]
    lines = command.good("export", "articles", "is:commented").lines
    assert [each["id"] for each in lines] == listed and len(lines) == 2
    assert lines[0]["blocks"] and any(each["comments"] for each in lines)
    file = tmp_path / "all.jsonl"
    command.good("export", "articles", "-o", str(file))
    assert len(file.read_text(encoding="utf-8").splitlines()) == len(command.good("list", "--json").lines)
    assert "takes one of" in command("export", "articles", "is:reed").err
    wrong = command("export", "comments", "is:unread")
    assert wrong.status == 2 and "export articles" in wrong.err
