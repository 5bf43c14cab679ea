"""Who signs a page, which heading is its own, and which lists, quotes and clocks belong to it."""

from __future__ import annotations

import json

import feeds
from feeds.model import Code, List, Page, Quote

TEXT = "<p>" + "The harbour opened again on Monday after three weeks of repairs to its outer wall. " * 4 + "</p>"
URL = "https://www.news.example/a"


def read(body: str, head: str = "", url: str = URL, lang: str = "lang=en") -> Page:
    return feeds.read_page(f"<html {lang}><head>{head}</head><body>{body}</body></html>".encode(), url)


def signed(body: str, **facts: object) -> tuple[str, ...]:
    node = {"@type": "NewsArticle", "headline": "Ships return", **facts}
    script = f"<script type='application/ld+json'>{json.dumps(node)}</script>"
    return read(f"<article><h1>Ships return</h1>{body}{TEXT * 3}</article>", script).entry.authors


def test_a_heading_that_no_title_knows_is_the_headline_where_none_else_fits() -> None:
    heading = "What the repairs cost and who pays"
    page = read(
        f"<article><h1>{heading}</h1>{TEXT * 3}</article>", "<title>Harbour dues explained simply | News</title>"
    )
    assert page.entry.title == heading


def test_a_heading_that_leads_home_is_the_sites_sign() -> None:
    page = read(
        f"<h1><a href='/'>The long story of our small town</a></h1><article>{TEXT * 3}</article>",
        "<meta property=og:title content='Ships return to the harbour'>",
    )
    assert page.entry.title == "Ships return to the harbour"


def test_the_sites_part_of_a_title_speaks_for_no_heading() -> None:
    page = read(
        f"<h1>Harbour News</h1><article><h3>Ships return - a long wait</h3>{TEXT * 3}</article>",
        "<title>Harbour News | Ships return - a long wait</title>"
        "<meta property=og:site_name content='Harbour News Weekly'>"
        "<meta property=og:title content='Ships return - a long wait'>",
    )
    assert page.entry.title == "Ships return - a long wait"


def test_an_agency_beside_a_person_signs_too() -> None:
    authors = [{"@type": "Person", "name": "Ada Hall"}, {"@type": "Organization", "name": "Coast Agency"}]
    assert signed("", author=authors) == ("Ada Hall", "Coast Agency")


def test_a_byline_that_the_page_repeats_counts_over_what_only_machines_are_told() -> None:
    link = "<a rel=author href='/people/ada-hall'>Ada Hall</a>"
    body = f"<p class=byline>By {link}</p><span itemprop=author>Ada Hall</span>"
    assert signed(body, author="Big Holding") == ("Ada Hall",)


def test_a_first_name_alone_gives_way_to_the_whole_name() -> None:
    assert signed("<p><a rel=author href='/x'>Ada Hall</a></p>", author={"name": "Ada"}) == ("Ada Hall",)


def test_a_person_in_the_byline_counts_over_the_sites_own_name() -> None:
    house = {"@type": "Organization", "name": "Harbour News"}
    body = "<div class=byline>Ada Hall</div>"
    assert signed(body, author=house, publisher=house) == ("Ada Hall",)


def test_a_list_of_links_to_other_sites_is_the_articles_own() -> None:
    links = "".join(
        f"<li><a href='https://{{}}/{each}'>A long report on harbours, part {each}</a></li>" for each in "abc"
    )
    out = f"<ul>{links.format('one.example', 'two.test', 'three.test')}</ul>"
    home = f"<ul>{links.format(*['m.news.example'] * 3)}</ul>"
    kept = read(f"<article><h1>Ships return</h1>{TEXT * 3}{out.replace('one.example', 'one.test')}{TEXT}</article>")
    gone = read(f"<article><h1>Ships return</h1>{TEXT * 3}{home}{TEXT}</article>")
    assert [len(each.items) for each in kept.entry.blocks if isinstance(each, List)] == [3]
    assert not [each for each in gone.entry.blocks if isinstance(each, List)]


def test_a_list_under_a_heading_stays_even_before_the_first_long_paragraph() -> None:
    page = read(f"<article><h1>Ships</h1><h2>In short</h2><ul><li>Wall mended<li>Port open</ul>{TEXT * 3}</article>")
    assert "Wall mended" in feeds.as_json(page)["text"]


def test_a_quoted_post_stays_whatever_its_frame_is_called() -> None:
    post = "<div class=social-media-embed><blockquote class=twitter-tweet><p>The port is open!</p></blockquote></div>"
    page = read(f"<article><h1>Ships return</h1>{TEXT * 2}{post}{TEXT}</article>")
    assert [each for each in page.entry.blocks if isinstance(each, Quote)]


def test_the_column_of_line_numbers_is_no_code() -> None:
    for number in ("<td class=gutter><pre>1\n2</pre></td>", "<td><pre><span class=lnt>1\n</span></pre></td>"):
        code = f"<table><tr>{number}<td class=code><pre>open()\nclose()</pre></td></tr></table>"
        page = read(f"<article><h1>Ships return</h1>{TEXT * 2}{code}{TEXT}</article>")
        assert [each.text for each in page.entry.blocks if isinstance(each, Code)] == ["open()\nclose()"]


def test_what_stands_for_an_embed_until_one_agrees_is_not_text() -> None:
    notice = "Um eingebettete Inhalte anzuzeigen, ist deine Einwilligung notwendig. " + "Mehr dazu steht hier. " * 40
    page = read(f"<article><h1>Ships return</h1>{TEXT * 2}<p>{notice}</p>{TEXT * 2}</article>")
    assert "Einwilligung" not in feeds.as_json(page)["text"]


def test_a_clock_without_zone_or_language_runs_where_the_letters_are_written() -> None:
    when = "<div class=date>2026-03-07 14:27</div>"
    page = read(f"<article><h1>港口重新开放船只返回</h1>{when}{TEXT * 3}</article>", url="https://a.example/1", lang="")
    assert page.entry.published is not None and page.entry.published.isoformat() == "2026-03-07T14:27:00+08:00"


def test_a_country_with_several_zones_does_not_lend_one() -> None:
    when = "<div class=date>7 mars 2026 14:27</div>"
    page = read(
        f"<article><h1>Retour au port</h1>{when}{TEXT * 3}</article>", url="https://a.example/1", lang="lang=fr-CA"
    )
    assert page.entry.published is not None and page.entry.published.isoformat() == "2026-03-07T14:27:00+00:00"


def test_the_sources_at_the_end_stay_and_the_places_to_share_at_do_not() -> None:
    def listed(*hosts: str) -> Page:
        links = "".join(f"<li><a href='https://{host}/harbour'>The harbour at {host}</a></li>" for host in hosts)
        return read(f"<article><h1>Ships return</h1>{TEXT * 3}<h2>To read</h2><ul>{links}</ul></article>")

    kept, gone = listed("one.test", "two.test"), listed("www.facebook.com", "x.com", "t.me")
    assert "To read" in feeds.as_json(kept)["text"] and "two.test" in feeds.as_json(kept)["text"]
    assert "To read" not in feeds.as_json(gone)["text"] and "t.me" not in feeds.as_json(gone)["text"]


def test_an_empty_frame_does_not_hide_the_few_words_there_are() -> None:
    page = read("<div><article><script>void 0</script></article></div><div><p>The port is open again.</p></div>")
    assert feeds.as_json(page)["text"] == "The port is open again." and page.status == "doubtful"
