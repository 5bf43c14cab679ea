"""Rules for what belongs to the body of an article and what only stands around it."""

from __future__ import annotations

import pytest
from news_page import HEADLINE, SENTENCE, TEXT, read, text

from feeds.encode import captions, plain_text


def article(inside: str) -> str:
    return text(f"<article>{HEADLINE}{TEXT * 3}{inside}{TEXT}</article>")


def test_a_sidebar_longer_than_the_article_stays_out() -> None:
    live = "<p>Another town reports about something else entirely, minute by minute, all day long.</p>" * 40
    assert "Another town" not in text(f"<main>{HEADLINE}<div>{TEXT * 4}</div><aside>{live}</aside></main>")


def test_a_warning_inside_the_text_is_text() -> None:
    assert "Never open the sluice" in article("<div class=alert role=alert><p>Never open the sluice by hand.</p></div>")


@pytest.mark.parametrize(
    "furniture",
    [
        "<form><p>Choose what you give: once or monthly</p><input name=sum></form>",
        "<div class='author-box single'><p>Ada writes about ships and harbours.</p></div>",
        "<div class=author><div class=bio><p>I write about ships, and I have done so for a great many years now."
        "</p></div></div>",
        "<div class=relatedbroadcast><p>Also in this programme: the lighthouse</p></div>",
        "<our-inline-teaser><div><p>Ten questions about lighthouses, and what keepers answered to each of them."
        "</p></div></our-inline-teaser>",
        "<div><p>Already a subscriber?</p><ul><li>Read everything</li></ul><a href=/in>Sign in</a></div>",
        "<p>To view the full story, please subscribe to our paper.</p>",
        "<p>We use cookies to make this site better for you.</p>",
        "<p>Image 2 of 5</p>",
        "<section class=wide>"
        + "<div class=story><div><a href=/b>The lamp of the lighthouse</a></div>By Ada Lin</div>" * 4
        + "</section>",
        "<p>2 von 17</p>",
        "<p>harbour_wall-2.jpg</p>",
        "<p><strong><a href=/shop>Buch bestellen</a></strong></p>",
        "<div><span class=open role=button>Show the picture</span></div>",
        "<div class=hide-completely>End of what there is to know</div>",
        "<p><em>The mayor speaks of the wall: <a href=/b>Granite is dear</a></em></p>",
        "<div class=info><p>What are cookies?</p><p>Cookies are small files. We use cookies, as most do, and other "
        f"cookies are set by others. {SENTENCE}Cookies can be turned off.</p><a href=/c>How</a></div>",
        "<section><h3>You may also like</h3><div><a href=/b>A lamp</a><p>The lighthouse gets a new lamp, which was"
        f" built far away. {SENTENCE}</p></div><div><a href=/c>A boat</a><p>The pilots get a new boat. {SENTENCE}</p>"
        "</div></section>",
        "<p><b>IN OTHER NEWS |</b> <a href=/b>The lighthouse gets a new lamp this year</a></p>",
    ],
)
def test_what_is_none_of_the_article_goes(furniture: str) -> None:
    assert article(furniture) == article("")


@pytest.mark.parametrize(
    "kept",
    [
        "<aside class='callout callout-tip'><p>Lay granite only when it is dry.</p></aside>",
        "<div class=print-full><p>The wall is made of granite.</p></div>",
        "<p>If you would like to continue reading about walls, there is a second part.</p>",
        "<p>From our colleagues: <a href='https://paper.example/b'>The lighthouse gets a new lamp this year</a></p>",
        "<details><div role=button aria-expanded=false>How the wall was built</div></details>",
        "<div class=footnotes-footer><div>The first wall stood for a hundred years.</div></div>",
        "<p><a href=/t/a>Northport</a>, <a href=/t/b>Southport</a>, <a href=/t/c>Eastport</a></p>" * 3,
        "<h3>7) <a href=/w><em>Call</em> me <em>by the</em> wall</a></h3>",
        "<div class='part is-collapsed'><div style='display:none'><p>Folded, yet part of it.</p></div></div>",
    ],
)
def test_what_belongs_to_the_article_stays(kept: str) -> None:
    assert len(article(kept)) > len(article("")) + 15


def test_a_discussion_is_the_content_where_there_is_nothing_else() -> None:
    comments = "".join([f"<div class=comment><p>Answer {n}: {SENTENCE}</p></div>" for n in range(20)])
    found = text(f"<main><div class=discussion>{comments}</div></main>")
    assert "Answer 0" in found
    assert "Answer 19" in found


