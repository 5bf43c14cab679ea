"""What lies on the main screen: the panes, the view they show, and what they say of it."""

from __future__ import annotations

from array import array
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, cast

from textual import events, work
from textual.app import ComposeResult
from textual.reactive import Reactive
from textual.screen import Screen
from textual.timer import Timer
from textual.widget import Widget
from textual.worker import get_current_worker

from reader.config import Config
from reader.errors import ReaderError
from reader.i18n import N_, _
from reader.library import SMART_VIEWS, Library
from reader.model import Counts, SourceInfo, View
from reader.query import joined, parse
from reader.query import order as own_order
from reader.ui import keys
from reader.ui.key_hints import MODES, hints_for
from reader.ui.state import ScreenState
from reader.ui.steady import SteadyCompositor
from reader.ui.widgets.article_list import ArticleList
from reader.ui.widgets.article_view import ArticleView
from reader.ui.widgets.panes import Panes
from reader.ui.widgets.sources_pane import SourcesPane
from reader.ui.widgets.status_line import StatusLine
from reader.ui.widgets.top_bar import TopBar

if TYPE_CHECKING:
    from reader.model import Article
    from reader.ui.app import NewsreaderApp

AT_ONCE = 2_000
SKIMMED = 2_048
"""KiB of pages that are kept while a long list is read once: more stays with the program after it."""
ORDERS = {"oldest": N_("oldest first"), "source": N_("by source"), "waiting": N_("longest unread first")}
"""The orders of a list besides newest first."""
COMPARED = 5_000
"""How many of the newest articles of a view are looked at to find what arrived."""
LOOK_AROUND_EVERY = 2.0


