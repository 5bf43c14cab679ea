"""The command line: the same verbs as the screen, beside a running app, made for pipes. Never loads Textual."""

from __future__ import annotations

import io
import sys
from typing import TYPE_CHECKING

from reader.cli.root import cli

if TYPE_CHECKING:
    import click


def run(arguments: list[str]) -> int:
    """Run one verb and return its exit code. Errors of the reader come through; wrong usage is said here."""
    import click

    from reader.cli import care, exchange, keep, look, rules, stats, take  # noqa: F401  (each adds its verbs)

    _survive_any_terminal()
    try:
        with cli.make_context("newsreader", list(arguments)) as context:
            cli.invoke(context)
    except click.exceptions.Exit as done:
        return done.exit_code
    except click.ClickException as error:
        _show(error)
        return error.exit_code
    except click.Abort:
        return 130
    return 0


def _show(error: click.ClickException) -> None:
    """Wrong usage, in click's words; what was typed stands in them, and may have come from a list of files."""
    from feeds.text import clean

    words = io.StringIO()
    error.show(file=words)
    sys.stderr.write(clean(words.getvalue(), lines=True))


def _survive_any_terminal() -> None:
    """What a terminal's encoding lacks is printed as `?`, not as a crash; what is piped in is UTF-8 everywhere."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")
    if isinstance(sys.stdin, io.TextIOWrapper):
        sys.stdin.reconfigure(encoding="utf-8", errors="strict")
