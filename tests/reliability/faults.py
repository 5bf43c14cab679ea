"""A disk that fails at every n-th call: PYTHONPATH=tests python -m reliability.faults [300]

For each of ENOSPC, EIO, EROFS, EMFILE and ENOMEM and each n: a session in which that call fails once, and one in which
the disk fails from there on. Each verb either returns or says one sentence; what returned is there afterwards, and
everything works again once the disk does, with the same connection and with a new one.
"""

from __future__ import annotations

import shutil
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

import apsw

from reader.errors import ReaderError
from reader.library import Library
from reader.model import Draft

from .disk import Disk, watched
from .shelf import argument, arrive, filled, report, sound

WRITING = ("write", "truncate", "sync")
FAULTS: dict[str, Callable[[str], apsw.Error | None]] = {
    "ENOSPC": lambda kind: apsw.FullError("no space") if kind in ("write", "truncate") else None,
    "EIO": lambda kind: (
        apsw.CantOpenError("input/output error") if kind == "open" else apsw.IOError("input/output error")
    ),
    "EROFS": lambda kind: apsw.ReadOnlyError("read-only") if kind in (*WRITING, "delete") else None,
    "EMFILE": lambda kind: apsw.CantOpenError("too many open files") if kind == "open" else None,
    "ENOMEM": lambda kind: apsw.NoMemError("no memory"),
}


@dataclass(slots=True)
class Figures:
    """What the sessions gave."""

    sessions: int = 0
    faults: int = 0
    refused: int = 0
    said: int = 0
    lost: int = 0
    sentences: Counter[str] = field(default_factory=Counter)


def run(calls: range, names: tuple[str, ...] = tuple(FAULTS)) -> Figures:
    """Fail at each of these calls, in every way."""
    figures = Figures()
    with tempfile.TemporaryDirectory() as name:
        model = Path(name) / "model"
        filled(model, 8).close()
        for fault in names:
            for n in calls:
                for last in (n + 1, sys.maxsize):
                    _session(model, Path(name) / "data", FAULTS[fault], range(n, last), figures)
    return figures


def _session(
    model: Path, folder: Path, error: Callable[[str], apsw.Error | None], calls: range, figures: Figures
) -> None:
    shutil.copytree(model, folder)
    disk = Disk(keep=False)
    figures.sessions += 1
    said: list[str] = []
    with watched(disk):
        disk.error, disk.fail_at = error, calls
        library = _try(figures, lambda: Library.open(folder))
        if library:
            _live(library, said, figures)
        disk.fail_at = range(0)
        library = _afterwards(library, folder, said)
        library.close()
    figures.faults += disk.failed
    figures.said += len(said)
    library = Library.open(folder)
    figures.lost += _lost(library, said)
    assert library.check() == []
    library.close()
    sound(folder)
    shutil.rmtree(folder)


def _try(figures: Figures, verb: Callable[[], Library | None]) -> Library | None:
    """Do something that may be refused, in one sentence and in no other way."""
    try:
        return verb()
    except ReaderError as error:
        text = str(error)
        assert text.endswith(".") and "\n" not in text and "Error" not in text, text
        figures.refused += 1
        figures.sentences[text.partition(":")[0][:40]] += 1
        return None


def _live(library: Library, said: list[str], figures: Figures) -> None:
    def comment(n: int) -> None:
        said.append(f"comment {library.comment(library.ids()[n], f'said {n}').id}")

    def bookmark(n: int) -> None:
        article = library.ids()[n]
        library.bookmark(article)
        said.append(f"bookmark {article}")

    def draft(n: int) -> None:
        library.save_draft(Draft(library.ids()[0], f"draft {n}", comment_id=str(n)))
        said.append(f"draft draft {n}")

    for n in range(6):
        for verb in (comment, bookmark, draft):
            _try(figures, lambda verb=verb, n=n: verb(n))  # type: ignore[misc]
        _try(figures, lambda n=n: arrive(library, n, 2) and None)  # type: ignore[misc]
        if n == 3:
            _try(figures, lambda: library._db.run("PRAGMA wal_checkpoint(TRUNCATE)") and None)


def _afterwards(library: Library | None, folder: Path, said: list[str]) -> Library:
    """The disk works again: the same connection goes on, unless there never was one."""
    library = library or Library.open(folder)
    said.append(f"comment {library.comment(library.ids()[0], 'afterwards').id}")
    return library


def _lost(library: Library, said: list[str]) -> int:
    there = {
        "comment": {each.id for each in library.comments()},
        "draft": {each.body for each in library.drafts()},
        "bookmark": {str(n) for n in library.ids("is:bookmarked")},
    }
    return sum(each.partition(" ")[2] not in there[each.partition(" ")[0]] for each in said)


def main() -> None:
    """Print the figures."""
    start = time.perf_counter()
    for fault in FAULTS:
        done = run(range(1, argument(300) + 1), (fault,))
        report(
            fault,
            start,
            sessions=done.sessions,
            calls_that_failed=done.faults,
            refused_in_one_sentence=done.refused,
            acknowledged=done.said,
            lost=done.lost,
        )
        for text, times in done.sentences.most_common(4):
            print(f"  {times}× {text}…")


if __name__ == "__main__":
    main()
