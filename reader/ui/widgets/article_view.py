"""The article: laid-out lines drawn one by one. Takes values and sends messages; knows neither library nor network."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import cached_property
from typing import TYPE_CHECKING, ClassVar

from textual import events, work
from textual.binding import Binding, BindingType
from textual.geometry import Size
from textual.scroll_view import ScrollView
from textual.selection import Selection
from textual.strip import Strip

from reader.i18n import N_
from reader.model import Position
from reader.ui.keys import bindings
from reader.ui.messages import Left
from reader.ui.widgets import article_messages as messages
from reader.ui.widgets.article_clicks import clicked, rows_under
from reader.ui.widgets.article_drawing import Drawing
from reader.ui.widgets.article_finding import InPageSearch
from reader.ui.widgets.article_letters import Letters
from reader.ui.widgets.article_messages import How
from reader.ui.widgets.article_setting import Setting
from reader.ui.widgets.article_styles import CSS, TONES
from reader.ui.widgets.kept_lines import KeptLines, ToneAtNeed
from reader.ui.widgets.photos import Photos, PictureOf

if TYPE_CHECKING:  # A list is on the screen before an article: typesetting is loaded with the first one.
    from reader.model import Anchor, Article
    from reader.ui.setting.line import Line
    from reader.ui.setting.page import Page
    from reader.ui.widgets.article_jumps import Jumps
    from reader.ui.widgets.article_modes import Modes
    from reader.ui.widgets.paint import Overlay


class ArticleView(KeptLines, ToneAtNeed, ScrollView, can_focus=True):
    """One article, set in a measured column. `picture` gives the file of a kept photo."""

    Scrolled = messages.Scrolled
    ReachedEnd = messages.ReachedEnd
    LinkChosen = messages.LinkChosen
    CommentChosen = messages.CommentChosen
    PictureChosen = messages.PictureChosen
    CommentWanted = messages.CommentWanted
    CopyWanted = messages.CopyWanted
    Found = messages.Found
    OutlineWanted = messages.OutlineWanted
    ModeChanged = messages.ModeChanged

    ALLOW_SELECT = True
    COMPONENT_CLASSES: ClassVar[set[str]] = {f"article--{tone}" for tone in TONES}
    DEFAULT_CSS = CSS
    BINDINGS: ClassVar[list[BindingType]] = [
        *bindings("down", "up", "top", "bottom", "half-down", "half-up", "page-down", "page-up", "back"),
        *bindings("next-group", "previous-group", "images", "next-comment", "previous-comment"),
        *bindings("select", "highlight", "links", "photos", "outline"),
        Binding("n", "find_step(1)", N_("next match"), show=False, id="next-match"),
        Binding("N", "find_step(-1)", N_("previous match"), show=False, id="previous-match"),
    ]

    def __init__(
        self, picture: PictureOf | None = None, *, measure: int = 72, id: str | None = None, classes: str | None = None
    ) -> None:
        super().__init__(id=id, classes=classes)
        self.measure = measure
        self.article: Article | None = None
        self.show_pictures = True
        self._photos = Photos(picture)
        self._drawing = Drawing(self, self._photos)
        self.setting = Setting(self, self._photos)
        self._search = InPageSearch(self)
        self._place: tuple[int, float] | None = None
        self.letters = Letters(self)

    @cached_property
    def modes(self) -> Modes:
        """Choosing a passage, choosing a link."""
        from reader.ui.widgets.article_modes import Modes

        return Modes(self)

    @cached_property
    def jumps(self) -> Jumps:
        """Going to a heading, a comment, a target."""
        from reader.ui.widgets.article_jumps import Jumps

        return Jumps(self)

    @property
    def page(self) -> Page | None:
        """The lines laid out so far."""
        return self.setting.page

    # What the screen says

    def show(self, article: Article | None) -> None:
        """Set an article; the same one again (a new comment, a bookmark) stays where it is."""
        from feeds.encode import images

        shown = self.article
        same = article and shown and (article.id, article.revision_id) == (shown.id, shown.revision_id)
        place = self.page.place_of(self.scroll_offset.y) if same and self.page else None
        self.article = article
        if not same:
            self.modes.leave()
            self.clear_find()
            self._photos.forget()
            self.setting.colours.clear()
            self.letters.forget()
        self.setting.take(article)
        self._drawing.show(list(images(article.entry.blocks)) if article else [])
        self._lay_out(place)
        self.letters.said()

    @property
    def position(self) -> Position:
        """Where reading stands."""
        return self.page.position_of(self.scroll_offset.y) if self.page else Position()

    def go_to(self, position: Position) -> None:
        """Put a reading position at the top."""
        if self.page:
            self.scroll_to_line(self.page.line_at(position))

    @property
    def percent(self) -> int:
        """How much of the article is behind, 0 to 100."""
        return round(100 * self.scroll_offset.y / self.max_scroll_y) if self.max_scroll_y > 0 else 100

    def refresh_pictures(self) -> None:
        """Photos have arrived or gone: look again, without moving the text in sight."""
        self._photos.forget()
        self.lay_out_again()

    def go_to_comment(self, comment_id: str) -> None:
        """Show a comment: its passage when it has a place, else where it stands below the article."""
        self.letters.go_to(comment_id)

    # Layout

    def on_resize(self) -> None:
        """Lay out for the new size, the place at the top kept."""
        if not self.setting.fits():
            self.lay_out_again()

    def lay_out_again(self) -> None:
        """Set the article anew, the text in sight kept where it is."""
        self._lay_out(self.page.place_of(self.scroll_offset.y) if self.page else self._place)

    def _lay_out(self, place: tuple[int, float] | None) -> None:
        self._place = place
        line = self.setting.lay_out(self.article, place) if self.article else None
        if line is None:
            self.grow(Size(0, 0))
        else:
            self._search.again()
            self.scroll_to_line(line)
            self._tell()
            self.letters.laid_out()
        self.redraw()

    def grow(self, size: Size) -> None:
        """The page has another height, or other marks."""
        self._drawing.clear()
        if size != self.virtual_size:
            # Its setter would lay out and draw the whole screen anew, for every slice of a long read.
            self.set_reactive(ArticleView.virtual_size, size)
            self._scroll_update(size)
            self.refresh()

    @work(group="colours", exclusive=True, exit_on_error=False)
    async def colour(self) -> None:
        """Colour code once everything else is there."""
        await self.setting.colour_code()
        self.redraw()

    # Drawing

    def render_line(self, y: int) -> Strip:
        """One row of the screen, with the places in it: Textual asks for them when the mouse is on the row."""
        return self.kept_line(y).apply_offsets(0, y + self.scroll_offset.y)

    def kept_line(self, y: int) -> Strip:
        """One row as it is drawn. Without places, equal looks are equal styles, and what is made of them is kept."""
        y += self.scroll_offset.y
        if strip := self._drawing.kept(y):
            return strip
        width = self.scrollable_content_region.width
        if not self.page or y >= len(self.page.lines):
            return self._drawing.blank(width)
        overlays = list(self._overlays(y, self.page.lines[y]))
        strip = self._drawing.row(self.page, self.setting.margin.on(y), y, self.setting.left, width, overlays)
        if self._photos.wanted:
            self.call_after_refresh(self._decode)
        return strip

    def _decode(self) -> None:
        if self._photos.start():
            self._decode_wanted()

    @work(group="photos", exit_on_error=False)
    async def _decode_wanted(self) -> None:
        while await self._photos.decode_next():
            self.redraw()

    def _overlays(self, y: int, line: Line) -> Iterator[Overlay]:
        from reader.ui.widgets.paint import Overlay

        for start, end, tone in self.setting.margin.on(y).tones.get(y, ()):
            yield Overlay(start, end, tone)
        yield from self.letters.overlays(line)
        for piece, shown in self._search.live.on(y) if self._search.live else ():
            yield Overlay(piece.start, piece.end, "found-now" if shown else "found")
        yield from self.modes.overlays(y, line)

    def redraw(self) -> None:
        """Draw every row anew."""
        self._drawing.clear()
        self.refresh()

    def notify_style_update(self) -> None:
        """The theme changed: nothing drawn is right any more."""
        super().notify_style_update()
        self._drawing.restyle()

    # Moving

    def scroll_to_line(self, line: int) -> None:
        """Put a line at the top, as far as there is text for that."""
        self.setting.lay_to(line)
        self.scroll_to(y=max(0, line), animate=False, force=True, immediate=True)

    def watch_scroll_y(self, old_value: float, new_value: float) -> None:
        """Wherever the reader goes, lines are there; the screen hears of it."""
        super().watch_scroll_y(old_value, new_value)
        if self.page and round(old_value) != round(new_value):
            self.setting.lay_to(round(new_value))
            self._tell()

    def _tell(self) -> None:
        self.screen.post_message(self.Scrolled(self.position, self.percent))  # In time for the frame that shows it.

    def _by(self, lines: int) -> None:
        self.scroll_to_line(min(self.max_scroll_y, max(0, self.scroll_offset.y + lines)))

    def action_move(self, step: int) -> None:
        """A line; while a passage is being chosen, a paragraph."""
        if not self.modes.choosing or not self.modes.key("j" if step > 0 else "k"):
            self._by(step)

    def action_half(self, step: int) -> None:
        """Half a page."""
        self._by(step * max(1, self.size.height // 2))

    def action_page(self, step: int) -> None:
        """A page, two lines kept; at the end, the next article."""
        if step > 0 and self.scroll_offset.y >= self.max_scroll_y and (not self.page or self.page.done):
            self.post_message(self.ReachedEnd())
        else:
            self._by(step * max(1, self.size.height - 2))

    def action_top(self) -> None:
        """The headline."""
        self.scroll_to_line(0)

    def action_bottom(self) -> None:
        """The end; everything before it is laid out for that."""
        if page := self.setting.whole():
            self.scroll_to_line(page.height)

    def action_back(self) -> None:
        """Leave for the pane before this one."""
        self.post_message(Left())

    def action_group(self, step: int) -> None:
        """The next or previous heading; the comments count as one."""
        self.jumps.group(step)

    def action_outline(self) -> None:
        """List the headings."""
        self.post_message(self.OutlineWanted())

    def action_comment_jump(self, step: int) -> None:
        """The next or previous comment: on passages first, then those below the article."""
        self.jumps.comment(step)

    def in_sight(self, y: int) -> bool:
        """Whether a line is on the screen."""
        return self.scroll_offset.y <= y < self.scroll_offset.y + self.size.height

    def send_photos(self, to_terminal: Callable[[str], None]) -> None:
        """Show real pixels from now on; they are given to the terminal by this."""
        self._photos.to_terminal = to_terminal

    def on_unmount(self) -> None:
        """The terminal need not keep the photos."""
        self._photos.forget()

    def action_photos(self) -> None:
        """Look at the photos, from the first one in sight on."""
        self.show_photo(self.jumps.photo_in_sight())

    def show_photo(self, src: str) -> None:
        """Ask for the whole screen for a photo, the first one if it is none of this article."""
        from feeds.encode import images

        photos = [image.src for image in images(self.article.entry.blocks)] if self.article else []
        self.post_message(self.PictureChosen(photos.index(src) if src in photos else 0))

    def action_images(self) -> None:
        """Photos, or their captions only."""
        self.show_pictures = not self.show_pictures
        self.lay_out_again()

    # Finding

    def find(self, term: str) -> int:
        """Mark every match and show the first one from here on; how many there are."""
        return self._search.find(term)

    @property
    def finding(self) -> bool:
        """Whether an in-page search is live and has matches."""
        return self._search.has_matches

    def clear_find(self) -> None:
        """End the in-page search."""
        self._search.clear()

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """`n` and `N` mean matches only while a search is live."""
        return self.finding if action == "find_step" else True

    def action_find_step(self, step: int) -> None:
        """Another match."""
        self._search.step(step)

    # Choosing a passage, choosing a link: the modes' own keys

    def action_choose(self) -> None:
        """Choose a passage with the keyboard."""
        self.modes.choose()

    def action_highlight(self) -> None:
        """Keep the chosen passage without a note."""
        self.modes.key("H")

    def action_hint(self) -> None:
        """Label the links in sight."""
        self.modes.hint()

    @property
    def chosen(self) -> Anchor | None:
        """The passage chosen by keyboard or mouse, as comments keep it."""
        return self.modes.anchor

    def on_key(self, event: events.Key) -> None:
        """Modes take their keys before the bindings do."""
        if self.modes.key(event.key):
            pass
        elif event.key == "escape" and self._search.live:
            self.clear_find()
        elif self.letters.key(event.key):
            pass
        elif event.key == "enter" and self.jumps.photo_in_sight():
            self.action_photos()
        else:
            return
        event.stop()
        event.prevent_default()

    def follow(self, href: str, how: How) -> None:
        """Go where a link leads: inside the article at once, elsewhere the screen decides."""
        if not href.startswith("#"):
            self.post_message(self.LinkChosen(href, how))
        elif href == "#":
            self.action_top()
        else:
            self.jumps.target(href[1:])

    # Mouse

    def on_click(self, event: events.Click) -> None:
        """Links, counts, photos, comments, back to top."""
        clicked(self, event)

    def selection_updated(self, selection: Selection | None) -> None:
        """What the mouse has chosen is drawn anew."""
        self.redraw()

    def get_selection(self, selection: Selection) -> tuple[str, str] | None:
        """The chosen words: the article's own text where it is the article's, the rows as they read elsewhere."""
        if chosen := self.chosen:
            return chosen.exact, "\n"
        return rows_under(selection, self.page, self.setting.left) if self.page else None
