"""How verbs print: aligned columns on a terminal, tabs in a pipe, JSON without anything a terminal would act on."""

from __future__ import annotations

import json
import os
import re
import shutil
import sys
from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime
from itertools import islice
from typing import Any

import click

from feeds.text import clean
from reader.i18n import _
from reader.model import Row

_UNPRINTABLE = re.compile("[\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\ud800-\udfff]")


def on_terminal() -> bool:
    """Whether a person is looking at the output."""
    return sys.stdout.isatty()


def say(text: str = "") -> None:
    """Print text with nothing in it that a terminal would act on."""
    click.echo(clean(text, lines=True))


def pour(text: str) -> None:
    """Print a piece of a document on a terminal, as all text there."""
    click.echo(clean(text, lines=True), nl=False)


def warn(text: str) -> None:
    """Say something on stderr, so that pipes stay clean."""
    click.echo(f"newsreader: {clean(text)}", err=True)


def print_json(value: Any, *, indent: int | None = None) -> None:
    """Print one JSON document; what a terminal would act on stands there escaped."""
    text = json.dumps(value, ensure_ascii=False, indent=indent)
    click.echo(_UNPRINTABLE.sub(lambda match: f"\\u{ord(match[0]):04x}", text))


def when(instant: datetime | None) -> str:
    """A local date and time that sorts, empty for none."""
    return instant.astimezone().strftime("%Y-%m-%d %H:%M") if instant else ""


def print_columns(rows: Iterable[Sequence[str]], limits: Sequence[int], bold: Iterable[bool] = ()) -> None:
    """Print rows by tabs, on a terminal aligned: each column at most `limits` cells wide, 0 for what is left."""
    if not on_terminal():
        for row in rows:
            say("\t".join(row))
        return
    strong = iter(bold)
    everything = iter(rows)
    while page := [[clean(cell) for cell in row] for row in islice(everything, 500)]:
        for line in _aligned(page, limits, shutil.get_terminal_size().columns):
            click.echo(click.style(line, bold=True) if next(strong, False) and _styled() else line)


def _styled() -> bool:
    return not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"


def _aligned(rows: list[list[str]], limits: Sequence[int], width: int) -> Iterator[str]:
    from rich.cells import cell_len, set_cell_size

    widths = [max(cell_len(row[column]) for row in rows) for column in range(len(limits))]
    fixed = [min(wide, limit) for wide, limit in zip(widths, limits, strict=True) if limit]
    rest = max(20, width - sum(fixed) - 2 * len(fixed))
    for row in rows:
        cells = []
        for cell, wide, limit in zip(row, widths, limits, strict=True):
            room = min(wide, limit or rest)
            fits = cell_len(cell) <= room
            cells.append(set_cell_size(cell if fits else f"{set_cell_size(cell, room - 1)}…", room))
        yield "  ".join(cells).rstrip()


def marks(row: Row) -> str:
    """What a row shows beside its headline, by shape, each in its place."""
    comments = f"✎{row.comments}" if row.comments else ""
    shapes = ((row.unread, "●"), (row.bookmarked, "★"), (row.photos, "▣"), (row.updated, "↻"))
    return "".join([shape if there else " " for there, shape in shapes]) + comments


def print_rows(rows: Iterator[Row]) -> None:
    """Print articles, one a line: id, time, marks, source, headline; unread ones bold."""
    shown: list[bool] = []

    def cells() -> Iterator[list[str]]:
        for row in rows:
            shown.append(row.unread)
            yield [str(row.id), when(row.at), marks(row), row.source, row.title or _("(without a headline)")]

    print_columns(cells(), (12, 16, 7, 22, 0), _following(shown))


def _following(growing: list[bool]) -> Iterator[bool]:
    """The values of a list that is still being filled, in order."""
    position = 0
    while position < len(growing):
        yield growing[position]
        position += 1
