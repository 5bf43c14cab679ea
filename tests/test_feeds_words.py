"""The `text` of a page: what its article says, while what its markup adds stands in the blocks."""

from __future__ import annotations

from typing import Any

import feeds

LONG = "The weir was built by hand in nine winters, and the village still counts its age from the last of them. "


def page(body: str) -> dict[str, Any]:
    text = f"<html><body><article><h1>The weir of nine winters</h1><p>{LONG * 3}</p>{body}<p>{LONG * 3}</p></article>"
    return dict(feeds.as_json(feeds.read_page(text.encode(), "https://example.org/weir")))


def test_an_embed_says_its_title_or_where_it_has_none_its_address() -> None:
    frame = '<iframe src="https://www.youtube.com/embed/abc" title="{}"></iframe>'
    titled, bare = page(frame.format("The weir from above")), page(frame.format(""))
    assert titled["text"].split("\n\n")[1] == "The weir from above"
    assert "abc" not in titled["text"] and "▶" not in titled["text"]
    assert bare["text"].split("\n\n")[1].endswith("youtube.com/embed/abc"), "every block but the photos is in it"
    for each in (titled, bare):
        assert [block["type"] for block in each["blocks"] if block["kind"] == "embed"] == ["video"]


def test_lists_say_their_items_and_keep_their_numbers_in_the_blocks() -> None:
    got = page(f"<ol start=4><li>Close the gate.</li><li>Wait.<ul><li>{LONG}</li></ul></li></ol>")
    assert got["text"].split("\n\n")[1:3] == ["Close the gate.\nWait.", LONG.strip()]
    (numbered,) = [block for block in got["blocks"] if block["kind"] == "list"]
    assert numbered["ordered"] and numbered["start"] == 4


def test_quotes_tables_and_code_say_what_is_in_them() -> None:
    got = page(
        f"<blockquote><p>{LONG}</p><ul><li>one</li></ul></blockquote><table><tr><th>year<th>stones</tr>"
        "<tr><td>1901<td>7 000</tr></table><pre>flow = 3</pre>"
    )
    assert got["text"].split("\n\n")[1:-1] == [LONG.strip(), "one", "year\tstones\n1901\t7 000", "flow = 3"]


def test_raised_marks_of_notes_are_not_said() -> None:
    mark = "<sup><a href='#n1'>1</a></sup>"
    table = f"<table><tr><th>year<th>stones</tr><tr><td>1901{mark}<td>7 000</tr></table>"
    got = page(
        f"<p>The first stone came in autumn{mark}, the last in spring.<sup>2</sup></p><p><sup>1</sup> {LONG}</p>{table}"
    )
    said = got["text"].split("\n\n")[1:-1]
    assert said == ["The first stone came in autumn, the last in spring.", LONG.strip(), "year\tstones\n1901\t7 000"]
    assert got["blocks"][1]["spans"][1]["text"] == "1"


def test_powers_and_isotopes_are_said() -> None:
    got = page(f"<p><sup>14</sup>C, (a + b)<sup>2</sup>, 40 m<sup>2</sup> and 10<sup>3</sup>: {LONG}</p>")
    assert got["text"].split("\n\n")[1].startswith("14C, (a + b)2, 40 m2 and 103: The weir")
