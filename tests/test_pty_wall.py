"""Both walls in a real terminal, each with the other one off: hostile text in every field, on every screen."""

from __future__ import annotations

import re
import select
import sys
from pathlib import Path

import pytest
import terminal
from conftest import empty_library, entry, update

from feeds.model import Cell, Code, Embed, Heading, Image, Item, List, Mark, Paragraph, Quote, Span, Table
from feeds.text import clean
from reader.library import Library

LAUNCH = """
import re, sys
from pathlib import Path
from reader.config import Config
from reader.library import Library
from reader.ui import app, browser, filter, wall
library = Library.open(Path(sys.argv[2]))
made = app.NewsreaderApp(library, Config(refresh_minutes=0, offline_mb=0), Path(sys.argv[2]))
filter.UNSAFE = filter._BLANK = re.compile("(?!)")
if sys.argv[1] == "stored":
    made.wall = None
sys.exit(made.run())
"""
"""The app with widgets that clean nothing they draw; `stored`: without the wall behind them either."""

EVIL = (
    "READ\x1b[31337;1H\x1b]0;READ\x07\x1b]52;c;READ\x07\x1bPREAD\x1b\\\x9b31337m\x90READ\x9c\x1b(0\x0e\x08\x05\x7f"
    "\x1bc\u202eREAD\u2066\x85[red]READ[/red][@click=app.quit]READ[/][/]"
)
TEXTUAL_S = re.compile(
    r"\x1b\[[0-9;:]{0,40}m|\x1b\[\d{0,3}(;\d{1,3})?H|\x1b\[\??\d{0,4}[hlJKABCDcnu]|\x1b\[[<>=]\d{0,2}(;\d)?u"
    r"|\x1b\[\?\d+\$p|\x1b\[1[46]t|\x1b\[>4;\dm|\x1b\]8;[^;\x1b]*;(https?://[!-~]+)?\x1b\\|\x1b\]22;[a-z-]*\x07|[\r\n]"
)
BAD = re.compile("[\x00-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ufffd]")


def fill(folder: Path, text: str) -> None:
    """One article with the text everywhere, stored as it is; a comment, a tag and a source that failed with it too."""
    words = (Span(text), Span(text, Mark.STRONG, "https://e.example/" + text))
    library: Library = empty_library(folder)
    made = entry(
        title=text,
        authors=(text,),
        section=text,
        lead=text,
        language="en",
        published_as_printed=text,
        blocks=(
            Paragraph(words),
            Heading(2, words),
            Quote((Paragraph(words),)),
            List((Item((Paragraph(words),)),)),
            Table(((Cell(words, True),), (Cell(words),)), text),
            Code(text, "python"),
            Image("https://e.example/x.png", text, text, text),
            Embed("video", "https://e.example/", text),
        ),
    )
    source = library.subscribe("https://paper.example/feed", title=text, folder=text)
    (article,) = library.store(update(source, made, error=text)).new_ids
    library.comment(article, text)
    library.tag(article, [text])
    library.bookmark(article)
    library.close()


@pytest.mark.parametrize("wall", ["stored", "shown"])
@pytest.mark.parametrize("size", [(120, 40), (44, 14)])
def test_one_wall_is_enough(tmp_path: Path, wall: str, size: tuple[int, int]) -> None:
    fill(tmp_path / "library", EVIL if wall == "shown" else clean(EVIL))
    command = [sys.executable, "-c", LAUNCH, wall, str(tmp_path / "library")]
    reader = terminal.Terminal(command, columns=size[0], rows=size[1], env=terminal.home(tmp_path))
    try:
        reader.until(lambda text: "READ" in text and "keys" in text)
        reader.send("\r")
        reader.until(lambda text: "back" in text or "Space page" in text)
        for key in ("f", "\x1b", "c", "\x1b", "C", "\x1b", "t", "\x1b", ":", "\x1b", "h"):
            before = reader.text
            reader.send(key)
            reader.until(lambda text, before=before: text != before)
            while reader.pump(0.05) and select.select([reader.fd], [], [], 0.15)[0]:
                pass  # An Esc with a key right behind it would be another key.
        reader.send("Q")
        assert reader.wait() == 0
    finally:
        reader.close()
    written = reader.raw.decode("utf-8", "replace")
    rest = TEXTUAL_S.sub("", written)
    found = [repr(rest[max(0, each.start() - 30) : each.end() + 30]) for each in BAD.finditer(rest)]
    assert not found, "\n".join(found[:20])
    assert "[@click=app.quit]READ" in rest or "click=app.quit" in rest, "markup is text"


def test_without_both_walls_it_would_come_through(tmp_path: Path) -> None:
    """What the tests above look for is really there to be found."""
    fill(tmp_path / "library", EVIL)
    command = [sys.executable, "-c", LAUNCH, "stored", str(tmp_path / "library")]
    reader = terminal.Terminal(command, env=terminal.home(tmp_path))
    try:
        reader.until(lambda text: "READ" in text)
        reader.send("Q")
        reader.wait()
    finally:
        reader.close()
    assert BAD.search(TEXTUAL_S.sub("", reader.raw.decode("utf-8", "replace")))
