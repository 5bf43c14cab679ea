"""Comments in the article, end to end: on passages and photos, answered, followed through an edit, put back, undone."""

from __future__ import annotations

import itertools
from pathlib import Path

import pytest
from conftest import empty_library, entry, update
from desk import reading, settled, text
from textual.widgets import Input, TextArea

from feeds.model import Block, Image, Page, Paragraph, Span
from reader.i18n import LANGUAGES, set_language
from reader.library import Library
from reader.model import Comment
from reader.passages import quoted
from reader.ui.colours import COLOURS, colour_letter
from reader.ui.screens.bookmark import BookmarkDialog
from reader.ui.screens.changes import ChangesScreen
from reader.ui.screens.comments import CommentsScreen
from reader.ui.screens.composer import Composer
from reader.ui.screens.main import MainScreen
from reader.ui.screens.tags import TagsDialog
from reader.ui.screens.trash import TrashScreen

SIZE = (120, 36)
OLD = (
    "The ferry to the island left at six in the morning, as it has for forty years.",
    "On board were a doctor, two teachers and a crate of oranges for the school.",
    "Nobody on the quay knew that it would be the last crossing of the season.",
)
PHOTO = Image("https://paper.example/quay.jpg", "", "The quay on the last morning.")


def blocks(*paragraphs: str) -> tuple[Block, ...]:
    return tuple(Paragraph((Span(each),)) for each in paragraphs)


def bring(library: Library, *parts: Block) -> int:
    source = library.subscribe("https://paper.example/feed")
    library.store(update(source, entry(1, title="Ferry", blocks=parts)))
    return library.find("https://paper.example/1")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    library = empty_library(tmp_path)
    bring(library, *blocks(*OLD), PHOTO)
    library.close()
    return tmp_path


def comments(main: MainScreen) -> tuple[Comment, ...]:
    assert main.article
    return main.article.comments


async def write(main: MainScreen, pilot: object, words: str) -> None:
    await settled(pilot, lambda: isinstance(main.app.screen, Composer))  # type: ignore[arg-type]
    main.app.screen.query_one(TextArea).text = words
    await pilot.press("ctrl+s")  # type: ignore[attr-defined]
    await settled(pilot, lambda: main.app.screen is main)  # type: ignore[arg-type]


async def test_a_passage_is_commented_answered_edited_deleted_and_had_back(folder: Path) -> None:
    async with reading(folder, SIZE) as (main, pilot):
        await pilot.press("enter", "v", "j", "o", "j", "c")
        await write(main, pilot, "Who paid for the oranges?")
        [made] = comments(main)
        assert made.anchor and made.anchor.exact == OLD[1] and "✎1" in text(main)
        await pilot.press("}", "r")
        await write(main, pilot, "The parish.")
        await pilot.press("}", "}", "r")
        await write(main, pilot, "All of it?")
        first, second, third = comments(main)
        assert (second.parent_id, third.parent_id) == (first.id, second.id)
        await pilot.press("{", "{", "{", "e")
        await settled(pilot, lambda: isinstance(main.app.screen, Composer))
        assert main.app.screen.query_one(TextArea).text == "Who paid for the oranges?"
        await write(main, pilot, "Who paid?")
        assert comments(main)[0].body == "Who paid?"
        await pilot.press("D")
        await settled(pilot, lambda: comments(main)[0].deleted)
        assert [each.body for each in comments(main) if not each.deleted] == ["The parish.", "All of it?"]
        await pilot.press("u")
        await settled(pilot, lambda: not comments(main)[0].deleted)


async def test_a_thread_opens_below_its_passage(folder: Path) -> None:
    library = Library.open(folder)
    n = library.find("https://paper.example/1")
    made = library.comment(n, "Who paid?", anchor=quoted(library.article(n), "two teachers"))
    library.comment(n, "The parish.", parent_id=made.id)
    async with reading(folder, SIZE, library) as (main, pilot):
        await pilot.press("enter", "}", "enter")
        await pilot.pause()
        shown = text(main)
        assert shown.index("two teachers") < shown.index("The parish.") < shown.index("Nobody on the quay")
        await pilot.press("enter")
        await pilot.pause()
        shown = text(main)
        assert shown.index("The parish.") > shown.index("Nobody on the quay")


