"""What the person writes and keeps, from the main screen: comments, highlights, bookmarks, what changed, the trash.

Dialogs are imported when they are opened, so that the first frame does not pay for them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual import work

from reader.errors import ReaderError
from reader.i18n import _, ngettext
from reader.ui.colours import COLOURS, colour_name, next_colour
from reader.ui.screens.visiting import Visiting
from reader.ui.widgets import article_messages as messages

if TYPE_CHECKING:
    from reader.model import Anchor, Article, Comment
    from reader.ui.screens.bookmark import Filing


class Remarks(Visiting):
    """The actions on what is the person's own."""

    colour = COLOURS[0]
    """Of the next highlight."""

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

    # Places of comments

    def placed(self) -> None:
        """Look for comments of the article shown whose place in this text is not known yet, beside the screen."""
        if self.article and any(each.unplaced for each in self.article.comments) and not self.library.read_only:
            self._place(self.article.id)

    @work(thread=True, group="places", exclusive=True, exit_on_error=False)
    def _place(self, article_id: int) -> None:
        try:
            library = self.library.another()
            try:
                found = library.place_comments([article_id])
            finally:
                library.close()
        except ReaderError:
            return  # They are looked for again the next time; until then they stand below the article.
        if found:
            self.app.call_from_thread(self.written, article_id)

    # Comments

    def action_comment(self) -> None:
        """Write a comment on the article; what was half typed before is there again."""
        if article := self.meant():
            self.compose_comment(article)

    def on_article_view_comment_wanted(self, message: messages.CommentWanted) -> None:
        """Comment on a passage, keep it as a highlight, or put a comment there."""
        if article := self.article:
            if message.attach:
                with self.spoken():
                    self.library.reattach(message.attach, message.anchor)
                    self.status.say(_("The comment is in its place again."))
                    self.written(article.id)
            elif message.highlight:
                self.highlight(article, message.anchor, message.colour)
            else:
                self.compose_comment(article, anchor=message.anchor)

    def on_article_view_comment_chosen(self, message: messages.CommentChosen) -> None:
        """Do what was asked with the comment in focus."""
        article = self.article
        comment = next((each for each in article.comments if each.id == message.comment_id), None) if article else None
        if article is None or comment is None:
            return
        match message.deed:
            case "edit":
                self.compose_comment(article, comment_id=comment.id)
            case "reply":
                self.compose_comment(article, parent_id=comment.id)
            case "delete":
                with self.spoken():
                    self.library.delete_comment(comment.id)
                    self.status.say(_("Comment deleted; u brings it back."))
                    self.written(article.id)
            case "tags":
                self._tag(comment)
            case "colour":
                self._recolour(comment)
            case "history":
                self._wordings(comment)
            case "old":
                self._show_old_text(article, comment)

    def compose_comment(
        self, article: Article, *, parent_id: str = "", comment_id: str = "", anchor: Anchor | None = None
    ) -> None:
        """Open the composer for a new comment, a reply (`parent_id`), or another wording of one (`comment_id`)."""
        from reader.ui.screens.composer import Composer

        old = next((each for each in article.comments if each.id == (comment_id or parent_id)), None)

        def keep_draft(body: str) -> None:
            from reader.model import Draft

            self.library.save_draft(Draft(article.id, body, parent_id, comment_id, anchor))

        def save(body: str) -> None:
            if comment_id:
                self.library.edit_comment(comment_id, body)
            else:
                self.library.comment(article.id, body, parent_id=parent_id, anchor=anchor)

        def done(body: str | None) -> None:
            if body:
                self.status.say(_("Comment saved."))
                self.written(article.id)
                self.complete(article.id)

        with self.spoken():
            draft = self.library.draft(article.id, parent_id, comment_id, anchor)
            text = draft.body if draft else old.body if old and comment_id else ""
            about = anchor or (old.anchor if old and not parent_id else None)
            quote = about.exact if about else old.body if old and parent_id else ""
            box = Composer(article.entry.title, text, keep_draft, quote=quote, save=save, editor=self.config.editor)
            self.app.push_screen(box, done)

    def highlight(self, article: Article, anchor: Anchor, colour: str = "") -> None:
        """Keep a passage marked, without a note, in this colour or the last one."""
        self.colour = colour or self.colour
        with self.spoken():
            self.library.comment(article.id, "", anchor=anchor, colour=self.colour)
            self.status.say(_("Highlighted in {colour}.").format(colour=colour_name(self.colour)))
            self.written(article.id)

    def _recolour(self, comment: Comment) -> None:
        with self.spoken():
            self.colour = next_colour(comment.colour)
            self.library.colour_comment(comment.id, self.colour)
            self.status.say(_("Highlighted in {colour}.").format(colour=colour_name(self.colour)))
            self.written(comment.article_id)

    def _tag(self, comment: Comment) -> None:
        from reader.ui.screens.tags import TagsDialog

        def chosen(tags: list[str] | None) -> None:
            if tags is not None:
                with self.spoken():
                    self.library.tag_comment(comment.id, tags)
                    self.status.say(_("Tags saved."))
                    self.written(comment.article_id)

        with self.spoken():
            self.app.push_screen(TagsDialog(comment.tags, self.library.tags()), chosen)

    def _wordings(self, comment: Comment) -> None:
        from reader.ui.screens.wordings import open_wordings

        def say(what: str, written: bool) -> None:
            self.status.say(what)
            if written:
                self.written(comment.article_id)

        open_wordings(self, self.library, comment, say)

    def action_comments(self) -> None:
        """All comments; choosing one goes to its place in its article."""
        from reader.ui.screens.comments import CommentsScreen

        def chosen(comment: Comment | None) -> None:
            self.written()
            if comment is not None:
                self.articles.go_to(comment.article_id)
                self.open_article(comment.article_id)
                self.call_after_refresh(self.article_view.go_to_comment, comment.id)

        self.app.push_screen(CommentsScreen(self.library, editor=self.config.editor), chosen)

    def action_public_comments(self) -> None:
        """What others say at the publisher's, below the person's own; it is asked for anew each time."""
        if (article := self.meant()) is None:
            return
        if not article.entry.comments_feed:
            self.status.say(
                _("The publisher offers no feed of its comments; o opens its page.")
                if article.entry.link
                else _("The publisher offers no feed of its comments.")
            )
            return
        self.open_article(article.id)
        if article.public:
            self.call_after_refresh(self.article_view.jumps.public)
        self.status.say(_("Fetching what others say…"))
        self._fetch_public(article.id)

    @work(group="page", exit_on_error=False)
    async def _fetch_public(self, article_id: int) -> None:
        event = await self.pages.run("--public", str(article_id))
        if event.get("event") == "page":
            total = event["comments"]
            self.status.say(
                ngettext("{n} comment at the publisher.", "{n} comments at the publisher.", total)
                if total
                else _("Nobody has said anything yet.")
            )
            self.written(article_id)
            if self.article and self.article.id == article_id and total:
                self.article_view.jumps.public()

    # Texts

    def action_changes(self) -> None:
        """What changed in the article since it was read before."""
        from reader.ui.versions import versions_of

        if article := self.meant():
            with self.spoken():
                before = self.library.read_before(article.id)
                self._compare(article, before, versions_of(self.library, article))

    def _show_old_text(self, article: Article, comment: Comment) -> None:
        """The text that a comment was made on, at its passage, beside what became of it."""
        from reader.ui.versions import versions_of

        if comment.anchor:
            with self.spoken():
                found = versions_of(self.library, article)
                self._compare(article, comment.anchor.revision_id, found, at=comment.anchor.exact)

    def _compare(
        self, article: Article, revision_id: int | None, found: list[tuple[int, str, str]], at: str = ""
    ) -> None:
        from reader.ui.screens.changes import ChangesScreen

        older = [(when, text) for key, when, text in found if key != article.revision_id]
        keys = [key for key, _when, _text in found if key != article.revision_id]
        if not older:
            self.status.say(_("This is the only version there is of this article."))
            return
        new = next(text for key, _when, text in found if key == article.revision_id)
        place = keys.index(revision_id) if revision_id in keys else len(keys) - 1
        screen = ChangesScreen(article.entry.title, older[place][1], new, older=older, place=place, at=at)
        self.app.push_screen(screen)

    # Bookmarks and what was removed

    def action_file_bookmark(self) -> None:
        """Folder, note, read later, archive of a bookmark; one is made if there is none."""
        from reader.ui.screens.bookmark import BookmarkDialog

        if (article := self.meant()) is None:
            return

        def chosen(filing: Filing | None) -> None:
            if filing is not None:
                with self.spoken():
                    self.library.bookmark(article.id)
                    self.library.keep_bookmark(article.id, **filing)
                    self.status.say(_("★ Bookmarked."))
                    self.written(article.id)

        with self.spoken():
            self.app.push_screen(BookmarkDialog(article.entry.title, article.bookmark, self.library.folders()), chosen)

    def action_trash(self) -> None:
        """What was removed, to have it back."""
        from reader.ui.screens.trash import TrashScreen

        self.app.push_screen(TrashScreen(self.library), lambda _changed: self.written())
