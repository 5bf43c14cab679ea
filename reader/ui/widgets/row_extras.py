"""What rows of the list show besides an article's own facts: where it says what is searched, and who else tells it."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from reader.errors import ReaderError
from reader.library import Library
from reader.model import Row
from reader.ui.article_rows import INSIDE, LESS, MORE
from reader.ui.snapshot import Snapshot
from reader.ui.widgets import list_messages as messages
from reader.ui.widgets.kept_lines import KeptLines

if TYPE_CHECKING:
    from reader.matches import Snippet


def words_of(query: str) -> tuple[str, ...]:
    """What a query asks for, to be marked in the rows."""
    if not query:
        return ()
    from reader.matches import terms
    from reader.query import parse

    return terms(parse(query))


class RowExtras(KeptLines):
    """The part of the list of articles for its snippets and stories."""

    library: Library
    snapshot: Snapshot
    cursor: int
    wanted: tuple[str, ...]
    query_shown: str

    def snippet(self, row: Row | None) -> Snippet | None:
        """Where an article says what is searched; one whose text cannot be read says nothing."""
        with suppress(ReaderError):
            width = max(20, self.size.width - 4)
            return self.library.snippet(row.id, self.query_shown, width) if row and self.wanted else None
        return None

    def action_story(self) -> None:
        """Show what other sources tell of this, or fold it again."""
        if len(self.snapshot):
            head = self.unfold(self.cursor)
            behind = self.snapshot.folds.behind.get(head)
            self.post_message(messages.Story(head, list(behind or ()), self.snapshot.folds.is_open(head)))

    def unfold(self, index: int) -> int:
        """Unfold or fold the story of a row, the cursor on its first one; the id of that."""
        place = self.snapshot.unfold(index)
        self.cursor = place
        self.rows_changed()
        return self.snapshot.ids[place]

    def rows_changed(self) -> None:
        """Other rows are there."""

    def go(self, index: int, *, at_top: bool = False) -> None:
        """Put the cursor on a row."""

    def go_to(self, article_id: int) -> bool:
        """Put the cursor on an article, unfolding its story if need be; whether it is in the list."""
        index = self.snapshot.find(article_id)
        if index is not None and self.snapshot.ids[index] != article_id:
            self.unfold(index)
            index = self.snapshot.find(article_id)
        if index is not None:
            self.go(index)
        return index is not None

    def folded_here(self) -> list[int]:
        """The articles of the row under the cursor when some stand behind it unseen."""
        current = self.snapshot.ids[self.cursor] if len(self.snapshot) else 0
        behind = self.snapshot.folds.folded(current)
        return [current, *behind] if behind else []

    def story_of(self, index: int) -> str:
        """What a row says of its story: how many stand behind it, or that it is one of those."""
        article_id, folds = self.snapshot.ids[index], self.snapshot.folds
        if article_id in folds.head_of:
            return INSIDE
        behind = folds.behind.get(article_id)
        return f"{LESS if folds.is_open(article_id) else MORE}{len(behind)}" if behind else ""
