"""Verbs that only look: show, list, sources, comments, feed."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import suppress

import click

from reader.cli.articles import is_address, known, read_file, read_from
from reader.cli.output import on_terminal, print_columns, print_json, print_rows, say, warn, when
from reader.cli.root import Session, verb
from reader.errors import NotFound
from reader.i18n import _, dates, ngettext
from reader.model import Comment, Row

PAGE = 64
LINES = 50
"""Articles listed on a terminal when no limit is given."""


@verb("show", _("Print one article: kept, from a file, or from the web."))
@click.argument("reference", metavar=_("ARTICLE|FILE|URL"))
@click.option(
    "--format",
    "form",
    type=click.Choice(["text", "markdown", "html", "json"]),
    default="text",
    show_default=True,
    help=_("How to print it."),
)
@click.option("--full", is_flag=True, help=_("The whole page instead of the feed's text; fetched if it is not kept."))
def show(session: Session, reference: str, form: str, full: bool) -> None:
    """Print an article; a file or address that is not kept is read and printed without keeping it."""
    from reader.export import html, markdown, text, values

    article_id = known(session, reference)
    if article_id is None:
        page = read_from(session, reference)[0]
        entry, url, source, document = page.entry, page.url, page.source, values.page(page)
        comments: tuple[Comment, ...] = ()
    else:
        article = session.library.article(_full_text(session, article_id) if full else article_id)
        entry, url, source, comments = article.entry, article.entry.link, article.source, article.comments
        document = values.article(article)
    if form == "json":
        print_json(document, indent=2)
    elif form == "markdown":
        say(markdown.article_markdown(entry, url, source, comments))
    elif form == "html":
        say(html.article_html(entry, url, source, comments))
    else:
        width = min(shutil.get_terminal_size().columns, session.config.measure) if on_terminal() else 0
        say(text.article_text(entry, source, comments, width))


def _full_text(session: Session, article_id: int) -> int:
    """The article with its whole page taken in, unless it already is."""
    import asyncio

    from reader.pages import fetch_full_text

    article = session.library.article(article_id)
    if article.origin == "page" or article.has_full_text:
        return article_id
    return asyncio.run(fetch_full_text(session.library, article_id, session.data_dir))


@verb("list", _("List articles, newest first. QUERY as in the search box: is:unread, source:name, words …"))
@click.argument("query", nargs=-1, metavar=_("[QUERY]…"))
@click.option("--limit", type=click.IntRange(min=0), metavar="N", help=_("At most this many; 0 for all."))
@click.option("--json", "as_json", is_flag=True, help=_("One JSON object a line."))
def list_(session: Session, query: tuple[str, ...], limit: int | None, as_json: bool) -> None:
    """On a terminal the newest fifty unless told otherwise; everything in a pipe."""
    from reader.export import values

    if limit is None:
        limit = LINES if on_terminal() and not as_json else 0
    ids = session.library.ids(" ".join(query), limit=limit + 1 if limit else 0)
    shown = ids[:limit] if limit else ids
    if as_json:
        for article_id in shown:
            with suppress(NotFound):  # Let go by a running app since the list was made.
                print_json(values.listed(session.library.article(article_id)))
        return

    def rows() -> Iterator[Row]:
        for start in range(0, len(shown), PAGE):
            yield from session.library.rows(shown[start : start + PAGE])

    print_rows(rows())
    if not shown and on_terminal():
        say(_("Nothing here."))
    if len(ids) > len(shown) and on_terminal():
        say(_("… and more: --limit 0 lists everything."))


@verb("sources", _("List what is subscribed, with counts and health."))
@click.option("--json", "as_json", is_flag=True, help=_("One JSON document."))
def sources(session: Session, as_json: bool) -> None:
    """Every source says how it is and what there is to do, in words; below the table on a terminal, where it is bad."""
    from reader import health
    from reader.export import values

    found, now = session.library.sources(), dates.now()
    if as_json:
        print_json([values.source(each, now) for each in found], indent=2)
        return
    rows = [
        [str(each.id), f"{each.unread}/{each.total}", each.title, health.words(each, now), each.folder, each.url]
        for each in found
    ]
    told = [health.advice(each, now, health.BY_VERB) for each in found]
    if not on_terminal():
        print_columns([[*row, then] for row, then in zip(rows, told, strict=True)], ())
        return
    print_columns(rows, (6, 11, 28, 32, 16, 0))
    for source, row, then in zip(found, rows, told, strict=True):
        if health.name(source, now) not in ("", "fine", "new") or health.has_moved(source, now):
            say()
            say(f"{row[0]}  {row[2]}: {row[3]} {then}")


@verb("comments", _("List your comments over all articles, newest first."))
@click.argument("query", nargs=-1, metavar=_("[QUERY]…"))
@click.option("--json", "as_json", is_flag=True, help=_("One JSON object a line."))
def comments(session: Session, query: tuple[str, ...], as_json: bool) -> None:
    """Each with its article's headline, and the passage it is on."""
    from reader.export import values
    from reader.export.markdown import prefixed

    for comment in session.library.comments(" ".join(query)):
        if as_json:
            print_json(values.comment(comment))
            continue
        say(f"{when(comment.created)}  {comment.article_title}  [{comment.article_id}]")
        if comment.anchor:
            say(prefixed(comment.anchor.exact, "  > "))
        say(prefixed(comment.body, "  "))
        say()


@verb("feed", _("Look at a feed without subscribing."))
@click.argument("reference", metavar=_("FILE|URL"))
@click.option("--json", "as_json", is_flag=True, help=_("One JSON document."))
def feed(session: Session, reference: str, as_json: bool) -> None:
    """Fetch or read a feed and print what is in it."""
    import feeds
    from feeds import fence

    if is_address(reference):
        from reader.cli.articles import fetch

        answer = fetch(session, reference, _feed_types())
        data, url, content_type = answer.body, answer.url, answer.content_type
    else:
        data, url, content_type = read_file(reference), "", None
    with fence.bounded():
        found = feeds.read_feed(data, url, content_type)
    if as_json:
        print_json(feeds.as_json(found), indent=2)
        return
    say(found.title or reference)
    for line in (found.subtitle, found.link):
        if line:
            say(line)
    print_columns([[when(each.published), each.title or each.link] for each in found.entries], (16, 0))
    if not found.entries:
        warn(ngettext("{n} entry.", "{n} entries.", 0))


def _feed_types() -> str:
    from feeds import http

    return http.FEED
