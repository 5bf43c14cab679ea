"""What parsing may touch: PYTHONPATH=tests python -m reliability.sealed

Entities, DTDs, XInclude, includes of every kind: with an audit hook set, every hostile file and some of our own
are read. Nothing may be opened outside the data directory, no socket made, no program started.
"""

from __future__ import annotations

import sys
import tempfile
import time
from contextlib import suppress
from pathlib import Path
from typing import Any

from feeds.errors import FeedsError
from reader.errors import ReaderError

from .fuzz import READERS, SHARED, seeds
from .shelf import argument, report

WATCHED = ("open", "socket.", "subprocess.Popen", "os.exec", "os.posix_spawn", "os.fork", "os.system", "urllib.Request")


def own(folder: Path) -> list[tuple[str, bytes, str]]:
    """Attacks on parsers, written here; `%s` is a file whose content must never be seen."""
    secret = folder / "secret.txt"
    secret.write_text("SECRET-OF-THIS-MACHINE", encoding="utf-8")
    rss = "<rss version='2.0'><channel><title>t</title><item><title>%s</title></item></channel></rss>"
    opml = "<opml version='2.0'><body><outline text='%s' xmlUrl='https://a.example/f'/></body></opml>"
    doors = {
        "entity": f"<!DOCTYPE x [<!ENTITY e SYSTEM 'file://{secret}'>]>",
        "parameter": f"<!DOCTYPE x [<!ENTITY % p SYSTEM 'file://{secret}'> %p; <!ENTITY e 'x'>]>",
        "dtd": f"<!DOCTYPE x SYSTEM 'file://{secret}' [<!ENTITY e 'x'>]>",
        "network": "<!DOCTYPE x [<!ENTITY e SYSTEM 'http://127.0.0.2:8099/e'>]>",
        "billion": "<!DOCTYPE x [<!ENTITY a 'aaaaaaaaaa'>"
        + "".join([f"<!ENTITY {b} '{f'&{a};' * 10}'>" for a, b in ("ab", "bc", "cd", "de", "ef", "fg")])
        + "<!ENTITY e '&g;'>]>",
    }
    found = [
        (f"{name}-{kind}", (door + body % "&e;").encode(), kind)
        for name, door in doors.items()
        for kind, body in (("feed", rss), ("opml", opml))
    ]
    include = f"<xi:include xmlns:xi='http://www.w3.org/2001/XInclude' href='{secret}' parse='text'/>"
    sheet = f"<?xml-stylesheet type='text/xsl' href='file://{secret}'?>"
    return [
        *found,
        ("xinclude", (rss % include).encode(), "feed"),
        ("stylesheet", (sheet + rss % "t").encode(), "feed"),
    ]


def run(every: int = 1) -> tuple[int, list[str]]:
    """How many files were read, and what was touched that should not have been."""
    touched: list[str] = []
    with tempfile.TemporaryDirectory() as name:
        attacks = [(title, data, READERS[kind]) for title, data, kind in own(Path(name))]
        files = [*seeds(every), *attacks]
        "đ".encode("idna")
        for _title, data, read in files:  # Modules are read from disk with the first file of a kind.
            with suppress(FeedsError, ReaderError):
                read(data[:20_000])
        watching: list[str] = []

        def hook(event: str, args: tuple[Any, ...]) -> None:
            if watching and event.startswith(WATCHED):
                touched.append(f"{watching[0]}: {event} {str(args[0])[:80]}")

        sys.addaudithook(hook)
        for title, data, read in files:
            watching.append(title)
            try:
                shown = read(data)
            except (FeedsError, ReaderError) as error:
                shown = str(error)
            watching.clear()
            if "SECRET-OF-THIS-MACHINE" in shown:
                touched.append(f"{title}: shown")
    return len(files), touched


def main() -> None:
    """Print the figures; an audit hook cannot be taken off, so this is a process of its own."""
    start = time.perf_counter()
    files, touched = run(argument(1))
    report("sealed", start, files=files, opened_or_connected=len(touched), hostile_collection=SHARED.exists())
    for each in touched[:20]:
        print(f"  {each}")
    sys.exit(bool(touched))


if __name__ == "__main__":
    main()
