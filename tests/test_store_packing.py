"""How texts and facts lie in the database: what was ever packed opens, and saving room changes nothing that is read."""

from __future__ import annotations

import random
from dataclasses import replace
from hashlib import sha256
from pathlib import Path

import pytest
from backports import zstd
from conftest import entry, update
from hypothesis import given
from hypothesis import strategies as st
from reliability import migrations
from test_library_archive import archive_of, into, lines_of

from feeds.model import Paragraph, Span
from reader.errors import StoreError
from reader.library import Library
from reader.store import packing, revisions
from reader.store.connect import PAGE_BYTES
from reader.store.fitting import page_by_page

SHIPPED = {
    0: "51f5f52f0fb2a0edbd09a2fcfdd67d883443d4285eb26db7b9d7d1e35675dd92",
    1: "5fda813df7f07f151cfee029cb485adca8f7297f9d33c9e4964118135ccb0d20",
}
"""The dictionaries that were ever shipped: a changed one could not read what it packed."""


def test_the_words_of_every_shipped_dictionary_are_what_they_were() -> None:
    assert {number: sha256(words).hexdigest() for number, words in packing.WORDS.items()} == SHIPPED


@given(st.binary(max_size=2_000))
def test_what_is_packed_is_read_again_and_says_by_which_words(data: bytes) -> None:
    frame = packing.pack(data)
    assert packing.unpack(frame) == data
    assert zstd.get_frame_info(frame).dictionary_id == packing.NEWEST


def test_words_of_a_later_program_are_said_to_be_missing_in_a_sentence() -> None:
    later = zstd.ZstdDict(packing.WORDS[1][:4] + (9).to_bytes(4, "little") + packing.WORDS[1][8:])
    for frame in (zstd.compress(b"[]", zstd_dict=later), b"", b"no frame", packing.pack(b"[]")[:-1]):
        with pytest.raises(StoreError):
            packing.unpack(frame)


def test_texts_of_every_version_open_and_those_with_markup_behind_them_still_have_it(tmp_path: Path) -> None:
    for number, file in migrations.versions().items():
        library = Library.open(migrations.made(file, tmp_path / f"v{number}"))
        for key in library._db.column("SELECT id FROM article"):
            assert library.article(key).entry.blocks, (number, key)
        frames = [zstd.get_frame_info(each).dictionary_id for each in library._db.column("SELECT blocks FROM revision")]
        assert frames and set(frames) == {0 if number < 9 else packing.NEWEST}
        library.close()


def test_a_feeds_markup_is_read_and_not_kept(library: Library) -> None:
    source = library.subscribe("https://paper.example/feed")
    library.store(update(source, entry(1, blocks=(), content="<p>What it <b>says</b>.</p>")))
    [only] = library.ids()
    article = library.article(only)
    assert "What it says." in revisions.as_text(library._db.value("SELECT blocks FROM revision")).replace('","', "")
    assert revisions.source(library._db, article.revision_id) == b""


def test_a_guid_that_is_the_address_is_kept_once_and_read_as_it_came(library: Library, tmp_path: Path) -> None:
    source = library.subscribe("https://paper.example/feed")
    address = "https://paper.example/1"
    library.store(update(source, entry(1, id=address, link=address), entry(2), entry(3, id="", link="")))
    same, other, none = sorted(library.ids())
    guids = library._db.column("SELECT guid FROM article ORDER BY id")
    assert address not in guids and guids[1:] == ["guid-2", ""]
    assert [library.article(each).entry.id for each in (same, other, none)] == [address, "guid-2", ""]
    exported = {line["link"]: line["guid"] for line in lines_of(library) if line["kind"] == "article"}
    assert exported[address] == address
    moved = into(tmp_path / "other", archive_of(library))
    assert {moved.article(each).entry.id for each in moved.ids()} == {address, "guid-2", ""}
    moved.close()


def test_a_guid_stays_when_the_address_changes(library: Library) -> None:
    source = library.subscribe("https://paper.example/feed")
    address = "https://paper.example/1"
    library.store(update(source, entry(1, id=address, link=address)))
    library.store(update(source, entry(1, id=address, link="https://paper.example/new", title="Another headline")))
    [only] = library.ids()
    article = library.article(only).entry
    assert (article.id, article.link, article.title) == (address, "https://paper.example/new", "Another headline")
    assert library.store(update(source, entry(1, id=address, link="https://paper.example/newer"))).new == 0
    assert library.article(only).entry.id == address and library.check() == []


def test_texts_of_a_first_refresh_leave_hardly_anything_of_their_pages_empty(library: Library) -> None:
    rng = random.Random(4)
    for n in range(12):
        source = library.subscribe(f"https://paper{n}.example/feed")
        texts = [rng.randbytes(rng.choice((60, 200, 600, 1_300))).hex() for _ in range(40)]
        entries = [entry(each, blocks=(Paragraph((Span(text),)),)) for each, text in enumerate(texts)]
        library.store(update(source, *[replace(each, link="", id=f"{n}-{each.id}") for each in entries]))
    sql = "SELECT sum(unused), sum(pgsize) FROM dbstat WHERE name = 'revision' AND pagetype = 'leaf'"
    [(unused, size)] = library._db.all(sql)
    assert unused < size * 0.04


@given(st.lists(st.integers(1, 20_000), max_size=60), st.integers(0, 8_192))
def test_every_text_is_written_once_and_the_largest_that_fits_is_next(sizes: list[int], room: int) -> None:
    order, left = page_by_page(sizes, room)
    assert sorted(order) == list(range(len(sizes))) and 0 <= left <= PAGE_BYTES
    if order and min(sizes) <= room:
        assert sizes[order[0]] == max(each for each in sizes if each <= room)
