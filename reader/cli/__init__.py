"""The command line: the same verbs as the screen, beside a running app, made for pipes. Never loads Textual."""

from __future__ import annotations

from reader.cli.root import cli


def run(arguments: list[str]) -> int:
    """Run one verb and return its exit code. Errors of the reader come through; wrong usage is said here."""
    import click

    from reader.cli import care, exchange, keep, look, take  # noqa: F401  (each adds its verbs)

    try:
        status = cli.main(arguments, prog_name="newsreader", standalone_mode=False)
    except click.ClickException as error:
        error.show()
        return error.exit_code
    except click.Abort:
        return 130
    return status if isinstance(status, int) else 0
