"""Paints the pictures of the built-in sample edition: `python docs/sample_pictures [NAME…]`."""

from __future__ import annotations

import sys

import hills
import town
import water
from painting import SCENES

PLACES = (hills, town, water)
"""The modules whose scenes have entered themselves in SCENES."""


def main(names: list[str]) -> None:
    """Paint the named pictures, or all of them."""
    for name in names or SCENES:
        print(f"{name}: {SCENES[name]().save(name) / 1000:.1f} kB")


if __name__ == "__main__":
    main(sys.argv[1:])
