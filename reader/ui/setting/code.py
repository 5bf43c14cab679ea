"""Code: kept to the letter. A line too long goes on below behind a mark; colours come from Pygments, when asked."""

from __future__ import annotations

import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from functools import lru_cache
from types import FrameType

from rich.cells import split_graphemes

from feeds.model import Code
from reader.ui.setting.line import Line, Run
from reader.ui.setting.look import Look
from reader.ui.setting.wrap import is_narrow, width_of

TAB = 4
HIGHLIGHT_LIMIT, UNTIMED_LIMIT = 60_000, 1_000
PATIENCE = 0.25
"""Seconds until code is shown in one colour after all."""
CONTINUED = "↪ "
CONTINUED_STYLE = "code code-comment"
_STYLES = (
    ("Token.Comment", "code-comment"),
    ("Token.Keyword", "code-keyword"),
    ("Token.Name.Function", "code-name"),
    ("Token.Name.Class", "code-name"),
    ("Token.Name.Tag", "code-keyword"),
    ("Token.Name.Builtin", "code-name"),
    ("Token.Name.Decorator", "code-name"),
    ("Token.Literal.String", "code-string"),
    ("Token.Literal.Number", "code-number"),
)


def set_code(block: Code, look: Look, width: int, at: int) -> list[Line]:
    """Code on a tone of its own, coloured when the look knows the colours already."""
    pieces = look.highlight(block.text, block.language) if block.language else None
    # The newline that ends the last line opens no new one.
    end = at + len(block.text.rstrip("\n"))
    lines: list[Line] = []
    row: list[Run] = []
    for style, text in pieces or [("code", block.text)]:
        for i, part in enumerate(text.split("\n")):
            if i:
                if at < end:
                    lines += _broken(row, width - 2)
                    row = []
                at += 1
            if part:
                row.append(Run(part, style, "", at))
                at += len(part)
    return lines + _broken(row, width - 2)


def _broken(row: list[Run], width: int) -> list[Line]:
    """One line of code as one or more rows, none wider than `width`; continued ones begin with a mark."""
    pad = Run(" ", "code")
    rows: list[list[Run]] = [[pad]]
    used = 0
    for run in row:
        for piece in _pieces(run, used):
            for number, (start, end, cells) in enumerate(_chunks(piece.text, width - used, width - len(CONTINUED))):
                if number:
                    rows[-1].append(Run(" " * (width - used + 1), "code"))
                    rows.append([pad, Run(CONTINUED, CONTINUED_STYLE)])
                    used = len(CONTINUED)
                if start < end:
                    at = piece.at + start if piece.at >= 0 else -1
                    rows[-1].append(Run(piece.text[start:end], piece.style, "", at))
                    used += cells
    rows[-1].append(Run(" " * (width - used + 1), "code"))
    return [Line(tuple(each), "code") for each in rows]


def _pieces(run: Run, used: int) -> list[Run]:
    """A run with its tabs set as blanks; a blank stands for no character of the text."""
    if "\t" not in run.text:
        return [run]
    pieces: list[Run] = []
    at = run.at
    for i, part in enumerate(run.text.split("\t")):
        if i:
            blank = TAB - used % TAB
            pieces.append(Run(" " * blank, run.style))
            used += blank
            at += 1
        if part:
            pieces.append(Run(part, run.style, "", at))
            used += width_of(part)
            at += len(part)
    return pieces


def _chunks(text: str, room: int, later: int) -> Iterator[tuple[int, int, int]]:
    """(start, end, cells) of what fits into `room` cells, then into `later` cells each; the first may be empty."""
    if is_narrow(text):
        first = min(max(0, room), len(text))
        yield 0, first, first
        for start in range(first, len(text), later):
            end = min(start + later, len(text))
            yield start, end, end - start
        return
    start, used = 0, 0
    for begin, _end, cells in split_graphemes(text)[0]:
        if used + cells > room:
            yield start, begin, used
            start, used, room = begin, 0, later
        used += cells
    yield start, len(text), used


@lru_cache(maxsize=64)
def highlight(text: str, language: str) -> list[tuple[str, str]] | None:
    """(style, text) pieces that join to exactly `text`; None when the language is unknown. Loads Pygments."""
    if len(text) > (HIGHLIGHT_LIMIT if _has_clock() else UNTIMED_LIMIT):
        return None
    from pygments.lexers import get_lexer_by_name  # type: ignore[import-untyped]
    from pygments.util import ClassNotFound  # type: ignore[import-untyped]

    try:
        lexer = get_lexer_by_name(language, stripnl=False, ensurenl=False)
    except ClassNotFound:
        return None
    try:
        with _at_most(PATIENCE):
            pieces = [(_style(str(kind)), value) for kind, value in lexer.get_tokens(text)]
    except TimeoutError:
        return None
    return pieces if "".join([value for _, value in pieces]) == text else None


def _has_clock() -> bool:
    return hasattr(signal, "setitimer") and threading.current_thread() is threading.main_thread()


@contextmanager
def _at_most(seconds: float) -> Iterator[None]:
    """Raises TimeoutError after so much time of the processor: some lexers go back over what they read without end."""
    if not _has_clock():
        yield
        return

    def stop(_number: int, _frame: FrameType | None) -> None:
        raise TimeoutError

    before = signal.signal(signal.SIGVTALRM, stop)
    signal.setitimer(signal.ITIMER_VIRTUAL, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_VIRTUAL, 0)
        signal.signal(signal.SIGVTALRM, before)


def _style(kind: str) -> str:
    for prefix, style in _STYLES:
        if kind.startswith(prefix):
            return f"code {style}"
    return "code"
