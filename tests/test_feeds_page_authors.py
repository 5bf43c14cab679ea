"""Who signs a page."""

from __future__ import annotations

import json

import pytest

import feeds

TEXT = "<p>" + "The harbour opened again on Monday after three weeks of repairs to its outer wall. " * 4 + "</p>"
ORGANISATION = {"@type": "NewsArticle", "author": {"@type": "Organization", "name": "Harbour News Desk"}}


def authors(
    byline: str = "", head: str = "", *, language: str = "en", data: dict[str, object] | None = None
) -> list[str]:
    script = f"<script type=application/ld+json>{json.dumps(data)}</script>" if data else ""
    html = (
        f"<html lang={language}><head><meta property=og:site_name content='Harbour News'>{head}{script}</head><body>"
        f"<article><h1>Ships return to the harbour</h1>{byline}{TEXT * 3}</article></body></html>"
    )
    return list(feeds.read_page(html.encode(), "https://news.example.com/a").entry.authors)


@pytest.mark.parametrize("name", ["r23", "Bo2man", "freeman1984"])
def test_a_handle_with_digits_is_a_name(name: str) -> None:
    assert authors(f"<p class=author>von <a class=username href=/u>{name}</a> » 21.01.2009, 05:42</p>") == [name]


def test_a_person_with_a_town_signs_before_an_organisation() -> None:
    byline = "<span class=author>Von Ada Lovelace, London</span>"
    assert authors(byline, data=ORGANISATION) == ["Ada Lovelace", "London"]


def test_an_editorial_desk_signs_where_machines_are_told_so() -> None:
    assert authors(data={"@type": "NewsArticle", "author": {"name": "HN24 Redaktion"}}) == ["HN24 Redaktion"]
    assert authors(data={"@type": "NewsArticle", "author": {"name": "Redaktion"}}) == ["Redaktion"]
    assert authors("<p class=author>Redaktion</p>") == []


def test_the_town_of_the_house_is_no_person() -> None:
    assert authors("<p>Von Ada Lovelace</p>", "<meta name=author content='Harbour News, London, England'>") == [
        "Ada Lovelace"
    ]


def test_initials_of_a_name_are_not_a_second_person() -> None:
    assert authors(head="<meta name=author content='Ada Lovelace, AL'>") == ["Ada Lovelace"]


def test_a_card_says_who_wrote_it() -> None:
    head = "<meta name=twitter:label1 content='Written by'><meta name=twitter:data1 content='Ada Lovelace'>"
    other = "<meta name=twitter:label1 content='Reading time'><meta name=twitter:data1 content='Ten minutes'>"
    assert authors(head=head) == ["Ada Lovelace"]
    assert authors(head=other) == []


def test_who_posts_a_short_note_is_its_author() -> None:
    assert authors(head="<meta property=og:title content='Ada L (@ada@ships.example)'>") == ["Ada L"]


def test_names_in_bold_may_follow_the_first_paragraph() -> None:
    opening = "<p><em>…as the town cries foul over lost moorings and the smell of tar in all its streets</em></p>"
    assert authors(f"{opening}<p><strong>Ada Lovelace/Charles Babbage</strong></p>") == [
        "Ada Lovelace",
        "Charles Babbage",
    ]


def test_chinese_papers_name_the_editor_at_the_end() -> None:
    title = "<title>港口三周后重新开放</title>"
    assert authors("<div>(责编：王小明、李华)</div>", title, language="zh") == ["王小明", "李华"]
    assert authors("<div>责任编辑： 王小明</div><div>作者：李华</div>", title, language="zh") == ["李华"]


def test_a_byline_counts_before_the_profiles_of_others() -> None:
    other = "<p>asks <a href=/profile/charles-babbage/show/>Charles Babbage</a></p>"
    assert authors(f"{other}<span class=news-author>Written by Ada Lovelace</span>") == ["Ada Lovelace"]


def test_those_who_had_some_part_in_it_are_not_its_authors() -> None:
    links = "".join(f"<a href=/author/{n}>{n} Smith</a> " for n in ("Ada", "Ben", "Cleo", "Dan"))
    assert authors(f"<div>{links}</div>", "<meta name=author content='Ada Smith'>") == ["Ada Smith"]
