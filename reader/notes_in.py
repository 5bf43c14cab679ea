"""Reads comments out of the Markdown that `reader/export/notes.py` writes, also after somebody worked on it."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from reader.export.notes import ARTICLE, COMMENT, END
from reader.export.web_annotations import ID

_ARTICLE = re.compile(rf"{ARTICLE} (\{{.*\}}) -->")
_COMMENT = re.compile(rf"((?:> )*){COMMENT} (\{{.*\}}) -->")
_MARK = re.compile(rb"^<!-- newsreader:(?:book|article) ", re.M)
_OWN = re.compile(r"<!-- newsreader(\\*)\\:")


@dataclass(frozen=True, slots=True)
class Noted:
    """A comment as the file has it: its facts as Web Annotations name them, and its words."""

    facts: dict[str, Any]
    body: str
    article: dict[str, Any]

    @property
    def key(self) -> str:
        """The comment's id."""
        return str(self.facts.get("id", "")).removeprefix(ID)


def is_notes(data: bytes) -> bool:
    """Whether a file is one of these."""
    return _MARK.search(data) is not None


def articles(text: str) -> list[dict[str, Any]]:
    """What is said of each article itself: its `id`, its title, its tags."""
    return [facts for line in text.split("\n") if (match := _ARTICLE.match(line)) and (facts := _facts(match[1]))]


def as_annotations(text: str) -> list[dict[str, Any]]:
    """The comments as Web Annotations."""
    return [_annotation(each) for each in comments(text)]


def comments(text: str) -> Iterator[Noted]:
    """The comments in the order of the file; what stands between them says nothing."""
    article: dict[str, Any] = {}
    lines = iter(text.replace("\r\n", "\n").split("\n"))
    for line in lines:
        if match := _ARTICLE.match(line):
            article = _facts(match[1])
        elif (match := _COMMENT.match(line)) and (facts := _facts(match[2])):
            yield Noted(facts, _OWN.sub(r"<!-- newsreader\1:", "\n".join(_words(lines, match[1]))), article)


def _words(lines: Iterator[str], prefix: str) -> Iterator[str]:
    """The lines up to the end of a comment, without what marks its depth."""
    for line in lines:
        if line == prefix + END:
            return
        yield "" if line == prefix.rstrip() else line.removeprefix(prefix)


def without_words(text: str) -> str:
    """The same without the words of the comments: what only the program writes."""
    kept: list[str] = []
    lines = iter(text.split("\n"))
    for line in lines:
        kept.append(line)
        if match := _COMMENT.match(line):
            for _word in _words(lines, match[1]):
                pass
    return "\n".join(kept)


def _facts(written: str) -> dict[str, Any]:
    try:
        found = json.loads(written)
    except (ValueError, RecursionError):
        return {}
    return found if isinstance(found, dict) else {}


def _annotation(noted: Noted) -> dict[str, Any]:
    tags = noted.facts.get("body")
    body = [{"type": "TextualBody", "value": noted.body, "purpose": "commenting"}] if noted.body else []
    return {
        **noted.facts,
        "type": "Annotation",
        "body": [*body, *(tags if isinstance(tags, list) else [])],
        "target": {"source": noted.article, "selector": noted.facts.get("selector")},
    }
