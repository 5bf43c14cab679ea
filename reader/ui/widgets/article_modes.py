"""The two modes of the article that take keys for themselves: choosing a passage, choosing a link."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from reader.i18n import _
from reader.model import Anchor
from reader.passages import photo
from reader.ui.colours import COLOURS
from reader.ui.link_hints import Hint, hints
from reader.ui.margin import PICTURED, photo_lines
from reader.ui.passage import Passage, Stretch, Unit, Words
from reader.ui.setting.line import Line
from reader.ui.widgets.article_messages import How
from reader.ui.widgets.paint import Overlay

if TYPE_CHECKING:
    from reader.model import Comment
    from reader.ui.widgets.article_view import ArticleView

_MOVES: dict[str, tuple[Unit, int]] = {
    "j": ("paragraph", 1),
    "down": ("paragraph", 1),
    "k": ("paragraph", -1),
    "up": ("paragraph", -1),
    "l": ("sentence", 1),
    "right": ("sentence", 1),
    "h": ("sentence", -1),
    "left": ("sentence", -1),
    "w": ("word", 1),
    "b": ("word", -1),
}
HIGHLIGHTS = {str(number): colour for number, colour in enumerate(COLOURS, 1)}
_HOWS: dict[str, How] = {"o": "browser", "enter": "here", "y": "copy", "b": "save"}


class Choosing:
    """A passage being chosen with the keyboard."""

    def __init__(self, words: Words, passage: Passage) -> None:
        self.words = words
        self.passage = passage
        self.photo: Anchor | None = None
        """The photo that is chosen instead of words."""

    def key(self, key: str) -> bool:
        """Move an end; False when the key is none of this mode's."""
        if key == "p":
            self.next_photo(self.photo.block + 1 if self.photo else self.moving_end()[0])
        elif key == "o":
            self.photo, self.passage = None, self.passage.other_end()
        elif key in ("J", "K"):
            self.photo, self.passage = None, self.passage.shifted(self.words, 1 if key == "J" else -1)
        elif move := _MOVES.get(key):
            self.photo, self.passage = None, self.passage.moved(self.words, *move)
        else:
            return False
        return True

    def next_photo(self, block: int) -> None:
        """Choose the photo in this block or the next one that has any, from the last back to the first."""
        from reader.anchoring.photos import photos  # loaded when it is asked for: a start has no use for it

        blocks = [index for _image, index, _at in photos(self.words.article.entry.blocks)]
        if blocks:
            number = next((n for n, index in enumerate(blocks) if index >= block), 0)
            self.photo = photo(self.words.article, number)

    def moving_end(self) -> tuple[int, int]:
        """The block, and the code point in it, that the moving end is at."""
        point = self.passage.end - 1 if self.passage.forward else self.passage.start
        block = self.words.block_at(point)
        return block, point - self.words.starts[block]

    def overlays(self, line: Line) -> Iterator[Overlay]:
        """What of the passage a row shows."""
        if self.photo and line.block == self.photo.block and line.kind in PICTURED:
            yield Overlay(0, len(line.text), "selected")
        elif line.block >= 0 and not self.photo:
            at = self.words.starts[line.block]
            for start, end in line.spans(self.passage.start - at, self.passage.end - at):
                yield Overlay(start, end, "selected")


class Hinting:
    """Links with their labels; letters typed choose one, a further key says what to do with it."""

    def __init__(self, found: list[Hint]) -> None:
        self.found = found
        self.typed = ""

    @property
    def chosen(self) -> Hint | None:
        """The link whose letters are all typed."""
        return next((hint for hint in self.found if hint.label == self.typed), None)

    def key(self, key: str) -> How | None:
        """Take a letter; what to do once a link is chosen."""
        if self.chosen:
            return _HOWS.get(key)
        if key == "backspace":
            self.typed = self.typed[:-1]
        elif any(hint.label.startswith(self.typed + key) for hint in self.found):
            self.typed += key
        return None

    def overlays(self, y: int) -> Iterator[Overlay]:
        """The labels still possible, over the links' first letters."""
        for hint in self.found:
            if hint.y == y and hint.label.startswith(self.typed):
                style = "hint-chosen" if hint.label == self.typed else "hint"
                yield Overlay(hint.x, hint.x + len(hint.label), style, hint.label)


