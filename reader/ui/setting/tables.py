"""Tables: whole if they fit, else shrunk and wrapped, else one "header: value" list per row."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from feeds.encode import plain
from feeds.model import Cell, Spans, Table
from reader.ui.setting.line import BLANK, Line, Run
from reader.ui.setting.wrap import width_of, wrap

GAP = 3
NARROWEST = 7
LIST_BELOW = 40
_NUMBER = re.compile(
    r"[\s(]*[-+−–±~≈<>≤≥]?\s?[$€£¥₫]?\s?\d[\d\s.,:/’'%‰°)]*\s?[^\W\d_]{0,3}[%‰°]?[\s)]*|[-–—]|n/?a", re.I
)

Runs = Callable[[Spans, int, str], list[Run]]
Wrapped = list[tuple[Run, ...]]
Placed = tuple[Cell, int]
"""A cell and where its text begins in the block's text."""


def set_table(table: Table, width: int, at: int, base: str, runs_of: Runs) -> list[Line]:
    """The table in `width` cells; `runs_of` turns a cell's spans into runs."""
    lines: list[Line] = []
    if table.caption:
        said = wrap([Run(table.caption, "caption", "", at)], width - 2)
        lines += [*[Line((Run("▏", "bar"), *runs), "caption") for runs in said], BLANK]
        at += len(table.caption) + 1
    rows = list(_placed(table, at))
    if not rows or not rows[0]:
        return lines
    columns = _columns(rows, width)
    if columns is None:
        return lines + list(_as_list(rows, width, base, runs_of))
    return lines + list(_as_grid(rows, columns, base, runs_of))


def _placed(table: Table, at: int) -> Iterator[list[Placed]]:
    for row in table.rows:
        placed: list[Placed] = []
        for cell in row:
            placed.append((cell, at))
            at += len(plain(cell.spans)) + 1
        yield placed


def _columns(rows: list[list[Placed]], width: int) -> list[int] | None:
    """How wide each column is, the widest giving way first; None when a list reads better."""
    natural = [
        max(max(map(width_of, plain(cell.spans).split("\n"))) for cell, _ in column)
        for column in zip(*rows, strict=True)
    ]
    room = width - GAP * (len(natural) - 1)
    if sum(natural) <= room:
        return natural
    if width < LIST_BELOW or room < sum(min(each, NARROWEST) for each in natural):
        return None
    level = max(natural)
    while sum(min(each, level) for each in natural) > room:
        level -= 1
    columns = [min(each, level) for each in natural]
    spare = room - sum(columns)
    for i, each in enumerate(natural):
        if spare and columns[i] < each:
            columns[i] += 1
            spare -= 1
    return columns


def _head_rows(rows: list[list[Placed]]) -> int:
    """How many rows at the top are headers."""
    count = 0
    for row in rows:
        if not all(cell.header or not plain(cell.spans) for cell, _ in row):
            break
        count += 1
    return count if count < len(rows) else 0


def _is_numeric(column: tuple[Placed, ...]) -> bool:
    texts = [plain(cell.spans).strip() for cell, _ in column]
    filled = [text for text in texts if text]
    return bool(filled) and all(_NUMBER.fullmatch(text) for text in filled)


def _as_grid(rows: list[list[Placed]], columns: list[int], base: str, runs_of: Runs) -> Iterator[Line]:
    head = _head_rows(rows)
    right = [_is_numeric(column) for column in zip(*rows[head:], strict=True)]
    wrapped = [_wrapped(row, columns, base, runs_of, number < head) for number, row in enumerate(rows)]
    heights = [max(map(len, cells)) for cells in wrapped]
    airy = max(heights[head:]) > 1
    for number, (cells, height) in enumerate(zip(wrapped, heights, strict=True)):
        if airy and number > head:
            yield BLANK
        for y in range(height):
            yield Line(tuple(_row(cells, y, columns, right)), "table")
        if number == head - 1:
            yield Line((Run("─" * (sum(columns) + GAP * (len(columns) - 1)), "rule"),), "rule")


def _wrapped(row: list[Placed], columns: list[int], base: str, runs_of: Runs, is_head: bool) -> list[Wrapped]:
    style = f"{base} tablehead" if is_head else base
    return [
        wrap(runs_of(cell.spans, at, f"{style} strong" if cell.header else style), column)
        for (cell, at), column in zip(row, columns, strict=True)
    ]


def _row(cells: list[Wrapped], y: int, columns: list[int], right: list[bool]) -> Iterator[Run]:
    blank = 0
    for cell, column, to_right in zip(cells, columns, right, strict=True):
        runs = cell[y] if y < len(cell) else ()
        room = max(0, column - sum(width_of(run.text) for run in runs))
        blank += room if to_right or not runs else 0
        if runs:
            if blank:
                yield Run(" " * blank, "text")
            yield from runs
            blank = 0 if to_right else room
        blank += GAP


def _as_list(rows: list[list[Placed]], width: int, base: str, runs_of: Runs) -> Iterator[Line]:
    head = _head_rows(rows)
    heads = rows[head - 1] if head else []
    for row in rows[: max(0, head - 1)]:
        for cell, at in row:
            for row_runs in wrap(runs_of(cell.spans, at, f"{base} tablehead"), width):
                yield Line(row_runs, "table")
    for number, row in enumerate(rows[head:]):
        if number:
            yield BLANK
        for i, (cell, at) in enumerate(row):
            runs = runs_of(cell.spans, at, f"{base} strong" if cell.header else base)
            if heads:
                name, name_at = heads[i]
                # The header is said once in the article: only its first showing is its place.
                label = runs_of(name.spans, name_at if number == 0 else -1, f"{base} tablehead")
                if number:
                    label = [run._replace(at=-1) for run in label]
                if not plain(cell.spans) and number:
                    continue
                runs = [*label, Run(": ", "tablehead"), *runs] if plain(name.spans) else runs
            for y, row_runs in enumerate(wrap(runs, width - 2)):
                yield Line(row_runs, "table", indent=2 if y else 0)
