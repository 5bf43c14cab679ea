"""The log: one small private file, the only place a traceback goes to."""

from __future__ import annotations

import os
import re
import traceback
from datetime import datetime
from pathlib import Path

from reader.paths import log_file, make_private

LIMIT = 1_000_000
"""Bytes after which the log is set aside as `.1` and begun again."""


def failure(error: BaseException, what: str = "") -> Path:
    """Write an unexpected error down with its traceback; the log's path. Never raises."""
    write(what + "\n" + "".join(traceback.format_exception(error)))
    return log_file()


def write(text: str) -> None:
    """Append a dated entry, without passwords. Never raises: a log that cannot be written must not hide the error."""
    from feeds.text import clean

    try:
        file = log_file()
        make_private(file.parent)
        if file.exists() and file.stat().st_size > LIMIT:
            file.replace(file.with_suffix(".log.1"))
        with open(os.open(file, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600), "a", encoding="utf-8") as log:
            words = clean(without_secrets(text), lines=True).strip()  # A log is read in a terminal, too.
            log.write(f"{datetime.now().astimezone().isoformat(timespec='seconds')} {words}\n")
    except OSError:
        pass


def without_secrets(text: str) -> str:
    """The text with names and passwords inside addresses blanked out, and values of telling parameters."""
    text = re.sub(r"(?<=://)[^/\s@]+@", "…@", text)
    return re.sub(r"(?i)((?:token|key|secret|password|passwd|auth)[\w-]*=)[^&\s'\"]+", r"\1…", text)
