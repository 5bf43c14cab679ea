"""The colours of the list of articles as its theme gives them, and a line of words in it."""

from __future__ import annotations

from rich.segment import Segment
from rich.style import Style
from textual.strip import Strip
from textual.widget import Widget

from reader.i18n import dates
from reader.ui.article_rows import WORDS, RowStyles, cropped
from reader.ui.filter import harmless
from reader.ui.snapshot import Snapshot


def look_of(widget: Widget) -> RowStyles:
    """The widget's component styles; words without their background, which is the row's business."""
    words = {}
    for name in WORDS:
        style = widget.get_component_rich_style(f"article-list--{name}", partial=True)
        words[name] = Style(color=style.color, bold=style.bold, italic=style.italic, underline=style.underline)
    page = Style.from_color(bgcolor=widget.background_colors[1].rich_color)
    return RowStyles(page=page, cursor=widget.get_component_rich_style("article-list--cursor"), **words)


def said(text: str, width: int, look: RowStyles) -> Strip:
    """One line of quiet words over the whole width: a heading, or what to do about an empty list."""
    words = f" {cropped(text, width - 2)}" if text else ""
    return Strip([Segment(words, look.page + look.day)]).adjust_cell_length(width, look.page)


def heading(snapshot: Snapshot, index: int) -> str:
    """The day or the source that a row belongs to, in words."""
    if not snapshot.by_source:
        return dates.day_heading(snapshot.day(index).date, dates.now().date()).replace(" · ", "  ·  ")
    row = snapshot.row(index)
    return harmless(row.source) if row else ""
