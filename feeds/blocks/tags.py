"""The tags that mean something to running text, by what they do to it."""

from __future__ import annotations

from feeds.model import Mark

_MARKS: dict[Mark, str] = {
    Mark.STRONG: "b strong",
    Mark.EMPHASIS: "i em cite dfn var",
    Mark.CODE: "code kbd samp tt",
    Mark.STRIKE: "s strike del",
    Mark.SUPERSCRIPT: "sup",
    Mark.SUBSCRIPT: "sub",
    Mark.HIGHLIGHT: "mark",
}
MARKS = {tag: mark.value for mark, tags in _MARKS.items() for tag in tags.split()}
"""Marks are plain integers in the walk: IntFlag arithmetic is 20 times slower."""

_BLOCKS = """address article aside body caption center dd details dir div dl fieldset figcaption footer form header
    hgroup html legend li main nav optgroup p section summary tbody td tfoot th thead tr"""
BLOCKS = frozenset(_BLOCKS.split())
"""A paragraph ends before and after these."""

_DROPPED = """script style template head title meta link base svg canvas select input textarea datalist option
    map area noframes frameset progress meter dialog applet rp slot"""
DROPPED = frozenset(_DROPPED.split())
"""Nothing in these is text of the article."""
