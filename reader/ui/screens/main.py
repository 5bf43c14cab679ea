"""The main screen: the keys of its actions, and what it does about the messages of its panes."""

from __future__ import annotations

from functools import cached_property, partial
from typing import ClassVar

from textual import events
from textual.binding import BindingType

from reader.i18n import _
from reader.model import Position, View
from reader.ui import keys
from reader.ui.apart import is_busy
from reader.ui.filter import honest
from reader.ui.messages import OTHER_BUTTON, Left, LibraryChanged
from reader.ui.screens.acting import Acting
from reader.ui.widgets import article_messages as messages
from reader.ui.widgets import list_messages
from reader.ui.widgets.panes import Panes
from reader.ui.widgets.sources_pane import SourcesPane

PREVIEW_AFTER = 0.1
KEEP_AFTER = 0.5


class MainScreen(Acting):
    """What the person sees first and most of the time."""

    BINDINGS: ClassVar[list[BindingType]] = [*keys.bindings_for(keys.EVERYWHERE)]

    pending = ""
    """The first keys of a sequence, when the rest is still to come."""
    counted = ""
    """What was said of the matches in the article."""

    @cached_property
    def sequences(self) -> dict[str, str]:
        """Sequences of keys with the ids of their actions."""
        return keys.sequences(self.config)

    async def action_do(self, id: str) -> None:
        """What the key of this id does now: the focused pane's action, or that of what holds it."""
        action = {**keys.BY_ID, **{key.id: key for key in keys.own(self.config)}}[id].action
        name = action.partition("(")[0].removeprefix("app.")
        nodes = [*self.focused.ancestors_with_self] if self.focused else [self, self.app]
        if node := next((each for each in nodes if hasattr(each, f"action_{name}")), None):
            await self.app.run_action(action, node)

    async def on_key(self, event: events.Key) -> None:
        """Keys pressed one after the other: the first ones wait in the bottom line for the last."""
        typed = f"{self.pending} {event.key}".strip()
        waiting = self.pending
        self.pending = ""
        if id := self.sequences.get(typed):
            await self.action_do(id)
        elif any(each.startswith(f"{typed} ") for each in self.sequences):
            self.pending = typed
        elif not waiting:
            return
        event.stop()
        self.status.show_pending(keys.shown(self.pending) if self.pending else "")

    def on_click(self, event: events.Click) -> None:
        """The other button asks what to do with what it points at."""
        if event.button == OTHER_BUTTON:
            from reader.ui.screens.palette import open_menu

            event.stop()
            entry = self.sources.current if self.panes.pane == "sources" else None
            article = self.meant() if not entry else None
            open_menu(self, entry.label if entry else article.entry.title if article else "")

    # Messages

    def on_article_list_moved(self, message: list_messages.Moved) -> None:
        """Show the article under the cursor once the cursor rests.

        The bottom line waits too: a frame that touches it as well as the list draws all that lies between them.
        """
        if not self.begun:
            return
        self.stop_timers()
        rested = partial(self._rested, message.article_id, by_hand=message.by_hand)
        self.preview = self.set_timer(PREVIEW_AFTER, rested)

    def settled(self) -> None:
        """The article under the cursor follows the first frame, which waits for none."""
        super().settled()
        if self.article is None and (current := self.articles.current) is not None:
            self._rested(current, by_hand=False)

    def _rested(self, article_id: int, *, by_hand: bool) -> None:
        if self.panes.article_shown():
            self.show_article(article_id, dwelling=by_hand)
        else:
            self.show_hints()

    def on_article_list_marked(self) -> None:
        """Say how many."""
        self.show_hints()

    def on_article_list_opened(self, message: list_messages.Opened) -> None:
        """Read it."""
        self.open_article(message.article_id)

    def on_article_list_at_top(self) -> None:
        """Going to the top brings in what arrived."""
        if self.top_bar.arrived:
            self.action_arrivals()

    def on_sources_pane_chosen(self, message: SourcesPane.Chosen) -> None:
        """Show the articles of a view, folder or source; those that are shown already stay where they are."""
        found = next((view for view in self.library.views() if view.query == message.query), None)
        keep = self.articles.current if message.query == self.view.query else None
        self.show_view(found or View("", message.name, message.query), keep=keep)
        self.panes.go("list")

    def on_sources_pane_moved(self) -> None:
        """The keys may differ."""
        self.show_hints()

    def on_panes_changed(self, message: Panes.Changed) -> None:
        """Other keys work now; a pane that was hidden may have to catch up."""
        self.top_bar.display = not self.panes.zen
        if message.pane == "article" and self.article is None and self.articles.current is not None:
            self.show_article(self.articles.current)
        self.show_hints()

    def on_article_view_scrolled(self, message: messages.Scrolled) -> None:
        """Remember where reading stands once it rests."""
        self.status.show_position(f"{message.percent}%" if self.panes.pane == "article" else self.articles.position())
        if self.article and not self.library.read_only:
            self._keep_soon(self.article.id, message.position)

    def _keep_soon(self, article_id: int, position: Position) -> None:
        if self.keep:
            self.keep.stop()
        self.keep = self.set_timer(KEEP_AFTER, lambda: self._keep_position(article_id, position))

    def _keep_position(self, article_id: int, position: Position) -> None:
        if is_busy(self):  # It would have to wait for that, and every key with it.
            self._keep_soon(article_id, position)
            return
        with self.spoken():
            self.library.keep_position(article_id, position)

    def on_article_view_reached_end(self) -> None:
        """Space at the end goes to the next unread."""
        self.action_next_unread(1)

    def on_article_view_outline_wanted(self) -> None:
        """List the headings; choosing one goes there."""
        self.outline()

    def on_article_view_picture_chosen(self, message: messages.PictureChosen) -> None:
        """Look at a photo on the whole screen."""
        self.look_at_photo(message.index)

    def on_article_view_found(self, message: messages.Found) -> None:
        """Which match of how many; of an article that is only looked at, nobody asked."""
        if message.term:
            term = message.term.replace("\n", " ")
            self.counted = _("{n} of {total}: {term}").format(n=message.current, total=message.total, term=term)
            self.status.say(self.counted, "done" if self.panes.pane == "article" else "aside")
        else:
            self.status.take_back(self.counted)

    def on_article_view_copy_wanted(self, message: messages.CopyWanted) -> None:
        """Copy chosen words."""
        if self.article:
            self.copy_words(self.article, message.text, quote=message.quote)

    def on_article_view_link_chosen(self, message: messages.LinkChosen) -> None:
        """Follow a link, copy it, or take its page in."""
        self.follow(message.url, message.how)

    def on_article_view_mode_changed(self, message: messages.ModeChanged) -> None:
        """Other keys work now."""
        self.mode = message.mode
        self.show_hints()
        if message.note:
            self.status.say(honest(message.note))

    def on_left(self, message: Left) -> None:
        """Back from a pane to the one outside it."""
        message.stop()
        self.panes.back()

    def on_library_changed(self, message: LibraryChanged) -> None:
        """A dialog or pane wrote something."""
        self.written(*message.ids)

    def on_resize(self, event: events.Resize) -> None:
        """Another layout may fit."""
        self.panes.lay_out()
        if self.begun and self.panes.article_shown() and self.article is None and self.articles.current is not None:
            self.show_article(self.articles.current)
