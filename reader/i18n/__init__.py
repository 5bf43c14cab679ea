"""Interface words. English is the source; other languages are JSON catalogues beside this file.

A catalogue maps the English message to its translation; a plural message is keyed `one|many` and gives a list of forms
(Vietnamese has one). Looking up is a dictionary access: start-up is a feature.
"""

from __future__ import annotations

import json
import os
from pathlib import Path

LANGUAGES = ("en", "vi")

_catalogue: dict[str, str | list[str]] = {}
_language = "en"


def set_language(code: str = "") -> str:
    """Use `code`, or what the locale says when empty. The language now in use."""
    global _catalogue, _language
    wanted = (code or _from_locale())[:2].lower()
    _language = wanted if wanted in LANGUAGES else "en"
    file = Path(__file__).with_name(f"{_language}.json")
    _catalogue = json.loads(file.read_text(encoding="utf-8")) if _language != "en" else {}
    return _language


def language() -> str:
    """The language in use, `en` or `vi`."""
    return _language


def catalogue() -> dict[str, str | list[str]]:
    """The catalogue in use; empty for English."""
    return _catalogue


def _from_locale() -> str:
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        if value := os.environ.get(name, ""):
            return value
    return "en"


def _(message: str) -> str:
    """The message in the language in use."""
    found = _catalogue.get(message)
    return found if isinstance(found, str) else message


def N_(message: str) -> str:
    """Marks a message for the catalogues that `_` translates later, when it is shown."""
    return message


def ngettext(one: str, many: str, n: int) -> str:
    """The right plural form, with `{n}` filled in."""
    forms = _catalogue.get(f"{one}|{many}")
    if isinstance(forms, list):
        return forms[0].format(n=n)
    return (one if n == 1 else many).format(n=n)