def test_an_article_told_in_headings_is_more_than_its_longest_piece() -> None:
    steps = "".join([f"<h2>Step {n}: lay the stones of the wall in rows</h2><p>Wait.</p>" for n in range(9)])
    short = f"<p>{SENTENCE}</p>"
    found = text(f"<article>{HEADLINE}<div><div>{steps}</div>{short}<div class=x>{short * 2}</div></div></article>")
    assert "Step 8" in found


def test_the_article_with_the_headline_counts_over_all_that_the_page_offers_next() -> None:
    next_ones = "".join([f"<div><h3>Story {n}</h3><p>Elsewhere {n}, {SENTENCE}{SENTENCE}</p></div>" for n in range(9)])
    small = "<div>" + "<p>Granite, sand</p>" * 40 + "</div>"
    found = text(f"<main><article>{HEADLINE}{TEXT * 9}{small}</article><section>{next_ones}</section></main>")
    assert "Elsewhere" not in found


def test_the_day_over_the_news_of_a_day_is_a_heading() -> None:
    day = "Tuesday, 27 August 2024"
    found = text(f"<article>{HEADLINE}<p>{day}</p><div><h2>{day}</h2>{TEXT * 3}</div></article>")
    assert found.startswith(day)


def test_bold_words_right_before_the_first_paragraph_are_a_heading_unless_they_sign() -> None:
    found = text(f"<article>{HEADLINE}<p><b>A wall of granite</b></p>{TEXT * 3}</article>")
    assert found.startswith("A wall of granite")
    assert "Lin" not in text(f"<article>{HEADLINE}<p><b>Ada Lin</b></p>{TEXT * 3}</article>")
    assert "Lin" not in text(f"<article>{HEADLINE}<p><b>A column by Ada Lin</b></p>{TEXT * 3}</article>")


def test_a_signature_under_an_opening_quotation_stays() -> None:
    quote = f"<blockquote><p>{SENTENCE}</p></blockquote><p>– Ada Lin</p>"
    assert text(f"<article>{HEADLINE}<p>Two who were there:</p>{quote * 2}{TEXT * 3}</article>").count("– Ada Lin") == 2


def test_a_reference_in_a_sentence_is_no_tag() -> None:
    reference = "<p>See Table <a href='#t1'><span class='ref tag'>17</span></a> for the heights of the walls.</p>"
    assert "See Table 17 for" in article(reference)


def test_short_sentences_of_a_script_that_says_much_in_little_are_text() -> None:
    long = "港は月曜日に三週間の修理を終えて再び開かれ、多くの船が戻ってきたと市の担当者が記者団に明らかにした。" * 3
    page = read(f"<article><h1>船が港に戻る</h1><p>各地の高さは次のとおり。</p><p>東の壁</p><p>{long}</p></article>")
    assert "東の壁" in plain_text(page.entry.blocks)


def test_a_caption_after_a_line_break() -> None:
    picture = "<p><img src=/a.jpg width=600><br><em>The wall at noon.</em><br><br>Then the ships came in.</p>"
    page = read(f"<article>{HEADLINE}{TEXT * 3}{picture}{TEXT}</article>")
    assert captions(page.entry.blocks) == ["The wall at noon."]
    assert "Then the ships" in plain_text(page.entry.blocks)


def test_a_box_of_a_photo_its_credit_and_what_it_shows() -> None:
    box = "<div><span>Photo: Ada L.</span><img src=/a.jpg width=600><div>The wall of the harbour at noon</div></div>"
    page = read(f"<article>{HEADLINE}{TEXT * 3}{box}{TEXT}</article>")
    assert captions(page.entry.blocks) == ["The wall of the harbour at noon"]


def test_an_address_to_write_to_is_no_caption() -> None:
    box = "<p><img src=/a.jpg width=600></p><p><em>Write to us: desk@news.example</em></p>"
    assert captions(read(f"<article>{HEADLINE}{TEXT * 3}{box}{TEXT}</article>").entry.blocks) == []


def test_the_post_of_the_headline_is_the_article_though_a_box_elsewhere_says_a_little_more() -> None:
    post = f"<div class='post hentry'>{HEADLINE}<div class=entry-content><p>{SENTENCE * 3}</p></div></div>"
    guides = "".join(
        [f"<h3>Guide {n}</h3><p>Where to walk, eat and sleep by the water, in {n} hours.</p>" for n in range(9)]
    )
    got = text(f"<div>{post}<div class=block>{guides}</div><ul>{'<li>Tide tables</li>' * 90}</ul></div>")
    assert got == (SENTENCE * 3).strip()
