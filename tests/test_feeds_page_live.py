"""Live coverage: updates in the page's order, also those that only a script would draw; labels that are no captions."""

from __future__ import annotations

import json

import feeds
from feeds.encode import images
from feeds.model import Page

URL = "https://news.example/live"


def words(number: int) -> str:
    return f"Update {number}: the ferry has passed the {number}th bridge and the crowd on the quay keeps growing."


def shown(*numbers: int) -> str:
    return "".join([f"<section><h2>Bridge {each}</h2><p>{words(each)}</p></section>" for each in numbers])


def read(body: str, updates: list[dict[str, object]]) -> Page:
    node = {"@type": "LiveBlogPosting", "headline": "The ferry comes home", "liveBlogUpdate": updates}
    script = f"<script type='application/ld+json'>{json.dumps(node)}</script>"
    intro = "<p>" + "The ferry comes home after eleven years, and people line both banks of the river. " * 3 + "</p>"
    article = f"<article><h1>The ferry comes home</h1>{intro}{body}</article>"
    return feeds.read_page(f"<html lang=vi><head>{script}</head><body>{article}</body></html>".encode(), URL)


def update(number: int, **more: object) -> dict[str, object]:
    return {
        "@type": "BlogPosting",
        "headline": f"Bridge {number}",
        "datePublished": f"2026-11-20T{10 - number:02}:00:00Z",
        "articleBody": words(number),
        **more,
    }


def order(page: Page) -> list[int]:
    text = feeds.as_json(page)["text"]
    return sorted([each for each in range(1, 9) if words(each) in text], key=lambda each: text.index(words(each)))


def test_updates_that_the_page_shows_stand_once() -> None:
    page = read(shown(1, 2, 3), [update(each) for each in (1, 2, 3)])
    text = feeds.as_json(page)["text"]
    assert order(page) == [1, 2, 3] and all(text.count(words(each)) == 1 for each in (1, 2, 3))
    assert text.count("Bridge 1") == 1


def test_updates_that_only_a_script_would_draw_come_in_their_places() -> None:
    page = read(shown(2, 4), [update(each) for each in (1, 2, 3, 4, 5)])
    assert order(page) == [1, 2, 3, 4, 5]
    text = feeds.as_json(page)["text"]
    assert text.index("Bridge 3") < text.index(words(3)) < text.index("Bridge 4") < text.index(words(4))


def test_an_update_says_when_it_came_in_the_pages_own_zone() -> None:
    page = read(shown(1), [update(1), update(2)])
    assert "2026-11-20 15:00" in feeds.as_json(page)["text"]


def test_an_update_may_be_markup_and_nothing_in_it_acts() -> None:
    body = f"<p>{words(2)}</p><a href='javascript:alert(1)'>more</a><ul><li>one<li>two</ul>"
    page = read(shown(1), [update(1), update(2, articleBody=body)])
    text = feeds.as_json(page)["text"]
    assert words(2) in text and "one" in text and "<p>" not in text
    assert "javascript" not in json.dumps(feeds.as_json(page))


def test_updates_without_words_and_other_shapes_are_passed_over() -> None:
    odd: list[dict[str, object]] = [update(3, articleBody=""), update(4, articleBody=["", 5]), {"articleBody": None}]
    page = read(shown(1), [update(1), *odd, "text", 7])  # type: ignore[list-item]
    assert order(page) == [1] and "Bridge 3" not in feeds.as_json(page)["text"]


def test_a_date_or_a_players_label_is_no_caption() -> None:
    labels = ("28.4.2023 18:41 Uhr", "Player wird geladen", "Bitte aktivieren Sie Javascript.", "The quay on Monday.")
    figures = "".join(
        f"<figure><img src=/{number}.jpg width=900 height=600><figcaption>{label}</figcaption></figure>"
        for number, label in enumerate(labels)
    )
    found = images(read(f"<p>{words(1)}</p>{figures}<p>{words(2)}</p>", []).entry.blocks)
    assert [each.caption for each in found] == ["", "", "", "The quay on Monday."]
