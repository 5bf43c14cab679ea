"""The comment in focus: which one it is, the keys it takes, and the threads set out in the text."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from reader.ui.widgets.article_messages import Deed, SideThread

if TYPE_CHECKING:
    from reader.model import Comment
    from reader.ui.setting.line import Line
    from reader.ui.widgets.article_view import ArticleView
    from reader.ui.widgets.paint import Overlay

DEEDS: dict[str, Deed] = {
    "r": "reply",
    "e": "edit",
    "D": "delete",
    "delete": "delete",
    "t": "tags",
    "p": "old",
    "H": "colour",
    "V": "history",
}


class Letters:
    """What one article view knows of the comment in focus."""

    def __init__(self, view: ArticleView) -> None:
        self._view = view
        self.focused = ""
        """Id of the comment in focus, empty without one."""
        self._open: set[str] = set()
        self._side = ""
        self._wanted = ""
        """The comment to show once there is room to lay the article out."""
        self.room: Callable[[], bool] = lambda: False
        """Whether a thread can stand beside the article; set by who lays out the panes."""

    def forget(self) -> None:
        """Another article: nothing is in focus, nothing set out."""
        self.focused = self._wanted = ""
        self._open.clear()
        self.beside("")

    def beside(self, root: str) -> None:
        """Have this thread beside the article, or none."""
        if root or self._side:
            self._side = root
            self._view.post_message(SideThread(root, self.focused))

    def said(self) -> None:
        """The same article has other comments: the thread beside it, too, and the keys of the one in focus."""
        self.beside(self._side)
        if self.focused:
            self._view.post_message(self._view.ModeChanged(self._mode(self.comment)))

    def focus(self, comment_id: str) -> None:
        """Put a comment into focus, or none; the screen hears which keys work now."""
        if self.focused != comment_id:
            self.focused = comment_id
            comment = self.comment
            self._view.post_message(self._view.ModeChanged(self._mode(comment)))
            if self._side:
                self.beside(self._root(comment).id if comment else "")

    @property
    def comment(self) -> Comment | None:
        """The comment in focus."""
        comments = self._view.article.comments if self._view.article else ()
        return next((each for each in comments if each.id == self.focused), None) if self.focused else None

    def _mode(self, comment: Comment | None) -> str:
        if comment is None:
            return ""
        if comment.deleted is not None:
            return "deleted"
        if comment.status in ("orphan", "approximate"):
            return comment.status
        return "highlight" if comment.kind == "highlight" else "remark"

    def threads(self) -> dict[int, tuple[str, ...]]:
        """The threads set out in the text, by the block they stand below."""
        from reader.ui.margin import block_of

        found: dict[int, tuple[str, ...]] = {}
        words, article = self._view.setting.words, self._view.article
        for comment in article.comments if article and words else ():
            if comment.id in self._open and words and (block := block_of(words, comment)) is not None:
                found[block] = (*found.get(block, ()), comment.id)
        return found

    def key(self, key: str) -> bool:
        """Take a key; False when no comment is in focus or it means nothing to one."""
        comment = self.comment
        if comment is None:
            return False
        if key == "enter":
            self.open(comment)
        elif key == "escape":
            self.focus("")
            self._view.redraw()
        elif comment.deleted is not None:
            return False
        elif key == "a" and comment.anchor:
            self._view.modes.choose(attach=comment)
        elif key in DEEDS:
            self._view.post_message(self._view.CommentChosen(comment.id, DEEDS[key]))
        else:
            return False
        return True

    def open(self, comment: Comment) -> None:
        """Set a passage's thread out beside the article or below it, or put it away; without a place it is edited."""
        root = self._root(comment)
        if comment.deleted is not None and not root.anchor:
            return
        if not root.anchor or (root.status == "orphan" and not root.near):
            self._view.post_message(self._view.CommentChosen(comment.id, "edit"))
            return
        if self._side or (self.room() and root.id not in self._open):
            self.beside("" if self._side == root.id else root.id)
            return
        self._open ^= {root.id}
        self._view.lay_out_again()
        self.go_to(root.id)

    def _root(self, comment: Comment) -> Comment:
        comments = {each.id: each for each in self._view.article.comments} if self._view.article else {}
        seen = {comment.id}
        while comment.parent_id in comments and comment.parent_id not in seen:
            comment = comments[comment.parent_id]
            seen.add(comment.id)
        return comment

    def go_to(self, comment_id: str) -> None:
        """Show a comment: its passage when it has a place, else where it stands below the article."""
        self._wanted = "" if self._view.page else comment_id
        y = self._passage(comment_id) if self._view.page else None
        if y is None and (page := self._view.setting.whole()):
            target = f"comment:{comment_id}"
            foot = page.first[page.foot]
            y = next((y for y, line in enumerate(page.lines[foot:], foot) if line.target == target), None)
        if y is not None:
            self._view.jumps.to(y, comment_id)

    def _passage(self, comment_id: str) -> int | None:
        """The line where a comment's passage begins, laid out as far as that."""
        from reader.ui.margin import block_of, line_of

        article, setting = self._view.article, self._view.setting
        comment = next((each for each in article.comments if each.id == comment_id), None) if article else None
        if comment is None or not setting.words or (block := block_of(setting.words, comment)) is None:
            return None
        setting.lay_block(block)
        assert setting.page
        return line_of(setting.page, setting.words, comment)

    def laid_out(self) -> None:
        """Lines are there: go where somebody wanted to go before they were."""
        if self._wanted:
            self.go_to(self._wanted)

    def overlays(self, line: Line) -> Iterator[Overlay]:
        """The comment in focus stands out."""
        from reader.ui.widgets.paint import Overlay

        if self.focused and line.target == f"comment:{self.focused}":
            yield Overlay(line.indent, len(line.text), "commented")
