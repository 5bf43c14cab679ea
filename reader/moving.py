"""Verbs of the library that move all of it: out as plain values for an archive, and in again."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from reader import store
from reader.store.connect import Connection

Lines = Callable[[], Iterator[dict[str, Any]]]
"""Gives the lines of an archive, from the first, each time it is called."""


class Moving:
    """The part of `Library` that archives are made from and taken into."""

    _db: Connection

    def export_all(self) -> Iterator[dict[str, Any]]:
        """Everything kept but the photos, a line a source, tag, article, saved search and rule. docs/archive.md."""
        return store.export_all.lines(self._db)

    def export_photos(self) -> list[dict[str, Any]]:
        """Address and name of content of every photo that is kept."""
        return store.export_all.photos(self._db)

    def photo_files(self) -> Iterator[tuple[str, Path]]:
        """Name of content and file of every photo that is kept."""
        return store.export_all.files(self._db)

    def import_all(self, lines: Lines, name: str, *, dry_run: bool = False) -> dict[tuple[str, str], int]:
        """Take in what `export_all` gave; how many of each kind were new, known or damaged. One undo takes it back.

        What is here already stays as it is. Comments find their places in another step: `place_comments`.
        """
        return store.import_all.take_in(self._db, lines, name, dry_run=dry_run)
