"""When to visit a source again, and how a source is: pure decisions from plain facts."""

from __future__ import annotations

from collections.abc import Set
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from feeds.model import Outcome

MINUTE, HOUR, DAY = 60, 3_600, 86_400
LONGEST = DAY
FIRST_BACK_OFF = 5 * MINUTE
SLOW = 10.0
SILENT = timedelta(days=365)
FAILING_AFTER = 3


def next_visit(
    now: datetime,
    outcome: Outcome,
    *,
    failures: int = 0,
    wait: int = 0,
    ttl: int = 0,
    interval: int = HOUR,
    jitter: float = 0.5,
    skip_hours: Set[int] = frozenset(),
    skip_days: Set[int] = frozenset(),
) -> int | None:
    """Seconds from `now` until the next visit; None for a source that is gone and is not visited again.

    `failures` in a row include this one; `wait` is what the server asked for in seconds, `ttl` the feed in minutes;
    `interval` the person's own choice in seconds; `jitter` a random number from 0 to 1, so that a thousand
    sources that failed together do not come back together.
    """
    if outcome == "gone":
        return None
    pause = back_off(failures, interval) if outcome == "failed" else interval
    spread = 1 + (jitter - 0.5) / 5 if outcome != "failed" else 0.75 + jitter / 2
    pause = max(MINUTE, int(pause * spread))
    asked = max(min(wait, LONGEST), min(ttl * MINUTE, LONGEST))
    pause = max(pause, asked)
    if outcome == "failed":
        pause = min(pause, LONGEST)
    return pause + quiet(now + timedelta(seconds=pause), skip_hours, skip_days)


def back_off(failures: int, interval: int) -> int:
    """Seconds to stay away after so many failures in a row, doubling from 5 minutes or the interval, if shorter."""
    first = min(FIRST_BACK_OFF, max(interval, MINUTE))
    return int(min(first * 2 ** min(max(failures - 1, 0), 20), LONGEST))


def quiet(moment: datetime, skip_hours: Set[int], skip_days: Set[int]) -> int:
    """Seconds from `moment` to the end of the hours and days (UTC) in which a publisher asks not to be visited."""
    moment = moment.astimezone(UTC)
    later = moment
    for _ in range(24 * 8):
        if later.hour not in skip_hours and later.weekday() not in skip_days:
            return int((later - moment).total_seconds())
        later = later.replace(minute=0, second=0, microsecond=0) + timedelta(hours=1)
    return 0  # Every hour of the week is forbidden: that is a mistake, not a wish.


Code = Literal["new", "fine", "slow", "failing", "moved", "gone", "silent"]


@dataclass(frozen=True, slots=True)
class Health:
    """How a source is: a code that the reader puts into words, with the facts for the sentence."""

    code: Code
    since: datetime | None = None
    """failing: the first failure of the row; silent: the newest entry; gone: when it was found so."""
    error: str = ""
    next_visit: datetime | None = None
    moved_to: str = ""
    elapsed: float = 0.0


def health(
    now: datetime,
    *,
    visited: datetime | None = None,
    failures: int = 0,
    failing_since: datetime | None = None,
    error: str = "",
    gone: bool = False,
    moved_to: str = "",
    elapsed: float = 0.0,
    newest: datetime | None = None,
    next_visit: datetime | None = None,
) -> Health:
    """The one thing most worth saying about a source, the gravest first."""
    if gone:
        return Health("gone", failing_since or visited, error)
    if failures >= FAILING_AFTER or (failures and newest is None):
        return Health("failing", failing_since, error, next_visit, moved_to)
    if moved_to:
        return Health("moved", visited, moved_to=moved_to)
    if visited is None:
        return Health("new", next_visit=next_visit)
    if newest is not None and now - newest > SILENT:
        return Health("silent", newest, next_visit=next_visit)
    if elapsed >= SLOW:
        return Health("slow", visited, error, next_visit, elapsed=elapsed)
    return Health("fine", visited, error, next_visit)
