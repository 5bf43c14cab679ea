"""What stands below an article: where it came from, the comments as letters to the editor, and the way back up."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import lru_cache, partial
from typing import TypeVar

from feeds.model import Blocks
from reader.i18n import N_, _, ngettext
from reader.i18n.dates import moment
from reader.model import Article, Comment, PublicComment
from reader.ui.colours import colour_name
from reader.ui.setting.blocks import set_blocks
from reader.ui.setting.header import flow
from reader.ui.setting.line import BLANK, Line, Run
from reader.ui.setting.look import MIN_WIDTH, Look
from reader.ui.setting.markup import parse
from reader.ui.setting.wrap import wrap

DEEPEST = 4
NOTES = {
    "edited": N_("the passage was edited since"),
    "approximate": N_("about here"),
    "orphan": N_("removed from this version"),
}
"""What became of a passage, where that is worth a word."""
TOGETHER = 25
"""Comments in one part: what is set between two frames."""
QUOTE_LIMIT = 160


def foot(article: Article) -> list[tuple[Callable[[Look], list[Line]], int]]:
    """What stands below, in parts of a few comments each, with a guess at the lines of each part.

    Colophon, comments, those whose passage was removed, what others said, and the line that leads back to the top.
    """
    every = list(threads(article.comments))
    gone = lost(every)
    here: list[Letter] = []
    removed: list[Letter] = []
    for comment, depth in every:
        (removed if comment.id in gone else here).append((comment, depth))
    parts: list[tuple[Callable[[Look], list[Line]], int]] = [(partial(_begin, article), 8)]
    parts += [(partial(_letters, some), 5 * len(some)) for some in _some(here)]
    if removed:
        parts.append((partial(_removed, sum(comment.parent_id not in gone for comment, _depth in removed)), 2))
    parts += [(partial(_letters, some), 6 * len(some)) for some in _some(removed)]
    if article.public:
        parts.append((partial(_public_title, len(article.public)), 3))
    parts += [(partial(_public, some), 4 * len(some)) for some in _some(article.public)]
    return [*parts, (_end, 3)]


Each = TypeVar("Each")
Letter = tuple[Comment, int]
"""A comment and how deep it stands."""


def _some(every: Sequence[Each]) -> Iterator[Sequence[Each]]:
    for start in range(0, len(every), TOGETHER):
        yield every[start : start + TOGETHER]


def _begin(article: Article, look: Look) -> list[Line]:
    rule = Line((Run("─" * look.width, "rule"),), "rule")
    return [BLANK, *_colophon(article, look.width), BLANK, rule, *_title(article, look.width)]


def _letters(some: Sequence[Letter], look: Look) -> list[Line]:
    return [line for comment, depth in some for line in (BLANK, *_letter(comment, depth, look))]


def _removed(count: int, look: Look) -> list[Line]:
    title = ngettext("Removed from this version ({n})", "Removed from this version ({n})", count)
    return [BLANK, *[Line(line, "head") for line in wrap([Run(title, "warn strong")], look.width)]]


def _end(look: Look) -> list[Line]:
    return [BLANK, Line((Run("↑ ", "accent", "#"), Run(_("Back to top"), "muted", "#")), "top"), BLANK]


def _colophon(article: Article, width: int) -> list[Line]:
    """Where the article stands on the web and how its date was printed there."""
    lines: list[Line] = []
    if link := article.entry.link:
        lines += [Line(runs) for runs in wrap([Run("↗ ", "accent"), Run(link, "muted link", link)], width)]
    if printed := article.entry.published_as_printed:
        text = _("As printed there: {printed}").format(printed=printed)
        lines += [Line(runs) for runs in wrap([Run(text, "muted")], width)]
    for enclosure in article.entry.enclosures:
        runs = [Run("▶ ", "accent"), Run(enclosure.url, "muted link", enclosure.url)]
        lines += [Line(line) for line in wrap(runs, width)]
    return lines


def _title(article: Article, width: int) -> list[Line]:
    shown = sum(comment.deleted is None for comment in article.comments)
    pieces = [[Run(_("Comments ({n})").format(n=shown), "heading"), Run("   " + _("c to write"), "muted")]]
    if article.entry.comments_count:
        count = ngettext("{n} at the publisher", "{n} at the publisher", article.entry.comments_count)
        url = article.entry.comments_url
        pieces.append([Run(count, "muted link" if url else "muted", url)])
    if article.entry.comments_feed and not article.public:
        pieces.append([Run(_("L to read them") if pieces[1:] else _("L for those at the publisher"), "muted")])
    return list(flow(pieces, width))


def threads(comments: tuple[Comment, ...]) -> Iterator[tuple[Comment, int]]:
    """Comments in reading order with their depth: each followed by its replies. A lost parent hides nobody."""
    known = {comment.id for comment in comments}
    replies: dict[str, list[Comment]] = {}
    for comment in comments:
        parent = comment.parent_id if comment.parent_id in known and comment.parent_id != comment.id else ""
        replies.setdefault(parent, []).append(comment)
    stack = [(comment, 0) for comment in reversed(replies.pop("", []))]
    while stack:
        comment, depth = stack.pop()
        answers = replies.pop(comment.id, [])
        if comment.deleted is None or answers:
            yield comment, depth
        stack += [(answer, depth + 1) for answer in reversed(answers)]
    for lost in replies.values():  # replies that answer each other in a circle
        yield from [(comment, 0) for comment in lost]


def lost(every: Sequence[Letter]) -> set[str]:
    """Comments whose passage is not in this version, and everything below them."""
    found: set[str] = set()
    for comment, _depth in every:
        if comment.parent_id in found or (comment.status == "orphan" and comment.deleted is None):
            found.add(comment.id)
    return found


def set_thread(comments: tuple[Comment, ...], comment_id: str, look: Look) -> list[Line]:
    """A comment and all replies below it."""
    lines: list[Line] = []
    above: dict[str, int] = {}
    for comment, depth in threads(comments):
        if comment.id == comment_id or comment.parent_id in above:
            above[comment.id] = depth
            lines += [*([BLANK] if lines else []), *_letter(comment, depth - above.get(comment_id, 0), look)]
        elif above:  # Replies follow what they answer: the thread is over.
            break
    return lines


def _public_title(count: int, look: Look) -> list[Line]:
    title = ngettext("At the publisher ({n})", "At the publisher ({n})", count)
    lines = [Line(line, "head", target="public") for line in wrap([Run(title, "heading")], look.width)]
    return [BLANK, Line((Run("─" * look.width, "rule"),), "rule"), *lines]


def _public(some: Sequence[PublicComment], look: Look) -> list[Line]:
    """What others said, apart from the person's own and without its bar."""
    lines: list[Line] = []
    for each in some:
        when = "  " + moment(each.at, look.now) if each.at else ""
        head = [Run(each.author or _("somebody"), "strong"), Run(when, "muted")]
        lines += [BLANK, *map(Line, wrap(head, look.width))]
        for line in set_blocks(each.blocks, look, look.width):
            # Offsets and places in a stranger's words are none of the article's.
            lines.append(line._replace(runs=tuple([run._replace(at=-1) for run in line.runs]), block=-1, target=""))
    return lines


