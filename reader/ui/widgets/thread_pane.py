"""A thread of comments beside the article, where the window is wide enough for both."""

from __future__ import annotations

from collections.abc import Iterator

from textual.containers import VerticalScroll
from textual.content import Content
from textual.widgets import Static

from reader.i18n import _, dates
from reader.model import Article, Comment
from reader.ui.comment_rows import in_full
from reader.ui.setting.letters import DEEPEST, NOTES, threads


class ThreadPane(VerticalScroll, can_focus=False):
    """A comment on a passage with all replies; the one in focus stands out."""

    def show(self, article: Article | None, root: str, focused: str = "") -> None:
        """Set a thread, or nothing."""
        self.display = bool(article and root)
        self.remove_children()
        if article is None or not root:
            return
        letters = []
        for comment, depth in thread(article.comments, root):
            letter = Static(_letter(comment, quoted=comment.id == root), markup=False)
            letter.styles.padding = (1, 1, 0, 2 + 2 * min(depth, DEEPEST))
            letter.set_class(comment.id == focused, "-focused")
            letters.append(letter)
        self.mount(*letters)


def thread(comments: tuple[Comment, ...], root: str) -> Iterator[tuple[Comment, int]]:
    """A comment and everything below it, with how deep each stands."""
    above: dict[str, int] = {}
    for comment, depth in threads(comments):
        if comment.id == root or comment.parent_id in above:
            above[comment.id] = depth
            yield comment, depth - above[root]


def _letter(comment: Comment, *, quoted: bool) -> Content:
    if comment.deleted is not None:
        return Content(_("deleted comment")).stylize("italic $muted")
    facts = [dates.moment(comment.created, dates.now())]
    if (comment.modified - comment.created).total_seconds() >= 1:
        facts.append(_("edited"))
    facts += [f"#{tag}" for tag in comment.tags]
    quote = ""
    if comment.anchor and quoted:
        quote = ("▣ " if comment.anchor.photo else "") + (comment.anchor.exact or _("photo"))
        if note := NOTES.get(comment.status):
            facts.append(_(note))
    return in_full(comment.author or _("you"), quote, comment.body, "  ·  ".join(facts))
