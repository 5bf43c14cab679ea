"""The whole library as an archive: what goes out comes in again, equal in every field; a stranger's is no door."""

from __future__ import annotations

import io
import json
import random
import tempfile
from contextlib import suppress
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import pytest
from conftest import empty_library, entry, update
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from PIL import Image as Picture
from test_library_properties import VERB, do
from test_library_verbs import Case, picture_of, prepare

from feeds.model import Image, Page, Paragraph, Span
from reader.errors import NotFound, ReaderError
from reader.export import everything
from reader.importing import take_in
from reader.library import Library
from reader.model import Draft, Position
from reader.passages import quoted
from reader.store import import_arrived, import_own

EDITED = (
    Paragraph((Span("A first paragraph, put another way."),)),
    Paragraph((Span("The second one tells the rest."),)),
)
EXTRA = st.sampled_from(["edit", "state", "rule", "draft", "mute", "whole page", "let go", "nothing"])


def archive_of(library: Library) -> bytes:
    out = io.BytesIO()
    everything.write(library, out)
    return out.getvalue()


def lines_of(library: Library) -> list[dict[str, Any]]:
    return list(library.export_all())


def into(folder: Path, archive: bytes) -> Library:
    library = empty_library(folder)
    list(take_in(library, "all.zip", archive))
    return library


def extra(case: Case, kind: str, n: int) -> None:
    """What the verbs of the other test do not do."""
    library, article = case.library, case.ids[n % len(case.ids)]
    if kind == "edit":
        library.open_article(case.ids[-3])
        library.store(update(case.source, entry(3, blocks=EDITED)))
        library.place_comments()
    elif kind == "state":
        library.open_article(article)
        library.keep_position(article, Position(1, 0.25))
    elif kind == "rule":
        library.save_rule("Quiet", "headline", "tag", "found", until=datetime(2030, 1, 1, tzinfo=UTC))
    elif kind == "draft":
        anchor = quoted(library.article(article), "paragraph") if "paragraph" in str(library.article(article)) else None
        library.save_draft(Draft(article, "Half a thought", anchor=anchor))
    elif kind == "mute":
        library.run_rule(library.save_rule("Mute", "number 4", "mute").id)
    elif kind == "whole page":
        library.store_page(Page(entry(2, blocks=EDITED), url="https://paper.example/2"), html=b"<p>")
        library.switch_text(library.find("https://paper.example/2"))
    elif kind == "let go":
        library.tidy(most=4)


@settings(
    max_examples=12, deadline=None, phases=(Phase.generate,), database=None, suppress_health_check=list(HealthCheck)
)
@given(verbs=st.lists(VERB, max_size=8), extras=st.lists(st.tuples(EXTRA, st.integers(0, 7)), max_size=4))
def test_export_wipe_import_gives_the_equal_library(
    verbs: list[tuple[object, ...]], extras: list[tuple[str, int]]
) -> None:
    with tempfile.TemporaryDirectory() as name:
        case = prepare(Path(name) / "a")
        steps = [partial(do, case, verb) for verb in verbs] + [partial(extra, case, *each) for each in extras]
        for step in steps:
            with suppress(NotFound):
                step()
        wiped = into(Path(name) / "b", archive_of(case.library))
        assert lines_of(wiped) == lines_of(case.library)
        assert picture_of(wiped) == picture_of(case.library)
        assert wiped.drafts() == case.library.drafts() and wiped.rules() == case.library.rules()
        assert wiped.check() == []
        case.library.close()
        wiped.close()


CARRIED = {
    "source": {*import_arrived._SOURCE, "id", "kind"},
    "visit": {*import_arrived._VISIT, "source_id"},
    "article": {
        *(*import_arrived._ARTICLE, "id", "source_id", "revision_id", "feed_revision_id", "page_revision_id"),
        *("authors", "tags", "enclosures", "words", "photos", "offline", "hidden"),
    },
    "revision": {*import_arrived._TEXT, "article_id", "text_hash", "blocks", "html"},
    "subscription": {*import_own._YOURS, "source_id"},
    "state": {*import_own._STATE, "article_id", "revision_id", "before_id"},
    "bookmark": {*import_own._BOOKMARK, "article_id"},
    "comment": {*import_own._COMMENT, "n", "article_id", "parent_id"},
    "comment_revision": {"comment_id", "seq", "body", "edited_at", "device"},
    "anchor": {*import_own._ANCHOR, "comment_id", "revision_id"},
    "reattachment": {*import_own._ANCHOR, "comment_id", "revision_id"},
    "placement": {*import_own._PLACE, "comment_id", "revision_id"},
    "tag": {*import_own._TAG, "id", "folded"},
    "article_tag": {"tag_id", "article_id", "tagged_at"},
    "comment_tag": {"tag_id", "comment_id", "tagged_at"},
    "draft": {*import_own._DRAFT, "key", "article_id", "anchor"},
    "saved_view": {*import_own._VIEW, "deleted_at"},
    "rule": {*import_own._RULE, "deleted_at"},
    "story": {"article_id", "story_id", "apart"},
}
"""Columns that come back, or are made again from what does; `html` and `device` stay behind: nothing reads them."""
WHOLE = {"membership", "identity", "unread", "muted", "picture"}
LEFT = {"journal", "rule_run", "wanted_text", "notice", "setting", "article_picture", "tally", "sketch", "sketch_name"}
LEFT |= {"page_visit", "public_comment"}


