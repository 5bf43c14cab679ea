"""Which of a page's dates is its own, and in which zone its clock runs."""

from __future__ import annotations

import pytest

import feeds

TEXT = "<p>" + "The harbour opened again on Monday after three weeks of repairs to its outer wall. " * 4 + "</p>"


def published(body: str, head: str = "", language: str = "en") -> str:
    html = (
        f"<html lang={language}><head>{head}</head><body><article><h1>Ships return to the harbour</h1>"
        f"{body}{TEXT * 3}</article></body></html>"
    )
    found = feeds.read_page(html.encode(), "https://news.example.com/a").entry.published
    return found.isoformat() if found else ""


def test_the_hour_of_the_last_change_is_not_when_it_was_published() -> None:
    head = (
        "<meta property=article:published_time content=2021-03-04T08:00:00Z>"
        "<meta property=article:modified_time content=2022-01-01T10:00:00Z>"
    )
    micro = "<meta itemprop=datePublished content=2022-01-01T10:00:00Z>"
    assert published(micro, head) == "2021-03-04T08:00:00+00:00"


@pytest.mark.parametrize(
    ("opening", "closing"),
    [("", ""), ("<![CDATA[", "]]>"), ("//<![CDATA[\n", "\n//]]>"), ("/*<![CDATA[*/", "/*]]>*/"), ("<!-- ", " -->")],
)
def test_data_for_machines_counts_however_it_is_wrapped(opening: str, closing: str) -> None:
    data = '{"@context":{"@vocab":"http://schema.org"},"@type":"NewsArticle","articleSection":"Harbours"}'
    html = f"<html><head><script type=application/ld+json>{opening}{data}{closing}</script></head>{TEXT}</html>"
    assert feeds.read_page(html.encode(), "https://news.example.com/a").entry.section == "Harbours"


def test_a_printed_clock_tells_the_zone_of_a_machine_date_in_utc() -> None:
    head = "<meta property=article:published_time content=2021-03-04T02:05:30Z>"
    assert published("<p class=date>March 3, 2021 at 6:05 PM</p>", head) == "2021-03-03T18:05:30-08:00"
    assert published("<p class=date>March 3, 2021 at 6:17 PM</p>", head) == "2021-03-04T02:05:30+00:00"


def test_an_american_date_without_a_zone_is_read_on_the_eastern_clock() -> None:
    assert published("<p class=date>March 3, 2021 4:21 PM</p>") == "2021-03-03T16:21:00-05:00"
    assert published("<p class=date>July 3, 2021 4:21 p.m.</p>") == "2021-07-03T16:21:00-04:00"
    assert published("<p class=date>March 3, 2021 4:21 PM UTC</p>") == "2021-03-03T16:21:00+00:00"
    assert published("<p class=date>3 March 2021 16:21</p>") == "2021-03-03T16:21:00+00:00"


def test_of_two_dates_in_a_line_the_one_that_says_published_counts() -> None:
    line = "<p>Letzte Änderung: 31.10.2023 - 14:49:39<br>Erschienen am: 01.11.2023</p>"
    assert published(line, language="de") == "2023-11-01T00:00:00+01:00"


def test_the_date_of_a_pointer_is_not_the_date_of_the_page() -> None:
    other = "<ul><li class=related><h4>Old</h4><p><time datetime='2020-12-03 07:32:49'>Dec 3, 2020</time></p></li></ul>"
    assert published(f"<p>by Ada · <span class=published>October 31, 2023</span></p>{other}").startswith("2023-10-31")


def test_a_dateline_opens_a_long_paragraph() -> None:
    assert published(f"<p>27.1.2022 - {'Long words about the quay and its cranes. ' * 8}</p>").startswith("2022-01-27")
