"""Where a photo went: by its address, by its caption, by the name of its file. Pure."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from urllib.parse import urlsplit

from feeds.encode import block_text, images, plain_text
from feeds.model import Blocks, Image
from reader.anchoring import Place, nearest
from reader.anchoring.chain import likeness
from reader.model import Anchor

ALIKE = 0.72
"""Likeness from which a caption counts as the old one, edited."""
Stands = tuple[Image, int, int]


def place_photos(old: str, blocks: Blocks, anchors: Sequence[Anchor]) -> list[Place]:
    """Places of anchors on photos among those of a text; of a removed one, where what stood before it in `old` ends."""
    there = list(photos(blocks)) if anchors else []
    places = [_place(there, each) for each in anchors]
    gone = [n for n, place in enumerate(places) if place.status == "orphan"]
    spots = nearest(old, plain_text(blocks), [anchors[n].start for n in gone]) if gone else []
    for n, near in zip(gone, spots, strict=True):
        places[n] = replace(places[n], near=near)
    return places


def photos(blocks: Blocks) -> Iterator[Stands]:
    """Each photo with the index of its block and where that stands in the canonical text."""
    at = 0
    for index, block in enumerate(blocks):
        for image in images((block,)):
            yield image, index, at
        if text := block_text(block):
            at += len(text) + 2


def _place(there: list[Stands], anchor: Anchor) -> Place:
    for image, block, at in there:
        if image.src == anchor.photo:
            same = block == anchor.block
            return Place("exact" if same else "moved", at, at, 1.0, "photo", block=block)
    for image, block, at in there:
        if (anchor.exact and image.caption == anchor.exact) or file_name(image.src) == file_name(anchor.photo):
            return Place("moved", at, at, 1.0, "photo", block=block)
    best = max(there, key=lambda each: likeness(anchor.exact, each[0].caption), default=None)
    if best and anchor.exact and (score := likeness(anchor.exact, best[0].caption)) >= ALIKE:
        return Place("approximate", best[2], best[2], score, "photo", block=best[1])
    return Place("orphan", method="photo")


def file_name(address: str) -> str:
    """What a photo is called wherever it is kept, in whatever size."""
    return urlsplit(address).path.rpartition("/")[2] or address
