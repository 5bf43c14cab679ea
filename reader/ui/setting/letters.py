"""What stands below an article: where it came from, the comments as letters to the editor, and the way back up."""

from __future__ import annotations

from collections.abc import Iterator

from reader.i18n import _, ngettext
from reader.i18n.dates import moment
from reader.model import Article, Comment
from reader.ui.colours import colour_name
from reader.ui.setting.blocks import set_blocks
from reader.ui.setting.header import flow
from reader.ui.setting.line import BLANK, Line, Run, shifted
from reader.ui.setting.look import MIN_WIDTH, Look
from reader.ui.setting.markup import parse
from reader.ui.setting.wrap import wrap

DEEPEST = 4
QUOTE_LIMIT = 160


def set_footer(article: Article, look: Look) -> list[Line]:
    """Colophon, comments section and the line that leads back to the top."""
    lines = [BLANK, *_colophon(article, look.width)]
    lines += [BLANK, Line((Run("─" * look.width, "rule"),), "rule")]
    lines += _title(article, look.width)
    gone = lost(article.comments)
    for comment, depth in threads(article.comments):
        if comment.id not in gone:
            lines += [BLANK, *_letter(comment, depth, look)]
    if gone:
        title = ngettext("Removed from this version ({n})", "Removed from this version ({n})", _roots(gone, article))
        lines += [BLANK, *[Line(line, "head") for line in wrap([Run(title, "warn strong")], look.width)]]
        for comment, depth in threads(article.comments):
            if comment.id in gone:
                lines += [BLANK, *_letter(comment, depth, look)]
    lines += _public(article, look)
    lines += [BLANK, Line((Run("↑ ", "accent", "#"), Run(_("Back to top"), "muted", "#")), "top"), BLANK]
    return lines


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
    if article.entry.comments_count is not None:
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


def lost(comments: tuple[Comment, ...]) -> set[str]:
    """Comments whose passage is not in this version, and everything below them."""
    found: set[str] = set()
    for comment, _depth in threads(comments):
        if comment.parent_id in found or (comment.status == "orphan" and comment.deleted is None):
            found.add(comment.id)
    return found


def _roots(gone: set[str], article: Article) -> int:
    return sum(comment.id in gone and comment.parent_id not in gone for comment in article.comments)


def set_thread(comments: tuple[Comment, ...], comment_id: str, look: Look) -> list[Line]:
    """A comment and all replies below it."""
    lines: list[Line] = []
    above: dict[str, int] = {}
    for comment, depth in threads(comments):
        if comment.id == comment_id or comment.parent_id in above:
            above[comment.id] = depth
            lines += [*([BLANK] if lines else []), *_letter(comment, depth - above.get(comment_id, 0), look)]
    return lines


def _public(article: Article, look: Look) -> Iterator[Line]:
    """What others said at the publisher's, apart from the person's own and without its bar."""
    if article.public:
        title = ngettext("At the publisher ({n})", "At the publisher ({n})", len(article.public))
        yield from [BLANK, Line((Run("─" * look.width, "rule"),), "rule")]
        yield from [Line(line, "head", target="public") for line in wrap([Run(title, "heading")], look.width)]
    for each in article.public:
        when = "  " + moment(each.at, look.now) if each.at else ""
        head = [Run(each.author or _("somebody"), "strong"), Run(when, "muted")]
        yield BLANK
        for line in [*map(Line, wrap(head, look.width)), *set_blocks(each.blocks, look, look.width)]:
            # What links inside a stranger's words mean is nothing of this article's.
            yield line._replace(runs=tuple([run._replace(at=-1) for run in line.runs]), block=-1, target="")


def _letter(comment: Comment, depth: int, look: Look) -> Iterator[Line]:
    indent = 2 * min(depth, DEEPEST)
    width = max(MIN_WIDTH, look.width - indent - 1)
    bar = Run("▏", "bar")
    for line in _said(comment, width, look):
        yield shifted(line, bar)._replace(kind="letter", indent=indent, target=f"comment:{comment.id}")


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
    for line in set_blocks(parse(comment.body), look, width):
        yield line._replace(runs=tuple([run._replace(at=-1) for run in line.runs]))


def _quotation(comment: Comment, width: int) -> Iterator[Line]:
    assert comment.anchor
    words = " ".join(comment.anchor.exact.split()) or _("photo")
    if len(words) > QUOTE_LIMIT:
        words = words[: QUOTE_LIMIT - 1].rstrip() + "…"
    notes = {
        "edited": _("the passage was edited since"),
        "approximate": _("about here"),
        "orphan": _("removed from this version"),
    }
    runs = [Run("▣ ", "accent")] if comment.anchor.photo else []
    runs.append(Run(words if words[0] in '“"«‘' or comment.anchor.photo else f"“{words}”", "muted emphasis"))
    if note := notes.get(comment.status):
        runs.append(Run(f"  {note}", "warn"))
    yield from map(Line, wrap(runs, width))
