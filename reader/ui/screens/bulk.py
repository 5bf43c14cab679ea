"""What keys do with several rows: the order of the list, and bookmark, read, tags for all that are marked."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from reader.i18n import N_, _, ngettext
from reader.model import View
from reader.query import order as own_order
from reader.query import parse, sorted_by
from reader.ui import state
from reader.ui.filter import harmless
from reader.ui.screens.desk import ORDERS
from reader.ui.screens.tending import Tending
from reader.ui.widgets import list_messages

if TYPE_CHECKING:
    from reader.ui.app import NewsreaderApp


class Bulk(Tending):
    """The actions that mean every marked row while the list has the focus, and one article otherwise."""

    def action_sort(self) -> None:
        """The next order, for every list and also next time; a saved search has its own."""
        said = own_order(parse(self.view.query))
        if view := self.saved_view():
            self._sort_view(view)
            return
        if said:
            self.status.say(_("This search says its order itself: sort:{order}").format(order=said))
            return
        names = ["newest", *ORDERS]
        before = self.screen_state.order if self.screen_state.order in names else "newest"
        after = names[(names.index(before) + 1) % len(names)]
        self.screen_state.order = after
        state.save(cast("NewsreaderApp", self.app).data_dir, self.screen_state)
        self.show_view(self.view, keep=self.articles.current)
        self.status.say(_("Sorted: {order}.").format(order=_(ORDERS[after]) if after in ORDERS else _("newest first")))

    def _sort_view(self, view: View) -> None:
        """The next order of a saved search, kept with it."""
        names = ["newest", *ORDERS, "relevance"]
        after = names[(names.index(own_order(parse(view.query)) or "newest") + 1) % len(names)]
        said = {**ORDERS, "newest": N_("newest first"), "relevance": N_("what says the words most first")}
        with self.spoken():
            self.library.set_view(view.id, query=sorted_by(view.query, after))
            self.written()
            self.status.say(_("“{name}” is sorted: {order}.").format(name=view.name, order=_(said[after])))

    def marked(self) -> list[int]:
        """The marked articles, when keys mean them."""
        return list(self.articles.marked) if self.panes.pane == "list" else []

    def folded(self) -> list[int]:
        """The articles of the folded story under the cursor, when keys mean it."""
        return self.articles.folded_here() if self.panes.pane == "list" else []

    def on_article_list_story(self, message: list_messages.Story) -> None:
        """Say why these are one story."""
        with self.spoken():
            if not message.others:
                self.status.say(_("No other source in this list tells of it."))
            elif message.shown:
                shared = self.library.why_one_story(message.article_id, message.others[0])
                many = ngettext("{n} more source", "{n} more sources", len(message.others))
                self.status.say(harmless(f"{many}: {', '.join(shared)}" if shared else many))
            else:
                self.status.hush()

    def action_take_out(self) -> None:
        """Let the article stand for itself, whatever it resembles."""
        if article := self.meant():
            with self.spoken():
                if self.library.take_out_of_story(article.id):
                    self.show_view(self.view, keep=article.id)
                    self.status.say(_("It stands for itself now; u puts it back."))
                else:
                    self.status.say(_("It stands for itself already."))

    def action_bookmark(self) -> None:
        """Keep what is marked; let it go when all of it is kept already."""
        if not (ids := self.marked()):
            super().action_bookmark()
            return
        with self.spoken():
            on = not all(row.bookmarked for row in self.library.rows(ids))
            n = self.library.bookmark_many(ids, on)
            if on:
                self.status.say(ngettext("★ {n} article bookmarked.", "★ {n} articles bookmarked.", n))
            else:
                self.status.say(ngettext("{n} bookmark removed.", "{n} bookmarks removed.", n))
            self.written()

    def action_toggle_read(self) -> None:
        """Mark what is marked, or a story that is folded, read; or unread when all of it is read."""
        if not (ids := self.marked() or self.folded()):
            super().action_toggle_read()
            return
        with self.spoken():
            self._mark(ids, read=any(row.unread for row in self.library.rows(ids)))

    def action_read_all(self) -> None:
        """Mark what is marked read; without marks, everything in the list."""
        if not (ids := self.marked()):
            super().action_read_all()
            return
        with self.spoken():
            self._mark(ids, read=True)

    def _mark(self, ids: list[int], *, read: bool) -> None:
        self.stop_timers()
        n = self.library.mark_read(ids, read=read)
        if read:
            self.status.say(ngettext("{n} article marked read.", "{n} articles marked read.", n))
        else:
            self.status.say(ngettext("{n} article marked unread.", "{n} articles marked unread.", n))
        self.written()

    def action_tags(self) -> None:
        """The tags that all marked articles have."""
        if not (ids := self.marked()):
            super().action_tags()
            return
        from reader.ui.screens.tags import TagsDialog

        with self.spoken():
            common = self._common_tags(ids)

        def chosen(tags: list[str] | None) -> None:
            if tags is not None:
                with self.spoken():
                    self.library.tag_many(ids, tags, remove=[each for each in common if each not in tags])
                    self.status.say(_("Tags saved."))
                    self.written()

        self.app.push_screen(TagsDialog(common, self.library.tags()), chosen)

    def _common_tags(self, ids: list[int]) -> list[str]:
        first, *others = [self.library.article(each).tags for each in ids]
        return [tag for tag in first if all(tag in tags for tags in others)]

    def action_cancel(self) -> None:
        """The marks first, then what lies on top."""
        if self.marked():
            self.articles.unmark()
        else:
            super().action_cancel()
