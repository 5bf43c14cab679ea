"""What a list shows: a snapshot of article ids, the rows read on demand, and the calendar days the ids fall on."""

from __future__ import annotations

from array import array
from collections import OrderedDict
from collections.abc import Iterable, Sequence
from contextlib import suppress
from datetime import date, datetime, timedelta
from itertools import pairwise
from typing import NamedTuple

from reader.library import Library
from reader.model import Row
from reader.ui.folds import Folds

PAGE = 64
PAGES_KEPT = 32


class Day(NamedTuple):
    """A calendar day in local time, and the article ids that can fall on it: `first <= id < last`."""

    date: date
    first: int
    last: int


class Days:
    """The local day of an article, from its id alone: an id is minutes since 1970 times 32, so no row is read."""

    def __init__(self) -> None:
        self._latest: Day | None = None
        self._known: dict[date, Day] = {}

    def of(self, article_id: int) -> Day:
        """The day an article falls on."""
        day = self._latest
        if day is None or not day.first <= article_id < day.last:
            day = self._latest = self._find(article_id)
        return day

    def _find(self, article_id: int) -> Day:
        when = datetime.fromtimestamp(max(0, article_id // 32) * 60).date()
        if when not in self._known:
            self._known[when] = Day(when, _first_id(when), _first_id(when + timedelta(days=1)))
        return self._known[when]


def _first_id(day: date) -> int:
    """The least id an article of this local day or a later one can have."""
    return int(datetime(day.year, day.month, day.day).timestamp()) // 60 * 32


class Snapshot:
    """Article ids in the order of a list. The order never changes under the reader; rows are read 64 at a time.

    With `fold`, articles of one story are one row, the first of them, that unfolds.
    """

    def __init__(
        self,
        library: Library,
        ids: array[int],
        *,
        by_day: bool = True,
        by_source: bool = False,
        fold: bool = False,
    ) -> None:
        self.library = library
        self.folds = Folds()
        self._fold = fold
        self._given = ids
        self._rows = self.folds.take(ids, library.stories(ids)) if fold else ids
        """All rows while nothing is unfolded."""
        self.ids = self._rows
        self.by_day = by_day
        """Whether day headings make sense: the order is by date."""
        self.by_source = by_source
        """Whether the headings are the sources instead: each stands together."""
        self._falling = by_day and all(newer > older for newer, older in pairwise(self._rows))
        """Newest first without exception, so that a place can be found by halving."""
        self._pages: OrderedDict[int, dict[int, Row]] = OrderedDict()
        self._days = Days()

    def __len__(self) -> int:
        return len(self.ids)

    def row(self, index: int) -> Row | None:
        """The row at an index, None when the article is gone."""
        return self._page(index // PAGE).get(self.ids[index])

    def day(self, index: int) -> Day:
        """The local day of the row at an index; an unfolded one stands under its story's."""
        return self._days.of(self._dated(index))

    def _dated(self, index: int) -> int:
        return self.folds.head_of.get(self.ids[index], self.ids[index])

    def starts_day(self, index: int) -> bool:
        """Whether a day heading stands above this row."""
        return self.by_day and (index == 0 or self.day(index).date != self.day(index - 1).date)

    def starts_group(self, index: int) -> bool:
        """Whether a heading stands above this row: its day or its source."""
        if not self.by_source:
            return self.starts_day(index)
        return index == 0 or self._source(index) != self._source(index - 1)

    def next_group(self, index: int, step: int) -> int:
        """The first row of the next day or source, or of this one and then the one before."""
        if not self.by_source:
            return self.next_day(index, step)
        if step > 0:
            end = self._end_of_source(index)
            return end if end < len(self) else index
        start = max(0, index - 1)
        while start > 0 and self._source(start - 1) == self._source(start):
            start -= 1
        return start

    def _source(self, index: int) -> int:
        row = self.row(index)
        return row.source_id if row else 0

    def _end_of_source(self, index: int) -> int:
        """The first row after this source, found by ever larger steps and then by halving."""
        source, step = self._source(index), 1
        while index + step < len(self) and self._source(index + step) == source:
            step *= 2
        low, high = index + step // 2, min(index + step, len(self))
        while low + 1 < high:
            middle = (low + high) // 2
            low, high = (middle, high) if self._source(middle) == source else (low, middle)
        return high

    def find(self, article_id: int) -> int | None:
        """Where an article stands, or the row that it is folded into; None when it is not in the list."""
        for each in (article_id, self.folds.head_of.get(article_id)):
            with suppress(ValueError, TypeError):
                return self.ids.index(each)  # type: ignore[arg-type]
        return None

    def unfold(self, index: int) -> int:
        """Show what stands behind a row, or fold the story again that it belongs to; where its first row is now."""
        head = self.folds.head_of.get(self.ids[index], self.ids[index])
        place = self.ids.index(head)
        behind = self.folds.behind.get(head)
        if not behind:
            return index
        if self.folds.toggle(head):
            self.ids = self.ids[: place + 1] + behind + self.ids[place + 1 :]
        else:
            end = place + 1
            while end < len(self) and self.folds.head_of.get(self.ids[end]) == head:
                end += 1
            self.ids = self.ids[: place + 1] + self.ids[end:]
        self._pages.clear()
        return place

    def every(self) -> array[int]:
        """All articles of the list in its order, those that are folded too."""
        return self.folds.every(self._rows, falling=self._falling) if self.folds else self.ids

    def next_day(self, index: int, step: int) -> int:
        """The first row of the next day, or of this one and then the one before; the end of the list when none is."""
        if step > 0:
            day = self.day(index)
            return next((i for i in range(index + 1, len(self)) if not day.first <= self._dated(i) < day.last), index)
        start = index - 1 if self.starts_day(index) else index
        day = self.day(max(0, start))
        while start > 0 and day.first <= self._dated(start - 1) < day.last:
            start -= 1
        return max(0, start)

    def complete(self, ids: array[int]) -> None:
        """Take the rest of the ids, read later than the first ones; what is shown already keeps its place."""
        before = len(self._given)
        if ids[:before] == self._given:
            whole, rest = ids, ids[before:]
        else:
            seen, last = set(self._given), self._rows[-1] if before else 0
            rest = array("q", [each for each in ids if each not in seen and (not self._falling or each < last)])
            whole = self._given + rest
        rows = self.folds.take(rest, self.library.stories(rest), falling=self._falling) if self._fold else rest
        alone = self._given is self._rows and rows is rest  # A million ids are not kept twice.
        unfolded = self.ids + rows if self.ids is not self._rows else None
        self._rows = whole if alone else self._rows + rows
        self.ids = self._rows if unfolded is None else unfolded
        self._given = whole

    def newer(self, ids: Sequence[int]) -> list[int]:
        """Which of these are not in the list. Of a list with the newest first, no more is looked at than has to be."""
        if not self._falling:
            return sorted(set(ids).difference(self._given), reverse=True)
        down_to = self._place(min(ids, default=0)) + 1
        if down_to > 2 * len(ids):  # By halving, for each of them.
            return [each for each in ids if each not in self.folds.head_of and not self._has(each)]
        listed = set(self._rows[:down_to])
        return [each for each in ids if each not in listed and each not in self.folds.head_of]

    def places(self, ids: Iterable[int]) -> list[int]:
        """Where these articles, and what tells the same, are shown."""
        told = [each for article_id in ids for each in self.folds.told_with(article_id)]
        return [index for each in told if (index := self.find(each)) is not None]

    def forget(self, *indexes: int) -> None:
        """Read these rows, or all, again when they are next shown: something about them was written."""
        for index in indexes:
            self._pages.pop(index // PAGE, None)
        if not indexes:
            self._pages.clear()

    def _has(self, article_id: int) -> bool:
        place = self._place(article_id)
        return place < len(self._rows) and self._rows[place] == article_id

    def _place(self, article_id: int) -> int:
        """Where an article stands in a list with the newest first, or would stand."""
        low, high = 0, len(self._rows)
        while low < high:
            middle = (low + high) // 2
            if self._rows[middle] > article_id:
                low = middle + 1
            else:
                high = middle
        return low

    def _page(self, number: int) -> dict[int, Row]:
        page = self._pages.get(number)
        if page is None:
            ids = self.ids[number * PAGE : (number + 1) * PAGE]
            page = self._pages[number] = {row.id: row for row in self.library.rows(ids)}
            while len(self._pages) > PAGES_KEPT:
                self._pages.popitem(last=False)
        else:
            self._pages.move_to_end(number)
        return page
