"""A list may name private addresses only when it names nothing else: then it was made for this network."""

from __future__ import annotations

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
