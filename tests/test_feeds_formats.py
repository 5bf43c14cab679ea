"""Every feed format through the one door, one behaviour at a time."""

import json
from datetime import UTC, datetime
from pathlib import Path

import pytest

import feeds
from feeds.errors import FeedError
from feeds.model import Entry, Feed, Image

DATA = Path(__file__).parent / "data"
URL = "https://feeds.example/dir/feed.xml"


def read(text: str | bytes, url: str = URL, content_type: str | None = None) -> Feed:
    return feeds.read_feed(text if isinstance(text, bytes) else text.encode(), url, content_type)


def rss(item: str, channel: str = "", namespaces: str = "") -> Entry:
    """The one entry of an RSS feed with these elements in its item."""
    return read(f'<rss version="2.0" {namespaces}><channel>{channel}<item>{item}</item></channel></rss>').entries[0]


def atom(entry: str, feed: str = "", attributes: str = "") -> Entry:
    """The one entry of an Atom feed with these elements in its entry."""
    document = f'<feed xmlns="http://www.w3.org/2005/Atom" {attributes}>{feed}<entry>{entry}</entry></feed>'
    return read(document).entries[0]


def test_a_whole_rss_feed() -> None:
    feed = read((DATA / "village.rss").read_bytes())
    assert feeds.as_json(feed) == json.loads((DATA / "village.json").read_text("utf-8"))
    assert (feed.format, feed.ttl, feed.skip_hours, feed.skip_days) == ("rss", 90, {1, 0}, {6})
    assert feed.self_url == "https://village.example/feed.rss"
    assert feed.next_url == "https://village.example/feed.rss?page=2"
    assert (feed.hub, feed.icon) == ("https://hub.example/", "https://village.example/logo.png")
    bridge = feed.entries[0]
    assert bridge.comments_feed == "https://village.example/news/bridge/feed"
    assert bridge.images == (
        Image("https://village.example/bridge.jpg", "", "Cây cầu trong nắng", "Ảnh: Lê Bình", 680, 408),
    )


# Atom


def test_atom() -> None:
    entry = atom(
        """<title type="html">A &lt;i&gt;fine&lt;/i&gt; day</title><id>tag:x,2026:1</id>
        <link href="b"/><link rel="alternate" type="text/html" href="a"/><link rel="enclosure" href="f.mp3" length="9"/>
        <link rel="replies" type="text/html" href="a#c" thr:count="3" xmlns:thr="http://purl.org/syndication/thread/1.0"/>
        <link rel="replies" type="application/atom+xml" href="a/feed"/>
        <published>2026-07-06T10:00:00+07:00</published><updated>2026-07-07T10:00:00Z</updated>
        <author><name>Ann</name></author><author><name>Bob</name></author><category term="sky" label="Sky"/>
        <summary>1 &lt; 2</summary><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Sun</p></div></content>"""
    )
    assert (entry.id, entry.title, entry.link) == ("tag:x,2026:1", "A fine day", "https://feeds.example/dir/a")
    assert entry.published == datetime(2026, 7, 6, 3, tzinfo=UTC)
    assert entry.updated == datetime(2026, 7, 7, 10, tzinfo=UTC)
    assert (entry.authors, entry.tags) == (("Ann", "Bob"), ("sky",))
    assert (entry.summary, entry.content) == ("1 &lt; 2", "<div><p>Sun</p></div>")
    assert entry.enclosures[0].url == "https://feeds.example/dir/f.mp3"
    assert (entry.comments_count, entry.comments_url) == (3, "https://feeds.example/dir/a#c")
    assert entry.comments_feed == "https://feeds.example/dir/a/feed"


def test_of_several_forms_of_one_text_the_html_is_taken() -> None:
    plain = '<content type="text/plain">Sun &lt;3 and tea</content>'
    html = '<content type="text/html">Sun &amp;lt;3 and &lt;b>tea&lt;/b></content>'
    assert atom(plain + html).content == "Sun &lt;3 and <b>tea</b>"
    assert atom('<content type="html"> </content><content type="text">tea</content>').content == "tea"


def test_atom_text_is_text_and_html_is_html() -> None:
    assert atom("<title>About &lt;blink&gt;</title>").title == "About <blink>"
    assert atom('<title type="text">Don&amp;#8217;t</title>').title == "Don’t"
    assert atom('<title type="xhtml"><div>a <em>b</em></div></title>').title == "a b"


