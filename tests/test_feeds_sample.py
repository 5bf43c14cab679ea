"""The built-in sample edition: whole, honest, small, and quick to load."""

from __future__ import annotations

import io
import json
import unicodedata
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta, timezone
from time import perf_counter
from typing import TypeVar

import pytest
from PIL import Image as Pictures

from feeds import sample
from feeds.encode import block_text, dump_blocks, images, load_blocks, plain_text
from feeds.model import (
    Block,
    Blocks,
    Code,
    Embed,
    Entry,
    Heading,
    Image,
    Item,
    List,
    Mark,
    Paragraph,
    Quote,
    Span,
    Table,
)
from feeds.text import clean

Kind = TypeVar("Kind", Paragraph, Heading, Quote, List, Table, Code, Image, Embed)
PICTURE_BYTES = 40_000
VIETNAM = timezone(timedelta(hours=7))
NOW = datetime(2031, 5, 14, 14, 30, tzinfo=VIETNAM)
EDITION = sample.entries(NOW)
ENTRIES = [each.entry for each in EDITION] + [each.earlier for each in EDITION if each.earlier]


def walk(blocks: Blocks) -> Iterator[Block]:
    for block in blocks:
        yield block
        if isinstance(block, Quote):
            yield from walk(block.blocks)
        if isinstance(block, List):
            for item in block.items:
                yield from walk(item.blocks)


def every(entry: Entry, kind: type[Kind]) -> list[Kind]:
    return [block for block in walk(entry.blocks) if isinstance(block, kind)]


def spans(entry: Entry) -> Iterator[Span]:
    for block in walk(entry.blocks):
        if isinstance(block, Paragraph | Heading):
            yield from block.spans
        if isinstance(block, Table):
            for row in block.rows:
                for cell in row:
                    yield from cell.spans


def one_line_texts(entry: Entry) -> Iterator[str]:
    yield from (entry.title, entry.lead, entry.section, *entry.authors, *entry.tags)
    for block in walk(entry.blocks):
        match block:
            case Paragraph() | Heading():
                yield block_text(block)
            case Table():
                yield from (block.caption, *("".join(s.text for s in cell.spans) for row in block.rows for cell in row))
            case Image():
                yield from (block.alt, block.caption, block.credit)
            case Embed():
                yield from (block.title, block.url)


def anchors(entry: Entry) -> set[str]:
    found = {block.anchor for block in walk(entry.blocks) if isinstance(block, Paragraph | Heading)}
    lists = [block for block in walk(entry.blocks) if isinstance(block, List)]
    return (found | {item.anchor for block in lists for item in block.items}) - {""}


def photos() -> list[Image]:
    return [image for entry in ENTRIES for image in images(entry.blocks)]


def words(entry: Entry) -> int:
    return len(plain_text(entry.blocks).split())


def nested(item: Item) -> bool:
    return any(isinstance(block, List) for block in item.blocks)


@pytest.mark.parametrize(("language", "first"), [("en", "en"), ("vi", "vi"), ("fr", "en")])
def test_the_welcome_in_the_person_s_language_stands_above_all(language: str, first: str) -> None:
    welcome, other = sample.entries(NOW, language)[:2]
    assert (welcome.source, welcome.entry.language) == ("Newsreader", first)
    assert other.source == "Newsreader" and other.entry.language != first


def test_the_edition_has_fourteen_articles_in_two_languages() -> None:
    languages = [each.entry.language for each in EDITION]
    assert (languages.count("en"), languages.count("vi"), len(languages)) == (8, 6, 14)
    assert len({each.entry.id for each in EDITION}) == 14
    assert set(sample.sources()) == {each.source for each in EDITION}
    assert all(each.entry.title and each.entry.section and each.entry.blocks for each in EDITION)


def test_the_welcome_opens_the_paper_in_both_languages() -> None:
    assert [each.entry.id for each in EDITION[:2]] == ["sample:welcome", "sample:chao-mung"]
    for each in EDITION[:2]:
        keys = {span.text for span in spans(each.entry) if span.marks & Mark.CODE}
        assert {"j", "k", "l", "h", "b", "c", "a", "/", "?", "q"} <= keys


@pytest.mark.parametrize("kind", [Heading, Quote, List, Table, Code, Image, Embed])
def test_every_kind_of_block_is_shown_somewhere(kind: type[Block]) -> None:
    assert any(isinstance(block, kind) for each in EDITION for block in walk(each.entry.blocks))


