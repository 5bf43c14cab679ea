"""Text that looks like the terminal library's markup is text, wherever it stands: 100 % of it, to the letter."""

from __future__ import annotations

from pathlib import Path

import pytest
from conftest import empty_library, entry, update
from desk import lines, reading, settled
from reliability.hostile import FILES

import feeds
from feeds.model import Paragraph, Source, Span

MARKUP = (
    *(
        "[red]a1[/red]",
        "[/]a2",
        "[/nope]a3",
        "[bold",
        "a5[",
        "[[a6]]",
        "[@click=app.quit]a7[/]",
        "[@click='app.bell']a8",
    ),
    *(
        "[link=javascript:alert(1)]a9[/]",
        "[link='file:///etc/passwd']b1[/link]",
        "[on rgb(999,1,1)]b2[/]",
        "\\[red]b3[/]",
    ),
    *(
        "[$primary]b4[/]",
        ":skull:b5:bomb:",
        "{b6} {0} %s %(x)s %n",
        "**b7** `b7` ~~b7~~",
        "${{b8}} #{{b8}}",
        "|b9",
        "--c1",
    ),
    *(
        "[!reverse]c2",
        "[red on black]c3[/red on black]",
        "[/bold][/bold]c4",
        "［red］c5",
        "%1b]0;c6%07",
        "[not a]tag[7]",
    ),
)


def hostile() -> tuple[str, ...]:
    """The headlines of the hostile collection, where there is one."""
    if not FILES.exists():
        return ()
    read = [
        feeds.read_feed((FILES / name).read_bytes(), "https://h.test/")
        for name in ("markup-rss.rss", "markup-json.json")
    ]
    return tuple(each.title for feed in read for each in feed.entries if each.title)


@pytest.mark.parametrize(("size", "wanted"), [((200, 50), (*MARKUP, *hostile())), ((40, 12), MARKUP[::3])])
async def test_every_bracket_is_shown(tmp_path: Path, size: tuple[int, int], wanted: tuple[str, ...]) -> None:
    """In the list, in headline, byline and body of the article, in a comment; where there is room, in a toast."""
    library = empty_library(tmp_path)
    for n, text in enumerate(dict.fromkeys(wanted)):
        source = library.subscribe(f"https://s{n}.test/feed", title=text)
        body = (Paragraph((Span(f"body {text}"),)),)
        made = entry(n, title=text, authors=(text,), section=text, link=f"https://s{n}.test/{n}", blocks=body)
        library.store(update(Source(source, f"https://s{n}.test/feed"), made))
        library.comment(library.ids()[0], f"said {text}")
    ids = list(library.ids())
    async with reading(tmp_path, size, library) as (main, pilot):
        for article in ids:
            entry_of = main.library.article(article).entry
            main.open_article(article)
            await settled(pilot, lambda article=article: main.article is not None and main.article.id == article)
            if size[0] > 100:
                main.notify(entry_of.title, title=entry_of.title, markup=False)
            seen = await everything(main, pilot)
            for text in (entry_of.title, f"body {entry_of.title}"):
                assert squeezed(text) in seen, text
            if size[0] > 100:  # The list beside it, the headline, the body.
                assert seen.count(squeezed(entry_of.title)) >= 3, entry_of.title
        assert pilot.app.is_running and not pilot.app._exception


async def everything(main, pilot) -> str:  # type: ignore[no-untyped-def]
    """All of an article as it was scrolled by, without white space."""
    seen = []
    for _screen in range(12):
        seen += lines(main)
        before = lines(main)
        await pilot.press("ctrl+d")
        if lines(main) == before:
            break
    return squeezed("".join(seen))


def squeezed(text: str) -> str:
    """Without white space and lines of boxes, which stand where a line was broken."""
    return "".join([each for each in text if not each.isspace() and each not in "│▌▐█▕▏┃"])
