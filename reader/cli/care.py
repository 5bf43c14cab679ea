"""Verbs that look after everything: backup, restore, doctor, config."""

from __future__ import annotations

import subprocess
from pathlib import Path

import click

from reader import editor
from reader.cli.output import say
from reader.cli.root import Session, verb
from reader.config import ConfigError, as_file, default_file, load
from reader.errors import ReaderError
from reader.i18n import _, ngettext

A_PATH = click.Path(path_type=Path)


@verb("backup", _("Make a checked copy of the library; without FILE among the daily ones."))
@click.argument("file", type=A_PATH, required=False, metavar=_("[FILE]"))
def backup(session: Session, file: Path | None) -> None:
    """Works beside a running app."""
    say(_("Copied to {file}.").format(file=session.library.backup(file)))


@verb("restore", _("Bring a copy back; without FILE, repair a damaged library. What is replaced is kept."))
@click.argument("file", type=A_PATH, required=False, metavar=_("[FILE]"))
def restore(session: Session, file: Path | None) -> None:
    """Copies are checked first."""
    if file is None:
        _repair(session.data_dir)
        return
    from reader.store.restore import restore as bring_back

    done = bring_back(session.data_dir, file)
    say(_("Brought back {file}; what was there before is in {replaced}.").format(file=file, replaced=done.replaced))
    if done.left_out:
        say(
            ngettext(
                "{n} row that no library has was left out.",
                "{n} rows that no library has were left out.",
                done.left_out,
            )
        )


def _repair(data_dir: Path) -> None:
    from reader.store.repair import repair

    done = repair(data_dir)
    if done is None:
        say(_("The library is whole, so there is nothing to repair."))
        return
    start = _("the copy {file}").format(file=done.copy) if done.copy else _("an empty library")
    lines = ngettext("{n} change you made", "{n} changes you made", done.lines)
    rows = ngettext("{n} row of the damaged file", "{n} rows of the damaged file", done.salvaged)
    say(_("Repaired from {start}, {rows} and {lines}.").format(start=start, rows=rows, lines=lines))
    if done.kept:
        say(_("The damaged file is kept as {file}.").format(file=done.kept))


@verb("doctor", _("Say what is wrong and what to do about it."))
@click.option(
    "--bundle", type=A_PATH, metavar=_("FILE"), help=_("Write an archive for a bug report, without anything private.")
)
def doctor(session: Session, bundle: Path | None) -> None:
    """Fails when something should be done."""
    if bundle is not None:
        from reader.bundle import write

        write(bundle, session.data_dir, session.config_file)
        say(_("Written to {file}: facts and errors, no addresses, texts or passwords.").format(file=bundle))
        return
    from reader.doctor import examine

    bad = 0
    for finding in examine(session.data_dir, session.config_file):
        bad += finding.bad
        say(f"{'!' if finding.bad else '✓'} {finding.text}")
    if bad:
        raise ReaderError(ngettext("{n} thing needs care (marked !).", "{n} things need care (marked !).", bad))


@verb("config", _("Show the settings in use."))
@click.option("--path", "what", flag_value="path", help=_("Print where the config file is or would be."))
@click.option("--default", "what", flag_value="default", help=_("Print the default file with every setting explained."))
@click.option(
    "--edit", "what", flag_value="edit", help=_("Open the file in your editor, made from the defaults if need be.")
)
def config(session: Session, what: str | None) -> None:
    """The file is never needed."""
    if what == "path":
        say(str(session.config_file))
    elif what == "default":
        say(default_file().rstrip())
    elif what == "edit":
        _edit(session.config_file)
    else:
        say(as_file(session.config).rstrip())


def _edit(file: Path) -> None:
    """Open the config in the person's editor and check it afterwards. Raises ReaderError."""
    if not file.exists():
        file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        file.write_text(default_file(), encoding="utf-8")
    try:
        setting = load(file).editor
    except ConfigError:
        setting = ""
    command = editor.command(setting)
    try:
        done = subprocess.run([*command, str(file)], check=False)
    except OSError as error:
        text = _("The editor {name} cannot be started: set $EDITOR to the one you use.")
        raise ReaderError(text.format(name=command[0])) from error
    if done.returncode:
        raise ReaderError(_("The editor ended with an error, so look at {file} again.").format(file=file))
    load(file)
