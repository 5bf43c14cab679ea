"""Verbs that take in and keep: open, add, remove, refresh, bookmark, comment, undo."""

from __future__ import annotations

from base64 import b64encode
from datetime import datetime
from pathlib import Path

import pytest
from command import PAGE, RSS, Command, own_folders
from web import Reply, Request, Web


@pytest.fixture
def command(tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Command:
    own_folders(tmp_path, monkeypatch)
    return Command(tmp_path / "library", capsys, monkeypatch)


def titles(command: Command, *query: str) -> list[str]:
    return [line["headline"] for line in command.good("list", *query, "--json").lines]


def test_open_takes_an_address_in_for_good(command: Command) -> None:
    with Web() as web:
        address = web.page("/lamps", PAGE)
        article_id, title = command.good("open", address).out.rstrip("\n").split("\t")
    assert title == "The lamp keepers"
    shown = command.good("show", article_id, "--format", "json").json  # The server is gone.
    assert shown["url"] == address and len(shown["captions"]) == 1
    assert command.good("open", address).out.split("\t")[0] == article_id


def test_open_takes_a_file_in(command: Command, tmp_path: Path) -> None:
    file = tmp_path / "page.html"
    file.write_text(PAGE, encoding="utf-8")
    article_id = command.good("open", str(file)).out.split("\t")[0]
    assert command.good("show", article_id, "--format", "json").json["headline"] == "The lamp keepers"
    assert command.good("open", str(file)).out.split("\t")[0] == article_id


def test_add_subscribes_and_fetches_at_once(command: Command) -> None:
    with Web() as web:
        address = web.page("/feed", RSS, "application/rss+xml")
        assert "Subscribed to Quay Post." in command.good("add", address).out
        (source,) = [each for each in command.good("sources", "--json").json if each["kind"] == "feed"]
    assert (source["url"], source["title"], source["total"], source["unread"]) == (address, "Quay Post", 2, 2)
    assert "Ferry line returns after eleven years" in titles(command)


def test_add_searches_a_site_for_its_feeds(command: Command) -> None:
    with Web() as web:
        web.page("/feed", RSS, "application/rss+xml")
        site = web.page("/", '<html><head><link rel="alternate" type="application/rss+xml" href="/feed"></head>')
        command.good("add", site)
        assert [each["url"] for each in command.good("sources", "--json").json if each["kind"] == "feed"] == [
            f"{web.url}/feed"
        ]


def test_adding_asks_a_publisher_once(command: Command) -> None:
    links = "".join(f'<link rel="alternate" type="application/rss+xml" href="/{n}">' for n in ("old", "other"))
    with Web() as web:
        feed = web.page("/feed", RSS, "application/rss+xml", etag='"1"')
        web.redirect("/old", "/feed", 301)
        web.page("/other", RSS.replace("Quay Post", "Hill Post"), "application/rss+xml")
        site = web.page("/", f"<html><head>{links}</head>")
        result = command("add", site)
        assert [len(web.seen(path)) for path in ("/", "/old", "/feed", "/other")] == [1, 1, 1, 1]
        assert len(titles(command)) >= 2 and "2 new articles" in result.out
        [source] = [each for each in command.good("sources", "--json").json if each["kind"] == "feed"]
        assert (source["url"], source["total"], source["health"]) == (feed, 2, "fine")
        assert f"There is also {web.url}/other (Hill Post · RSS · " in result.err  # And how fresh it is.
        command.good("refresh")
        assert web.seen("/feed")[-1].headers["if-none-match"] == '"1"'


def test_a_feed_behind_a_temporary_redirect_is_followed_where_it_was_typed(command: Command) -> None:
    with Web() as web:
        web.page("/today", RSS, "application/rss+xml")
        typed = web.redirect("/feed", "/today", 302)
        command.good("add", typed)
        assert [each["url"] for each in command.good("sources", "--json").json if each["kind"] == "feed"] == [typed]
        assert len(web.requests) == 2


def test_add_imports_a_list(command: Command, tmp_path: Path) -> None:
    with Web() as web:
        web.page("/feed", RSS, "application/rss+xml")
        file = tmp_path / "list.opml"
        file.write_text(
            '<opml version="2.0"><body><outline text="Ports">'
            f'<outline xmlUrl="{web.url}/feed" text="Post"/></outline></body></opml>'
        )
        assert "2 new articles" in command.good("add", str(file)).out
        assert "followed already" in command.good("add", str(file)).out
        (source,) = [each for each in command.good("sources", "--json").json if each["kind"] == "feed"]
    assert (source["folder"], source["title"]) == ("Ports", "Post")


def test_add_says_what_is_no_feed(command: Command) -> None:
    with Web() as web:
        site = web.page("/", "<html><body><p>Nothing here</p></body></html>")
        assert "No feed was found" in command.refused("add", site)
        dead = web.url
    command.refused("add", dead)
    assert [each for each in command.good("sources", "--json").json if each["kind"] == "feed"] == []


@pytest.mark.parametrize("name", ["/nowhere/list.opml", "./list.opml", "~/list.opml"])
def test_a_file_that_is_not_there_is_not_taken_for_a_site(command: Command, name: str) -> None:
    assert command.refused("add", name) == f"newsreader: {name} cannot be read: no such file or directory.\n"


def test_one_bad_address_does_not_stop_the_others(command: Command) -> None:
    with Web() as web:
        result = command("add", web.url + "/none", web.page("/feed", RSS), web.url + "/neither")
        assert result.status == 1 and "2 new articles" in result.out and result.err.count("\n") == 2
        assert [each["url"] for each in command.good("sources", "--json").json if each["kind"] == "feed"] == [
            web.url + "/feed"
        ]


def test_refresh_stores_nothing_twice_and_asks_conditionally(command: Command) -> None:
    with Web() as web:
        address = web.page("/feed", RSS, "application/rss+xml", etag='"1"')
        command.good("add", address)
        before = titles(command)
        (line,) = command.good("refresh", "--json").lines
        assert (line["title"], line["new"], line["unchanged"], line["error"]) == ("Quay Post", 0, True, "")
        assert set(line) == {"source_id", "title", "new", "changed", "unchanged", "error", "new_ids", "moved_to"}
        assert web.seen("/feed")[-1].headers["if-none-match"] == '"1"'
    assert titles(command) == before


def test_refresh_of_a_broken_feed_is_said_and_the_other_one_is_read(command: Command) -> None:
    with Web() as web:
        good, bad = (
            web.page("/good", RSS),
            web.page("/bad", RSS.replace("Quay", "Broken").replace("harbour", "broken")),
        )
        command.good("add", good, bad)
        web.page("/bad", b"<?xml version='1.0'?><data><thing>\x00")
        result = command("refresh")
        assert result.status == 0 and "Broken Post: " in result.err
        command.refused("refresh", "Broken Post")
    result = command("refresh")
    assert result.status == 1 and "Traceback" not in result.err


def test_who_fails_again_is_left_alone_for_longer(command: Command) -> None:
    pauses = []
    with Web() as web:
        command.good("add", web.page("/feed", RSS))
        web.page("/feed", b"", status=500)
        for _ in range(4):
            command.refused("refresh", "Quay Post")
            (source,) = [each for each in command.good("sources", "--json").json if each["kind"] == "feed"]
            checked, following = [datetime.fromisoformat(source[name]) for name in ("checked", "next_visit")]
            pauses.append((following - checked).total_seconds())
    assert source["health"] == "failing" and source["says"].startswith("Failing since today")
    assert all(300 * 2**n * 0.75 <= pause <= 300 * 2**n * 1.25 for n, pause in enumerate(pauses))
    assert command.good("refresh", "--due", "--json").lines == []


def test_refresh_from_cron_keeps_to_the_times_of_the_sources(command: Command) -> None:
    with Web() as web:
        command.good("add", web.page("/feed", RSS))
        assert command.good("refresh", "--due", "--json").lines == []
        assert "No source is to be visited now" in command.good("refresh", "--due").out
        assert len(web.seen("/feed")) == 1  # What was found is its first visit.


def test_refresh_keeps_away_from_who_asked_for_it(command: Command) -> None:
    with Web() as web:
        command.good("add", web.page("/feed", RSS))
        web.page("/feed", b"", status=429, headers={"Retry-After": "900"})
        command.refused("refresh")
        seen = len(web.seen("/feed"))
        assert command.good("refresh", "--json").lines == []
        assert len(web.seen("/feed")) == seen
        command.refused("refresh", "Quay Post")
        assert len(web.seen("/feed")) == seen + 1


def test_remove_by_id_address_or_title_and_undo(command: Command) -> None:
    with Web() as web:
        address = web.page("/feed", RSS)
        command.good("add", address)
    kept = next(line for line in command.good("list", "--json").lines if line["source"] == "Quay Post")
    command.good("bookmark", str(kept["id"]))
    assert "Removed Quay Post" in command.good("remove", "quay").out
    assert kept["headline"] in titles(command, "is:bookmarked")
    assert "no source" in command.refused("remove", address)
    command.good("undo")
    assert [each["url"] for each in command.good("sources", "--json").json if each["kind"] == "feed"] == [address]


def test_bookmark_and_unbookmark(command: Command) -> None:
    first = command.good("list", "--json").lines[0]
    assert f"Bookmarked {first['headline']}." in command.good("bookmark", str(first["id"]), "--tag", "later").out
    shown = command.good("show", str(first["id"]), "--format", "json").json
    assert (shown["bookmarked"], shown["tags"]) == (True, ["later"])
    command.good("unbookmark", str(first["id"]))
    assert titles(command, "is:bookmarked") == []
    assert "was not bookmarked" in command.good("unbookmark", str(first["id"])).out


def test_an_address_and_a_file_can_be_bookmarked(command: Command, tmp_path: Path) -> None:
    file = tmp_path / "saved.html"
    file.write_text(PAGE.replace("The lamp keepers", "The bell ringers"), encoding="utf-8")
    with Web() as web:
        command.good("bookmark", web.page("/lamps", PAGE), str(file))
    assert sorted(titles(command, "is:bookmarked")) == ["The bell ringers", "The lamp keepers"]


def test_comment_on_article_passage_and_comment(command: Command) -> None:
    with Web() as web:
        address = web.page("/lamps", PAGE)
        first = command.good("comment", address, "Who are they?").out.strip()
        passage = command.good("comment", address, "-", "--quote", "the old pier", stdin="Which pier?\n").out.strip()
        command.good("comment", address, "The northern one.", "--reply-to", passage)
    shown = command.good("show", address, "--format", "json").json
    assert [each["body"] for each in shown["comments"]] == ["Who are they?", "Which pier?", "The northern one."]
    assert [each["kind"] for each in shown["comments"]] == ["article", "passage", "reply"]
    assert shown["comments"][0]["id"] == first and shown["comments"][1]["quote"] == "the old pier"
    assert shown["comments"][2]["parent_id"] == passage
    line = next(each for each in command.good("list", "--json").lines if each["url"] == address)
    assert line["comments_local"] == 3


def test_comments_that_cannot_be_written_are_refused(command: Command) -> None:
    first = str(command.good("list", "--json").lines[0]["id"])
    assert "empty" in command.refused("comment", first, "  ")
    assert "these words" in command.refused(
        "comment", first, "x", "--quote", "words that are nowhere in this article at all"
    )
    command.refused("comment", first, "x", "--reply-to", "nobody")
    command.refused("comment", "12345", "x")
    assert command.good("comments", "--json").out == ""


def test_undo_takes_back_the_last_verbs(command: Command) -> None:
    first = str(command.good("list", "--json").lines[0]["id"])
    command.good("bookmark", first)
    command.good("comment", first, "Hm.")
    result = command.good("undo", "2")
    assert len(result.out.splitlines()) == 2
    assert command.good("comments", "--json").out == "" and titles(command, "is:bookmarked") == []
    assert "nothing to undo" in command.refused("undo")


def test_a_password_in_an_address_goes_where_passwords_are_kept(command: Command) -> None:
    def guarded(request: Request) -> Reply:
        known = request.headers.get("authorization") == "Basic " + b64encode(b"mai:s3cret").decode()
        return Reply(RSS.encode()) if known else Reply(status=401)

    with Web() as web:
        web.handle("/feed", guarded)
        result = command("add", web.url.replace("://", "://mai:s3cret@") + "/feed")
        assert result.status == 0 and "unencrypted" in result.err and "2 new articles" in result.out
        command.refused("add", web.url + "/feed2")
        assert "s3cret" not in result.out + result.err
    file = command.data_dir / "passwords.json"
    assert file.stat().st_mode & 0o777 == 0o600 and "s3cret" in file.read_text()
    assert b"s3cret" not in (command.data_dir / "library.db").read_bytes()
    (source,) = [each for each in command.good("sources", "--json").json if each["kind"] == "feed"]
    assert "mai" not in source["url"]


def test_adding_a_source_again_with_a_name_sets_its_password(command: Command) -> None:
    def guarded(request: Request) -> Reply:
        known = request.headers.get("authorization") == "Basic " + b64encode(b"mai:s3cret").decode()
        return Reply(RSS.encode()) if known or not web.seen("/feed")[1:] else Reply(status=401)

    with Web() as web:
        web.handle("/feed", guarded)
        command.good("add", web.url + "/feed")
        command.refused("refresh")
        (source,) = [each for each in command.good("sources", "--json").json if each["kind"] == "feed"]
        named = f"newsreader add {web.url.replace('://', '://NAME@')}/feed asks for the password and sets it."
        assert source["advice"] == named
        assert command("add", web.url.replace("://", "://mai:s3cret@") + "/feed").status == 0
        (line,) = command.good("refresh", "--json").lines
        assert line["error"] == ""
