"""The picture of one's reading, on any width."""

from __future__ import annotations

from pathlib import Path

import pytest
from desk import reading, settled

from reader.ui.screens.stats import StatsScreen


@pytest.mark.parametrize("width", [40, 80, 160])
async def test_names_and_numbers_have_room_beside_the_bars(tmp_path: Path, width: int) -> None:
    async with reading(tmp_path, (width, 40)) as (main, pilot):
        await pilot.press("enter", "W")
        await settled(pilot, lambda: isinstance(main.app.screen, StatsScreen) and main.app.screen.list.rows)
        screen = main.app.screen
        assert isinstance(screen, StatsScreen)
        shown = [screen.list.render_line(y).text for y in range(screen.list.size.height)]
        (row,) = [line for line in shown if "Harbour Post" in line]
        assert row.rstrip().endswith("0/3") and "%" in row
        (row,) = [line for line in shown if "Newsreader" in line]
        assert "█" in row and "50%" in row and row.rstrip().endswith("1/2")


async def test_a_picture_of_nothing_is_not_drawn(tmp_path: Path) -> None:
    async with reading(tmp_path, (80, 40)) as (main, pilot):
        await pilot.press("W")
        await settled(pilot, lambda: isinstance(main.app.screen, StatsScreen) and main.app.screen.list.rows)
        screen = main.app.screen
        assert isinstance(screen, StatsScreen)
        shown = [screen.list.render_line(y).text.strip() for y in range(screen.list.size.height)]
        place = next(y for y, line in enumerate(shown) if line.startswith("Opened a day"))
        assert shown[place].endswith(" 0") and shown[place + 1] == "" and shown[place + 2].startswith("Opened by hour")
        assert any("most:" in line for line in shown), "what came is drawn"
