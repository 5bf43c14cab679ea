"""A picture of one's reading: columns of days and hours, bars of sources, those that are silent and noisy."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import timedelta
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.screen import ModalScreen
from textual.widgets import Label

from reader.errors import ReaderError
from reader.i18n import _, dates, ngettext
from reader.library import Library
from reader.stats import DAYS, Picture, Use, axis, bar, columns
from reader.ui.dialogs import HEIGHTS, STYLE, WIDTHS
from reader.ui.widgets.line_list import GAP, LineList, Piece, Row
from reader.ui.widgets.status_line import Hint, StatusLine

BAR, SHORT_BAR = 24, 6
"""Cells of the bars, and where the names of sources need the room."""
HEIGHT, WEEK = 3, 7
"""Lines of a chart, days from label to label."""
ROOMY = 70
"""Letters across from which on columns stand apart."""


class StatsScreen(ModalScreen[None]):
    """Only to be looked at."""

    CSS_PATH = STYLE
    HORIZONTAL_BREAKPOINTS = WIDTHS
    VERTICAL_BREAKPOINTS = HEIGHTS
    DEFAULT_CSS = """
    StatsScreen { align: center middle; }
    StatsScreen .dialog { width: 100; height: 90%; }
    StatsScreen LineList { height: 1fr; margin: 1 0 0 0; }
    """
    BINDINGS: ClassVar[list[BindingType]] = [Binding("escape,q,h,left,W,enter", "leave", show=False)]

    def __init__(self, library: Library) -> None:
        super().__init__()
        self.library = library
        self.list = LineList()

    def compose(self) -> ComposeResult:
        """What it is, the lines, the keys."""
        with Vertical(classes="dialog"):
            yield Label(_("Your reading, the last {n} days").format(n=DAYS), classes="title", markup=False)
            yield self.list
            yield StatusLine()

    def on_mount(self) -> None:
        """Ask the library."""
        self.list.focus()
        status = self.query_one(StatusLine)
        status.show_hints((Hint("Esc", _("close"), "screen.leave"),))
        try:
            roomy = self.app.size.width >= ROOMY
            self.list.show(list(rows(self.library.stats(), 2 if roomy else 1, BAR if roomy else SHORT_BAR)))
        except ReaderError as error:
            status.say(str(error), "problem")

    def action_leave(self) -> None:
        """Close."""
        self.dismiss(None)


def rows(picture: Picture, column: int, width: int = BAR) -> Iterator[Row]:
    """Everything as lines; a day or hour takes `column` letters, a bar `width`."""
    published, opened = sum(picture.published), sum(picture.opened)
    days = {n: dates.day(picture.first + timedelta(days=n)) for n in range(0, len(picture.published), WEEK)}
    yield from _chart(_("Articles a day"), picture.published, published, days, column)
    yield from _chart(_("Opened a day"), picture.opened, opened, days, column)
    yield from _chart(_("Opened by hour"), picture.hours, opened, {n: str(n) for n in range(0, 24, 3)}, column)
    yield Row((Piece(_("How much of each source is opened"), "heading"),))
    most = max((use.share for use in picture.sources), default=0)
    for use in picture.sources:
        yield _used(use, most, width)
    for name, uses in ((_("Silent"), picture.silent), (_("Noisy: many articles, hardly any opened"), picture.noisy)):
        if uses:
            yield GAP
            yield Row((Piece(name, "heading"),))
        for use in uses:
            since = dates.short(use.newest, dates.now()) if use.newest else _("never anything")
            said = ngettext("{n} article", "{n} articles", use.arrived) if use.arrived else since
            yield Row((Piece(f"  {use.title}"),), (Piece(said, "muted"),))


def _chart(name: str, values: tuple[int, ...], total: int, labels: Mapping[int, str], column: int) -> Iterator[Row]:
    """A heading with what all of it comes to and the most of one column; the columns, if any; what they stand over."""
    if not total:
        yield Row((Piece(name, "heading"),), (Piece("0", "bold"),))
        yield GAP
        return
    most = _("most: {n}").format(n=f"{max(values, default=0):,}")
    yield Row((Piece(name, "heading"),), (Piece(f"{total:,}", "bold"), Piece(f"  {most}", "muted")))
    for line in columns(values, HEIGHT, column):
        yield Row((Piece(f"  {line}", "accent"),))
    yield Row((Piece(f"  {axis(labels, column)}", "muted"),))
    yield GAP


def _used(use: Use, most: float, width: int) -> Row:
    drawn = f"{bar(use.share, most, width):{width}}"
    said = f" {use.share:4.0%}  {use.opened:>4}/{use.arrived}"
    return Row((Piece(f"  {use.title}"),), (Piece(drawn, "accent"), Piece(said, "muted")))
