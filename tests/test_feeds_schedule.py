"""When a source is visited again, and what is said about it."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from feeds.schedule import DAY, HOUR, MINUTE, back_off, health, next_visit, quiet

NOW = datetime(2026, 7, 6, 10, 30, tzinfo=UTC)  # A Monday.


def test_a_good_visit_comes_back_after_the_interval() -> None:
    assert next_visit(NOW, "new", interval=HOUR, jitter=0.5) == HOUR
    assert next_visit(NOW, "unchanged", interval=2 * HOUR, jitter=0.5) == 2 * HOUR


def test_failures_double_the_pause_up_to_a_day() -> None:
    pauses = [next_visit(NOW, "failed", failures=n, jitter=0.5) for n in range(1, 12)]
    assert pauses[:4] == [5 * MINUTE, 10 * MINUTE, 20 * MINUTE, 40 * MINUTE]
    assert pauses[-1] == DAY and pauses == sorted(pauses)
    assert back_off(10**9, HOUR) == DAY


def test_jitter_spreads_those_that_failed_together() -> None:
    pauses = [next_visit(NOW, "failed", failures=4, jitter=n / 10) or 0 for n in range(11)]
    assert min(pauses) == 30 * MINUTE and max(pauses) == 50 * MINUTE and len(set(pauses)) == 11


@pytest.mark.parametrize("outcome", ["new", "unchanged", "failed"])
def test_what_the_server_asks_for_is_kept_within_a_day(outcome: str) -> None:
    assert next_visit(NOW, outcome, failures=1, wait=5 * HOUR) == 5 * HOUR  # type: ignore[arg-type]
    assert next_visit(NOW, outcome, failures=1, wait=10**9) == DAY  # type: ignore[arg-type]


def test_the_feed_may_ask_for_longer_but_not_for_shorter() -> None:
    assert next_visit(NOW, "new", ttl=180) == 3 * HOUR
    assert next_visit(NOW, "new", ttl=1) == HOUR
    assert next_visit(NOW, "new", ttl=10**6) == DAY


def test_never_more_often_than_every_minute() -> None:
    assert next_visit(NOW, "new", interval=0, jitter=0) == MINUTE
    assert next_visit(NOW, "failed", failures=1, interval=0, jitter=0) == MINUTE


def test_gone_is_not_visited_again() -> None:
    assert next_visit(NOW, "gone") is None


def test_quiet_hours_and_days_are_waited_out() -> None:
    assert next_visit(NOW, "new", interval=HOUR, skip_hours={11, 12}) == 2 * HOUR + 30 * MINUTE
    assert quiet(NOW, frozenset(), {0}) == 13 * HOUR + 30 * MINUTE
    assert quiet(NOW, {9, 11}, {5, 6}) == 0
    assert quiet(NOW, set(range(24)), frozenset()) == 0


def test_health_says_the_gravest_thing() -> None:
    year = timedelta(days=366)
    good = {"visited": NOW, "newest": NOW}
    assert health(NOW).code == "new"
    assert health(NOW, **good).code == "fine"
    assert health(NOW, visited=NOW, newest=NOW - year).code == "silent"
    assert health(NOW, **good, elapsed=12.0).code == "slow"
    assert health(NOW, **good, moved_to="https://new.example/").moved_to == "https://new.example/"
    assert health(NOW, **good, failures=1, error="x").code == "fine"  # Once is nothing.
    failing = health(NOW, **good, failures=3, failing_since=NOW - year, error="x", next_visit=NOW)
    assert (failing.code, failing.since, failing.error, failing.next_visit) == ("failing", NOW - year, "x", NOW)
    assert health(NOW, **good, failures=9, gone=True).code == "gone"
    assert health(NOW, visited=NOW, failures=1).code == "failing"  # It never worked.
