"""Where an article ends: what stands beside, after and between its parts, and what publishers ask below it."""

from __future__ import annotations

import pytest
from news_page import HEADLINE, SENTENCE, TEXT, read, text

from feeds.encode import images, plain_text


def ends(inside: str) -> str:
    return text(f"<article>{HEADLINE}{TEXT * 4}{inside}</article>")


def test_a_sidebar_is_none_of_it_even_where_the_article_is_short() -> None:
    side = f"<aside class=sidebar><p>Someone writes of other things. {SENTENCE * 10}</p></aside>"
    assert "other things" not in text(f"<div>{HEADLINE}{TEXT * 2}{side}</div>")


def test_a_footer_is_one_also_where_its_class_is_that_of_the_columns() -> None:
    columns = f"<div class='column wide'>{HEADLINE}{TEXT * 3}</div>"
    assert "Did you know" not in text(
        f"{columns}<div class='column wide' id=footer><p>Did you know? {SENTENCE}</p></div>"
    )


def test_teasers_of_one_name_are_no_grid() -> None:
    tiles = "".join(
        [f"<div class=tile_teaser><p>Elsewhere {n}: {SENTENCE} <a href=/{n}>More</a></p></div>" for n in range(8)]
    )
    assert "Elsewhere" not in text(f"<div>{tiles}<div>{HEADLINE}{TEXT * 3}</div></div>")


def test_the_articles_that_scrolling_would_load_are_not_this_one() -> None:
    later = "".join([f"<article><h1>Story {n}</h1><p>Later {n}. {SENTENCE * 4}</p></article>" for n in range(4)])
    found = text(f"<main><section><article>{HEADLINE}{TEXT}</article>{later}</section></main>")
    assert "Later" not in found
    assert SENTENCE.strip() in found


def test_parts_of_an_article_with_much_between_them() -> None:
    part = "<div class=part-text>{}</div>"
    between = "<div class=offer><span>Granite, by the ton</span></div>" * 26
    second = f"<h2>The second part</h2><p>And then the ships came. {SENTENCE * 2}</p>"
    found = text(f"<div>{HEADLINE}<div>{part.format(TEXT * 2)}{between}{part.format(second)}</div></div>")
    assert "And then the ships came." in found


@pytest.mark.parametrize(
    "appeal",
    [
        f"<h3>You made it to the end</h3><p>Our independent journalism needs you.</p><p>{SENTENCE}</p>",
        "<p>Please support our work with what you can give.</p><p>Thank you!</p>",
        "<p>The new issue is out: subscribe today.</p><p><img src=/issue.jpg width=600></p>",
        "<hr><p>Updated: 17 January 2021.</p><p>Permalink: https://news.example/2021/01/17/ships-return-to-the-harbour-after-three-weeks-of-repairs</p>",
    ],
)
def test_what_publishers_ask_below_the_article(appeal: str) -> None:
    page = read(f"<article>{HEADLINE}{TEXT * 4}{appeal}</article>")
    assert plain_text(page.entry.blocks) == ends("")
    assert not list(images(page.entry.blocks))


def test_a_section_that_ends_with_somebody_asking_for_help_stays() -> None:
    speech = "<p>“Please support us,” the pilots said at last.</p>"
    section = f"<h2>What comes next</h2>{TEXT}<p>The pilots want a new boat.</p>{speech}{TEXT * 3}"
    assert "The pilots want a new boat." in ends(section)


def test_words_for_machines_are_not_printed_but_their_colon_is() -> None:
    inside = (
        "<p>Read the <a href='https://port.example/w'>report<span class=sr-only> (opens elsewhere)</span></a> of the"
        " port on <b>granite</b><span class=visually-hidden>:</span> it is long.</p>"
    )
    assert "Read the report of the port on granite: it is long." in ends(inside + TEXT)


def test_an_initial_belongs_to_its_word() -> None:
    initial = "<p><span class=initial-letter>N</span> <span>obody had seen such ships. {}</span></p>"
    assert "Nobody had seen" in text(f"<article>{HEADLINE}{initial.format(SENTENCE)}{TEXT * 3}</article>")
    word = "<p><span class=drop-cap>A</span> ship came first. {}</p>"
    assert "A ship came" in text(f"<article>{HEADLINE}{word.format(SENTENCE)}{TEXT * 3}</article>")


def test_a_folded_note_is_printed_below_the_text() -> None:
    note = '<aside style="display:none" class=x id=note-1>The first wall stood for a hundred years.</aside>'
    menu = '<a href="#menu">≡</a><div id=menu style="display:none"><p>Sections of this paper, all of them.</p></div>'
    found = ends(f'<p>{SENTENCE}<span data-note="note-1"><a href="#">*</a></span></p>{TEXT}{note}{menu}')
    assert found.endswith("The first wall stood for a hundred years.")
