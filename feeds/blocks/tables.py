"""Tables: data kept as rows of equal length, tables that only place things read through."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from lxml.etree import _Element as Element

from feeds.blocks.inline import Run, set_spans
from feeds.blocks.tree import has, text_of
from feeds.model import Blocks, Cell, Code, Embed, Heading, Image, List, Paragraph, Quote, Table
from feeds.text import clean

if TYPE_CHECKING:
    from feeds.blocks.walk import Builder

SPAN_LIMIT = 50
COLUMNS = 100
CELLS = 20_000
LONG_CELL = 600
"""Average characters of a cell above which the table only places text."""

_EMPTY = Cell(())


def is_data(table: Element) -> bool:
    """Whether the table holds data, not just things side by side."""
    if table.get("role") in ("presentation", "none") or next(table.iterdescendants("table"), None) is not None:
        return False
    rows = list(_rows(table))
    columns = max([sum(1 for _ in row.iterchildren("td", "th")) for row in rows[:50]], default=0)
    if columns < 2:
        return False
    if has(table, "th", "thead") or table.find("caption") is not None:
        return True
    if has(table, "pre", "h1", "h2", "h3", "figure", "iframe", "video") or len(rows) < 2:
        return False
    cells = sum(1 for _ in table.iter("td"))
    return len(" ".join(text_of(table).split())) < LONG_CELL * max(cells, 1)


def read(table: Element, builder: Builder) -> tuple[Table | None, list[Image]]:
    """The table, and the photos its cells held."""
    images: list[Image] = []
    rows: list[list[Cell]] = []
    below: dict[int, int] = {}
    count = 0
    for row in _rows(table):
        cells: list[Cell] = []
        _skip(cells, below)
        for element in row.iterchildren("td", "th"):
            inner = builder.inside()
            inner.read(element, 0, "")
            spans = _flat(inner.finish(), images)
            width, height = _span(element, "colspan"), _span(element, "rowspan")
            width = min(width, COLUMNS - len(cells))
            if width <= 0:
                break
            if height > 1:
                below.update({len(cells) + column: height - 1 for column in range(width)})
            cells.append(Cell(set_spans(spans), element.tag == "th"))
            cells.extend([_EMPTY] * (width - 1))
            _skip(cells, below)
        count += len(cells)
        if count > CELLS:
            break
        if cells:
            rows.append(cells)
    rows = [row for row in rows if any(cell.spans for cell in row)]
    return _whole(rows, table), images


def _whole(rows: list[list[Cell]], table: Element) -> Table | None:
    if not rows:
        return None
    width = min(max(len(row) for row in rows), max(1, CELLS // len(rows)))
    while width > 1 and all(not row[width - 1].spans for row in rows if len(row) >= width):
        width -= 1
    whole = tuple([tuple((row + [_EMPTY] * (width - len(row)))[:width]) for row in rows])
    caption = table.find("caption")
    return Table(whole, clean(text_of(caption)) if caption is not None else "")


def _skip(cells: list[Cell], below: dict[int, int]) -> None:
    """Leave room for cells that reach down from the rows above."""
    while (left := below.get(len(cells), 0)) and len(cells) < COLUMNS:
        below[len(cells)] = left - 1
        cells.append(_EMPTY)


def _rows(table: Element) -> Iterator[Element]:
    for child in table:
        if child.tag == "tr":
            yield child
        elif child.tag in ("thead", "tbody", "tfoot"):
            yield from child.iterchildren("tr")


def _span(element: Element, name: str) -> int:
    value = element.get(name, "")
    return max(1, min(int(value), SPAN_LIMIT)) if value.isdecimal() and len(value) < 6 else 1


def _flat(blocks: Blocks, images: list[Image]) -> list[Run]:
    """A cell's blocks as one line."""
    runs: list[Run] = []
    for block in blocks:
        if runs:
            runs.append((" ", 0, ""))
        match block:
            case Image():
                images.append(block)
            case Paragraph() | Heading():
                runs.extend([(span.text.replace("\n", " "), int(span.marks), span.href) for span in block.spans])
            case Quote():
                runs.extend(_flat(block.blocks, images))
            case List():
                for item in block.items:
                    runs.extend([("• ", 0, ""), *_flat(item.blocks, images), (" ", 0, "")])
            case Code():
                runs.append((block.text, 4, ""))
            case Embed():
                runs.append((block.title or block.url, 0, block.url))
            case Table():
                for row in block.rows:
                    for cell in row:
                        runs.extend([(span.text, int(span.marks), span.href) for span in cell.spans])
                        runs.append((" ", 0, ""))
    return runs