async def test_highlights_have_four_colours_with_letters(folder: Path) -> None:
    async with reading(folder, SIZE) as (main, pilot):
        await pilot.press("enter", "v", "2")
        await settled(pilot, lambda: comments(main))
        assert comments(main)[0].colour == "green" and "✎1G" in text(main)
        await pilot.press("}", "H")
        await settled(pilot, lambda: comments(main)[0].colour == "blue")
        assert "✎1B" in text(main)
        await pilot.press("escape", "v", "j", "o", "j", "H")
        await settled(pilot, lambda: len(comments(main)) == 2)
        assert comments(main)[1].colour == "blue"
        await pilot.press("u", "u")
        await settled(pilot, lambda: [each.colour for each in comments(main)] == ["green"])


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_colour_has_a_letter_of_its_own(language: str) -> None:
    set_language(language)
    assert len({colour_letter(colour) for colour in COLOURS}) == len(COLOURS)


async def test_a_whole_paragraph_further_down_is_chosen_with_one_key(folder: Path) -> None:
    async with reading(folder, SIZE) as (main, pilot):
        await pilot.press("enter", "v", "J", "J", "1")
        await settled(pilot, lambda: comments(main))
        await pilot.press("v", "J", "J", "K", "1")
        await settled(pilot, lambda: len(comments(main)) == 2)
        assert [each.anchor and each.anchor.exact for each in comments(main)] == [OLD[2], OLD[1]]


async def test_a_photo_is_commented_by_its_caption(folder: Path) -> None:
    async with reading(folder, SIZE) as (main, pilot):
        await pilot.press("enter", "v", "p", "c")
        await write(main, pilot, "Who took it?")
        [made] = comments(main)
        assert made.kind == "photo" and made.anchor and made.anchor.exact == PHOTO.caption
        assert "✎1" in text(main) and "▌" in next(row for row in text(main).split("\n") if PHOTO.caption in row)


async def test_a_comment_is_tagged(folder: Path) -> None:
    library = Library.open(folder)
    n = library.find("https://paper.example/1")
    library.comment(n, "Who paid?", anchor=quoted(library.article(n), "two teachers"))
    async with reading(folder, SIZE, library) as (main, pilot):
        await pilot.press("enter", "}", "t")
        await settled(pilot, lambda: isinstance(main.app.screen, TagsDialog))
        await pilot.press(*"sea", "enter", "ctrl+s")
        await settled(pilot, lambda: comments(main)[0].tags == ("sea",))
        assert [each.body for each in library.comments("tag:sea")] == ["Who paid?"]


async def test_the_page_changes_and_the_comments_follow_beside_the_screen(folder: Path) -> None:
    library = Library.open(folder)
    n = library.find("https://paper.example/1")
    library.comment(n, "On the doctor", anchor=quoted(library.article(n), "a doctor, two teachers"))
    library.comment(n, "On the season", anchor=quoted(library.article(n), "last crossing of the season"))
    bring(
        library,
        *blocks("A new lead.", OLD[0], "The weather was fine, the sea calm and the sky without a cloud.", OLD[2]),
    )
    with library._db.write():
        library._db.run("DELETE FROM placement")
    async with reading(folder, SIZE, library) as (main, pilot):
        await pilot.press("enter")
        await settled(pilot, lambda: comments(main) and not any(each.unplaced for each in comments(main)))
        assert "Removed from this version (1)" in text(main) and "a doctor, two teachers" in text(main)
        assert "▌" in next(row for row in text(main).split("\n") if "be the last crossing" in row)
        main.article_view.go_to_comment(comments(main)[0].id)
        await pilot.press("p")
        await settled(pilot, lambda: isinstance(main.app.screen, ChangesScreen))
        assert "a doctor, two teachers" in main.app.screen.old  # type: ignore[attr-defined]
        await pilot.press("escape")
        await pilot.press("a", "enter")
        await settled(pilot, lambda: comments(main)[0].place)
        assert "Removed from this version" not in text(main) and comments(main)[0].status == "moved"
        await pilot.press("u")
        await settled(pilot, lambda: comments(main)[0].status == "orphan")


async def test_what_was_removed_is_marked_where_it_stood_and_put_back_from_there(folder: Path) -> None:
    library = Library.open(folder)
    n = library.find("https://paper.example/1")
    made = library.comment(n, "Why oranges?", anchor=quoted(library.article(n), OLD[1]))
    bring(library, *blocks(*OLD[::2], *["Much more was said about it later. " * 9] * 5))
    async with reading(folder, SIZE, library) as (main, pilot):
        await pilot.press("enter")
        assert "✎1−" in next(row for row in text(main).split("\n") if "forty years" in row)
        await pilot.press("}")
        await settled(pilot, lambda: main.article_view.letters.focused == made.id)
        await pilot.press("enter")
        await pilot.pause()
        shown = text(main)
        assert shown.index("forty years") < shown.index("Why oranges?") < shown.index("Nobody on the quay")
        await pilot.press("G", "{", "a", "J", "enter")
        await settled(pilot, lambda: comments(main)[0].place)
        place = comments(main)[0].place
        assert place and place.exact == OLD[2]