def test_atom_03() -> None:
    feed = read(
        """<feed version="0.3" xmlns="http://purl.org/atom/ns#"><title>Old</title><tagline>lines</tagline><entry>
        <title mode="escaped" type="text/html">&lt;b&gt;T&lt;/b&gt;</title><issued>2003-12-13T08:29:29-04:00</issued>
        <content mode="base64" type="text/html">PHA+aGk8L3A+</content></entry></feed>"""
    )
    assert (feed.title, feed.subtitle, feed.entries[0].title) == ("Old", "lines", "T")
    assert feed.entries[0].content == "<p>hi</p>"
    assert feed.entries[0].published == datetime(2003, 12, 13, 12, 29, 29, tzinfo=UTC)


# Other formats


def test_rdf_items_stand_beside_the_channel() -> None:
    feed = read(
        """<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
        xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>R</title><link>https://r.example/</link></channel>
        <item rdf:about="https://r.example/1"><title>One</title><link>https://r.example/1</link>
        <dc:date>2026-07-06</dc:date></item></rdf:RDF>"""
    )
    assert (feed.format, feed.title, feed.entries[0].id) == ("rdf", "R", "https://r.example/1")
    assert feed.entries[0].published == datetime(2026, 7, 6, tzinfo=UTC)


def test_json_feed() -> None:
    feed = read(
        json.dumps(
            {
                "version": "https://jsonfeed.org/version/1.1",
                "title": "J",
                "home_page_url": "https://j.example/",
                "items": [
                    {
                        "id": 7,
                        "url": "/seven",
                        "title": "A <b> in text",
                        "content_text": "one\n\ntwo <3",
                        "date_published": "2026-07-06T10:00:00Z",
                        "authors": [{"name": "Ann"}],
                        "tags": ["x", 1, None],
                        "image": "pic.png",
                        "attachments": [{"url": "a.mp3", "mime_type": "audio/mpeg", "size_in_bytes": 5}, "junk"],
                    },
                    "junk",
                ],
            }
        )
    )
    (entry,) = feed.entries
    assert (entry.id, entry.link, entry.title) == ("7", "https://j.example/seven", "A <b> in text")
    assert (entry.content, entry.tags) == ("<p>one</p><p>two &lt;3</p>", ("x", "1"))
    assert entry.images[0].src == "https://j.example/pic.png" and entry.enclosures[0].length == 5


def test_cdf() -> None:
    feed = read(
        """<CHANNEL HREF="https://c.example/"><TITLE>C</TITLE><ITEM HREF="one.html" LASTMOD="2026-07-06T10:00">
        <TITLE>One</TITLE><ABSTRACT>First</ABSTRACT></ITEM></CHANNEL>"""
    )
    assert (feed.format, feed.title, feed.link) == ("cdf", "C", "https://c.example/")
    assert (feed.entries[0].title, feed.entries[0].summary) == ("One", "First")


def test_rss_of_other_times_and_places() -> None:
    assert read("<rss><channel><item><title>a</title></item></channel></rss>").entries[0].title == "a"
    assert read("<channel><title>t</title><link>https://t.example/</link><item/></channel>").title == "t"
    assert read("<RSS><CHANNEL><TITLE>up</TITLE><ITEM/></CHANNEL></RSS>").title == "up"
    assert read("<rss xmlns='http://own.example/'><channel><title>own</title></channel></rss>").title == "own"


# Fields


def test_links_fall_back_from_element_to_element() -> None:
    links = 'xmlns:a="http://www.w3.org/2005/Atom"'
    assert rss("<link>https://x.example/1</link>").link == "https://x.example/1"
    assert rss('<a:link href="https://x.example/2"/>', namespaces=links).link == "https://x.example/2"
    assert rss("<guid>https://x.example/3</guid>").link == "https://x.example/3"
    assert rss('<guid isPermaLink="false">https://x.example/3</guid>').link == ""
    assert rss("<link>javascript:alert(1)</link><guid>https://x.example/4</guid>").link == "https://x.example/4"


def test_relative_links_hang_on_base_site_or_document() -> None:
    assert rss("<link>p</link>").link == "https://feeds.example/dir/p"
    assert rss("<link>p</link>", "<link>https://site.example/n/</link>").link == "https://site.example/n/p"
    based = atom('<link href="p"/>', attributes='xml:base="https://base.example/x/"')
    assert based.link == "https://base.example/x/p"
    assert atom('<link href="p" xml:base="y/"/>', attributes='xml:base="/x/"').link == "https://feeds.example/x/y/p"


