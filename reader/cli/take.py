"""Verbs that bring something in: open, add, remove, refresh."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, fields
from typing import TYPE_CHECKING

import click

from feeds.errors import FeedsError
from reader import discovery
from reader.cli.articles import is_file, is_path, list_taken_in, taken_in
from reader.cli.output import on_terminal, print_json, say, warn
from reader.cli.root import Session, verb
from reader.errors import NotFound, ReaderError
from reader.i18n import _, ngettext
from reader.i18n.reasons import reason
from reader.model import SourceInfo, Stored
from reader.refresh import NOTHING, Event, Report

if TYPE_CHECKING:
    from feeds.http import Answer
    from feeds.refresh import Fetched

STORED = [each.name for each in fields(Stored)]


@verb("open", _("Take one article in and open the app on it."))
@click.argument("reference", metavar=_("FILE|URL"))
def open_(session: Session, reference: str) -> None:
    """Without a terminal the article is taken in and named."""
    article_id = taken_in(session, reference)
    if on_terminal() and sys.stdin.isatty():
        session.library.close()
        from reader.__main__ import start_app

        click.get_current_context().exit(start_app(session.data_dir, session.config_file, article_id))
    say(f"{article_id}\t{session.library.article(article_id).entry.title}")


@verb("add", _("Subscribe. A site's address is searched for its feeds; a file is imported."))
@click.argument("references", nargs=-1, required=True, metavar=_("URL|FILE…"))
@click.option("--folder", default="", metavar=_("NAME"), help=_("Put the sources into this folder."))
def add(session: Session, references: tuple[str, ...], folder: str) -> None:
    """Subscribe, and fetch what is new at once."""
    added: list[int] = []
    fetched: dict[int, Answer] = {}
    refused = 0
    for reference in references:
        try:
            if is_file(reference) or is_path(reference):
                added += _import_list(session, reference, folder)
            else:
                added.append(_subscribe(session, reference, folder, fetched))
        except (ReaderError, FeedsError) as error:
            warn(reason(str(error)))
            refused += 1
    if added:
        visit(session, added, as_json=False, fetched=fetched)
    elif not refused:
        say(_("Everything in there is followed already."))
    if refused:
        click.get_current_context().exit(1)


def _import_list(session: Session, name: str, folder: str) -> list[int]:
    """Subscribe to everything in a file; what is in no folder there goes into `folder`."""
    before = {each.id for each in session.library.sources()}
    for line in list_taken_in(session, name):
        if line.fate == "skipped":
            warn(f"{line.name}: {line.why}")
    added = [each for each in session.library.sources() if each.kind == "feed" and each.id not in before]
    for source in added:
        if folder and not source.folder:
            session.library.move_source(source.id, folder)
    return [each.id for each in added]


def _subscribe(session: Session, typed: str, folder: str, fetched: dict[int, Answer]) -> int:
    """Subscribe to the best feed of an address, and note what was `fetched` of it; the others are named."""
    address, user = _without_password(session, typed)
    if user:  # Nothing can be searched before the password is sent, and it is sent to a source only.
        private = discovery.is_private(address)
        return session.library.subscribe(address, folder=folder, private=private, user=user)
    import asyncio

    found = asyncio.run(discovery.search(address, session.data_dir))
    best, *others = found.candidates
    for other in others:
        known = " · ".join([each for each in (other.title, discovery.about(other.type, other.newest)) if each])
        warn(_("There is also {url} ({title}).").format(url=other.url, title=known))
    source_id = session.library.subscribe(best.url, title=best.title, folder=folder, private=found.is_private(best))
    if best.answer:
        fetched[source_id] = best.answer
    say(_("Subscribed to {title}.").format(title=best.title or best.url))
    return source_id


def _without_password(session: Session, address: str) -> tuple[str, str]:
    """The address without its name and password, and the name; the password goes where passwords are kept."""
    from reader import passwords

    address, user, secret = passwords.split(address)
    if user and not secret and sys.stdin.isatty():
        secret = click.prompt(_("Password"), hide_input=True)
    if secret and (warning := passwords.keep(session.data_dir, passwords.origin(address), user, secret)):
        warn(warning)
    return address, user


@verb("remove", _("Unsubscribe. What was bookmarked or commented stays."))
@click.argument("references", nargs=-1, required=True, metavar=_("SOURCE…"))
def remove(session: Session, references: tuple[str, ...]) -> None:
    """SOURCE is an id, an address or a title."""
    for source in [_source(session, reference) for reference in references]:
        session.library.unsubscribe(source.id)
        say(_("Removed {title}; newsreader undo brings it back.").format(title=source.title or source.url))


def _source(session: Session, reference: str) -> SourceInfo:
    """The one source that an id, address or title names. Raises NotFound."""
    known = session.library.sources()
    for fits in (
        lambda each: str(each.id) == reference,
        lambda each: each.url == reference,
        lambda each: each.title == reference,
        lambda each: reference.casefold() in each.title.casefold(),
    ):
        found = [each for each in known if fits(each)]
        if len(found) == 1:
            return found[0]
        if found:
            names = ", ".join([f"{each.id} {each.title}" for each in found[:5]])
            raise NotFound(
                _("“{name}” names several sources ({names}): use its id.").format(name=reference, names=names)
            )
    raise NotFound(_("There is no source “{name}”: newsreader sources lists them.").format(name=reference))


@verb("refresh", _("Fetch what is new, from all sources or from these."))
@click.argument("references", nargs=-1, metavar=_("[SOURCE]…"))
@click.option("--due", is_flag=True, help=_("Only from sources whose time has come: the way to call it from cron."))
@click.option("--json", "as_json", is_flag=True, help=_("One JSON object a line for each source."))
@click.option("--offline-pack", is_flag=True, help=_("Also fetch whole texts and photos, to read without a network."))
def refresh(session: Session, references: tuple[str, ...], due: bool, as_json: bool, offline_pack: bool) -> None:
    """With a progress bar on a terminal."""
    named = [_source(session, reference).id for reference in references]
    library = session.library
    wanted = [each.id for each in library.due()] if due and not named else named or library.welcome()
    if wanted or not any(each.kind == "feed" for each in library.sources()):
        visit(session, wanted, as_json=as_json)
    elif not as_json:
        say(_("No source is to be visited now; newsreader sources says when each of them is."))
    _pack(session, as_json=as_json, whole=offline_pack)


def _pack(session: Session, *, as_json: bool, whole: bool) -> None:
    """Fetch what kept articles lack; with `whole` also what a trip without a network needs, and say what came."""
    import asyncio

    from reader import offline
    from reader.missing import AHEAD

    budget, ahead = session.config.offline_mb << 20, AHEAD if whole else 0
    if not whole and not (session.library.wanted_pages(0) or session.library.wanted_pictures(1, ahead=0)):
        return
    pack = asyncio.run(offline.fill(session.library, session.data_dir, budget=budget, ahead=ahead))
    if as_json and whole:
        print_json(asdict(pack))
    if as_json or not whole:
        return
    line = _("Ready to read offline: {texts} whole texts and {photos} photos fetched, {failed} could not be had.")
    say(line.format(texts=pack.texts, photos=pack.photos, failed=pack.failed))


def visit(session: Session, source_ids: list[int], *, as_json: bool, fetched: Fetched = NOTHING) -> None:
    """Visit these sources now and say what came. Fails when every one of them did."""
    if not source_ids:
        warn(_("There is no source yet: newsreader add ADDRESS subscribes to one."))
        return
    import asyncio

    from reader import refresh

    failures: list[str] = []
    moves: list[str] = []
    session.library.usual_minutes = session.config.refresh_minutes
    with _progress(len(source_ids), failures, moves, as_json) as report:
        summary = asyncio.run(refresh.run(session.library, source_ids, report, session.data_dir, fetched))
    session.library.tidy(days=session.config.keep_days, most=session.config.keep_articles)
    if failures and summary.failed == summary.done:
        raise ReaderError(_none_answered(failures))
    for line in failures:
        warn(line)
    if as_json:
        return
    for line in moves:
        say(line)
    say(ngettext("{n} new article.", "{n} new articles.", summary.new))


def _none_answered(failures: list[str]) -> str:
    if len(failures) == 1:
        return failures[0]
    return _("None of the {n} sources could be read; the first: {why}").format(n=len(failures), why=failures[0])


@contextmanager
def _progress(total: int, failures: list[str], moves: list[str], as_json: bool) -> Iterator[Report]:
    """How each event of a refresh is shown: a JSON line, or a bar; failures and moves are collected in words."""

    def note(event: Event) -> bool:
        if event["event"] == "source" and event["error"]:
            failures.append(f"{event['title']}: {reason(event['error'])}")
        if event["event"] == "source" and event["moved_to"]:
            said = _("{title} moved to {url} and is followed there.")
            moves.append(said.format(title=event["title"], url=event["moved_to"]))
        return bool(event["event"] == "source")

    if as_json:
        yield lambda event: print_json({name: event[name] for name in STORED}) if note(event) else None
    elif not on_terminal():
        yield note
    else:
        with click.progressbar(length=total, label=_("Refreshing")) as bar:
            yield lambda event: bar.update(1) if note(event) else None