class Desk(Screen[None]):
    """The panes between two lines, kept true to the library. What keys and messages do with them is in `main.py`."""

    AUTO_FOCUS = "ArticleList"  # Where `on_mount` goes: each change of focus matches styles.
    BLANK = True  # All of it lies under the panes and the two lines.
    focused: Reactive[Widget | None] = Reactive(None, repaint=False)  # The panes show it: nothing else is drawn for it.

    def __init__(
        self, library: Library, config: Config, data_dir: Path, state: ScreenState, open_id: int | None = None
    ) -> None:
        super().__init__()
        self._compositor = SteadyCompositor()
        self.library = library
        self.config = config
        self.view = SMART_VIEWS[0]
        self.article: Article | None = None
        """The one in the article pane."""
        self.top_bar = TopBar()
        self.status = StatusLine()
        self.articles = ArticleList(library, config.density)
        self.sources = SourcesPane()
        self.article_view = ArticleView(library.picture, measure=config.measure)
        self.article_view.show_pictures = config.images != "captions"
        self.screen_state = state
        self.panes = Panes(self.sources, self.articles, self.article_view, state)
        self._open_id = open_id
        self._fresh = True
        self.begun = False
        """The first frame is there."""
        self._counts = Counts()
        self._known: list[SourceInfo] = []
        self.mode = ""
        """What the article takes keys for: `select`, `hints`, `link`, or nothing."""
        self._undoable = False
        self._reading = False
        """The rest of the list is still to come."""
        self.preview: Timer | None = None
        self._dwell: Timer | None = None
        self.keep: Timer | None = None

    def compose(self) -> ComposeResult:
        """The panes between two lines."""
        yield self.top_bar
        yield self.panes
        yield self.status

    def on_screen_resume(self, event: events.ScreenResume) -> None:
        """The first time the styles are as mounting made them: matching them all again is a tenth of the start."""
        if self._fresh:
            self._fresh = event.refresh_styles = False

    def on_mount(self) -> None:
        """Show the list in the first frame; everything else right after it."""
        self.show_view(self.view, keep=self._open_id)
        self.panes.go("list")
        self.call_after_refresh(self._settle)

    def _settle(self) -> None:
        self.begun = True
        if self.library.read_only:
            self.top_bar.tell(warning=_("read-only"))
            self.status.say(self.library.read_only, "problem")
        self.refresh_facts()
        if self._open_id is not None:
            self.open_article(self._open_id)
        self.set_interval(LOOK_AROUND_EVERY, self.look_around)
        self.settled()

    # Views

    def show_view(self, view: View, keep: int | None = None) -> None:
        """Show the articles of a view, the cursor on `keep` when it is among them."""
        with self.spoken():
            self.show_ids(view, keep)

    def show_ids(self, view: View, keep: int | None = None) -> int:
        """The same, and how many there are at least. Raises ReaderError for a query that cannot be read."""
        order = self._order_of(view)
        ids = self.library.ids(view.query, limit=AT_ONCE, sort=order)
        self.view = view
        self.articles.empty = self._nothing_in(view)
        by_source = (order or own_order(parse(view.query))) == "source"
        self.articles.show(ids, keep=keep, query=view.query, by_source=by_source, fold=self._folds(view))
        if not ids:
            self.stop_timers()
            self.article = None
            self.article_view.show(None)
        self.top_bar.tell(arrived=0, order=_(ORDERS[order]) if order else "")
        self.sources.go_to(view.query)
        self._reading = len(ids) == AT_ONCE
        if self._reading:
            self.call_after_refresh(self._read_rest, view)  # A thread at work would hold up the frame.
        self.refresh_facts()
        return len(ids)

    @work(thread=True, group="rest", exclusive=True, exit_on_error=False)
    def _read_rest(self, view: View) -> None:
        """The ids after the first ones, through a connection of the thread's own."""
        library = self.library.another(cache_kib=SKIMMED)
        try:
            ids = library.ids(view.query, sort=self._order_of(view))
        finally:
            library.close()
        if not get_current_worker().is_cancelled:
            self.app.call_from_thread(self._complete, view, ids)

    def _complete(self, view: View, ids: array[int]) -> None:
        if view is self.view:
            self._reading = False
            self.articles.complete(ids)
            self.refresh_facts()

    def _order_of(self, view: View) -> str:
        """The order the person chose; empty for newest first, and for a search that says its own."""
        chosen = self.screen_state.order
        return "" if chosen not in ORDERS or (view.query and own_order(parse(view.query))) else chosen

    def _folds(self, view: View) -> bool:
        """Whether stories fold: not among what the person kept, which is looked for one by one."""
        return self.config.stories and view.id not in ("bookmarks", "comments")

    def _nothing_in(self, view: View) -> str:
        said = {
            "search": _("Nothing found."),
            "all": _("No articles yet. Press a to add a source, R to refresh."),
            "unread": _("Everything is read."),
            "today": _("Nothing new today."),
            "bookmarks": _("No bookmarks yet. Press b on an article to keep it."),
            "comments": _("No comments yet. Press c on an article to write one."),
        }
        return said.get(view.id, _("Nothing here."))

    # Facts: counts, health, marks, keys

    @contextmanager
    def spoken(self) -> Iterator[None]:
        """What the library cannot do is said in the bottom line, and nothing else happens."""
        try:
            yield
        except ReaderError as error:
            self.status.say(str(error), "problem")

    def written(self, *ids: int) -> None:
        """Something was written about these articles, or about anything: show it, and move nothing."""
        self.articles.reread(*ids)
        self._follow_view()
        self.refresh_facts()
        if self.article and (not ids or self.article.id in ids):
            with self.spoken():
                article = self.library.article(self.article.id)
                # Another program's writing is mostly about other articles, and reading one shows nowhere in it.
                shown, self.article = self.article, article
                if replace(article, unread=shown.unread, position=shown.position) != shown:
                    self.article_view.show(article)
                    self.placed()

    def _follow_view(self) -> None:
        """A saved search that was changed, or changed back, is shown as it is now."""
        with self.spoken():
            before, now = self.view, self.saved_view()
            if now and now.query != before.query:
                self.show_view(now, keep=self.articles.current)
            self.view = now or before

    def saved_view(self) -> View | None:
        """The saved search that is shown, as it is kept now."""
        saved = self.library.views()[len(SMART_VIEWS) :] if self.view not in SMART_VIEWS else []
        return next((each for each in saved if each.id == self.view.id), None)

    def placed(self) -> None:
        """Another article, or another text of it, is shown: see remarks.py."""

    def settled(self) -> None:
        """The first frame and its facts are there: see visiting.py."""

    def opened(self, article_id: int) -> None:
        """An article was opened for reading: see visiting.py."""

    def refresh_facts(self) -> None:
        """Ask the library for counts, sources and what can be undone, and say it."""
        with self.spoken():
            self._counts = self.library.counts()
            self._undoable = self.library.can_undo()
            if self.begun or self.panes.layout_name == "wide":  # Else the first frame does not show them.
                self._show_sources()
            self.top_bar.tell(view=_(self.view.name), unread=self._unread(), offline=self._counts.offline)
            cast("NewsreaderApp", self.app).name_window(self._counts.unread)
        self.show_hints()

    def _show_sources(self) -> None:
        self._known = self.library.sources()
        views = self.library.views()
        self.sources.show(views, self._counts, self._known)
        if saved := views[len(SMART_VIEWS) :]:
            self._count_views(saved)

    @work(thread=True, group="counts", exclusive=True, exit_on_error=False)
    def _count_views(self, saved: list[View]) -> None:
        """What is unread in saved searches, through a connection of the thread's own."""
        library = self.library.another()
        try:
            counted = {view.id: library.count(joined(view.query, "is:unread")) for view in saved}
        finally:
            library.close()
        if not get_current_worker().is_cancelled:
            self.app.call_from_thread(self._counted, counted)

    def _counted(self, counted: dict[str, int]) -> None:
        if counted != self.sources.saved:
            self.sources.saved = counted
            self.sources.show(self.library.views(), self._counts, self._known)

    def _unread(self) -> int:
        """Unread articles in this view; 0 where nobody asks."""
        if self.view.id in ("all", "unread"):
            return self._counts.unread
        return next((each.count for each in self.sources.entries if each.query == self.view.query), 0)

    def show_hints(self) -> None:
        """Name the keys that work now, and the place in the focused pane."""
        nothing = self.panes.pane == "list" and self.articles.current is None
        idle = {
            "view-1": self.view.id == "all",
            "search": nothing and self.view.id == "all",
            "arrivals": not self.top_bar.arrived,
            "undo": not self._undoable,
            "next-unread": not self._counts.unread,
            **dict.fromkeys(
                ("refresh", "refresh-all"), self.begun and not any(each.kind == "feed" for each in self._known)
            ),
            "next-comment": not (self.article and self.article.comments),
            "browser": not (self.article and self.article.entry.link),
            "full-text": not (self.article and self.article.entry.link),
        }
        if self.panes.pane == "sources":
            idle.update(self.sources.idle())
        pane = self.mode if self.mode in MODES else "nothing" if nothing else self.panes.pane
        without = {name for name, does_nothing in idle.items() if does_nothing}
        self.status.show_hints(hints_for(pane, without, keys.changed(self.config)))
        widget = {"list": self.articles, "sources": self.sources, "article": self.article_view}[self.panes.pane]
        position = f"{self.article_view.percent}%" if widget is self.article_view else ""
        self.status.show_position(self.articles.position() if widget is self.articles else position)

    def look_around(self) -> None:
        """Another process may have written: a refresh, the command line, a second window."""
        with self.spoken():
            if self.library.changed_elsewhere():
                self.written()
                self.find_arrivals()

    def find_arrivals(self) -> None:
        """Announce articles that belong into this view and are not in the list; an empty list takes them in at once."""
        if self._reading and self._order_of(self.view):
            return
        with self.spoken():
            new = self.articles.snapshot.newer(self.library.ids(self.view.query, limit=COMPARED))
            if new and self.articles.current is None:
                self.show_view(self.view)
            else:
                self.top_bar.tell(arrived=len(new))
            self.show_hints()

    # The article pane

    def show_article(self, article_id: int, *, dwelling: bool = True) -> None:
        """Put an article into the article pane; it counts as read after a while there, if the person went to it."""
        self.stop_timers()
        with self.spoken():
            self.article = self.library.article(article_id)
            self.article_view.show(self.article)
            self.placed()
            if wanted := self.articles.wanted:
                self.article_view.find("\n".join(wanted))
            if dwelling and self.config.dwell and self.article.unread:
                self._dwell = self.set_timer(self.config.dwell, lambda: self._dwelt(article_id))
        self.show_hints()

    def open_article(self, article_id: int) -> None:
        """Show an article for reading: the focus goes there, and it is read."""
        if self.article is None or self.article.id != article_id:
            self.show_article(article_id)
        elif wanted := self.articles.wanted:  # How many there are was said when it came into sight, perhaps long ago.
            self.article_view.find("\n".join(wanted))
        self.stop_timers()
        self.panes.go("article")
        # The article first, with the focus that the app gives it next: what is written about it may wait for the disk.
        self.app.call_later(self.call_after_refresh, self._opened, article_id)

    def _opened(self, article_id: int) -> None:
        with self.spoken():
            if self.config.story_read and self.config.stories:
                self.library.open_with_story(article_id)
            else:
                self.library.open_article(article_id)
            self.written(article_id)
            self.opened(article_id)

    def _dwelt(self, article_id: int) -> None:
        if self.article and self.article.id == article_id and self.panes.article_shown():
            self._opened(article_id)

    def stop_timers(self) -> None:
        for timer in (self.preview, self._dwell):
            if timer:
                timer.stop()
