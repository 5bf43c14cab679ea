"""Finding feeds: in a page's bytes, on platforms, and from whatever a person pastes."""

from __future__ import annotations

import asyncio
import socket
import time
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from web import Web

from feeds import catalogue
from feeds.discover import MAX_KEPT, discover, find, from_paste
from feeds.errors import AddressError, FeedError, HttpError
from feeds.http import Client, Timeouts
from feeds.http.packing import pack, unpack
from feeds.links import MAX_CANDIDATES
from feeds.model import Candidate
from feeds.platforms import from_address, from_page
from feeds.text import safe_url

HOSTILE = Path(__file__).resolve().parents[1].parent / "shared" / "hostile"
PAGE = "https://site.example/blog/post.html"
RSS = """<rss version="2.0"><channel><title>{title}</title><link>http://site.example/</link>
<item><title>One</title><guid>1</guid><pubDate>Mon, 06 Jul 2026 10:00:00 GMT</pubDate></item>
<item><title>Two</title><guid>2</guid><pubDate>Tue, 07 Jul 2026 10:00:00 GMT</pubDate></item></channel></rss>"""


def found(markup: str | bytes, url: str = PAGE) -> list[str]:
    return [each.url for each in find(markup.encode() if isinstance(markup, str) else markup, url)]


# Announced


@pytest.mark.parametrize(
    "link",
    [
        '<link rel="alternate" type="application/rss+xml" href="/feed">',
        "<LINK REL=Alternate TYPE='Application/Atom+XML ; charset=utf-8' HREF=https://site.example/feed>",
        '<link rel="  home alternate x " type=" application/feed+json " href="../feed">',
        '<link rel="feed" href="/feed">',
        '<link type="application/rdf+xml" title="x" href="//site.example/feed" rel="alternate"/>',
    ],
)
def test_announced_feeds(link: str) -> None:
    assert found(f"<html><head><title>x</title>{link}</head><body><p>y") == ["https://site.example/feed"]


@pytest.mark.parametrize(
    "link",
    [
        '<link rel="alternate" type="text/html" hreflang="vi" href="/vi/">',
        '<link rel="alternates" type="application/rss+xml" href="/feed">',
        '<link rel="stylesheet" type="text/css" href="/feed.css">',
        '<link rel="alternate" type="application/json" href="https://site.example/wp-json/wp/v2/posts/1">',
        '<link rel="alternate" type="application/json+oembed" href="/oembed?format=json">',
        '<link rel="alternate" type="text/xml+oembed" href="/oembed?format=xml">',
        '<link rel="alternate" type="text/xml" title="RSS" href="/sitemap.xml">',
        '<link rel="search" type="application/opensearchdescription+xml" href="/search.xml">',
        '<link rel="alternate" type="application/rss+xml" href="javascript:alert(1)">',
        '<link rel="alternate" type="application/rss+xml" href="file:///etc/passwd">',
        '<link rel="alternate" type="application/rss+xml">',
        '<!-- <link rel="alternate" type="application/rss+xml" href="/feed"> -->',
    ],
)
def test_what_is_no_feed_is_not_offered(link: str) -> None:
    assert found(f"<html><head>{link}</head><body>x") == []


def test_vague_types_count_for_addresses_that_look_like_feeds() -> None:
    link = '<link rel="alternate" type="{}" href="{}">'
    markup = link.format("text/xml", "/rss.xml") + link.format("application/json", "/feed.json")
    assert found(markup) == ["https://site.example/rss.xml", "https://site.example/feed.json"]


def test_the_base_of_the_page_counts() -> None:
    markup = '<base href="https://cdn.example/a/"><link rel=alternate type=application/rss+xml href="b.xml">'
    assert found(markup) == ["https://cdn.example/a/b.xml"]


