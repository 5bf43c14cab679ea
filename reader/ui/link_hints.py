"""Link hints: the links in sight, each with the letters that choose it. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import product
from typing import NamedTuple

from reader.ui.setting.line import Line

LETTERS = "fjdkslagheiruwonm"


class Hint(NamedTuple):
    """One link in sight."""

    label: str
    href: str
    y: int
    x: int


def labels(count: int) -> list[str]:
    """That many labels, all of one length, so that none begins another."""
    length = 1
    while len(LETTERS) ** length < count:
        length += 1
    return ["".join(letters) for letters, _ in zip(product(LETTERS, repeat=length), range(count), strict=False)]


def hints(lines: Sequence[Line], first: int) -> list[Hint]:
    """A hint for each link on these lines; `first` is the number of the first line. A link over two rows has one."""
    found: list[tuple[str, int, int]] = []
    last = ("", first)  # the link said last and the row it was said on
    for y, line in enumerate(lines, first):
        for x, run in line.placed():
            if run.href:
                if run.href != last[0] or y > last[1] + 1:
                    found.append((run.href, y, x))
                last = run.href, y
    return [Hint(label, *place) for label, place in zip(labels(len(found)), found, strict=True)]
