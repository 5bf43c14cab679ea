"""Pieces repeated without end: PYTHONPATH=tests python -m reliability.pumped [rounds] [seed]

Whatever reads foreign text gets a few small pieces again and again, 20 KB of them and then 80 KB. Four times as much
may take about four times as long: a pattern that goes back over what it has read, or a search that begins again at
every piece, takes sixteen times as long or never ends.
"""

from __future__ import annotations

import random
import signal
import sys
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime
from types import FrameType
from typing import Any

from feeds import dates, opml, text
from feeds.errors import FeedsError
from feeds.page.plain_text import read as _plain
from reader import foreign, notes_in, query
from reader.errors import ReaderError

from .fuzz import READERS
from .shelf import report

SMALL, LARGE = 20_000, 80_000
TOO_LONG = 20
"""Seconds of the processor after which one is called endless."""
QUADRATIC = 9
"""Times as long for four times as much."""
NOTABLE = 0.25
"""Seconds below which a ratio says nothing."""
# fmt: off
PIECES = (
    "<", ">", "&", '"', "'", "/", "=", "(", ")", "[", "]", "{", "}", "\\", ",", ":", ";", "@", "#", "|", "-", "*",
    "`", " ", "\n", "\r\n", "\t", "a", "0", "1", "\u0301", "\u200d", "ำ", "đ", "“", "”", "’", "—", "·", "\x1b[",
    "\x9b", "<a ", '<a href="', "<a '>", '">" ', '<a ">', "<b>", "</b>", "<p>", "</p>", "<div>", "<table>", "<td>",
    "<tr>",    "<ul>", "<li>", "<!--", "-->", "<!", "<?", "?>", "]]>", "<![CDATA[", "<script>",
    "</script>", "<style>", "<svg>",
    "<pre>", "<br>", "<item>", "<title>", "</title>", "<link>", "<guid>", "<description>", "<outline ", "<dl>",
    "<dt>", "<h3>", "xmlUrl=", "&amp;", "&#", "&#x", "&lt;p&gt;", "&quot;", "http://", "https://a.example/",
    "mailto:a@b", "a@b ", "a@b (", "By ", "2026-01-02", "12:30", "Mon, ", "+0700", "Jan ", "tháng ", "ngày 1/",
    "Ảnh: ", "Photo: ", "Theo ", "(Ảnh", "Mr. ", '{"a":', '"a",', "[[", '"url":"', "\\u", "null,", "1e9", "---\n",
    "<!-- newsreader", "> ", "# ", "```\n", "* ", "1. ", "is:unread ", "OR ", "-a ", '"a ', "tag:", "after:",
    "srcset=", "url(", "style='", " 2x, ", "width=", "…", "a.b.",
)
# fmt: on


@dataclass(slots=True)
class Figures:
    """What was read, and what took too long."""

    texts: int = 0
    slowest: float = 0.0
    slow: list[str] = field(default_factory=list)
    uncaught: list[str] = field(default_factory=list)


def _words(given: str) -> None:
    text.clean(given)
    text.clean(given, lines=True)
    text.plain_from_html(given)
    text.name_only(given)
    text.fold(given)
    text.safe_url(given[:9000], "https://a.example/")


def _bookmarks(given: str) -> None:
    opml.read_report(("<!DOCTYPE NETSCAPE-Bookmark-file-1><DL>" + given).encode("utf-8", "replace"))


def _notes(given: str) -> None:
    notes_in.is_notes(given.encode("utf-8", "replace"))
    notes_in.as_annotations(given)
    list(notes_in.articles(given))


