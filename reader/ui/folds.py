"""Stories in a list: of articles that tell the same event, the first is a row and the others stand behind it."""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Mapping


class Folds:
    """What stands behind which row of a list. `heads` are ids of rows, `behind` what they unfold to, in list order."""

    def __init__(self) -> None:
        self.behind: dict[int, array[int]] = {}
        self.head_of: dict[int, int] = {}
        """The row that an article stands behind."""
        self._heads: dict[int, int] = {}
        self._open: set[int] = set()

    def take(self, ids: array[int], stories: Mapping[int, int]) -> array[int]:
        """Those of more articles that are rows; the others stand behind a row now."""
        if not stories:
            return ids
        rows = array("q")
        for each in ids:
            story = stories.get(each)
            head = each if story is None else self._heads.setdefault(story, each)
            if head == each:
                rows.append(each)
            else:
                self.behind.setdefault(head, array("q")).append(each)
                self.head_of[each] = head
        return rows

    def __bool__(self) -> bool:
        return bool(self.behind)

    def told_with(self, article_id: int) -> tuple[int, ...]:
        """The articles of a story, the one that stands for it first; one that is in none for itself."""
        head = self.head_of.get(article_id, article_id)
        return (head, *self.behind.get(head, ()))

    def folded(self, article_id: int) -> array[int]:
        """What stands behind a row and is not shown now."""
        return array("q") if article_id in self._open else self.behind.get(article_id, array("q"))

    def toggle(self, head: int) -> bool:
        """Unfold a row or fold it again; whether it is unfolded now."""
        self._open ^= {head}
        return head in self._open

    def is_open(self, head: int) -> bool:
        """Whether what stands behind a row is shown."""
        return head in self._open

    def every(self, rows: Iterable[int]) -> array[int]:
        """All articles in the order of the list, what stands behind a row right after it."""
        found = array("q")
        for each in rows:
            found.append(each)
            found.extend(self.behind.get(each, ()))
        return found