def test_each_feed_is_offered_once_with_its_cleaned_title() -> None:
    markup = '<link rel=alternate type=application/rss+xml title="Tin\x1b]0;x\x07 mới&#x202e;" href="/f">' * 3
    [candidate] = find(markup.encode(), PAGE)
    assert candidate == Candidate("https://site.example/f", "Tinx mới", "rss", "link")


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_pages_in_other_encodings(encoding: str) -> None:
    data = '<html><link rel=alternate type=application/rss+xml title="Thời sự" href="/f">'.encode(encoding)
    assert [each.title for each in find(data, PAGE)] == ["Thời sự"]


# Linked


@pytest.mark.parametrize(
    "href",
    ["/rss/the-thao.rss", "/index.xml", "/blog/atom.xml", "/feed.json", "/?feed=rss2", "/posts?alt=rss", "/news.rdf"],
)
def test_plainly_linked_feeds(href: str) -> None:
    assert found(f'<p><a href="/about">About</a> <a href="{href}">RSS</a>') == [f"https://site.example{href}"]


@pytest.mark.parametrize(
    "href", ["/rss", "/feeds/", "/sitemap.xml", "/feedback", "/rss-explained.html", "#rss", "mailto:a@b.c"]
)
def test_links_that_only_might_lead_to_a_feed_are_not_claimed(href: str) -> None:
    assert found(f'<a href="{href}">RSS</a>') == []


def test_announced_feeds_win_over_linked_ones() -> None:
    markup = '<link rel=alternate type=application/rss+xml href="/f"><a href="/other.rss">x</a>'
    assert found(markup) == ["https://site.example/f"]


@pytest.mark.parametrize("data", [b"", b"\0\1", b"<", b"{}", b"<a href=", b"<html>" * 5_000])
def test_no_page_at_all(data: bytes) -> None:
    assert find(data, PAGE) == []


def test_a_page_of_feeds_has_an_end() -> None:
    assert len(found("".join([f'<a href="/{n}.rss">' for n in range(2_000)]))) == MAX_CANDIDATES


@pytest.mark.skipif(not HOSTILE.exists(), reason="the hostile files are not here")
@pytest.mark.parametrize("path", sorted(HOSTILE.glob("*.html")), ids=lambda path: path.name)
def test_hostile_pages(path: Path) -> None:
    start = time.process_time()
    for candidate in find(path.read_bytes(), PAGE):
        assert candidate.url.startswith(("http://", "https://")) and candidate.title.isprintable()
    assert time.process_time() - start < 5


# Platforms and pastes


@pytest.mark.parametrize(
    ("address", "feed"),
    [
        (
            "https://www.youtube.com/channel/UCabcdefghijklmnopqrstuv",
            "https://www.youtube.com/feeds/videos.xml?channel_id=UCabcdefghijklmnopqrstuv",
        ),
        ("https://youtube.com/playlist?list=PL123-x_", "https://www.youtube.com/feeds/videos.xml?playlist_id=PL123-x_"),
        ("https://old.reddit.com/r/vietnam/top", "https://www.reddit.com/r/vietnam/.rss"),
        ("https://github.com/python/cpython", "https://github.com/python/cpython/releases.atom"),
        ("https://github.com/python", "https://github.com/python.atom"),
        ("https://mastodon.social/@Gargron", "https://mastodon.social/@Gargron.rss"),
        ("https://mastodon.social/@Gargron/1234", "https://mastodon.social/@Gargron.rss"),
        ("https://someone.substack.com/p/post", "https://someone.substack.com/feed"),
        ("https://medium.com/@someone/a-story", "https://medium.com/feed/@someone"),
        ("https://someone.wordpress.com/2020/", "https://someone.wordpress.com/feed/"),
        ("https://someone.blogspot.com/", "https://someone.blogspot.com/feeds/posts/default"),
        ("https://stackoverflow.com/questions/tagged/python", "https://stackoverflow.com/feeds/tag/python"),
        ("https://news.ycombinator.com/", "https://news.ycombinator.com/rss"),
        ("https://bsky.app/profile/bsky.app", "https://bsky.app/profile/bsky.app/rss"),
        ("https://arxiv.org/list/cs.AI/recent", "https://rss.arxiv.org/rss/cs.AI"),
        ("https://vnexpress.net/the-thao", "https://vnexpress.net/rss/the-thao.rss"),
        ("https://vnexpress.net/", "https://vnexpress.net/rss/tin-moi-nhat.rss"),
    ],
)
def test_platforms(address: str, feed: str) -> None:
    assert from_address(address)[0].url == feed