READ: dict[str, Callable[[str], Any]] = {
    "words": _words,
    "a date": lambda given: dates.parse_date(given),
    "a query": lambda given: query.parse(given[:4000], datetime(2026, 3, 14, tzinfo=UTC)),
    "a feed": lambda given: READERS["feed"](f"<rss><channel><item>{given}".encode("utf-8", "replace")),
    "a description": lambda given: READERS["feed"](
        f"<rss><channel><item><title>t</title><description><![CDATA[{given}]]></description>".encode("utf-8", "replace")
    ),
    "a headline": lambda given: READERS["feed"](f"<rss><channel><item><title>{given}".encode("utf-8", "replace")),
    "a json feed": lambda given: READERS["feed"](f'{{"items":[{given}'.encode("utf-8", "replace")),
    "markup": lambda given: READERS["markup"](given.encode("utf-8", "replace")),
    "a page": lambda given: READERS["page"](f"<html><body><p>{given}".encode("utf-8", "replace")),
    "a page's head": lambda given: READERS["page"](f"<html><head><meta content='{given}".encode("utf-8", "replace")),
    "a page's data": lambda given: READERS["page"](
        f'<html><script type="application/ld+json">{given}</script><p>a</p>'.encode("utf-8", "replace")
    ),
    "a saved text": lambda given: _plain(given, "https://a.example/"),
    "a list of sources": lambda given: READERS["opml"](f"<opml><body>{given}".encode("utf-8", "replace")),
    "bookmarks": _bookmarks,
    "urls": lambda given: opml.read_report(("https://a.example/ " + given).encode("utf-8", "replace")),
    "another program's": lambda given: list(foreign.every(given.encode("utf-8", "replace"))),
    "another program's JSON": lambda given: list(foreign.every(f"[{given}".encode("utf-8", "replace"))),
    "our notes": lambda given: _notes("---\ntitle: x\n---\n<!-- newsreader-article {} -->\n" + given),
}
"""What reads foreign text, by what it takes it for."""


def run(rounds: int, seed: int = 1, only: tuple[str, ...] = tuple(READ)) -> Figures:
    """Every piece by itself, then so many rounds of a few pieces by chance, through everything that reads."""
    figures, chance = Figures(), random.Random(seed)
    alone = [(piece, "", "") for piece in PIECES]
    some = [("".join(chance.choices(PIECES, k=chance.choice((2, 2, 3, 4)))), *_ends(chance)) for _ in range(rounds)]
    for piece, before, after in (alone if rounds >= len(PIECES) else []) + some:
        for name in only:
            _try(name, piece, before, after, figures)
    return figures


def _ends(chance: random.Random) -> tuple[str, str]:
    return chance.choice(("", chance.choice(PIECES))), chance.choice(("", chance.choice(PIECES)))


def _try(name: str, piece: str, before: str, after: str, figures: Figures) -> None:
    figures.texts += 1
    try:
        long = _timed(READ[name], before + piece * (LARGE // len(piece)) + after)
    except Exception as error:
        figures.uncaught.append(f"{name}: {before!r} + {piece!r}* + {after!r}: {type(error).__name__}: {error}"[:300])
        return
    figures.slowest = max(figures.slowest, long)
    if long < NOTABLE:
        return
    short = min(_timed(READ[name], before + piece * (SMALL // len(piece)) + after) for _ in range(2))
    if (
        long > QUADRATIC * short
        and _timed(READ[name], before + piece * (LARGE // len(piece)) + after) > QUADRATIC * short
    ):
        figures.slow.append(f"{name}: {before!r} + {piece!r}* + {after!r}: {short:.3f} s, {long:.3f} s")


class _Endless(BaseException):
    """It took longer than anything may."""


def _timed(read: Callable[[str], Any], given: str) -> float:
    def stop(_number: int, _frame: FrameType | None) -> None:
        raise _Endless

    before = signal.signal(signal.SIGVTALRM, stop)
    signal.setitimer(signal.ITIMER_VIRTUAL, TOO_LONG)
    start = time.process_time()
    try:
        with suppress(FeedsError, ReaderError):
            read(given)
    except _Endless:
        return float(TOO_LONG)
    finally:
        signal.setitimer(signal.ITIMER_VIRTUAL, 0)
        signal.signal(signal.SIGVTALRM, before)
    return time.process_time() - start


def main() -> None:
    """Print the figures."""
    start = time.perf_counter()
    rounds, seed = (int(each) for each in (sys.argv[1:] + ["400", "1"][len(sys.argv) - 1 :]))
    done = run(rounds, seed)
    report(
        "pumped", start, texts=done.texts, slowest=f"{done.slowest:.2f} s for 80 KB", more_than_linear=len(done.slow)
    )
    for each in done.slow + done.uncaught:
        print(f"  {each}")
    sys.exit(bool(done.slow or done.uncaught))


if __name__ == "__main__":
    main()
