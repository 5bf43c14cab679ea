"""Hostile pages: an answer or a clean refusal, soon, in little memory, and nothing in it that acts on a terminal."""

from __future__ import annotations

import json
import resource
import time
import unicodedata
from pathlib import Path

import pytest

import feeds
from feeds.blocks.entry import with_blocks
from feeds.encode import plain_text
from feeds.errors import FeedError
from feeds.model import Entry

HOSTILE = Path(__file__).resolve().parents[1].parent / "shared" / "hostile"
SECONDS = 5.0
MEGABYTES = 150


def _controls(text: str) -> list[str]:
    return [f"U+{ord(c):04X}" for c in text if unicodedata.category(c) in ("Cc", "Cs") and c not in "\n\t"]


def test_every_hostile_page_is_read_or_refused() -> None:
    if not HOSTILE.exists():
        pytest.skip("the hostile files are not here")
    # Feeds taken for pages count too: a person may open any address.
    files = [path for path in sorted(HOSTILE.iterdir()) if path.suffix in (".html", ".rss", ".atom", ".rdf", ".opml")]
    assert files
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    for path in files:
        started = time.process_time()
        try:
            page = feeds.as_json(feeds.read_page(path.read_bytes(), "https://hostile.invalid/page"))
        except FeedError as error:
            assert "\n" not in str(error)
            continue
        finally:
            assert time.process_time() - started < SECONDS, path.name
        texts = [page["headline"], page["lead"], page["text"], *page["captions"], *page["authors"], page["section"]]
        assert not _controls("".join(texts)), path.name
        assert "javascript:" not in json.dumps([block for block in page["blocks"] if block["kind"] == "image"])
    assert (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) / 1024 < MEGABYTES


def _bomb(kind: str) -> bytes:
    bombs = {
        "deep": "<div>" * 20_000 + "text" + "</div>" * 20_000 + "<p>after it",
        "attributes": "<p " + " ".join(f"a{n}=1" for n in range(50_000)) + ">text after it",
        "unclosed": "<b><i><a href=x>" * 20_000 + "text after it",
        "table": "<table>" + "<tr><td colspan=1000 rowspan=1000>text after it" * 3_000,
        "lists": "<ul><li>" * 3_000 + "text after it",
        "links": '<a href="/x">text after it</a> ' * 20_000,
        "title": "<title>" + "text after it " * 100_000,
        "figures": "<figure><img src=a.jpg><figcaption>" * 3_000 + "text after it",
        "dates": "<time>" + "1.1.1.1.1.1/1/1/" * 20_000 + "</time>text after it",
        "json": '<script type="application/ld+json">' + '{"@graph":[' * 20_000 + "</script><p>text after it",
    }
    return f"<html><body>{bombs[kind]}</body></html>".encode()


@pytest.mark.parametrize(
    "kind", ["deep", "attributes", "unclosed", "table", "lists", "links", "title", "figures", "dates", "json"]
)
def test_markup_bombs_neither_hang_nor_crash(kind: str) -> None:
    started = time.process_time()
    try:
        page = feeds.as_json(feeds.read_page(_bomb(kind), "https://hostile.invalid/page"))
        assert isinstance(page["text"], str)
    except FeedError:
        pass
    assert time.process_time() - started < SECONDS


@pytest.mark.parametrize("href", ["http://[::1", "//[x]/", "http://a]b/", "http://\u2100.example/", "http://a:b/"])
def test_addresses_that_are_none_in_lists_of_links(href: str) -> None:
    links = "".join([f'<li><a href="{href}">Another story of the same day, number {n}</a></li>' for n in range(5)])
    text = "<p>The ferry is back after eleven years, and this time bicycles go first in the morning.</p>" * 6
    page = feeds.read_page(f"<html><body><article>{text}<ul>{links}</ul></article>".encode(), "https://a.example/x")
    assert "bicycles go first" in feeds.as_json(page)["text"]


@pytest.mark.parametrize("name", [b"a\x01b", b"a\x9b", b":", b"a:", b'"', b"\xff", b"x{y}"])
def test_names_of_attributes_that_are_none(name: bytes) -> None:
    words = (
        b"<p>Every evening at six two people walk along the old pier and light the lamps one after the other.</p>" * 4
    )
    dated = b"<span class=date %s=1 data-%s='2026-03-14T10:00:00Z'>14 March 2026, 10:00</span>" % (name, name)
    page = (
        b"<html lang=en><body><article><h1>The lamp keepers</h1><div class=meta %s>%s</div>%s</article></body></html>"
    )
    assert "lamp" in feeds.read_page(page % (name, dated, words), "https://hostile.invalid/page").entry.title


LAMPS = b"<p>Every evening at six two people walk along the old pier and light the lamps one after the other.</p>" * 4
MOVED = {
    "after what is taken out": b"<div class=share><a href=/1>one</a> <a href=/2>two</a> <a href=/3>six</a></div>\x01 a",
    "after a caption": b"<figure><figcaption>n</figcaption>\x01 a<table><tr><td>1<td>2<tr><td>3</table></figure>",
    "in code": b"<pre>a<br>\x01b<button>copy</button>\x02</pre>",
    "a picture's own": b'<picture src=/a.jpg "=1 \x01=2>\x01</picture>',
}


@pytest.mark.parametrize("what", MOVED)
def test_controls_in_what_is_moved_about(what: str) -> None:
    page = b"<html lang=en><body><article><h1>The lamp keepers</h1>%s%s%s</article></body></html>"
    for data in (page % (LAMPS, MOVED[what], LAMPS), page % (MOVED[what], LAMPS, MOVED[what])):
        entry = feeds.read_page(data, "https://hostile.invalid/page").entry
        assert "lamp" in entry.title and "\x01" not in plain_text(entry.blocks)
    feeds.read_page(LAMPS + MOVED[what], "https://hostile.invalid/page")
    with_blocks(Entry(id="1", title="t", content=MOVED[what].decode()), "https://hostile.invalid/")


def test_boxes_of_links_inside_each_other_take_no_time() -> None:
    link = b"<a href='/x y'>a link of some words</a> "
    page = b"<html><body><article>" + LAMPS + (b"<div>" + link * 8) * 240 + b"</article>"
    start = time.process_time()
    feeds.read_page(page, "https://hostile.invalid/page")
    assert time.process_time() - start < 1
