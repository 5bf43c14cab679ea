"""The person's own editor: which one, and a text through it and back. Never through a shell."""

from __future__ import annotations

import os
import shlex
import shutil
import subprocess
import tempfile
import unicodedata
from collections.abc import Sequence
from pathlib import Path

from reader.errors import ReaderError
from reader.i18n import _

FALLBACKS = ("nano", "vim", "vi", "notepad")


def command(setting: str = "") -> list[str]:
    """The editor's argv: the setting, $VISUAL, $EDITOR, or one that is installed. Raises ReaderError."""
    chosen = setting or os.environ.get("VISUAL", "") or os.environ.get("EDITOR", "")
    if not chosen:
        chosen = next((name for name in FALLBACKS if shutil.which(name)), "")
    try:
        argv = shlex.split(chosen)
    except ValueError as error:
        wrong = _("The editor “{editor}” cannot be read: check its quotation marks.")
        raise ReaderError(wrong.format(editor=chosen)) from error
    if not argv or not shutil.which(argv[0]):
        raise ReaderError(
            _("The editor “{editor}” was not found: set $EDITOR or the editor setting.").format(editor=chosen)
        )
    return argv


def name(setting: str = "") -> str:
    """What the editor is called; empty when there is none."""
    try:
        return Path(command(setting)[0]).name
    except ReaderError:
        return ""


def edited(argv: Sequence[str], text: str) -> str:
    """The text as the editor left it. When the editor fails, its file stays and the error says where."""
    folder = Path(tempfile.mkdtemp(prefix="newsreader-"))  # 0700: a comment is nobody else's business.
    file = folder / "comment.md"
    file.write_text(text, encoding="utf-8")
    try:
        status = subprocess.run([*argv, str(file)], check=False).returncode
        result = file.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise ReaderError(
            _("The editor could not be used ({why}); its text is in {file}.").format(why=error, file=file)
        ) from error
    if status:
        raise ReaderError(_("The editor ended with status {n}; its text is in {file}.").format(n=status, file=file))
    shutil.rmtree(folder, ignore_errors=True)
    return unicodedata.normalize("NFC", result).rstrip("\n")
