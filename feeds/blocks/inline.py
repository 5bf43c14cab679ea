"""Running text: runs of differently set characters become spans and paragraphs."""

from __future__ import annotations

import re
from html import unescape

from feeds.model import Mark, Paragraph, Span, Spans
from feeds.text import clean

BREAK = "\x00"
"""A line break the author set; no cleaned text can contain it."""

Run = tuple[str, int, str]
"""Text, marks and address. Marks are plain integers here: IntFlag arithmetic is 20 times slower."""

_BLANK_LINE = re.compile(r"\n[ \t\r]*\n")
_SPACE = re.compile(r"\s+")
_LINE = re.compile(r"[^\S\x00]*\x00[^\S\x00]*")
_MARKS = [Mark(number) for number in range(128)]


def paragraphs(runs: list[Run], anchor: str = "") -> list[Paragraph]:
    """The paragraphs of these runs: white space collapsed, one break a new line, two a new paragraph."""
    if len(runs) == 1 and BREAK not in runs[0][0]:
        text, marks, href = runs[0]
        text = text.strip(" ") if text.isprintable() and "  " not in text else " ".join(text.split())
        return [Paragraph((Span(text, _MARKS[marks], href),), anchor)] if text else []
    if not any(BREAK in run[0] for run in runs):
        spans = set_spans(runs)
        return [Paragraph(spans, anchor)] if spans else []
    found = []
    for part in _split(runs):
        if spans := set_spans(part):
            found.append(Paragraph(spans, anchor))
            anchor = ""
    return found


def from_text(text: str) -> tuple[Paragraph, ...]:
    """The paragraphs of plain text, parted by blank lines."""
    text = unescape(text) if "&" in text else text
    parts = [clean(part) for part in (_BLANK_LINE.split(text) if "\n" in text else [text])]
    return tuple([Paragraph((Span(part),)) for part in parts if part])


def set_spans(runs: list[Run]) -> Spans:
    """One paragraph's spans: neighbours set alike joined, no space doubled, none at the ends."""
    merged: list[Run] = []
    spaced = True
    for text, marks, href in runs:
        if "  " in text or not text.isprintable():
            text = _LINE.sub("\n", _SPACE.sub(" ", text)) if BREAK in text else _SPACE.sub(" ", text)
        if spaced and text[:1] == " ":
            text = text[1:]
        if not text:
            continue
        if text[0] == "\n" and merged:
            merged[-1] = (merged[-1][0].rstrip(" "), *merged[-1][1:])
        spaced = text[-1] in " \n"
        if merged and merged[-1][1] == marks and merged[-1][2] == href:
            merged[-1] = (merged[-1][0] + text, marks, href)
        else:
            merged.append((text, marks, href))
    while merged and spaced:
        text, marks, href = merged.pop()
        if text := text.rstrip():
            merged.append((text, marks, href))
            break
    return tuple([Span(text, _MARKS[marks], href) for text, marks, href in merged if text])


def _split(runs: list[Run]) -> list[list[Run]]:
    """The runs of each paragraph: parted where two breaks meet with nothing between them."""
    parts: list[list[Run]] = [[]]
    breaks = 0
    for text, marks, href in runs:
        for number, piece in enumerate(text.split(BREAK)):
            if number:
                breaks += 1
            if not piece or piece.isspace():
                if piece and not breaks:
                    parts[-1].append((piece, marks, href))
                continue
            if breaks > 1:
                parts.append([])
            elif breaks and parts[-1]:
                parts[-1].append((BREAK, 0, ""))
            breaks = 0
            parts[-1].append((piece, marks, href))
    return parts


def plain(runs: list[Run]) -> str:
    """The runs as one line of text."""
    return " ".join("".join([text for text, _, _ in runs]).replace(BREAK, " ").split())
