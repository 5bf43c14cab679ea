"""Comments as a folder of Markdown files, one for each article, brought up to date in place.

A file is known by the article named in it, whatever it is called and wherever in the folder it lies. Only our part,
from its article's mark to the mark of its end, and our lines of the front matter are written; everything else stays.
What somebody changed in our part by hand and the library does not know is kept in a file beside it.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterator
from datetime import datetime
from hashlib import blake2b
from pathlib import Path
from typing import Literal

from reader import notes_in
from reader.errors import ReaderError
from reader.export import files, notes
from reader.export.markdown import title_of
from reader.export.values import instant
from reader.export.web_annotations import target_of
from reader.export.write import replacing
from reader.i18n import _
from reader.library import Library
from reader.model import Article

Fate = Literal["new", "updated", "unchanged", "set aside"]
LARGEST = 16 << 20
_PART = re.compile(
    rf"^{notes.ARTICLE} (?P<facts>\{{[^\n]*\}}) -->\n.*?^{notes.ARTICLE_END} (?P<sum>\w*) -->\n", re.M | re.S
)
_FRONT = re.compile(r"\A---\n(?P<lines>.*?)^---\n", re.M | re.S)


def write(library: Library, folder: Path, since: datetime | None = None) -> Counter[Fate]:
    """Write the files of articles with comments that changed since; how many of each fate. Raises ReaderError."""
    fates: Counter[Fate] = Counter()
    try:
        folder.mkdir(parents=True, exist_ok=True)
        known = {key: (file, text) for file, text in _ours(folder) for key in [_key(text)] if key}
        for article, comments in notes.commented(library, None):
            if since is None or any(each.modified >= since for each in comments):
                part = _part(notes.chapter(article, comments))
                there = known.pop(str(target_of(article)["id"]), None)
                fates[_update(library, *there, _front(article), part) if there else _begin(folder, article, part)] += 1
        for file, before in known.values() if since is None else ():
            fates[_update(library, file, before, {}, _emptied(before))] += 1
    except OSError as error:
        why = (error.strerror or str(error)).lower()
        raise ReaderError(_("{file} cannot be written: {why}.").format(file=folder, why=why)) from error
    return fates


def _ours(folder: Path) -> Iterator[tuple[Path, str]]:
    for file in sorted(folder.rglob("*.md")):
        if file.is_file() and not any(part.startswith(".") for part in file.relative_to(folder).parts):
            text = file.read_bytes()[:LARGEST].decode("utf-8", "surrogateescape").replace("\r\n", "\n")
            if _PART.search(text):
                yield file, text


def _key(text: str) -> str:
    """The article a file is about."""
    found = _PART.search(text)
    try:
        return str(json.loads(found["facts"])["id"]) if found else ""
    except (ValueError, KeyError, TypeError):
        return ""


def _part(chapter: str) -> str:
    return f"{chapter}\n{notes.ARTICLE_END} {_sum(notes_in.without_words(chapter))} -->\n"


def _sum(text: str) -> str:
    return blake2b(text.strip("\n").encode("utf-8", "surrogateescape"), digest_size=6).hexdigest()


def _emptied(before: str) -> str:
    """Our part of a file once nothing is said about its article any more."""
    found = _PART.search(before)
    return _part("\n\n".join(found[0].split("\n\n")[:2]) + "\n") if found else ""


def _begin(folder: Path, article: Article, part: str) -> Fate:
    lines = "".join([f"{name}: {value}\n" for name, value in _front(article).items()])
    _put(files.free_name(folder, title_of(article.entry), ".md"), f"---\n{lines}---\n\n{part}")
    return "new"


def _update(library: Library, file: Path, before: str, front: dict[str, str], part: str) -> Fate:
    found = _PART.search(before)
    assert found is not None
    text = _merged(before[: found.start()], front) + part + before[found.end() :]
    if text == before:
        return "unchanged"
    changed = _by_hand(library, found[0].rpartition(notes.ARTICLE_END)[0], found["sum"])
    if changed:
        _put(files.free_name(file.parent, file.name, ".old"), before)
    _put(file, text)
    return "set aside" if changed else "updated"


def _by_hand(library: Library, part: str, frame: str) -> bool:
    """Whether our part says what the library does not know: other words in a comment, or anything between them.

    The words may be known all the same, as when the file was imported after somebody changed it.
    """
    said = [(each.key, each.body) for each in notes_in.comments(part)]
    known = all(body in [old for _at, old in library.comment_history(key)] for key, body in said)
    return not known or _sum(notes_in.without_words(part)) != frame


def _put(file: Path, text: str) -> None:
    with replacing(file) as out:
        out.write(text.encode("utf-8", "surrogateescape"))


def _front(article: Article) -> dict[str, str]:
    """Our lines of the front matter; JSON is YAML, too."""
    entry = article.entry
    facts = {
        "title": title_of(entry),
        "url": entry.link,
        "source": article.source,
        "author": ", ".join(entry.authors),
        "published": instant(entry.published) or "",
        "tags": list(article.tags),
    }
    return {name: json.dumps(value, ensure_ascii=False) for name, value in facts.items() if value}


def _merged(head: str, front: dict[str, str]) -> str:
    """The front matter with our lines brought up to date; other lines, and whatever follows, stay."""
    found = _FRONT.match(head)
    if not found or not front:
        return head
    left, lines = dict(front), []
    for line in found["lines"].split("\n")[:-1]:
        name = line.partition(":")[0]
        lines.append(f"{name}: {left.pop(name)}" if name in left else line)
    lines += [f"{name}: {value}" for name, value in left.items()]
    return "---\n" + "".join([f"{line}\n" for line in lines]) + "---\n" + head[found.end() :]
