"""Words as the filters of lists compare them: case and accents do not matter, đ is d. One character stays one."""

from __future__ import annotations

import unicodedata


def plain(text: str) -> str:
    """The text without case and accents, each character still at its place."""
    if text.isascii():
        return text.lower()
    return "".join([_plain(each) for each in unicodedata.normalize("NFC", text)])


def _plain(char: str) -> str:
    base = unicodedata.normalize("NFD", char)[0]
    folded = "d" if base in "đĐ" else base.lower()
    return folded if len(folded) == 1 else char


def matches(words: str, *texts: str) -> bool:
    """Whether every word stands somewhere in the texts; no words match everything."""
    searched = plain(" ".join(texts))
    return all(word in searched for word in plain(words).split())
