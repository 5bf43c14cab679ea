"""Rules for pages whose headline, date, byline or pointers stand in unusual places."""

from __future__ import annotations

import feeds
from feeds.model import Page

TEXT = "<p>" + "The harbour opened again on Monday after three weeks of repairs to its outer wall. " * 4 + "</p>"
URL = "https://news.example/a"


def read(body: str, head: str = "") -> Page:
    return feeds.read_page(f"<html lang=en><head>{head}</head><body>{body}</body></html>".encode(), URL)


def test_the_last_step_of_the_path_is_not_the_headline() -> None:
    page = read(
        f"<nav><ul><li><h1>Harbour: wall repaired, ships return</h1></li></ul></nav>"
        f"<article><header><h2>Ships return to the harbour</h2></header>{TEXT * 3}</article>",
        "<meta property=og:title content='Ships return to the harbour'><title>Harbour: wall repaired</title>",
    )
    assert page.entry.title == "Ships return to the harbour"


def test_a_topic_in_the_same_heading_gets_the_colon_of_the_titles() -> None:
    page = read(
        f"<article><h1><span>Repairs done</span> <span>Ships return to the harbour</span></h1>{TEXT * 3}</article>",
        "<meta property=og:title content='Repairs done: Ships return to the harbour'>",
    )
    assert page.entry.title == "Repairs done: Ships return to the harbour"


def test_a_printed_zone_counts_where_the_machine_date_has_none() -> None:
    page = read(
        f"<article><h1>Ships return to the harbour</h1><time datetime='2022-10-11 08:00:00'>10/11/2022 08:00 AM EDT"
        f"</time>{TEXT * 3}</article>"
    )
    assert page.entry.published is not None
    assert page.entry.published.isoformat() == "2022-10-11T08:00:00-04:00"


def test_a_person_in_a_byline_counts_over_a_lone_by() -> None:
    page = read(f"<article><h1>Ships return</h1><div class=byline>von <a href=/x>Ada</a></div>{TEXT * 3}</article>")
    assert page.entry.authors == ("Ada",)


def test_pointers_go_only_where_no_running_text_follows() -> None:
    related = "<p>You may also like</p><p>Ten harbours to see</p>"
    ended = feeds.as_json(read(f"<article><h1>Ships return</h1>{TEXT * 3}{related}</article>"))
    between = feeds.as_json(read(f"<article><h1>Ships return</h1>{TEXT * 3}{related}{TEXT}</article>"))
    assert "Ten harbours" not in ended["text"]
    assert between["text"].count("The harbour opened") == 16
