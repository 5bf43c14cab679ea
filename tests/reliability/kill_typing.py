"""kill -9 at random moments while somebody types and saves: PYTHONPATH=tests python -m reliability.kill_typing [200]

The real app in a pseudo-terminal. What a comment was seen to be saved with must be there after the kill; of what was
seen half-typed, nothing may be gone that stood on the screen for more than a second.
"""

from __future__ import annotations

import random
import tempfile
import threading
import time
from dataclasses import dataclass, field
from pathlib import Path

from terminal import Terminal, running

from reader.library import Library

from .shelf import argument, report, sound

LONGEST = 6.0
"""Seconds of typing after which the kill has come."""
SAVE = "\x13"


@dataclass(slots=True)
class Figures:
    """What the kills did."""

    kills: int = 0
    words: int = 0
    saved: int = 0
    saved_lost: int = 0
    drafts_cut: int = 0
    """Kills after which the last words of a draft were gone."""
    draft_lost: float = 0.0
    """Seconds between the oldest of those words and the kill, at most."""


@dataclass(slots=True)
class Typist:
    """Somebody at the keyboard in one life of the app, and what the screen said to them."""

    terminal: Terminal
    number: int
    chance: random.Random
    killed: threading.Event = field(default_factory=threading.Event)
    typed: dict[str, float] = field(default_factory=dict)
    """Words seen in the comment that is being typed, with when their last letter was sent."""
    saved: list[str] = field(default_factory=list)
    words: int = 0
    killed_at: float = 0.0

    def live(self) -> None:
        """Write comments until the app is killed, which happens at some moment."""
        try:
            self._open()
            threading.Timer(self.chance.random() * LONGEST, self._kill).start()
            while True:
                for _word in range(self.chance.randint(1, 12)):
                    self._word()
                self.terminal.send(SAVE)
                self.terminal.until(lambda text: "^S" not in text, 20)
                self.saved += self.typed
                self.typed = {}
                self._open()
        except (OSError, AssertionError):
            if not self.killed.is_set():
                raise

    def _kill(self) -> None:
        self.killed_at = time.monotonic()
        self.killed.set()
        self.terminal.kill()

    def _open(self) -> None:
        self.terminal.send("c")
        self.terminal.until("^S", 20)

    def _word(self) -> None:
        word = f"k{self.number}w{self.words}."
        self.words += 1
        for letter in f" {word}":
            self.terminal.send(letter)
            self.terminal.pump(self.chance.random() ** 2 * 0.08)
        sent = time.monotonic()
        self.terminal.until(word, 20)
        self.typed[word] = sent


def run(rounds: int, seed: int = 6) -> Figures:
    """Kill so many times, always the same library."""
    figures, chance = Figures(), random.Random(seed)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for number in range(rounds):
            with running(folder, "--data-dir", str(folder / "library")) as terminal:
                terminal.until("keys", 60)
                typist = Typist(terminal, number, chance)
                typist.live()
            sound(folder / "library")
            _count(figures, typist, folder / "library")
    return figures


def _count(figures: Figures, typist: Typist, folder: Path) -> None:
    library = Library.open(folder)
    comments = "\n".join([each.body for each in library.comments()])
    everything = comments + "\n".join([each.body for each in library.drafts()])
    assert library.check() == []
    library.close()
    gone = [sent for word, sent in typist.typed.items() if word not in everything]
    figures.kills += 1
    figures.words += typist.words
    figures.saved += len(typist.saved)
    figures.saved_lost += sum(word not in comments for word in typist.saved)
    figures.drafts_cut += bool(gone)
    figures.draft_lost = max(figures.draft_lost, *[typist.killed_at - sent for sent in gone], 0.0)


def main() -> None:
    """Print the figures."""
    start = time.perf_counter()
    done = run(argument(200))
    report(
        "kill -9 while typing",
        start,
        kills=done.kills,
        words_typed=done.words,
        words_saved=done.saved,
        saved_lost=done.saved_lost,
        drafts_cut=done.drafts_cut,
        oldest_lost=f"{done.draft_lost:.2f} s",
    )


if __name__ == "__main__":
    main()
