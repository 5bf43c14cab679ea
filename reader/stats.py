"""A picture of one's reading: articles a day, the hours one reads, and which sources are read, silent or noisy."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta

from reader.store import stats as table
from reader.store.connect import Connection
from reader.store.ids import SLOTS

DAYS = 30
SILENT = 60
"""Days without a new article until a source counts as silent."""
NOISY = 5.0
"""Articles a day from which on a source is noisy when hardly any of them is opened."""
HARDLY = 0.02
SPARKS = "▁▂▃▄▅▆▇█"
PARTS = "▏▎▍▌▋▊▉"


@dataclass(frozen=True, slots=True)
class Use:
    """How one source is read. `read` includes what was only marked read, `opened` does not."""

    id: int
    title: str
    newest: datetime | None
    arrived: int
    read: int
    opened: int

    @property
    def share(self) -> float:
        """How much of it is opened, 0 to 1."""
        return self.opened / self.arrived if self.arrived else 0.0


@dataclass(frozen=True, slots=True)
class Picture:
    """The last days, the first one first; everything in local time."""

    first: date
    published: tuple[int, ...]
    """Articles a day."""
    opened: tuple[int, ...]
    hours: tuple[int, ...]
    """Articles opened in each hour of the day."""
    sources: tuple[Use, ...]
    """Those of which most is opened first."""
    silent: tuple[Use, ...]
    noisy: tuple[Use, ...]


def picture(db: Connection, days: int = DAYS) -> Picture:
    """The picture of the last so many days, today included."""
    today = datetime.now().astimezone().date()
    first = today - timedelta(days=days - 1)
    bounds = [_midnight(first + timedelta(days=n)) for n in range(days + 1)]
    moments = [datetime.fromtimestamp(each) for each in table.opened(db, bounds[0])]
    by_day = Counter([each.date() for each in moments])
    by_hour = Counter([each.hour for each in moments])
    uses = [_use(*row) for row in table.by_source(db, bounds[0])]
    uses.sort(key=lambda use: (-use.share, -use.arrived, use.title))
    return Picture(
        first,
        tuple(table.published(db, bounds)),
        tuple([by_day[first + timedelta(days=n)] for n in range(days)]),
        tuple([by_hour[hour] for hour in range(24)]),
        tuple([use for use in uses if use.arrived]),
        tuple([use for use in uses if _is_silent(use)]),
        tuple([use for use in uses if use.arrived >= NOISY * days and use.share <= HARDLY]),
    )


def _midnight(day: date) -> float:
    return datetime(day.year, day.month, day.day).timestamp()


def _use(key: int, title: str, newest: int | None, arrived: int, read: int, opened: int) -> Use:
    at = datetime.fromtimestamp(newest // SLOTS * 60, UTC) if newest else None
    return Use(key, title, at, arrived, read, opened)


def _is_silent(use: Use) -> bool:
    return use.newest is None or datetime.now(UTC) - use.newest > timedelta(days=SILENT)


# As letters


def sparkline(values: Sequence[int]) -> str:
    """One letter a value, as high as it is of the highest; a dot for nothing."""
    most = max(values, default=0)
    return "".join([SPARKS[(each * len(SPARKS) - 1) // most] if each else "·" for each in values])


def columns(values: Sequence[int], height: int, width: int) -> list[str]:
    """Columns of `width` letters, the last of several empty, as high as each is of the highest; from the top."""
    most = max(values, default=0) or 1
    eighths = [max(1, round(8 * height * each / most)) if each else 0 for each in values]

    def drawn(over: int) -> str:
        letters = [f" {SPARKS}"[max(0, min(8, each - over))] for each in eighths]
        return "".join([letter if width == 1 else letter * (width - 1) + " " for letter in letters]).rstrip()

    return [drawn(8 * line) for line in reversed(range(height))]


def axis(labels: Mapping[int, str], width: int) -> str:
    """Labels under the columns they begin at; one that would touch the label before it is left out."""
    line = ""
    for place, label in sorted(labels.items()):
        if not line or len(line) < place * width:
            line = f"{line:{place * width}}{label}"
    return line


def bar(value: float, most: float, width: int) -> str:
    """A bar of at most `width` letters, to the eighth of a letter; never nothing for something."""
    if most <= 0 or value <= 0:
        return ""
    eighths = max(1, round(8 * width * min(value, most) / most))
    return "█" * (eighths // 8) + (PARTS[eighths % 8 - 1] if eighths % 8 else "")
