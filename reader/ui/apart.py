"""What takes longer than a frame is done in a thread, through a connection of the thread's own; the rest at once."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any, TypeVar

from textual.screen import Screen
from textual.worker import get_current_worker

from reader.errors import ReaderError
from reader.library import Library

Result = TypeVar("Result")
GROUP = "deeds"
MANY = 2_000
"""From so many articles on."""


def do(
    screen: Screen[Any],
    library: Library,
    deed: Callable[[Library], Result],
    then: Callable[[Result], object],
    failed: Callable[[str], object],
    *,
    long: bool,
) -> None:
    """Do something with the library, then say what it gave, or why it failed."""
    if long:
        run = partial(_in_thread, screen, library, deed, then, failed)
        screen.run_worker(run, thread=True, group=GROUP, exit_on_error=False)
        return
    try:
        result = deed(library)
    except ReaderError as error:
        failed(str(error))
    else:
        then(result)


def is_busy(screen: Screen[Any]) -> bool:
    """Whether something is being done in a thread, so that writing would have to wait."""
    return any(worker.group == GROUP and not worker.is_finished for worker in screen.workers)


def _in_thread(
    screen: Screen[Any],
    library: Library,
    deed: Callable[[Library], Result],
    then: Callable[[Result], object],
    failed: Callable[[str], object],
) -> None:
    app, worker, own = screen.app, get_current_worker(), None
    try:
        own = library.another()
        done = partial(then, deed(own))
    except ReaderError as error:
        done = partial(failed, str(error))
    finally:
        if own:
            own.close()
    if not worker.is_cancelled:
        app.call_from_thread(done)