async def test_a_thread_near_the_top_of_a_long_read_does_not_wait_for_its_end(folder: Path) -> None:
    library = Library.open(folder)
    n = library.find("https://paper.example/1")
    bring(library, *blocks(*OLD, *["Much more was said about it. " * 9] * 600))
    made = library.comment(n, "Who paid?", anchor=quoted(library.article(n), "two teachers"))
    for each in range(120):
        library.comment(n, f"Remark {each}")
    async with reading(folder, SIZE, library) as (main, pilot):
        view = main.article_view
        view.show(library.article(n))
        view.go_to_comment(made.id)
        view.letters.key("enter")
        assert view.page and not view.page.done and view.letters.focused == made.id
        await settled(pilot, lambda: view.page and view.page.done)
        assert view.page.parts > len(library.article(n).entry.blocks) + 5, "comments are set a few at a time"
        known = dict(view.setting.page.look.letters)  # type: ignore[union-attr]
        library.comment(n, "One more")
        view.show(library.article(n))
        await settled(pilot, lambda: view.page and view.page.done)
        again = view.setting.page.look.letters  # type: ignore[union-attr]
        assert len(again) == len(known) + 1 and all(again[key] is lines for key, lines in known.items())


async def test_a_caption_that_was_changed_is_seen_among_the_changes(folder: Path) -> None:
    library = Library.open(folder)
    n = library.find("https://paper.example/1")
    library.open_article(n)
    bring(library, *blocks(*OLD), Image(PHOTO.src, "", "The quay on the first morning."))
    async with reading(folder, SIZE, library) as (main, pilot):
        await pilot.press("enter", "d")
        await settled(pilot, lambda: isinstance(main.app.screen, ChangesScreen))
        screen = main.app.screen
        assert isinstance(screen, ChangesScreen)
        assert PHOTO.caption in screen.old and "first morning" in screen.new


async def test_jumps_in_another_article_begin_at_its_top(folder: Path) -> None:
    library = Library.open(folder)
    library.store(update(library.sources()[0].id, entry(2, title="Bridge", blocks=blocks(*OLD))))
    old, new = library.find("https://paper.example/1"), library.find("https://paper.example/2")
    for n, words in ((new, "the last crossing"), (old, "two teachers"), (old, "forty years")):
        library.comment(n, words, anchor=quoted(library.article(n), words))
    async with reading(folder, SIZE, library) as (main, pilot):
        main.open_article(new)
        await pilot.pause()
        await pilot.press("}")
        main.open_article(old)
        await pilot.pause()
        await pilot.press("}")
        assert main.article_view.letters.comment and main.article_view.letters.comment.body == "forty years"


@pytest.mark.parametrize("size", [(120, 36), (60, 20)])
async def test_a_comment_is_found_again_a_hundred_articles_later(folder: Path, size: tuple[int, int]) -> None:
    library = Library.open(folder)
    n = library.find("https://paper.example/1")
    bring(library, *blocks(*OLD, *["Much more was said about it. " * 9] * 20))
    made = library.comment(n, "On the whole")
    library.store(update(library.sources()[0].id, *[entry(each) for each in range(2, 112)]))
    async with reading(folder, size, library) as (main, pilot):
        await pilot.press("C")
        await settled(pilot, lambda: isinstance(main.app.screen, CommentsScreen))
        await pilot.press("/", *"whole", "enter", "enter")
        await settled(pilot, lambda: main.app.screen is main and main.article_view.letters.focused == made.id)
        assert "On the whole" in text(main)


