"""Greedy line breaking, ragged right, never hyphenating. Offsets are kept: a line is a slice of its text."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from rich.cells import cell_len, split_graphemes

from reader.ui.setting.line import Run

# Anything that is not exactly one cell wide, or joins its neighbour. Text without it is wrapped by counting characters.
_ODD = re.compile(
    r"[^\x20-\x7e\xa0-\xac\xae-\u02ff\u0370-\u0482\u1e00-\u1fff\u2010-\u2027\u2030-\u205e\u20a0-\u20bf\u2190-\u21ff"
    r"\u2500-\u25fc]"
)
_WORDY_BREAKS = "/-–—?&=_.,"
_NO_START = frozenset("、。，．・：；？！）］｝〕〉》」』】’”…ー々〻ぁぃぅぇぉっゃゅょァィゥェォッャュョ%‰℃,.!?:;)]}»")
_NO_END = frozenset("（［｛〔〈《「『【‘“([{«$¥￥£€")
_RTL = re.compile(r"[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff]")
_LETTER = re.compile(r"[^\W\d_]")


def is_narrow(text: str) -> bool:
    """Whether every character takes one cell."""
    return not _ODD.search(text)


def width_of(text: str) -> int:
    """Cells of a text, by counting where that is enough."""
    return cell_len(text) if _ODD.search(text) else len(text)


def wrap(runs: Sequence[Run], width: int) -> list[tuple[Run, ...]]:
    """Runs broken into lines of at most `width` cells; a newline in a run is a line break. Never empty."""
    width = max(2, width)
    if len(runs) == 1:
        run = runs[0]
        cuts = breaks(run.text, width)
        return [(_cut(run, start, end),) if start < end else () for start, end in cuts] or [()]
    text = "".join([run.text for run in runs])
    return _slices(runs, breaks(text, width)) or [()]


def breaks(text: str, width: int) -> list[tuple[int, int]]:
    """Where lines start and end in `text`; the spaces between two lines belong to neither."""
    cuts: list[tuple[int, int]] = []
    start = 0
    narrow = not _ODD.search(text.replace("\n", " "))
    for piece in text.split("\n"):
        cuts.extend(_narrow(piece, width, start) if narrow else _wide(piece, width, start))
        start += len(piece) + 1
    return cuts


def _narrow(text: str, width: int, base: int) -> Iterator[tuple[int, int]]:
    """One cell a character: the last space that fits is found by the string itself."""
    start, end = 0, len(text)
    while end - start > width:
        cut = text.rfind(" ", start, start + width + 1)
        while cut > start and text[cut - 1] == " ":
            cut -= 1
        if cut <= start:
            cut = _inside_word(text, start, start + width)
        yield base + start, base + cut
        start = cut
        while start < end and text[start] == " ":
            start += 1
    if start < end or not text:
        yield base + start, base + max(start, len(text.rstrip(" ")))


def _inside_word(text: str, start: int, limit: int) -> int:
    """Where a word longer than the line is broken: after a mark that addresses and numbers break at, else anywhere."""
    best = max(text.rfind(mark, start + 1, limit) for mark in _WORDY_BREAKS) + 1
    return best if best > start + (limit - start) // 2 else limit


def _wide(text: str, width: int, base: int) -> Iterator[tuple[int, int]]:
    """Grapheme by grapheme: wide, combining and joined characters; scripts without spaces break between characters."""
    start, used, cut, previous, previous_cells = 0, 0, 0, "", 0
    for s, _end, cells in split_graphemes(text)[0]:
        char = text[s]
        if char == " ":
            cut, used, previous, previous_cells = s, used + 1, char, 1
            continue
        if previous == " " or ((cells == 2 or previous_cells == 2) and _may_break(previous, char)):
            cut = s
        while used + cells > width and s > start:
            if cut <= start:
                cut = s
            yield base + start, base + len(text[:cut].rstrip(" "))
            start = cut
            while text[start] == " ":
                start += 1
            used = cell_len(text[start:s])
        used += cells
        previous, previous_cells = char, cells
    if start < len(text) or not text:
        yield base + start, base + max(start, len(text.rstrip(" ")))


def _may_break(before: str, after: str) -> bool:
    hangul = "\uac00" <= before <= "\ud7a3" and "\uac00" <= after <= "\ud7a3"
    return bool(before) and not hangul and before not in _NO_END and after not in _NO_START


def _cut(run: Run, start: int, end: int) -> Run:
    if start == 0 and end == len(run.text):
        return run
    return Run(run.text[start:end], run.style, run.href, run.at + start if run.at >= 0 else -1)


def _slices(runs: Sequence[Run], cuts: list[tuple[int, int]]) -> list[tuple[Run, ...]]:
    lines: list[tuple[Run, ...]] = []
    index, base = 0, 0  # the run that the current line starts in, and where it starts in the whole text
    for start, end in cuts:
        while index < len(runs) and base + len(runs[index].text) <= start:
            base += len(runs[index].text)
            index += 1
        line: list[Run] = []
        at, i = base, index
        while i < len(runs) and at < end:
            run = runs[i]
            left, right = max(start - at, 0), min(end - at, len(run.text))
            if left < right:
                line.append(_cut(run, left, right))
            at += len(run.text)
            i += 1
        lines.append(tuple(line))
    return lines


def is_rtl(text: str) -> bool:
    """Whether the first letter that has a direction runs right to left."""
    if not _RTL.search(text):
        return False
    first = _LETTER.search(text)
    return bool(first and _RTL.match(first[0]))
