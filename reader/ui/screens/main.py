"""The main screen: what its keys do, and what it does about the messages of its panes."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from typing import TYPE_CHECKING, Any, ClassVar

from textual import events
from textual.binding import BindingType
from textual.screen import Screen

from reader.i18n import _, dates, ngettext
from reader.model import Article, Draft, Position, View
from reader.ui import keys
from reader.ui.messages import Left, LibraryChanged
from reader.ui.screens.desk import Desk
from reader.ui.widgets.article_list import ArticleList
from reader.ui.widgets.article_view import ArticleView
from reader.ui.widgets.panes import Panes
from reader.ui.widgets.sources_pane import SourcesPane

if TYPE_CHECKING:
    from feeds.model import Candidate

PREVIEW_AFTER = 0.1
KEEP_AFTER = 0.5


class MainScreen(Desk):
    """What the person sees first and most of the time. Every action says in a few words what it did."""

    BINDINGS: ClassVar[list[BindingType]] = [*keys.bindings_for(keys.EVERYWHERE)]

    # Between articles

    def action_step(self, step: int) -> None:
        """The next or previous article of the list, from any pane."""
        self.articles.action_move(step)
        if self.panes.pane == "article" and self.articles.current is not None:
            self.show_article(self.articles.current)

    def action_next_unread(self, step: int) -> None:
        """The nearest unread article after or before this one in the list."""
        here = self.articles.current
        if here is None:
            return
        ids = self.articles.snapshot.ids
        with self.spoken():
            found = self.library.next_unread(here, ids if step > 0 else ids[::-1])
            if found is None:
                self.status.say(_("Nothing else is unread in this list."))
            elif self.articles.go_to(found) and self.panes.pane == "article":
                self.open_article(found)

    def action_arrivals(self) -> None:
        """Bring in what arrived, and go to the top."""
        self.show_view(self.view)
        self.show_hints()

    def action_view(self, key: str) -> None:
        """Show a view by its key."""
        with self.spoken():
            for view in self.library.views():
                if view.key == key:
                    self.show_view(view, keep=self.articles.current)
                    self.panes.go("list")

    def action_search(self) -> None:
        """Search: the list follows while typing; nothing kept, the list is as it was."""
        before, here = self.view, self.articles.current

        def live(query: str) -> None:
            self.show_view(View("search", _("Search: {query}").format(query=query), query) if query else before)

        def kept(query: str | None) -> None:
            if query is None:
                self.show_view(before, keep=here)
            self.panes.go("list")

        self.dialog("search", "SearchBox", "", live, then=kept)

    def action_pane_to(self, pane: str) -> None:
        """Go to a pane by name."""
        if pane == "sources" and self.panes.pane == "sources":
            self.panes.go("list")
        elif pane in ("sources", "list", "article"):
            self.panes.go(pane)  # type: ignore[arg-type]

    # One article

    def meant(self) -> Article | None:
        """The article a key is meant for: the one being read, or the one under the cursor."""
        here = self.articles.current
        if self.panes.pane == "article" or here is None:
            return self.article
        if self.article is None or self.article.id != here:
            with self.spoken():
                return self.library.article(here)
            return None
        return self.article

    def action_bookmark(self) -> None:
        """Keep the article for good, or let it go."""
        if article := self.meant():
            with self.spoken():
                self.library.bookmark(article.id, on=article.bookmark is None)
                self.status.say(_("Bookmark removed.") if article.bookmark else _("★ Bookmarked."))
                self.written(article.id)

    def action_toggle_read(self) -> None:
        """Read or unread."""
        if article := self.meant():
            with self.spoken():
                self.stop_timers()
                self.library.mark_read([article.id], read=article.unread)
                self.status.say(_("Marked read.") if article.unread else _("Marked unread."))
                self.written(article.id)

    def action_read_all(self) -> None:
        """Mark everything in this list read, exactly what is in it now."""
        with self.spoken():
            changed = self.library.mark_read(self.articles.snapshot.ids)
            said = ngettext("{n} article marked read.", "{n} articles marked read.", changed)
            self.status.say(said if changed else _("Nothing is unread in this list."))
            self.written()

    def action_comment(self) -> None:
        """Write a comment on the article; what was half typed before is there again."""
        if article := self.meant():
            self.compose_comment(article)

    def compose_comment(self, article: Article, **place: Any) -> None:
        """Open the composer for a comment at a place: `parent_id`, `anchor`, or `comment_id` to edit one."""
        with self.spoken():
            comment_id = place.get("comment_id", "")
            old = next((each.body for each in article.comments if each.id == comment_id), "")
            draft = self.library.draft(article.id, **place)

            def keep_draft(body: str) -> None:
                with self.spoken():
                    self.library.save_draft(Draft(article.id, body, **place))

            def done(body: str | None) -> None:
                if not body:
                    return
                with self.spoken():
                    if comment_id:
                        self.library.edit_comment(comment_id, body)
                    else:
                        self.library.comment(article.id, body, **place)
                    self.status.say(_("Comment saved."))
                    self.written(article.id)

            self.dialog(
                "composer", "Composer", article.entry.title, draft.body if draft else old, keep_draft, then=done
            )

    def action_comments(self) -> None:
        """All comments; choosing one goes to its article."""

        def chosen(article_id: int | None) -> None:
            if article_id is not None:
                self.articles.go_to(article_id)
                self.open_article(article_id)

        self.dialog("comments", "CommentsScreen", self.library, then=chosen)

    def action_tags(self) -> None:
        """The person's tags of the article."""
        if article := self.meant():

            def chosen(tags: list[str] | None) -> None:
                if tags is not None:
                    with self.spoken():
                        self.library.tag(article.id, tags)
                        self.status.say(_("Tags saved."))
                        self.written(article.id)

            with self.spoken():
                self.dialog("tags", "TagsDialog", list(article.tags), self.library.tags(), then=chosen)

    def action_browser(self) -> None:
        """Open the article's own page in the browser."""
        if article := self.meant():
            self.follow(article.entry.link, "browser")

    def follow(self, url: str, how: str) -> None:
        """What to do with an address: `browser`, `here`, `copy` or `save`."""
        from reader.ui.browser import open_address

        if how == "copy":
            self.app.copy_to_clipboard(url)
            self.status.say(_("Link copied."))
        elif how in ("here", "save"):
            self.run_worker(self.fetching.run("--open", url), group="fetch", exit_on_error=False)
        elif not url:
            self.status.say(_("This article has no address."), "problem")
        elif wrong := open_address(url):
            self.status.say(_("The browser cannot be started ({why}); y copies the link.").format(why=wrong), "problem")
        else:
            self.status.say(_("Opened in the browser."))

    def action_copy_link(self) -> None:
        """Copy the article's address."""
        if article := self.meant():
            self.follow(article.entry.link, "copy")

    def action_copy_quote(self) -> None:
        """Copy the selected words, or the headline, with where they come from."""
        if article := self.meant():
            self.copy_words(article, self.get_selected_text() or article.entry.title, quote=True)

    def copy_words(self, article: Article, words: str, *, quote: bool) -> None:
        """Copy words, as a quotation with its source if asked."""
        origin = ", ".join(part for part in (article.source, dates.absolute(article.at, zone=False)) if part)
        quoted = f"“{words}”\n— {article.entry.title}. {origin}. {article.entry.link}".rstrip()
        self.app.copy_to_clipboard(quoted if quote else words)
        self.status.say(_("Copied with title, source and date.") if quote else _("Copied."))

    # Fetching

    def action_refresh_all(self) -> None:
        """Visit all sources, or stop when that is being done."""
        if self.fetching.running:
            self.action_stop()
        elif not self.library.read_only:
            self.fetch(*(source.id for source in self.library.sources()))

    def action_refresh_here(self) -> None:
        """Visit the source under the cursor or of this list; the whole list's sources when it has many."""
        entry = self.sources.current if self.panes.pane == "sources" else None
        query = entry.query if entry else self.view.query
        ids = [source.id for source in self.library.sources() if f"source:={source.id}" == query]
        if ids:
            self.fetch(*ids)
        elif article := self.meant():
            self.fetch(article.source_id)

    def action_stop(self) -> None:
        """Stop fetching."""
        self.run_worker(self.fetching.stop(), exit_on_error=False)

    def action_full_text(self) -> None:
        """Fetch the whole page of an article whose feed gives less."""
        if (article := self.meant()) and article.entry.link:
            self.status.say(_("Fetching the full text…"))
            self.run_worker(self.fetching.run("--page", str(article.id)), group="fetch", exit_on_error=False)

    def action_add_source(self) -> None:
        """Add a source by any address."""

        def chosen(candidates: list[Candidate] | None) -> None:
            with self.spoken():
                ids = [self.library.subscribe(each.url, title=each.title) for each in candidates or ()]
                if ids:
                    self.status.say(ngettext("{n} source added.", "{n} sources added.", len(ids)))
                    self.written()
                    self.fetch(*ids)

        self.dialog("add_source", "AddSource", then=chosen)

    # Taking back

    def action_undo(self) -> None:
        """Take back the last thing done, whatever it was."""
        with self.spoken():
            done = self.library.undo()
            self.status.say(_("Undone: {what}").format(what=done[0].label) if done else _("There is nothing to undo."))
            self.written()
            self.find_arrivals()

    def action_redo(self) -> None:
        """Do again what was taken back."""
        with self.spoken():
            done = self.library.redo()
            self.status.say(
                _("Done again: {what}").format(what=done[0].label) if done else _("There is nothing to redo.")
            )
            self.written()
            self.find_arrivals()

    # The program

    def action_help(self) -> None:
        """The keys that work in this pane."""
        self.dialog("help", "HelpScreen", self.active_bindings)

    def action_theme(self) -> None:
        """Choose a theme, each shown while it is looked at."""
        before = self.app.theme

        def chosen(theme: str | None) -> None:
            self.app.theme = theme or before

        self.dialog("theme_picker", "ThemePicker", before, then=chosen)

    def action_close(self) -> None:
        """Close what lies on top: zen, the article, a search, the sources; at the root, quit."""
        if self.panes.zen:
            self.panes.action_zen()
        elif self.panes.pane == "article" or self.panes.pane == "sources":
            self.panes.go("list")
        elif self.view.id == "search":
            self.action_view("1")
        else:
            self.app.exit(0)

    def action_cancel(self) -> None:
        """Stop what runs, or close what lies on top; never quit."""
        if self.fetching.running:
            self.action_stop()
        elif self.panes.zen or self.panes.pane != "list" or self.view.id == "search":
            self.action_close()
        self.status.hush()

    def dialog(self, module: str, name: str, *arguments: Any, then: Callable[[Any], None] | None = None) -> None:
        """Open a dialog of `reader.ui.screens`, loaded only now."""
        screen: Screen[Any] = getattr(import_module(f"reader.ui.screens.{module}"), name)(*arguments)
        self.app.push_screen(screen, then)

    # Messages

    def on_article_list_moved(self, message: ArticleList.Moved) -> None:
        """Show the article under the cursor once the cursor rests."""
        self.stop_timers()
        if self.panes.article_shown():
            self.preview = self.set_timer(PREVIEW_AFTER, lambda: self.show_article(message.article_id))
        self.show_hints()

    def on_article_list_opened(self, message: ArticleList.Opened) -> None:
        """Read it."""
        self.open_article(message.article_id)

    def on_article_list_at_top(self) -> None:
        """Going to the top brings in what arrived."""
        if self.top_bar.arrived:
            self.action_arrivals()

    def on_sources_pane_chosen(self, message: SourcesPane.Chosen) -> None:
        """Show the articles of a view, folder or source."""
        found = next((view for view in self.library.views() if view.query == message.query), None)
        self.show_view(found or View("", message.name, message.query))
        self.panes.go("list")

    def on_sources_pane_moved(self) -> None:
        """The keys may differ."""
        self.show_hints()

    def on_panes_changed(self, message: Panes.Changed) -> None:
        """Other keys work now; a pane that was hidden may have to catch up."""
        if message.pane == "article" and self.article is None and self.articles.current is not None:
            self.show_article(self.articles.current)
        self.show_hints()

    def on_article_view_scrolled(self, message: ArticleView.Scrolled) -> None:
        """Remember where reading stands once it rests."""
        self.status.show_position(f"{message.percent}%" if self.panes.pane == "article" else self.articles.position())
        if self.article and not self.library.read_only:
            here = self.article.id, message.position
            if self.keep:
                self.keep.stop()
            self.keep = self.set_timer(KEEP_AFTER, lambda: self._keep_position(*here))

    def _keep_position(self, article_id: int, position: Position) -> None:
        with self.spoken():
            self.library.keep_position(article_id, position)

    def on_article_view_reached_end(self) -> None:
        """Space at the end goes to the next unread."""
        self.action_next_unread(1)

    def on_article_view_comment_wanted(self, message: ArticleView.CommentWanted) -> None:
        """Comment on a passage, or keep it as a highlight."""
        if self.article:
            self.compose_comment(self.article, anchor=message.anchor)

    def on_article_view_copy_wanted(self, message: ArticleView.CopyWanted) -> None:
        """Copy chosen words."""
        if self.article:
            self.copy_words(self.article, message.text, quote=message.quote)

    def on_article_view_link_chosen(self, message: ArticleView.LinkChosen) -> None:
        """Follow a link, copy it, or take its page in."""
        self.follow(message.url, message.how)

    def on_article_view_mode_changed(self) -> None:
        """Other keys work now."""
        self.show_hints()

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
        if self.panes.article_shown() and self.article is None and self.articles.current is not None:
            self.show_article(self.articles.current)
