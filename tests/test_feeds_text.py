"""The wall: nothing foreign keeps a control, an escape or a trick; everything readable stays."""

import re
import time
import unicodedata

import pytest

from feeds.text import TITLE_LIMIT, clean, fold, name_only, plain_from_html, safe_url, strip_tags

FORBIDDEN = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\xad\u061c\u200b\u202a-\u202e\u2028\u2029\u2060-\u206f\ufeff\ud800-\udfff\ufdd0-\ufdef"
    "\ufffe\uffff\U000e0000-\U000e007f]"
)


@pytest.mark.parametrize(
    ("foreign", "shown"),
    [
        ("a\x1b[31;1mred\x1b[0m b", "ared b"),
        ("\x1b]0;new title\x07text", "new titletext"),
        ("\x1b]8;;http://evil.example/\x1b\\click\x1b]8;;\x1b\\", "http://evil.example/click"),
        ("\x9b31mred", "red"),
        ("\x9d0;title\x9c.", "title."),
        ("\x1bPq~\x1b\\x", "q~x"),
        ("\x1bkname\x1b\\", "name"),
        ("\x1b\x1b[0m[31m", "[31m"),
        ("a\x00\x07\x08\x7fb", "ab"),
        ("one\r\ntwo\x85three\u2028four\tfive", "one two three four five"),
        ("safe\u202egnp.exe\u2066x\u2069", "safegnp.exex"),
        ("so\xadft\u200b\ufeff\u2060", "soft"),
        ("flag\U000e0067\U000e007f", "flag"),
        ("bad\ud800\uffff\U0001fffe", "bad\ufffd\ufffd\ufffd"),
        ("ca\u0300 phe\u0302", "cà phê"),
        ("it\x92s \x93so\x94", "it’s “so”"),
        ("  spaced \xa0 out  ", "spaced out"),
        ("Thứ Hai, 14/02/2022", "Thứ Hai, 14/02/2022"),
    ],
)
def test_one_line(foreign: str, shown: str) -> None:
    assert clean(foreign) == shown


def test_lines_keep_newlines_and_tabs_only() -> None:
    assert clean("a\tb\r\nc\x0bd\u2029e\x1b[2J", lines=True) == "a\tb\nc\nd\ne"


def test_joiners_stay_where_they_mean_something() -> None:
    family, persian, hindi = "👨\u200d👩\u200d👧", "می\u200cخواهم", "क्\u200dष"
    assert [clean(text) for text in (family, persian, hindi)] == [family, persian, hindi]
    assert clean("ad\u200dmin \u200cx") == "admin x"
    assert "\u200d" not in clean("👩\u200d" * 40)


def test_a_cluster_carries_eight_marks() -> None:
    assert clean("z" + "\u0336" * 500 + "algo") == "z" + "\u0336" * 8 + "algo"


def test_titles_are_cut_with_an_ellipsis() -> None:
    cut = clean("word " * 1_000, limit=TITLE_LIMIT)
    assert len(cut) <= TITLE_LIMIT and cut.endswith("…")
    assert clean("x" * TITLE_LIMIT, limit=TITLE_LIMIT) == "x" * TITLE_LIMIT


def test_every_character_alone_and_in_company_comes_out_harmless() -> None:
    for code in (*range(0x3400), *range(0xA000, 0xAC00), *range(0xD7A0, 0x12000), *range(0xDFFF0, 0xE0200)):
        shown = clean(f"a{chr(code)}b", lines=True)
        assert not FORBIDDEN.search(shown), hex(code)
        assert unicodedata.is_normalized("NFC", shown), hex(code)


