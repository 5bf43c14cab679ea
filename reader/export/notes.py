"""Comments as Markdown that is good to read, and that comes in again: each with its id, its place and its times.

What a program needs stands in Markdown comments, which no reader shows: `<!-- newsreader:article {…} -->` begins what
is about an article, `<!-- newsreader:comment {…} -->` a comment's words. `reader/notes_in.py` reads them.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from datetime import datetime
from typing import Any

from reader.export.markdown import escaped, prefixed, target, title_of
from reader.export.web_annotations import annotation, target_of
from reader.i18n import _
from reader.library import Library
from reader.model import Article, Comment

ARTICLE, ARTICLE_END = "<!-- newsreader:article", "<!-- newsreader:article-end"
COMMENT, END = "<!-- newsreader:comment", "<!-- newsreader:end -->"
_OWN = re.compile(r"<!-- newsreader(\\*):")


def commented(library: Library, since: datetime | None = None) -> Iterator[tuple[Article, list[Comment]]]:
    """Articles with their comments, those that changed since; a deleted one while it has replies."""
    for article_id in library.ids("is:commented"):
        article = library.article(article_id)
        comments = [each for each in article.comments if since is None or each.deleted or each.modified >= since]
        if any(not each.deleted for each in comments):
            yield article, comments


def chapter(article: Article, comments: Iterable[Comment], level: int = 1) -> str:
    """What was said about an article, in the order of its text, replies below what they answer."""
    entry = article.entry
    title = escaped(title_of(entry)) or str(article.id)
    facts = {**target_of(article), "tags": list(article.tags)}
    parts = [f"{ARTICLE} {packed(facts)} -->"]
    parts.append(f"{'#' * level} [{title}]({target(entry.link)})" if entry.link else f"{'#' * level} {title}")
    for comment, depth in threaded(comments):
        text = _comment(comment)
        parts.append(prefixed(text, "> " * depth) if depth else text)
    return "\n\n".join(parts) + "\n"


def _comment(comment: Comment) -> str:
    facts = {name: value for name, value in annotation(comment, {}).items() if name not in ("target", "type")}
    facts["body"] = [each for each in facts["body"] if each["purpose"] == "tagging"]
    if selector := annotation(comment, {})["target"].get("selector"):
        facts["selector"] = selector
    head = f"*{comment.created.astimezone():%Y-%m-%d %H:%M}*{_standing(comment)}"
    quote = f"\n\n{prefixed(escaped(comment.anchor.exact), '> ')}" if comment.anchor and comment.anchor.exact else ""
    body = _OWN.sub(lambda found: f"<!-- newsreader{found[1]}\\:", comment.body)
    return f"{head}{quote}\n\n{COMMENT} {packed(facts)} -->\n{body}\n{END}"


def _standing(comment: Comment) -> str:
    """What is to be said of a comment beside its time."""
    words = {"orphan": _("removed from this version"), "edited": _("the passage was edited since")}
    said = _("deleted comment") if comment.deleted else words.get(comment.status, "") if comment.anchor else ""
    return f" · {said}" if said else ""


def packed(facts: dict[str, Any]) -> str:
    """JSON that cannot end the Markdown comment it stands in."""
    text = json.dumps(facts, ensure_ascii=False, separators=(",", ":"))
    return text.replace("--", "-\\u002d").replace("<", "\\u003c").replace(">", "\\u003e")


def threaded(comments: Iterable[Comment]) -> Iterator[tuple[Comment, int]]:
    """Each comment with its depth: on the article first, then down its text; replies by time after their parent."""
    given = sorted(comments, key=lambda each: (_place(each), each.created, each.id))
    ids = {each.id for each in given}
    replies: dict[str, list[Comment]] = {}
    for each in given:
        replies.setdefault(each.parent_id if each.parent_id in ids else "", []).append(each)
    stack = [(each, 0) for each in reversed(replies.get("", []))]
    while stack:
        comment, depth = stack.pop()
        yield comment, depth
        stack += [(each, depth + 1) for each in reversed(replies.get(comment.id, []))]


def _place(comment: Comment) -> int:
    where = comment.place or comment.anchor
    return where.start if where else -1
