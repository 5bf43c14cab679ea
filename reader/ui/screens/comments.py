"""All comments, newest first and by article: find, go to, edit and delete them, go on with a half-typed one."""

from __future__ import annotations

from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, Vertical, VerticalScroll
from textual.content import Content
from textual.screen import ModalScreen
from textual.timer import Timer
from textual.widgets import Input, Label, Static

from reader.errors import ReaderError
from reader.i18n import _, dates, ngettext
from reader.library import Library
from reader.model import Comment, Draft
from reader.ui.colours import colour_name
from reader.ui.comment_rows import comment_rows, in_full, one_line
from reader.ui.dialogs import HEIGHTS, STYLE, WIDTHS
from reader.ui.keys import COMMENTS, bindings, bindings_for, key_now
from reader.ui.messages import LibraryChanged
from reader.ui.screens.composer import Composer
from reader.ui.widgets.line_input import LineInput
from reader.ui.widgets.line_list import GAP, LineList, Piece, Row
from reader.ui.widgets.status_line import Hint, StatusLine

AFTER = 0.06
LIMIT = 500
"""Comments shown at once; the search finds older ones."""
FILTERS = ("", "is:orphan", "is:highlight", "is:reply", "is:photo")


class CommentsScreen(ModalScreen[Comment]):
    """Gives the comment to go to."""

    CSS_PATH = STYLE
    HORIZONTAL_BREAKPOINTS = WIDTHS
    VERTICAL_BREAKPOINTS = HEIGHTS
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "leave", show=False, priority=True),
        Binding("q,h,left", "leave", show=False),
        Binding("l,right,o", "choose", show=False),
        *bindings_for(COMMENTS),
        *bindings("help"),
        Binding("space", "page(1)", show=False),
        Binding("down", "to_list", show=False),
    ]

    def __init__(self, library: Library, *, editor: str = "") -> None:
        super().__init__()
        self.library = library
        self._editor = editor
        self._comments: dict[str, Comment] = {}
        self.list = LineList()
        self._timer: Timer | None = None
        self._thrown_away: Draft | None = None

    def compose(self) -> ComposeResult:
        """What to look for, the comments, the one under the cursor in full."""
        with Vertical(classes="dialog"):
            yield Label("", classes="title", markup=False)
            yield LineInput(placeholder=_("/ to search: words, source:name, tag:name, after:-7d, is:orphan"))
            with Horizontal(id="both"):
                yield self.list
                with VerticalScroll(id="preview", can_focus=False):
                    yield Static(markup=False)
            yield StatusLine()

    def on_mount(self) -> None:
        """Everything, the newest under the cursor."""
        self.list.focus()
        self.load()

    # The list

    def load(self, keep: object = None) -> None:
        """Ask the library again, the cursor on `keep` when it is still there."""
        query, status = self.query_one(Input).value, self.query_one(StatusLine)
        try:
            found = self.library.comments(query, limit=LIMIT + 1)
            drafts = [] if query.strip() else self.library.drafts()
        except ReaderError as error:
            status.say(str(error), "problem")
            return
        status.hush()
        self._comments = {comment.id: comment for comment in found[:LIMIT]}
        rows = [*self._draft_rows(drafts), *comment_rows(found[:LIMIT])]
        nothing = (
            _("No comment has these words.") if query.strip() else _("No comments yet: c on an article writes one.")
        )
        self.list.show(rows or [Row((Piece(nothing, "muted"),))], keep=keep)
        articles = len({comment.article_id for comment in found})
        count = _("the newest {n}; search finds the others").format(n=LIMIT) if len(found) > LIMIT else str(len(found))
        on = ngettext("on {n} article", "on {n} articles", articles)
        self.query_one(".title", Label).update(f"{_('Comments')}  ·  {count} {on}" if found else _("Comments"))
        self._hint()

    def _draft_rows(self, drafts: list[Draft]) -> list[Row]:
        rows = [Row((Piece(_("Half-typed"), "heading"),))] if drafts else []
        for draft in drafts:
            when = dates.moment(draft.modified, dates.now()) if draft.modified else ""
            left = (
                Piece("✎ ", "accent"),
                Piece(one_line(draft.body)),
                Piece(f"  {self._title(draft.article_id)}", "muted"),
            )
            rows.append(Row(left, (Piece(when, "muted"),), draft))
        return [*rows, GAP] if rows else []

    def _title(self, article_id: int) -> str:
        try:
            return next((row.title for row in self.library.rows([article_id])), "")
        except ReaderError:
            return ""

    def on_input_changed(self) -> None:
        """Search once the typing rests for a moment."""
        if self._timer:
            self._timer.stop()
        self._timer = self.set_timer(AFTER, self.load)

    def on_input_submitted(self) -> None:
        """To what was found."""
        self.load()
        self.list.focus()

    def on_line_list_moved(self, message: LineList.Moved) -> None:
        """Show it in full."""
        self.query_one("#preview Static", Static).update(self._in_full(message.value))
        self.query_one("#preview").scroll_to(y=0, animate=False)

    def on_line_list_chosen(self) -> None:
        """Go there."""
        self.action_choose()

    def on_descendant_focus(self) -> None:
        """Other keys work now."""
        self._hint()

    # Keys

    @property
    def _comment(self) -> Comment | None:
        value = self.list.current
        return self._comments.get(value) if isinstance(value, str) else None

    def action_search(self) -> None:
        """To the search."""
        self.query_one(Input).focus()

    def action_to_list(self) -> None:
        """From the search to what it found."""
        self.list.focus()

    def action_page(self, step: int) -> None:
        """Turn the page."""
        self.list.action_page(step)

    def action_help(self) -> None:
        """The keys that work here."""
        from reader.ui.screens.help import HelpScreen

        self.app.push_screen(HelpScreen(self.active_bindings))

    def action_leave(self) -> None:
        """First the search ends, then the screen closes."""
        box = self.query_one(Input)
        if box.value:
            box.value = ""
        elif not box.has_focus:
            self.dismiss(None)
        self.list.focus()

    def action_choose(self) -> None:
        """Go to the comment's article, or go on with what is half typed."""
        if isinstance(self.list.current, Draft):
            self._write(self.list.current)
        elif self._comment:
            self.dismiss(self._comment)

    def action_edit(self) -> None:
        """Another wording; the old one is kept in its history."""
        if isinstance(self.list.current, Draft):
            self._write(self.list.current)
        elif comment := self._comment:
            try:
                draft = self.library.draft(comment.article_id, comment_id=comment.id)
            except ReaderError as error:
                self._say(str(error))
                return
            self._write(draft or Draft(comment.article_id, comment.body, comment_id=comment.id))

    def action_reply(self) -> None:
        """Answer the comment."""
        if comment := self._comment:
            try:
                draft = self.library.draft(comment.article_id, comment.id)
            except ReaderError as error:
                self._say(str(error))
                return
            self._write(draft or Draft(comment.article_id, "", comment.id))

    def action_tags(self) -> None:
        """The comment's tags."""
        from reader.ui.screens.tags import TagsDialog

        def chosen(tags: list[str] | None) -> None:
            if tags is not None and comment:
                try:
                    self.library.tag_comment(comment.id, tags)
                except ReaderError as error:
                    self._say(str(error))
                    return
                self._after(comment.article_id, _("Tags saved."), keep=comment.id)

        if comment := self._comment:
            self.app.push_screen(TagsDialog(comment.tags, self.library.tags()), chosen)

    def action_history(self) -> None:
        """Every wording of the comment, to compare and to have back."""
        from reader.ui.screens.wordings import open_wordings

        def say(what: str, written: bool) -> None:
            if written and comment:
                self._after(comment.article_id, what, keep=comment.id)
            else:
                self._say(what)

        if comment := self._comment:
            open_wordings(self, self.library, comment, say)

    def action_filter(self) -> None:
        """The next of the usual searches: removed passages, highlights, replies, photos, everything."""
        box = self.query_one(Input)
        place = FILTERS.index(box.value.strip()) if box.value.strip() in FILTERS else 0
        box.value = FILTERS[(place + 1) % len(FILTERS)]

    def action_delete(self) -> None:
        """Delete the comment, or throw the draft away; u brings both back."""
        draft, comment = self.list.current, self._comment
        try:
            if isinstance(draft, Draft):
                self.library.save_draft(Draft(draft.article_id, "", draft.parent_id, draft.comment_id, draft.anchor))
                self._thrown_away = draft
                self._after(draft.article_id, _("Draft thrown away; u brings it back."))
            elif comment:
                self.library.delete_comment(comment.id)
                self._thrown_away = None
                self._after(comment.article_id, _("Comment deleted; u brings it back."))
        except ReaderError as error:
            self._say(str(error))

    def action_undo(self) -> None:
        """Take back the last thing done; a draft thrown away just now is the last thing."""
        try:
            if draft := self._thrown_away:
                self.library.save_draft(draft)
                self._thrown_away = None
                self._after(draft.article_id, _("The draft is back."))
                return
            done = self.library.undo()
        except ReaderError as error:
            self._say(str(error))
            return
        self._after(None, _("Undone: {what}").format(what=done[0].label) if done else _("There is nothing to undo."))

    def _write(self, draft: Draft) -> None:
        place = draft.article_id, draft.parent_id, draft.comment_id, draft.anchor

        def keep(body: str) -> None:
            self.library.save_draft(Draft(place[0], body, *place[1:]))

        def save(body: str) -> None:
            if draft.comment_id:
                self.library.edit_comment(draft.comment_id, body)
            else:
                self.library.comment(draft.article_id, body, parent_id=draft.parent_id, anchor=draft.anchor)

        def done(body: str | None) -> None:
            self._after(draft.article_id, _("Comment saved.") if body else "", keep=draft.comment_id or None)

        about = draft.anchor.exact if draft.anchor else self._body_of(draft)
        title = self._title(draft.article_id)
        composer = Composer(title, draft.body, keep, quote=about, save=save, editor=self._editor)
        self.app.push_screen(composer, done)

    def _body_of(self, draft: Draft) -> str:
        """What a reply answers."""
        try:
            article = self.library.article(draft.article_id)
        except ReaderError:
            return ""
        return next((each.body for each in article.comments if each.id == draft.parent_id), "")

    def _after(self, article_id: int | None, what: str, keep: object = None) -> None:
        """Something was written: show it here, and tell the screens below."""
        place = self.list.cursor
        self.load(keep=keep)
        if keep is None and self.list.rows:
            self.list.go_near(place)
        if what:
            self.query_one(StatusLine).say(what)
        for screen in self.app.screen_stack:
            if screen is not self:
                screen.post_message(LibraryChanged((article_id,) if article_id is not None else ()))

    # What is said

    def _say(self, what: str) -> None:
        self.query_one(StatusLine).say(what, "problem")

    def _hint(self) -> None:
        close = Hint("Esc", _("close"), "screen.leave")
        hints: tuple[Hint, ...] = (Hint(key_now(self, "comment-search"), _("search"), "screen.search"), close)
        if self.query_one(Input).has_focus:
            hints = (
                Hint("⏎", _("to what was found"), "screen.to_list"),
                Hint("Esc", _("end the search"), "screen.leave"),
            )
        elif isinstance(self.list.current, Draft):
            write, throw = (
                Hint("⏎", _("write on"), "screen.choose"),
                Hint(key_now(self, "comment-delete"), _("throw away"), "screen.delete"),
            )
            hints = (write, throw, *hints)
        elif self.list.current is not None:
            go, edit = (
                Hint("⏎", _("go to it"), "screen.choose"),
                Hint(key_now(self, "comment-edit"), _("edit"), "screen.edit"),
            )
            delete, undo = (
                Hint(key_now(self, "comment-delete"), _("delete"), "screen.delete"),
                Hint(key_now(self, "comment-undo"), _("undo"), "screen.undo", spare=True),
            )
            reply, tags = (
                Hint(key_now(self, "comment-reply"), _("reply"), "screen.reply"),
                Hint(key_now(self, "comment-tags"), _("tags"), "screen.tags", spare=True),
            )
            history, only = (
                Hint(key_now(self, "comment-versions"), _("versions"), "screen.history", spare=True),
                Hint(key_now(self, "comment-filter"), _("filter"), "screen.filter", spare=True),
            )
            every = Hint(key_now(self, "help"), _("keys"), "screen.help")
            hints = (go, edit, reply, delete, hints[0], only, undo, tags, history, every, close)
        self.query_one(StatusLine).show_hints(hints)

    def _in_full(self, value: object) -> Content:
        self._hint()
        if isinstance(value, Draft):
            return in_full(self._title(value.article_id), value.anchor.exact if value.anchor else "", value.body, "")
        if not isinstance(value, str) or value not in self._comments:
            return Content("")
        comment = self._comments[value]
        facts = [dates.absolute(comment.created, zone=False)]
        if comment.modified > comment.created:
            facts.append(_("edited {when}").format(when=dates.moment(comment.modified, dates.now())))
        if comment.status == "orphan":
            facts.append(_("the passage is not in the newest version"))
        facts += [f"#{tag}" for tag in comment.tags]
        if name := colour_name(comment.colour):
            facts.append(name)
        quote = (comment.anchor.exact or _("photo")) if comment.anchor else ""
        return in_full(comment.article_title, quote, comment.body, " · ".join(facts))