async def test_widths_themes_and_texts_move_no_anchor(folder: Path) -> None:
    library = Library.open(folder)
    n = library.find("https://paper.example/1")
    library.comment(n, "On the doctor", anchor=quoted(library.article(n), "a doctor, two teachers"))
    before = library.article(n).comments
    whole = Page(entry(1, title="Ferry", blocks=blocks("A lead of the page.", *OLD)), url="https://paper.example/1")
    library.store_page(whole, article_id=n)
    themes = itertools.cycle(("ink", "paper", "high-contrast"))
    async with reading(folder, SIZE, library) as (main, pilot):
        await pilot.press("enter")
        for width in range(40, 301, 20):
            await pilot.resize_terminal(width, 12 + width // 6)
            main.app.theme = next(themes)
            await pilot.pause()
            for shown in ("feed", "page"):
                page, margin = main.article_view.page, main.article_view.setting.margin
                assert page
                said = " ".join(line.text.strip() for y, line in enumerate(page.lines) if y in margin.on(y).tones)
                assert "a doctor, two teachers" in said, (width, shown)
                await pilot.press("x")
                await settled(pilot, lambda shown=shown: main.article and main.article.origin == shown)  # type: ignore[misc]
        await pilot.press("x")
        await settled(pilot, lambda: main.article and main.article.origin == "feed")
        assert library.article(n).comments == before


async def test_from_the_comments_screen_to_the_place_with_filters_and_history(folder: Path) -> None:
    library = Library.open(folder)
    n = library.find("https://paper.example/1")
    made = library.comment(n, "First words", anchor=quoted(library.article(n), "the last crossing"))
    library.edit_comment(made.id, "Other words")
    library.comment(n, "On the whole")
    async with reading(folder, SIZE, library) as (main, pilot):
        await pilot.press("C")
        await settled(pilot, lambda: isinstance(main.app.screen, CommentsScreen))
        screen = main.app.screen
        assert isinstance(screen, CommentsScreen)
        await pilot.press("j", "v")
        await settled(pilot, lambda: isinstance(main.app.screen, ChangesScreen))
        await pilot.press("enter")
        await settled(pilot, lambda: library.comments()[1].body == "First words")
        await pilot.press("f")
        await settled(pilot, lambda: screen.query_one(Input).value == "is:orphan" and screen.list.current is None)
        await pilot.press("escape")
        await settled(pilot, lambda: screen.list.current is not None)
        await pilot.press("G", "enter")
        await settled(pilot, lambda: main.app.screen is main and main.article_view.letters.focused == made.id)


async def test_d_says_what_changed_since_it_was_read(folder: Path) -> None:
    library = Library.open(folder)
    n = library.find("https://paper.example/1")
    library.open_article(n)
    bring(library, *blocks(OLD[0], OLD[2]))
    library.open_article(n)
    bring(library, *blocks(OLD[0], OLD[2], "And then it came back."))
    async with reading(folder, (80, 24), library) as (main, pilot):
        await pilot.press("enter", "d")
        await settled(pilot, lambda: isinstance(main.app.screen, ChangesScreen))
        screen = main.app.screen
        assert isinstance(screen, ChangesScreen)
        assert "version 2 of 3" in screen.when and OLD[1] not in screen.old and "came back" in screen.new
        await pilot.press("[")
        assert "version 1 of 3" in screen.when and OLD[1] in screen.old


async def test_a_bookmark_is_filed(folder: Path) -> None:
    async with reading(folder, SIZE) as (main, pilot):
        await pilot.press("B")
        await settled(pilot, lambda: isinstance(main.app.screen, BookmarkDialog))
        await pilot.press(*"Sea/Ferries", "tab", *"for Mai", "tab", "space", "ctrl+s")
        await settled(pilot, lambda: main.app.screen is main and main.article and main.article.bookmark)
        kept = main.article.bookmark  # type: ignore[union-attr]
        assert kept and (kept.folder, kept.note, kept.read_later) == ("Sea/Ferries", "for Mai", True)
        assert main.library.folders() == ["Sea/Ferries"]
        await pilot.press("u", "u")
        await settled(pilot, lambda: main.article and not main.article.bookmark)


async def test_the_trash_gives_back(folder: Path) -> None:
    library = Library.open(folder)
    n = library.find("https://paper.example/1")
    library.delete_comment(library.comment(n, "A remark").id)
    library.bookmark(n)
    library.bookmark(n, False)
    async with reading(folder, SIZE, library) as (main, pilot):
        await pilot.press("X")
        await settled(pilot, lambda: isinstance(main.app.screen, TrashScreen))
        screen = main.app.screen
        assert isinstance(screen, TrashScreen) and len(screen.list.rows) == 2
        await pilot.press("enter")
        await settled(pilot, lambda: len(screen.list.rows) == 1)
        await pilot.press("enter")
        await settled(pilot, lambda: not library.trash())
        await pilot.press("escape")
        await settled(pilot, lambda: main.article and main.article.bookmark and main.article.comments)
