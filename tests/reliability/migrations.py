"""Every stored schema version, migrated and killed at each statement: PYTHONPATH=tests python -m reliability.migrations

`tests/data/library-vN.sql` is a library as version N wrote it. When a version has been released, its file is made once
with `python -m reliability.migrations dump` and never changed.
"""

from __future__ import annotations

import os
import shutil
import signal
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import apsw
from conftest import entry, update

from feeds.model import Paragraph, Span
from reader.errors import StoreError
from reader.library import Library
from reader.model import Anchor
from reader.passages import quoted
from reader.store.connect import APPLICATION_ID, NAME, connect
from reader.store.schema import MIGRATIONS

from .shelf import filled, lived_in, report, sound

DATA = Path(__file__).resolve().parents[1] / "data"
Rows = dict[str, list[tuple[Any, ...]]]


@dataclass(slots=True)
class Figures:
    """What the kills did."""

    versions: int = 0
    kills: int = 0
    different: int = 0
    refused_unchanged: int = 0


def versions() -> dict[int, Path]:
    """The stored files by their version, oldest first."""
    return dict(sorted((int(file.stem.rpartition("v")[2]), file) for file in DATA.glob("library-v*.sql")))


def made(file: Path, folder: Path) -> Path:
    """A library of that version in a folder."""
    folder.mkdir()
    raw = apsw.Connection(str(folder / NAME))
    raw.execute("PRAGMA journal_mode=WAL").fetchall()
    raw.execute(file.read_text(encoding="utf-8")).fetchall()
    raw.close()
    return folder


def contents(folder: Path, columns: dict[str, list[str]]) -> Rows:
    """Every row of these tables."""
    raw = apsw.Connection(str(folder / NAME), flags=apsw.SQLITE_OPEN_READONLY)
    found = {
        table: sorted(raw.execute(f"SELECT {', '.join(names)} FROM {table}"), key=repr)
        for table, names in columns.items()
    }
    raw.close()
    return found


def tables(raw: apsw.Connection) -> dict[str, list[str]]:
    """Every ordinary table with its columns."""
    names = [
        name
        for (name,) in raw.execute("SELECT name FROM sqlite_schema WHERE type = 'table' AND sql NOT LIKE '%VIRTUAL%'")
        if "_fts" not in name and not name.startswith("sqlite_")
    ]
    return {name: [f'"{row[1]}"' for row in raw.execute(f"PRAGMA table_info({name})")] for name in names}


def run(every: int = 1) -> Figures:
    """Migrate each version, killed at every so-manieth statement; then let this version meet a newer file."""
    figures = Figures()
    with tempfile.TemporaryDirectory() as name:
        for file in versions().values():
            figures.versions += 1
            model = made(file, Path(name) / file.stem)
            raw = apsw.Connection(str(model / NAME))
            columns = tables(raw)
            raw.close()
            before = contents(model, columns)
            for n in range(1, _statements(model, Path(name) / f"count-{file.stem}") + 1, every):
                folder = shutil.copytree(model, Path(name) / "killed")
                _killed_at(folder, n)
                figures.kills += 1
                Library.open(folder).close()
                figures.different += contents(folder, columns) != before
                sound(folder)
                shutil.rmtree(folder)
        figures.refused_unchanged = _newer(Path(name) / "newer")
    return figures


def _statements(model: Path, folder: Path) -> int:
    counted: list[str] = []
    shutil.copytree(model, folder)
    with _traced(lambda sql: counted.append(sql) or True):
        connect(folder).close()
    return len(counted)


def _killed_at(folder: Path, n: int) -> None:
    child = os.fork()
    if child == 0:
        seen = 0

        def count(_sql: str) -> bool:
            nonlocal seen
            seen += 1
            if seen == n:
                os.kill(os.getpid(), signal.SIGKILL)
            return True

        with _traced(count):
            connect(folder).close()
        os._exit(0)
    os.waitpid(child, 0)


class _traced:
    """Each statement of every connection opened meanwhile is shown before it runs."""

    def __init__(self, show: Callable[[str], bool]) -> None:
        self.show = show

    def __enter__(self) -> None:
        apsw.connection_hooks.append(self._hook)

    def __exit__(self, *_error: object) -> None:
        apsw.connection_hooks.remove(self._hook)

    def _hook(self, connection: apsw.Connection) -> None:
        connection.exec_trace = lambda _cursor, sql, _bindings: self.show(sql)


