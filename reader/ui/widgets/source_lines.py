"""The lines of the sources pane: smart views, saved searches, folders and what is in them, each with its count."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Literal

from reader.i18n import _, dates
from reader.library import SMART_VIEWS
from reader.model import Counts, SourceInfo, View

Kind = Literal["view", "heading", "folder", "source", "gap"]


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the pane. `query` is what it opens; a heading and a gap open nothing."""

    kind: Kind
    label: str = ""
    query: str = ""
    count: int = 0
    depth: int = 0
    mark: str = ""
    source: SourceInfo | None = None
    view: View | None = None

    @property
    def key(self) -> tuple[str, str]:
        """What makes it the same line when the pane is shown again."""
        return self.kind, self.view.id if self.view else self.query

    @property
    def path(self) -> str:
        """The folder this line is, its names joined by `/`; empty for anything else."""
        return self.query.removeprefix('folder:"').removesuffix('"') if self.kind == "folder" else ""


FAILING, SLOW, MOVED, GONE, SILENT, OPEN, CLOSED = "!", "~", "→", "×", "z", "▾", "▸"


def of_views(views: list[View], counts: Counts, saved: Mapping[str, int]) -> Iterable[Entry]:
    numbers = {
        **saved,
        "all": counts.all,
        "unread": counts.unread,
        "today": counts.today,
        "bookmarks": counts.bookmarks,
        "comments": counts.comments,
    }
    for number, view in enumerate(views):
        if number == len(SMART_VIEWS):
            yield Entry("gap")
            yield Entry("heading", _("Saved searches"))
        yield Entry("view", _(view.name), view.query, numbers.get(view.id, 0), mark=view.key, view=view)


def of_sources(sources: list[SourceInfo], folded_away: set[str]) -> Iterable[Entry]:
    if sources:
        yield Entry("gap")
        yield Entry("heading", _("Sources"))
    told: set[str] = set()
    for source in sources:
        path = source.folder.split("/") if source.folder else []
        within = [("/".join(path[: depth + 1]), depth) for depth in range(len(path))]
        for folder, depth in within:
            if folder not in told and not _hidden(folder, folded_away, itself=False):
                told.add(folder)
                inside = [each for each in sources if f"{each.folder}/".startswith(f"{folder}/")]
                mark = CLOSED if folder in folded_away else OPEN
                count = sum(each.unread for each in inside)
                yield Entry("folder", path[depth], f'folder:"{folder}"', count, depth, mark)
        if not source.folder or not _hidden(source.folder, folded_away, itself=True):
            mark = _mark(source)
            label = source.title or source.url
            yield Entry("source", label, f"source:={source.id}", source.unread, len(path), mark, source)


def _mark(source: SourceInfo) -> str:
    """Its health as a shape; the words stand below when the cursor is on it."""
    if source.gone:
        return GONE
    if source.error:
        return FAILING
    if source.moved_to and source.moved_to != source.url:
        return MOVED
    if source.newest:
        from feeds.schedule import SILENT as LONG  # Most first frames show no sources.

        if dates.now() - source.newest > LONG:
            return SILENT
    return SLOW if source.slow else ""


def _hidden(folder: str, folded_away: set[str], *, itself: bool) -> bool:
    """Whether a folder that holds this one, or it itself, is folded away."""
    parts = folder.split("/")
    return any("/".join(parts[:n]) in folded_away for n in range(1, len(parts) + itself))