def test_links_inside_html_hang_on_xml_base() -> None:
    entry = atom('<content type="html" xml:base="/y/">&lt;a href="p?a&amp;amp;b">x&lt;/a>&lt;a href="#n"></content>')
    assert entry.content == '<a href="https://feeds.example/y/p?a&amp;b">x</a><a href="#n">'


def test_without_an_address_relative_links_stay_as_written() -> None:
    document = "<rss><channel><item><link>news/1</link></item><item><link>exec:rm</link></item></channel></rss>"
    assert [entry.link for entry in read(document, url="").entries] == ["news/1", ""]


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        ("Fish &amp;amp; chips", "Fish & chips"),
        ("<![CDATA[<b>Bold</b> &amp; brave]]>", "Bold & brave"),
        ("a <b>child</b> element", "a child element"),
        ("Caf&eacute; &rsquo;s &nbsp;", "Café ’s"),
        ("AT&T and R&D", "AT&T and R&D"),
        ("&#146;quoted&#x93;", "’quoted“"),
        ("esc&#27;[31m and &#0;nul &#xFFFF;", "esc and nul"),
        ("raw\x1b[31m\x08", "raw"),
        ("&amp;#27;[31mtwice", "twice"),
        ("&unknown; thing", "&unknown; thing"),
        ("2 &lt; 3", "2 < 3"),
    ],
)
def test_titles(written: str, shown: str) -> None:
    assert rss(f"<title>{written}</title>").title == shown


def test_html_that_was_not_escaped() -> None:
    assert rss("<description>one <p>two</p> three</description>").summary == "one <p>two</p> three"


def test_authors_come_as_written_once_each() -> None:
    dc = 'xmlns:dc="http://purl.org/dc/elements/1.1/"'
    assert rss("<author>a@x.example (Ann)</author><dc:creator>Ann</dc:creator>", namespaces=dc).authors == (
        "a@x.example (Ann)",
    )
    assert rss("<dc:creator>Ann</dc:creator><dc:creator>Bob</dc:creator>", namespaces=dc).authors == ("Ann", "Bob")


def test_long_guids_stay_different() -> None:
    one, two = rss(f"<guid>{'x' * 5_000}1</guid>"), rss(f"<guid>{'x' * 5_000}2</guid>")
    assert one.id != two.id and len(one.id) < 1_200


def test_photos_beside_the_text() -> None:
    media = 'xmlns:media="http://search.yahoo.com/mrss/"'
    grouped = rss(
        """<media:group><media:title>T</media:title><media:description>Words</media:description>
        <media:content url="https://x.example/a.jpg" type="image/jpeg"/>
        <media:content url="https://x.example/v.mp4" type="video/mp4" fileSize="7"/></media:group>""",
        namespaces=media,
    )
    assert grouped.images == (Image("https://x.example/a.jpg", "T", "Words"),)
    assert [(each.url, each.length) for each in grouped.enclosures] == [("https://x.example/v.mp4", 7)]
    thumbnail = rss('<media:thumbnail url="https://x.example/t.png" width="80"/>', namespaces=media)
    assert thumbnail.images == (Image("https://x.example/t.png", width=80),)


def test_the_words_beside_a_film_are_the_entrys_and_a_photos_stay_its_caption() -> None:
    media = 'xmlns:media="http://search.yahoo.com/mrss/"'
    group = """<media:group><media:title>T</media:title><media:content url="https://x.example/{}" type="{}"/>
        <media:thumbnail url="https://x.example/t.jpg"/><media:description>One &lt; two\n\nMore</media:description>
        </media:group>"""
    film = atom(f"<title>T</title>{group.format('v', 'video/mp4')}", attributes=media)
    assert film.summary == "<p>One &lt; two</p><p>More</p>"
    assert film.images == (Image("https://x.example/t.jpg"),)
    assert rss(f"{group.format('v', 'video/mp4')}<description>Own</description>", namespaces=media).summary == "Own"
    still = '<media:thumbnail url="https://x.example/t.jpg"/><media:description>Words</media:description>'
    assert rss(still, namespaces=media).images == (Image("https://x.example/t.jpg"),), "said once"
    photo = rss(group.format("p.jpg", "image/jpeg"), namespaces=media)
    assert (photo.summary, photo.images[0].caption) == ("", "One < two More")


