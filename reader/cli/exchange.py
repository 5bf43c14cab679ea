"""Verbs that move things between programs: import, export."""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Iterable
from pathlib import Path

import click

from reader.cli.articles import read_file
from reader.cli.output import on_terminal, pour, print_columns, say
from reader.cli.root import Session, verb
from reader.errors import ReaderError
from reader.i18n import _, ngettext


@verb("import", _("Take in OPML, bookmarks HTML, newsboat urls, W3C annotations, or an export of newsreader."))
@click.argument("files", nargs=-1, required=True, metavar=_("FILE…"))
@click.option("--dry-run", is_flag=True, help=_("Only say what would happen to each entry."))
def import_(session: Session, files: tuple[str, ...], dry_run: bool) -> None:
    """Says what is new, what was known and what was left out and why."""
    from reader.importing import Line, take_in

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
    for name in files:
        lines += take_in(session.library, name, read_file(name), dry_run=dry_run)
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


@verb("export", _("Write sources, bookmarks, comments or everything in a plain, documented format."))
@click.argument("what", type=click.Choice(["opml", "bookmarks", "comments", "annotations", "all"]))
@click.option(
    "-o", "--output", type=click.Path(path_type=Path), metavar=_("FILE"), help=_("Write to this file instead.")
)
def export(session: Session, what: str, output: Path | None) -> None:
    """A file is replaced only once the new one is wholly on disk."""
    if output is None and what == "all" and on_terminal():
        raise ReaderError(_("An archive is not for the screen: name a file with -o FILE."))
    if output is None:
        if what == "all":
            _write_archive(session, sys.stdout.buffer)
        else:
            for piece in _pieces(session, what):
                pour(piece.decode()) if on_terminal() else sys.stdout.buffer.write(piece)
        sys.stdout.buffer.flush()
        return
    from reader.export.write import replacing

    try:
        with replacing(output) as out:
            if what == "all":
                _write_archive(session, out)
            else:
                out.writelines(_pieces(session, what))
    except OSError as error:
        why = (error.strerror or str(error)).lower()
        raise ReaderError(_("{file} cannot be written: {why}.").format(file=output, why=why)) from error
    say(_("Written to {file}.").format(file=output))


def _pieces(session: Session, what: str) -> Iterable[bytes]:
    from reader.export import bookmarks, comments, opml, web_annotations

    if what == "opml":
        return [opml.document(session.library)]
    documents = {"bookmarks": bookmarks, "comments": comments, "annotations": web_annotations}
    document = documents[what].document
    return (piece.encode() for piece in document(session.library))


def _write_archive(session: Session, out: object) -> None:
    from reader.export import everything

    everything.write(session.library, out)  # type: ignore[arg-type]
