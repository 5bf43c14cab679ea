"""What `feeds` says went wrong, in the language in use: it speaks English alone, in sentences with names filled in."""

from __future__ import annotations

import re
from functools import lru_cache

from reader import i18n


def reason(sentence: str) -> str:
    """A sentence of `feeds`, kept or just raised; one that is in no catalogue stays as it is."""
    if not i18n.catalogue() or not sentence:
        return sentence
    if (known := i18n._(sentence)) != sentence:
        return known
    for pattern, translation in _patterns(i18n.language()):
        if found := pattern.fullmatch(sentence):
            return translation.format_map(found.groupdict())
    return sentence


@lru_cache
def _patterns(language: str) -> tuple[tuple[re.Pattern[str], str], ...]:
    """Sentences with blanks and their translations, the one that says most itself first."""
    items = i18n.catalogue().items()
    found = [(key, text) for key, text in items if isinstance(text, str) and key.endswith(".") and "{" in key]
    return tuple((_pattern(key), text) for key, text in sorted(found, key=lambda each: -len(each[0])))


def _pattern(key: str) -> re.Pattern[str]:
    parts = re.split(r"\{(\w+)\}", key)
    seen: set[str] = set()
    pattern = ""
    for text, blank in zip(parts[::2], [*parts[1::2], ""], strict=True):
        pattern += re.escape(text)
        if blank:
            pattern += f"(?P={blank})" if blank in seen else f"(?P<{blank}>.+?)"
            seen.add(blank)
    return re.compile(pattern, re.DOTALL)