def test_markup_whose_type_was_forgotten_is_markup_and_talk_about_it_is_text() -> None:
    assert atom("<content>&lt;p&gt;Hi &lt;b&gt;you&lt;/b&gt;&lt;/p&gt;</content>").content == "<p>Hi <b>you</b></p>"
    assert atom("<summary>The &lt;b&gt; tag</summary>").summary == "The &lt;b&gt; tag"
    assert atom('<summary type="text">So &lt;p&gt;Hi&lt;/p&gt;</summary>').summary == "So &lt;p&gt;Hi&lt;/p&gt;"
    assert atom('<summary type="text">&lt;p&gt;Hi&lt;/p&gt;</summary>').summary == "<p>Hi</p>"


def test_what_only_looks_like_a_tag_stays_in_a_title() -> None:
    for title in ("std::vector<int> and List<String>", "x<y and y>z", "I <3 you", "a <= b", "1 < 2 > 0"):
        assert rss(f"<title><![CDATA[{title}]]></title>").title == title
    assert rss("<title><![CDATA[<B>Big</B> <my-tag>and</my-tag> <o:p>odd</o:p>]]></title>").title == "Big and odd"


def test_people_and_files_are_told_once() -> None:
    assert rss("<author><name>Bob</name><email>b@x.example</email></author>").authors == ("Bob",)
    assert rss("<author>Bob &lt;b@x.example&gt;</author>").authors == ("Bob",)
    file = '<enclosure url="https://x.example/a.mp3" length="7" type="audio/mpeg"/>'
    again = '<media:content url="https://x.example/a.mp3" type="audio/mpeg"/>'
    found = rss(
        f"{file}{again}<enclosure url='https://x.example/b'/>", namespaces='xmlns:media="http://search.yahoo.com/mrss/"'
    )
    assert [(each.url[-3:], each.length) for each in found.enclosures] == [("mp3", 7), ("e/b", 0)]
    upper = atom('<link rel="Enclosure" href="https://x.example/a"/><link rel="Alternate" href="https://x.example/1"/>')
    assert (len(upper.enclosures), upper.link) == (1, "https://x.example/1")


def test_json_with_the_slips_that_hands_make() -> None:
    text = '{"title":"T","author":"Bob","items":[{"id":"1","title":"a,]","content_text":"one\ntwo","author":"Ann",'
    feed = read(text + '"tags":"a,b","attachments":{"url":"https://x.example/a"},},],}')
    entry = feed.entries[0]
    assert (feed.authors, entry.title, entry.authors, len(entry.enclosures)) == (("Bob",), "a,]", ("Ann",), 1)
    assert (entry.content, entry.tags) == ("<p>one<br>two</p>", ("a", "b"))


def test_characters_written_in_halves_are_whole() -> None:
    assert rss("<title>a &#55357;&#56832; &#xD83D;&#xDE00; &#55357; &#128512;</title>").title == "a 😀 😀 😀"


def test_counters_dates_and_addresses_as_people_write_them() -> None:
    slash = 'xmlns:slash="http://purl.org/rss/1.0/modules/slash/"'
    counts = ("1,234", "1.234.567", "12", "1,2", "many")
    found = [rss(f"<slash:comments>{each}</slash:comments>", namespaces=slash).comments_count for each in counts]
    assert found == [1234, 1234567, 12, None, None]
    plain = rss("<published>2026-07-06</published><updated>2026-07-07</updated>")
    assert (plain.published, plain.updated) == (datetime(2026, 7, 6, tzinfo=UTC), datetime(2026, 7, 7, tzinfo=UTC))
    assert rss("<link>www.other.example/a</link>").link == "http://www.other.example/a"
    assert rss('<guid isPermaLink="true">/a/1</guid>').link == "https://feeds.example/a/1"
    assert rss("<guid>/a/1</guid>").link == ""


def test_duplicates_and_entries_with_nothing_are_kept() -> None:
    feed = read("<rss><channel>" + "<item><guid>same</guid></item>" * 3 + "<item/></channel></rss>")
    assert [entry.id for entry in feed.entries] == ["same", "same", "same", ""]


# Bytes


