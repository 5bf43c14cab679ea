"""The parts of a page, one habit each: headline, dates, authors, lead, counter, furniture, status, next page."""

from __future__ import annotations

from datetime import timedelta, timezone
from typing import Any

import pytest

import feeds
from feeds.model import Page
from feeds.page import comments, visible_date
from feeds.page.decode import decode

VIETNAM = timezone(timedelta(hours=7))
BODY = "".join(
    f"<p>Paragraph {number} tells at some length, with commas and clauses, what happened in the harbour that day.</p>"
    for number in range(1, 6)
)


def page(
    head: str = "", before: str = "", body: str = BODY, after: str = "", url: str = "https://a.example/news/1"
) -> Page:
    html = f"<head>{head}</head><body><h1>The harbour reopens</h1>{before}<div>{body}</div>{after}</body>"
    return feeds.read_page(f"<html lang=en>{html}</html>".encode(), url)


def json(*args: str, **kwargs: str) -> dict[str, Any]:
    data: dict[str, Any] = feeds.as_json(page(*args, **kwargs))
    return data


# Dates


@pytest.mark.parametrize(
    ("text", "iso"),
    [
        ("Thứ Hai, 14/02/2022 15:12", "2022-02-14T15:12:00+07:00"),
        ("Thứ bảy, 7/3/2026, 00:05 (GMT+7)", "2026-03-07T00:05:00+07:00"),
        ("07/03/2026 08:01 GMT+7", "2026-03-07T08:01:00+07:00"),
        ("15:12 14/02/2022", "2022-02-14T15:12:00+07:00"),
        ("ngày 5 tháng 11 năm 2024, 9h30", "2024-11-05T09:30:00+07:00"),
        ("March 5, 2024 at 3:15 p.m. EST", "2024-03-05T15:15:00-05:00"),
        ("5 March 2024 15:15 GMT", "2024-03-05T15:15:00+00:00"),
        ("2024年3月5日 15時12分", "2024-03-05T15:12:00+07:00"),
        ("2024年3月5日 下午3:12", "2024-03-05T15:12:00+07:00"),
        ("2024.03.05 15:12", "2024-03-05T15:12:00+07:00"),
        ("5. März 2024, 14:26 Uhr", "2024-03-05T14:26:00+07:00"),
        ("le 5 mars 2024 à 14h26", "2024-03-05T14:26:00+07:00"),
        ("5 de marzo de 2024", "2024-03-05T00:00:00+07:00"),
        ("05.03.24", "2024-03-05T00:00:00+07:00"),
    ],
)
def test_printed_dates(text: str, iso: str) -> None:
    found = visible_date.read(text, VIETNAM)
    assert found and found.instant.isoformat() == iso


@pytest.mark.parametrize("text", ["31/31/2022", "call 0123/45/6789", "version 1.2.3", "", "2022"])
def test_what_is_no_date(text: str) -> None:
    assert visible_date.read(text, None) is None


def test_the_printed_words_are_kept() -> None:
    assert json(before="<time>Thứ Hai, 14/02/2022 15:12</time>")["published_as_printed"] == "Thứ Hai, 14/02/2022 15:12"


def test_a_local_time_is_in_the_zone_of_the_address() -> None:
    meta = '<meta property="article:published_time" content="2024-03-05T15:12:00">'
    assert json(meta, url="https://bao.example.vn/1")["published"] == "2024-03-05T15:12:00+07:00"
    assert json(meta, url="https://zeitung.example.de/1")["published"] == "2024-03-05T15:12:00+01:00"


def test_an_hour_that_only_the_page_prints_completes_the_day_machines_are_told() -> None:
    meta = '<meta name="date" content="2024-03-05">'
    assert json(meta, "<p class=date>March 5, 2024, 9:30 a.m.</p>")["published"][:16] == "2024-03-05T09:30"


# Headline, lead, authors


@pytest.mark.parametrize("separator", [" | ", " - ", " – ", " :: "])
def test_the_headline_is_without_the_sites_name(separator: str) -> None:
    html = f"<title>The harbour reopens{separator}Daily Example</title><p>{BODY}"
    assert feeds.read_page(html.encode(), "https://a.example/1").entry.title == "The harbour reopens"


def test_the_heading_on_the_page_beats_the_one_for_networks() -> None:
    assert (
        json('<meta property="og:title" content="The harbour reopens: you will not believe it">')["headline"]
        == "The harbour reopens"
    )