@pytest.mark.parametrize(
    "address",
    ["https://site.example/", "https://www.youtube.com/@handle", "https://github.com/", "https://notgithub.com/a/b"],
)
def test_elsewhere_nothing_is_assumed(address: str) -> None:
    assert from_address(address) == []


def test_the_channel_behind_a_video() -> None:
    page = b'<html>..."channelId":"UCabcdefghijklmnopqrstuv",...'
    [candidate] = from_page(page, "https://www.youtube.com/watch?v=x")
    assert candidate.url.endswith("channel_id=UCabcdefghijklmnopqrstuv")
    assert from_page(page, "https://site.example/") == []


@pytest.mark.parametrize(
    ("paste", "address"),
    [
        (" vnexpress.net ", "https://vnexpress.net"),
        ("<https://a.org/x>", "https://a.org/x"),
        ("feed://a.org/x", "https://a.org/x"),
        ("feed:http://a.org/x", "http://a.org/x"),
        ("r/vietnam", "https://www.reddit.com/r/vietnam"),
        ("@someone@mastodon.social", "https://mastodon.social/@someone"),
        ("localhost:8000/feed", "https://localhost:8000/feed"),
        ("file:///etc/passwd", "file:///etc/passwd"),
        ("javascript:alert(1)", "javascript:alert(1)"),
    ],
)
def test_pastes(paste: str, address: str) -> None:
    assert from_paste(paste) == address


# Asking


@pytest.fixture
def web() -> Iterator[Web]:
    with Web() as running:
        yield running


def search(address: str) -> list[Candidate]:
    async def once() -> list[Candidate]:
        async with Client(timeouts=Timeouts(1, 1, 2)) as client:
            return await discover(client, address)

    return asyncio.run(once())


def test_a_feed_is_its_own_candidate(web: Web) -> None:
    url = web.page("/f", RSS.format(title="Tin mới"), "text/html")
    assert search(url) == [Candidate(url, "Tin mới", "rss", "itself", datetime(2026, 7, 7, 10, tzinfo=UTC))]


def test_what_was_fetched_comes_along_and_survives_being_handed_on(web: Web) -> None:
    url = web.page("/f", RSS.format(title="Tin mới"), "text/xml", {"Link": "</hub>; rel=hub"}, etag='"1"')
    [candidate] = search(url)
    assert candidate.answer and candidate.answer.validators.etag == '"1"'
    assert unpack(pack(candidate.answer)) == candidate.answer and "\n" not in pack(candidate.answer)
    web.page("/large", RSS.format(title="x" * MAX_KEPT), "text/xml")
    assert search(web.url + "/large")[0].answer is None


def test_a_feed_is_offered_where_it_lives_for_good(web: Web) -> None:
    web.page("/new", RSS.format(title="News"), "text/xml")
    web.redirect("/old", "/new", 301)
    web.redirect("/today", "/new", 302)
    assert [each.url for each in search(web.url + "/old")] == [web.url + "/new"]
    assert [each.url for each in search(web.url + "/today")] == [web.url + "/today"]
    assert [each.url for each in search(web.url.replace("http", "HTTP") + "/new#top")] == [web.url + "/new"]
    link = '<link rel=alternate type=application/rss+xml href="{}">'
    web.page("/", link.format("/old") + link.format("/new"))
    assert [each.url for each in search(web.url + "/")] == [web.url + "/new"]


def test_a_bare_host_is_tried_both_ways(web: Web) -> None:
    web.page("/f", RSS.format(title="News"), "text/xml")
    assert search(web.url.removeprefix("http://") + "/f")[0].url == web.url + "/f"


