"""The reference page, in every habit of setting captions, with and without metadata, and as saved text."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

import feeds
from feeds.errors import FeedError

DATA = Path(__file__).resolve().parent / "data"
SHARED = Path(__file__).resolve().parents[1].parent / "shared"
URL = "https://vensong.example/thoi-su/trong-lai-rang-cay-1202.html"
FURNITURE = (
    "Trang chủ", "Chia sẻ", "Facebook", "In bài", "Tin liên quan", "Mùa hoa cải", "Từ khóa", "Bình luận", "Đọc nhiều",
    "Lên đầu trang", "Giấy phép", "15:12", "Thứ Sáu", "Tòa soạn",
)  # fmt: skip


def read(name: str, url: str = URL) -> dict[str, Any]:
    page: dict[str, Any] = feeds.as_json(feeds.read_page((DATA / name).read_bytes(), url))
    return page


@pytest.fixture(scope="module")
def expected() -> dict[str, Any]:
    data: dict[str, Any] = json.loads((DATA / "page-expected.json").read_text(encoding="utf-8"))
    return data


HABITS = [f"page-{habit}{bare}.html" for habit in ("figure", "table", "div", "emphasis") for bare in ("", "-bare")]


@pytest.mark.parametrize("name", [*HABITS, "page-plain.txt"])
def test_the_reference_page_comes_out_whole(name: str, expected: dict[str, Any]) -> None:
    page = read(name)
    assert page["headline"] == expected["headline"]
    assert page["published"] == expected["published"]
    assert page["published_as_printed"] == "Thứ Hai, 14/02/2022 15:12"
    assert page["captions"] == expected["captions"]
    assert page["text"].split("\n\n") == expected["paragraphs"]
    assert page["comments_count"] == 0
    assert page["language"] == "vi"
    assert page["status"] == "full"
    assert not [word for word in FURNITURE if word in page["text"]]


@pytest.mark.parametrize("name", HABITS)
def test_photos_stand_where_the_page_has_them(name: str) -> None:
    blocks = read(name)["blocks"]
    assert [place for place, block in enumerate(blocks) if block["kind"] == "image"] == [1, 5, 7]
    assert blocks[1]["src"] == "https://vensong.example/anh/2022/02/14/hop-1.jpg"


def test_metadata_adds_author_section_and_address() -> None:
    page = read("page-figure.html", "https://vensong.example/thoi-su/trong-lai-rang-cay-1202.html?utm=1")
    assert page["authors"] == ["Trần Bình Nguyên"]
    assert page["section"] == "Thời sự"
    assert page["source"] == "Ven Sông Online"
    assert page["url"] == URL
    assert page["updated"] == "2022-02-14T15:40:00+07:00"


def test_the_page_this_project_began_with() -> None:
    path = SHARED / "seed" / "article.txt"
    if not path.exists():
        pytest.skip("the reference text is not here")
    text = path.read_text(encoding="utf-8")
    page = feeds.as_json(feeds.read_page(path.read_bytes(), "article.txt"))
    lines = [" ".join(line.split()) for line in text.split("\n") if line]
    assert page["headline"] == lines[0]
    assert page["published"] == "2022-02-14T15:12:00+07:00"
    assert page["captions"] == [line for line in lines[3:-2] if len(line) < 120]
    assert page["text"].split("\n\n") == [line for line in lines[3:-2] if len(line) >= 120]
    assert page["comments_count"] == 0


def test_a_page_without_an_article_is_refused_in_one_sentence() -> None:
    with pytest.raises(FeedError, match="no article"):
        feeds.read_page(b"<html><body></body></html>", URL)
    with pytest.raises(FeedError, match="no article"):
        feeds.read_page(b"", URL)
