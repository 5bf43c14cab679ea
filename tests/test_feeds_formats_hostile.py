"""Hostile feeds: no crash, no hang, bounded memory, clean text. The shared set is walked where it exists."""

import json
import random
import re
import resource
import time
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest

import feeds
from feeds.errors import FeedError
from feeds.model import Entry, Feed

SHARED = Path(__file__).resolve().parents[1].parent / "shared" / "hostile"
DATA = Path(__file__).parent / "data"
DIRTY = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u200b\u202a-\u202e\u2028\u2029\u2066-\u2069\ufeff\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff"
    "\U000e0000-\U000e007f]"
)
SECONDS, MEGABYTES = 5, 150


def cases() -> list[dict[str, Any]]:
    manifest = SHARED / "manifest.json"
    if not manifest.exists():
        return []
    return [case for case in json.loads(manifest.read_text("utf-8"))["files"] if case["kind"] == "feed"]


def words(entry: Entry) -> Iterator[str]:
    yield from (entry.id, entry.title, entry.link, entry.summary, entry.content, entry.section, entry.language)
    yield from (entry.comments_url, entry.comments_feed, *entry.authors, *entry.tags)
    for file in entry.enclosures:
        yield from (file.url, file.type)
    for image in entry.images:
        yield from (image.src, image.alt, image.caption, image.credit)


def assert_clean(feed: Feed) -> None:
    own = (feed.title, feed.link, feed.subtitle, feed.language, feed.icon, feed.self_url, feed.next_url, *feed.authors)
    for text in (*own, *(text for entry in feed.entries for text in words(entry))):
        assert not DIRTY.search(text), ascii(DIRTY.search(text))
    for entry in feed.entries:
        for address in (entry.link, entry.comments_url, *(file.url for file in entry.enclosures)):
            assert not address or address.startswith(("http://", "https://"))


def test_the_hostile_set() -> None:
    if not cases():
        pytest.skip("the hostile set is not here")
    expected = parsed = 0
    for case in cases():
        before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        start = time.process_time()
        feed = None
        with suppress(FeedError):
            feed = feeds.read_feed((SHARED / case["file"]).read_bytes(), "https://feed.example/x", case["ctype"])
        assert time.process_time() - start < SECONDS, case["file"]
        assert (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) / 1024 < MEGABYTES, case["file"]
        if feed:
            assert_clean(feed)
            assert "\x1b" not in json.dumps(feeds.as_json(feed), ensure_ascii=False), case["file"]
        if case["expect"] == "parse":
            expected += 1
            parsed += feed is not None and len(feed.entries) >= case.get("min_items", 1)
        assert case["expect"] != "reject" or feed is None, case["file"]
    assert parsed >= 0.99 * expected


PIECES = [b"<", b">", b"&", b"]]>", b"<![CDATA[", b"\x1b[31m", b"\x00", b"\xff", b"&#27;", b"&#x9b;", b"<a:b>", b"</"]
PIECES += [
    b"<!DOCTYPE x [",
    b" xml:base='x' ",
    b"\xe2\x80\xae",
    b"\xed\xa0\x80",
    b"<?xml?>",
    b'"',
    b"<:>",
    b"<x xmlns=''>",
]


def test_mutants_of_a_feed_give_a_clean_feed_or_a_refusal() -> None:
    chance = random.Random(20)
    original = (DATA / "village.rss").read_bytes()
    for _ in range(1_500):
        data = bytearray(original)
        for _ in range(chance.randint(1, 10)):
            place = chance.randrange(len(data))
            match chance.randrange(3):
                case 0:
                    data[place:place] = chance.choice(PIECES)
                case 1:
                    del data[place : place + chance.randint(1, 150)]
                case 2:
                    data[place] = chance.randrange(256)
        try:
            feed = feeds.read_feed(bytes(data), "https://feed.example/x")
        except FeedError:
            continue
        assert_clean(feed)
        feeds.as_json(feed)


@pytest.mark.parametrize(
    "document",
    [
        "<rss><channel>" + "<a>" * 100_000,
        "<rss><channel><item><title>" + "<b>" * 50_000 + "x",
        "<rss><channel><item><description>" + "&lt;div&gt;" * 50_000 + "x</description></item></channel></rss>",
        "<rss " + " ".join(f'a{i}="1"' for i in range(20_000)) + "><channel/></rss>",
        "<rss " + " ".join(f'xmlns:n{i}="u{i}"' for i in range(5_000)) + "><channel/></rss>",
        "<rss><channel>" + "<![CDATA[" * 50_000,
        "<rss><channel>" + "<!--" * 50_000,
        '<!DOCTYPE r [<!ENTITY a "'
        + "x" * 900
        + '">]><rss><channel><title>'
        + "&a;" * 20_000
        + "</title></channel></rss>",
        "<rss><channel><item>" + "<category>x</category>" * 20_000 + "</item></channel></rss>",
    ],
    ids=["deep", "deep title", "deep html", "attributes", "namespaces", "cdata", "comments", "entity", "many"],
)
def test_size_costs_only_its_size(document: str) -> None:
    start = time.process_time()
    with suppress(FeedError):
        feeds.as_json(feeds.read_feed(document.encode(), "https://feed.example/x"))
    assert time.process_time() - start < 3


def test_markup_with_names_that_no_parser_takes() -> None:
    document = "<rss><channel><item><description>a <tp: x='1'>b</tp:> <ª>c</ª></description></item></channel></rss>"
    assert "b" in feeds.read_feed(document.encode(), "https://feed.example/x").entries[0].summary
    escaped = "<rss><channel><item><description>&lt;p :=1 {a}=2 title=t>c&lt;/p></description></item></channel></rss>"
    assert feeds.as_json(feeds.read_feed(escaped.encode(), ""))["entries"][0]["summary"] == '<p title="t">c</p>'


@pytest.mark.parametrize("space", ["a}b:c", "a}[x]", "}*", "http://www.w3.org/2005/Atom}`p:"])
def test_a_namespace_is_no_path(space: str) -> None:
    begun = "<entry><id>1</id><title>First</title>"
    text = f"<feed xmlns='{space}'><title>t</title>{begun}{begun.replace('1', '2')}"
    with suppress(FeedError):
        feeds.read_feed(text.encode(), "https://hostile.invalid/feed")
