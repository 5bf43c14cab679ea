"""Verbs that keep something: bookmark, unbookmark, comment, undo."""

from __future__ import annotations

import sys

import click

from reader.cli.articles import taken_in
from reader.cli.output import say
from reader.cli.root import Session, verb
from reader.errors import ReaderError
from reader.i18n import _
from reader.passages import quoted


@verb("bookmark", _("Bookmark articles; a FILE or URL that is not kept yet is taken in."))
@click.argument("references", nargs=-1, required=True, metavar=_("ARTICLE|URL|FILE…"))
@click.option("--tag", "tags", multiple=True, metavar="T", help=_("Tag the articles as well; may be given again."))
def bookmark(session: Session, references: tuple[str, ...], tags: tuple[str, ...]) -> None:
    """Each is on disk before it is named."""
    for reference in references:
        article_id = taken_in(session, reference)
        session.library.bookmark(article_id, tags=tags)
        say(_("Bookmarked {title}.").format(title=_title(session, article_id)))


@verb("unbookmark", _("Take bookmarks away."))
@click.argument("references", nargs=-1, required=True, metavar=_("ARTICLE|URL…"))
def unbookmark(session: Session, references: tuple[str, ...]) -> None:
    """The article itself stays."""
    for reference in references:
        article_id = session.library.find(reference)
        if session.library.bookmark(article_id, on=False):
            say(_("No longer bookmarked: {title}.").format(title=_title(session, article_id)))
        else:
            say(_("It was not bookmarked: {title}.").format(title=_title(session, article_id)))


@verb("comment", _("Comment on an article, on a passage of it, or on a comment. TEXT - reads standard input."))
@click.argument("reference", metavar=_("ARTICLE|URL|FILE"))
@click.argument("text", metavar=_("TEXT|-"))
@click.option("--quote", default="", metavar="Q", help=_("The passage it is about, in the article's own words."))
@click.option("--reply-to", "parent_id", default="", metavar="ID", help=_("The comment it answers."))
def comment(session: Session, reference: str, text: str, quote: str, parent_id: str) -> None:
    """Prints the comment's id once it is on disk."""
    body = (_standard_input() if text == "-" else text).strip()
    if not body:
        raise ReaderError(_("The comment is empty, so nothing was written: give it some text."))
    article_id = taken_in(session, reference)
    anchor = quoted(session.library.article(article_id), quote) if quote else None
    say(session.library.comment(article_id, body, parent_id=parent_id, anchor=anchor).id)


def _standard_input() -> str:
    try:
        return sys.stdin.read()
    except UnicodeDecodeError as error:
        raise ReaderError(_("Standard input is not UTF-8 text, so nothing was written: convert it first.")) from error


@verb("undo", _("Take the last N changes back, in the app or here."))
@click.argument("n", type=click.IntRange(min=1), default=1, metavar="[N]")
def undo(session: Session, n: int) -> None:
    """Says what was undone."""
    done = session.library.undo(n)
    if not done:
        raise ReaderError(_("There is nothing to undo."))
    for each in done:
        say(_("Undone: {what}").format(what=each.label))


def _title(session: Session, article_id: int) -> str:
    return session.library.article(article_id).entry.title or str(article_id)
