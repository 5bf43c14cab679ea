"""Tidy markup is read without a tree, and into the very blocks that the walk makes of it."""

from __future__ import annotations

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from feeds.blocks import quick
from feeds.blocks.read import from_html
from feeds.model import Image, Item, List, Paragraph, Span

BASE = "https://news.example/a/b"
PIECES = (
    *("<p>", "</p>", "<p class='lead'>", '<p style="text-align:center">', "<div>", "</div>", "<h2>", "</h2>", "\n"),
    *("<a href='/x'>", '<a href="https://o.example/" rel="nofollow">', '<a href="#n">', "</a>", "<b>", "</b>", "<em>"),
    *("</em>", "<br>", "<br/>", "<ul>", "<ol>", "<li>", "</li>", "</ul>", "</ol>", "<span>", "</span>", "<!-- x -->"),
    '<img src="/p.jpg" alt="Bến cảng" width="680" height="408"/>',
    '<figure><img src="/q.jpg"/><figcaption>Bến cảng. Ảnh: An</figcaption></figure>',
    *("<figure>", "</figure>", "<figcaption>", "</figcaption>", "<i>", "</i>", "<script>", "<p/>", "<a href='/y'/>"),
    *("Words", " and  more ", "Chợ nổi & ", "&amp;", "&lt;b&gt;", "&#8217;", "&copy;", "Ảnh: Lan", "a < b", " ", "."),
)


@pytest.mark.parametrize(
    "html",
    [
        "<p>One.</p><p>Two  with <a href='/x'>a <b>link</b></a>.</p>",
        '<p>One.</p><figure><img src="/p.jpg" alt="A"/><figcaption>A. Ảnh: An</figcaption></figure><p>Two</p>',
        "<ul><li>One</li><li>Two <em>set</em></li></ul><ol>\n<li>Three</li></ol>",
        "Bare<br>lines<br><br>apart <p class='x'>then &amp; now</p>",
        '<div><p>In <img src="/p.jpg"> a sentence</p></div><h3>Head</h3>',
    ],
)
def test_tidy_markup_is_read_as_the_walk_reads_it(html: str) -> None:
    found = quick.read(html, BASE)
    assert found is not None
    assert found == from_html(html, BASE)


@settings(max_examples=400, deadline=None)
@given(st.lists(st.sampled_from(PIECES), max_size=14).map("".join))
def test_whatever_is_read_at_all_is_read_as_the_walk_reads_it(html: str) -> None:
    found = quick.read(html, BASE) if "<" in html else None
    assert found is None or found == from_html(html, BASE)


@pytest.mark.parametrize(
    "html",
    ["<p>a < b</p>", "<p>x<p>y", "<b>x</p></b>", '<p style="display:none">x</p>', "<table></table>", "<p>\x1b[2J</p>"],
)
def test_what_needs_judgement_is_left_to_the_walk(html: str) -> None:
    assert quick.read(html, BASE) is None


@pytest.mark.parametrize("html", ['<img src="/p.jpg" ">', """<p class=' id="n">x</p>""", """<img alt=' src="/p" ">"""])
def test_a_tag_with_a_quote_too_many_is_left_to_the_walk(html: str) -> None:
    assert quick.read(f"<p>x</p>{html}", BASE) is None
    assert from_html(f"<p>x</p>{html}", BASE)


def test_tags_that_never_end_are_looked_at_once() -> None:
    start = time.process_time()
    assert quick.read("<p>x</p>" + "<" * 40_000, BASE, is_clean=True) is None
    assert time.process_time() - start < 1


def test_a_photo_keeps_its_caption_and_credit() -> None:
    figure = '<figure><img src="/p.jpg" width="680"/><figcaption>Bến cảng. Ảnh: An</figcaption></figure>'
    found = quick.read(f"{figure}<ul><li>x</li></ul>", BASE)
    photo = Image("https://news.example/p.jpg", caption="Bến cảng.", credit="An", width=680)
    assert found == (photo, List((Item((Paragraph((Span("x"),)),)),)))
