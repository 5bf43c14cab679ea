"""The three panes and their layouts: all three when wide, two when not, one at a time when narrow."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar, Literal

from textual import events
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Horizontal
from textual.message import Message
from textual.widget import Widget

from reader.ui import keys
from reader.ui.state import ScreenState
from reader.ui.widgets.article_list import ArticleList
from reader.ui.widgets.article_messages import SideThread
from reader.ui.widgets.article_view import ArticleView
from reader.ui.widgets.divider import Divider
from reader.ui.widgets.sources_pane import SourcesPane

if TYPE_CHECKING:
    from reader.ui.widgets.thread_pane import ThreadPane

Pane = Literal["sources", "list", "article"]
ORDER: tuple[Pane, ...] = ("sources", "list", "article")
WIDE, MEDIUM = 150, 80
LEAST_LIST, LEAST_ARTICLE, LEAST_SOURCES = 24, 36, 18
THREAD, LEAST_BESIDE = 40, 64
"""Columns of a thread beside the article, and what the article then has left at least."""
SHARED_BELOW = 110
"""Narrower than this, the list gives way to the article."""


class Panes(Horizontal):
    """Holds the panes; knows which one is at work and lays them out for the width there is."""

    BLANK = True  # It lies under the panes, whole.
    BINDINGS: ClassVar[list[BindingType]] = [*keys.bindings_for(keys.LAYOUT)]

    @dataclass(eq=False, repr=False)
    class Changed(Message):
        """Another pane has the focus."""

        pane: Pane

    class Widened(Message):
        """The person chose other widths, which are in the state now."""

    def __init__(self, sources: SourcesPane, articles: ArticleList, view: ArticleView, state: ScreenState) -> None:
        super().__init__(id="panes")
        self._widgets: dict[Pane, Widget] = {"sources": sources, "list": articles, "article": view}
        self._state = state
        self._divider = Divider()
        self._view = view
        self._thread: ThreadPane | None = None
        view.letters.room = self._room
        self.pane: Pane = "list"
        self.zen = False

    def compose(self) -> ComposeResult:
        """From the outside in, with what the mouse drags between list and article."""
        yield self._widgets["sources"]
        yield self._widgets["list"]
        yield self._divider
        yield self._widgets["article"]

    @property
    def layout_name(self) -> Literal["wide", "medium", "narrow"]:
        """Which of the layouts fits."""
        width = self.app.size.width
        return "wide" if width >= WIDE else "medium" if width >= MEDIUM else "narrow"

    def article_shown(self) -> bool:
        """Whether the article can be seen now."""
        return self.zen or self.pane == "article" or self.layout_name != "narrow"

    def go(self, pane: Pane) -> None:
        """Put the focus on a pane and show it if the layout hides it."""
        self.pane = pane
        self.lay_out()
        self._widgets[pane].focus()

    def back(self) -> bool:
        """One pane outwards; whether there was one."""
        if self.zen:
            self.action_zen()
            return True
        at = ORDER.index(self.pane)
        if at:
            self.go(ORDER[at - 1])
        return bool(at)

    def lay_out(self) -> None:
        """Show the panes that fit, each at its width. Sets styles and no classes: those would restyle everything."""
        layout = self.layout_name
        shown = {"article"} if self.zen else {self.pane} if layout == "narrow" else {self.pane, "list", "article"}
        if layout == "wide" and not self.zen:
            shown.add("sources")
        for pane, widget in self._widgets.items():
            widget.display = pane in shown
        self._divider.display = {"list", "article"} <= shown
        self._widgets["sources"].styles.layer = "over" if layout == "medium" else None
        self._widgets["sources"].styles.dock = "left" if layout == "medium" else "none"
        sources, articles = self._widths()
        over = layout == "medium" and "list" in shown
        # Over the list it covers all of it: a strip of cut words beside it would only confuse.
        self._widgets["sources"].styles.width = (
            "1fr" if layout == "narrow" else max(sources, articles) if over else sources
        )
        self._widgets["list"].styles.width = "1fr" if layout == "narrow" else articles
        if self._thread and self._thread.display and not self._room():
            self._view.letters.beside("")

    def _room(self) -> bool:
        """Whether a thread fits beside the article."""
        sources, articles = self._widths()
        others = sources * self._widgets["sources"].display + articles * self._widgets["list"].display
        over = self.layout_name != "wide" and self._widgets["sources"].display
        return not over and self.app.size.width - (0 if self.zen else others) >= THREAD + LEAST_BESIDE

    async def on_article_view_side_thread(self, message: SideThread) -> None:
        """Show the thread that is asked for, or put it away. The pane is made when there is a first one."""
        message.stop()
        if self._thread is None:
            from reader.ui.widgets.thread_pane import ThreadPane

            self._thread = ThreadPane()
            await self.mount(self._thread)
        self._thread.show(self._view.article, message.root, message.focused)

    def _widths(self) -> tuple[int, int]:
        """Columns of the sources and of the list; the article has the rest, and never too little."""
        width = self.app.size.width
        sources = max(LEAST_SOURCES, self._state.sources_width)
        most = width - LEAST_ARTICLE - (sources if self.layout_name == "wide" else 0)
        share = int(width * 0.4) if width < SHARED_BELOW else most
        return sources, max(LEAST_LIST, min(self._state.list_width, most, share))

    def widen_list(self, width: int) -> None:
        """Make the list this wide, and remember it."""
        self._state.list_width = max(LEAST_LIST, min(width, self.app.size.width - LEAST_ARTICLE))
        self.lay_out()
        self.post_message(self.Widened())

    def action_pane(self, step: int) -> None:
        """The next pane; the sources only when they are there already or asked for by going back."""
        order = ORDER if self.layout_name == "wide" or self.pane == "sources" else ORDER[1:]
        self.go(order[(order.index(self.pane) + step) % len(order)])

    def action_widen(self, step: int) -> None:
        """Make the pane beside the article wider or narrower."""
        if self.pane == "sources":
            self._state.sources_width = max(LEAST_SOURCES, min(60, self._state.sources_width + step))
            self.lay_out()
            self.post_message(self.Widened())
        else:
            self.widen_list(self._widgets["list"].size.width + step)

    def action_zen(self) -> None:
        """The article alone, and back."""
        self.zen = not self.zen
        self.go("article" if self.zen else self.pane)
        self.post_message(self.Changed(self.pane))

    def on_divider_dragged(self, message: Divider.Dragged) -> None:
        """The mouse sets the list's width."""
        self.widen_list(message.column - self._widgets["list"].region.x)

    def on_descendant_focus(self, event: events.DescendantFocus) -> None:
        """The mouse, or Textual, gave another pane the focus."""
        for pane, widget in self._widgets.items():
            if widget is event.widget or widget in event.widget.ancestors:
                if pane != self.pane:
                    self.pane = pane
                    self.lay_out()
                self.post_message(self.Changed(pane))