class Modes:
    """Which mode an article view is in, the keys that mode takes, and what is chosen by keyboard or mouse."""

    def __init__(self, view: ArticleView) -> None:
        self._view = view
        self._mode: Choosing | Hinting | None = None
        self._attach = ""
        """The comment whose passage is being chosen."""

    @property
    def choosing(self) -> bool:
        """Whether a passage is being chosen with the keyboard."""
        return isinstance(self._mode, Choosing)

    def choose(self, attach: Comment | None = None) -> None:
        """Start with what the mouse has chosen, or with the first paragraph in sight.

        A comment to be put somewhere starts where it stands, or stood.
        """
        self._attach = attach.id if attach else ""
        view = self._view
        if not view.page or not view.setting.words:
            return
        paragraphs = view.setting.words.units("paragraph")
        if chosen := self.chosen:
            self._mode = Choosing(view.setting.words, Passage(*chosen))
            view.screen.clear_selection()
        elif paragraphs:
            spot = (attach.place.start if attach.place else attach.near) if attach else 0
            block = view.setting.words.block_at(spot) if spot else self._block_in_sight()
            first = next((each for each in paragraphs if view.setting.words.block_at(each[0]) >= block), paragraphs[-1])
            self._mode = Choosing(view.setting.words, Passage(*first))
            self._show_start(view.setting.words.block_at(first[0]))
        if self._mode:
            self._tell("attach" if attach else "select")

    def _show_start(self, block: int) -> None:
        """What is chosen for a beginning may be below everything in sight: a photo, a long head."""
        view = self._view
        assert view.page
        view.page.line_of(block + 2, 0)
        for y, *_columns in view.page.lines_of(block, 0, 1)[:1]:
            if not view.in_sight(y):
                view.scroll_to_line(max(0, y - 1))

    def choose_photo(self, block: int) -> None:
        """Choose the photo of a block."""
        self.choose()
        if isinstance(self._mode, Choosing):
            self._mode.next_photo(block)
            self._view.redraw()

    def _block_in_sight(self) -> int:
        """The first block whose text begins in sight."""
        view = self._view
        assert view.page
        top = view.scroll_offset.y
        seen = view.page.lines[top : top + view.size.height]
        return next((line.block for line in seen if line.point(0) == 0), max(0, view.page.part_at(top) - 1))

    def hint(self) -> None:
        """Label the links in sight."""
        view = self._view
        top = view.scroll_offset.y
        if view.page and (found := hints(view.page.lines[top : top + view.size.height], top)):
            self._mode = Hinting(found)
            self._tell("hints")
        else:
            self._tell("", _("No link is in sight."))

    def leave(self) -> None:
        """Back to reading."""
        if self._mode:
            self._mode = None
            self._tell("")

    def _tell(self, mode: str, note: str = "") -> None:
        self._view.post_message(self._view.ModeChanged(mode, note))
        self._view.redraw()

    def key(self, key: str) -> bool:
        """Take a key; False when it means nothing here."""
        if isinstance(self._mode, Hinting):
            self._hint_key(self._mode, key)
            return True
        if isinstance(self._mode, Choosing):
            if self._mode.key(key):
                self._follow_end(self._mode)
                return True
            if key in ("escape", "v", "q"):
                self.leave()
                return True
        return self._passage_key(key)

    def _passage_key(self, key: str) -> bool:
        """Comment on, highlight or copy what is chosen; or put a comment there."""
        view = self._view
        if key not in ("c", "H", "y", "Y", "enter", *HIGHLIGHTS) or not (anchor := self.anchor):
            return False
        if self._attach and key in ("c", "enter"):
            view.post_message(view.CommentWanted(anchor, attach=self._attach))
        elif key in ("c", "enter"):
            view.post_message(view.CommentWanted(anchor))
        elif key in ("y", "Y"):
            view.post_message(view.CopyWanted(anchor.exact, quote=key == "Y"))
        else:
            view.post_message(view.CommentWanted(anchor, highlight=True, colour=HIGHLIGHTS.get(key, "")))
        view.screen.clear_selection()
        self.leave()
        return True

    def _follow_end(self, mode: Choosing) -> None:
        """Keep the end that moved in sight."""
        view = self._view
        assert view.page
        block, point = (mode.photo.block, 0) if mode.photo else mode.moving_end()
        view.page.line_of(block + 2, 0)
        pictured = [(y, 0, 0) for y in photo_lines(view.page, block)] if mode.photo else []
        for y, *_columns in (pictured or view.page.lines_of(block, point, point + 1))[:1]:
            if not view.in_sight(y):
                view.scroll_to_line(max(0, y - (view.size.height - 3 if mode.passage.forward else 2)))
        view.redraw()

    def _hint_key(self, mode: Hinting, key: str) -> None:
        how = mode.key(key)
        chosen = mode.chosen
        if chosen and (how or chosen.href.startswith("#")):
            self.leave()
            self._view.follow(chosen.href, how or "here")
        elif key == "escape":
            self.leave()
        else:
            self._tell("link" if chosen else "hints", chosen.href if chosen else "")

    @property
    def chosen(self) -> Stretch | None:
        """Code points of the article's text that are chosen."""
        if isinstance(self._mode, Choosing):
            return self._mode.passage.start, self._mode.passage.end
        view = self._view
        selection = view.text_selection if view.is_attached else None
        if not selection or not selection.start or not selection.end or not view.page or not view.setting.words:
            return None
        (x, y), (end_x, end_y) = selection.start, selection.end
        start = view.setting.words.said_at(view.page.lines, x - view.setting.left, y, 1)
        end = view.setting.words.said_at(view.page.lines, end_x - view.setting.left, end_y, -1)
        return (start, end) if start is not None and end is not None and start < end else None

    @property
    def anchor(self) -> Anchor | None:
        """The chosen passage or photo as comments keep it."""
        if isinstance(self._mode, Choosing) and self._mode.photo:
            return self._mode.photo
        words, stretch = self._view.setting.words, self.chosen
        return words.anchor(*stretch) if words and stretch else None

    def overlays(self, y: int, line: Line) -> Iterator[Overlay]:
        """What the mode, or the mouse, lays over a row."""
        left = self._view.setting.left
        if isinstance(self._mode, Hinting):
            yield from self._mode.overlays(y)
        elif isinstance(self._mode, Choosing):
            yield from self._mode.overlays(line)
        elif (selection := self._view.text_selection) and (span := selection.get_span(y)):
            end = len(line.text) if span[1] < 0 else span[1] - left
            yield Overlay(max(0, span[0] - left), end, "selected")
