"""The article: laid-out lines drawn one by one. Takes values and sends messages; knows neither library nor network."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from typing import ClassVar

from rich.segment import Segment
from rich.style import Style
from textual import events
from textual.binding import Binding, BindingType
from textual.cache import LRUCache
from textual.geometry import Size
from textual.message import Message
from textual.scroll_view import ScrollView
from textual.selection import Selection
from textual.strip import Strip
from textual.timer import Timer

from feeds.encode import block_text, images
from feeds.model import Heading, Image
from reader.i18n import N_, dates
from reader.model import Anchor, Article, Position
from reader.ui.find import Match, find
from reader.ui.link_hints import hints
from reader.ui.keys import bindings
from reader.ui.margin import Margin, margin
from reader.ui.messages import Left
from reader.ui.passage import Passage, Words
from reader.ui.pictures import half_cells
from reader.ui.setting.code import highlight
from reader.ui.setting.line import Line
from reader.ui.setting.look import Look, box
from reader.ui.setting.page import Page
from reader.ui.setting.targets import codes, find_target
from reader.ui.widgets.article_modes import Choosing, Hinting, How
from reader.ui.widgets.paint import Overlay, gutter, paint, strip_of
from reader.ui.widgets.photos import Photos, PictureOf

SLICE = 0.006
FRAME = 1 / 60
STYLES = (
    "strong emphasis code strike small highlight link quote bar heading subheading muted bullet accent second "
    "caption credit photo kicker headline byline lead tablehead rule author warn code-comment code-keyword code-name "
    "code-string code-number commented count selected found found-now hint hint-chosen"
).split()


class ArticleView(ScrollView, can_focus=True):
    """One article, set in a measured column. `picture` gives the file of a kept photo."""

    ALLOW_SELECT = True
    COMPONENT_CLASSES: ClassVar[set[str]] = {f"article--{name}" for name in STYLES}
    BINDINGS: ClassVar[list[BindingType]] = [
        *bindings("down", "up", "top", "bottom", "half-down", "half-up", "page-down", "page-up", "back"),
        *bindings("next-group", "previous-group", "images", "next-comment", "previous-comment"),
        Binding("v", "choose", N_("select a passage"), show=False, id="select"),
        Binding("f", "hint", N_("link hints"), show=False, id="hints"),
        Binding("n", "find_step(1)", N_("next match"), show=False, id="next-match"),
        Binding("N", "find_step(-1)", N_("previous match"), show=False, id="previous-match"),
    ]
    DEFAULT_CSS = """
    ArticleView {
        background: $page; color: $ink; overflow-x: hidden; overflow-y: scroll; scrollbar-size-vertical: 1;
        scrollbar-background: $page; scrollbar-background-hover: $page; scrollbar-background-active: $page;
        scrollbar-color: $rule; scrollbar-color-hover: $muted; scrollbar-color-active: $accented;
        & > .article--strong { text-style: bold; }
        & > .article--emphasis { text-style: italic; }
        & > .article--code { background: $sidebar; }
        & > .article--strike { text-style: strike; }
        & > .article--small { color: $second; }
        & > .article--highlight { background: $bar; }
        & > .article--link { color: $second; text-style: underline; }
        & > .article--quote { text-style: italic; }
        & > .article--bar { color: $accented; }
        & > .article--heading { text-style: bold; }
        & > .article--subheading { text-style: bold italic; }
        & > .article--muted { color: $muted; }
        & > .article--bullet { color: $accented; }
        & > .article--accent { color: $accented; }
        & > .article--second { color: $second; }
        & > .article--caption { color: $second; text-style: italic; }
        & > .article--credit { color: $muted; text-style: none; }
        & > .article--photo { background: $sidebar; color: $muted; }
        & > .article--kicker { color: $accented; text-style: bold; }
        & > .article--headline { text-style: bold; }
        & > .article--byline { color: $ink; }
        & > .article--lead { text-style: italic; }
        & > .article--tablehead { color: $muted; text-style: bold; }
        & > .article--rule { color: $rule; }
        & > .article--author { color: $second; text-style: bold; }
        & > .article--warn { color: $warn; }
        & > .article--code-comment { color: $muted; text-style: italic; }
        & > .article--code-keyword { color: $accented; text-style: bold; }
        & > .article--code-name { color: $second; }
        & > .article--code-string { color: $good; }
        & > .article--code-number { color: $warn; }
        & > .article--commented { background: $bar; }
        & > .article--count { color: $accented; }
        & > .article--selected { background: $accented 35%; }
        & > .article--found { background: $bar; color: $accented; text-style: bold; }
        & > .article--found-now { background: $accented; color: $page; text-style: bold; }
        & > .article--hint { background: $accented; color: $page; text-style: bold; }
        & > .article--hint-chosen { background: $second; color: $page; text-style: bold; }
    }
    """

    @dataclass
    class Scrolled(Message):
        """Where reading stands: the place at the top, and how much of the whole is behind it in percent."""

        position: Position
        percent: int

    @dataclass
    class ReachedEnd(Message):
        """A page down at the end: on to the next."""

    @dataclass
    class LinkChosen(Message):
        """A link was clicked or chosen by its letters."""

        url: str
        how: How

    @dataclass
    class CommentChosen(Message):
        """A comment, or the count beside its passage, was clicked."""

        comment_id: str

    @dataclass
    class PictureChosen(Message):
        """A photo was clicked; the index counts the article's photos."""

        index: int

    @dataclass
    class CommentWanted(Message):
        """The chosen passage is to be commented on; a `highlight` is kept without a note."""

        anchor: Anchor
        highlight: bool = False

    @dataclass
    class CopyWanted(Message):
        """The chosen words are to be copied; with `quote`, as a quotation with title, source and date."""

        text: str
        quote: bool = False

    @dataclass
    class Found(Message):
        """In-page search: which match is shown (from 1) of how many; all zero when the search ended."""

        term: str
        current: int
        total: int

    @dataclass
    class ModeChanged(Message):
        """`select`, `hints`, `link` (with its address) or nothing: which keys work now."""

        mode: str
        note: str = ""

    def __init__(
        self, picture: PictureOf | None = None, *, measure: int = 72, id: str | None = None, classes: str | None = None
    ) -> None:
        super().__init__(id=id, classes=classes)
        self.measure = measure
        self.article: Article | None = None
        self.show_pictures = True
        self._photos = Photos(picture)
        self._images: list[Image] = []
        self._page: Page | None = None
        self._words: Words | None = None
        self._margin = Margin()
        self._mode: Choosing | Hinting | None = None
        self._term, self._matches, self._match = "", list[Match](), 0
        self._jumped = -1
        self._comment = ""
        self._left = 0
        self._fitted = Size(0, 0)
        self._colours: dict[tuple[str, str], list[tuple[str, str]] | None] = {}
        self._strips: LRUCache[int, Strip] = LRUCache(512)
        self._styles: dict[str, Style] = {}
        self._slices: Timer | None = None

    # What the app says

    def show(self, article: Article | None) -> None:
        """Set an article; the same one again (a new comment, a bookmark) stays where it is."""
        same = article and self.article and article.id == self.article.id and article.revision_id == self.article.revision_id
        place = self._page.place_of(self.scroll_offset.y) if same and self._page else None
        self.article = article
        if not same:
            self._leave_mode()
            self._photos.forget()
            self._colours.clear()
            self.clear_find()
            self._comment = ""
        self._words = Words(article) if article else None
        self._images = list(images(article.entry.blocks)) if article else []
        self._page = None
        self._lay_out(place)

    @property
    def position(self) -> Position:
        """Where reading stands."""
        return self._page.position_of(self.scroll_offset.y) if self._page else Position()

    def go_to(self, position: Position) -> None:
        """Put a reading position at the top."""
        if self._page:
            self._scroll_to_line(self._page.line_at(position))

    @property
    def percent(self) -> int:
        """How much of the article is behind, 0 to 100."""
        return round(100 * self.scroll_offset.y / self.max_scroll_y) if self.max_scroll_y > 0 else 100

    def refresh_pictures(self) -> None:
        """Photos have arrived or gone: look again, without moving the text in sight."""
        self._photos.forget()
        self._lay_out_again()

    def go_to_comment(self, comment_id: str) -> None:
        """Show a comment in the section below the article."""
        if self._page:
            self._page.lay_all()
            self._laid()
            target = f"comment:{comment_id}"
            y = next((y for y, line in enumerate(self._page.lines) if line.target == target), None)
            if y is not None:
                self._jump(y, comment_id)

    # Layout

    def on_resize(self) -> None:
        """Lay out for the new size, the place at the top kept."""
        if self._fitted != self.scrollable_content_region.size:
            self._lay_out_again()

    def _lay_out_again(self) -> None:
        self._lay_out(self._page.place_of(self.scroll_offset.y) if self._page else None)

    def _look(self) -> Look:
        width, height = self.scrollable_content_region.size
        measure = max(8, min(self.measure, width - 5))
        self._left = max(2, (width - measure) // 2)
        rows = max(3, min(22, height * 6 // 10))
        picture = self._photos.size if self.show_pictures and self._has_colours() else (lambda _: None)
        return Look(measure, dates.now(), picture, rows, lambda text, name: self._colours.get((text, name)))

    def _has_colours(self) -> bool:
        return not self.app.no_color and self.app.console.color_system in ("truecolor", "256")

    def _lay_out(self, place: tuple[int, float] | None) -> None:
        """Two screens from the place on now, the rest in slices. Without a place, where reading stopped last time."""
        self._fitted = self.scrollable_content_region.size
        self._strips.clear()
        if not self.article or not self._fitted.width or not self._fitted.height:
            self.virtual_size = Size(0, 0)
            self.refresh()
            return
        self._page = Page(self.article, self._look())
        line = self._page.line_of(*place) if place else self._page.line_at(self.article.position)
        self._page.lay_to(line + 2 * self._fitted.height)
        if self._matches:
            self._search()
        self._laid()
        self._scroll_to_line(line)
        self._tell()
        self.refresh()
        if self._slices is None:
            self._slices = self.set_interval(FRAME, self._lay_slice)

    def _laid(self) -> None:
        """More lines are there: the height is known better, and comments may show on them."""
        assert self._page and self._words
        self._margin = margin(self._page, self._words)
        self._strips.clear()
        self.virtual_size = Size(self.scrollable_content_region.width, self._page.height)

    def _lay_slice(self) -> None:
        if self._page and not self._page.done:
            self._page.lay_for(SLICE)
            self._laid()
            return
        if self._slices:
            self._slices.stop()
            self._slices = None
        if self._page and any((code.text, code.language) not in self._colours for _, code in codes(self._page.article.entry.blocks)):
            self.run_worker(self._colour(self._page), group="colour", exclusive=True, exit_on_error=False)

    async def _colour(self, page: Page) -> None:
        """Colour code once everything else is there; Pygments is loaded in a thread."""
        for block, code in codes(page.article.entry.blocks):
            key = code.text, code.language
            if key not in self._colours:
                self._colours[key] = await asyncio.to_thread(highlight, *key)
            page.set_again(block + 1, page.look)
        if page is self._page:
            self._redraw()

    def _redraw(self) -> None:
        self._strips.clear()
        self.refresh()

    # Drawing

    def render_line(self, y: int) -> Strip:
        """One row of the screen."""
        number = y + self.scroll_offset.y
        if (strip := self._strips.get(number)) is None:
            strip = self._draw(number)
            self._strips[number] = strip
        return strip

    def _draw(self, y: int) -> Strip:
        width = self.scrollable_content_region.width
        if not self._page or y >= len(self._page.lines):
            return strip_of([Segment(" " * width, self._style("text"))], y, width, self._style, None)
        line = self._page.lines[y]
        left = gutter(self._left, y in self._margin.tones, self._style)
        drawn = [*left, *self._photo(line)] if line.kind == "photo" else paint(line, left, self._style, self._overlays(y, line))
        tail = None
        if count := self._margin.counts.get(y):
            mark = Segment(f"✎{count[0]}", self._style("count") + Style.from_meta({"comment": count[1]}))
            tail = self._left + self._page.look.width + (2 if width - self._left - self._page.look.width > 4 else 0), mark
        return strip_of(drawn, y, width, self._style, tail)

    def _photo(self, line: Line) -> list[Segment]:
        """A row of a photo; its tone alone until the photo is decoded."""
        assert self._page
        image = self._images[int(line.target.partition(":")[2])]
        size = self._photos.size(image)
        columns, rows = box(size, self._page.look.width, self._page.look.max_rows) if size else (0, 0)
        if pixels := self._photos.pixels(image.src, columns, rows):
            return half_cells(pixels, columns, line.row)
        if self._photos.waiting:
            self.call_after_refresh(self._decode)
        return [Segment(line.text, self._style("photo"))]

    def _decode(self) -> None:
        if self._photos.waiting and not any(worker.group == "photos" for worker in self.workers if worker.node is self):
            self.run_worker(self._decode_waiting(), group="photos", exit_on_error=False)

    async def _decode_waiting(self) -> None:
        while self._photos.waiting:
            await self._photos.decode_next()
            self._redraw()

    def _overlays(self, y: int, line: Line) -> list[Overlay]:
        laid = [Overlay(start, end, "commented") for start, end in self._margin.tones.get(y, ())]
        if self._comment and line.target == f"comment:{self._comment}":
            laid.append(Overlay(line.indent, len(line.text), "commented"))
        for number, match in enumerate(self._matches):
            style = "found-now" if number == self._match else "found"
            laid += [Overlay(piece.start, piece.end, style) for piece in match if piece.y == y]
        if isinstance(self._mode, Hinting):
            laid += self._mode.overlays(y)
        if isinstance(self._mode, Choosing):
            laid += self._chosen(y, line)
        elif (selection := self.text_selection) and (span := selection.get_span(y)):
            start, end = span
            laid.append(Overlay(max(0, start - self._left), end - self._left if end >= 0 else len(line.text), "selected"))
        return laid

    def _chosen(self, y: int, line: Line) -> list[Overlay]:
        assert isinstance(self._mode, Choosing) and self._words
        passage = self._mode.passage
        return [
            Overlay(left, right, "selected")
            for block, start, end in self._words.pieces(passage.start, passage.end)
            if block == line.block
            for left, right in line.spans(start, end)
        ]

    def _style(self, names: str) -> Style:
        """The style of one or more names, later over earlier, over the page's own."""
        if (style := self._styles.get(names)) is None:
            style = self.rich_style
            for name in names.split():
                if name != "text":
                    style += self._component(name)
            self._styles[names] = style
        return style

    def _component(self, name: str) -> Style:
        component = f"article--{name}"
        if component not in self.COMPONENT_CLASSES:
            return Style()
        own = self.get_component_rich_style(component, partial=True)
        # A partial style forgets that a background is see-through; the whole one has it blended.
        return own + Style(bgcolor=self.get_component_rich_style(component).bgcolor) if own.bgcolor else own

    def notify_style_update(self) -> None:
        """The theme changed: nothing drawn is right any more."""
        super().notify_style_update()
        self._styles.clear()
        self._strips.clear()

    # Moving

    def _scroll_to_line(self, line: int) -> None:
        if self._page:
            self._page.lay_to(line + 2 * self.size.height)
            self.virtual_size = Size(self.scrollable_content_region.width, self._page.height)
        self.scroll_to(y=max(0, line), animate=False, force=True, immediate=True)

    def watch_scroll_y(self, old_value: float, new_value: float) -> None:
        """Wherever the reader goes, lines are there; the app hears of it."""
        super().watch_scroll_y(old_value, new_value)
        if self._page and round(old_value) != round(new_value):
            wanted = round(new_value) + 2 * self.size.height
            if not self._page.done and len(self._page.lines) < wanted:
                self._page.lay_to(wanted)
                self._laid()
            self._tell()

    def _tell(self) -> None:
        self.post_message(self.Scrolled(self.position, self.percent))

    def _by(self, lines: int) -> None:
        self._scroll_to_line(min(self.max_scroll_y, max(0, self.scroll_offset.y + lines)))

    def action_move(self, step: int) -> None:
        """A line; while a passage is being chosen, a paragraph."""
        if isinstance(self._mode, Choosing):
            self._choose("j" if step > 0 else "k")
        else:
            self._by(step)

    def action_half(self, step: int) -> None:
        self._by(step * max(1, self.size.height // 2))

    def action_page(self, step: int) -> None:
        """A page, two lines kept; at the end, the next article."""
        if step > 0 and self.scroll_offset.y >= self.max_scroll_y and (not self._page or self._page.done):
            self.post_message(self.ReachedEnd())
        else:
            self._by(step * max(1, self.size.height - 2))

    def action_top(self) -> None:
        self._scroll_to_line(0)

    def action_bottom(self) -> None:
        if self._page:
            self._page.lay_all()
            self._laid()
            self._scroll_to_line(self._page.height)

    def action_back(self) -> None:
        self.post_message(Left())

    def action_group(self, step: int) -> None:
        """The next or previous heading; the comments count as one."""
        if not self._page:
            return
        self._page.lay_all()
        self._laid()
        heads = [part for part, block in enumerate(self._page.article.entry.blocks, 1) if isinstance(block, Heading)]
        stops = [self._first_said(part) for part in (*heads, self._page.parts - 1)]
        if (y := self._beyond([0, *stops], step)) is not None:
            self._jump(y)

    def _first_said(self, part: int) -> int:
        assert self._page
        start, end = self._page.first[part], self._page.end_of(part)
        return next((y for y in range(start, end) if self._page.lines[y].kind == "head"), start)

    def action_comment_jump(self, step: int) -> None:
        """The next or previous comment: on a passage first, then those below the article."""
        if not self._page:
            return
        self._page.lay_all()
        self._laid()
        below = {line.target: y for y, line in reversed(list(enumerate(self._page.lines))) if line.kind == "letter"}
        places = {y: target.partition(":")[2] for target, y in below.items()}
        passages = {y: "" for y in self._margin.tones if y - 1 not in self._margin.tones}
        stops = sorted(places | passages)
        if (y := self._beyond(stops, step)) is not None:
            self._jump(y, places.get(y, ""))

    def _beyond(self, stops: list[int], step: int) -> int | None:
        here = self._jumped if self._jumped >= 0 and self._in_sight(self._jumped) else self.scroll_offset.y
        if step > 0:
            return next((y for y in stops if y > here), None)
        return next((y for y in reversed(stops) if y < here), None)

    def _in_sight(self, y: int) -> bool:
        return self.scroll_offset.y <= y < self.scroll_offset.y + self.size.height

    def _jump(self, y: int, comment: str = "") -> None:
        """Put a line near the top, one line of air above it; remember it, so that the next jump starts there."""
        self._comment = comment
        self._scroll_to_line(max(0, y - 1))
        self._jumped = y
        self._redraw()

    def action_images(self) -> None:
        """Photos, or their captions only."""
        self.show_pictures = not self.show_pictures
        self._lay_out_again()

    # Finding

    def find(self, term: str) -> int:
        """Mark every match and show the first one from here on; how many there are."""
        self._term = term
        if not self._page:
            return 0
        self._page.lay_all()
        self._laid()
        self._search()
        self._match = next((i for i, match in enumerate(self._matches) if match[0].y >= self.scroll_offset.y), 0)
        self._show_match()
        return len(self._matches)

    def _search(self) -> None:
        assert self._page
        self._page.lay_all()
        self._matches = [match for match in find(self._page.lines, self._term) if match]
        self._match = min(self._match, max(0, len(self._matches) - 1))

    @property
    def finding(self) -> bool:
        """Whether an in-page search is live."""
        return bool(self._matches)

    def clear_find(self) -> None:
        """End the in-page search."""
        if self._term:
            self._term, self._matches, self._match = "", [], 0
            self.post_message(self.Found("", 0, 0))
            self._redraw()

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """`n` and `N` mean matches only while a search is live."""
        return self.finding if action == "find_step" else True

    def action_find_step(self, step: int) -> None:
        self._match = (self._match + step) % len(self._matches)
        self._show_match()

    def _show_match(self) -> None:
        if self._matches:
            y = self._matches[self._match][0].y
            if not self._in_sight(y) or y - self.scroll_offset.y >= self.size.height - 1:
                self._scroll_to_line(max(0, y - self.size.height // 3))
        self.post_message(self.Found(self._term, self._match + 1 if self._matches else 0, len(self._matches)))
        self._redraw()

    # Choosing a passage, choosing a link

    def action_choose(self) -> None:
        """Start with the first paragraph in sight, or with what the mouse has chosen."""
        if not self._page or not self._words:
            return
        if chosen := self.chosen:
            passage = Passage(*chosen)
            self.screen.clear_selection()
        else:
            units = self._words.units("paragraph")
            if not units:
                return
            block = self._block_in_sight()
            passage = Passage(*next((each for each in units if self._words.block_at(each[0]) >= block), units[-1]))
        self._mode = Choosing(self._words, passage)
        self.post_message(self.ModeChanged("select"))
        self._redraw()

    def _block_in_sight(self) -> int:
        """The first block whose text begins in sight."""
        assert self._page
        top = self.scroll_offset.y
        seen = self._page.lines[top : top + self.size.height]
        return next((line.block for line in seen if line.point(0) == 0), max(0, self._page.part_at(top) - 1))

    def action_hint(self) -> None:
        """Label the links in sight."""
        if self._page:
            top = self.scroll_offset.y
            if found := hints(self._page.lines[top : top + self.size.height], top):
                self._mode = Hinting(found)
                self.post_message(self.ModeChanged("hints"))
                self._redraw()

    def _leave_mode(self) -> None:
        if self._mode:
            self._mode = None
            self.post_message(self.ModeChanged(""))
            self._redraw()

    @property
    def chosen(self) -> tuple[int, int] | None:
        """Code points of the article's text that are chosen, by keyboard or mouse."""
        if isinstance(self._mode, Choosing):
            return self._mode.passage.start, self._mode.passage.end
        selection = self.text_selection if self.is_attached else None
        if not selection or not selection.start or not selection.end or not self._page or not self._words:
            return None
        start = self._point(selection.start.x, selection.start.y, 1)
        end = self._point(selection.end.x, selection.end.y, -1)
        return (start, end) if start is not None and end is not None and start < end else None

    def _point(self, x: int, y: int, step: int) -> int | None:
        """The place in the article's text at a character of a row, or on the nearest row that shows some."""
        assert self._page and self._words
        own = True
        while 0 <= y < len(self._page.lines):
            line = self._page.lines[y]
            point = line.point(x - self._left if own else (0 if step > 0 else 1_000_000)) if line.block >= 0 else None
            if point is not None:
                return self._words.starts[line.block] + point
            y, own = y + step, False
        return None

    @property
    def anchor(self) -> Anchor | None:
        """The chosen passage as comments keep it."""
        return self._words.anchor(*self.chosen) if self._words and self.chosen else None

    def _choose(self, key: str) -> bool:
        assert isinstance(self._mode, Choosing) and self._words and self._page
        if not self._mode.key(key):
            return False
        passage = self._mode.passage
        point = passage.end - 1 if passage.forward else passage.start
        block = self._words.block_at(point)
        start = point - self._words.starts[block]
        while not self._page.done and len(self._page.first) <= block + 2:
            self._page.lay_part()
        for y, _left, _right in self._page.lines_of(block, start, start + 1)[:1]:
            if not self._in_sight(y):
                self._scroll_to_line(max(0, y - (self.size.height - 3 if passage.forward else 2)))
        self._redraw()
        return True

    def on_key(self, event: events.Key) -> None:
        """Modes take their keys before the bindings do."""
        if isinstance(self._mode, Hinting):
            self._hint_key(event.key)
        elif not self._passage_key(event.key):
            return
        event.stop()
        event.prevent_default()

    def _passage_key(self, key: str) -> bool:
        choosing = isinstance(self._mode, Choosing)
        if choosing and self._choose(key):
            return True
        if key in ("c", "H", "y", "Y") and (anchor := self.anchor):
            if key in ("c", "H"):
                self.post_message(self.CommentWanted(anchor, highlight=key == "H"))
            else:
                self.post_message(self.CopyWanted(anchor.exact, quote=key == "Y"))
            self._leave_mode()
            self.screen.clear_selection()
            return True
        if choosing and key in ("escape", "v", "q"):
            self._leave_mode()
            return True
        if key == "escape" and self._term:
            self.clear_find()
            return True
        if key == "enter" and self._comment:
            self.post_message(self.CommentChosen(self._comment))
            return True
        return False

    def _hint_key(self, key: str) -> None:
        assert isinstance(self._mode, Hinting)
        if how := self._mode.key(key):
            assert self._mode.chosen
            self._follow(self._mode.chosen.href, how)
            self._leave_mode()
        elif self._mode.chosen and self._mode.chosen.href.startswith("#"):
            self._follow(self._mode.chosen.href, "here")
            self._leave_mode()
        elif key == "escape" or (self._mode.chosen and len(key) > 1 and key != "backspace"):
            self._leave_mode()
        else:
            if chosen := self._mode.chosen:
                self.post_message(self.ModeChanged("link", chosen.href))
            self._redraw()

    def _follow(self, href: str, how: How) -> None:
        if not href.startswith("#"):
            self.post_message(self.LinkChosen(href, how))
        elif href == "#":
            self.action_top()
        elif self._page and (target := find_target(self._page.article.entry.blocks, href[1:])):
            block, point = target
            self._page.line_of(block + 1, 0)
            places = self._page.lines_of(block, point, point + 1)
            self._jump(places[0][0] if places else self._page.first[block + 1])

    # Mouse

    def on_click(self, event: events.Click) -> None:
        """Links, counts, photos, comments, back to top."""
        if not self._page or self.text_selection:
            return
        meta = event.style.meta
        y = self.scroll_offset.y + event.y
        kind, _, name = self._page.lines[y].target.partition(":") if y < len(self._page.lines) else ("", "", "")
        if href := meta.get("href"):
            self._follow(href, "browser")
        elif comment := meta.get("comment"):
            self.post_message(self.CommentChosen(comment))
        elif kind == "photo":
            self.post_message(self.PictureChosen(int(name)))
        elif kind == "comment":
            self.post_message(self.CommentChosen(name))

    def selection_updated(self, selection: Selection | None) -> None:
        """What the mouse has chosen is drawn anew."""
        self._redraw()

    def get_selection(self, selection: Selection) -> tuple[str, str] | None:
        """The chosen words: the article's own text where it is the article's, the rows as they read elsewhere."""
        if self._words and (chosen := self.chosen) and not isinstance(self._mode, Choosing):
            return self._words.text[chosen[0] : chosen[1]], "\n"
        if not self._page:
            return None
        rows = "\n".join([" " * self._left + line.text for line in self._page.lines])
        words = "\n".join([row.strip() for row in selection.extract(rows).split("\n")])
        return words, "\n"
