"""What all verbs share: the folders given before or after the verb, the library opened when first needed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

import click

from reader import paths
from reader.config import Config, load
from reader.i18n import _
from reader.library import Library


@dataclass
class Session:
    """One run of the command line."""

    data_dir_given: Path | None = None
    config_given: Path | None = None

    @property
    def data_dir(self) -> Path:
        return self.data_dir_given or paths.data_dir()

    @property
    def config_file(self) -> Path:
        return self.config_given or paths.config_file()

    @cached_property
    def config(self) -> Config:
        return load(self.config_file)

    @cached_property
    def library(self) -> Library:
        """The library, closed when the verb ends."""
        library = Library.open(self.data_dir)
        click.get_current_context().find_root().call_on_close(library.close)
        return library


def _keep_data_dir(context: click.Context, _option: click.Parameter, value: Path | None) -> None:
    if value is not None:
        context.ensure_object(Session).data_dir_given = value


def _keep_config(context: click.Context, _option: click.Parameter, value: Path | None) -> None:
    if value is not None:
        context.ensure_object(Session).config_given = value


def _print_version(context: click.Context, _option: click.Parameter, value: bool) -> None:
    if value and not context.resilient_parsing:
        from importlib.metadata import version

        click.echo(f"newsreader {version('newsreader-tui')}")
        context.exit()


def everywhere(function: Callable[..., Any]) -> Callable[..., Any]:
    """The options that stand before or after any verb."""
    a_path = click.Path(path_type=Path)
    add = (
        click.option(
            "--version",
            is_flag=True,
            expose_value=False,
            is_eager=True,
            callback=_print_version,
            help=_("Print the version and stop."),
        ),
        click.option(
            "--config",
            type=a_path,
            metavar=_("FILE"),
            expose_value=False,
            callback=_keep_config,
            help=_("Use this config file."),
        ),
        click.option(
            "--data-dir",
            type=a_path,
            metavar=_("DIR"),
            expose_value=False,
            callback=_keep_data_dir,
            help=_("Keep everything in this folder."),
        ),
    )
    for option in add:
        function = option(function)
    return function


@click.group(
    help=_("Read the news in the terminal. Without a verb the app starts."),
    epilog=_(
        "ARTICLE is an id from the list, an address or a guid. Exit codes: 0 done, 1 not possible, 2 wrong usage."
    ),
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
)
@everywhere
@click.pass_context
def cli(context: click.Context) -> None:
    """The group of all verbs."""
    context.ensure_object(Session)


def verb(name: str, text: str) -> Callable[[Callable[..., Any]], click.Command]:
    """Add a verb with its help text; the function gets the session first."""

    def add(function: Callable[..., Any]) -> click.Command:
        return cli.command(name, help=text)(everywhere(click.pass_obj(function)))

    return add
