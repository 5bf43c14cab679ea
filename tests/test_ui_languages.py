"""Each language alone: no screen of the Vietnamese interface says an English word of the catalogue, and vice versa."""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from desk import reading, text
from textual.strip import Strip
from textual.theme import BUILTIN_THEMES

import reader.i18n
from feeds import catalogue
from feeds.model import Entry, Feed, FeedUpdate, Heading, Paragraph, Source, Span
from reader.i18n import set_language
from reader.library import Library
from reader.own_actions import OwnAction
from reader.ui.screens.main import MainScreen

CATALOGUE: dict[str, str | list[str]] = json.loads(
    Path(reader.i18n.__file__).with_name("vi.json").read_text(encoding="utf-8")
)
NAMES = {"newsreader", "markdown", "json", "opml", "html", "zip", "source", "tag", "is", "after", "unread", "feed"}
NAMES |= {"space", "home", "end", "feeds"}
"""Names of things, of keys and of what is typed in a query: the same in every language."""
SCREENS = ["", "enter", "enter v", "enter f", "h", "c", "C", "t", "a", "e", "E", "T", "X", "?", "ctrl+p", "/", "b B"]
SCREENS += ["2", "3", "4", "5", "S", "V b", "r", "u", "y", "enter O", "enter /", "g", "b u U", "x", "d", "A", "ctrl+c"]
SCREENS += [
    "W",
    "I",
    "h G E",
    "h G F",
    "h 2 F",
    "h G ctrl+up",
    "h G D u",
    "P",
    "+",
    "_",
    "w",
    "m",
    "enter v H",
    "f5",
    "f6",
    "f7",
]


def python(code: str) -> tuple[str, ...]:
    return sys.executable, "-c", code


TITLES = {
    "vi": (
        "Cầu mới qua sông đã thông xe",
        "Chiều nay, người dân hai bờ đã đi qua cây cầu mới. ",
        "Báo Miền Sông",
        "Mở đầu",
    ),
    "en": ("The bridge is open", "People from both banks walked over it at noon. ", "River Paper", "At first"),
}


@pytest.fixture
def english() -> Iterator[None]:
    """The other tests read English."""
    yield
    set_language("en")


def words_of(texts: list[str]) -> set[str]:
    """Words of messages, without what stands in braces."""
    found = (re.findall(r"[^\W\d_]{2,}", re.sub(r"\{\w*\}", " ", each).casefold()) for each in texts)
    return {word for words in found for word in words}


def flat(messages: list[str | list[str]]) -> list[str]:
    return [form for each in messages for form in (each if isinstance(each, list) else [each])]


def library_in(language: str, folder: Path) -> Library:
    """Articles in one language and nothing else."""
    title, words, source, heading = TITLES[language]
    library = Library.open(folder)
    for each in library.sources():
        library.unsubscribe(each.id)
    source_id = library.subscribe("http://127.0.0.1:9/a.xml", title=source)
    blocks = (Paragraph((Span(words * 9),)), Heading(2, (Span(heading),)), Paragraph((Span(words * 9),)))
    entries = tuple(
        Entry(
            id=str(n),
            title=f"{title} {n}",
            language=language,
            blocks=blocks,
            link=f"http://127.0.0.1:9/{n}",
            published=datetime.now().astimezone() - timedelta(days=n),
        )
        for n in range(9)
    )
    library.store(FeedUpdate(Source(source_id, "http://127.0.0.1:9/a.xml"), "new", Feed(title=source, entries=entries)))
    return library


def shown(main: MainScreen) -> str:
    return "\n".join(Strip(strip).text for strip in main.app.screen._compositor.render_strips())


@pytest.mark.parametrize("language", ["vi", "en"])
async def test_no_screen_says_a_word_of_the_other_language(
    tmp_path: Path, english: None, language: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir("/")  # the export dialog names the current folder, in whatever language
    theirs, ours = flat(list(CATALOGUE.values())), [each for key in CATALOGUE for each in key.split("|")]
    if language == "vi":
        theirs, ours = ours, theirs
    set_language(language)
    library = library_in(language, tmp_path)
    known = words_of([*ours, *TITLES[language], *(each.title for each in catalogue.sources()), *BUILTIN_THEMES])
    foreign = words_of(theirs) - known - NAMES
    if language == "en":
        foreign = {word for word in foreign if not word.isascii()}
    foreign -= {word for word in foreign if len(word) < 3}
    wrong: dict[str, list[str]] = {}
    fails = python("import sys; sys.exit(3)")
    own = (
        OwnAction("JSON", python("pass"), key="f5"),
        OwnAction("HTML", fails, key="f6"),
        OwnAction("OPML", fails, "f7", output="drop"),
    )
    async with reading(tmp_path, (160, 44), library, actions=own) as (main, pilot):
        for keys in SCREENS:
            while not main.is_active:
                await pilot.press("escape")
                await pilot.pause()
            await pilot.press("1", *keys.split())
            await pilot.pause(0.02)
            if found := sorted(foreign & words_of([shown(main)])):
                wrong[keys] = found
            if main.panes.pane != "list":
                await pilot.press("escape", "escape")
                main.panes.go("list")
        assert text(main)
    assert not wrong, "\n".join(f"{keys}: {words}" for keys, words in wrong.items())
