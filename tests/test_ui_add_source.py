"""Adding sources: any address through the real worker, files of sources, the catalogue."""

from __future__ import annotations

from pathlib import Path

import pytest
from command import RSS, own_folders
from stage import NOTHING, Stage, until
from textual.widgets import Input, Label
from web import Web

from feeds import catalogue
from reader.library import Library
from reader.ui.offers import Offer, is_address
from reader.ui.screens.add_source import AddSource
from reader.ui.widgets.line_list import LineList

OPML = """<?xml version="1.0"?><opml version="2.0"><body>
<outline text="Báo chí"><outline type="rss" text="Một" xmlUrl="https://one.example/feed"/></outline>
<outline type="rss" text="[b]Two[/b]" xmlUrl="https://two.example/feed"/></body></opml>"""


@pytest.fixture
def data_dir(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    own_folders(tmp_path, monkeypatch)
    Library.open(tmp_path / "library").close()
    return tmp_path / "library"


def dialog(stage: Stage) -> AddSource:
    assert isinstance(stage.dialog, AddSource)
    return stage.dialog


def listed(stage: Stage) -> list[Offer]:
    return [row.value for row in dialog(stage).list.rows if isinstance(row.value, Offer)]


async def test_a_site_gives_its_feeds_and_several_can_be_chosen(data_dir: Path) -> None:
    links = "".join(
        f'<link rel="alternate" type="application/rss+xml" title="t{n}" href="/{n}.xml">' for n in (1, 2, 3)
    )
    with Web() as web:
        site = web.page("/", f"<html><head>{links}</head><body>…</body></html>")
        for n in (1, 2, 3):
            web.page(f"/{n}.xml", RSS, "application/rss+xml")
        stage = Stage(AddSource(data_dir))
        async with stage.run_test(size=(110, 36)) as pilot:
            dialog(stage).query_one(Input).value = site
            await pilot.press("enter")
            await until(lambda: dialog(stage).offers, 30)
            await pilot.pause()
            assert "3 sources found" in stage.text() and "RSS" in stage.text() and "subscribe to 1" in stage.text()
            assert all(each.about.startswith("RSS · ") for each in listed(stage)), "how fresh each is"
            await pilot.press("j", "space", "enter")
            await pilot.pause()
    assert [each.url for each in stage.given] == [f"{web.url}/1.xml", f"{web.url}/2.xml"]
    assert all(each.private and each.title for each in stage.given)


async def test_an_address_without_feeds_says_so_in_one_sentence_and_stays(data_dir: Path) -> None:
    with Web() as web:
        site = web.page("/", "<html><body>nothing</body></html>")
        stage = Stage(AddSource(data_dir))
        async with stage.run_test(size=(110, 36)) as pilot:
            dialog(stage).query_one(Input).value = site
            await pilot.press("enter")
            await until(lambda: "No feed was found" in stage.text(), 30)
            assert stage.given is NOTHING and dialog(stage).query_one(Input).value == site
            assert dialog(stage).query_one(Input).has_focus


async def test_a_search_can_be_stopped_and_never_blocks(data_dir: Path) -> None:
    with Web() as web:
        slow = web.raw("/slow", stall=True)
        stage = Stage(AddSource(data_dir))
        async with stage.run_test(size=(110, 36)) as pilot:
            dialog(stage).query_one(Input).value = slow
            await pilot.press("enter")
            await until(lambda: web.seen("/slow"), 30)
            assert "Looking for feeds" in stage.text()
            worker = dialog(stage)._worker
            await pilot.press("escape")
            await until(lambda: worker and not worker.running, 10)
            assert stage.given is NOTHING
            await until(lambda: len(listed(stage)) == len(catalogue.sources()) or dialog(stage).query_one(Input).value)


async def test_a_file_of_sources_is_read_whole(data_dir: Path, tmp_path: Path) -> None:
    file = tmp_path / "my sources.opml"
    file.write_text(OPML, encoding="utf-8")
    stage = Stage(AddSource(data_dir))
    async with stage.run_test(size=(110, 36)) as pilot:
        dialog(stage).query_one(Input).value = str(file).replace(" ", "\\ ")
        await pilot.press("enter")
        await until(lambda: dialog(stage).offers)
        await pilot.pause()
        assert "[b]Two[/b]" in stage.text()
        await pilot.press("enter")
        await pilot.pause()
    assert [(each.url, each.title, each.folder) for each in stage.given] == [
        ("https://one.example/feed", "Một", "Báo chí"),
        ("https://two.example/feed", "[b]Two[/b]", ""),
    ]


async def test_what_is_left_out_of_a_file_is_said(data_dir: Path, tmp_path: Path) -> None:
    file = tmp_path / "urls"
    file.write_text('https://one.example/feed\n"exec:cat secrets"\n', encoding="utf-8")
    stage = Stage(AddSource(data_dir))
    async with stage.run_test(size=(110, 36)) as pilot:
        dialog(stage).query_one(Input).value = str(file)
        await pilot.press("enter")
        await until(lambda: dialog(stage).offers)
        said = str(dialog(stage).query_one("#said", Label).render())
        assert "1 source found · 1 left out · exec:cat secrets: It is a command, and no list may bring one." in said


async def test_a_file_that_is_none_says_so(data_dir: Path, tmp_path: Path) -> None:
    file = tmp_path / "photo.bin"
    file.write_bytes(b"\x00\x01\x02")
    stage = Stage(AddSource(data_dir))
    async with stage.run_test(size=(110, 36)) as pilot:
        dialog(stage).query_one(Input).value = str(file)
        await pilot.press("enter")
        await until(lambda: "photo.bin cannot be read" in stage.text())
        assert stage.given is NOTHING


async def test_the_catalogue_follows_the_words(data_dir: Path) -> None:
    stage = Stage(AddSource(data_dir))
    async with stage.run_test(size=(110, 36)) as pilot:
        await pilot.pause()
        assert len(listed(stage)) == len(catalogue.sources())
        await pilot.press(*"tuoi", "space", *"tre")
        await pilot.pause()
        assert listed(stage) and all("Tuổi Trẻ" in each.title for each in listed(stage))
        await pilot.press("enter", "enter")
        await pilot.pause()
    assert [each.title for each in stage.given] == [listed(stage)[0].title]


async def test_what_is_chosen_stays_chosen_while_looking_for_more(data_dir: Path) -> None:
    stage = Stage(AddSource(data_dir))
    async with stage.run_test(size=(110, 36)) as pilot:
        await pilot.press(*"science", "down", "space")
        first = dialog(stage).list.current
        await pilot.press("/", *(["backspace"] * 7), *"sport", "down", "space", "enter")
        await pilot.pause()
    assert len(stage.given) == 2 and stage.given[0] == first


async def test_clicks_choose_and_never_subscribe(data_dir: Path) -> None:
    stage = Stage(AddSource(data_dir))
    async with stage.run_test(size=(110, 36)) as pilot:
        await pilot.pause()
        for _click in range(2):
            await pilot.click(LineList, offset=(6, 2))
        await pilot.pause()
        assert [each.url for each in dialog(stage).chosen.values()] == [listed(stage)[1].url]
        assert stage.given is NOTHING


async def test_escape_goes_back_step_by_step(data_dir: Path) -> None:
    stage = Stage(AddSource(data_dir))
    async with stage.run_test() as pilot:
        await pilot.press("v", "down", "escape")
        await pilot.pause()
        assert dialog(stage).query_one(Input).has_focus
        await pilot.press("escape", "escape")
        await pilot.pause()
    assert stage.given is None


@pytest.mark.parametrize("size", [(40, 12), (80, 24), (200, 50)])
async def test_it_fits(data_dir: Path, size: tuple[int, int]) -> None:
    stage = Stage(AddSource(data_dir))
    async with stage.run_test(size=size) as pilot:
        await pilot.pause()
        assert "VnExpress" in stage.text() and "Esc close" in stage.text()


@pytest.mark.parametrize(
    ("typed", "answer"),
    [
        ("https://a.example/feed", True),
        ("a.example", True),
        ("r/vietnam", True),
        ("@someone@mastodon.example", True),
        ("tuổi trẻ", False),
        ("science", False),
        ("", False),
    ],
)
def test_addresses_and_words(typed: str, answer: bool) -> None:
    assert is_address(typed) is answer


async def test_a_password_in_an_address_is_kept_and_never_searched_with(data_dir: Path) -> None:
    stage = Stage(AddSource(data_dir))
    async with stage.run_test(size=(110, 36)) as pilot:
        dialog(stage).query_one(Input).value = "http://lan:t0psecret@127.0.0.1:9/feed"
        await pilot.press("enter")
        await until(lambda: dialog(stage).offers)
        assert listed(stage) == [Offer("http://127.0.0.1:9/feed", user="lan", private=True)]
    assert "t0psecret" in (data_dir / "passwords.json").read_text()


async def test_an_address_that_was_refused_leaves_nothing_to_choose_and_no_other_advice(data_dir: Path) -> None:
    stage = Stage(AddSource(data_dir))
    async with stage.run_test(size=(40, 12)) as pilot:
        await pilot.press(*"no such site")
        await until(lambda: "Enter looks at it" in stage.text())
        await pilot.press("tab")
        assert dialog(stage).query_one(Input).has_focus, "there is nothing in the list"
        await pilot.press("enter")
        await until(lambda: "names no site" in stage.text())
        await pilot.pause()
        assert "Enter looks at it" not in stage.text() and "look" in stage.text()
        await pilot.press("x")
        await until(lambda: "Enter looks at it" in stage.text())
