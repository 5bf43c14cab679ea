"""Which words of a page are its headline."""

from __future__ import annotations

import pytest

import feeds

TEXT = "<p>" + "The harbour opened again on Monday after three weeks of repairs to its outer wall. " * 4 + "</p>"


def headline(body: str, head: str = "") -> str:
    html = f"<html lang=en><head>{head}</head><body>{body}{TEXT * 3}</body></html>"
    return feeds.read_page(html.encode(), "https://news.example/a").entry.title


PATH = [
    "<div><a href=/world>World</a><a href=/world/ports>Ports</a><h1>Harbour: wall repaired, ships return</h1></div>",
    "<div><a href=/world>World</a><span>&gt;</span><h1>Harbour: wall repaired, ships return</h1></div>",
]


@pytest.mark.parametrize("path", PATH)
def test_a_heading_at_the_end_of_a_line_of_links_is_the_path_to_the_page(path: str) -> None:
    article = "<article><h2 class=headline-text>Ships return: wall of the harbour holds</h2>"
    assert headline(path + article, "<title>Harbour: wall repaired, ships return</title>").startswith("Ships return:")


def test_a_topic_over_the_headline_is_not_the_path_to_the_page() -> None:
    assert headline("<a href=/ports>Ports</a><h1>Ships return to the harbour</h1>") == "Ships return to the harbour"


def test_a_headline_may_be_set_without_a_heading() -> None:
    head = "<title>Harbour: what ships must know</title>"
    body = "<div itemprop=headline>What ships should know of the harbour</div>"
    assert headline(body, head) == "What ships should know of the harbour"


@pytest.mark.parametrize("name", ["kicker", "dachzeile", "article__overline", "h1small"])
def test_a_topic_that_the_markup_names_is_left_out(name: str) -> None:
    heading = f"<h1><span class={name}>After the storm</span> <span>Ships return to the harbour</span></h1>"
    assert headline(heading, "<title>Storm: ships return</title>") == "Ships return to the harbour"


def test_a_second_line_that_the_titles_know_is_the_headline() -> None:
    second = "Leaving the harbour in winter: ten tricks for ships"
    heading = f"<h2><span>Ten winter tricks for captains</span> <span>{second}</span></h2>"
    data = (
        '<script type=application/ld+json>{"@type":"NewsArticle","headline":"Ten winter tricks for captains"}</script>'
    )
    title = "<title>Leaving the harbour in winter: ten tricks</title>"
    assert headline(heading, data + title) == second


def test_a_site_name_goes_however_close_it_stands() -> None:
    head = "<title>港が三週間ぶりに再開「船が戻る」:港の日誌</title><meta property=og:site_name content=港の日誌>"
    assert headline("", head) == "港が三週間ぶりに再開「船が戻る」"


def test_a_heading_that_is_a_part_of_the_title_is_the_headline() -> None:
    head = "<title>Ada's Digital Home | Ships return to the harbour</title>"
    assert headline("<h3>Ships return to the harbour</h3>", head) == "Ships return to the harbour"


def test_a_date_before_the_headline_is_no_part_of_it() -> None:
    assert headline("<h1>23.01.2022 - Ships return to the harbour</h1>") == "Ships return to the harbour"
