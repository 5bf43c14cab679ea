"""When a source is visited next: what its publisher asks, what the person set, and a back-off that grows. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime

INTERVAL = 30 * 60
LONGEST = 24 * 3600
HOUR = 3600


@dataclass(frozen=True, slots=True)
class Plan:
    """Seconds set by the person (0 for none), minutes asked by the publisher, hours and weekdays to leave out (UTC)."""

    interval: int = 0
    ttl: int = 0
    skip_hours: frozenset[int] = frozenset()
    skip_days: frozenset[int] = frozenset()


def after_success(now: int, plan: Plan, wait: int) -> int:
    """The next visit after one that went well; `wait` is what the server asked for, in seconds."""
    asked = min(max(plan.ttl * 60, wait), LONGEST)
    at = now + max(plan.interval or INTERVAL, asked)
    for _hour in range(7 * 24):
        day = datetime.fromtimestamp(at, UTC)
        if day.hour not in plan.skip_hours and day.weekday() not in plan.skip_days:
            return at
        at += HOUR
    return at


def after_failure(now: int, failures: int, wait: int) -> int:
    """The next try after the n-th failure in a row: half an hour, an hour, two … up to a day."""
    backoff = INTERVAL << min(failures - 1, 10)
    return now + max(min(backoff, LONGEST), min(wait, 7 * LONGEST))


def numbers(text: str) -> frozenset[int]:
    """Stored hours or weekdays."""
    return frozenset([int(part) for part in text.split(",") if part])
