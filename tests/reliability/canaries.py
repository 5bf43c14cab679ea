"""Whether anything that comes in can start a program, leave a file or open more than a web address.

    PYTHONPATH=tests python -m reliability.canaries [every so-manieth file]

Hostile feeds, pages, lists, pictures and names are taken in, bookmarked, filed, tagged, commented on, exported in
every form, named after their headlines, and taken in again by another library; then every address in them, raw and as
stored, is opened with a stub for a browser. An audit hook watches for programs and for files that are written.
"""

from __future__ import annotations

import io
import os
import re
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import redirect_stdout, suppress
from html import unescape
from pathlib import Path
from typing import Any

from conftest import empty_library

import feeds
from feeds import as_json
from feeds.errors import FeedsError
from feeds.model import FeedUpdate, Source
from reader.errors import ReaderError
from reader.export import files as exports
from reader.importing import take_in
from reader.library import Library
from reader.pictures import prepared
from reader.ui.browser import open_address

from .hostile import Hostile, manifest
from .shelf import argument, report

FAMILIES = ("links", "identity", "markup", "dates")
STUB = "#!/bin/sh\nprintf '%d %s\\0' $# \"$1\" >> '{log}'\n"
STARTS = ("subprocess.Popen", "os.exec", "os.posix_spawn", "os.system", "os.spawn", "os.startfile", "pty.spawn")
LARGEST = 500_000
"""Bytes of a file: beyond are lists of twenty thousand harmless sources, which only take time."""
SEPARATE = re.compile(r"""["'<>]""")
NAMES = (
    "../../HXCANARY",
    "/tmp/HXCANARY",
    "~/HXCANARY",
    "$(touch HXCANARY)",
    "`touch HXCANARY`",
    "| touch HXCANARY",
    "-rf",
)
"""What an article could be called, when a file is to be named after it."""


def run(folder: Path, every: int = 1) -> tuple[Counter[str], list[str]]:
    """What was done how often, and what should not have happened. An audit hook cannot be taken off again."""
    stub, log, wrong = folder / "browser", folder / "opened", list[str]()
    stub.write_text(STUB.format(log=log))
    stub.chmod(0o700)
    log.touch()
    _watch(folder, stub, wrong)
    done: Counter[str] = Counter()
    chosen = [each for each in manifest() if each.family in FAMILIES or each.canaries or each.kind == "opml"]
    files = [each for each in chosen if len(each.data) < LARGEST][::every]
    library = empty_library(folder / "data")
    for each in files:
        _taken_in(library, each, folder, done)
    _kept(library, done)
    _exported(library, folder, done)
    _opened([*_stored(library), *_raw(files)], stub, done, wrong)
    for line in log.read_bytes().decode("utf-8", "replace").split("\0")[:-1]:
        done["started"] += 1
        if not re.fullmatch(r"1 https?://[!-~]+", line):
            wrong.append(f"the browser got {line!r}")
    library.close()
    canaries = {each for file in manifest() for each in file.canaries} | {"HXCANARY"}
    for place in (folder, Path.cwd(), Path.home(), Path(tempfile.gettempdir())):
        wrong += [f"a canary: {each}" for each in place.iterdir() if each.name in canaries]
    return done, wrong


def _watch(folder: Path, stub: Path, wrong: list[str]) -> None:
    """Note every program but the stub, and every file that is written outside the folder."""

    def hook(event: str, args: tuple[Any, ...]) -> None:
        if event.startswith(STARTS):
            program = str(args[1][0] if event == "subprocess.Popen" else args[0])
            if program != str(stub):
                wrong.append(f"{event} {str(args[:2])[:120]}")
        elif event == "open" and isinstance(args[0], str) and args[2] & (os.O_WRONLY | os.O_RDWR | os.O_CREAT):
            inside = Path(args[0]).resolve().is_relative_to(folder.resolve())
            wrong.extend([] if inside or args[0] == os.devnull else [f"written: {args[0][:120]}"])

    sys.addaudithook(hook)


