"""What keys do on the main screen: moving between articles, keeping, commenting, reading, copying, undoing.

Dialogs are imported when they are opened, so that the first frame does not pay for them.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from textual import work

from reader.following import Wanted
from reader.i18n import _, dates, ngettext
from reader.ui.apart import MANY, Result, do
from reader.ui.filter import honest
from reader.ui.keys import changed, first_key
from reader.ui.screens.remarks import Remarks

if TYPE_CHECKING:
    from reader.library import Library
    from reader.model import Article, Done
    from reader.ui.offers import Offer


class Deeds(Remarks):
    """The actions. Each asks the library, says in a few words what was done, and can be undone."""

    asked = ""
    """The mail address that is opened when it is chosen once more."""

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
        ids = self.articles.snapshot.every()
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
                    return
        said = _("No search is saved under {key} yet: {save} in a search saves it.")
        self.status.say(said.format(key=key, save=first_key("save", changed(self.config))))

    def action_search(self) -> None:
        """Search in the article being read, else in the list and the library."""
        if self.panes.pane == "article" and self.article:
            self.find_here()
        else:
            self.search_library()

    def find_here(self) -> None:
        """Mark words in the article; a second `/` searches the library."""
        from reader.ui.screens.find import EVERYWHERE, FindBox

        def live(words: str) -> int:
            if words:
                return self.article_view.find(words)
            self.article_view.clear_find()
            return 0

        def kept(words: str | None) -> None:
            if words == EVERYWHERE:
                self.search_library()

        self.app.push_screen(FindBox(live), kept)

    def search_library(self) -> None:
        """Search: the list follows while typing; nothing kept, the list is as it was."""
        from reader.ui.searching import open_search

        open_search(self)

    def action_pane_to(self, pane: str) -> None:
        """Go to a pane by name."""
        if pane == "sources" and self.panes.pane == "sources":
            self.panes.go("list")
        elif pane in ("sources", "list", "article"):
            self.panes.go(pane)  # type: ignore[arg-type]

    # One article

    def action_bookmark(self) -> None:
        """Keep the article for good, or let it go."""
        if article := self.meant():
            with self.spoken():
                self.library.bookmark(article.id, on=article.bookmark is None)
                self.status.say(_("Bookmark removed.") if article.bookmark else _("★ Bookmarked."))
                self.written(article.id)
                if not article.bookmark:
                    self.complete(article.id)

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
        ids = self.articles.snapshot.every()

        def said(changed: int) -> None:
            text = ngettext("{n} article marked read.", "{n} articles marked read.", changed)
            self.written()
            self.status.say(text if changed else _("Nothing is unread in this list."))

        self.apart(lambda library: library.mark_read(ids), said, long=len(ids) > MANY)

    def apart(self, deed: Callable[[Library], Result], then: Callable[[Result], object], *, long: bool) -> None:
        """Do something with the library and say what it gave; no key waits for it when it takes long."""
        do(self, self.library, deed, then, lambda error: self.status.say(error, "problem"), long=long)

    def outline(self) -> None:
        """The headings of the article, to jump from."""
        from reader.ui.screens.outline import Outline, Stop

        view, headings = self.article_view, self.article_view.jumps.headings
        height = max(1, view.page.height if view.page else 1)
        here = sum(y <= view.scroll_offset.y + 1 for _level, _text, y in headings) - 1

        def chosen(number: int | None) -> None:
            if number is not None:
                view.jumps.to(headings[number][2])

        if headings:
            self.app.push_screen(Outline([Stop(*each[:2], 100 * each[2] // height) for each in headings], here), chosen)

    def look_at_photo(self, index: int) -> None:
        """The photos of the article on the whole screen."""
        from feeds.encode import images
        from reader.ui.app import NewsreaderApp
        from reader.ui.screens.picture import PictureViewer

        if self.article and (photos := list(images(self.article.entry.blocks))):
            assert isinstance(self.app, NewsreaderApp)
            title, protocol = self.article.entry.title, self.app.protocol
            viewer = PictureViewer(photos, self.library.picture, index=index, title=title, protocol=protocol)
            self.app.push_screen(viewer)
        elif self.article:
            self.status.say(_("There is no photo in this article."))

    def action_tags(self) -> None:
        """The person's tags of the article."""
        from reader.ui.screens.tags import TagsDialog

        if article := self.meant():

            def chosen(tags: list[str] | None) -> None:
                if tags is not None:
                    with self.spoken():
                        self.library.tag(article.id, tags)
                        self.status.say(_("Tags saved."))
                        self.written(article.id)

            with self.spoken():
                self.app.push_screen(TagsDialog(article.tags, self.library.tags()), chosen)

    def action_browser(self) -> None:
        """Open the article's own page in the browser."""
        if article := self.meant():
            self.follow(article.entry.link, "browser")

    def follow(self, url: str, how: str) -> None:
        """What to do with an address: `browser`, `here`, `copy` or `save`."""
        if how == "copy":
            self.app.copy_to_clipboard(url)
            self.status.say(_("Link copied."))
        elif how in ("here", "save"):
            self.status.say(_("Fetching the page…"))
            self._take_in(url, keep=how == "save")
        elif not url:
            self.status.say(_("This article has no address."), "problem")
        else:
            self._open_outside(url)

    def _open_outside(self, url: str) -> None:
        """Hand an address to the browser; one for mail only when it is chosen a second time."""
        from reader.ui.browser import mail_address, open_address

        asked, self.asked = self.asked, mail_address(url)
        if self.asked and asked != self.asked:
            self.status.say(_("{address}: choose it once more to write a mail there.").format(address=self.asked))
        elif wrong := open_address(url, mail=bool(self.asked), program=self.config.browser):
            self.status.say(_("The browser cannot be started ({why}); y copies the link.").format(why=wrong), "problem")
        else:
            self.status.say(_("Opened in the browser: {address}").format(address=honest(url)))

    @work(group="page", exit_on_error=False)
    async def _take_in(self, url: str, *, keep: bool) -> None:
        """Fetch a page and show it as an article, or bookmark it for later."""
        event = await self.pages.run("--open", url)
        if event.get("event") == "page":
            with self.spoken():
                if keep:
                    self.library.bookmark(event["article_id"])
                    self.status.say(_("★ Bookmarked."))
                    self.written()
                else:
                    self.open_article(event["article_id"])

    @work(group="page", exit_on_error=False)
    async def _fetch_text(self, article_id: int) -> None:
        event = await self.pages.run("--page", str(article_id))
        if event.get("event") == "page":
            self.status.say(_("The full text is here."))
            self.written(article_id)

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
            if wanted := self.library.welcome():
                self.fetch(*wanted)
            elif any(each.kind == "feed" for each in self.library.sources()):
                self.status.say(_("No source is to be visited now; the sources pane says when each of them is."))
            else:
                self._say_nothing_to_visit()

    def action_refresh_here(self) -> None:
        """Visit the source under the cursor or of this list; the whole list's sources when it has many."""
        entry = self.sources.current if self.panes.pane == "sources" else None
        query = entry.query if entry else self.view.query
        ids = [source.id for source in self.library.sources() if f"source:={source.id}" == query]
        if not ids and (article := self.meant()):
            ids = [article.source_id]
        if ids and not any(each.kind == "feed" for each in self.library.sources() if each.id in ids):
            self._say_nothing_to_visit()
        elif ids:
            self.fetch(*ids)

    def _say_nothing_to_visit(self) -> None:
        key = first_key("add-source", changed(self.config))
        self.status.say(_("There is nothing to visit here; {key} adds a source.").format(key=key))

    def action_stop(self) -> None:
        """Stop fetching, also what waits for its turn."""
        self._meanwhile.clear()
        self.run_worker(self.fetching.stop(), exit_on_error=False)

    def action_full_text(self) -> None:
        """Show the whole page of an article instead of the feed's text, and back; the page is fetched once."""
        article = self.meant()
        with self.spoken():
            if article and (shown := self.library.switch_text(article.id)):
                self.status.say(_("The full text.") if shown == "page" else _("The feed's text."))
                self.written(article.id)
                return
        if article and article.entry.link:
            self.status.say(_("Fetching the full text…"))
            self._fetch_text(article.id)
        elif article:
            self.status.say(_("This article has no address."))

    def action_add_source(self) -> None:
        """Add a source by any address."""
        from reader.ui.screens.add_source import AddSource

        def chosen(offers: list[Offer] | None) -> None:
            with self.spoken():
                wanted = [Wanted(each.url, each.title, each.folder, each.private, each.user) for each in offers or ()]
                if ids := self.library.subscribe_all(wanted):
                    self.status.say(ngettext("{n} source added.", "{n} sources added.", len(ids)))
                    self.written()
                    answers = {key: each.answer for key, each in zip(ids, offers or (), strict=True) if each.answer}
                    self.fetch(*ids, answers=answers)

        self.app.push_screen(AddSource(), chosen)

    # Taking back

    def action_undo(self) -> None:
        """Take back the last thing done, whatever it was."""

        def said(done: list[Done]) -> None:
            self.written()
            self.find_arrivals()
            self.status.say(_("Undone: {what}").format(what=done[0].label) if done else _("There is nothing to undo."))

        with self.spoken():
            self.apart(lambda library: library.undo(), said, long=self.library.is_long())

    def action_redo(self) -> None:
        """Do again what was taken back."""

        def said(done: list[Done]) -> None:
            self.written()
            self.find_arrivals()
            self.status.say(
                _("Done again: {what}").format(what=done[0].label) if done else _("There is nothing to redo.")
            )

        with self.spoken():
            self.apart(lambda library: library.redo(), said, long=self.library.is_long(redo=True))

    # The program

    def action_help(self) -> None:
        """The keys that work in this pane."""
        from reader.ui.screens.help import HelpScreen

        self.app.push_screen(HelpScreen(self.active_bindings))

    def action_theme(self) -> None:
        """Choose a theme, each shown while it is looked at."""
        from reader.ui.screens.theme_picker import ThemePicker

        before = self.app.theme

        def chosen(theme: str | None) -> None:
            self.app.theme = theme or before

        self.app.push_screen(ThemePicker(before), chosen)

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
