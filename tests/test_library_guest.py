"""A good guest, from a publisher's server to what a person is told: each through the command line and a real server."""

from __future__ import annotations

import gzip
import time
from base64 import b64encode
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from pathlib import Path
from typing import Any

import keyring
import pytest
from command import RSS, Command, own_folders
from keyring.backend import KeyringBackend
from web import Reply, Request, Web

from reader.library import Library
from reader.store import sources

FEED = '<rss version="2.0"><channel><title>{title}</title><link>https://pier.example/</link>{channel}{items}</channel></rss>'
ITEM = (
    "<item><guid>{guid}</guid><title>{title}</title><link>{link}</link><description>{text}</description>{date}</item>"
)


@pytest.fixture
def command(tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Command:
    own_folders(tmp_path, monkeypatch)
    return Command(tmp_path / "library", capsys, monkeypatch)


def feed(*items: str, title: str = "Pier News", channel: str = "") -> str:
    return FEED.format(title=title, channel=channel, items="".join(items))


def item(n: int, **other: str) -> str:
    usual = {"guid": f"g{n}", "title": f"Number {n}", "link": f"https://pier.example/{n}", "text": "Words.", "date": ""}
    return ITEM.format(**{**usual, **other})


def followed(command: Command) -> list[Any]:
    return [each for each in command.good("sources", "--json").json if each["kind"] == "feed"]


def pause(source: dict[str, str]) -> float:
    """Seconds from a visit to the next."""
    checked, following = (datetime.fromisoformat(source[name]) for name in ("checked", "next_visit"))
    return (following - checked).total_seconds()


def stories(command: Command) -> list[Any]:
    return command.good("list", "source:Pier", "--json").lines


# Fetching


def test_validators_of_a_304_are_those_of_the_next_visit(command: Command) -> None:
    modified = "Mon, 06 Jul 2026 10:00:00 GMT"
    with Web() as web:
        command.good("add", web.page("/feed", RSS, headers={"ETag": '"1"', "Last-Modified": modified}))
        web.page("/feed", b"", "", {"ETag": '"2"'}, 304)
        for _ in range(2):
            assert command.good("refresh", "--json").lines[0]["unchanged"]
        first, second = [each.headers for each in web.seen("/feed")[1:]]
    assert (first["if-none-match"], first["if-modified-since"]) == ('"1"', modified)
    assert (second["if-none-match"], second["if-modified-since"]) == ('"2"', modified)


def test_the_same_bytes_are_known_where_a_server_knows_no_conditions(command: Command) -> None:
    with Web() as web:
        command.good("add", web.page("/feed", RSS))
        [line] = command.good("refresh", "--json").lines
        assert line["unchanged"] and len(web.seen("/feed")) == 2
        assert "if-none-match" not in web.seen("/feed")[-1].headers


@pytest.mark.parametrize(
    ("channel", "headers", "least", "most"),
    [
        ("", {}, 1_620, 1_980),
        ("<ttl>180</ttl>", {}, 10_800, 10_800),
        ("", {"Cache-Control": "max-age=7200"}, 7_200, 7_200),
        ("", {"Retry-After": "9000"}, 9_000, 9_000),
    ],
)
def test_the_next_visit_is_when_the_publisher_wants_it(
    command: Command, channel: str, headers: dict[str, str], least: int, most: int
) -> None:
    with Web() as web:
        command.good("add", web.page("/feed", feed(item(1), channel=channel), headers=headers))
    assert least <= pause(followed(command)[0]) <= most


def test_no_visit_falls_into_hours_and_days_the_publisher_wants_for_itself(command: Command) -> None:
    hours = "".join([f"<hour>{hour}</hour>" for hour in range(24) if hour != 7])
    with Web() as web:
        command.good("add", web.page("/feed", feed(item(1), channel=f"<skipHours>{hours}</skipHours>")))
    assert datetime.fromisoformat(followed(command)[0]["next_visit"]).astimezone(UTC).hour == 7


def test_a_source_has_a_pace_of_its_own(command: Command) -> None:
    with Web() as web:
        command.good("add", web.page("/feed", feed(item(1))))
        with_library(command, minutes=300)
        command.good("refresh")
    assert 16_200 <= pause(followed(command)[0]) <= 19_800


def with_library(command: Command, *, minutes: int) -> None:
    library = Library.open(command.data_dir)
    [source] = [each for each in library.sources() if each.kind == "feed"]
    library.set_source(source.id, title="", folder="", minutes=minutes, full_text="never")
    library.close()


def test_what_is_gone_is_not_asked_again(command: Command) -> None:
    with Web() as web:
        command.good("add", web.page("/feed", feed(item(1))))
        web.page("/feed", b"", status=410)
        command.refused("refresh")
        for arguments in ([], ["--due"]):
            assert command.good("refresh", *arguments, "--json").lines == []
        assert len(web.seen("/feed")) == 2
    [source] = followed(command)
    assert (source["health"], source["next_visit"]) == ("gone", None)
    assert source["advice"].startswith("newsreader remove") and len(stories(command)) == 1


@pytest.mark.parametrize(
    ("charset", "words"), [("windows-1252", "Café “Pont”"), ("gb2312", "新闻"), ("utf-16", "Đà Nẵng")]
)
def test_the_servers_charset_is_believed(command: Command, charset: str, words: str) -> None:
    with Web() as web:
        body = feed(item(1, title=words)).encode(charset)
        command.good("add", web.page("/feed", body, f"application/rss+xml; charset={charset}"))
    assert [each["headline"] for each in stories(command)] == [words]


def test_packed_feeds_are_read_and_codings_nobody_offered_are_refused(command: Command) -> None:
    with Web() as web:
        command.good("add", web.page("/feed", feed(item(1)), zipped=True))
        assert web.seen("/feed")[0].headers["accept-encoding"] == "gzip, deflate"
        assert len(stories(command)) == 1
        body = gzip.compress(feed(item(2)).encode())
        web.page("/feed", body, headers={"Content-Encoding": "br"})
        command.refused("refresh")
        web.page("/feed", gzip.compress(b" " * (21 << 20)), headers={"Content-Encoding": "gzip"})
        assert "more than a feed or page can be" in command.refused("refresh")
    assert len(stories(command)) == 1


def test_a_redirect_to_a_private_host_is_not_followed(command: Command) -> None:
    with Web() as web, Web("127.0.0.2") as sentinel:
        command.good("add", web.page("/feed", feed(item(1))))
        web.redirect("/feed", sentinel.page("/feed", feed(item(2))), 301)
        command.refused("refresh")
        assert sentinel.requests == [] and followed(command)[0]["url"] == web.url + "/feed"


class Ring(KeyringBackend):
    """A keyring of this test alone."""

    priority = 1

    def __init__(self) -> None:
        super().__init__()
        self.kept: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.kept[service, username] = password


@pytest.fixture
def ring() -> Iterator[Ring]:
    before, mine = keyring.get_keyring(), Ring()
    keyring.set_keyring(mine)
    yield mine
    keyring.set_keyring(before)


def test_a_password_is_in_the_keyring_and_nowhere_else(command: Command, ring: Ring) -> None:
    def guarded(request: Request) -> Reply:
        known = request.headers.get("authorization") == "Basic " + b64encode(b"mai:s3cret").decode()
        return Reply(feed(item(1)).encode()) if known else Reply(status=401)

    with Web() as web:
        web.handle("/feed", guarded)
        command.good("add", web.url.replace("//", "//mai:s3cret@") + "/feed")
        command.good("refresh")
        assert ring.kept == {("newsreader", f"mai@{web.url}"): "s3cret"}
        assert all("@" not in each.target for each in web.requests)
    assert len(stories(command)) == 1 and followed(command)[0]["url"] == web.url + "/feed"
    written = [each for each in command.data_dir.parent.rglob("*") if each.is_file()]
    assert written and not any(b"s3cret" in each.read_bytes() for each in written)


# How a source is


def test_a_source_without_news_for_a_year_says_so(command: Command) -> None:
    old = format_datetime(datetime.now(UTC) - timedelta(days=400))
    with Web() as web:
        command.good("add", web.page("/feed", feed(item(1, date=f"<pubDate>{old}</pubDate>"))))
    [source] = followed(command)
    assert source["health"] == "silent" and source["says"].startswith("Nothing new since ")
    assert "takes it off the list" in source["advice"]


def test_a_slow_server_is_told(command: Command, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sources, "SLOW_MS", 30)

    def slow(request: Request) -> Reply:
        time.sleep(0.06)
        return Reply(feed(item(1)).encode())

    with Web() as web:
        web.handle("/feed", slow)
        command.good("add", web.url + "/feed")
    assert (followed(command)[0]["health"], len(stories(command))) == ("slow", 1)


def test_a_source_that_works_again_is_fine_again(command: Command) -> None:
    with Web() as web:
        command.good("add", web.page("/feed", feed(item(1))))
        web.page("/feed", b"", status=503)
        for _ in range(3):
            command.refused("refresh", "Pier News")
        [source] = followed(command)
        assert source["health"] == "failing" and source["failing_since"] and "Next visit in" in source["advice"]
        web.page("/feed", feed(item(1), item(2)))
        command.good("refresh", "Pier News")
    [source] = followed(command)
    assert (source["says"], source["failing_since"], source["error"]) == ("Fine.", None, "")


# Which article it is


@pytest.mark.parametrize(
    "other",
    [
        {"link": "http://pier.example/1"},
        {"link": "https://www.pier.example/1/?utm_source=rss&amp;fbclid=x"},
        {"guid": "another"},
        {"guid": "", "link": "http://pier.example/1?at_medium=RSS"},
    ],
)
def test_another_name_for_an_article_makes_no_second_one(command: Command, other: dict[str, str]) -> None:
    with Web() as web:
        command.good("add", web.page("/feed", feed(item(1))))
        [before] = stories(command)
        command.good("bookmark", str(before["id"]))
        for _ in range(2):  # The new name is known from then on too.
            web.page("/feed", feed(item(1, **other), item(2)))
            command.good("refresh")
    assert sorted(each["headline"] for each in stories(command)) == ["Number 1", "Number 2"]
    [kept] = [each for each in stories(command) if each["bookmarked"]]
    assert kept["id"] == before["id"]


def test_an_edit_is_another_text_of_the_same_article(command: Command) -> None:
    with Web() as web:
        command.good("add", web.page("/feed", feed(item(1))))
        [before] = stories(command)
        command.good("comment", str(before["id"]), "Mine.")
        web.page("/feed", feed(item(1, title="Number one", text="Other words.")))
        [line] = command.good("refresh", "--json").lines
    [after] = stories(command)
    assert (line["new"], line["changed"]) == (0, 1)
    assert (after["id"], after["headline"], after["comments_local"]) == (before["id"], "Number one", 1)
    assert after["revision"] != before["revision"]


def test_an_atom_id_is_compared_as_it_is_written(command: Command) -> None:
    """An id is a name, not a link: where the feed was fetched from must not change it (RFC 4287, 4.2.6)."""
    text = """<feed xmlns="http://www.w3.org/2005/Atom"><title>Pier News</title><id>x</id>
      <entry><id>notes/1</id><title>Number 1</title><summary>Words.</summary></entry></feed>"""
    with Web() as web:
        command.good("add", web.page("/a/feed", text))
        assert command.good("feed", web.url + "/a/feed", "--json").json["entries"][0]["id"] == "notes/1"
        web.page("/b/feed", text)
        web.redirect("/a/feed", "/b/feed", 301)
        assert [command.good("refresh", "--json").lines[0]["new"] for _ in range(2)] == [0, 0]
    assert len(stories(command)) == 1


def test_one_article_in_two_feeds_of_a_publisher_is_read_once(command: Command) -> None:
    with Web() as web:
        command.good("add", web.page("/news", feed(item(1), item(2))))
        command.good("add", web.page("/sport", feed(item(1, guid="s1"), item(3), title="Pier Sport")))
        assert len(stories(command)) == 3
        assert [each["total"] for each in followed(command)] == [2, 2]
        [shared] = command.good("list", 'source:"Pier Sport" source:"Pier News"', "--json").lines
        command.good("show", str(shared["id"]))
        library = Library.open(command.data_dir)
        library.mark_read([shared["id"]])
        library.close()
    assert [each["unread"] for each in followed(command)] == [1, 1]
