"""What is wrong and what to do about it, with the facts a bug report needs and nothing private."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from reader.config import ConfigError, load
from reader.errors import ReaderError
from reader.i18n import _, language, ngettext
from reader.library import Library
from reader.paths import log_file

LITTLE_SPACE = 200 << 20
"""Bytes of free disk below which it is time to say so."""


@dataclass(frozen=True, slots=True)
class Finding:
    """One line of the examination; `bad` when something should be done."""

    text: str
    bad: bool = False


def examine(data_dir: Path, config_file: Path) -> Iterator[Finding]:
    """Look at everything, changing nothing. Never raises for what it is there to find."""
    yield Finding(_("newsreader {version} on Python {python}, {system}").format(**_versions()))
    yield Finding(_("interface language: {language}").format(language=language()))
    yield from _config(config_file)
    yield from _folder(data_dir)
    yield from _library(data_dir)
    yield from _space(data_dir)
    log = log_file()
    if log.exists():
        yield Finding(_("the log is {file}").format(file=log))


def _versions() -> dict[str, str]:
    from importlib.metadata import version

    return {
        "version": version("newsreader-tui"),
        "python": ".".join(map(str, sys.version_info[:3])),
        "system": sys.platform,
    }


def _config(file: Path) -> Iterator[Finding]:
    try:
        load(file)
    except ConfigError as error:
        yield Finding(str(error), bad=True)
        return
    state = _("config: {file}") if file.exists() else _("config: none, the defaults hold ({file})")
    yield Finding(state.format(file=file))


def _folder(data_dir: Path) -> Iterator[Finding]:
    yield Finding(_("everything is kept in {folder}").format(folder=data_dir))
    if not data_dir.is_dir():
        return
    if sys.platform != "win32" and data_dir.stat().st_mode & 0o077:
        text = _("others can read {folder}: chmod 700 closes it")
        yield Finding(text.format(folder=data_dir), bad=True)
    free = shutil.disk_usage(data_dir).free
    if free < LITTLE_SPACE:
        text = _("only {n} MB of disk are free: make room, or new articles cannot be kept")
        yield Finding(text.format(n=free >> 20), bad=True)


def _space(data_dir: Path) -> Iterator[Finding]:
    """What takes the room."""
    parts = {
        _("articles and texts"): ("library.db*", "ledger*"),
        _("photos"): ("images/**/*",),
        _("copies"): ("backups/*",),
    }
    sizes = {name: sum(_sizes(data_dir, patterns)) for name, patterns in parts.items()}
    if total := sum(sizes.values()):
        said = ", ".join([f"{name} {_megabytes(size)}" for name, size in sizes.items()])
        yield Finding(_("{size} are used: {parts}").format(size=_megabytes(total), parts=said))


def _sizes(folder: Path, patterns: tuple[str, ...]) -> Iterator[int]:
    for pattern in patterns:
        for each in folder.glob(pattern):
            with suppress(OSError):  # Written and gone again meanwhile.
                yield each.stat().st_size if each.is_file() else 0


def _megabytes(size: int) -> str:
    return f"{-(-size // 1_000_000)} MB"


def _library(data_dir: Path) -> Iterator[Finding]:
    try:
        library = Library.open(data_dir, create=False)
    except ReaderError as error:
        yield Finding(str(error), bad=data_dir.is_dir() and any(data_dir.iterdir()))
        yield from _copies(data_dir)
        return
    try:
        if library.read_only:
            yield Finding(library.read_only, bad=True)
        for problem in library.check():
            yield Finding(problem, bad=True)
        counts = library.counts()
        sources = library.sources()
        yield Finding(ngettext("{n} article", "{n} articles", counts.all))
        yield Finding(ngettext("{n} source", "{n} sources", len(sources)))
        if failing := sum(bool(each.error) for each in sources):
            text = ngettext(
                "{n} source fails: newsreader sources says why",
                "{n} sources fail: newsreader sources says why",
                failing,
            )
            yield Finding(text)
    finally:
        library.close()
    yield from _copies(data_dir)


def _copies(data_dir: Path) -> Iterator[Finding]:
    found = [*(data_dir / "backups").glob("daily-*.db"), *(data_dir / "backups").glob("before-version-*.db")]
    copies = sorted(found, key=lambda copy: copy.stat().st_mtime)
    if copies:
        newest = _("newest: {file}").format(file=copies[-1])
        yield Finding(f"{ngettext('{n} copy in backups', '{n} copies in backups', len(copies))}, {newest}")
