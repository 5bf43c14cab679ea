"""What reading one foreign thing may cost: whoever takes more is interrupted, and everything goes on as before."""

from __future__ import annotations

import resource
import signal
import subprocess
import sys
import time
from contextlib import suppress

import pytest

from feeds import fence
from feeds.errors import FeedError

ENOUGH = 20.0
"""Seconds of the processor after which a test gives up on being interrupted."""


def busy() -> None:
    """Work without end."""
    until = time.process_time() + ENOUGH
    while time.process_time() < until:
        pass


def test_what_takes_too_long_is_interrupted() -> None:
    before = signal.getsignal(signal.SIGPROF)
    with pytest.raises(FeedError, match="takes too long"), fence.bounded(0.05):
        busy()
    assert signal.getitimer(signal.ITIMER_PROF)[0] == 0 and signal.getsignal(signal.SIGPROF) == before


def test_whoever_takes_the_interruption_for_an_error_of_its_own_is_interrupted_again(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(fence, "AGAIN", 0.05)
    with pytest.raises(FeedError, match="takes too long"), fence.bounded(0.05):
        try:
            busy()
        except FeedError:
            busy()


def test_what_was_made_after_an_interruption_that_was_taken_for_something_else_is_refused() -> None:
    with pytest.raises(FeedError, match="takes too long"), fence.bounded(0.05), suppress(FeedError):
        busy()


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux says how much a process has")
def test_what_needs_too_much_memory_is_refused_and_the_next_gets_its_own() -> None:
    before = resource.getrlimit(resource.RLIMIT_AS)
    with pytest.raises(FeedError, match="too much memory"), fence.bounded(memory=64 << 20):
        bytearray(256 << 20)
    assert resource.getrlimit(resource.RLIMIT_AS) == before
    with fence.bounded():
        assert len(bytearray(256 << 20))


@pytest.mark.parametrize(
    "error",
    [
        MemoryError(),
        OSError(12, "no"),
        RuntimeError("can't start new thread"),
        ImportError("x.so: failed to map segment from shared object"),
        SyntaxError("Error during serialisation (out of memory?)"),
    ],
)
def test_memory_that_ran_out_has_many_names(error: Exception) -> None:
    def behind_another() -> None:
        try:
            raise error
        except type(error) as first:
            raise ValueError("no feed at all") from first

    with pytest.raises(FeedError, match="too much memory"), fence.bounded():
        behind_another()


def test_other_errors_stay_what_they_are() -> None:
    with pytest.raises(KeyError), fence.bounded():
        raise KeyError


def test_what_is_no_python_code_is_ended_by_the_system() -> None:
    code = (
        "import signal, resource\n"
        "from feeds import fence\n"
        "fence.GRACE = 1\n"
        "with fence.bounded(0.2):\n"
        "    signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGPROF})\n"
        "    while True: pass\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, timeout=60, check=False)
    assert done.returncode == -signal.SIGXCPU and done.stderr == b""


def test_the_limits_of_the_process_are_its_own_again() -> None:
    names = (resource.RLIMIT_AS, resource.RLIMIT_CPU)
    before = [resource.getrlimit(each) for each in names]
    with fence.bounded():
        assert all(resource.getrlimit(each)[0] != resource.RLIM_INFINITY for each in names)
    assert [resource.getrlimit(each) for each in names] == before