def test_the_edition_shows_what_the_reader_can_set() -> None:
    entries = [each.entry for each in EDITION]
    long_reads = [entry for entry in entries if words(entry) >= 1_800]
    assert any(every(entry, Heading) and every(entry, Quote) and every(entry, List) for entry in long_reads)
    assert any(len(every(entry, Image)) >= 3 for entry in entries)
    assert any(len(entry.blocks) == 2 for entry in entries)
    assert any(isinstance(block, List) and any(map(nested, block.items)) for e in entries for block in e.blocks)
    assert any(embed.type == "video" and embed.title for e in entries for embed in every(e, Embed))
    assert any(span.href.startswith("https://") for entry in entries for span in spans(entry))
    assert {mark for entry in entries for span in spans(entry) for mark in Mark if mark & span.marks} >= {
        Mark.STRONG,
        Mark.EMPHASIS,
        Mark.CODE,
        Mark.SUPERSCRIPT,
    }


def test_links_inside_an_article_lead_somewhere() -> None:
    inside = [(entry, span.href) for entry in ENTRIES for span in spans(entry) if span.href.startswith("#")]
    assert len(inside) >= 4
    assert [href for entry, href in inside if href[1:] not in anchors(entry)] == []


def test_updated_stories_carry_what_was_printed_before() -> None:
    changed = [each for each in EDITION if each.earlier]
    assert {each.entry.language for each in changed} == {"en", "vi"}
    for each in changed:
        entry, earlier = each.entry, each.earlier
        assert earlier and (earlier.id, earlier.published) == (entry.id, entry.published)
        assert earlier.updated is None and entry.updated
        assert earlier.title != entry.title and earlier.blocks != entry.blocks


def test_texts_pass_the_wall_unchanged() -> None:
    for entry in ENTRIES:
        for text in one_line_texts(entry):
            assert clean(text) == text
        for block in every(entry, Code):
            assert clean(block_text(block), lines=True) == block_text(block)


def test_texts_are_composed_and_vietnamese_has_its_diacritics() -> None:
    for entry in ENTRIES:
        text = "\n".join(one_line_texts(entry))
        assert unicodedata.is_normalized("NFC", text)
        if entry.language == "vi":
            assert sum(letter > "\x7f" for letter in text) > len(text) / 10
            assert all(letter in text for letter in "đơưạế")


def test_photos_are_there_with_caption_and_credit() -> None:
    assert len({image.src for image in photos()}) >= 8
    for image in photos():
        data = sample.picture(image.src)
        assert data and len(data) <= PICTURE_BYTES
        with Pictures.open(io.BytesIO(data)) as picture:
            assert picture.format == "WEBP" and picture.size == (image.width, image.height)
        assert image.caption and image.credit and image.alt


def test_no_picture_lies_about_unused() -> None:
    used = {image.src.removeprefix("sample:") for image in photos()}
    assert {file.name for file in (sample.HERE / "pictures").iterdir()} == used


@pytest.mark.parametrize("name", ["sample:none.webp", "", "../__init__.py", "sample:../03-stars.json", "/etc/hostname"])
def test_only_pictures_of_the_edition_are_given_out(name: str) -> None:
    assert sample.picture(name) is None


def test_table_rows_are_whole() -> None:
    tables = [table for entry in ENTRIES for table in every(entry, Table)]
    assert len(tables) >= 3
    for table in tables:
        assert len({len(row) for row in table.rows}) == 1
        assert all(cell.header for cell in table.rows[0])


@pytest.mark.parametrize("hour", [0, 7, 14, 23])
@pytest.mark.parametrize("zone", [UTC, VIETNAM, timezone(timedelta(hours=-8))])
def test_nothing_is_published_in_the_future_and_days_differ(hour: int, zone: timezone) -> None:
    now = datetime(2031, 3, 1, hour, 5, tzinfo=zone)
    times = [each.entry.published for each in sample.entries(now)]
    assert all(time and time.tzinfo and time <= now for time in times)
    assert len({time.astimezone(zone).date() for time in times if time}) >= 3
    for each in sample.entries(now):
        assert not each.entry.updated or (each.entry.published and each.entry.published < each.entry.updated <= now)


def test_vietnamese_papers_print_their_own_time() -> None:
    for each in sample.entries(datetime(2031, 3, 1, 12, tzinfo=UTC)):
        hours = 7 if each.entry.language == "vi" else 0
        assert each.entry.published and each.entry.published.utcoffset() == timedelta(hours=hours)


def test_blocks_in_the_files_are_the_stored_form() -> None:
    for file in sample.HERE.glob("*.json"):
        blocks = json.loads(file.read_text(encoding="utf-8"))["blocks"]
        assert dump_blocks(load_blocks(blocks)) == blocks, file.name


def test_the_whole_edition_loads_in_a_blink() -> None:
    took = []
    for _ in range(5):
        start = perf_counter()
        sample.entries(NOW)
        took.append(perf_counter() - start)
    assert min(took) <= 0.030