def test_a_pasted_feed_of_a_platform_is_not_taken_for_another(web: Web) -> None:
    asked: list[str] = []

    def lookup(host: str, port: int) -> list[Any]:
        asked.append(host)
        raise socket.gaierror

    async def once(address: str) -> None:
        async with Client(spacing=0, lookup=lookup) as client:
            with pytest.raises(HttpError):
                await discover(client, address)

    asyncio.run(once("https://someone.wordpress.com/comments/feed/"))
    assert len(asked) == 1  # The address itself, and no guess of the platform.
    asyncio.run(once("https://someone.wordpress.com/2026/"))
    assert len(asked) == 3


def test_announced_feeds_come_with_their_own_titles_and_dates(web: Web) -> None:
    web.page(
        "/",
        '<link rel=alternate type=application/rss+xml title=a href="/a">'
        '<link rel=alternate type=application/rss+xml href="/gone">',
    )
    web.page("/a", RSS.format(title="All news"), "text/xml")
    [candidate] = search(web.url + "/")
    assert (candidate.title, candidate.how, candidate.newest) == (
        "All news",
        "link",
        datetime(2026, 7, 7, 10, tzinfo=UTC),
    )


def test_a_link_that_might_be_one_is_asked(web: Web) -> None:
    web.page("/", '<a href="/rss">RSS</a> <a href="/feedback">Feedback</a>')
    web.page("/rss", RSS.format(title="News"), "text/xml")
    assert [(each.url, each.how) for each in search(web.url + "/")] == [(web.url + "/rss", "anchor")]
    assert web.seen("/feedback") == []


def test_a_page_that_lists_the_feeds_of_each_section_is_followed(web: Web) -> None:
    web.page("/", '<a href="/rss">RSS</a>')
    web.page("/rss", '<a href="/rss/the-thao.rss">Thể thao</a> <a href="/rss/gone.rss">x</a> <a href="/">home</a>')
    web.page("/rss/the-thao.rss", RSS.format(title="Thể thao"), "text/xml")
    assert [(each.title, each.how) for each in search(web.url + "/")] == [("Thể thao", "anchor")]


def test_guesses_are_the_last_thing_and_stop_at_the_first_hit(web: Web) -> None:
    web.page("/about", "<p>no links here")
    web.page("/feed.xml", RSS.format(title="News"), "text/xml")
    assert [(each.url, each.how) for each in search(web.url + "/about")] == [(web.url + "/feed.xml", "guess")]
    assert web.requests[-1].path == "/feed.xml"


def test_a_page_without_feeds_says_so(web: Web) -> None:
    with pytest.raises(FeedError, match="No feed was found"):
        search(web.page("/", "<p>nothing"))


def test_what_cannot_be_fetched_says_why(web: Web) -> None:
    with pytest.raises(HttpError, match="nothing at this address"):
        search(web.url + "/missing")
    with pytest.raises(AddressError):
        search("file:///etc/passwd")


def test_a_page_leads_to_no_other_private_host(web: Web) -> None:
    with Web("127.0.0.2") as sentinel:
        feed = sentinel.page("/f", RSS.format(title="secret"))
        web.page("/", f'<link rel=alternate type=application/rss+xml href="{feed}"><a href="/ok.rss">x</a>')
        with pytest.raises(FeedError):
            search(web.url + "/")
        assert sentinel.requests == []


# Catalogue


def test_the_catalogue_is_in_order() -> None:
    listed = catalogue.sources()
    assert len({each.url for each in listed}) == len(listed) >= 30
    assert all(safe_url(each.url) == each.url and each.title for each in listed)
    assert {each.language for each in listed} == {"vi", "en"}
    assert {each.topic for each in listed} == {"news", "world", "business", "technology", "science", "sport", "culture"}


def test_the_catalogue_is_searched_without_accents() -> None:
    assert [each.title for each in catalogue.search("tuoi TRE van")] == ["Tuổi Trẻ – Văn hóa"]
    assert catalogue.search("nothing like this") == []
