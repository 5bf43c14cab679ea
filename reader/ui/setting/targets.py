"""What a `#name` link points at. Pure."""

from __future__ import annotations

from collections.abc import Iterator

from feeds.encode import block_text
from feeds.model import Block, Blocks, Code, Heading, List, Paragraph, Quote


def find_target(blocks: Blocks, name: str) -> tuple[int, int] | None:
    """(block, code point in its text) of the paragraph, heading or item that carries the name."""
    for index, block in enumerate(blocks):
        for anchor, at in _anchors(block, 0):
            if anchor == name:
                return index, at
    return None


def _anchors(block: Block, at: int) -> Iterator[tuple[str, int]]:
    match block:
        case Paragraph() | Heading():
            if block.anchor:
                yield block.anchor, at
        case Quote():
            yield from _below(block.blocks, at)
        case List():
            for number, item in enumerate(block.items, block.start):
                at += len(f"{number}.") + 1 if block.ordered else 2
                if item.anchor:
                    yield item.anchor, at
                yield from _below(item.blocks, at)
                at += len("\n\n".join(filter(None, map(block_text, item.blocks)))) + 1


def _below(blocks: Blocks, at: int) -> Iterator[tuple[str, int]]:
    for block in blocks:
        yield from _anchors(block, at)
        if text := block_text(block):
            at += len(text) + 2


def codes(blocks: Blocks) -> Iterator[tuple[int, Code]]:
    """Every piece of code that names its language, with the block it is in."""
    for index, block in enumerate(blocks):
        for code in _codes_in(block):
            yield index, code


def _codes_in(block: Block) -> Iterator[Code]:
    match block:
        case Code():
            if block.language:
                yield block
        case Quote():
            for each in block.blocks:
                yield from _codes_in(each)
        case List():
            for item in block.items:
                for each in item.blocks:
                    yield from _codes_in(each)
