"""Stories in a list: of articles that tell the same event, the first is a row and the others stand behind it."""

from __future__ import annotations

from array import array
from bisect import bisect_left
from collections.abc import Mapping
from operator import neg


class Folds:
    """What stands behind which row of a list. `heads` are ids of rows, `behind` what they unfold to, in list order."""

    def __init__(self) -> None:
        self.behind: dict[int, array[int]] = {}
        self.head_of: dict[int, int] = {}
        """The row that an article stands behind."""
        self._heads: dict[int, int] = {}
        self._open: set[int] = set()

    def take(self, ids: array[int], stories: Mapping[int, int], *, falling: bool = False) -> array[int]:
        """Those of more articles that are rows; the others stand behind a row now. `falling`: newest first."""
        if not stories:
            return ids
        rows, start = array("q"), 0
        for place in _places(ids, stories, falling):
            each = ids[place]
            head = self._heads.setdefault(stories[each], each)
            if head != each:
                rows += ids[start:place]
                start = place + 1
                self.behind.setdefault(head, array("q")).append(each)
                self.head_of[each] = head
        return rows + ids[start:]

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

    def every(self, rows: array[int], *, falling: bool = False) -> array[int]:
        """All articles in the order of the list, what stands behind a row right after it."""
        found, start = array("q"), 0
        for place in _places(rows, self.behind, falling):
            found += rows[start : place + 1] + self.behind[rows[place]]
            start = place + 1
        return found + rows[start:]


def _places(ids: array[int], wanted: Mapping[int, object], falling: bool) -> list[int]:
    """Where those stand that are wanted, from the first on; where they fall no more than these are looked at."""
    if not falling:
        return [place for place, each in enumerate(ids) if each in wanted]
    found = [(bisect_left(ids, -each, key=neg), each) for each in sorted(wanted, reverse=True)]
    return [place for place, each in found if place < len(ids) and ids[place] == each]
