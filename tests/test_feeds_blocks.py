"""HTML to blocks: what is kept, what is split off, what never gets through."""

from __future__ import annotations

import time
from typing import Any

import pytest

from feeds.blocks import from_html, with_blocks
from feeds.blocks.photos import best_candidate, split_credit
from feeds.encode import captions, dump_blocks, plain_text
from feeds.model import (
    Blocks,
    Code,
    Embed,
    Enclosure,
    Entry,
    Heading,
    Image,
    List,
    Mark,
    Paragraph,
    Quote,
    Rule,
    Span,
    Table,
)

BASE = "https://paper.example/news/1.html"


def blocks(html: str) -> Blocks:
    return from_html(html, BASE)


def only(html: str) -> Any:
    found = blocks(html)
    assert len(found) == 1, found
    return found[0]


def image(html: str) -> Image:
    found = [block for block in blocks(html) if isinstance(block, Image)]
    assert len(found) == 1, found
    return found[0]


# Running text


def test_marks_and_links_become_spans() -> None:
    paragraph = only(
        '<p>Plain <b>bold <i>both</i></b> <a href="/a?b=1">link</a>, <a href="javascript:x()">no link</a></p>'
    )
    assert paragraph.spans == (
        Span("Plain "),
        Span("bold ", Mark.STRONG),
        Span("both", Mark.STRONG | Mark.EMPHASIS),
        Span(" "),
        Span("link", href="https://paper.example/a?b=1"),
        Span(", no link"),
    )


def test_white_space_collapses_as_on_a_page() -> None:
    assert plain_text(blocks("<p>  one\n\t two&nbsp;three <b> four</b> </p>")) == "one two three four"


def test_one_break_is_a_line_two_are_a_paragraph() -> None:
    assert plain_text(blocks("one<br>two<br> <br/>three")) == "one\ntwo\n\nthree"


def test_text_without_markup_keeps_its_paragraphs() -> None:
    assert plain_text(blocks("one &amp; two\nthree\n\nfour")) == "one & two three\n\nfour"


def test_unknown_elements_are_read_through_and_scripts_are_not() -> None:
    html = "<x-card><p>a</p></x-card><script>b</script><style>c</style><p hidden>d</p><p style='display: none'>e</p>"
    assert plain_text(blocks(html)) == "a"


def test_escape_sequences_do_not_survive() -> None:
    html = '<p>red&#27;[31m \x1b]0;title\x07text\u202e</p><img src="a.jpg" alt="x\x1b[2J">'
    text = str(dump_blocks(blocks(html)))
    assert "\\x1b" not in text and "\\u202e" not in text and "\\x07" not in text
    assert "red" in text and "text" in text


def test_text_is_composed() -> None:
    assert plain_text(blocks("<p>Tie\u0302\u0301ng Vie\u0323\u0302t</p>")) == "Tiếng Việt"


def test_ruby_and_quotations() -> None:
    assert plain_text(blocks("<p><ruby>漢<rp>(</rp><rt>かん</rt><rp>)</rp></ruby> <q>hi</q></p>")) == "漢(かん) “hi”"


# Structure


def test_headings_lists_quotes_rules() -> None:
    found = blocks("<h2>T</h2><ol start=3><li>a<ul><li>b</ul><li>c</ol><blockquote><p>q</blockquote><hr><p>end")
    assert [type(block) for block in found] == [Heading, List, Quote, Rule, Paragraph]
    numbered = found[1]
    assert isinstance(numbered, List) and numbered.ordered and numbered.start == 3
    assert plain_text(numbered.items[0].blocks) == "a\n\n• b"
    assert plain_text(found[1:2]) == "3. a\n\n• b\n4. c"


def test_footnotes_can_be_reached() -> None:
    found = blocks('<p>Text<sup><a href="#fn1">1</a></sup></p><ol><li id="fn1">Note <a href="#r">↩</a></ol>')
    paragraph, notes = found
    assert isinstance(paragraph, Paragraph) and isinstance(notes, List)
    assert paragraph.spans[1] == Span("1", Mark.SUPERSCRIPT, "#fn1")
    assert notes.items[0].anchor == "fn1"


def test_code_keeps_every_space_and_names_its_language() -> None:
    code = only('<pre class="highlight"><code class="language-python">def f():\n    return 1 &lt; 2\n</code></pre>')
    assert code == Code("def f():\n    return 1 < 2", "python")


def test_line_numbers_are_no_code() -> None:
    html = "<table class=highlight><tr><td><pre class=lineno>1\n2</pre></td><td><pre>a\nb</pre></td></tr></table>"
    assert plain_text(blocks(html)) == "a\nb"


def test_a_table_is_whole() -> None:
    html = "<table><caption>Cap</caption><tr><th>a<th colspan=2>b<tr><td rowspan=2>1<td>2<td>3<tr><td>4</table>"
    table = only(html)
    assert isinstance(table, Table) and table.caption == "Cap"
    assert [[plain_text((Paragraph(cell.spans),)) for cell in row] for row in table.rows] == [
        ["a", "b", ""],
        ["1", "2", "3"],
        ["", "4", ""],
    ]
    assert all(cell.header for cell in table.rows[0][:2])


