"""A short storm of openings and resizes: nothing breaks and nothing grows."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from storm import weather

A_LEAK = 4.0
"""Megabytes in a round that no warming up explains; an article with its photos is about one."""


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="memory is read from /proc")
def test_openings_and_resizes_leave_nothing_behind(tmp_path: Path) -> None:
    opened, resized, status = weather(tmp_path, 25, 0.7, rounds=2)
    assert status == 0
    assert opened[-1] < A_LEAK and resized[-1] < A_LEAK, (opened, resized)
