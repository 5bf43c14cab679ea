"""What a bug report needs, as one archive: facts about the machine, the settings and the library; nothing anyone wrote.

No addresses, titles, comments or passwords: of the log only where errors happened and of what type they were.
"""

from __future__ import annotations

import json
import os
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

from reader.doctor import examine
from reader.errors import ReaderError
from reader.export.write import replacing
from reader.library import Library
from reader.paths import log_file

PACKAGES = ("aiohttp", "apsw", "click", "keyring", "lxml", "Pillow", "platformdirs", "rich", "textual")
ENVIRONMENT = ("TERM", "COLORTERM", "TERM_PROGRAM", "LANG", "LC_ALL", "NO_COLOR", "TMUX_VERSION")
LOG_LINES = 2_000
_FRAME = re.compile(r'^\s+File "(?P<file>[^"]*)", line (?P<line>\d+), in (?P<name>[\w<>.]+)')
_ERROR = re.compile(r"^(?P<type>[\w.]*(?:Error|Exception|Interrupt|Warning|Exit))\b")
_DATE = re.compile(r"^\d{4}-\d\d-\d\dT\S+")


def write(file: Path, data_dir: Path, config_file: Path) -> None:
    """Make the archive; it appears whole or not at all. Raises ReaderError."""
    with replacing(file) as out, ZipFile(out, "w", ZIP_DEFLATED) as archive:
        archive.writestr("doctor.txt", "\n".join(_findings(data_dir, config_file)) + "\n")
        archive.writestr("machine.json", json.dumps(_machine(), indent=1))
        archive.writestr("library.json", json.dumps(_library(data_dir), indent=1))
        archive.writestr("log.txt", "\n".join(_log(log_file())) + "\n")


def _findings(data_dir: Path, config_file: Path) -> Iterator[str]:
    """What doctor says; folders by their role, because they have names of people in them."""
    roles = {str(data_dir): "DATA", str(config_file.parent): "CONFIG", str(log_file().parent): "STATE"}
    roles |= {str(Path(where).resolve()): name for where, name in list(roles.items())}
    roles[str(Path.home())] = "~"
    for finding in examine(data_dir, config_file):
        text = finding.text
        for where, role in roles.items():
            text = text.replace(where, role) if len(where) > 1 else text
        yield f"{'!' if finding.bad else ' '} {text}"


def _machine() -> dict[str, object]:
    from importlib.metadata import PackageNotFoundError, version

    found: dict[str, str] = {}
    for name in ("newsreader-tui", *PACKAGES):
        try:
            found[name] = version(name)
        except PackageNotFoundError:
            found[name] = "missing"
    terminal = {name: os.environ[name] for name in ENVIRONMENT if name in os.environ}
    return {"python": sys.version, "platform": sys.platform, "packages": found, "terminal": terminal}


def _library(data_dir: Path) -> dict[str, object]:
    try:
        library = Library.open(data_dir, create=False)
    except ReaderError as error:
        return {"error": type(error.__cause__ or error).__name__}
    try:
        return dict(library.facts())
    except ReaderError as error:
        return {"error": type(error.__cause__ or error).__name__}
    finally:
        library.close()


def _log(file: Path) -> Iterator[str]:
    """When errors were, where in the code, and their types; what they said stays here."""
    try:
        lines = file.read_text(encoding="utf-8", errors="replace").splitlines()[-LOG_LINES:]
    except OSError:
        return
    for line in lines:
        if found := _FRAME.match(line):
            path = Path(found["file"])
            yield f"  {'/'.join(path.parts[-2:])}:{found['line']} {found['name']}"
        elif found := _ERROR.match(line) or _DATE.match(line):
            yield found[0]