def test_no_table_and_no_column_is_forgotten(library: Library) -> None:
    sql = "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE '%_fts%' AND name NOT LIKE 'sqlite%'"
    assert set(library._db.column(sql)) == {*CARRIED, *WHOLE, *LEFT}
    for table, columns in CARRIED.items():
        assert {row[1] for row in library._db.all(f"PRAGMA table_info({table})")} == columns, table


def test_stories_stay_told_together(tmp_path: Path) -> None:
    case = prepare(tmp_path / "a")
    with case.library._db.write():
        rows = [(case.ids[1], case.ids[0], 0), (case.ids[0], case.ids[0], 0), (case.ids[2], case.ids[0], 1)]
        case.library._db.many("INSERT INTO story VALUES (?, ?, ?)", rows)
    wiped = into(tmp_path / "b", archive_of(case.library))
    assert wiped._db.all("SELECT * FROM story ORDER BY 1") == sorted(rows)
    case.library.close()
    wiped.close()


def test_every_kind_of_thing_is_in_it(tmp_path: Path) -> None:
    case = prepare(tmp_path / "a")
    library = case.library
    reply = library.comment(case.ids[2], "A reply", parent_id=case.comment)
    library.edit_comment(reply.id, "A reply, better said")
    library.delete_comment(case.comment)
    library.tag_comment(case.passage, ["sea"])
    library.reattach(case.passage, quoted(library.article(case.ids[2]), "second one"))
    for kind in ("state", "rule", "draft", "edit"):
        extra(case, kind, 1)
    wiped = into(tmp_path / "b", archive_of(library))
    assert lines_of(wiped) == lines_of(library)
    assert [body for _at, body in wiped.comment_history(reply.id)] == ["A reply", "A reply, better said"]
    assert wiped.read_before(case.ids[-3]) == library.read_before(case.ids[-3]) is not None
    assert wiped.views() == library.views() and wiped.rules() == library.rules() != []
    assert wiped.trash() == library.trash() != []
    library.close()
    wiped.close()


def test_it_is_one_verb_that_can_be_taken_back(tmp_path: Path) -> None:
    case = prepare(tmp_path / "a")
    wiped = into(tmp_path / "b", archive_of(case.library))
    full = picture_of(wiped)
    [done] = wiped.undo()
    assert "all.zip" in done.label
    assert not wiped.ids() and not wiped.comments() and not wiped.sources() and len(wiped.views()) == 5
    wiped.redo()
    assert picture_of(wiped) == full and wiped.check() == []
    case.library.close()
    wiped.close()


def test_the_same_archive_again_changes_nothing_and_a_dry_run_never_does(tmp_path: Path) -> None:
    case = prepare(tmp_path / "a")
    archive = archive_of(case.library)
    wiped = empty_library(tmp_path / "b")
    before = lines_of(wiped)
    told = {(line.fate, line.kind): line.n for line in take_in(wiped, "all.zip", archive, dry_run=True)}
    assert lines_of(wiped) == before
    did = {(line.fate, line.kind): line.n for line in take_in(wiped, "all.zip", archive)}
    assert told == did and did["new", "article"] == 8 and did["new", "comment"] == 2
    full = lines_of(wiped)
    fates = {line.fate for line in take_in(wiped, "all.zip", archive)}
    assert fates == {"known"} and lines_of(wiped) == full
    case.library.close()
    wiped.close()


def test_into_a_library_with_things_of_its_own(tmp_path: Path) -> None:
    case = prepare(tmp_path / "a")
    own = empty_library(tmp_path / "b")
    first = own.subscribe("https://third.example/feed", title="Third")
    own.store(update(first, entry(50, link="https://third.example/50")))
    mine = own.subscribe("https://paper.example/feed", title="My name for it")
    own.store(update(mine, entry(3), entry(60)))
    kept = own.comment(own.find("https://paper.example/3"), "My own remark")
    for _twice in range(2):
        list(take_in(own, "all.zip", archive_of(case.library)))
    assert len(own.ids()) == 10 and own.check() == []
    assert {each.title for each in own.sources()} == {"Third", "My name for it", "The Paper"}
    assert {each.body for each in own.comments()} == {"My own remark", "A remark from before", "On a passage"}
    assert kept.id in {each.id for each in own.comments()}
    own.store(update(own.subscribe("https://other.example/feed"), entry(7, link="https://other.example/7")))
    assert len(own.ids()) == 10
    assert all(each.place for each in own.comments() if each.anchor)
    case.library.close()
    own.close()