def test_the_lead_is_apart_from_the_body() -> None:
    got = json(before="<p class=standfirst>After nine months of repairs, ships may dock again in the old harbour.</p>")
    assert got["lead"].startswith("After nine months")
    assert "nine months" not in got["text"]


@pytest.mark.parametrize(
    ("byline", "authors"),
    [
        ("<p class=byline>By Ann Lee and Bo Chu</p>", ["Ann Lee", "Bo Chu"]),
        ('<a rel=author href="/ann">Ann Lee</a>', ["Ann Lee"]),
        ("<span itemprop=author><span itemprop=name>Ann Lee</span></span>", ["Ann Lee"]),
        ("<div class=author>Von Ann Lee, Redakteurin</div>", ["Ann Lee"]),
    ],
)
def test_authors_by_their_byline(byline: str, authors: list[str]) -> None:
    assert json(before=byline)["authors"] == authors


def test_authors_in_a_graph_are_looked_up() -> None:
    graph = (
        '<script type="application/ld+json">{"@graph": [{"@type": "NewsArticle", "headline": "The harbour reopens",'
        ' "author": {"@id": "#a"}, "datePublished": "2024-03-05T15:12:00+02:00",},'
        ' {"@id": "#a", "@type": "Person", "name": "Ann Lee"}]}</script>'
    )
    got = json(graph)
    assert got["authors"] == ["Ann Lee"]
    assert got["published"] == "2024-03-05T15:12:00+02:00"


# Furniture


@pytest.mark.parametrize(
    "furniture",
    [
        '<div class="related"><a href="/2">Another story about boats, quite long indeed</a></div>',
        "<ul><li><a href=/2>Ferry strike ends</a><li><a href=/3>New pier</a><li><a href=/4>Old boat</a></ul>",
        "<p>Read also: <a href=/2>Ferry strike ends after a week</a></p>",
        '<div class="share-bar"><a href="#">Share</a></div>',
        "<p>Advertisement</p>",
        "<aside><p>Sign up for our newsletter to get the latest on ferries every morning.</p></aside>",
        '<section class="comments"><p>I was there and it was not like this, believe me, not at all.</p></section>',
    ],
)
def test_furniture_stays_out(furniture: str) -> None:
    clean = json()["text"]
    assert json(after=furniture)["text"] == clean
    assert json(body=BODY + furniture)["text"] == clean


def test_the_opening_photo_outside_the_text_is_kept() -> None:
    got = json(before="<figure><img src=/a.jpg><figcaption>Ships at dawn. Photo: Ann Lee</figcaption></figure>")
    assert got["captions"] == ["Ships at dawn."]
    assert got["blocks"][0]["credit"] == "Ann Lee"


# Counter, status, next page


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Bình luận (0)", 0),
        ("Bình luận: 12", 12),
        ("5 Comments", 5),
        ("Kommentare (3)", 3),
        ("コメント(7)", 7),
        ("3 thoughts on “The harbour”", 3),
        ("No comments yet.", 0),
        ("Comments", None),
        ("5 commentators met", None),
    ],
)
def test_comment_counters(text: str, count: int | None) -> None:
    assert comments.read_line(text) == count


def test_status() -> None:
    assert json()["status"] == "full"
    start = "<p>Ships may dock again in the old harbour from today, after nine months of repairs and…</p>"
    assert json(body=start + "<p>Subscribe to continue reading.</p>")["status"] == "paywalled"
    assert json(body=start.replace("Ships", "Ships of every size and flag"))["status"] == "summary"


def test_the_next_page_of_the_same_article() -> None:
    link = '<a href="/news/1?page=2">Next page</a>'
    assert page(after=link).next_url == "https://a.example/news/1?page=2"
    assert page(after='<a rel=next href="/news/2">Next</a>', url="https://a.example/news/one").next_url == ""


# Bytes


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "windows-1258", "gb18030", "shift_jis", "iso-8859-1"])
def test_encodings(encoding: str) -> None:
    text = {"gb18030": "港口重新开放", "shift_jis": "港が再開", "iso-8859-1": "Café déjà"}.get(encoding, "harbour")
    assert text in decode(f'<meta charset="{encoding}"><p>{text}</p>'.encode(encoding))
