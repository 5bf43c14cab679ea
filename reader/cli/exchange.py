"""Verbs that move things between programs: import, export."""

from __future__ import annotations

import os
import sys
from collections import Counter
from collections.abc import Iterable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from reader.cli.articles import list_taken_in, read_file
from reader.cli.output import on_terminal, pour, print_columns, say
from reader.cli.root import Session, verb
from reader.errors import ReaderError
from reader.i18n import _, ngettext

if TYPE_CHECKING:
    from reader.importing import Line

SINCE = ("bookmarks", "comments", "annotations")


@verb("import", _("Take in OPML, bookmarks HTML, newsboat urls, W3C annotations, or an export of newsreader."))
@click.argument("files", nargs=-1, required=True, metavar=_("FILE…"))
@click.option("--dry-run", is_flag=True, help=_("Only say what would happen to each entry."))
def import_(session: Session, files: tuple[str, ...], dry_run: bool) -> None:
    """Says what is new, what was known and what was left out and why. Of a folder, the comments in its Markdown."""
    words = {"new": _("new"), "known": _("known"), "skipped": _("left out")}
    kinds = {
        "source": _("source"),
        "bookmark": _("bookmark"),
        "comment": _("comment"),
        "article": _("article"),
        "view": _("search"),
        "rule": _("rule"),
        "line": _("line"),
    }
    lines: list[Line] = []
    for name in [each for given in files for each in _in_folder(given)]:
        lines += list_taken_in(session, name, dry_run=dry_run)
    shown = lines if dry_run else [line for line in lines if line.fate == "skipped"]
    rows = [[words[line.fate], kinds[line.kind], line.name if line.n == 1 else str(line.n), line.why] for line in shown]
    print_columns(rows, (9, 9, 60, 0))
    fates: Counter[str] = Counter()
    for line in lines:
        fates[line.fate] += line.n
    say(
        " · ".join(
            [
                ngettext("{n} new", "{n} new", fates["new"]),
                ngettext("{n} already there", "{n} already there", fates["known"]),
                ngettext("{n} left out", "{n} left out", fates["skipped"]),
            ]
        )
    )


def _in_folder(name: str) -> list[str]:
    """The files of a folder that `export comments -o FOLDER/` wrote; the name of a file itself."""
    from reader import notes_in

    if not Path(name).is_dir():
        return [name]
    return [str(each) for each in sorted(Path(name).rglob("*.md")) if notes_in.is_notes(read_file(str(each)))]


@verb("export", _("Write sources, bookmarks, comments, the articles of a query or everything in a plain format."))
@click.argument("what", type=click.Choice(["opml", "bookmarks", "comments", "annotations", "articles", "all"]))
@click.argument("query", nargs=-1, metavar=_("[QUERY]…"))
@click.option(
    "-o",
    "--output",
    metavar=_("FILE"),
    help=_("Write to this file instead; comments also into a FOLDER/, a file for each article, kept up to date."),
)
@click.option("--since", metavar=_("DATE"), help=_("Only what was written or changed since: 2026-03-14, -7d."))
def export(session: Session, what: str, query: tuple[str, ...], output: str | None, since: str | None) -> None:
    """A file is replaced only once the new one is wholly on disk. Articles are written one by one, a line each."""
    if query and what != "articles":
        raise click.UsageError(_("A query says which articles: newsreader export articles QUERY…"))
    if since is not None and what not in SINCE:
        raise click.UsageError(_("--since is for comments, annotations and bookmarks."))
    start = _start(since) if since is not None else None
    if output is None and what == "all" and on_terminal():
        raise ReaderError(_("An archive is not for the screen: name a file with -o FILE."))
    if output is None:
        if what == "all":
            _write_archive(session, sys.stdout.buffer)
        else:
            for piece in _pieces(session, what, start, " ".join(query)):
                pour(piece.decode()) if on_terminal() else sys.stdout.buffer.write(piece)
        sys.stdout.buffer.flush()
    elif what == "comments" and (output.endswith(("/", os.sep)) or Path(output).is_dir()):
        _write_folder(session, Path(output), start)
    else:
        _write_file(session, what, Path(output), start, " ".join(query))


def _start(since: str) -> datetime:
    """When a date that was typed began. A wrong one is wrong usage."""
    from reader import when

    span = when.span(since, datetime.now().astimezone())
    if span is None:
        text = _("A date is written {examples}")
        raise click.UsageError(text.format(examples=", ".join(when.EXAMPLES)))
    return span.start


def _write_file(session: Session, what: str, output: Path, since: datetime | None, query: str) -> None:
    from reader.export.write import replacing

    try:
        with replacing(output) as out:
            if what == "all":
                _write_archive(session, out)
            else:
                out.writelines(_pieces(session, what, since, query))
    except OSError as error:
        why = (error.strerror or str(error)).lower()
        raise ReaderError(_("{file} cannot be written: {why}.").format(file=output, why=why)) from error
    say(_("Written to {file}.").format(file=output))


def _write_folder(session: Session, output: Path, since: datetime | None) -> None:
    from reader.export import folder

    fates = folder.write(session.library, output, since)
    aside = fates["set aside"]
    words = [
        ngettext("{n} file new", "{n} files new", fates["new"]),
        ngettext("{n} updated", "{n} updated", fates["updated"] + aside),
        ngettext("{n} as it was", "{n} as they were", fates["unchanged"]),
    ]
    if aside:
        words.append(ngettext("{n} changed by hand, kept as .old", "{n} changed by hand, kept as .old", aside))
    say(" · ".join(words))


def _pieces(session: Session, what: str, since: datetime | None, query: str) -> Iterable[bytes]:
    from reader.export import articles, bookmarks, comments, opml, web_annotations

    if what == "opml":
        return [opml.document(session.library)]
    if what == "articles":
        return (line.encode("utf-8", "replace") for line in articles.lines(session.library, query))
    documents = {"bookmarks": bookmarks, "comments": comments, "annotations": web_annotations}
    document = documents[what].document
    return (piece.encode("utf-8", "replace") for piece in document(session.library, since))


def _write_archive(session: Session, out: object) -> None:
    from reader.export import everything

    everything.write(session.library, out)  # type: ignore[arg-type]
