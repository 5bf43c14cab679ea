"""What takes long is done beside the screen: no key waits for it, what it gave or why it failed is said."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path

from conftest import entry
from desk import bring, reading, settled
from stage import Stage, until
from textual.screen import Screen

from reader.errors import NotFound
from reader.library import Library
from reader.model import Position, Stored
from reader.ui import apart


async def test_something_long_leaves_the_screen_alone(library: Library, filled: Callable[..., Stored]) -> None:
    ids = filled(entry(1, title="Storm"), entry(2, title="Calm")).new_ids
    go_on, said, failed = threading.Event(), list[int](), list[str]()

    def deed(own: Library) -> int:
        assert go_on.wait(10) and own is not library
        return own.mark_read(ids)

    stage = Stage(Screen[None]())
    async with stage.run_test() as pilot:
        apart.do(stage.dialog, library, deed, said.append, failed.append, long=True)
        await pilot.pause()
        assert apart.is_busy(stage.dialog) and not said
        go_on.set()
        await until(lambda: said == [2])
        await until(lambda: not apart.is_busy(stage.dialog))
        assert library.counts().unread == 0 and not failed


async def test_why_it_failed_is_said(library: Library) -> None:
    def deed(_library: Library) -> int:
        raise NotFound("It is not there.")

    stage, failed = Stage(Screen[None]()), list[str]()
    async with stage.run_test():
        for long in (True, False):
            apart.do(stage.dialog, library, deed, print, failed.append, long=long)
        await until(lambda: failed == ["It is not there."] * 2)


async def test_thousands_are_marked_and_had_back_beside_the_screen(tmp_path: Path) -> None:
    library = Library.open(tmp_path)
    bring(library, [f"Headline {n}" for n in range(apart.MANY + 500)], apart=1)
    async with reading(tmp_path, library=library) as (main, pilot):
        await settled(pilot, lambda: not main._reading)
        before = library.counts().unread
        main.action_read_all()
        assert apart.is_busy(main) and library.counts().unread in (0, before)
        first = library.ids()[0]
        main._keep_position(first, Position(3, 0.5))
        assert library.article(first).position == Position(), "where reading stopped waits for it"
        await settled(pilot, lambda: library.counts().unread == 0 and "marked read" in main.status.notice)
        assert library.is_long()
        await pilot.press("u")
        await settled(pilot, lambda: library.counts().unread == before and "Undone" in main.status.notice)
        assert library.is_long(redo=True)
        await settled(pilot, lambda: not apart.is_busy(main))
        main._keep_position(first, Position(3, 0.5))
        assert library.article(first).position == Position(3, 0.5)
        await pilot.press("U")
        await settled(pilot, lambda: library.counts().unread == 0 and "Done again" in main.status.notice)
        await pilot.press("b")
        assert not library.is_long()