def _taken_in(library: Library, each: Hostile, folder: Path, done: Counter[str]) -> None:
    """One file, as its kind comes in."""
    with suppress(FeedsError, ReaderError):
        if each.kind == "feed":
            address = f"https://h{done['files']}.example/feed"
            feed = feeds.read_feed(each.data, address)
            source = library.subscribe(address, title=feed.title, folder=feed.title[:40])
            library.store(FeedUpdate(Source(source, address), "new", feed, error=feed.title))
        elif each.kind == "page":
            library.store_page(feeds.read_page(each.data, f"https://h{done['files']}.example/"), html=each.data)
        elif each.kind == "opml":
            done["lines of lists"] += len(list(take_in(library, each.name, each.data)))
        elif each.kind == "image":
            prepared(each.data)
    done["files"] += 1


def _kept(library: Library, done: Counter[str]) -> None:
    """Everything bookmarked, filed, tagged and commented on in the publisher's own words."""
    for article_id in library.ids():
        article = library.article(article_id)
        words = article.entry.title or article.entry.id or "-"
        library.bookmark(article_id, tags=[words[:100]], folder=words[:100])
        library.keep_bookmark(article_id, note=f"{words}\n{article.entry.link}")
        library.comment(article_id, f"{words}\n{article.entry.link}\n{article.entry.id}")
        done["kept"] += 1


def _exported(library: Library, folder: Path, done: Counter[str]) -> None:
    """Everything in every form; then into another library."""
    out = folder / "out"
    out.mkdir()
    articles = [library.article(each) for each in library.ids()]
    for n, article in enumerate(articles):
        name = article.entry.title if n >= len(NAMES) else NAMES[n]
        for form, ending in exports.ARTICLE.items():
            file = exports.free_name(out, name, ending)
            exports.write(file, library, form, article)
            done["exports"] += 1
            assert file.parent == out and file.is_file(), file
    other = empty_library(folder / "other")
    for what, ending in exports.LIBRARY.items():
        exports.write(out / f"library-{what}{ending}", library, what, None)
        done["exports"] += 1
    for what in ("opml", "bookmarks", "annotations", "all"):
        name = f"library-{what}{exports.LIBRARY[what]}"
        done["taken in again"] += sum(
            each.fate != "skipped" for each in take_in(other, name, (out / name).read_bytes())
        )
    with redirect_stdout(io.StringIO()):
        assert len(other.sources()) == len(library.sources()) and len(other.comments()) == len(library.comments())
    other.close()


def _stored(library: Library) -> Iterator[str]:
    """Every text of every article: what is an address is opened, what is none is refused."""
    for article_id in library.ids():
        yield from _texts(as_json(library.article(article_id).entry))
    for source in library.sources():
        yield from (source.url, source.link, source.title)


def _texts(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict | list):
        for each in value.values() if isinstance(value, dict) else value:
            yield from _texts(each)


def _raw(files: list[Hostile]) -> Iterator[str]:
    """What stands between quotes and tags of the files, as nothing of the reader has seen it."""
    for file in files:
        if file.family == "links" or file.canaries:
            yield from map(unescape, SEPARATE.split(file.data.decode("utf-8", "replace")))


def _opened(addresses: list[str], stub: Path, done: Counter[str], wrong: list[str]) -> None:
    """Each address once, with the stub named in the settings and in the environment in turn."""
    ways: tuple[Callable[[str], str], ...] = (
        lambda url: open_address(url, program=str(stub)),
        lambda url: open_address(url, program=f"{stub} %s"),
        lambda url: open_address(url),
    )
    os.environ["BROWSER"] = str(stub)
    for n, address in enumerate(dict.fromkeys([each for each in addresses if len(each) < 10_000])):
        try:
            refused = ways[n % 3](address)
        except Exception as error:
            wrong.append(f"{type(error).__name__} for {address[:100]!r}")
            continue
        done["refused" if refused else "opened"] += 1
        with suppress(ChildProcessError):
            os.waitpid(-1, 0)


def main() -> None:
    """Print the figures."""
    start = time.perf_counter()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name) / "home"
        folder.mkdir()
        os.environ |= {"HOME": name, **{f"XDG_{kind}_HOME": name for kind in ("DATA", "CONFIG", "CACHE", "STATE")}}
        os.chdir(folder)
        done, wrong = run(folder, argument(1))
    report("canaries", start, **{key.replace(" ", "_"): n for key, n in done.items()}, wrong=len(wrong))
    for each in wrong[:20]:
        print(f"  {each}")
    sys.exit(bool(wrong) or done["opened"] != done["started"])


if __name__ == "__main__":
    main()
