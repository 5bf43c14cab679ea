"""Comments as a folder of Markdown: files are brought up to date in place, and nobody's words in them are lost."""

from __future__ import annotations

from datetime import datetime, timedelta
from pathlib import Path

import pytest
from conftest import empty_library, entry, update

from reader.errors import ReaderError
from reader.export.folder import write
from reader.importing import take_in
from reader.library import Library
from reader.passages import quoted


@pytest.fixture
def said(library: Library) -> Library:
    """A library with comments on two articles."""
    library.store(update(library.subscribe("https://paper.example/feed"), *[entry(n) for n in range(1, 4)]))
    first, second = (library.article(library.find(f"https://paper.example/{n}")) for n in (1, 2))
    library.comment(first.id, "On the whole")
    library.comment(first.id, "On the end", anchor=quoted(first, "tells the rest"))
    library.comment(first.id, "On the start", anchor=quoted(first, "First paragraph"))
    library.comment(second.id, "Elsewhere")
    return library


def only(folder: Path, words: str) -> Path:
    [file] = [each for each in folder.rglob("*.md") if words in each.read_text(encoding="utf-8")]
    return file


def test_a_file_for_each_article_in_the_order_of_its_text(said: Library, tmp_path: Path) -> None:
    assert write(said, tmp_path / "notes") == {"new": 2}
    text = only(tmp_path / "notes", "On the whole").read_text(encoding="utf-8")
    assert text.startswith('---\ntitle: "Headline number 1"\nurl: "https://paper.example/1"\n')
    assert text.index("On the whole") < text.index("On the start") < text.index("On the end")
    assert "\n> tells the rest\n" in text


def test_what_a_person_adds_around_our_part_stays_wherever_the_file_goes(said: Library, tmp_path: Path) -> None:
    folder = tmp_path / "notes"
    write(said, folder)
    file = only(folder, "Elsewhere")
    text = file.read_text(encoding="utf-8").replace("---\n\n", "aliases: [mine]\n---\n\nMy own words above.\n\n", 1)
    (folder / "sub").mkdir()
    moved = file.rename(folder / "sub" / "renamed.md")
    moved.write_text(f"{text}\nMy own words below.", encoding="utf-8")
    before = said.find("https://paper.example/2")
    said.comment(before, "One more")
    said.tag(before, ["sea"])
    assert write(said, folder) == {"unchanged": 1, "updated": 1}
    now = moved.read_text(encoding="utf-8")
    assert "My own words above." in now and now.endswith("My own words below.") and "aliases: [mine]\n" in now
    assert "One more" in now and "Elsewhere" in now and 'tags: ["sea"]\n' in now
    assert write(said, folder) == {"unchanged": 2}
    assert len(list(folder.rglob("*.*"))) == 2


@pytest.mark.parametrize("change", [("Elsewhere", "Elsewhere, or not"), ("*20", "A line between them\n\n*20")])
def test_what_a_person_changed_in_our_part_is_kept_beside_it(
    said: Library, tmp_path: Path, change: tuple[str, str]
) -> None:
    write(said, tmp_path)
    file = only(tmp_path, "Elsewhere")
    by_hand = file.read_text(encoding="utf-8").replace(*change, 1)
    file.write_text(by_hand, encoding="utf-8")
    said.comment(said.find("https://paper.example/2"), "One more")
    assert write(said, tmp_path) == {"unchanged": 1, "set aside": 1}
    [old] = tmp_path.glob("*.old")
    assert old.read_text(encoding="utf-8") == by_hand


def test_words_changed_in_a_file_become_a_new_wording_and_an_old_file_brings_none_back(
    said: Library, tmp_path: Path
) -> None:
    write(said, tmp_path)
    file = only(tmp_path, "Elsewhere")
    old = file.read_bytes()
    file.write_bytes(old.replace(b"Elsewhere", b"Elsewhere, or not").replace(b"\n", b"\r\n"))
    assert [each.fate for each in take_in(said, file.name, file.read_bytes(), dry_run=True)] == ["new"]
    assert [each.body for each in said.comments("elsewhere")] == ["Elsewhere"]
    assert [each.fate for each in take_in(said, file.name, file.read_bytes())] == ["new"]
    [comment] = said.comments("elsewhere")
    assert comment.body == "Elsewhere, or not"
    assert [each.fate for each in take_in(said, file.name, old)] == ["known"]
    assert [body for _at, body in said.comment_history(comment.id)] == ["Elsewhere", "Elsewhere, or not"]
    assert "set aside" not in write(said, tmp_path)


def test_a_file_of_an_article_about_which_nothing_is_said_any_more(said: Library, tmp_path: Path) -> None:
    write(said, tmp_path)
    file = only(tmp_path, "Elsewhere")
    file.write_text(file.read_text(encoding="utf-8") + "Mine.", encoding="utf-8")
    [gone] = said.comments("elsewhere")
    said.delete_comment(gone.id)
    assert write(said, tmp_path) == {"unchanged": 1, "updated": 1}
    assert "Elsewhere" not in file.read_text(encoding="utf-8") and file.read_text(encoding="utf-8").endswith("Mine.")
    said.undo()
    assert write(said, tmp_path) == {"unchanged": 1, "updated": 1}
    assert "Elsewhere" in file.read_text(encoding="utf-8") and len(list(tmp_path.glob("*.md"))) == 2


def test_only_what_changed_since(said: Library, tmp_path: Path) -> None:
    year_ago = datetime.now().astimezone() - timedelta(days=365)
    said.comment(said.find("https://paper.example/3"), "Long ago", created=year_ago)
    assert write(said, tmp_path / "new", since=year_ago + timedelta(days=1)) == {"new": 2}
    assert write(said, tmp_path / "all") == {"new": 3}


def test_two_articles_of_one_headline_have_two_files(library: Library, tmp_path: Path) -> None:
    library.store(
        update(library.subscribe("https://paper.example/feed"), entry(1), entry(2, title="Headline number 1"))
    )
    for n in library.ids():
        library.comment(n, f"On {n}")
    assert write(library, tmp_path / "notes") == {"new": 2}
    wiped = empty_library(tmp_path / "wiped")
    for file in (tmp_path / "notes").iterdir():
        list(take_in(wiped, file.name, file.read_bytes()))
    assert len({each.article_id for each in wiped.comments()}) == 2
    wiped.close()


def test_a_folder_that_cannot_be_made_is_said(said: Library, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x", encoding="utf-8")
    with pytest.raises(ReaderError, match="cannot be written"):
        write(said, tmp_path / "file")
