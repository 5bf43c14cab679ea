"""Which of a page's dates is its own, and in which zone its clock runs."""

from __future__ import annotations

import pytest

import feeds

TEXT = "<p>" + "The harbour opened again on Monday after three weeks of repairs to its outer wall. " * 4 + "</p>"


def published(body: str, head: str = "", language: str = "en", url: str = "https://news.example.com/a") -> str:
    html = (
        f"<html lang={language}><head>{head}</head><body><article><h1>Ships return to the harbour</h1>"
        f"{body}{TEXT * 3}</article></body></html>"
    )
    found = feeds.read_page(html.encode(), url).entry.published
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
    assert published("<p class=date>March 4, 2021 at 6:05 AM UTC</p>", head) == "2021-03-04T02:05:30+00:00"


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


def test_the_day_of_the_last_change_is_not_when_it_was_published() -> None:
    head = "<meta property=article:published_time content=2017-04-12T18:33:59+02:00>"
    micro = "<meta itemprop=datePublished content=2020-02-19><meta itemprop=dateModified content=2020-02-19>"
    assert published(micro, head) == "2017-04-12T18:33:59+02:00"


def test_neither_a_clock_nor_when_somebody_joined_is_the_date_of_a_post() -> None:
    clock = "<span id=clock>Thursday, 16 February 2012, 10:20</span>"
    joined = "<dl><dd class=date>Registered: 18 September 2008, 05:56</dd></dl>"
    line = "<p class=author>by Ada » 21 January 2009, 05:42</p>"
    assert published(f"{clock}{joined}{line}").startswith("2009-01-21T05:42")
    assert published(f"{line}<p class=time>It is currently 14 October 2020, 12:18</p>").startswith("2009-01-21T05:42")


def test_a_time_that_a_script_draws_counts_like_any_other() -> None:
    time = "<relative-time datetime=2020-07-07T12:10:51Z>on Jul 7, 2020</relative-time>"
    assert published(f"<p>{time}</p>") == "2020-07-07T12:10:51+00:00"


def test_a_discussion_without_another_date_began_with_its_first_post() -> None:
    posts = "".join(
        f"<div class=comment><time datetime=2025-01-15T{hour}:30:00Z>2 days ago</time></div>" for hour in (12, 10, 11)
    )
    assert published(posts) == "2025-01-15T10:30:00+00:00"


def test_a_country_in_one_zone_tells_the_zone_of_its_pages() -> None:
    head = "<meta property=article:published_time content=2022-05-10T23:35:55>"
    assert published("", head, "es", "https://diario.example.uy/a") == "2022-05-10T23:35:55-03:00"