@pytest.mark.parametrize(
    ("encoding", "declared"),
    [
        ("utf-8", ""),
        ("utf-8-sig", "utf-8"),
        ("utf-16", "utf-16"),
        ("utf-16-le", "utf-16"),
        ("utf-32", "utf-32"),
        ("utf-8", "iso-8859-1"),
        ("utf-8", "no-such-thing"),
        ("cp1252", "windows-1252"),
        ("cp1252", "iso-8859-1"),
        ("cp1252", "utf-8"),
        ("cp1252", ""),
    ],
)
def test_encodings_declared_lied_about_and_left_out(encoding: str, declared: str) -> None:
    head = f'<?xml version="1.0" encoding="{declared}"?>' if declared else ""
    document = f"{head}<rss><channel><title>Café “été” Ærø</title></channel></rss>"
    assert read(document.encode(encoding)).title == "Café “été” Ærø"


def test_asian_encodings_and_the_servers_word() -> None:
    declared = '<?xml version="1.0" encoding="Shift_JIS"?><rss><channel><title>東京①</title></channel></rss>'
    assert read(declared.encode("cp932")).title == "東京①"
    silent = "<rss><channel><title>新闻</title></channel></rss>".encode("gbk")
    assert read(silent, content_type="text/xml; charset=gb2312").title == "新闻"


@pytest.mark.parametrize(
    "document",
    [
        "\n\n  <?xml version='1.0'?><rss><channel><title>ok</title><item/></channel></rss>",
        "<?php warning ?>Notice: x<br/><rss><channel><title>ok</title><item/></channel></rss>",
        "<!DOCTYPE rss SYSTEM 'file:///etc/passwd'><rss><channel><title>ok</title><item/></channel></rss>",
        "<rss><channel><title>ok</title><item><title>cut</ti",
        "<rss><channel><title>ok</title><item><b>x</item></channel></rss>",
        "<rss><channel><title>ok</title><item><undeclared:x>1</undeclared:x></item></channel></rss>",
        "<rss><channel><title>ok</title><item><link>a?b=1&c=2</link></item></channel></rss>trailing <junk",
        "<rss><channel><title>ok</title><item></item></channel></rss>\x00",
    ],
)
def test_broken_xml_still_gives_its_entries(document: str) -> None:
    feed = read(document)
    assert (feed.title, len(feed.entries)) == ("ok", 1)


def test_entries_that_were_never_ended_are_entries() -> None:
    item = "<item><title>{0}</title><description>Text {0}</description>"
    feed = read(f"<rss><channel><title>ok</title>{''.join(map(item.format, 'abc'))}</channel></rss>")
    assert [(entry.title, entry.summary) for entry in feed.entries] == [(each, f"Text {each}") for each in "abc"]
    empty = read("<rss><channel><item><title>a</title><item url='x'/></item></channel>")
    assert [entry.title for entry in empty.entries] == ["a"]


def test_entities_of_a_document_are_read_but_never_multiplied_or_fetched() -> None:
    document = (
        '<!DOCTYPE rss [<!ENTITY firm "Acme"><!ENTITY w "Co"><!ENTITY a "&firm;&firm;"><!ENTITY f SYSTEM "file:///etc/passwd">]>'
        "<rss><channel><title>&firm; &w; &a; &f;</title></channel></rss>"
    )
    assert read(document).title == "Acme Co &a; &f;"


@pytest.mark.parametrize(
    "data",
    [
        *(b"", b"  \n", b"\x00" * 100, b"just words", b"\x89PNG\r\n", b"<html><body>Hi</body></html>", b"<opml/>"),
        *(b"<svg/>", b"{}", b"[1]", b'{"items": 3}', b'{"items": [', b"[" * 100_000, b'{"items":' + b"[" * 100_000),
    ],
)
def test_what_is_no_feed_is_refused_in_one_sentence(data: bytes) -> None:
    with pytest.raises(FeedError) as refused:
        read(data)
    assert str(refused.value).endswith(".") and "\n" not in str(refused.value)


def test_printed_html_is_down_to_what_may_be_shown() -> None:
    entry = rss(
        """<description><![CDATA[<p onclick="x()" style="a">Hi <a href="/b" target="t">b</a>&#27;[31m</p>
        <img src="javascript:x" alt="pic"><iframe src="https://x.example/">old</iframe><form><input>kept</form>]]></description><link>https://site.example/1</link>"""
    )
    html = feeds.as_json([entry])[0]["summary"]
    assert html.startswith('<p>Hi <a href="https://site.example/b">b</a></p>')
    assert '<img alt="pic">' in html and "old" in html and "kept" in html
    for gone in ("onclick", "style", "iframe", "form", "javascript", "\x1b", "input"):
        assert gone not in html
