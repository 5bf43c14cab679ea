"""Bounds on what reading one foreign thing may cost: time of the processor and memory."""

from __future__ import annotations

import errno
import signal
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from types import FrameType

from feeds.errors import FeedError, FeedsError

SECONDS = 10.0
"""Time of the processor that no honest feed or page needs."""
MEMORY = 1 << 30
"""Bytes over what the process has, likewise."""
AGAIN = 1.0
"""Seconds after which it is interrupted once more: code that tries another way may have taken the first for its own."""
GRACE = 10
"""Seconds more after which the system ends the process, because what it does is no Python code."""
NONE = -1
OUT_OF_MEMORY = ("start new thread", "out of memory", "failed to map segment", "allocate memory")
"""What Python, lxml and the loader of libraries say of it."""
TOO_LONG = "This takes too long to read, so it was left alone: its publisher has to mend it."
TOO_MUCH = "This needs too much memory to read, so it was left alone: its publisher has to mend it."
BROKEN = "This ended the process that read it, so it was left alone: its publisher has to mend it."


@contextmanager
def bounded(seconds: float = 0, memory: int = 0) -> Iterator[None]:
    """Raises FeedError inside the block when it takes more than this; 0: than any honest feed or page.

    What the machine does meanwhile does not count. Only a main thread can be interrupted so.
    """
    seconds, size = seconds or SECONDS, _size()
    end = int(time.process_time() + seconds + GRACE)
    try:
        with _limit("AS", size + (memory or MEMORY) if size else NONE), _limit("CPU", end), _time(seconds):
            yield
    except Exception as error:
        if is_memory(error):
            raise FeedError(TOO_MUCH) from None
        raise


def is_memory(error: BaseException | None) -> bool:
    """Whether memory ran out, by whatever name that came."""
    while error is not None:
        said = not isinstance(error, FeedsError) and any(words in str(error) for words in OUT_OF_MEMORY)
        no_room = isinstance(error, OSError) and error.errno == errno.ENOMEM
        if said or no_room or isinstance(error, MemoryError):
            return True
        error = error.__cause__ or error.__context__
    return False


@contextmanager
def _time(seconds: float) -> Iterator[None]:
    if threading.current_thread() is not threading.main_thread() or not hasattr(signal, "setitimer"):
        yield
        return
    inside, over = True, False

    def too_long(number: int, frame: FrameType | None) -> None:
        nonlocal over
        if inside:  # One that is late must not meet whoever comes next.
            over = True
            raise FeedError(TOO_LONG)

    before = signal.signal(signal.SIGPROF, too_long)
    signal.setitimer(signal.ITIMER_PROF, seconds, AGAIN)
    try:
        yield
    finally:
        inside = False
        signal.setitimer(signal.ITIMER_PROF, 0)
        signal.signal(signal.SIGPROF, before)
    if over:  # Taken for an error of its own by code that then tried another way: what that gave is half of it.
        raise FeedError(TOO_LONG)


def _size() -> int:
    """Bytes of address space that the process has; 0 where the system does not say."""
    try:
        import resource

        return int(Path("/proc/self/statm").read_text().split()[0]) * resource.getpagesize()
    except (ImportError, OSError):
        return 0


@contextmanager
def _limit(name: str, value: int) -> Iterator[None]:
    """A limit of the process as long as the block takes, where the system has it; one that is lower stays."""
    try:
        import resource

        which = getattr(resource, f"RLIMIT_{name}")
        before, hard = resource.getrlimit(which)
        most = [each for each in (value, before, hard) if each != resource.RLIM_INFINITY]
        resource.setrlimit(which, (min(most), hard))
    except (ImportError, OSError, ValueError):
        yield
        return
    try:
        yield
    finally:
        with suppress(OSError, ValueError):
            resource.setrlimit(which, (before, hard))