def test_a_table_that_only_places_things_dissolves() -> None:
    assert plain_text(blocks("<table><tr><td><p>left</p><p>more</p></td></tr></table>")) == "left\n\nmore"
    nested = "<table><tr><td><table><tr><td>x<td>y<tr><td>1<td>2</table></td><td>side</td></tr></table>"
    assert plain_text(blocks(nested)) == "x\ty\n1\t2\n\nside"


@pytest.mark.parametrize(
    ("html", "embed"),
    [
        (
            '<iframe src="https://www.youtube.com/embed/abcdefghijk"></iframe>',
            Embed("video", "https://www.youtube.com/watch?v=abcdefghijk"),
        ),
        ('<video title="Flood" src="/v.mp4"></video>', Embed("video", "https://paper.example/v.mp4", "Flood")),
        ('<audio><source src="//cdn.example/a.mp3"></audio>', Embed("audio", "https://cdn.example/a.mp3")),
        ('<iframe title="Map" src="https://map.example"></iframe>', Embed("frame", "https://map.example", "Map")),
    ],
)  # fmt: skip
def test_embeds_are_named(html: str, embed: Embed) -> None:
    assert blocks(html) == (embed,)


def test_a_post_keeps_its_words_and_its_address() -> None:
    html = (
        '<blockquote class="twitter-tweet"><p>Hi</p>— A <a href="https://x.com/a/status/1?s=2">May 1</a></blockquote>'
    )
    quote = only(html)
    assert plain_text(quote.blocks[:2]) == "Hi\n\n— A May 1"
    assert quote.blocks[2] == Embed("post", "https://x.com/a/status/1")


def test_frames_that_show_nothing_are_left_out() -> None:
    assert (
        blocks('<iframe src="about:blank"></iframe><iframe src="https://a.example/x" width="1" height="1"></iframe>')
        == ()
    )


# Photos and captions


CAPTIONED = {
    "figure": '<figure><img src="a.jpg"><figcaption>The harbour</figcaption></figure><p>Text.</p>',
    "caption first": '<figure><figcaption>The harbour</figcaption><img src="a.jpg"></figure><p>Text.</p>',
    "table": '<table><tr><td><img src="a.jpg"></td></tr><tr><td>The harbour</td></tr></table><p>Text.</p>',
    "class": '<div class="wp-caption"><img src="a.jpg"><p class="wp-caption-text">The harbour</p></div><p>Text.</p>',
    "class beside": '<p><img src="a.jpg"></p><div class="PhotoCMS_Caption"><p>The harbour</p></div><p>Text.</p>',
    "emphasised": '<p align="center"><img src="a.jpg"></p><p align="center"><em>The harbour</em></p><p>Text.</p>',
    "same paragraph": '<p style="text-align: center"><img src="a.jpg"><br>The harbour</p><p>Text.</p>',
    "data": '<img src="a.jpg" data-caption="The harbour"><p>Text.</p>',
}


@pytest.mark.parametrize("habit", CAPTIONED)
def test_captions_in_every_habit(habit: str) -> None:
    found = blocks(CAPTIONED[habit])
    assert captions(found) == ["The harbour"]
    assert plain_text(found) == "Text."


def test_a_paragraph_after_a_photo_is_no_caption() -> None:
    found = blocks('<p><img src="a.jpg"></p><p>The harbour was empty.</p>')
    assert captions(found) == []
    assert plain_text(found) == "The harbour was empty."


def test_galleries_keep_each_caption_with_its_photo() -> None:
    html = "<table><tr><td><img src=1.jpg><td><img src=2.jpg><tr><td>one<td>two</table>"
    assert [(photo.src[-5:], photo.caption) for photo in blocks(html) if isinstance(photo, Image)] == [
        ("1.jpg", "one"),
        ("2.jpg", "two"),
    ]


@pytest.mark.parametrize(
    ("text", "caption", "credit"),
    [
        ("Bến cảng buổi sớm. Ảnh: An Nhiên", "Bến cảng buổi sớm.", "An Nhiên"),
        ("Bến cảng (Ảnh: TTXVN)", "Bến cảng", "TTXVN"),
        ("The harbour at dawn. Photo by Ann Lee", "The harbour at dawn.", "Ann Lee"),
        ("The harbour (AP Photo/Ann Lee)", "The harbour", "AP Photo/Ann Lee"),
        ("Der Hafen. Foto: dpa", "Der Hafen.", "dpa"),
        ("© Ann Lee", "", "Ann Lee"),
        ("The photo of the year", "The photo of the year", ""),
    ],
)
def test_the_credit_is_split_off(text: str, caption: str, credit: str) -> None:
    assert split_credit(text) == (caption, credit)


def test_a_credit_in_its_own_element() -> None:
    photo = image(
        '<figure><img src="a.jpg"><figcaption>Harbour <span class="credit">Ann Lee</span></figcaption></figure>'
    )
    assert (photo.caption, photo.credit) == ("Harbour", "Ann Lee")


