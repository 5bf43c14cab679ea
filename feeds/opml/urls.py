"""The `urls` file of newsboat: one source a line, with tags and a title."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from feeds.opml.found import Found

_WORD = re.compile(r'"((?:[^"\\]|\\.)*)"?|(\S+)')


def is_source(line: str) -> bool:
    """Whether a line begins with something that such a file may begin a line with."""
    return re.match(r'\s*"?(?:https?://|feed:|file://|exec:|filter:|query:)', line, re.I) is not None


def read(lines: Iterable[str]) -> Iterator[Found]:
    """One source a line: an address, then tags, a `~title`, and a `!` for hidden ones."""
    for line in lines:
        if not line.strip() or line.lstrip().startswith("#"):
            continue
        words = [re.sub(r"\\(.)", r"\1", match[1]) if match[2] is None else match[2] for match in _WORD.finditer(line)]
        address, *rest = words or [""]
        titles = [word[1:] for word in rest if word.startswith("~")]
        tags = [word for word in rest if not word.startswith(("~", "!", "|"))]
        yield Found(url=address, title=titles[0] if titles else "", tags=tags)