def _newer(folder: Path) -> int:
    """A file of a version that does not exist yet: refused, and not one byte changed."""
    filled(folder, 3).close()
    raw = apsw.Connection(str(folder / NAME))
    raw.execute(f"PRAGMA user_version={len(MIGRATIONS) + 1}; PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    raw.close()
    before = {each.name: each.read_bytes() for each in folder.iterdir() if each.is_file()}
    try:
        Library.open(folder)
    except StoreError as error:
        assert "newer" in str(error)
        return int({each.name: each.read_bytes() for each in folder.iterdir() if each.is_file()} == before)
    return 0


# Storing a version


def dump(version: int) -> Path:
    """Write a lived-in library of this version down as SQL."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name) / "data"
        library = filled(folder, 12)
        lived_in(library)
        _worked_over(library, version)
        library.close()
        empty = apsw.Connection(":memory:")
        for migration in MIGRATIONS[:version]:
            empty.execute(migration).fetchall()
        columns = tables(empty)
        file = DATA / f"library-v{version}.sql"
        file.write_text("\n".join(_lines(folder, version, columns)) + "\n", encoding="utf-8")
    return file


def _worked_over(library: Library, version: int) -> None:
    """What else a version can hold: passages, an edit by the publisher under them, rules that ran, a story."""
    first, second, third = library.ids()[:3]
    passage = library.comment(first, "on a passage", anchor=_passage(library, first, "First paragraph"), colour="green")
    library.tag_comment(passage.id, ["a tag of its own"])
    lost = library.comment(second, "on words that go", anchor=_passage(library, second, "The second one"))
    old = library.article(second).entry
    edited = (Paragraph((Span("Something else, said at length instead."),)), old.blocks[0])
    source, other = [each.id for each in sorted(library.sources(), key=lambda each: each.id)]
    library.store(update(source, replace(old, id=f"guid-{old.link.rpartition('/')[2]}", blocks=edited)))
    library.article(second)
    library.place_comments()
    library.reattach(lost.id, _passage(library, second, "Something else"))
    library.colour_comment(lost.id, "blue")
    if version > 2:
        library.save_rule("mute", "paragraph", "mute")
        library.save_rule("tag", "headline", "tag", "by a rule")
        library.store(update(source, entry(77, title="A headline that a rule is for")))
    if version > 3:
        same = [Paragraph((Span("The long bridge over the river Orla was closed by the mayor after the flood."),))]
        for n, where in ((88, source), (89, other)):
            told = entry(n, title="Mayor closes the long Orla bridge after the flood", blocks=tuple(same * 3))
            library.store(update(where, replace(told, published=datetime.now(UTC))))
    if version > 4:
        library.save_rule("say", "harvest", "notify")
        library.store(update(source, entry(99, title="A harvest to be told of")))
    library.bookmark(third, False)


def _passage(library: Library, article: int, words: str) -> Anchor:
    return quoted(library.article(article), words)


def _lines(folder: Path, version: int, columns: dict[str, list[str]]) -> Iterator[str]:
    yield f"-- A library as schema version {version} wrote it; the full-text indexes are left empty."
    yield "\n".join(MIGRATIONS[:version]).strip()
    yield f"DELETE FROM tally;\nPRAGMA application_id={APPLICATION_ID};\nPRAGMA user_version={version};"
    yield "PRAGMA foreign_keys=OFF;"
    for table, rows in contents(folder, columns).items():
        for row in rows:
            values = ", ".join([apsw.format_sql_value(value) for value in row])
            yield f"INSERT INTO {table}({', '.join(columns[table])}) VALUES ({values});"


def main() -> None:
    """Print the figures, or store the newest version."""
    if sys.argv[1:] == ["dump"]:
        print(dump(len(MIGRATIONS)))
        return
    start = time.perf_counter()
    done = run()
    report(
        "migrations",
        start,
        stored_versions=done.versions,
        kills=done.kills,
        different_content=done.different,
        newer_file_refused_byte_identical=bool(done.refused_unchanged),
    )


if __name__ == "__main__":
    main()
