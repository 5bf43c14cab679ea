"""Comments as one Markdown book: a chapter for each article, its comments oldest first, replies below their parent."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from reader.export.markdown import comment_markdown, escaped, prefixed, title_of
from reader.i18n import _
from reader.library import Library
from reader.model import Comment


def document(library: Library) -> Iterator[str]:
    """The book in pieces. Each comment's id stands in a Markdown comment above it."""
    yield f"# {_('Comments')}\n"
    by_article: dict[int, list[Comment]] = {}
    for comment in library.export_comments():
        by_article.setdefault(comment.article_id, []).append(comment)
    for article_id, comments in by_article.items():
        entry = library.article(article_id).entry
        title = escaped(title_of(entry)) or str(article_id)
        yield f"\n## [{title}]({entry.link})\n" if entry.link else f"\n## {title}\n"
        for comment, depth in threaded(comments):
            text = f"<!-- {comment.id} -->\n{comment_markdown(comment)}"
            yield f"\n{prefixed(text, '> ' * depth) if depth else text}\n"


def threaded(comments: Iterable[Comment]) -> Iterator[tuple[Comment, int]]:
    """Each comment with its depth, replies after their parent; a reply whose parent is gone stands on its own."""
    live = sorted((each for each in comments if not each.deleted), key=lambda each: (each.created, each.id))
    ids = {each.id for each in live}
    replies: dict[str, list[Comment]] = {}
    for each in live:
        replies.setdefault(each.parent_id if each.parent_id in ids else "", []).append(each)
    stack = [(each, 0) for each in reversed(replies.get("", []))]
    while stack:
        comment, depth = stack.pop()
        yield comment, depth
        stack += [(each, depth + 1) for each in reversed(replies.get(comment.id, []))]