def test_photos_go_along(tmp_path: Path) -> None:
    library = empty_library(tmp_path / "a")
    address = "https://paper.example/p.png"
    blocks = (Image(address, caption="The pier"), Paragraph((Span("Words."),)))
    library.store(update(library.subscribe("https://paper.example/feed"), entry(1, blocks=blocks)))
    out = io.BytesIO()
    Picture.new("RGB", (8, 6), "red").save(out, "PNG")
    assert library.wanted_pictures() == [(library.ids()[0], address, False)]
    library.store_picture(address, out.getvalue(), "image/png", 8, 6)
    wiped = into(tmp_path / "b", archive_of(library))
    found = wiped.picture(address)
    assert found and found[1:] == (8, 6) and wiped.article(wiped.ids()[0]).offline
    bare = io.BytesIO()
    with ZipFile(io.BytesIO(archive_of(library))) as old, ZipFile(bare, "w") as new:
        for each in old.infolist():
            if not each.filename.startswith(everything.FOLDER):
                new.writestr(each.filename, old.read(each))
    without = into(tmp_path / "c", bare.getvalue())
    assert without.picture(address) is None and not without.article(without.ids()[0]).offline
    for opened in (library, wiped, without):
        opened.close()


def with_lines(archive: bytes, lines: list[str]) -> bytes:
    out = io.BytesIO()
    with ZipFile(io.BytesIO(archive)) as old, ZipFile(out, "w") as new:
        for each in old.infolist():
            text = "\n".join(lines).encode() if each.filename == everything.LIBRARY else old.read(each)
            new.writestr(each.filename, text)
    return out.getvalue()


def test_a_strangers_archive_brings_no_escapes_and_no_odd_addresses(tmp_path: Path) -> None:
    case = prepare(tmp_path / "a")
    lines = [
        json.dumps(each).replace("Headline", "\\u001b]52;c;aGk=\\u0007Head\\u202eline")
        for each in lines_of(case.library)
    ]
    lines = [each.replace("https://paper.example/3", "javascript:alert(1)") for each in lines]
    library = into(tmp_path / "b", with_lines(archive_of(case.library), lines))
    shown = json.dumps(lines_of(library), ensure_ascii=False)
    assert not any(each in shown for each in ("\x1b", "\x07", "\u202e", "javascript", "\\u001b"))
    assert len(library.ids()) == 8 and library.check() == []
    case.library.close()
    library.close()


VALUES: list[Any] = [None, -1, 1 << 70, "x", "\x1b[2J", [], [[]], {}, True, 0.5, [None], {"seq": 1}, "2026-01-01"]


def damaged(value: Any, chance: random.Random) -> Any:
    """The same with one thing in it exchanged, or gone."""
    if isinstance(value, dict) and value and chance.random() < 0.9:
        name = chance.choice(sorted(value))
        if chance.random() < 0.1:
            return {key: each for key, each in value.items() if key != name}
        return {**value, name: damaged(value[name], chance)}
    if isinstance(value, list) and value and chance.random() < 0.8:
        place = chance.randrange(len(value))
        return [*value[:place], damaged(value[place], chance), *value[place + 1 :]]
    return chance.choice(VALUES)


def test_damage_anywhere_costs_only_what_it_touches(tmp_path: Path) -> None:
    case = prepare(tmp_path / "a")
    for kind in ("state", "rule", "draft", "edit"):
        extra(case, kind, 1)
    archive, lines, chance = archive_of(case.library), lines_of(case.library), random.Random(7)
    for n in range(60):
        place = chance.randrange(len(lines))
        some = [json.dumps(damaged(each, chance) if at == place else each) for at, each in enumerate(lines)]
        library = into(tmp_path / f"b{n}", with_lines(archive, some))
        assert library.check() == [], some[place]
        assert len(library.comments()) == 2 or lines[place]["kind"] == "article", some[place]
        picture_of(library)
        library.drafts()
        library.close()
    case.library.close()


def test_an_archive_cut_short_is_said(tmp_path: Path) -> None:
    case = prepare(tmp_path / "a")
    archive = archive_of(case.library)
    with pytest.raises(ReaderError):
        into(tmp_path / "b", archive[: len(archive) // 2])
    case.library.close()
