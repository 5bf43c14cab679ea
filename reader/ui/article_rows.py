"""One article of a list set as lines: headline, source · time, marks. Pure; the widget caches what it gives."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, Self

from rich.cells import cell_len, chop_cells
from rich.segment import Segment
from rich.style import Style
from textual.strip import Strip

from reader.i18n import _
from reader.i18n.dates import clock
from reader.model import Row
from reader.ui.filter import harmless

if TYPE_CHECKING:
    from reader.matches import Snippet

DOT, BAR, THIN_BAR, STAR, PHOTO, PEN, UPDATED, CHECK = "●", "▌", "▏", "★", "▣", "✎", "↻", "✓"
MORE, LESS, INSIDE = "+", "−", "┊"
"""Before the number of articles behind a row, before it when they are shown, and beside each of those."""


WORDS = ("unread", "read", "source", "muted", "mark", "day")
"""The styles of a row that are words."""


class RowStyles(NamedTuple):
    """The styles of a list, as the theme gives them. `page` and `cursor` are backgrounds, the others words."""

    page: Style
    cursor: Style
    unread: Style
    read: Style
    source: Style
    muted: Style
    mark: Style
    day: Style

    def on(self, ground: Style) -> Self:
        """The styles for a row with this background."""
        if not ground.reverse:
            return self
        return self._replace(**{name: without_colour(getattr(self, name)) for name in WORDS})


def without_colour(words: Style) -> Style:
    """Words as they are on a row in reverse video, where each colour would be a patch of ground."""
    return Style(bold=words.bold, italic=words.italic, underline=words.underline)


def folded(text: str, width: int, most: int) -> list[str]:
    """Text on at most `most` lines of `width` cells, broken at spaces where it can be; the last ends in … when cut."""
    lines: list[str] = []
    while len(lines) < most - 1 and cell_len(text) > width:
        head = chop_cells(text[: width * 8], width)[0]
        if text[len(head) : len(head) + 1] != " " and " " in head:
            head = head[: head.rindex(" ")]
        lines.append(head.rstrip())
        text = text[len(head) :].lstrip()
    return [*lines, _cut(text, width)]


def _cut(text: str, width: int) -> str:
    """`cropped`, but after a whole word where that leaves most of the line."""
    short = cropped(text, width)
    head = short[:-1]
    if short == text or text[len(head) :].startswith(" "):
        return short
    words = head[: head.rfind(" ")].rstrip(" ,;:.–—-")
    return f"{words}…" if " " in head and 2 * len(words) > len(head) else short


def cropped(text: str, width: int) -> str:
    """Text cut to `width` cells, with … when something is missing."""
    if cell_len(text) <= width:
        return text
    if width < 2:
        return "…"[: max(0, width)]
    return chop_cells(text[: width * 8], width - 1)[0].rstrip() + "…"


def marks(row: Row, story: str = "") -> str:
    """What is special about an article, by shape and letter: its story, photo, bookmark, comments, updated."""
    found = [story] if story else []
    if row.photos:
        found.append(PHOTO)
    if row.bookmarked:
        found.append(STAR)
    if row.comments:
        found.append(f"{PEN}{row.comments}")
    if row.updated:
        found.append(UPDATED)
    return " ".join(found)


def row_lines(
    row: Row | None,
    width: int,
    density: str,
    styles: RowStyles,
    edge: str = "",
    wanted: tuple[str, ...] = (),
    snippet: Snippet | None = None,
    *,
    marked: bool = False,
    most: int = 0,
    story: str = "",
) -> list[Strip]:
    """The lines of one article, each exactly `width` cells, with the blank line that parts it from the next.

    `edge` is the bar at the left of the row under the cursor, empty for the others. While a search is shown, its words
    are marked in the headline and in a line of `snippet`. A row that is `marked` says so in place of the bar; `most`
    lines of the headline are shown when that is not what the density says. `story` says how many stand behind it.
    """
    ground = styles.cursor if edge else styles.page
    styles = styles.on(ground)
    inside, story = (story, "") if story == INSIDE else (" ", story)
    bar = Segment(CHECK if marked else edge or inside, ground + styles.mark)
    room = max(1, width - 4)
    title = harmless(row.title) or _("(without a headline)") if row else _("(this article is no longer kept)")
    words = styles.unread if row and row.unread else styles.read
    dot = Segment(f"{DOT} " if row and row.unread else "  ", ground + styles.mark)
    if density == "dense":
        tail = _tail(row, story)
        text = cropped(title, max(1, room - cell_len(tail) - 1))
        gap = " " * max(0, room - cell_len(text) - cell_len(tail))
        said = [*_marked(text, wanted, ground, words, styles), Segment(gap + tail, ground + styles.muted)]
        return [_strip([bar, dot, *said], width, ground)]
    lines = [
        _strip(
            [bar, dot if number == 0 else Segment("  ", ground), *_marked(text, wanted, ground, words, styles)],
            width,
            ground,
        )
        for number, text in enumerate(folded(title, room, most or (1 if density == "compact" else 2)))
    ]
    if snippet and (text := cropped(harmless(snippet.text), room)):
        said = _marked(text, wanted, ground, styles.muted, styles)
        lines.append(_strip([bar, Segment("  ", ground), *said], width, ground))
    if row:
        lines.append(_strip([bar, Segment("  ", ground), *_meta(row, room, ground, styles, story)], width, ground))
    return lines if density == "compact" else [*lines, Strip.blank(width, styles.page)]


def _marked(text: str, wanted: tuple[str, ...], ground: Style, words: Style, styles: RowStyles) -> list[Segment]:
    """Text with what was looked for set apart, also without colour."""
    found = ground + styles.mark + Style(bold=True, underline=True)
    if not wanted:
        return [Segment(text, ground + words)]
    from reader.matches import places

    segments, at = [], 0
    for start, end in places(text, wanted):
        segments += [Segment(text[at:start], ground + words), Segment(text[start:end], found)]
        at = end
    return [*segments, Segment(text[at:], ground + words)]


def _tail(row: Row | None, story: str) -> str:
    if not row:
        return ""
    found = marks(row, story)
    return f"{found} {clock(row.at)}" if found else clock(row.at)


def _meta(row: Row, room: int, ground: Style, styles: RowStyles, story: str) -> list[Segment]:
    """Source · time, and the marks at the right edge; the source gives way first."""
    found, time = marks(row, story), f" · {clock(row.at)}"
    kept = cell_len(time) + (cell_len(found) + 1 if found else 0)
    source = cropped(harmless(row.source), max(0, room - kept))
    left = source + time if source else time.removeprefix(" · ")
    gap = " " * max(0, room - cell_len(left) - cell_len(found))
    words = styles.source if row.unread else styles.muted
    return [Segment(left, ground + words), Segment(gap, ground), Segment(found, ground + styles.mark)]


def _strip(segments: list[Segment], width: int, ground: Style) -> Strip:
    return Strip([each for each in segments if each.text]).adjust_cell_length(width, ground)
