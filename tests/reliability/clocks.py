"""A clock that is wrong: PYTHONPATH=tests python -m reliability.clocks

A source is visited every hour while the clock jumps a day back, 20 years ahead, and home again, over the change to
summer time and without a clock at all (1970). Nothing may come twice or be lost, and the source must be due again
within one interval of the clock's own time.
"""

from __future__ import annotations

import tempfile
import time
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from conftest import empty_library, entry, update

from feeds.schedule import HOUR
from reader.store import ingest, sources

from .shelf import report, sound

DAY = 24 * HOUR
START = int(datetime(2026, 3, 14, 9, 0, tzinfo=UTC).timestamp())
JUMPS = {
    "a day back": -DAY,
    "20 years ahead": 20 * 365 * DAY,
    "20 years back": -20 * 365 * DAY,
    "no clock": -START,
    "an hour ahead for the summer": HOUR,
    "an hour back for the winter": -HOUR,
}


@dataclass(slots=True)
class Figures:
    """What the jumps did."""

    jumps: int = 0
    twice: int = 0
    lost: int = 0
    not_resumed: int = 0


def run() -> Figures:
    """Every jump there and back."""
    figures = Figures()
    with tempfile.TemporaryDirectory() as name:
        for n, jump in enumerate(JUMPS.values()):
            library = empty_library(Path(name) / str(n))
            db = library._db
            key = library.subscribe("https://paper.example/feed")
            here, arrived = START, 0
            for step in (0, jump, -jump):
                here += step
                figures.jumps += bool(step)
                figures.not_resumed += not sources.due(db, (), here) and not sources.due(
                    db, (), here + HOUR + HOUR // 9
                )
                for _visit in range(3):
                    arrived += 1
                    ingest.store(db, update(key, *[entry(each) for each in range(1, arrived + 1)]), here)
                    here += HOUR + HOUR // 9
                figures.not_resumed += not sources.due(db, (), here)
            figures.lost += max(0, arrived - len(library.ids()))
            figures.twice += max(0, len(library.ids()) - arrived)
            assert library.check() == []
            library.close()
            sound(Path(name) / str(n))
    return figures


def main() -> None:
    """Print the figures."""
    start = time.perf_counter()
    done = run()
    report("clocks", start, jumps=done.jumps, twice=done.twice, lost=done.lost, polling_stuck=done.not_resumed)


if __name__ == "__main__":
    main()
