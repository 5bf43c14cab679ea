"""The little Markdown that comments are written in, as blocks: emphasis, code, links, quotes, lists, code fences."""

from __future__ import annotations

import re
from collections.abc import Callable

from feeds.model import Block, Blocks, Code, Item, List, Mark, Paragraph, Quote, Span, Spans

DEEPEST = 8
_INLINE = re.compile(
    r"`(?P<code>[^`\n]+)`"
    r"|\*\*(?P<strong>[^*\n]+)\*\*"
    r"|(?<!\w)[*_](?P<emphasis>[^*_\s](?:[^*_\n]*[^*_\s])?)[*_](?!\w)"
    r"|~~(?P<strike>[^~\n]+)~~"
    r"|\[(?P<label>[^\[\]\n]+)\]\((?P<target>https?://[^\s)]+)\)"
    r"|(?P<bare>https?://[^\s<>\"]*[^\s<>\".,;:!?)\]'])"
)
_BULLET = re.compile(r"\s{0,3}[-*+•]\s+")
_NUMBER = re.compile(r"\s{0,3}(\d{1,6})[.)]\s+")
_MARKS = {"code": Mark.CODE, "strong": Mark.STRONG, "emphasis": Mark.EMPHASIS, "strike": Mark.STRIKE}


def parse(text: str, depth: int = 0) -> Blocks:
    """Blocks of a comment. Anything not understood, or quoted deeper than anybody reads, stays as it was typed."""
    if depth > DEEPEST:
        return (Paragraph((Span(text),)),)
    blocks: list[Block] = []
    lines = text.strip("\n").split("\n")
    while lines:
        if not lines[0].strip():
            lines.pop(0)
        elif lines[0].startswith("```"):
            blocks.append(_fence(lines))
        elif lines[0].startswith(">"):
            quoted = _take(lines, lambda line: line.startswith(">"))
            blocks.append(Quote(parse("\n".join([line[1:].removeprefix(" ") for line in quoted]), depth + 1)))
        elif _BULLET.match(lines[0]):
            blocks.append(List(_items(_take(lines, _BULLET.match), _BULLET)))
        elif number := _NUMBER.match(lines[0]):
            blocks.append(List(_items(_take(lines, _NUMBER.match), _NUMBER), True, int(number[1])))
        else:
            blocks.append(Paragraph(inline("\n".join(_take(lines, _is_prose)))))
    return tuple(blocks)


def _is_prose(line: str) -> bool:
    return (
        bool(line.strip()) and not line.startswith((">", "```")) and not _BULLET.match(line) and not _NUMBER.match(line)
    )


def _take(lines: list[str], wanted: Callable[[str], object]) -> list[str]:
    """Remove and give the lines at the front that are wanted, at least one."""
    taken = [lines.pop(0)]
    while lines and wanted(lines[0]):
        taken.append(lines.pop(0))
    return taken


def _fence(lines: list[str]) -> Code:
    language = lines.pop(0)[3:].strip()
    body: list[str] = []
    while lines:
        line = lines.pop(0)
        if line.startswith("```"):
            break
        body.append(line)
    return Code("\n".join(body), language)


def _items(lines: list[str], mark: re.Pattern[str]) -> tuple[Item, ...]:
    return tuple([Item((Paragraph(inline(mark.sub("", line, count=1))),)) for line in lines])


def inline(text: str) -> Spans:
    """A paragraph's words with what sets them apart."""
    spans: list[Span] = []
    done = 0
    for match in _INLINE.finditer(text):
        if match.start() > done:
            spans.append(Span(text[done : match.start()]))
        spans.append(_span(match))
        done = match.end()
    if done < len(text):
        spans.append(Span(text[done:]))
    return tuple(spans)


def _span(match: re.Match[str]) -> Span:
    if label := match["label"]:
        return Span(label, href=match["target"])
    if bare := match["bare"]:
        return Span(bare, href=bare)
    kind = match.lastgroup or ""
    return Span(match[kind], _MARKS[kind])
