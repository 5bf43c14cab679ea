"""How the words of reader/store/packing.py were made: PYTHONPATH=tests python -m dictionary.make FILE

Common words and names of Vietnamese and English news (`vi.txt`, `en.txt`, written for this), then the JSON that blocks
are stored as; what is at the end costs least to refer to. How often each letter stands is learnt from pieces of the
sample edition. A dictionary that was shipped is never made again: a new one gets the next number.
"""

from __future__ import annotations

import json
import random
import sys
from datetime import UTC, datetime
from pathlib import Path

from backports import zstd

import feeds.sample
from feeds.encode import dump_blocks
from reader.store.packing import FIRST

NUMBER = 1
LEVEL = 5
HEAD = 1_024
"""Bytes beside the words at most: how often letters stand."""
PIECES = 12
"""Pieces of each text of the sample edition, as long as feeds' texts are."""


def words() -> bytes:
    """What texts are compressed against."""
    folder = Path(__file__).parent
    said = " ".join((folder / name).read_text(encoding="utf-8").replace("\n", " ") for name in ("vi.txt", "en.txt"))
    return said.encode() + FIRST


def samples() -> list[bytes]:
    """Stored texts of usual length."""
    rng = random.Random(1)
    found = []
    for each in feeds.sample.entries(datetime(2026, 1, 1, tzinfo=UTC)):
        blocks = dump_blocks(each.entry.blocks)
        for _ in range(PIECES):
            start, count = rng.randrange(len(blocks)), rng.choice((2, 3, 4, 6, 8, 12))
            piece = json.dumps(blocks[start : start + count], ensure_ascii=False, separators=(",", ":"))
            found.append(piece.encode())
    return found


def make(number: int = NUMBER) -> bytes:
    """The dictionary; frames say its number in a byte."""
    content = words()
    given = zstd.ZstdDict(content, is_raw=True)
    made = zstd.finalize_dict(given, samples(), len(content) + HEAD, LEVEL).dict_content
    return made[:4] + number.to_bytes(4, "little") + made[8:]


if __name__ == "__main__":
    Path(sys.argv[1]).write_bytes(make())
