"""Every key there is, pressed on the real app: what it changes. A new key needs a line here."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest
from desk import bring, reading, settled
from textual.keys import _character_to_key
from textual.pilot import Pilot

from feeds.model import Entry, Feed, FeedUpdate, Heading, Paragraph, Source, Span
from reader.library import Library
from reader.model import Anchor
from reader.ui import keys
from reader.ui.app import NewsreaderApp
from reader.ui.screens.main import MainScreen
from reader.ui.screens.palette import commands

LONG = "A long report with everything"


@dataclass(frozen=True)
class Seen:
    """What can be told about the screen and the library at one moment."""

    pane: str
    cursor: int
    source_line: int
    scroll: int
    article: int | None
    screen: str
    view: str
    unread: int
    bookmarks: int
    undone: int
    zen: bool
    width: int
    mode: str
    photos: bool
    marked: int
    order: str
    notice: str
    copied: str
    entries: int
    sources: tuple[str, ...]
    whole: bool
    running: bool


def look(main: MainScreen) -> Seen:
    row = main.articles
    return Seen(
        main.panes.pane,
        row.cursor,
        main.sources.cursor,
        main.article_view.scroll_offset.y,
        main.article.id if main.article else None,
        type(main.app.screen).__name__,
        main.view.query,
        main.library.counts().unread,
        main.library.counts().bookmarks,
        sum(done.undone for done in main.library.journal()),
        main.panes.zen,
        row.size.width,
        main.mode,
        main.article_view.show_pictures,
        len(row.marked),
        main.screen_state.order,
        main.status.notice,
        main.app.clipboard,
        len(main.sources.entries),
        tuple(each.title for each in main.library.sources()),
        row._whole is not None,
        main.app.is_running and main.app._exit is False,
    )


Check = Callable[[Seen, Seen], object]


def opens(name: str) -> Check:
    return lambda before, after: before.screen == "MainScreen" and after.screen == name


def says(words: str) -> Check:
    return lambda _before, after: words in after.notice


def shows(query: str) -> Check:
    return lambda _before, after: after.view == query


CASES: dict[str, tuple[str, str, Check]] = {
    "down": ("", "j down", lambda a, b: b.cursor == a.cursor + 1),
    "up": ("j", "k up", lambda a, b: b.cursor == a.cursor - 1),
    "top": ("j j", "g+g home", lambda a, b: b.cursor == 0),
    "bottom": ("", "G end", lambda a, b: b.cursor > 20),
    "half-down": ("", "ctrl+d", lambda a, b: b.cursor > 1),
    "half-up": ("G", "ctrl+u", lambda a, b: 0 < b.cursor < a.cursor - 1),
    "page-down": ("", "space pagedown", lambda a, b: b.cursor > 2),
    "page-up": ("G", "ctrl+b pageup", lambda a, b: b.cursor < a.cursor - 2),
    "open": ("", "enter l right", lambda a, b: b.pane == "article" and b.unread == a.unread - 1),
    "back": ("enter", "h left", lambda a, b: a.pane == "article" and b.pane == "list"),
    "next-group": ("", "]", lambda a, b: b.cursor > a.cursor),
    "previous-group": ("G", "[", lambda a, b: b.cursor < a.cursor),
    "next-article": ("enter", "J", lambda a, b: b.cursor == 1 and b.article != a.article),
    "previous-article": ("j enter", "K", lambda a, b: b.cursor == 0 and b.article != a.article),
    "next-unread": ("", "n", lambda a, b: b.cursor > a.cursor),
    "previous-unread": ("", "N", lambda a, b: b.cursor > 15),
    "bookmark": ("", "b s", lambda a, b: b.bookmarks == a.bookmarks + 1),
    "comment": ("", "c", opens("Composer")),
    "file-bookmark": ("b", "B", lambda a, b: b.screen != "MainScreen"),
    "changes": ("enter", "d", lambda a, b: b.screen == "ChangesScreen" or b.notice != a.notice),
    "public-comments": ("", "L", says("The publisher offers no feed of its comments; o opens its page.")),
    "trash": ("", "X", lambda a, b: b.screen != "MainScreen"),
    "comments": ("", "C", opens("CommentsScreen")),
    "tags": ("", "t", opens("TagsDialog")),
    "read": ("", "m", lambda a, b: b.unread == a.unread - 1),
    "read-all": ("", "A", lambda a, b: a.unread > b.unread == 0),
    "undo": ("b", "u", lambda a, b: a.bookmarks == 1 and b.bookmarks == 0),
    "redo": ("b u", "U", lambda a, b: b.bookmarks == 1 and b.undone == 0),
    "arrivals": ("j j", "full_stop", lambda a, b: b.cursor == 0),
    "view-1": ("2", "1", shows("")),
    "view-2": ("", "2", shows("is:unread")),
    "view-3": ("", "3", shows("on:today")),
    "view-4": ("", "4", shows("is:bookmarked")),
    "view-5": ("", "5", shows("is:commented")),
    "view-6": ("", "6", shows("report")),
    "edition": ("", "I", opens("EditionScreen")),
    "stats": ("", "W", opens("StatsScreen")),
    "search": ("", "/", opens("SearchBox")),
    "rules": ("", "M", opens("RulesScreen")),
    "add-source": ("", "a", opens("AddSource")),
    "full-text": ("", "x", says("The feed's text.")),
    "images": ("enter", "i", lambda a, b: a.photos != b.photos),
    "outline": ("enter", "O", lambda a, b: b.screen != "MainScreen"),
    "select": ("enter", "v", lambda a, b: b.mode == "select"),
    "highlight": ("enter v", "H", lambda a, b: a.mode == "select" and b.mode != "select"),
    "links": ("enter", "f", lambda a, b: b.mode == "hints"),
    "sort": ("", "S", lambda a, b: b.order == "oldest"),
    "mark": ("", "V", lambda a, b: b.marked == 1),
    "story": ("", "plus", says("No other source")),
    "take-out": ("", "underscore", says("already")),
    "whole-title": ("", "w", lambda a, b: b.whole),
    "export": ("", "e", opens("ExportDialog")),
    "edit-source": ("", "E", opens("Form")),
    "folder": ("SOURCES", "F", opens("Form")),
    "remove-source": ("SOURCES", "D delete", lambda a, b: len(b.sources) == len(a.sources) - 1),
    "source-down": ("SOURCES", "ctrl+down alt+j", lambda a, b: a.sources != b.sources),
    "source-up": ("SOURCES", "ctrl+up alt+k", lambda a, b: a.sources != b.sources),
    "fold": ("FOLDER", "minus", lambda a, b: b.entries < a.entries),
    "copy-link": ("", "y", lambda a, b: b.copied.startswith("http://127.0.0.1")),
    "copy-quote": ("", "Y", lambda a, b: LONG in b.copied and "http://127.0.0.1" in b.copied),
    "next-comment": ("enter", "}", lambda a, b: b.scroll > a.scroll or b.mode == "remark"),
    "previous-comment": ("enter G", "{", lambda a, b: b.mode == "remark"),
    "next-pane": ("", "tab", lambda a, b: b.pane == "article"),
    "previous-pane": ("enter", "shift+tab", lambda a, b: b.pane == "list"),
    "narrower": ("", "<", lambda a, b: b.width == a.width - 2),
    "wider": ("", ">", lambda a, b: b.width == a.width + 2),
    "zen": ("", "z", lambda a, b: b.zen),
    "theme": ("", "T", opens("ThemePicker")),
    "palette": ("", "ctrl+p :", opens("Palette")),
    "help": ("", "?", opens("HelpScreen")),
    "close": ("enter", "q", lambda a, b: b.pane == "list" and b.running),
    "cancel": ("z", "escape", lambda a, b: a.zen and not b.zen),
    "quit": ("", "Q", lambda a, b: not b.running),
}
ELSEWHERE = {
    "refresh": "test_ui_main_fetch.py",
    "refresh-all": "test_ui_main_fetch.py",
    "browser": "test_ui_main_dialogs.py",
    "photos": "test_ui_picture_viewer.py",
    "view-7": "as view-6",
    "view-8": "as view-6",
    "view-9": "as view-6",
    "save": "test_ui_composer.py",
    "editor": "test_ui_composer.py",
    "preview": "test_ui_composer.py",
    "rule": "test_ui_rules.py",
    **{key.id: "test_ui_comments.py" for key in keys.DIALOG_KEYS if key.where == keys.COMMENTS},
    **{key.id: "test_ui_add_source.py" for key in keys.DIALOG_KEYS if key.where == keys.OFFERS},
}
"""Keys whose effect needs a server, a browser, a photo or a dialog: tested there."""


@pytest.fixture
def library(tmp_path: Path) -> Library:
    """A long article with headings, links, a comment and two texts above many others; a folder with a source."""
    library = Library.open(tmp_path)
    bring(library, [f"Headline {n} and more of its words" for n in range(9)])
    library.move_source(bring(library, ["Inside"], source="two"), "World")
    url = "http://127.0.0.1:9/long.xml"
    source_id = library.subscribe(url, title="Long Post")
    body = [
        Heading(2, (Span(f"Part {n}"),)) if n % 4 == 0 else Paragraph((Span("Words of it. " * 40),)) for n in range(30)
    ]
    link = Paragraph((Span("a link", href="https://example.org/"),))
    entry = Entry(id="long", title=LONG, link="http://127.0.0.1:9/long", blocks=(link, *body))
    library.store(FeedUpdate(Source(source_id, url), "new", Feed(title="Long", entries=(entry,))))
    article_id = library.ids()[0]
    _with_page(library, article_id)
    library.comment(article_id, "Mine.")
    library.comment(article_id, "Here.", anchor=Anchor(library.article(article_id).revision_id, 0, 6, "a link"))
    library.save_view("Reports", "report", "6")
    library.bookmark(article_id, on=False)
    return library


def _with_page(library: Library, article_id: int) -> None:
    from dataclasses import replace

    from feeds.model import Page

    entry = library.article(article_id).entry
    page = Page(entry=replace(entry, blocks=(*entry.blocks, Paragraph((Span("More of it."),)))), url=entry.link)
    library.store_page(page, article_id=article_id)


def test_every_key_is_listed() -> None:
    assert set(CASES) | set(ELSEWHERE) == set(keys.BY_ID)
    for id, (_before, pressed, _check) in CASES.items():
        listed = {" ".join(map(_named, each.split("+"))) if each == "g+g" else _named(each) for each in pressed.split()}
        assert listed == {" ".join(map(_named, each.split())) for each in keys.BY_ID[id].keys.split(",")}, id


def _named(key: str) -> str:
    return _character_to_key(key) if len(key) == 1 else key


WRITE = [
    *("open", "bookmark", "file-bookmark", "read", "read-all", "undo", "redo", "full-text", "highlight"),
    *("remove-source", "source-down", "source-up", "quit"),
]
"""These leave something behind, so each has a library of its own; the others share one for each part."""
TOGETHER = [
    [id for id, (before, _pressed, _check) in CASES.items() if id not in WRITE and before.startswith("enter") == inside]
    for inside in (False, True)
]


@pytest.mark.parametrize("id", WRITE)
async def test_a_key_that_writes(tmp_path: Path, library: Library, id: str) -> None:
    async with reading(tmp_path, (160, 40), library) as (main, pilot):
        await _press(main, pilot, id, CASES[id][1].split()[0])


@pytest.mark.parametrize("ids", TOGETHER, ids=["list", "article"])
async def test_keys_that_move_and_show(tmp_path: Path, library: Library, ids: list[str]) -> None:
    async with reading(tmp_path, (160, 40), library) as (main, pilot):
        for id in ids:
            for key in CASES[id][1].split():
                await _start_again(main, pilot)
                await _press(main, pilot, id, key)


async def _start_again(main: MainScreen, pilot: Pilot[int]) -> None:
    """Everything as it is after the start, but for what was written."""
    while not main.is_active:
        await pilot.press("escape")
        await pilot.pause()
    await pilot.press("escape")
    main.panes.zen = False
    main.articles.unmark()
    main.articles._whole = None
    main.screen_state.order = "newest"
    main.show_view(main.library.views()[0])
    main.panes.go("list")
    main.status.hush()
    await settled(pilot, lambda: main.article and main.article.id == main.articles.current)


async def _press(main: MainScreen, pilot: Pilot[int], id: str, key: str) -> None:
    before_keys, _pressed, check = CASES[id]
    for each in before_keys.split():
        if each in ("SOURCES", "FOLDER"):
            label = {"FOLDER": "World", "SOURCES": "Long Post" if "up" in id else "The One Post"}[each]
            main.panes.go("sources")
            main.sources._put([line.label for line in main.sources.entries].index(label))
        else:
            await pilot.press(each)
        await pilot.pause()
    before = look(main)
    await pilot.press(*(["g", "g"] if key == "g+g" else [key]))
    try:
        await settled(pilot, lambda: check(before, look(main)))
    except AssertionError:
        pytest.fail(f"{id}, {key}: {before} became {look(main)}")


@pytest.mark.parametrize("preset", keys.PRESETS)
async def test_every_action_is_in_the_palette(tmp_path: Path, library: Library, preset: str) -> None:
    async with reading(tmp_path, (160, 40), library, keymap=preset) as (main, _pilot):
        assert isinstance(main.app, NewsreaderApp)
        named = {command.name.casefold() for command in commands(main)}
        assert {key.label.casefold() for key in keys.KEYS if key.id != "palette"} <= named
