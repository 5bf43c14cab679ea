"""What a file may bring beside words: private addresses only in a list of nothing else, photos only by an address."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from reader.importing import take_in
from reader.library import Library

HERE, PUBLIC = "http://127.0.0.1:8899/f/1.xml", "https://site.example/feed"


@pytest.mark.parametrize(("addresses", "allowed"), [([HERE], True), ([HERE, PUBLIC], False), ([PUBLIC], False)])
def test_private_addresses_of_a_list(tmp_path: Path, addresses: list[str], allowed: bool) -> None:
    outlines = "".join([f'<outline text="x" xmlUrl="{address}"/>' for address in addresses])
    library = Library.open(tmp_path)
    list(take_in(library, "list.opml", f"<opml><body>{outlines}</body></opml>".encode()))
    added = [source for source in library.due() if source.url in addresses]
    assert len(added) == len(addresses) and {source.private for source in added} == {allowed}


@pytest.mark.parametrize(
    ("photo", "kept"),
    [
        ("https://e.example/a.jpg", "https://e.example/a.jpg"),
        ("sample:lamp.webp", "sample:lamp.webp"),
        ("javascript:alert(1)", ""),
        ("sample:../../x y", ""),
        ("https://e.example/\x1b]0;x\x07\u202ea.jpg", "https://e.example/xa.jpg"),
        (["https://e.example/a.jpg"], ""),
    ],
)
def test_a_comment_on_a_photo_names_an_address_or_nothing(tmp_path: Path, photo: object, kept: str) -> None:
    selector = [{"type": "FragmentSelector", "newsreader:photo": photo}]
    made = {"body": {"value": "said"}, "target": {"source": "https://e.example/x", "selector": selector}}
    library = Library.open(tmp_path)
    list(take_in(library, "a.jsonld", json.dumps([{"id": "1", "type": "Annotation", **made}]).encode()))
    (comment,) = library.comments()
    assert (comment.anchor.photo if comment.anchor else "") == kept
