"""The app's end of the worker: start it, read its events, stop it. Knows nothing of the screen."""

from __future__ import annotations

import asyncio
import json
import os
import signal
import sys
from collections import Counter
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any

from reader.i18n import _, language

Event = dict[str, Any]
GRACE = 1.0
"""Seconds a worker has to stop by itself before it is killed; it loses nothing either way."""
MAX_LINE = 16 << 20
MAX_HANDED = 24 << 20
ATTEMPTS = 20
"""Workers for one job at the most: each but the last was ended by another source."""


def run_worker(data_dir: Path, args: Sequence[str] = (), answers: Mapping[int, str] | None = None) -> Worker:
    """A worker for one job: `async for event in run_worker(data_dir, ["--sources", "1,2"])`.

    `answers` are handed to it: packed ones of sources that it need not ask again.
    """
    handed: dict[int, str] = {}
    room = MAX_HANDED
    for key, packed in (answers or {}).items():
        if len(packed) <= room:
            handed[key] = packed
            room -= len(packed)
    return Worker(data_dir, [*args, "--answers"] if handed else args, json.dumps(handed) if handed else "")


class Told:
    """What the workers of one refresh told so far. One that follows another goes on where that one was ended."""

    def __init__(self) -> None:
        self._visited: set[int] = set()
        self._counts: Counter[str] = Counter()
        self._ended_by: tuple[int, int] | None = None

    def ended(self, source_id: int, number: int) -> None:
        """A source ended the worker, with this signal."""
        self._ended_by = source_id, number

    def arguments(self, first: list[str]) -> list[str]:
        """The arguments of the next worker: what was visited is done, and one source is left alone."""
        if self._ended_by is None:
            return first
        source_id, number = self._ended_by
        args = [*first, "--left-alone", str(source_id), "--ended-by", str(number)]
        if "--sources" in first:
            at = first.index("--sources") + 1
            args[at] = ",".join([each for each in first[at].split(",") if each and int(each) not in self._visited])
        return args

    def counted(self, event: Event) -> Event | None:
        """The event with the counts of all workers; None for a second start."""
        if event["event"] == "start" and not self._ended_by:
            self._counts["total"] = event["total"]
        elif event["event"] == "source":
            self._visited.add(event["source_id"])
            self._counts.update(done=1, new=event["new"], changed=event["changed"], failed=bool(event["error"]))
        if not self._ended_by:
            return event
        if event["event"] == "start":
            return None
        names = {"source": ("total", "done", "failed"), "done": ("total", "done", "new", "changed", "failed")}
        return event | {name: self._counts[name] for name in names.get(event["event"], ())}


class Worker:
    """One child process and its events; starts when they are first asked for.

    Its last event is always one of `done`, `page`, `stopped` or `failed` (with `error`, one sentence), also when
    the process crashed or was killed. One that ended while it read the answer of a source is followed by another
    that leaves this source alone and visits the others.
    """

    def __init__(self, data_dir: Path, args: Sequence[str] = (), handed: str = "") -> None:
        self._command = [sys.executable, "-P", "-m", "reader.worker", str(data_dir), "--language", language()]
        self._args = list(args)
        self._process: asyncio.subprocess.Process | None = None
        self._stopping = False
        self._handed = handed
        self._told = Told()
        self.reading = 0
        """The source whose answer is being read."""

    @property
    def running(self) -> bool:
        """Whether the process is alive."""
        return self._process is not None and self._process.returncode is None

    @property
    def pid(self) -> int:
        """The process, 0 before it is started."""
        return self._process.pid if self._process else 0

    async def __aiter__(self) -> AsyncIterator[Event]:
        last, status = "", 0
        try:
            for _attempt in range(ATTEMPTS):
                try:
                    self._process = await self._start()
                except OSError as error:
                    text = _("Nothing can be fetched now: {why}.").format(why=error.strerror)
                    yield {"event": "failed", "error": text}
                    return
                if self._stopping:  # Between two workers there was none to hear it.
                    await self.stop()
                elif self._handed:
                    assert self._process.stdin
                    self._process.stdin.write(f"{self._handed}\n".encode())
                async for event in self._events(self._process):
                    last = event["event"]
                    yield event
                status = await self._process.wait()
                if status >= 0 or not self.reading or self._stopping:
                    break
                self._told.ended(self.reading, -status)
                self.reading = 0
            if last not in ("done", "page", "stopped", "failed"):
                yield self._end(status)
        finally:
            await self.stop()

    async def _start(self) -> asyncio.subprocess.Process:
        return await asyncio.create_subprocess_exec(
            *self._command,
            *self._told.arguments(self._args),
            stdin=asyncio.subprocess.PIPE,
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.DEVNULL,
            env=_environment(),
            limit=MAX_LINE,
        )

    async def _events(self, process: asyncio.subprocess.Process) -> AsyncIterator[Event]:
        assert process.stdout
        while line := await process.stdout.readline():
            with suppress(ValueError):  # A line cut off by a kill is no event.
                event = json.loads(line)
                if not isinstance(event, dict) or "event" not in event:
                    continue
                if event["event"] == "reading":
                    self.reading = event["source_id"]
                elif (told := self._told.counted(event)) is not None:
                    yield told

    def _end(self, status: int) -> Event:
        """What to say of a worker that ended without a last word."""
        if self._stopping:
            return {"event": "stopped"}
        if status == -getattr(signal, "SIGXCPU", 0):
            text = _(
                "Fetching was stopped because an answer took too long to read; everything that had arrived is kept."
            )
            return {"event": "failed", "error": text}
        text = _("Fetching stopped unexpectedly ({status}); everything that had arrived is kept, try again.")
        return {"event": "failed", "error": text.format(status=status)}

    async def stop(self) -> None:
        """Stop at once; a worker that does not listen is killed after a moment."""
        process, self._stopping = self._process, True
        if process is None:
            return
        assert process.stdin
        if process.returncode is not None:
            process.stdin.close()
            return
        with suppress(OSError, RuntimeError):
            process.stdin.write(b"stop\n")
            process.stdin.close()
        try:
            await asyncio.wait_for(process.wait(), GRACE)
        except TimeoutError:
            with suppress(ProcessLookupError):
                process.kill()
            await process.wait()


def _environment() -> dict[str, str]:
    """The worker finds this very package, and nothing that happens to lie in the current folder."""
    root = str(Path(__file__).resolve().parents[1])
    paths = [root, *filter(None, [os.environ.get("PYTHONPATH", "")])]
    return {**os.environ, "PYTHONPATH": os.pathsep.join(paths)}