def _letter(comment: Comment, depth: int, look: Look) -> list[Line]:
    """One comment; what was set before is not set again when another one is written."""
    if (known := look.letters.get((comment, depth))) is None:
        known = look.letters[comment, depth] = list(_set_letter(comment, depth, look))
    return known


def _set_letter(comment: Comment, depth: int, look: Look) -> Iterator[Line]:
    indent = 2 * min(depth, DEEPEST)
    width = max(MIN_WIDTH, look.width - indent - 1)
    bar, target = Run("▏", "bar"), f"comment:{comment.id}"
    for line in _said(comment, width, look):
        inner = (Run(" " * line.indent, ""), *line.runs) if line.indent else line.runs
        yield Line((bar, *inner), "letter", indent, -1, target)


def _said(comment: Comment, width: int, look: Look) -> Iterator[Line]:
    if comment.deleted is not None:
        yield Line((Run(_("deleted comment"), "muted emphasis"),))
        return
    head = [Run(comment.author or _("you"), "author"), Run("  " + moment(comment.created, look.now), "muted")]
    if (comment.modified - comment.created).total_seconds() >= 1:
        head.append(Run("  ·  " + _("edited"), "muted"))
    if colour := colour_name(comment.colour):
        head += [Run("  ", "muted"), Run(f" {colour} ", f"mark-{comment.colour}")]
    head += [Run(f"  #{tag}", "second") for tag in comment.tags]
    yield from map(Line, wrap(head, width))
    if comment.anchor and (comment.anchor.exact or comment.anchor.photo):
        yield from _quotation(comment, width)
    # Offsets mean places in the article; a comment's own words have none there.
    for line in set_blocks(_parsed(comment.body), look, width):
        yield line._replace(runs=tuple([run._replace(at=-1) for run in line.runs]))


@lru_cache(1024)
def _parsed(body: str) -> Blocks:
    """What a comment says, whatever the width."""
    return parse(body)


def _quotation(comment: Comment, width: int) -> Iterator[Line]:
    assert comment.anchor
    words = " ".join(comment.anchor.exact.split()) or _("photo")
    if len(words) > QUOTE_LIMIT:
        words = words[: QUOTE_LIMIT - 1].rstrip() + "…"
    runs = [Run("▣ ", "accent")] if comment.anchor.photo else []
    runs.append(Run(words if words[0] in '“"«‘' or comment.anchor.photo else f"“{words}”", "muted emphasis"))
    if note := NOTES.get(comment.status):
        runs.append(Run(f"  {_(note)}", "warn"))
    yield from map(Line, wrap(runs, width))