@pytest.mark.parametrize(
    "html",
    [
        '<img data-src="/big.jpg" src="data:image/gif;base64,R0lGODlhAQABAAAAACw=">',
        '<img data-lazy-src="/big.jpg" src="/img/placeholder.png">',
        '<picture><source type="image/avif" srcset="/n.avif"><source srcset="/big.jpg 800w, /s.jpg 9w"><img></picture>',
        '<img srcset="/s.jpg 320w, /big.jpg 1200w, /huge.jpg 4000w" src="/s.jpg">',
        '<img src="data:image/gif;base64,x"><noscript><img src="/big.jpg"></noscript>',
    ],
)
def test_the_picture_behind_lazy_markup_is_found(html: str) -> None:
    assert image(html).src == "https://paper.example/big.jpg"


def test_of_many_sizes_the_one_a_screen_needs() -> None:
    assert best_candidate("/a.jpg 100w, /b.jpg 1500w, /c.jpg 5000w", BASE) == ("https://paper.example/b.jpg", 1500)
    assert best_candidate("/a,b.jpg 1x, /c.jpg 2x", BASE)[0] == "https://paper.example/c.jpg"


def test_tracking_pixels_and_icons_are_no_photos() -> None:
    assert blocks('<p>a<img src="t.gif" width="1" height="1"><img class="emoji" alt="🙂" src="e.png"></p>') == (
        Paragraph((Span("a🙂"),)),
    )


def test_a_figure_of_something_else_keeps_its_caption() -> None:
    table = only("<figure><table><tr><th>a<th>b<tr><td>1<td>2</table><figcaption>Counts</figcaption></figure>")
    assert isinstance(table, Table) and table.caption == "Counts"


def test_nothing_in_a_figure_is_dropped() -> None:
    text = "<p>First paragraph here, a full one.</p><p>Second one here, too, just as long.</p>"
    found = blocks(f"<figure><img src=a.jpg><figcaption>Cap</figcaption>{text}</figure>")
    assert captions(found) == ["Cap"]
    assert plain_text(found) == "First paragraph here, a full one.\n\nSecond one here, too, just as long."


# Entries


def test_content_before_summary_and_a_real_summary_as_lead() -> None:
    entry = with_blocks(Entry(title="T", content="<p>Body text.</p>", summary="What it is about, in short."), BASE)
    assert plain_text(entry.blocks) == "Body text."
    assert entry.lead == "What it is about, in short."


def test_a_summary_that_only_repeats_the_beginning_is_no_lead() -> None:
    entry = with_blocks(Entry(content="<p>Body text that goes on.</p>", summary="<p>Body text that…</p>"), BASE)
    assert entry.lead == ""


def test_the_headline_is_not_repeated() -> None:
    entry = with_blocks(Entry(title="A Storm!", content="<h1>A storm</h1><p>Body.</p>"), BASE)
    assert plain_text(entry.blocks) == "Body."


def test_photos_beside_the_text_are_added_once() -> None:
    beside = (Image("https://cdn.example/harbour-1200x800.jpg", caption="Harbour"),)
    without = with_blocks(Entry(content="<p>Body.</p>", images=beside), BASE)
    assert without.blocks[0] == beside[0]
    shown = with_blocks(Entry(content='<img src="https://cdn.example/harbour.jpg"><p>Body.</p>', images=beside), BASE)
    assert [photo.caption for photo in shown.blocks if isinstance(photo, Image)] == ["Harbour"]


def test_an_entry_of_photos_alone_shows_its_summary() -> None:
    entry = with_blocks(Entry(content='<img src="a.jpg">', summary="<p>Words.</p>"), BASE)
    assert plain_text(entry.blocks) == "Words."


def test_attached_pictures_count_as_photos() -> None:
    entry = with_blocks(Entry(summary="Words.", enclosures=(Enclosure("https://a.example/b.jpg", "image/jpeg"),)), BASE)
    assert isinstance(entry.blocks[0], Image)


# Bounds


@pytest.mark.parametrize(
    "html",
    [
        "<div>" * 5_000 + "deep" + "</div>" * 5_000,
        "<blockquote>" * 3_000 + "deep",
        "<ul><li>" * 3_000 + "deep",
        "<table>" + "<tr><td colspan=9999 rowspan=9999>deep" * 2_000,
        "<p " + " ".join(f"a{n}=1" for n in range(30_000)) + ">deep",
        "<b>" * 20_000 + "deep",
        "deep" + "\x00" * 1_000 + "<",
        "<pre>" + "\t" * 100_000 + "deep</pre>",
        '<a href="/' + "a/" * 40_000 + '">deep</a>',
    ],
)
def test_the_worst_input_gives_its_words_soon(html: str) -> None:
    started = time.monotonic()
    assert "deep" in plain_text(blocks(html))
    assert time.monotonic() - started < 3


def test_code_is_without_the_buttons_set_into_it() -> None:
    html = "<pre><button>Copy</button><code>x = 1</code><style>.copy {color: red}</style></pre>"
    assert [block.text for block in from_html(html, "https://a.example/") if isinstance(block, Code)] == ["x = 1"]
