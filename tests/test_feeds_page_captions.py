"""Captions in pages: of photos that a script draws, in quotes, of opening photos; what is no caption, or no lead."""

from __future__ import annotations

from news_page import HEADLINE, SENTENCE, TEXT, read

from feeds.encode import captions, images, plain_text
from feeds.model import Page

LEAD = "Three weeks of repairs are over, and the first ships have come back to the harbour."


def article(inside: str) -> Page:
    return read(f"<article>{HEADLINE}{TEXT * 3}{inside}{TEXT}</article>")


def test_the_caption_of_a_photo_that_a_script_draws() -> None:
    note = "<div class=embed-caption>The wall of the harbour at noon on Monday.</div>"
    page = article(f"<div>{note}</div><div>{note}</div>")
    assert captions(page.entry.blocks) == ["The wall of the harbour at noon on Monday."]
    assert "at noon" not in plain_text(page.entry.blocks)


def test_the_captions_of_a_gallery_that_a_script_draws() -> None:
    one = "<li><h2>The wall</h2><p>It is made of granite.</p><p class=credits>Ada Lin</p></li>"
    page = article(f"<div class=gallery><ul class='wide legends'>{one}<li><p>The ships at noon.</p></li></ul></div>")
    assert [(each.caption, each.credit) for each in images(page.entry.blocks)] == [
        ("The wall It is made of granite.", "Ada Lin"),
        ("The ships at noon.", ""),
    ]


def test_a_box_for_a_photo_with_words_and_a_credit() -> None:
    box = "<div class=c-img__box><div>The wall of the harbour at noon.</div><div>Photograph by Ada Lin</div></div>"
    page = article(box)
    assert [(each.caption, each.credit) for each in images(page.entry.blocks)] == [
        ("The wall of the harbour at noon.", "Ada Lin")
    ]


def test_words_in_quotation_marks_under_a_speakers_photo_are_the_quote() -> None:
    words = "<p style='text-align:center'>“It is a good wall.”</p>"
    page = article(f"<blockquote><p><img src=/ada.jpg width=600></p>{words}</blockquote>")
    assert captions(page.entry.blocks) == []
    assert "“It is a good wall.”" in plain_text(page.entry.blocks)


def test_white_space_between_a_photo_and_its_caption() -> None:
    page = article(
        "<p><span><img src=/a.jpg width=600></span>\n <span class=photo-caption>\n The wall at noon.</span></p>"
    )
    assert captions(page.entry.blocks) == ["The wall at noon."]


def test_facts_after_bold_labels_under_a_photo_are_text() -> None:
    facts = "<p><em><strong>Length:</strong> 900 metres <strong>Height:</strong> {} metres</em></p>"
    page = article(f"<p><img src=/a.jpg width=600></p>{facts.format(11)}")
    assert captions(page.entry.blocks) == []
    assert "Length: 900 metres Height: 11 metres" in plain_text(page.entry.blocks)


def test_a_size_of_letters_is_no_caption() -> None:
    page = article("<p><img src=/a.jpg width=600></p><div class='flex caption-s5-fx'>The pilots were glad of it</div>")
    assert captions(page.entry.blocks) == []


def test_the_credit_of_the_opening_photo_at_the_end() -> None:
    photo = "<figure><img src=/a.jpg width=600><figcaption>The wall at noon.</figcaption></figure>"
    page = read(f"<article>{HEADLINE}{photo}{TEXT * 3}<p><em>Cover photo: Ada Lin</em></p></article>")
    assert [each.credit for each in images(page.entry.blocks)] == ["Ada Lin"]
    assert "Ada" not in plain_text(page.entry.blocks)


def test_a_portrait_that_only_its_description_names() -> None:
    head = '<meta name=author content="Ada Lin">'
    by = "<p class=byline>By Ada Lin</p>"
    page = read(
        f"<article>{HEADLINE}{by}{TEXT * 3}<p><img src=/ada.jpg width=600 alt='Ada Lin'></p>{TEXT}</article>", head
    )
    assert page.entry.authors == ("Ada Lin",)
    assert not list(images(page.entry.blocks))


def test_a_lead_is_without_the_style_sheet_inside_it() -> None:
    page = read(f"<article>{HEADLINE}<div class=lead><style>.x {{}}</style>{LEAD}</div>{TEXT * 4}</article>")
    assert page.entry.lead == LEAD


def test_a_caption_is_no_lead() -> None:
    note = "<div class=photo-caption>The wall of the harbour at noon on Monday, by air.</div>"
    note = f"<div class=lead-feature><div>{note}</div></div>"
    assert read(f"{HEADLINE}{note}<div>{TEXT * 4}</div>").entry.lead == ""
    words = "The wall of the harbour at noon on Monday, seen from the air."
    figure = f"<figure><img src=/a.jpg width=600><figcaption>{words}</figcaption></figure>"
    assert read(f"{HEADLINE}<div>{words}</div>{figure}<div>{TEXT * 4}</div>").entry.lead == ""


def test_what_the_page_names_as_its_summary_is_the_lead_wherever_it_stands() -> None:
    side = f"<p>In short:</p><p class=small>{LEAD}</p><p><a href=/s>All in short</a></p>"
    side = f"<div class=sidebar><div>{side}</div></div>"
    page = read(f"<main>{HEADLINE}{side}<div>{TEXT * 6}</div></main>", f'<meta name=description content="{LEAD}">')
    assert page.entry.lead == LEAD


def test_a_summary_cut_from_the_beginning_is_no_lead_in_the_middle() -> None:
    first, second = "Granite, 900 metres, eleven metres high at the lamp.", SENTENCE.strip()
    told = f'<meta property="og:description" content="{first} {second} It cost">'
    page = read(f"<article>{HEADLINE}<p>{first}</p><p>{second}</p>{TEXT * 3}</article>", told)
    assert page.entry.lead != second
    assert plain_text(page.entry.blocks).startswith(f"{first}\n\n{second}")