@pytest.mark.parametrize(
    "piece",
    [
        "\x1b[",
        "\x1b]0;",
        "\x9b1",
        "\x1b ",
        "<",
        "<!--",
        "<script ",
        "<p ",
        "&",
        "a\u0301",
        "\u0301",
        "👩\u200d",
        "\u200d",
    ],
)
def test_time_grows_with_length_only(piece: str) -> None:
    long = piece * (200_000 // len(piece))
    start = time.process_time()
    clean(long, lines=True)
    plain_from_html(long)
    assert time.process_time() - start < 1.5


def test_search_folds_both_sides_alike() -> None:
    assert fold("Đà Nẵng, đảng") == "Dà Nẵng, dảng"
    assert fold("cong an") == "cong an"
    assert fold("da\u0302n") == "dân"
    assert fold("東京タワー").split() == ["東", "京", "タ", "ワ", "ー"]
    assert fold("ไทย").split() == ["ไ", "ท", "ย"]
    assert "".join(fold("news 東京").split()) == "news東京"


@pytest.mark.parametrize(
    ("markup", "plain"),
    [
        ("<b>Bold</b> &amp; <i>more</i>", "Bold & more"),
        ("one<br>two<p>three</p>", "one two three"),
        ("a < b and c > d", "a < b and c > d"),
        ("x<script>alert(1)</script>y<style>p{}</style>z", "x y z"),
        ("a<!-- hidden <b> -->b", "a b"),
        ("cut<!-- off", "cut"),
        ("Caf&eacute; &#8217;n&#x27;", "Café ’n'"),
        ("&lt;b&gt; stays", "<b> stays"),
        ("esc&#27;[31m", "esc"),
    ],
)
def test_html_becomes_one_line(markup: str, plain: str) -> None:
    assert plain_from_html(markup) == plain


def test_tags_go_entities_stay() -> None:
    assert strip_tags("<p>a &amp; b</p>").strip() == "a &amp; b"


@pytest.mark.parametrize(
    ("address", "safe"),
    [
        ("https://example.com/a?b=c#d", "https://example.com/a?b=c#d"),
        ("HTTP://Example.com/ü", "http://Example.com/ü"),
        ("//cdn.example.com/x y", "https://cdn.example.com/x%20y"),
        ("../up", "https://base.example/up"),
        ("?q=1", "https://base.example/dir/page?q=1"),
        ("cut//short", "https://base.example/dir/cut//short"),
        ("\n https://example.com/\t", "https://example.com/"),
        ("https://例え.jp/道", "https://例え.jp/道"),
        ("http://[::1]/", "http://[::1]/"),
        ("javascript:alert(1)", ""),
        ("JaVa\tScRiPt:alert(1)", ""),
        ("data:text/html,x", ""),
        ("file:///etc/passwd", ""),
        ("exec:rm", ""),
        ("mailto:a@example.com", ""),
        ("http://a b/", ""),
        ("http://host:99999999/", ""),
        ("http://[bad/", ""),
        ("https://", ""),
        ("", ""),
        ("https://example.com/" + "x" * 10_000, ""),
        ("https://example.com/\u202egpj", "https://example.com/gpj"),
        ('https://example.com/"><x', "https://example.com/%22%3E%3Cx"),
    ],
)
def test_addresses(address: str, safe: str) -> None:
    assert safe_url(address, "https://base.example/dir/page") == safe


def test_mail_addresses_only_when_asked_for() -> None:
    assert safe_url("mailto:a@example.com?subject=x y", mailto=True) == "mailto:a@example.com?subject=x%20y"
    assert safe_url("mailto:nobody", mailto=True) == ""


@pytest.mark.parametrize(
    ("author", "name"),
    [
        ("ann@x.example (Ann Lee)", "Ann Lee"),
        ("Ann Lee <ann@x.example>", "Ann Lee"),
        ("Ann Lee (mailto:ann@x.example)", "Ann Lee"),
        ("Ann Lee (the elder)", "Ann Lee (the elder)"),
        ("ann@x.example", "ann@x.example"),
        ("Nguyễn An", "Nguyễn An"),
    ],
)
def test_names_are_shown_without_the_mail_beside_them(author: str, name: str) -> None:
    assert name_only(author) == name
